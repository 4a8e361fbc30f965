"""How hard texts are to read: syllables by spelling, grades of texts."""

from __future__ import annotations

import pytest

from jargon.readability import grade, syllables

COUNTED = {
    1: "a cache cached called large lines makes piece queue league judged used whole watched clothes",
    2: "added boxes client create houses lion machine nothing people poem quiet saying software table trial useless",
    3: "area audience idea library media pioneer radio services video various yesterday employees",
    4: "analysis available reliable society temporary variety situation experience application ordinary",
    5: "implementation organization university",
}
"""Words by their number of syllables."""


@pytest.mark.parametrize(("count", "words"), COUNTED.items())
def test_syllables(count: int, words: str) -> None:
    wrong = {word: syllables(word) for word in words.split() if syllables(word) != count}
    assert wrong == {}


@pytest.mark.parametrize(("word", "count"), [("API", 3), ("I", 1), ("hmm", 1), ("don't", 1)])
def test_what_has_no_plain_spelling(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("", 0, 0, id="nothing"),
        pytest.param("24/7", 0, 0, id="no word"),
        pytest.param("A leaky bucket. You pour new customers in while others drip out.", 0, 5, id="a picture"),
        pytest.param("We meet at 2.5 p.m. each day.", -3, 4, id="points that end no sentence"),
        pytest.param(
            "Comprehensive organizational transformation necessitates considerable prioritization of initiatives.",
            20,
            50,
            id="a wall of words",
        ),
    ],
)
def test_grade(text: str, low: float, high: float) -> None:
    assert low <= grade(text) <= high


def test_shorter_sentences_are_easier() -> None:
    joined = "We load the van, and we drive to the market, and we sell the bread, and we come home."
    assert grade(joined.replace(", and", ".")) < grade(joined)
