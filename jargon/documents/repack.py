"""Puts an edited source back into its office file, and with it whatever repeats its words elsewhere in the file."""

from __future__ import annotations

import re

from jargon.documents.ooxml import Package, encoded, parts
from jargon.documents.twins import changes, following, workbooks
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jargon.model import Document

TEXT_RE = re.compile(r"<((?!a:|m:)(?:[\w-]+:)?t)(\s[^>]*)?>([^<]*)(?=</)")
"""An element of text in Word: its name, its attributes, what it says."""


def pack(document: Document, text: str, added: Mapping[str, bytes] | None = None) -> bytes:
    """Put an edited source back into its file, with members added or replaced; all else stays byte for byte.

    Raises UnreadableError if the file is signed.
    """
    package = Package(document.package, document.path)
    old = {part.name: document.source[part.start : part.end] for part in parts(document.source)}
    new = {part.name: text[part.start : part.end] for part in parts(text)}
    edited = {name: xml for name, xml in new.items() if xml != old[name]}
    if not edited and not added:
        return document.package
    renamed = changes(document, text)
    books = workbooks(package, document, renamed, edited)
    edited |= following(package, document, renamed, edited)
    if document.kind == "docx":
        edited = {name: spaced(old.get(name, xml), xml) for name, xml in edited.items()}
    changed = {name: encoded(package, name, xml) for name, xml in edited.items()}
    return package.replaced({**changed, **books, **(added or {})})


def spaced(old: str, new: str) -> str:
    """Have Word keep the blanks at the edges of those texts that are new.

    >>> spaced("<w:t>total cost</w:t><w:t> of</w:t>", "<w:t>cost</w:t><w:t> </w:t>")
    '<w:t>cost</w:t><w:t xml:space="preserve"> </w:t>'
    """
    before = iter(TEXT_RE.findall(old))

    def respaced(found: re.Match[str]) -> str:
        name, attributes, text = found.groups("")
        if next(before, ("", "", ""))[2] == text or text == text.strip() or "xml:space" in attributes:
            return found[0]
        return f'<{name}{attributes} xml:space="preserve">{text}'

    return TEXT_RE.sub(respaced, new)
