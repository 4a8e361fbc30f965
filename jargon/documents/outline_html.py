"""Tells the structure of HTML by a few well-known tags; all others, and all attributes but addresses, are left out."""

from __future__ import annotations

from html import unescape

from jargon.documents.html import RAW, after_raw, element_end
from jargon.documents.masks import front_matter_end
from jargon.documents.outline_tokens import EMPTY, END, START, TEXT, Token
from jargon.documents.tags import TOKEN, attributes
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SHOWN = frozenset({
    "a", "b", "blockquote", "code", "dd", "del", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "kbd", "li",
    "ol", "p", "pre", "samp", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul", "var",
})  # fmt: skip
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "dd", "details", "div", "dl", "dt", "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
})  # fmt: skip
UNSHOWN = frozenset({
    "iframe", "math", "noembed", "noframes", "object", "script", "select", "style", "svg", "template", "textarea",
    "title", "xmp",
})  # fmt: skip
CLOSES = {
    "li": ("li", ("ul", "ol")),
    "dt": ("dt", "dd", ("dl",)),
    "dd": ("dt", "dd", ("dl",)),
    "tr": ("tr", ("table",)),
    "td": ("td", "th", ("tr", "table")),
    "th": ("td", "th", ("tr", "table")),
}  # fmt: skip
"""Which elements a start tag ends if they are open, up to those named last."""

LINKS = ("http://", "https://", "mailto:")
DEEPEST = 100


def safe_link(address: str) -> str:
    """Give an address that a link may lead to, or nothing: one that runs code or needs the page's own place is none.

    >>> safe_link(" https://a.b/?c&amp;d"), safe_link("java\\nscript:alert(1)"), safe_link("a.html")
    ('https://a.b/?c&d', '', '')
    """
    address = unescape(address).strip()
    return address if address.lower().startswith(LINKS) else ""


def tokens(source: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Give the tokens of HTML, or of a stretch of it, tags balanced."""
    stack: list[str] = []
    at, end = start or front_matter_end(source), len(source) if end is None else end
    while at < end and (found := TOKEN.match(source, at, end)):
        begin, at = found.span()
        name = (found["name"] or "").lower()
        if not name:
            if found.lastgroup in ("text", "line", "entity"):
                yield Token(TEXT, unescape(found[0]) if found.lastgroup == "entity" else found[0], "", begin, at)
        elif found["end"]:
            yield from _closed(stack, name)
        elif name in UNSHOWN:
            at = after_raw(source, at, name) if name in RAW else element_end(source, at, name)
        elif name in ("br", "hr"):
            yield Token(EMPTY, name)
        else:
            yield from _opened(stack, name, found[0])
    yield from (Token(END, name) for name in reversed(stack))


def _opened(stack: list[str], name: str, tag: str) -> Iterator[Token]:
    """Open an element, after ending those that cannot hold it."""
    if name in BLOCKS and "p" in stack:
        yield from _closed(stack, "p")
    if name in CLOSES:
        *ended, within = CLOSES[name]
        for open_name in reversed(stack):
            if open_name in within:
                break
            if open_name in ended:
                yield from _closed(stack, open_name)
                break
    if name in SHOWN and len(stack) < DEEPEST and not (name == "a" and "a" in stack):
        stack.append(name)
        yield Token(START, name, safe_link(dict(attributes(tag)).get("href", "")) if name == "a" else "")


def _closed(stack: list[str], name: str) -> Iterator[Token]:
    """End an element, and those in it."""
    if name in stack:
        while True:
            inner = stack.pop()
            yield Token(END, inner)
            if inner == name:
                break
