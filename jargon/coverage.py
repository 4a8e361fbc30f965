"""Measures how much of a list of headwords the glossaries explain."""

from __future__ import annotations

import re

from jargon.lookup import named
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jargon.lexicon import Lexicon

COLUMNS = ("headword", "term", "word", "name")
"""What the column of headwords may be called; without one of these, it is the first."""
LONGEST = 6
"""Words that a line of a list has at most; longer lines are prose."""


class Headword(NamedTuple):
    """A headword of a list, and the domain that the list gives it, if any."""

    term: str
    domain: str


class Coverage(NamedTuple):
    """How many headwords of a list were found, of how many, by domain, and which were not."""

    found: dict[str, int]
    total: dict[str, int]
    missing: tuple[str, ...]


def is_list(text: str, path: str) -> bool:
    """Tell a list of headwords from a document: a table, or nothing but short lines without full stops."""
    if path.lower().endswith((".csv", ".tsv")):
        return True
    lines = [line for line in text.splitlines() if line.strip()]
    return path.lower().endswith(".txt") and all(
        len(line.split()) <= LONGEST and not line.rstrip().endswith((".", "!", "?", ":")) for line in lines
    )


def headwords(text: str, path: str) -> Iterator[Headword]:
    """Yield the headwords of a table or of a list with one on each line; lines that begin with # say nothing."""
    if not path.lower().endswith((".csv", ".tsv")):
        yield from (
            Headword(line.strip(), "") for line in text.splitlines() if line.strip() and not line.startswith("#")
        )
        return
    import csv
    from io import StringIO

    rows = csv.reader(StringIO(text), delimiter="\t" if path.lower().endswith(".tsv") else ",")
    names = [name.strip().lstrip("\ufeff").casefold() for name in next(rows, [])]
    at = next((names.index(name) for name in COLUMNS if name in names), None)
    domain = names.index("domain") if "domain" in names else None
    if at is None and names:
        yield Headword(names[0], "")
    for row in rows:
        term = row[at or 0].strip() if len(row) > (at or 0) else ""
        if term:
            yield Headword(term, row[domain].strip() if domain is not None and len(row) > domain else "")


def coverage(listed: Sequence[Headword], lexicon: Lexicon) -> Coverage:
    """Look every headword up by its name and forms; misspellings and meanings do not count."""
    found: dict[str, int] = {}
    total: dict[str, int] = {}
    missing = []
    for term, domain in listed:
        total[domain] = total.get(domain, 0) + 1
        if any(named(spelling, lexicon) for spelling in spellings(term)):
            found[domain] = found.get(domain, 0) + 1
        else:
            missing.append(term)
    return Coverage(found, total, tuple(missing))


def spellings(term: str) -> tuple[str, ...]:
    """Give a headword, and what it says without and within brackets.

    >>> spellings("service level agreement (SLA)")
    ('service level agreement (SLA)', 'service level agreement', 'SLA')
    """
    bracketed = re.fullmatch(r"(.+?)\s*\((.+)\)", term)
    return (term, bracketed[1], bracketed[2]) if bracketed else (term,)
