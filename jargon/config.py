"""Finds the settings of a repository: `[tool.jargon]` in pyproject.toml, or jargon.toml, in the nearest folder up."""

# Most runs have no settings, and pay for a few looks at the disk only.
# ruff: noqa: PTH100, PTH111, PTH113, PTH118, PTH119, PTH120, PTH123

from __future__ import annotations

import os
from functools import lru_cache

from jargon.audiences import EVERYONE
from jargon.errors import SettingsError, quoted, suggestion
from jargon.model import MODES
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import Any

OWN_FILE, SHARED_FILE = "jargon.toml", "pyproject.toml"
REPORTS = ("text", "full", "json", "github", "gitlab", "sarif", "rdjson", "junit", "checkstyle")
"""The shapes of a linter's report."""
FORMATS = (*REPORTS, "markdown", "html")
LEVELS = ("info", "warning", "error")


class Key(NamedTuple):
    """A setting: its name in the file, the field that holds it, the kind of its value, and what files may differ in."""

    name: str
    field: str
    kind: str
    choices: tuple[str, ...] = ()
    per_file: bool = True
    adds: bool = False
    """Values for some files come on top of those for all, and do not replace them."""


KEYS = (
    Key("extend", "extend", "paths", per_file=False),
    Key("for", "audience", "text"),
    Key("mode", "mode", "choice", MODES),
    Key("glossary", "glossary", "paths", adds=True),
    Key("default-glossaries", "default_glossaries", "switch"),
    Key("strict", "strict", "switch"),
    Key("fuzzy", "fuzzy", "switch"),
    Key("select", "select", "texts"),
    Key("ignore", "ignore", "texts", adds=True),
    Key("accept", "accept", "texts", adds=True),
    Key("severity", "severity", "levels", LEVELS, adds=True),
    Key("exclude", "exclude", "texts", per_file=False, adds=True),
    Key("baseline", "baseline", "path", per_file=False),
    Key("max-per-1000-words", "budgets", "budget", per_file=False),
    Key("jobs", "jobs", "count", per_file=False),
    Key("encoding", "encoding", "text"),
    Key("notes", "notes", "switch"),
    Key("format", "format", "choice", FORMATS, per_file=False),
    Key("quiet", "quiet", "switch", per_file=False),
    Key("per-file", "per_file", "tables", per_file=False),
)

TOP = {key.name: key for key in KEYS} | {f"no-{key.name}": key for key in KEYS if key.kind == "switch"}
PER_FILE = {"files": Key("files", "files", "texts")} | {name: key for name, key in TOP.items() if key.per_file}
ADDING = {key.field for key in KEYS if key.adds}

WRITTEN: dict[str, tuple[str, str, type, type]] = {
    "text": ("a text", '{name} = "sales"', str, str),
    "choice": ("a text", '{name} = "{choice}"', str, str),
    "switch": ("true or false", "{name} = true", bool, bool),
    "texts": ("a list of texts", '{name} = ["buzzwords"]', list, str),
    "paths": ("a list of texts", '{name} = ["terms.yaml"]', list, str),
    "path": ("a text", '{name} = "jargon-baseline.json"', str, str),
    "levels": ("a table", '{name} = {{ claims = "error" }}', dict, str),
    "budget": ("a number, or a table of numbers,", "{name} = 10", float, float),
    "count": ("a whole number", "{name} = 4", int, int),
    "tables": ("a list of tables", "[[{name}]]", list, dict),
}
"""What a value of each kind is called, how it is written, its type, and the type of what is in it."""

SAMPLES = {
    "extend": '["../jargon.toml"]',
    "accept": '["Pipeline Inc."]',
    "exclude": '["vendor/**"]',
    "files": '["docs/**"]',
    "encoding": '"cp1252"',
}
"""Values of settings for which that of their kind makes no sense."""

TYPES = {
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "a table",
}


class PerFile(NamedTuple):
    """Settings for some files: patterns of their paths, and pairs of field and value."""

    files: tuple[str, ...]
    values: tuple[tuple[str, Any], ...]


class Settings(NamedTuple):
    """What a repository has settled; the fields are named like the long options."""

    audience: str = EVERYONE
    mode: str = "swap"
    glossary: tuple[str, ...] = ()
    default_glossaries: bool = True
    fuzzy: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    strict: bool = False
    exclude: tuple[str, ...] = ()
    baseline: str | None = None
    budgets: tuple[tuple[str, float], ...] = ()
    """How many terms a thousand words may hold, by audience; under "" for those not named."""
    jobs: int | None = None
    encoding: str | None = None
    notes: bool = True
    format: str | None = None
    quiet: bool = False
    extend: tuple[str, ...] = ()
    per_file: tuple[PerFile, ...] = ()
    folder: str = ""
    """Where the settings file lies; patterns of paths count from here."""
    file: str = ""
    sources: tuple[tuple[str, str], ...] = ()
    """Pairs of field and the file that set it, in the order in which they were read."""

    def excludes(self, path: str) -> bool:
        """Tell whether a file is among those to leave out."""
        return bool(self.exclude) and any(matches(pattern, self._inner(path)) for pattern in self.exclude)

    def at(self, path: str) -> Settings:
        """Give the settings for one file; where several `per-file` tables speak of it, the last one wins."""
        if not self.per_file:
            return self
        inner = self._inner(path)
        settings = self
        for table in self.per_file:
            if any(matches(pattern, inner) for pattern in table.files):
                settings = settings.under(table)
        return settings

    def under(self, table: PerFile) -> Settings:
        """Give the settings for the files that a `per-file` table speaks of."""
        values = {field: value + getattr(self, field) if field in ADDING else value for field, value in table.values}
        return self._replace(**values)

    def source(self, field: str) -> str:
        """Name the file that settled a field, for all files or for some; nothing if none did."""
        files = [file for name, file in self.sources if name in (field, "per_file")]
        return shown(files[-1]) if files else ""

    def _inner(self, path: str) -> str:
        """Write a path as seen from the folder of the settings, with slashes."""
        full = absolute(path)
        home = os.path.join(self.folder or absolute(""), "")
        inner = full[len(home) :] if full.startswith(home) else full
        return inner.replace(os.sep, "/")


def matches(pattern: str, path: str) -> bool:
    """Tell whether a pattern means a file, or a folder that it lies in.

    A pattern without a slash is looked for at any depth, one with a slash from the folder of the settings on.

    >>> [matches("docs/**/*.md", path) for path in ("docs/a.md", "docs/b/c.md", "old/docs/a.md")]
    [True, True, False]
    >>> matches("*.md", "docs/a.md"), matches("vendor", "lib/vendor/x/a.md"), matches("docs/*.md", "docs/b/c.md")
    (True, True, False)
    """
    return _compiled(pattern).match(path) is not None


def check_patterns(patterns: Iterable[str]) -> None:
    """Raise SettingsError if one of some patterns is none."""
    for pattern in patterns:
        _compiled(pattern)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    """Turn a pattern into a regular expression; raises SettingsError if a bracket or brace has no partner."""
    import re

    bare = pattern.replace(os.sep, "/").removeprefix("./").rstrip("/")
    parts = re.split(r"(\*\*/|\*\*|\*|\?|\[[!^]?\]?[^\]/]*\]|[\[{},])", bare.removeprefix("/"))
    if "[" in parts:
        raise SettingsError(
            f"The pattern {quoted(pattern)} has a bracket without a partner. Write it like  [a-z], or [[] for the sign"
        )
    signs = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]", "{": "(?:", "}": ")"}
    body, depth = "", 0
    for part in parts:
        depth += (part == "{") - (part == "}")
        if depth < 0:
            break
        if part == ",":
            body += "|" if depth else ","
        elif part.startswith("[") and len(part) > 1:
            body += _letters(part)
        else:
            body += signs.get(part) or re.escape(part)
    if depth:
        raise SettingsError(f"The pattern {quoted(pattern)} has a brace without a partner. Write it like  *.{{md,txt}}")
    return re.compile(f"{'' if '/' in bare else '(?:.*/)?'}{body}(?:/.*)?$", re.DOTALL)


def _letters(part: str) -> str:
    """Turn a choice of letters, such as ``[a-c]`` or ``[!x]``, into a regular expression.

    >>> _letters("[!a-c]"), _letters("[]^]")
    ('[^/a-c]', '[]^]')
    """
    import re

    inner = part[1:-1]
    negated = inner[:1] in ("!", "^") and len(inner) > 1
    letters = inner[negated:].replace("\\", "\\\\").replace("[", "\\[")
    try:
        re.compile(f"[{letters}]")
    except re.error:
        raise SettingsError(
            f"The letters {quoted(part)} in a pattern are none, or run backwards. Write them like  [a-z]"
        ) from None
    return f"[^/{letters}]" if negated else f"[{letters}]"


def find_settings(start: Path | str, explicit: Path | str | None = None) -> Settings:
    """Read the settings file that is named, or else the nearest one in a folder or above it; without one, the defaults.

    Raises SettingsError for a file that cannot be read, and for keys and values it cannot have.
    """
    if explicit is not None:
        path = absolute(os.fspath(explicit))
        return _settings(_table_in(path), path)
    for folder in _folder_and_above(absolute(os.fspath(start))):
        for name in (OWN_FILE, SHARED_FILE):
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (table := _table(path)) is not None:
                return _settings(table, path)
    return Settings()


def _folder_and_above(folder: str) -> Iterator[str]:
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


def _table_in(path: str) -> dict[str, Any]:
    """Read the table of settings in a file that must have one."""
    table = _table(path)
    if table is None:
        raise SettingsError(f"{shown(path)}: no settings in it. Begin them with a line  [tool.jargon]")
    return table


def _table(path: str) -> dict[str, Any] | None:
    """Read the table of settings in a file, or None if the file speaks of other things only."""
    shared = os.path.basename(path) == SHARED_FILE
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise SettingsError(f"{shown(path)}: {error.strerror}. Name a settings file that can be read") from None
    if shared and b"tool.jargon" not in data:
        return None
    whole = _parsed(data, path)
    tools = whole.get("tool")
    table = tools.get("jargon") if isinstance(tools, dict) else None
    if table is None:
        return None if shared else whole
    if not isinstance(table, dict):
        raise SettingsError(f"{shown(path)}: {_is(table)} stands where a table belongs. Write  [tool.jargon]")
    return table if shared else {name: value for name, value in whole.items() if name != "tool"} | table


def _parsed(data: bytes, path: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        what = f"not UTF-8 (byte 0x{data[error.start]:02x} at offset {error.start}). Save the file as UTF-8"
    except tomllib.TOMLDecodeError as error:
        what = f"not TOML ({str(error).lower()}). Mend it there; texts stand in quotes, lists in brackets"
    except RecursionError:
        what = "nested too deep. Settings have two levels at most"
    raise SettingsError(f"{shown(path)}: {what}")


def shown(path: str) -> str:
    """Write a path as briefly as it can be clicked on."""
    return path.removeprefix(os.path.join(absolute(""), ""))


def absolute(path: str) -> str:
    """Write a path from the root on; in a folder that is no longer there, leave it as it is."""
    try:
        return os.path.abspath(path)
    except FileNotFoundError:
        return path


def _settings(table: Mapping[str, Any], path: str) -> Settings:
    """Check a table of settings and fill it in, on top of the files it extends."""
    values: dict[str, Any] = {}
    sources: list[tuple[str, str]] = []
    for file, read in _chain(table, path, ()):
        for field, value in read.items():
            if field == "per_file":
                value = values.get(field, ()) + value
            elif field in ADDING:
                value = value + values.get(field, ())
            values[field] = value
            sources.append((field, file))
    return Settings(**values, folder=os.path.dirname(path), file=path, sources=tuple(sources))


def _chain(table: Mapping[str, Any], path: str, above: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give each settings file with its values, those extended before those that extend them."""
    problems: list[str] = []
    values = dict(_values(table, TOP, os.path.dirname(path), problems))
    if problems:
        raise SettingsError("\n".join(f"{shown(path)}: {problem}" for problem in problems))
    for base in values.get("extend", ()):
        if base in (*above, path):
            raise SettingsError(f'{shown(path)}: "extend" leads back to {quoted(shown(base))}. Take one of them out')
        if not os.path.isfile(base):
            raise SettingsError(f'{shown(path)}: "extend" names {quoted(shown(base))}, no such file. Mend the name')
        yield from _chain(_table_in(base), base, (*above, path))
    yield path, values


def _values(table: Mapping[str, Any], known: Mapping[str, Key], folder: str, problems: list[str]) -> Iterator[Any]:
    """Give pairs of field and value, and note what is wrong with the others."""
    spelt: dict[str, str] = {}
    for name, value in table.items():
        key = known.get(name)
        if key is None:
            problems.append(_unknown(name, known))
        elif problem := _wrong(key, name, value):
            problems.append(problem)
        elif key.field in spelt:
            problems.append(f"{quoted(name)} and {quoted(spelt[key.field])} say the same. Keep one")
        elif key.kind == "tables":
            yield key.field, tuple(_per_file(item, folder, problems) for item in value)
        else:
            yield key.field, _read(key, name, value, folder)
        if key:
            spelt[key.field] = name


def _per_file(table: Mapping[str, Any], folder: str, problems: list[str]) -> PerFile:
    if "files" not in table:
        problems.append('a [[per-file]] without files. Add a line  files = ["docs/**"]')
    values = dict(_values(table, PER_FILE, folder, problems))
    return PerFile(values.pop("files", ()), tuple(values.items()))


def _unknown(name: str, known: Mapping[str, Key]) -> str:
    if name in TOP:
        return f"{quoted(name)} holds for all files or none. Move it above  [[per-file]]"
    if name in PER_FILE:
        return f"{quoted(name)} says which files a [[per-file]] is for. Move it below one"
    return f"unknown key {quoted(name)}. {suggestion(name, tuple(known))}"


def _read(key: Key, name: str, value: Any, folder: str) -> Any:
    """Turn a right value into what the field holds."""
    if key.kind == "switch":
        return value if name == key.name else not value
    if key.kind == "path":
        return _beside(folder, value)
    if key.kind == "paths":
        return tuple(_beside(folder, path) for path in value)
    if key.kind in ("levels", "budget"):
        return tuple(value.items()) if isinstance(value, dict) else (("", value),)
    return tuple(value) if isinstance(value, list) else value


def _beside(folder: str, path: str) -> str:
    """Find a path that is written as seen from a folder."""
    return os.path.normpath(os.path.join(folder, os.path.expanduser(path)))


def _wrong(key: Key, name: str, value: Any) -> str | None:
    """Say what is wrong with a value, if anything is."""
    what, sample, kind, inner = WRITTEN[key.kind]
    written = sample.format(name=name, choice=key.choices[0] if key.choices else "")
    remedy = f"Write  {f'{name} = {SAMPLES[name]}' if name in SAMPLES else written}"
    if key.kind in ("levels", "budget") and isinstance(value, dict):
        return _wrong_inside(key, name, value, inner, remedy)
    if TYPES.get(type(value)) != TYPES[kind] or (kind is int and type(value) is not int):
        return f"{quoted(name)} is {_is(value)} where {what} belongs. {remedy}"
    if kind in (int, float) and not 0 <= value < float("inf"):
        return f"{quoted(name)} cannot be {value}. {remedy}"
    if kind is list and (odd := [item for item in value if type(item) is not inner]):
        return f"{quoted(name)} has {_is(odd[0])} in it where {TYPES[inner]} belongs. {remedy}"
    if inner is str and not all(item.strip() for item in ([value] if kind is str else value)):
        return f"{quoted(name)} has an empty text. {remedy}"
    if key.choices and value not in key.choices:
        return f"{quoted(name)} cannot be {quoted(value)}. {suggestion(value, key.choices)}"
    return _wrong_pattern(value) if key.field in ("exclude", "files") else None


def _wrong_pattern(patterns: list[str]) -> str | None:
    """Say which pattern of files is none, if any is."""
    try:
        check_patterns(patterns)
    except SettingsError as error:
        return str(error)
    return None


def _wrong_inside(key: Key, name: str, table: Mapping[str, Any], inner: type, remedy: str) -> str | None:
    """Say what is wrong with a table of texts or numbers, if anything is."""
    for entry, value in table.items():
        if TYPES.get(type(value)) != TYPES[inner]:
            return f"{quoted(entry)} in {quoted(name)} is {_is(value)} where {TYPES[inner]} belongs. {remedy}"
        if key.choices and value not in key.choices:
            return f"{quoted(entry)} in {quoted(name)} cannot be {quoted(value)}. {suggestion(value, key.choices)}"
        if inner is float and not 0 <= value < float("inf"):
            return f"{quoted(entry)} in {quoted(name)} cannot be {value}. {remedy}"
    return None


def _is(value: object) -> str:
    """Name the kind of a TOML value."""
    return TYPES.get(type(value), "a date or time")
