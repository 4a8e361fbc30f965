"""What stands around a match: its sentence, cut into words, and the words of the neighborhood."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from jargon.english.sentences import Token, is_all_caps, is_heading_like, is_title_case, locate, sentence, tokens

if TYPE_CHECKING:
    from jargon.match import Match
    from jargon.model import Document

NEIGHBORHOOD = 300
"""How far cues are looked for, in code points either way."""
WORD_RE = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


class Sentence(NamedTuple):
    """A sentence in its prose, with what its typing shows."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    heading: bool
    """Set apart as a heading, table cell or label, so that nothing long may be inserted."""
    fragment: bool
    """Too short to be a sentence and without a stop: a bullet, a label."""
    title_case: bool
    all_caps: bool


class Context(NamedTuple):
    """A match in its sentence: the tokens `first` to `last` hold it."""

    prose: str
    sentence: Sentence
    first: int
    last: int

    @property
    def before(self) -> Token | None:
        """The token before the match."""
        return self.sentence.tokens[self.first - 1] if self.first else None

    @property
    def after(self) -> Token | None:
        """The token after the match."""
        return self.sentence.tokens[self.last + 1] if self.last + 1 < len(self.sentence.tokens) else None

    @property
    def opens(self) -> bool:
        """Whether only marks stand before the match in its sentence."""
        return not any(token.text[0].isalnum() for token in self.sentence.tokens[: self.first])


class Reader:
    """Gives the context of matches that come in reading order, reading each sentence once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.prose = document.prose
        self.heading_starts = [span.start for span in document.headings]
        self.current: Sentence | None = None

    def context(self, match: Match) -> Context:
        """Give the context of a match."""
        current = self.current
        if current is None or not current.start <= match.start or match.end > current.end:
            current = self.current = self.read(match)
        first, last = locate(current.tokens, match.start, match.end)
        return Context(self.prose, current, first, last)

    def read(self, match: Match) -> Sentence:
        """Read the sentence around a match."""
        start, end = sentence(self.prose, match.start, match.end)
        text = self.prose[start:end]
        words = tokens(self.prose, start, end)
        heading = self.in_heading(match.start)
        fragment = len(words) <= 6 and is_heading_like(text)
        shout = text[:1].isupper() or heading
        return Sentence(
            start, end, words, heading, fragment, shout and is_title_case(text), shout and is_all_caps(text)
        )

    def in_heading(self, offset: int) -> bool:
        """Tell whether a prose offset lies in a heading or table cell."""
        at = bisect_right(self.heading_starts, offset) - 1
        return at >= 0 and offset < self.document.headings[at].end


def neighborhood(prose: str, start: int, end: int) -> str:
    """Give the prose around a span, within its block and in lower case."""
    left = max(prose.rfind("\n\n", 0, start), start - NEIGHBORHOOD, 0)
    right = prose.find("\n\n", end, end + NEIGHBORHOOD)
    return (prose[left:start] + " \ufffc " + prose[end : right if right >= 0 else end + NEIGHBORHOOD]).lower()


def words_of(text: str) -> set[str]:
    """Give the distinct words of a text in lower case."""
    return set(WORD_RE.findall(text.lower().replace("’", "'")))
