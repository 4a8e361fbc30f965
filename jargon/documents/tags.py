"""Finds the prose between the tags of HTML."""

from __future__ import annotations

import re

from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

OPAQUE = frozenset({
    "code", "iframe", "kbd", "math", "noscript", "pre", "samp", "script", "select", "style", "svg", "template",
    "textarea", "tt", "var",
})  # fmt: skip
"""Elements that hold no prose."""

INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
})  # fmt: skip
"""Elements that stand within a sentence; any other tag parts two blocks."""

_VALUE = r"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|(?!["'])[^\s>]*+)"""
_ATTRIBUTE = rf"(?P<attribute>[^\s/>][^\s/>=]*+)(?>(?:\s*+=\s*+(?P<value>{_VALUE}))?)"
_ATTRIBUTES = re.sub(r"\?P<\w+>", "?:", rf"(?>(?:[\s/]++|{_ATTRIBUTE})*)")

TOKEN = lazy(
    rf"""<!--(?:-?>|.*?(?:--!?>|\Z))
    |<(?:[!?]|/(?=[^A-Za-z]))(?>[^>]*)>?
    |<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*+){_ATTRIBUTES}(?:>|\Z)
    |(?P<entity>&(?:\#(?:[xX][0-9A-Fa-f]++|[0-9]++)|[0-9A-Za-z]++);?+)
    |(?P<line>(?:\r?\n|\r)[ \t]*+)
    |(?P<text>[^<&\r\n]+|.)""",
    re.DOTALL | re.VERBOSE,
)
"""One part of HTML, as https://html.spec.whatwg.org/multipage/parsing.html#tokenization cuts it; takes linear time."""

_ATTRIBUTE_RE = lazy(_ATTRIBUTE, re.DOTALL)


def attributes(tag: str) -> Iterator[tuple[str, str]]:
    """Give the attributes of a start tag: names in lower case, values as they are written, without their quotes.

    >>> list(attributes("<p Class='a b' hidden translate=no>"))
    [('class', 'a b'), ('hidden', ''), ('translate', 'no')]
    """
    name_end = TOKEN.match(tag)
    start = name_end.end("name") if name_end and name_end["name"] else len(tag)
    for found in _ATTRIBUTE_RE.finditer(tag, start):
        yield found["attribute"].lower(), (found["value"] or "").strip("\"'")


def name_of(tag: str) -> tuple[str, bool]:
    """Give the name of a tag in lower case, and whether it closes.

    >>> name_of("</Code >"), name_of("<!-- no tag -->")
    (('code', True), ('', False))
    """
    found = TOKEN.match(tag)
    return ((found["name"] or "").lower(), bool(found["end"])) if found else ("", False)


def scan(html: str) -> Iterator[tuple[str, int, int]]:
    """Cut HTML into parts with their offsets: "text", "entity", "line", "wall" and, between two blocks, "block".

    >>> [(what, start) for what, start, _ in scan("<p>Hi <b>you</b>")]
    [('block', 0), ('text', 3), ('wall', 6), ('text', 9), ('wall', 12)]
    """
    hidden, hidden_from = "", 0
    for found in TOKEN.finditer(html):
        what = found.lastgroup
        name = (found["name"] or "").lower()
        if hidden:
            if name == hidden and found["end"]:
                yield ("wall" if hidden in INLINE else "block"), hidden_from, found.end()
                hidden = ""
        elif name in OPAQUE and not found["end"] and not found[0].endswith("/>"):
            hidden, hidden_from = name, found.start()
        elif what == "text":
            yield what, found.start(), _without_line_end(html, found.start(), found.end())
        elif what in ("entity", "line"):
            yield what, found.start(), found.end()
        else:
            yield ("wall" if name in INLINE or found[0].startswith("<!--") else "block"), found.start(), found.end()


def _without_line_end(html: str, start: int, end: int) -> int:
    """Leave out the blanks before a line's end."""
    return start + len(html[start:end].rstrip()) if html[end : end + 1] in ("\n", "\r", "") else end
