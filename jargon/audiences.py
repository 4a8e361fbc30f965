"""Knows what the people of each trade are called, and says what each of them hears when a word is said."""

from __future__ import annotations

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PEOPLE = {"sales": "Sales people", "engineering": "Engineers", "business": "Managers"}


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
