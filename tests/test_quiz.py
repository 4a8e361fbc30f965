"""Flash cards: whose words are asked, in which order, and what is remembered."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from jargon.commands import quiz
from jargon.errors import JargonError
from jargon.model import Sense

SENSES = [
    Sense(f"term {number}", domain, f"meaning {number}", analogy=f"Picture {number}." if number % 2 else None)
    for number, domain in enumerate(["sales"] * 9 + ["engineering"] * 9 + ["buzzwords"] * 3)
]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    entries = "".join(f"  - term: {sense.term}\n    gloss: {sense.gloss}\n" for sense in SENSES[:9])
    (tmp_path / "terms.yaml").write_text(f"domain: sales\nterms:\n{entries}", encoding="utf-8")
    monkeypatch.setenv("JARGON_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "data"


@pytest.mark.parametrize(
    ("audience", "domain", "domains"),
    [
        pytest.param("sales", None, {"engineering"}, id="the other side's"),
        pytest.param("engineering", None, {"sales"}, id="the other way round"),
        pytest.param("everyone", None, {"sales", "engineering", "buzzwords"}, id="everyone's"),
        pytest.param("sales", "sales", {"sales"}, id="the domain asked for"),
    ],
)
def test_asked_about(audience: str, domain: str | None, domains: set[str]) -> None:
    assert {sense.domain for sense in quiz.asked_about(SENSES, audience, domain)} == domains


def test_too_little_to_ask() -> None:
    with pytest.raises(JargonError, match="at least"):
        quiz.asked_about(SENSES, "sales", "buzzwords")
    with pytest.raises(JargonError, match="There are buzzwords, engineering, sales"):
        quiz.asked_about(SENSES, "sales", "sails")


def test_missed_cards_come_first_and_known_ones_last() -> None:
    known = {SENSES[0].code: 4, SENSES[1].code: 0}
    drawn = quiz.drawn(SENSES, known, len(SENSES), Random(1))
    assert drawn[0] is SENSES[1]
    assert drawn[-1] is SENSES[0]
    assert len(quiz.drawn(SENSES, known, 5, Random(1))) == 5


@pytest.mark.parametrize("seed", range(20))
def test_question(seed: int) -> None:
    asked = quiz.question(SENSES[seed], SENSES, "sales", Random(seed))
    assert len(asked.answers) == len(set(asked.answers)) == 4
    assert asked.answers[asked.right - 1].rstrip(".").rpartition(" ")[2] == str(seed)


def play(monkeypatch: pytest.MonkeyPatch, answers: list[bool | None]) -> None:
    """Answer right, wrong, or leave."""
    given = iter(answers)
    questions: list[quiz.Question] = []
    ask = quiz.put

    def noted(asked: quiz.Question) -> bool | None:
        questions.append(asked)
        return ask(asked)

    def typed(prompt: str) -> str:
        answer = next(given)
        if answer is None:
            raise EOFError
        right = questions[-1].right
        return str(right if answer else right % 4 + 1)

    monkeypatch.setattr(quiz, "put", noted)
    monkeypatch.setattr("builtins.input", typed)


def test_quiz_remembers(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    play(monkeypatch, [True, False, None])
    assert quiz.quiz(glossary=["terms.yaml"], no_default_glossaries=True) == 0
    assert capsys.readouterr().err.endswith("1 of 2 right. 1 to be asked again.\n")
    boxes = json.loads((data / "quiz.json").read_text(encoding="utf-8"))
    assert sorted(boxes.values()) == [0, 1]
    missed = next(code for code, box in boxes.items() if box == 0)
    play(monkeypatch, [True])
    quiz.quiz(glossary=["terms.yaml"], no_default_glossaries=True, cards=1)
    assert json.loads((data / "quiz.json").read_text(encoding="utf-8"))[missed] == 1


@pytest.mark.parametrize("content", ["", "{", "[]", '{"a": "b"}', "\x00\xff"])
def test_a_memory_that_is_none_is_forgotten(data: Path, content: str) -> None:
    data.mkdir()
    (data / "quiz.json").write_text(content, encoding="latin-1")
    assert quiz.remembered() == {}
