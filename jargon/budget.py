"""Knows how much jargon each audience is asked to put up with."""

from __future__ import annotations

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.model import Checked


def overdrawn(checked: Iterable[Checked], budgets: Sequence[tuple[str, float]]) -> Iterator[str]:
    """Say for each audience whose documents together hold more terms per thousand words than its budget has.

    A budget under "" is for every audience that has none of its own.

    >>> from jargon.model import Checked
    >>> list(overdrawn([Checked("a.md", (), words=10)], [("", 5)]))
    []
    """
    limits = dict(reversed(budgets))
    terms: dict[str, int] = {}
    words: dict[str, int] = {}
    for each in checked:
        terms[each.audience] = terms.get(each.audience, 0) + sum(bool(found.rewrite.term) for found in each.diagnostics)
        words[each.audience] = words.get(each.audience, 0) + each.words
    for audience, count in terms.items():
        limit = limits.get(audience, limits.get(""))
        if limit is not None and count * 1000 > limit * words[audience]:
            rate = count * 1000 / max(words[audience], 1)
            yield f"For {audience}: {rate:,.1f} terms in 1,000 words, where {limit:,g} are allowed."
