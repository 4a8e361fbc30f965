"""Finds the terms of a lexicon in the prose of a document.

Everything dear is done once per distinct word; the text itself is only cut, compared and skipped in C. The cost follows
the text and its hits, not the size of the lexicon.
"""

from __future__ import annotations

import re
from itertools import accumulate, compress

from jargon.english.words import tags
from jargon.fuzzy import Correction, corrected
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jargon.lexicon import Anchor, Lexicon, Pattern, Reading

CHUNK = 1 << 16
"""Code points looked at in one go."""
LONGEST_GAP = 60
LONGEST_OBJECT = 5
"""Words that may stand between a verb and its particle, the particle included."""
REPEATED = 3
"""A word that a document spells the same way this often is a name, not a misspelling."""
HEARD = 1 << 20
"""How far behind its first place such a word is counted, in code points."""

FOLDS = (
    ("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("«", '"'), ("»", '"'),
    ("‐", "-"), ("‑", "-"), ("‒", "-"), ("–", "-"), ("—", "-"), ("−", "-"), ("\u00a0", " "), ("\u2009", " "),
    ("\u202f", " "), ("…", "."), ("•", "*"), ("·", "*"), ("→", ">"), ("✓", "*"), ("✔", "*"), ("│", "|"), ("İ", "i"),
)  # fmt: skip
"""Typographic characters and what they count as; each side is one character, so that offsets stay.
The last has two code points in lower case, as no other does."""


class Match(NamedTuple):
    """A surface found in the prose, from `start` to `end`, and what it may be."""

    start: int
    end: int
    readings: tuple[Reading, ...]
    fuzzy: Correction | None = None
    particle: int = 0
    """Where the particle starts if an object parts it from its verb ("spun the server up"), else 0."""


class Spaces(dict[int, int]):
    """A translation table that turns all but letters and digits into blanks."""

    def __missing__(self, code: int) -> int:
        self[code] = kept = code if chr(code).isalnum() else 32
        return kept


SPACES = Spaces()


def fold(prose: str) -> str:
    """Write prose in lower case with plain quotes, hyphens and blanks; its length stays."""
    if prose.isascii():
        return prose.lower()
    for typographic, plain in FOLDS:
        prose = prose.replace(typographic, plain)
    return prose.lower()


def chunks(text: str, size: int = CHUNK) -> Iterator[tuple[int, int]]:
    """Cut a text where no term can be cut: at blank lines or ends of sentences, if any, else at a line end or blank."""
    start = 0
    while len(text) - start > size:
        limit = start + size
        end = text.rfind("\n\n", start + 1, limit)
        for mark in (". ", "\n", " "):
            if end < 0:
                end = text.rfind(mark, start + 1, limit)
        if end < 0:
            end = limit
        yield start, end
        start = end
    yield start, len(text)


def find(
    prose: str, lexicon: Lexicon, *, fuzzy: bool = True, repeated: Callable[[str], bool] | None = None
) -> Iterator[Match]:
    """Yield the terms in prose in reading order, never overlapping, the longest first.

    A word that is `repeated`, if not told otherwise in the prose itself, is a name and no misspelling.
    """
    finder = Finder(prose, lexicon, fuzzy=fuzzy, repeated=repeated or Repeated(prose))
    for start, end in chunks(finder.folded):
        yield from apart(finder.matches(start, end))


class Repeated:
    """Tells of a word whether a text spells it the same way again and again, behind `start` and not too far off."""

    def __init__(self, text: str) -> None:
        self.start = 0
        self._text = text
        self._letters = b""
        self._known: dict[str, bool] = {}

    def __call__(self, word: str) -> bool:
        """Tell it of a lower-case word in ASCII."""
        known = self._known.get(word)
        if known is None:
            name = word.encode()
            first = max(self.letters.find(name, self.start), 0)
            known = self._known[word] = self.letters.count(name, first, first + HEARD) >= REPEATED
        return known

    @property
    def letters(self) -> bytes:
        """The text in lower case, a byte for each code point."""
        if not self._letters:
            parts = (fold(self._text[start:end]) for start, end in chunks(self._text))
            self._letters = b"".join(part.encode("ascii", "replace") for part in parts)
        return self._letters


class Finder:
    """What is known about the words of one text while it is searched."""

    def __init__(self, prose: str, lexicon: Lexicon, *, fuzzy: bool, repeated: Callable[[str], bool]) -> None:
        self.prose = prose
        self.folded = fold(prose)
        self.lexicon = lexicon
        self.fuzzy = fuzzy
        self.repeated = repeated
        self.seen: set[str] = set()
        self.anchors: dict[str, Anchor] = {}
        self.corrections: dict[str, Correction] = {}

    def matches(self, begin: int, end: int) -> Iterator[Match]:
        """Yield every match between two offsets, overlapping ones too."""
        pieces = self.folded[begin:end].translate(SPACES).split(" ")
        words = list(compress(pieces, pieces))
        vocabulary = set(words)
        self.learn(vocabulary - self.seen)
        corrected = self.corrections.keys() & vocabulary
        if corrected:
            spelled = {word: self.corrections[word].word for word in corrected}
            words = [spelled.get(word, word) for word in words]
            vocabulary = set(words)
        anchors = {word: self.anchors[word] for word in self.anchors.keys() & vocabulary}
        if not anchors:
            return
        numbers = list(compress(range(len(pieces)), pieces))
        ends = list(accumulate(map(len, pieces)))
        words.append("")
        for at in compress(range(len(words)), map(anchors.__contains__, words)):
            always, after, before = anchors[words[at]]
            found = always
            if words[at + 1] in after:
                found = sorted(found + after[words[at + 1]])
            if words[at - 1] in before:
                found = sorted(found + before[words[at - 1]])
            for _, pattern, lone in found:
                if lone and not corrected:
                    end = begin + ends[numbers[at]] + numbers[at]
                    start = end - len(words[at])
                    if not protected(self.folded, start, end) or self.in_ratio(start, end):
                        yield Match(start, end, pattern.readings)
                    continue
                first = at - pattern.anchor
                last = first + len(pattern.words) - 1
                if pattern.split:
                    last = particle_after(words, at, pattern.words[1])
                elif last > first + 1 and tuple(words[max(first, 0) : last + 1]) != pattern.words:
                    continue
                if not 0 <= first <= last < len(numbers):
                    continue
                places = [
                    (begin + ends[n] + n - len(pieces[n]), begin + ends[n] + n) for n in numbers[first : last + 1]
                ]
                match = self.match(pattern, places, pieces, numbers[first : last + 1] if corrected else ())
                if match:
                    yield match

    def learn(self, words: set[str]) -> None:
        """Look new words up: anchors of terms, and misspellings of their words."""
        lexicon = self.lexicon
        for word in lexicon.interesting(words):
            anchor = lexicon.anchor(word)
            correction = corrected(word, lexicon) if self.fuzzy and not anchor else None
            if anchor:
                self.anchors[word] = anchor
            elif correction and not self.repeated(word):
                self.corrections[word] = correction
                self.learn({correction.word})
            elif self.fuzzy and not correction:
                lexicon.dismiss(word)
        self.seen.update(words)

    def match(
        self, pattern: Pattern, places: Sequence[tuple[int, int]], pieces: Sequence[str], numbers: Sequence[int]
    ) -> Match | None:
        """Check what stands between and around the words, their case, and that all is prose."""
        start, end = places[0][0] - len(pattern.gaps[0]), places[-1][1] + len(pattern.gaps[-1])
        if pattern.split:
            if not OBJECT_RE.fullmatch(self.folded, places[0][1], places[-1][0]):
                return None
        elif len(pattern.gaps) > 2 and (
            "—" in self.prose[places[0][1] : places[-1][0]]
            or not all(
                fits(gap, self.folded[left[1] : right[0]])
                for gap, left, right in zip(pattern.gaps[1:-1], places, places[1:], strict=False)
            )
        ):
            return None
        if pattern.gaps[0] + pattern.gaps[-1] and not self.framed(pattern.gaps, start, end):
            return None
        wrong = [self.corrections[word] for n in numbers if (word := pieces[n]) in self.corrections]
        surface = self.prose[start:end]
        readings = pattern.readings
        if any(reading.exact for reading in readings):
            plural = self.shouted_plural(surface, start, end)
            readings = tuple(
                r for r in readings if not r.exact or ((spelled(r.exact, surface) or r.exact == plural) and not wrong)
            )
        if not readings or len(wrong) > 1:
            return None
        if protected(self.folded, start, end) and not self.in_ratio(start, end):
            return None
        if wrong and not self.plainly_typed(places, pieces, numbers):
            return None
        if any(r.exact for r in readings) and self.shouted(surface, start, end):
            return None
        return Match(start, end, readings, wrong[0] if wrong else None, places[-1][0] if pattern.split else 0)

    def framed(self, gaps: tuple[str, ...], start: int, end: int) -> bool:
        """Check the signs that belong to a term at either end (".NET", "C++")."""
        return (
            start >= 0
            and self.folded.startswith(gaps[0], start)
            and self.folded.startswith(gaps[-1], end - len(gaps[-1]))
        )

    def plainly_typed(self, places: Sequence[tuple[int, int]], pieces: Sequence[str], numbers: Sequence[int]) -> bool:
        """Tell whether the misspelt word is no name: in small letters, or with a capital where a sentence starts."""
        for (start, end), number in zip(places, numbers, strict=True):
            if pieces[number] in self.corrections:
                typed = self.prose[start:end]
                if not typed.islower() and not (typed[1:].islower() and starts_sentence(self.prose, start)):
                    return False
        return True

    def in_ratio(self, start: int, end: int) -> bool:
        """Tell whether an acronym is one side of a ratio: LTV:CAC."""
        return self.prose[start:end].isupper() and any(
            start in ratio.span(1) or start in ratio.span(2)
            for ratio in RATIO_RE.finditer(self.prose, max(start - LONGEST_GAP, 0), end + LONGEST_GAP)
        )

    def shouted(self, surface: str, start: int, end: int) -> bool:
        """Tell whether an acronym that is also a word, and not just a noun such as API, is shouted with its line."""
        return tags(surface.lower()) not in ("", "N") and self.rest_of_line(start, end).isupper()

    def shouted_plural(self, surface: str, start: int, end: int) -> str:
        """Write as usual what may be the plural of an acronym, shouted with its line: "OUR KPIS ARE DUE"."""
        plural = surface[-1] == "S" and surface.isupper() and self.rest_of_line(start, end).isupper()
        return f"{surface[:-1]}s" if plural else ""

    def rest_of_line(self, start: int, end: int) -> str:
        """Give what stands in a line before and after a surface."""
        opens, closes = self.prose.rfind("\n", 0, start) + 1, self.prose.find("\n", end)
        return self.prose[opens:start] + self.prose[end : closes if closes >= 0 else len(self.prose)]


def particle_after(words: Sequence[str], verb: int, particle: str) -> int:
    """Number the word that is the particle of a verb further left, or -1."""
    try:
        return words.index(particle, verb + 2, verb + 2 + LONGEST_OBJECT)
    except ValueError:
        return -1


OBJECT_RE = lazy(r"(?:[ \n][\w'-]+){1,4}[ \n]?", re.ASCII)
"""What may stand between a verb and its particle: a few words, no punctuation."""


def fits(gap: str, actual: str) -> bool:
    """Tell whether what stands between two words is what a pattern asks for.

    A blank stands for any blank, a hyphen or one line end; anything else for itself, with or without blanks.
    """
    if gap == " ":
        if actual in (" ", "-"):
            return True
        if len(actual) > LONGEST_GAP or actual.count("\n") > 1:
            return False
        return (not actual.strip() and actual != "") or (actual.startswith("-") and actual.strip() == "-")
    if gap == "-!":
        return actual == "-"
    bare = "".join(actual.split())
    return bare == gap or ((gap == "/" and bare in ("-", "")) and "\n\n" not in actual)


def spelled(exact: str, surface: str) -> bool:
    """Tell whether a surface is written just so, blanks, hyphens and quotes aside."""
    return surface == exact or " ".join(SEAM_RE.split(surface)) == " ".join(SEAM_RE.split(exact))


RATIO_RE = lazy(r"(?<![^\s(])([A-Z]{2,}s?):([A-Z]{2,}s?)(?![^\s).,;!?])")
SEAM_RE = lazy(r"[\s\-‐‑–]+")
CALM = frozenset(" \n\t\r")
ENDS = frozenset(".,;:!?")
LEFT_RE = lazy(
    r"(?!v?\d+\.\d)(?:[(\[\"'*+>_~]*(?:[a-z]+(?:[a-z-]*)[-/])?[(\[\"'*]*|\(?\d[\d.,]*[-/]|[\w.,'\"]*\w[.,'\"]*-{1,3})"
)
"""What may touch a term on its left; a version ("2.0-") and the hyphens of an option ("--") may not."""
RIGHT_RE = lazy(
    r"(?:'s?|s')?(?:[-/][\w'-]+(?:/[\w'-]+)?|-|-{2,3}[\w'\"]*)?(?:'s?|s')?[)\]\"'*_~]*[.,;:!?]*[)\]\"'*_~]*(?:-+)?\[?\d*\]?[.,;:!?]*",
    re.ASCII,
)


def protected(folded: str, start: int, end: int) -> bool:
    """Tell whether a surface is part of what is no prose: a URL, a path, an identifier, an e-mail address, code."""
    before = folded[start - 1] if start else " "
    after = folded[end] if end < len(folded) else " "
    if before in CALM and (after in CALM or (after in ENDS and folded[end + 1 : end + 2] in ("", " ", "\n"))):
        return False
    left, right = start, end
    while left and folded[left - 1] not in CALM and start - left < 200:
        left -= 1
    while right < len(folded) and folded[right] not in CALM and right - end < 200:
        right += 1
    if "/" in folded[start:end] and "/" in (before, after):
        return True
    if before == after == '"' and (folded[end + 1 : end + 2] == ":" or folded[start - 4 : start] == '": "'):
        return True  # a key of JSON, or its value
    if ("_" in folded[left:start]) != ("_" in folded[end:right]):
        return True  # half of a pair is no emphasis, but the start of a name
    return not (LEFT_RE.fullmatch(folded, left, start) and RIGHT_RE.fullmatch(folded, end, right))


def starts_sentence(prose: str, start: int) -> bool:
    """Tell whether a word is the first of a sentence, a line or a block."""
    before = prose[max(start - 12, 0) : start].rstrip(" \t\"'“‘(*_")
    return not before or before[-1] in ".!?:\n-*#>|•" or start - len(before) > start


def apart(matches: Iterable[Match]) -> Iterator[Match]:
    """Drop overlapping matches, the longer ones staying; the same surface found twice keeps all its readings."""
    found: dict[tuple[int, int], Match] = {}
    for match in matches:
        twin = found.get(match[:2])
        if twin is None:
            found[match[:2]] = match
        elif twin.fuzzy is None and match.fuzzy is None:
            found[match[:2]] = twin._replace(readings=tuple(dict.fromkeys(twin.readings + match.readings)))
    cluster: list[Match] = []
    reach = -1
    for match in sorted(found.values()):
        if match.start >= reach and cluster:
            yield from longest(cluster)
            cluster = []
        cluster.append(match)
        reach = max(reach, match.end)
    yield from longest(cluster)


def longest(cluster: list[Match]) -> Iterable[Match]:
    """Choose among matches that overlap: the longest first, then what still has room."""
    if len(cluster) < 2:
        return cluster
    chosen: list[Match] = []
    for match in sorted(cluster, key=lambda match: (match.start - match.end, match.start)):
        if all(match.end <= other.start or match.start >= other.end for other in chosen):
            chosen.append(match)
    return sorted(chosen)
