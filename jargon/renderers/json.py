"""Writes results as JSON, each answer one object in one line; the keys and their order are a promise to scripts."""

from __future__ import annotations

import json

from jargon.model import as_json
from jargon.renderers.lines import counts
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jargon.card import Card
    from jargon.model import Checked, Diagnostic, Sense, Translation

VERSION = 1
"""The version of the shapes below; it rises when a script that reads them could break."""

SENSE_FIELDS = (
    "code", "term", "domain", "pos", "aliases", "plain", "gloss", "analogy", "analogies", "hears", "ask", "examples",
    "forms", "related", "sources",
)  # fmt: skip


def translations(translated: Iterable[Translation]) -> str:
    """Write translations with their rewrites and notes."""
    return _dump(documents=[_document(each) for each in translated])


def _document(translation: Translation) -> dict[str, object]:
    return {
        "path": translation.path,
        "text": translation.text,
        "rewrites": [as_json(each) for each in translation.rewrites],
        "notes": [as_json(each) for each in translation.notes],
    }


def diagnostics(found: Iterable[Diagnostic]) -> str:
    """Write diagnostics, each with the fields of its rewrite."""
    return _dump(diagnostics=[_diagnostic(each) for each in found])


def report(files: Iterable[Checked], senses: Mapping[int, Sense]) -> str:
    """Write the diagnostics of every file, and those of files that could not be read."""
    return diagnostics(each for file in files for each in file.diagnostics)


def statistics(files: Sequence[Checked]) -> str:
    """Write how often each code is met, with the message of its first place."""
    rows = counts(files)
    return _dump(statistics=[{"code": code, "count": count, "message": sample} for code, count, sample in rows])


def _diagnostic(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "path": diagnostic.path,
        **as_json(diagnostic.rewrite),
        "end_line": diagnostic.end_line,
        "end_column": diagnostic.end_column,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
    }


def cards(query: str, made: Iterable[Card], near: Sequence[str], match: str) -> str:
    """Write the meanings of a term that was looked up, how it was found, and the headwords near it."""
    return _dump(query=query, match=match, senses=[_card(each) for each in made], near=list(near))


def _card(card: Card) -> dict[str, object]:
    sense = card.sense
    shown = {
        "analogies": dict(sense.analogies),
        "hears": dict(sense.hears),
        "examples": [example._asdict() for example in sense.examples],
        "forms": card.forms,
        "related": card.related,
    }
    return {name: shown[name] if name in shown else getattr(sense, name) for name in SENSE_FIELDS}


def _dump(**answer: object) -> str:
    return json.dumps({"version": VERSION, **answer}, ensure_ascii=False) + "\n"
