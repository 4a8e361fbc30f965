"""Reads what a mapping of a glossary file gives its fields, kind by kind, and says what is wrong with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jargon.errors import quoted, suggestion
from jargon.glossary.schema import DOMAIN, KINDS, LEVELS, Field, sample
from jargon.glossary.tree import LIST, MAPPING, TEXT, UNKNOWN, Node, Problem
from jargon.model import Example

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Values = dict[str, Any]
Lines = dict[str, int]

FIELDS = {level: {field.name: field for field in fields} for level, fields in LEVELS.items()}
FILL = "Fill it in, or leave the line out"


def read_fields(node: Node, level: str, problems: list[Problem]) -> tuple[Values, Lines]:
    """Read a mapping: the values that are right, and the lines of all known fields."""
    values: Values = {}
    lines: Lines = {}
    known = FIELDS[level]
    if node.kind != MAPPING:
        if node.kind != UNKNOWN:
            first = next(name for name, field in known.items() if field.required)
            given = "nothing" if node.kind == TEXT and not node.text else node.kind
            problems.append(Problem(node.line, f"{given} stands where a mapping belongs. Begin with  {first}: …"))
        return values, lines
    for name, line, item in node.fields:
        field = known.get(name)
        if field is None:
            problems.append(Problem(line, _unknown(name, level)))
            continue
        lines[name] = line
        value = READERS[field.kind](item, field, problems)
        if value is not None:
            values[name] = value
    for name, field in known.items():
        if field.required and name not in lines:
            problems.append(Problem(node.line, f"no {name}. Add a line  {name}: {field.about}"))
    return values, lines


def _unknown(name: str, level: str) -> str:
    """Say where a field that is unknown here belongs, or which one was meant."""
    homes = [home for home in ("the file", "an entry", "a sense", "an example") if name in FIELDS[home]]
    if homes:
        home = "a sense" if level == "an entry with senses" and "a sense" in homes else homes[0]
        return f"{quoted(name)} does not belong in {level}, but in {home}. Move it there"
    known = FIELDS[level] if level != "an entry" else FIELDS[level] | FIELDS["an entry with senses"]
    return f"unknown field {quoted(name)}. {suggestion(name, tuple(known))}"


def _is(kind: str, node: Node, field: Field, problems: list[Problem]) -> bool:
    """Tell whether a value is a text, a list or a mapping as the field wants it, and not empty."""
    if node.kind == UNKNOWN:
        return False
    if node.kind == TEXT and not node.text.strip():
        remedy = f"Write {field.about}" if field.required else FILL
        problems.append(Problem(node.line, f"{quoted(field.name)} is empty. {remedy}"))
        return False
    if node.kind != kind:
        what = f"{quoted(field.name)} is {node.kind} where {KINDS[field.kind].what} belongs. Write  {sample(field)}"
        problems.append(Problem(node.line, what))
        return False
    return True


def folded(text: str) -> str:
    return " ".join(text.split())


def _phrase(node: Node, field: Field, problems: list[Problem]) -> str | None:
    """Read a text whose white space means nothing."""
    return folded(node.text) if _is(TEXT, node, field, problems) else None


def _passage(node: Node, field: Field, problems: list[Problem]) -> str | None:
    """Read a text as it stands."""
    return node.text if _is(TEXT, node, field, problems) else None


def _choice(node: Node, field: Field, problems: list[Problem]) -> str | None:
    if not _is(TEXT, node, field, problems):
        return None
    if node.text in field.choices:
        return node.text
    what = f"{quoted(field.name)} cannot be {quoted(node.text)}. {suggestion(node.text, field.choices)}"
    problems.append(Problem(node.line, what))
    return None


def _switch(node: Node, field: Field, problems: list[Problem]) -> bool | None:
    if not _is(TEXT, node, field, problems):
        return None
    if node.bare and node.text in ("true", "false"):
        return node.text == "true"
    what = f"{quoted(field.name)} cannot be {quoted(node.text)}. Write true or false, without quotes"
    problems.append(Problem(node.line, what))
    return None


def _domain(node: Node, field: Field, problems: list[Problem]) -> str | None:
    if not _is(TEXT, node, field, problems):
        return None
    if re.search(DOMAIN, node.text):
        return node.text
    what = f"{quoted(field.name)} cannot be {quoted(node.text)}. Write one word in small letters, such as  sales"
    problems.append(Problem(node.line, what))
    return None


def _phrases(node: Node, field: Field, problems: list[Problem]) -> tuple[str, ...] | None:
    """Read a list of texts without its repetitions."""
    return tuple(dict.fromkeys(folded(text) for text in _texts(node, field, problems))) or None


def _passages(node: Node, field: Field, problems: list[Problem]) -> tuple[str, ...] | None:
    return tuple(_texts(node, field, problems)) or None


def _texts(node: Node, field: Field, problems: list[Problem]) -> Iterator[str]:
    for item in _items(node, field, problems):
        if _is_text(item, field, problems):
            yield item.text


def _items(node: Node, field: Field, problems: list[Problem]) -> tuple[Node, ...]:
    if not _is(LIST, node, field, problems):
        return ()
    if not node.items and field.kind != "terms":
        problems.append(Problem(node.line, f"{quoted(field.name)} is empty. {FILL}"))
    return node.items


def _is_text(node: Node, field: Field, problems: list[Problem]) -> bool:
    """Tell whether a part of a list or mapping is a text with something in it."""
    if node.kind == TEXT and node.text.strip():
        return True
    if node.kind == TEXT:
        problems.append(Problem(node.line, f"{quoted(field.name)} has an empty text in it. {FILL}"))
    elif node.kind != UNKNOWN:
        what = f"{quoted(field.name)} has {node.kind} in it where a text belongs. Put quotes around the whole text"
        problems.append(Problem(node.line, what))
    return False


def _wordings(node: Node, field: Field, problems: list[Problem]) -> dict[str, str] | None:
    """Read a mapping of texts to texts."""
    if not _is(MAPPING, node, field, problems):
        return None
    if not node.fields:
        problems.append(Problem(node.line, f"{quoted(field.name)} is empty. {FILL}"))
    wordings = {folded(name): folded(item.text) for name, _, item in node.fields if _is_text(item, field, problems)}
    return wordings or None


def _voices(node: Node, field: Field, problems: list[Problem]) -> dict[str, str] | None:
    """Read a mapping of audiences to texts."""
    wordings = _wordings(node, field, problems)
    if wordings:
        for name, line, _ in node.fields:
            if not re.search(DOMAIN, name):
                what = f"{quoted(field.name)} cannot speak to {quoted(name)}. Name an audience, such as  engineering"
                problems.append(Problem(line, what))
    return wordings


def _examples(node: Node, field: Field, problems: list[Problem]) -> tuple[Example, ...] | None:
    given = [read_fields(item, "an example", problems)[0] for item in _items(node, field, problems)]
    return tuple(Example(**values) for values in given if len(values) == len(FIELDS["an example"])) or None


READERS: dict[str, Callable[[Node, Field, list[Problem]], Any]] = {
    "phrase": _phrase,
    "passage": _passage,
    "choice": _choice,
    "switch": _switch,
    "domain": _domain,
    "phrases": _phrases,
    "passages": _passages,
    "wordings": _wordings,
    "voices": _voices,
    "examples": _examples,
    "senses": _items,
    "terms": _items,
}
