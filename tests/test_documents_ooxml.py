"""`documents.ooxml`, `documents.archive`: office files opened and closed again, and what is refused."""

from __future__ import annotations

import struct
from io import BytesIO
from time import monotonic
from typing import TYPE_CHECKING
from zipfile import ZIP_STORED, ZipFile

import pytest
from documents.office.files import BODY, GLOSSARY, changed, deck, members, packed, translated, word

from jargon import documents
from jargon.commands.translate import translate
from jargon.documents import archive
from jargon.documents.archive import Archive
from jargon.errors import JargonError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PLAIN = word("<w:p><w:r><w:t>We leverage it.</w:t></w:r></w:p>")
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
DOCTYPE = b'?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "&x;&x;">]>'


def body(change: Callable[[bytes], bytes]) -> bytes:
    return changed(PLAIN, BODY, change)


def nested(levels: int) -> Callable[[bytes], bytes]:
    opening, closing = b"<w:sdt><w:sdtContent>" * levels, b"</w:sdtContent></w:sdt>" * levels
    return lambda xml: xml.replace(b"<w:body>", b"<w:body>" + opening).replace(b"</w:body>", closing + b"</w:body>")


def locked(data: bytes) -> bytes:
    """Set the mark of an encrypted member everywhere."""
    out = bytearray(data)
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = out.find(mark)
        while at >= 0:
            out[at + flag] |= 1
            at = out.find(mark, at + 4)
    return bytes(out)


def lying(data: bytes) -> bytes:
    """Say in the directory that the body is small."""
    out = bytearray(data)
    at = out.rindex(BODY.encode()) - 46
    struct.pack_into("<L", out, at + 24, 1000)
    return bytes(out)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"", "damaged or cut short", id="empty"),
        pytest.param(PLAIN[: len(PLAIN) // 2], "damaged or cut short", id="cut short"),
        pytest.param(PLAIN[:100], "damaged or cut short", id="cut very short"),
        pytest.param(body(lambda xml: xml[:-20]), "broken", id="XML cut short"),
        pytest.param(body(lambda xml: xml.replace(b"leverage", b"\xff")), "damaged, not UTF-8", id="no UTF-8"),
        pytest.param(body(lambda xml: xml.replace(b"?>", DOCTYPE, 1)), "document type", id="entities of its own"),
        pytest.param(
            changed(PLAIN, "_rels/.rels", lambda xml: xml.replace(b"?>", DOCTYPE, 1)),
            "document type",
            id="entities in a list of parts",
        ),
        pytest.param(body(lambda xml: xml.replace(b"leverage", b" " * 30_000_000)), "too large", id="a zip bomb"),
        pytest.param(
            lying(body(lambda xml: xml.replace(b"leverage", b" " * 30_000_000))), "damaged", id="a zip bomb that lies"
        ),
        pytest.param(body(nested(500)), "levels deep", id="deep XML"),
        pytest.param(locked(PLAIN), "locked with a password", id="a locked archive"),
        pytest.param(OLD + "EncryptedPackage".encode("utf-16-le"), "locked with a password", id="a locked file"),
        pytest.param(OLD, "an old Office file", id="an old file"),
        pytest.param(packed({"a.txt": b"x"}), "a zip archive, not text", id="another archive"),
        pytest.param(packed({"xl/workbook.xml": b"<x/>"}), "an Excel workbook", id="a workbook"),
        pytest.param(packed({BODY: b"<x/>"}), "damaged", id="without a list of parts"),
        pytest.param(packed({**members(PLAIN), BODY.upper(): b"<x/>"}), "the same name", id="a part twice"),
    ],
)
def test_refused(data: bytes, says: str) -> None:
    began = monotonic()
    with pytest.raises(UnreadableError) as refused:
        documents.from_bytes(data, "a.docx")
    message = str(refused.value)
    assert message.startswith("a.docx: ")
    assert says in message
    assert "\n" not in message
    assert monotonic() - began < 5


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBERS", 3)
    with pytest.raises(UnreadableError, match="too many"):
        documents.from_bytes(PLAIN, "a.docx")


def test_a_signed_file_is_read_but_not_written() -> None:
    signed = packed({**members(PLAIN), "_xmlsignatures/origin.sigs": b""})
    assert documents.from_bytes(signed).prose.startswith("We leverage it.")
    with pytest.raises(UnreadableError, match="signed"):
        translated(signed)


def test_macros_stay() -> None:
    macros = bytes(range(256)) * 9
    new = members(translated(packed({**members(PLAIN), "word/vbaProject.bin": macros})))
    assert new["word/vbaProject.bin"] == macros


def test_untouched_members_keep_their_packed_bytes() -> None:
    before, after = Archive(PLAIN), Archive(translated(PLAIN))
    for name, old in before.members.items():
        new = after.members[name]
        same = (
            before.data[old.header_offset :][: 30 + old.compress_size]
            == after.data[new.header_offset :][: 30 + new.compress_size]
        )
        assert same == (name != BODY)


@pytest.mark.parametrize(
    "streamed",
    [
        pytest.param(True, id="sizes behind the members"),
        pytest.param(False, id="sizes before the members"),
    ],
)
def test_archives_of_other_programs(streamed: bool) -> None:
    class Stream(BytesIO):
        def seekable(self) -> bool:
            return not streamed

    file = Stream()
    with ZipFile(file, "w", ZIP_STORED) as made:
        made.comment = b"made by hand"
        for name, content in members(PLAIN).items():
            made.writestr(name, content)
    new = translated(file.getvalue())
    with ZipFile(BytesIO(new)) as read:
        assert read.testzip() is None
        assert read.comment == b"made by hand"
        assert b"We use it." in read.read(BODY)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_encodings_of_parts(encoding: str) -> None:
    declared = members(PLAIN)[BODY].decode().replace("UTF-8", "UTF-16" if encoding == "utf-16" else "UTF-8", 1)
    new = members(translated(body(lambda _: declared.encode(encoding))))[BODY]
    assert new.decode(encoding) == declared.replace("leverage", "use")


@pytest.mark.parametrize(
    ("change", "prose"),
    [
        pytest.param(
            lambda xml: xml.replace(b"leverage", b"&#x6c;everage"), "We leverage it.", id="a letter as a number"
        ),
        pytest.param(
            lambda xml: xml.replace(b"leverage", b"<!-- x -->leverage<?x y?>"), "We leverage it.", id="a comment"
        ),
        pytest.param(
            lambda xml: (
                xml.replace(b"<w:", b"<z:")
                .replace(b"</w:", b"</z:")
                .replace(b"xmlns:w=", b"xmlns:z=")
                .replace(b" w:", b" z:")
            ),
            "We leverage it.",
            id="another prefix",
        ),
        pytest.param(
            lambda xml: xml.replace(b"leverage", b"lever\xc3\xa9"), "We leveré it.", id="letters of two bytes"
        ),
        pytest.param(lambda xml: xml.replace(b"We leverage", b"We\r\nleverage"), "We leverage it.", id="a line end"),
    ],
)
def test_what_is_read(change: Callable[[bytes], bytes], prose: str) -> None:
    assert documents.from_bytes(body(change)).prose.partition("\n")[0] == prose


def test_content_tells_the_kind() -> None:
    kinds = [documents.from_bytes(data, path).kind for data, path in ((PLAIN, "-"), (deck(("A", "b", "")), "a.docx"))]
    assert kinds == ["docx", "pptx"]


def test_a_file_becomes_a_file_of_its_kind_or_text(tmp_path: Path) -> None:
    source, plain, text, other = (str(tmp_path / name) for name in ("a.docx", "b.docx", "b.txt", "b.pptx"))
    documents.write(source, PLAIN)
    options = {"files": [source], "glossary": [GLOSSARY], "no_default_glossaries": True, "quiet": True}
    assert translate(**options, output=plain) == translate(**options, output=text, no_notes=True) == 0  # type: ignore[arg-type]
    assert documents.read(plain).prose.startswith("We use it.")
    assert documents.read(text).source == "We use it.\n"
    with pytest.raises(JargonError, match=r"cannot become"):
        translate(**options, output=other)  # type: ignore[arg-type]
    with pytest.raises(JargonError, match="Name it with --output"):
        translate(**options, notes_to="comments")  # type: ignore[arg-type]
    with pytest.raises(JargonError, match=r"is for \.pptx files"):
        translate(**options, output=plain, notes_to="slides")  # type: ignore[arg-type]
    assert translate(**options, output=plain, notes_to="comments") == 0  # type: ignore[arg-type]
    assert "word/comments1.xml" in members((tmp_path / "b.docx").read_bytes())


@pytest.mark.parametrize(
    ("data", "notes_to", "name", "part", "says"),
    [
        pytest.param(
            word("<w:p><w:r><w:t>We leverage churn.</w:t></w:r></w:p>"),
            "comments",
            "b.docx",
            BODY,
            "We use churn.</w:t>",
            id="in Word",
        ),
        pytest.param(
            deck(("Plan", ["None"], "We leverage churn.")),
            "slides",
            "b.pptx",
            "ppt/notesSlides/notesSlide1.xml",
            "We use churn.</a:t>",
            id="in a deck",
        ),
    ],
)
def test_notes_elsewhere_are_not_in_the_text(
    tmp_path: Path, data: bytes, notes_to: str, name: str, part: str, says: str
) -> None:
    source, target = tmp_path / f"a{name[1:]}", tmp_path / name
    source.write_bytes(data)
    translate(
        files=[str(source)], glossary=[GLOSSARY], no_default_glossaries=True, output=str(target), notes_to=notes_to
    )
    new = members(target.read_bytes())
    assert says in new[part].decode()
    assert b"churn: Customers who leave." in b"".join(new.values())
