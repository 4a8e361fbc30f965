"""Loads glossaries: a file or a folder in, senses out, or all that is wrong with them."""

from __future__ import annotations

import re
from bisect import bisect_right

from jargon.errors import GlossaryError, JargonError, UnreadableError, quoted
from jargon.glossary.layers import REMEDY, files
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from jargon.model import Sense

LARGEST = 32 * 1024 * 1024
"""Bytes in a file; the largest of glossaries is a tenth of it."""

FIRST_ENTRY = re.compile(r"^terms:.*\n(?:[ \t]*(?:#.*)?\n)*( *)- ", re.MULTILINE)
QUOTED = " \t\r'\""
TERM = re.compile(r"[ -]*term:[ \t]+(.+)")


def load(path: Path | str) -> tuple[Sense, ...]:
    """Load the senses of a glossary file, or of all those in a folder.

    Raises GlossaryError with every problem of every file, or UnreadableError where there is nothing to read.
    """
    senses: list[Sense] = []
    failures: list[JargonError] = []
    for file in files([path]):
        try:
            senses += parse(read_text(file), str(file))
        except JargonError as failure:
            failures.append(failure)
    if len(failures) == 1:
        raise failures[0]
    if failures:
        raise GlossaryError([line for failure in failures for line in str(failure).splitlines()])
    return tuple(senses)


def parse(text: str, path: str) -> tuple[Sense, ...]:
    """Read the senses in the text of a glossary file, whose path is for messages only.

    >>> parse("domain: sales\\nterms: [{term: churn, gloss: customers who leave}]", "sales.yaml")[0].code
    'sales/churn'

    Raises GlossaryError with every problem.
    """
    from jargon.glossary.entries import senses_of
    from jargon.glossary.tree import Problem, read

    root, problems = read(text)
    senses, more = senses_of(root, path)
    if problems or more:
        places = _entries(text) if problems else []
        named = [Problem(line, _entry_at(places, line) + what) for line, what in problems]
        raise GlossaryError([f"{path}:{line}: {what}" for line, what in sorted(named + more)])
    return tuple(senses)


def _entries(text: str) -> list[tuple[int, str]]:
    """List the lines at which entries begin, with their names, by the look of the text: it may be no right YAML."""
    first = FIRST_ENTRY.search(text)
    dash = f"{first[1]}- " if first else "- "
    places: list[tuple[int, str]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(dash) or line[:1].isalpha():
            places.append((number, ""))
        if places and not places[-1][1] and (term := TERM.match(line)):
            places[-1] = (places[-1][0], f"entry {quoted(term[1].strip(QUOTED))}: ")
    return places


def _entry_at(places: list[tuple[int, str]], line: int) -> str:
    at = bisect_right(places, (line, "\U0010ffff")) - 1
    return places[at][1] if at >= 0 else ""


def read_text(path: Path) -> str:
    """Read a glossary file as UTF-8 text.

    Raises UnreadableError if the file is missing, too large, binary or in another encoding.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableError(f"{path}: {error.strerror or error}. {REMEDY}") from None
    if len(data) > LARGEST:
        raise UnreadableError(f"{path}: larger than {LARGEST >> 20} MB. Split it by topic, in a folder of its own")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableError(
            f"{path}:{line}: not UTF-8 (byte 0x{data[error.start]:02x}). Save the file as UTF-8"
        ) from None
    if "\0" in text:
        raise UnreadableError(f"{path}: a binary file. {REMEDY}")
    return text
