"""`documents.pdf`: text comes out in reading order and in paragraphs, and what cannot be read is refused in a line."""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from jargon.documents import from_bytes, kind_of, pdf, read, to_bytes
from jargon.errors import UnreadableError

Row = tuple[float, float, float, str]
"""Where a line starts, the size of its letters, and the line."""


def made(*pages: Sequence[Row]) -> bytes:
    """Make a PDF with these lines on its pages."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
    kids = []
    for rows in pages:
        lines = "".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in rows)
        objects.append(f"<< /Length {len(lines)} >>\nstream\n{lines}endstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out, offsets = io.BytesIO(b""), []
    out.write(b"%PDF-1.4\n")
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    table = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.write("".join(f"{offset:010} 00000 n \n" for offset in offsets).encode())
    out.write(f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())
    return out.getvalue()


def rows(*lines: str, x: float = 50, y: float = 700, size: float = 10, step: float = 12) -> list[Row]:
    """Set lines below one another."""
    return [(x, y - number * step, size, line) for number, line in enumerate(lines)]


LONG = "This line is as long as the column is wide,"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        pytest.param(rows("one"), "one", id="a line"),
        pytest.param(rows(LONG, "and goes on."), f"{LONG} and goes on.", id="a paragraph"),
        pytest.param(
            rows(LONG, "and ends.", "A new one."), f"{LONG} and ends.\n\nA new one.", id="a line that ends early"
        ),
        pytest.param(rows(LONG) + rows(LONG, y=660), f"{LONG}\n\n{LONG}", id="room between"),
        pytest.param(rows("Title", size=20, y=730) + rows(LONG, "goes on"), f"Title\n\n{LONG} goes on", id="a title"),
        pytest.param(rows("- one", "- two"), "- one\n\n- two", id="a list"),
        pytest.param(rows(LONG, "a mini-", "mum of it"), f"{LONG} a minimum of it", id="a broken word"),
        pytest.param(rows(LONG, "a mid-", "market firm"), f"{LONG} a mid-market firm", id="a hyphen that stays"),
        pytest.param(
            rows(LONG, "left", "goes") + rows("to the right", x=350), f"{LONG} left goes to the right", id="two columns"
        ),
        pytest.param([(50, 700, 10, "\\033ow and \\034nd")], "ffow and find", id="ligatures of TeX"),
    ],
)
def test_text(page: list[Row], text: str) -> None:
    assert from_bytes(made(page), "a.pdf").source == f"{text}\n"


def test_pages() -> None:
    pages = [[*rows("Head of all"), *rows(f"Text {word}", y=600), *rows(f"Page {number}", y=40)]
             for number, word in enumerate(("one.", "two.", "three.", "four"), 1)]  # fmt: skip
    pages.append(rows("goes on"))
    document = from_bytes(made(*pages), "a.pdf")
    assert document.source == "Text one.\n\nText two.\n\nText three.\n\nText four goes on\n"
    assert [document.place(document.source.index(word)) for word in ("one", "three", "goes")] == [
        "page 1", "page 3", "page 4"]  # fmt: skip


def test_kind(tmp_path: Path) -> None:
    assert kind_of("a.pdf") == "pdf"
    assert from_bytes(made(rows("one"))).kind == "pdf"
    file = tmp_path / "a.pdf"
    file.write_bytes(made(rows("one")))
    document = read(file)
    with pytest.raises(UnreadableError, match=r"a.pdf: a PDF can be read, not written. Try  jargon translate"):
        to_bytes(document, "two")


LOCKED = made(rows("one")).replace(
    b"trailer <<", b"trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /O <" + b"0" * 64 + b"> /U <" + b"1" * 64
    + b"> /P -4 >> /ID [<00><00>]")  # fmt: skip


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(made([]), "its page has no text and look", id="scanned"),
        pytest.param(made([], []), "its 2 pages have no text and look scanned", id="scanned, two pages"),
        pytest.param(LOCKED, "locked with a password", id="locked"),
        pytest.param(b"%PDF-1.7\n" + b"\0" * 99, "a damaged PDF", id="nothing in it"),
        pytest.param(b"%PDF-", "a damaged PDF", id="nothing after its start"),
        pytest.param(b"", "a damaged PDF", id="nothing"),
        pytest.param(made(rows("one"))[:300], "a damaged PDF", id="cut short"),
        pytest.param(made(*[[]] * 7), "7 pages; 6 are read at most", id="too many pages"),
    ],
)
def test_refused(data: bytes, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 6)
    with pytest.raises(UnreadableError) as error:
        from_bytes(data, "a.pdf")
    assert str(error.value).startswith("a.pdf: ")
    assert reason in str(error.value)
    assert "\n" not in str(error.value)


def test_too_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "PATIENCE", -1)
    with pytest.raises(UnreadableError, match=r"page 1 was reached after"):
        from_bytes(made(rows("one")), "a.pdf")


def test_damaged_anywhere() -> None:
    whole = made(rows(LONG, "and goes on."), rows("two"))
    for at in range(9, len(whole), 7):
        try:
            from_bytes(whole[:at] + b"\xff" + whole[at + 1 :], "a.pdf")
            from_bytes(whole[:at], "a.pdf")
        except UnreadableError as error:
            assert "\n" not in str(error)


def test_without_pdfium(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(UnreadableError, match=r"^a.pdf: PDFs need pypdfium2. Install it with  pip install"):
        from_bytes(made(rows("one")), "a.pdf")
