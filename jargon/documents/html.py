"""Reads HTML: text between tags is prose; code, attributes and what is marked as not to be translated are not."""

from __future__ import annotations

import codecs
import re

from jargon.documents.masks import FILLER, front_matter_end, hide_templates
from jargon.documents.pieces import Pieces
from jargon.documents.tags import INLINE, OPAQUE, TOKEN, attributes
from jargon.model import WALL
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.model import Document

EMPTY = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr",
})  # fmt: skip
"""Elements that have no content and no end tag."""

RAW = frozenset({"iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"})
"""Elements whose content ends at their own end tag, whatever else stands in it."""

WALLED = frozenset({"embed", "img", "input", "math", "object", "select", "svg"} | (OPAQUE & INLINE))
"""Elements that stand in a sentence like a word and are no prose."""

HIDDEN = OPAQUE | WALLED | RAW | {"plaintext"}
"""All elements that hold no prose, and the title, which holds nothing else."""

NESTING = HIDDEN - EMPTY - RAW
"""Those that may hold others."""

HEADINGS = frozenset({
    "button", "caption", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "nav", "summary", "th",
})  # fmt: skip
"""Elements whose text is short, and to stay so."""

UNENDED = frozenset({"dt", "th"})
"""Those of them that may end without a tag to say so, at one of `ENDING`."""

ENDING = frozenset({"dd", "dt", "table", "td", "th", "tr"})

PAIRED = frozenset({"b", "em", "i", "strong"})
"""Elements that may go with the words in them, if they have no attributes."""

_BARE = re.compile(r"</?(?:b|em|i|strong)>", re.IGNORECASE)
_FILLED = re.compile(f"({FILLER}+)")
_SPECIAL = re.compile(r"[&<]")
_CHARSET = re.compile(rb"""<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_SCRIPT_STEP = {
    "": re.compile(r"<!--|</script(?=[\s/>])", re.IGNORECASE),
    "<!--": re.compile(r"-->|<script(?=[\s/>])|</script(?=[\s/>])", re.IGNORECASE),
    "<script": re.compile(r"-->|</script(?=[\s/>])", re.IGNORECASE),
}


def parse(source: str, path: str = "-") -> Document:
    """Read HTML into prose: what a reader reads, without code and markup.

    >>> parse("<p>R&amp;D <b>cuts</b> <code>x</code>.<p class=notranslate>Churn<li>So").prose
    'R&D cuts \\ufffc.'
    """
    xml = path.lower().endswith((".xhtml", ".xht")) or source.startswith("<?xml")
    offset = front_matter_end(source)
    return _Reader(hide_templates(source), offset, xml=xml).read().document(path, "html", source)


def escape(text: str, *, starts_line: bool) -> str:
    """Write prose so that HTML takes it for nothing but prose.

    >>> escape('R&D < "now"', starts_line=True)
    'R&amp;D &lt; "now"'
    """
    return _SPECIAL.sub(lambda sign: "&amp;" if sign[0] == "&" else "&lt;", text)


def comments(source: str, path: str = "-") -> Iterator[tuple[int, int, str]]:
    """Find the comments: start and end in the source, and what they say.

    >>> list(comments("<p>a<!-- jargon: off --><script><!-- b --></script>"))
    [(4, 24, 'jargon: off')]
    """
    at = front_matter_end(source)
    while found := TOKEN.match(source, at):
        start, at = found.span()
        name = (found["name"] or "").lower()
        if name in RAW and not found["end"]:
            at = _raw_end(source, at, name)
        elif source.startswith("<!--", start):
            yield start, at, re.sub(r"^<!--|(?:--!?)?>$", "", source[start:at]).strip()


def charset(data: bytes) -> str | None:
    """Name the encoding that a page without a byte order mark says it is in, if there is one of that name.

    Latin-1 means Windows-1252 and UTF-16 means UTF-8 here (WHATWG).

    >>> charset(b"<meta charset=latin1>"), charset(b"<p>charset=x"), charset(b"<meta charset=x>")
    ('cp1252', None, None)
    """
    found = _CHARSET.search(data, 0, 1024)
    if found is None or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-8", "utf-16-le": "utf-8"}.get(name, name)


def skeleton(document: Document) -> object:
    """Say what must outlive an edit: every tag but those of plain emphasis, and all that is no prose.

    >>> skeleton(parse("<p>a <b>b</b>")) == skeleton(parse("<p>words")) != skeleton(parse("<p>a<br><hr>"))
    True
    """
    source, read, bones = document.source, 0, []
    for start, end, kind in zip(document.source_starts, document.source_ends, document.kinds, strict=True):
        bones.append(_BARE.sub("", source[read:start]))
        if kind == WALL:
            bones.append(_BARE.sub("", source[start:end]))
        read = end
    bones.append(_BARE.sub("", source[read:]))
    return len(document.headings), len(document.walls), "".join(bones)


class _Reader:
    """Walks the parts of HTML and collects the prose."""

    def __init__(self, source: str, at: int, *, xml: bool) -> None:
        self.source = source
        self.at = at
        self.xml = xml
        self.pieces = Pieces()
        self.pieces.edge = at
        self.headings: list[str] = []
        self.line_end = 0  # where a line ended after which nothing has come yet
        self.opened = -1  # where the markup in front of a block's first word starts
        self.link_opened = False
        self.open: list[tuple[str, int]] = []  # inline elements of this block; where they start if they may go, else -1
        self.pairs: list[tuple[int, int]] = []

    def read(self) -> Pieces:
        """Read to the end."""
        while found := TOKEN.match(self.source, self.at):
            start, self.at = found.span()
            what = found.lastgroup
            if what == "text":
                self._text(start, self.at)
            elif what == "line":
                self.line_end = 0 if self._fresh() else self.at
            elif what == "entity":
                self._entity(start, found[0])
            elif found["name"] is None:
                self._gap(start, self.at)
            elif found["end"]:
                self._end(found["name"].lower(), self.at)
            else:
                self._start(found["name"].lower(), start, found[0])
        self._part()
        for pair in sorted(self.pairs):
            self.pieces.pair(*pair)
        return self.pieces

    def _fresh(self) -> bool:
        """Tell whether nothing of a block has been read yet."""
        return self.pieces.apart or self.pieces.size == self.pieces.block

    def _text(self, start: int, end: int) -> None:
        if self.source[end : end + 1] in ("\n", "\r"):
            end = start + len(self.source[start:end].rstrip())
        if self._fresh():
            start += len(self.source[start:end]) - len(self.source[start:end].lstrip())
        if start == end:
            return
        self._word(start)
        text = self.source[start:end]
        for part in _FILLED.split(text) if FILLER in text else (text,):
            if part[:1] == FILLER:
                self.pieces.wall(start, start + len(part))
            elif part:
                self.pieces.text(start, start + len(part), part)
            start += len(part)

    def _entity(self, start: int, entity: str) -> None:
        from html import unescape

        text = unescape(entity)
        text = " " if text.isspace() and text != "\xa0" else text
        self._word(start)
        if not text:
            self.pieces.wall(start, self.at)
        elif text == entity:
            self.pieces.text(start, self.at, text)
        else:
            self.pieces.fixed(start, self.at, text)

    def _word(self, start: int) -> None:
        """Make ready for prose: end the line or open the block before it."""
        pieces = self.pieces
        self._end_line()
        if self.opened >= 0 and pieces.apart:
            pieces.open(self.opened)
        elif pieces.apart:
            pieces.open(start)
        if self.link_opened:
            pieces.link_edge()
        self.opened, self.link_opened = -1, False

    def _end_line(self) -> None:
        if self.line_end:
            self.pieces.line(self.line_end)
            self.line_end = 0

    def _gap(self, start: int, end: int) -> None:
        """Deal with inline markup."""
        if self._fresh():
            self.opened = self.opened if self.opened >= 0 else start
        else:
            self._end_line()
            self.pieces.open(start)
            self.pieces.edge = end

    def _wall(self, start: int) -> None:
        self._word(start)
        self.pieces.wall(start, self.at)

    def _part(self) -> None:
        """End a block."""
        if self.headings:
            self.pieces.heading()
        self.pieces.apart = True
        self.line_end, self.opened, self.link_opened = 0, -1, False
        self.open.clear()

    def _start(self, name: str, start: int, tag: str) -> None:
        if name in HIDDEN or self._untranslated(tag):
            self._hide(name, start, tag)
        elif name == "br":
            if not self._fresh():
                self._end_line()
                self.line_end = self.at
        elif name in INLINE:
            if name not in EMPTY:
                self.open.append((name, start if name in PAIRED and tag.lower() == f"<{name}>" else -1))
            self._gap(start, self.at)
            if name == "a" and self._fresh():
                self.link_opened = True
            elif name == "a":
                self.pieces.link_edge()
        else:
            self._part()
            if name in ENDING:
                self._end_headings(UNENDED)
            if name in HEADINGS:
                self.headings.append(name)

    def _end(self, name: str, end: int) -> None:
        if name in INLINE:
            self._end_pair(name, end)
            if name == "a" and self.link_opened:
                self.link_opened = False
            elif name == "a" and not self._fresh():
                self.pieces.link_edge()
            if not self._fresh():
                self._end_line()
                self.pieces.edge = end
        else:
            self._part()
            if name in self.headings:
                while self.headings.pop() != name:
                    pass
            elif name in ENDING:
                self._end_headings(UNENDED)

    def _end_headings(self, names: frozenset[str]) -> None:
        while self.headings and self.headings[-1] in names:
            self.headings.pop()

    def _end_pair(self, name: str, end: int) -> None:
        """Note plain emphasis that ends here, and that what it stands in holds more than words otherwise."""
        if not self.open or self.open[-1][0] != name:
            self.open.clear()
            return
        _, start = self.open.pop()
        if start >= 0:
            self.pairs.append((start, end))
        else:
            self.open = [(outer, -1) for outer, _ in self.open]

    def _untranslated(self, tag: str) -> bool:
        """Tell whether a tag says that its element is to be left as it is."""
        return "translate" in tag.lower() and any(
            (name == "translate" and value.lower() == "no") or (name == "class" and "notranslate" in value.split())
            for name, value in attributes(tag)
        )

    def _hide(self, name: str, start: int, tag: str) -> None:
        """Skip an element that holds no prose, or read a title."""
        closed = _is_closed(name, tag, xml=self.xml)
        if name == "title" and not closed:
            self._title()
            return
        if name == "plaintext":
            self.at = len(self.source)
        elif name in RAW and not closed:
            self.at = after_raw(self.source, self.at, name)
        elif name not in EMPTY and not closed:
            self.at = element_end(self.source, self.at, name, xml=self.xml)
        if name in WALLED or name in INLINE:
            self._wall(start)
        else:
            self._part()

    def _title(self) -> None:
        """Read the title of the page, in which there are no tags."""
        self._part()
        end = _raw_end(self.source, self.at, "title")
        while self.at < end:
            found = TOKEN.match(self.source, self.at, end)
            start = self.at
            if found and found.lastgroup in ("entity", "line"):
                self.at = found.end()
                if found.lastgroup == "entity":
                    self._entity(start, found[0])
                else:
                    self.line_end = 0 if self._fresh() else self.at
            else:
                stop = found.end() if found and found.lastgroup == "text" else start + 1
                self.at = stop
                self._text(start, stop)
        self.pieces.heading()
        self.at = _tag_end(self.source, end)
        self._part()


def element_end(source: str, at: int, name: str, *, xml: bool = False) -> int:
    """Find where an element ends that started before an offset, and all elements without prose that start in it.

    >>> element_end("a<svg><svg></svg></svg>b</svg>", 6, "svg")
    23
    """
    depths = {name: 1}
    while any(depths.values()) and (found := TOKEN.match(source, at)):
        at = found.end()
        inner = (found["name"] or "").lower()
        if found["end"]:
            if depths.get(inner):
                depths[inner] -= 1
        elif inner in RAW and inner != "title":
            at = after_raw(source, at, inner)
        elif (inner in depths or inner in NESTING) and not _is_closed(inner, found[0], xml=xml):
            depths[inner] = depths.get(inner, 0) + 1
    return at


def after_raw(source: str, at: int, name: str) -> int:
    """Find where the end tag of an element that holds no other ends."""
    return _tag_end(source, _raw_end(source, at, name))


def _is_closed(name: str, tag: str, *, xml: bool) -> bool:
    """Tell whether a start tag is its own end tag."""
    return tag.endswith("/>") and (xml or name in ("svg", "math"))


def _raw_end(source: str, at: int, name: str) -> int:
    """Find the end tag of an element that holds no other.

    In a script, a comment may hold a script with an end tag of its own.

    >>> _raw_end("a</b></Style >", 0, "style"), _raw_end("<!--<script></script>--></script>", 0, "script")
    (5, 24)
    """
    if name != "script":
        found = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(source, at)
        return found.start() if found else len(source)
    state = ""
    while found := _SCRIPT_STEP[state].search(source, at):
        met = found[0].lower()
        if met == "</script" and state != "<script":
            return found.start()
        at = found.end() - 2 if met == "<!--" else found.end()
        state = {"-->": "", "</script": "<!--"}.get(met, met)
    return len(source)


def _tag_end(source: str, at: int) -> int:
    """Find the end of the tag that stands at an offset, if one does."""
    found = TOKEN.match(source, at)
    return found.end() if found else at
