"""The shipped glossaries: every entry keeps its own promises."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jargon.errors import GlossaryError
from jargon.glossary import load
from jargon.glossary.layers import shipped
from jargon.verify import verify

if TYPE_CHECKING:
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
    assert not mine, "\n".join(f"{p.path}:{p.line}: {p.term}: {p.message}" for p in mine)


@pytest.mark.parametrize("file", FILES, ids=Path.as_posix)
def test_entries_are_in_alphabetical_order(file: Path) -> None:
    terms = list(dict.fromkeys(sense.term for sense in senses() if Path(sense.path) == FOLDER / file))
    assert terms == sorted(terms, key=str.casefold)


@pytest.mark.parametrize("file", [file for file in FILES if file.parts[0] != "false-friends"], ids=Path.as_posix)
def test_a_folder_is_a_domain(file: Path) -> None:
    domains = Counter(sense.domain for sense in senses() if Path(sense.path) == FOLDER / file)
    assert file.parts[0] in (domains.most_common(1)[0][0], "false-friends")


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
