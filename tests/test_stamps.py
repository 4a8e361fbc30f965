"""What is kept in the cache folder is made anew when a glossary or any file of the program changes."""

from __future__ import annotations

from pathlib import Path

import pytest

import jargon
from jargon.commands.memory import Memory
from jargon.lexicon.store import open_lexicon
from jargon.model import Options
from jargon.stamps import program, stamps

HOUSE = Path(jargon.__file__).parent


def test_the_program_is_all_that_lies_in_the_package() -> None:
    names = {Path(name).relative_to(HOUSE).as_posix() for name in program()}
    assert {"model.py", "table.py", "english/data/words.gz", "lexicon/described.txt", "commands/check.py"} <= names
    assert names == {
        path.relative_to(HOUSE).as_posix()
        for path in HOUSE.rglob("*")
        if path.is_file() and not {"__pycache__", "_glossaries"} & set(path.parts)
    }


def test_a_stamp_tells_size_and_time(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    before = stamps([str(file)])
    assert before == stamps([str(file)])
    file.write_text("three")
    assert before != stamps([str(file)])
    with pytest.raises(FileNotFoundError):
        stamps([str(tmp_path / "none")])


@pytest.mark.parametrize("content", [pytest.param("two", id="of one size"), pytest.param("three", id="of another")])
def test_a_program_that_changes_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    cache, data, terms = tmp_path / "cache", tmp_path / "words.gz", tmp_path / "terms.yaml"
    monkeypatch.setenv("JARGON_CACHE_DIR", str(cache))
    monkeypatch.setattr("jargon.stamps.program", lambda: [str(data)])
    terms.write_text("domain: sales\nterms: [{term: churn, gloss: customers who leave}]\n")
    options = Options(glossary=(str(terms),), default_glossaries=False)
    names = set()
    for text in ("one", content):
        data.write_text(text)
        open_lexicon(options.glossary, default_glossaries=False)
        names.add(Memory(options, "").name("a.md", b"We cut churn."))
    assert len(list(cache.glob("lexicon-*"))) == len(names) == 2
