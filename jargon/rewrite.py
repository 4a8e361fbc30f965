"""Decides for each match what is done about it: swapped, explained, flagged or left, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jargon.context import Context, Reader
from jargon.documents.splice import edit
from jargon.fit import Misfit, Swap, fit, hyphenated
from jargon.match import find
from jargon.model import Rewrite, Span
from jargon.senses import GUESS, choose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jargon.lexicon import Lexeme, Lexicon
    from jargon.match import Match
    from jargon.model import Document, Options
    from jargon.senses import Choice

SAFE_TYPO_LETTERS = 7
"""A misspelling is swapped only if the word is this long and one edit away."""
QUOTES = {'"': '"', "“": "”", "‘": "’", "«": "»"}
CLOSERS = "\"”’»'"


class Met(NamedTuple):
    """A term met in a document: what is done about it, what it means, and its place in the prose."""

    rewrite: Rewrite
    lexeme: Lexeme
    rivals: tuple[Lexeme, ...]
    span: Span


def rewrites(
    document: Document, lexicon: Lexicon, options: Options, vetoed: frozenset[int] = frozenset()
) -> Iterator[Met]:
    """Yield what is done about each term of a document, in reading order.

    A match that starts at a prose offset in `vetoed` is left as it is.
    """
    return Rewriter(document, lexicon, options, vetoed).run()


class Rewriter:
    """What is known about one document while it is rewritten."""

    def __init__(self, document: Document, lexicon: Lexicon, options: Options, vetoed: frozenset[int]) -> None:
        self.document = document
        self.lexicon = lexicon
        self.options = options
        self.vetoed = vetoed
        self.reader = Reader(document)
        self.explained: set[str] = set()
        self.resume = 0
        self.wanted = chosen_by(options)
        self.accepted = frozenset(word.lower() for word in options.accept)

    def run(self) -> Iterator[Met]:
        previous: Met | None = None
        for match in find(self.document, self.lexicon, fuzzy=self.options.fuzzy):
            if match.start < self.resume or self.document.prose[match.start : match.end].lower() in self.accepted:
                continue
            context = self.reader.context(match)
            choice = choose(match, context, self.lexicon)
            if choice is None or not self.wanted(choice.lexeme.sense.code) or self.is_name(match, choice, context):
                continue
            if choice.lexeme.sense.term.lower() in self.accepted:
                continue
            previous = self.met(match, choice, context, previous)
            yield previous

    def met(self, match: Match, choice: Choice, context: Context, previous: Met | None) -> Met:
        """Decide about one match."""
        sense = choice.lexeme.sense
        span = Span(match.start, match.end)
        if sense.rewrite == "flag":
            return self.entry(span, match, choice, "flag", None, reason="a promise is for its author to reword")
        reason = self.objection(match, choice, context, previous)
        changes: tuple[Swap, ...] = ()
        if reason is None:
            try:
                changes = fit(match, choice, context)
            except Misfit as misfit:
                reason = str(misfit)
        if changes:
            result = edit(self.document, [(Span(change.start, change.end), change.text) for change in changes])
            if result is not None:
                return self.entry(span, match, choice, "swap", result, safe=self.is_safe(match, choice, context))
            reason = "markup or code stands in its way"
        return self.entry(span, match, choice, "gloss", self.explanation(match, choice, context), reason=reason)

    def objection(self, match: Match, choice: Choice, context: Context, previous: Met | None) -> str | None:
        """Give a reason not to swap that does not depend on the wording."""
        sense = choice.lexeme.sense
        if self.explained_here(match, choice):
            return "it is explained here"
        if self.names_what_precedes(match, choice, previous):
            return "it names what stands before it"
        if match.start in self.vetoed:
            return "its sentence would not come out right"
        if self.options.mode == "gloss":
            return "only explanations were asked for"
        if sense.rewrite != "swap" or not (sense.plain or choice.reading.plain):
            return "no plain wording can stand in its place"
        if choice.rivals:
            return "it has several meanings: " + ", ".join([sense.code, *(rival.sense.code for rival in choice.rivals)])
        if choice.confidence == GUESS:
            return "its part of speech is unsure here"
        if match.fuzzy and (match.fuzzy.distance > 1 or len(match.fuzzy.word) < SAFE_TYPO_LETTERS):
            return f"it may be a misspelling of “{sense.term}”"
        return None

    def explained_here(self, match: Match, choice: Choice) -> bool:
        """Tell whether the explanation already follows in brackets; matches inside it are passed over."""
        prose = self.document.prose
        at = match.end
        while prose[at : at + 1] not in ("", " ", "\n"):
            at += 1
        if prose[at + 1 : at + 2] != "(":
            return False
        close = prose.find(")", at)
        text = " ".join(prose[at + 2 : close].split()).lower()
        text = text.partition(": ")[2] or text
        lexeme = choice.lexeme
        known = {wording.lower() for wording in lexeme.wordings.values()} | {lexeme.sense.gloss.lower()}
        end = at + 2 + len(lexeme.sense.gloss)
        if text not in known and " ".join(prose[at + 2 : end].split()).lower() != lexeme.sense.gloss.lower():
            return False
        self.explained.add(lexeme.sense.code)
        self.resume = max(close, at) + 1 if text in known else end + 1
        return True

    def names_what_precedes(self, match: Match, choice: Choice, previous: Met | None) -> bool:
        """Tell whether a match alone in brackets is the short name of what stands before them."""
        prose = self.document.prose
        if prose[match.start - 1 : match.start] != "(" or prose[match.end : match.end + 1] != ")":
            return False
        before = prose[max(match.start - 80, 0) : match.start - 1].rstrip().lower()
        wordings = choice.lexeme.wordings.values()
        return any(before.endswith(wording.lower()) for wording in wordings) or (
            previous is not None
            and previous.lexeme.sense.code == choice.lexeme.sense.code
            and previous.span.end >= match.start - 3
        )

    def explanation(self, match: Match, choice: Choice, context: Context) -> tuple[int, int, str] | None:
        """Give the edit that explains a term in brackets at its first use, if it can stand here."""
        sense = choice.lexeme.sense
        if sense.code in self.explained or choice.rivals or context.sentence.heading or match.fuzzy:
            return None
        if context.sentence.title_case or self.in_brackets(match, context):
            return None
        wording = choice.lexeme.wordings.get(choice.reading.tag) or sense.gloss
        surface = self.document.prose[match.start : match.end]
        if wording.lower() == surface.lower():
            return None
        end = context.sentence.tokens[context.last].end
        if context.after and context.after.lower in ("'s", "'") and context.after.start == end:
            end = context.after.end
        if (
            self.document.prose[end : end + 1] in CLOSERS
            and self.document.prose[match.start - 1 : match.start] in QUOTES
        ):
            end += 1
        label = f"{surface}: " if hyphenated(match, context) else ""
        result = edit(self.document, [(Span(match.start, match.start), ""), (Span(end, end), f" ({label}{wording})")])
        if result is not None:
            self.explained.add(sense.code)
        return result

    def in_brackets(self, match: Match, context: Context) -> bool:
        """Tell whether a match stands inside brackets, where further ones would be hard to read."""
        before = self.document.prose[context.sentence.start : match.start]
        return before.count("(") > before.count(")") or before.count("[") > before.count("]")

    def is_name(self, match: Match, choice: Choice, context: Context) -> bool:
        """Tell whether a term wears the capitals of a proper name ("Pipeline Inc.", "the Churn team")."""
        surface = self.document.prose[match.start : match.end]
        sentence = context.sentence
        if (
            not surface[0].isupper()
            or surface.isupper()
            or choice.reading.exact
            or not choice.lexeme.sense.term[0].islower()
        ):
            return False
        if sentence.title_case or sentence.all_caps:
            return False
        after, before = context.after, context.before
        followed = after is not None and after.text[0].isupper() and after.text.lower() not in ("i",)
        if context.opens or sentence.heading:
            return followed and not after.text.isupper() and not sentence.heading  # type: ignore[union-attr]
        preceded = before is not None and before.text[0].isupper() and context.first > 1
        if " " in surface or "-" in surface:
            return (followed or preceded) and not surface.istitle()
        return not self.after_mark(before)

    def after_mark(self, before: object) -> bool:
        return before is not None and getattr(before, "text", "")[0] in ':•-–—|*(["“'

    def is_safe(self, match: Match, choice: Choice, context: Context) -> bool:
        """Tell whether a swap may be applied unasked: exact, of one clear sense, in nobody's quoted words."""
        return match.fuzzy is None and choice.confidence > GUESS and not self.quoted(match, context)

    def quoted(self, match: Match, context: Context) -> bool:
        """Tell whether a match stands in quotation marks."""
        before = self.document.prose[context.sentence.start : match.start]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

    def entry(
        self,
        span: Span,
        match: Match,
        choice: Choice,
        action: str,
        change: tuple[int, int, str] | None,
        *,
        safe: bool = False,
        reason: str | None = None,
    ) -> Met:
        """Write down what is done about a match."""
        document, sense = self.document, choice.lexeme.sense
        start, end, text = change or (document.source_start(span.start), document.source_end(span.end), None)
        line, column = document.line_and_column(start)
        rewrite = Rewrite(
            start=start,
            end=end,
            line=line,
            column=column,
            place=document.place(start),
            surface=document.source[start:end],
            term=sense.term,
            code=sense.code,
            match="fuzzy" if match.fuzzy else "exact",
            score=round(match.fuzzy.score, 1) if match.fuzzy else 100.0,
            action=action,
            replacement=text,
            safe=safe,
            reason=reason,
        )
        return Met(rewrite, choice.lexeme, choice.rivals, span)


def chosen_by(options: Options) -> Callable[[str], bool]:
    """Give the test for codes that the audience, `select` and `ignore` let through."""
    spoken, select, ignore = options.audience, options.select, options.ignore
    verdicts: dict[str, bool] = {}

    def wanted(code: str) -> bool:
        verdict = verdicts.get(code)
        if verdict is None:
            domain = code.partition("/")[0]
            verdict = verdicts[code] = (
                domain != spoken and (not select or named(code, select)) and not (ignore and named(code, ignore))
            )
        return verdict

    return wanted


def named(code: str, codes: Sequence[str]) -> bool:
    """Tell whether a code is in a list of codes and domains."""
    return code in codes or code.partition("/")[0] in codes
