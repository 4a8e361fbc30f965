"""Speaks for `jargon.glossary.layers` and `stub`."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.errors import GlossaryError, UnreadableError
from jargon.glossary import files, layer, shipped
from jargon.glossary.layers import shipped_names
from jargon.glossary.load import load, parse
from jargon.glossary.stub import stub
from jargon.model import Sense


def sense(term: str, domain: str = "sales", gloss: str = "g") -> Sense:
    return Sense(term=term, domain=domain, gloss=gloss)


@pytest.mark.parametrize(
    ("glossaries", "kept"),
    [
        pytest.param([], [], id="none"),
        pytest.param([["churn 1"], ["churn 2", "lead 2"]], ["churn 1", "lead 2"], id="the first wins"),
        pytest.param([["Churn 1"], ["churn 2"]], ["Churn 1"], id="whatever its case"),
        pytest.param([["churn 1", "churn 2"], ["churn 3"]], ["churn 1", "churn 2"], id="senses stay together"),
        pytest.param([["lead 1"], ["lead 2", "lead 3"]], ["lead 1"], id="all senses of a later one go"),
        pytest.param([["a 1"], ["b 1"], ["a 2", "b 2", "c 2"]], ["a 1", "b 1", "c 2"], id="three layers"),
    ],
)
def test_layer(glossaries: list[list[str]], kept: list[str]) -> None:
    layers = [tuple(sense(name.split()[0], gloss=name) for name in names) for names in glossaries]
    assert [found.gloss for found in layer(layers)] == kept


def test_another_domain_is_another_sense() -> None:
    both = [(sense("lead", "sales"),), (sense("lead", "engineering"),)]
    assert [found.domain for found in layer(both)] == ["sales", "engineering"]


def test_files(tmp_path: Path) -> None:
    for folder in ("b", ".git", "a/.cache"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("z.yaml", "b/x.YML", "a/y.yaml", ".git/g.yaml", "a/.cache/g.yaml", ".g.yaml", "notes.md"):
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in files([tmp_path / "z.yaml", tmp_path, tmp_path / "b"])]
    assert found == ["z.yaml", "a/y.yaml", "b/x.YML"]


@pytest.mark.parametrize("name", ["nowhere", "empty", "a\0b", "x" * 5000])
def test_no_files(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UnreadableError, match="Name a YAML file, or a folder of them"):
        files([tmp_path / name])


def test_shipped() -> None:
    assert (shipped() / "README.md").is_file()


def test_the_strict_set_is_shipped_apart() -> None:
    usual, all_of_them = ({Path(name).name for name in shipped_names(strict=strict)} for strict in (False, True))
    assert all_of_them - usual == {"strict"} and {"sales", "engineering"} < usual


def test_shipped_in_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "jargon" / "_glossaries").mkdir(parents=True)
    monkeypatch.setattr("jargon.glossary.layers.__file__", str(tmp_path / "jargon" / "glossary" / "layers.py"))
    assert shipped() == tmp_path / "jargon" / "_glossaries"


@pytest.mark.skipif(not any(shipped().rglob("*.yaml")), reason="no glossaries here")
def test_shipped_glossaries_load() -> None:
    assert len({found.domain for found in load(shipped())}) > 1


@pytest.mark.parametrize(
    "term", ["churn", "boil the ocean", "CI/CD", "NO", "- x", "a: b", "# x", 'say "x"', "24/7", "ça va"]
)
def test_stub_asks_for_what_is_missing(term: str) -> None:
    with pytest.raises(GlossaryError) as caught:
        parse("domain: business\nterms:\n" + stub(term, domain="business"), "g.yaml")
    assert [problem.partition(" is empty")[0].rpartition(" ")[2] for problem in caught.value.problems] == [
        '"gloss"',
        '"text"',
        '"plain"',
    ]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_filled_stub_loads(term: str) -> None:
    entry = stub(term, domain="sales").replace(": # ", ": a few words # ")
    try:
        (found,) = parse("terms:\n" + entry, "g.yaml")
    except GlossaryError as error:
        assert "a letter or a digit" in str(error) or "is empty" in str(error)
    else:
        assert (found.term, found.domain) == (" ".join(term.split()), "sales")
