"""What may be written better in glossaries: each gate with what it finds and what it lets pass."""

from __future__ import annotations

import pytest

from jargon.english.dialect import dialect
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.model import Example, Sense
from jargon.quality import remarks
from jargon.table import Table

EXAMPLE = Example("It is here.", "It is here.")


def sense(term: str = "churn", **fields: object) -> Sense:
    whole = {"gloss": "people who go", "analogy": f"The {term} jar.", "examples": (EXAMPLE,), "path": "a.yaml"}
    return Sense(**{"term": term, "domain": "sales", **whole, **fields})  # type: ignore[arg-type]


def found(*senses: Sense) -> list[str]:
    lexicon = Lexicon(Table(compile_lexicon(senses)))
    return [f"{remark.sense.term}: {remark.message}" for remark in remarks(senses, lexicon)]


BUCKET = "A leaky bucket. You pour new customers in while others drip out."


@pytest.mark.parametrize(
    ("senses", "part"),
    [
        pytest.param((sense(analogy=None),), "churn: it has no analogy. Add a picture", id="no analogy"),
        pytest.param((sense(examples=()),), "churn: it has no examples. Add a sentence", id="no examples"),
        pytest.param((sense(gloss="go " * 21),), "its gloss has 21 words. Say it in 20", id="long gloss"),
        pytest.param((sense(plain="a b c d e f"),), "its plain wording has 6 words. Say it in 5", id="long plain"),
        pytest.param(
            (sense(gloss="comprehensive organizational transformation necessitating reprioritization"),),
            "years of school. Choose shorter words",
            id="hard to read",
        ),
        pytest.param(
            (sense(near=("butter", "Milk"), not_near=("milk",)),), "“milk” stands in near and in not_near", id="at odds"
        ),
        pytest.param((sense("beta"), sense("alpha")), "alpha: it stands after “beta”", id="out of order"),
        pytest.param(
            (sense("alpha", analogy=BUCKET), sense("beta", analogy=BUCKET.replace("A leaky", "The leaking"))),
            "beta: its analogy is nearly that of sales/alpha (a.yaml:0)",
            id="one picture twice",
        ),
        pytest.param(
            (sense("alpha", analogies=(("engineering", BUCKET),)), sense("beta", analogy=BUCKET)),
            "beta: its analogy is nearly that of sales/alpha",
            id="one picture for different readers",
        ),
        pytest.param(
            (
                sense("alpha", analogy="A relay race. Each runner knows who comes next."),
                sense("beta", analogy="The relay race: handing over is trained as hard."),
            ),
            "beta: its analogy is nearly that of sales/alpha",
            id="one picture, other words",
        ),
        pytest.param(
            (sense("alpha", gloss="color and flavor"), sense("beta", gloss="a colour")),
            "beta: “colour” is British spelling, where most of the rest is American",
            id="British among American",
        ),
        pytest.param(
            (sense("alpha", gloss="colour and flavour"), sense("beta", ask="Which color?")),
            "beta: “color” is American spelling, where most of the rest is British",
            id="American among British",
        ),
        pytest.param(
            (sense("alpha", gloss="a kind of QBR"), sense("QBR")),
            "alpha: its gloss says “QBR”, which is sales/qbr",
            id="gloss",
        ),
        pytest.param(
            (sense("alpha", analogy="A QBR at home."), sense("QBR")), "alpha: its analogy says “QBR”", id="analogy"
        ),
        pytest.param(
            (sense("alpha", analogies=(("engineering", "A QBR at work."),)), sense("QBR")),
            "alpha: its analogy for engineering says “QBR”",
            id="analogy in the language of another",
        ),
    ],
)
def test_what_is_found(senses: tuple[Sense, ...], part: str) -> None:
    assert any(part in message for message in found(*senses)), found(*senses)


@pytest.mark.parametrize(
    "senses",
    [
        pytest.param((), id="nothing"),
        pytest.param((sense(gloss="go " * 20, plain="a b c d e"),), id="just short enough"),
        pytest.param((sense("beta", path="a.yaml"), sense("alpha", path="b.yaml")), id="order within a file"),
        pytest.param((sense("alpha"), sense("Beta"), sense("gamma")), id="order without regard to case"),
        pytest.param((sense("alpha", analogy=BUCKET), sense("alpha", analogy=BUCKET)), id="two meanings of one word"),
        pytest.param(
            (sense("alpha", analogy="A jar, half full, on an old shelf by the door."), sense("beta", analogy="A jar.")),
            id="too short to compare",
        ),
        pytest.param(
            (sense("alpha", analogy=BUCKET), sense("beta", analogy="A leaky roof. You mop while the rain drips in.")),
            id="a word in common",
        ),
        pytest.param(
            (sense("alpha", gloss="to organize color"), sense("beta", gloss="a program to practice")), id="American"
        ),
        pytest.param((sense("alpha", gloss="to organise and organize colour"),), id="Oxford writes z"),
        pytest.param((sense("alpha", gloss="a colourful QBR jar"),), id="only British"),
        pytest.param(
            (sense("alpha", gloss="a lead role"), sense("lead", strict=True, near=("sales",))), id="everyday use"
        ),
        pytest.param(
            (sense("alpha", gloss="in order to go"), sense("in order to", severity="info")), id="minor matter"
        ),
        pytest.param((sense("alpha", gloss="the best"), sense("best", rewrite="flag")), id="promise"),
        pytest.param((sense("QBR", gloss="a QBR"),), id="its own term"),
        pytest.param(
            (sense("alpha", analogies=(("sales", "A QBR."),)), sense("QBR")), id="the listener’s own language"
        ),
    ],
)
def test_what_passes(senses: tuple[Sense, ...]) -> None:
    assert found(*senses) == []


@pytest.mark.parametrize(
    ("side", "words"),
    [
        ("British", "colour organise organised analyse centre centred catalogue labelled cheque licence grey whilst"),
        ("American", "color colors analyze center catalog labeled gray fulfill behavior defense"),
        ("", "organize size advise practice program license check story for or labels four centers-of while an"),
    ],
)
def test_dialect(side: str, words: str) -> None:
    assert {word: dialect(word) for word in words.split() if dialect(word) != side} == {}
