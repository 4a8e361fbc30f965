"""Says of a term met in a document what a linter says: where it stands, how grave it is, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jargon.model import Diagnostic

if TYPE_CHECKING:
    from jargon.model import Document
    from jargon.rewrite import Met


def diagnose(document: Document, met: Met) -> Diagnostic:
    """Turn a rewrite into a diagnostic."""
    rewrite, sense = met.rewrite, met.lexeme.sense
    surface = rewrite.surface
    end_line, end_column = rewrite.line, rewrite.column + len(surface)
    if "\n" in surface or "\r" in surface:
        end_line, end_column = document.line_and_column(rewrite.end)
    surface = document.prose[met.span.start : met.span.end].replace("\n", " ")
    if rewrite.action == "swap":
        message = f"“{surface}” → “{rewrite.replacement}”"
    elif rewrite.action == "flag":
        message = f"“{surface}” promises much" + (f". {sense.ask}" if sense.ask else "")
    else:
        message = f"“{surface}”: {sense.plain or sense.gloss}" + (f" ({rewrite.reason})" if rewrite.reason else "")
    return Diagnostic(document.path, rewrite, end_line, end_column, sense.severity, message)
