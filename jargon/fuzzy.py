"""Finds the word of a term that a misspelt word stands for, or decides that there is none."""

from __future__ import annotations

from jargon.english import word_set
from jargon.english.words import is_word, tags
from jargon.lexicon.neighbors import LONG, looked_under
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from jargon.lexicon import Lexicon

SHORTEST = 5
"""Letters a word needs to be looked at."""
FEW = 100
"""So many candidates are compared by their letters first."""
PART, HALF = 4, 5
"""Letters that what an affix is added to needs, and each half of a compound: shorter ones turn up by chance."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SUFFIXES = word_set("able ably er ers ful ing ings ish ist ists ize ized izing less ly ment ments ness or ors")
PREFIXES = word_set(
    "anti auto bi co counter cross cyber de dis down e eco en ex extra fore geo hyper in inter intra macro mega meta "
    "micro mid mini mis mono multi nano neo non off on out over para per poly post pre pro proto pseudo quasi re retro "
    "self semi sub super sur tele trans tri ultra un under uni up"
)


class Correction(NamedTuple):
    """The word a misspelling stands for: `distance` in edits, `score` as similarity from 0 to 100."""

    word: str
    distance: int
    score: float


def suspicious(word: str) -> bool:
    """Tell whether a lower-case word may be a misspelling at all: long enough, letters only, in no word list."""
    return len(word) >= SHORTEST and word.isalpha() and word.isascii() and not is_word(word)


def corrected(word: str, lexicon: Lexicon) -> Correction | None:
    """Give the one word of a term that a lower-case word clearly misspells; None if it is right, or no such word."""
    return correct(word, lexicon) if suspicious(word) and not lexicon.knows(word) else None


def correct(word: str, lexicon: Lexicon) -> Correction | None:
    """Give the one word of a term that is clearly nearest to a misspelling, or None.

    Distance is optimal string alignment (Levenshtein with swaps of neighbours), at most 1 edit for words of up to
    8 letters and 2 beyond; the first letter is right, or the first two are swapped.
    """
    near = nearest(word, candidates(word, lexicon))
    if near is None or slipped(word, near.word):
        return near
    if derived(word) or (near.distance > 1 and any(map(is_word, one_edit_away(word)))):
        return None
    return near if base(word) in ("", near.word) else None


def candidates(word: str, lexicon: Lexicon) -> set[str]:
    """Give the words of terms that are filed near this one, begin like it, and are about as long."""
    near = {candidate for key in lexicon.filed(looked_under(word)) for candidate in lexicon.near(key)}
    return {each for each in near if begins_alike(word, each) and abs(len(each) - len(word)) <= reach(word, each)}


def begins_alike(word: str, candidate: str) -> bool:
    """Tell whether the first letter is the same, and one of the next two, or the first two are swapped."""
    if word[0] != candidate[0]:
        return word[0] == candidate[1] and word[1] == candidate[0]
    return word[1] in candidate[1:3] or word[2] in candidate[1:3]


def alike(word: str, candidate: str) -> bool:
    """Tell cheaply whether two words may be within reach: two edits change four letters at most.

    >>> alike("deploymnet", "deployment"), alike("gradle", "graphql")
    (True, False)
    """
    return len({*word} ^ {*candidate}) <= 4


def nearest(word: str, candidates: Collection[str]) -> Correction | None:
    """Give the nearest candidate within reach; of several as near the one with the same letters, or else none."""
    if len(candidates) < FEW:  # spare a small text the loading of a library
        candidates = [candidate for candidate in candidates if alike(word, candidate)]
    if not candidates:
        return None
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    found = extract(word, candidates, scorer=OSA.distance, score_cutoff=2, limit=None)
    within = [(int(distance), near) for near, distance, _ in found if distance <= reach(word, near)]
    if not within:
        return None
    least = min(within)[0]
    best = [near for distance, near in within if distance == least]
    if len(best) > 1:
        best = [near for near in best if slipped(word, near)]
    if len(best) != 1:
        return None
    return Correction(best[0], least, 100.0 * (1 - least / max(len(word), len(best[0]))))


def reach(word: str, near: str) -> int:
    """Say how many edits may lie between a misspelling and the word it stands for."""
    return 1 if min(len(word), len(near)) < LONG else 2


def slipped(word: str, near: str) -> bool:
    """Tell whether a word has all the right letters, some swapped, doubled or single: no derivation looks like that.

    >>> slipped("pipelien", "pipeline"), slipped("suppoort", "support"), slipped("autoscaler", "autoscaled")
    (True, True, False)
    >>> slipped("leverageing", "leveraging")
    True
    """
    kept_e = near.endswith("ing") and word == f"{near[:-3]}eing"
    return kept_e or sorted(word) == sorted(near) or singled(word) == singled(near)


def singled(word: str) -> str:
    """Write a word with each letter once where it stands doubled."""
    return "".join(letter for letter, before in zip(word, " " + word, strict=False) if letter != before)


def derived(word: str) -> bool:
    """Tell whether a word is built from listed words: with a prefix or a suffix, or two joined.

    >>> derived("autoscaler"), derived("hashers"), derived("timeseries"), derived("throughptu")
    (True, True, False, False)
    """
    if any(
        tags(word[len(prefix) :]) for prefix in PREFIXES if word.startswith(prefix) and len(word) >= len(prefix) + PART
    ):
        return True
    for suffix in SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) >= PART and (tags(stem) or tags(stem + "e")):
            return True
    return any(tags(word[:at]) and tags(word[at:]) for at in range(HALF, len(word) - HALF + 1))


def base(word: str) -> str:
    """Give the listed word that an unlisted one is the plural, past or -ing form of; "" if there is none.

    >>> base("clays"), base("ecologies"), base("lasered"), base("prioritys")
    ('clay', 'ecology', 'laser', '')
    """
    from jargon.english.inflection import inflect

    for ending, letter, tag in (("s", "N", "NNS"), ("ed", "V", "VBD"), ("ing", "V", "VBG")):
        stem = word.removesuffix(ending)
        if stem != word:
            for found in (stem, stem + "e", stem[:-1], stem[:-2] + "y"):
                if letter in tags(found) and inflect(found, tag) == word:
                    return found
    return ""


def one_edit_away(word: str) -> Iterator[str]:
    """Yield every string one edit away (after Peter Norvig, https://norvig.com/spell-correct.html)."""
    for at in range(len(word) + 1):
        left, right = word[:at], word[at:]
        if right:
            yield left + right[1:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        for letter in LETTERS:
            yield left + letter + right
            if right:
                yield left + letter + right[1:]
