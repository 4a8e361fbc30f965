"""What a word can be by itself: its closed class, its readings in the word list, or what its ending tells."""

from __future__ import annotations

from functools import lru_cache

from jargon.english import word_set
from jargon.english.words import tags
from jargon.model import BARRIER
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from jargon.english.sentences import Token

# Small letters stand for the closed classes, so that they never mix with the open ones of `words.tags` (N to R).
CLOSED_CLASSES = {
    "a": "a an the my your his her its our their whose no every",  # nothing but a noun phrase can follow
    "d": "this that these those each",
    "q": "some any all both many few several most more less much fewer another other enough either neither half such",
    "n": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
    "ninety dozen hundred thousand million billion zero",
    "s": "i we they he she you it",
    "o": "me us them him her you it myself ourselves yourself yourselves themselves himself herself itself",
    "y": "someone somebody something anyone anybody anything everyone everybody everything nobody nothing none",
    "m": "will would can could shall should may might must cannot 'll 'd ca wo",
    "x": "do does did",
    "b": "be is are was were am been being 're 'm ain't ai",
    "h": "have has had having 've",
    "c": "and or but nor &",
    "u": "if unless when whenever while because although though since whether so until once where wherever why how "
    "before after as than lest whereas that",
    "w": "who whom which that what whoever whatever",
    "i": "of in on at by for with from into onto upon about against between among through throughout during before "
    "after above below under over across behind beyond within without toward towards via per than like unlike "
    "except since until till despite amid around near off out up down along beside besides as plus minus versus "
    "vs inside outside regarding concerning including",
    "t": "to",
    "g": "not never n't",
    "r": "not never n't always often sometimes usually rarely seldom ever already still just only also even really "
    "very quite too soon now then again today tomorrow yesterday here there almost nearly simply actually "
    "together instead perhaps maybe yet thus hence hardly barely merely mostly largely fully currently recently "
    "typically generally normally automatically quickly slowly easily directly finally constantly continuously "
    "silently eventually otherwise thereby therefore however rather somewhat",
    "f": "off out up down over in on back away through around along together ahead aside",  # particles
    "p": "'s '",  # the possessive, and the short is and has
}

PARTICLES = word_set(CLOSED_CLASSES["f"])

NOUN_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ware", "base", "ology")
ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "less", "ical", "ish", "ary")
ADJECTIVE_TAILS = word_set(
    "based driven led ready wide native first level facing free side scale term time stage grade only friendly "
    "specific aware party end related oriented centric"
)
"""Last parts that make a hyphen chain an adjective."""

_BY_WORD: dict[str, str] = {}
for _letter, _words in CLOSED_CLASSES.items():
    for _word in _words.split():
        _BY_WORD[_word] = _BY_WORD.get(_word, "") + _letter


@lru_cache(maxsize=1 << 15)
def kinds(word: str) -> str:
    """Say what a lower-case word can be: small letters for closed classes, else those of `words.tags`, likeliest first.

    Marks are "" and words the list lacks are judged by their ending.

    >>> kinds("the"), kinds("they"), kinds("40%"), kinds(","), kinds("frobnicating")
    ('a', 's', 'n', '', 'G')
    """
    if not word or word in _BY_WORD:
        return _BY_WORD.get(word, "")
    if word[-1].isdigit() or word[-1] == "%":
        return "n" if word[0].isdigit() or word[0] in "$€£#" else "N"
    if word == BARRIER:
        return "N"
    if not word[0].isalnum():
        return ""
    known = "".join(letter for letter in tags(word) if letter in "NSVZDPGJR")
    return known or _by_ending(word)


def letters_of(token: Token) -> str:
    """Say what a token can be: `kinds`, but capitals tell names and acronyms ("IT scales", "SDRs", "Kubernetes")."""
    text, lower = token.text, token.lower
    if not text[0].isupper() or len(text) < 2:
        return kinds(lower)
    if text in ("IT", "US"):
        return "N"
    if lower in _BY_WORD or tags(lower):
        return kinds(lower)
    if text.isupper():
        return "N"
    if text[-1] != "s" or tags(lower[:-1]):
        return kinds(lower)
    return "S" if text[:-1].isupper() else "NS"


def _by_ending(word: str) -> str:
    """Guess what an unlisted word can be."""
    tail = word.rpartition("-")[2]
    if word.endswith(ADJECTIVE_ENDINGS) or (tail != word and tail in ADJECTIVE_TAILS):
        return "J"
    if word.endswith("ly"):
        return "R"
    if word.endswith("ing") and len(word) > 5:
        return "G"
    if word.endswith("ed") and len(word) > 4:
        return "J" if tail != word else "DP"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        stem = tags(word[:-1])
        return "SZ" if "V" in stem else "S"
    if word.endswith(NOUN_ENDINGS) or tail == word:
        return "N"
    return "JN"
