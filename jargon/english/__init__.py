"""What English does: its words, their forms, the little words before them and their capitals."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Read a table of words, parted by white space."""
    return frozenset(text.split())


def word_pairs(text: str) -> dict[str, str]:
    """Read a table of ``word/other`` pairs, parted by white space.

    >>> word_pairs("child/children foot/feet")
    {'child': 'children', 'foot': 'feet'}
    """
    return {word: other for word, _, other in (pair.partition("/") for pair in text.split())}
