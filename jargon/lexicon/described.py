"""Knows how people describe the things whose names they look for; the descriptions stand in `described.txt`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jargon.lexicon import key_of

SOURCE = Path(__file__).with_name("described.txt")
"""A headword in each line, a colon, and its descriptions, parted by semicolons; lines that start with # say nothing."""


@lru_cache(1)
def described() -> dict[str, tuple[str, ...]]:
    """Give the descriptions of each headword by its key.

    >>> "people cancel" in described()["churn"]
    True
    """
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    entries = (line.partition(": ") for line in lines if line and not line.startswith("#"))
    return {key_of(term): tuple(phrases.split("; ")) for term, _, phrases in entries}
