"""The index by meaning: which senses speak of a word, and how much that says about them.

Weights are those of BM25 with weighted fields (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework:
BM25 and Beyond", 2009), worked out when the lexicon is compiled; a search only adds them up.
"""

from __future__ import annotations

import re
from array import array
from math import log

from jargon.english.stems import stem
from jargon.english.synonyms import STOP_WORDS, synonyms
from jargon.lexicon import key_of
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jargon.model import Sense

FIELDS = {"term": 2.5, "aliases": 2.5, "plain": 2.0, "gloss": 2.0, "analogy": 0.7, "ask": 0.3}
DESCRIPTION = 3.0
"""How much a word in each field, and in our descriptions, says about the sense."""
SATURATION, LENGTH = 4.0, 0.3
"""BM25's k1 and b: how soon repetition stops to count, and how much long texts are marked down."""
NAMED = 0.5
"""How much a name tells about its sense, beside a phrase that describes it."""
WORDING_LENGTH = 0.75
"""How strongly it counts against a wording that it also says other things."""
SCALE, WORDING_SCALE, LARGEST = 10, 50, 255
"""Weights are kept as whole numbers of tenths, those in a single wording of fiftieths, in one byte."""
OWN_BITS = 6
"""Bits for the number of a wording within its sense."""

WORD = re.compile(r"[^\W_]+")
IT = re.compile(r"\bIT\b|\bit(?= (?:department|team|people|staff|person|guy|boss|security|systems?)\b)")


class Worded(NamedTuple):
    """A word in a wording: the number of the wording, what it weighs there, and which word of it it is.

    A wording's number is that of its sense, followed by its own within the sense.
    """

    number: int
    weight: float
    place: int


def telling(text: str) -> list[str]:
    """List the words of a text that say something, in lower case; *IT*, which only looks like a small word, in full.

    >>> telling("the boss of the IT department"), telling("Who's got it?"), telling("it team")
    (['boss', 'infotech', 'department'], [], ['infotech', 'team'])
    """
    plain = IT.sub("infotech", text).lower().replace("'", "").replace("’", "")
    return [word for word in WORD.findall(plain) if word not in STOP_WORDS]


def stems(text: str) -> list[str]:
    """Give the stems of the words in a text that say something.

    >>> stems("the share of customers who stop paying")
    ['shar', 'customer', 'stop', 'pay']
    """
    return [stem(word) for word in telling(text)]


def weighted(sense: Sense) -> dict[str, float]:
    """Count the stems of a sense, each by the weight of its field."""
    counts: dict[str, float] = {}
    fields = [(getattr(sense, field) or "", weight) for field, weight in FIELDS.items()]
    for text, weight in (*fields, (descriptions(sense), DESCRIPTION)):
        for each in stems(" ".join(text) if isinstance(text, tuple) else text):
            counts[each] = counts.get(each, 0.0) + weight
    return counts


def descriptions(sense: Sense) -> tuple[str, ...]:
    """Give the phrases by which people look for the headword of a sense."""
    from jargon.lexicon.described import described

    return described().get(key_of(sense.term), ())


def phrases(sense: Sense) -> Iterator[str]:
    """Yield the wordings that mean a sense as a whole: its plain wording, and our descriptions."""
    if sense.plain:
        yield sense.plain
    yield from descriptions(sense)


def wordings(sense: Sense) -> Iterator[tuple[str, float]]:
    """Yield each text that says by itself what a sense is, and how much it tells."""
    for name in (sense.term, *sense.aliases):
        yield name, NAMED
    yield sense.gloss, 1.0
    for phrase in phrases(sense):
        yield phrase, 1.0


def postings(senses: Sequence[Sense]) -> Iterator[tuple[str, bytes]]:
    """Yield each stem with the senses that speak of it, and with their single wordings, the weightiest first."""
    documents = [weighted(sense) for sense in senses]
    lengths = [sum(document.values()) for document in documents]
    average = sum(lengths) / max(len(lengths), 1)
    holders: dict[str, list[tuple[int, float]]] = {}
    for number, document in enumerate(documents):
        norm = SATURATION * (1 - LENGTH + LENGTH * lengths[number] / average)
        for each, count in document.items():
            holders.setdefault(each, []).append((number, count * (SATURATION + 1) / (count + norm)))
    rarities = {each: log(1 + (len(documents) - len(held) + 0.5) / (len(held) + 0.5)) for each, held in holders.items()}
    worded = by_wording(senses, rarities)
    for each, held in sorted(holders.items()):
        rarity = rarities[each]
        yield each, packed(((number, rarity * weight) for number, weight in held), worded.get(each, ()))


def by_wording(senses: Sequence[Sense], rarities: Mapping[str, float]) -> dict[str, list[Worded]]:
    """Give, for each stem, the wordings that hold it, what it weighs there (more in a short one), and its place."""
    holders: dict[str, list[Worded]] = {}
    for number, sense in enumerate(senses):
        for own, (text, tells) in zip(range(1 << OWN_BITS), wordings(sense), strict=False):
            held = stems(text)
            length = sum(rarities[each] for each in set(held))
            for each in dict.fromkeys(held[:LARGEST]):
                weight = rarities[each] * (tells / length**WORDING_LENGTH) ** 0.5
                holders.setdefault(each, []).append(Worded(number << OWN_BITS | own, weight, held.index(each)))
    return holders


def packed(senses: Iterable[tuple[int, float]], worded: Iterable[Worded] = ()) -> bytes:
    """Write how many senses, then their numbers and weights, then all about wordings, the weightiest first.

    Each takes 64 bits of the machine's byte order, the weight in the last eight, a place in the eight before them.
    """
    speaking = [(number << 8) + byte(weight * SCALE) for number, weight in sorted(senses, key=lambda one: -one[1])]
    holding = [
        (wording << 16) + (place << 8) + byte(weight * WORDING_SCALE)
        for wording, weight, place in sorted(worded, key=lambda one: -one[1])
    ]
    return array("Q", [len(speaking), *speaking, *holding]).tobytes()


def byte(weight: float) -> int:
    return min(round(weight), LARGEST)


def unpacked(record: bytes, most: int) -> list[tuple[int, int]]:
    """Read the first sense numbers with their weights, in tenths.

    >>> unpacked(packed([(7, 1.25), (70_000, 0.5), (8, 0.1)]), 2)
    [(7, 12), (70000, 5)]
    """
    senses = array("Q", record[8 : 8 * (1 + min(most, counted(record)))])
    return [(sense >> 8, sense & LARGEST) for sense in senses]


def unpacked_wordings(record: bytes, most: int) -> list[Worded]:
    """Read the first wordings with their weights and places.

    >>> unpacked_wordings(packed([(7, 1.25)], [Worded(7 << OWN_BITS, 0.5, 3)]), 2)
    [Worded(number=448, weight=0.5, place=3)]
    """
    start = 8 * (1 + counted(record))
    wordings = array("Q", record[start : start + 8 * most])
    return [Worded(each >> 16, (each & LARGEST) / WORDING_SCALE, each >> 8 & LARGEST) for each in wordings]


def counted(record: bytes) -> int:
    """Read how many senses a record holds."""
    return array("Q", record[:8])[0] if record else 0


def mates(stems: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield, for each stem that has any, the stems in an index that may stand for it, joined by blanks."""
    known = set(stems)
    for each, others in sorted(synonyms().items()):
        if found := sorted(others & known):
            yield each, " ".join(found)
