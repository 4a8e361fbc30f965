"""Reads Markdown: CommonMark with GitHub's tables, footnotes, task lists and alerts."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from jargon.documents.masks import FILLER, front_matter_end, hide, mdx_comments
from jargon.documents.pieces import Pieces
from jargon.documents.tags import OPAQUE, name_of, scan
from jargon.model import TEXT, WALL
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from pyromark import Markdown

    from jargon.model import Document

PAIRED = frozenset({"Emphasis", "Strong", "Strikethrough"})
"""Markup that may go with the words in it."""

PROSE_LINKS = frozenset({"Inline", "Reference", "ReferenceUnknown"})
"""Links whose text is not also their label or address."""

_MARKERS = "*_~"
_SIGN = lazy(r"[*_~]")
_BACKSLASH = ord("\\")
_FILLED = lazy(f"({FILLER}+)")
_MARKUP = lazy(r"[\\`*_\[\]<{|~$]|&(?=#?\w+;)")
_INLINE = lazy(r"[\\`*_\[\]<>&|~$!\r\t\0]")
"""What may be markup in a paragraph."""
_LINE_START = lazy(r"(?:\d{1,9}(?=[.)])|(?=[-+=#>]))(.)", re.DOTALL)


def parse(source: str, path: str = "-") -> Document:
    """Read Markdown into prose: what a reader reads, without code, addresses and markup.

    >>> parse("Read *the* `docs`.\\n\\n> Or &amp;c.\\n> ask").prose
    'Read the \\ufffc.\\n\\nOr &c.\\nask'
    """
    offset = front_matter_end(source)
    data, pieces = _read(hide(source[offset:], mdx=path.endswith(".mdx")))
    return pieces.document(path, "markdown", source, data, offset)


def escape(text: str, *, starts_line: bool) -> str:
    """Write prose so that Markdown takes it for nothing but prose.

    Character references mean the same in running text, in tables and between HTML tags; backslashes do not.

    >>> escape("R&D *now*", starts_line=False), escape("- R&amp;D", starts_line=True)
    ('R&D &#42;now&#42;', '&#45; R&#38;amp;D')
    """
    if starts_line and (first := _LINE_START.match(text)):
        return (
            escape(text[: first.start(1)], starts_line=False)
            + _reference(first[1])
            + (escape(text[first.end() :], starts_line=False))
        )
    return _MARKUP.sub(lambda found: _reference(found[0]), text)


def _reference(letter: str) -> str:
    return f"&#{ord(letter)};"


def comments(source: str, path: str = "-") -> Iterator[tuple[int, int, str]]:
    """Find HTML comments, and MDX ones: start and end in the source, and what they say."""
    offset = front_matter_end(source)
    found: list[tuple[int, int, str]] = []
    if "<!--" in source:
        for at, html in _stretches(source[offset:], _is_html):
            found += ((offset + at + start, offset + at + end, text) for start, end, text in _html_comments(html))
    if path.endswith(".mdx"):
        hidden = hide(source[offset:], mdx=True)
        code = [range(offset + at, offset + at + len(piece)) for at, piece in _stretches(hidden, _is_code)]
        found += (each for each in mdx_comments(source) if not any(each[0] in stretch for stretch in code))
        found.sort()
    yield from found


def _is_html(event: Any) -> bool:
    return isinstance(event, dict) and (event.get("Start") == "HtmlBlock" or "InlineHtml" in event)


def _is_code(event: Any) -> bool:
    return isinstance(event, dict) and ("Code" in event or "CodeBlock" in event.get("Start", ()))


def _stretches(source: str, wanted: Callable[[Any], bool]) -> Iterator[tuple[int, str]]:
    """Give the stretches of a source that some events of the parser are about, each with its offset."""
    data = source.encode()
    points = read = 0
    for event, place in events(source):
        if wanted(event):
            points += len(data[read : place["start"]].decode())
            read = place["start"]
            yield points, data[read : place["end"]].decode()


def _html_comments(html: str) -> Iterator[tuple[int, int, str]]:
    """Find the comments in a piece of HTML."""
    start = html.find("<!--")
    while 0 <= start < (end := html.find("-->", start + 4)):
        yield start, end + 3, html[start + 4 : end].strip()
        start = html.find("<!--", end)


def skeleton(document: Document) -> object:
    """Say what must outlive an edit: blocks, links, code, and the signs that are no markup but could become it.

    >>> skeleton(parse("- a *b* `c`")) == skeleton(parse("- words `c`")) != skeleton(parse("- words `d`"))
    True
    """
    source, read, bones = document.source, 0, []
    for start, end, kind in zip(document.source_starts, document.source_ends, document.kinds, strict=True):
        if read < start:
            bones.append(source[read:start].strip(_MARKERS))
        if kind == WALL:
            bones.append(source[start:end])
        read = end
    bones.append(source[read:].lstrip(_MARKERS))
    return len(document.headings), len(document.walls), _signs(document), "".join(bones)


def _signs(document: Document) -> list[tuple[str, int]]:
    """List the signs for emphasis that stand in the prose as they are, and how deep in emphasis they stand."""
    starts = [start for start, _ in document.elastic]
    ends = sorted(end for _, end in document.elastic)
    signs = []
    for found in _SIGN.finditer(document.prose):
        if document.kinds[document.piece_at(found.start())] == TEXT:
            at = document.source_start(found.start())
            signs.append((found[0], bisect_right(starts, at) - bisect_right(ends, at)))
    return signs


def events(hidden: str) -> Iterator[tuple[Any, Any]]:
    """Give the parser's events for a source in which what it does not know is hidden, each with its bytes."""
    yield from _markdown().events_with_range(hidden)


@cache
def _markdown() -> Markdown:
    """Set up the parser on first use.

    No smart punctuation, which alters text, and no metadata blocks, which swallow text between two rules.
    """
    from pyromark import Markdown, Options

    return Markdown(
        options=Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_GFM
        | Options.ENABLE_HEADING_ATTRIBUTES
        | Options.ENABLE_MATH
    )


def _read(hidden: str) -> tuple[bytes, Pieces]:
    """Read a source in which what the parser does not know is hidden; give its UTF-8, too."""
    data = hidden.encode()
    return data, _Reader(data, masked=FILLER in hidden).read(hidden)


class _Reader:
    """Walks the parser's events. Offsets are bytes of `data`."""

    def __init__(self, data: bytes, *, masked: bool) -> None:
        self.data = data
        self.masked = masked
        self.pieces = Pieces()
        self.opaque = ""  # the inline HTML element whose text is no prose, as <code>

    def read(self, source: str) -> Pieces:
        """Read all of the source the data was made from."""
        events: Iterator[Any] = _markdown().events_with_range(source)
        add = self._text
        for event, place in events:
            if isinstance(event, str):
                self._mark(place["end"], rule=event == "Rule")
            elif "Text" in event:
                add(place["start"], place["end"], event["Text"])
            elif "Start" in event:
                self._start(event["Start"], place["start"], place["end"], events)
            elif "End" in event:
                self._end(event["End"], place["end"])
            elif "InlineHtml" in event:
                self._tag(event["InlineHtml"], place["start"], place["end"])
            elif "TaskListMarker" not in event:
                self._wall(place["start"], place["end"])
        return self.pieces

    def _text(self, start: int, end: int, text: str) -> None:
        pieces = self.pieces
        if self.opaque:
            pieces.stretch(end)
        elif end - start != len(text) and (text.isascii() or self.data[start:end] != text.encode()):
            pieces.fixed(start, end, text)
        elif self.masked and FILLER in text:
            self._unmask(start, text, self._text)
        elif pieces.edge < start and self.data[start - 1] == _BACKSLASH:
            pieces.fixed(start - 1, start + 1, text[0])
            if len(text) > 1:
                pieces.text(start + 1, end, text[1:])
        else:
            pieces.text(start, end, text)

    def _unmask(self, start: int, text: str, add: Callable[[int, int, str], None]) -> None:
        """Tell text, to be added, from what was hidden."""
        for part in filter(None, _FILLED.split(text)):
            end = start + len(part.encode())
            if part[0] == FILLER:
                self.pieces.wall(start, end)
            else:
                add(start, end, part)
            start = end

    def _mark(self, end: int, *, rule: bool) -> None:
        """Deal with a line's end, or with a rule between two blocks."""
        if rule:
            self.pieces.apart = True
        elif self.opaque:
            self.pieces.stretch(end)
        else:
            self.pieces.line(end)

    def _wall(self, start: int, end: int) -> None:
        if self.opaque:
            self.pieces.stretch(end)
        else:
            self.pieces.wall(start, end)

    def _tag(self, tag: str, start: int, end: int) -> None:
        """Deal with a tag inside a paragraph."""
        self._wall(start, end)
        name, closes = name_of(tag)
        if self.opaque:
            if closes and name == self.opaque:
                self.opaque = ""
        elif name in OPAQUE and not closes and not tag.endswith("/>"):
            self.opaque = name

    def _start(self, tag: Any, start: int, end: int, events: Iterator[Any]) -> None:
        pieces = self.pieces
        if isinstance(tag, str):
            if tag in PAIRED:
                pieces.open(start)
                pieces.pair(start, end)
            elif tag == "HtmlBlock":
                self._html(events)
            else:
                self._part()
                if tag == "Paragraph":
                    self._plain(start, end, events)
            return
        ((name, value),) = tag.items()
        if name == "Link" and value["link_type"] in PROSE_LINKS:
            pieces.open(start)
            pieces.link_edge()
        elif name in ("Link", "Image"):
            self._wall(start, end + 2 if "Collapsed" in value["link_type"] else end)
            _skip(events, name)
        else:
            self._part()
            if name == "CodeBlock":
                _skip(events, name)

    def _plain(self, start: int, end: int, events: Iterator[Any]) -> None:
        """Read a paragraph in one go if all of it stands in the source letter for letter."""
        source = self.data[start:end].rstrip(b"\n")
        text = source.decode()
        loose = not text or text[0] == " " or text[-1] == " " or " \n" in text or "\n " in text
        if loose or _INLINE.search(text) or (self.masked and FILLER in text):
            return
        self.pieces.text(start, start + len(source), text)
        for event, _ in events:
            if isinstance(event, dict) and "End" in event:
                break
        self._part()

    def _end(self, tag: Any, end: int) -> None:
        pieces = self.pieces
        if tag == "Link":
            pieces.link_edge()
            pieces.edge = end
        elif isinstance(tag, str) and tag in PAIRED:
            pieces.edge = end
        else:
            if tag == "TableCell" or "Heading" in tag:
                pieces.heading()
            self._part()

    def _part(self) -> None:
        """Note that one block is over and another may come."""
        self.pieces.apart = True
        self.opaque = ""

    def _html(self, events: Iterator[Any]) -> None:
        """Read the text between the tags of an HTML block."""
        self._part()
        lines, origins, size = [], [], 0
        for event, place in events:
            if "End" in event:
                break
            line = event.get("Html", "")  # the indentation of the first line comes as a text
            lines.append(line)
            origins.append((size, place["start"]))
            size += len(line)
        html = "".join(lines)
        self._between_tags(html, origins)
        self._part()

    def _between_tags(self, html: str, origins: list[tuple[int, int]]) -> None:
        """Add the prose of an HTML block; `origins` pairs offsets in `html` with bytes of the source, line by line."""
        pieces = self.pieces

        seen = byte = 0

        def origin(at: int) -> int:
            nonlocal seen, byte
            here, there = origins[bisect_right(origins, (at, len(self.data))) - 1]
            if here >= seen:
                seen, byte = here, there
            byte += len(html[seen:at].encode())
            seen = at
            return byte

        line_end = 0
        for what, start, end in scan(html):
            if what == "block":
                pieces.apart = True
            elif what == "line":
                line_end = origin(start) + 1
                continue
            elif line_end and not pieces.apart:
                pieces.line(line_end)
            line_end = 0
            if what == "text":
                self._html_text(html[start:end], origin(start))
            elif what == "entity":
                self._entity(html[start:end], origin(start))
            elif what == "wall":
                pieces.wall(origin(start), origin(end - 1) + 1)

    def _entity(self, entity: str, start: int) -> None:
        from html import unescape

        text = unescape(entity)
        end = start + len(entity.encode())
        if text == entity:
            self.pieces.text(start, end, text)
        else:
            self.pieces.fixed(start, end, text)

    def _html_text(self, text: str, start: int) -> None:
        """Add text from an HTML block, without the blanks around it at the edges of a block."""
        kept = text.lstrip() if self.pieces.apart else text
        start += len(text.encode()) - len(kept.encode())
        if kept:
            self._unmask(start, kept, self.pieces.text)


def _skip(events: Iterator[Any], name: str) -> None:
    """Read on to the end of what has just started."""
    depth = 1
    for event, _ in events:
        if isinstance(event, dict):
            if event.get("End") == name:
                depth -= 1
                if not depth:
                    return
            elif isinstance(started := event.get("Start"), dict) and name in started:
                depth += 1
