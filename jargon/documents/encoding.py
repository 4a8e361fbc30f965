"""Knows how bytes become text and the same bytes again: byte order marks, strict decoding, no guessing."""

from __future__ import annotations

import codecs

from jargon.errors import UnreadableError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the start of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

ENDIANLESS = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}
"""Names that leave the mark or the order of bytes open, and what they mean once a mark has been looked for."""

MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive (.docx and .pptx files are such)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3\x00", "a database"),
)

COMMON = (
    "utf-8",
    "cp1252",
    "latin-1",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "iso-8859-15",
    "mac-roman",
    "cp1250",
    "cp1251",
    "koi8-r",
    "shift-jis",
    "euc-jp",
    "gb18030",
    "big5",
    "euc-kr",
    "ascii",
)


def decode(data: bytes, path: str = "-", encoding: str | None = None) -> tuple[str, str, bytes]:
    """Turn bytes into text, and say in which encoding and behind which byte order mark it stood.

    Raises UnreadableError if the bytes are no text in that encoding, or would not come back the same.

    >>> decode("café".encode("cp1252"), encoding="cp1252")
    ('café', 'cp1252', b'')
    >>> decode("hi".encode("utf-16"))[1:]
    ('utf-16-le', b'\\xff\\xfe')
    """
    name, bom = _choose(data, path, encoding)
    _refuse_binary(data, path, name)
    try:
        text = data[len(bom) :].decode(name)
    except UnicodeDecodeError as error:
        raise UnreadableError(_undecodable(error, path, name, len(bom), named=encoding is not None)) from None
    if encoding is not None and not _same(text, name, data[len(bom) :]):
        raise UnreadableError(f"{path}: not written back the same in {name}. Convert it to UTF-8 first")
    return text, name, bom


def encode(text: str, encoding: str = "utf-8", bom: bytes = b"", path: str = "-") -> bytes:
    """Turn text into bytes again; raises UnreadableError if the encoding lacks one of its characters.

    >>> encode("café", "cp1252")
    b'caf\\xe9'
    """
    try:
        return bom + text.encode(encoding)
    except UnicodeEncodeError as error:
        lacking = text[error.start]
        raise UnreadableError(f'{path}: "{lacking}" does not exist in {encoding}. Convert the file to UTF-8') from None


def _choose(data: bytes, path: str, encoding: str | None) -> tuple[str, bytes]:
    """Pick the encoding, and the mark to set aside: the mark decides unless another encoding is named."""
    bom, marked = next(((mark, name) for mark, name in MARKS if data.startswith(mark)), (b"", "utf-8"))
    if encoding is None:
        return marked, bom
    name = _known(encoding, path)
    if bom and name in (marked, marked.removesuffix("-le").removesuffix("-be"), "utf-8-sig"):
        return marked, bom
    return ENDIANLESS.get(name, name), b""


def _known(encoding: str, path: str) -> str:
    """Give the usual name of an encoding of text."""
    if wrong := wrong_encoding(encoding):
        raise UnreadableError(f"{path}: {wrong}")
    return codecs.lookup(encoding).name


def wrong_encoding(name: str) -> str | None:
    """Say what is wrong with the name of an encoding, if anything is.

    >>> wrong_encoding("utf-99"), wrong_encoding("latin-1")
    ('no encoding is called "utf-99". Did you mean utf-8?', None)
    """
    try:
        codecs.lookup(name)
        "".encode(name)  # refuses what is a codec but no encoding, such as hex
    except (LookupError, ValueError):
        from difflib import get_close_matches

        near = get_close_matches(name.lower().replace("_", "-"), COMMON, 1, 0.5)
        advice = f"Did you mean {near[0]}?" if near else "Try utf-8 or cp1252"
        return f'no encoding is called "{name}". {advice}'
    return None


def _refuse_binary(data: bytes, path: str, encoding: str) -> None:
    """Raise UnreadableError for what is no text, whatever its encoding."""
    for magic, what in MAGIC:
        if data.startswith(magic):
            raise UnreadableError(f"{path}: {what}, not text. Save it as text or Markdown")
    at = data.find(b"\0")
    if at < 0 or encoding.startswith(("utf-16", "utf-32")):
        return
    wide = _unmarked_utf16(data)
    if wide:
        raise UnreadableError(f"{path}: UTF-16 without a byte order mark. Name its encoding: --encoding {wide}")
    raise UnreadableError(f"{path}: binary (a NUL byte at offset {at}), not text. Save it as text or Markdown")


def _unmarked_utf16(data: bytes) -> str | None:
    """Name the UTF-16 that Latin letters look like, if every second byte at the start is NUL.

    >>> _unmarked_utf16("hello".encode("utf-16-be")), _unmarked_utf16(b"a\\0b")
    ('utf-16-be', None)
    """
    head = data[:256]
    even, odd = head[::2], head[1::2]
    if len(data) % 2 or len(odd) < 2:
        return None
    if odd.count(0) == len(odd) and not even.count(0):
        return "utf-16-le"
    return "utf-16-be" if even.count(0) == len(even) and not odd.count(0) else None


def _undecodable(error: UnicodeDecodeError, path: str, encoding: str, skipped: int, *, named: bool) -> str:
    """Say where the bytes stop being text in the encoding, and what to do."""
    at = error.start
    found = f"byte 0x{error.object[at]:02x} at offset {at + skipped}" if at < len(error.object) else "cut short"
    label = encoding.upper() if encoding.startswith("utf") else encoding
    advice = "Name its real encoding with --encoding" if named else "Name its encoding, such as --encoding cp1252"
    return f"{path}: not {label} ({found}). {advice}"


def _same(text: str, encoding: str, data: bytes) -> bool:
    """Tell whether text goes back into the bytes it came from."""
    try:
        return text.encode(encoding) == data
    except UnicodeEncodeError:
        return False
