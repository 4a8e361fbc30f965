"""What stands around a match: its sentence, cut into words, and the words of the neighborhood."""

from __future__ import annotations

from jargon.english.sentences import Token, is_all_caps, is_heading_like, is_title_case, locate, sentence, tokens
from jargon.match import SPACES
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jargon.match import Match

NEIGHBORHOOD = 300
"""How far cues are looked for, in code points either way."""
LONGEST_FRAGMENT = 6
"""Words and marks that a line may have and still be no sentence."""
WORD_RE = lazy(r"[^\W_]+")
SEAM_RE = lazy(r"[-‐‑]")


class Sentence(NamedTuple):
    """A sentence in its prose. `heading`: set apart as a heading or table cell, so that nothing may be inserted."""

    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]
    heading: bool

    @property
    def fragment(self) -> bool:
        """Whether it is too short to be a sentence and without a stop: a bullet, a label."""
        return len(self.tokens) <= LONGEST_FRAGMENT and is_heading_like(self.text)

    @property
    def title_case(self) -> bool:
        """Whether Its Words Wear Capitals."""
        return is_title_case(self.text)

    @property
    def all_caps(self) -> bool:
        """Whether it is written IN CAPITALS."""
        return is_all_caps(self.text)


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
    """Reads around matches that come in reading order, each sentence and each neighborhood once.

    `prose` is made of blocks parted by a blank line; those that start at an offset in `headings` are headings.
    """

    def __init__(self, prose: str, headings: frozenset[int]) -> None:
        self.prose = prose
        self.headings = headings
        self._sentence: Sentence | None = None
        self._places: tuple[int, dict[str, list[int]], set[str]] = (-1, {}, set())
        self._block = (0, -1)
        self._near: tuple[int, int, str, set[str]] = (0, -1, "", set())
        self._near_match: Match | None = None
        self._lower: tuple[int, int, str, str] = (0, -1, "", "")
        self._even = "İ" not in prose and "Σ" not in prose  # small letters stand where the capitals stood

    def context(self, match: Match) -> Context:
        """Give the context of a match."""
        current = self._sentence
        if current is None or not current.start <= match.start or match.end > current.end:
            current = self._sentence = self._read(match)
        first, last = locate(current.tokens, match.start, match.end)
        return Context(self.prose, current, first, last)

    def places(self, sentence: Sentence) -> dict[str, list[int]]:
        """Number the tokens at which each lower-case word of a sentence stands; a hyphenated one and its parts too."""
        if self._places[0] != sentence.start:
            found: dict[str, list[int]] = {}
            for at, (_, lower, _, _) in enumerate(sentence.tokens):
                for word in (lower,) if lower.isalnum() else parts_of(lower):
                    if word in found:
                        found[word].append(at)
                    else:
                        found[word] = [at]
            self._places = (sentence.start, found, set(found))
        return self._places[1]

    def words(self, sentence: Sentence) -> set[str]:
        """Give the words that `places` numbers."""
        if self._places[0] != sentence.start:
            self.places(sentence)
        return self._places[2]

    def _read(self, match: Match) -> Sentence:
        start, end = sentence(self.prose, match.start, match.end)
        text = self.prose[start:end]
        words = tokens(self.prose, start, end)
        heading = bool(self.headings) and self.block(match)[0] in self.headings
        return Sentence(start, end, text, words, heading)

    def block(self, match: Match) -> tuple[int, int]:
        """Give the bounds of the block that holds a match."""
        if match.end > self._block[1]:
            start = self.prose.rfind("\n\n", 0, match.start)
            end = self.prose.find("\n\n", match.end)
            self._block = (start + 2 if start >= 0 else 0, end if end >= 0 else len(self.prose))
        return self._block

    def neighborhood(self, match: Match) -> tuple[str, set[str]]:
        """Give the prose around a match in one line and in lower case, within its block, and its distinct words."""
        if self._near_match is match:
            return self._near[2:]
        self._near_match = match
        start, end = self.block(match)
        if end - start > 2 * NEIGHBORHOOD:
            start, end = max(start, match.start - NEIGHBORHOOD), min(end, match.end + NEIGHBORHOOD)
        if self._near[:2] != (start, end):
            if self._even:
                self._near = (start, end, *self._window(start, end))
            else:
                text = self.prose[start:end].lower().replace("\n", " ")
                self._near = (start, end, text, words_of(text))
        return self._near[2:]

    def _window(self, start: int, end: int) -> tuple[str, set[str]]:
        """Give a part of a block in lower case, and its words; each block is read once for all its windows."""
        block = self._block
        if self._lower[:2] != block:
            text = self.prose[block[0] : block[1]].lower().replace("\n", " ")
            self._lower = (*block, text, text.translate(SPACES))
        _, _, text, spaced = self._lower
        start, end = start - block[0], end - block[0]
        return text[start:end], set(spaced[start:end].split())


def words_of(text: str) -> set[str]:
    """Give the distinct words of a text in lower case."""
    return set(WORD_RE.findall(text))


def parts_of(word: str) -> tuple[str, ...]:
    """Cut a hyphenated word, which is one token, into its parts, the whole coming first."""
    return (word, *SEAM_RE.split(word)) if "-" in word or "‐" in word or "‑" in word else (word,)
