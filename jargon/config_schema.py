"""Describes the settings to editors, as a JSON Schema made from the table of settings."""

from __future__ import annotations

from typing import Any

from jargon.config import KEYS, PER_FILE, Key

MEANINGS = {
    "extend": "Settings files to start from; what stands here comes on top.",
    "for": "Who reads these documents: everyone, sales, engineering, business, or a domain of your own.",
    "mode": "Swap terms for plain words, or keep them and explain them in brackets.",
    "glossary": "Glossaries of your own: files or folders, seen from this file.",
    "default-glossaries": "Whether the glossaries that come with the program are used.",
    "strict": "Whether the strict set is used too: rarer terms, and common words that are seldom jargon.",
    "fuzzy": "Whether misspelt terms are found.",
    "select": "Codes and domains that are reported; without any, all are.",
    "ignore": "Codes and domains that are not reported.",
    "accept": "Words and names that are never jargon here.",
    "severity": "How grave codes and domains are, where it is not what their entries say.",
    "exclude": "Patterns of files that are left out.",
    "baseline": "A file of findings that are put up with; only new ones are reported.",
    "max-per-1000-words": "How many terms a thousand words may hold, for all audiences or for each.",
    "jobs": "How many processes to work in; 0 is one for each core.",
    "encoding": "How the files are encoded, if not UTF-8.",
    "notes": "Whether a translation is followed by notes on its terms.",
    "format": "The shape of the answer.",
    "quiet": "Whether to say nothing about the work itself.",
    "per-file": "Settings for some files; where several tables speak of a file, the last one wins.",
    "files": "Patterns of the files that the table is for.",
}
TEXT = {"type": "string", "pattern": r"\S"}


def schema() -> dict[str, Any]:
    """Give the JSON Schema of jargon.toml, and of the table tool.jargon in pyproject.toml."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Settings of jargon",
        **_table({key.name: key for key in KEYS}),
    }


def _table(keys: dict[str, Key], required: tuple[str, ...] = ()) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for name, key in keys.items():
        properties[name] = {"description": MEANINGS[name], **_value(key)}
        if key.kind == "switch":
            properties[f"no-{name}"] = {"description": f"The opposite of {name}.", "type": "boolean"}
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        **({"required": list(required)} if required else {}),
    }


def _value(key: Key) -> dict[str, Any]:
    """Describe the values of one kind."""
    number = {"type": "number", "minimum": 0}
    match key.kind:
        case "choice":
            return {"enum": list(key.choices)}
        case "switch":
            return {"type": "boolean"}
        case "texts" | "paths":
            return {"type": "array", "items": TEXT}
        case "levels":
            return {"type": "object", "additionalProperties": {"enum": list(key.choices)}}
        case "budget":
            return {"anyOf": [number, {"type": "object", "additionalProperties": number}]}
        case "count":
            return {"type": "integer", "minimum": 0}
        case "tables":
            inner = {name: key for name, key in PER_FILE.items() if not name.startswith("no-")}
            return {"type": "array", "items": _table(inner, ("files",))}
    return TEXT
