"""What documents use and no glossary explains, and how much of a list the glossaries explain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jargon.commands.glossary import show_coverage, suggest_terms
from jargon.coverage import coverage, headwords, is_list
from jargon.documents import parse as document
from jargon.glossary.load import parse
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.suggest import suggest
from jargon.table import Table

GLOSSARY = """
domain: sales
terms:
  - term: service level agreement
    aliases: [SLA]
    gloss: a promise about how good a service will be
  - term: churn
    gloss: customers who leave
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(Table(compile_lexicon(parse(GLOSSARY, "terms.yaml"))))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("The ACV is up.", [("ACV", "acronym")], id="an acronym"),
        pytest.param("Two ACVs are up, one ACV is down.", [("ACV", "acronym")], id="its plural"),
        pytest.param("We use kubectl here.", [("kubectl", "word")], id="a word of no dictionary"),
        pytest.param("A deal room. " * 3, [("deal room", "phrase")], id="a repeated phrase"),
        pytest.param(
            "The blast radius grows. " * 3 + "ACV", [("ACV", "acronym"), ("blast radius", "phrase")], id="both"
        ),
    ],
)
def test_suggest(lexicon: Lexicon, text: str, found: list[tuple[str, str]]) -> None:
    assert [(each.text, each.kind) for each in suggest([document(text)], lexicon)] == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The SLA is met.", id="explained by a glossary"),
        pytest.param("The annual contract value (ACV) is up. ACV counts.", id="spelled out before"),
        pytest.param("The ACV (annual contract value) is up.", id="spelled out behind"),
        pytest.param("You MUST read this NOW.", id="loud words"),
        pytest.param("READ THE ACV PAGE FIRST", id="a line of capitals"),
        pytest.param("Chapter XIV, the USA, a PDF and the CEO", id="known to everybody"),
        pytest.param("See https://example.com/foobaz and a_thing.aspx", id="addresses"),
        pytest.param("The configuraiton is wrong.", id="a slip of the pen"),
        pytest.param("An underused preprocessor.", id="words built from others"),
        pytest.param("Kovacs and Meltano met.", id="names"),
        pytest.param("Next week is fine. " * 4, id="everyday phrases"),
        pytest.param("", id="nothing"),
    ],
)
def test_left_alone(lexicon: Lexicon, text: str) -> None:
    assert suggest([document(text)], lexicon) == []


def test_often_and_widely_used_comes_first(lexicon: Lexicon) -> None:
    one = document("ABX is here. XYQ. XYQ. XYQ.", path="one.md")
    two = document("ABX again, and ABX.", path="two.md")
    first, second = suggest([one, two], lexicon)
    assert (first.text, first.times, first.documents, first.path, first.place) == ("ABX", 3, 2, "one.md", "1:1")
    assert (second.text, second.times, second.documents) == ("XYQ", 3, 1)
    assert first.context == "ABX is here. XYQ. XYQ. XYQ."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "terms.yaml").write_text(GLOSSARY, encoding="utf-8")
    (tmp_path / "jargon.toml").write_text('glossary = ["terms.yaml"]\ndefault-glossaries = false\n', encoding="utf-8")
    (tmp_path / "list.csv").write_text(
        "domain,headword\nsales,SLA (service)\nsales,churn\nit,shard\n", encoding="utf-8"
    )
    (tmp_path / "list.txt").write_text("# ours\nSLAs\n\nchurn\nlatency\n", encoding="utf-8")
    (tmp_path / "note.md").write_text("The ACV is up. The ACV is down.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_suggest_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert suggest_terms(paths=["note.md"]) == 0
    assert capsys.readouterr().out == "ACV  (acronym, 2 times) note.md:1:5: The ACV is up. The ACV is down.\n"
    assert suggest_terms(paths=["note.md"], format="json") == 0
    assert json.loads(capsys.readouterr().out)["candidates"][0]["text"] == "ACV"


def test_stubs_can_be_put_into_a_glossary(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    suggest_terms(paths=["note.md"], stubs=True, domain="sales")
    stubs = capsys.readouterr().out
    assert stubs.startswith("  # note.md:1:5: The ACV is up.")
    filled = stubs.replace("gloss: #", "gloss: x #").replace("text: #", "text: y #").replace("plain: #", "plain: y #")
    assert parse(f"domain: sales\nterms:\n{filled}", "")[0].term == "ACV"


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        pytest.param("a.csv", "x", True, id="a table"),
        pytest.param("a.txt", "churn\nservice level agreement\n", True, id="short lines"),
        pytest.param("a.txt", "We met them today, and all went well.\n", False, id="prose"),
        pytest.param("a.md", "churn\n", False, id="a document"),
    ],
)
def test_is_list(path: str, text: str, expected: bool) -> None:
    assert is_list(text, path) == expected


def test_coverage(lexicon: Lexicon) -> None:
    listed = list(headwords("domain,headword\nsales,churn\nsales,SLA (agreement)\nit,shard\nit,chrun\n", "a.csv"))
    assert coverage(listed, lexicon) == ({"sales": 2}, {"sales": 2, "it": 2}, ("shard", "chrun"))
    assert [each.term for each in headwords("one\ntwo\n", "a.csv")] == ["one", "two"]


def test_coverage_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show_coverage(paths=["list.csv", "list.txt", "note.md", "nowhere.csv"], missing=True) == 2
    shown = capsys.readouterr()
    assert shown.out == (
        "list.csv: 2 of 3 (66.7 %) headwords explained\n  it: 0 of 1 (0.0 %)\n  sales: 2 of 2 (100.0 %)\n"
        "  not explained: shard\n"
        "list.txt: 2 of 3 (66.7 %) headwords explained\n  not explained: latency\n"
        "note.md: 1 candidates without an explanation: ACV\n"
    )
    assert "2 headwords: sales 2" in shown.err
    assert "nowhere.csv" in shown.err
    assert show_coverage(paths=["list.csv"], format="json") == 0
    assert json.loads(capsys.readouterr().out)["files"][0]["missing"] == ["shard"]


def test_both_commands_heed_the_settings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "vendor").mkdir()
    (folder / "vendor/a.md").write_text("The ARR is up.\n", encoding="utf-8")
    (folder / "old.md").write_text("Our café ACV is up.\n", encoding="latin-1")
    with (folder / "jargon.toml").open("a", encoding="utf-8") as file:
        file.write('exclude = ["vendor"]\n[[per-file]]\nfiles = ["old.md"]\nencoding = "latin-1"\n')
    suggest_terms(paths=["."], format="json")
    shown = capsys.readouterr()
    (found,) = json.loads(shown.out)["candidates"]
    assert (found["text"], found["documents"], shown.err) == ("ACV", 2, "")
    show_coverage(paths=["."], format="json")
    assert [file["path"] for file in json.loads(capsys.readouterr().out)["files"]] == ["list.txt", "note.md", "old.md"]
