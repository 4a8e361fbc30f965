"""What people see, what programs parse, and what no terminal obeys."""

from __future__ import annotations

import json as parser
from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from jargon.card import Card
from jargon.documents import parse
from jargon.model import Checked, Diagnostic, Note, Rewrite, Sense, Translation, as_json
from jargon.renderers import json, lines, markdown, terminal
from jargon.renderers.escape import many_lines, one_line

CHURN = Note(
    code="sales/churn",
    term="churn",
    plain="customer loss",
    gloss="the share of customers who stop paying",
    analogy="A leaky bucket.",
    hears=None,
    ask="Do you count customers, or money?",
    count=3,
)
BARE = Note("engineering/api", "API", None, "a set of rules between programs", None, None, None, 1)
HOSTILE = Note(
    "own/x", "\x1b[31mx", "[red]y[/red]", "a\x1b]0;title\x07", "[/bold] \u202e", "Engineers hear: *_`<b>", ":smile:", 1
)  # fmt: skip


def rewrite(start: int, end: int, surface: str, replacement: str | None, action: str = "swap") -> Rewrite:
    place = f"1:{start + 1}"
    code, reason = f"sales/{surface}", None
    return Rewrite(
        start, end, 1, start + 1, place, surface, surface, code, "exact", 100.0, action, replacement, True, reason
    )


def translation(
    source: str, text: str, *rewrites: Rewrite, notes: tuple[Note, ...] = (), path: str = "a.md"
) -> Translation:
    return Translation(path, text, rewrites, notes, parse(source, path=path))


SWAPPED = translation("Cut churn.", "Cut customer loss.", rewrite(4, 9, "churn", "customer loss"), notes=(CHURN,))
EXPLAINED = translation(
    "Cut churn.", "Cut churn (customer loss).", rewrite(4, 9, "churn", "churn (customer loss)", "gloss")
)
FLAGGED = translation("A robust one.", "A robust one.", rewrite(2, 8, "robust", None, "flag"))
ATTACK = translation(
    "Cut \x1b[2J [red]churn[/red] \x9b.", "Cut \x1b[2J [red]loss[/red] \x9b.",
    rewrite(14, 19, "churn", "loss"), notes=(HOSTILE,),
)  # fmt: skip


def console(**settings: Any) -> Console:
    return Console(file=StringIO(), highlight=False, markup=False, emoji=False, width=60, **settings)


COLOURS: dict[str, Any] = {"force_terminal": True, "color_system": "standard"}


@pytest.mark.parametrize(
    ("shown", "settings", "expected"),
    [
        pytest.param(SWAPPED, {}, "Cut [customer loss].", id="marks without colour"),
        pytest.param(SWAPPED, COLOURS, "Cut \x1b[1;4;32mcustomer loss\x1b[0m.", id="colour"),
        pytest.param(EXPLAINED, {}, "Cut [churn] (customer loss).", id="an explanation"),
        pytest.param(
            EXPLAINED,
            COLOURS,
            "Cut \x1b[4;32mchurn\x1b[0m\x1b[32m (customer loss)\x1b[0m.",
            id="an explanation in colour",
        ),
        pytest.param(FLAGGED, {}, "A [robust] one.", id="what is flagged stays"),
        pytest.param(translation("Plain.", "Plain."), COLOURS, "Plain.", id="nothing to mark"),
        pytest.param(translation("abc", "xyz", rewrite(0, 1, "a", "b")), {}, "xyz", id="text that does not add up"),
    ],
)
def test_terminal_marks_what_is_new(shown: Translation, settings: dict[str, Any], expected: str) -> None:
    assert terminal.translation(shown, notes=False, console=console(**settings)) == f"{expected}\n"


def test_terminal_explains_below() -> None:
    assert terminal.translation(SWAPPED, notes=True, console=console()).split("\n") == [
        "Cut [customer loss].",
        "",
        "In other words " + "─" * 45,
        "",
        "churn → customer loss  3 times",
        "  The share of customers who stop paying.",
        "  Picture: A leaky bucket.",
        "  Ask: Do you count customers, or money?",
        "",
    ]


def test_terminal_shows_what_it_must_not_obey() -> None:
    shown = terminal.translation(ATTACK, notes=True, console=console(force_terminal=True, color_system=None))
    assert not [letter for letter in shown if letter != "\n" and not letter.isprintable()]
    assert "Cut \\x1b[2J [red][loss][/red] \\x9b." in shown
    assert "[/bold] \\u202e" in shown
    assert ":smile:" in shown


@pytest.mark.parametrize("letter", [chr(code) for code in [*range(32), 127, 155, 0x202E, 0x2067, 0x2028, 0xDC80]])
def test_no_control_character_survives(letter: str) -> None:
    assert one_line(letter).isprintable()
    assert letter in "\n\t" or many_lines(letter).isprintable()


@pytest.mark.parametrize("text", ["plain", "é😀", "zero\u200bwidth", "a — b"])
def test_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert one_line(text) == many_lines(text) == text


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        pytest.param(
            CHURN,
            "- **churn** → customer loss: The share of customers who stop paying.\n"
            "  - Picture: A leaky bucket.\n"
            "  - Ask: Do you count customers, or money?\n",
            id="all there is",
        ),
        pytest.param(BARE, "- **API**: A set of rules between programs.\n", id="no more than there is"),
    ],
)
def test_markdown_notes(note: Note, expected: str) -> None:
    assert markdown.notes([note]) == f"\n{markdown.HEADING}\n\n{expected}"


def test_markdown_has_no_heading_without_notes() -> None:
    assert markdown.notes([]) == ""


def test_markdown_escapes_markup_of_glossaries() -> None:
    assert "  - Engineers hear: \\*_\\`\\<b>\n" in markdown.notes([HOSTILE])


def test_json_of_translations() -> None:
    answer = json.translations([SWAPPED])
    assert answer.endswith("}\n")
    parsed = parser.loads(answer)
    assert list(parsed) == ["version", "documents"]
    (document,) = parsed["documents"]
    assert list(document) == ["path", "text", "rewrites", "notes"]
    assert " ".join(document["rewrites"][0]) == (
        "start end line column place surface term code match score action replacement safe reason"
    )
    assert " ".join(document["notes"][0]) == "code term plain gloss analogy hears ask count"
    assert document["notes"][0]["hears"] is None


def test_json_of_diagnostics() -> None:
    found = Diagnostic("a.md", rewrite(4, 9, "churn", "customer loss"), 1, 10, "warning", "Say it")
    (diagnostic,) = parser.loads(json.diagnostics([found]))["diagnostics"]
    assert list(diagnostic) == ["path", *as_json(found.rewrite), "end_line", "end_column", "severity", "message"]


def test_json_keeps_letters() -> None:
    assert "é😀" in json.translations([translation("é😀", "é😀")])


def test_json_of_senses() -> None:
    sense = Sense("churn", "sales", "loss of customers", analogies=(("engineering", "Packet loss."),))
    parsed = parser.loads(json.cards("churn", [Card(sense)], ["chunk"], "exact"))
    assert parsed["senses"][0]["code"] == "sales/churn"
    assert parsed["senses"][0]["analogies"] == {"engineering": "Packet loss."}
    assert parsed["near"] == ["chunk"]


def test_lines() -> None:
    found = Diagnostic("a\x1b.md", rewrite(4, 9, "churn", "customer loss"), 1, 10, "warning", "say\nit")
    assert lines.diagnostics([found]) == "a\\x1b.md:1:5: sales/churn say\\x0ait\n"
    assert lines.summary([Checked("a.md", (found,))]) == "Found 1 term in 1 file. Can be put right: 1 with --fix."


SENSE = Sense(
    "churn", "sales", "loss of customers", plain="customer loss", aliases=("customer churn",),
    analogy="A leaky bucket.", analogies=(("engineering", "Packet loss."),), hears=(("engineering", "a queue"),),
)  # fmt: skip


@pytest.mark.parametrize(
    ("audience", "picture", "hearer"),
    [
        pytest.param(
            "everyone",
            "Picture: A leaky bucket.\n  - Picture for engineering: Packet loss.",
            "Engineers hear",
            id="everyone",
        ),
        pytest.param("engineering", "Picture: Packet loss.", "You may hear", id="the audience's own"),
    ],
)
def test_cards(audience: str, picture: str, hearer: str) -> None:
    expected = (
        "- **churn** → customer loss (sales/churn, noun): Loss of customers.\n"
        f"  - {picture}\n  - {hearer}: a queue.\n  - Also: customer churn\n"
    )
    assert markdown.cards([SENSE], audience) == expected
    assert f"{hearer}: a queue." in terminal.cards([Card(SENSE)], audience, console=console())


def test_progress_is_silent_away_from_terminals(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(terminal.tracked("abc", "Checking")) == ["a", "b", "c"]
    assert capsys.readouterr() == ("", "")
