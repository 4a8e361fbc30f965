"""Finds a term by any of its forms, by a misspelling, or by words for what it means."""

from __future__ import annotations

from jargon.lexicon import key_of
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jargon.lexicon import Lexicon
    from jargon.model import Sense
    from jargon.search import Hit

EXACT, FUZZY, MEANING, UNKNOWN = "exact", "fuzzy", "meaning", "unknown"
"""How an answer was found: by a name, by a misspelling of one, by what the term means, or not at all."""

NEAREST = 5
"""How many other terms are named."""
ALIKE, MISSPELT, CLEARLY = 0.68, 0.74, 0.88
"""How like a name (0 to 1) a query must be to be worth a mention, to be its misspelling if it holds a word that is no
English word, and to be its misspelling even if all its words are English."""
LIKELY = 0.85
"""How like a name a query must be to be its misspelling if it describes nothing."""
SLIP = 2
"""Edits between a word of a query and that of a name, in the same place among others that are the same."""
SHORTEST = 5
"""Letters that a query needs to be taken for a misspelling: shorter words have too many neighbours."""
SURE, COVERED, PARTLY = 14.0, 0.6, 0.4
"""The weight that a meaning needs to be an answer, in units of the rarest word; and the share of the query it must
speak of: of one word of it, and of several."""

QUESTION = (
    r"(?:what (?:do|would) (?:you|we|they) call|(?:(?:what(?:'s|’s| is)|an?|the|another|other|some) )*(?:\w+ )?"
    r"(?:word|name|term)s? for|what(?:'s|’s| is| are| does| do)|define|explain|(?:the )?meaning of)\s+"
    r"(?:an?\s+|the\s+)?(.+?)(?:\s+(?:mean|means|stand for|stands for))?\s*[?.!]*"
)


class Found(NamedTuple):
    """The answer to a query: the senses of one term, other terms that may be meant, and how it was found."""

    senses: tuple[Sense, ...]
    near: tuple[str, ...]
    match: str


class Name(NamedTuple):
    """A headword or alias that a query resembles: how much, from 0 to 1, and the number of its sense."""

    likeness: float
    number: int
    name: str


def lookup(query: str, lexicon: Lexicon) -> Found:
    """Find the senses that a query names, misspells or describes, and the headwords near to it."""
    wanted = " ".join(query.split())
    asked = asked_for(wanted)
    if numbers := named(wanted, lexicon) or named(asked, lexicon):
        return Found(senses_of(numbers, lexicon), (), EXACT)
    if numbers := spanning(asked, lexicon, fuzzy=True):
        return Found(senses_of(numbers, lexicon), (), FUZZY)
    return guessed(asked, lexicon)


def asked_for(query: str) -> str:
    """Take the question away from around a term.

    >>> asked_for("What does TCO stand for?"), asked_for("what is a shard"), asked_for("churn")
    ('TCO', 'shard', 'churn')
    >>> asked_for("a fancy word for use"), asked_for("what do you call people who leave?")
    ('use', 'people who leave')
    """
    import re

    question = re.fullmatch(QUESTION, query, re.IGNORECASE)
    return question[1] if question else query.rstrip("?!. ") or query


def named(wanted: str, lexicon: Lexicon) -> list[int]:
    """Number the senses whose headword, alias, inflection or code the whole query is."""
    return lexicon.named(key_of(wanted)) or spanning(wanted, lexicon, fuzzy=False) or coded(wanted, lexicon)


def coded(wanted: str, lexicon: Lexicon) -> list[int]:
    """Number the senses of a code, such as "sales/churn"."""
    domain, _, name = wanted.lower().partition("/")
    spellings = (name, name.replace("-", " ")) if name else ()
    numbers = (number for spelling in spellings for number in named(spelling, lexicon))
    return [number for number in dict.fromkeys(numbers) if lexicon.sense(number).code == f"{domain}/{name}"]


def spanning(wanted: str, lexicon: Lexicon, *, fuzzy: bool) -> list[int]:
    """Number the senses of which the whole query is a form, misspelt or not."""
    from jargon.match import find

    for query in dict.fromkeys((wanted, wanted.lower(), wanted.upper())):
        for match in find(query, lexicon, fuzzy=fuzzy):
            if match.start == 0 and match.end == len(query):
                return list(dict.fromkeys(reading.number for reading in match.readings))
    return []


def senses_of(numbers: Iterable[int], lexicon: Lexicon) -> tuple[Sense, ...]:
    return tuple(lexicon.sense(number) for number in numbers)


def guessed(wanted: str, lexicon: Lexicon) -> Found:
    """Take a query that is no name for a misspelling or a description, whichever it fits better."""
    from jargon.fuzzy import slipped
    from jargon.search import search
    from jargon.wanted import first_of_its_kind

    if numbers := lexicon.phrased(key_of(wanted)):
        return answer(sorted(numbers, key=lambda number: not common(lexicon.lexeme(number).sense)), lexicon, MEANING)

    names = list(resembling(wanted, lexicon))
    likeness = names[0].likeness if names else 0.0
    if len(wanted) >= SHORTEST and likeness >= needed(wanted, names[0].name if names else ""):
        return answer([name.number for name in names], lexicon, FUZZY)
    hits = first_of_its_kind(wanted, search(wanted, lexicon), lexicon)
    if hits and tells_enough(wanted, hits[0], lexicon):
        return answer([hit.number for hit in hits], lexicon, MEANING)
    if len(wanted) >= SHORTEST and names and (likeness >= LIKELY or slipped(key_of(wanted), key_of(names[0].name))):
        return answer([name.number for name in names], lexicon, FUZZY)
    return Found((), headwords([*(name.number for name in names), *(hit.number for hit in hits)], lexicon), UNKNOWN)


def needed(wanted: str, name: str) -> float:
    """Say how like a name a query must be to be taken for its misspelling: more if its words make sense by themselves.

    >>> [needed(typed, "early adopter") for typed in ("early adaptor", "early evening", "erly adopter")]
    [0.74, 0.88, 0.74]
    """
    if not plain_english(wanted):
        return MISSPELT
    words, others = wanted.lower().split(), name.lower().split()
    if len(words) == len(others) > 1 and set(words) & set(others):
        from rapidfuzz.distance import OSA

        if all(OSA.distance(word, other) <= SLIP for word, other in zip(words, others, strict=True)):
            return MISSPELT
    return CLEARLY


def common(sense: Sense) -> bool:
    """Tell whether a term is one of the commonest: only those have pictures for an audience."""
    return bool(sense.analogies)


def tells_enough(wanted: str, hit: Hit, lexicon: Lexicon) -> bool:
    """Tell whether a query describes a sense; a short word that is no English word can only be a name."""
    if len(wanted) < SHORTEST and not plain_english(wanted):
        return False
    return hit.weight >= SURE * rarest(lexicon) and hit.covered >= (PARTLY if hit.words > 1 else COVERED)


def rarest(lexicon: Lexicon) -> float:
    """Say how rare a word is that one sense alone speaks of: its inverse document frequency."""
    from math import log

    return log(1 + max((number for _, number in lexicon.names()), default=0))


def plain_english(wanted: str) -> bool:
    """Tell whether all words of a query are listed English words."""
    from jargon.english.words import is_word

    return all(is_word(word) for word in wanted.lower().replace("-", " ").split())


def resembling(wanted: str, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names that a query may be a misspelling of, the most alike first, of equals the shortest."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    names = lexicon.names()
    found = process.extract(
        sounded(wanted),
        [sounded(name) for name, _ in names],
        scorer=OSA.normalized_similarity,
        score_cutoff=ALIKE,
        limit=4 * NEAREST,
    )
    for _, likeness, at in sorted(found, key=lambda item: (-item[1], len(names[item[2]][0]), item[2])):
        yield Name(likeness, names[at][1], names[at][0])


def sounded(name: str) -> str:
    """Write a name closer to how it sounds, so that a slip of the ear is a small one.

    >>> sounded("Phishing"), sounded("back-end"), sounded("commission")
    ('fishing', 'bakend', 'comision')
    """
    spelled = key_of(name).replace("ph", "f").replace("ck", "k").replace("qu", "kw")
    return "".join(letter for at, letter in enumerate(spelled) if letter != spelled[at - 1 : at])


def answer(numbers: list[int], lexicon: Lexicon, match: str) -> Found:
    """Answer with all senses of the headword that leads, and name the headwords behind it."""
    first = lexicon.lexeme(numbers[0]).sense
    senses = senses_of(lexicon.named(key_of(first.term)) or numbers[:1], lexicon)
    leading = tuple(sense for sense in senses if sense.term == first.term)
    near = tuple(term for term in headwords(numbers, lexicon, NEAREST + 1) if term != first.term)
    return Found(leading, near[:NEAREST], match)


def headwords(numbers: Iterable[int], lexicon: Lexicon, limit: int = NEAREST) -> tuple[str, ...]:
    """Give the headwords of senses, each once, up to a limit."""
    return tuple(dict.fromkeys(lexicon.lexeme(number).sense.term for number in numbers))[:limit]
