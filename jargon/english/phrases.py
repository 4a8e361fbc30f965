"""Knows which words of a phrase inflect: the head of a noun phrase, the verbs of a verb phrase."""

from __future__ import annotations

from jargon.english import word_set
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

VERB_PARTS = word_set(
    """
    about across ahead along around aside away back by down forward in into off on onto out over past through to
    together under up upon with without
    """
)
"""Little words that belong to the verb before them and never inflect: spin *up*, sign *off*."""

HEAD_ENDS = word_set(
    """
    of in for to with at on by from per as who that which whose where when without between under over about into
    behind after before against through within via than not
    """
)
"""Where one of these follows, the head of a noun phrase stands before it: point *of* contact, person *who* leaves."""

AFTERTHOUGHTS = word_set(
    """
    owed paid sold bought used spent made needed given due expected available left lost won done owned offered
    asked agreed involved earned learned saved sent built kept met
    """
)
"""Participles and adjectives that may follow their noun: money *owed*."""

TIMES = word_set("upfront early late later now today online again each every so yet first last")
"""Adverbs that may end such a phrase: money paid *upfront*."""

PARTICLE_VERBS = word_set("add check clock log opt plug roll sign stand")
"""Verbs that make nouns with *in* and *on*: check *in* desk."""

PEOPLE = word_set("person people someone anyone man woman customer company team")
"""Nouns after which an -ing word opens a clause: person *buying*."""

POSTPOSED = word_set("general public martial elect apparent major emeritus laureate designate payable receivable")
POSTPOSED_AFTER = word_set(
    """
    attorney secretary governor director postmaster surgeon solicitor auditor inspector notary court president
    chairman heir sergeant professor poet ambassador account accounts
    """
)
"""Nouns that a `POSTPOSED` adjective may follow: attorney *general*."""

RELATIVES = word_set("who that which")
ADVERBS = word_set(
    """
    not never always often still also already now just only first soon later sometimes rarely
    """
)
JOINTS = word_set("and or then but")
OTHER_SUBJECTS = word_set(
    """
    who that which how what when where so before after if until while whether because
    """
)
"""Words after which a verb no longer has the subject of the phrase: try *to* find and fix."""

HELPERS = word_set("help let")
"""Verbs that take another verb bare: help people find and fix."""

OBJECTS = word_set(
    """
    a an the this that these those it them him her us me you my your his its our their all each any some every
    one's
    """
)

MODIFIERS = word_set(
    """
    beta black cherry cold cross deep double dry fast fine front hard hot pen penetration pilot price red ring
    road shadow smoke soft split stress triple unit user white sanity co pre self load live pair
    """
)
"""First words that only modify the verb after them: *cold* call, *stress* test."""

LY_VERBS = word_set(
    """
    ally apply belly bully comply dally fly imply misapply multiply rally rely reply sully supply tally
    """
)
"""Verbs that end like adverbs."""


def heads_of(words: Sequence[str]) -> tuple[int, ...]:
    """Number the words of a noun phrase that carry its plural.

    >>> heads_of(["point", "of", "contact"]), heads_of(["sales", "call"]), heads_of(["name", "and", "address"])
    ((0,), (1,), (0, 2))
    """
    if len(words) == 3 and words[1] in ("and", "or") and is_mainly(words[0], "N") and is_mainly(words[2], "N"):
        return 0, 2
    return (next(clause_starts(words), len(words)) - 1,)


def clause_starts(words: Sequence[str]) -> Iterator[int]:
    """Yield the places where something starts that qualifies the noun before it."""
    lower = [word.lower() for word in words]
    last = len(lower) - 1
    for place in range(1, len(lower)):
        before, word = lower[place - 1], lower[place]
        if (
            (word in HEAD_ENDS and place < last and not (word in ("in", "on") and before in PARTICLE_VERBS))
            or (word in AFTERTHOUGHTS and before[-2:] != "ly" and (place == last or closes(lower[place + 1])))
            or (word.endswith("ing") and before in PEOPLE and place < last)
            or (word in POSTPOSED and before in POSTPOSED_AFTER)
        ):
            yield place


def closes(word: str) -> bool:
    """Tell whether no noun begins with a word that follows a participle: paid *upfront*, kept *for* safety."""
    return word in HEAD_ENDS or word in VERB_PARTS or word in TIMES or word.endswith("ly")


def relative_verbs(words: Sequence[str]) -> Iterator[int]:
    """Yield the places of the verbs that agree with the head of a noun phrase: person who *leaves*."""
    place = next((place for place, word in enumerate(words) if place and word in RELATIVES), len(words)) + 1
    while place < len(words):
        while place < len(words) - 1 and (words[place] in ADVERBS or words[place].endswith("ly")):
            place += 1
        if not agrees(words[place]):
            return
        yield place
        place += 2 if words[place + 1 : place + 2] and words[place + 1] in JOINTS else len(words)


def agrees(word: str) -> bool:
    """Tell whether a word is a verb in the third person, and no noun with a clause of its own."""
    return word.endswith("s") and not word.endswith("ss") and ("Z" in readings(word) or not readings(word))


def verbs_of(words: Sequence[str]) -> tuple[int, ...]:
    """Number the words of a verb phrase that inflect together.

    >>> verbs_of(["find", "and", "fix"]), verbs_of(["quickly", "spin", "up"]), verbs_of(["cold", "call"])
    ((0, 2), (1,), (1,))
    """
    verbs = [first_verb(words)]
    for place in range(verbs[0] + 1, len(words)):
        if words[verbs[0]] in HELPERS or turns_away(words, place):
            break
        if joins(words, place, verbs):
            verbs.append(place)
    return tuple(verbs)


def first_verb(words: Sequence[str]) -> int:
    """Number the first verb of a verb phrase, behind adverbs and modifiers."""
    for place, word in enumerate(words[:-1]):
        adverb = word in ADVERBS or (word.endswith("ly") and word not in LY_VERBS)
        modifier = (word in MODIFIERS or not word.replace("-", "").islower()) and words[place + 1] not in VERB_PARTS
        if not adverb and not modifier:
            return place
    return len(words) - 1


def joins(words: Sequence[str], place: int, verbs: Sequence[int]) -> bool:
    """Tell whether a word is one more verb of the same subject."""
    before = place - 1
    if words[before].endswith(",") and before in verbs:
        return words[place] not in JOINTS
    if words[before] not in JOINTS:
        return False
    if before - 1 in verbs or (words[before - 1] in VERB_PARTS and before - 2 in verbs):
        return True
    has_object = any(word in OBJECTS for word in words[place + 1 : place + 2])
    return is_mainly(words[place], "V") or (has_object and "V" in readings(words[place]))


def turns_away(words: Sequence[str], place: int) -> bool:
    """Tell whether the verbs from here on have another subject or hang on *to*."""
    infinitive = words[place] == "to" and any(is_mainly(word, "V") for word in words[place + 1 : place + 2])
    return infinitive or words[place] in OTHER_SUBJECTS


def qualified(rest: str) -> bool:
    """Tell whether what follows an adjective only qualifies it: easy *to use*."""
    return rest.split(" ", 1)[0] in HEAD_ENDS


def is_mainly(word: str, letter: str) -> bool:
    """Tell whether a word's commonest reading is the one given."""
    return readings(word).startswith(letter)


def readings(word: str) -> str:
    """Look the readings of a word up, without loading the word list for phrases that do not ask."""
    from jargon.english.words import tags

    return tags(word.lower())
