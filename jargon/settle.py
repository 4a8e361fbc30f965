"""Rewrites a document until reading the result again changes nothing, and nothing but prose has changed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from itertools import accumulate

from jargon.documents import parse
from jargon.documents.splice import apply, skeleton
from jargon.model import Edit
from jargon.rewrite import rewrites
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jargon.decide import Memo
    from jargon.lexicon import Lexicon
    from jargon.model import Document, Options
    from jargon.rewrite import Met

    Chooser = Callable[[Document, Iterable[Met]], Iterable[Met]]

ROUNDS = 5
"""How often a result is read again at most; two are nearly always enough."""

NEIGHBORS = 16
"""So many rewrites either side are looked at where one is joined to them; it can touch no more than a few."""


def everything(document: Document, met: Iterable[Met]) -> Iterable[Met]:
    """Choose all terms met in a document."""
    return met


def settle(
    document: Document, lexicon: Lexicon, options: Options, *, choose: Chooser = everything, singly: bool = False
) -> tuple[list[Met], str]:
    """Give the terms met in a document with what is done about them, and the new text; `choose` says which ones count.

    It judges each term by itself if it does so `singly`; then later rounds show it none that stay as they are.
    Plain wording may put a cue beside another term; so the result is read again until nothing changes, and the
    rewrites of later rounds are joined to the first. A translation translated stays as it is.
    """
    memo: Memo = {}
    met, plain, again = one_round(partial(rewrites, document, lexicon, options, memo=memo), document, choose)
    for _ in range(ROUNDS):
        if plain == document.source:
            break
        read = partial(rewrites, again, lexicon, options, memo=memo, changes_only=singly)
        later, plainer, again = one_round(read, again, partial(changing, choose=choose))
        if plainer == plain:
            break
        met, plain = composed(document, met, later), plainer
    return met, plain


def changing(document: Document, met: Iterable[Met], *, choose: Chooser) -> Iterable[Met]:
    """Choose, of the terms that `choose` says count, those that are changed; a later round is asked for no others."""
    return (each for each in choose(document, met) if each.rewrite.replacement is not None)


def one_round(
    read: Callable[..., Iterable[Met]], document: Document, choose: Chooser
) -> tuple[list[Met], str, Document]:
    """Rewrite a document once, and read the result; a rewrite that would change more than prose is taken back."""
    vetoed: frozenset[int] = frozenset()
    while True:
        met = list(choose(document, read(vetoed=vetoed)))
        changed = [m for m in met if m.rewrite.replacement is not None]
        plain = apply(document.source, edits_of(changed))
        again = parse(plain, path=document.path, kind=document.kind) if changed else document
        broken = frozenset(m.span.start for m in breaking(document, changed, again))
        if broken <= vetoed:
            return met, plain, again
        vetoed |= broken
        del met, changed, plain, again  # they would stay while the next ones are made


def edits_of(met: Iterable[Met]) -> list[Edit]:
    """Give the edits that rewrites ask for."""
    made = (m.rewrite for m in met)
    return [Edit(each.start, each.end, each.replacement) for each in made if each.replacement is not None]


def breaking(document: Document, changed: Sequence[Met], again: Document) -> list[Met]:
    """Find the rewrites that would change more than prose, by halves; `again` is the document with all of them."""
    if not changed or skeleton(again) == skeleton(document):
        return []
    if len(changed) == 1:
        return list(changed)
    broken: list[Met] = []
    for half in (changed[: len(changed) // 2], changed[len(changed) // 2 :]):
        plain = apply(document.source, edits_of(half))
        broken += breaking(document, half, parse(plain, path=document.path, kind=document.kind))
    return broken or list(changed)


def composed(document: Document, met: Sequence[Met], later: Sequence[Met]) -> list[Met]:
    """Join the rewrites of a document with the changes of a second reading, as rewrites of the document."""
    joined = list(met)
    shifts = list(accumulate(map(growth, met), initial=0))
    starts = [m.rewrite.start + shift for m, shift in zip(met, shifts, strict=False)]
    for new in reversed(later):
        rewrite = new.rewrite
        first = max(bisect_right(starts, rewrite.start) - NEIGHBORS, 0)
        last = bisect_left(starts, rewrite.end) + NEIGHBORS
        shift = shifts[first]
        moved = new._replace(rewrite=rewrite._replace(start=rewrite.start - shift, end=rewrite.end - shift))
        joined[first:last] = with_later(document, joined[first:last], moved)
    return joined


def growth(met: Met) -> int:
    """Say by how many code points a rewrite makes its document longer."""
    rewrite = met.rewrite
    return 0 if rewrite.replacement is None else len(rewrite.replacement) - (rewrite.end - rewrite.start)


def with_later(document: Document, met: Sequence[Met], new: Met) -> list[Met]:
    """Add one rewrite of the plain text to the rewrites that made it, melting it with those it touches."""
    plain = apply(document.source, edits_of(met))
    low, high = new.rewrite.start, new.rewrite.end
    touched: list[Met] = []
    before = after = 0
    start, end = low, high
    for old in met:
        rewrite = old.rewrite
        if rewrite.replacement is None:
            continue
        at = rewrite.start + after
        stop = at + len(rewrite.replacement)
        if at >= high:
            break
        after += growth(old)
        if stop <= low:
            before = after
        else:
            touched.append(old)
            start, end = min(start, at), max(end, stop)
    text = plain[start:low] + (new.rewrite.replacement or "") + plain[high:end]
    begin, finish = start - before, end - after
    line, column = document.line_and_column(begin)
    merged = (touched[0] if touched else new).rewrite._replace(
        start=begin,
        end=finish,
        line=line,
        column=column,
        place=document.place(begin),
        surface=document.source[begin:finish],
        replacement=text,
    )
    apart = [m for m in met if m.rewrite.end <= begin or m.rewrite.start >= finish]
    return sorted([*apart, (touched[0] if touched else new)._replace(rewrite=merged)], key=lambda m: m.rewrite.start)
