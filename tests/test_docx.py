"""`documents.docx`: Word documents read in full, changed in the letters of their terms alone."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

import docx
import pytest
from documents.office.files import (
    BODY,
    TEXT_BOX,
    W,
    changed,
    members,
    pages,
    part,
    translated,
    translator,
    word,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jargon import documents
from jargon.documents.reading import reading
from jargon.documents.runs import escape
from jargon.documents.word_comments import with_comments

if TYPE_CHECKING:
    from pathlib import Path

TEXT_RE = re.compile(">[^<]*<")
BOLD = "<w:rPr><w:b/></w:rPr>"
BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def run(text: str, properties: str = "") -> str:
    return f"<w:r>{properties}<w:t>{text}</w:t></w:r>"


def field(instruction: str, text: str) -> str:
    asked = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"{BEGIN}{asked}{SEPARATE}{run(text)}{END}"


def paragraph(*runs: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(run("We leverage it."), run("We use it."), id="one run"),
        pytest.param(
            run("total ", BOLD) + run("cost") + run(" of ownership fell", "<w:rPr><w:i/></w:rPr>"),
            run("full cost", BOLD) + run("") + '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> fell</w:t></w:r>',
            id="three runs",
        ),
        pytest.param(
            run("Le") + run("verage it"),
            run("Use") + run(" it").replace("<w:t>", '<w:t xml:space="preserve">'),
            id="inside a word",
        ),
        pytest.param(run("Our nuts &amp; bolts hold."), run("Our basics hold."), id="an entity"),
        pytest.param(
            run("See churn &lt; 5%"), run("See churn (customers who leave) &lt; 5%"), id="a gloss beside an entity"
        ),
        pytest.param(
            f'<w:ins w:id="1" w:author="a">{run("We leverage it")}</w:ins>',
            f'<w:ins w:id="1" w:author="a">{run("We use it")}</w:ins>',
            id="a tracked insertion",
        ),
        pytest.param(
            run("total cost ")
            + '<w:del w:id="2" w:author="a"><w:r><w:delText>big</w:delText></w:r></w:del>'
            + run("of ownership"),
            run("full cost") + '<w:del w:id="2" w:author="a"><w:r><w:delText>big</w:delText></w:r></w:del>' + run(""),
            id="around a tracked deletion",
        ),
        pytest.param(
            field(' HYPERLINK "http://a.example" ', "We leverage it"),
            field(' HYPERLINK "http://a.example" ', "We use it"),
            id="a link as a field",
        ),
        pytest.param(
            f'<w:hyperlink w:anchor="a">{run("We leverage it")}</w:hyperlink>',
            f'<w:hyperlink w:anchor="a">{run("We use it")}</w:hyperlink>',
            id="a link",
        ),
        pytest.param(
            TEXT_BOX.format(paragraph(run("We leverage it"))),
            TEXT_BOX.format(paragraph(run("We use it"))),
            id="a text box and its second copy",
        ),
    ],
)
def test_change(old: str, new: str) -> None:
    body = members(translated(word(paragraph(old))))[BODY].decode()
    assert paragraph(new) in body


@pytest.mark.parametrize(
    "old",
    [
        pytest.param(
            '<w:del w:id="2" w:author="a"><w:r><w:delText>We leverage it</w:delText></w:r></w:del>', id="deleted"
        ),
        pytest.param(f'<w:moveFrom w:id="2" w:author="a">{run("We leverage it")}</w:moveFrom>', id="moved away"),
        pytest.param(field(" TOC ", "We leverage it"), id="a table of contents"),
        pytest.param(f'<w:fldSimple w:instr=" REF a ">{run("We leverage it")}</w:fldSimple>', id="a reference"),
        pytest.param(run("We leverage it", '<w:rPr><w:rFonts w:ascii="Consolas"/></w:rPr>'), id="in a font for code"),
        pytest.param(run("We leverage it", "<w:rPr><w:vanish/></w:rPr>"), id="hidden"),
        pytest.param("<w:r><w:t>We <![CDATA[leverage it]]></w:t></w:r>", id="inside a section of raw text"),
        pytest.param(
            '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>'
            + run("We leverage it")
            + "</w:sdtContent></w:sdt>",
            id="bound to data elsewhere",
        ),
    ],
)
def test_left_alone(old: str) -> None:
    data = word(paragraph(old))
    assert translated(data) == data


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("<w:r><w:tab/></w:r>", id="a tab"),
        pytest.param("<w:r><w:br/></w:r>", id="a line break"),
        pytest.param('<w:hyperlink w:anchor="a"></w:hyperlink>', id="the end of a link"),
    ],
)
def test_explained_where_something_stands_between(between: str) -> None:
    last = '<w:r><w:t xml:space="preserve"> of ownership</w:t></w:r>'
    body = members(translated(word(paragraph(run("total cost"), between, last))))[BODY].decode()
    assert paragraph(run("total cost"), between, last.replace("ship", "ship (full cost)")) in body


def test_places() -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph(run('We leverage it'))}</w:tc></w:tr></w:tbl>"
    data = word(
        paragraph(run("leverage it")) + paragraph(run("Leverage it"), style="Heading1") + paragraph(run("No terms"))
        + paragraph(run("We leverage it")) + table + paragraph(TEXT_BOX.format(paragraph(run("We leverage it"))))
    )  # fmt: skip
    assert [each.rewrite.place for each in translator().check(documents.from_bytes(data))] == [
        "paragraph 1",
        "heading 1",
        "heading 1, paragraph 2",
        "heading 1, table 1, row 1, column 1",
        "heading 1, text box",
    ]


def test_a_report_shows_words_and_no_markup() -> None:
    found = translator().check(documents.from_bytes(word(paragraph(run("total cost"), run(" of ownership")))))
    assert [(each.rewrite.surface, each.rewrite.replacement) for each in found] == [
        ("total cost of ownership", "full cost")
    ]
    assert found[0].message == "“total cost of ownership” → “full cost”"


def test_headers_footnotes_and_comments() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("We leverage it.")
    made.sections[0].header.paragraphs[0].text = "We leverage churn"
    made.add_comment(paragraph.runs, "We leverage it.", author="Ana")
    file = BytesIO()
    made.save(file)
    document = documents.from_bytes(file.getvalue())
    result = translator().translate(document)
    assert [(each.place, each.replacement) for each in result.rewrites] == [
        ("paragraph 1", "use"),
        ("header", "use"),
        ("header", None),
        ("comment 1, paragraph 1", None),
    ]
    again = docx.Document(BytesIO(documents.to_bytes(document, result.text)))
    assert again.sections[0].header.paragraphs[0].text == "We use churn"
    assert [comment.text for comment in again.comments] == ["We leverage it."]


@pytest.mark.parametrize("said", ["jargon: off", "Jargon: ignore-line sales -- a quotation"])
def test_a_comment_asks_to_leave_its_words_alone(said: str) -> None:
    made = docx.Document()
    _, second, _ = (made.add_paragraph(f"We leverage it {name}.") for name in ("here", "there", "anywhere"))
    made.add_comment(second.runs, said, author="Ana")
    file = BytesIO()
    made.save(file)
    assert [each.rewrite.place for each in translator().check(documents.from_bytes(file.getvalue()))] == [
        "paragraph 1", "paragraph 3",
    ]  # fmt: skip
    again = docx.Document(BytesIO(translated(file.getvalue())))
    assert [each.text for each in again.paragraphs] == ["We use it here.", second.text, "We use it anywhere."]


def test_a_comment_to_the_linter_is_no_text_and_stands_with_its_words() -> None:
    made = docx.Document()
    first, second = made.add_paragraph("We leverage it."), made.add_paragraph("We use it.")
    for runs, said in (
        (second.runs, "jargon: ignore-line sales/leverage"), (first.runs, "jargon: of"), (second.runs, "Leverage it!")
    ):  # fmt: skip
        made.add_comment(runs, said, author="Ana")
    file = BytesIO()
    made.save(file)
    assert [
        (each.rewrite.place, each.message) for each in translator().check(documents.from_bytes(file.getvalue()))
    ] == [
        ("paragraph 1", '"jargon: of" is no instruction. Did you mean "off"?'),
        ("paragraph 1", "“leverage” → “use”"),
        ("paragraph 2", "“jargon: ignore-line” has no effect. Take it out"),
        ("comment 3, paragraph 1", "“Leverage”: use (markup or code stands in its way)"),
    ]


def test_headings_take_no_explanation() -> None:
    data = word(paragraph(run("On churn in spring and summer"), style="Heading1"))
    assert translated(data) == data


def test_a_heading_style_in_another_language() -> None:
    data = word(paragraph(run("On churn in spring and summer"), style="Titre1"))
    style = f'<w:style xmlns:w="{W}" w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>'
    data = changed(data, "word/styles.xml", lambda xml: xml.replace(b"</w:styles>", style.encode() + b"</w:styles>"))
    assert documents.from_bytes(data).headings


def test_text_to_read() -> None:
    row = "".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in ("a", "b"))
    data = word(
        paragraph(run("Plan"), style="Heading1") + paragraph(run("We leverage nuts &amp; bolts."))
        + f"<w:tbl><w:tr>{row}</w:tr><w:tr>{row}</w:tr></w:tbl>" + paragraph(run("Page "), field(" PAGE ", "7"))
    )  # fmt: skip
    page = reading(translator().translate(documents.from_bytes(data)))
    assert page.text == "# Plan\n\nWe use basics.\n\na | b\na | b\n\nPage 7\n"
    assert [page.document.source[each.start : each.end] for each in page.rewrites] == ["leverage", "nuts & bolts"]


def test_comments_explain_at_first_use() -> None:
    data = word(paragraph(run("We leverage it. ")) + paragraph(run("They leverage it.")))
    result = translator().translate(documents.from_bytes(data))
    new = with_comments(result, {result.notes[0].meaning: ["leverage → use", "A crowbar."]})
    assert [comment.text for comment in docx.Document(BytesIO(new)).comments] == ["leverage → use\nA crowbar."]
    body = members(new)[BODY].decode()
    text = '<w:r><w:t xml:space="preserve">We use it. </w:t></w:r>'
    assert text + '<w:r><w:commentReference w:id="0"/></w:r>' in body
    assert translated(new) == new


SENTENCES = (
    "We leverage churn. ", "The total cost of ownership fell. ", "Leverage nuts & bolts, ", "an “é” < 😀 word ",
    "churn",
)  # fmt: skip


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map("".join), st.data())
def test_runs_make_no_difference(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(1, len(text)), max_size=9)))
    runs = [text[start:end] for start, end in pairwise([0, *cuts, len(text)])]
    body = f'<w:document xmlns:w="{W}"><w:body>{paragraph(*(run(escape(each)) for each in runs))}</w:body></w:document>'
    source = f"\x1cbody\x1d\x1d{BODY}\n{body}"
    new = translator().translate(source, kind="docx").text
    assert documents.parse(new, kind="docx").prose == translator().translate(text).text
    assert TEXT_RE.sub("><", new) == TEXT_RE.sub("><", source)
    assert translator().translate(new, kind="docx").text == new


def test_edits_keep_every_other_part() -> None:
    data = word(paragraph(run("We leverage it.")))
    before, after = members(data), members(translated(data))
    assert [name for name in before if before[name] != after[name]] == [BODY]
    assert list(before) == list(after)


def test_the_source_holds_each_part_once() -> None:
    document = documents.from_bytes(word(paragraph(run("é leverage"))))
    assert part(document, BODY) == members(document.package)[BODY].decode()
    assert document.source.count("\x1c") == len(set(document.source.split("\x1c"))) - 1


def test_libreoffice_opens_the_result(tmp_path: Path) -> None:
    data = word("".join(paragraph(run("We "), run("leverage", BOLD), run(" it.")) for _ in range(120)))
    for name, content in (("old.docx", data), ("new.docx", translated(data))):
        (tmp_path / name).write_bytes(content)
    assert pages(tmp_path / "old.docx") == pages(tmp_path / "new.docx") > 1
