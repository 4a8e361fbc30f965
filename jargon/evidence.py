"""Weighs what speaks for a meaning: the cues nearby, the company of other words and terms, what the document is about.

Evidence is a number of points with the words that gave them, so that each choice can be explained.
"""

from __future__ import annotations

import sys
from bisect import bisect_left

from jargon.english.acronyms import is_short_form
from jargon.english.stems import stem
from jargon.model import BARRIER
from jargon.patterns import lazy
from jargon.trades import KINDRED, SOCIETY, common_words, shared, trade_words, trades_of
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.context import Context, Reader, Sentence
    from jargon.lexicon import Lexicon
    from jargon.lexicon.lexemes import Lexeme
    from jargon.match import Match
    from jargon.whole import Whole

COLLOCATION, BESIDE, CLOSE, SENTENCE, NEARBY = 4.0, 3.0, 2.0, 1.5, 1.0
"""What a cue is worth: a phrase that holds the term, or within a few words of it, close by, in its sentence, around."""
HINT = 1.25
"""What a cue is worth at most if it is a word that all kinds of texts use."""
BESIDE_REACH, CLOSE_REACH = 3, 8
"""How many words away a cue is beside a term, and close to it."""
PHRASE, AROUND = 0, sys.maxsize
"""How many words away a cue counts as that is a phrase, and one that stands in another sentence."""
COMPANY, COMPANY_NEARBY = 1.0, 0.3
"""What a word of a trade is worth in the sentence of a term, and around it."""
MOST_COMPANY, MOST_COMPANY_NEARBY = 3.0, 1.2
"""However many such words there are, they are worth no more than this."""
CLEAR_TERM = 1.0
"""What a term of one clear meaning counts, in words of its trade."""
DEFINED = 5.0
"""What it is worth that the document itself says what its acronym stands for."""
SUBJECT = 1.0
"""What it is worth that the whole document is about a trade."""

SEAM_RE = lazy(r"[ -]")
CODE_RE = lazy(
    rf"{BARRIER}|\b\w+_\w+|\b[a-z]{{2,}}[A-Z]\w*|\b[A-Z][a-z]+[A-Z][a-z]+[A-Z]\w*|\w\(\)|\w::\w|(?<!\S)--\w|[{{}}]|=="
)
"""What only code and its names hold, or stands for code."""
CODE_SIGNS = (BARRIER, "_", "()", "::", "--", "{", "}", "==")
CAMEL_RE = lazy(r"[a-z][A-Z]")
"""One of these stands in all that is code; most sentences hold none, and are told at a glance."""
CODE, MOST_CODE = 0.5, 1.5
"""What a piece of code in a sentence is worth, in words of engineering, and how much all of them together."""


class Point(NamedTuple):
    """One piece of evidence: its worth, and what it is in a few words."""

    worth: float
    what: str

    def __str__(self) -> str:
        return f"{self.what} {self.worth:+g}"


class Cue(NamedTuple):
    """A cue that stands around a term: its worth, its words, and how many words it is away, PHRASE or AROUND."""

    worth: float
    phrase: str
    away: int


class Company:
    """What else the prose around a match says about its trade; each sentence and neighborhood is counted once.

    `matches` are all matches of the prose, in reading order. `asked` gathers the offsets of those that were weighed:
    what is decided about them hangs on the whole document.
    """

    def __init__(self, reader: Reader, matches: Sequence[Match], lexicon: Lexicon, whole: Whole) -> None:
        self.reader = reader
        self.matches = matches
        self.lexicon = lexicon
        self.whole = whole
        self.asked: list[int] = []
        self.naming = False
        """Whether the evidence is named, for a person to read."""
        self._starts: list[int] | None = None
        self._sentence: tuple[int, dict[str, list[str]], dict[str, float]] = (-1, {}, {})
        self._near: tuple[int, int, dict[str, float]] = (-1, -1, {})
        self._worths: tuple[Match | None, dict[str, float]] = (None, {})
        self._own: tuple[Match | None, dict[str, float]] = (None, {})
        self._subjects: dict[str, float] = {}
        self._short: tuple[Match | None, list[str]] = (None, [])

    def of(self, domain: str, match: Match, context: Context) -> list[Point]:
        """Weigh the company that speaks for a domain."""
        there, near = self.shares(domain, match, context)
        words = self.in_sentence(context.sentence)[0] if there else {}
        named = ", ".join(word for kin in (domain, *KINDRED.get(domain, ())) for word in words.get(kin, ()))
        points = (Point(there, f"{domain} words in its sentence ({named})"), Point(near, f"{domain} words around it"))
        return [point for point in points if point.worth]

    def worth(self, domain: str, match: Match, context: Context) -> float:
        """Add up the company that speaks for a domain."""
        if self._worths[0] is not match:
            self._worths = (match, {})
        found = self._worths[1].get(domain)
        if found is None:
            there, near = self.shares(domain, match, context)
            found = self._worths[1][domain] = there + near
        return found

    def shares(self, domain: str, match: Match, context: Context) -> tuple[float, float]:
        """Weigh the words of a trade in the sentence of a match, and those around it; its own do not count."""
        if self._own[0] is not match:
            self._own = (match, dict(trades_of(self.reader.prose[match.start : match.end].lower())))
        own = shared(domain, self._own[1]) if self._own[1] else 0.0
        there = max(shared(domain, self.in_sentence(context.sentence)[1]) - own, 0.0)
        near = max(shared(domain, self.around(match)) - own - there, 0.0)
        return min(there * COMPANY, MOST_COMPANY), min(near * COMPANY_NEARBY, MOST_COMPANY_NEARBY)

    def of_trade(self, lexeme: Lexeme, match: Match) -> float:
        """Count the words in the neighborhood of a match that are of the trade of one of its senses."""
        return shared(lexeme.sense.domain, self.around(match))

    def of_society(self, domain: str, match: Match) -> bool:
        """Tell whether the words around a match are of politics and history, and none of a domain."""
        worth = self.around(match)
        return worth.get(SOCIETY, 0.0) >= 1.0 and not shared(domain, worth)

    def subject(self, domain: str) -> list[Point]:
        """Weigh what the whole document is about."""
        subject = self.whole.profile.subject
        if subject and (subject == domain or (domain == "business" and subject == "sales")):
            return [Point(SUBJECT, f"the document is about {subject}")]
        return []

    def whole_worth(self, lexeme: Lexeme, match: Match) -> float:
        """Add up what the whole document says for a meaning: what it is about, and how it explains its acronym."""
        domain = lexeme.sense.domain
        worth = self._subjects.get(domain)
        if worth is None:
            worth = self._subjects[domain] = total(self.subject(domain))
        return worth + total(self.definition(lexeme, match))

    def in_sentence(self, sentence: Sentence) -> tuple[dict[str, list[str]], dict[str, float]]:
        """Count the words of trades in a sentence, and the terms of one clear meaning."""
        if self._sentence[0] != sentence.start:
            words: dict[str, list[str]] = {}
            worth: dict[str, float] = {}
            table = trade_words()
            for word in self.reader.places(sentence):
                for trade, value in table.get(word, ()):
                    words.setdefault(trade, []).append(word)
                    worth[trade] = worth.get(trade, 0.0) + value
            text = sentence.text
            hinted = any(sign in text for sign in CODE_SIGNS) or CAMEL_RE.search(text)
            if hinted and (code := CODE_RE.findall(text)):
                words.setdefault("engineering", []).append("code")
                worth["engineering"] = worth.get("engineering", 0.0) + min(CODE * len(code), MOST_CODE)
            for term, domain in dict.fromkeys(self.clear_terms(sentence.start, sentence.end)):
                words.setdefault(domain, []).append(term)
                worth[domain] = worth.get(domain, 0.0) + CLEAR_TERM
            self._sentence = (sentence.start, words, worth)
        return self._sentence[1], self._sentence[2]

    def around(self, match: Match) -> dict[str, float]:
        """Count the words of trades in the neighborhood of a match."""
        block = self.reader.block(match)
        text, words = self.reader.neighborhood(match)
        key = (block[0], len(text) if block[1] - block[0] == len(text) else match.start)
        if self._near[:2] != key:
            worth: dict[str, float] = {}
            table = trade_words()
            for word in filter(table.__contains__, words):
                for trade, value in table[word]:
                    worth[trade] = worth.get(trade, 0.0) + value
            self._near = (*key, worth)
        return self._near[2]

    def clear_terms(self, start: int, end: int) -> Iterator[tuple[str, str]]:
        """Yield the terms of one clear meaning between two offsets, with their domains."""
        if self._starts is None:
            self._starts = [match.start for match in self.matches]
        for match in self.matches[bisect_left(self._starts, start) : bisect_left(self._starts, end)]:
            lexemes = [self.lexicon.lexeme(reading.number) for reading in match.readings]
            first = lexemes[0]
            clear = not (first.sense.strict or first.near or match.fuzzy or trades_of(first.sense.term.lower()))
            if clear and all(lexeme.code == first.code for lexeme in lexemes):
                yield first.sense.term, first.sense.domain

    def definition(self, lexeme: Lexeme, match: Match) -> list[Point]:
        """Weigh what the document says its acronym stands for."""
        surface = self.reader.prose[match.start : match.end].removesuffix("s")
        if self._short[0] is not match:
            known = self.whole.profile.definitions if is_short_form(surface) else ()
            self._short = (match, [text for short, text in known if short == surface])
        for text in self._short[1]:
            if tells(lexeme, text):
                return [Point(DEFINED, f"the document explains {surface} as “{text}”")]
        return []


def tells(lexeme: Lexeme, text: str) -> bool:
    """Tell whether an explanation names a sense: by an alias, or by one of its cues."""
    cues = lexeme.near.words if lexeme.near else frozenset()
    return any(alias.lower() in text for alias in lexeme.sense.aliases) or not cues.isdisjoint(text.split())


def cues(lexeme: Lexeme, match: Match, reader: Reader, context: Context) -> list[Point] | None:
    """Weigh the cues of a meaning by how near they stand, phrases first, then the nearest; None if one rules it out."""
    if any(against(lexeme, match, reader)):
        return None
    found = standing_cues(lexeme, around(match, context, reader), reader)
    ranked = sorted(found, key=lambda cue: (cue.away, cue.phrase))
    return [Point(cue.worth, f"“{cue.phrase}”{where(cue.away)}") for cue in ranked]


class Around(NamedTuple):
    """A match with the words that stand around it and in its sentence."""

    match: Match
    context: Context
    surface: str
    words: set[str]
    there: set[str]


def around(match: Match, context: Context, reader: Reader) -> Around:
    """Look around a match."""
    surface = reader.prose[match.start : match.end].lower()
    return Around(match, context, surface, reader.neighborhood(match)[1], reader.words(context.sentence))


def strength(lexeme: Lexeme, at: Around, reader: Reader) -> float | None:
    """Add up the cues of a meaning; None if one rules it out."""
    if lexeme.not_near and any(against(lexeme, at.match, reader)):
        return None
    worth = 0.0
    for value, _, _ in standing_cues(lexeme, at, reader):
        worth += value
    return worth


def standing_cues(lexeme: Lexeme, at: Around, reader: Reader) -> Iterator[Cue]:
    """Yield the cues of a meaning that stand around a match, in no order."""
    near = lexeme.near
    if not near:
        return
    match, context, surface, words, there = at
    maybe = near.likely(words)
    if maybe:
        for phrase, worth in standing(maybe, surface, match, reader):
            yield Cue(worth, phrase, PHRASE)
    found = (near.words & words) | (near.words & there)
    if not found:
        return
    places = reader.places(context.sentence)
    for word in found.difference(surface.split()):
        away = distance(places[word], context) if word in there else 0
        if away:
            yield Cue(worth_at(word, away), word, away)
        elif word in words:
            yield Cue(NEARBY, word, AROUND)


def distance(places: Iterable[int], context: Context) -> int:
    """Count the words from a term to the nearest of some places outside it; 0 if there is none."""
    nearest = 0
    for at in places:
        away = context.first - at if at < context.first else at - context.last
        if away > 0 and (away < nearest or not nearest):
            nearest = away
    return nearest


def worth_at(word: str, away: int) -> float:
    """Say what a cue is worth so many words away in the same sentence."""
    worth = BESIDE if away <= BESIDE_REACH else CLOSE if away <= CLOSE_REACH else SENTENCE
    return min(worth, HINT) if word in common_words() else worth


def where(away: int) -> str:
    """Say where a cue stands that is so many words away."""
    if away == PHRASE:
        return ""
    return " around it" if away == AROUND else " beside it" if away <= BESIDE_REACH else " in its sentence"


def cued(lexeme: Lexeme, match: Match, reader: Reader) -> bool:
    """Tell whether any cue of a meaning stands around a match."""
    near = lexeme.near
    if near is None:
        return False
    _, words = reader.neighborhood(match)
    if not near.words.isdisjoint(words):
        return True
    maybe = near.likely(words)
    surface = reader.prose[match.start : match.end].lower()
    return bool(maybe) and any(standing(maybe, surface, match, reader))


def standing(cue_phrases: Iterable[str], surface: str, match: Match, reader: Reader) -> Iterator[tuple[str, float]]:
    """Yield those of some phrases that stand around a match; one that tells the same term elsewhere tells it here."""
    text, _ = reader.neighborhood(match)
    for phrase in cue_phrases:
        if phrase in text:
            if holds(phrase, surface) and over(phrase, match, reader):
                yield phrase, COLLOCATION
            elif bounded(phrase, text):
                yield phrase, CLOSE


def against(lexeme: Lexeme, match: Match, reader: Reader) -> Iterator[str]:
    """Yield the cues that rule a meaning out; a phrase that holds the term, in any form, must lie over it."""
    given = lexeme.not_near
    if given is None:
        return
    text, words = reader.neighborhood(match)
    yield from given.words & words
    maybe = given.likely(words)
    surface = reader.prose[match.start : match.end].lower() if maybe else ""
    for phrase in maybe:
        if phrase in text:
            own = holds(phrase, surface) or stem(surface) in map(stem, phrase.split())
            if over(phrase, match, reader) if own else bounded(phrase, text):
                yield phrase


def holds(phrase: str, surface: str) -> bool:
    """Tell whether a phrase holds a surface as whole words, hyphens aside."""
    return surface in phrase and f" {SEAM_RE.sub(' ', surface)} " in f" {SEAM_RE.sub(' ', phrase)} "


def bounded(phrase: str, text: str) -> bool:
    """Tell whether a phrase stands in a text as whole words."""
    at = text.find(phrase)
    while at >= 0:
        if not text[at - 1 : at].isalnum() and not text[at + len(phrase) : at + len(phrase) + 1].isalnum():
            return True
        at = text.find(phrase, at + 1)
    return False


def over(phrase: str, match: Match, reader: Reader) -> bool:
    """Tell whether a phrase stands over a match as whole words."""
    start = max(match.start - len(phrase), 0)
    around = reader.prose[start : match.end + len(phrase) + 1].lower().replace("\n", " ")
    at = around.find(phrase)
    while at >= 0:
        left, right = start + at, start + at + len(phrase)
        whole = not reader.prose[left - 1 : left].isalnum() and not reader.prose[right : right + 1].isalnum()
        if left <= match.start and match.end <= right and whole:
            return True
        at = around.find(phrase, at + 1)
    return False


def total(points: Sequence[Point]) -> float:
    """Add up evidence."""
    return sum(point.worth for point in points)
