"""Folds the inflections and derivations of a word into one stem, so that *leaving* finds *leave*."""

from __future__ import annotations

from functools import lru_cache

from jargon.english import word_pairs, word_set
from jargon.english.irregular import IRREGULAR_PLURALS, IRREGULAR_VERBS

ENDINGS = (
    "ization", "isation", "fulness", "ousness", "iveness", "ability", "ibility", "ational",
    "ation", "ition", "ative", "ivity", "ility", "ement", "ences", "ances",
    "ment", "ness", "ance", "ence", "able", "ible", "ical", "less", "tion", "ship",
    "ity", "ion", "ive", "ize", "ise", "ful", "ous", "ate", "ant", "ent", "ary", "ory", "ism", "ist",
    "al", "er", "or", "ic", "ly",
)  # fmt: skip
"""What is taken away, once, from what is left after the inflection; the longest first."""

KEPT = {"tion": "t", "ization": "", "isation": ""}
"""What an ending leaves behind."""
SHORTEST = 4
"""Letters that an ending must leave; *ment* may leave three: payment."""

WHOLE = word_set(
    "apartment billion business center contraction contractor conversation conversion customer director directory "
    "execution experience experiment factor factory final folder format former foundation generic integrity "
    "international mission objection objective officer organic portion relation render series serious server service "
    "several severity stranger summer statement static successor summary threat"
)
"""Words whose ending is no ending, or whose meaning has moved away from what an ending would leave."""
OTHERS = word_pairs(
    "used/use using/use uses/use going/go goes/go tried/try better/good worse/bad newer/new older/old bigger/big "
    "higher/high lower/low later/late safer/safe easier/easy sooner/soon earlier/early newest/new oldest/old "
    "biggest/big highest/high lowest/low latest/new cheapest/cheap salespeople/salesperson"
)
"""Forms and their bases that no rule finds."""


@lru_cache(1)
def bases() -> dict[str, str]:
    """Give the base of every irregular form."""
    past = {form: base for base, forms in IRREGULAR_VERBS.items() for form in forms.split("/")}
    plurals = {plural: noun for noun, plural in IRREGULAR_PLURALS.items() if not plural.endswith("ves")}
    return past | plurals | OTHERS  # *leaves* is more often a form of *leave* than of *leaf*


@lru_cache(1 << 14)
def stem(word: str) -> str:
    """Fold a lower-case word, roughly after M. F. Porter, "An algorithm for suffix stripping" (1980).

    >>> stem("customers"), stem("customized"), stem("used") == stem("use")
    ('customer', 'custom', True)
    >>> stem("leaving") == stem("left") == stem("leaves"), stem("payment"), stem("encryption") == stem("encrypts")
    (True, 'pay', True)
    """
    base = bases().get(word)
    if base is None:
        base = uninflected(singular(word)) if len(word) > 3 else word
        base = bases().get(base, base)
    if base in WHOLE:
        return base
    return closed(underived(base.removesuffix("e") if len(base) > 3 else base))


def singular(word: str) -> str:
    """Take a plural or third-person *s* away."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def uninflected(word: str) -> str:
    """Take *ing* or *ed* away, and undo the doubling before it."""
    for ending in ("ing", "ed"):
        left = word.removesuffix(ending)
        if left != word and len(left) > 2 and any(letter in "aeiouy" for letter in left):
            return left[:-1] if left[-1] == left[-2] and left[-1] not in "lsz" else left
    return word


def underived(word: str) -> str:
    """Take one derivational ending away, if enough of the word is left."""
    for ending in ENDINGS:
        cut = ending.removesuffix("e")
        if word.endswith(cut):
            left = word[: len(word) - len(cut)] + KEPT.get(ending, "")
            if len(left) >= (3 if ending == "ment" else SHORTEST):
                return left
    return word


def closed(word: str) -> str:
    """Write the end of a stem one way: no double *l*, no *y*."""
    if word.endswith("y") and len(word) > 3:
        return word[:-1] + "i"
    return word[:-1] if word.endswith("ll") and len(word) > 3 else word
