"""Finds and reads what a command is pointed at: files, folders, standard input."""

# os.path throughout: pathlib would cost more than the start-up it serves.
# ruff: noqa: PTH100, PTH110, PTH112, PTH113, PTH118, PTH120, PTH122, PTH123

from __future__ import annotations

import os
import re
import sys

from jargon import documents
from jargon.commands.output import say
from jargon.config import absolute
from jargon.errors import JargonError
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pathspec import GitIgnoreSpec

    from jargon.model import Document

STDIN = "-"
UNVISITED = {"node_modules", "__pycache__", "venv"}
"""Folders that no one writes prose in; hidden files, and notes that office programs leave, are not visited either."""


class Ignored(NamedTuple):
    """The patterns of one .gitignore file and the folder they count from."""

    folder: str
    patterns: GitIgnoreSpec


def read(name: str, *, encoding: str | None, stdin_filename: str | None) -> Document:
    """Read a file, or standard input for ``-``; raise UnreadableError if that cannot be done."""
    return document(name, contents(name), encoding=encoding, stdin_filename=stdin_filename)


def contents(name: str) -> bytes:
    """Give the bytes of a file or of standard input; raise UnreadableError if that cannot be done."""
    return _standard_input() if name == STDIN else documents.contents(name)


def document(name: str, data: bytes, *, encoding: str | None, stdin_filename: str | None) -> Document:
    """Make a document of what a file or standard input holds; raise UnreadableError if it is none."""
    if name != STDIN:
        return documents.from_bytes(data, name, encoding=encoding)
    kind = documents.kind_of(stdin_filename) if stdin_filename else None
    return documents.from_bytes(data, stdin_filename or STDIN, kind, encoding)


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise JargonError("Standard input is closed. Name a file")
    if sys.stdin.isatty():
        say("Reading from the terminal: type or paste the text, then press Ctrl-D (or name a file next time).")
    return sys.stdin.buffer.read()


def files(paths: Iterable[str], excluded: Callable[[str], bool], *, quiet: bool) -> Iterator[str]:
    """Give each file named, and those of a known kind in the folders named, each once, in order of their names.

    Licences, lists for programs, and files of a kind whose extra is not installed are given only if they are named;
    unless it is to be quiet, the last are counted in a remark. A folder that cannot be listed is given itself, so that
    whoever reads it learns why.
    """
    seen: set[str] = set()
    lacking: dict[str, list[str]] = {}
    for path in paths:
        walked = path != STDIN and os.path.isdir(path)
        for name in _walk(path, _ignored_above(path)) if walked else (path,):
            whole = name if name == STDIN else absolute(name)
            if whole in seen or (name != STDIN and excluded(name)):
                continue
            if walked and documents.lacks_extra(documents.kind_of(name)):
                lacking.setdefault(documents.kind_of(name), []).append(name)
                continue
            seen.add(whole)
            yield name
    for kind, names in lacking.items():
        if not quiet:
            count = f"{len(names):,} files" if len(names) > 1 else "1 file"
            say(f"Left out {count}, such as {names[0]}. To read them:  pip install 'jargon-cli[{kind}]'")


def _walk(folder: str, ignored: list[Ignored]) -> Iterator[str]:
    ignored = [*ignored, *_ignored_in(folder)]
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        path = entry.path.removeprefix(f".{os.sep}")
        visited = entry.is_dir(follow_symlinks=False)
        leads_to_folder = visited or (entry.is_symlink() and os.path.isdir(path))
        if entry.name.startswith((".", "~$")) or _is_ignored(path, ignored, folder=leads_to_folder):
            continue
        if visited:
            if entry.name not in UNVISITED:
                yield from _walk(path, ignored)
        elif _is_document(entry):
            yield path


def _is_document(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a file of prose or leads to one; a link that leads nowhere, or in circles, does not."""
    if os.path.splitext(entry.name)[1].lower() not in documents.KINDS or documents.is_verbatim(entry.path):
        return False
    return entry.is_file(follow_symlinks=False) or os.path.isfile(entry.path)


def _ignored_above(folder: str) -> list[Ignored]:
    """Read the .gitignore files between the top of the repository and a folder in it."""
    above: list[Ignored] = []
    parent = os.path.abspath(folder)
    while not os.path.exists(os.path.join(parent, ".git")):
        parent, child = os.path.dirname(parent), parent
        if parent == child:
            return []
        above = [*_ignored_in(parent), *above]
    return above


def _ignored_in(folder: str) -> list[Ignored]:
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as file:
            lines = file.readlines()
    except OSError:
        return []
    from pathspec import GitIgnoreSpec

    try:
        patterns = GitIgnoreSpec.from_lines(lines)
    except (ValueError, re.error):
        patterns = GitIgnoreSpec.from_lines(line for line in lines if _is_pattern(line))
    return [Ignored(os.path.abspath(folder), patterns)]


def _is_pattern(line: str) -> bool:
    """Tell whether a line of a .gitignore file is one that git heeds."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except (ValueError, re.error):
        return False
    return True


def _is_ignored(path: str, ignored: list[Ignored], *, folder: bool) -> bool:
    """Let the nearest .gitignore that says something about a path decide, as git does."""
    for above, patterns in reversed(ignored):
        inside = os.path.abspath(path)[len(above) :].lstrip(os.sep).replace(os.sep, "/")
        verdict = patterns.check_file(inside + "/" * folder).include
        if verdict is not None:
            return verdict
    return False
