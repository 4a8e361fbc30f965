"""Turns senses into the bytes of a lexicon: surfaces by anchor word, senses by number, near words for misspellings."""

from __future__ import annotations

import json
from functools import lru_cache

from jargon.english.inflection import inflect, plural, verb_forms
from jargon.english.words import is_word, tags
from jargon.lexicon import DOMAINS, KNOWN, MATES, MEANING, NAME, NAMES, NEAR, PHRASE, SENSE, STEMS, key_of
from jargon.lexicon.forms import (
    ADJECTIVE_TAGS,
    FUNCTION_WORDS,
    VERB_TAGS,
    WORD_RE,
    Form,
    base_tag,
    forms,
)
from jargon.lexicon.lexemes import packed
from jargon.lexicon.meanings import mates, phrases, postings
from jargon.lexicon.neighbors import filed_under
from jargon.table import build
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.model import Sense

SHORTEST_FUZZY = 5


def compile_lexicon(senses: Sequence[Sense]) -> bytes:
    """Lay out a lexicon as a table.

    Each form is filed under its rarest word, its anchor, so that a text pays only for the terms whose anchors it holds.
    """
    anchored: dict[str, dict[tuple[object, ...], list[tuple[int, str, str, str]]]] = {}
    known: set[str] = set()
    fuzzy: set[str] = set()
    for number, sense in enumerate(senses):
        for form in forms(sense):
            anchor = 0 if form.split else max(range(len(form.words)), key=lambda at: rarity(form.words[at]))
            patterns = anchored.setdefault(form.words[anchor], {})
            readings = patterns.setdefault((form.words, joined(form.gaps), anchor, form.split), [])
            readings.append((number, form.tag, form.exact, form.plain))
            known.update(form.words)
            if sense.fuzzy:
                fuzzy.update(fuzzy_words(form))
        known.update(word.group().lower() for word in WORD_RE.finditer(sense.plain or ""))
    return build(records(senses, anchored, known, fuzzy))


def joined(gaps: tuple[str, ...]) -> tuple[str, ...]:
    """Write blank and hyphen between words alike: either matches both."""
    return (gaps[0], *(" " if gap == "-" else gap for gap in gaps[1:-1]), gaps[-1])


def rarity(word: str) -> tuple[bool, bool, int]:
    """Rank a word by how rarely texts hold it: function words last, then by length."""
    return word not in FUNCTION_WORDS, not word.isdigit(), len(word)


def fuzzy_words(form: Form) -> Iterator[str]:
    """Yield the words of a form that a misspelling may stand for."""
    if not form.exact:
        for word in form.words:
            if len(word) >= SHORTEST_FUZZY and word.isalpha() and word.isascii():
                yield word


def records(
    senses: Sequence[Sense],
    anchored: dict[str, dict[tuple[object, ...], list[tuple[int, str, str, str]]]],
    known: Iterable[str],
    fuzzy: Iterable[str],
) -> Iterator[tuple[str, bytes]]:
    for word, patterns in anchored.items():
        longest_first = sorted(patterns.items(), key=lambda item: -len(item[0][0]))  # type: ignore[arg-type]
        yield word, pack([[*pattern, readings] for pattern, readings in longest_first])
    for number, sense in enumerate(senses):
        yield (
            f"{SENSE}{number}",
            packed(
                sense,
                wordings(sense),
                inflected_cues(sense.near, sense.term),
                inflected_cues(sense.not_near, sense.term),
            ),
        )
    for word in sorted(known):
        if not is_word(word):
            yield KNOWN + word, b""
    near: dict[str, list[str]] = {}
    for word in sorted(fuzzy):
        for key in filed_under(word):
            near.setdefault(NEAR + key, []).append(word)
    yield NEAR, "\n".join(key.removeprefix(NEAR) for key in near).encode()
    for key, words in near.items():
        yield key, "\n".join(words).encode()
    yield DOMAINS, pack(sorted({sense.domain for sense in senses}))
    names = [(name, number) for number, sense in enumerate(senses) for name in (sense.term, *sense.aliases)]
    yield NAMES, pack(names)
    yield from search_records(senses, names)


def search_records(senses: Sequence[Sense], names: Iterable[tuple[str, int]]) -> Iterator[tuple[str, bytes]]:
    """Lay out what a look-up by name and by meaning needs."""
    keyed: dict[str, dict[int, None]] = {}
    for name, number in names:
        keyed.setdefault(NAME + key_of(name), {})[number] = None
    for number, sense in enumerate(senses):
        for phrase in phrases(sense):
            keyed.setdefault(PHRASE + key_of(phrase), {})[number] = None
    for key, numbers in keyed.items():
        yield key, " ".join(map(str, numbers)).encode()
    meanings = dict(postings(senses))
    for stem, record in meanings.items():
        yield MEANING + stem, record
    for stem, others in mates(meanings):
        yield MATES + stem, others.encode()
    yield STEMS, " ".join(meanings).encode()


def pack(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def wordings(sense: Sense) -> Iterator[tuple[str, str]]:
    """Give the plain wording for each tag of the term."""
    if not sense.plain:
        return
    if sense.pos == "noun":
        own = base_tag(sense)
        yield own, sense.plain
        if sense.number == "count":
            yield "NNS", inflect(sense.plain, "NNS")
    elif sense.pos == "verb":
        for tag in VERB_TAGS:
            yield tag, sense.plain if tag == "VB" else inflect(sense.plain, tag)
    elif sense.pos == "adjective":
        yield "JJ", sense.plain
        for tag in ADJECTIVE_TAGS[1:]:
            yield tag, inflect(sense.plain, tag)
    else:
        yield base_tag(sense), sense.plain


def inflected_cues(cues: Iterable[str], term: str = "") -> set[str]:
    """Spell out the inflections of one-word cues, and those of the term in phrases that hold it.

    >>> sorted(inflected_cues(["box"]))
    ['box', 'boxed', 'boxes', 'boxing']
    >>> sorted(inflected_cues(["close to"], "close"))
    ['close to', 'closed to', 'closes to', 'closing to']
    """
    spelled = set()
    for cue in cues:
        lower = cue.lower()
        spelled.add(lower)
        if lower.isalpha() and len(lower) > 2:
            spelled.update(inflected(lower))
        elif term and term.lower() in (words := lower.split(" ")) and words[0] not in FUNCTION_WORDS:
            at = words.index(term.lower())
            spelled.update(" ".join((*words[:at], form, *words[at + 1 :])) for form in inflected(term.lower()))
    return spelled


@lru_cache(1 << 14)
def inflected(word: str) -> frozenset[str]:
    """Give the inflections of a word as what it is listed as, an unlisted one as a noun; many terms share a cue."""
    letters = tags(word)
    verbs = verb_forms(word) if "V" in letters else ()
    return frozenset((word, *verbs) if verbs and "N" not in letters else (word, plural(word), *verbs))
