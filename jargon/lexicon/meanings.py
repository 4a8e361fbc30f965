"""The index by meaning: which senses speak of a word, and how much that says about them.

Weights are those of BM25 with weighted fields (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework:
BM25 and Beyond", 2009), worked out when the lexicon is compiled; a search only adds them up.
"""

from __future__ import annotations

import re
from array import array
from math import log
from typing import TYPE_CHECKING

from jargon.english.stems import stem
from jargon.english.synonyms import STOP_WORDS, synonyms
from jargon.lexicon import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.model import Sense

FIELDS = {"term": 2.5, "aliases": 2.5, "plain": 2.0, "gloss": 2.0, "near": 0.8, "analogy": 0.7, "ask": 0.3}
DESCRIPTION = 3.0
"""How much a word in each field, and in our descriptions, says about the sense."""
SATURATION, LENGTH = 1.2, 0.6
"""BM25's k1 and b: how soon repetition stops to count, and how much long texts are marked down."""
SCALE, LARGEST = 10, 255
"""Weights are kept as whole numbers of tenths, in one byte."""

WORD = re.compile(r"[^\W_]+")


def stems(text: str) -> Iterator[str]:
    """Give the stems of the words in a text that say something.

    >>> list(stems("the share of customers who stop paying"))
    ['shar', 'custom', 'stop', 'pay']
    """
    for word in WORD.findall(text.lower().replace("'", "").replace("’", "")):
        if word not in STOP_WORDS:
            yield stem(word)


def weighted(sense: Sense) -> dict[str, float]:
    """Count the stems of a sense, each by the weight of its field."""
    from jargon.lexicon.described import described

    counts: dict[str, float] = {}
    texts = [(getattr(sense, field) or "", weight) for field, weight in FIELDS.items()]
    for text, weight in (*texts, (described().get(key_of(sense.term), ""), DESCRIPTION)):
        for each in stems(" ".join(text) if isinstance(text, tuple) else text):
            counts[each] = counts.get(each, 0.0) + weight
    return counts


def phrases(sense: Sense) -> Iterator[str]:
    """Yield the wordings that mean a sense as a whole: its plain wording, and our descriptions."""
    from jargon.lexicon.described import described

    if sense.plain:
        yield sense.plain
    yield from re.split("[,;] ", described().get(key_of(sense.term), ""))


def postings(senses: Sequence[Sense]) -> Iterator[tuple[str, bytes]]:
    """Yield each stem with the senses that speak of it, the weightiest first, as `unpacked` reads them."""
    documents = [weighted(sense) for sense in senses]
    lengths = [sum(document.values()) for document in documents]
    average = sum(lengths) / max(len(lengths), 1)
    holders: dict[str, list[tuple[int, float]]] = {}
    for number, document in enumerate(documents):
        norm = SATURATION * (1 - LENGTH + LENGTH * lengths[number] / average)
        for each, count in document.items():
            holders.setdefault(each, []).append((number, count * (SATURATION + 1) / (count + norm)))
    for each, held in sorted(holders.items()):
        rarity = log(1 + (len(documents) - len(held) + 0.5) / (len(held) + 0.5))
        held.sort(key=lambda holder: -holder[1])
        yield each, packed((number, rarity * weight) for number, weight in held)


def packed(weights: Iterable[tuple[int, float]]) -> bytes:
    """Write sense numbers with their weights, each pair in 32 bits of the machine's byte order."""
    return array("I", [number << 8 | min(round(weight * SCALE), LARGEST) for number, weight in weights]).tobytes()


def unpacked(record: bytes, most: int) -> list[tuple[int, int]]:
    """Read the first sense numbers with their weights, in tenths.

    >>> unpacked(packed([(7, 1.25), (70_000, 0.5), (8, 0.1)]), 2)
    [(7, 12), (70000, 5)]
    """
    return [(pair >> 8, pair & 0xFF) for pair in array("I", record[: 4 * most])]


def mates(stems: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield, for each stem that has any, the stems in an index that may stand for it, joined by blanks."""
    known = set(stems)
    for each, others in sorted(synonyms().items()):
        if found := sorted(others & known):
            yield each, " ".join(found)
