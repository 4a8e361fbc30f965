"""The tokens of which the structure of a text is made."""

from __future__ import annotations

from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

START, END, TEXT, EMPTY = "start", "end", "text", "empty"


class Token(NamedTuple):
    """A tag that starts or ends, an empty tag, or a text.

    `name` is that of the tag, or the text as it is read; `value` is the one attribute a tag may have: the address of
    an `a`, the first number of an `ol`, the class of any other. A text stands in the source from `start` to `end`.
    """

    what: str
    name: str
    value: str = ""
    start: int = 0
    end: int = 0


def around(tag: str, *inside: Token, value: str = "") -> Iterator[Token]:
    """Put tokens into an element."""
    yield Token(START, tag, value)
    yield from inside
    yield Token(END, tag)
