"""Speaks for `jargon.explained`: what a document explains itself is no jargon in it any more."""

from __future__ import annotations

import pytest

from jargon.diagnose import diagnostics
from jargon.documents import parse
from jargon.english.acronyms import is_acronym_of
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.model import Options, Sense
from jargon.table import Table

LEXICON = Lexicon(
    Table(
        compile_lexicon(
            (
                Sense("churn", "sales", "lost customers", number="mass", plain="customer loss", rewrite="swap"),
                Sense("API", "engineering", "a set of requests", case="exact"),
                Sense("total cost of ownership", "business", "the cost of all years", aliases=("TCO",)),
                Sense("best in class", "claims", "better than others", pos="adjective", rewrite="flag"),
            )
        )
    )
)


def lines(source: str, kind: str) -> list[int]:
    """Give the lines on which something is found."""
    document = parse(source, path="a", kind=kind)
    return [each.rewrite.line for each in diagnostics(document, LEXICON, Options())]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        pytest.param("Churn (the share of customers who leave) rose.", "text", id="in brackets"),
        pytest.param("Churn (Customer loss) rose.", "text", id="the plain wording in brackets"),
        pytest.param("Our “churn” (customers who leave us) rose.", "text", id="in quotation marks"),
        pytest.param("The API (Application Programming Interface) grew.", "text", id="an acronym and its words"),
        pytest.param("An application programming interface (API) grew.", "text", id="words and their acronym"),
        pytest.param("Churn means customers who leave.", "text", id="means"),
        pytest.param("TCO stands for total spending, in a way.", "text", id="stands for"),
        pytest.param("We watch churn, i.e. the customers who leave.", "text", id="that is"),
        pytest.param("The **churn** (the customers\nwho leave) rose.", "markdown", id="over a line end, in bold"),
        pytest.param("Churn\n: The share of customers who leave.\n", "markdown", id="a definition list"),
        pytest.param("- **Churn**: customers who have left us\n", "markdown", id="a list of bold terms"),
        pytest.param("**Churn:** customers who have left us\n", "markdown", id="a bold term with its colon"),
        pytest.param("- Churn: the share of customers who left\n", "markdown", id="a list item with its colon"),
        pytest.param("By churn we mean the loss of customers.", "text", id="we mean"),
        pytest.param("**Churn** – customers who have left us\n", "markdown", id="a bold term and a dash"),
        pytest.param("Our [churn](docs/glossary.md#churn) rose.", "markdown", id="a link to a glossary"),
        pytest.param("Our [**churn**](GLOSSARY.md) rose.", "markdown", id="a bold link to a glossary"),
        pytest.param("Our [churn][glossary] rose.\n\n[glossary]: x.md\n", "markdown", id="a link by reference"),
        pytest.param('Our <a href="/glossary#churn">churn</a> rose.', "html", id="an HTML link to a glossary"),
        pytest.param("<dl><dt>Churn</dt><dd>Customers who leave.</dd></dl>", "html", id="an HTML definition list"),
    ],
)
def test_explained(source: str, kind: str) -> None:
    more = "\n\n{}Then our churn, the API and the TCO.\n".format("<p>" * (kind == "html"))
    assert len(lines(source, kind)) == 0
    assert len(lines(source + more, kind)) == 2


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        pytest.param("Churn (see page 4) rose.", "text", id="a reference"),
        pytest.param("Churn (5%) rose.", "text", id="a figure"),
        pytest.param("Churn (Q3) rose.", "text", id="one word"),
        pytest.param("Churn (e.g. in retail stores) rose.", "text", id="an example"),
        pytest.param("Churn (up by a third this year) rose.", "text", id="a change"),
        pytest.param("Churn means that we lose money.", "text", id="a consequence"),
        pytest.param("Our churn rose (the share of customers who leave).", "text", id="brackets further on"),
        pytest.param("Three things matter (churn).", "text", id="a term in brackets"),
        pytest.param("Our [churn](report.md) rose.", "markdown", id="a link to something else"),
        pytest.param("We saw **churn**: it rose a lot.", "markdown", id="a bold term in a sentence"),
        pytest.param("**Churn** rose a lot this year.", "markdown", id="a bold term without a colon"),
        pytest.param("Churn\n\nA paragraph.", "markdown", id="a line of its own"),
        pytest.param('Our <a href="/report">churn</a> rose.', "html", id="an HTML link to something else"),
    ],
)
def test_not_explained(source: str, kind: str) -> None:
    assert len(lines(source, kind)) == 1


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("churn\n   Customers who leave.\n\nThen churn rose.\n", id="a definition list"),
        pytest.param("We watch :term:`churn` here.\n\nThen churn rose.\n", id="a role that links to a glossary"),
    ],
)
def test_explained_in_restructuredtext(source: str) -> None:
    pytest.importorskip("docutils")
    assert lines(source, "rst") == []
    assert lines("We watch churn here.\n\nThen churn rose.\n", "rst") == [1, 3]


def test_explained_afterwards_only() -> None:
    source = "Our churn rose.\n\nChurn (customers who leave us) is bad.\n\nSo cut churn.\n"
    assert lines(source, "text") == [1]


def test_claims_are_never_explained() -> None:
    assert lines("It is best in class (see the long test).\n\nIt is best in class (the best of nine).\n", "text") == [
        1,
        3,
    ]


@pytest.mark.parametrize(
    ("surface", "words", "verdict"),
    [
        pytest.param("TCO", "the total cost of ownership", True, id="small words passed over"),
        pytest.param("API", "an application programming interface", True, id="words before it"),
        pytest.param("CI/CD", "continuous integration continuous delivery", True, id="a slash"),
        pytest.param("API", "our programs", False, id="other words"),
        pytest.param("A", "apple", False, id="a letter"),
        pytest.param("TCO", "", False, id="no words"),
    ],
)
def test_is_acronym_of(surface: str, words: str, verdict: bool) -> None:
    assert is_acronym_of(surface, words.split()) is verdict
