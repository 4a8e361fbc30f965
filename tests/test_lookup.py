"""Looking a term up by whatever people type."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from jargon.translator import Lookup, Translator

SAMPLE = str(Path(__file__).parent / "glossaries")


@cache
def translator() -> Translator:
    return Translator(glossary=[SAMPLE], default_glossaries=False)


def looked_up(query: str) -> Lookup:
    return translator().lookup(query)


HOPED = pytest.mark.xfail(strict=True, reason="known failure")


@pytest.mark.parametrize(
    ("query", "term"),
    [
        pytest.param("latency", "latency", id="headword"),
        pytest.param("LATENCY", "latency", id="capitals"),
        pytest.param("kpi", "KPI", id="acronym in small letters"),
        pytest.param("KPIs", "KPI", id="acronym in the plural"),
        pytest.param("kpis", "KPI", id="acronym in the plural, in small letters", marks=HOPED),
        pytest.param("API's", "API", id="possessive", marks=HOPED),
        pytest.param("key performance indicators", "KPI", id="alias in the plural"),
        pytest.param("upsold", "upsell", id="inflection"),
        pytest.param("boiling the ocean", "boil the ocean", id="inflection of several words"),
        pytest.param("spun up", "spin up", id="particle"),
        pytest.param("on prem", "on-prem", id="blank for hyphen"),
        pytest.param("onprem", "on-prem", id="solid"),
        pytest.param("micro-service", "microservice", id="hyphenated"),
        pytest.param("optimise", "optimize", id="British"),
        pytest.param("  data   lake ", "data lake", id="blanks"),
        pytest.param("c++", "C++", id="signs"),
        pytest.param(".net", ".NET", id="sign before"),
        pytest.param("ci/cd", "CI/CD", id="slash"),
        pytest.param("P&L", "P&L", id="ampersand"),
        pytest.param("24/7", "24/7", id="digits"),
        pytest.param("sow", "SOW", id="exact case does not matter here"),
        pytest.param("What is latency?", "latency", id="question"),
        pytest.param("what does KPI stand for", "KPI", id="question without a mark"),
    ],
)
def test_by_its_forms(query: str, term: str) -> None:
    found = looked_up(query)
    assert {sense.term for sense in found.senses} == {term} and found.match == "exact"


@pytest.mark.parametrize(
    ("query", "term"),
    [
        pytest.param("latancy", "latency", id="one letter"),
        pytest.param("throughptu", "throughput", id="swapped"),
        pytest.param("pipelin", "pipeline", id="cut short"),
        pytest.param("boil the ocaen", "boil the ocean", id="one of several words"),
    ],
)
def test_by_a_misspelling(query: str, term: str) -> None:
    found = looked_up(query)
    assert {sense.term for sense in found.senses} == {term} and found.match == "fuzzy"


def test_every_sense_is_given() -> None:
    assert [sense.code for sense in looked_up("pipeline").senses] == ["sales/pipeline", "engineering/pipeline"]
    assert [sense.pos for sense in looked_up("churn").senses] == ["noun", "verb"]


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("zzzzqq", id="nothing like it"),
        pytest.param("x" * 5000, id="very long"),
        pytest.param("", id="nothing", marks=HOPED),
        pytest.param("  \n", id="blanks", marks=HOPED),
        pytest.param("\x00", id="control code", marks=HOPED),
        pytest.param("😀", id="emoji", marks=HOPED),
    ],
)
def test_unknown(query: str) -> None:
    found = looked_up(query)
    assert found.senses == () and found.match == "unknown"
