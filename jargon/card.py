"""Gathers what a dictionary card says beyond the entry itself: the term's forms, an example, related terms."""

from __future__ import annotations

from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jargon.lexicon import Lexicon
    from jargon.model import Example, Sense

MOST = 4
"""How many related terms a card names."""
LOOKED_AT = 30
"""Among how many of those that speak of the same things the related ones are chosen."""
KIN = 2.0
"""How much more a term weighs that is explained in the same file; one of the same domain, half as much more."""
NEARNESS = 0.15
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

    hits = search(f"{sense.term} {sense.plain or ''} {sense.gloss}", lexicon, most=LOOKED_AT, synonyms=False)
    weights: dict[str, float] = {}
    for hit in hits:
        other = lexicon.lexeme(hit.number).sense
        kin = KIN if other.path == sense.path else KIN**0.5 if other.domain == sense.domain else 1.0
        if other.term != sense.term and hit.weight >= NEARNESS * hits[0].weight:
            weights[other.term] = max(weights.get(other.term, 0.0), hit.weight * kin)
    return tuple(sorted(weights, key=lambda term: -weights[term]))[:MOST]
