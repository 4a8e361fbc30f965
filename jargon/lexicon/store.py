"""Opens the lexicon of a set of glossaries, compiled anew only when their content or this program changes."""

# pathlib costs more than the look-ups it would serve here.
# ruff: noqa: PTH123

from __future__ import annotations

import json
import time
from zlib import crc32

from jargon import __version__
from jargon.cachefolder import path_of, prune, store
from jargon.lexicon import Lexicon
from jargon.stamps import fingerprint, stamps
from jargon.table import Table
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jargon.stamps import Stamp

KEPT = 20
"""How many compiled lexicons stay in the cache folder."""
SETTLED = 2.0
"""Seconds after which a file's time of change can be trusted to show every later change."""


def open_lexicon(paths: Sequence[str], *, default_glossaries: bool = True, strict: bool = False) -> Lexicon:
    """Give the lexicon of the glossaries at `paths`, which come before the shipped ones; `strict` tells of which.

    Raises GlossaryError or UnreadableError if a glossary cannot be used. The cache is found by the files' sizes and
    times of change, else by their content; whatever is wrong with it, the lexicon is compiled.
    """
    from jargon.glossary.layers import file_names, shipped_names

    shipped = shipped_names(strict=strict) if default_glossaries else []
    stats = fingerprint(file_names([*paths, *shipped]))
    index = f"index-{crc32(repr((paths, shipped)).encode()):08x}.json"
    return recalled(index, stats) or rebuilt(index, stats, paths, shipped)


def recalled(index: str, stats: list[Stamp]) -> Lexicon | None:
    """Open the lexicon that was last compiled from files that looked just like these."""
    where = path_of(index)
    try:
        with open(where or "", "rb") as file:
            entry = json.load(file)
        if entry["stats"] == stats and entry["version"] == __version__:
            name = entry["name"]
            return cached(name, trusted=entry["table"] == stamp_of(name))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return None


def stamp_of(name: str) -> list[Stamp]:
    """Give the stamp of a file in the cache folder; raises OSError without one."""
    return stamps([path_of(name) or ""])


def cached(name: str, *, trusted: bool = False) -> Lexicon | None:
    """Open a compiled lexicon in the cache folder; None if it is missing, damaged or foreign."""
    where = path_of(name)
    try:
        return Lexicon(Table.open(where, trusted=trusted)) if where else None
    except (OSError, ValueError):
        return None


def rebuilt(index: str, stats: list[Stamp], paths: Sequence[str], shipped: Sequence[str]) -> Lexicon:
    """Find the lexicon by the content of its files, or compile it, and remember it."""
    name = f"lexicon-{digest(stats, paths)}.table"
    lexicon = cached(name)
    if lexicon is None:
        data = compiled(paths, shipped)
        prune("lexicon-", KEPT - 1)
        where = store(name, data)
        lexicon = (cached(name) if where else None) or Lexicon(Table(data))
    newest = max((int(stamp[2]) for stamp in stats), default=0)
    if lexicon.cached and time.time_ns() - newest > SETTLED * 1e9:
        prune("index-", KEPT - 1)
        entry = {"version": __version__, "name": name, "table": stamp_of(name), "stats": stats}
        store(index, json.dumps(entry).encode())
    return lexicon


def digest(stats: Sequence[Stamp], paths: Sequence[str]) -> str:
    """Name the content of all files, the version and the choice of glossaries by a hash."""
    from hashlib import blake2b

    total = blake2b(f"{__version__}\n{len(paths)}".encode(), digest_size=16)
    for path, *_ in stats:
        with open(str(path), "rb") as file:
            content = file.read()
        total.update(f"{path}\0{len(content)}\0".encode("utf-8", "surrogatepass"))
        total.update(content)
    return total.hexdigest()


def compiled(paths: Sequence[str], shipped: Sequence[str] = ()) -> bytes:
    """Load, layer and compile glossaries; the shipped ones are one layer."""
    from pathlib import Path

    from jargon.glossary import layer
    from jargon.glossary.load import load
    from jargon.lexicon.compile import compile_lexicon

    beneath = tuple(sense for folder in shipped for sense in load(Path(folder)))
    above = [tuple(sense._replace(own=True) for sense in load(Path(path))) for path in paths]
    return compile_lexicon(layer([*above, beneath]))
