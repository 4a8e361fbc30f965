"""Writes diagnostics as Checkstyle XML, which many build servers read."""

from __future__ import annotations

from jargon.renderers.places import in_lines, lines_of, message_of
from jargon.renderers.xml import attributes
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jargon.model import Checked, Sense


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write the files that have diagnostics."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<checkstyle version="4.3">']
    for file in files:
        if not file.diagnostics:
            continue
        lines.append(f" <file{attributes({'name': file.path})}>")
        for each in file.diagnostics:
            shown: dict[str, str | int] = {
                "line": lines_of(each)[0],
                "column": each.rewrite.column if in_lines(each) else 1,
                "severity": each.severity,
                "message": message_of(each),
                "source": f"jargon.{each.rewrite.code}",
            }
            lines.append(f"  <error{attributes(shown)}/>")
        lines.append(" </file>")
    return "\n".join([*lines, "</checkstyle>", ""])
