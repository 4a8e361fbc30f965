"""Every way a sense's names may stand in a text: inflected, spelt and joined differently."""

from __future__ import annotations

import re

from jargon.english import word_set
from jargon.english.acronyms import is_acronym
from jargon.english.inflection import inflect, variants, with_suffix
from jargon.english.words import is_word, tags
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.model import Sense

WORD_RE = re.compile(r"[^\W_]+")
PARTICLES = word_set("up down in out on off over back away through around along together apart")
PREPOSITIONS = word_set("on at with to for into about over from of")
VERB_TAGS = ("VB", "VBZ", "VBD", "VBN", "VBG")
ADJECTIVE_TAGS = ("JJ", "JJR", "JJS")
FUNCTION_WORDS = word_set(
    "a an and as at be but by do for from go has have if in is it no not of off on or our out over so that "
    "the this to up we with"
)

SHORTEST_ACRONYM = 3
"""So many letters at least have acronyms that are also found in small letters, if they are no word then: "kpi"."""
SHORTEST_COMPOUND = 7
"""So many letters at least have compounds that are also written in two words: "roadmap"."""

ALSO_REGULAR = word_set("broadcast forecast gaslight greenlight input leap light output speed sunset")
"""Irregular verbs that many inflect by rule: "greenlighted" beside "greenlit"."""


class Form(NamedTuple):
    """One surface of one sense.

    `words` are lower-case runs of letters and digits; `gaps` is what stands between them, and around them at either
    end (``("", "/", "")`` for CI/CD); `exact` is the only spelling allowed, or "" if case does not matter; `tag` is
    the Penn tag of the surface, "" for words that never inflect; `plain` is the wording a glossary gives for just
    this surface; `split` says that an object may stand before the last word.
    """

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    tag: str
    exact: str = ""
    plain: str = ""
    split: bool = False


def forms(sense: Sense) -> Iterator[Form]:
    """Yield the surfaces of a sense, the commonest first; the same words may come with several tags."""
    seen = set()
    for form in all_forms(sense):
        key = (form.words, form.gaps, form.tag, form.exact, form.split)
        if form.words and key not in seen:
            seen.add(key)
            yield form


def all_forms(sense: Sense) -> Iterator[Form]:
    for surface, plain in sense.forms:
        tag = next((tag for tag, form in inflections(sense.term, sense) if form.lower() == surface.lower()), "")
        yield from written(surface, tag or base_tag(sense), sense, base=sense.term, plain=plain)
    given = {surface.lower() for surface, _ in sense.forms}
    for name in (sense.term, *sense.aliases):
        for tag, form in inflections(name, sense):
            if form.lower() not in given:
                for spelling in (form, *variants(form)):
                    yield from written(spelling, tag, sense, base=name, split=splits(name, sense))


def inflections(name: str, sense: Sense) -> Iterator[tuple[str, str]]:
    """Give each inflection of a name with its Penn tag.

    The grammar of an alias may differ from the headword's in what its spelling shows: the plural of a count noun.
    """
    if sense.pos == "noun":
        yield from noun_inflections(name, sense)
    elif sense.pos == "verb":
        for tag in VERB_TAGS:
            yield tag, name if tag == "VB" else inflect(name, tag)
            if tag in ("VBD", "VBN") and name in ALSO_REGULAR:
                yield tag, with_suffix(name, "ed")
    elif sense.pos == "adjective":
        yield "JJ", name
        if len(name) <= (8 if name.endswith("y") else 6) and name.isalpha() and name.islower():
            yield "JJR", inflect(name, "JJR")
            yield "JJS", inflect(name, "JJS")
    else:
        yield "RB" if sense.pos == "adverb" else "", name


def noun_inflections(name: str, sense: Sense) -> Iterator[tuple[str, str]]:
    if sense.number == "plural":
        yield "NNS", name
    elif sense.number == "mass":
        yield "NN", name
        plural = inflect(name, "NNS")
        if name.islower() and "Z" not in tags(WORD_RE.findall(plural)[-1]):
            yield "NNS", plural  # "the latencies", but not "they commute", "two tries"
    else:
        yield "NN", name
        yield "NNS", inflect(name, "NNS")
        if name.isupper() and name.endswith("S"):
            yield "NNS", f"{name}s"  # both CMSes and CMSs are written


def base_tag(sense: Sense) -> str:
    """Give the tag of a headword as the glossary writes it."""
    if sense.pos == "noun":
        return "NNS" if sense.number == "plural" else "NN"
    return {"verb": "VB", "adjective": "JJ", "adverb": "RB"}.get(sense.pos, "")


def splits(name: str, sense: Sense) -> bool:
    """Tell whether an object may part a verb from its particle: "spin the server up", but not "align on"."""
    words = name.split()
    if sense.pos != "verb" or len(words) != 2 or words[1] not in PARTICLES:
        return False
    return not sense.plain or sense.plain.split()[-1] not in PREPOSITIONS


def written(surface: str, tag: str, sense: Sense, *, base: str, plain: str = "", split: bool = False) -> Iterator[Form]:
    """Yield the ways one surface may be joined: as it stands, closed up, or hyphenated where its base form may be."""
    long_form = " " in surface and surface.islower()  # titles and headings give it capitals
    exact = surface if (sense.case == "exact" and not long_form) or is_acronym(surface, tag) else ""
    words, gaps = cut(surface)
    if gaps == ("", "-", "") and words[1] in PARTICLES and sense.pos == "noun":
        gaps = ("", "-!", "")  # two words are the verb: "they write off a debt", "please sign off"
    yield Form(words, gaps, tag, exact, plain)
    if exact and sense.case == "any" and len(surface) >= SHORTEST_ACRONYM and not is_word(surface.lower()):
        yield Form(words, gaps, tag, surface.lower(), plain)
    if split and len(words) == 2:
        yield Form(words, gaps, tag, exact, plain, split=True)
    if exact or sense.pos == "phrase":
        return
    if (
        len(words) == 2
        and gaps[1] in (" ", "-", "-!")
        and not gaps[0] + gaps[2]
        and closes(words, gaps[1][:1], split=split)
    ):
        yield Form(("".join(words),), ("", ""), tag, plain=plain)
    elif len(words) > 2 and not gaps[0] + gaps[-1]:
        for at, gap in enumerate(gaps[1:-1]):
            if gap == "-" and closes(words[at : at + 2], gap, split=False):
                joined = (*words[:at], words[at] + words[at + 1], *words[at + 2 :])
                yield Form(joined, (*gaps[: at + 1], *gaps[at + 2 :]), tag, plain=plain)
    elif len(words) == 1 and not gaps[0] + gaps[1]:
        seams = {left for left, _ in halves(base.lower())}
        for left, right in halves(words[0]) if seams else ():
            if left in seams:
                seam = "-" if sense.pos == "noun" and parts_well(left, right) else "-!"
                yield Form((left, right), ("", seam, ""), tag, plain=plain)


def cut(surface: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Cut a surface into words and what stands around them.

    >>> cut("CI/CD"), cut("C++"), cut("total cost")
    ((('ci', 'cd'), ('', '/', '')), (('c',), ('', '++')), (('total', 'cost'), ('', ' ', '')))
    """
    words, gaps, at = [], [], 0
    for word in WORD_RE.finditer(surface):
        gaps.append(surface[at : word.start()])
        words.append(word.group().lower())
        at = word.end()
    return tuple(words), tuple(tidy(gap) for gap in (*gaps, surface[at:]))


def tidy(gap: str) -> str:
    """Write a gap the one way: a blank or a hyphen as itself, anything else without blanks."""
    return " " if gap.isspace() else gap.replace(" ", "").replace("’", "'")


def closes(words: tuple[str, ...], gap: str, *, split: bool) -> bool:
    """Tell whether two words may also be written as one: "on-prem" as "onprem", but not "car pet" as "carpet".

    >>> closes(("road", "map"), " ", split=False), closes(("mess", "age"), " ", split=False)
    (True, False)
    """
    if split or min(map(len, words)) < 2 or (words[0] in FUNCTION_WORDS and gap == " "):
        return False
    left, right = words
    if gap == "-" or not is_word(left + right):
        return True
    return len(left) >= 3 and len(left + right) >= SHORTEST_COMPOUND and right not in SUFFIXES


def halves(word: str) -> Iterator[tuple[str, str]]:
    """Yield where a solid compound may be hyphenated: "roadmap" as "road-map"."""
    if len(word) < SHORTEST_COMPOUND or not word.isalpha():
        return
    for at in range(3, len(word) - 2):
        left, right = word[:at], word[at:]
        if is_word(left) and is_word(right) and right not in SUFFIXES:
            yield left, right


def parts_well(left: str, right: str) -> bool:
    """Tell whether a compound noun may be written as two words that are no phrase: "web hook", not "new line".

    >>> parts_well("web", "hook"), parts_well("new", "line"), parts_well("per", "mission"), parts_well("work", "flows")
    (True, False, False, False)
    """
    first, second = tags(left), tags(right)
    return first[:1] == "N" and second[:1] in ("N", "S") and "Z" not in second and left not in PREPOSITIONS | PARTICLES


SUFFIXES = word_set(
    "able age ally ance ant ate ation bility ded den der ding dom eds ence ent ers est ever ful ibility ible "
    "ics ied ies ing ings ion ions ise ish ism ist ity ive ize led ler less ling logy man men ment ments ness "
    "ning ons ors ory ous red ring ser ses sis ship sing ted ter ters ting tion tions ton ven ver ves ving "
    "ward wise yer zed zing"
)
