"""The index of near words: under which keys a word of a term is filed, and under which a misspelling looks for it.

Up to 9 letters, where one edit is allowed, a word and its misspelling share a key if each may lose a letter (M. Mor and
A. S. Fraenkel, "A hash code method for detecting and correcting spelling errors", 1982). From 9 letters on, where two
edits are allowed, one of three parts of the word is left whole; only two edits of which one swaps letters over the
border of two parts may escape. Words that share a key may still differ in more.
"""

from __future__ import annotations

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 9
"""Letters from which two edits are allowed instead of one."""
EDGE = 3
"""Letters of the first and of the last part of a long word."""
SHIFTS = (0, -1, 1)


def filed_under(word: str) -> Iterator[str]:
    """Yield the keys of a word of a term.

    >>> list(filed_under("lead")), list(filed_under("deployment"))
    (['lead', 'ead', 'lad', 'led', 'lea'], ['dep-', 'd-ent', 'd-loym-'])
    """
    if len(word) <= LONG:
        yield from shortened(word)
    if len(word) >= LONG:
        yield f"{word[:EDGE]}-"
        yield f"{word[0]}-{word[-EDGE:]}"
        yield f"{word[0]}-{word[EDGE:-EDGE]}-"


def looked_under(word: str) -> Iterator[str]:
    """Yield the keys under which the word may be filed that a misspelling with the right first letters stands for."""
    if len(word) <= LONG:
        yield from shortened(word)
    if len(word) >= LONG:
        yield f"{word[:EDGE]}-"
        for first in {word[0], word[1]}:
            yield f"{first}-{word[-EDGE:]}"
            for left in SHIFTS if first == word[0] else SHIFTS[:1]:
                for right in SHIFTS:
                    yield f"{first}-{word[EDGE + left : len(word) - EDGE + right]}-"


def shortened(word: str) -> Iterator[str]:
    """Yield a word, and what is left of it without one of its letters."""
    yield word
    yield word[1:]
    for at in range(1, len(word)):
        if word[at] != word[at - 1]:
            yield word[:at] + word[at + 1 :]
