"""Reads the prose between the markup of AsciiDoc, line by line; code, macros and attributes are left alone."""

from __future__ import annotations

import re

from jargon.documents.pieces import Pieces
from jargon.model import WALL
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.model import Document

_FENCE = re.compile(r"-{4,}|\.{4,}|\+{4,}|/{4,}|```\w*|~~~\w*")
"""Lines around what is no prose."""

_FRAME = re.compile(r"={4,}|\*{4,}|_{4,}|--|\+|'{3,}|<{3,}|[-*_]( ?[-*_]){2}|[|,:!]={3,}")
"""Lines that part or surround blocks of prose, and tables."""

_TABLE = re.compile(r"[|,:!]={3,}")
_MACRO = re.compile(r"[\w-]+::[^\s\[]*\[.*\]")
_ATTRIBUTE = re.compile(r":!?[\w-]+!?:(?:\s.*)?")
_BLOCK_ATTRIBUTES = re.compile(r"\[.*\]")
_CODE = re.compile(
    r"\[(?:source|listing|literal|stem|latexmath|asciimath|pass|plantuml|ditaa|mermaid)\b|\[,|\[%?\w*%linenums"
)
_HEADING = re.compile(r"(?:={1,6}|\#{1,6})\s+|\.(?=[^\s.])")
_ITEM = re.compile(
    r"\s*(?:[*.]{1,6}|-|\d+\.|[a-zA-Z]\.|[ivxIVX]+\)|<(?:\d+|\.)>)\s+(?:\[[ x*]\]\s+)?"
    r"|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+"
)
_TERM = re.compile(r"(?P<term>\S.*?)(?::{2,4}|;;)(?:\s+|$)")
_CELL = re.compile(r"(?:(?<![^\s|])(?:\d+(?:\.\d+)?|\.\d+)?[+*]?[<^>]?(?:\.[<^>])?[adehlmsv]?)?(?<!\\)\|\s*")
_COMMENT = re.compile(r"//(?!//)[ \t]*(?P<text>.*)")
_MARKUP = re.compile(r"[*_`#^~{<|+$\[]|&(?=#?\w+;)|(?<=\w):(?=\S)|\((?=\()")
_LINE_START = re.compile(r"[^\w\s]|\w{1,9}[.)]\s")
_SIGNS = re.compile(r"[*_#]+")

_INLINE = re.compile(
    r"""(?P<wall>\+\+\+.*?\+\+\+|\$\$.*?\$\$|``[^`]+``|`[^`]+`|(?<!\w)\+[^\s+](?:[^+]*[^\s+])?\+(?!\w)
      |<<[^<>]+>>|\{[\w-]+(?::[^{}]*)?\}|\[\[[^\[\]]+\]\]|\(\([^()]+\)\)|\[[^\[\]]*\](?=[*_`\#])
      |(?<![\w+.-])[a-z][\w+.-]*+:[^\s\[\]:]*\[[^\[\]]*\]|(?:https?|ftp|irc|mailto):[^\s\[<>]*(?:\[[^\[\]]*\])?
      |(?<![\w+.-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+)
    |(?P<entity>&(?:\#\w+|\w+);)
    |(?P<end>\s\+$)
    |(?P<pair>\*\*(?P<b2>[^*]+)\*\*|__(?P<i2>[^_]+)__
      |(?<![\w\\])\*(?P<b1>[^\s*](?:[^*]*[^\s*])?)\*(?!\w)|(?<![\w\\])_(?P<i1>[^\s_](?:[^_]*[^\s_])?)_(?!\w))""",
    re.VERBOSE,
)


def parse(source: str, path: str = "-") -> Document:
    """Read AsciiDoc into prose.

    >>> parse("= Title\\n\\nA *b* `c` {d}\\n* e\\n\\n----\\nf\\n----").prose
    'Title\\n\\nA b \\ufffc \\ufffc\\n\\ne'
    """
    return _read(source).pieces.document(path, "adoc", source)


def _read(source: str) -> _Reader:
    reader = _Reader()
    at = 0
    for line in source.splitlines(keepends=True):
        reader.line(at, line.rstrip())
        at += len(line)
    return reader


def escape(text: str, *, starts_line: bool) -> str:
    """Write prose so that AsciiDoc takes it for nothing but prose.

    >>> escape("R&D *now*", starts_line=False), escape("- a", starts_line=True)
    ('R&D &#42;now&#42;', '&#45; a')
    """
    if starts_line and _LINE_START.match(text) and not _MARKUP.match(text):
        return f"&#{ord(text[0])};{escape(text[1:], starts_line=False)}"
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", text)


def comments(source: str, path: str = "-") -> Iterator[tuple[int, int, str]]:
    """Find comments of one line: start and end in the source, and what they say.

    >>> list(comments("a\\n// jargon: off\\n"))
    [(2, 16, 'jargon: off')]
    """
    yield from _read(source).comments


def skeleton(document: Document) -> object:
    """Say what must outlive an edit: all that is no prose, but for emphasis.

    >>> skeleton(parse("a *b* `c`")) == skeleton(parse("words `c`")) != skeleton(parse("words `d`"))
    True
    """
    source, read, bones = document.source, 0, []
    for start, end, kind in zip(document.source_starts, document.source_ends, document.kinds, strict=True):
        bones.append(_SIGNS.sub("", source[read:start]))
        if kind == WALL:
            bones.append(_SIGNS.sub("", source[start:end]))
        read = end
    bones.append(_SIGNS.sub("", source[read:]))
    return len(document.headings), "".join(bones)


class _Reader:
    """Takes a source line by line and collects the prose and the comments."""

    def __init__(self) -> None:
        self.pieces = Pieces()
        self.comments: list[tuple[int, int, str]] = []
        self.fence = ""  # the line that ends what is no prose
        self.skipping = False  # up to the next blank line
        self.code_next = False
        self.table = False

    def line(self, at: int, line: str) -> None:
        """Take the next line, which starts at an offset in the source."""
        if self.fence:
            if line == self.fence:
                self.fence = ""
        elif not line.strip():
            self._part()
            self.skipping = False
        elif _FENCE.fullmatch(line):
            self._part()
            self.fence, self.skipping = line[:3] if line[0] in "`~" else line, False
        elif line.startswith("//"):
            self._part()
            if found := _COMMENT.fullmatch(line):
                self.comments.append((at, at + found.end(), found["text"]))
        elif not self.skipping:
            self._prose(at, line)

    def _prose(self, at: int, line: str) -> None:
        """Take a line that is not within code."""
        fresh = self.pieces.apart or not self.pieces.size
        if _FRAME.fullmatch(line):
            self._part()
            self.table ^= bool(_TABLE.fullmatch(line))
        elif _ATTRIBUTE.fullmatch(line) or _BLOCK_ATTRIBUTES.fullmatch(line) or _MACRO.fullmatch(line):
            self._part()
            self.code_next = bool(_CODE.match(line))
        elif self.table:
            self._cells(at, line)
        elif self.code_next or (fresh and line[0].isspace() and not _ITEM.match(line)):
            self.skipping, self.code_next = True, False
        elif found := _HEADING.match(line):
            self._heading(at, line, found.end())
            self.skipping = at == 0 and line.startswith("= ")  # the lines below name the author and the version
        elif found := _ITEM.match(line):
            self._part()
            self._text(at, line, found.end())
        elif fresh and (found := _TERM.match(line)):
            self._heading(at, line[: found.end("term")], 0)
            self._text(at, line, found.end())
        else:
            self._text(at, line, len(line) - len(line.lstrip()))

    def _heading(self, at: int, line: str, start: int) -> None:
        self._part()
        self._text(at, line, start)
        self.pieces.heading()
        self._part()

    def _cells(self, at: int, line: str) -> None:
        """Take a line of a table."""
        start = 0
        for found in _CELL.finditer(line):
            self._text(at, line[: found.start()].rstrip(), start)
            self._part()
            start = found.end()
        self._text(at, line, start)

    def _part(self) -> None:
        if self.table:
            self.pieces.heading()
        self.pieces.apart = True
        self.code_next = False

    def _text(self, at: int, line: str, start: int) -> None:
        """Add the prose of a line from a column on."""
        if start < len(line):
            self.pieces.line(at)
            self._inline(at, line, start, len(line))

    def _inline(self, at: int, line: str, start: int, end: int) -> None:
        from html import unescape

        pieces = self.pieces
        for found in _INLINE.finditer(line, start, end):
            self._plain(at, line, start, found.start())
            first, start = at + found.start(), found.end()
            if found["wall"]:
                pieces.wall(first, at + start)
            elif found["entity"]:
                pieces.fixed(first, at + start, unescape(found["entity"]))
            elif found["pair"]:
                pieces.open(first)
                pieces.pair(first, at + start)
                inner = next(name for name in ("b2", "i2", "b1", "i1") if found[name])
                self._inline(at, line, *found.span(inner))
                pieces.edge = at + start
        self._plain(at, line, start, end)

    def _plain(self, at: int, line: str, start: int, end: int) -> None:
        if start < end:
            self.pieces.text(at + start, at + end, line[start:end])
