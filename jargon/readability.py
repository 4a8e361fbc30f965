"""Measures how hard a text is to read, as the school grade that it asks for."""

from __future__ import annotations

import re

WORD_RE = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
SENTENCE_END_RE = re.compile(r"[.!?]+(?=\W*(?:\s|$))")
VOWELS_RE = re.compile(r"[aeiouy]+")
SILENT_RE = re.compile(
    r"(?<=[^aeiou])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzcgh])es$|(?<=th)es$|(?<=[gq])ue$"
    r"|(?<=[^aeiou])e(?=(?:ly|ments?|ful|fully|less|ness|some|things?|times?|lines?|works?|fore|ware)$)"
)
"""An e that is not heard: "cache", "cached", "rules", "safely", but not "added" and "prices"."""
HEARD_RE = re.compile(r"[^aeiouylr](?:les?|led)$")
"""Ends whose e is heard: "table", "handled"."""
PARTED_RE = re.compile(
    r"(?<![ct])ia(?!l$)|(?<=[tder])ia|(?<=c)ia(?=t)|io(?!n)|(?<=[lp])ion$|iu|(?<![cstx])iou|(?<=sc)ien|(?<=[^aeiouct])ien"
    r"|(?<=r)ea(?=t)|(?<=id)ea|(?<=ar)ea|(?<=th)ea|eo(?!u|p)|[aeou]ing|yi|yee|uou|(?<![qg])ua|iet|ioe|nee(?=r$)|oe(?=[mt])"
    r"|(?<=[frt])ue(?=l)|ism$"
)
"""Vowels side by side that make two syllables: "media", "video", "create", "saying", "dual", "client"."""


def grade(text: str) -> float:
    """Give the Flesch-Kincaid grade: school years that reading a text takes; 0 for a text without words.

    After Kincaid et al. 1975. It says little about texts of less than a hundred words.

    >>> round(grade("The cat sat on the mat. It was warm."), 1)
    -2.0
    >>> round(grade("Comprehensive stakeholder alignment facilitates prioritization."), 1)
    35.9
    """
    words = WORD_RE.findall(text)
    if not words:
        return 0.0
    sentences = max(len(SENTENCE_END_RE.findall(text.rstrip() + ".")), 1)
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """Count the syllables of an English word by its spelling; letters of an acronym count as one each.

    >>> [syllables(word) for word in ("cat", "table", "cached", "added", "media", "API", "interesting")]
    [1, 2, 1, 2, 3, 3, 4]
    """
    if len(word) > 1 and word.isupper():
        return len(word)
    letters = re.sub("['’].*", "", word.lower())
    heard = letters if HEARD_RE.search(letters) else SILENT_RE.sub("", letters)
    vowels = VOWELS_RE.findall(heard)
    return max(len(vowels) + len(PARTED_RE.findall(heard)), 1)
