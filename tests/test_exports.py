"""Glossaries for other programs, and from them."""

from __future__ import annotations

import csv as reader
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest

from jargon.commands.exchange import exported
from jargon.commands.glossary import export_terms, import_terms, list_terms
from jargon.errors import GlossaryError, JargonError
from jargon.glossary import imports
from jargon.glossary.load import load, parse
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.table import Table

GLOSSARY = """
domain: sales
terms:
  - term: churn
    number: mass
    plain: customer loss
    gloss: customers who leave, <all> of them & "theirs"
    aliases: [customer churn, logo churn]
    analogy: A leaky bucket.
    analogies: {engineering: Packet loss.}
    examples: [{text: Churn fell., plain: Customer loss fell.}]
    sources: ["https://example.com/?a=1&b=2"]
  - term: churn
    domain: engineering
    gloss: "tab\\there, bell\\u0007"
  - term: in flight
    pos: phrase
    gloss: under way
"""
SENSES = parse(GLOSSARY.replace("\\u0007", ""), "terms.yaml")
LEXICON = Lexicon(Table(compile_lexicon(SENSES)))


def export(format: str, audience: str = "everyone") -> str:
    return exported(SENSES, format, audience, LEXICON)


def test_csv_is_read_again_as_it_was() -> None:
    rows = list(reader.DictReader(StringIO(export("csv"))))
    assert rows[0]["aliases"] == "customer churn; logo churn"
    read = imports.table(export("csv"), "a.csv")
    assert [(row["term"], row["gloss"]) for row in read.entries] == [(sense.term, sense.gloss) for sense in SENSES]
    assert read.entries[0]["aliases"] == SENSES[0].aliases


def test_tbx_is_well_formed_and_complete() -> None:
    root = ET.fromstring(export("tbx").encode())
    space = {"t": "urn:iso:std:iso:30042:ed-2"}
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dca")
    first, *others = root.findall(".//t:conceptEntry", space)
    assert len(others) == 2
    assert [term.text for term in first.findall(".//t:term", space)] == [
        "customer loss", "churn", "customer churn", "logo churn",
    ]  # fmt: skip
    status = [note.text for note in first.findall(".//t:termNote[@type='administrativeStatus']", space)]
    assert status == ["preferredTerm-admn-sts", *["admittedTerm-admn-sts"] * 3]
    speech = others[1].find(".//t:termNote[@type='partOfSpeech']", space)
    assert speech is not None and speech.text == "other"


def test_anki_has_one_line_for_each_card_and_names_of_their_own() -> None:
    head, *lines = export("anki", "engineering").split("\n#columns:")[1].splitlines()
    assert head.split("\t") == ["guid", "front", "back", "tags"]
    rows = [line.split("\t") for line in lines]
    assert {len(row) for row in rows} == {4}
    assert len({row[0] for row in rows}) == 3
    assert rows[0][2].startswith("<b>customer loss</b><br>Customers who leave, &lt;all&gt; of them")
    assert rows[0][2].endswith("<i>Packet loss.</i>")


class Page(HTMLParser):
    """Checks that every element is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_sound_and_says_what_it_means() -> None:
    text = export("html")
    assert Page(text).open == []
    assert "&lt;all&gt; of them &amp; &quot;theirs&quot;" in text
    assert '<span class="plain">customer loss</span>' in text


def test_markdown_has_a_section_for_each_domain() -> None:
    text = export("markdown")
    assert text.startswith("# In plain words\n\n## sales\n\n- **churn** → customer loss")
    assert "\n## engineering\n" in text


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "terms.yaml").write_text(GLOSSARY.replace("\\u0007", ""), encoding="utf-8")
    (tmp_path / "jargon.toml").write_text('glossary = ["terms.yaml"]\ndefault-glossaries = false\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_export_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export_terms(domain="engineering", format="csv") == 0
    assert capsys.readouterr().out.count("\n") == 2
    assert export_terms(format="html", output="words.html") == 0
    assert (folder / "words.html").stat().st_size > 1000
    with pytest.raises(JargonError, match="nowhere"):
        export_terms(output="nowhere/words.md")
    with pytest.raises(JargonError, match="There are engineering, sales"):
        export_terms(domain="sails")


def test_list_filters(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for filters, lines in (({"pos": "phrase"}, 1), ({"holding": "LOGO"}, 1), ({"rewrite": "swap"}, 1), ({}, 3)):
        assert list_terms(**filters) == 0  # type: ignore[arg-type]
        assert capsys.readouterr().out.count("\n") == lines


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        pytest.param("term,definition\nSLA,a promise\n", [("SLA", "a promise")], id="comma"),
        pytest.param(
            "\ufeffWord;Meaning\nSLA;a promise, or two\n", [("SLA", "a promise, or two")], id="semicolon, BOM"
        ),
        pytest.param(
            "acronym\texpansion\nSLA\tservice level agreement\n", [("SLA", "service level agreement")], id="tab"
        ),
        pytest.param("term,plain\nutilize,use\n", [("utilize", "use")], id="plain alone"),
        pytest.param("term,gloss\n,lost\nSLA,\n", [], id="half a row"),
    ],
)
def test_tables(text: str, entries: list[tuple[str, str]]) -> None:
    assert [(each["term"], each["gloss"]) for each in imports.table(text, "a.csv").entries] == entries


def test_a_table_without_terms_is_refused() -> None:
    with pytest.raises(GlossaryError, match="no column of terms"):
        imports.table("a,b\n1,2\n", "a.csv")


def test_vale() -> None:
    swap = "  utilize: use\n  '(?:so as to|in order to)': to\n  'e-?mail': email\n  foo: bar|baz\n"
    rule = f"extends: substitution\nswap:\n{swap}"
    read = imports.vale(rule, "rule.yml")
    assert [(each["term"], each["aliases"], each["plain"]) for each in read.entries] == [
        ("utilize", (), "use"), ("so as to", ("in order to",), "to"), ("foo", (), "bar"),
    ]  # fmt: skip
    assert read.left_out == ['rule.yml:5: "e-?mail" is a pattern, not a wording']
    with pytest.raises(GlossaryError, match="no substitutions"):
        imports.vale("extends: existence\n", "rule.yml")


def test_import_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.csv").write_text(
        "term,gloss,pos\nzeta,last: of all,n\nbeta,second,nown\nalpha,first,v\n", encoding="utf-8"
    )
    assert import_terms(file="t.csv", domain="sales", to="new.yaml") == 1
    assert [(sense.code, sense.pos) for sense in load(folder / "new.yaml")] == [
        ("sales/alpha", "verb"), ("sales/zeta", "noun"),
    ]  # fmt: skip
    assert '"nown"' in capsys.readouterr().err
    with pytest.raises(JargonError, match="already there"):
        import_terms(file="t.csv", to="new.yaml")
    with pytest.raises(JargonError, match="no such file"):
        import_terms(file="nowhere.csv")
