"""The shipped glossaries: every entry keeps its own promises."""

from __future__ import annotations

import gzip
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jargon.english import words
from jargon.english.inflection import inflect
from jargon.errors import GlossaryError
from jargon.fuzzy import correct, slipped, suspicious
from jargon.glossary.layers import shipped
from jargon.glossary.load import load
from jargon.lexicon.store import open_lexicon
from jargon.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jargon.model import Sense
    from jargon.verify import Problem

FOLDER = shipped()
FILES = sorted(path.relative_to(FOLDER) for path in FOLDER.rglob("*.yaml"))


@cache
def senses() -> tuple[Sense, ...]:
    return load(FOLDER)


@cache
def problems() -> tuple[Problem, ...]:
    return tuple(verify(senses()))


@pytest.mark.parametrize("file", FILES, ids=Path.as_posix)
def test_entries_are_sound(file: Path) -> None:
    mine = [p for p in problems() if p.severity == "error" and Path(p.path) == FOLDER / file]
    assert not mine, told(mine)


@pytest.mark.parametrize("file", FILES, ids=Path.as_posix)
def test_entries_read_well(file: Path) -> None:
    mine = [p for p in problems() if p.severity == "warning" and Path(p.path) == FOLDER / file]
    assert not mine, told(mine)


def told(problems: Sequence[Problem]) -> str:
    return "\n".join(f"{p.path}:{p.line}: {p.term}: {p.message}" for p in problems)


def test_ordinary_words_are_no_misspellings() -> None:
    """Plurals and verb forms of listed words that are not listed themselves: a fair share of all of them."""
    lexicon = open_lexicon(())
    taken = {}
    for word in ordinary_words():
        if suspicious(word) and not lexicon.knows(word) and (near := correct(word, lexicon)):
            taken[word] = near.word
    assert {word: near for word, near in taken.items() if not word.startswith(near) and not slipped(word, near)} == {}


def ordinary_words() -> Iterator[str]:
    with gzip.open(words.SOURCE, "rt", encoding="utf-8") as file:
        entries = [line.partition(" ") for line in file.read().split("\n")]
    for word, _, letters in entries[::5]:
        if word.isalpha() and len(word) > 3:
            yield from (inflect(word, tag) for letter, tag in FORMS if letter in letters)


FORMS = (("N", "NNS"), ("V", "VBZ"), ("V", "VBD"), ("V", "VBG"))


@pytest.mark.parametrize("file", FILES, ids=Path.as_posix)
def test_entries_are_in_alphabetical_order(file: Path) -> None:
    terms = list(dict.fromkeys(sense.term for sense in senses() if Path(sense.path) == FOLDER / file))
    assert terms == sorted(terms, key=str.casefold)


@pytest.mark.parametrize("file", [file for file in FILES if file.parts[0] != "false-friends"], ids=Path.as_posix)
def test_a_folder_is_a_domain(file: Path) -> None:
    domains = Counter(sense.domain for sense in senses() if Path(sense.path) == FOLDER / file)
    assert file.parts[0] in (domains.most_common(1)[0][0], "false-friends", "strict")


def test_headwords_are_unique_in_their_domain() -> None:
    places = {(sense.term.casefold(), sense.domain, sense.path, sense.line) for sense in senses()}
    entries = {(term, domain, path) for term, domain, path, _ in places}
    twice = [name for name, count in Counter((term, domain) for term, domain, _ in entries).items() if count > 1]
    assert not twice


def test_they_load() -> None:
    try:
        assert len(senses()) > 100
    except GlossaryError as error:
        pytest.fail(str(error))
