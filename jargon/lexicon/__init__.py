"""The lexicon: all surfaces of all senses, compiled once from the glossaries and looked up where it lies."""

from __future__ import annotations

import json

from jargon.lexicon.lexemes import Lexeme, full_sense, unpacked
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jargon.model import Sense
    from jargon.table import Table

SENSE, KNOWN, NEAR, NAMES, DOMAINS = "\x01", "\x02", "\x03", "\x04", "\x05"
NAME, PHRASE, MEANING, MATES, STEMS = "\x06", "\x07", "\x08", "\x0b", "\x0c"
"""What a key of the table starts with; a key without such a start is an anchor word."""


class Reading(NamedTuple):
    """What a surface may be: a form of the sense with this number.

    `tag` is its Penn tag ("" for words that never inflect), `exact` the only spelling allowed ("" for any case),
    `plain` the wording a glossary gives for just this surface ("" for none).
    """

    number: int
    tag: str
    exact: str
    plain: str


class Pattern(NamedTuple):
    """One surface: its lower-case words, what stands around them, its anchor, and what it may be."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    anchor: int
    split: bool
    readings: tuple[Reading, ...]


MOST_DULL = 100_000
"""How many dull words are remembered; with more than that, a long run begins anew."""
OFTEN = 2000
"""From so many questions on, it pays to read all keys of near words into memory."""
Numbered = tuple[int, Pattern, bool]
"""A pattern with its place in the order of its anchor; the third value tells a lone word, for which nothing but its
surroundings is left to check."""


class Anchor(NamedTuple):
    """The patterns of one anchor word: those that any neighbor suits, and the others by the word after or before it."""

    always: list[Numbered]
    after: dict[str, list[Numbered]]
    before: dict[str, list[Numbered]]


class Meanings(NamedTuple):
    """What a surface may mean: its readings with their senses, and whether these belong to several domains.

    `strict` says that all are strict, so that a cue of one must stand near.
    """

    pairs: tuple[tuple[Reading, Lexeme], ...]
    several: bool
    strict: bool


class Lexicon:
    """Looks up surfaces, senses and near words; safe to share between threads, and picklable."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._dull: set[str] = set()
        self._anchors: dict[str, Anchor] = {}
        self._lexemes: dict[int, Lexeme] = {}
        self._meanings: dict[tuple[int, ...], tuple[tuple[Reading, ...], Meanings]] = {}
        self._stems: list[str] | None = None
        self._keys: frozenset[str] | None = None
        self._asked = 0

    def anchor(self, word: str) -> Anchor | None:
        """Give the surfaces anchored at a lower-case word, sorted by what stands next to it, if there are any."""
        found = self._anchors.get(word)
        if found is None and (patterns := self.patterns(word)):
            found = self._anchors[word] = anchor_of(patterns)
        return found

    def interesting(self, words: set[str]) -> set[str]:
        """Leave out the words that are known by now to be dull: no anchors, and no misspellings of one."""
        return words - self._dull

    def dismiss(self, word: str) -> None:
        """Remember that a word is dull."""
        if len(self._dull) >= MOST_DULL:
            self._dull.clear()
        self._dull.add(word)

    def patterns(self, word: str) -> tuple[Pattern, ...]:
        """Read the surfaces anchored at a lower-case word, the longest first."""
        record = self._table.get(word) if word else None
        if record is None or word[0] < "\x10":
            return ()
        return tuple(
            Pattern(tuple(words), tuple(gaps), anchor, split, tuple(Reading(*reading) for reading in readings))
            for words, gaps, anchor, split, readings in json.loads(record)
        )

    def knows(self, word: str) -> bool:
        """Tell whether a lower-case word that is no English word stands in some term or plain wording."""
        return KNOWN + word in self._table

    def near(self, key: str) -> list[str]:
        """Give the words of terms that are filed under a key of `neighbors`."""
        record = self._table.get(NEAR + key)
        return record.decode().split("\n") if record else []

    def filed(self, keys: Iterable[str]) -> Iterable[str]:
        """Give those of some keys that words of terms are filed under; a text that asks seldom gets them all."""
        self._asked += 1
        if self._asked < OFTEN:
            return keys
        if self._keys is None:
            record = self._table.get(NEAR)
            self._keys = frozenset(record.decode().split("\n") if record else ())
        return self._keys.intersection(keys)

    def lexeme(self, number: int) -> Lexeme:
        """Give the sense with this number."""
        found = self._lexemes.get(number)
        if found is None:
            found = self._lexemes[number] = unpacked(self._record(number), number)
        return found

    def sense(self, number: int) -> Sense:
        """Give the sense with this number, its cues as the glossary writes them."""
        return full_sense(self._record(number))

    def _record(self, number: int) -> bytes:
        record = self._table.get(f"{SENSE}{number}")
        if record is None:
            raise IndexError(number)
        return record

    def meanings(self, readings: tuple[Reading, ...]) -> Meanings:
        """Give the senses of some readings."""
        key = tuple(map(id, readings))  # they would take long to hash; they are kept, so nothing else gets their ids
        kept = self._meanings.get(key)
        if kept is None:
            pairs = tuple((reading, self.lexeme(reading.number)) for reading in readings)
            senses = [lexeme.sense for _, lexeme in pairs]
            several = len({sense.domain for sense in senses}) > 1
            found = Meanings(pairs, several, all(sense.strict for sense in senses))
            kept = self._meanings[key] = readings, found
        return kept[1]

    def names(self) -> list[tuple[str, int]]:
        """List every headword and alias with the number of its sense, in the order of the glossaries."""
        return [(name, number) for name, number in json.loads(self._table.get(NAMES) or b"[]")]

    def codes(self) -> frozenset[str]:
        """Collect the codes of all senses."""
        return frozenset(self.lexeme(number).code for number in {number for _, number in self.names()})

    def has_code(self, code: str) -> bool:
        """Tell whether a sense has this code; most are found by their names."""
        numbers = self.named(key_of(code.partition("/")[2]))
        return any(self.lexeme(number).code == code for number in numbers) or code in self.codes()

    def domains(self) -> tuple[str, ...]:
        """List the domains of all senses in alphabetical order."""
        return tuple(json.loads(self._table.get(DOMAINS) or b"[]"))

    def named(self, key: str) -> list[int]:
        """Number the senses one of whose names has this key (see `key_of`)."""
        return self._numbers(NAME + key)

    def phrased(self, key: str) -> list[int]:
        """Number the senses that a phrase with this key stands for: plain wordings, descriptions."""
        return self._numbers(PHRASE + key)

    def _numbers(self, key: str) -> list[int]:
        record = self._table.get(key)
        return [int(number) for number in record.split()] if record else []

    def speaking_of(self, stem: str) -> bytes:
        """Give the senses that speak of a stem, as `meanings.unpacked` reads them."""
        return self._table.get(MEANING + stem) or b""

    def mates(self, stem: str) -> list[str]:
        """Give the stems that may stand for this one."""
        record = self._table.get(MATES + stem)
        return record.decode().split(" ") if record else []

    def stems(self) -> list[str]:
        """List the stems that senses speak of, in alphabetical order."""
        if self._stems is None:
            record = self._table.get(STEMS)
            self._stems = record.decode().split(" ") if record else []
        return self._stems

    @property
    def cached(self) -> bool:
        """Whether a file in the cache folder holds it."""
        return self._table.path is not None

    def __reduce__(self) -> tuple[type[Lexicon], tuple[Table]]:
        return Lexicon, (self._table,)


def anchor_of(patterns: Iterable[Pattern]) -> Anchor:
    """Sort the patterns of an anchor word by what stands next to it."""
    anchor = Anchor([], {}, {})
    for number, pattern in enumerate(patterns):
        if len(pattern.words) == 1 or pattern.split:
            bare = not pattern.split and not any(pattern.gaps)
            lone = bare and not any(reading.exact for reading in pattern.readings)
            anchor.always.append((number, pattern, lone))
        elif pattern.anchor == 0:
            anchor.after.setdefault(pattern.words[1], []).append((number, pattern, False))
        else:
            anchor.before.setdefault(pattern.words[pattern.anchor - 1], []).append((number, pattern, False))
    return anchor


def key_of(name: str) -> str:
    """Write a name without what people spell now so, now otherwise: case, blanks, hyphens, points, apostrophes.

    >>> key_of("Load-Balancer"), key_of("C++"), key_of("P&L"), key_of("24/7")
    ('loadbalancer', 'c++', 'p&l', '24/7')
    """
    return "".join(letter for letter in name.casefold() if letter.isalnum() or letter in "+#&/%")
