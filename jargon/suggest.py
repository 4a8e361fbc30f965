"""Proposes terms that documents use and no glossary explains: acronyms, words no dictionary has, repeated phrases."""

from __future__ import annotations

import re
from itertools import pairwise
from math import log2

from jargon.english import word_set
from jargon.english.synonyms import STOP_WORDS
from jargon.english.words import is_word, tags
from jargon.fuzzy import derived, one_edit_away
from jargon.lookup import named
from jargon.match import find
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.lexicon import Lexicon
    from jargon.model import Document

ACRONYM, WORD, PHRASE = "acronym", "word", "phrase"
WEIGHTS = {ACRONYM: 3.0, WORD: 2.0, PHRASE: 1.0}
"""How likely a find of each kind is to be jargon, as weights of the ranking."""
REPEATED, COHESIVE = 3, 0.34
"""How often a phrase must stand there, and the share of its rarer word's places that are in the phrase."""
AROUND = 60
"""Letters of context on either side of a candidate."""

TOKEN = re.compile(r"(?<![\w./@:#-])[^\W_]+(?:['’&/+-][^\W_]+)*(?![\w@/=-]|[.:]\w)")
SHAPE = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Z][A-Z0-9&/]{1,5}s?")
DEFINED = re.compile(r"\(([A-Z][A-Z0-9&/]{1,5})s?\)|\b([A-Z][A-Z0-9&/]{1,5})s? \((?=[^()\n]* [^()\n]*\))")
ROMAN = re.compile(r"[IVXLCM]+")
KNOWN_ACRONYMS = word_set(
    "AM BC CD CEO DC DIY DVD EST ET EU FAQ GMT ID IQ NASA NATO NYC OK PC PDF PM PS PT TV UK UN US USA USB UTC VIP"
)
"""What everybody reads without an explanation."""
EVERYDAY = word_set(
    "day days hour hours last many minute minutes month months more most much next number other part people percent "
    "quarter same second seconds several thing things time times two three four five today way week weeks year years"
)
"""Words that join others without making a term of them."""


class Candidate(NamedTuple):
    """A term that may need an entry: its kind, how often and in how many documents it stands, and where first."""

    text: str
    kind: str
    times: int
    documents: int
    score: float
    path: str
    place: str
    context: str


class Sighting(NamedTuple):
    """A candidate met once: its kind, its document, and its place in the prose."""

    text: str
    kind: str
    document: Document
    start: int


def suggest(documents: Iterable[Document], lexicon: Lexicon) -> list[Candidate]:
    """Rank what documents use and no glossary explains: the more often, and in the more documents, the higher."""
    met: dict[tuple[str, str], list[Sighting]] = {}
    for document in documents:
        for sighting in sightings(document, lexicon):
            met.setdefault((sighting.kind, sighting.text), []).append(sighting)
    ranked = (candidate(group) for group in met.values() if not is_slip(group))
    return sorted(ranked, key=lambda found: (-found.score, found.text))


def is_slip(group: Sequence[Sighting]) -> bool:
    """Tell whether a word that stands there once or twice is a listed word mistyped."""
    return group[0].kind == WORD and len(group) < REPEATED and any(map(is_word, one_edit_away(group[0].text)))


def candidate(group: Sequence[Sighting]) -> Candidate:
    """Sum up the sightings of one candidate."""
    first = group[0]
    spread = len({sighting.document.path for sighting in group})
    score = WEIGHTS[first.kind] * log2(1 + len(group)) * (1 + log2(spread))
    place = first.document.place(first.document.source_start(first.start))
    context = around(first.document.prose, first.start, first.start + len(first.text))
    return Candidate(first.text, first.kind, len(group), spread, round(score, 2), first.document.path, place, context)


def around(prose: str, start: int, end: int) -> str:
    """Give the words around a place, in one line.

    >>> around("We moved the ACV target once more.", 13, 16)
    'We moved the ACV target once more.'
    """
    first, last = max(start - AROUND, 0), min(end + AROUND, len(prose))
    paragraph = prose.rfind("\n\n", first, start)
    first = paragraph + 2 if paragraph >= 0 else first
    following = prose.find("\n\n", end, last)
    last = following if following >= 0 else last
    text = " ".join(prose[first:last].split())
    before = "…" if first and prose[first - 1] != "\n" else ""
    return before + text + ("…" if last < len(prose) and prose[last] != "\n" else "")


class Token(NamedTuple):
    """A word of the prose and where it starts; `joined` if only a blank parts it from the word before."""

    text: str
    start: int
    joined: bool


def sightings(document: Document, lexicon: Lexicon) -> Iterator[Sighting]:
    """Yield each unexplained acronym, rare word and repeated phrase of a document."""
    prose = document.prose
    words = list(tokens(prose, [(match.start, match.end) for match in find(prose, lexicon, fuzzy=False)]))
    explained = set(defined(prose))
    shouted = {at for at, word in enumerate(words) if is_shouted(words, at)}
    for at, word in enumerate(words):
        kind = kind_of(word, explained, lexicon) if at not in shouted else None
        if kind:
            text = word.text.removesuffix("s") if kind == ACRONYM and word.text.endswith("s") else word.text
            yield Sighting(text, kind, document, word.start)
    for text, start in phrases(words, prose, lexicon):
        yield Sighting(text, PHRASE, document, start)


def tokens(prose: str, terms: Sequence[tuple[int, int]]) -> Iterator[Token]:
    """Yield the words that stand in no known term."""
    at, end = 0, 0
    for word in TOKEN.finditer(prose):
        while at < len(terms) and terms[at][1] <= word.start():
            at += 1
        if at < len(terms) and terms[at][0] < word.end():
            end = 0
            continue
        yield Token(word.group(), word.start(), bool(end) and prose[end : word.start()] in (" ", "\n"))
        end = word.end()


def is_shouted(words: Sequence[Token], at: int) -> bool:
    """Tell whether a word in capitals stands among others: a heading, not an acronym."""
    beside = [words[place].text for place in (at - 1, at + 1) if 0 <= place < len(words)]
    return words[at].text.isupper() and any(word.isupper() and len(word) > 3 and word.isalpha() for word in beside)


def kind_of(word: Token, explained: set[str], lexicon: Lexicon) -> str | None:
    """Tell whether a word is an acronym or a rare word that nothing explains."""
    text = word.text
    if SHAPE.fullmatch(text):
        core = text.removesuffix("s")
        known = core in KNOWN_ACRONYMS or core in explained or ROMAN.fullmatch(core) or is_emphasis(core)
        return None if known or named(core, lexicon) else ACRONYM
    rare = text.islower() and text.isalpha() and len(text) > 3 and not is_word(text) and not derived(text)
    return WORD if rare and not named(text, lexicon) else None


def is_emphasis(capitals: str) -> bool:
    """Tell whether capitals are a word said loudly: AND, MUST, ONLY."""
    return tags(capitals.lower())[:1] not in ("", "N", "S")


def defined(prose: str) -> Iterator[str]:
    """Yield the acronyms that a text spells out in brackets, or in brackets after the words.

    >>> list(defined("the annual contract value (ACV), and the DRI (directly responsible individual)"))
    ['ACV', 'DRI']
    """
    for found in re.finditer(
        r"\(([A-Z][A-Z0-9&/]{1,5})s?\)|\b([A-Z][A-Z0-9&/]{1,5})s? \((?=[^()\n]* [^()\n]*\))", prose
    ):
        yield found[1] or found[2]


def phrases(words: Sequence[Token], prose: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield each place of the phrases of two or three words that stand together more often than by chance."""
    single: dict[str, int] = {}
    for word in words:
        single[word.text.lower()] = single.get(word.text.lower(), 0) + 1
    places: dict[tuple[str, ...], list[int]] = {}
    for size in (3, 2):
        for first in range(len(words) - size + 1):
            run = words[first : first + size]
            if all(later.joined for _, later in pairwise(run)) and is_phrase(run):
                places.setdefault(tuple(word.text for word in run), []).append(run[0].start)
    for run_of, starts in places.items():
        if len(starts) < REPEATED or len(starts) < COHESIVE * min(single[word] for word in run_of):
            continue
        inside = [longer for longer in places if len(longer) > len(run_of) and " ".join(run_of) in " ".join(longer)]
        if any(len(places[longer]) >= len(starts) * 0.8 for longer in inside) or named(" ".join(run_of), lexicon):
            continue
        for start in starts:
            yield prose[start : start + len(" ".join(run_of))].replace("\n", " "), start


def is_phrase(run: Sequence[Token]) -> bool:
    """Tell whether words in small letters may name one thing: no function words, a noun at the end, no verb forms."""
    lower = [word.text for word in run]
    if not all(word.islower() and len(word) > 2 and word not in STOP_WORDS and word not in EVERYDAY for word in lower):
        return False
    first, last = tags(lower[0]), tags(lower[-1])
    return (not last or last[0] in "NSG") and (not first or first[0] in "NJPGV")
