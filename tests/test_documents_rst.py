"""`documents.rst`: what docutils reads as text is prose, traced to its place."""

import re
import sys
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.documents import comments, kind_of, parse
from jargon.documents.splice import apply, edit, skeleton
from jargon.errors import UnreadableError
from jargon.model import BREAK, FIXED, TEXT, Document, Span

WALLED = "\ufffc"

TABLES = """\
+------+-------+
| a    | churn |
|      | rate  |
+------+-------+
| a    | a     |
+------+-------+

===== =====
A     A
===== =====
churn 1
x     churn rate
===== =====
"""


def rst(source: str) -> Document:
    """Read reStructuredText."""
    return parse(source, path="a.rst", kind="rst")


def test_kind() -> None:
    assert kind_of("a.rst") == kind_of("a.RST") == "rst"


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("one\ntwo\r\n\r\n  three\n", "one\ntwo\n\nthree", id="paragraphs"),
        pytest.param("=====\n  One\n=====\n\nTwo\n===\n\nthree", "One\n\nTwo\n\nthree", id="titles"),
        pytest.param("a *b* **c** d", "a b c d", id="emphasis"),
        pytest.param(
            "a ``b`` :c:`d` |e| `f` e\\ *f*", f"a {WALLED} {WALLED} {WALLED} {WALLED} ef", id="roles and code"
        ),
        pytest.param("a\\*b \\\\", "a*b \\", id="escapes"),
        pytest.param(
            "a `b c <http://d>`_ `e`__ f_ `g h`_ http://i.j [1]_ _`k`",
            f"a b c e {WALLED} {WALLED} {WALLED} {WALLED} {WALLED}",
            id="links and labels",
        ),
        pytest.param("`b <http://c>`_ and b_", f"{WALLED} and {WALLED}", id="a link text that is a label too"),
        pytest.param("b\n=\n\nSee b_.", f"See {WALLED}.", id="a title that is a label too"),
        pytest.param("- a\n  b\n- c\n\n1. d\n#. e", "a\nb\n\nc\n\nd\n\ne", id="lists"),
        pytest.param("a : b\n  c", "c", id="classifiers are left alone"),
        pytest.param("a\n  c", "a\n\nc", id="definitions"),
        pytest.param("| a\n| b", "a\n\nb", id="line block"),
        pytest.param("a::\n\n  b\n\nc ::\n\n  d\n\n>>> e", "a:\n\nc", id="literal blocks"),
        pytest.param(".. a\n   b\n\n.. _c: d\n.. |e| replace:: f\n.. [1] g", "g", id="explicit markup"),
        pytest.param(
            ".. note:: a\n   b\n\n.. figure:: c\n   :alt: d\n\n   e\n\n.. code:: f\n\n   g\n\n.. rubric:: h",
            "a\nb\n\ne\n\nh",
            id="directives",
        ),
        pytest.param(
            ".. versionadded:: 1\n   a\n\n.. deprecated:: 2 b\n   c\n\n.. seealso:: d\n\n"
            ".. py:function:: b(c)\n   :module: d\n\n   e\n\n   :param f: g",
            "a\n\nb\nc\n\nd\n\ne\n\ng",
            id="directives of Sphinx",
        ),
        pytest.param(
            ".. raw:: html\n\n   a\n\n.. unknown:: b\n\n   c\n\n.. include:: /etc/passwd\n", "", id="no prose"
        ),
        pytest.param(":a: b\n\nc\n\n:d: e", "c\n\ne", id="fields"),
        pytest.param("T\n=\n\n:a: b\n\nc", "T\n\nc", id="fields below the title"),
        pytest.param(TABLES, "a\n\nchurn\nrate\n\na\n\na\n\nA\n\nA\n\nchurn\n\n1\n\nx\n\nchurn rate", id="tables"),
        pytest.param("a\tb\n\n-\tc", "c", id="tabs inside a line"),
        pytest.param("a\x0cb\u2028c", "a\x0cb\nc", id="odd line ends"),
    ],
)
def test_prose(source: str, prose: str) -> None:
    assert rst(source).prose == prose


def test_walls_headings_and_emphasis() -> None:
    document = rst(f"One\n===\n\na *b* `c d <u>`__\n\n{TABLES}")
    links = zip(document.walls[::2], document.walls[1::2], strict=True)
    assert [document.prose[start:end] for start, end in links] == ["c d"]
    assert [document.prose[start:end] for start, end in document.headings[:3]] == ["One", "a", "churn\nrate"]
    assert [document.source[start:end] for start, end in document.elastic] == ["*b*"]


@pytest.mark.parametrize(
    ("source", "old", "new", "result"),
    [
        pytest.param("cut churn now", "churn", "loss", "cut loss now", id="a word"),
        pytest.param("- total\n  cost is", "total\ncost", "price", "- price is", id="over a line"),
        pytest.param("the **total** *cost*", "total cost", "price", "the price", id="emphasis inside"),
        pytest.param("*the total* cost", "total cost", "price", None, id="half an emphasis"),
        pytest.param("`total <u>`__ cost", "total cost", "price", None, id="over a link's end"),
        pytest.param("`total cost <u>`__", "total cost", "price", "`price <u>`__", id="in a link"),
        pytest.param("a ``b`` c", "a \ufffc c", "d", None, id="over code"),
        pytest.param("churn", "churn", "a * b_", "a \\* b\\_", id="signs"),
        pytest.param("churn", "churn", "- b", "\\- b", id="a sign that starts a line"),
    ],
)
def test_change(source: str, old: str, new: str, result: str | None) -> None:
    document = rst(source)
    start = document.prose.index(old)
    change = edit(document, [(Span(start, start + len(old)), new)])
    assert (change and apply(source, [change])) == result
    if result:
        assert skeleton(document) == skeleton(rst(result))


@pytest.mark.parametrize(
    ("source", "new", "kept"),
    [
        pytest.param("Churn\n=====\n", "Loss", True, id="a title that grows shorter"),
        pytest.param("Churn\n=====\n", "Customer loss", False, id="a title that outgrows its line"),
        pytest.param("=====\nChurn\n=====\n", "Customer loss", False, id="a title between lines"),
        pytest.param("| Churn\n| b", "Customer loss", True, id="a line"),
        pytest.param("+-------+\n| Churn |\n+-------+", "Birds", True, id="a cell that keeps its width"),
        pytest.param("+-------+\n| Churn |\n+-------+", "Loss", False, id="a cell that does not"),
        pytest.param("===== =====\na     Churn\n===== =====\n", "Customer loss", True, id="the last column"),
        pytest.param("===== =====\nChurn a\n===== =====\n", "Customer loss", False, id="the first column"),
    ],
)
def test_what_an_edit_may_do(source: str, new: str, kept: bool) -> None:
    assert (skeleton(rst(source)) == skeleton(rst(source.replace("Churn", new)))) is kept


def test_comments() -> None:
    source = "a\n\n.. jargon: off\n\nb\n\n  .. c d\n\n.. note:: e\n.. _f: g\n.. |h| replace:: i\n"
    assert [text for _, _, text in comments(rst(source))] == ["jargon: off", "c d"]


def test_comments_are_told_from_what_looks_like_them() -> None:
    source = "a::\n\n  .. b\n\n.. b\n\n* c\n\n  ..  b\n\nd\n.. b\n\n.. b\n   .. b\n"
    assert [source.count("\n", 0, start) + 1 for start, _, _ in comments(rst(source))] == [5, 9, 14]


def test_without_docutils(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docutils.frontend", None)
    with pytest.raises(UnreadableError, match=r"^a.rst: reStructuredText needs docutils. Install it with  pip install"):
        rst("not read before")


SNIPPETS = st.lists(
    st.sampled_from(
        [
            "churn",
            "é",
            " ",
            "\n",
            "\n\n",
            "\n  ",
            "*",
            "**",
            "`",
            "``",
            "_",
            "|",
            "\\",
            "- ",
            "1. ",
            ".. ",
            "::",
            ":a: ",
            "<u>`_",
            "===\n",
            "+---+\n",
            "http://a.b",
            "[1]_",
            "\t",
            "\r\n",
            ">>> ",
            ".. note:: ",
        ]
    ),
    max_size=14,
).map("".join)


@given(SNIPPETS)
@settings(deadline=None)
def test_places(source: str) -> None:
    document = rst(source)
    letters, starts = list(source), document.prose_starts
    end = 0
    for piece, kind in enumerate(document.kinds):
        start, stop = document.source_starts[piece], document.source_ends[piece]
        assert end <= start <= stop <= len(source)
        end = stop
        if kind == TEXT:
            assert source[start:stop] == document.prose[starts[piece] : starts[piece] + stop - start]
            letters[start:stop] = re.sub("[A-Za-z]", "q", source[start:stop])
        elif kind == FIXED:
            assert source[start] == "\\"
        elif kind == BREAK:
            assert source[start:stop].strip(" \t\r\n\\") == ""  # an escaped blank is nothing
    assert skeleton(rst("".join(letters))) == skeleton(document)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("*a " * 10_000, id="one line"),
        pytest.param("`<\n" * 20_000, id="signs without an end"),
        pytest.param("- " * 2_000 + "a", id="lists in lists"),
        pytest.param("\n".join(" " * depth + "a" for depth in range(900)), id="quotes in quotes"),
        pytest.param("a@b.c\n" * 3_000, id="addresses"),
        pytest.param(("* " * 90 + "\n") * 900, id="lists on each line"),
    ],
)
def test_hostile_input_ends(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jargon.documents.rst.PATIENCE", 2)
    began = perf_counter()
    try:
        skeleton(rst(source))
    except UnreadableError as error:
        assert "\n" not in str(error)
    assert perf_counter() - began < 8
