"""Reads YAML into a tree whose every part knows its line; the one door to the yaml library.

Strings stay as they are written (`NO`, `on`, `1.0`). What makes YAML surprising is refused: repeated keys, anchors,
aliases, tags, several documents in one file.
"""

from __future__ import annotations

import re

from jargon.errors import quoted
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

TEXT, LIST, MAPPING, UNKNOWN = "a text", "a list", "a mapping", "unknown"
DEEPEST = 20
"""No glossary needs more than eight levels; a file of a million brackets is refused at the twenty-first."""

HINTS = (
    (
        "mapping values are not allowed",
        "Put quotes around a text that holds a colon and a space, and line the fields up",
    ),
    ("cannot start any token", "Indent with spaces, not tabs; put quotes around a text that starts with % @ or `"),
    ("escape", r"Write \\ for a backslash, or use single quotes"),
    ("quoted scalar", "Close the quote, or double an apostrophe that stands inside single quotes"),
    ("block sequence entries are not allowed", "Put quotes around a text that starts with a hyphen and a space"),
    ("did not find expected key", "Put quotes around the whole text, and line the fields of an entry up"),
    ("simple key", "Write  name: value, with a space after the colon"),
    ("flow", "Close the bracket, or put quotes around a text with brackets in it"),
    ("tab character", "Indent with spaces, not tabs"),
    ("alias", "Put quotes around a text that starts with *"),
    ("anchor", "Put quotes around a text that starts with &"),
    ("block", "Line the fields of an entry up, and put quotes around a text with signs of YAML in it"),
    ("", "Put quotes around a text with signs of YAML in it"),
)
UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class Problem(NamedTuple):
    """Something wrong on a line, with its remedy."""

    line: int
    what: str


class Node(NamedTuple):
    """A part of the tree: a TEXT, a LIST of items, a MAPPING of fields (name, line, value), an UNKNOWN (reported)."""

    kind: str
    line: int
    text: str = ""
    bare: bool = False
    """A text that stands without quotes, so that `true` may mean more than its letters."""
    items: tuple[Node, ...] = ()
    fields: tuple[tuple[str, int, Node], ...] = ()


def read(text: str) -> tuple[Node, list[Problem]]:
    """Read a YAML document: its tree, and what is wrong with it."""
    import yaml

    problems: list[Problem] = []
    try:
        roots = _grow(_events(text), problems)
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        return Node(UNKNOWN, 1), [*problems, _syntax_problem(error, text)]
    if len(roots) > 1:
        problems.append(Problem(roots[1].line, "a second document begins. Make it a file of its own"))
    return roots[0] if roots else Node(TEXT, 1), problems


def _events(text: str) -> Iterator[Any]:
    """Give the parser's events, from the parser in C where there is one."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)(text)
    return iter(loader.get_event, None)


def _grow(events: Iterator[Any], problems: list[Problem]) -> list[Node]:
    """Build the tree of each document without recursion, so that no nesting can exhaust the stack."""
    from yaml import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

    siblings: list[Node] = []
    parents: list[tuple[int, list[Node]]] = []
    for event in events:
        kind = type(event)
        if kind is ScalarEvent:
            problems += _marks(event)
            siblings.append(Node(TEXT, _line(event), event.value, not event.style))
        elif kind is AliasEvent:
            problems.append(_refused(event, "an alias", f"*{event.anchor}"))
            siblings.append(Node(UNKNOWN, _line(event)))
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            problems += _marks(event)
            if len(parents) == DEEPEST:
                problems.append(Problem(_line(event), "nested too deep. A glossary has eight levels at most"))
                return [Node(UNKNOWN, 1)]
            parents.append((_line(event), siblings))
            siblings = []
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            line, elders = parents.pop()
            if kind is MappingEndEvent:
                elders.append(Node(MAPPING, line, fields=_pairs(siblings, problems)))
            else:
                elders.append(Node(LIST, line, items=tuple(siblings)))
            siblings = elders
    return siblings


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _marks(event: Any) -> list[Problem]:
    """Refuse the anchor and the tag of an event."""
    if not event.anchor and not event.tag:
        return []
    anchor = [_refused(event, "an anchor", f"&{event.anchor}")] if event.anchor else []
    return anchor + ([_refused(event, "a tag", event.tag)] if event.tag else [])


def _refused(event: Any, name: str, mark: str) -> Problem:
    what = f"{quoted(mark)} would be {name}, which glossaries do not have. Put quotes around the whole text"
    return Problem(_line(event), what)


def _pairs(nodes: list[Node], problems: list[Problem]) -> tuple[tuple[str, int, Node], ...]:
    """Pair names with values; of a repeated name the first holds."""
    fields: dict[str, tuple[str, int, Node]] = {}
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if key.kind != TEXT:
            problems.append(Problem(key.line, f"{key.kind} stands where a name belongs. Write  name: value"))
        elif first := fields.get(key.text):
            problems.append(Problem(key.line, f"{quoted(key.text)} stands here again, after line {first[1]}. Keep one"))
        else:
            fields[key.text] = (key.text, key.line, value)
    return tuple(fields.values())


def _syntax_problem(error: Exception, text: str) -> Problem:
    """Say in one line what the parser stumbled over, and what most often causes it."""
    from yaml import MarkedYAMLError

    if not isinstance(error, MarkedYAMLError):
        return _control_character(text)
    context, problem = error.context or "", error.problem or ""
    unfinished = "end of stream" in problem or "flow" in context or "simple key" in context
    mark = (error.context_mark if unfinished else None) or error.problem_mark or error.context_mark
    line = min(mark.line, text.count("\n")) + 1 if mark else 1
    what = f"{problem} {context}".strip()
    hint = next(hint for sign, hint in HINTS if sign in what)
    return Problem(line, f"not YAML ({what}). {hint}")


def _control_character(text: str) -> Problem:
    found = UNPRINTABLE.search(text)
    at = found.start() if found else 0
    line = text.count("\n", 0, at) + 1
    remedy = r'Remove it, or write its code in double quotes, such as "\x1b"'
    return Problem(line, f"a control character (U+{ord(text[at]):04X}). {remedy}")
