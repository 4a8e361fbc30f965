"""Reads plain text: the prose is the source, line ends apart."""

from __future__ import annotations

from array import array
from itertools import accumulate

from jargon.model import BREAK, TEXT, Document
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def parse(source: str, path: str = "-") -> Document:
    """Read plain text; in the prose, a CRLF is one line feed.

    >>> parse("two\\r\\nlines").prose
    'two\\nlines'
    """
    lines = source.split("\r\n")
    sizes = [size for line in lines for size in (len(line), 1)][:-1]
    lengths = [size for line in lines for size in (len(line), 2)][:-1]
    starts = array("q", accumulate(sizes[:-1], initial=0))
    ends = array("q", accumulate(lengths))
    prose = source if len(lines) == 1 else "\n".join(lines)
    kinds = (bytes([TEXT, BREAK]) * len(lines))[:-1]
    return Document(path, "text", source, prose, starts, array("q", [0, *ends[:-1]]), ends, kinds)


def escape(text: str, *, starts_line: bool) -> str:
    """Write prose the way the source needs it: in plain text, as it is."""
    return text


def comments(source: str, path: str = "-") -> Iterator[tuple[int, int, str]]:
    """Find nothing: plain text has no comments."""
    return iter(())


def skeleton(document: Document) -> object:
    """Say what must outlive an edit: in plain text, nothing."""
    return None
