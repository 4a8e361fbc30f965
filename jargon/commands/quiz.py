"""Carries out ``jargon quiz``: flash cards in the terminal, and a small file of what is to be asked again."""

from __future__ import annotations

import json
import random
from time import monotonic

from jargon import datafolder
from jargon.commands.output import say, write
from jargon.commands.setup import Setup
from jargon.errors import JargonError
from jargon.renderers import wording
from jargon.renderers.escape import one_line
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from jargon.model import Sense

MEMORY = "quiz.json"
"""The file of how well each term is known, as the number of its box."""
SECONDS = 300.0
"""How long a quiz goes on."""
CHOICES = 4
BOXES = 5
"""Boxes of cards after Sebastian Leitner: a right answer moves a card up, a wrong one back to the first."""
OTHERS = {"sales": ("engineering",), "engineering": ("sales", "business"), "business": ("engineering",)}
"""Whose words an audience is asked."""


class Question(NamedTuple):
    """A term to be explained, the answers to choose from, and the number of the right one, from 1."""

    sense: Sense
    answers: tuple[str, ...]
    right: int


def quiz(
    *,
    domain: str | None = None,
    audience: str | None = None,
    cards: int = 15,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
) -> int:
    """Ask what terms mean for five minutes or a number of cards, and remember the answers; return 0."""
    setup = Setup(config, audience=audience, glossary=glossary, no_default_glossaries=no_default_glossaries)
    listener = setup.settings.audience
    senses = asked_about(setup.translator().senses, listener, domain)
    known = remembered()
    right = asked = 0
    began = monotonic()
    chance = random.Random()
    say("Type the number of the right answer; Enter shows it, Ctrl-D ends.")
    for sense in drawn(senses, known, cards, chance):
        answer = put(question(sense, senses, listener, chance))
        if answer is None:
            break
        asked, right = asked + 1, right + answer
        known[sense.code] = min(known.get(sense.code, 0) + 1, BOXES - 1) if answer else 0
        if monotonic() - began > SECONDS:
            break
    remember(known)
    again = sum(box == 0 for box in known.values())
    say(f"{right} of {asked} right. {again} to be asked again.")
    return 0


def asked_about(senses: Sequence[Sense], audience: str, domain: str | None) -> list[Sense]:
    """Choose whose words are asked: the domain named, or the other side's; raises JargonError if they are too few."""
    domains = sorted({sense.domain for sense in senses})
    if domain is not None and domain not in domains:
        raise JargonError(f'No glossary has the domain "{one_line(domain)}". There are {", ".join(domains)}')
    wanted = (domain,) if domain else OTHERS.get(audience, tuple(name for name in domains if name != audience))
    chosen = [sense for sense in senses if sense.domain in wanted]
    if len({sense.gloss for sense in chosen}) < CHOICES:
        raise JargonError(f"A quiz needs {CHOICES} terms at least. Name another domain or glossary")
    return chosen


def drawn(senses: Sequence[Sense], known: Mapping[str, int], cards: int, chance: Random) -> list[Sense]:
    """Draw cards: what was missed first, then what is new, then what is known, the best known last."""
    mixed = list(senses)
    chance.shuffle(mixed)
    return sorted(mixed, key=lambda sense: 2 * known[sense.code] if sense.code in known else 1)[:cards]


def question(sense: Sense, senses: Sequence[Sense], audience: str, chance: Random) -> Question:
    """Make a question: the explanation, or the picture, among those of other terms of the same kind."""
    pictures = bool(sense.analogy) and chance.random() < 0.3
    own = answer_of(sense, audience, pictures=pictures)
    alike = [other for other in senses if (other.domain, other.pos) == (sense.domain, sense.pos)]
    pool = alike if len(alike) > 2 * CHOICES else list(senses)
    others = {answer_of(other, audience, pictures=pictures) for other in pool if other.term != sense.term} - {own, ""}
    answers = [*chance.sample(sorted(others), min(CHOICES - 1, len(others))), own]
    chance.shuffle(answers)
    return Question(sense, tuple(answers), answers.index(own) + 1)


def answer_of(sense: Sense, audience: str, *, pictures: bool) -> str:
    """Give what a term means, or its picture, as an answer to choose."""
    if pictures:
        return dict(sense.analogies).get(audience) or sense.analogy or ""
    return wording.sentence(sense.gloss)


def put(asked: Question) -> bool | None:
    """Ask a question and tell whether the answer was right; None if there was none because the person left."""
    lines = [f"{asked.sense.term}  ({wording.where(asked.sense)})"]
    lines += [f"  {number}  {answer}" for number, answer in enumerate(asked.answers, 1)]
    write("\n" + "\n".join(map(one_line, lines)) + "\n")
    try:
        typed = input("> ").strip()
    except EOFError:
        say("")
        return None
    is_right = typed == str(asked.right)
    plain = f" In plain words: {asked.sense.plain}." if asked.sense.plain else ""
    write(
        one_line(f"{'Right.' if is_right else f'It is {asked.right}: {asked.answers[asked.right - 1]}'}{plain}") + "\n"
    )
    return is_right


def remembered() -> dict[str, int]:
    """Read how well each term is known, or nothing if the file is not ours."""
    try:
        boxes = json.loads(datafolder.read(MEMORY) or "{}")
        return {str(code): int(box) for code, box in boxes.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def remember(known: Mapping[str, int]) -> None:
    """Write how well each term is known."""
    if not datafolder.write(MEMORY, json.dumps(known, indent=0, sort_keys=True) + "\n"):
        say(f"{datafolder.path_of(MEMORY)} cannot be written: this quiz will not be remembered.")
