"""Knows who may read a text, what the people of each trade are called, and what each hears when a word is said."""

from __future__ import annotations

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

EVERYONE = "everyone"
"""The audience that speaks the language of no domain."""
AUDIENCES = (EVERYONE, "sales", "engineering", "business")
"""Who may always be asked for; a domain of one's own comes on top."""
PROMISES = "claims"
"""The domain of words that promise more than anyone can show."""
NOBODYS = ("buzzwords", PROMISES)
"""Domains that are dealt with for every audience."""
PEOPLE = {"sales": "Sales people", "engineering": "Engineers", "business": "Managers"}


def offered(domains: Iterable[str]) -> tuple[str, ...]:
    """List who may be asked for where glossaries have these domains.

    >>> offered(["buzzwords", "finance", "sales"])
    ('everyone', 'sales', 'engineering', 'business', 'finance')
    """
    return tuple(name for name in dict.fromkeys((*AUDIENCES, *domains)) if name not in NOBODYS)


def hearer(who: str, audience: str) -> str:
    """Say who hears something, as its reader would be told.

    >>> hearer("engineering", "sales"), hearer("engineering", "engineering"), hearer("finance", "everyone")
    ('Engineers hear', 'You may hear', 'People in finance hear')
    """
    return "You may hear" if who == audience else f"{PEOPLE.get(who, f'People in {who}')} hear"


def heard(hears: Iterable[tuple[str, str]], audience: str) -> str | None:
    """Say in sentences what each side hears, the reader's own coming last; None if nothing differs.

    >>> heard([("sales", "what the customer asked for"), ("engineering", "a fork")], "sales")
    'Engineers hear: a fork. You may hear: what the customer asked for.'
    """
    last = sorted(hears, key=lambda pair: pair[0] == audience)
    return " ".join(f"{hearer(who, audience)}: {closed(what)}" for who, what in last) or None


def closed(phrase: str) -> str:
    """Put a full stop after a phrase that has no mark of its own."""
    return phrase if phrase.endswith((".", "?", "!")) else f"{phrase}."
