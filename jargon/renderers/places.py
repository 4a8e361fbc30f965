"""Knows which documents have lines, and which name their places otherwise: "slide 4, title"."""

from __future__ import annotations

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from jargon.model import Diagnostic


def in_lines(diagnostic: Diagnostic) -> bool:
    """Tell whether the line and column of a diagnostic are what its reader sees."""
    rewrite = diagnostic.rewrite
    return rewrite.place == f"{rewrite.line}:{rewrite.column}"


def lines_of(diagnostic: Diagnostic) -> tuple[int, int]:
    """Give the first and last line of a diagnostic; in a document without lines, the first line of all."""
    return (diagnostic.rewrite.line, diagnostic.end_line) if in_lines(diagnostic) else (1, 1)


def message_of(diagnostic: Diagnostic) -> str:
    """Give the message of a diagnostic, with its place if lines do not say it."""
    return diagnostic.message if in_lines(diagnostic) else f"{diagnostic.rewrite.place}: {diagnostic.message}"
