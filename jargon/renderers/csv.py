"""Writes senses as a table for spreadsheets, with the column names that `glossary import` reads."""

from __future__ import annotations

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jargon.model import Sense

COLUMNS = ("term", "domain", "pos", "number", "aliases", "plain", "gloss", "analogy", "ask")
MARK = "; "
"""Stands between the aliases in a cell."""


def table(senses: Iterable[Sense]) -> str:
    """Write one row for each sense, below a row of column names."""
    import csv
    from io import StringIO

    shown = StringIO()
    writer = csv.writer(shown, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(sense, column) for column in COLUMNS] for sense in senses)
    return shown.getvalue()


def _cell(sense: Sense, column: str) -> str:
    value = getattr(sense, column)
    return MARK.join(value) if isinstance(value, tuple) else value or ""
