"""Each audience keeps its own words, is told the others', and sees pictures from its own work."""

from __future__ import annotations

from functools import cache

import pytest

from jargon.audiences import NOBODYS, PEOPLE, heard
from jargon.translator import Translator

PARAGRAPH = (
    "The renewal is at risk, and the buying committee asks about latency. "
    "Engineering hides the fix behind a feature flag and promises zero downtime."
)
OTHERS = {"sales": "engineering", "engineering": "sales"}


@cache
def translator(audience: str) -> Translator:
    return Translator(audience=audience)


def domains(audience: str, text: str = PARAGRAPH) -> set[str]:
    return {note.code.partition("/")[0] for note in translator(audience).translate(text).notes}


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        pytest.param("everyone", {"sales", "engineering", "claims"}, id="everything is dealt with"),
        pytest.param("sales", {"engineering", "claims"}, id="sales people know their own words"),
        pytest.param("engineering", {"sales", "claims"}, id="engineers know their own words"),
        pytest.param("business", {"sales", "engineering", "claims"}, id="managers are told both"),
    ],
)
def test_what_is_explained(audience: str, expected: set[str]) -> None:
    assert domains(audience) == expected


@pytest.mark.parametrize(
    ("audience", "stays", "goes"),
    [
        pytest.param("sales", "renewal is at risk", "feature flag", id="sales"),
        pytest.param("engineering", "behind a feature flag", "renewal is at risk", id="engineering"),
    ],
)
def test_what_stays(audience: str, stays: str, goes: str) -> None:
    text = translator(audience).translate(PARAGRAPH).text
    assert stays in text
    assert goes not in text


@pytest.mark.parametrize("audience", ["sales", "engineering"])
def test_pictures_are_drawn_from_the_reader_s_work(audience: str) -> None:
    own = {sense.code: dict(sense.analogies).get(audience, sense.analogy) for sense in translator(audience).senses}
    notes = translator(audience).translate(PARAGRAPH).notes
    assert [note.analogy for note in notes] == [own[note.code] for note in notes]
    everyday = {note.code: note.analogy for note in translator("everyone").translate(PARAGRAPH).notes}
    assert all(note.analogy != everyday[note.code] for note in notes)


@pytest.mark.parametrize("audience", ["everyone", *PEOPLE])
@pytest.mark.parametrize("domain", NOBODYS)
def test_nobody_speaks_it(audience: str, domain: str) -> None:
    text = "We leverage a seamless switch."
    assert domain in domains(audience, text)


HEARS = (("sales", "what the customer asked for"), ("engineering", "which fork?"))


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        pytest.param(
            "everyone", "Sales people hear: what the customer asked for. Engineers hear: which fork?", id="both sides"
        ),
        pytest.param(
            "sales", "Engineers hear: which fork? You may hear: what the customer asked for.", id="the other side first"
        ),
        pytest.param(
            "engineering",
            "Sales people hear: what the customer asked for. You may hear: which fork?",
            id="and you last",
        ),
        pytest.param(
            "business", "Sales people hear: what the customer asked for. Engineers hear: which fork?", id="a third side"
        ),
    ],
)
def test_heard(audience: str, expected: str) -> None:
    assert heard(HEARS, audience) == expected


def test_heard_alike_is_not_mentioned() -> None:
    assert heard((), "sales") is None


def test_every_hearing_reads_well() -> None:
    for sense in translator("everyone").senses:
        for who, what in sense.hears:
            assert who in PEOPLE, sense.code
            assert what[0] not in " .", sense.code
