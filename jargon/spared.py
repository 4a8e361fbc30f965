"""Knows what looks like a term and is no jargon where it stands: a name, an identifier, a path, other grammar.

Each rule says why it spares a match, or ""; the first reason wins.
"""

from __future__ import annotations

import re

from jargon.claims import promised
from jargon.english import word_set
from jargon.english.acronyms import is_short_form
from jargon.english.grammar import behind_article, particle_gap, serves_as_adjective, wants_verb
from jargon.english.words import is_word, tags
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jargon.context import Context
    from jargon.evidence import Company
    from jargon.lexicon import Lexicon
    from jargon.match import Match
    from jargon.model import Sense
    from jargon.senses import Choice

PROGRESSIVE_RE = lazy(r"(?:\b(?:am|is|are|was|were|be|been|keep|keeps|kept)|['’](?:m|re|s))\s+\w+ing\s+\w+\Z")
"""Shows that a fixed phrase of two words is a verb: "we are going forward"."""
NOUN_LIKE = ("VB", "VBZ")
"""Forms of a verb of several words whose first word is a noun behind an article: "a park that is free"."""
FURTHER_RE = lazy(r"\sof\b", re.IGNORECASE)
"""After a verb with *out*, this makes the particle a preposition: "rolled out of bed"."""
COMPANY = word_set("Inc Ltd LLC LLP GmbH Corp AG PLC plc S.A B.V Bank Group Company Foundation Labs Partners")
"""What stands behind the name of a company, or one word further, whatever its first words mean elsewhere."""
COMPANY_REACH = 40
"""How far behind a name the word for a company is looked for, in code points."""
NAME = "it is a proper name, or part of one"
QUOTES = (("“", "”"), ("‘", "’"), ("«", "»"))
QUOTE_MARKS = '"“”«»'
APOSTROPHE_RE = lazy(r"(?<=\w)’(?=\w)")
MARKS = frozenset(':•-–—|*(["“')
NAME_WORDS, SMALL_WORD = 6, 3
"""A name in quotation marks has this many words at most; those of so few letters may be small."""
CAMEL_RE = lazy(r"[a-z]+[A-Z][a-z]")
PATH_RE = lazy(r"(?<![\w/])([a-z]+)/\Z")
PLACE_RE = lazy(r"\s(?:issue|repo|repository|directory|folder|package|branch|file|path|module|role|team)s?\b")
"""The half of a word before its slash, and what may stand behind the other half if the whole is a path."""
LONGEST_HALF = 60
"""How long the other half of a word with a slash may be, in code points."""
PREFIXES = word_set(
    "anti cross ex high hyper in inter long low mid mini multi new no non on post pre pro pseudo quasi re self semi "
    "short single sub super two ultra under well"
)
"""What may stand before a term within a hyphenated word of three parts or more."""
LINKING_POS = ("adverb", "phrase")
"""What no subject makes ordinary: "in order to" is wordy wherever it stands."""
LONGEST_ACRONYM = 5
"""So many letters in capitals may be the acronym of something else where the term is an everyday word: "the TAG"."""


class Seen(NamedTuple):
    """A match whose meaning was chosen, with what stands around it."""

    match: Match
    choice: Choice
    sense: Sense
    surface: str
    context: Context
    company: Company


def spared(match: Match, choice: Choice, context: Context, company: Company) -> str:
    """Say why a match is no jargon here; "" if it is."""
    surface = context.prose[match.start : match.end]
    seen = Seen(match, choice, choice.lexeme.sense, surface, context, company)
    for rule in RULES:
        if reason := rule(seen):
            return reason
    return ""


def _another_subject(seen: Seen) -> str:
    if seen.sense.pos in LINKING_POS or seen.choice.reading.exact:
        return ""
    spoken = seen.company.of_society(seen.sense.domain, seen.match)
    return "the words around it are those of politics and history" if spoken else ""


def _measured(seen: Seen) -> str:
    if seen.sense.rewrite != "flag" or promised(seen.context.sentence.text, seen.surface):
        return ""
    return "its sentence measures the claim, or takes it back"


def _identifier(seen: Seen) -> str:
    closed = is_identifier(seen.surface, (seen.sense.term, *seen.sense.aliases))
    named = closed or inside_name(seen.match, seen.context) or ends_name(seen.match, seen.context, seen.company.lexicon)
    return "it is an identifier" if named else ""


def _other_long_form(seen: Seen) -> str:
    """Find an acronym that the document spells out in other words."""
    acronym, sense = seen.surface.removesuffix("s"), seen.sense
    if not acronym.isupper() or sense.term.isupper():
        return ""
    found = seen.company.whole.other_long_form(acronym, (sense.term, *sense.aliases))
    return f"{acronym} stands for “{found}” here" if found else ""


def _everyday_word_in_capitals(seen: Seen) -> str:
    """Find a short everyday word in capitals that neither its entry nor its sentence has."""
    surface, context = seen.surface.removesuffix("s"), seen.context
    if not seen.sense.strict or not is_short_form(surface) or len(surface) > LONGEST_ACRONYM:
        return ""
    if seen.choice.reading.exact or surface in seen.sense.aliases:
        return ""
    shouted = any(token is not None and is_short_form(token.text) for token in (context.before, context.after))
    if shouted or context.sentence.all_caps or context.sentence.heading:
        return ""
    return "in capitals it may be the acronym of something else"


def _other_grammar(seen: Seen) -> str:
    """Find verbs that look like nouns or phrases, nouns that look like verbs, and adjectives."""
    sense, surface, context = seen.sense, seen.surface, seen.context
    tokens, start, end = context.sentence.tokens, seen.match.start, seen.match.end
    if sense.pos == "phrase" and PROGRESSIVE_RE.search(context.prose[max(start - 9, 0) : end]):
        return "it is a verb here"
    if sense.pos == "verb" and " " in surface:
        if surface.lower().endswith(" out") and FURTHER_RE.match(context.prose, end):
            return "its “out” belongs to what follows"
        if seen.choice.reading.tag in NOUN_LIKE and behind_article(tokens, context.first):
            return "it is a noun here"
    if sense.pos == "noun":
        first = surface.partition(" ")[0].lower() if " " in surface else ""
        if "V" in tags(first) and wants_verb(tokens, context.first):
            return "its first word is the verb of the sentence"
        adjective = sense.plain and not sense.attributive and "J" in tags(surface.lower())
        if adjective and serves_as_adjective(tokens, context.last):
            return "it is an adjective here"
    if seen.match.particle and not parted(context):
        return "what stands between its words is no object of it"
    return ""


def _path(seen: Seen) -> str:
    prose, match = seen.context.prose, seen.match
    slash = prose[match.start - 1 : match.start] == "/"
    return "it is part of a path" if slash and in_path(prose, match) else ""


def _proper_name(seen: Seen) -> str:
    surface, context, sense = seen.surface, seen.context, seen.sense
    if not surface[0].isupper():
        return ""
    if names_company(context.prose[seen.match.end : seen.match.end + COMPANY_REACH]):
        return "" if context.sentence.all_caps else NAME
    if surface.isupper() or seen.choice.reading.exact or not sense.term[0].islower():
        return ""
    if any(letter.isupper() for letter in surface.split()[0][1:]):
        return ""  # no name is written like that: "CapEx", "On-Prem"
    explained = sense.rewrite == "gloss"
    if in_quoted_name(context, seen.match) or (explained and leads_name(context)):
        return NAME
    return NAME if not (explained and seen.choice.marked) and is_name(surface, context) else ""


RULES = (
    _another_subject,
    _measured,
    _identifier,
    _other_long_form,
    _everyday_word_in_capitals,
    _other_grammar,
    _path,
    _proper_name,
)


def is_identifier(surface: str, names: Iterable[str]) -> bool:
    """Tell whether a surface closes up a name of several words the way code does.

    >>> is_identifier("featureFlag", ["feature flag"]), is_identifier("gRPC", ["gRPC"])
    (True, False)
    """
    if not surface[0].islower() or not CAMEL_RE.match(surface):
        return False
    return not any(surface.lower().startswith(name.lower()) for name in names if name.isalnum())


def inside_name(match: Match, context: Context) -> bool:
    """Tell whether a match is the middle of a name such as code has: my-deployment-group, not non-churn-related."""
    first, last = context.sentence.tokens[context.first], context.sentence.tokens[context.last]
    if first.start == match.start or last.end == match.end or not last.text[-1].isalnum():
        return False
    return context.prose[first.start : match.start].rstrip("-‐‑").lower() not in PREFIXES


def ends_name(match: Match, context: Context, lexicon: Lexicon) -> bool:
    """Tell whether a match ends the name of a program: gh-churn, but not post-churn or churn-related."""
    start = context.sentence.tokens[context.first].start
    before = context.prose[start : match.start].rstrip("-‐‑")
    return (
        before.isalpha() and before.islower() and not (before in PREFIXES or is_word(before) or lexicon.knows(before))
    )


def parted(context: Context) -> bool:
    """Tell whether the words between a verb and its particle are its object: "spun the server up"."""
    return particle_gap(context.sentence.tokens, context.first, context.sentence.tokens[context.last].lower) is not None


def names_company(after: str) -> bool:
    """Tell whether what follows a name says that it is a company's.

    >>> names_company(", Inc. makes"), names_company(" Software GmbH"), names_company(" software group")
    (True, True, False)
    """
    if not after.startswith((" ", ",", "\n")):
        return False
    words = [word.partition("’" if "’" in word else "'")[0].strip(".,;:()") for word in after.lstrip(",").split()[:2]]
    named = [word in COMPANY for word in words]
    return any(named[:1]) or (any(named) and after[0] != "," and words[0][:1].isupper())


def in_path(prose: str, match: Match) -> bool:
    """Tell whether a match behind a slash ends a path: its other half is no word, or what follows says so."""
    found = PATH_RE.search(prose[max(match.start - LONGEST_HALF, 0) : match.start])
    if found is None or not prose[match.start : match.end].islower():
        return False
    return not is_word(found[1]) or PLACE_RE.match(prose, match.end) is not None


def leads_name(context: Context) -> bool:
    """Tell whether a term with a capital stands right before another one, within a sentence: "Pipeline Settings"."""
    sentence = context.sentence
    if sentence.title_case or sentence.all_caps or sentence.heading or context.opens:
        return False
    return before_capital(context)


def before_capital(context: Context) -> bool:
    """Tell whether a word with one capital stands right behind a term."""
    after = context.after
    if after is None or context.prose[context.sentence.tokens[context.last].end : after.start] != " ":
        return False
    return after.text[0].isupper() and not after.text.isupper()


def in_quoted_name(context: Context, match: Match) -> bool:
    """Tell whether a match belongs to a name of two words or more in quotation marks: the “Sales Pipeline” page."""
    if not is_quoted(match, context):
        return False
    before, after = context.prose[context.sentence.start : match.start], context.prose[match.end : context.sentence.end]
    opens = max(before.rfind(mark) for mark in QUOTE_MARKS)
    closes = min((at for mark in QUOTE_MARKS if (at := after.find(mark)) >= 0), default=-1)
    if closes < 0:
        return False
    words = f"{before[opens + 1 :]}{context.prose[match.start : match.end]}{after[:closes]}".split()
    capitals = all(word[0].isupper() for word in words if len(word) > SMALL_WORD)
    return 1 < len(words) <= NAME_WORDS and capitals and words[0][0].isupper() and words[-1][-1].isalnum()


def is_name(surface: str, context: Context) -> bool:
    """Tell whether a term with capitals is a proper name or a part of one ("Pipeline Inc.", "the Churn team")."""
    sentence = context.sentence
    if sentence.title_case or sentence.all_caps or sentence.heading:
        return False
    after, before = context.after, context.before
    followed = after is not None and after.text[0].isupper() and not after.text.isupper()
    if context.opens:
        return followed
    preceded = before is not None and before.text[0].isupper() and context.first > 1
    if " " in surface or "-" in surface:
        return (followed or preceded) and not surface.istitle()
    return followed or before is None or before.text[0] not in MARKS


def is_quoted(match: Match, context: Context) -> bool:
    """Tell whether a match stands in quotation marks."""
    before = context.prose[context.sentence.start : match.start]
    if "‘" in before:
        before = APOSTROPHE_RE.sub("'", before)
    return before.count('"') % 2 == 1 or any(before.rfind(opens) > before.rfind(closes) for opens, closes in QUOTES)
