"""Puts notes and senses into labelled lines, the same in every format that people read."""

from __future__ import annotations

from jargon.audiences import closed, hearer
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.card import Card
    from jargon.model import Note, Sense

PICTURE, ASK, ALSO = "Picture", "Ask", "Also"
OR = "or perhaps"
"""What leads to another meaning that the term before may have."""
FORMS, EXAMPLE, RELATED = "Forms", "Example", "Related"


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
    if note.analogy:
        yield PICTURE, note.analogy
    if note.hears:
        who, _, what = note.hears.partition(": ")
        yield who, what
    if note.ask:
        yield ASK, note.ask


def of_sense(sense: Sense, audience: str) -> Iterator[tuple[str, str]]:
    """Give what a sense has to say after its explanation; a picture made for the audience takes the place of all."""
    own = dict(sense.analogies).get(audience)
    if own or sense.analogy:
        yield PICTURE, own or str(sense.analogy)
    if not own:
        yield from ((f"{PICTURE} for {who}", text) for who, text in sense.analogies)
    yield from ((hearer(who, audience), closed(text)) for who, text in sense.hears)
    if sense.ask:
        yield ASK, sense.ask
    if sense.aliases:
        yield ALSO, ", ".join(sense.aliases)


def of_card(card: Card, audience: str) -> Iterator[tuple[str, str]]:
    """Give what a card has to say after the explanation."""
    yield from of_sense(card.sense, audience)
    if card.forms:
        yield FORMS, ", ".join(card.forms)
    if card.example:
        explained = card.sense.gloss in card.example.plain
        yield EXAMPLE, card.example.text if explained else f"{card.example.text} → {card.example.plain}"
    if card.related:
        yield RELATED, ", ".join(card.related)


def where(sense: Sense) -> str:
    """Say where a sense belongs: its code, part of speech, and the place in its glossary file."""
    return f"{sense.code}, {sense.pos}"
