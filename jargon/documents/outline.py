"""Tells the structure of a text that is to be shown: headings, lists, tables, code, each text with its offsets."""

from __future__ import annotations

import re

from jargon.documents.outline_tokens import END, START, TEXT, Token, around
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_BLOCK = re.compile(r"(?m:^)(?=[^\n]*\S)[^\n]+(?:\n(?=[^\n]*\S)[^\n]+)*")
_PART = re.compile(r"--- (?P<text>.*) ---")
_TITLE = re.compile(r"(?:#{1,6}|={1,6})[ \t]+(?P<text>[^\n]*)")
_UNDERLINED = re.compile(r"(?:[=~^*+#-]{3,}[ \t\r]*\n)?(?P<text>[^\n]*\S)[ \t\r]*\n([=~^*+#\"'`_.:-])\2{2,}[ \t\r]*")
_ITEM = re.compile(r"[ \t]*[-*•●○▪◦‣][ \t]+(?P<text>[^\n]*)(?:\n|\Z)")
_ITEMS = re.compile(rf"(?:{_ITEM.pattern.replace('?P<text>', '?:')})+")


def outline(source: str, kind: str) -> Iterator[Token]:
    """Give the tokens of a source of some kind, tags balanced; what has no structure here is shown as it stands.

    >>> [token.name for token in outline("# One\\n\\n*two*", "markdown")]
    ['h1', 'One', 'h1', 'p', 'em', 'two', 'em', 'p']
    >>> [token.name for token in outline("one\\n\\n- two\\n- three", "text")]
    ['p', 'one', 'p', 'ul', 'li', 'two', 'li', 'li', 'three', 'li', 'ul']
    """
    if kind == "markdown":
        from jargon.documents.outline_markdown import tokens

        return tokens(source)
    if kind == "html":
        from jargon.documents.outline_html import tokens as html_tokens

        return html_tokens(source)
    return _plain(source)


def _plain(source: str) -> Iterator[Token]:
    """Read plain text: blocks between blank lines, and lists where every line is an item."""
    for block in _BLOCK.finditer(source.replace("\r", "\n") if "\n" not in source else source):
        text, start = block[0], block.start()
        if _ITEMS.fullmatch(text):
            yield Token(START, "ul")
            for item in _ITEM.finditer(text):
                yield from around("li", _text(item, start))
            yield Token(END, "ul")
        elif found := _PART.fullmatch(text):
            yield from around("p", _text(found, start), value="part")
        elif found := _TITLE.fullmatch(text) or _UNDERLINED.fullmatch(text):
            yield from around("h2", _text(found, start))
        else:
            yield from around("p", Token(TEXT, text, "", start, block.end()), value="lines" if "\n" in text else "")


def _text(found: re.Match[str], start: int) -> Token:
    return Token(TEXT, found["text"], "", start + found.start("text"), start + found.end("text"))
