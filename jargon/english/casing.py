"""Knows how the capitals of a term carry over to its plain wording."""

from __future__ import annotations

import re

from jargon.english import word_set

SMALL_WORDS = word_set("a an and as at but by for from in into nor of on or per than that the to via vs with")
"""Words that stay small within a title."""

WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
FIRST_WORD = r"\A(\W*)([^\W\d_]+)"


def match_case(
    surface: str, plain: str, *, all_caps_line: bool = False, title_line: bool = False, sentence_start: bool = False
) -> str:
    """Write the plain wording with the capitals that the term has where it stands; names in it keep their own.

    >>> match_case("Churn", "customer loss"), match_case("CHURN", "customer loss", all_caps_line=True)
    ('Customer loss', 'CUSTOMER LOSS')
    >>> match_case("Churn", "loss of customers", title_line=True), match_case("ARR", "yearly income")
    ('Loss of Customers', 'yearly income')
    """
    if all_caps_line and surface.removesuffix("s").isupper():
        return plain.upper()
    capital = surface[:1].isupper()
    if (title_line and capital) or is_title(surface):
        return title(plain, sentence_start=sentence_start)
    if sentence_start if is_acronym(surface) else capital:
        return re.sub(FIRST_WORD, lambda first: first[1] + capitalized(first[2]), plain)
    return plain


def is_acronym(surface: str) -> bool:
    """Tell whether a term has capitals of its own: KPI, SaaS, eBPF."""
    return any(letter.isupper() for letter in surface[1:]) and not is_title(surface)


def is_title(surface: str) -> bool:
    """Tell whether a term of several words has a capital on each but the small ones."""
    words = [word for word in re.findall(WORD, surface) if word not in SMALL_WORDS]
    return len(words) > 1 and all(word.istitle() for word in words)


def title(plain: str, *, sentence_start: bool) -> str:
    """Write a wording as in a title.

    >>> title("loss of customers on the web", sentence_start=False)
    'Loss of Customers on the Web'
    """

    def write(word: re.Match[str]) -> str:
        first = sentence_start and word.start() == 0
        return word[0] if word[0] in SMALL_WORDS and not first else capitalized(word[0])

    return re.sub(WORD, write, plain)


def capitalized(word: str) -> str:
    """Write a word with a capital, unless it has capitals of its own: iPhone."""
    return word[0].upper() + word[1:] if word.islower() else word
