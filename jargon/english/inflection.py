"""Knows the forms of English words and phrases: plurals, verb forms, degrees of adjectives."""

from __future__ import annotations

import re

from jargon.english.irregular import (
    DOUBLING,
    ENDING_ADJECTIVES,
    HARD_CH,
    IRREGULAR_ADJECTIVES,
    IRREGULAR_PLURALS,
    IRREGULAR_VERBS,
    KEEPS_E,
    LIGHT_ENDINGS,
    MORE_ADJECTIVES,
    NOT_DOUBLING,
    PLURAL_ENDINGS,
    PLURAL_VERBS,
    PREFIXES,
    REGULAR_NOUNS,
    REGULAR_VERBS,
    SINGULAR_IN_S,
    THIRD_PERSONS,
    UNCHANGED_NOUNS,
)
from jargon.english.phrases import VERB_PARTS, heads_of, qualified, relative_verbs, verbs_of
from jargon.english.spelling import variants
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["VerbForms", "comparative", "inflect", "plural", "superlative", "variants", "verb_forms"]

PLURALS = frozenset(IRREGULAR_PLURALS.values())
PARTS_AFTER_HEAD = frozenset(["of", "in", "at"])

RHYME = "[aeiouy][bdfgklmnprtvz]"
SHORT = f"y?(?:[^aeiouy]*|[^aeiouy]*qu){RHYME}"
"""A syllable that doubles its last letter before -ed and -ing: plan, quit."""

ONSET = "(?:[bcdfghjklmnprstvwz]|[bcfgps]l|[bcdfgpt]r|s[chkmnptw]|s[cpt]r|spl|[ctw]h|thr|shr|tw)"
AFTER_PREFIX = ONSET + RHYME
"""The same behind a prefix: re-plan, but not re-nder."""

SIBILANT = ".*(?:[sxz]|[cs]h)"
CONSONANT_Y = ".*(?:[^aeiou]|qu)y"
DERIVED = "(?:.{2,}ed|.*[aeiouy].*ing|.+ful|.+ous)"
VOWELS = "[aeiouy]+"


class VerbForms(NamedTuple):
    """The five forms of a verb: *take, takes, took, taken, taking*."""

    base: str
    s: str
    past: str
    participle: str
    ing: str


def inflect(phrase: str, tag: str) -> str:
    """Give a word or phrase the form that a Penn Treebank tag names; KeyError for a tag that names no form.

    >>> inflect("spin up", "VBD"), inflect("point of contact", "NNS"), inflect("easy to use", "JJR")
    ('spun up', 'points of contact', 'easier to use')
    """
    return FORMS[tag](phrase)


def plural(noun: str) -> str:
    """Put a noun or noun phrase, given in the singular, into the plural.

    >>> plural("KPI"), plural("analysis"), plural("person who leaves"), plural("software")
    ('KPIs', 'analyses', 'people who leave', 'software')
    """
    words = noun.split(" ")
    for head in heads_of(words):
        words[head] = plural_word(words[head])
    for place in relative_verbs(words):
        words[place] = plural_verb(words[place])
    return " ".join(words)


def verb_forms(verb: str) -> VerbForms:
    """Conjugate a verb or verb phrase, given in its bare form.

    >>> verb_forms("upsell").past, verb_forms("find and fix").ing, verb_forms("cross-sell").s
    ('upsold', 'finding and fixing', 'cross-sells')
    """
    words = verb.split(" ")
    columns = [words[:] for _ in VerbForms._fields]
    for place in verbs_of(words):
        word = words[place].rstrip(",")
        for column, form in zip(columns, verb_word(word), strict=True):
            column[place] = form + words[place][len(word) :]
    return VerbForms(*map(" ".join, columns))


def comparative(adjective: str) -> str:
    """Say that something is so to a higher degree.

    >>> comparative("big"), comparative("easy to use"), comparative("scalable")
    ('bigger', 'easier to use', 'more scalable')
    """
    return degree(adjective, "er", "more")


def superlative(adjective: str) -> str:
    """Say that something is so to the highest degree.

    >>> superlative("big"), superlative("good"), superlative("scalable")
    ('biggest', 'best', 'most scalable')
    """
    return degree(adjective, "est", "most")


def plural_word(noun: str) -> str:
    """Put one word, hyphens and all, into the plural."""
    if noun[-1:].isupper() or noun[-1:].isdigit():
        return plural_acronym(noun)
    word = noun.lower()
    if "-" in word and word not in IRREGULAR_PLURALS:
        return plural_compound(noun)
    return recased(noun, plural_lower(word))


def plural_acronym(acronym: str) -> str:
    """Put an acronym into the plural: KPIs, OSes; SaaS stays."""
    if acronym.endswith("aaS"):
        return acronym
    return acronym + ("es" if acronym.endswith("S") else "s")


def plural_compound(noun: str) -> str:
    """Put a hyphenated noun into the plural at its head: works-in-progress, sign-offs."""
    parts = noun.split("-")
    if len(parts) > 2 and parts[1].lower() in PARTS_AFTER_HEAD and parts[0].lower() not in ("all", "out", "best"):
        return "-".join([plural_word(parts[0]), *parts[1:]])
    ends_in_particle = parts[-1].lower() in VERB_PARTS
    return "-".join([*parts[:-1], parts[-1] + "s" if ends_in_particle else plural_word(parts[-1])])


def plural_lower(word: str) -> str:
    """Put a word in lower case into the plural."""
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if is_plural(word):
        return word
    if word not in REGULAR_NOUNS:
        for ending, form in PLURAL_ENDINGS:
            if word.endswith(ending):
                return word.removesuffix(ending) + form
    return with_s(word)


def is_plural(word: str) -> bool:
    """Tell whether a noun is the same in the plural, has none, or is one already."""
    if word in UNCHANGED_NOUNS or word in PLURALS or word.endswith(("ware", "craft", "people")):
        return word not in REGULAR_NOUNS
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "as")) and word not in SINGULAR_IN_S


def with_s(word: str) -> str:
    """Add the *s* of plurals and third persons, with what it does to the spelling."""
    if re.fullmatch(CONSONANT_Y, word):
        return word[:-1] + "ies"
    if word.endswith("z") and re.fullmatch(SHORT, word):
        return word + "zes"
    if re.fullmatch(SIBILANT, word) and word not in HARD_CH:
        return word + "es"
    return word + "s"


def verb_word(verb: str) -> VerbForms:
    """Conjugate one word, hyphens and all."""
    if verb[-1:].isupper() or verb[-1:].isdigit():
        return VerbForms(verb, verb + "s", verb + "ed", verb + "ed", verb + "ing")
    head, hyphen, tail = verb.rpartition("-")
    if hyphen and tail in VERB_PARTS:
        return VerbForms(*[f"{form}-{tail}" for form in verb_word(head)])
    forms = verb_lower(tail.lower())
    return VerbForms(*[head + hyphen + recased(tail, form) for form in forms])


def verb_lower(word: str) -> VerbForms:
    """Conjugate a word in lower case."""
    prefix, root = irregular_root(word)
    if root:
        past, participle = IRREGULAR_VERBS[root].split("/")
        third = THIRD_PERSONS.get(root) or with_s(root)
        return VerbForms(word, prefix + third, prefix + past, prefix + participle, prefix + with_suffix(root, "ing"))
    past = with_suffix(word, "ed")
    return VerbForms(word, THIRD_PERSONS.get(word) or with_s(word), past, past, with_suffix(word, "ing"))


def irregular_root(word: str) -> tuple[str, str]:
    """Part a verb into a prefix and the irregular verb it is made of; both are empty for a regular one."""
    if word in IRREGULAR_VERBS:
        return "", word
    if word not in REGULAR_VERBS:
        for prefix in PREFIXES:
            if word.startswith(prefix) and word[len(prefix) :] in IRREGULAR_VERBS:
                return prefix, word[len(prefix) :]
    return "", ""


def with_suffix(word: str, suffix: str) -> str:
    """Add -ed, -ing, -er or -est, with what it does to the spelling."""
    if word.endswith("ie") and suffix == "ing":
        return word[:-2] + "ying"
    if word.endswith("e"):
        return (word if suffix == "ing" and keeps_e(word) else word[:-1]) + suffix
    if re.fullmatch(CONSONANT_Y, word) and suffix != "ing":
        return word[:-1] + "i" + suffix
    if doubles(word):
        return word + word[-1] + suffix
    return word + ("k" if word.endswith(("ic", "ac")) else "") + suffix


def keeps_e(word: str) -> bool:
    """Tell whether a verb keeps its *e* before -ing: seeing, dyeing, bingeing."""
    return word.endswith(("ee", "oe", "ye")) or word in KEEPS_E


def doubles(word: str) -> bool:
    """Tell whether a word doubles its last letter before a vowel: planned, rerunning, committed."""
    if word in NOT_DOUBLING or word in DOUBLING:
        return word in DOUBLING
    if re.fullmatch(SHORT, word):
        return True
    return word.startswith(PREFIXES) and any(doubles_after(word, prefix) for prefix in PREFIXES)


def doubles_after(word: str, prefix: str) -> bool:
    """Tell whether a word is a prefix and something that doubles its last letter."""
    root = word.removeprefix(prefix)
    return root != word and (root in DOUBLING or bool(re.fullmatch(AFTER_PREFIX, root)))


def plural_verb(verb: str) -> str:
    """Turn the third person of a verb into what goes with a plural: leaves, leave; is, are."""
    if verb in PLURAL_VERBS:
        return PLURAL_VERBS[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")) and not verb.endswith("aches"):
        return verb[:-2]
    return verb.removesuffix("s")


def degree(adjective: str, suffix: str, adverb: str) -> str:
    """Raise an adjective or adjective phrase by an ending where it takes one, else by a word before it."""
    first, blank, rest = adjective.partition(" ")
    if first in IRREGULAR_ADJECTIVES:
        return IRREGULAR_ADJECTIVES[first][suffix == "est"] + blank + rest
    if (not rest or qualified(rest)) and takes_ending(first):
        return recased(first, with_suffix(first.lower(), suffix)) + blank + rest
    return f"{adverb} {adjective}"


def takes_ending(adjective: str) -> bool:
    """Tell whether an adjective is compared by -er and -est: one syllable, or two with a light second one."""
    if (
        adjective in MORE_ADJECTIVES
        or adjective in VERB_PARTS
        or not adjective.isalpha()
        or re.fullmatch(DERIVED, adjective)
    ):
        return False
    syllables = len(re.findall(VOWELS, adjective.removesuffix("e"))) + adjective.endswith("le")
    return syllables < 2 or adjective in ENDING_ADJECTIVES or (syllables == 2 and adjective.endswith(LIGHT_ENDINGS))


def recased(word: str, form: str) -> str:
    """Give a form, made in lower case, the capitals of the word it was made from."""
    shared = 0
    for letter, formed in zip(word.lower(), form, strict=False):
        if letter != formed:
            break
        shared += 1
    return word[:shared] + form[shared:] if shared or not word[:1].isupper() else form.capitalize()


FORMS: dict[str, Callable[[str], str]] = {
    "NN": str,
    "NNS": plural,
    "VB": str,
    "VBP": str,
    "VBZ": lambda verb: verb_forms(verb).s,
    "VBD": lambda verb: verb_forms(verb).past,
    "VBN": lambda verb: verb_forms(verb).participle,
    "VBG": lambda verb: verb_forms(verb).ing,
    "JJ": str,
    "JJR": comparative,
    "JJS": superlative,
}
"""Penn Treebank tags and the functions that make their forms."""
