"""Collects the pieces of a document in reading order and keeps count of where they stand."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from jargon.model import BARRIER, BREAK, FIXED, TEXT, WALL, Document, Span

GAP = "\n\n"


class Pieces:
    """A document in the making. Offsets are whatever the parser counts in; `document` turns bytes into code points.

    `edge` is how far the source has been read; `apart` says that the next piece opens a block.
    """

    def __init__(self) -> None:
        self.size = 0
        self.edge = 0
        self.apart = False
        self.block = 0
        self._prose: list[str] = []
        self._prose_starts = array("q")
        self._starts = array("q")
        self._ends = array("q")
        self._kinds = bytearray()
        self._walls: list[int] = []
        self._headings: list[Span] = []
        self._elastic: list[tuple[int, int]] = []

    def text(self, start: int, end: int, text: str) -> None:
        """Add prose that stands in the source letter for letter."""
        if not self.apart and self._kinds and self._kinds[-1] == TEXT and self._ends[-1] == start:
            self._prose.append(text)
            self._ends[-1] = self.edge = end
            self.size += len(text)
        else:
            self._add(start, end, text, TEXT)

    def fixed(self, start: int, end: int, text: str) -> None:
        """Add prose that is written otherwise in the source."""
        self._add(start, end, text, FIXED)

    def wall(self, start: int, end: int, text: str = BARRIER) -> None:
        """Add something that is not prose, or words that are to be read but not changed."""
        self._add(start, end, text, WALL)

    def line(self, end: int) -> None:
        """Add the end of a line; what the next line starts with joins it when the next piece comes."""
        if not self.apart and self._kinds:
            self._add(self.edge, end, "\n", BREAK)

    def stretch(self, end: int) -> None:
        """Let the last piece take in the source up to `end`."""
        if not self.apart and self._kinds:
            self._ends[-1] = end
        self.edge = end

    def open(self, start: int) -> None:
        """Note that paired markup starts here, so a block or a line before it is over."""
        self._reach(start)
        self.edge = start + 1

    def pair(self, start: int, end: int) -> None:
        """Note paired markup that may go with the words in it."""
        self._elastic.append((start, end))

    def link_edge(self) -> None:
        """Note that no change may reach over this place in the prose."""
        self._walls.append(self.size)

    def heading(self) -> None:
        """Note that the block read last is a heading, or a table cell: short, and to stay so."""
        if not self.apart and self.size > self.block:
            self._headings.append(Span(self.block, self.size))

    def _reach(self, start: int) -> None:
        """Close what lies before `start`: a gap between two blocks, or a line break with its indentation."""
        if self.apart:
            self.apart = False
            if self._kinds:
                self._push(self.edge, start, GAP, WALL)
            self.block = self.size
        elif self._kinds and self._kinds[-1] == BREAK and self._ends[-1] == self.edge:
            self._ends[-1] = start

    def _add(self, start: int, end: int, text: str, kind: int) -> None:
        if self.apart or (self._kinds and self._kinds[-1] == BREAK):
            self._reach(start)
        self._push(start, end, text, kind)
        self.edge = end

    def _push(self, start: int, end: int, text: str, kind: int) -> None:
        self._prose_starts.append(self.size)
        self._starts.append(start)
        self._ends.append(end)
        self._kinds.append(kind)
        self._prose.append(text)
        self.size += len(text)

    def document(self, path: str, kind: str, source: str, data: bytes | None = None, offset: int = 0) -> Document:
        """Make the document; `data` is the UTF-8 the pieces were counted in, and stands at `offset` in the source.

        Without `data`, they were counted in code points of the source.
        A last, empty piece tells where the prose ends in the source.
        """
        self._push(self.edge, self.edge, "", TEXT)
        if data is not None and len(data) != len(source) - offset:
            self._count_code_points(data)
        prose = "".join(self._prose)
        self._prose.clear()
        starts, ends, elastic = self._starts, self._ends, self._elastic
        if offset:
            starts, ends = (array("q", (at + offset for at in column)) for column in (starts, ends))
            elastic = [(start + offset, end + offset) for start, end in elastic]
        return Document(
            path,
            kind,
            source,
            prose,
            self._prose_starts,
            starts,
            ends,
            bytes(self._kinds),
            walls=tuple(self._walls),
            headings=tuple(self._headings),
            elastic=tuple(Span(*pair) for pair in elastic),
        )

    def _count_code_points(self, data: bytes) -> None:
        """Turn byte offsets into code points."""

        def points(start: int, end: int) -> int:
            return end - start if end - start < 2 else len(data[start:end].decode())

        starts, ends, read, at = array("q"), array("q"), 0, 0
        sizes = map(int.__sub__, (*self._prose_starts[1:], self.size), self._prose_starts)
        for start, end, kind, size in zip(self._starts, self._ends, self._kinds, sizes, strict=True):
            at += points(read, start)
            starts.append(at)
            at += size if kind == TEXT else points(start, end)
            ends.append(at)
            read = end

        def point(offset: int) -> int:
            before = bisect_right(self._starts, offset) - 1
            return starts[before] + points(self._starts[before], offset) if before >= 0 else points(0, offset)

        self._elastic = [(point(start), point(end)) for start, end in self._elastic]
        self._starts, self._ends = starts, ends
