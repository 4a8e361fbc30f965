"""Reads PowerPoint decks: slides in the order they are shown, each with its charts, diagrams, comments and notes."""

from __future__ import annotations

from functools import lru_cache

from jargon.documents.ooxml import WORKBOOK, Part, elements, parts
from jargon.documents.runs import CODE_FONTS, Walker, escape, skeleton, value
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jargon.documents.ooxml import Package
    from jargon.model import Document

__all__ = ["comments", "escape", "listed", "parse", "skeleton"]

OWN_NOTES = "In other words:"
"""What this program's own speaker notes open with; they are no text to put into plain words."""
SHAPES = frozenset({"p:sp", "p:graphicFrame", "p:pic", "p:cxnSp", "p:grpSp", "p:contentPart"})
TITLES = {"title": "title", "ctrTitle": "title", "subTitle": "subtitle", "body": "text", "obj": "text"}
"""What the places that a layout provides are called in reports."""
FURNITURE = frozenset({"dt", "ftr", "hdr", "sldNum", "sldImg"})
"""Places of a notes page that hold no notes."""
HANGING = (("chart", "chart"), ("diagramData", "diagram"), ("comments", "comment"), ("comment", "comment"))
LONGEST_NAME = 40


@lru_cache(maxsize=2)  # a translation is read when it is made, when it is tested and when it is written
def parse(source: str, path: str = "-") -> Document:
    """Read the XML of a deck into prose; raises UnreadableError if it is broken."""
    walker = SlideWalker(source.encode(), path)
    at = read = 0
    for part in parts(source):
        start = at + len(source[read : part.start].encode())
        at, read = start + len(source[part.start : part.end].encode()), part.end
        walker.open(part)
        walker.read(start, at, part.name)
    return walker.document("pptx", source)


def comments(source: str, path: str = "-") -> Iterator[tuple[int, int, str]]:
    """Find nothing: what stands in a deck's comments is for people."""
    return iter(())


def listed(package: Package) -> Iterator[tuple[str, ...]]:
    """List the parts that hold text, in reading order."""
    for number, slide in enumerate(slides(package), 1):
        yield slide, "slide", f"slide {number}"
        for kind, role in HANGING:
            for name in package.related(slide, kind):
                yield name, role, f"slide {number}, {role}", *[WORKBOOK for _ in package.workbooks(name)]
        for name in package.related(slide, "notesSlide"):
            yield name, "notes", f"slide {number}, notes"


def slides(package: Package) -> list[str]:
    """Name the parts of the slides in the order they are shown."""
    main = package.main()
    relations = package.relations(main)
    wanted = [attributes for tag, attributes in elements(package.xml(main), package.path) if tag == "sldId"]
    names = [relations[key].target for each in wanted if (key := _relation(each)) in relations]
    return [name for name in names if name in package.archive]


def _relation(attributes: Mapping[str, str]) -> str:
    """Give the identifier of a relation, whatever the prefix of its attribute."""
    return next((text for key, text in attributes.items() if key.endswith(":id")), "")


class SlideWalker(Walker):
    """Knows what the elements of PresentationML and DrawingML mean."""

    heeded = SHAPES | {"a:r", "a:latin", "p:cNvPr", "p:ph", "p:txBody", "a:tbl", "a:tr", "a:tc"}

    def open(self, part: Part) -> None:
        """Start on another part."""
        self.part = part
        self.fallback = part.role == "fallback"
        self.shapes: list[list[str]] = []
        self.paragraphs = self.row = self.column = 0
        self.ours = False
        self.own: list[str] = []
        self._paragraph()

    def hides(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Tell whether an element belongs to the furniture of a notes page, or to this program's own notes."""
        if self.part.role != "notes":
            return False
        return (tag == "a:p" and self.ours) or (tag == "p:txBody" and self._kind() in FURNITURE)

    def entered(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note that an element starts."""
        if tag in ("a:p", "c:pt", "p:cm"):
            self._paragraph()
        elif tag == "a:r":
            self.code = False
        elif tag == "a:latin":
            if self.tags[-3:-1] == ["a:r", "a:rPr"]:
                self.code = value(attributes, "typeface").lower() in CODE_FONTS
        elif tag in SHAPES:
            self.shapes.append(["", ""])
            self.paragraphs = 0
        elif tag == "p:cNvPr" and self.shapes:
            self.shapes[-1][0] = self.shapes[-1][0] or value(attributes, "name")[:LONGEST_NAME]
        elif tag == "p:ph" and self.shapes:
            self.shapes[-1][1] = value(attributes, "type") or "obj"
        elif tag == "a:tbl":
            self.row = 0
        elif tag == "a:tr":
            self.row, self.column = self.row + 1, 0
        elif tag == "a:tc":
            self.column += 1

    def left(self, tag: str) -> None:
        """Take note that an element is over."""
        if tag in SHAPES:
            self.shapes.pop()
        elif tag == "a:tbl":
            self.row = 0
        elif tag == "a:p":
            self.ours = self.ours or "".join(self.own).strip() == OWN_NOTES

    def label(self) -> str:
        """Name the place of the paragraph, and count it."""
        place, name, kind = self.part.place, self._name(), self._kind()
        self.paragraphs += 1
        if self.row:
            return f"{place}, table, row {self.row}, column {self.column}"
        if self.part.role == "notes":
            return f"{place}, paragraph {self.paragraphs}"
        if self.part.role != "slide":
            return place
        called = TITLES.get(kind, name or "shape")
        return f"{place}, {called}" if called == "title" else f"{place}, {called}, paragraph {self.paragraphs}"

    def _name(self) -> str:
        return self.shapes[-1][0] if self.shapes else ""

    def _kind(self) -> str:
        return self.shapes[-1][1] if self.shapes else ""

    def _paragraph(self) -> None:
        """Start a paragraph."""
        role = self.part.role
        self.heading = TITLES.get(self._kind()) == "title" or bool(self.row) or role in ("chart", "diagram")
        self.closed = role != "notes"
        self.frozen = role == "comment" or ("c:pt" in self.tags and WORKBOOK not in self.part.details)
        self.code = False
        self.own = []

    def add(self, start: int, end: int, text: str, how: str) -> None:
        """Add what stands at these bytes, and remember what the paragraph says."""
        self.own.append(text)
        super().add(start, end, text, how)
