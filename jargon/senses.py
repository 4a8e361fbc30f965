"""Chooses what a match means here: the part of speech by the grammar around it, the sense by the cues nearby."""

from __future__ import annotations

from jargon.english.tagging import part_of_speech
from jargon.english.words import tags
from jargon.evidence import BESIDE, HINT, Point, against, around, bounded, cued, cues, strength, total
from jargon.patterns import lazy
from jargon.trades import EVERYDAY
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jargon.context import Context, Reader
    from jargon.evidence import Around, Company
    from jargon.lexicon import Lexicon, Reading
    from jargon.lexicon.lexemes import Lexeme
    from jargon.match import Match

LETTERS = {
    "NN": "N", "NNS": "S", "VB": "V", "VBZ": "Z", "VBD": "D", "VBN": "P", "VBG": "G",
    "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "": "",
}  # fmt: skip
"""The letter that stands for a Penn tag in the word list."""
CLASSES = {"N": "N", "S": "N", "V": "V", "Z": "V", "D": "V", "P": "V", "G": "G", "J": "J", "R": "R"}
"""Letters that the same inflection rules serve."""
SPENT = {"V": "N", "Z": "S"}
"""Verb forms that jargon turns into nouns, listed or not: "an ask", "the data ingest", "two refactors"."""
VERBAL = {"G": "N", "P": "J"}
"""What forms of a verb may also serve as: "the provisioning", "a qualified lead". Their meaning stays the verb's."""
SURE, LIKELY, GUESS = 2, 1, 0
WORD_RE = lazy(r"[^\W_]+")
Scored = tuple[float, "Reading", "Lexeme"]
"""A reading of a match with its sense, and how much speaks for the sense."""

CUE = 2.0
"""What the cues of a strict sense must be worth: one that stands close to the term is enough."""
HALF_CUE, ENOUGH = 1.5, 2.5
"""Cues that are worth less will do if they and the company in the prose around the term are worth enough together."""
AMONG, ALONE = 1.5, 3.5
"""And so will company without any cue: so much of it in the block, and so much in and around the sentence."""
HINTED = 1.5
"""What must speak for a strict sense to be named as a possible meaning, though none is chosen."""
OVERWHELMING = 4.0
"""What must speak for the explanation of a strict sense where its part of speech is a guess, or it may be a name."""
MARGIN = 1.0
"""By how much a sense must lead over another, or both are named."""
OWN = 7.0
"""What it is worth that a sense comes from a glossary of the user's own: more than most cues for another."""
LENT = 0.7
"""The part of its cues that a sense lends to others of its domain."""
GUESSED = 1.0
"""What the guess of a part of speech is worth."""


class Choice(NamedTuple):
    """The meaning chosen for a match: the reading, its sense, and how sure the grammar is (2 sure, 1 likely, 0 guess).

    `rivals` are other senses that fit as well; with any of them the sense is unsure. `evidence` says what spoke for
    the sense, each with its worth, if the company names it. `marked`: its cues are so strong that a capital letter
    does not make it a name.
    """

    reading: Reading
    lexeme: Lexeme
    confidence: int
    rivals: tuple[Lexeme, ...] = ()
    evidence: tuple[str, ...] = ()
    marked: bool = False


def choose(match: Match, reader: Reader, lexicon: Lexicon, company: Company | None = None) -> Choice | None:
    """Pick what a match means in its sentence; None if it is no term here.

    Where its senses belong to several domains, `company` tells what the rest of the prose is about.
    """
    readings, several, strict = lexicon.meanings(match.readings)
    if several:
        if strict and not any(hinted(match, lexeme, reader, company) for _, lexeme in readings):
            return None
        return weighed(around(match, reader.context(match), reader), readings, reader, company)
    scored: list[Scored] = []
    for reading, lexeme in readings:
        score = evidence(lexeme, match, reader) if lexeme.near or lexeme.not_near else 0
        if score >= 0 and (not lexeme.sense.strict or not lexeme.near or told(match, lexeme, reader, company)):
            scored.append((score, reading, lexeme))
    if not scored:
        return None
    letters, confidence = grammatical(match, scored, reader)
    kept = [
        (score, reading, lexeme)
        for score, reading, lexeme in scored
        if (LETTERS[reading.tag] in letters and not (lexeme.sense.strict and confidence < required(lexeme)))
        or (confidence == GUESS and well_cued(lexeme, match, reader))
    ]
    if not kept:
        return None
    best, reading, lexeme = max(kept, key=lambda item: item[0])
    rivals = {
        other.number: other
        for score, _, other in kept
        if score == best and differ(lexeme, other) and (other.code != lexeme.code or best > 0)
    }  # without any cue, an entry's first meaning counts
    return Choice(reading, lexeme, confidence, tuple(rivals.values()))


def hinted(match: Match, lexeme: Lexeme, reader: Reader, company: Company | None) -> bool:
    """Tell whether anything speaks for a strict sense: a cue nearby, or words of its trade around."""
    return cued(lexeme, match, reader) or (company is not None and company.of_trade(lexeme, match) >= AMONG)


def told(match: Match, lexeme: Lexeme, reader: Reader, company: Company | None) -> bool:
    """Tell whether enough speaks for a strict sense: a cue in its sentence, or cues and words of its trade around.

    A surface that holds a cue ("Slack channel") speaks for itself.
    """
    if not hinted(match, lexeme, reader, company):
        return False
    context = reader.context(match)
    at = around(match, context, reader)
    if lexeme.near and not lexeme.near.words.isdisjoint(WORD_RE.findall(at.surface)):
        return True
    worth = strength(lexeme, at, reader) or 0.0
    if worth < HINT and company is not None:
        return worth + company.worth(lexeme.sense.domain, match, context) >= (ENOUGH if worth else ALONE)
    return worth >= HINT


class Candidate(NamedTuple):
    """A reading of a match with its sense, and what speaks for it: its cues, with the prose around it, and in all."""

    reading: Reading
    lexeme: Lexeme
    cued: float
    local: float
    score: float


def weighed(
    at: Around, readings: Sequence[tuple[Reading, Lexeme]], reader: Reader, company: Company | None
) -> Choice | None:
    """Choose among senses of several domains, ordinary English being one more candidate that is never named."""
    match, context = at.match, at.context
    if company:
        company.asked.append(match.start)
    found = [weigh(at, reading, lexeme, reader, company) for reading, lexeme in readings]
    candidates, confidence = that_fit(match, lending([candidate for candidate in found if candidate]), reader)
    if not candidates:
        return None
    best = max(candidates, key=lambda candidate: candidate.score)
    ordinary = ordinary_company(match, context, company)
    strict = best.lexeme.sense.strict
    if ordinary > (best.score if strict else best.score + MARGIN):
        return None
    sure = not strict or best.cued >= CUE or best.local >= (ENOUGH if best.cued >= HALF_CUE else ALONE)
    margin = MARGIN if sure else best.score + MARGIN
    own = {candidate.lexeme.number: candidate.cued for candidate in found if candidate}
    near = [candidate.lexeme for candidate in candidates if candidate.score > best.score - margin]
    others = {
        lexeme.number: lexeme
        for lexeme in near
        if differ(best.lexeme, lexeme)
        and lexeme.sense.own >= best.lexeme.sense.own
        and (lexeme.code != best.lexeme.code or own[lexeme.number] > own[best.lexeme.number] - MARGIN)
    }
    if not sure and (best.local < (HINTED if best.cued else ENOUGH) or not others):
        return None
    said = named(best.lexeme, match, context, reader, company) if company and company.naming else ()
    return Choice(best.reading, best.lexeme, confidence, tuple(others.values()), said, best.cued >= CUE)


def lending(candidates: list[Candidate]) -> list[Candidate]:
    """Let senses of one domain lend one another their cues: what speaks of launching speaks of a launch."""
    most: dict[str, float] = {}
    for candidate in candidates:
        if candidate.cued > 0:
            domain = candidate.lexeme.sense.domain
            most[domain] = max(most.get(domain, 0.0), candidate.cued)
    if not most:
        return candidates
    lent = [max(LENT * most.get(c.lexeme.sense.domain, 0.0) - c.cued, 0.0) for c in candidates]
    return [
        Candidate(c.reading, c.lexeme, c.cued + more, c.local + more, c.score + more) if more else c
        for c, more in zip(candidates, lent, strict=True)
    ]


def weigh(at: Around, reading: Reading, lexeme: Lexeme, reader: Reader, company: Company | None) -> Candidate | None:
    """Gather what speaks for a sense; None if a cue rules it out."""
    worth = strength(lexeme, at, reader)
    if worth is None:
        return None
    own = OWN if lexeme.sense.own else 0.0
    if company is None:
        return Candidate(reading, lexeme, worth, worth, worth + own)
    local = worth + company.worth(lexeme.sense.domain, at.match, at.context)
    return Candidate(reading, lexeme, worth, local, local + own + company.whole_worth(lexeme, at.match))


def named(lexeme: Lexeme, match: Match, context: Context, reader: Reader, company: Company) -> tuple[str, ...]:
    """Name what speaks for a sense."""
    points = [*(cues(lexeme, match, reader, context) or ()), *company.of(lexeme.sense.domain, match, context)]
    if lexeme.sense.own:
        points.append(Point(OWN, "the glossary is your own"))
    return tuple(map(str, (*points, *company.subject(lexeme.sense.domain), *company.definition(lexeme, match))))


def that_fit(match: Match, candidates: list[Candidate], reader: Reader) -> tuple[list[Candidate], int]:
    """Keep the candidates that the grammar allows; where it can only guess, prefer what it guesses."""
    if not candidates:
        return [], GUESS
    letters, confidence = grammatical(match, [(c.score, c.reading, c.lexeme) for c in candidates], reader)
    exact = {c.lexeme.sense.domain for c in candidates if LETTERS[c.reading.tag] in letters}
    kept = []
    for candidate in candidates:
        letter, sense = LETTERS[candidate.reading.tag], candidate.lexeme.sense
        agrees = letter in letters or (VERBAL.get(letter) in letters and sense.domain not in exact)
        if not agrees and (confidence > GUESS or (sense.strict and candidate.local < OVERWHELMING)):
            continue
        if confidence == GUESS and agrees:
            candidate = candidate._replace(score=candidate.score + GUESSED)
        if confidence >= least(candidate):
            kept.append(candidate)
    return kept, confidence


def least(candidate: Candidate) -> int:
    """Say how sure the grammar must be of a candidate: a guess will do for an explanation that much speaks for."""
    if not candidate.lexeme.sense.strict:
        return GUESS
    needed = required(candidate.lexeme)
    return GUESS if needed == LIKELY and candidate.local >= ENOUGH else needed


def ordinary_company(match: Match, context: Context, company: Company | None) -> float:
    """Weigh what speaks for ordinary English: words of everyday life nearby, or a document full of them."""
    if company is None:
        return 0.0
    return company.worth(EVERYDAY, match, context) + total(company.subject(EVERYDAY))


def required(lexeme: Lexeme) -> int:
    """Say how sure the grammar must be of a strict sense: a wrong swap costs more than a needless explanation."""
    return SURE if lexeme.sense.rewrite == "swap" else LIKELY


def well_cued(lexeme: Lexeme, match: Match, reader: Reader) -> bool:
    """Tell whether such cues stand around a strict sense that a guess at the grammar will do to explain it."""
    if not lexeme.sense.strict or required(lexeme) > LIKELY or not lexeme.near:
        return False
    return total(cues(lexeme, match, reader, reader.context(match)) or ()) >= BESIDE


def differ(one: Lexeme, other: Lexeme) -> bool:
    """Tell whether two senses would say different things; the noun and the verb of one code say the same."""
    if one.code == other.code and one.sense.pos != other.sense.pos:
        return False
    return (one.sense.plain or one.sense.gloss) != (other.sense.plain or other.sense.gloss)


def evidence(lexeme: Lexeme, match: Match, reader: Reader) -> int:
    """Count the cues nearby that favor a sense; -1 if one rules it out."""
    if lexeme.not_near and any(against(lexeme, match, reader)):
        return -1
    near = lexeme.near
    if near is None:
        return 0
    text, words = reader.neighborhood(match)
    return len(near.words & words) + sum(bounded(phrase, text) for phrase in near.likely(words))


def part_matters(scored: Sequence[Scored]) -> bool:
    """Tell whether the verb forms that a surface may be have different plain wordings ("did" and "done")."""
    wordings: dict[int, set[str | None]] = {}
    for _, reading, lexeme in scored:
        wordings.setdefault(lexeme.number, set()).add(lexeme.wordings.get(reading.tag))
    return any(len(different) > 1 for different in wordings.values())


def spent(match: Match, letters: str, reader: Reader) -> tuple[tuple[str, ...], int]:
    """Judge a word that is listed as a verb alone: a noun only where the sentence says so plainly."""
    context = reader.context(match)
    nouns = "".join(SPENT[letter] for letter in letters if letter in SPENT)
    pos, confidence = part_of_speech(context.sentence.tokens, context.first, context.last, nouns + letters)
    if pos in nouns and confidence > GUESS:
        return (), confidence
    return ("", *letters), min(confidence + 1, SURE)


def grammatical(match: Match, scored: Sequence[Scored], reader: Reader) -> tuple[tuple[str, ...], int]:
    """Give the letters of the readings that the grammar around a match allows, with its confidence."""
    letters = "".join(dict.fromkeys(LETTERS[reading.tag] for _, reading, _ in scored))
    if not letters:
        return ("",), SURE
    surface = reader.prose[match.start : match.end].lower()
    possible = {CLASSES[letter] for letter in letters}
    one_word = surface.isalnum()
    if one_word and not match.fuzzy:
        possible.update(CLASSES[letter] for letter in tags(surface) if letter in CLASSES)
    elif possible == {"V"} and "-" in surface:
        possible.add("N")  # "to spin-up", "a spin-up"
    elif not one_word and possible <= {"N", "J", "R"}:
        return ("", *letters), SURE
    listed_alone = len(possible) == 1
    if listed_alone and not ("P" in letters and part_matters(scored)):
        if not one_word or not SPENT.keys() & set(letters):
            return ("", *letters), SURE
        return spent(match, letters, reader)
    context = reader.context(match)
    last = context.first if match.particle else context.last
    pos, confidence = part_of_speech(context.sentence.tokens, context.first, last, letters)
    if match.particle:
        confidence = max(confidence, LIKELY)
    return ("", pos), confidence
