"""What explains a term in brackets is read past: it tells nothing about other terms, and parts no phrase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.asides import Bare
from jargon.match import find
from jargon.translator import Translator

GLOSSARY = """
domain: engineering
terms:
  - term: shard
    gloss: one slice of a database
  - term: table
    strict: true
    near: [database]
    not_near: [shard table]
    gloss: data in rows and columns
  - term: roll out
    pos: verb
    plain: bring in
    gloss: to bring in step by step
  - term: widget
    plain: part
    gloss: a small part
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    path = tmp_path_factory.mktemp("asides") / "own.yaml"
    path.write_text(GLOSSARY, encoding="utf-8")
    return Translator(glossary=[str(path)], default_glossaries=False)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        pytest.param("The database has a table.", {"table"}, id="a cue in the text"),
        pytest.param("A shard (one slice of a database) has a table.", {"shard"}, id="a cue in an explanation"),
        pytest.param("A shard (a slice of the old database) has a table.", {"shard", "table"}, id="the author's words"),
        pytest.param(
            "The database has a shard (one slice of a database) table.", {"shard"}, id="a phrase over an explanation"
        ),
        pytest.param("Shards\n(one slice\nof a database) and a table.", {"shard"}, id="an explanation over line ends"),
        pytest.param(
            "A shard-free (shard: one slice of a database) table.", {"shard"}, id="an explanation with a label"
        ),
    ],
)
def test_an_explanation_tells_nothing_about_others(house: Translator, text: str, terms: set[str]) -> None:
    assert {rewrite.term for rewrite in house.translate(text).rewrites} == terms


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param(
            "Ana saw a shard (one slice of a database) and a widget.",
            "Ana saw a shard (one slice of a database) and a part.",
            id="a swap behind an explanation",
        ),
        pytest.param(
            "They rolled the widget (a small part) out.", "They rolled the widget (a small part) out.",
            id="a swap would part a term from its explanation",
        ),
        pytest.param("They rolled the widget out.", "They brought in the part.", id="nothing in its way"),
    ],
)  # fmt: skip
def test_swaps_beside_an_explanation(house: Translator, text: str, plain: str) -> None:
    assert house.translate(text).text == plain


@given(st.lists(st.sampled_from(
    ["shard", "shards (one slice of a database)", "shard (one slice\nof a database)", "the", "roll", "(and so on)",
     "widget", "widget (a small part)", "WIDGETS (A SMALL PART),", "out", "database", "\n\n", "."]
)))  # fmt: skip
def test_places_can_be_found_again(house: Translator, words: list[str]) -> None:
    text = " ".join(words)
    bare = Bare(text, list(find(text, house.lexicon)), house.lexicon)
    assert len(bare.explained) == sum(" (one" in word or "small part" in word.lower() for word in words)
    for match in bare.matches:
        there = bare.placed(match)
        assert text[there.start : there.end] == bare.prose[match.start : match.end]
        assert bare.moved(there) == match
