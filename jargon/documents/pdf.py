"""Reads the text of PDFs with pdfium, in reading order, its lines joined into paragraphs. PDFs are not written."""

from __future__ import annotations

import re
from itertools import pairwise
from math import hypot
from statistics import median
from threading import Lock
from time import monotonic

from jargon.documents import text as plain_text
from jargon.english.words import is_word
from jargon.errors import UnreadableError
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfDocument, PdfTextPage

    from jargon.model import Document

MAGIC = b"%PDF-"
MOST_PAGES = 5_000
PATIENCE = 60.0
"""Seconds that the pages of one file may take together."""

LIGATURES = str.maketrans({
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
    "\x1b": "ff", "\x1c": "fi", "\x1d": "fl", "\x1e": "ffi", "\x1f": "ffl",
    "\t": " ", "\xa0": " ", "\0": "", "\ufffd": "",
})  # fmt: skip
"""Letters that are drawn as one, by Unicode and by TeX, and characters that are none."""

BROKEN_WORD = frozenset("\x02\ufffe")
"""How pdfium writes the hyphen at the end of a line, and the line's end with it."""

HYPHENS = frozenset("-\xad\u2010")
ENDED = frozenset(".!?:;")
WIDER = 1.3
"""How far apart, in usual distances of lines, two lines of different paragraphs stand."""

LARGER = 1.12
"""How much larger the letters of one paragraph are than those of another."""

EDGE_LINES = 2
"""How many lines at the top and the bottom of a page may be its header and footer."""

_BULLET = re.compile(r"[•●○▪■□◦‣⁃➢✓*–—\uf000-\uf0ff-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s")
_NUMBER = re.compile(r"\d+")
_FIRST_WORD = re.compile(r"\S+")
_LAST_PART = re.compile(r"[^\W\d_]+$")
_FIRST_PART = re.compile(r"[^\W\d_]+")

_LOCK = Lock()  # pdfium works for one thread at a time


class Line(NamedTuple):
    """A line as it stands on its page. Lengths are in points, `y` counts from the bottom of the page."""

    text: str
    page: int
    left: float
    right: float
    y: float
    size: float
    broken: bool = False


def read(data: bytes, path: str = "-") -> Document:
    """Read a PDF; raises UnreadableError if it is damaged, locked or without text, or needs what is not installed."""
    lines = _lines(data, path)
    paragraphs: list[str] = []
    places: list[tuple[int, str]] = []
    at = 0
    for page, text in _paragraphs(_without_furniture(lines)):
        places.append((at, f"page {page}"))
        paragraphs.append(text)
        at += len(text) + 2
    return parse("\n\n".join(paragraphs) + "\n", path)._replace(places=tuple(places), package=MAGIC)


def parse(source: str, path: str = "-") -> Document:
    """Read the text that a PDF was turned into."""
    return plain_text.parse(source, path)._replace(kind="pdf")


escape, comments, skeleton = plain_text.escape, plain_text.comments, plain_text.skeleton


def _lines(data: bytes, path: str) -> list[Line]:
    """Take the lines out of a PDF, in reading order."""
    try:
        from pypdfium2 import PdfDocument, PdfiumError
    except ImportError:
        raise UnreadableError(f"{path}: PDFs need pypdfium2. Install it with  pip install 'jargon-cli[pdf]'") from None
    with _LOCK:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            raise UnreadableError(_refusal(path, str(error))) from None
        try:
            return list(_all_pages(document, path))
        except PdfiumError:
            raise UnreadableError(f"{path}: a damaged PDF. Save it anew, or export it again") from None
        finally:
            document.close()


def _refusal(path: str, reason: str) -> str:
    """Say in one line why pdfium does not open a file."""
    if "assword" in reason:
        return f"{path}: locked with a password. Save a copy without one"
    if "ecurity" in reason:
        return f"{path}: locked in a way that is not known here. Save a copy without protection"
    return f"{path}: a damaged PDF, or none. Save it anew, or export it again"


def _all_pages(document: PdfDocument, path: str) -> Iterator[Line]:
    """Yield the lines of all pages; raises UnreadableError where there are none, or too many pages."""
    count = len(document)
    if count > MOST_PAGES:
        raise UnreadableError(f"{path}: {count:,} pages; {MOST_PAGES:,} are read at most. Split it")
    began, empty = monotonic(), 0
    for number in range(count):
        if monotonic() - began > PATIENCE:
            raise UnreadableError(f"{path}: page {number + 1} was reached after {PATIENCE:.0f} seconds. Split it")
        page = document[number]
        text = page.get_textpage()
        found = list(_page(text, number + 1))
        text.close()
        page.close()
        empty += not found
        yield from found
    if empty == count:
        pages = "its page has" if count == 1 else f"its {count:,} pages have"
        raise UnreadableError(f"{path}: {pages} no text and look scanned. Run text recognition (OCR) on it first")


def _page(text: PdfTextPage, number: int) -> Iterator[Line]:
    """Yield the lines of one page."""
    from pypdfium2 import raw

    count = text.count_chars()
    letters = [chr(raw.FPDFText_GetUnicode(text, at)) for at in range(count)]
    start = 0
    for end in range(count + 1):
        if end < count and letters[end] not in "\r\n" and letters[end] not in BROKEN_WORD:
            continue
        if any(not letter.isspace() for letter in letters[start:end]):
            broken = end < count and letters[end] in BROKEN_WORD
            yield _line(text, letters, start, end, number, broken=broken)
        start = end + 1


def _line(text: PdfTextPage, letters: Sequence[str], start: int, end: int, page: int, *, broken: bool) -> Line:
    """Measure the line between two characters, without the blanks around it."""
    from ctypes import byref, c_double

    from pypdfium2 import raw

    while letters[start].isspace():
        start += 1
    while letters[end - 1].isspace():
        end -= 1
    x, y, left, right, bottom, top = (c_double() for _ in range(6))
    raw.FPDFText_GetCharOrigin(text, start, byref(x), byref(y))
    raw.FPDFText_GetCharBox(text, end - 1, byref(left), byref(right), byref(bottom), byref(top))
    shown = (
        "".join(letters[start:end]).translate(LIGATURES).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    )
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text, start, matrix)
    size = raw.FPDFText_GetFontSize(text, start) * (hypot(matrix.b, matrix.d) or 1)
    return Line(" ".join(shown.split()), page, x.value, right.value, y.value, size or 1.0, broken)


def _without_furniture(lines: Sequence[Line]) -> list[Line]:
    """Leave out page numbers, and what stands at the top or bottom of most pages."""
    pages: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        pages.setdefault(line.page, []).append(at)
    edges = [at for page in pages.values() for at in {*page[:EDGE_LINES], *page[-EDGE_LINES:]}]
    counts: dict[str, int] = {}
    for at in edges:
        likeness = _NUMBER.sub("#", lines[at].text)
        counts[likeness] = counts.get(likeness, 0) + 1
    often = max(3, len(pages) / 2)
    gone = {at for at in edges if lines[at].text.isdigit() or counts[_NUMBER.sub("#", lines[at].text)] >= often}
    return [line for at, line in enumerate(lines) if at not in gone] if len(gone) < len(lines) else list(lines)


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """Join lines into paragraphs, each with the page it starts on."""
    spacing = _spacing(lines)
    for block in _blocks(lines, spacing):
        right = max(line.right for line in block)
        text, last = block[0].text, block[0]
        page = last.page
        for line in block[1:]:
            if _goes_on(last, line, right):
                text = _joined(text, line.text, broken=last.broken)
            else:
                yield page, text
                page, text = line.page, line.text
            last = line
        yield page, text


def _spacing(lines: Sequence[Line]) -> float:
    """Give the usual distance between two lines, in sizes of their letters."""
    steps = [(a.y - b.y) / a.size for a, b in pairwise(lines) if a.page == b.page and a.y > b.y]
    near = [step for step in steps if 0.8 < step < 3]
    return median(near) if near else 1.2


def _blocks(lines: Sequence[Line], spacing: float) -> Iterator[list[Line]]:
    """Part lines where the room between them or their size says that something new starts."""
    block: list[Line] = []
    for line in lines:
        if block and not _is_near(block[-1], line, spacing):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_near(last: Line, line: Line, spacing: float) -> bool:
    """Tell whether a line may belong to the same paragraph as the last one, judged by where it stands."""
    small, large = sorted((last.size, line.size))
    if large > LARGER * small:
        return False
    if last.page != line.page or line.y > last.y + last.size / 2:
        return last.broken or (last.text[-1] not in ENDED and line.text[0].islower())
    return last.y - line.y < WIDER * spacing * large


def _goes_on(last: Line, line: Line, right: float) -> bool:
    """Tell whether a line goes on with the last one: its first word did not fit there, and it is no new item."""
    if last.broken:
        return True
    if _BULLET.match(line.text):
        return False
    if last.page != line.page or line.y > last.y:
        return True
    word = _FIRST_WORD.match(line.text)
    width = (line.right - line.left) / len(line.text) * (len(word[0]) + 1 if word else 1)
    return last.right + width > right or (line.text[0].islower() and last.text[-1] not in ENDED)


def _joined(text: str, more: str, *, broken: bool) -> str:
    """Join two lines; a hyphen at the end of the first goes if the two halves make a word.

    >>> _joined("a mini-", "mum", broken=False), _joined("go-", "to-market", broken=False)
    ('a minimum', 'go-to-market')
    >>> _joined("one", "two", broken=False), _joined("mid", "market", broken=True)
    ('one two', 'mid-market')
    """
    if not broken and text[-1] not in HYPHENS:
        return f"{text} {more}"
    stem = text if broken else text[:-1]
    first, second = _LAST_PART.search(stem), _FIRST_PART.match(more)
    if first is None or second is None:
        return f"{stem}-{more}" if broken else text + more
    whole = (first[0] + second[0]).lower()
    halves = is_word(first[0].lower()) and is_word(second[0].lower())
    return stem + more if is_word(whole) or not halves else f"{stem}-{more}"
