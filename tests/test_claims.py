"""A claim is asked about; a measured statement, a denial and everyday English are left alone."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from jargon.claims import denied, measured, promised
from jargon.translator import Translator

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "claims.yaml").read_text(encoding="utf-8"))


@cache
def asking(**options: Any) -> Translator:
    return Translator(**options)


def flagged(text: str, **options: Any) -> list[str]:
    return [
        found.rewrite.surface for found in asking(**options).check(text) if found.rewrite.code.startswith("claims/")
    ]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        pytest.param("Uptime was 99.95 % in Q3.", "uptime", id="a quarter"),
        pytest.param("Linear scaling to 40 nodes in our test.", "linear scaling", id="a test"),
        pytest.param("Guaranteed: a refund within 30 days.", "guaranteed", id="a refund"),
        pytest.param("Reliable in 9,997 of 10,000 runs, measured in May.", "reliable", id="counted runs"),
        pytest.param("Answers are instant, 80 ms at p95.", "instant", id="a percentile"),
        pytest.param("No outages for 14 months, according to the status page.", "no outages", id="a source"),
        pytest.param("Easy to use for nine of the ten pilot users, we measured.", "easy to use", id="numbers in words"),
        pytest.param("Zero downtime in 11 of 12 rehearsals.", "zero downtime", id="rehearsals"),
        pytest.param("There was no downtime in March.", "no downtime", id="none, of the past"),
        pytest.param("Guaranteed by the SLA: 10 % credit below 99.9 %.", "guaranteed", id="a service level"),
    ],
)
def test_measured(sentence: str, claim: str) -> None:
    assert measured(sentence, claim)
    assert not promised(sentence, claim)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        pytest.param("We offer 100 % uptime.", "100 % uptime", id="the figure is the claim itself"),
        pytest.param("Seamless setup in under 5 minutes.", "seamless", id="a limit is a promise"),
        pytest.param("Infinitely scalable, tested by experts.", "infinitely scalable", id="a test without a figure"),
        pytest.param("Trusted by 500 customers.", "trusted by", id="a figure without a time or source"),
        pytest.param("The best platform.", "the best", id="neither"),
        pytest.param("No downtime in 2030, says the plan.", "no downtime", id="none, of the future"),
        pytest.param("It is not only fast but seamless.", "seamless", id="not only"),
        pytest.param("We do not just promise a seamless switch.", "seamless", id="not just"),
        pytest.param("We don't promise the moon, but the switch is seamless.", "seamless", id="another clause"),
        pytest.param("No training is needed: the switch is seamless.", "seamless", id="no, but of something else"),
        pytest.param("Are you ready for a seamless switch?", "seamless", id="a question that sells"),
        pytest.param("It never goes down, and it is bulletproof.", "bulletproof", id="another never"),
        pytest.param("Do not settle for less than the best platform.", "the best", id="do not settle"),
    ],
)
def test_promised(sentence: str, claim: str) -> None:
    assert promised(sentence, claim)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        pytest.param("We cannot promise zero downtime.", "zero downtime", id="cannot"),
        pytest.param("No system is 100% secure.", "100% secure", id="no system is"),
        pytest.param("Nothing is ever fully secure.", "fully secure", id="nothing is"),
        pytest.param("It isn’t a drop-in replacement.", "drop-in replacement", id="a short not"),
        pytest.param("The move is far from seamless.", "seamless", id="far from"),
        pytest.param("There is no such thing as a “bulletproof” lock.", "bulletproof", id="in quotation marks"),
        pytest.param("We do not promise that the first release will be free of errors.", "free of errors", id="far"),
        pytest.param("No way of storing files in an office is ever 100% secure.", "100% secure", id="no way of"),
        pytest.param("Much as we would love to offer zero downtime, we can’t.", "zero downtime", id="behind it"),
        pytest.param("Can anyone really offer zero downtime?", "zero downtime", id="a doubt"),
    ],
)
def test_denied(sentence: str, claim: str) -> None:
    assert denied(sentence, claim)
    assert not promised(sentence, claim)


@pytest.mark.parametrize("sentence", CASES["promises"])
def test_promises_are_asked_about(sentence: str) -> None:
    assert flagged(sentence)


@pytest.mark.parametrize("sentence", CASES["statements"])
def test_statements_are_left_alone(sentence: str) -> None:
    assert flagged(sentence) == []


@pytest.mark.parametrize("audience", ["everyone", "sales", "engineering", "business"])
def test_every_audience_is_told(audience: str) -> None:
    assert flagged("The switch is seamless.", audience=audience) == ["seamless"]


def test_a_claim_is_never_edited() -> None:
    text = "Our service never goes down and is infinitely scalable.\n"
    translated = asking().translate(text)
    assert translated.text == text
    assert [each.action for each in translated.rewrites] == ["flag", "flag"]


def test_ignored() -> None:
    assert flagged("The switch is seamless.", ignore=("claims",)) == []


def test_the_message_is_one_line_with_a_question_and_an_honest_wording() -> None:
    for sense in asking().senses:
        if sense.domain == "claims":
            assert sense.ask
            assert "Could we" in sense.ask
            assert "\n" not in sense.ask
    (found,) = asking().check("Our store has zero downtime.")
    assert found.message.startswith("“zero downtime” promises much. ")
    assert "?" in found.message
