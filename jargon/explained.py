"""Knows how a document explains a term of its own accord, after which the term is no longer jargon there."""

from __future__ import annotations

import re

from jargon.english import word_set
from jargon.english.acronyms import is_acronym_of
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from jargon.model import Document, Span
    from jargon.rewrite import Met

REACH = 300
"""How far around a term its explanation may reach, in code points."""

CLOSERS = ("”", "’", "'", "»", '"')
MEANS = (
    " means ", " we mean ", " stands for ", " refers to ", " is short for ", " is defined as ", " is another word for ",
    " is another name for ", " i.e. ", " that is, ", " meaning ", " in other words ", " in other words, ",
)  # fmt: skip
"""What stands between a term and its explanation."""
MEANS_NONE = (
    " means that ", " means we ", " means you ", " means they ", " means it ", " means less ", " means more ",
    " means nothing ", " means business",
)  # fmt: skip
"""What follows here is no explanation."""
LONGEST_VERB = 24
"""How long these are at most, in code points."""
ASIDE = word_set(
    "see cf eg for such include includes including included incl like section figure fig table chapter page in on "
    "at by from since until with without and but not if when where while as because up down via per"
)
"""What brackets start with that do not explain the word before them."""
WORD_RE = lazy(r"[^\W\d_]{2,}")

LIST_MARKS = ("\n:", "\n :", "\n  :", "\n   :", "**", "__", "<dt", "<DT")
"""One of these is in every source with a list of definitions, reStructuredText apart."""
LIST_START_RE = lazy(r"(?:^|\n)[ \t]*(?:(?:[-*+•]|\d+[.)])[ \t]+)?(?:\*\*|__)$")
"""What stands before a term in bold that opens a line or a list item."""
ITEM_RE = lazy(r"(?:^|\n)[ \t]*(?:[-*+•]|\d+[.)])[ \t]+$")
DEFINITION_RE = lazy(r":[ \t]+(?:the|an?|how|what|when|where|to|all|any|each|every|short for)\s+\S+\s+\S")
"""A list item that opens with a term, and what says behind its colon what it means: "- Churn: the share of …"."""
LIST_END_RE = lazy(r"(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|[–—-][ \t]))[ \t]*(?=\S+[ \t]+\S+[ \t]+\S)")
COLON_LINE_RE = lazy(r"[*_]*[ \t]*\r?\n(?:[ \t]*\r?\n)?[ ]{0,3}:[ \t]+\S")
"""The definition list of Markdown: the term in its line, a colon before what it means."""
LINE_START_RE = lazy(r"(?:^|\n)[ \t]*[*_]*$")
INDENTED_RE = lazy(r"[ \t]*\r?\n[ \t]+\S")
"""The definition list of reStructuredText."""
DT_START_RE = lazy(r"<dt\b[^<>]*>\s*(?:<\w+[^<>]*>)*$", re.IGNORECASE)
LINK_END_RE = lazy(r"[*_]*\](?:\([^()\s]*glossar|\[[^\[\]]*glossar)", re.IGNORECASE)
A_START_RE = lazy(r"<a\b[^<>]*glossar[^<>]*>(?:<\w+[^<>]*>)*$", re.IGNORECASE)
ROLE_RE = lazy(r":(?:term|abbr):`([^`<(]+)")


class Explained:
    """The terms that one document has explained so far."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.terms: set[str] = set()
        source = document.source
        self._lists = document.kind == "rst" or any(mark in source for mark in LIST_MARKS)
        self._links = "glossar" in source.lower()
        self._roles = {word.strip().lower() for word in ROLE_RE.findall(source)} if document.kind == "rst" else set()
        self._last: tuple[str, int] = ("", -1)

    def cover(self, met: Met) -> bool:
        """Tell whether a term is explained here or was before; terms come in reading order. A claim never is."""
        term = met.rewrite.term  # whatever its sense, it is the word that was explained
        if met.rewrite.action == "flag":
            return False
        if term not in self.terms and self._explains(met):
            self.terms.add(term)
        self._last = (term, met.span.end)
        return term in self.terms

    def _explains(self, met: Met) -> bool:
        prose, span = self.document.prose, met.span
        end = span.end + prose.startswith(CLOSERS, span.end)
        if brackets := brackets_at(prose, end):
            return explains(brackets, prose[span.start : span.end], met)
        if means(prose[end : end + LONGEST_VERB]):
            return True
        before = prose[span.start - 1 : span.start]
        if before == "(" and self._last != (met.rewrite.term, span.start - 2) and after_its_words(prose, span):
            return True
        if self._lists and before in ("", "\n") and self._in_list(span):
            return True
        if before in ("", "\n") and DEFINITION_RE.match(prose, end) and ITEM_RE.search(self._before(span)):
            return True
        if self._links and self._linked(span):
            return True
        return bool(self._roles) and prose[span.start : span.end].lower() in self._roles

    def _in_list(self, span: Span) -> bool:
        source = self.document.source
        end, before = self.document.source_end(span.end), self._before(span)
        if LIST_START_RE.search(before):
            return LIST_END_RE.match(source, end) is not None or COLON_LINE_RE.match(source, end) is not None
        if LINE_START_RE.search(before):
            rule = INDENTED_RE if self.document.kind == "rst" else COLON_LINE_RE
            return rule.match(source, end) is not None
        return DT_START_RE.search(before) is not None

    def _linked(self, span: Span) -> bool:
        source, end = self.document.source, self.document.source_end(span.end)
        if source.startswith("<", end):
            return A_START_RE.search(self._before(span)) is not None
        return LINK_END_RE.match(source, end) is not None

    def _before(self, span: Span) -> str:
        """Give the source just before a term."""
        start = self.document.source_start(span.start)
        return self.document.source[max(start - REACH, 0) : start]


def brackets_at(prose: str, end: int) -> str:
    """Give what stands in brackets behind a blank at a place, "" if nothing does.

    >>> brackets_at("It is KYC (know your customer).", 9), brackets_at("A list() of them", 6)
    ('know your customer', '')
    """
    if prose[end + 1 : end + 2] != "(" or not prose[end].isspace():
        return ""
    inside = prose[end + 2 : max(prose.find(")", end + 2, end + REACH), 0)]
    return "" if "(" in inside or "\n\n" in inside else inside


def means(after: str) -> bool:
    """Tell whether what follows a term says what it means.

    >>> means(" means losing customers"), means(" means that we lost"), means(", that is, one who left")
    (True, False, True)
    """
    line = after.removeprefix(",").replace("\n", " ")
    return line.startswith(MEANS) and not line.startswith(MEANS_NONE)


def explains(brackets: str, surface: str, met: Met) -> bool:
    """Tell whether the words in brackets after a term explain it."""
    inside = brackets.replace("\n", " ").strip()
    if inside.lower() in {wording.lower() for wording in (*met.lexeme.wordings.values(), met.lexeme.sense.gloss)}:
        return True
    words = WORD_RE.findall(inside)
    if len(words) < 2 or (WORD_RE.match(inside) and words[0].lower() in ASIDE) or inside.startswith(("e.g", "E.g")):
        return False
    return any(word[0].islower() for word in words) or is_acronym_of(surface, words)


def after_its_words(prose: str, span: Span) -> bool:
    """Tell whether a term is the acronym, in brackets, of the words before them."""
    surface = prose[span.start : span.end]
    if prose[span.end : span.end + 1] != ")" or not surface.isupper():
        return False
    return is_acronym_of(surface, WORD_RE.findall(prose[max(span.start - REACH, 0) : span.start])[-2 * len(surface) :])
