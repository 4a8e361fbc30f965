"""Writes plain text and Markdown for pipes, files and other programs."""

from __future__ import annotations

from jargon.renderers import wording
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jargon.card import Card
    from jargon.model import Note, Sense

HEADING = "## In other words"
MARKUP = {ord(mark): f"\\{mark}" for mark in "\\`*<["}


def notes(explained: Sequence[Note]) -> str:
    """Write the notes as a Markdown section, or nothing if there are none."""
    if not explained:
        return ""
    entries = (_entry(note, wording.of_note(note), lead="" if note.count else f"{wording.OR} ") for note in explained)
    return f"\n{HEADING}\n\n" + "".join(entries)


def below(text: str, section: str) -> str:
    r"""Put a section below a text, on a line of its own.

    >>> below("No end of line", "\nSection\n")
    'No end of line\n\nSection\n'
    """
    return f"{text}{'' if text.endswith(chr(10)) or not text or not section else chr(10)}{section}"


def cards(senses: Iterable[Sense], audience: str) -> str:
    """Write one card for each meaning of a term."""
    return "\n".join(_entry(sense, wording.of_sense(sense, audience), f" ({wording.where(sense)})") for sense in senses)


def dictionary(made: Iterable[Card], audience: str) -> str:
    """Write the cards of a term one below the other, with its forms and an example."""
    return "\n".join(
        _entry(card.sense, wording.of_card(card, audience), f" ({wording.where(card.sense)})") for card in made
    )


def _entry(entry: Note | Sense, rows: Iterable[tuple[str, str]], aside: str = "", lead: str = "") -> str:
    gloss = _inline(wording.sentence(entry.gloss))
    plain = f" → {_inline(entry.plain)}" if entry.plain else ""
    first = f"- {lead}**{_inline(entry.term)}**{plain}{aside}: {gloss}\n"
    return first + "".join(f"  - {label}: {_inline(text)}\n" for label, text in rows)


def _inline(text: str) -> str:
    """Keep a wording in its line, and keep Markdown from reading it as markup."""
    return " ".join(text.split()).translate(MARKUP)
