"""Decides about each term of a text by what stands around it, once per distinct block.

What depends on the rest of the document, such as whether a term was explained before, is left to `rewrite`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from jargon.claims import promised
from jargon.context import Reader
from jargon.english import word_set
from jargon.english.acronyms import is_acronym_of, is_short_form
from jargon.english.grammar import behind_article, particle_gap, serves_as_adjective, wants_verb
from jargon.english.words import is_word, tags
from jargon.evidence import Company
from jargon.fit import Misfit, fit
from jargon.match import Repeated, find
from jargon.patterns import lazy
from jargon.senses import GUESS, SURE, Choice, choose
from jargon.values import TYPE_CHECKING, NamedTuple
from jargon.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jargon.context import Context
    from jargon.fit import Swap
    from jargon.lexicon import Lexicon
    from jargon.lexicon.lexemes import Lexeme
    from jargon.match import Match
    from jargon.model import Document, Options
    from jargon.whole import Profile

SAFE_TYPO_LETTERS = 7
"""A misspelling is swapped only if the word is this long and one edit away."""
HEADING = "\x00"
"""What the key of a heading's block starts with: the same words may read otherwise in a paragraph."""
LONGEST_TAIL = 60
"""What may follow a term within its word ("API-first"), in code points."""
NAME_REACH = 80
"""How far before a bracket the long form of what stands in it is looked for, in code points."""
PROGRESSIVE_RE = lazy(r"(?:\b(?:am|is|are|was|were|be|been|keep|keeps|kept)|['’](?:m|re|s))\s+\w+ing\s+\w+\Z")
"""Shows that a fixed phrase of two words is a verb: "we are going forward"."""
NOUN_LIKE = ("VB", "VBZ")
"""Forms of a verb of several words whose first word is a noun behind an article: "a park that is free"."""
FURTHER_RE = lazy(r"\sof\b", re.IGNORECASE)
"""After a verb with *out*, this makes the particle a preposition: "rolled out of bed"."""
COMPANY = word_set("Inc Ltd LLC LLP GmbH Corp AG PLC plc S.A B.V Bank Group Company Foundation Labs Partners")
"""What stands behind the name of a company, or one word further, whatever its first words mean elsewhere."""
ACCEPTED, NAME = "the settings accept it", "it is a proper name, or part of one"
"""Why a term is left alone."""
QUOTES = (("“", "”"), ("‘", "’"), ("«", "»"))
QUOTE_MARKS = '"“”«»'
APOSTROPHE_RE = lazy(r"(?<=\w)’(?=\w)")
MARKS = frozenset(':•-–—|*(["“')
CALLED_RE = lazy(
    r"(?:\b(?:is|are|was|were|be|been|often|also|sometimes|commonly|usually|so|it|them|this|that|these)[ -]called"
    r"|\bcalls?\s(?:it|them|this|that|these)|\b(?:known|referred\sto)\sas"
    r"|\b(?:the|a)\s(?:word|term|phrase|expression|acronym|abbreviation))\s(?:an?\s|the\s)?[\"“‘'*_]*\Z",
    re.IGNORECASE,
)
"""Before a term, this shows that the word itself is spoken of: "often called churn"."""
CALLING_WORDS = ("call", " as ", "word", "term", "phrase", "expression", "acronym", "abbreviation")
"""One of these is in all that the pattern matches; looking for them costs less than compiling it."""
CALLING_REACH = 40
"""How far before a term such words are looked for, in code points."""
DEFINING_REACH = 12
"""How soon the verb comes, in code points."""
DEFINED_RE = lazy(
    r"[\"”’'*_]*\s(?:is|are)\s(?:an?|any|the|people|customers|companies|those)\b[^.;:!?\n]{0,60}"
    r"\s(?:who|that|which|when|where)\b"
)
"""After the first words of a sentence, this shows that it says what they mean: "A lead is a person who …"."""
CAMEL_RE = lazy(r"[a-z]+[A-Z][a-z]")
SHORT_FORM_RE = lazy(r"\s\(([A-Z]{2,8})s?\)")
PATH_RE = lazy(r"(?<![\w/])([a-z]+)/\Z")
PLACE_RE = lazy(r"\s(?:issue|repo|repository|directory|folder|package|branch|file|path|module|role|team)s?\b")
"""The half of a word before its slash, and what may stand behind the other half if the whole is a path."""
PREFIXES = word_set(
    "anti cross ex high hyper in inter long low mid mini multi new no non on post pre pro pseudo quasi re self semi "
    "short single sub super two ultra under well"
)
"""What may stand before a term within a hyphenated word of three parts or more."""
LINKING_POS = ("adverb", "phrase")
"""What no subject makes ordinary: "in order to" is wordy wherever it stands."""
LONGEST_ACRONYM = 5
"""So many letters in capitals may be the acronym of something else where the term is an everyday word: "the TAG"."""
COMPANY_REACH = 40
"""How far behind a name the word for a company is looked for, in code points."""
NAME_WORDS, SMALL_WORD = 6, 3
"""A name in quotation marks has this many words at most; those of so few letters may be small."""


class Decision(NamedTuple):
    """What may be done about a match, as far as its block tells. Offsets count as `Decided` says.

    `changes` put plain wording in its place; without any, `reason` says why. `resume` is where an explanation that
    already follows in brackets ends, else 0.
    """

    match: Match
    choice: Choice
    changes: tuple[Swap, ...]
    reason: str | None
    safe: bool
    resume: int = 0


class Decided(NamedTuple):
    """What is decided in a block, and for which document, if that may hang on what the whole document is about.

    The block starts at `origin` in the prose that the offsets of the decisions count from.
    """

    decisions: tuple[Decision, ...]
    profile: Profile | None
    origin: int


BATCH = 1 << 20
"""How much prose is decided about in one go, in code points."""
NOTHING = Decided((), None, 0)
Memo = dict[str, Decided]


def decisions(
    document: Document, lexicon: Lexicon, options: Options, memo: Memo
) -> Iterator[tuple[int, tuple[Decision, ...]]]:
    """Yield what is decided in each block of a document that holds terms, and what to add to the offsets of that.

    `memo` keeps the decisions by block, so that what is read again is decided once.
    """
    whole = Whole(document.prose)
    repeated = Repeated(document.prose)
    for batch in batches(document):
        repeated.start = batch[0][0]
        distinct = dict.fromkeys(block for _, block in batch)
        new = [block for block in distinct if block not in memo or whole.differs(memo[block].profile)]
        memo.update(dict.fromkeys(new, NOTHING))
        memo.update(decided(new, whole, repeated, lexicon, options))
        for start, block in batch:
            found, _, origin = memo[block]
            if found:
                yield start - origin, found


def batches(document: Document) -> Iterator[list[tuple[int, str]]]:
    """Yield the blocks of a document, so many at a time that they do not fill the memory, each with its start."""
    headings = {span.start for span in document.headings}
    prose, start, size = document.prose, 0, len(document.prose)
    batch: list[tuple[int, str]] = []
    begin = 0
    while start <= size:
        end = prose.find("\n\n", start)
        if end < 0:
            end = size
        block = prose[start:end]
        batch.append((start, HEADING + block if start in headings else block))
        start = end + 2
        if start - begin > BATCH:
            yield batch
            batch, begin = [], start
    if batch:
        yield batch


def decided(
    blocks: Sequence[str], whole: Whole, repeated: Repeated, lexicon: Lexicon, options: Options
) -> Iterator[tuple[str, Decided]]:
    """Decide about the terms in some blocks of a document; yield those that hold any."""
    texts = [block.removeprefix(HEADING) for block in blocks]
    starts = list(accumulate((len(text) + 2 for text in texts), initial=0))
    headings = frozenset(start for start, block in zip(starts, blocks, strict=False) if block.startswith(HEADING))
    decider = Decider("\n\n".join(texts), headings, lexicon, options, whole, repeated)
    found: dict[int, list[Decision]] = {}
    for decision in decider.run():
        at = bisect_right(starts, decision.match.start) - 1
        found.setdefault(at, []).append(decision)
    asked = {bisect_right(starts, start) - 1 for start in decider.company.asked}
    for at in found.keys() | asked:
        yield blocks[at], Decided(tuple(found.get(at, ())), whole.profile if at in asked else None, starts[at])


class Decider:
    """Decides about the terms of one run of prose."""

    def __init__(
        self,
        prose: str,
        headings: frozenset[int],
        lexicon: Lexicon,
        options: Options,
        whole: Whole,
        repeated: Repeated | None = None,
    ) -> None:
        self.prose = prose
        self.reader = Reader(prose, headings)
        self.matches = list(find(prose, lexicon, fuzzy=options.fuzzy, repeated=repeated))
        self.company = Company(self.reader, self.matches, lexicon, whole)
        self.lexicon = lexicon
        self.options = options
        self.wanted = chosen_by(options)
        self.accepted = frozenset(word.lower() for word in options.accept)
        self.phrases = [word for word in self.accepted if not word.isalnum()]

    def run(self) -> Iterator[Decision]:
        """Yield a decision for every term, in reading order."""
        resume = 0
        previous: Decision | None = None
        for match in self.matches:
            if match.start < resume:
                continue
            explained = self.explained(match)
            choice = explained.choice if explained else choose(match, self.reader, self.lexicon, self.company)
            if choice and self.wanted(choice.lexeme.code) and not self.left_alone(match, choice):
                previous = explained or self.decision(match, choice, previous)
                resume = previous.resume
                yield previous

    def explained(self, match: Match) -> Decision | None:
        """Decide about a match whose explanation already follows in brackets; its cues no longer matter."""
        at = match.end
        while self.prose[at : at + 1] not in ("", " ", "\n") and at - match.end < LONGEST_TAIL:
            at += 1
        if self.prose[at + 1 : at + 2] != "(":
            return None
        for reading in match.readings:
            lexeme = self.lexicon.lexeme(reading.number)
            if resume := explained_until(self.prose, match, lexeme, at + 2):
                return Decision(match, Choice(reading, lexeme, SURE), (), "it is explained here", False, resume)
        return None

    def left_alone(self, match: Match, choice: Choice) -> str:
        """Say why a match is left alone: accepted, measured, a proper name, other grammar; "" if it is not."""
        surface = self.prose[match.start : match.end]
        sense = choice.lexeme.sense
        if self.accepted and (surface.lower() in self.accepted or sense.term.lower() in self.accepted):
            return ACCEPTED
        if self.phrases and any(self.within(phrase, match) for phrase in self.phrases):
            return ACCEPTED
        if sense.pos not in LINKING_POS and not choice.reading.exact and self.company.of_society(sense.domain, match):
            return "the words around it are those of politics and history"
        if sense.rewrite == "flag" and not promised(self.reader.context(match).sentence.text, surface):
            return "its sentence measures the claim, or takes it back"
        if is_identifier(surface, (sense.term, *sense.aliases)) or self.inside_name(match):
            return "it is an identifier"
        if acronym := self.acronym_of_something_else(surface, choice):
            return acronym
        if sense.strict and is_short_form(surface) and self.other_acronym(match, choice):
            return "in capitals it may be the acronym of something else"
        if sense.pos == "phrase" and PROGRESSIVE_RE.search(self.prose[max(match.start - 9, 0) : match.end]):
            return "it is a verb here"
        if sense.pos == "verb" and surface.lower().endswith(" out") and FURTHER_RE.match(self.prose, match.end):
            return "its “out” belongs to what follows"
        if sense.pos == "noun" and " " in surface and "V" in tags(surface.partition(" ")[0].lower()):
            context = self.reader.context(match)
            if wants_verb(context.sentence.tokens, context.first):
                return "its first word is the verb of the sentence"
        if sense.pos == "verb" and " " in surface and choice.reading.tag in NOUN_LIKE:
            context = self.reader.context(match)
            if behind_article(context.sentence.tokens, context.first):
                return "it is a noun here"
        if sense.pos == "noun" and sense.plain and not sense.attributive and "J" in tags(surface.lower()):
            context = self.reader.context(match)
            if serves_as_adjective(context.sentence.tokens, context.last):
                return "it is an adjective here"
        if match.particle and not parted(self.reader.context(match)):
            return "what stands between its words is no object of it"
        if self.prose[match.start - 1 : match.start] == "/" and in_path(self.prose, match):
            return "it is part of a path"
        if surface[0].isupper() and names_company(self.prose[match.end : match.end + COMPANY_REACH]):
            return "" if self.reader.context(match).sentence.all_caps else NAME
        if not surface[0].isupper() or surface.isupper() or choice.reading.exact or not sense.term[0].islower():
            return ""
        if any(letter.isupper() for letter in surface.split()[0][1:]):
            return ""  # no name is written like that: "CapEx", "On-Prem"
        context = self.reader.context(match)
        if in_quoted_name(context, match):
            return NAME
        if sense.rewrite == "gloss" and leads_name(context):
            return NAME
        if choice.marked and sense.rewrite == "gloss":
            return ""
        return NAME if is_name(surface, context) else ""

    def acronym_of_something_else(self, surface: str, choice: Choice) -> str:
        """Say so if a match is an acronym that the document spells out in other words; "" otherwise."""
        acronym, sense = surface.removesuffix("s"), choice.lexeme.sense
        if not acronym.isupper() or sense.term.isupper():
            return ""
        found = self.company.whole.other_long_form(acronym, (sense.term, *sense.aliases))
        return f"{acronym} stands for “{found}” here" if found else ""

    def inside_name(self, match: Match) -> bool:
        """Tell whether a match is the middle of a name such as code has: my-deployment-group, not non-churn-related."""
        tokens = self.reader.context(match)
        first, last = tokens.sentence.tokens[tokens.first], tokens.sentence.tokens[tokens.last]
        if first.start == match.start or last.end == match.end or not last.text[-1].isalnum():
            return False
        return self.prose[first.start : match.start].rstrip("-‐‑").lower() not in PREFIXES

    def other_acronym(self, match: Match, choice: Choice) -> bool:
        """Tell whether a short everyday word stands in capitals that neither its entry nor its sentence has."""
        surface = self.prose[match.start : match.end].removesuffix("s")
        if len(surface) > LONGEST_ACRONYM or choice.reading.exact or surface in choice.lexeme.sense.aliases:
            return False
        context = self.reader.context(match)
        sentence = context.sentence
        shouted = any(token is not None and is_short_form(token.text) for token in (context.before, context.after))
        return not (shouted or sentence.all_caps or sentence.heading)

    def within(self, phrase: str, match: Match) -> bool:
        """Tell whether a match is part of an accepted phrase."""
        around = self.prose[max(match.end - len(phrase), 0) : match.start + len(phrase)]
        return phrase in around.lower().replace("\n", " ")

    def decision(self, match: Match, choice: Choice, previous: Decision | None) -> Decision:
        """Decide about one match."""
        sense = choice.lexeme.sense
        if sense.rewrite == "flag":
            return Decision(match, choice, (), "a promise is for its author to reword", False)
        reason = self.objection(match, choice, previous)
        if reason is None:
            context = self.reader.context(match)
            try:
                return Decision(match, choice, fit(match, choice, context), None, is_safe(match, choice, context))
            except Misfit as misfit:
                reason = str(misfit)
        return Decision(match, choice, (), reason, False)

    def objection(self, match: Match, choice: Choice, previous: Decision | None) -> str | None:
        """Give a reason not to swap that does not depend on the wording."""
        sense = choice.lexeme.sense
        if self.options.mode == "gloss":
            return "only explanations were asked for"
        if choice.rivals:
            codes = dict.fromkeys(lexeme.code for lexeme in (choice.lexeme, *choice.rivals))
            return f"it has several meanings: {', '.join(codes)}"
        if sense.rewrite != "swap" or not (sense.plain or choice.reading.plain):
            return "no plain wording can stand in its place"
        if choice.confidence == GUESS:
            return "its part of speech is unsure here"
        if match.fuzzy and (match.fuzzy.distance > 1 or len(match.fuzzy.word) < SAFE_TYPO_LETTERS):
            return f"it may be a misspelling of “{match.fuzzy.word}”"
        if names_what_precedes(self.prose, match, choice, previous):
            return "it names what stands before it"
        if spoken_of(self.reader.context(match), match):
            return "the word itself is spoken of here"
        if short := short_form_behind(self.prose, match):
            return f"{short} is short for it here"
        return None


def is_identifier(surface: str, names: Iterable[str]) -> bool:
    """Tell whether a surface closes up a name of several words the way code does.

    >>> is_identifier("featureFlag", ["feature flag"]), is_identifier("gRPC", ["gRPC"])
    (True, False)
    """
    if not surface[0].islower() or not CAMEL_RE.match(surface):
        return False
    return not any(surface.lower().startswith(name.lower()) for name in names if name.isalnum())


def explained_until(prose: str, match: Match, lexeme: Lexeme, inside: int) -> int:
    """Say where the brackets that open before `inside` end, if they hold the explanation of a match; else 0."""
    surface = prose[match.start : match.end]
    for wording in {*lexeme.wordings.values(), lexeme.sense.gloss}:
        for text in (f"{wording})", f"{surface}: {wording})"):
            if same(prose[inside : inside + len(text)], text):
                return inside + len(text)
    return 0


def same(one: str, other: str) -> bool:
    """Compare texts with line ends as blanks and without case."""
    return one.replace("\n", " ").lower() == other.lower()


def names_what_precedes(prose: str, match: Match, choice: Choice, previous: Decision | None) -> bool:
    """Tell whether a match alone in brackets is the short name of what stands before them."""
    if prose[match.start - 1 : match.start] != "(" or prose[match.end : match.end + 1] != ")":
        return False
    before = prose[max(match.start - NAME_REACH, 0) : match.start - 1].rstrip().lower()
    if any(before.endswith(wording.lower()) for wording in choice.lexeme.wordings.values()):
        return True
    return (
        previous is not None
        and previous.choice.lexeme.code == choice.lexeme.code
        and previous.match.end >= match.start - 3
    )


def short_form_behind(prose: str, match: Match) -> str:
    """Give the short form in brackets behind a match, made of its own letters: "a Modification (MOD)"."""
    found = SHORT_FORM_RE.match(prose, match.end)
    if not found:
        return ""
    surface, short = prose[match.start : match.end].upper(), found[1]
    return short if surface.startswith(short) or is_acronym_of(short, surface.split()) else ""


def spoken_of(context: Context, match: Match) -> bool:
    """Tell whether a sentence speaks of a word rather than with it: "known as churn", "A lead is a person who buys"."""
    prose, start = context.prose, context.sentence.start
    before = prose[max(match.start - CALLING_REACH, start) : match.start].replace("\n", " ").lower()
    if any(word in before for word in CALLING_WORDS) and CALLED_RE.search(before):
        return True
    words = [token.lower for token in context.sentence.tokens[: context.first] if token.text[0].isalnum()]
    if words not in ([], ["a"], ["an"]):
        return False
    after = prose[match.end : match.end + DEFINING_REACH]
    if after.startswith(" means ") and not after.startswith(" means tha"):
        return True
    return (" is " in after or " are " in after) and bool(DEFINED_RE.match(prose, match.end))


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
    found = PATH_RE.search(prose[max(match.start - LONGEST_TAIL, 0) : match.start])
    if found is None or not prose[match.start : match.end].islower():
        return False
    return not is_word(found[1]) or PLACE_RE.match(prose, match.end) is not None


def leads_name(context: Context) -> bool:
    """Tell whether a term with a capital stands right before another one, within a sentence: "Pipeline Settings"."""
    sentence, after = context.sentence, context.after
    if sentence.title_case or sentence.all_caps or sentence.heading or context.opens or after is None:
        return False
    gap = context.prose[sentence.tokens[context.last].end : after.start]
    return gap == " " and after.text[0].isupper() and not after.text.isupper()


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


def is_safe(match: Match, choice: Choice, context: Context) -> bool:
    """Tell whether a swap may be applied unasked: exact, of one clear sense, in nobody's quoted words."""
    return match.fuzzy is None and choice.confidence > GUESS and not is_quoted(match, context)


def is_quoted(match: Match, context: Context) -> bool:
    """Tell whether a match stands in quotation marks."""
    before = context.prose[context.sentence.start : match.start]
    if "‘" in before:
        before = APOSTROPHE_RE.sub("'", before)
    return before.count('"') % 2 == 1 or any(before.rfind(opens) > before.rfind(closes) for opens, closes in QUOTES)


def chosen_by(options: Options) -> Callable[[str], bool]:
    """Give the test for codes that the audience, `select` and `ignore` let through."""
    spoken, select, ignore = options.audience, options.select, options.ignore
    verdicts: dict[str, bool] = {}

    def wanted(code: str) -> bool:
        verdict = verdicts.get(code)
        if verdict is None:
            verdict = verdicts[code] = (
                code.partition("/")[0] != spoken and (not select or named(code, select)) and not named(code, ignore)
            )
        return verdict

    return wanted


def named(code: str, codes: Iterable[str]) -> bool:
    """Tell whether a code is in a list of codes and domains."""
    return code in codes or code.partition("/")[0] in codes
