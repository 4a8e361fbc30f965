"""Tells what kind of thing a description is of (a person, a deed, a thing) and puts the terms of that kind first."""

from __future__ import annotations

from jargon.english import word_set
from jargon.english.words import tags
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jargon.lexicon import Lexicon
    from jargon.model import Sense
    from jargon.search import Hit

PERSON, DEED, THING, ANY = "person", "deed", "thing", ""

ASKED_RE = lazy(
    r"(?:the |an? )?(?:top )?(?:person|people|someone|somebody|one|boss|head|chief|guy|man|woman|executive|leader|"
    r"worker|employee|expert|role|job|who)\b"
)
"""How the description of a person starts."""
EXPLAINED_RE = lazy(
    r"(?:the |an?y? |all )?(?:[\w-]+ ){0,2}?(?:person|people|someone|boss|head|chief|manager|leader|worker|staff|"
    r"expert|seller|engineer|member|executive|team)\b"
)
"""How the explanation of one starts."""
OBJECT_WORDS = word_set(
    "a an the it something someone somebody things them this that together up out more into about our your their its "
    "all every less sure with"
)
"""What stands behind a verb sooner than behind a noun."""

FAVOR = {PERSON: (1.25, 0.85), DEED: (1.15, 0.95), THING: (1.0, 0.95)}
"""What the weight of a term of the kind asked for is multiplied by, and that of another."""
PLAINER = 1.1
"""What the weight of a term is multiplied by whose words all stand in the longer term that leads: cache, edge cache."""


def kind_asked_for(description: str) -> str:
    """Tell what a description is of, as far as its first words show.

    >>> kind_asked_for("boss of marketing"), kind_asked_for("change something completely"), kind_asked_for("a big gap")
    ('person', 'deed', 'thing')
    """
    words = description.lower().split()
    if not words:
        return ANY
    if ASKED_RE.match(description.lower()):
        return PERSON
    letters = tags(words[0])
    if len(words) > 1 and (words[0] == "to" or ("V" in letters and words[1] in OBJECT_WORDS)):
        return DEED
    if "V" in letters and not set(letters) & set("NJ"):
        return DEED
    return THING if words[0] in ("a", "an", "the") else ANY


def kind_of(sense: Sense) -> str:
    """Tell what a sense is: a person by its explanation, a deed by its part of speech."""
    if sense.pos == "noun":
        return PERSON if EXPLAINED_RE.match(sense.gloss) else THING
    return DEED if sense.pos == "verb" else ANY


def first_of_its_kind(description: str, hits: Iterable[Hit], lexicon: Lexicon) -> list[Hit]:
    """Put the senses first that are of the kind asked for, and the plainer of two terms that fit about as well."""
    asked = kind_asked_for(description)
    found = [(hit, lexicon.lexeme(hit.number).sense) for hit in hits]
    leader = words_of(found[0][1]) if found else set()
    weighed = []
    for hit, sense in found:
        kind = kind_of(sense)
        fits = kind == asked or (asked == THING and kind == PERSON)
        weight = hit.weight * (FAVOR[asked][not fits] if asked else 1.0)
        weighed.append(hit._replace(weight=weight * (PLAINER if words_of(sense) < leader else 1.0)))
    return sorted(weighed, key=lambda hit: -hit.weight)


def words_of(sense: Sense) -> set[str]:
    """Give the words of a headword."""
    return set(sense.term.lower().replace("-", " ").split())
