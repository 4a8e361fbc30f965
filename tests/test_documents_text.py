"""`documents.text`: the prose is the source, and every character knows its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.documents import comments, parse
from jargon.documents.splice import apply, edit, skeleton
from jargon.model import Span


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("one\ntwo\n\nthree", "one\ntwo\n\nthree", id="line feeds"),
        pytest.param("one\r\ntwo\r\n\r\nthree\r\n", "one\ntwo\n\nthree\n", id="carriage returns"),
        pytest.param("one\rtwo", "one\rtwo", id="a lone carriage return"),
        pytest.param("a\tb\x0cc\u2028d", "a\tb\x0cc\u2028d", id="tabs, form feeds, odd line ends"),
        pytest.param("*a* `b` [c](d)", "*a* `b` [c](d)", id="signs are only signs"),
    ],
)
def test_prose(source: str, prose: str) -> None:
    assert parse(source).prose == prose


@given(st.text(alphabet="ab é😀\r\n\t", max_size=40))
def test_places(source: str) -> None:
    document = parse(source)
    assert document.prose == source.replace("\r\n", "\n")
    for offset, letter in enumerate(document.prose):
        found = source[document.source_start(offset) : document.source_end(offset + 1)]
        assert found == letter or (letter, found) == ("\n", "\r\n")


@pytest.mark.parametrize(
    ("source", "span", "new", "result"),
    [
        pytest.param("cut churn now", Span(4, 9), "loss", "cut loss now", id="a word"),
        pytest.param("total\r\ncost of it\r\n", Span(0, 10), "price", "price of it\r\n", id="over a line end"),
        pytest.param("churn\r\nrises", Span(5, 5), " (loss)", "churn (loss)\r\nrises", id="before a line end"),
        pytest.param("churn", Span(5, 5), " (loss)", "churn (loss)", id="at the end"),
        pytest.param("", Span(0, 0), "a", "a", id="into nothing"),
        pytest.param("a b", Span(2, 3), "*[<&", "a *[<&", id="signs need no care"),
    ],
)
def test_edit(source: str, span: Span, new: str, result: str) -> None:
    document = parse(source)
    change = edit(document, [(span, new)])
    assert change is not None
    assert apply(source, [change]) == result
    assert skeleton(document) == skeleton(parse(result))


def test_no_comments() -> None:
    assert list(comments(parse("<!-- jargon: off -->"))) == []
