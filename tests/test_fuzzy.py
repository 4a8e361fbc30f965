"""Misspellings: which words they stand for, and which words are none."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.fuzzy import Correction, base, correct, derived, one_edit_away, slipped, suspicious
from jargon.lexicon.neighbors import LONG, filed_under, looked_under
from jargon.lexicon.store import open_lexicon
from jargon.translator import Translator

if TYPE_CHECKING:
    from jargon.lexicon import Lexicon

SAMPLE = str(Path(__file__).parent / "glossaries")


@cache
def lexicon() -> Lexicon:
    return open_lexicon([SAMPLE], default_glossaries=False)


@cache
def translator() -> Translator:
    return Translator(glossary=[SAMPLE], default_glossaries=False)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("latncy", "latency", id="a letter dropped"),
        pytest.param("latenccy", "latency", id="a letter doubled"),
        pytest.param("laetncy", "latency", id="two letters swapped"),
        pytest.param("latensy", "latency", id="another letter"),
        pytest.param("altency", "latency", id="the first two swapped"),
        pytest.param("micorservces", "microservices", id="two edits in a long word, plural"),
        pytest.param("deploymnet", "deployment", id="two letters swapped near the end"),
        pytest.param("deploiment", "deployment", id="British ears"),
        pytest.param("optimzing", "optimizing", id="an inflection"),
        pytest.param("optmised", "optimised", id="a British form"),
        pytest.param("pipelien", "pipeline", id="swapped, though it looks derived"),
        pytest.param("leverege", "leverage", id="a vowel"),
    ],
)
def test_correct(word: str, meant: str) -> None:
    assert suspicious(word)
    found = correct(word, lexicon())
    assert found is not None and found.word == meant and 0 < found.score < 100


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("ltncy", id="two edits in a short word"),
        pytest.param("katency", id="another first letter"),
        pytest.param("deployer", id="a derivation"),
        pytest.param("undeployed", id="a prefix"),
        pytest.param("autoscaling", id="a prefix of its own"),
        pytest.param("scalability", id="another ending"),
        pytest.param("zzzzzzzz", id="nothing near"),
    ],
)
def test_correct_gives_nothing(word: str) -> None:
    assert correct(word, lexicon()) is None


@pytest.mark.parametrize(
    "word",
    ["sharing", "conversation", "employment", "decryption", "runaway", "colour", "churns", "kpis", "a-b", "café"],
)
def test_known_words_are_above_suspicion(word: str) -> None:
    assert not suspicious(word)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The sharing of a conversation on employment and decryption.", id="English words"),
        pytest.param("A runaway success, and a runwya.", id="fuzzy: false"),
        pytest.param("We met Latncy in Paris.", id="a capital within a sentence"),
        pytest.param("The LATNCY is bad.", id="capitals"),
        pytest.param("The latncy_ms, latncy.py and x/latncy are names.", id="identifiers and paths"),
        pytest.param("The latncy9 is bad.", id="a digit"),
        pytest.param("Latncy. Our latncy and your latncy.", id="the document's own name"),
        pytest.param("Our KIP is bad.", id="an acronym"),
        pytest.param("The data like is deep.", id="one word of a term is another word"),
        pytest.param("The daat lkae is deep.", id="two misspelt words in one term"),
    ],
)
def test_left_alone(text: str) -> None:
    translation = translator().translate(text)
    assert translation.text == text and not translation.rewrites


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("We need thorughput now.", "We need flow now.", id="one edit in a long word is swapped"),
        pytest.param("Leverging it helps.", "Using it helps.", id="with a capital where a sentence starts"),
        pytest.param("The cahce is full.", "The cahce is full.", id="a short word is only reported"),
        pytest.param("We boil the ocaen.", "We boil the ocaen.", id="within a term of several words"),
    ],
)
def test_translated(text: str, plain: str) -> None:
    translation = translator().translate(text)
    assert translation.text == plain
    assert [(met.match, met.safe) for met in translation.rewrites] == [("fuzzy", False)]


def test_fuzzy_can_be_turned_off() -> None:
    exact = Translator(glossary=[SAMPLE], default_glossaries=False, fuzzy=False)
    assert not exact.translate("We need thorughput and latncy.").rewrites


def test_score() -> None:
    assert correct("latncy", lexicon()) == Correction("latency", 1, pytest.approx(85.7, abs=0.1))


@pytest.mark.parametrize(("word", "near"), [("matser", "master"), ("accces", "acces"), ("ab", "ba"), ("", "")])
def test_slipped(word: str, near: str) -> None:
    assert slipped(word, near)


@pytest.mark.parametrize(("word", "near"), [("hasher", "hashed"), ("validator", "validation")])
def test_other_letters_are_no_slip(word: str, near: str) -> None:
    assert not slipped(word, near) and derived(word)


@pytest.mark.parametrize(
    ("word", "listed"),
    [
        pytest.param("clays", "clay", id="plural"),
        pytest.param("ecologies", "ecology", id="plural in -ies"),
        pytest.param("lasered", "laser", id="past"),
        pytest.param("mazing", "maze", id="-ing without the e"),
        pytest.param("prioritys", "", id="no such plural"),
        pytest.param("latncy", "", id="no ending"),
    ],
)
def test_base(word: str, listed: str) -> None:
    assert base(word) == listed


WORDS = st.text("abcdefghij", min_size=5, max_size=14)


@given(WORDS, st.data())
def test_a_word_is_filed_where_a_misspelling_with_one_edit_looks(word: str, data: st.DataObject) -> None:
    typed = data.draw(st.sampled_from(sorted(set(one_edit_away(word)))))
    alike = typed[0] == word[0] or typed[:2] == word[1] + word[0]
    if alike and min(len(word), len(typed)) >= 5:
        assert set(filed_under(word)) & set(looked_under(typed))


@given(st.text("abcdefghij", min_size=LONG + 2, max_size=14), st.data())
def test_a_long_word_is_filed_where_a_misspelling_with_two_edits_looks(word: str, data: st.DataObject) -> None:
    """Two edits of one letter each, neither of the first one; swaps count as two such edits here."""
    typed = word
    for _ in range(2):
        at = data.draw(st.integers(1, len(typed) - 1))
        typed = typed[:at] + data.draw(st.sampled_from(("", "k", "k" + typed[at]))) + typed[at + 1 :]
    assert set(filed_under(word)) & set(looked_under(typed))


def test_a_word_that_the_text_repeats_nearby_is_a_name() -> None:
    line = "We use latancy for speed.\n\n"
    far = "It was a long and quiet day at the sea. " * 30_000
    assert [len(translator().check(line * count)) for count in (1, 2, 3)] == [1, 2, 0]
    assert len(translator().check(line * 2 + far + line)) == 3


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        pytest.param("The idempotnt call is safe.", True, id="one edit in a long word"),
        pytest.param("The idempotnet call is safe.", True, id="two letters swapped in a long word"),
        pytest.param("The micorservces are ready.", False, id="two edits"),
    ],
)
def test_a_sure_misspelling_is_explained(text: str, explained: bool) -> None:
    (rewrite,) = translator().translate(text).rewrites
    assert rewrite.match == "fuzzy" and (rewrite.replacement is not None) is explained
