"""Speaks for `jargon.suppress`: comments in a document that say what not to report."""

from __future__ import annotations

import pytest

from jargon.diagnose import diagnostics
from jargon.documents import parse
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.model import Options, Sense
from jargon.table import Table
from jargon.translator import Translator

LEXICON = Lexicon(
    Table(
        compile_lexicon(
            (
                Sense("churn", "sales", "lost customers", number="mass", plain="customer loss", rewrite="swap"),
                Sense("leverage", "buzzwords", "to use", pos="verb", plain="use", rewrite="swap"),
            )
        )
    )
)


def found(source: str, options: Options = Options(), kind: str = "markdown") -> list[str]:  # noqa: B008 - a constant
    """Give line and code of each finding."""
    document = parse(source, path="a.md", kind=kind)
    return [f"{each.rewrite.line} {each.rewrite.code}" for each in diagnostics(document, LEXICON, options)]


OFF = "<!-- jargon: off -->"
ON = "<!-- jargon: on -->"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(f"{OFF}\n\nCut churn.\n", [], id="off to the end"),
        pytest.param(
            f"Cut churn.\n\n{OFF}\n\nCut churn.\n\n{ON}\n\nCut churn.\n", ["1 sales/churn", "9 sales/churn"],
            id="off and on",
        ),
        pytest.param("<!-- jargon: off sales -->\n\nLeverage churn.\n", ["3 buzzwords/leverage"], id="a domain off"),
        pytest.param(
            "<!-- jargon: off sales/churn -->\n\nLeverage churn.\n", ["3 buzzwords/leverage"], id="a code off"
        ),
        pytest.param("<!-- jargon: off sales, buzzwords/leverage -->\n\nLeverage churn.\n", [], id="two off"),
        pytest.param(
            f"{OFF}\n\nLeverage churn.\n\n<!-- jargon: on sales -->\n\nLeverage churn.\n", ["7 sales/churn"],
            id="all off, one on again",
        ),
        pytest.param(
            f"{OFF}\n\nLeverage churn.\n\n<!-- jargon: on buzzwords/leverage -->\n\nLeverage churn.\n",
            ["7 buzzwords/leverage"], id="all off, a code on again",
        ),
        pytest.param(
            "<!-- jargon: off sales -->\n\nChurn.\n\n<!-- jargon: on sales/churn -->\n\nChurn.\n", ["7 sales/churn"],
            id="a domain off, one of its codes on again",
        ),
        pytest.param(f"Cut {OFF} churn {ON} churn.\n", ["1 sales/churn"], id="within a line"),
        pytest.param("Cut churn. <!-- jargon: ignore-line -->\nCut churn.\n", ["2 sales/churn"], id="a line"),
        pytest.param(
            "Leverage churn. <!-- jargon: ignore-line buzzwords -->\n", ["1 sales/churn"], id="a code in a line"
        ),
        pytest.param(
            "<!-- jargon: ignore-next-line -->\nCut churn.\nCut churn.\n", ["3 sales/churn"], id="the next line"
        ),
        pytest.param(
            "<!-- jargon: ignore-next-line\nsales -- their word -->\n\n\nCut churn.\n", [], id="the next line with text"
        ),
        pytest.param(
            "Cut churn. <!-- jargon: ignore-line sales/churn -- the customer's own word -->\n", [], id="with a reason"
        ),
        pytest.param("<!-- jargon: ignore-next-line -->\r\nCut churn.\r\n", [], id="CRLF"),
        pytest.param("<!--jargon:off-->\n\nCut churn.\n", [], id="without blanks"),
        pytest.param("<!-- Jargon: Off Sales -->\n\nCut churn.\n", [], id="in capitals"),
    ],
)  # fmt: skip
def test_comments(source: str, expected: list[str]) -> None:
    assert found(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("`<!-- jargon: off -->`\n\nCut churn.\n", id="in code"),
        pytest.param("```\n<!-- jargon: off -->\n```\n\nCut churn.\n", id="in a code block"),
        pytest.param("<!-- about jargon: off -->\n\nCut churn.\n", id="a comment about something else"),
        pytest.param("jargon: off\n\nCut churn.\n", id="no comment"),
    ],
)
def test_what_is_no_comment_to_the_linter(source: str) -> None:
    assert [line.split(" ")[1] for line in found(source)] == ["sales/churn"]


CODE = {
    "rst": [
        pytest.param("::\n\n    .. jargon: off\n\n", id="literal block"),
        pytest.param(".. code-block:: rst\n\n   .. jargon: off\n\n", id="code block"),
        pytest.param("..\n   .. jargon: off\n\n", id="a comment in a comment"),
    ],
    "adoc": [
        pytest.param("----\n// jargon: off\n----\n\n", id="listing"),
        pytest.param("....\n// jargon: off\n....\n\n", id="literal block"),
        pytest.param("```\n// jargon: off\n```\n\n", id="fence"),
        pytest.param("////\n// jargon: off\n////\n\n", id="a comment in a comment"),
    ],
    "mdx": [
        pytest.param("`{/* jargon: off */}`\n\n", id="code"),
        pytest.param("é\n\n```\né {/* jargon: off */}\n```\n\n", id="fence"),
        pytest.param("~~~mdx\n{/* jargon: off */}\n~~~\n\n", id="another fence"),
    ],
}
COMMENTS = {"rst": ".. jargon: off\n\n", "adoc": "// jargon: off\n\n", "mdx": "{/* jargon: off */}\n\n"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param(name, *each.values, id=f"{name}, {each.id}") for name, cases in CODE.items() for each in cases
    ],
)  # fmt: skip
def test_comments_shown_in_code(name: str, code: str) -> None:
    kind = "markdown" if name == "mdx" else name

    def codes(source: str) -> list[str]:
        document = parse(source, path=f"a.{name}", kind=kind)
        return [each.rewrite.code for each in diagnostics(document, LEXICON, Options())]

    assert codes(f"{code}Cut churn.\n") == ["sales/churn"]
    assert codes(f"{code}{COMMENTS[name]}Cut churn.\n") == []
    assert codes(f"Cut churn.\n\n{COMMENTS[name]}{code}Cut churn.\n") == ["sales/churn"]


def test_plain_text_has_no_comments() -> None:
    assert found("<!-- jargon: off --> churn", kind="text") == ["1 sales/churn"]


UNUSED = "jargon/unused-comment"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(f"{OFF}\n\nNothing.\n", [f"1 {UNUSED}"], id="off"),
        pytest.param(f"Nothing.\n\n{ON}\n", [f"3 {UNUSED}"], id="on"),
        pytest.param(f"{OFF}\n\nCut churn.\n\n{ON}\n", [], id="both needed"),
        pytest.param(
            "No. <!-- jargon: ignore-line -->\n\nCut churn.\n", [f"1 {UNUSED}", "3 sales/churn"], id="a line"
        ),
        pytest.param("Cut churn. <!-- jargon: ignore-line claims -->\n", ["1 sales/churn", f"1 {UNUSED}"], id="a code"),
        pytest.param("Cut churn. <!-- jargon: ignore-line sales claims -->\n", [f"1 {UNUSED}"], id="one of two codes"),
        pytest.param("<!-- jargon: ignore-next-line -->", [f"1 {UNUSED}"], id="no next line"),
        pytest.param(
            f"{OFF}\n\nChurn (the loss of customers) rose.\n", [f"1 {UNUSED}"], id="a term that is explained anyway"
        ),
        pytest.param("<!-- jargon: of -->\n", ["1 jargon/unknown-comment"], id="misspelt"),
        pytest.param("<!-- jargon: -->\n", ["1 jargon/unknown-comment"], id="empty"),
    ],
)  # fmt: skip
def test_comments_amiss(source: str, expected: list[str]) -> None:
    assert found(source) == expected


@pytest.mark.parametrize(
    ("source", "options"),
    [
        pytest.param(f"{OFF}\n\nNothing.\n", Options(select=("sales",)), id="other codes are not looked for"),
        pytest.param("Churn. <!-- jargon: ignore-line sales -->\n", Options(audience="sales"), id="another audience"),
        pytest.param(
            "Churn. <!-- jargon: ignore-line sales/churn -->\n", Options(ignore=("sales",)), id="ignored anyway"
        ),
        pytest.param(f"{OFF}\n", Options(ignore=(UNUSED,)), id="unused ones are ignored"),
        pytest.param(f"{OFF}\n", Options(ignore=("jargon",)), id="all about comments is ignored"),
    ],
)
def test_comments_that_another_run_may_need(source: str, options: Options) -> None:
    assert found(source, options) == []


def test_messages() -> None:
    document = parse(
        f"<!-- jargon: of -->\n{OFF}\nNo. <!-- jargon: ignore-line a b -->\n", path="a.md", kind="markdown"
    )
    assert [each.message for each in diagnostics(document, LEXICON, Options())] == [
        '"jargon: of" is no instruction. Did you mean "off"?',
        "“jargon: off” has no effect. Take it out",
        "“jargon: ignore-line” has no effect. Take it out",
    ]


def test_translate_leaves_what_comments_say_to_leave() -> None:
    source = f"{OFF}\n\nCut churn.\n\n{ON}\n\nCut churn.\n"
    translated = Translator.of(LEXICON, Options()).translate(source, kind="markdown")
    assert translated.text == source[:-11] + "Cut customer loss.\n"
    assert [note.count for note in translated.notes] == [1]
