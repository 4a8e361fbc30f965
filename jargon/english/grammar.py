"""What English asks around a word: modifiers, number, objects and particles."""

from __future__ import annotations

from jargon.english import word_set
from jargon.english.kinds import letters_of
from jargon.english.sentences import Token
from jargon.english.tagging import (
    ATTRIBUTIVE_PLURALS,
    QUOTES,
    TAKES_INFINITIVE,
    TIMES,
    acts_as_verb,
    is_noun,
    is_plural,
    part_of_speech,
)
from jargon.model import BARRIER
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SINGULAR_DETERMINERS = word_set("a an this that each every another either neither one much")
PLURAL_DETERMINERS = word_set("these those many few several both")
SINGULAR_VERBS = word_set("is was has does")
PLURAL_VERBS = word_set("are were have do 're")
TRAILING_ADJECTIVES = word_set(
    "specific based related driven ready wide free friendly first only side led centric aware agnostic like heavy "
    "compatible compliant native oriented facing level neutral"
)
"""Adjectives that make the noun before them part of a modifier: "customer specific data"."""

TRAILING_ADVERBS = word_set(
    "first last next today tomorrow yesterday daily weekly monthly yearly early late once twice alone home "
    "online offline "
    "too again well better best fast upfront overnight onwards afterwards"
)
"""Words that end a clause as adverbs, though they can be adjectives or nouns: "ship the release first"."""

WHEN = word_set("last next this every each")
"""Words that begin a time: "last night"."""
TIME_NOUNS = word_set("year month week quarter day night summer winter spring autumn fall time")

POSTMODIFYING = word_set(
    "using including containing being having getting making taking going coming doing regarding concerning depending "
    "according requiring allowing following leading providing showing affecting involving"
)
"""Words in -ing that open a phrase of their own after a noun."""

OPEN_NOUN_PHRASE = frozenset("NSJGP")
LEADS_NOUN = frozenset("adqni")
"""What stands before a noun and its adjectives: determiners, numerals, prepositions."""
OBJECT_ENDS = frozenset("iturg")


def attributive(words: Sequence[Token], last: int) -> bool | None:
    """Say whether the noun that ends at token `last` modifies a noun after it; None where that is unsure.

    False is meant to be safe: then the noun can be replaced by a whole phrase.

    >>> from jargon.english.sentences import tokens
    >>> text = "The churn dashboard shows churn by region and churn and upsell rates."
    >>> cut = tokens(text, 0, len(text))
    >>> [attributive(cut, at) for at in (1, 4, 8)]
    [True, False, None]
    """
    at = last + 1
    while at < len(words) and words[at].lower in QUOTES:
        at += 1
    if at >= len(words):
        return False
    word, letters = words[at].lower, letters_of(words[at])
    if "c" in letters or word == "/":
        return None if word == "/" or _two_nouns(words, at + 1) else False
    if letters == "n" or word == "one" or words[at].text == BARRIER:
        return None
    if not letters or letters.islower():
        return None if word in ("-", "‑", "&") else False
    if word == "means":
        return False
    return _before_word(words, at, word, letters)


def _before_word(words: Sequence[Token], at: int, word: str, letters: str) -> bool | None:
    """Judge a noun by the word of an open class after it."""
    after = letters_of(words[at + 1]) if at + 1 < len(words) else ""
    closes = not after or after.islower()
    following = words[at + 1].lower if at + 1 < len(words) else ""
    if word in TRAILING_ADVERBS and (closes or following in TIME_NOUNS):
        return False
    if "D" in letters and letters[0] != "D" and "Z" not in letters and "S" not in letters:
        return _before_zero_form(letters, after)
    if word in TRAILING_ADJECTIVES:
        return None
    if "G" in letters:
        return False if word in POSTMODIFYING or (after and after[0] in "ad") else None
    if letters[0] in "DP" or (letters[0] == "J" and ("D" in letters or "P" in letters)):
        return False if "P" not in letters or closes or after[0] == "R" else None
    if letters.strip("VZDPR") == "":
        return False
    if letters.strip("JR") == "":
        return False if closes or "J" not in letters else None
    if letters[0] == "R":
        return None
    return _before_noun(words, at, letters)


def _before_zero_form(letters: str, after: str) -> bool | None:
    """Judge a noun by a word that may be its past-tense verb: "the vendor cut its price", "the sponsor left in May"."""
    if after and after[0] in "ado":
        return False
    rarely_noun = "N" not in letters or letters.index("D") < letters.index("N")
    if (not after or after.islower()) and rarely_noun:
        return False
    return None


def _before_noun(words: Sequence[Token], at: int, letters: str) -> bool | None:
    """Judge a noun by a word that can be a noun after it: "churn rates" or "churn rates high"."""
    verb = next((letter for letter in letters if letter in "VZ"), "")
    if not verb:
        return True
    reading = part_of_speech(words, at, at, ("NV" if "N" in letters else "JV") if verb == "V" else "SZ")
    if reading.confidence == 0:
        return None
    return reading.pos not in "VZ"


def _two_nouns(words: Sequence[Token], at: int) -> bool:
    """Say whether a noun phrase of two nouns or more begins here, as in "energy and care costs"."""
    nouns = 0
    for token in words[at : at + 4]:
        letters = letters_of(token)
        if not letters or OPEN_NOUN_PHRASE.isdisjoint(letters):
            break
        nouns += "N" in letters or "S" in letters
    return nouns >= 2


def determiner_before(words: Sequence[Token], first: int) -> Token | None:
    """Find the article, possessive, demonstrative, quantifier or number nearest before a noun, over its modifiers.

    >>> from jargon.english.sentences import tokens
    >>> text = "We signed the three new enterprise accounts."
    >>> determiner_before(tokens(text, 0, len(text)), 6).lower
    'three'
    """
    at = _phrase_start(words, first) - 1
    return words[at] if at >= 0 and _determines(words, at) else None


def _determines(words: Sequence[Token], at: int) -> bool:
    letters = letters_of(words[at])
    if words[at].lower in ("'s", "'"):
        return at > 0 and is_noun(letters_of(words[at - 1]))
    return not letters.isupper() and not frozenset("adqn").isdisjoint(letters)


def _phrase_start(words: Sequence[Token], first: int) -> int:
    """Find the token after which the modifiers of a noun begin, at most five words back."""
    at = first
    while at > 0 and first - at < 5:
        token = words[at - 1]
        letters = letters_of(token)
        if token.lower in QUOTES:
            at -= 1
            continue
        if not (letters.isupper() or letters == "r") or _determines(words, at - 1):
            break
        if letters.isupper() and (OPEN_NOUN_PHRASE | {"R"}).isdisjoint(letters):
            break
        if is_plural(letters) and token.lower not in ATTRIBUTIVE_PLURALS:
            break
        if acts_as_verb(words, at - 1) or (letters[0] in "GD" and not _modifies(words, at - 1)):
            break
        at -= 1
    return at


def _modifies(words: Sequence[Token], at: int) -> bool:
    """Say whether a word in -ing or -ed stands inside a noun phrase: a determiner or adjective leads it."""
    return at > 0 and (_determines(words, at - 1) or letters_of(words[at - 1]) == "J")


def behind_article(words: Sequence[Token], first: int) -> bool:
    """Say whether an article or possessive, or one and an adjective, stands right before the token `first`.

    >>> from jargon.english.sentences import tokens
    >>> text = "A quick circle back helped her circle back."
    >>> cut = tokens(text, 0, len(text))
    >>> behind_article(cut, 2), behind_article(cut, 6)
    (True, False)
    """
    at = first - 1
    if at > 0 and letters_of(words[at])[:1] == "J":
        at -= 1
    letters = letters_of(words[at]) if at >= 0 else ""
    return "a" in letters and "o" not in letters


def serves_as_adjective(words: Sequence[Token], at: int) -> bool:
    """Say whether a word that may be a noun or an adjective stands before a noun, or is joined to an adjective.

    >>> from jargon.english.sentences import tokens
    >>> text = "An objective account, an objective and honest one; the objective is clear, and objectives help."
    >>> cut = tokens(text, 0, len(text))
    >>> [serves_as_adjective(cut, at) for at, token in enumerate(cut) if token.lower == "objective"]
    [True, True, False]
    """
    after = letters_of(words[at + 1])[:1] if at + 1 < len(words) else ""
    if at + 2 < len(words) and words[at + 1].lower == "and":
        after = letters_of(words[at + 2])[:1].replace("N", "").replace("S", "")
    return after in ("N", "S", "J")


def describes_noun(words: Sequence[Token], first: int, last: int) -> bool:
    """Say whether the participle at tokens first..last stands before the noun it describes.

    >>> from jargon.english.sentences import tokens
    >>> text = "Qualified leads came from hosted services; we qualified leads and hosted them."
    >>> cut = tokens(text, 0, len(text))
    >>> [describes_noun(cut, at, at) for at in (0, 4, 8, 11)]
    [True, True, False, False]
    """
    after = letters_of(words[last + 1]) if last + 1 < len(words) else ""
    if after[:1] not in ("N", "S", "J"):
        return False
    if first == 0 or not words[first - 1].text[0].isalnum():
        return True
    before = letters_of(words[first - 1])
    return before[:1] == "J" or ("s" not in before and not LEADS_NOUN.isdisjoint(before))


def number_context(words: Sequence[Token], first: int, last: int) -> str:
    """Say whether the words around a noun force it to be "singular" or "plural"; "" where either could stand.

    >>> from jargon.english.sentences import tokens
    >>> text = "These leads are cold, but this churn is fine."
    >>> cut = tokens(text, 0, len(text))
    >>> number_context(cut, 1, 1), number_context(cut, 7, 7)
    ('plural', 'singular')
    """
    determiner = determiner_before(words, first)
    plural = is_plural(letters_of(words[last]))
    if determiner is not None:
        word = determiner.lower
        if word in SINGULAR_DETERMINERS and not (plural and word in ("this", "that")):
            return "singular"
        if word in PLURAL_DETERMINERS or _counts_many(word):
            return "plural"
    start = _phrase_start(words, first) - (determiner is not None)
    return _by_verb_after(words, start, last) or _by_there_is(words, start)


def _counts_many(word: str) -> bool:
    """Say whether a numeral counts more than one thing: not "1", nor a year."""
    if "n" not in letters_of(Token(word, word, 0, 0)) or word in ("one", "1", "zero"):
        return False
    return word[-1] != "%" and not (word.isdigit() and len(word) == 4 and word[:2] in ("19", "20"))


def _by_verb_after(words: Sequence[Token], start: int, last: int) -> str:
    """Read the number off the verb right after a subject; a phrase led by a preposition is no subject."""
    if last + 1 >= len(words):
        return ""
    lead = letters_of(words[start - 1]) if start > 0 else ""
    if "i" in lead or "c" in lead or "x" in lead:
        return ""
    word, letters = words[last + 1].lower, letters_of(words[last + 1])
    if word in SINGULAR_VERBS or letters == "Z":
        return "singular"
    if word in PLURAL_VERBS or letters == "V":
        return "plural"
    if letters.isupper() and ("Z" in letters or "V" in letters) and acts_as_verb(words, last + 1):
        return "singular" if "Z" in letters else "plural"
    return ""


def _by_there_is(words: Sequence[Token], start: int) -> str:
    """Read the number off "there is" and "there are" right before a noun phrase."""
    if start < 2 or words[start - 2].lower != "there":
        return ""
    word = words[start - 1].lower
    return "singular" if word in SINGULAR_VERBS or word == "'s" else "plural" if word in PLURAL_VERBS else ""


def premodified_by_noun(words: Sequence[Token], first: int) -> bool:
    """Say whether a noun modifies the noun at `first`, as "project" does in "project stakeholders"; true if unsure.

    >>> from jargon.english.sentences import tokens
    >>> text = "Project stakeholders met new stakeholders."
    >>> cut = tokens(text, 0, len(text))
    >>> premodified_by_noun(cut, 1), premodified_by_noun(cut, 4)
    (True, False)
    """
    at = first - 1
    if at < 0:
        return False
    letters = letters_of(words[at])
    if not letters.isupper() or not is_noun(letters):
        return False
    if is_plural(letters) and words[at].lower not in ATTRIBUTIVE_PLURALS and "Z" not in letters:
        return not frozenset("Z").isdisjoint(letters) or (at > 0 and letters_of(words[at - 1]) in ("a", "N"))
    return not acts_as_verb(words, at)


def object_after(words: Sequence[Token], last: int) -> tuple[int, int] | None:
    """Find the object directly after a verb that ends at `last`: its first and last token; None where it is unsure.

    An object is a pronoun, or up to six words that end in a noun and give way to a stop, a preposition other than
    "of", "to", a subordinator or an adverb.

    >>> from jargon.english.sentences import tokens
    >>> text = "We onboard the new enterprise customers in May."
    >>> object_after(tokens(text, 0, len(text)), 1)
    (2, 5)
    """
    at = last + 1
    if at >= len(words):
        return None
    letters = letters_of(words[at])
    if "o" in letters or "y" in letters or words[at].lower in ("this", "that", "these", "those"):
        after = letters_of(words[at + 1]) if at + 1 < len(words) else ""
        if words[at].lower != "her" and _ends_object(words, at + 1) and not ("s" in letters and "b" in after):
            return at, at
        if "d" not in letters and words[at].lower != "her":
            return None
    return _noun_phrase(words, at)


def _noun_phrase(words: Sequence[Token], start: int) -> tuple[int, int] | None:
    at = start
    while at < len(words) and at - start < 3 and _determines(words, at):
        at += 1
    inside = at
    while at < len(words) and at - start < 7:
        letters = letters_of(words[at])
        if words[at].lower == "'s" and at > inside:
            at += 1
            continue
        if not letters.isupper() or OPEN_NOUN_PHRASE.isdisjoint(letters):
            break
        if at > inside and acts_as_verb(words, at):
            break
        at += 1
    if at == inside or at - start > 6 or not _ends_object(words, at):
        return None
    ending = letters_of(words[at - 1])
    return (start, at - 1) if "N" in ending or "S" in ending else None


def _ends_object(words: Sequence[Token], at: int) -> bool:
    """Say whether an object that stops before token `at` is surely over."""
    if at >= len(words):
        return True
    word, letters = words[at].lower, letters_of(words[at])
    if word == "of" or "w" in letters or "c" in letters:
        return False
    if not letters:
        return word not in ("/", "&", "'", "-", "+")
    return not OBJECT_ENDS.isdisjoint(letters) or letters == "R"


def wants_verb(words: Sequence[Token], at: int) -> bool:
    """Say whether the word before a token asks for a verb: "we *go* to market", "wants to *go* to market".

    >>> from jargon.english.sentences import tokens
    >>> text = "They feature flag days, and we moved to feature flags."
    >>> cut = tokens(text, 0, len(text))
    >>> wants_verb(cut, 1), wants_verb(cut, 9)
    (True, False)
    """
    before = letters_of(words[at - 1]) if at else ""
    if at > 1 and words[at - 1].lower == "to":
        return words[at - 2].lower in TAKES_INFINITIVE
    return before in ("s", "m")


def particle_gap(words: Sequence[Token], verb: int, particle: str) -> int | None:
    """Find the particle that an object parts from its verb: "spin *it* up"; None where that is unsure.

    >>> from jargon.english.sentences import tokens
    >>> text = "They spin the whole cluster up before lunch."
    >>> particle_gap(tokens(text, 0, len(text)), 1, "up")
    5
    """
    for at in range(verb + 2, min(verb + 6, len(words))):
        if words[at].lower == particle:
            alone = at == verb + 2 and "o" in letters_of(words[verb + 1])
            return at if _fills_gap(words, verb + 1, at) and _ends_particle(words, at + 1, alone=alone) else None
    return None


def _fills_gap(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether tokens start..end are a pronoun, a bare noun, or a determiner and at most three words with a noun."""
    opener, *others = [letters_of(token) for token in words[start:end]]
    if not others:
        return not frozenset("oydNS").isdisjoint(opener)
    if not _determines(words, start) or frozenset("NS").isdisjoint(others[-1]):
        return False
    return all(letters == "n" or not OPEN_NOUN_PHRASE.isdisjoint(letters) for letters in others)


def _ends_particle(words: Sequence[Token], at: int, *, alone: bool) -> bool:
    """Say whether what follows a particle shows that no noun phrase hangs on it.

    Behind a pronoun `alone` a verb may follow: "spinning it up takes a minute".
    """
    if at >= len(words):
        return True
    word, letters = words[at].lower, letters_of(words[at])
    if not letters:
        return word not in ("/", "-")
    if word in WHEN and at + 1 < len(words) and words[at + 1].lower in TIMES:
        return True  # "they spun it up last night"
    if alone and (letters[0] in "ZD" or not frozenset("mbhx").isdisjoint(letters)):
        return True
    return not frozenset("citurg").isdisjoint(letters) or letters == "R"
