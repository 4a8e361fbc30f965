"""Reads and writes documents. A format is a sibling module of one shape: `parse`, `escape`, `comments`, `skeleton`."""

from __future__ import annotations

import os
from importlib import import_module

from jargon.documents.encoding import decode, encode
from jargon.english import word_set
from jargon.errors import UnreadableError
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Protocol

    from jargon.model import Document

    class Format(Protocol):
        """What a module for one format offers."""

        def parse(self, source: str, path: str) -> Document:
            """Read a source into prose whose characters know their place."""

        def escape(self, text: str, *, starts_line: bool) -> str:
            """Write prose so that the format takes it for nothing but prose."""

        def comments(self, source: str, path: str) -> Iterator[tuple[int, int, str]]:
            """Find the format's comments: start and end in the source, and what they say."""

        def skeleton(self, document: Document) -> object:
            """Say what must outlive an edit."""


KINDS = {
    ".adoc": "adoc",
    ".asciidoc": "adoc",
    ".docm": "docx",
    ".docx": "docx",
    ".dotx": "docx",
    ".htm": "html",
    ".html": "html",
    ".markdown": "markdown",
    ".md": "markdown",
    ".mdx": "markdown",
    ".pdf": "pdf",
    ".potx": "pptx",
    ".ppsx": "pptx",
    ".pptm": "pptx",
    ".pptx": "pptx",
    ".qmd": "markdown",
    ".rst": "rst",
    ".txt": "text",
    ".xhtml": "html",
}
"""Which module here reads a file, by the end of its name; what is not listed is read as text."""

VERBATIM = r"""(?x)
(^|/)(?i:(un)?licen[cs]e|copying)(\.\w+)*$
|(^|[-_./])(LICEN[CS]ES?|COPYING|NOTICES?)([-_./][^/]*)?$
|(^|[-_./])(requirements|constraints)/?[^/]*\.txt$
|(^|/)(CMakeLists|robots)\.txt$
"""
"""Paths of what is no prose whatever its kind: licences, whose words count as they stand, and lists for programs."""

CODE = word_set(
    "bat c cc cfg clj conf cpp cs css csv cxx dart ex go h hpp hs ini ipynb java js json jsonl jsx kt less lock lua m "
    "mjs php pl po pot properties proto ps1 py r rb rs sass scala scss sh sql svg swift tf toml ts tsv tsx vb vue xml "
    "yaml yml zig"
)
"""Endings of what programs read: a word in it may be a key or a name."""
OFFICE = {"docx", "pptx"}
READ_ONLY = {"pdf"}
"""Kinds that no changed text can be put back into."""
EXTRAS = {"rst": "docutils", "pdf": "pypdfium2"}
"""Kinds that need an extra, which is called like the kind, and the library that it brings."""
ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")
"""What office files start with, whatever they are called: zip archives, and what holds old or locked ones."""

_VERBATIM = lazy(VERBATIM)

PDF = b"%PDF-"
PAGES = (b"<!doctype html", b"<html")
"""What HTML starts with, in small letters, if nothing else tells what it is."""


def format_of(kind: str) -> Format:
    """Give the module that knows a kind of document."""
    return import_module(f"jargon.documents.{kind}")


def kind_of(name: str) -> str:
    """Tell the kind of a document from its file's name.

    >>> kind_of("README.md"), kind_of("notes"), kind_of("-")
    ('markdown', 'text', 'text')
    """
    dot = name.rfind(".")
    return KINDS.get(name[dot:].lower(), "text") if dot >= 0 else "text"


def lacks_extra(kind: str) -> bool:
    """Tell whether the extra that a kind needs is not installed."""
    if kind not in EXTRAS:
        return False
    from importlib.util import find_spec

    return find_spec(EXTRAS[kind]) is None


def is_verbatim(path: str) -> bool:
    """Tell by its path whether a text must stay word for word: a licence, or what a program reads.

    >>> [is_verbatim(path) for path in ("MIT-LICENSE.txt", "docs/license-keys.md", "requirements-dev.txt", "ci.yaml")]
    [True, False, True, True]
    """
    ending = path.rpartition(".")[2].lower() if "." in path else ""
    return ending in CODE or _VERBATIM.search(path.replace(os.sep, "/")) is not None


def read(path: str | Path, *, encoding: str | None = None) -> Document:
    """Read a file; raises UnreadableError if it is missing, a folder, binary or in another encoding."""
    return from_bytes(contents(path), str(path), encoding=encoding)


def contents(path: str | Path) -> bytes:
    """Give the bytes of a file; raises UnreadableError if it is missing or a folder."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib costs more than the reading
            return file.read()
    except (OSError, ValueError) as error:
        raise UnreadableError(_unreadable(str(path), error)) from None


def from_bytes(data: bytes, path: str = "-", kind: str | None = None, encoding: str | None = None) -> Document:
    """Read bytes as a kind of document, by default the kind its path tells; raises UnreadableError as `read` does."""
    kind = kind or (_sniffed(data) if path == "-" else kind_of(path))
    if kind == "pdf" or data.startswith(PDF):
        from jargon.documents import pdf

        return pdf.read(data, path)
    if kind in OFFICE or data.startswith(ARCHIVES):
        from jargon.documents import ooxml

        return ooxml.read(data, path)
    source, name, bom = decode(data, path, encoding or _named_within(data, kind))
    return parse(source, path=path, kind=kind)._replace(encoding=name, bom=bom)


def _sniffed(data: bytes) -> str:
    """Tell the kind of a text without a name.

    >>> _sniffed(b"\\n<!DOCTYPE html><p>"), _sniffed(b"<p>")
    ('html', 'text')
    """
    return "html" if data[:256].lstrip().lower().startswith(PAGES) else "text"


def _named_within(data: bytes, kind: str) -> str | None:
    """Name the encoding that a document says it is in."""
    if kind != "html":
        return None
    from jargon.documents.html import charset

    return charset(data)


def parse(source: str, *, path: str = "-", kind: str = "text") -> Document:
    """Read a text that is decoded already.

    >>> parse("We *leverage* it.", kind="markdown").prose
    'We leverage it.'
    """
    return format_of(kind).parse(source, path)


def comments(document: Document) -> Iterator[tuple[int, int, str]]:
    """Find the comments of a document: start and end in the source, and what they say, in reading order.

    >>> list(comments(parse("Hi. <!-- jargon: off -->", kind="markdown")))
    [(4, 24, 'jargon: off')]
    """
    return format_of(document.kind).comments(document.source, document.path)


def to_bytes(document: Document, text: str) -> bytes:
    """Encode a new text the way the document was; raises UnreadableError if its encoding lacks a character.

    A new text of an office file, which is edited XML, goes back into its archive; a signed one is refused.
    """
    if document.kind in READ_ONLY:
        raise UnreadableError(f"{document.path}: a PDF can be read, not written. Try  jargon translate … -o plain.md")
    if document.package:
        from jargon.documents import repack

        return repack.pack(document, text)
    if document.kind == "html":
        text = text.encode(document.encoding, "xmlcharrefreplace").decode(document.encoding)
    return encode(text, document.encoding, document.bom, document.path)


def write(path: str | Path, data: bytes) -> None:
    """Put bytes into a file, whole or not at all; raises UnreadableError, and then the old file is as it was.

    A link is followed; the mode and, where allowed, the owner stay.
    """
    from pathlib import Path

    target = Path(path)
    try:
        target = target.resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a pipe or a device; a folder fails here with the right reason
        else:
            _replace(target, data)
    except (OSError, ValueError, RuntimeError) as error:
        raise UnreadableError(_unwritable(str(path), error)) from None


def _replace(target: Path, data: bytes) -> None:
    """Write a new file beside the old one and move it into its place."""
    old = target.stat() if target.exists() else None
    if old and not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied")
    new = target.with_name(f".{target.name[:100]}.{os.getpid()}.{os.urandom(4).hex()}")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if old:
            _keep_owner(new, old)
            new.chmod(old.st_mode & 0o7777)
        new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _keep_owner(path: Path, old: os.stat_result) -> None:
    """Give a file the owner of the one it is to replace, as far as the system lets us."""
    if not hasattr(os, "chown"):
        return
    for user, group in ((-1, old.st_gid), (old.st_uid, -1)):
        try:
            os.chown(path, user, group)
        except PermissionError:
            continue


def _unreadable(path: str, error: OSError | ValueError) -> str:
    """Say in one line why a file cannot be read, and what to do."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return f"{path}: no such file. Check the name"
        case IsADirectoryError():
            return f"{path}: a folder, not a file. Name a file in it"
        case PermissionError():
            return f"{path}: you may not read it. Check its permissions"
    return f"{path}: cannot be read ({_reason(error)}). Check the name"


def _unwritable(path: str, error: Exception) -> str:
    """Say in one line why a file cannot be written, and what to do."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return f"{path}: its folder does not exist. Make the folder first"
        case IsADirectoryError():
            return f"{path}: a folder, not a file. Name a file in it"
        case PermissionError():
            return f"{path}: you may not write it. Check the permissions of file and folder"
    return f"{path}: cannot be written ({_reason(error)}). The old file is as it was; choose another place"


def _reason(error: Exception) -> str:
    """Give the system's own short reason."""
    return str(getattr(error, "strerror", None) or error).lower()
