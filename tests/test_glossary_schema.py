"""Speaks for `jargon.glossary.schema`: the JSON Schema and the loader agree, and so does the guide for writers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.errors import GlossaryError
from jargon.glossary import shipped
from jargon.glossary.load import parse
from jargon.glossary.schema import KINDS, LEVELS, SENSE_FIELDS, sample, schema
from jargon.glossary.tree import LIST, MAPPING, Node, read
from jargon.glossary.values import READERS
from jargon.model import Sense

VALIDATOR = jsonschema.Draft202012Validator(schema())
ENTRY = "domain: sales\nterms:\n  - term: churn\n    gloss: loss\n"


def as_data(node: Node) -> Any:
    """Give the values an editor would see."""
    if node.kind == MAPPING:
        return {name: as_data(value) for name, _, value in node.fields}
    if node.kind == LIST:
        return [as_data(item) for item in node.items]
    if node.bare and node.text in ("true", "false"):
        return node.text == "true"
    return float(node.text) if node.bare and re.fullmatch(r"\d+(\.\d+)?", node.text) else node.text


def loads(text: str) -> bool:
    try:
        parse(text, "g.yaml")
    except GlossaryError:
        return False
    return True


def is_valid(text: str) -> bool:
    return bool(VALIDATOR.is_valid(as_data(read(text)[0])))


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


RIGHT = [
    "domain: sales\nterms: []\n",
    ENTRY,
    ENTRY + "    aliases: [NO, 1.0, true]\n    strict: true\n    fuzzy: false\n",
    ENTRY + "    plain: loss\n    rewrite: swap\n    article: a\n    forms: {a: b}\n    attributive: c\n",
    ENTRY + "    pos: noun\n    number: mass\n",
    ENTRY + "    hears: {engineering: x}\n    examples: [{text: a, plain: b}]\n",
    "terms:\n  - term: lead\n    domain: sales\n    aliases: [x]\n    senses: [{gloss: a, plain: b}, {gloss: c}]\n",
]
WRONG = [
    "",
    "[]",
    "title: x",
    "terms: {}",
    "domain: Sales\nterms: []",
    "domain: everyone\nterms: []",
    "domain: a/b\nterms: []",
    "titel: x\nterms: []",
    "domain: sales\nterms: [churn]",
    "domain: sales\nterms: [{term: x}]",
    "domain: sales\nterms: [{gloss: x}]",
    ENTRY + "    plane: x\n",
    ENTRY + "    plain: ' '\n",
    ENTRY + "    ask: [x]\n",
    ENTRY + "    pos: nuon\n",
    ENTRY + "    strict: yes\n",
    ENTRY + "    aliases: x\n",
    ENTRY + "    aliases: []\n",
    ENTRY + "    near: ['']\n",
    ENTRY + "    near: [{a: b}]\n",
    ENTRY + "    hears: {Sales: x}\n",
    ENTRY + "    hears: {}\n",
    ENTRY + "    forms: {a: b}\n",
    ENTRY + "    attributive: x\n",
    ENTRY + "    article: a\n",
    ENTRY + "    plain: x\n    article: the\n",
    ENTRY + "    rewrite: swap\n",
    ENTRY + "    pos: verb\n    number: mass\n",
    ENTRY + "    pos: verb\n    plain: x\n    attributive: y\n",
    ENTRY + "    examples: [{text: a}]\n",
    ENTRY + "    examples: [{text: a, plain: b, c: d}]\n",
    ENTRY + "    senses: [{gloss: x}]\n",
    "domain: sales\nterms: [{term: x, senses: []}]",
    "domain: sales\nterms: [{term: x, senses: [{ask: who}]}]",
    "domain: sales\nterms: [{term: x, plain: a, senses: [{gloss: x}]}]",
    "domain: sales\nterms: [{term: x, senses: [{gloss: x, term: y}]}]",
    "domain: sales\nterms: [{term: x, senses: [{gloss: x, rewrite: swap}]}]",
]


@pytest.mark.parametrize("text", RIGHT)
def test_both_take(text: str) -> None:
    assert (loads(text), is_valid(text)) == (True, True)


@pytest.mark.parametrize("text", WRONG)
def test_neither_takes(text: str) -> None:
    assert (loads(text), is_valid(text)) == (False, False)


VALUES = st.sampled_from(["x", "''", "true", "1.5", "noun", "verb", "swap", "[x]", "[]", "{a: b}", "{}", "a"])
FIELDS = st.dictionaries(st.sampled_from([field.name for field in LEVELS["an entry"]] + ["plane", "text"]), VALUES)


def flow(fields: dict[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in fields.items()) + "}"


@settings(max_examples=300, deadline=None)
@given(FIELDS, st.booleans())
def test_they_agree_on_any_entry(fields: dict[str, str], whole: bool) -> None:
    given = {"term": "churn", "gloss": "loss"} | fields if whole else fields
    text = f"domain: sales\nterms: [{flow(given)}]"
    assert loads(text) == is_valid(text)


@pytest.mark.skipif(not any(shipped().rglob("*.yaml")), reason="no glossaries here")
def test_both_take_every_shipped_file() -> None:
    for path in sorted(shipped().rglob("*.yaml")):
        tree, problems = read(path.read_text("utf-8"))
        assert problems == []
        errors = [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(as_data(tree))]
        assert errors == [], path


def test_fields_and_nouns_are_the_same() -> None:
    names = {field.name for field in SENSE_FIELDS} | {"term", "path", "line", "own"}
    assert names == set(Sense._fields)


def test_every_kind_is_read_and_described() -> None:
    used = {field.kind for fields in LEVELS.values() for field in fields}
    assert used == set(KINDS) == set(READERS)


def test_every_field_says_what_it_means() -> None:
    entry = schema()["$defs"]["entry"]["properties"]
    assert all(value["description"] for value in entry.values())


@pytest.mark.parametrize("field", SENSE_FIELDS, ids=lambda field: field.name)
def test_samples_are_right(field: Any) -> None:
    needed = "    plain: a few words\n" if field.needs or field.name == "rewrite" else ""
    lines = "  - term: churn\n" + ("" if field.name == "gloss" else "    gloss: loss\n") + needed
    assert loads("domain: sales\nterms:\n" + lines + f"    {sample(field)}\n")


def test_the_guide_for_writers_names_every_field() -> None:
    guide = (Path(__file__).parent.parent / "glossaries" / "README.md").read_text("utf-8")
    rows = "\n".join(re.findall(r"^\| (`.*?) \|", guide, re.MULTILINE))
    assert {field.name for field in LEVELS["an entry"]} - {"domain"} <= set(re.findall(r"`(\w+)`", rows))
