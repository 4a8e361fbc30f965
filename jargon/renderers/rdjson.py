"""Writes diagnostics as the Reviewdog Diagnostic Format, with suggestions (https://github.com/reviewdog/reviewdog)."""

from __future__ import annotations

import json

from jargon.renderers.places import in_lines, message_of
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jargon.model import Checked, Diagnostic, Sense

    Object = dict[str, object]

LEVELS = {"info": "INFO", "warning": "WARNING", "error": "ERROR"}


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write one object with every diagnostic; its columns count bytes of UTF-8."""
    found = [_diagnostic(each, dict(file.lines)) for file in files for each in file.diagnostics]
    return json.dumps({"source": {"name": "jargon"}, "diagnostics": found}, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(diagnostic: Diagnostic, lines: Mapping[int, str]) -> Object:
    rewrite = diagnostic.rewrite
    shown: Object = {
        "message": message_of(diagnostic),
        "severity": LEVELS[diagnostic.severity],
        "code": {"value": rewrite.code},
    }
    if not in_lines(diagnostic):
        return {**shown, "location": {"path": diagnostic.path}}
    start = _position(rewrite.line, rewrite.column, lines)
    stretch = {"start": start, "end": _position(diagnostic.end_line, diagnostic.end_column, lines)}
    shown["location"] = {"path": diagnostic.path, "range": stretch}
    if rewrite.replacement is not None:
        shown["suggestions"] = [{"range": stretch, "text": rewrite.replacement}]
    return shown


def _position(line: int, column: int, lines: Mapping[int, str]) -> Object:
    before = lines.get(line, "")[: column - 1]
    return {"line": line, "column": column - len(before) + len(before.encode("utf-8", "surrogatepass"))}
