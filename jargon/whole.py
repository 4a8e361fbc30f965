"""Reads a document as a whole: which trade it is about, and what its acronyms stand for."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from jargon.english.acronyms import is_short_form, long_form
from jargon.patterns import lazy
from jargon.trades import trades_of
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ABBREVIATED_RE = lazy(r"\(([^()\n]{2,60})\)")
MARGIN_WORDS = 6
SAMPLE = 20_000
"""How much of the beginning, middle and end of a long document is read to tell what it is about, in code points."""
FEWEST_WORDS = 80
"""A shorter text does not tell what it is about."""
TELLING = 0.012
"""The share of words of one trade that tells what a document is about."""
CLEARLY = 2.0
"""By how much the words of that trade must outnumber those of any other."""


class Profile(NamedTuple):
    """What a document as a whole tells: the trade it is about, or "", and what its acronyms stand for."""

    subject: str = ""
    definitions: tuple[tuple[str, str], ...] = ()


def profile_of(prose: str) -> Profile:
    """Tell what a document is about, by the words of trades in samples of it, and what its acronyms stand for.

    >>> profile_of("A sales qualified lead (SQL) is one that sales took on.").definitions
    (('SQL', 'a sales qualified lead'),)
    """
    parts = samples(prose)
    counts: dict[str, float] = {}
    total = 0
    for part in parts:
        words = part.lower().split()
        total += len(words)
        for word, times in Counter(words).items():
            for trade, worth in trades_of(word.strip(".,;:!?()\"'*_`")):
                counts[trade] = counts.get(trade, 0.0) + worth * times
    return Profile(subject_of(counts, total), definitions(parts))


def samples(prose: str) -> list[str]:
    """Give a text, if it is long only its beginning, middle and end."""
    middle = max(len(prose) // 2 - SAMPLE // 2, 0)
    return [prose] if len(prose) <= 3 * SAMPLE else [prose[:SAMPLE], prose[middle : middle + SAMPLE], prose[-SAMPLE:]]


def subject_of(counts: Mapping[str, float], words: int) -> str:
    """Name the trade whose words are many and clearly the most."""
    ranked = sorted(((worth, trade) for trade, worth in counts.items() if trade != "business"), reverse=True)
    if words < FEWEST_WORDS or not ranked or ranked[0][0] < TELLING * words:
        return ""
    return ranked[0][1] if len(ranked) == 1 or ranked[0][0] >= CLEARLY * ranked[1][0] else ""


def definitions(parts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Find the acronyms that a text explains in brackets: "qualified lead (QL)", "QL (qualified lead)"."""
    found: dict[str, str] = {}
    for part in parts:
        for brackets in ABBREVIATED_RE.finditer(part):
            inside = brackets[1].strip()
            before = part[max(brackets.start() - 80, 0) : brackets.start()].split()[-MARGIN_WORDS:]
            if is_short_form(inside):
                found.setdefault(inside.removesuffix("s"), " ".join(before).lower())
            elif before and is_short_form(before[-1]):
                found.setdefault(before[-1].removesuffix("s"), inside.lower())
    return tuple(sorted(found.items()))


def folded(phrase: str) -> str:
    """Write a phrase without capitals, hyphens and plural endings.

    >>> folded("Managed Services-Platform")
    'managed service platform'
    """
    return " ".join(word.removesuffix("s") for word in phrase.lower().replace("-", " ").split())


class Whole:
    """A whole document, read for what it is about when that is first asked."""

    def __init__(self, prose: str) -> None:
        self.prose = prose
        self._long_forms: dict[str, str] = {}

    def other_long_form(self, acronym: str, names: Iterable[str]) -> str:
        """Give the words that the document has for an acronym, if they are none of the names of its sense; else "".

        >>> Whole("The Managed Services Platform (MSP) runs.").other_long_form("MSP", ["managed service provider"])
        'Managed Services Platform'
        """
        found = self._long_forms.get(acronym)
        if found is None:
            found = self._long_forms[acronym] = long_form(acronym, "\n\n".join(samples(self.prose)))
        own = folded(found)
        return "" if any(folded(name) in own or own in folded(name) for name in names if " " in name) else found

    @cached_property
    def profile(self) -> Profile:
        """What the document tells."""
        return profile_of(self.prose)

    def differs(self, profile: Profile | None) -> bool:
        """Tell whether this document tells something else than the one with this profile, if there was one."""
        return profile is not None and profile != self.profile
