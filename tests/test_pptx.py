"""`documents.pptx`: decks read slide by slide, changed in their terms alone, explained in their notes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import openpyxl
import pptx
import pytest
from documents.office.files import (
    SLIDE,
    changed,
    deck,
    members,
    packed,
    pages,
    rich_deck,
    translated,
    translator,
)

from jargon import documents
from jargon.documents.deck_notes import with_notes
from jargon.documents.pptx import OWN_NOTES
from jargon.documents.reading import for_scripts, reading

if TYPE_CHECKING:
    from pathlib import Path

PLAN = ("Plan", ("We leverage it", "We cut churn this year."), "Say that we leverage churn.")
DIAGRAM = (
    '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>'
    "We leverage it</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
)
DRAWING = (
    '<dsp:drawing xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dsp:txBody><a:p><a:r><a:t>We lever</a:t></a:r>'
    "<a:r><a:t>age it</a:t></a:r></a:p></dsp:txBody></dsp:drawing>"
)


def slide_of(data: bytes, number: int) -> pptx.slide.Slide:
    return pptx.Presentation(BytesIO(data)).slides[number - 1]


def texts(data: bytes, number: int = 1) -> list[str]:
    return [shape.text_frame.text for shape in slide_of(data, number).shapes if shape.has_text_frame]


def notes(data: bytes, number: int = 1) -> str:
    slide = slide_of(data, number)
    return slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""


def places(data: bytes) -> list[tuple[str, str, str | None]]:
    found = translator().check(documents.from_bytes(data))
    return [(each.rewrite.place, each.rewrite.surface, each.rewrite.replacement) for each in found]


def test_slides_take_swaps_and_only_notes_take_brackets() -> None:
    new = translated(deck(PLAN))
    assert texts(new) == ["Plan", "We use it\nWe cut churn this year."]
    assert notes(new) == "Say that we use churn (customers who leave)."


def test_places() -> None:
    data = deck(("Leverage it", ["No terms"], ""), ("Plan", ["No terms", "We leverage it"], "We leverage it"))
    assert [place for place, _, _ in places(data)] == [
        "slide 1, title",
        "slide 2, text, paragraph 2",
        "slide 2, notes, paragraph 1",
    ]


def test_every_kind_of_shape() -> None:
    assert places(rich_deck()) == [
        ("slide 1, title", "Total Cost of Ownership", "Full Cost"),
        ("slide 1, TextBox 2, paragraph 1", "total cost of ownership", "full cost"),
        ("slide 1, TextBox 4, paragraph 1", "leverage", "use"),
        ("slide 1, table, row 1, column 2", "leverage", "use"),
        ("slide 1, table, row 1, column 2", "nuts & bolts", "basics"),
        ("slide 1, chart", "leverage", "use"),
        ("slide 1, chart", "churn", None),
        ("slide 1, chart", "Churn", None),
        ("slide 1, chart", "leverage", "use"),
    ]


def test_runs_keep_their_looks() -> None:
    box = slide_of(translated(rich_deck()), 1).shapes[1].text_frame.paragraphs[0]
    assert [(run.text, run.font.bold) for run in box.runs] == [("The full cost", True), ("", False), (" fell.", False)]


def test_slides_come_in_the_order_they_are_shown() -> None:
    made = pptx.Presentation(BytesIO(deck(("A", ["We leverage one"], ""), ("B", ["We leverage two"], ""))))
    listed = made.slides._sldIdLst
    listed.insert(0, listed[1])
    file = BytesIO()
    made.save(file)
    page = reading(translator().translate(documents.from_bytes(file.getvalue())))
    assert page.text.startswith("--- slide 1 ---\n\n# B\n\nWe use two\n\n--- slide 2 ---\n\n# A\n\nWe use one\n")


def test_a_diagram_and_its_second_copy() -> None:
    data = deck(("Plan", ["No terms"], ""))
    relations = "ppt/slides/_rels/slide1.xml.rels"
    kinds = {
        "diagramData": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData",
        "diagramDrawing": "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
    }
    link = '<Relationship Id="{0}" Type="{1}" Target="../diagrams/{0}.xml"/>'
    links = "".join(link.format(*pair) for pair in kinds.items())
    data = changed(data, relations, lambda xml: xml.replace(b"</Relationships>", links.encode() + b"</Relationships>"))
    data = packed(
        {
            **members(data),
            "ppt/diagrams/diagramData.xml": DIAGRAM.encode(),
            "ppt/diagrams/diagramDrawing.xml": DRAWING.encode(),
        }
    )
    assert places(data) == [("slide 1, diagram", "leverage", "use")]
    new = members(translated(data))
    assert new["ppt/diagrams/diagramData.xml"].decode() == DIAGRAM.replace("leverage", "use")
    assert new["ppt/diagrams/diagramDrawing.xml"].decode() == DRAWING.replace("lever", "use").replace("age", "", 1)


def test_names_in_a_chart_change_in_its_workbook_too() -> None:
    chart = next(shape for shape in slide_of(translated(rich_deck()), 1).shapes if shape.has_chart).chart
    assert chart.chart_title.text_frame.text == "We use churn"
    assert list(chart.plots[0].categories) == ["Churn", "They use it"]
    book = openpyxl.load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    assert [cell.value for cell in book.active["A"]] == [None, "Churn", "They use it"]


def test_scripts_get_readable_words() -> None:
    result = for_scripts(translator().translate(documents.from_bytes(rich_deck())))
    assert "The full cost fell." in result.text
    assert ("total cost of ownership", "full cost") in [(each.surface, each.replacement) for each in result.rewrites]


def test_notes_go_below_those_there_are() -> None:
    new = with_notes(deck(PLAN, ("End", ["Nothing"], "")), "-", {1: ["leverage: to use & more"]})
    assert notes(new) == f"{PLAN[2]}\n\n{OWN_NOTES}\nleverage: to use & more"
    assert notes(new, 2) == ""


def test_notes_get_a_page_and_a_master() -> None:
    data = deck(("One", ["a"], ""), ("Two", ["b"], ""))
    new = with_notes(data, "-", {2: ["a < b"], 1: ["first", "second"]})
    assert notes(new) == f"{OWN_NOTES}\nfirst\nsecond"
    assert notes(new, 2) == f"{OWN_NOTES}\na < b"
    assert pptx.Presentation(BytesIO(new)).notes_master.placeholders


def test_notes_are_written_once_and_never_translated() -> None:
    once = with_notes(deck(PLAN), "-", {1: ["We leverage it"]})
    assert with_notes(once, "-", {1: ["We leverage it"]}) == once
    assert "We leverage it" in notes(translated(once))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(deck(PLAN), id="with notes"),
        pytest.param(deck((*PLAN[:2], "")), id="without notes"),
        pytest.param(rich_deck(), id="with a chart"),
    ],
)
def test_only_what_changes_is_touched(data: bytes) -> None:
    before, after = members(data), members(translated(data))
    assert list(before) == list(after)
    assert all(name.startswith(("ppt/slides/", "ppt/notesSlides/", "ppt/charts/", "ppt/embeddings/")) for name in before
               if before[name] != after[name])  # fmt: skip
    assert before[SLIDE] != after[SLIDE]


def test_without_a_term_every_byte_stays() -> None:
    data = deck(("Plan", ["Nothing to say"], "Nothing"))
    assert translated(data) == data


def test_libreoffice_opens_the_result(tmp_path: Path) -> None:
    data = deck(PLAN, PLAN, PLAN)
    annotated = with_notes(translated(data), "-", {2: ["leverage: to use"]})
    for name, content in (("old.pptx", data), ("new.pptx", annotated), ("rich.pptx", translated(rich_deck()))):
        (tmp_path / name).write_bytes(content)
    assert pages(tmp_path / "old.pptx") == pages(tmp_path / "new.pptx") == 3
    assert pages(tmp_path / "rich.pptx") == 1
