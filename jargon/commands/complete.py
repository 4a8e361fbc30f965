"""Completes what a shell has half of: terms, audiences, codes; whatever is wrong, it offers nothing."""

from __future__ import annotations

from jargon.audiences import offered
from jargon.errors import JargonError
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jargon.lexicon import Lexicon


def terms(begun: str) -> list[str]:
    """List the headwords and aliases that begin so, in alphabetical order."""
    names = (name for name, _ in lexicon.names()) if (lexicon := _lexicon()) else ()
    return _beginning(begun, names)


def audiences(begun: str) -> list[str]:
    """List the audiences that begin so."""
    lexicon = _lexicon()
    return _beginning(begun, offered(lexicon.domains() if lexicon else ()))


def codes(begun: str) -> list[str]:
    """List the domains that begin so and, once there is a stroke, the codes."""
    lexicon = _lexicon()
    if lexicon is None:
        return []
    if "/" not in begun:
        return _beginning(begun, lexicon.domains())
    return _beginning(begun, lexicon.codes())


def _beginning(begun: str, names: Iterable[str]) -> list[str]:
    small = begun.casefold()
    return sorted({name for name in names if name.casefold().startswith(small)})


def _lexicon() -> Lexicon | None:
    """Open the glossaries that the settings name; a shell shows no reasons where that fails."""
    from jargon.commands.setup import Setup

    try:
        return Setup(strict=True).translator().lexicon
    except JargonError:
        return None
