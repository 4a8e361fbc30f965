"""Finds a term by any of its forms, and the terms nearest to a query that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jargon.match import find

if TYPE_CHECKING:
    from jargon.lexicon import Lexicon
    from jargon.model import Sense

NEAREST, NEAR_ENOUGH = 5, 70.0
"""How many near terms are named, and how alike (0 to 100) they must be."""


def lookup(query: str, lexicon: Lexicon) -> tuple[tuple[Sense, ...], tuple[str, ...]]:
    """Give the senses whose headword, alias or inflection the query is, or the headwords nearest to it."""
    wanted = " ".join(query.split()).lower()
    names = lexicon.names()
    numbers = [number for name, number in names if name.lower() == wanted] or inflected(wanted, lexicon)
    if numbers:
        return tuple(lexicon.lexeme(number).sense for number in dict.fromkeys(numbers)), ()
    return (), nearest(wanted, names, lexicon)


def inflected(wanted: str, lexicon: Lexicon) -> list[int]:
    """Give the senses of which the whole query is a form, misspelt or not."""
    for query in (wanted, wanted.upper()):
        for match in find(query, lexicon):
            if match.start == 0 and match.end == len(query):
                return [reading.number for reading in match.readings]
    return []


def nearest(wanted: str, names: list[tuple[str, int]], lexicon: Lexicon) -> tuple[str, ...]:
    """Name the terms most like a query, the most alike first."""
    from rapidfuzz import fuzz, process

    choices = [name.lower() for name, _ in names]
    found = process.extract(wanted, choices, scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH, limit=4 * NEAREST)
    terms = dict.fromkeys(lexicon.lexeme(names[at][1]).sense.term for _, _, at in found)
    return tuple(terms)[:NEAREST]
