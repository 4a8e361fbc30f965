"""Finds senses by what they mean: adds up the weights of a query's words, their synonyms and near spellings."""

from __future__ import annotations

from heapq import nlargest

from jargon.english.stems import stem
from jargon.english.words import is_word
from jargon.lexicon.meanings import OWN_BITS, telling, unpacked, unpacked_wordings
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jargon.lexicon import Lexicon

STAND_IN, CORRECTED, BEGUN = 0.4, 0.8, 0.7
"""How much a synonym, a word put right, or a longer word counts beside the word itself."""
FOR_ITSELF, FOR_ANOTHER = 600, 200
"""How many senses are weighed for a word of the query, and for one that stands for it; the rest weigh little."""
UNHEARD = 80.0
"""What a word weighs that no sense speaks of: as much as a rare one."""
MOST = 20
"""How many words that begin like one are looked for."""
LIKE = 0.74
"""How like a word (0 to 1) another must be to be taken for its right spelling."""
WORDED, DILUTION = 20.0, 0.3
"""What it weighs to be named by one wording that holds the words of a query together, and how fast that fades with
the words that it does not hold."""
BEHIND = 1.8
"""How much more a word counts that follows the word before it in a wording too."""
PARTIAL = 1.0
"""How strongly it counts against a sense that it speaks of some words of the query alone."""


class Hit(NamedTuple):
    """A sense that a query may mean: its number and weight, and the share and number of the words it speaks of."""

    number: int
    weight: float
    covered: float
    words: int


def search(query: str, lexicon: Lexicon, *, most: int = 20, typing: bool = False, synonyms: bool = True) -> list[Hit]:
    """Rank the senses that speak of what a query says, the likeliest first.

    While `typing`, the last word may go on, and no word is put right.
    """
    words = list(dict.fromkeys(telling(query)))
    totals: dict[int, float] = {}
    covered: dict[int, float] = {}
    matched: dict[int, int] = {}
    worded: dict[int, float] = {}
    before: dict[int, int] = {}
    asked = 0.0
    for word in words:
        shares = spellings(word, lexicon) if synonyms else {stem(word): 1.0}
        if typing and word == words[-1]:
            shares = dict.fromkeys(starting(word, lexicon), BEGUN) | shares
        elif not typing and synonyms:
            shares |= put_right(word, lexicon)
        held = holders(shares, lexicon)
        rarity = max(held.values(), default=UNHEARD)
        asked += rarity
        for number, weight in held.items():
            totals[number] = totals.get(number, 0.0) + weight
            covered[number] = covered.get(number, 0.0) + min(weight * 1.5, rarity)
            matched[number] = matched.get(number, 0) + 1
        if synonyms:
            before = together(holding(shares, lexicon), before, worded)
    for number, total in totals.items():
        totals[number] = total * (covered[number] / asked) ** PARTIAL
    for number, weight in said(worded).items():
        totals[number] = totals.get(number, 0.0) + WORDED * weight / asked**DILUTION
    found = nlargest(most, ((total, -number) for number, total in totals.items()))
    return [
        Hit(-number, weight, covered.get(-number, 0.0) / asked, matched.get(-number, 0)) for weight, number in found
    ]


def holders(shares: Mapping[str, float], lexicon: Lexicon) -> dict[int, float]:
    """Give the senses that speak of any of these stems, each stem counting by its share."""
    best: dict[int, float] = {}
    for each, share in shares.items():
        for number, weight in unpacked(lexicon.speaking_of(each), FOR_ITSELF if share == 1.0 else FOR_ANOTHER):
            if weight * share > best.get(number, 0.0):
                best[number] = weight * share
    return best


def holding(shares: Mapping[str, float], lexicon: Lexicon) -> dict[int, tuple[float, int]]:
    """Give what these stems weigh in each wording that holds one, each counting by its share, and its place there."""
    best: dict[int, tuple[float, int]] = {}
    for each, share in shares.items():
        most = 2 * (FOR_ITSELF if share == 1.0 else FOR_ANOTHER)
        for wording, weight, place in unpacked_wordings(lexicon.speaking_of(each), most):
            if wording not in best or weight * share > best[wording][0]:
                best[wording] = weight * share, place
    return best


def together(
    held: Mapping[int, tuple[float, int]], before: Mapping[int, int], worded: dict[int, float]
) -> dict[int, int]:
    """Add what the next word of a query weighs in each wording, more behind the word before it; give its places."""
    for wording, (weight, place) in held.items():
        behind = before.get(wording, place) == place - 1
        worded[wording] = worded.get(wording, 0.0) + weight * (BEHIND if behind else 1.0)
    return {wording: place for wording, (_, place) in held.items()}


def said(worded: Mapping[int, float]) -> dict[int, float]:
    """Give what the best wording of each sense weighs: the square, so that words count more together than apart."""
    best: dict[int, float] = {}
    for wording, weight in worded.items():
        number = wording >> OWN_BITS
        if weight * weight > best.get(number, 0.0):
            best[number] = weight * weight
    return best


def spellings(word: str, lexicon: Lexicon) -> dict[str, float]:
    """Give the stems to look for and how much each counts: its own and those that may stand for it."""
    own = stem(word)
    return dict.fromkeys(lexicon.mates(own), STAND_IN) | {own: 1.0}


def put_right(word: str, lexicon: Lexicon) -> dict[str, float]:
    """Give the stems that a word which is no English word may misspell."""
    own = stem(word)
    if lexicon.speaking_of(own) or is_word(word):
        return {}
    near = nearest(own, lexicon.stems())
    mates = [mate for each in near for mate in lexicon.mates(each)]
    return dict.fromkeys(mates, STAND_IN * CORRECTED) | dict.fromkeys(near, CORRECTED)


def starting(word: str, lexicon: Lexicon) -> list[str]:
    """List the stems that start with what has been typed of a word."""
    from bisect import bisect_left

    known = lexicon.stems()
    return known[bisect_left(known, word) : bisect_left(known, word + "\U0010ffff")][:MOST]


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Give the one or two known words that a word may misspell."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, known, scorer=OSA.normalized_similarity, score_cutoff=LIKE, limit=2)
    return [name for name, _, _ in found]
