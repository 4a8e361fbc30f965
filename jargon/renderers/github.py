"""Writes diagnostics as the workflow commands with which GitHub annotates a pull request."""

from __future__ import annotations

from jargon.renderers.places import in_lines, lines_of, message_of
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jargon.model import Checked, Diagnostic, Sense

LEVELS = {"info": "notice", "warning": "warning", "error": "error"}
IN_MESSAGE = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
IN_PROPERTY = {**IN_MESSAGE, ord(":"): "%3A", ord(","): "%2C"}


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write one annotation for each diagnostic; nothing in a text or path can start another command."""
    return "".join(_line(each) for file in files for each in file.diagnostics)


def _line(diagnostic: Diagnostic) -> str:
    first, last = lines_of(diagnostic)
    properties: dict[str, str | int] = {"file": diagnostic.path, "line": first, "endLine": last}
    if first == last and in_lines(diagnostic):  # GitHub takes columns within one line only
        properties |= {"col": diagnostic.rewrite.column, "endColumn": diagnostic.end_column}
    properties["title"] = diagnostic.rewrite.code
    shown = ",".join(f"{name}={str(value).translate(IN_PROPERTY)}" for name, value in properties.items())
    return f"::{LEVELS[diagnostic.severity]} {shown}::{message_of(diagnostic).translate(IN_MESSAGE)}\n"
