"""Reads the XML of office files: paragraphs of runs become prose whose letters know their place.

A term may span several runs; the markup between them stays when it is replaced. The standard parser, expat, gives the
byte each piece of text starts at, so nothing is ever written anew.
"""

from __future__ import annotations

import re
from xml.parsers.expat import ExpatError, ParserCreate, errors

from jargon.documents.pieces import Pieces
from jargon.errors import UnreadableError
from jargon.model import BARRIER, WALL, Document, Rewrite, Span
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    Attributes = Mapping[str, str]

DEEPEST = 400
"""How many elements deep a part may be nested; real ones stay below 60."""

MOST_PARAGRAPHS = 500_000
"""How many paragraphs a document may have: some ten thousand pages."""

PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
    "http://purl.oclc.org/ooxml/presentationml/main": "p",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
    "http://purl.oclc.org/ooxml/drawingml/chart": "c",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
}
"""The customary prefix of each namespace, in its usual and its strict form."""

TEXTS = frozenset({"w:t", "a:t", "c:v", "p:text", "x:t"})
PARAGRAPHS = frozenset({"w:p", "a:p", "c:pt", "p:cm", "x:si", "x:is"})
HIDDEN = frozenset({"w:del", "w:moveFrom", "w:delText", "c:numCache", "c:numLit", "w:tabs", "a:tabLst", "x:rPh"})
"""Elements without prose: what was deleted, numbers, places of tab stops."""
CHOICE, FALLBACK = "mc:Choice", "mc:Fallback"
"""A newer element, and what stands in for it in older programs, with the same text."""
OPAQUE = frozenset({
    "a:fld", "m:oMath", "m:oMathPara", "a:m", "w:sym", "w:footnoteReference", "w:endnoteReference", "w:object",
    "w:ruby", "w:pgNum",
})  # fmt: skip
"""Elements that stand in the text as one thing: no term reaches over them."""
PICTURES = frozenset({"w:drawing", "w:pict"})
"""Elements that stand in the text as one thing, but may hold paragraphs of their own."""
MARKS = {"w:br": "\n", "w:cr": "\n", "a:br": "\n", "w:tab": "\t", "w:ptab": "\t", "w:noBreakHyphen": "-"}
CODE_FONTS = frozenset({
    "andale mono", "cascadia code", "cascadia mono", "consolas", "courier", "courier new", "dejavu sans mono",
    "fira code", "fira mono", "inconsolata", "jetbrains mono", "liberation mono", "lucida console", "menlo", "monaco",
    "source code pro", "ubuntu mono",
})  # fmt: skip

MEANT = TEXTS | PARAGRAPHS | HIDDEN | OPAQUE | PICTURES | frozenset(MARKS) | {CHOICE, FALLBACK}
"""All elements that mean something here; most of a part is of no consequence."""

REFUSED_RE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold."""
ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
TAG_RE = re.compile(r"<[^>]*>?")


def escape(text: str, *, starts_line: bool = False) -> str:
    r"""Write prose so that XML takes it for nothing but prose.

    >>> escape("R&D <now>\x00")
    'R&amp;D &lt;now&gt;'
    """
    return REFUSED_RE.sub("", text).translate(ESCAPES)


def shown(xml: str) -> str:
    """Give the text in a piece of XML.

    >>> shown("total</a:t></a:r><a:r><a:t> R&amp;D")
    'total R&D'
    """
    from html import unescape

    return unescape(TAG_RE.sub("", xml))


def readable(rewrite: Rewrite) -> Rewrite:
    """Give a rewrite with its wordings as they read, without the markup in them."""
    replacement = None if rewrite.replacement is None else shown(rewrite.replacement)
    return rewrite._replace(surface=shown(rewrite.surface), replacement=replacement)


def skeleton(document: Document) -> object:
    """Say what must outlive an edit: all that is not prose."""
    source, read, bones = document.source, 0, []
    for start, end, kind in zip(document.source_starts, document.source_ends, document.kinds, strict=True):
        bones.append(source[read:start])
        if kind == WALL:
            bones.append(source[start:end])
        read = end
    bones.append(source[read:])
    return len(document.headings), len(document.closed), "".join(bones)


class Walker:
    """Walks the elements of parts and collects their prose; a kind of document knows what its own elements mean.

    While walking, `heading` says that the paragraph is short and to stay so, `closed` that nothing may be inserted,
    `frozen` that its words may be read but not changed, `code` that they are no prose, `fallback` that only what
    stands in for newer elements may be changed.
    """

    heeded: frozenset[str] = frozenset()
    """The elements that a kind of document is told of."""

    def __init__(self, data: bytes, path: str) -> None:
        self.data = data
        self.path = path
        self.pieces = Pieces()
        self.labels: list[tuple[int, str]] = []
        self.spans: list[Span] = []
        self.heading = self.closed = self.frozen = self.code = self.fallback = False
        self.tags: list[str] = []
        self._names: dict[str, str] = {}
        self._quiet: dict[str, str] = {}
        self._base = 0
        self._hidden = 0
        self._cdata = -1
        self._texts = 0
        self._held = False  # whether the block has words that may not be changed

    def read(self, start: int, end: int, name: str) -> None:
        """Read the part that stands at these bytes; raises UnreadableError if it is not the XML of an office file."""
        self._base = start
        self._parser = parser = ParserCreate("utf-8", " ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        parser.StartCdataSectionHandler = self._open_cdata
        parser.EndCdataSectionHandler = self._close_cdata
        self.pieces.apart = True
        try:
            parser.Parse(self.data[start:end], True)
        except ExpatError as error:
            reason = errors.messages.get(error.code, "not XML")
            raise UnreadableError(f"{self.path}: damaged, {name} in it is broken ({reason}). Save it anew") from None
        finally:
            self.tags.clear()
            del self._parser

    def document(self, kind: str, source: str) -> Document:
        """Make the document out of all that was read."""
        document = self.pieces.document(self.path, kind, source, self.data, 0)
        places = [(document.source_start(offset), label) for offset, label in self.labels]
        return document._replace(places=tuple(places), closed=tuple(self.spans), runs=True)

    def entered(self, tag: str, attributes: Attributes) -> None:
        """Take note that an element starts."""

    def left(self, tag: str) -> None:
        """Take note that an element is over."""

    def hides(self, tag: str, attributes: Attributes) -> bool:
        """Tell whether what is in an element is no prose of this document."""
        return False

    def label(self) -> str:
        """Name the place of the paragraph."""
        return ""

    def _start(self, name: str, attributes: Attributes) -> None:
        tags = self.tags
        quiet = self._quiet.get(name)
        if quiet is not None:
            tags.append(quiet)
            return
        tag = self._names.get(name)
        if tag is None:
            self._learn(name)
            self._start(name, attributes)
            return
        tags.append(tag)
        if self._hidden:
            return
        if len(tags) > DEEPEST:
            raise UnreadableError(f"{self.path}: nested more than {DEEPEST} levels deep, which no program writes")
        if tag in PARAGRAPHS:
            self._close()
        elif tag in TEXTS:
            self._texts += 1
        elif tag in MARKS:
            self._mark(tag)
        elif tag in OPAQUE or tag in PICTURES:
            self.add(self._at(), self._at() + 1, BARRIER, "wall")
        twin = CHOICE if self.fallback else FALLBACK
        if tag == twin or tag in HIDDEN or tag in OPAQUE or self.hides(tag, attributes):
            self._hidden = len(tags)
        else:
            self.entered(tag, attributes)

    def _end(self, name: str) -> None:
        if name in self._quiet:
            self.tags.pop()
            return
        tag = self.tags[-1]
        if self._hidden:
            if self._hidden == len(self.tags):
                self._hidden = 0
                self._texts -= tag in TEXTS
            self.tags.pop()
            return
        if tag in PARAGRAPHS:
            self._close()
        elif tag in TEXTS:
            self._texts -= 1
        self.left(tag)
        self.tags.pop()

    def _learn(self, name: str) -> None:
        """Note the customary prefix of an element, and whether it means anything."""
        space, _, local = name.rpartition(" ")
        tag = f"{PREFIXES.get(space, '')}:{local}"
        (self._names if tag in MEANT or tag in self.heeded else self._quiet)[name] = tag

    def _close(self) -> None:
        """End a block, if one is open, where a paragraph starts or ends."""
        pieces = self.pieces
        if not pieces.apart and pieces.size > pieces.block:
            if self.heading:
                pieces.heading()
            if self.closed or self._held:
                self.spans.append(Span(pieces.block, pieces.size))
            self._held = False
        pieces.apart = True

    def _mark(self, tag: str) -> None:
        """Add a line break or the like inside a run; between tab stops the same name means something else."""
        self.add(self._at(), self._at() + 1, MARKS[tag], "wall")

    def _at(self) -> int:
        return self._base + self._parser.CurrentByteIndex

    def _text(self, text: str) -> None:
        if not self._texts or self._hidden:
            self.said(text)
            return
        start = self._at()
        if self._cdata >= 0:
            self._said_in_cdata += text
        elif self.data[start] == 38:  # an entity
            self.add(start, self.data.index(b";", start) + 1, " " if text.isspace() else text, "fixed")
        elif text == "\n":
            self.add(start, start + (2 if self.data[start : start + 2] == b"\r\n" else 1), " ", "fixed")
        else:
            self.add(start, start + (len(text) if text.isascii() else len(text.encode())), text, "text")

    def said(self, text: str) -> None:
        """Take note of text that is no prose."""

    def add(self, start: int, end: int, text: str, how: str) -> None:
        """Add what stands at these bytes: a "text", a "fixed" one, or a "wall"."""
        pieces = self.pieces
        opens = pieces.apart
        if self.code:
            pieces.wall(start, end)
        elif self.frozen or how == "wall" or (self.fallback and FALLBACK not in self.tags):
            pieces.wall(start, end, text)
        else:
            getattr(pieces, how)(start, end, text)
        self._held = self._held or self.frozen
        if opens:
            if len(self.labels) >= MOST_PARAGRAPHS:
                raise UnreadableError(f"{self.path}: more than {MOST_PARAGRAPHS:,} paragraphs. Split the document")
            self.labels.append((pieces.block, self.label()))

    def _doctype(self, *_: object) -> None:
        raise UnreadableError(f"{self.path}: it declares a document type, as no office program does. Refused")

    def _open_cdata(self) -> None:
        self._cdata = self._at()
        self._said_in_cdata = ""

    def _close_cdata(self) -> None:
        start, self._cdata = self._cdata, -1
        if self._texts and not self._hidden and self._said_in_cdata:
            self.add(start, self._at() + 3, " ".join(self._said_in_cdata.split("\n")), "fixed")


def value(attributes: Attributes, name: str = "val") -> str:
    """Give the value of an attribute, whatever its namespace, or nothing.

    >>> value({"http://schemas.example/main val": "Heading1"})
    'Heading1'
    """
    for key, found in attributes.items():
        if key == name or key.endswith(f" {name}"):
            return found
    return ""
