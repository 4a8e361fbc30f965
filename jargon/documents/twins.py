"""Keeps the second copies that office files hold of a text in step with the first.

Text boxes and diagrams stand in the file twice, for programs that do not know the newer element; the names in a chart
stand in the workbook with its figures, too.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from jargon.documents import format_of
from jargon.documents.ooxml import FIELD, OPEN, Package, encoded, parts
from jargon.documents.runs import escape, shown
from jargon.documents.splice import apply, edit
from jargon.model import Span
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jargon.model import Document

FALLBACK, DRAWING, BOOK = "fallback", "drawing", "workbook"
STRINGS_RE = re.compile(r"xl/(?:sharedStrings|worksheets/[^/]+)\.xml")
CELL_TEXT_RE = re.compile(r"<(?:\w+:)?(?:si|is)>")
COLUMN_RE = re.compile(r'(<(?:\w+:)?tableColumn\s[^>]*?\bname=")([^"]*)(")')
TOKEN_RE = re.compile(r"\w+|\s+|[^\w\s]")


def following(
    package: Package, document: Document, renamed: Mapping[str, str], edited: Mapping[str, str]
) -> dict[str, str]:
    """Give the new XML of the parts whose second copies of a text must follow the edits."""
    followed = {}
    for name, xml in edited.items():
        if "Fallback" in xml:
            followed[name] = follow(document, FALLBACK, name, xml, renamed)
    for part in parts(document.source):
        if part.role in ("slide", "body"):
            for name in package.related(part.name, "diagramDrawing"):
                old = package.xml(name)
                new = follow(document, DRAWING, package.archive.named(name), old, renamed)
                if new != old:
                    followed[package.archive.named(name)] = new
    return followed


def workbooks(
    package: Package, document: Document, renamed: Mapping[str, str], edited: Mapping[str, str]
) -> dict[str, bytes]:
    """Give the new bytes of the workbooks whose names must follow the edits of their charts."""
    followed = {}
    for part in parts(document.source):
        if part.role == "chart" and part.name in edited:
            for name in map(package.archive.named, package.workbooks(part.name)):
                followed[name] = _workbook(document, package.archive.read(name), renamed)
    return followed


def _workbook(document: Document, data: bytes, renamed: Mapping[str, str]) -> bytes:
    """Change the texts of cells, and the names of columns, which must be equal to the texts that head them."""
    book = Package(data, document.path)
    changed = {}
    for member in book.archive.members.values():
        name = member.filename
        if STRINGS_RE.fullmatch(name):
            old = book.xml(name)
            new = follow(document, BOOK, name, old, renamed) if CELL_TEXT_RE.search(old) else old
        elif name.startswith("xl/tables/"):
            old = book.xml(name)
            new = COLUMN_RE.sub(lambda found: _column(found, renamed), old)
        else:
            continue
        if new != old:
            changed[name] = encoded(book, name, new)
    return book.replaced(changed) if changed else data


def _column(found: re.Match[str], renamed: Mapping[str, str]) -> str:
    name = renamed.get(shown(found[2]))
    return found[0] if name is None else f"{found[1]}{escape(name).replace(chr(34), '&quot;')}{found[3]}"


def changes(document: Document, text: str) -> dict[str, str]:
    """Tell what each block that an edit changed says now."""
    old = document.prose.split("\n\n")
    new = format_of(document.kind).parse(text, document.path).prose.split("\n\n")
    if len(old) != len(new):
        return {}
    pairs = zip(old, new, strict=True)
    return {before: after for before, after in reversed(list(pairs)) if before != after}


def follow(document: Document, role: str, name: str, xml: str, renamed: Mapping[str, str]) -> str:
    """Change the blocks of a second copy the way the first ones were."""
    head = f"{OPEN}{role}{FIELD}{FIELD}{name}\n"
    twin = format_of(document.kind).parse(head + xml, document.path)
    edits, at = [], 0
    for block in twin.prose.split("\n\n"):
        if block in renamed:
            made = edit(twin, list(differences(block, renamed[block], at)))
            if made is not None:
                edits.append(made)
        at += len(block) + 2
    return apply(twin.source, edits)[len(head) :]


def differences(old: str, new: str, at: int = 0) -> Iterator[tuple[Span, str]]:
    """Give the changes, word by word, that make one text out of another that starts at an offset.

    >>> list(differences("cut churn now", "cut customer loss now"))
    [(Span(start=4, end=9), 'customer loss')]
    """
    before, after = TOKEN_RE.findall(old), TOKEN_RE.findall(new)
    starts = [0]
    for token in before:
        starts.append(starts[-1] + len(token))
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "insert" and i:  # put behind the word before it, which may change where nothing may be inserted
            i, k = i - 1, k - 1
        if tag != "equal":
            yield Span(at + starts[i], at + starts[j]), "".join(after[k:m])
