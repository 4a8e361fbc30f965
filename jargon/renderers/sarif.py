"""Writes diagnostics as SARIF 2.1.0, with fixes and help for each rule (https://docs.oasis-open.org/sarif/sarif/v2.1.0/)."""

from __future__ import annotations

import json
from pathlib import PurePath
from urllib.parse import quote

from jargon import __version__
from jargon.audiences import EVERYONE
from jargon.renderers import markdown
from jargon.renderers.fingerprint import fingerprints
from jargon.renderers.places import in_lines
from jargon.renderers.wording import of_sense, sentence
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jargon.model import Checked, Diagnostic, Sense

    Object = dict[str, object]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"info": "note", "warning": "warning", "error": "error"}


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write one run; what could not be read is a notification of the run."""
    found = [(each, name) for file in files if not file.failed for each, name in fingerprints(file)]
    numbers = {code: number for number, code in enumerate(dict.fromkeys(each.rewrite.code for each, _ in found))}
    meanings: dict[str, list[Sense]] = {code: [] for code in numbers}
    for sense in senses.values():
        meanings[sense.code].append(sense)
    unreadable = [file for file in files if file.failed]
    run: Object = {
        "tool": {
            "driver": {
                "name": "jargon",
                "semanticVersion": __version__,
                "rules": [_rule(code, found) for code, found in meanings.items()],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not unreadable,
                "toolExecutionNotifications": [_notification(file) for file in unreadable],
            }
        ],
        "results": [_result(each, name, numbers[each.rewrite.code]) for each, name in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(code: str, senses: Sequence[Sense]) -> Object:
    """Describe a code by all of its meanings that were found."""
    if not senses:
        return {"id": code, "shortDescription": {"text": code}}
    first = senses[0]
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in first.term.split()),
        "shortDescription": {"text": sentence(f"{first.term} → {first.plain}" if first.plain else first.term)},
        "fullDescription": {"text": " ".join(sentence(sense.gloss) for sense in senses)},
        "help": {"text": "\n\n".join(map(_help, senses)), "markdown": markdown.cards(senses, EVERYONE)},
        "defaultConfiguration": {"level": LEVELS[first.severity]},
    }


def _help(sense: Sense) -> str:
    rows = [f"{label}: {text}" for label, text in of_sense(sense, EVERYONE)]
    return "\n".join([sentence(sense.gloss), *([f"Plain: {sense.plain}"] if sense.plain else []), *rows])


def _result(diagnostic: Diagnostic, name: str, rule: int) -> Object:
    rewrite = diagnostic.rewrite
    result: Object = {
        "ruleId": rewrite.code,
        "ruleIndex": rule,
        "level": LEVELS[diagnostic.severity],
        "message": {"text": diagnostic.message},
        "locations": [_location(diagnostic)],
        "partialFingerprints": {"jargon/v1": name},
    }
    if rewrite.replacement is not None and in_lines(diagnostic):
        change = {"deletedRegion": _region(diagnostic), "insertedContent": {"text": rewrite.replacement}}
        result["fixes"] = [
            {
                "description": {"text": f"Write “{rewrite.replacement}”"},
                "artifactChanges": [{"artifactLocation": _artifact(diagnostic.path), "replacements": [change]}],
            }
        ]
    return result


def _location(diagnostic: Diagnostic) -> Object:
    if not in_lines(diagnostic):
        return {
            "physicalLocation": {"artifactLocation": _artifact(diagnostic.path), "region": {"startLine": 1}},
            "logicalLocations": [{"fullyQualifiedName": diagnostic.rewrite.place}],
        }
    return {"physicalLocation": {"artifactLocation": _artifact(diagnostic.path), "region": _region(diagnostic)}}


def _region(diagnostic: Diagnostic) -> Object:
    rewrite = diagnostic.rewrite
    return {
        "startLine": rewrite.line,
        "startColumn": rewrite.column,
        "endLine": diagnostic.end_line,
        "endColumn": diagnostic.end_column,
    }


def _artifact(path: str) -> Object:
    """Give the address of a file: relative where its path is."""
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    return {"uri": quote(PurePath(path).as_posix().encode("utf-8", "surrogateescape"))}


def _notification(file: Checked) -> Object:
    return {
        "level": "error",
        "message": {"text": file.diagnostics[0].message},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(file.path)}}],
    }
