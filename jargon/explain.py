"""Says of each term in a document what was made of it and why: its meaning, grammar, evidence, and what was done."""

from __future__ import annotations

from jargon.decide import Decider
from jargon.evidence import against, cues, total
from jargon.model import Explanation
from jargon.senses import CUE, LETTERS, SURE, grammatical, ordinary_company, told
from jargon.values import TYPE_CHECKING
from jargon.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jargon.lexicon import Lexicon, Reading
    from jargon.lexicon.lexemes import Lexeme
    from jargon.match import Match
    from jargon.model import Document, Options, Rewrite
    from jargon.senses import Choice

FORMS = {
    "NN": "a noun", "NNS": "a plural noun", "VB": "a verb", "VBZ": "a verb", "VBD": "a verb in the past",
    "VBN": "a past participle", "VBG": "an -ing form", "JJ": "an adjective", "JJR": "an adjective",
    "JJS": "an adjective", "RB": "an adverb", "": "fixed words",
}  # fmt: skip
"""What a Penn tag is called."""
CONFIDENCE = ("a guess", "likely", "sure")
WISHES = 4
"""How many cues are named that would have told, or that ruled a meaning out."""


def explanations(
    document: Document, lexicon: Lexicon, options: Options, rewrites: Iterable[Rewrite]
) -> Iterator[Explanation]:
    """Explain each term found in a document, in reading order; `rewrites` are what was done about some of them."""
    headings = frozenset(span.start for span in document.headings)
    decider = Decider(document.prose, headings, lexicon, options, Whole(document.prose))
    decider.company.naming = True
    done = sorted(rewrites, key=lambda rewrite: rewrite.start)
    at = 0
    for match in decider.matches:
        start = document.source_start(decider.bare.there(match.start))
        while at < len(done) and done[at].end <= start:
            at += 1
        rewrite = done[at] if at < len(done) and done[at].start <= start else None
        choice = decider.choice(match)
        lines = of_choice(decider, match, choice, rewrite) if choice else (f"left alone: {ordinary(decider, match)}",)
        surface = " ".join(decider.prose[match.start : match.end].split())
        yield Explanation(start, document.place(start), surface, rewrite.code if rewrite else "", lines)


def of_choice(decider: Decider, match: Match, choice: Choice, rewrite: Rewrite | None) -> tuple[str, ...]:
    """Explain a match whose meaning was chosen."""
    lines = [
        f"found: {spelling(match)}",
        f"meaning: {choice.lexeme.code}; {'; '.join(speaking(decider, match, choice))}",
        f"grammar: {FORMS[choice.reading.tag]}, {CONFIDENCE[choice.confidence]}",
    ]
    if choice.rivals:
        lines.insert(2, f"it may also be: {', '.join(rival.code for rival in choice.rivals)}")
    return (*lines, f"left alone: {spared(decider, match, choice)}" if rewrite is None else f"done: {deed(rewrite)}")


def spelling(match: Match) -> str:
    """Say how a match is spelt."""
    if match.fuzzy is None:
        return "exact, score 100"
    return f"taken for a misspelling of “{match.fuzzy.word}”, score {match.fuzzy.score:.1f}"


def speaking(decider: Decider, match: Match, choice: Choice) -> tuple[str, ...]:
    """Say what spoke for the meaning that was chosen."""
    if choice.evidence:
        return choice.evidence
    points = cues(choice.lexeme, match, decider.reader, decider.reader.context(match))
    if points:
        return tuple(map(str, points))
    alone = len({reading.number for reading in match.readings}) == 1
    return ("the only meaning it has here",) if alone else ("no other meaning fits",)


def deed(rewrite: Rewrite) -> str:
    """Say what was done about a term, and why not more."""
    because = f", because {rewrite.reason}" if rewrite.reason else ""
    if rewrite.action == "swap":
        return f"swapped for “{rewrite.replacement}”, {'safe' if rewrite.safe else 'for a person to confirm'}{because}"
    if rewrite.action == "flag":
        return f"asked about{because}"
    return f"{'explained in brackets' if rewrite.replacement else 'kept as it is'}{because}"


def spared(decider: Decider, match: Match, choice: Choice) -> str:
    """Say why nothing is done about a term whose meaning is known."""
    code = choice.lexeme.code
    if code.partition("/")[0] == decider.options.audience:
        return f"its readers speak the language of {decider.options.audience}"
    if not decider.wanted(code):
        return f"{code} is not asked for"
    return decider.left_alone(match, choice) or "the document explains it, or a comment says to leave it"


def ordinary(decider: Decider, match: Match) -> str:
    """Say why a match is taken for ordinary English, for each meaning that it might have had."""
    codes: dict[str, dict[str, None]] = {}
    for reading in match.readings:
        lexeme = decider.lexicon.lexeme(reading.number)
        codes.setdefault(missing(decider, match, reading, lexeme), {})[lexeme.code] = None
    return "; ".join(f"not {' or '.join(names)}: {reason}" for reason, names in codes.items())


def missing(decider: Decider, match: Match, reading: Reading, lexeme: Lexeme) -> str:
    """Say what speaks against one meaning of a match."""
    context = decider.reader.context(match)
    points = cues(lexeme, match, decider.reader, context)
    if points is None:
        return f"ruled out by “{'”, “'.join(sorted(against(lexeme, match, decider.reader))[:WISHES])}”"
    letters, confidence = grammatical(match, [(0.0, reading, lexeme)], decider.reader)
    if LETTERS[reading.tag] not in letters:
        return f"it is not {FORMS[reading.tag]} here"
    several = decider.lexicon.meanings(match.readings).several
    told_of = total(points) >= CUE if several else told(match, lexeme, decider.reader, decider.company)
    if lexeme.sense.strict and not told_of:
        wished = decider.lexicon.sense(reading.number).near[:WISHES]
        return f"too few of its cues are near, such as {', '.join(wished)}"
    if ordinary_company(match, context, decider.company) > 0:
        return "the words around it are those of everyday life"
    return "its part of speech is unsure here" if confidence < SURE else "too little speaks for it"
