"""Puts plain wording into documents that a linter looks after: only what is safe, unless more is asked for."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from jargon import documents
from jargon.diagnose import standing
from jargon.errors import UnreadableError
from jargon.settle import everything, settle
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jargon.lexicon import Lexicon
    from jargon.model import Document, Options
    from jargon.rewrite import Met
    from jargon.settle import Chooser


def fixed(
    document: Document, lexicon: Lexicon, options: Options, *, unsafe: bool, new: Chooser = everything
) -> tuple[str, int]:
    """Give the new text of a document and how many places differ, after changing it until nothing more is to be done.

    Swaps that are sure go in; with `unsafe` the other swaps and the explanations too. What stands in quotation marks,
    is explained by the document or covered by its comments stays, and so does what `new` does not choose.
    """
    return fixed_by(document, lexicon, options, partial(fixable, unsafe=unsafe, new=new))


def fixed_by(document: Document, lexicon: Lexicon, options: Options, choose: Chooser) -> tuple[str, int]:
    """Give the new text of a document and how many places differ, after the changes that `choose` chooses."""
    met, text = settle(document, lexicon, options, choose=choose)
    return text, sum(each.rewrite.replacement is not None for each in met)


def fixable(document: Document, met: Iterable[Met], *, unsafe: bool, new: Chooser = everything) -> list[Met]:
    """Choose the terms of a document that may be put right, among those that `new` chooses."""
    changes = (each for each in new(document, standing(document, met)) if each.rewrite.replacement is not None)
    return [each for each in changes if unsafe or each.rewrite.safe]


def write(path: str, document: Document, text: str) -> None:
    """Put the new text of a document into its file.

    Raises UnreadableError, and leaves the file, if it is no longer what was read or cannot be written.
    """
    if documents.read(path, encoding=document.encoding).source != document.source:
        raise UnreadableError(f"{path}: changed while it was being checked, and left as it is. Run this again")
    documents.write(path, documents.to_bytes(document, text))


def diff(document: Document, text: str) -> bytes:
    """Show a change as a unified diff that `git apply` and `patch -p1` understand, in the document's own encoding.

    >>> print(diff(documents.parse("We leverage it.\\n", path="a.md"), "We use it.\\n").decode(), end="")
    --- a/a.md
    +++ b/a.md
    @@ -1 +1 @@
    -We leverage it.
    +We use it.
    """
    from difflib import unified_diff

    old, new = document.source, text
    if document.places:
        old, new = document.prose, documents.parse(text, path=document.path, kind=document.kind).prose
    rooted = Path(document.path).is_absolute()
    end = "\t" if " " in document.path else ""  # for readers that take the name to end at a blank
    before, after = ((document.path if rooted else f"{side}/{document.path}") + end for side in "ab")
    shown = "".join(ended(line) for line in unified_diff(lines_of(old), lines_of(new), before, after))
    single_bytes = "utf-8" if document.encoding.startswith(("utf-16", "utf-32")) else document.encoding
    return shown.encode(single_bytes, "backslashreplace")


def lines_of(text: str) -> list[str]:
    """Cut a text behind each line feed."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def ended(line: str) -> str:
    """End a line of a diff, and say so if the text it is from does not end it."""
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
