"""Remembers what was found in a file, by its content, the settings, the glossaries and this program."""

# pathlib costs more than the look-ups it would serve here.
# ruff: noqa: PTH123

from __future__ import annotations

import json
import os
from functools import cached_property

from jargon import __version__, cachefolder
from jargon.model import Checked, Diagnostic, Rewrite
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from jargon.model import Options

PREFIX = "checked-"
KEPT = 10_000
"""How many results stay in the cache folder."""


class Memory:
    """The results of earlier runs with the same options; `wanted` tells apart what else a result depends on."""

    def __init__(self, options: Options, wanted: str) -> None:
        self.options = options
        self.wanted = wanted

    @cached_property
    def _seed(self) -> bytes:
        """Stand for the options, the glossaries and the program, all of which decide what is found."""
        from jargon.glossary.layers import file_names, shipped_names
        from jargon.stamps import fingerprint

        shipped = shipped_names(strict=self.options.strict) if self.options.default_glossaries else []
        sources = file_names([*self.options.glossary, *shipped])
        return repr((__version__, self.options, self.wanted, fingerprint(sources))).encode()

    def name(self, path: str, data: bytes) -> str:
        """Name the result for a file that holds these bytes."""
        from hashlib import blake2b

        total = blake2b(self._seed, digest_size=16)
        total.update(os.path.splitext(path)[1].lower().encode("utf-8", "surrogatepass"))  # noqa: PTH122
        total.update(b"\0" + data)
        return f"{PREFIX}{total.hexdigest()}.json"

    def recall(self, path: str, data: bytes) -> Checked | None:
        """Give the result for a file that holds these bytes, if there is one."""
        try:
            with open(cachefolder.path_of(self.name(path, data)) or "", "rb") as file:
                rows, audience, lines, words = json.loads(file.read())
            found = tuple(Diagnostic(path, Rewrite(*row[:-4]), *row[-4:]) for row in rows)
            return Checked(path, found, audience, tuple((number, line) for number, line in lines), words)
        except (OSError, ValueError, TypeError):
            return None

    def keep(self, path: str, data: bytes, checked: Checked) -> None:
        """Keep a result for the next time."""
        rows = [[*rewrite, *rest] for _, rewrite, *rest in checked.diagnostics]
        entry = json.dumps([rows, checked.audience, checked.lines, checked.words], ensure_ascii=False)
        cachefolder.store(self.name(path, data), entry.encode("utf-8", "surrogatepass"))


def forget() -> None:
    """Drop the oldest results where there are too many."""
    cachefolder.prune(PREFIX, KEPT)
