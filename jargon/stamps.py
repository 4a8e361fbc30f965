"""Tells whether files have changed, those of this program too, so that what was made of them is made anew."""

# pathlib would cost more than the look-ups it serves.
# ruff: noqa: PTH100, PTH120

from __future__ import annotations

import os

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Stamp = list[str | int]

ASIDE = ("__pycache__", "_glossaries")
"""Folders of the package that are no part of the program: what Python compiled, and the shipped glossaries."""


def fingerprint(paths: Iterable[str]) -> list[Stamp]:
    """Stamp files and this program, which together decide what is made of them; raises OSError for one that is gone."""
    return stamps([*paths, *program()])


def stamps(paths: Sequence[str]) -> list[Stamp]:
    """Give each file's path, size in bytes and time of change in nanoseconds; raises OSError for one that is gone."""
    return [[path, status.st_size, status.st_mtime_ns] for path, status in zip(paths, map(os.stat, paths), strict=True)]


def program() -> list[str]:
    """List the files of this program, with the data that lies among them."""
    return sorted(_files(os.path.dirname(os.path.abspath(__file__))))


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                yield entry.path
            elif entry.name not in ASIDE:
                yield from _files(entry.path)
