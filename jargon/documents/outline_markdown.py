"""Tells the structure of Markdown."""

from __future__ import annotations

from jargon.documents.markdown import events
from jargon.documents.masks import FILLER, front_matter_end, hide
from jargon.documents.outline_html import safe_link
from jargon.documents.outline_html import tokens as html_tokens
from jargon.documents.outline_tokens import EMPTY, END, START, TEXT, Token, around
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

TAGS = {
    "BlockQuote": "blockquote",
    "Emphasis": "em",
    "Item": "li",
    "Paragraph": "p",
    "Strikethrough": "del",
    "Strong": "strong",
    "Table": "table",
    "TableRow": "tr",
}
"""The tags of what needs no thought."""


def tokens(source: str) -> Iterator[Token]:
    """Give the tokens of Markdown."""
    offset = front_matter_end(source)
    return _Walker(source, offset).read()


class _Walker:
    """Walks the parser's events. `offset` turns bytes into code points as the events go on."""

    def __init__(self, source: str, offset: int) -> None:
        self.source = source
        self.hidden = hide(source[offset:])
        self.data = self.hidden.encode()
        self.seen, self.points = 0, offset
        self.cell = "td"
        self.ends: list[tuple[str, ...]] = []  # the tags that each open event has to close

    def read(self) -> Iterator[Token]:
        """Give all tokens."""
        walk = iter(events(self.hidden))
        for event, place in walk:
            if isinstance(event, str):
                yield from self._mark(event)
            elif "Start" in event:
                yield from self._start(event["Start"], place["start"], walk)
            elif "End" in event:
                yield from (Token(END, tag) for tag in self.ends.pop())
            else:
                ((name, text),) = event.items()
                yield from self._leaf(name, text, self._point(place["start"]), place)

    def _point(self, byte: int) -> int:
        """Turn a byte into an offset of the source; bytes come in order."""
        if byte > self.seen:
            self.points += len(self.data[self.seen : byte].decode())
            self.seen = byte
        return self.points

    def _mark(self, event: str) -> Iterator[Token]:
        if event == "SoftBreak":
            yield Token(TEXT, "\n")
        else:
            yield Token(EMPTY, "hr" if event == "Rule" else "br")

    def _leaf(self, name: str, text: Any, start: int, place: dict[str, int]) -> Iterator[Token]:
        if name == "Text":
            end = start + len(self.data[place["start"] : place["end"]].decode())
            yield Token(TEXT, self.source[start:end] if FILLER in text else text, "", start, end)
        elif name == "Code":
            yield from around("code", Token(TEXT, self._shown(text, start, place)))
        elif name in ("InlineMath", "DisplayMath"):
            yield from around("code", Token(TEXT, text))
        elif name == "FootnoteReference":
            yield from around("sup", Token(TEXT, f"[{text}]"))
        elif name == "TaskListMarker":
            yield Token(TEXT, "☑ " if text else "☐ ")
        elif name == "InlineHtml" and text.lower().startswith("<br"):
            yield Token(EMPTY, "br")

    def _shown(self, text: str, start: int, place: dict[str, int]) -> str:
        """Give back what was hidden in a stretch of code."""
        if FILLER not in text:
            return text
        raw = self.source[start : start + len(self.data[place["start"] : place["end"]].decode())]
        return raw.strip("`")

    def _start(self, tag: Any, byte: int, walk: Iterator[Any]) -> Iterator[Token]:
        name, value = (tag, None) if isinstance(tag, str) else next(iter(tag.items()))
        if name == "HtmlBlock":
            yield from self._html(byte, walk)
            return
        self._point(byte)
        opened = list(self._opened(name, value))
        yield from (token for token in opened if token.what != END)
        self.ends.append(tuple(token.name for token in reversed(opened) if token.what == START))
        if name == "TableHead":
            self.cell = "th"
        elif name == "TableRow":
            self.cell = "td"

    def _opened(self, name: str, value: Any) -> Iterator[Token]:
        """Give the tags that open what the parser calls by a name."""
        if name in TAGS:
            yield Token(START, TAGS[name])
        elif name == "Heading":
            yield Token(START, str(value["level"]).lower())
        elif name == "List":
            yield Token(START, "ul" if value is None else "ol", "" if value in (None, 1) else str(value))
        elif name == "TableHead":
            yield from (Token(START, "thead"), Token(START, "tr"))
        elif name == "TableCell":
            yield Token(START, self.cell)
        elif name == "CodeBlock":
            yield from (Token(START, "pre"), Token(START, "code"))
        elif name == "Link":
            yield Token(START, "a", safe_link(value["dest_url"]))
        elif name == "Image":
            yield Token(START, "span", "image")
        elif name == "FootnoteDefinition":
            yield Token(START, "div", "footnote")
            yield Token(TEXT, f"[{value}] ")

    def _html(self, byte: int, walk: Iterator[Any]) -> Iterator[Token]:
        """Read a block of HTML to its end."""
        start, stop = self._point(byte), byte
        for event, place in walk:
            if "End" in event:
                break
            stop = place["end"]
        yield from html_tokens(self.source, start, self._point(stop))
