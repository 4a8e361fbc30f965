"""Writes explanations into the margin of a Word document, as comments where terms are first used."""

from __future__ import annotations

import re

from jargon.documents.docx import OWN_AUTHOR
from jargon.documents.ooxml import DECLARATION, Additions, Package, appended, parts
from jargon.documents.repack import pack
from jargon.documents.runs import escape
from jargon.errors import UnreadableError
from jargon.model import Meaning
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jargon.documents.ooxml import Part
    from jargon.model import Rewrite, Translation

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
EMPTY = f'{DECLARATION}<w:comments xmlns:w="{W}"></w:comments>'
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
RUN_END = "</w:r>"
REFERENCE = '<w:r><w:commentReference w:id="{}"/></w:r>'
ID_RE = re.compile(r'<w:comment [^>]*w:id="(\d+)"')


def with_comments(translated: Translation, lines: Mapping[Meaning, Sequence[str]]) -> bytes:
    """Put a translated document back into its file, with lines about each meaning as a comment at its first use.

    Headers, footers, notes and text boxes take no comments; a comment that is there already is not written again.
    Raises UnreadableError as `pack` does.
    """
    document, text = translated.document, translated.text
    package = Package(document.package, document.path)
    known = {part.role: part for part in parts(text)}
    body, there = known["body"], known.get("comment")
    if f'"{W}"' not in text[body.start : body.end] or RUN_END not in text[body.start : body.end]:
        raise UnreadableError(f"{document.path}: in the strict form of the format. Save it as an ordinary .docx first")
    listed = text[there.start : there.end] if there else EMPTY
    number = max(map(int, ID_RE.findall(listed)), default=-1) + 1
    marks: list[tuple[int, str]] = []
    for meaning, at in _first_uses(translated, body):
        if meaning in lines and not _said(lines[meaning], listed):
            marks.append((text.index(RUN_END, at) + len(RUN_END), REFERENCE.format(number)))
            listed = appended(listed, _comment(number, lines[meaning]))
            number += 1
    if not marks:
        return pack(document, text)
    additions = Additions(package)
    if there is None:
        additions.relate(package.main(), "comments", additions.add("word/comments{}.xml", listed, TYPE))
    return pack(document, _marked(text, marks, there, listed), additions.members())


def _first_uses(translated: Translation, body: Part) -> Iterator[tuple[Meaning, int]]:
    """Give each meaning met in the body, and where it stands first in the new text."""
    grown, seen = 0, set[Meaning]()
    for rewrite in translated.rewrites:
        at = rewrite.start + grown
        if rewrite.replacement is not None:
            grown += len(rewrite.replacement) - (rewrite.end - rewrite.start)
        if rewrite.meaning not in seen and body.start <= at < body.end and _takes_comments(rewrite):
            seen.add(rewrite.meaning)
            yield rewrite.meaning, at


def _takes_comments(rewrite: Rewrite) -> bool:
    return "text box" not in rewrite.place


def _said(lines: Sequence[str], listed: str) -> bool:
    """Tell whether a comment says this already."""
    return all(escape(line) in listed for line in lines)


def _comment(number: int, lines: Sequence[str]) -> str:
    """Write a comment; its first tag lacks the prefix, which `appended` adds."""
    paragraphs = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    return f'<comment w:id="{number}" w:author="{OWN_AUTHOR}" w:initials="j">{paragraphs}</w:comment>'


def _marked(text: str, marks: Sequence[tuple[int, str]], there: Part | None, listed: str) -> str:
    """Put the references to comments into a source, and the comments in place of those it had."""
    pieces: list[str] = []
    at = 0
    for end, reference in marks:
        pieces += text[at:end], reference
        at = end
    if there is None:
        return "".join([*pieces, text[at:]])
    return "".join([*pieces, text[at : there.start], listed, text[there.end :]])
