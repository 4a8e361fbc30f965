"""Judges how entries are written: what is missing, long, hard, out of order, twice, or explained by jargon."""

from __future__ import annotations

import re
from itertools import pairwise

from jargon.audiences import EVERYONE
from jargon.english.dialect import AMERICAN, BRITISH, dialect
from jargon.lexicon.forms import FUNCTION_WORDS
from jargon.model import Options
from jargon.readability import WORD_RE, grade
from jargon.translator import Translator
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.lexicon import Lexicon
    from jargon.model import Rewrite, Sense

LONGEST_GLOSS, LONGEST_PLAIN = 20, 5
"""Words that an explanation and a plain wording may have."""
HIGHEST_GRADE = 9
"""School years that reading an explanation and its analogy may take."""
ALIKE = 0.6
"""The share of their words that two analogies have in common if they are one picture."""
FEW = 3
"""Words that an analogy needs to be compared."""
OPENING_RE = re.compile(r"[.:!?;]")
SHORT_OPENING = 5
"""Words of a first sentence that is nothing but the picture."""
ARTICLES = ("a", "an", "the")
LONG_FORM_RE = re.compile(r"^short for [^,]+, ")
"""How an acronym is explained that needs its long form: the words after that explain it."""


class Remark(NamedTuple):
    """What may be written better in an entry, with the remedy."""

    sense: Sense
    message: str


def remarks(senses: Sequence[Sense], lexicon: Lexicon) -> Iterator[Remark]:
    """Yield what may be written better in some glossaries, whose lexicon is given."""
    for sense in senses:
        yield from incomplete(sense)
        yield from long_winded(sense)
        yield from at_odds(sense)
    yield from unsorted(senses)
    yield from alike(senses)
    yield from mixed(senses)
    yield from Explainer(senses, lexicon).remarks()


def incomplete(sense: Sense) -> Iterator[Remark]:
    """Find what an entry lacks."""
    if not sense.analogy:
        yield Remark(sense, "it has no analogy. Add a picture from kitchen, street or garden:  analogy: …")
    if not sense.examples:
        yield Remark(sense, "it has no examples. Add a sentence as people write it, and what it comes out as")


def long_winded(sense: Sense) -> Iterator[Remark]:
    """Find what is too long or too hard to read; short texts are judged together, since one alone says little."""
    if (words := len(sense.gloss.split())) > LONGEST_GLOSS:
        yield Remark(sense, f"its gloss has {words} words. Say it in {LONGEST_GLOSS}")
    if (words := len((sense.plain or "").split())) > LONGEST_PLAIN:
        yield Remark(sense, f"its plain wording has {words} words. Say it in {LONGEST_PLAIN}, or leave plain out")
    if (years := grade(f"{sense.gloss}. {sense.analogy or ''}")) > HIGHEST_GRADE:
        remedy = "Choose shorter words and sentences"
        yield Remark(sense, f"its gloss and analogy ask for {years:.0f} years of school. {remedy}")


def at_odds(sense: Sense) -> Iterator[Remark]:
    """Find cues that are to favor a meaning and to rule it out."""
    if both := {cue.lower() for cue in sense.near} & {cue.lower() for cue in sense.not_near}:
        yield Remark(sense, f"“{min(both)}” stands in near and in not_near, which wins. Take it out of one of them")


def unsorted(senses: Iterable[Sense]) -> Iterator[Remark]:
    """Find entries that stand after one they should stand before."""
    for before, sense in pairwise(senses):
        if before.path == sense.path and before.term.casefold() > sense.term.casefold():
            yield Remark(sense, f"it stands after “{before.term}”. Put it in its alphabetical place")


def pictures(sense: Sense) -> Iterator[tuple[str, str]]:
    """Yield the analogies of a sense, each with who it is for."""
    if sense.analogy:
        yield EVERYONE, sense.analogy
    yield from sense.analogies


def alike(senses: Sequence[Sense]) -> Iterator[Remark]:
    """Find analogies that are nearly the same as that of an earlier entry, or open with the same picture."""
    texts = {(sense.term, text): sense for sense in reversed(senses) for _, text in pictures(sense)}
    drawn = [(sense, text) for (_, text), sense in reversed(texts.items())]
    remarked = set()
    for sense, twin in (*nearly_equal(drawn), *opening_alike(drawn)):
        if (sense, twin) not in remarked:
            where = f"{twin.code} ({twin.path}:{twin.line})"
            yield Remark(sense, f"its analogy is nearly that of {where}. Give one of them a picture of its own")
        remarked.add((sense, twin))


def nearly_equal(drawn: Iterable[tuple[Sense, str]]) -> Iterator[tuple[Sense, Sense]]:
    """Yield senses whose analogies share most of their words, each with the earlier one.

    Two sets of words can only have a large share in common if they have one of their rarest few in common; so texts
    are compared that share such a word (prefix filtering, Chaudhuri et al. 2006).
    """
    texts = [(sense, words) for sense, text in drawn if len(words := content(text)) >= FEW]
    counts: dict[str, int] = {}
    for _, words in texts:
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    seen: dict[str, list[tuple[Sense, frozenset[str]]]] = {}
    for sense, words in texts:
        rarest = sorted(words, key=lambda word: (counts[word], word))[: len(words) - int(ALIKE * len(words)) + 1]
        others = [other for word in rarest for other in seen.get(word, ()) if other[0].term != sense.term]
        twin = max(others, key=lambda other: shared(words, other[1]), default=None)
        if twin and shared(words, twin[1]) >= ALIKE:
            yield sense, twin[0]
        for word in rarest:
            seen.setdefault(word, []).append((sense, words))


def opening_alike(drawn: Iterable[tuple[Sense, str]]) -> Iterator[tuple[Sense, Sense]]:
    """Yield senses whose analogies open with the same few words ("A relay race."), each with the earlier one."""
    seen: dict[tuple[str, ...], Sense] = {}
    for sense, text in drawn:
        words = tuple(word for word in WORD_RE.findall(OPENING_RE.split(text)[0].lower()) if word not in ARTICLES)
        if 0 < len(words) <= SHORT_OPENING:
            first = seen.setdefault(words, sense)
            if first.term != sense.term:
                yield sense, first


def content(text: str) -> frozenset[str]:
    """Give the words of a text that carry its meaning, in lower case."""
    return frozenset(word.lower() for word in WORD_RE.findall(text)) - FUNCTION_WORDS


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of all words of two texts that both have."""
    return len(one & other) / len(one | other)


def mixed(senses: Sequence[Sense]) -> Iterator[Remark]:
    """Find British spelling where most is American, or the other way round."""
    found = [(sense, word, side) for sense in senses for word in written(sense) if (side := dialect(word))]
    british = sum(side == BRITISH for _, _, side in found)
    house = BRITISH if 2 * british > len(found) else AMERICAN
    for sense, word, side in found:
        if side != house:
            yield Remark(sense, f"“{word}” is {side} spelling, where most of the rest is {house}. Spell all alike")


def written(sense: Sense) -> dict[str, None]:
    """List the lower-case words of what is shown of a sense, each once."""
    texts = (sense.term, sense.plain or "", sense.gloss, sense.ask or "", *(text for _, text in pictures(sense)))
    texts = (*texts, *(heard for _, heard in sense.hears))
    return dict.fromkeys(re.findall(r"\b[a-z]+\b", "\n".join(texts)))


class Explainer:
    """Reads explanations as the reader will, who may know the language of one domain, or of none."""

    def __init__(self, senses: Sequence[Sense], lexicon: Lexicon) -> None:
        self.senses = senses
        self.lexicon = lexicon
        self.by_code: dict[str, list[Sense]] = {}
        self.domains: dict[str, set[str]] = {}
        for sense in senses:
            self.by_code.setdefault(sense.code, []).append(sense)
            for name in (sense.term, *sense.aliases):
                self.domains.setdefault(name.lower(), set()).add(sense.domain)
        self.readers: dict[str, Translator] = {}

    def remarks(self) -> Iterator[Remark]:
        """Find explanations and analogies that use a term which needs explaining itself."""
        for sense in self.senses:
            yield from self.unexplained(sense, "gloss", LONG_FORM_RE.sub("", sense.gloss), EVERYONE)
            for audience, text in pictures(sense):
                name = "analogy" if audience == EVERYONE else f"analogy for {audience}"
                yield from self.unexplained(sense, name, text, audience)

    def unexplained(self, sense: Sense, name: str, text: str, audience: str) -> Iterator[Remark]:
        for met in self.reader(audience).translate(text).rewrites:
            if self.needs_explaining(met, sense, audience):
                yield Remark(sense, f"its {name} says “{met.surface}”, which is {met.code} itself. Use plain words")

    def reader(self, audience: str) -> Translator:
        if audience not in self.readers:
            self.readers[audience] = Translator.of(self.lexicon, Options(audience=audience, fuzzy=False))
        return self.readers[audience]

    def needs_explaining(self, met: Rewrite, sense: Sense, audience: str) -> bool:
        """Tell whether a term stops the reader: not a promise, a minor matter, or a word with an everyday use."""
        if met.action == "flag" or met.term == sense.term or audience in self.domains[met.term.lower()]:
            return False
        return not any(other.strict or other.severity == "info" for other in self.by_code[met.code])
