"""Shows each diagnostic with the source line it stands on, for people at a terminal."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

from jargon.renderers.escape import one_line
from jargon.renderers.wording import sentence
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jargon.model import Checked, Diagnostic, Sense

    Piece = tuple[str, str]

PLACE, FRAME, HINT, PLAIN = "place", "frame", "hint", ""
"""What a piece of the report is, for the terminal to colour."""
WIDTH, LEAD = 100, 40
"""How much of a long line is shown, and how much of that stands before the span."""


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write every diagnostic with its source line, the span underlined, and a hint."""
    return "".join(text for _, text in pieces(files, senses))


def pieces(files: Sequence[Checked], senses: Mapping[int, Sense]) -> Iterator[Piece]:
    """Yield the report in pieces, each with what it is."""
    for file in files:
        lines = dict(file.lines)
        for each in file.diagnostics if not file.failed else ():
            yield from _entry(each, lines, senses.get(each.rewrite.sense))


def _entry(diagnostic: Diagnostic, lines: Mapping[int, str], sense: Sense | None) -> Iterator[Piece]:
    rewrite = diagnostic.rewrite
    yield PLACE, one_line(f"{diagnostic.path}:{rewrite.place}:")
    yield diagnostic.severity, f" {rewrite.code}"
    yield PLAIN, one_line(f" {diagnostic.message}") + "\n"
    numbers = [number for number in range(rewrite.line, diagnostic.end_line + 1) if number in lines]
    margin = len(str(numbers[-1])) if numbers else 1
    if numbers:
        yield FRAME, f"{'':{margin}} |"
        yield PLAIN, "\n"
    for number in numbers:
        first = rewrite.column - 1 if number == rewrite.line else _indentation(lines[number])
        last = diagnostic.end_column - 1 if number == diagnostic.end_line else len(lines[number])
        shown, carets = underlined(lines[number], first, last)
        yield FRAME, f"{number:{margin}} | "
        yield PLAIN, f"{shown}\n"
        yield FRAME, f"{'':{margin}} | "
        yield diagnostic.severity, carets
        yield PLAIN, "\n"
    for hint in _hints(diagnostic, sense):
        yield FRAME, f"{'':{margin}} = "
        yield HINT, one_line(hint)
        yield PLAIN, "\n"
    yield PLAIN, "\n"


def _hints(diagnostic: Diagnostic, sense: Sense | None) -> Iterator[str]:
    if sense is None:
        return
    if sense.gloss not in diagnostic.message:
        yield sentence(sense.gloss)
    if sense.ask and sense.ask not in diagnostic.message:
        yield f"Ask: {sense.ask}"


def underlined(line: str, start: int, end: int) -> tuple[str, str]:
    """Show a line, or the part of a long one around a span, and the marks that go below it.

    >>> print("|".join(underlined("\\tWe cut churn.", 8, 13)))
    We cut churn.|       ^^^^^
    """
    cut = max(start - LEAD, 0) if len(line) > WIDTH else _indentation(line[:start])
    before = _visible(line[cut:start])
    span = _visible(line[start:end][:WIDTH])
    after = _visible(line[end : max(cut + WIDTH, end)])
    opening, closing = "…" * (len(line) > WIDTH and cut > 0), "…" * (len(line) > max(cut + WIDTH, end))
    return f"{opening}{before}{span}{after}{closing}", " " * _width(opening + before) + "^" * max(_width(span), 1)


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip())


def _visible(text: str) -> str:
    return one_line(text.replace("\t", "    "))


def _width(text: str) -> int:
    """Count the cells a text takes up at a terminal."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)
