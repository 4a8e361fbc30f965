"""Puts an entry into the text of a glossary file, in its alphabetical place, and changes nothing else there."""

from __future__ import annotations

import re

from jargon.errors import GlossaryError, quoted
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jargon.glossary.tree import Node

EMPTY = re.compile(r"^terms:[ \t]*(?:\[[ \t]*\])?[ \t]*(#.*)?$", re.MULTILINE)
DASH = re.compile(r"[ \t]*- ")


class Place(NamedTuple):
    """An entry of a file: its headword and the number of its first line, from 0."""

    term: str
    line: int


def insert(text: str, entry: str, term: str, path: str = "") -> str:
    r"""Put an entry, as `writing.entry` writes it, before the first whose headword comes after `term`.

    >>> file = "domain: sales\nterms:\n- term: a\n  gloss: x\n# of c\n- term: c\n  gloss: y"
    >>> print(insert(file, "  - term: b\n    gloss: z\n", "b"))
    domain: sales
    terms:
    - term: a
      gloss: x
    - term: b
      gloss: z
    # of c
    - term: c
      gloss: y

    Raises GlossaryError if the file is no glossary, has its entries in brackets, or has the term already.
    """
    from jargon.glossary.load import parse
    from jargon.glossary.tree import read

    root, _ = read(text)
    terms = next((node for name, _, node in root.fields if name == "terms"), None)
    if terms is None or terms.text.strip() or terms.items or terms.fields:
        parse(text, path)
    lines = text.splitlines(keepends=True)
    end = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
    if terms is None or not terms.items:
        return _first(text, entry, path).replace("\r\n", "\n").replace("\n", end)
    places = _places(terms, lines, term, path)
    indent = lines[places[0].line].index("-")
    new = [" " * indent + line[2:] + end for line in entry.splitlines()]
    return "".join(_joined(lines, new, _line_for(term, places, lines), end, apart=_parted(places, lines)))


def _first(text: str, entry: str, path: str) -> str:
    """Put the first entry into a file without entries."""
    found = EMPTY.search(text)
    if found is None:
        raise GlossaryError([f"{path}: no line  terms:  of its own. Write one, and the entries below it"])
    comment = f" {found[1]}" if found[1] else ""
    rest = text[found.end() :].lstrip("\r\n")
    return f"{text[: found.start()]}terms:{comment}\n{entry}{rest}"


def _places(terms: Node, lines: list[str], term: str, path: str) -> list[Place]:
    """List the entries, each of which must begin a line of its own."""
    places = []
    for item in terms.items:
        name = next((value.text for field, _, value in item.fields if field == "term"), "")
        place = Place(" ".join(name.split()), item.line - 1)
        if not DASH.match(lines[place.line]):
            remedy = "Write each entry in lines of its own, beginning with  - term:"
            raise GlossaryError([f"{path}:{item.line}: entries in brackets cannot be added to. {remedy}"])
        if place.term.casefold() == term.casefold():
            remedy = "Change that one, or give it senses"
            raise GlossaryError([f"{path}:{item.line}: {quoted(term)} has an entry already. {remedy}"])
        places.append(place)
    return places


def _line_for(term: str, places: list[Place], lines: list[str]) -> int:
    """Number the line before which an entry belongs: where the next entry's comments begin, or the list's end."""
    later = next((at for at, place in enumerate(places) if place.term.casefold() > term.casefold()), None)
    if later is None:
        return _end_of_list(places[-1].line, lines)
    line = places[later].line
    while later and line - 1 > places[later - 1].line and lines[line - 1].strip().startswith("#"):
        line -= 1
    if later == 0:
        while lines[line - 1].strip().startswith("#"):
            line -= 1
    return line


def _end_of_list(last: int, lines: list[str]) -> int:
    """Number the line after the last entry: where something less indented begins, or the file ends."""
    indent = lines[last].index("-")
    end = last + 1
    for at in range(last + 1, len(lines)):
        line = lines[at]
        if line.strip() and not line.lstrip().startswith("#"):
            if len(line) - len(line.lstrip()) <= indent:
                break
            end = at + 1
    return end


def _parted(places: list[Place], lines: list[str]) -> bool:
    """Tell whether blank lines stand between the entries."""
    if len(places) < 2:
        return True
    return any(not line.strip() for line in lines[places[0].line : places[1].line])


def _joined(lines: list[str], new: list[str], at: int, end: str, *, apart: bool) -> list[str]:
    before, after = lines[:at], lines[at:]
    if before and not before[-1].endswith(("\n", "\r")):
        before[-1] += end
    blank = [end] if apart else []
    opening = blank if before and before[-1].strip() and not before[-1].startswith("terms:") else []
    closing = blank if after and after[0].strip() else []
    return [*before, *opening, *new, *closing, *after]
