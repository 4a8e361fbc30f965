"""`documents.adoc`: the prose between the markup of AsciiDoc."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.documents import comments, kind_of, parse
from jargon.documents.splice import apply, edit, skeleton
from jargon.model import BREAK, TEXT, Document, Span

WALLED = "\ufffc"


def adoc(source: str) -> Document:
    """Read AsciiDoc."""
    return parse(source, path="a.adoc", kind="adoc")


def test_kind() -> None:
    assert kind_of("a.adoc") == kind_of("a.asciidoc") == "adoc"


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("a\nb\r\n\r\nc", "a\nb\n\nc", id="paragraphs"),
        pytest.param("= T\nMe <a@b.c>\nv1.0\n:toc: x\n\na\n\n== B\nc", "T\n\na\n\nB\n\nc", id="headings and header"),
        pytest.param("a *b* _c_ **d**e __f__g", "a b c de fg", id="emphasis"),
        pytest.param("a*b*c d_e_f 2 * 3 * 4", "a*b*c d_e_f 2 * 3 * 4", id="signs"),
        pytest.param(
            "`a` +b+ {c} <<d,e>> link:f[g] http://h.i[j] k@l.m footnote:[n]", " ".join([WALLED] * 8), id="no prose"
        ),
        pytest.param("* a\n** b\n- c\n. d\n1. e\n* [x] f\n+\ng", "a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng", id="lists"),
        pytest.param("a:: b\nc::\n  d", "a\n\nb\nc::\nd", id="one definition"),
        pytest.param("NOTE: a\n\n.B\n====\nc\n====", "a\n\nB\n\nc", id="admonitions and blocks"),
        pytest.param(
            "----\na\n----\n....\nb\n....\n```ruby\nc\n```\n////\nd\n////\n++++\ne\n++++\nf",
            "f",
            id="no prose in blocks",
        ),
        pytest.param("[source,ruby]\na\nb\n\nc\n\n d\n\ne", "c\n\ne", id="code paragraphs"),
        pytest.param("[[x]]\n[quote, me]\na\n\nimage::b[c]\ninclude::d[]\n// e\nf", "a\n\nf", id="macros and comments"),
        pytest.param("[cols=2]\n|===\n|a |b\n2+|c\nd\n|===\n\ne", "a\n\nb\n\nc\nd\n\ne", id="tables"),
        pytest.param("R&amp;D a +\nb", "R&D a\nb", id="entities and line breaks"),
    ],
)
def test_prose(source: str, prose: str) -> None:
    assert adoc(source).prose == prose


def test_headings() -> None:
    document = adoc("= T\n\n== A b\n\n.C\nd\n\ne:: f\n\n|===\n|g\nxx|i\n|===")
    assert [document.prose[start:end] for start, end in document.headings] == ["T", "A b", "C", "e", "g\nxx", "i"]


@pytest.mark.parametrize(
    ("source", "old", "new", "result"),
    [
        pytest.param("* total\ncost is", "total\ncost", "price", "* price is", id="over a line"),
        pytest.param("the *total* _cost_", "total cost", "price", "the price", id="emphasis inside"),
        pytest.param("*the total* cost", "total cost", "price", None, id="half an emphasis"),
        pytest.param("churn", "churn", "a *b* {c}", "a &#42;b&#42; &#123;c}", id="signs"),
    ],
)
def test_change(source: str, old: str, new: str, result: str | None) -> None:
    document = adoc(source)
    start = document.prose.index(old)
    change = edit(document, [(Span(start, start + len(old)), new)])
    assert (change and apply(source, [change])) == result
    if result:
        assert skeleton(document) == skeleton(adoc(result))


def test_comments() -> None:
    assert [text for _, _, text in comments(adoc("// a\nb // c\n//// d\n// e"))] == ["a", "e"]


SNIPPETS = st.lists(
    st.sampled_from([
        "churn", "é", " ", "\n", "\n\n", "*", "**", "_", "`", "+", "{a}", "[", "]", "|", "|===\n", "----\n", "====\n",
        "= ", ". ", "// ", "::", "<<", ">>", "http://", "&amp;", "\r\n", "\t", "a:b[c]", "\u2028",
    ]), max_size=14).map("".join)  # fmt: skip


@given(SNIPPETS)
def test_places(source: str) -> None:
    document = adoc(source)
    end = 0
    for piece, kind in enumerate(document.kinds):
        start, stop = document.source_starts[piece], document.source_ends[piece]
        assert end <= start <= stop <= len(source)
        end = stop
        if kind == TEXT:
            first = document.prose_starts[piece]
            assert source[start:stop] == document.prose[first : first + stop - start]
        elif kind == BREAK:
            assert "".join(source[start:stop].split()).strip("+*_") == ""


@pytest.mark.parametrize(
    "part", ["a", "*a ", "_*a", "[", "[[", "{a", "<<", "a:[", "http://[", "+++ ", "$$", "`", "((", "a.", "|"]
)
def test_hostile_input_takes_linear_time(part: str) -> None:
    began = perf_counter()
    skeleton(adoc(part * (200_000 // len(part))))
    assert perf_counter() - began < 5
