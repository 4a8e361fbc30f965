"""Knows what was there before: a file of findings that a team has put up with, so that only new ones count."""

# os.path throughout: it also knows paths on other drives and from other folders.
# ruff: noqa: PTH100, PTH113, PTH118, PTH120

from __future__ import annotations

import json
import os
from collections import Counter
from zlib import crc32

from jargon import documents
from jargon.errors import SettingsError, UnreadableError
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jargon.model import Checked, Diagnostic

VERSION = 1
REMEDY = "Write it anew with --update-baseline"


class Baseline:
    """The known findings of each file, by code: for each one a mark of the line it stands on.

    A finding is known while its code has no more findings in its file than before; the marks tell which ones are new.
    So lines may move and change without a known term becoming a new one.
    """

    def __init__(self, path: str, known: dict[str, dict[str, list[str]]] | None = None) -> None:
        self.path = path
        self.known = known or {}

    @classmethod
    def load(cls, path: str) -> Baseline:
        """Read a baseline; raises UnreadableError if it is missing, SettingsError if it is none."""
        try:
            data = documents.contents(path)
        except UnreadableError as error:
            raise UnreadableError(
                f"{str(error).rpartition('. ')[0]}. Start a baseline with --update-baseline"
            ) from None
        try:
            whole = json.loads(data)
            known = {
                str(name): {str(code): [str(mark) for mark in marks] for code, marks in codes.items()}
                for name, codes in whole["files"].items()
            }
        except (ValueError, KeyError, TypeError, AttributeError):
            raise SettingsError(f"{path}: not a baseline. {REMEDY}") from None
        if whole.get("version") != VERSION:
            raise SettingsError(f"{path}: a baseline of another version of jargon. {REMEDY}")
        return cls(path, known)

    def new(self, checked: Checked) -> Checked:
        """Give a result without the known findings."""
        known = self.known.get(self._name(checked.path), {})
        if not known or checked.failed:
            return checked
        marks = marked(checked)
        spare = {code: Counter(before) for code, before in known.items()}
        strange: list[Diagnostic] = []
        for each in checked.diagnostics:
            left = spare.get(each.rewrite.code)
            if left is not None and left[marks[each]] > 0:
                left[marks[each]] -= 1
            else:
                strange.append(each)
        room = {code: sum(left.values()) for code, left in spare.items()}
        fresh = set()
        for each in strange:
            if room.get(each.rewrite.code, 0) > 0:
                room[each.rewrite.code] -= 1
            else:
                fresh.add(each)
        return checked._replace(diagnostics=tuple(each for each in checked.diagnostics if each in fresh))

    def updated(self, checked: Iterable[Checked]) -> Baseline:
        """Give the baseline that knows what was found; of the files not looked at, those that exist stay in it."""
        home = os.path.dirname(os.path.abspath(self.path))
        files = {name: codes for name, codes in self.known.items() if os.path.isfile(os.path.join(home, name))}
        for each in checked:
            if each.failed:
                continue
            marks = marked(each)
            codes: dict[str, list[str]] = {}
            for diagnostic in each.diagnostics:
                codes.setdefault(diagnostic.rewrite.code, []).append(marks[diagnostic])
            files.pop(self._name(each.path), None)
            if codes:
                files[self._name(each.path)] = codes
        return Baseline(self.path, files)

    def write(self) -> None:
        """Put the baseline into its file, in an order that keeps its changes small; raises UnreadableError."""
        known = {
            name: {code: sorted(marks) for code, marks in sorted(codes.items())}
            for name, codes in sorted(self.known.items())
        }
        whole = json.dumps({"version": VERSION, "files": known}, ensure_ascii=False, indent=1)
        documents.write(self.path, f"{whole}\n".encode("utf-8", "surrogatepass"))

    def _name(self, path: str) -> str:
        """Write a path as seen from the folder of the baseline, with slashes."""
        try:
            inner = os.path.relpath(path, os.path.dirname(os.path.abspath(self.path)))
        except ValueError:  # on another drive
            inner = os.path.abspath(path)
        return inner.replace(os.sep, "/")


def marked(checked: Checked) -> dict[Diagnostic, str]:
    """Mark each finding with its words and its line, in a form that outlives a move."""
    lines = {number: " ".join(line.split()) for number, line in checked.lines}
    return {each: mark(each.rewrite.surface, lines.get(each.rewrite.line, "")) for each in checked.diagnostics}


def mark(surface: str, line: str) -> str:
    """Give eight hexadecimal digits for the words of a finding and of its line."""
    return f"{crc32(f'{surface}|{line}'.encode('utf-8', 'replace')):08x}"
