"""Shows results to a person at a terminal, in colour where there is colour; the one door to rich."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from jargon.renderers import wording
from jargon.renderers.escape import many_lines, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import Console
    from rich.text import Text

    from jargon.card import Card
    from jargon.model import Note, Rewrite, Sense, Translation

    Piece = tuple[str, Rewrite | None]

Item = TypeVar("Item")

STYLES = {"swap": "bold green underline", "gloss": "green underline", "flag": "bold yellow underline"}
REPORT = {
    "place": "bold",
    "info": "bold blue",
    "warning": "bold yellow",
    "error": "bold red",
    "frame": "blue",
    "hint": "cyan",
    "": "",
}
ADDED, TERM, PLAIN, LABEL, ASIDE = "green", "bold", "bold green", "cyan", "dim"
COLUMN = 44
"""Letters that a card needs to stand beside another one."""
PATIENCE = 1.0
"""Seconds that work may take before its progress is shown."""


def translation(translated: Translation, *, notes: bool, console: Console | None = None) -> str:
    """Show a text with every change marked, and then the notes."""
    console = console or _console()
    with console.capture() as shown:
        text = _marked(pieces(translated), colours=console.color_system is not None)
        console.print(text, end="" if translated.text.endswith("\n") else "\n")
        if notes and translated.notes:
            _print_notes(console, translated.notes)
    return shown.get()


def cards(made: Sequence[Card], audience: str, *, console: Console | None = None, width: int | None = None) -> str:
    """Show one card for each meaning of a term: side by side where there is room, else one below the other."""
    console = console or _console(width=width)
    with console.capture() as shown:
        if 1 < len(made) <= console.width // COLUMN:
            _print_beside(console, made, audience)
        else:
            for card in made:
                _print_card(console, card, audience)
    return shown.get()


def _print_card(console: Console, card: Card, audience: str) -> None:
    _print_entry(console, card.sense, f"  {wording.where(card.sense)}", wording.of_card(card, audience))


def _print_beside(console: Console, made: Sequence[Card], audience: str) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(expand=True, padding=(0, 3, 0, 0))
    width = console.width // len(made) - 3
    columns = []
    for card in made:
        table.add_column(ratio=1)
        narrow = _console(width=width)
        with narrow.capture() as shown:
            _print_card(narrow, card, audience)
        columns.append(Text.from_ansi(shown.get()))
    table.add_row(*columns)
    console.print(table)


def painted(pieces: Iterable[tuple[str, str]], *, console: Console | None = None) -> str:
    """Colour the pieces of a report by what they are, and break no line."""
    from rich.color import ColorSystem
    from rich.style import Style

    name = (console or _console()).color_system
    systems = {"standard": ColorSystem.STANDARD, "256": ColorSystem.EIGHT_BIT, "truecolor": ColorSystem.TRUECOLOR}
    styles = {what: Style.parse(style) for what, style in REPORT.items()}
    return "".join(styles[what].render(text, color_system=systems.get(name or "")) for what, text in pieces)


def tracked(items: Sequence[Item], label: str) -> Iterator[Item]:
    """Hand on items, with a bar on stderr if that is a terminal and the work goes on for more than a second."""
    if len(items) < 2 or sys.stderr is None or not sys.stderr.isatty():
        yield from items
        return
    began = monotonic()
    for number, item in enumerate(items):
        yield item
        if monotonic() - began > PATIENCE and number + 1 < len(items):
            yield from _with_bar(items, number + 1, label)
            return


def _with_bar(items: Sequence[Item], done: int, label: str) -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(label, total=len(items), completed=done)
        for item in items[done:]:
            yield item
            progress.advance(task)


def pieces(translated: Translation) -> list[Piece]:
    """Cut the new text into what was there before and what was put in, each with its rewrite."""
    source, at, cut = translated.document.source, 0, list[tuple[str, "Rewrite | None"]]()
    for rewrite in translated.rewrites:
        cut.append((source[at : rewrite.start], None))
        new = source[rewrite.start : rewrite.end] if rewrite.replacement is None else rewrite.replacement
        cut.append((new, rewrite))
        at = rewrite.end
    cut.append((source[at:], None))
    return cut if "".join(text for text, _ in cut) == translated.text else [(translated.text, None)]


def _marked(parts: Iterable[Piece], *, colours: bool) -> Text:
    """Style what was put in, or set it in brackets where there are no colours."""
    from rich.text import Text

    text = Text()
    for part, rewrite in parts:
        if rewrite is None:
            text.append(many_lines(part))
            continue
        marked, added = _split(part, rewrite)
        style = STYLES[rewrite.action] if colours else ""
        text.append(many_lines(marked if colours else f"[{marked}]"), style)
        text.append(many_lines(added), ADDED if colours else "")
    return text


def _split(part: str, rewrite: Rewrite) -> tuple[str, str]:
    """Part a term from the explanation that follows it."""
    kept = len(rewrite.surface) if rewrite.action == "gloss" and part.startswith(rewrite.surface) else len(part)
    return part[:kept], part[kept:]


def _print_notes(console: Console, explained: Sequence[Note]) -> None:
    from rich.rule import Rule

    console.print()
    console.print(Rule("In other words", align="left", style=ASIDE))
    for note in explained:
        times = f"  {note.count} times" if note.count > 1 else "" if note.count else f"  {wording.OR}"
        _print_entry(console, note, times, wording.of_note(note))


def _print_entry(console: Console, entry: Note | Sense, aside: str, rows: Iterable[tuple[str, str]]) -> None:
    """Show a term, its plain wording and explanation, and the labelled rows below, wrapped and indented."""
    from rich.padding import Padding
    from rich.text import Text

    plain = ((" → ", ASIDE), (one_line(entry.plain), PLAIN)) if entry.plain else ()
    console.print(Text.assemble("\n", (one_line(entry.term), TERM), *plain, (one_line(aside), ASIDE)))
    console.print(Padding(Text(one_line(wording.sentence(entry.gloss))), (0, 0, 0, 2), expand=False))
    for label, text in rows:
        console.print(Padding(Text.assemble((f"{label}: ", LABEL), one_line(text)), (0, 0, 0, 2), expand=False))


def _console(*, width: int | None = None) -> Console:
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False, width=width)
