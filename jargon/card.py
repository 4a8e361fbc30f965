"""Gathers what a dictionary card says beyond the entry itself: the term's forms, an example, related terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jargon.values import NamedTuple

if TYPE_CHECKING:
    from jargon.lexicon import Lexicon
    from jargon.model import Example, Sense

MOST = 4
"""How many related terms a card names."""
NEARNESS = 0.1
"""The share of what a sense weighs for its own explanation that a related one must weigh."""


class Card(NamedTuple):
    """A sense, the inflections of its headword, an example that changes, and headwords of related terms."""

    sense: Sense
    forms: tuple[str, ...] = ()
    example: Example | None = None
    related: tuple[str, ...] = ()


def card(sense: Sense, lexicon: Lexicon) -> Card:
    """Make the card of a sense."""
    example = next((example for example in sense.examples if example.text != example.plain), None)
    return Card(sense, forms(sense), example, related(sense, lexicon))


def forms(sense: Sense) -> tuple[str, ...]:
    """Give the inflections of a headword that differ from it, each once.

    >>> from jargon.model import Sense
    >>> forms(Sense("shard", "engineering", "a piece of a database"))
    ('shards',)
    """
    from jargon.lexicon.forms import inflections

    return tuple(dict.fromkeys(form for _, form in inflections(sense.term, sense) if form != sense.term))


def related(sense: Sense, lexicon: Lexicon) -> tuple[str, ...]:
    """Name terms whose explanations speak of the same things, the nearest first."""
    from jargon.search import search

    hits = search(f"{sense.term} {sense.plain or ''} {sense.gloss}", lexicon, most=4 * MOST, synonyms=False)
    if not hits:
        return ()
    enough = NEARNESS * hits[0].weight
    terms: dict[str, None] = {}
    for hit in hits:
        term = lexicon.lexeme(hit.number).sense.term if hit.weight >= enough else sense.term
        if term != sense.term:
            terms[term] = None
    return tuple(terms)[:MOST]
