"""Sentences and words, headings and lines in capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.english.sentences import is_all_caps, is_heading_like, is_title_case, locate, sentence, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rose. The [churn] fell. It rose.", "The churn fell.", id="between two others"),
        pytest.param("the [churn] fell", "the churn fell", id="no stop at all"),
        pytest.param("Really? [Churn] fell! Good.", "Churn fell!", id="other stops"),
        pytest.param("He said “no.” The [churn] fell.", "The churn fell.", id="stop inside quotes"),
        pytest.param("Why (they asked.) The [churn] fell.", "The churn fell.", id="stop inside brackets"),
        pytest.param(
            "One.\n\nThe [churn]\nfell\n\nTwo.", "The churn\nfell", id="a blank line ends it, a line break does not"
        ),
        pytest.param("No stop here\n\nthe [churn] fell\n \nmore", "the churn fell", id="a line of blanks is blank"),
        pytest.param("Goals:\n- cut [churn]\n- ship it", "cut churn", id="bullets"),
        pytest.param("- [Churn] fell", "Churn fell", id="bullet mark left out"),
        pytest.param("1. Cut [churn] now\n2. Ship", "Cut churn now", id="numbered list"),
        pytest.param("* [ ] cut churn in [May]", None, id="brackets are text"),
        pytest.param("Up 3.5 points. The [churn] fell 2.1 percent.", "The churn fell 2.1 percent.", id="decimals"),
        pytest.param("See v2.1. The [churn] fell.", "The churn fell.", id="a version ends it"),
        pytest.param("Some tools, e.g. Excel, show [churn].", "Some tools, e.g. Excel, show churn.", id="e.g."),
        pytest.param("Ask Dr. Smith about [churn].", "Ask Dr. Smith about churn.", id="title"),
        pytest.param("As No. 5 and Fig. 2 show, [churn] fell.", "As No. 5 and Fig. 2 show, churn fell.", id="counter"),
        pytest.param("J. R. Smith saw [churn].", "J. R. Smith saw churn.", id="initials"),
        pytest.param("Acme Inc. sells it. No [churn].", "No churn.", id="company inside"),
        pytest.param("We met Acme Inc. The [churn] fell.", "The churn fell.", id="company at the end"),
        pytest.param(
            "We met Acme Inc. Germany about [churn].", "We met Acme Inc. Germany about churn.", id="company and name"
        ),
        pytest.param("In the U.S. Senate, [churn] is high.", "In the U.S. Senate, churn is high.", id="dotted acronym"),
        pytest.param("We cover the U.S. The [churn] fell.", "The churn fell.", id="dotted acronym at the end"),
        pytest.param("Fast, cheap, etc. We saw [churn].", "We saw churn.", id="etc. at the end"),
        pytest.param("Wait... the [churn] fell.", "Wait... the churn fell.", id="dots go on in lower case"),
        pytest.param(
            "Yahoo! was first; [churn] came later.", "Yahoo! was first; churn came later.", id="name with a mark"
        ),
        pytest.param("Use node.js. The [churn] fell.", "The churn fell.", id="dot inside a word"),
        pytest.param("So did I. The [churn] fell.", "The churn fell.", id="I is no initial"),
    ],
)
def test_sentence(text: str, expected: str | None) -> None:
    if expected is None:
        start, end, plain = text.index("churn"), text.index("churn") + 5, text
        expected = "cut churn in [May]"
    else:
        start, end = text.index("["), text.index("]") - 1
        plain = text.replace("[", "").replace("]", "")
    begin, stop = sentence(plain, start, end)
    assert plain[begin:stop] == expected


def test_sentence_looks_only_so_far() -> None:
    text = "word " * 1000 + "churn " + "word " * 1000
    begin, stop = sentence(text, 5000, 5005)
    assert begin >= 4390
    assert stop <= 5615


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It isn’t on-prem.", ["it", "is", "n't", "on-prem", "."], id="negation and hyphen"),
        pytest.param("We'll see", ["we", "'ll", "see"], id="short will"),
        pytest.param("the team’s call", ["the", "team", "'s", "call"], id="possessive"),
        pytest.param("the teams' call", ["the", "teams", "'", "call"], id="plural possessive"),
        pytest.param("'so called'", ['"', "so", "called", '"'], id="single quotes"),
        pytest.param("O'Brien", ["o'brien"], id="name"),
        pytest.param("CI/CD at 99.9%", ["ci", "/", "cd", "at", "99.9%"], id="slash and percent"),
        pytest.param("$1,200 in Q3", ["$1,200", "in", "q3"], id="money"),
        pytest.param("Call \ufffc now", ["call", "\ufffc", "now"], id="code"),
        pytest.param("node.js, v2.1.", ["node.js", ",", "v2.1", "."], id="inner dots"),
        pytest.param("5%", ["5%"], id="one digit"),
        pytest.param("a—b (c)", ["a", "—", "b", "(", "c", ")"], id="dash and brackets"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    words = tokens(text, 0, len(text))
    assert [word.lower for word in words] == expected
    assert all(text[word.start : word.end] == word.text for word in words)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param(4, 7, (1, 1), id="one word"),
        pytest.param(4, 12, (1, 2), id="two words"),
        pytest.param(8, 12, (2, 2), id="without its possessive"),
        pytest.param(16, 19, (4, 4), id="part of a hyphen chain"),
    ],
)
def test_locate(start: int, end: int, expected: tuple[int, int]) -> None:
    text = "The old team's API-first plan"
    assert locate(tokens(text, 0, len(text)), start, end) == expected


TEXTS = st.text("aAzI0.,!?'’\"-–/ \n\t()\ufffcé的", max_size=60)


@given(TEXTS, TEXTS, TEXTS)
def test_sentence_holds_its_span(before: str, term: str, after: str) -> None:
    start, end = len(before), len(before) + len(term)
    begin, stop = sentence(before + term + after, start, end)
    assert 0 <= begin <= start <= end <= stop <= len(before + term + after)


@given(TEXTS)
def test_tokens_hold_all_but_blanks(text: str) -> None:
    words = tokens(text, 0, len(text))
    assert "".join(word.text for word in words) == "".join(text.split())
    assert all(text[word.start : word.end] == word.text for word in words)


@pytest.mark.parametrize("text", ["Pipeline review", "Churn", "Goals for the third quarter:", "Q3 plan (draft)"])
def test_heading_like(text: str) -> None:
    assert is_heading_like(text)


@pytest.mark.parametrize("text", ["We cut churn.", "", "one\ntwo", "a " * 13, "Well, then,", "Ready?"])
def test_not_heading_like(text: str) -> None:
    assert not is_heading_like(text)


@pytest.mark.parametrize("text", ["How We Cut Churn", "The Road to Product-Led Growth", "Our Pitch"])
def test_title_case(text: str) -> None:
    assert is_title_case(text)


@pytest.mark.parametrize("text", ["How we cut churn", "We Met Acme Corp.", "Churn", "the Big Pipeline Review", ""])
def test_not_title_case(text: str) -> None:
    assert not is_title_case(text)


@pytest.mark.parametrize("text", ["CUT CHURN NOW", "PIPELINE REVIEW, Q3", "WE SHIP APIs"])
def test_all_caps(text: str) -> None:
    assert is_all_caps(text)


@pytest.mark.parametrize("text", ["API", "The API and the SDK", "Cut churn", "", "2024 2025"])
def test_not_all_caps(text: str) -> None:
    assert not is_all_caps(text)
