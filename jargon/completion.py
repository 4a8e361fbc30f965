"""Ranks terms while a query is being typed: by what their names begin with, hold and resemble, then by meaning."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jargon.lookup import sounded
from jargon.search import search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.lexicon import Lexicon

SHOWN = 50
"""How many terms a list holds."""
LIKE = 0.6
"""How like a name (0 to 1) what is typed must be to bring it up."""
FEW, SPEAKING = 3, 3
"""Names found that are so few that misspellings are looked for, and letters that may already say a meaning."""


class Completer:
    """Knows the names of a lexicon in order, ready to be asked at every key press."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._names = sorted((" ".join(name.casefold().split()), number) for name, number in lexicon.names())
        self._sorted = [name for name, _ in self._names]
        self._sounded: list[str] = []

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
            yield from (hit.number for hit in search(wanted, self._lexicon, typing=True)[:limit])

    def _beginning(self, wanted: str, limit: int) -> list[int]:
        """Give the places of names that begin so, the shortest first."""
        first = bisect_left(self._sorted, wanted)
        last = bisect_left(self._sorted, wanted + "\U0010ffff")
        if not wanted:
            return list(range(first, min(last, first + 2 * limit)))
        return sorted(range(first, last), key=lambda at: len(self._sorted[at]))[: 2 * limit]

    def _holding(self, wanted: str, limit: int) -> list[int]:
        """Give the places of names one of whose later words begins so."""
        later = (f" {wanted}", f"-{wanted}")
        places = [at for at, name in enumerate(self._sorted) if later[0] in name or later[1] in name]
        return sorted(places, key=lambda at: len(self._sorted[at]))[:limit]

    def _resembling(self, wanted: str) -> list[int]:
        """Number the senses whose names are most like what is typed."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        self._sounded = self._sounded or [sounded(name) for name in self._sorted]
        found = process.extract(
            sounded(wanted), self._sounded, scorer=OSA.normalized_similarity, score_cutoff=LIKE, limit=10
        )
        return [self._names[at][1] for _, _, at in found]
