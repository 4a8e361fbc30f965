"""Knows where glossaries lie and which of them wins."""

# The names are needed at every start, when pathlib would cost more than they do.
# ruff: noqa: PTH110, PTH112, PTH118, PTH120, PTH208

from __future__ import annotations

import os

from jargon.errors import UnreadableError
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from jargon.model import Sense

STRICT = "strict"
"""The folder of shipped glossaries that are used only where they are asked for."""
SUFFIXES = (".yaml", ".yml")
REMEDY = "Name a YAML file, or a folder of them"


def shipped() -> Path:
    """Give the folder of the glossaries that come with the program: inside the installed package, or beside it."""
    from pathlib import Path

    return Path(shipped_name())


def shipped_name() -> str:
    """Give the path of the shipped glossaries as a string."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100
    installed = os.path.join(package, "_glossaries")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(package), "glossaries")


def shipped_names(*, strict: bool) -> list[str]:
    """List the folders of the shipped glossaries, one for each domain; `strict` brings the set of that name in."""
    root = shipped_name()
    names = (os.path.join(root, name) for name in sorted(os.listdir(root)) if strict or name != STRICT)
    return [name for name in names if os.path.isdir(name)]


def files(paths: Iterable[str | Path]) -> list[Path]:
    """List the files that glossary paths mean, each once: a file itself, of a folder the YAML files at any depth.

    Raises UnreadableError for a path that does not exist and a folder without glossaries.
    """
    from pathlib import Path

    return [Path(name) for name in file_names(paths)]


def file_names(paths: Iterable[str | Path]) -> list[str]:
    """List the paths of `files` as strings; raises UnreadableError as it does."""
    return list(dict.fromkeys(name for path in paths for name in _names(str(path))))


def layer(glossaries: Sequence[tuple[Sense, ...]]) -> tuple[Sense, ...]:
    """Put glossaries on top of one another: an entry hides those of the same headword and domain in later ones."""
    senses: list[Sense] = []
    hidden: set[tuple[str, str]] = set()
    for glossary in glossaries:
        seen = [(sense.term.casefold(), sense.domain) for sense in glossary]
        senses += [sense for sense, headword in zip(glossary, seen, strict=True) if headword not in hidden]
        hidden.update(seen)
    return tuple(senses)


def _names(path: str) -> list[str]:
    if os.path.isdir(path):
        names = sorted(_walk(path))
        if not names:
            raise UnreadableError(f"{path}: a folder without glossaries. {REMEDY}")
        return names
    if not os.path.exists(path):
        raise UnreadableError(f"{path}: no such file or folder. {REMEDY}")
    return [path]


def _walk(folder: str) -> Iterator[str]:
    """Find the YAML files below a folder, leaving out what is hidden."""
    for place, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if name[0] != "."]
        for name in names:
            if name.lower().endswith(SUFFIXES) and name[0] != ".":
                yield os.path.join(place, name)


def _refuse(error: OSError) -> None:
    raise UnreadableError(f"{error.filename}: {error.strerror}. {REMEDY}")
