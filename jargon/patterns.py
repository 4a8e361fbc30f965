"""Regular expressions that are compiled when they are first used, since most runs need few of them."""

from __future__ import annotations

import re

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class _Lazy:
    """Stands for a compiled pattern, and becomes one at the first use of a method."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._made_of = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._made_of)
        for method in ("match", "search", "fullmatch", "findall", "finditer", "split", "sub", "pattern"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that costs nothing before it is used; then its methods are those of `re.Pattern`.

    >>> WORD = lazy(r"[a-z]+")
    >>> WORD.findall("one, two"), WORD.fullmatch("one, two")
    (['one', 'two'], None)
    """
    return _Lazy(pattern, flags)  # type: ignore[return-value]
