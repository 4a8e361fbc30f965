"""Tells acronyms from words, and finds the words that they stand for."""

from __future__ import annotations

import re


def is_acronym(surface: str, tag: str = "") -> bool:
    """Tell whether a surface is one word in capitals, perhaps with a plural s.

    >>> is_acronym("SLA"), is_acronym("SLAs", "NNS"), is_acronym("SaaS"), is_acronym("CI/CD"), is_acronym("P&L")
    (True, True, False, False, False)
    """
    if tag == "NNS" and surface.endswith("s"):
        surface = surface[:-1].removesuffix("'")
    return len(surface) > 1 and surface.isupper() and surface.isalnum()


def is_short_form(text: str) -> bool:
    """Tell whether a text is one acronym, perhaps with a plural s."""
    bare = text.removesuffix("s")
    return 2 <= len(bare) <= 8 and bare.isalpha() and bare.isupper()


def long_form(acronym: str, text: str) -> str:
    """Find words with capitals whose first letters are those of an acronym of three letters or more.

    >>> long_form("TCO", "It has a Total Cost of Ownership."), long_form("TCO", "The cost of ownership.")
    ('Total Cost of Ownership', '')
    """
    if not 3 <= len(acronym) <= 6 or not acronym.isalpha():
        return ""
    words = (rf"{letter}[a-z]+" for letter in acronym)
    found = re.search(r"\b" + r"(?:[ -](?:of|and|for|the|to|in|as|a))?[ -]".join(words) + r"\b", text)
    return found[0] if found else ""


def is_acronym_of(surface: str, words: list[str]) -> bool:
    """Tell whether the last of some words begin with the letters of an acronym; small words may be passed over.

    >>> is_acronym_of("TCO", ["Total", "Cost", "of", "Ownership"]), is_acronym_of("API", ["Your", "programs"])
    (True, False)
    """
    letters = [letter.lower() for letter in surface if letter.isalpha()]
    for word in reversed(words):
        if not letters:
            break
        if word[0].lower() == letters[-1]:
            letters.pop()
        elif len(word) > 3:
            return False
    return len(surface) > 1 and not letters
