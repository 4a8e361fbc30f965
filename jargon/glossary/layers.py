"""Knows where glossaries lie and which of them wins."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from jargon.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jargon.model import Sense

SUFFIXES = (".yaml", ".yml")
REMEDY = "Name a YAML file, or a folder of them"


def shipped() -> Path:
    """Give the folder of the glossaries that come with the program: inside the installed package, or beside it."""
    package = Path(__file__).parent.parent
    installed = package / "_glossaries"
    return installed if installed.is_dir() else package.parent / "glossaries"


def files(paths: Sequence[Path]) -> list[Path]:
    """List the files that glossary paths mean, each once: a file itself, of a folder the YAML files at any depth.

    Raises UnreadableError for a path that does not exist and a folder without glossaries.
    """
    return [Path(name) for name in dict.fromkeys(name for path in paths for name in _names(path))]


def layer(glossaries: Sequence[tuple[Sense, ...]]) -> tuple[Sense, ...]:
    """Put glossaries on top of one another: an entry hides those of the same headword and domain in later ones."""
    senses: list[Sense] = []
    hidden: set[tuple[str, str]] = set()
    for glossary in glossaries:
        seen = [(sense.term.casefold(), sense.domain) for sense in glossary]
        senses += [sense for sense, headword in zip(glossary, seen, strict=True) if headword not in hidden]
        hidden.update(seen)
    return tuple(senses)


def _names(path: Path) -> list[str]:
    if os.path.isdir(path):  # noqa: PTH112 (pathlib lets some errors through)
        names = sorted(_walk(str(path)))
        if not names:
            raise UnreadableError(f"{path}: a folder without glossaries. {REMEDY}")
        return names
    if not os.path.exists(path):  # noqa: PTH110
        raise UnreadableError(f"{path}: no such file or folder. {REMEDY}")
    return [str(path)]


def _walk(folder: str) -> Iterator[str]:
    """Find the YAML files below a folder, leaving out what is hidden."""
    for place, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if name[0] != "."]
        for name in names:
            if name.lower().endswith(SUFFIXES) and name[0] != ".":
                yield os.path.join(place, name)  # noqa: PTH118 (quicker than a Path for each)


def _refuse(error: OSError) -> None:
    raise UnreadableError(f"{error.filename}: {error.strerror}. {REMEDY}")
