"""Makes office files to test with: Word documents and decks of a few paragraphs, given as XML or as text."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pptx
import pytest
from pptx.util import Inches

from jargon import documents
from jargon.documents.ooxml import parts
from jargon.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jargon.model import Document

GLOSSARY = str(Path(__file__).parent / "terms.yaml")
BODY, SLIDE = "word/document.xml", "ppt/slides/slide1.xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEXT_BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice Requires="wps" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:drawing>'
    "<wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox>'
    "</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


@cache
def translator(**options: object) -> Translator:
    """Give a translator that knows the terms of these tests alone."""
    return Translator(glossary=[GLOSSARY], default_glossaries=False, **options)  # type: ignore[arg-type]


def members(data: bytes) -> dict[str, bytes]:
    """Unpack a file."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    """Pack a file."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return file.getvalue()


def changed(data: bytes, name: str, change: Callable[[bytes], bytes], **more: bytes) -> bytes:
    """Change one part of a file, and add others."""
    contents = members(data)
    return packed({**contents, name: change(contents[name]), **more})


def word(xml: str) -> bytes:
    """Make a Word document whose body is this XML."""
    file = BytesIO()
    made = docx.Document()
    made.add_paragraph("HERE")
    made.save(file)
    here = b"<w:p><w:r><w:t>HERE</w:t></w:r></w:p>"
    return changed(file.getvalue(), BODY, lambda body: body.replace(here, xml.encode()))


def deck(*slides: tuple[str, Iterable[str], str]) -> bytes:
    """Make a deck of slides, each a title, lines of text and speaker notes."""
    made = pptx.Presentation()
    for title, lines, notes in slides:
        slide = made.slides.add_slide(made.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(lines)
        if notes:
            slide.notes_slide.notes_text_frame.text = notes
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def rich_deck() -> bytes:
    """Make a deck of one slide with a text box of two runs, a group, a table and a chart."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[5])
    slide.shapes.title.text = "Total Cost of Ownership"
    box = slide.shapes.add_textbox(Inches(1), Inches(2), Inches(3), Inches(1)).text_frame.paragraphs[0]
    for text, bold in (("The total ", True), ("cost of ", False), ("ownership fell.", False)):
        run = box.add_run()
        run.text, run.font.bold = text, bold
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(Inches(5), Inches(2), Inches(3), Inches(1)).text_frame.text = "We leverage it."
    table = slide.shapes.add_table(1, 2, Inches(1), Inches(4), Inches(4), Inches(1)).table
    table.cell(0, 1).text = "We leverage nuts & bolts"
    data = CategoryChartData()
    data.categories = ["Churn", "They leverage it"]
    data.add_series("Year", (1, 2))
    chart = slide.shapes.add_chart(
        XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(5), Inches(4), Inches(3), Inches(2), data
    ).chart
    chart.has_title = True
    chart.chart_title.text_frame.text = "We leverage churn"
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def part(document: Document, name: str, text: str | None = None) -> str:
    """Give the XML of one part, of a document's source or of an edited one."""
    source = document.source if text is None else text
    return next(source[each.start : each.end] for each in parts(source) if each.name == name)


def translated(data: bytes, **options: object) -> bytes:
    """Put a file into plain words."""
    document = documents.from_bytes(data)
    return documents.to_bytes(document, translator(**options).translate(document).text)


def pages(path: Path) -> int:
    """Say how many pages LibreOffice makes of a file; skip the test where there is no LibreOffice."""
    office, info = shutil.which("soffice"), shutil.which("pdfinfo")
    if office is None or info is None:
        pytest.skip("LibreOffice or pdfinfo is not installed")
    home = f"-env:UserInstallation={(path.parent / 'office').as_uri()}"
    subprocess.run(
        [office, home, "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(path)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    said = subprocess.run([info, str(path.with_suffix(".pdf"))], check=True, capture_output=True, text=True).stdout
    return int(said.partition("Pages:")[2].split()[0])
