"""Tells British from American spelling."""

from __future__ import annotations

import re
from functools import lru_cache

from jargon.english import word_set
from jargon.english.spelling import (
    ONE_WAY,
    PAIRS,
    RE,
    swapped_l,
    swapped_ogue,
    swapped_our,
    swapped_re,
    swapped_s,
)

EITHER_WAY = word_set(
    """
    adviser advisor ageing aging among amongst analog appendices appendixes archaeology artefact artifact benefitted
    benefitting biassed burned burnt curricula curriculums dialog dreamed encyclopedia enquire enquired enquiries
    enquiry enthral enthrall foci focuses focussed focusses focussing fora forecast forecasted formulae formulas
    forums indexes indices inquire inquired inquiries inquiry instal install instil instill judgement judgment
    kidnapped leaped learned license licensed licensing likable likeable livable liveable manoeuvre math memoranda
    memorandums meter millennia millenniums millimeter mold practice practiced practicing program programs proved
    proven queueing queuing salable saleable schemas schemata sizable sizeable spectre spelled spilled story syllabi
    syllabuses symposia symposiums toward towards travelog usable useable vortexes vortices while
    """
)
"""Spellings of the tables that the other side uses too, some of them for another word."""
BRITISH, AMERICAN = "British", "American"


@lru_cache(1 << 14)
def dialect(word: str) -> str:
    """Say whose spelling a lower-case word has: British, American, or "" for everyone's.

    An *-ize* is everyone's, since Oxford writes it too.

    >>> dialect("colour"), dialect("color"), dialect("organise"), dialect("organize"), dialect("licence")
    ('British', 'American', 'British', '', 'British')
    """
    if word in EITHER_WAY or word.removesuffix("s") in EITHER_WAY:
        return ""
    if word in LISTED:
        return LISTED[word]
    if other := next(swapped_s(word), ""):
        return BRITISH if word < other else "" if "iz" in word else AMERICAN
    if next(swapped_re(word), ""):
        found = re.fullmatch(RE, word)
        return BRITISH if found and found["letter"] == "re" else AMERICAN
    for swapped in (swapped_our, swapped_ogue, swapped_l):
        if other := next(swapped(word), ""):
            return BRITISH if len(word) > len(other) else AMERICAN
    return ""


def listed() -> dict[str, str]:
    """File the words of the table of pairs, with their plurals, under whose they are."""
    sides: dict[str, str] = {}
    for british, american in (*PAIRS.items(), *((word, "") for word in ONE_WAY)):
        for ending in ("", "s"):
            sides[british + ending] = BRITISH
            if american:
                sides[american + ending] = AMERICAN
    return sides


LISTED = listed()
