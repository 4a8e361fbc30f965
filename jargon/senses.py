"""Chooses what a match means here: the part of speech by the grammar around it, the sense by the cues nearby."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jargon.context import neighborhood, words_of
from jargon.english.tagging import part_of_speech
from jargon.english.words import tags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jargon.context import Context
    from jargon.lexicon import Lexeme, Lexicon, Reading
    from jargon.match import Match

LETTERS = {
    "NN": "N", "NNS": "S", "VB": "V", "VBZ": "Z", "VBD": "D", "VBN": "P", "VBG": "G",
    "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R",
}  # fmt: skip
"""The letter that stands for a Penn tag in the word list."""
CLASSES = {"N": "N", "S": "N", "V": "V", "Z": "V", "D": "V", "P": "V", "G": "G", "J": "J", "R": "R"}
"""Letters that the same inflection rules serve."""
SURE, LIKELY, GUESS = 2, 1, 0


class Choice(NamedTuple):
    """The meaning chosen for a match: the reading, its sense, and how sure the grammar is (2 sure, 1 likely, 0 guess).

    `rivals` are other senses that fit as well; with any of them the sense is unsure.
    """

    reading: Reading
    lexeme: Lexeme
    confidence: int
    rivals: tuple[Lexeme, ...] = ()


def choose(match: Match, context: Context, lexicon: Lexicon) -> Choice | None:
    """Pick what a match means in its sentence; None if it is no term here."""
    readings, confidence = grammatical(match, context)
    if not readings:
        return None
    surroundings = Surroundings(context.prose, match)
    scored = []
    for reading in readings:
        lexeme = lexicon.lexeme(reading.number)
        score = surroundings.score(lexeme)
        if score >= 0 and not (lexeme.sense.strict and (confidence < SURE or not score and lexeme.near)):
            scored.append((score, reading, lexeme))
    if not scored:
        return None
    best = max(score for score, *_ in scored)
    kept = [(reading, lexeme) for score, reading, lexeme in scored if score == best]
    reading, lexeme = kept[0]
    rivals = tuple({other.sense.code: other for _, other in kept[1:] if differ(lexeme, other)}.values())
    return Choice(reading, lexeme, confidence, rivals)


def differ(one: Lexeme, other: Lexeme) -> bool:
    """Tell whether two senses would say different things."""
    return one.sense.code != other.sense.code and (one.sense.plain or one.sense.gloss) != (
        other.sense.plain or other.sense.gloss
    )


class Surroundings:
    """The text around a match, read only if some sense has cues."""

    def __init__(self, prose: str, match: Match) -> None:
        self.prose = prose
        self.match = match
        self.text: str | None = None
        self.words: set[str] = set()

    def score(self, lexeme: Lexeme) -> int:
        """Count the cues nearby that favor a sense; -1 if one rules it out."""
        if not lexeme.near and not lexeme.not_near:
            return 0
        if self.text is None:
            self.text = neighborhood(self.prose, self.match.start, self.match.end)
            self.words = words_of(self.text)
        if self.present(lexeme.not_near):
            return -1
        return self.present(lexeme.near)

    def present(self, cues: frozenset[str]) -> int:
        """Count the cues that stand nearby."""
        text = self.text or ""
        return len(cues & self.words) + sum(not cue.isalpha() and cue in text for cue in cues - self.words)


def grammatical(match: Match, context: Context) -> tuple[Sequence[Reading], int]:
    """Keep the readings that the grammar around a match allows, with its confidence."""
    readings = match.readings
    letters = "".join(dict.fromkeys(LETTERS.get(reading.tag, "") for reading in readings))
    if not letters:
        return readings, SURE
    one_word = " " not in (surface := context.prose[match.start : match.end].lower()) and "\n" not in surface
    possible = set(letters)
    if one_word and not match.fuzzy:
        possible.update(letter for letter in tags(surface) if letter in CLASSES)
    elif not one_word and not possible & set("VZDPG"):
        return readings, SURE
    if len({CLASSES[letter] for letter in possible}) == 1 and not {"D", "P"} <= possible:
        return readings, SURE
    last = context.first if match.particle else context.last
    pos, confidence = part_of_speech(context.sentence.tokens, context.first, last, letters)
    if match.particle:
        confidence = max(confidence, LIKELY)
    fitting = [reading for reading in readings if agrees(LETTERS.get(reading.tag, ""), pos)]
    if fitting:
        return fitting, confidence
    return (), confidence


def agrees(letter: str, pos: str) -> bool:
    """Tell whether a reading has the part of speech that the grammar found."""
    return not letter or letter == pos
