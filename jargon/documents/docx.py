"""Reads Word documents: body, tables, text boxes, footnotes, headers and footers, comments, charts and diagrams."""

from __future__ import annotations

import re
from functools import lru_cache

from jargon.documents.ooxml import WORKBOOK, Part, elements, parts
from jargon.documents.runs import CODE_FONTS, Walker, escape, shown, skeleton, value
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jargon.documents.ooxml import Package
    from jargon.model import Document

__all__ = ["comments", "escape", "listed", "parse", "skeleton"]

HEADINGS = ("heading ", "title", "subtitle")
"""How the names of heading styles start; identifiers are translated in other languages, names are not."""
CODE_STYLES = frozenset({
    "code", "html code", "html keyboard", "html preformatted", "html sample", "html typewriter", "inline code",
    "source code", "verbatim char",
})  # fmt: skip
HEAD, CODE = "heading", "code"
STORIES = (
    ("footnotes", "footnote"),
    ("endnotes", "endnote"),
    ("header", "header"),
    ("footer", "footer"),
    ("comments", "comment"),
    ("chart", "chart"),
    ("diagramData", "diagram"),
)
"""What hangs on the body, in the order it is read: the kind of its relation, and what it is called."""
NOTES = {"w:footnote": "footnote", "w:endnote": "endnote", "w:comment": "comment"}
OWN_AUTHOR = "jargon"
"""Who signs the comments that this program writes; they are no text to put into plain words."""
COMMENT_RE = re.compile(r'<w:comment [^>]*?w:id="(\d+)"[^>]*>(.*?)</w:comment>', re.DOTALL)
ANCHOR_RE = re.compile(r'<w:commentRange(Start|End) [^>]*?w:id="(\d+)"[^>]*>')
INSTRUCTION_RE = re.compile(r"jargon:\s*(\S+)(.*)", re.DOTALL | re.IGNORECASE)
FIRST_TEXT_RE = re.compile(r"<w:t(?: [^>]*)?>")
PLAIN_FIELDS = ("HYPERLINK",)
"""Fields whose text a person wrote; the text of others is worked out anew."""


@lru_cache(maxsize=2)  # a translation is read when it is made, when it is tested and when it is written
def parse(source: str, path: str = "-") -> Document:
    """Read the XML of a Word document into prose; raises UnreadableError if it is broken."""
    walker = WordWalker(source.encode(), path)
    walker.instructions = frozenset(_instructions(source))
    at = read = 0
    for part in parts(source):
        start = at + len(source[read : part.start].encode())
        at, read = start + len(source[part.start : part.end].encode()), part.end
        walker.open(part)
        walker.read(start, at, part.name)
    return walker.document("docx", source)


def comments(source: str, path: str = "-") -> Iterator[tuple[int, int, str]]:
    """Find instructions in Word's comments; one holds for the words it is attached to, and is over where they end.

    It is said to stand where these words start, so that it has their place.
    """
    told = _instructions(source)
    for mark in ANCHOR_RE.finditer(source) if told else ():
        side, number = mark.groups()
        word, codes = told.get(number, ("", ""))
        if word and side == "Start":
            first = FIRST_TEXT_RE.search(source, mark.end())
            at = first.end() if first else mark.end()
            yield at, at, f"jargon: {word}{codes}"
        elif word.lower().startswith(("off", "ignore-")):
            yield mark.start(), mark.end(), f"jargon: on{codes}"


def _instructions(source: str) -> dict[str, tuple[str, str]]:
    """Give the comments that instruct this program, by their numbers: the word, and the codes."""
    told: dict[str, tuple[str, str]] = {}
    for part in parts(source):
        if part.role == "comment":
            for number, inner in COMMENT_RE.findall(source[part.start : part.end]):
                if found := INSTRUCTION_RE.match(shown(inner).strip()):
                    told[number] = found[1], found[2]
    return told


def listed(package: Package) -> Iterator[tuple[str, ...]]:
    """List the parts that hold text, in reading order."""
    main = package.main()
    yield main, "body", "", *styles(package, main)
    for kind, role in STORIES:
        names = package.related(main, kind)
        for number, name in enumerate(names, 1):
            place = f"{role} {number}" if len(names) > 1 else role
            yield name, role, place, *[WORKBOOK for _ in package.workbooks(name)]


def styles(package: Package, main: str) -> list[str]:
    """List the styles that make a heading or code, as ``heading:Heading1``."""
    found: list[str] = []
    for name in package.related(main, "styles"):
        marked: dict[str, str] = {}
        parents: dict[str, str] = {}
        for style, tags in _by_style(elements(package.xml(name), package.path)):
            parents[style] = tags.get("basedOn", "")
            called = tags.get("name", "").lower()
            if called.startswith(HEADINGS) or tags.get("outlineLvl", "9") != "9":
                marked[style] = HEAD
            elif called in CODE_STYLES or (tags.get("rFonts", "").lower() in CODE_FONTS and "default" not in tags):
                marked[style] = CODE
        for style in parents:
            kind = _inherited(style, marked, parents)
            if kind:
                found.append(f"{kind}:{style}")
    return found


def _by_style(listed: list[tuple[str, dict[str, str]]]) -> Iterator[tuple[str, dict[str, str]]]:
    """Give each style's identifier with what its elements say."""
    current: dict[str, str] | None = None
    style = ""
    for tag, attributes in listed:
        said = {key.rpartition(":")[2]: text for key, text in attributes.items()}
        if tag == "style":
            if current is not None:
                yield style, current
            style, current = said.get("styleId", ""), {}
            if said.get("default") in ("1", "true", "on"):
                current["default"] = "1"
        elif current is not None:
            current[tag] = said.get("ascii" if tag == "rFonts" else "val", "")
    if current is not None:
        yield style, current


def _inherited(style: str, marked: Mapping[str, str], parents: Mapping[str, str]) -> str:
    """Say what a style is, or what the styles it is based on are."""
    for _ in range(len(parents)):
        if style in marked or style not in parents:
            break
        style = parents[style]
    return marked.get(style, "")


class WordWalker(Walker):
    """Knows what the elements of WordprocessingML mean."""

    heeded = frozenset(NOTES) | {
        "w:r", "w:pStyle", "w:rStyle", "w:rFonts", "w:outlineLvl", "w:vanish", "w:fldChar", "w:fldSimple",
        "w:hyperlink", "w:tbl", "w:tr", "w:tc", "w:txbxContent", "w:dataBinding", "w:sdt",
    }  # fmt: skip

    def __init__(self, data: bytes, path: str) -> None:
        super().__init__(data, path)
        self.styles: dict[str, str] = {}
        self.instructions: frozenset[str] = frozenset()

    def open(self, part: Part) -> None:
        """Start on another part."""
        self.part = part
        self.fallback = part.role == "fallback"
        if part.role == "body":
            self.styles = {style: kind for kind, _, style in (detail.partition(":") for detail in part.details)}
        self.headings = self.paragraphs = self.tables = self.notes = self.bound = self.boxes = 0
        self.rows: list[list[int]] = []
        self.fields: list[tuple[str, bool]] = []
        self.outer: list[tuple[bool, bool, bool]] = []
        self.in_code = self.run_code = False
        self._paragraph()

    def hides(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Tell whether an element is a comment of this program's own or one that instructs it; both are counted."""
        if tag != "w:comment":
            return False
        hidden = value(attributes, "author") == OWN_AUTHOR or value(attributes, "id") in self.instructions
        self.notes += hidden
        return hidden

    def entered(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note that an element starts."""
        if tag == "w:r":
            self.run_code = self.in_code
            self._choose()
        elif tag in ("w:p", "a:p", "c:pt"):
            self._paragraph()
        elif tag in ("w:pStyle", "w:rStyle", "w:rFonts", "w:outlineLvl", "w:vanish"):
            self._style(tag, attributes)
        elif tag in ("w:fldChar", "w:fldSimple"):
            self._field(tag, attributes)
        elif tag == "w:hyperlink":
            self.pieces.link_edge()
        elif tag == "w:tbl":
            self.tables += 1
            self.rows.append([0, 0])
        elif tag == "w:tr" and self.rows:
            self.rows[-1][:] = self.rows[-1][0] + 1, 0
        elif tag == "w:tc" and self.rows:
            self.rows[-1][1] += 1
        elif tag == "w:txbxContent":
            self.boxes += 1
            self.outer.append((self.heading, self.in_code, self.run_code))
        elif tag in NOTES:
            self.notes += 1
            self.paragraphs = 0
        elif tag == "w:dataBinding" and "w:sdt" in self.tags:
            self.bound = self.bound or len(self.tags) - self.tags[::-1].index("w:sdt")
            self._surround()

    def left(self, tag: str) -> None:
        """Take note that an element is over."""
        if tag == "w:hyperlink":
            self.pieces.link_edge()
        elif tag == "w:fldSimple":
            self._pop_field()
        elif tag == "w:tbl":
            self.rows.pop()
        elif tag == "w:txbxContent":
            self.boxes -= 1
            self.heading, self.in_code, self.run_code = self.outer.pop()
            self._choose()
        elif tag == "w:sdt" and self.bound == len(self.tags):
            self.bound = 0
        if tag in ("w:sdt", "w:tbl", "w:txbxContent"):
            self._surround()

    def said(self, text: str) -> None:
        """Take note of what a field is asked to show."""
        if self.fields and self.tags and self.tags[-1] == "w:instrText":
            instruction, shows = self.fields[-1]
            self.fields[-1] = instruction + text, shows

    def label(self) -> str:
        """Name the place of the paragraph, and count it."""
        heading = f"heading {self.headings + self.heading_here}" if self.headings + self.heading_here else ""
        if self.heading_here:
            self.headings += 1
            self.paragraphs = 0
            return heading
        where = [self.part.place if self.part.role != "body" else heading]
        if self.notes:
            where = [f"{self.part.role} {self.notes}"]
        if self.boxes:
            where.append("text box")
        if self.rows:
            row, column = self.rows[-1]
            where.append(f"table {self.tables}, row {row}, column {column}")
        elif self.part.role in ("body", "footnote", "endnote", "comment") and not self.boxes:
            self.paragraphs += 1
            where.append(f"paragraph {self.paragraphs}")
        return ", ".join(filter(None, where))

    @property
    def heading_here(self) -> bool:
        """Whether the paragraph is a heading of the text."""
        return self.heading and self.part.role == "body" and not self.rows and not self.boxes

    def _paragraph(self) -> None:
        """Start a paragraph with nothing known of its style."""
        self.heading = bool(self.rows) or self.part.role in ("chart", "diagram")
        self.in_code = self.run_code = False
        self._surround()
        self._choose()

    def _surround(self) -> None:
        """Take account of what is around the paragraph."""
        self.closed = bool(self.rows or self.boxes) or self.part.role in ("header", "footer", "chart", "diagram")
        self.frozen = bool(self.bound) or self.part.role == "comment"
        if "c:pt" in self.tags:
            self.frozen = WORKBOOK not in self.part.details

    def _style(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Learn from a style or property what the paragraph or run is."""
        above = self.tags[-3:-1]
        if tag == "w:vanish":
            if above == ["w:r", "w:rPr"] and value(attributes) not in ("0", "false", "off"):
                self.run_code = True
        elif tag == "w:outlineLvl":
            self.heading = self.heading or value(attributes) != "9"
        elif tag == "w:pStyle":
            kind = self.styles.get(value(attributes))
            self.heading = self.heading or kind == HEAD
            self.in_code = self.run_code = kind == CODE
        elif above == ["w:r", "w:rPr"]:
            if tag == "w:rStyle":
                self.run_code = self.run_code or self.styles.get(value(attributes)) == CODE
            else:
                self.run_code = value(attributes, "ascii").lower() in CODE_FONTS
        self._choose()

    def _field(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Follow a field: what it is asked to show, then what it shows."""
        kind = value(attributes, "fldCharType")
        if tag == "w:fldSimple":
            self.fields.append((value(attributes, "instr"), True))
        elif kind == "begin":
            self.fields.append(("", False))
        elif kind == "separate" and self.fields:
            self.fields[-1] = self.fields[-1][0], True
        elif kind == "end":
            self._pop_field()
        self._choose()

    def _pop_field(self) -> None:
        if self.fields:
            self.fields.pop()
        self._choose()

    def _choose(self) -> None:
        """Tell whether what follows is prose."""
        computed = any(not (shows and text.strip().upper().startswith(PLAIN_FIELDS)) for text, shows in self.fields)
        self.code = self.run_code or computed
