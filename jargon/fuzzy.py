"""Finds the word of a term that a misspelt word stands for, or decides that there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jargon.english import word_set
from jargon.english.words import is_word, tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.lexicon import Lexicon

SHORTEST, LONG = 5, 9
"""Letters a word needs to be looked at, and to be allowed two edits instead of one."""
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


def correct(word: str, lexicon: Lexicon) -> Correction | None:
    """Give the one word of a term that is clearly nearest to a misspelling, or None.

    Distance is optimal string alignment (Levenshtein with swaps of neighbours), at most 1 edit for words of up to
    8 letters and 2 beyond; the first letter is right, or the first two are swapped.
    """
    near = nearest(word, set(candidates(word, lexicon)))
    if near is None or slipped(word, near.word):
        return near
    if derived(word) or (near.distance > 1 and any(map(is_word, one_edit_away(word)))):
        return None
    return near


def candidates(word: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the words of terms that begin much like this one and are about as long."""
    reach = 1 if len(word) < LONG else 2
    for length in range(len(word) - reach, len(word) + reach + 1):
        for letter in {word[1], word[2]}:
            yield from lexicon.near(word[0], letter, length)
        if word[0] != word[1]:
            for candidate in lexicon.near(word[1], word[0], length):
                if candidate[:2] == word[1] + word[0]:
                    yield candidate


def alike(word: str, candidate: str) -> bool:
    """Tell cheaply whether two words may be within reach: two edits change four letters at most.

    >>> alike("deploymnet", "deployment"), alike("kubelet", "kubernetes")
    (True, False)
    """
    letters = {*word, *candidate}
    return sum(abs(word.count(letter) - candidate.count(letter)) for letter in letters) <= 4


def nearest(word: str, candidates: set[str]) -> Correction | None:
    """Give the nearest candidate within reach; of several as near the one with the same letters, or else none."""
    if not candidates:
        return None
    from rapidfuzz.distance import OSA

    best: list[Correction] = []
    for candidate in sorted(candidates):
        reach = 1 if min(len(word), len(candidate)) < LONG else 2
        distance = OSA.distance(word, candidate, score_cutoff=reach)
        if distance <= reach and (not best or distance <= best[0].distance):
            if best and distance < best[0].distance:
                best.clear()
            best.append(Correction(candidate, distance, 100.0 * (1 - distance / max(len(word), len(candidate)))))
    if len(best) > 1:
        best = [correction for correction in best if slipped(word, correction.word)]
    return best[0] if len(best) == 1 else None


def slipped(word: str, near: str) -> bool:
    """Tell whether a word has all the right letters, some swapped, doubled or single: no derivation looks like that.

    >>> slipped("pipelien", "pipeline"), slipped("suppoort", "support"), slipped("autoscaler", "autoscaled")
    (True, True, False)
    """
    return sorted(word) == sorted(near) or singled(word) == singled(near)


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
