"""Finds senses by what they mean: adds up the weights of a query's words, their synonyms and near spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jargon.english.stems import stem
from jargon.english.synonyms import STOP_WORDS
from jargon.english.words import is_word
from jargon.lexicon.meanings import WORD, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jargon.lexicon import Lexicon

STAND_IN, CORRECTED, BEGUN = 0.5, 0.8, 0.7
"""How much a synonym, a word put right, or a longer word counts beside the word itself."""
UNHEARD = 60.0
"""What a word weighs that no sense speaks of: as much as a rare one."""
LIKE = 0.74
"""How like a word (0 to 1) another must be to be taken for its right spelling."""
PARTIAL = 0.6
"""How strongly it counts against a sense that it speaks of some words of the query alone."""


class Hit(NamedTuple):
    """A sense that a query may mean: its number, its weight, and the share of the query that it speaks of."""

    number: int
    weight: float
    covered: float


def search(query: str, lexicon: Lexicon, *, typing: bool = False) -> list[Hit]:
    """Rank the senses that speak of what a query says, the likeliest first; while `typing`, the last word may go on."""
    words = [word for word in WORD.findall(query.lower().replace("'", "").replace("’", "")) if word not in STOP_WORDS]
    words = list(dict.fromkeys(words))
    totals: dict[int, float] = {}
    covered: dict[int, float] = {}
    asked = 0.0
    for word in words:
        held = holders(word, lexicon, begun=typing and word == words[-1])
        rarity = max(held.values(), default=UNHEARD)
        asked += rarity
        for number, weight in held.items():
            totals[number] = totals.get(number, 0.0) + weight
            covered[number] = covered.get(number, 0.0) + min(weight * 1.5, rarity)
    hits = [
        Hit(number, total * (covered[number] / asked) ** PARTIAL, covered[number] / asked)
        for number, total in totals.items()
    ]
    return sorted(hits, key=lambda hit: (-hit.weight, hit.number))


def holders(word: str, lexicon: Lexicon, *, begun: bool = False) -> dict[int, float]:
    """Give the senses that speak of a word, of a word that may stand for it or, `begun`, of one that starts so."""
    best: dict[int, float] = {}
    for each, share in spellings(word, lexicon, begun=begun).items():
        for number, weight in unpacked(lexicon.speaking_of(each)):
            if weight * share > best.get(number, 0.0):
                best[number] = weight * share
    return best


def spellings(word: str, lexicon: Lexicon, *, begun: bool) -> Mapping[str, float]:
    """Give the stems to look for and how much each counts."""
    own = stem(word)
    shares = dict.fromkeys(lexicon.mates(own), STAND_IN)
    shares[own] = 1.0
    if begun:
        shares |= {each: BEGUN for each in starting(word, lexicon) if each not in shares}
    elif not lexicon.speaking_of(own) and not is_word(word):
        for near in nearest(own, lexicon.stems()):
            shares |= dict.fromkeys(lexicon.mates(near), STAND_IN * CORRECTED)
            shares[near] = CORRECTED
    return shares


def starting(word: str, lexicon: Lexicon) -> list[str]:
    """List the stems that start with what has been typed of a word."""
    from bisect import bisect_left

    known = lexicon.stems()
    return known[bisect_left(known, word) : bisect_left(known, word + "\U0010ffff")]


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Give the one or two known words that a word may misspell."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, known, scorer=OSA.normalized_similarity, score_cutoff=LIKE, limit=2)
    return [name for name, _, _ in found]
