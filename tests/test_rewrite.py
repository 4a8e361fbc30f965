"""What becomes of a document: swaps in its markup, explanations at first use, and all else as it was."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from jargon.translator import Translator

SAMPLE = str(Path(__file__).parent / "glossaries")
API = "a door through which programs talk to one another"


@cache
def translator(mode: str = "swap") -> Translator:
    return Translator(glossary=[SAMPLE], default_glossaries=False, mode=mode)


def translated(text: str, kind: str = "text") -> str:
    return translator().translate(text, kind=kind).text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("The API and the API.", f"The API ({API}) and the API.", id="at its first use"),
        pytest.param("The API.\n\nThe API.", f"The API ({API}).\n\nThe API.", id="once in a document"),
        pytest.param("The APIs are here.", f"The APIs ({API}) are here.", id="a plural"),
        pytest.param("The API, and more.", f"The API ({API}), and more.", id="before a comma"),
        pytest.param("The “API” is.", f"The “API” ({API}) is.", id="behind a closing quote"),
        pytest.param('The "API" is.', f'The "API" ({API}) is.', id="behind a straight quote"),
        pytest.param("The API’s limits.", f"The API’s ({API}) limits.", id="behind a possessive"),
        pytest.param("An API-first plan.", f"An API-first (API: {API}) plan.", id="behind a compound"),
        pytest.param("It (the API) is. The API is.", f"It (the API) is. The API ({API}) is.", id="not within brackets"),
        pytest.param(
            "It [the API] is. The API is.", f"It [the API] is. The API ({API}) is.", id="not within square ones"
        ),
        pytest.param("The API (v2) is. The API is.", f"The API (v2) is. The API ({API}) is.", id="not before brackets"),
        pytest.param(
            "A scalable tool is scalable.", "A scalable (able to grow) tool is able to grow.", id="then swapped"
        ),
        pytest.param("Our API-CAC.", "Our API-CAC (CAC: what it costs to win one customer).", id="two in a compound"),
        pytest.param("API/2 is here. The API is.", f"API/2 is here. The API ({API}) is.", id="not within a version"),
    ],
)
def test_explanations(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"The API ({API}) is here. The API is here.", id="by the glossary's words"),
        pytest.param(f"The API (API: {API}) is here.", id="with its name"),
        pytest.param(f"The API ({API.replace(' to ', chr(10) + 'to ')}) is here.", id="over two lines"),
        pytest.param("The customer loss (churn) is high.", id="the other way round"),
        pytest.param("A scalable (able to grow) tool.", id="by the plain wording"),
    ],
)
def test_what_is_explained_stays(text: str) -> None:
    assert translated(text) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("# The API\n\nThe API.\n", f"# The API\n\nThe API ({API}).\n", id="not in a heading"),
        pytest.param("The API\n=======\n\nThe API.\n", f"The API\n=======\n\nThe API ({API}).\n", id="nor underlined"),
        pytest.param("# Our churn\n", "# Our customer loss\n", id="swaps in a heading"),
        pytest.param("| The API |\n|---|\n| the churn |\n", "| The API |\n|---|\n| the customer loss |\n", id="table"),
        pytest.param("- We leverage it.\n- Our churn.\n", "- We use it.\n- Our customer loss.\n", id="list"),
        pytest.param("1. We leverage\n   it.\n", "1. We use\n   it.\n", id="numbered list"),
        pytest.param("> We boil the\n> ocean.\n", "> We try to do everything at once.\n", id="quote, over its marks"),
        pytest.param("> We spun the\n> server up.\n", "> We started the server.\n", id="quote, an object between"),
        pytest.param("- We boil the\n  ocean.\n", "- We try to do everything at once.\n", id="list, over its indent"),
        pytest.param("We *leverage* it.\n", "We *use* it.\n", id="emphasis"),
        pytest.param("We **boil the ocean**.\n", "We **try to do everything at once**.\n", id="strong"),
        pytest.param("We boil *the* ocean.\n", "We try to do everything at once.\n", id="emphasis inside a term"),
        pytest.param("An *expedited* reply.\n", "A *fast* reply.\n", id="an article before emphasis"),
        pytest.param("See [our churn](churn.md).\n", "See [our customer loss](churn.md).\n", id="link text"),
        pytest.param("See [x][churn].\n\n[churn]: churn.md\n", "See [x][churn].\n\n[churn]: churn.md\n", id="labels"),
        pytest.param("![the churn](churn.png)\n", None, id="image"),
        pytest.param("Our `churn` and churn.\n", "Our `churn` and customer loss.\n", id="code span"),
        pytest.param("```\nchurn\n```\n", "```\nchurn\n```\n", id="fence"),
        pytest.param("    churn\n", "    churn\n", id="indented code"),
        pytest.param("---\nt: churn\n---\nOur churn.\n", "---\nt: churn\n---\nOur customer loss.\n", id="front matter"),
        pytest.param("<!-- churn -->\nOur churn.\n", "<!-- churn -->\nOur customer loss.\n", id="comment"),
        pytest.param("Our churn\\\nand churn.\n", "Our customer loss\\\nand customer loss.\n", id="hard break"),
        pytest.param("Our P&amp;L is.\n", None, id="entity"),
        pytest.param("Our low&#45;hanging fruit is.\n", "Our easy work is.\n", id="entity inside a term"),
        pytest.param("Visit <https://a.example/churn>.\n", "Visit <https://a.example/churn>.\n", id="address"),
        pytest.param("Our churn[^1].\n\n[^1]: Our churn.\n", None, id="footnote"),
    ],
)
def test_markdown(text: str, plain: str | None) -> None:
    found = translated(text, "markdown")
    assert found == plain or plain is None
    assert translated(found, "markdown") == found


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_stay(end: str) -> None:
    text = f"We leverage it.  {end}{end}\tOur churn {end}is.{end}"
    assert translated(text) == text.replace("leverage", "use").replace("churn", "customer loss")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("We leverage our churn.", "We leverage (use) our churn (customer loss).", id="plain in brackets"),
        pytest.param("She leveraged it.", "She leveraged (used) it.", id="inflected like the term"),
        pytest.param("The synergies.", "The synergies (shared benefits).", id="plural like the term"),
        pytest.param("An expedited reply.", "An expedited (fast) reply.", id="the article stays"),
        pytest.param("Our best-in-class tool.", "Our best-in-class tool.", id="claims stay"),
        pytest.param("Our churn and churn.", "Our churn (customer loss) and churn.", id="once"),
        pytest.param("# Our churn", None, id="headings stay"),
    ],
)
def test_gloss_mode(text: str, plain: str | None) -> None:
    assert translator("gloss").translate(text, kind="markdown").text == (text if plain is None else plain)


def test_a_flag_is_never_edited_but_each_is_reported() -> None:
    translation = translator().translate("Zero downtime! With zero-downtime, and best in class.")
    assert translation.text == translation.document.source
    assert [rewrite.action for rewrite in translation.rewrites] == ["flag"] * 3


def test_a_link_that_ends_its_line_takes_no_explanation() -> None:
    text = "- [The API](x.md)\n\nThe API.\n"
    assert translated(text, "markdown") == f"- [The API](x.md)\n\nThe API ({API}).\n"


def test_a_link_to_a_section_keeps_the_words_of_its_heading() -> None:
    text = "- [Why churn hurts](#why-churn-hurts)\n- [The API](#the-api)\n\n## Why churn hurts\n\n## The API\n"
    assert translated(text, "markdown") == text
    elsewhere = "[Why churn hurts](other.md#why-churn-hurts)\n"
    assert translated(elsewhere, "markdown") == elsewhere.replace("churn", "customer loss", 1)


@pytest.mark.parametrize(("text", "plain"), [
    pytest.param("ARR: annual recurring revenue", None, id="a colon"),
    pytest.param("- **ARR** - Annual recurring revenue\n", None, id="a list"),
    pytest.param("| ARR | Annual recurring revenue |\n|---|---|\n| x | y |\n", None, id="a table"),
    pytest.param("ARR, or annual recurring revenue, grew.", None, id="or"),
    pytest.param("Annual recurring revenue means ARR.", None, id="the other way round"),
    pytest.param("ARR: our annual recurring revenue", "Yearly income: our yearly income", id="twin: a word between"),
    pytest.param("ARR: leverage it.", "Yearly income: use it.", id="twin: another term"),
])  # fmt: skip
def test_a_term_beside_its_other_name_keeps_both(text: str, plain: str | None) -> None:
    assert translated(text, "markdown") == (text if plain is None else plain)


@pytest.mark.parametrize("link", ["[more](#why-churn-hurts)", '<a href="#why-churn-hurts">more</a>'])
def test_a_heading_that_links_point_to_keeps_its_words(link: str) -> None:
    text = f"{link}\n\n## Why churn hurts\n\nOur churn is high.\n"
    assert translated(text, "markdown") == text.replace("Our churn", "Our customer loss")
    assert "customer loss hurts" in translated(text.replace("#why-churn-hurts", "other.md"), "markdown")
