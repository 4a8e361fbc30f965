"""Says of a document what a linter says: which terms stand where, how grave each is, and what to do."""

from __future__ import annotations

from itertools import chain
from sys import intern

from jargon.audiences import PROMISES
from jargon.context import Reader
from jargon.decide import chosen_by
from jargon.match import Match
from jargon.model import Diagnostic, Rewrite
from jargon.rewrite import rewrites
from jargon.spared import is_quoted
from jargon.suppress import Suppressions
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jargon.lexicon import Lexicon
    from jargon.model import Document, Options, Span
    from jargon.rewrite import Met

QUOTE_REACH = 500
"""How far before a term a quotation mark may stand that opens its sentence's quotation, in code points."""


def diagnostics(document: Document, lexicon: Lexicon, options: Options) -> list[Diagnostic]:
    """List what there is to say about a document, in reading order: its terms, and comments that have no effect."""
    suppressions = Suppressions(document)
    levels = dict(reversed(options.severity))  # the nearest comes first
    found = [
        diagnose(document, met, levels)
        for met in standing(document, rewrites(document, lexicon, options), suppressions)
    ]
    wanted = chosen_by(options)
    remarks = [
        remark(document, comment.start, comment.end, code, message)
        for comment, code, message in suppressions.remarks(wanted)
        if wanted(code)
    ]
    return sorted(found + remarks, key=lambda each: each.rewrite.start) if remarks else found


def standing(document: Document, met: Iterable[Met], suppressions: Suppressions | None = None) -> Iterator[Met]:
    """Yield the terms that the document neither explains nor asks to leave alone in its comments.

    What stands in quotation marks keeps its words, and nothing is added to them.
    """
    terms = iter(met)
    first = next(terms, None)
    if first is None:
        return
    from jargon.explained import Explained  # its patterns are not worth compiling for a document without terms

    suppressions = suppressions or Suppressions(document)
    explained = Explained(document)
    reader = Reader(document.prose, frozenset(span.start for span in document.headings))
    for each in chain([first], terms):
        if explained.cover(each) or suppressions.cover(each.rewrite):
            continue
        changes = each.rewrite.replacement is not None and not each.rewrite.safe
        yield left_as_quoted(document, each) if changes and in_quotes(each.span, reader) else each


def in_quotes(span: Span, reader: Reader) -> bool:
    """Tell whether a term stands in somebody's quoted words."""
    before = reader.prose[max(span.start - QUOTE_REACH, 0) : span.start]
    if not any(mark in before for mark in '"“‘«'):
        return False
    match = Match(span.start, span.end, ())
    return is_quoted(match, reader.context(match))


def left_as_quoted(document: Document, met: Met) -> Met:
    """Give a term without the change that was meant for it."""
    start, end = document.source_start(met.span.start), document.source_end(met.span.end)
    line, column = document.line_and_column(start)
    rewrite = met.rewrite._replace(
        start=start,
        end=end,
        line=line,
        column=column,
        place=document.place(start),
        surface=document.source[start:end],
        action="gloss",
        replacement=None,
        safe=False,
        reason="it stands in quotation marks",
    )
    return met._replace(rewrite=rewrite)


def diagnose(document: Document, met: Met, levels: Mapping[str, str] | None = None) -> Diagnostic:
    """Turn a rewrite into a diagnostic; `levels` gives codes and domains another severity than their entries have."""
    rewrite, sense = met.rewrite, met.lexeme.sense
    if document.runs:
        from jargon.documents.runs import readable

        rewrite = readable(rewrite)
    surface = rewrite.surface
    end_line, end_column = rewrite.line, rewrite.column + len(surface)
    if "\n" in surface or "\r" in surface:
        end_line, end_column = document.line_and_column(rewrite.end)
    if rewrite.action == "swap":
        message = f"“{' '.join(surface.split()) if end_line > rewrite.line else surface}” → “{rewrite.replacement}”"
    else:
        surface = document.prose[met.span.start : met.span.end].replace("\n", " ")
        if rewrite.action == "flag":
            fact = "” promises much" if sense.domain == PROMISES else f"”: {sense.gloss}"
            message = f"“{surface}{fact}" + (f". {sense.ask}" if sense.ask else "")
        else:
            message = f"“{surface}”: {sense.plain or sense.gloss}" + (f" ({rewrite.reason})" if rewrite.reason else "")
    severity = level(rewrite.code, levels, sense.severity) if levels else sense.severity
    return Diagnostic(document.path, rewrite, end_line, end_column, severity, intern(message))


def level(code: str, levels: Mapping[str, str], otherwise: str) -> str:
    """Give the severity that was set for a code, or else for its domain.

    >>> level("sales/churn", {"sales": "error", "sales/churn": "info"}, "warning")
    'info'
    """
    return levels.get(code) or levels.get(code.partition("/")[0], otherwise)


def remark(document: Document, start: int, end: int, code: str, message: str) -> Diagnostic:
    """Make a diagnostic about something in a document that is no term."""
    line, column = document.line_and_column(start)
    end_line, end_column = document.line_and_column(end)
    surface, place = document.source[start:end], document.place(start)
    about = Rewrite(start, end, line, column, place, surface, "", code, "exact", 100.0, "flag", None, False, None)
    return Diagnostic(document.path, about, end_line, end_column, "warning", message)


def unreadable(path: str, message: str) -> Diagnostic:
    """Make the one diagnostic of a document that could not be read."""
    about = Rewrite(0, 0, 1, 1, "1:1", "", "", "jargon/unreadable", "exact", 100.0, "flag", None, False, None)
    return Diagnostic(path, about, 1, 1, "error", message.removeprefix(f"{path}: "))
