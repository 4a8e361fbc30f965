"""Reads a plain command line from a table of options, because loading typer takes five times as long as Python itself.

The table is taken from the typer app and kept in the cache folder. Whatever the table does not settle (help, a mistake,
completion, no table yet) goes to typer, which thus has the last word.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

from jargon import __version__, cachefolder
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    Table = dict[str, dict[str, Any]]

VALUE, MANY, ON, WHOLE, NUMBER = "value", "many", "on", "whole", "number"
"""What an option or argument gives: one string, a list of them, True, a whole number, or a decimal one."""
KINDS = {"str": VALUE, "text": VALUE, "choice": VALUE, "int range": WHOLE, "float range": NUMBER}
"""The kinds of the types that typer declares."""


class Call(NamedTuple):
    """A function of one of the `jargon.commands` modules, and the keyword arguments it is called with."""

    module: str
    function: str
    arguments: dict[str, Any]


def run(argv: Sequence[str]) -> int:
    """Carry out a command line and return the exit status; raise what the command raises."""
    table = load_table()
    call = read(argv, table) if table and "_JARGON_COMPLETE" not in os.environ else None
    if call is None:
        return run_typer(argv, keep=table is None)
    function: Callable[..., int] = getattr(import_module(call.module), call.function)
    return function(**call.arguments)


def run_typer(argv: Sequence[str], *, keep: bool) -> int:
    """Let typer carry out a command line, after writing the table for the next time if it is to be kept."""
    from jargon.cli import app

    if keep:
        keep_table()
    try:
        app(args=list(argv), prog_name="jargon")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def read(argv: Sequence[str], table: Table) -> Call | None:
    """Turn a command line into a call, or give None where anything about it is unusual.

    >>> table = {"check": {"function": "check", "defaults": {"paths": None, "quiet": False},
    ...                    "options": {"-q": ["quiet", "on", None]}, "arguments": [["paths", "many", False]]}}
    >>> read(["check", "a.md", "-q"], table)
    Call(module='jargon.commands.check', function='check', arguments={'paths': ['a.md'], 'quiet': True})
    >>> read(["check", "--qiet"], table)
    """
    for length in (1, 2):
        command = table.get(" ".join(argv[:length]))
        if command is not None:
            break
    else:
        return None
    arguments = dict(command["defaults"])
    words = iter(argv[length:])
    rest = []
    for word in words:
        if not word.startswith("-") or word == "-":
            rest.append(word)
        elif not _take_option(word, words, command["options"], arguments):
            return None
    if not _take_arguments(rest, command["arguments"], arguments):
        return None
    return Call(f"jargon.commands.{argv[0]}", command["function"], arguments)


def _take_option(word: str, words: Iterator[str], options: dict[str, Any], arguments: dict[str, Any]) -> bool:
    """Put what one option says into the arguments; False if it is for typer to judge."""
    flag, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
    name, kind, choices = options.get(flag, (None, None, None))
    if kind == ON:
        arguments[name] = True
        return not equals
    if not equals:
        value = next(words, "-")
        if value.startswith("-"):
            return False
    if kind is None or (choices and value not in choices):
        return False
    if kind in (WHOLE, NUMBER):
        if value.isdecimal():
            arguments[name] = int(value) if kind == WHOLE else float(value)
        return value.isdecimal()  # a sign, a point or a word is for typer to judge
    arguments[name] = [*(arguments[name] or ()), value] if kind == MANY else value
    return True


def _take_arguments(rest: list[str], declared: list[tuple[str, str, bool]], arguments: dict[str, Any]) -> bool:
    """Hand out the words that belong to no option; False if there are too many or too few."""
    for name, kind, required in declared:
        if rest:
            arguments[name] = rest if kind == MANY else rest[0]
            rest = [] if kind == MANY else rest[1:]
        elif required:
            return False
    return not rest


def table_of_app() -> Table:
    """Derive the table from the typer app; a command with a parameter the reader does not know stays out of it."""
    import typer.main

    from jargon.cli import app

    return dict(_commands(typer.main.get_command(app), ""))


def _commands(command: Any, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if children := getattr(command, "commands", None):
        for child, inner in children.items():
            yield from _commands(inner, f"{name} {child}".strip())
    elif all(_kind(parameter) for parameter in command.params):
        yield name, _row(command)


def _kind(parameter: Any) -> str | None:
    if getattr(parameter, "is_flag", False):
        return None if parameter.secondary_opts else ON
    if parameter.nargs == -1 or getattr(parameter, "multiple", False):
        return MANY if KINDS.get(parameter.type.name) == VALUE else None
    return KINDS.get(parameter.type.name)


def _row(command: Any) -> dict[str, Any]:
    options: dict[str, Any] = {}
    arguments = []
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            arguments.append((parameter.name, _kind(parameter), parameter.required))
            continue
        row = (parameter.name, _kind(parameter), getattr(parameter.type, "choices", None))
        options |= dict.fromkeys(parameter.opts, row)
    defaults = {parameter.name: parameter.default for parameter in command.params}
    return {"function": command.callback.__name__, "defaults": defaults, "options": options, "arguments": arguments}


def table_name() -> str:
    """Name the cached table after the program and Python, and the declarations it was taken from."""
    declarations = os.stat(os.path.join(os.path.dirname(__file__), "cli.py"))  # noqa: PTH116, PTH118, PTH120
    python = f"{sys.version_info.major}{sys.version_info.minor}"
    return f"options-{__version__}-{python}-{declarations.st_size}-{declarations.st_mtime_ns}.json"


def load_table() -> Table | None:
    """Read the cached table, or give None if there is none that can be used."""
    import json

    try:
        path = cachefolder.path_of(table_name())
        with open(path or "", "rb") as file:  # noqa: PTH123
            table: Table = json.loads(file.read())
    except (OSError, ValueError):
        return None
    return table


def keep_table() -> None:
    """Write the table to the cache folder, if there is one."""
    import json

    cachefolder.prune("options-", keep=3)
    cachefolder.store(table_name(), json.dumps(table_of_app()).encode())
