"""Writes diagnostics as the workflow commands with which GitHub annotates a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jargon.model import Checked, Diagnostic, Sense

LEVELS = {"info": "notice", "warning": "warning", "error": "error"}
IN_MESSAGE = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
IN_PROPERTY = {**IN_MESSAGE, ord(":"): "%3A", ord(","): "%2C"}


def report(files: Sequence[Checked], senses: Mapping[str, Sense]) -> str:
    """Write one annotation for each diagnostic; nothing in a text or path can start another command."""
    return "".join(_line(each) for file in files for each in file.diagnostics)


def _line(diagnostic: Diagnostic) -> str:
    rewrite = diagnostic.rewrite
    properties = {"file": diagnostic.path, "line": rewrite.line, "endLine": diagnostic.end_line}
    if rewrite.line == diagnostic.end_line:  # GitHub takes columns within one line only
        properties |= {"col": rewrite.column, "endColumn": diagnostic.end_column}
    properties["title"] = rewrite.code
    shown = ",".join(f"{name}={str(value).translate(IN_PROPERTY)}" for name, value in properties.items())
    message = (
        diagnostic.message
        if rewrite.place == f"{rewrite.line}:{rewrite.column}"
        else (f"{rewrite.place}: {diagnostic.message}")
    )
    return f"::{LEVELS[diagnostic.severity]} {shown}::{message.translate(IN_MESSAGE)}\n"
