"""Carries out ``jargon config``: what is settled here, and where each setting comes from."""

from __future__ import annotations

import json
import os

from jargon.commands.output import write
from jargon.config import KEYS, find_settings
from jargon.renderers.escape import one_line
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from jargon.config import Key, Settings

NOWHERE = "default"


def show_settings(
    *, path: str | None = None, config: str | None = None, format: str | None = None, schema: bool = False
) -> int:
    """Print the settings of this folder, or of one file, with where each comes from; or their JSON Schema. Return 0."""
    if schema:
        from jargon.config_schema import schema as settings_schema

        write(json.dumps(settings_schema(), indent=2, ensure_ascii=False) + "\n")
        return 0
    found = find_settings(".", config)
    rows = [row for key in KEYS if (row := _row(key, found, path)) is not None]
    if format == "json":
        settings = [{"name": name, "value": value, "from": sources} for name, value, sources in rows]
        write(json.dumps({"version": 1, "settings": settings}, ensure_ascii=False) + "\n")
        return 0
    lines = [(one_line(f"{name} = {as_toml(value)}"), ", ".join(sources)) for name, value, sources in rows]
    width = min(max(len(line) for line, _ in lines), 60)
    write("".join(f"{line:<{width}}  # {one_line(sources)}\n" for line, sources in lines))
    return 0


def _row(key: Key, found: Settings, path: str | None) -> tuple[str, Any, list[str]] | None:
    """Give a setting's name, its value, and the files it comes from; None if it says nothing about one file."""
    if path is not None and key.field in ("per_file", "extend"):
        return None
    settings = found if path is None else found.at(path)
    sources = [os.path.relpath(file) for field, file in found.sources if field == key.field]
    if path is not None and getattr(settings, key.field) != getattr(found, key.field):
        sources.append("per-file")
    return key.name, _value(key, getattr(settings, key.field)), list(dict.fromkeys(sources)) or [NOWHERE]


def _value(key: Key, value: Any) -> Any:
    """Turn what a field holds into what stands in a settings file."""
    if key.kind == "tables":
        names = {each.field: each for each in KEYS}
        return [
            {"files": list(table.files)}
            | {names[field].name: _value(names[field], inner) for field, inner in table.values}
            for table in value
        ]
    if key.kind == "budget":
        return value[0][1] if len(value) == 1 and not value[0][0] else dict(reversed(value))
    if key.kind == "levels":
        return dict(reversed(value))
    return list(value) if isinstance(value, tuple) else value


def as_toml(value: Any) -> str:
    """Write a value the way settings files do; what is not set is left empty.

    >>> as_toml(["sales", "claims"]), as_toml({"sales/churn": "info"}), as_toml(True)
    ('["sales", "claims"]', '{ "sales/churn" = "info" }', 'true')
    """
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return f"[{', '.join(map(as_toml, value))}]"
        case dict():
            inner = ", ".join(f"{_name(name)} = {as_toml(item)}" for name, item in value.items())
            return f"{{ {inner} }}" if inner else "{}"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _name(name: str) -> str:
    bare = all(letter.isalnum() or letter in "-_" for letter in name) and name.isascii()
    return name if bare and name else json.dumps(name, ensure_ascii=False)
