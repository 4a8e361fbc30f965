"""Each term is explained: what was found, what it means here, what spoke for that, and what was done and why."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from jargon.documents import parse
from jargon.explain import explanations
from jargon.start import run
from jargon.translator import Translator

GLOSSARY = """
title: Talk
domain: {domain}
terms:
{terms}
"""
SALES = """
  - {term: churn, number: mass, plain: customer loss, gloss: the share of customers who leave}
  - {term: lead, gloss: someone who may buy, strict: true, near: [prospect, quota], not_near: [dog]}
  - {term: leverage, pos: verb, plain: use, gloss: to use something one has}
"""
ENGINEERING = """
  - {term: lead, gloss: the person who guides a team, strict: true, near: [developer], not_near: [dog]}
  - {term: latency, number: mass, plain: delay, gloss: the wait for an answer}
"""
CLAIMS = """
  - {term: seamless, pos: adjective, rewrite: flag, gloss: a claim that nobody notices, ask: How long?}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("glossaries")
    for domain, terms in (("sales", SALES), ("engineering", ENGINEERING), ("claims", CLAIMS)):
        (path / f"{domain}.yaml").write_text(GLOSSARY.format(domain=domain, terms=terms), encoding="utf-8")
    return str(path)


@cache
def translator(folder: str, **options: Any) -> Translator:
    return Translator(glossary=[folder], default_glossaries=False, **options)


def told(folder: str, text: str, **options: Any) -> dict[str, list[str]]:
    """Give the lines about each surface."""
    with_options = translator(folder, **options)
    document = parse(text, path="-", kind="text")
    rewrites = with_options.translate(document).rewrites
    found = explanations(document, with_options.lexicon, with_options.options, rewrites)
    return {each.surface: list(each.lines) for each in found}


@pytest.mark.parametrize(
    ("text", "options", "surface", "expected"),
    [
        pytest.param(
            "The churn hurts.", {}, "churn",
            [
                "found: exact, score 100", "meaning: sales/churn; the only meaning it has here",
                "grammar: a noun, sure", "done: swapped for “customer loss”, safe",
            ],
            id="swapped",
        ),
        pytest.param(
            "The latancy hurts.", {}, "latancy",
            [
                "found: taken for a misspelling of “latency”, score 85.7",
                "meaning: engineering/latency; the only meaning it has here", "grammar: a noun, sure",
                "done: swapped for “delay”, for a person to confirm",
            ],
            id="misspelt",
        ),
        pytest.param(
            "The switch is seamless.", {}, "seamless",
            [
                "found: exact, score 100", "meaning: claims/seamless; the only meaning it has here",
                "grammar: an adjective, sure", "done: asked about, because a promise is for its author to reword",
            ],
            id="asked about",
        ),
        pytest.param(
            "The switch is not seamless.", {}, "seamless",
            [
                "found: exact, score 100", "meaning: claims/seamless; the only meaning it has here",
                "grammar: an adjective, sure", "left alone: its sentence measures the claim, or takes it back",
            ],
            id="a denial",
        ),
        pytest.param(
            "The churn hurts.", {"audience": "sales"}, "churn",
            [
                "found: exact, score 100", "meaning: sales/churn; the only meaning it has here",
                "grammar: a noun, sure", "left alone: its readers speak the language of sales",
            ],
            id="the reader's own language",
        ),
        pytest.param(
            "The churn hurts.", {"ignore": ("sales",)}, "churn",
            [
                "found: exact, score 100", "meaning: sales/churn; the only meaning it has here",
                "grammar: a noun, sure", "left alone: sales/churn is not asked for",
            ],
            id="ignored",
        ),
        pytest.param(
            "The dog is on a lead.", {}, "lead",
            ["left alone: not engineering/lead or sales/lead: ruled out by “dog”"],
            id="ruled out",
        ),
        pytest.param(
            "He was in the lead.", {}, "lead",
            [
                "left alone: not engineering/lead: too few of its cues are near, such as developer; "
                "not sales/lead: too few of its cues are near, such as prospect, quota"
            ],
            id="no cue",
        ),
    ],
)  # fmt: skip
def test_explained(folder: str, text: str, options: dict[str, Any], surface: str, expected: list[str]) -> None:
    assert told(folder, text, **options)[surface] == expected


def test_evidence_is_named(folder: str) -> None:
    lines = told(folder, "The prospect is a new lead.")["lead"]
    assert lines[1].startswith("meaning: sales/lead; “prospect” in its sentence +")


def test_every_term_is_explained_once_in_reading_order(folder: str) -> None:
    with_options = translator(folder)
    document = parse("Churn hurts.\n\nThe lead left. Latency and churn, churn.", path="-", kind="text")
    found = list(explanations(document, with_options.lexicon, with_options.options, ()))
    assert [(each.place, each.surface) for each in found] == [
        ("1:1", "Churn"), ("3:5", "lead"), ("3:16", "Latency"), ("3:28", "churn"), ("3:35", "churn"),
    ]  # fmt: skip
    assert found == list(explanations(document, with_options.lexicon, with_options.options, ()))


def test_brackets_that_explain_are_not_explained(folder: str) -> None:
    lines = told(folder, "The churn (customer loss) hurts.")
    assert lines["churn"][-1] == "done: kept as it is, because it is explained here"


@pytest.fixture
def pitch(folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pitch.md").write_text("The dog on the lead. The churn hurts.\n", encoding="utf-8")
    return ["pitch.md", "--glossary", folder, "--no-default-glossaries", "--explain"]


ALONE = "pitch.md:1:16: “lead”\n    left alone: not engineering/lead or sales/lead: ruled out by “dog”\n"
WHY = (
    "    found: exact, score 100\n    meaning: sales/churn; the only meaning it has here\n"
    "    grammar: a noun, sure\n    done: swapped for “customer loss”, safe\n"
)


def test_translate_tells_beside_the_text(pitch: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["translate", "--no-notes", *pitch]) == 0
    assert capsys.readouterr() == (
        "The dog on the lead. The customer loss hurts.\n",
        f"{ALONE}pitch.md:1:26: sales/churn “churn”\n{WHY}",
    )


def test_check_tells_below_each_line(pitch: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--quiet", *pitch]) == 1
    line = "pitch.md:1:26: sales/churn “churn” → “customer loss”\n"
    assert capsys.readouterr() == (f"{ALONE}{line}{WHY}", "")


def test_check_tells_aside_in_other_formats(pitch: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--quiet", "--format", "json", *pitch]) == 1
    answer, remarks = capsys.readouterr()
    assert answer.startswith("{")
    assert remarks == f"{ALONE}pitch.md:1:26: sales/churn “churn”\n{WHY}"


def test_nothing_is_told_unasked(pitch: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["translate", "--no-notes", *pitch[:-1]]) == 0
    assert capsys.readouterr().err == ""
