"""`documents.encoding`: bytes become text and the same bytes again, or a clear error."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.documents.encoding import decode, encode
from jargon.errors import UnreadableError


@pytest.mark.parametrize(
    ("data", "named", "text", "name"),
    [
        pytest.param(b"", None, "", "utf-8", id="nothing"),
        pytest.param("naïve 😀".encode(), None, "naïve 😀", "utf-8", id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + b"hi", None, "hi", "utf-8", id="UTF-8 behind a mark"),
        pytest.param(codecs.BOM_UTF8 + b"hi", "utf-8", "hi", "utf-8", id="a mark before the encoding named"),
        pytest.param(codecs.BOM_UTF8 + b"hi", "utf-8-sig", "hi", "utf-8", id="named with its mark"),
        pytest.param(b"hi", "utf-8-sig", "hi", "utf-8", id="named with a mark it lacks"),
        pytest.param(
            codecs.BOM_UTF16_LE + "hé😀".encode("utf-16-le"), None, "hé😀", "utf-16-le", id="UTF-16, low byte first"
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + "hé😀".encode("utf-16-be"), None, "hé😀", "utf-16-be", id="UTF-16, high byte first"
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + "hé".encode("utf-16-be"), "utf-16", "hé", "utf-16-be", id="the mark tells the order"
        ),
        pytest.param("hé".encode("utf-16-le"), "utf-16", "hé", "utf-16-le", id="UTF-16 without a mark, named"),
        pytest.param(
            codecs.BOM_UTF32_LE + "hé".encode("utf-32-le"), None, "hé", "utf-32-le", id="UTF-32, low byte first"
        ),
        pytest.param(
            codecs.BOM_UTF32_BE + "hé".encode("utf-32-be"), None, "hé", "utf-32-be", id="UTF-32, high byte first"
        ),
        pytest.param("café".encode("cp1252"), "Windows-1252", "café", "cp1252", id="an encoding by another name"),
        pytest.param("тест".encode("koi8-r"), "koi8-r", "тест", "koi8-r", id="Cyrillic"),
        pytest.param(b"a\r\nb\rc\n\x0c\t ", None, "a\r\nb\rc\n\x0c\t ", "utf-8", id="every kind of line end"),
    ],
)
def test_decode(data: bytes, named: str | None, text: str, name: str) -> None:
    found, encoding, bom = decode(data, encoding=named)
    assert (found, encoding) == (text, name)
    assert encode(found, encoding, bom) == data


@pytest.mark.parametrize(
    ("data", "named", "message"),
    [
        pytest.param(
            "Un beau café".encode("cp1252"),
            None,
            "p.txt: not UTF-8 (byte 0xe9 at offset 11). Name its encoding, such as --encoding cp1252",
            id="not UTF-8",
        ),
        pytest.param(
            codecs.BOM_UTF8 + b"\xff",
            None,
            "p.txt: not UTF-8 (byte 0xff at offset 3). Name its encoding, such as --encoding cp1252",
            id="offset counts the mark",
        ),
        pytest.param(
            b"caf\xe9",
            "ascii",
            "p.txt: not ascii (byte 0xe9 at offset 3). Name its real encoding with --encoding",
            id="not what was named",
        ),
        pytest.param(b"x", "cp1253x", 'p.txt: no encoding is called "cp1253x". Did you mean cp1252?', id="near miss"),
        pytest.param(
            b"x",
            "klingon",
            'p.txt: no encoding is called "klingon". Try utf-8 or cp1252',
            id="unknown",
        ),
        pytest.param(
            b"x",
            "hex",
            'p.txt: no encoding is called "hex". Try utf-8 or cp1252',
            id="no encoding",
        ),
        pytest.param(b"x", "", 'p.txt: no encoding is called "". Try utf-8 or cp1252', id="empty name"),
        pytest.param(
            b"a\0b", None, "p.txt: binary (a NUL byte at offset 1), not text. Save it as text or Markdown", id="NUL"
        ),
        pytest.param(
            "hello".encode("utf-16-be"),
            None,
            "p.txt: UTF-16 without a byte order mark. Name its encoding: --encoding utf-16-be",
            id="UTF-16 unmarked",
        ),
        pytest.param(b"%PDF-1.7", None, "p.txt: a PDF, not text. Save it as text or Markdown", id="PDF"),
        pytest.param(
            b"PK\x03\x04 and more",
            None,
            "p.txt: a zip archive (.docx and .pptx files are such), not text. Save it as text or Markdown",
            id="zip",
        ),
        pytest.param(
            codecs.BOM_UTF16_LE + b"a",
            None,
            "p.txt: not UTF-16-LE (byte 0x61 at offset 2). Name its encoding, such as --encoding cp1252",
            id="half a letter",
        ),
        pytest.param(
            b"+AGE-", "utf-7", "p.txt: not written back the same in utf-7. Convert it to UTF-8 first", id="no way back"
        ),
    ],
)
def test_refused(data: bytes, named: str | None, message: str) -> None:
    with pytest.raises(UnreadableError) as error:
        decode(data, "p.txt", named)
    assert str(error.value) == message


def test_a_letter_the_encoding_lacks() -> None:
    with pytest.raises(UnreadableError, match=r'p.txt: "→" does not exist in cp1252. Convert the file to UTF-8'):
        encode("a → b", "cp1252", path="p.txt")


@given(st.binary(max_size=60), st.sampled_from([None, "utf-8", "cp1252", "utf-16", "latin-1", "shift-jis", "utf-7"]))
def test_what_can_be_read_can_be_written_back(data: bytes, named: str | None) -> None:
    try:
        text, encoding, bom = decode(data, encoding=named)
    except UnreadableError as error:
        assert "\n" not in str(error)
    else:
        assert encode(text, encoding, bom) == data
