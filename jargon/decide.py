"""Decides about each term of a text by what stands around it, once per distinct block.

What depends on the rest of the document, such as whether a term was explained before, is left to `rewrite`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from jargon.asides import Bare
from jargon.context import Reader
from jargon.english.acronyms import is_acronym_of
from jargon.evidence import Company
from jargon.fit import Misfit, Swap, fit
from jargon.match import Repeated, find
from jargon.patterns import lazy
from jargon.senses import GUESS, SURE, Choice, choose
from jargon.spared import is_quoted, spared
from jargon.values import TYPE_CHECKING, NamedTuple
from jargon.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jargon.context import Context
    from jargon.lexicon import Lexicon
    from jargon.match import Match
    from jargon.model import Document, Options
    from jargon.whole import Profile

SAFE_TYPO_LETTERS = 7
"""A misspelling is swapped or explained only if the word is this long and one edit away."""
HEADING = "\x00"
"""What the key of a heading's block starts with: the same words may read otherwise in a paragraph."""
NAME_REACH = 80
"""How far before a bracket the long form of what stands in it is looked for, in code points."""
PARTED = "an explanation stands in its way"
"""Why a term keeps its word whose plain wording would part another from its explanation."""
ACCEPTED = "the settings accept it"
"""Why a term is left alone, besides what the text around it says."""
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
SHORT_FORM_RE = lazy(r"\s\(([A-Z]{2,8})s?\)")


class Decision(NamedTuple):
    """What may be done about a match, as far as its block tells. Offsets count as `Decided` says.

    `changes` put plain wording in its place; without any, `reason` says why. `explained`: an explanation follows it.
    """

    match: Match
    choice: Choice
    changes: tuple[Swap, ...]
    reason: str | None
    safe: bool
    explained: bool = False


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
    asked = {bisect_right(starts, decider.bare.there(start)) - 1 for start in decider.company.asked}
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
        self.bare = Bare(prose, list(find(prose, lexicon, fuzzy=options.fuzzy, repeated=repeated)), lexicon)
        self.prose, self.matches = self.bare.prose, self.bare.matches
        self.reader = Reader(self.prose, frozenset(map(self.bare.here, headings)))
        self.company = Company(self.reader, self.matches, lexicon, whole)
        self.lexicon = lexicon
        self.options = options
        self.wanted = chosen_by(options)
        self.accepted = frozenset(word.lower() for word in options.accept)
        self.phrases = [word for word in self.accepted if not word.isalnum()]

    def run(self) -> Iterator[Decision]:
        """Yield a decision for every term, in reading order."""
        previous: Decision | None = None
        for match in self.matches:
            choice = self.choice(match)
            if choice and self.wanted(choice.lexeme.code) and not self.left_alone(match, choice):
                previous = self.decision(match, choice, previous)
                yield self.placed(previous) if self.bare.cuts else previous

    def choice(self, match: Match) -> Choice | None:
        """Choose the meaning of a match; where an explanation follows, its cues no longer matter."""
        aside = self.bare.explained.get(match.start)
        return (
            Choice(aside.reading, aside.lexeme, SURE)
            if aside
            else choose(match, self.reader, self.lexicon, self.company)
        )

    def placed(self, decision: Decision) -> Decision:
        """Give a decision with the offsets of the text as it is; wording that would part an explanation is dropped."""
        bare, changes = self.bare, decision.changes
        if any(bare.parted(change.start, change.end) for change in changes):
            return decision._replace(match=bare.placed(decision.match), changes=(), reason=PARTED, safe=False)
        moved = (Swap(bare.there(start), bare.there(end, end=True), text) for start, end, text in changes)
        return decision._replace(match=bare.placed(decision.match), changes=tuple(moved))

    def left_alone(self, match: Match, choice: Choice) -> str:
        """Say why a match is left alone: the settings accept it, or it is no jargon here; "" if it is not."""
        surface, sense = self.prose[match.start : match.end].lower(), choice.lexeme.sense
        if self.accepted and (surface in self.accepted or sense.term.lower() in self.accepted):
            return ACCEPTED
        if self.phrases and any(self.within(phrase, match) for phrase in self.phrases):
            return ACCEPTED
        return spared(match, choice, self.reader.context(match), self.company)

    def within(self, phrase: str, match: Match) -> bool:
        """Tell whether a match is part of an accepted phrase."""
        around = self.prose[max(match.end - len(phrase), 0) : match.start + len(phrase)]
        return phrase in around.lower().replace("\n", " ")

    def decision(self, match: Match, choice: Choice, previous: Decision | None) -> Decision:
        """Decide about one match."""
        sense = choice.lexeme.sense
        if match.start in self.bare.explained:
            return Decision(match, choice, (), "it is explained here", safe=False, explained=True)
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
        if match.fuzzy and doubtful(match):
            return f"it may be a misspelling of “{match.fuzzy.word}”"
        if names_what_precedes(self.prose, match, choice, previous):
            return "it names what stands before it"
        if spoken_of(self.reader.context(match), match):
            return "the word itself is spoken of here"
        if short := short_form_behind(self.prose, match):
            return f"{short} is short for it here"
        return None


def doubtful(match: Match) -> bool:
    """Tell whether a match may be a misspelling of something else."""
    return match.fuzzy is not None and (match.fuzzy.distance > 1 or len(match.fuzzy.word) < SAFE_TYPO_LETTERS)


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


def is_safe(match: Match, choice: Choice, context: Context) -> bool:
    """Tell whether a swap may be applied unasked: exact, of one clear sense, in nobody's quoted words."""
    return match.fuzzy is None and choice.confidence > GUESS and not is_quoted(match, context)


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
