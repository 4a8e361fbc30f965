"""The nouns: what the steps of the program hand to one another.

Offsets are counted in code points, end exclusive. Lines and columns start at 1.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from jargon.audiences import EVERYONE
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping
    from typing import Any

MODES = ("swap", "gloss")
"""What may be done with terms: put plain wording in their place, or only explain them."""

BARRIER = "\ufffc"
"""Stands in prose for what is not prose (code, an image, a formula): no term reaches over it."""

TEXT, FIXED, BREAK, WALL = 0, 1, 2, 3
"""What a piece of prose is in the source.

TEXT stands there letter for letter and may change in part; FIXED is written otherwise there (an entity, an escape)
and may change only as a whole; BREAK is a soft line break with whatever the next line starts with, and may vanish
inside a term; WALL is code or the like and is never touched."""


class Span(NamedTuple):
    """A stretch of text, from `start` up to but not including `end`, in code points."""

    start: int
    end: int


class Example(NamedTuple):
    """A sentence and what it must come out as."""

    text: str
    plain: str


class Sense(NamedTuple):
    """One meaning of one headword, as a glossary tells it."""

    term: str
    domain: str
    gloss: str
    pos: str = "noun"
    number: str = "count"
    plain: str | None = None
    rewrite: str = "gloss"
    aliases: tuple[str, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    attributive: str | None = None
    article: str | None = None
    strict: bool = False
    case: str = "any"
    fuzzy: bool = True
    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    severity: str = "warning"
    analogy: str | None = None
    analogies: tuple[tuple[str, str], ...] = ()
    hears: tuple[tuple[str, str], ...] = ()
    ask: str | None = None
    examples: tuple[Example, ...] = ()
    leave: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    path: str = ""
    line: int = 0
    own: bool = False
    """Whether it is from a glossary of the user's own, which comes before the shipped ones."""

    @property
    def code(self) -> str:
        """The name of this meaning in reports and settings, such as ``sales/churn``."""
        return f"{self.domain}/{kebab(self.term)}"


def kebab(headword: str) -> str:
    """Write a headword the way codes do.

    >>> kebab("Total cost of ownership"), kebab("CI/CD"), kebab("24/7")
    ('total-cost-of-ownership', 'ci-cd', '24-7')
    """
    kept = "".join(letter if letter.isalnum() or letter in "+#" else " " for letter in headword.lower())
    return "-".join(kept.split())


class Edit(NamedTuple):
    """The source from `start` to `end` gives way to `text`."""

    start: int
    end: int
    text: str


class _Document(NamedTuple):
    path: str
    kind: str
    source: str
    prose: str
    prose_starts: array[int]
    source_starts: array[int]
    source_ends: array[int]
    kinds: bytes
    walls: tuple[int, ...] = ()
    headings: tuple[Span, ...] = ()
    elastic: tuple[Span, ...] = ()
    places: tuple[tuple[int, str], ...] = ()
    closed: tuple[Span, ...] = ()
    runs: bool = False
    package: bytes = b""
    encoding: str = "utf-8"
    bom: bytes = b""


class Document(_Document):
    """A text as its reader reads it, each character knowing its place in the source.

    `prose` holds every block of running text, blocks parted by a blank line. The four arrays say, piece by piece,
    where the prose comes from: piece *i* begins at `prose_starts[i]` in the prose and stands at
    `source_starts[i]`..`source_ends[i]` in the source; `kinds[i]` is TEXT, FIXED, BREAK or WALL. Source between two
    neighbouring pieces is markup. `walls` are prose offsets that no change may reach over (the edge of a link).
    `headings` are prose spans in which nothing may be inserted. `elastic` are source spans of paired markup
    (emphasis) that may go when all of it lies inside a change, in order of start. `places` names stretches of the
    source for formats without lines ("slide 4, title"): pairs of source offset and label, in order. `closed` are prose
    spans that take no explanation in brackets, though they may be whole sentences. `runs` says that what stands in the
    source between two pieces of a block stays where it is when a change takes the letters around it. `package` is the
    file that the source was taken from, where that is an archive of more than text.
    """

    def piece_at(self, offset: int) -> int:
        """Number the piece that holds the prose character at `offset`."""
        return bisect_right(self.prose_starts, offset) - 1

    def source_start(self, offset: int) -> int:
        """Say where the prose character at `offset` starts in the source."""
        piece = bisect_right(self.prose_starts, offset) - 1
        start = self.source_starts[piece]
        return start + offset - self.prose_starts[piece] if self.kinds[piece] == TEXT else start

    def source_end(self, offset: int) -> int:
        """Say where the prose character before `offset` ends in the source."""
        piece = bisect_right(self.prose_starts, offset - 1) - 1
        if self.kinds[piece] == TEXT:
            return self.source_starts[piece] + offset - self.prose_starts[piece]
        return self.source_ends[piece]

    @cached_property
    def line_starts(self) -> list[int]:
        """The source offset of each line's first character; lines end at LF, CRLF or CR."""
        starts = [0]
        source, find = self.source, self.source.find
        if "\r" not in source:
            at = find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = find("\n", at + 1)
            return starts
        at = 0
        for line in source.splitlines(keepends=True):
            at += len(line)
            if line[-1] in "\r\n":
                starts.append(at)
        return starts

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Give the line and column of a source offset, both from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def place(self, offset: int) -> str:
        """Name the place of a source offset: ``12:5``, or ``slide 4, title`` where lines mean nothing."""
        if self.places:
            at = bisect_right(self.places, (offset, "\U0010ffff")) - 1
            return self.places[max(at, 0)][1]
        line, column = self.line_and_column(offset)
        return f"{line}:{column}"


Meaning = tuple[str, int]
"""What tells one meaning from all others: its code, which two meanings may share, and its number."""


class Rewrite(NamedTuple):
    """One term met in a document and what is done about it. `start` and `end` are source offsets.

    `sense` is the number of its meaning in the lexicon, or -1; JSON goes without.
    """

    start: int
    end: int
    line: int
    column: int
    place: str
    surface: str
    term: str
    code: str
    match: str
    score: float
    action: str
    replacement: str | None
    safe: bool
    reason: str | None
    sense: int = -1

    @property
    def meaning(self) -> Meaning:
        """What the term means here."""
        return self.code, self.sense


class Note(NamedTuple):
    """The explanation of one meaning met in a document, `count` times; 0 times if it is only what another may mean.

    `sense` is the number of the meaning in the lexicon, or -1; JSON goes without.
    """

    code: str
    term: str
    plain: str | None
    gloss: str
    analogy: str | None
    hears: str | None
    ask: str | None
    count: int  # type: ignore[assignment] # a field, not tuple.count
    sense: int = -1

    @property
    def meaning(self) -> Meaning:
        """What is explained."""
        return self.code, self.sense


class Translation(NamedTuple):
    """A document in plain words: the new text, each rewrite in reading order, and the notes."""

    path: str
    text: str
    rewrites: tuple[Rewrite, ...]
    notes: tuple[Note, ...]
    document: Document


class Diagnostic(NamedTuple):
    """A term met in a document, as a linter reports it."""

    path: str
    rewrite: Rewrite
    end_line: int
    end_column: int
    severity: str
    message: str

    def __getattr__(self, name: str) -> Any:
        """Give a field of its rewrite, such as ``code`` or ``line``, as its JSON has them."""
        if name in Rewrite._fields:
            return getattr(self.rewrite, name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


class Explanation(NamedTuple):
    """What was made of a term that stands at a source offset, and why, in lines; without a code nothing was done."""

    start: int
    place: str
    surface: str
    code: str
    lines: tuple[str, ...]


class Checked(NamedTuple):
    """What a linter found in one document.

    `lines` are the source lines that diagnostics stand on, by number, if the report shows them. `failed` means that the
    document could not be read, and the one diagnostic says why. `fixed` counts what was put right, and `output` is what
    is printed of it: a diff, or the new text of standard input.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...]
    audience: str = EVERYONE
    lines: tuple[tuple[int, str], ...] = ()
    words: int = 0
    failed: bool = False
    fixed: int = 0
    output: bytes = b""
    explanations: tuple[Explanation, ...] = ()


class Options(NamedTuple):
    """What the caller asks of a translation; the fields are named like the long options."""

    audience: str = EVERYONE
    mode: str = "swap"
    glossary: tuple[str, ...] = ()
    default_glossaries: bool = True
    fuzzy: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    strict: bool = False


def as_json(value: Rewrite | Note) -> Mapping[str, object]:
    """Turn a value into the mapping its JSON shows, fields in order."""
    return {name: field for name, field in value._asdict().items() if name != "sense"}
