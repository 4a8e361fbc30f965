"""Knows which words are English, and which parts of speech they can be."""

from __future__ import annotations

import os
from functools import lru_cache

from jargon import cachefolder
from jargon.table import Table, build

SOURCE = os.path.join(os.path.dirname(__file__), "data", "words.gz")  # noqa: PTH118, PTH120


def is_word(word: str) -> bool:
    """Tell whether a word, in lower case, is English, British or American, or a well-known name.

    >>> is_word("colour"), is_word("color"), is_word("onboarding"), is_word("latancy")
    (True, True, True, False)
    """
    return look_up(word) is not None


def tags(word: str) -> str:
    """Give the parts of speech that a word, in lower case, can be, commonest first; empty when unknown.

    N singular noun, S plural noun, V verb in its base form, Z its third person in -s, D its past, P its past
    participle, G its -ing form, J adjective, R adverb, I preposition, subordinator or particle, T determiner,
    O pronoun, M modal verb, C conjunction, Q number, E exclamation.

    >>> tags("churn"), tags("leads"), tags("the"), tags("latancy")
    ('NV', 'SZ', 'T', '')
    """
    return look_up(word) or ""


@lru_cache(1 << 16)
def look_up(word: str) -> str | None:
    """Give a word's tags, or None if it is not listed."""
    value = table().get(word.replace("’", "'"))
    return None if value is None else value.decode()


@lru_cache(1)
def table() -> Table:
    """Open the compiled word list, compiling it first where the cache folder does not have it."""
    name = f"words-{checksum()}.table"
    path = cachefolder.path_of(name)
    try:
        if path:
            return Table.open(path)
    except (OSError, ValueError):
        pass  # not there yet, or damaged
    return compiled(name)


def compiled(name: str) -> Table:
    """Compile the word list and keep it in the cache folder if that can be."""
    import gzip

    with gzip.open(SOURCE, "rt", encoding="utf-8") as file:
        entries = [line.partition(" ") for line in file.read().split("\n")]
    data = build([(word, letters.encode()) for word, _, letters in entries])
    if cachefolder.store(name, data):
        cachefolder.prune("words-", keep=2)
    return Table(data)


def checksum() -> str:
    """Read the CRC-32 and size of the word list from the end of the compressed file."""
    with open(SOURCE, "rb") as file:  # noqa: PTH123
        file.seek(-8, os.SEEK_END)
        return file.read().hex()
