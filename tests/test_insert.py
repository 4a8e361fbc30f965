"""Putting an entry into a glossary file: in its place, and nothing else changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from jargon.commands.entry import new
from jargon.errors import GlossaryError, JargonError
from jargon.glossary.insert import insert
from jargon.glossary.load import load, parse
from jargon.glossary.writing import entry
from jargon.model import Example

HEAD = "# Ours\ntitle: Ours\ndomain: sales\nterms:\n"
BETA = "  - term: beta\n    gloss: the second\n"
OMEGA = "  # about omega\n  - term: omega # last\n    gloss: 'the end'\n"
NEW = "  - term: {0}\n    gloss: new\n"


@pytest.mark.parametrize(
    ("before", "term", "after"),
    [
        pytest.param(HEAD + BETA, "alpha", HEAD + NEW.format("alpha") + "\n" + BETA, id="first"),
        pytest.param(HEAD + BETA, "gamma", HEAD + BETA + "\n" + NEW.format("gamma"), id="last"),
        pytest.param(
            HEAD + BETA + OMEGA, "gamma", HEAD + BETA + NEW.format("gamma") + OMEGA, id="before a comment and its entry"
        ),
        pytest.param(
            HEAD + BETA + "\n" + OMEGA,
            "Gamma",
            HEAD + BETA + "\n" + NEW.format("Gamma") + "\n" + OMEGA,
            id="between blank lines, whatever its case",
        ),
        pytest.param(HEAD + BETA.rstrip(), "gamma", HEAD + BETA + "\n" + NEW.format("gamma"), id="no last line end"),
        pytest.param(HEAD, "alpha", HEAD + NEW.format("alpha"), id="no entry yet"),
        pytest.param(
            "domain: sales\nterms: [] # soon\n", "alpha",
            "domain: sales\nterms: # soon\n" + NEW.format("alpha"), id="brackets",
        ),
        pytest.param(
            f"terms:\n{BETA}domain: sales\n", "gamma", f"terms:\n{BETA}\n{NEW.format('gamma')}\ndomain: sales\n",
            id="before a field of the file",
        ),
        pytest.param(
            "domain: sales\nterms:\n- term: beta\n  gloss: second\n", "gamma",
            "domain: sales\nterms:\n- term: beta\n  gloss: second\n\n- term: gamma\n  gloss: new\n", id="not indented",
        ),
    ],
)  # fmt: skip
def test_insert(before: str, term: str, after: str) -> None:
    assert insert(before, NEW.format(term), term) == after
    assert term in [sense.term for sense in parse(after, "")]


def test_line_ends_stay() -> None:
    before = (HEAD + BETA).replace("\n", "\r\n")
    after = insert(before, NEW.format("gamma"), "gamma")
    assert after.startswith(before)
    assert after.count("\n") == after.count("\r\n")


@pytest.mark.parametrize(
    ("before", "term", "message"),
    [
        pytest.param(HEAD + BETA, "Beta", "has an entry already", id="there already"),
        pytest.param("domain: a\nterms: [{term: b, gloss: c}]\n", "d", "brackets", id="entries in brackets"),
        pytest.param("- a\n- b\n", "d", "mapping", id="no glossary"),
        pytest.param(HEAD + "  - trm: x\n", "d", "unknown field", id="a glossary with a mistake"),
    ],
)
def test_refused(before: str, term: str, message: str) -> None:
    with pytest.raises(GlossaryError, match=message):
        insert(before, NEW.format(term), term, "terms.yaml")


def test_every_place_of_a_shipped_file_is_right() -> None:
    file = Path(__file__).parent.parent / "glossaries/sales/pricing.yaml"
    text = file.read_text(encoding="utf-8")
    before = parse(text, "")
    for term in ("aaa", "discounted", "mmm", "zzz"):
        after = insert(text, NEW.format(term), term)
        senses = parse(after, "")
        assert len(senses) == len(before) + 1
        assert [line for line in after.splitlines() if line not in [*NEW.format(term).splitlines(), ""]] == [
            line for line in text.splitlines() if line
        ]
        terms = [sense.term.casefold() for sense in senses]
        at = terms.index(term)
        assert all(other <= term for other in terms[:at]) and all(other >= term for other in terms[at + 1 :])


@pytest.mark.parametrize(
    "text",
    ["plain words", "a: b", "- x", "# x", "NO", "it's", '"q"', "*x", "x #y", "ü, é", "%a", "a\\b", "yes", "1.0", "(a)"],
)
def test_what_is_written_is_read_again(text: str) -> None:
    written = entry(
        {"term": "x", "gloss": text, "aliases": (text,), "examples": (Example(text, text),), "leave": (text,)}
    )
    (sense,) = parse(f"domain: sales\nterms:\n{written}", "")
    assert (sense.gloss, sense.aliases, sense.leave) == (text, (text,), (text,))
    assert sense.examples == (Example(text, text),)


def make(term: str, to: Path, **fields: object) -> int:
    domain = fields.pop("domain", None)
    sentences = fields.pop("sentences", ())
    return new(term, domain=domain, fields=fields, sentences=sentences, to=str(to), config=None)  # type: ignore[arg-type]


def test_new_entry_is_checked_and_placed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "terms.yaml"
    assert (
        make("swarm", file, pos="verb", plain="work together on", gloss="to work as one", sentences=("We swarm it.",))
        == 0
    )
    assert make("beta", file, gloss="an early version", domain="engineering") == 0
    beta, swarm = load(file)
    assert (beta.code, swarm.code) == ("engineering/beta", "business/swarm")
    assert swarm.examples == (Example("We swarm it.", "We work together on it."),)
    assert "is in its place" in capsys.readouterr().err


def test_new_entry_with_a_mistake_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "terms.yaml"
    file.write_text(HEAD + BETA, encoding="utf-8")
    with pytest.raises(GlossaryError, match="pos"):
        make("gamma", file, gloss="new", pos="nown")
    with pytest.raises(JargonError, match="no headword"):
        make("?!", file, gloss="new")
    assert file.read_text(encoding="utf-8") == HEAD + BETA


def test_new_entry_finds_its_file_in_a_folder(tmp_path: Path) -> None:
    for name, gloss in (("money", "a price for each month"), ("people", "a person who buys from us")):
        (tmp_path / f"{name}.yaml").write_text(
            f"domain: sales\nterms:\n  - term: {name} thing\n    gloss: {gloss}\n", encoding="utf-8"
        )
    assert make("buyer", tmp_path, gloss="a person who buys often", domain="sales") == 0
    assert "buyer" in (tmp_path / "people.yaml").read_text(encoding="utf-8")
