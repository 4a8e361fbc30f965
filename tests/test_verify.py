"""What is found wrong in glossaries by using them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jargon.glossary.load import load
from jargon.model import Example, Sense
from jargon.verify import Frame, frames, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).parent / "glossaries"


def sense(term: str = "churn", **fields: object) -> Sense:
    whole = {"gloss": "people who go", "analogy": f"The {term} jar."}
    return Sense(**{"term": term, "domain": "sales", **whole, **fields})  # type: ignore[arg-type]


def swap(term: str, plain: str, **fields: object) -> Sense:
    return sense(term, plain=plain, rewrite="swap", **fields)


def messages(*senses: Sense) -> Iterator[str]:
    return (f"{problem.severity}: {problem.message}" for problem in verify(senses))


def test_the_glossaries_of_the_tests_are_sound() -> None:
    assert [p for p in verify(load(SAMPLE)) if p.severity == "error"] == []


@pytest.mark.parametrize(
    "senses",
    [
        pytest.param((), id="nothing"),
        pytest.param((sense(),), id="an explanation"),
        pytest.param((swap("churn", "loss", number="mass"),), id="mass"),
        pytest.param((swap("QBR", "talk"), swap("SLA", "promise")), id="acronyms"),
        pytest.param((swap("upsell", "sell more", pos="verb"),), id="verb"),
        pytest.param((swap("boil the ocean", "try all at once", pos="verb"),), id="verb of several words"),
        pytest.param((swap("performant", "fast", pos="adjective"),), id="adjective"),
        pytest.param((swap("going forward", "from now on", pos="phrase"),), id="phrase"),
        pytest.param((swap("snapshot", "sql copy", article="an"),), id="article"),
        pytest.param((swap("QBR", "talk", examples=(Example("The QBR.", "The talk."),)),), id="example"),
        pytest.param((swap("lead", "buyer", strict=True, near=("sales",), leave=("She took the lead.",)),), id="leave"),
    ],
)  # fmt: skip
def test_sound(senses: tuple[Sense, ...]) -> None:
    assert [message for message in messages(*senses) if "it has no examples" not in message] == []


@pytest.mark.parametrize(
    ("senses", "part"),
    [
        pytest.param(
            (swap("QBR", "talk", examples=(Example("The QBR.", "The review."),)),),
            "error: example “The QBR.” comes out as “The talk.”, not “The review.”",
            id="example",
        ),
        pytest.param(
            (swap("QBR", "talk", examples=(Example("The visit.", "The visit."),)),),
            "warning: its example “The visit.” does not hold it",
            id="example of something else",
        ),
        pytest.param(
            (swap("QBR", "talk", leave=("The QBR.",)),),
            "error: “QBR” is found in “The QBR.”, which is to be left alone",
            id="leave",
        ),
        pytest.param(
            (swap("synergy", "benefit"), swap("deck", "synergy page")),
            "warning: its plain wording “synergy page” holds “synergy”, which is sales/synergy itself",
            id="jargon in plain",
        ),
        pytest.param(
            (swap("QBR", "talk"), swap("review", "look", aliases=("QBR",))),
            "warning: “qbr” also stands for sales/review",
            id="two entries, one name",
        ),
        pytest.param((sense("QBR", gloss="what a qbr is"),), "warning: its gloss uses the headword", id="gloss"),
    ],
)
def test_unsound(senses: tuple[Sense, ...], part: str) -> None:
    assert any(part in message for message in messages(*senses))


def test_a_problem_names_its_place() -> None:
    wrong = swap("QBR", "talk", leave=("The QBR.",), path="g.yaml", line=7)
    problem, *_ = verify([wrong])
    assert problem[:4] == ("g.yaml", 7, "QBR", "error")


@pytest.mark.parametrize(
    ("entry", "frame"),
    [
        (swap("QBR", "talk"), Frame("Both QBRs are here.", "Both talks are here.")),
        (swap("offer", "bid"), Frame("We need an offer.", "We need a bid.")),
        (swap("data lake", "store"), Frame("We know the data\nlake.", "We know the store.")),
        (swap("upsell", "sell more", pos="verb"), Frame("They upsold last year.", "They sold more last year.")),
        (swap("fast", "quick", pos="adjective"), Frame("This is a fast plan.", "This is a quick plan.")),
    ],
)
def test_frames(entry: Sense, frame: Frame) -> None:
    assert frame in list(frames(entry))


@pytest.mark.parametrize(
    "entry",
    [sense(), swap("x-y", "z", forms=(("x-ies", "z"),)), swap("asap", "soon", pos="adverb"), sense(rewrite="flag")],
)
def test_no_frames(entry: Sense) -> None:
    assert list(frames(entry)) == []
