"""Writes diagnostics the way compilers do, one to a line, for people, editors and grep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jargon.renderers.escape import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jargon.model import Diagnostic


def diagnostics(found: Sequence[Diagnostic]) -> str:
    """Write each diagnostic as ``path:line:column: code message``, with the place where lines mean nothing."""
    return "".join(_line(each) for each in found)


def _line(diagnostic: Diagnostic) -> str:
    rewrite = diagnostic.rewrite
    return one_line(f"{diagnostic.path}:{rewrite.place}: {rewrite.code} {diagnostic.message}") + "\n"


def summary(found: Sequence[Diagnostic], files: int) -> str:
    """Say in one line how much was found.

    >>> summary([], 3)
    'No jargon in 3 files.'
    """
    if not found:
        return f"No jargon in {_counted(files, 'file')}."
    return f"Found {_counted(len(found), 'term')} in {_counted(len({each.path for each in found}), 'file')}."


def _counted(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
