"""Puts notes and senses into labelled lines, the same in every format that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.model import Note, Sense

PICTURE, ASK, HEARS, ALSO, FOUND = "Picture", "Ask", "Heard as", "Also", "From"


def head(entry: Note | Sense) -> str:
    """Name the term and its plain wording: ``churn → customer loss``."""
    return f"{entry.term} → {entry.plain}" if entry.plain else entry.term


def sentence(phrase: str) -> str:
    """Write a gloss as a sentence of its own.

    >>> sentence("the share of customers who leave"), sentence("API calls per minute")
    ('The share of customers who leave.', 'API calls per minute.')
    """
    return phrase[:1].upper() + phrase[1:] + ("" if phrase.endswith((".", "?", "!")) else ".")


def of_note(note: Note) -> Iterator[tuple[str, str]]:
    """Give what a note has to say after its explanation, as label and text."""
    rows = ((PICTURE, note.analogy), (HEARS, note.hears), (ASK, note.ask))
    return ((label, text) for label, text in rows if text)


def of_sense(sense: Sense, audience: str) -> Iterator[tuple[str, str]]:
    """Give what a sense has to say after its explanation; a picture made for the audience takes the place of all."""
    own = dict(sense.analogies).get(audience)
    if own or sense.analogy:
        yield PICTURE, own or str(sense.analogy)
    if not own:
        yield from ((f"{PICTURE} for {who}", text) for who, text in sense.analogies)
    yield from ((f"{HEARS}, in {who}", text) for who, text in sense.hears)
    if sense.ask:
        yield ASK, sense.ask
    if sense.aliases:
        yield ALSO, ", ".join(sense.aliases)


def where(sense: Sense) -> str:
    """Say where a sense belongs: its code, part of speech, and the place in its glossary file."""
    return f"{sense.code}, {sense.pos}"
