"""Carries decisions out in a document: splices plain wording in, and explains a term at its first use."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from itertools import chain, pairwise
from sys import intern

from jargon.context import Reader
from jargon.decide import Memo, decisions, doubtful
from jargon.documents.splice import edit
from jargon.english.grammar import describes_noun
from jargon.fit import PREPOSITIONS, hyphenated
from jargon.match import Match
from jargon.model import Rewrite, Span
from jargon.patterns import lazy
from jargon.spared import before_capital
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.decide import Decision
    from jargon.lexicon import Lexicon
    from jargon.lexicon.lexemes import Lexeme
    from jargon.model import Document, Edit, Options
    from jargon.senses import Choice

SEAM_RE = lazy(
    r"s?[\"'”’*_]*(?:\n\n|\s\(|\s?[:=|–—-]+\s|,?\s(?:or|aka|means|is|i\.e\.,?|stands for|is short for)\s)"
    r"[\"'“‘*_]*(?:an?\s)?"
)
"""What stands between an acronym and its long form in a list, a table or a sentence that gives both."""
LONGEST_SEAM = 24
"""How long that is at most, in code points."""
JUST_SAID = 40
"""How far before a term its explanation may stand already, in code points."""
PARTICIPLES = ("VBN", "VBD", "VBG")
OPENERS, CLOSERS = frozenset("\"“‘«'"), frozenset("\"”’»'")
OPTION_RE = lazy(r"\s--?\w")
"""What stands after the name of a command: "git diff --quiet"."""
BRACKET_RE = lazy(r"\s?\(")
"""What stands after a term that can take no brackets of its own."""


class Met(NamedTuple):
    """A term met in a document: what is done about it, what it means, and its place in the prose."""

    rewrite: Rewrite
    lexeme: Lexeme
    rivals: tuple[Lexeme, ...]
    span: Span


ANCHOR_RE = lazy(r"""(?:\]\(|\bhref=["'])#([^)"'\s]+)[)"']""")
"""A link to a section of the same document."""

_new_rewrite, _new_met = partial(tuple.__new__, Rewrite), partial(tuple.__new__, Met)
"""The constructors of named tuples take twice the time, and there is one of each for every term met."""


def rewrites(
    document: Document,
    lexicon: Lexicon,
    options: Options,
    *,
    memo: Memo | None = None,
    vetoed: frozenset[int] = frozenset(),
    changes_only: bool = False,
) -> Iterator[Met]:
    """Yield what is done about each term of a document, in reading order.

    A term inside the wording put in for an earlier one is met when the result is read again. A term that starts at a
    prose offset in `vetoed` keeps its word. `memo` keeps decisions between calls with the same lexicon and options.
    With `changes_only`, terms that stay as they are are left out.
    """
    rewriter = Rewriter(document, vetoed, changes_only=changes_only)
    found = decisions(document, lexicon, options, {} if memo is None else memo)
    placed = ((decision, start) for start, block in found for decision in block)
    beside = False
    for one, other in pairwise(chain(placed, [None])):
        decision, start = one  # type: ignore[misc] # only the last is None
        twins, beside = beside, other is not None and rewriter.same_by_two_names(decision, start, *other)
        if document.source_start(decision.match.start + start) >= rewriter.reach:
            limit = other[0].match.start + other[1] if other else len(document.prose)
            met = rewriter.met(decision, start, limit, named_twice=twins or beside)
            if met is not None:
                yield met


class Rewriter:
    """What is known about one document while it is rewritten."""

    def __init__(self, document: Document, vetoed: frozenset[int], *, changes_only: bool) -> None:
        self.document = document
        self.changes_only = changes_only
        self.vetoed = vetoed
        self.reader = Reader(document.prose, frozenset(span.start for span in document.headings))
        self.linked = linked_headings(document)
        self.explained: set[int] = set()
        self.reach = 0

    def same_by_two_names(self, one: Decision, start: int, other: Decision, other_start: int) -> bool:
        """Tell whether a term and the next one are an acronym and its long form, side by side: "ARR: annual …"."""
        if one.choice.lexeme.code != other.choice.lexeme.code:
            return False
        prose, end, begin = self.document.prose, one.match.end + start, other.match.start + other_start
        names = prose[one.match.start + start : end], prose[begin : other.match.end + other_start]
        short_first, short_second = (name.removesuffix("s").isupper() for name in names)
        if short_first == short_second or not 0 < begin - end <= LONGEST_SEAM:
            return False
        official = names[0].split()[-1][0].isupper()  # "Request for Proposal (RFP)"
        return (official or "(" not in prose[end:begin]) and SEAM_RE.fullmatch(prose, end, begin) is not None

    def met(self, decision: Decision, start: int, limit: int, *, named_twice: bool) -> Met | None:
        """Carry out a decision, adding `start` to its offsets; the next term starts at `limit`."""
        match, choice = decision.match, decision.choice
        span = Span(match.start + start, match.end + start)
        reason = decision.reason
        if decision.changes and named_twice:
            reason = "it stands beside its other name"
        elif decision.changes and span.start in self.vetoed:
            reason = "its sentence would not come out right"
        elif decision.changes and self.in_linked_heading(span.start):
            reason = "links in the document point to this heading"
        elif decision.changes and self.in_section_link(span.end):
            reason = "it is a link to a section, whose heading keeps its words"
        elif decision.changes:
            changes = [(Span(change.start + start, change.end + start), change.text) for change in decision.changes]
            result = edit(self.document, changes)
            if result is not None and result.start >= self.reach:
                return self.entry(span, decision, "swap", result)
            reason = "markup or code stands in its way"
        if choice.lexeme.sense.rewrite == "flag":
            return self.entry(span, decision, "flag", None, reason)
        if decision.explained:
            self.explained.add(choice.lexeme.number)
        explanation = None
        unclear = choice.rivals or doubtful(match) or span.start in self.vetoed
        if choice.lexeme.number not in self.explained and not unclear and not named_twice:
            here = Match(span.start, span.end, match.readings, match.fuzzy, match.particle)
            explanation = self.explanation(here, choice, limit)
        return self.entry(span, decision, "gloss", explanation, reason)

    def in_linked_heading(self, offset: int) -> bool:
        """Tell whether a prose offset lies in a heading that links point to."""
        at = bisect_right(self.linked, offset, key=lambda heading: heading.start) - 1
        return at >= 0 and offset < self.linked[at].end

    def in_section_link(self, offset: int) -> bool:
        """Tell whether a prose offset lies in the text of a link to a section of the document itself."""
        walls = self.document.walls
        at = bisect_left(walls, offset)
        if not self.linked or at == len(walls):
            return False
        return self.document.source.startswith("](#", self.document.source_end(walls[at]))

    def explanation(self, match: Match, choice: Choice, limit: int) -> Edit | None:
        """Give the edit that explains a term in brackets, if an explanation can stand here, before `limit`."""
        context = self.reader.context(match)
        prose, sentence = self.document.prose, context.sentence
        if sentence.heading or sentence.title_case or in_brackets(prose[sentence.start : match.start]):
            return None
        if self.in_section_link(match.end):
            return None
        if choice.reading.tag in PARTICIPLES and describes_noun(sentence.tokens, context.first, context.last):
            return None  # "a qualified (to find out …) lead"
        wording = choice.lexeme.wordings.get(choice.reading.tag) or choice.lexeme.sense.gloss
        objectless = context.after is None or not context.after.text[0].isalnum()
        if objectless and choice.lexeme.sense.pos == "verb" and wording.rpartition(" ")[2] in PREPOSITIONS:
            wording = choice.lexeme.sense.gloss  # "it should be monetized (earned money from)."
        surface = prose[match.start : match.end]
        said = {word.rstrip("s") for word in wording.lower().split()}
        if said <= {word.rstrip("s") for word in surface.lower().split()}:
            return None  # "request for proposal" is no clearer as "proposal request"
        if wording.lower() in prose[max(match.start - JUST_SAID, 0) : match.start].lower():
            return None  # "open and transparent (open)"
        if context.after and context.after.text[0].isdigit():
            return None
        named = surface[0].isupper() and not (context.opens and choice.lexeme.sense.term[0].islower())
        if (named and before_capital(context)) or OPTION_RE.match(prose, match.end):
            return None  # "AWS Secrets Manager", "git diff --quiet"
        if prose[match.end : match.end + 2] == "- ":
            return None  # "platform- and time-specific"
        if prose[match.end : match.end + 1] == "/" and prose[match.end + 1 : match.end + 2].isdigit():
            return None  # "HTTP/1"
        end = sentence.tokens[context.last].end
        if context.after and context.after.lower in ("'s", "'") and context.after.start == end:
            end = context.after.end
        if prose[end : end + 1] in CLOSERS and prose[match.start - 1 : match.start] in OPENERS:
            end += 1
        if end > limit or BRACKET_RE.match(prose, end):
            return None
        if end in self.document.walls and prose[end : end + 2] in ("", "\n\n"):
            return None  # a link ends its line; what follows it would no longer belong to it
        label = f"{surface}: " if hyphenated(match, context) else ""
        result = edit(self.document, [(Span(match.start, match.start), ""), (Span(end, end), f" ({label}{wording})")])
        if result is not None:
            self.explained.add(choice.lexeme.number)
        return result

    def entry(
        self, span: Span, decision: Decision, action: str, change: Edit | None, reason: str | None = None
    ) -> Met | None:
        """Write down what is done about a term, if that is wanted."""
        if change is None and self.changes_only:
            return None
        document, fuzzy = self.document, decision.match.fuzzy
        lexeme = decision.choice.lexeme
        if change is None:
            start, end, text = document.source_start(span.start), document.source_end(span.end), None
        else:
            start, end, text = change
            text, self.reach = intern(text), end
        line, column = document.line_and_column(start)
        rewrite = _new_rewrite(
            (
                start,
                end,
                line,
                column,
                f"{line}:{column}" if not document.places else document.place(start),
                intern(document.source[start:end]),
                lexeme.sense.term,
                lexeme.code,
                "fuzzy" if fuzzy else "exact",
                round(fuzzy.score, 1) if fuzzy else 100.0,
                action,
                text,
                decision.safe and action == "swap",
                reason,
                lexeme.number,
            )
        )
        return _new_met((rewrite, lexeme, decision.choice.rivals, span))


def in_brackets(before: str) -> bool:
    """Tell whether brackets are open after a text, where further ones would be hard to read."""
    return before.count("(") > before.count(")") or before.count("[") > before.count("]")


def linked_headings(document: Document) -> tuple[Span, ...]:
    """Give the headings that links of the document itself point to: their words make their address."""
    if "(#" not in document.source and "#" not in document.source.partition("href=")[2]:
        return ()
    slugs = set(ANCHOR_RE.findall(document.source))
    return tuple(span for span in document.headings if slug(document.prose[span.start : span.end]) in slugs)


def slug(heading: str) -> str:
    """Write a heading as GitHub does in the address of its section.

    >>> slug("7.2 Why churn hurts (and how)")
    '72-why-churn-hurts-and-how'
    """
    return "".join(letter for letter in heading.lower() if letter.isalnum() or letter in " -_").replace(" ", "-")
