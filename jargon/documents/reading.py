"""Lays an office document out for reading: plain text, slide by slide, with its headings marked."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from jargon.documents import parse
from jargon.documents.ooxml import parts
from jargon.documents.runs import readable, shown
from jargon.documents.splice import apply
from jargon.model import BARRIER, TEXT, WALL, Document, Edit, Rewrite, Translation
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADING_RE = re.compile(r"heading \d+|slide \d+, title")
COUNTED_RE = re.compile(r", (?:paragraph|column) \d+$")


def reading(translated: Translation) -> Translation:
    """Give the translation of an office document as that of the plain text it reads as; others stay as they are."""
    document = translated.document
    if not document.package:
        return translated
    layout = Layout(document)
    page = parse(layout.text, path=translated.path)
    rewrites = tuple(_moved(rewrite, layout, page) for rewrite in translated.rewrites)
    edits = [Edit(each.start, each.end, each.replacement) for each in rewrites if each.replacement is not None]
    return translated._replace(text=apply(layout.text, edits), rewrites=rewrites, document=page)


def for_scripts(translated: Translation) -> Translation:
    """Give a translation whose text and wordings are for reading, and whose offsets count in the source."""
    return reading(translated)._replace(rewrites=tuple(map(readable, translated.rewrites)))


def _moved(rewrite: Rewrite, layout: Layout, page: Document) -> Rewrite:
    """Give a rewrite of the source as one of the text laid out."""
    start, end = layout.offset(rewrite.start), layout.offset(rewrite.end)
    line, column = page.line_and_column(start)
    replacement = None if rewrite.replacement is None else shown(rewrite.replacement)
    surface = layout.text[start:end]
    return rewrite._replace(start=start, end=end, line=line, column=column, surface=surface, replacement=replacement)


class Layout:
    """The text that a document reads as, and where in it each piece of the document stands."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._parts = [(part.start, part.place) for part in parts(document.source)]
        self._starts: list[int] = []
        texts: list[str] = []
        size, block, labels = 0, 0, document.places
        for piece, text in enumerate(self._pieces()):
            if block < len(labels) and document.source_starts[piece] == labels[block][0]:
                lead = self._lead(block)
                texts.append(lead)
                size += len(lead)
                block += 1
            self._starts.append(size)
            texts.append(text)
            size += len(text)
        self.text = "".join([*texts, "\n" if size else ""])

    def offset(self, source: int) -> int:
        """Say where in the text the character at an offset of the source stands."""
        document = self.document
        piece = bisect_right(document.source_starts, source) - 1
        inside = source - document.source_starts[piece]
        if document.kinds[piece] != TEXT:
            inside *= len(document.prose)  # all of it or nothing
        following = self._starts[piece + 1] if piece + 1 < len(self._starts) else len(self.text)
        return min(self._starts[piece] + inside, following)

    def _pieces(self) -> Iterator[str]:
        """Give the text of each piece; what stands between two blocks is told by their places."""
        document = self.document
        ends = [*document.prose_starts[1:], len(document.prose)]
        for piece, (start, end) in enumerate(zip(document.prose_starts, ends, strict=True)):
            text = document.prose[start:end]
            if document.kinds[piece] == WALL and text == "\n\n":
                text = ""
            elif text == BARRIER:
                text = shown(document.source[document.source_starts[piece] : document.source_ends[piece]])
            yield text

    def _lead(self, block: int) -> str:
        """Say what stands before a block: a blank, a line, or the name of the slide."""
        offset, label = self.document.places[block]
        before = self.document.places[block - 1] if block else (-1, "")
        mark = "# " if HEADING_RE.fullmatch(label) else ""
        part = self._part(offset)
        if part != self._part(before[0]) and part:
            return f"{chr(10) * 2 * (block > 0)}--- {part} ---\n\n{mark}"
        if not block:
            return mark
        if ", row " in label and COUNTED_RE.sub("", label) == COUNTED_RE.sub("", before[1]):
            return "\n" if label == before[1] else " | "
        close = ", row " in label and label.rpartition(", row ")[0] == before[1].rpartition(", row ")[0]
        if close or (self.document.kind == "pptx" and COUNTED_RE.sub("", label) == COUNTED_RE.sub("", before[1])):
            return "\n"
        return f"\n\n{mark}"

    def _part(self, offset: int) -> str:
        """Name the part of the source that holds an offset."""
        at = bisect_left(self._parts, (offset + 1,)) - 1
        return self._parts[at][1] if at >= 0 else ""
