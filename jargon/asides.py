"""Reads past explanations: what stands in brackets behind a term and explains it tells nothing about other terms."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jargon.lexicon import Lexicon, Reading
    from jargon.lexicon.lexemes import Lexeme
    from jargon.match import Match

LONGEST_TAIL = 60
"""What may follow a term within its word ("API-first"), in code points."""


class Aside(NamedTuple):
    """An explanation in brackets, with the blank before them: its place, the term before it, and what it explains."""

    start: int
    end: int
    match: Match
    reading: Reading
    lexeme: Lexeme


class Bare:
    """A text without its asides, and the matches outside them.

    Offsets are those of `prose`; `there` gives those of the text with its asides, `here` the other way round.
    """

    def __init__(self, text: str, matches: Sequence[Match], lexicon: Lexicon) -> None:
        asides = list(found(text, matches, lexicon))
        self.prose, self.matches = text, matches
        self.ends = [aside.end for aside in asides]
        self.shifts = list(accumulate((aside.end - aside.start for aside in asides), initial=0))
        self.cuts = [aside.start - shift for aside, shift in zip(asides, self.shifts, strict=False)]
        if asides:
            edges = zip([0, *self.ends], [*(aside.start for aside in asides), len(text)], strict=True)
            self.prose = "".join(text[start:end] for start, end in edges)
            self.matches = [self.moved(match) for match in matches if not crosses(match, asides)]
        self.explained = {self.here(aside.match.start): aside for aside in asides}
        """What is explained, by where it starts."""

    def here(self, offset: int) -> int:
        """Give the place in `prose` of an offset of the text."""
        return offset - self.shifts[bisect_right(self.ends, offset)] if self.cuts else offset

    def there(self, offset: int, *, end: bool = False) -> int:
        """Give the place in the text of an offset of `prose`; an `end` comes to stand before an aside."""
        return offset + self.shifts[(bisect_left if end else bisect_right)(self.cuts, offset)] if self.cuts else offset

    def moved(self, match: Match) -> Match:
        """Give a match of the text as one of `prose`."""
        return match._replace(
            start=self.here(match.start), end=self.here(match.end), particle=self.here(match.particle)
        )

    def placed(self, match: Match) -> Match:
        """Give a match of `prose` as one of the text."""
        start, end = self.there(match.start), self.there(match.end, end=True)
        return match._replace(start=start, end=end, particle=self.there(match.particle))

    def parted(self, start: int, end: int) -> bool:
        """Tell whether a span of `prose` holds, or ends at, the place of an aside."""
        return bisect_right(self.cuts, start) != bisect_right(self.cuts, end)


def found(text: str, matches: Sequence[Match], lexicon: Lexicon) -> Iterator[Aside]:
    """Yield the asides of a text, in reading order."""
    reach = 0
    for match in matches:
        at = match.end
        while text[at : at + 1] not in ("", " ", "\n") and at - match.end < LONGEST_TAIL:
            at += 1
        if match.start < reach or text[at + 1 : at + 2] != "(":
            continue
        for reading in match.readings:
            lexeme = lexicon.lexeme(reading.number)
            if reach := closed(text, match, lexeme, at + 2):
                yield Aside(at, reach, match, reading, lexeme)
                break


def closed(text: str, match: Match, lexeme: Lexeme, inside: int) -> int:
    """Say where the brackets that open before `inside` end, if they hold the explanation of a match; else 0."""
    surface = text[match.start : match.end]
    for wording in {*lexeme.wordings.values(), lexeme.sense.gloss}:
        for said in (f"{wording})", f"{surface}: {wording})"):
            if same(text[inside : inside + len(said)], said):
                return inside + len(said)
    return 0


def same(one: str, other: str) -> bool:
    """Compare texts with line ends as blanks and without case."""
    return one.replace("\n", " ").lower() == other.lower()


def crosses(match: Match, asides: Sequence[Aside]) -> bool:
    """Tell whether a match lies in an aside, or over one."""
    at = bisect_right(asides, match.start, key=lambda aside: aside.end)
    return at < len(asides) and match.end > asides[at].start
