"""Finds the word of a term that a misspelt word stands for, or decides that there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jargon.english import word_set
from jargon.english.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.lexicon import Lexicon

SHORTEST, LONG = 5, 9
"""Letters a word needs to be looked at, and to be allowed two edits instead of one."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SUFFIXES = word_set(
    "ability able ably age al ally ance ant ants ary ate ated ates ation ations ative ator ators ed ee ence ent "
    "er ers es "
    "ful fully ible ic ical ics ied ier ies iest ify ily iness ing ings ion ions ise ised ish ism ist ists ity "
    "ive ively "
    "ization ize ized izer izes izing less ly ment ments ness or ors ous ously s ship ships th ty ward wards wise y"
)
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
    near = nearest(word, {candidate for candidate in candidates(word, lexicon) if alike(word, candidate)})
    if near is None or derived(word) or suffixed(word, near.word):
        return None
    if near.distance > 1 and any(map(is_word, one_edit_away(word))):
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
    """Give the nearest candidate within reach; a tie between different words is no answer."""
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
    return best[0] if len(best) == 1 else None


def derived(word: str) -> bool:
    """Tell whether a word is built from listed words: with a prefix or a suffix, or two joined."""
    if any(
        is_word(word[len(prefix) :]) for prefix in PREFIXES if word.startswith(prefix) and len(word) > len(prefix) + 2
    ):
        return True
    for suffix in SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) > 2 and (is_word(stem) or (is_word(stem + "e") and suffix[0] in "aeio")):
            return True
    return any(is_word(word[:at]) and is_word(word[at:]) for at in range(3, len(word) - 2))


def suffixed(word: str, near: str) -> bool:
    """Tell whether two words share a stem and the first ends in a suffix of its own: "authenticator"."""
    shared = 0
    for one, other in zip(word, near, strict=False):
        if one != other:
            break
        shared += 1
    ending = word[shared:]
    if len(word) - shared > 4 or shared < 4:
        return False
    return any(
        word.endswith(suffix) and len(suffix) >= max(len(ending), 1) for suffix in SUFFIXES if len(suffix) > 1
    ) and (sorted(word[-4:]) != sorted(near[-4:]))


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
