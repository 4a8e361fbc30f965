"""Turns changes of prose into edits of the source, which keep all that is not prose."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from jargon.documents import format_of
from jargon.model import FIXED, WALL, Document, Edit, Span
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def edit(document: Document, changes: Sequence[tuple[Span, str]]) -> Edit | None:
    """Make one edit of the source out of changes to the prose, or None if it would cut through markup.

    Changes are sorted and disjoint; an empty span inserts. Source between two changes is kept as it is. Emphasis and
    line breaks inside a changed span go with it.

    >>> from jargon.documents import parse
    >>> edit(parse("> the **total** cost\\n> of it", kind="markdown"), [(Span(4, 17), "price of")])
    Edit(start=6, end=25, text='price of')
    """
    escape = format_of(document.kind).escape
    parts: list[str] = []
    first = at = -1
    for span, text in changes:
        inserts = span.start == span.end
        place = _insertion(document, span.start, text) if inserts else _stretch(document, span)
        if place is None or place.start < at:
            return None
        if at < 0:
            first = at = place.start
        before = document.prose[span.start - 1 : span.start]
        parts += document.source[at : place.start], escape(text, starts_line=before in ("", "\n"))
        if document.runs and not inserts:
            parts += _seams(document, span)
        at = place.end
    return Edit(first, at, "".join(parts)) if parts else None


def apply(source: str, edits: Iterable[Edit]) -> str:
    """Carry out edits, sorted and disjoint.

    >>> apply("a big pile", [Edit(0, 1, "the"), Edit(2, 5, "small")])
    'the small pile'
    """
    parts: list[str] = []
    at = 0
    for change in edits:
        parts += source[at : change.start], change.text
        at = change.end
    parts.append(source[at:])
    return "".join(parts)


def skeleton(document: Document) -> object:
    """Say what must outlive an edit: if it is equal before and after, the edit broke nothing."""
    return format_of(document.kind).skeleton(document)


def _stretch(document: Document, span: Span) -> Span | None:
    """Find the source a changed span takes up, with the emphasis that lies in it, or None if it may not change."""
    first, last = document.piece_at(span.start), document.piece_at(span.end - 1)
    if WALL in document.kinds[first : last + 1] or _wall_between(document, span):
        return None
    if _cuts_fixed(document, span.start) or _cuts_fixed(document, span.end):
        return None
    start, end = document.source_start(span.start), document.source_end(span.end)
    return Span(start, end) if first == last or document.runs else _with_pairs(document, span, start, end)


def _seams(document: Document, span: Span) -> Iterator[str]:
    """Give the source between the pieces of a changed span."""
    first, last = document.piece_at(span.start), document.piece_at(span.end - 1)
    for piece in range(first, last):
        yield document.source[document.source_ends[piece] : document.source_starts[piece + 1]]


def _wall_between(document: Document, span: Span) -> bool:
    """Tell whether the edge of a link lies inside a span."""
    return bisect_right(document.walls, span.start) < bisect_left(document.walls, span.end)


def _cuts_fixed(document: Document, offset: int) -> bool:
    """Tell whether a prose offset lies inside a character that is written otherwise in the source."""
    piece = document.piece_at(offset)
    return offset < len(document.prose) and document.kinds[piece] == FIXED and document.prose_starts[piece] < offset


def _with_pairs(document: Document, span: Span, start: int, end: int) -> Span | None:
    """Widen a stretch of source to the emphasis whose words all lie in it, or None if it holds one half of a pair."""
    left, right = _limits(document, span)
    going = []
    for pair in document.elastic[bisect_left(document.elastic, (left,)) : bisect_left(document.elastic, (end,))]:
        if pair.start < start and end < pair.end:
            continue
        if right < pair.end:
            return None
        going.append(pair)
    first, last = document.piece_at(span.start), document.piece_at(span.end - 1)
    gaps = zip(document.source_ends[first:last], document.source_starts[first + 1 : last + 1], strict=True)
    if not all(_covered(gap_start, gap_end, going) for gap_start, gap_end in gaps):
        return None
    return Span(min([start, *(pair.start for pair in going)]), max([end, *(pair.end for pair in going)]))


def _limits(document: Document, span: Span) -> tuple[int, int]:
    """Give the source offsets where the prose before a span ends and the prose after it starts."""
    left = document.source_end(span.start) if span.start else 0
    return left, document.source_start(span.end)


def _covered(start: int, end: int, pairs: Iterable[Span]) -> bool:
    """Tell whether spans, sorted by start, cover a stretch of source between them.

    >>> _covered(3, 6, [Span(0, 4), Span(4, 9)]), _covered(3, 6, [Span(0, 4), Span(5, 9)]), _covered(3, 3, [])
    (True, False, True)
    """
    for pair in pairs:
        if pair.start <= start < pair.end:
            start = pair.end
    return end <= start


def _insertion(document: Document, offset: int, text: str) -> Span | None:
    """Find the place in the source for words at a prose offset: after emphasis and links, in a run, that end there."""
    if _cuts_fixed(document, offset) or _is_closed(document, offset):
        return None
    if _opens_block(document, offset):
        at = document.source_start(offset)
        return Span(at, at)
    left, right = _limits(document, Span(offset, offset))
    if document.runs:
        at = left if text else right
        return Span(at, at)
    at = _first_opening(document, offset, left, right)
    return Span(at, at)


def _is_closed(document: Document, offset: int) -> bool:
    """Tell whether a prose offset lies where nothing may be inserted."""
    at = bisect_right(document.closed, (offset, len(document.prose) + 1)) - 1
    return at >= 0 and offset <= document.closed[at].end


def _opens_block(document: Document, offset: int) -> bool:
    """Tell whether nothing of the same block stands before a prose offset."""
    return offset == 0 or (
        document.prose.endswith("\n\n", 0, offset) and document.kinds[document.piece_at(offset - 1)] == WALL
    )


def _first_opening(document: Document, offset: int, left: int, right: int) -> int:
    """Say where, between two stretches of prose, markup stops closing and starts opening."""
    following = bisect_left(document.elastic, (left,))
    at = document.elastic[following].start if following < len(document.elastic) else right
    at = min(at, right)
    walls = document.walls[bisect_left(document.walls, offset) : bisect_right(document.walls, offset)]
    if walls and left < at and document.source[at - 1] == "[":
        at -= 1  # the link that starts here stays out
    return at
