"""Ranks terms while a query is being typed: by what their names begin with, hold and resemble, then by meaning."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, islice

from jargon.search import search
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.lexicon import Lexicon

SHOWN = 50
"""How many terms a list holds."""
LOOKED_AT = 400
"""How many names that hold what is typed are compared by length."""
LIKE = 0.66
"""How like a name (0 to 1) what is typed must be to bring it up."""
FEW, SPEAKING = 1, 3
"""Names found that are so few that misspellings are looked for, and letters that may already say a meaning."""


class Completer:
    """Knows the names of a lexicon in order, ready to be asked at every key press."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._names = sorted((" ".join(name.casefold().split()), number) for name, number in lexicon.names())
        self._sorted = [name for name, _ in self._names]
        self._joined = "".join(f"{name.replace('-', ' ')}\n" for name in self._sorted)
        self._starts = list(accumulate((len(name) + 1 for name in self._sorted), initial=0))[:-1]

    def names(self) -> list[str]:
        """List every headword and alias in small letters and alphabetical order."""
        return self._sorted

    def complete(self, typed: str, limit: int = SHOWN) -> list[int]:
        """Number the senses that what is typed may be after, the likeliest first, each headword once."""
        wanted = " ".join(typed.casefold().split())
        chosen: dict[str, int] = {}
        for number in self._numbers(wanted, limit):
            term = self._lexicon.lexeme(number).sense.term
            chosen.setdefault(term, number)
            if len(chosen) == limit:
                break
        return list(chosen.values())

    def _numbers(self, wanted: str, limit: int) -> Iterator[int]:
        found = 0
        for at in (*self._beginning(wanted, limit), *(self._holding(wanted, limit) if wanted else ())):
            found += 1
            yield self._names[at][1]
        if found < FEW and wanted:
            yield from self._resembling(wanted)
        if len(wanted) >= SPEAKING:
            yield from (hit.number for hit in search(wanted, self._lexicon, typing=True, most=limit))

    def _beginning(self, wanted: str, limit: int) -> list[int]:
        """Give the places of names that begin so, the shortest first."""
        first = bisect_left(self._sorted, wanted)
        last = bisect_left(self._sorted, wanted + "\U0010ffff")
        if not wanted:
            return list(islice(filter(self._is_headword, range(last)), limit))
        return sorted(range(first, last), key=lambda at: len(self._sorted[at]))[: 2 * limit]

    def _is_headword(self, at: int) -> bool:
        name, number = self._names[at]
        return name == self._lexicon.lexeme(number).sense.term.casefold()

    def _holding(self, wanted: str, limit: int) -> list[int]:
        """Give the places of names one of whose later words begins so."""
        places: list[int] = []
        at = self._joined.find(f" {wanted}")
        while at >= 0 and len(places) < LOOKED_AT:
            place = bisect_right(self._starts, at) - 1
            places.append(place)
            at = self._joined.find(
                f" {wanted}", self._starts[place + 1] if place + 1 < len(self._starts) else len(self._joined)
            )
        return sorted(places, key=lambda at: len(self._sorted[at]))[:limit]

    def _resembling(self, wanted: str) -> list[int]:
        """Number the senses whose names are most like what is typed, of those with its first letter."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        first = bisect_left(self._sorted, wanted[0])
        alike = self._sorted[first : bisect_left(self._sorted, wanted[0] + "\U0010ffff")]
        found = process.extract(wanted, alike, scorer=OSA.normalized_similarity, score_cutoff=LIKE, limit=10)
        return [self._names[first + at][1] for _, _, at in found]
