"""Reads terms from what other programs write: tables (CSV, TSV) and substitution rules of Vale."""

from __future__ import annotations

import re

from jargon.errors import GlossaryError, quoted
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

COLUMNS = {
    "term": ("term", "headword", "word", "name", "jargon", "acronym", "abbreviation"),
    "domain": ("domain", "category", "subject"),
    "pos": ("pos", "part of speech", "part_of_speech"),
    "number": ("number",),
    "aliases": ("aliases", "alias", "synonyms", "also", "also known as"),
    "plain": ("plain", "plain wording", "instead", "replacement", "use instead", "say instead"),
    "gloss": ("gloss", "definition", "meaning", "explanation", "description", "expansion"),
    "analogy": ("analogy", "picture"),
    "ask": ("ask", "question"),
}
"""What other tables call our fields."""
SPEECH = {"n": "noun", "v": "verb", "vb": "verb", "adj": "adjective", "adv": "adverb", "a": "adjective"}
WORDS = re.compile(r"[\w&/'’+.-]+( [\w&/'’+.-]+)*")
CHOICE = re.compile(r"(?:\(\?:)?([^()]+)\)?")


class Imported(NamedTuple):
    """The fields of each entry that was read, and what was left out, a line each."""

    entries: list[dict[str, Any]]
    left_out: list[str]


def table(text: str, path: str) -> Imported:
    """Read a table whose first row names its columns; raises GlossaryError if it has no column of terms."""
    import csv
    from io import StringIO

    first = text.partition("\n")[0]
    rows = csv.DictReader(StringIO(text), delimiter=max("\t;,", key=first.count))
    homes = {column: field for column in rows.fieldnames or () for field in _fields(column)}
    if "term" not in homes.values():
        names = ", ".join(COLUMNS["term"])
        raise GlossaryError([f"{path}:1: no column of terms. Name one of the columns in the first row: {names}"])
    read = Imported([], [])
    for row in rows:
        _add(
            read,
            {homes[column]: str(cell or "") for column, cell in row.items() if column in homes},
            path,
            rows.line_num,
        )
    return read


def _fields(column: str) -> Iterator[str]:
    name = " ".join(column.strip().lstrip("\ufeff").casefold().split())
    yield from (field for field, names in COLUMNS.items() if name in names)


def _add(read: Imported, cells: Mapping[str, str], path: str, line: int) -> None:
    fields: dict[str, Any] = {name: " ".join(cell.split()) for name, cell in cells.items() if cell.strip()}
    if "term" not in fields:
        return
    if "gloss" not in fields and "plain" not in fields:
        read.left_out.append(f"{path}:{line}: {quoted(fields['term'])} has no explanation")
        return
    if "aliases" in fields:
        fields["aliases"] = tuple(filter(None, (alias.strip() for alias in fields["aliases"].split(";"))))
    if "pos" in fields:
        fields["pos"] = SPEECH.get(fields["pos"].casefold(), fields["pos"].casefold())
    read.entries.append({"gloss": fields.get("plain", ""), **fields})


def vale(text: str, path: str) -> Imported:
    """Read the `swap` of a Vale rule (https://vale.sh/docs/checks/substitution); what needs its patterns is left out.

    Raises GlossaryError if it is no such rule.
    """
    from jargon.glossary.tree import read as tree

    root, problems = tree(text)
    swap = next((node for name, _, node in root.fields if name == "swap"), None)
    if problems or swap is None or not swap.fields:
        remedy = "Name a CSV file, or a rule with  extends: substitution  and  swap:"
        raise GlossaryError([f"{path}:1: no substitutions of Vale. {remedy}"])
    read = Imported([], [])
    for pattern, line, node in swap.fields:
        terms = list(alternatives(pattern))
        plain = node.text.split("|")[0].strip()
        if not terms or not WORDS.fullmatch(plain):
            read.left_out.append(f"{path}:{line}: {quoted(pattern)} is a pattern, not a wording")
            continue
        gloss = f"a longer way to say “{plain}”"
        entry = {"term": terms[0], "pos": "phrase", "aliases": tuple(terms[1:]), "plain": plain, "gloss": gloss}
        read.entries.append(entry)
    return read


def alternatives(pattern: str) -> Iterable[str]:
    """Give the wordings that a pattern lists, or nothing if it is more of a pattern than that.

    >>> list(alternatives("(?:utilize|make use of)")), list(alternatives("utili[sz]e"))
    (['utilize', 'make use of'], [])
    """
    listed = CHOICE.fullmatch(pattern)
    terms = [term.strip() for term in listed[1].split("|")] if listed else []
    return terms if all(WORDS.fullmatch(term) and ".*" not in term and ".+" not in term for term in terms) else []


def unique(entries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put entries in alphabetical order, of each headword the first."""
    first: dict[str, dict[str, Any]] = {}
    for fields in entries:
        first.setdefault(fields["term"].casefold(), fields)
    return [first[term] for term in sorted(first)]
