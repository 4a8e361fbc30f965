"""Keeps the second copies that office files hold of a text in step with the first.

Text boxes and diagrams stand in the file twice, for programs that do not know the newer element.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from jargon.documents import format_of
from jargon.documents.ooxml import FIELD, OPEN, parts
from jargon.documents.splice import apply, edit
from jargon.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jargon.documents.ooxml import Package
    from jargon.model import Document

FALLBACK, DRAWING = "fallback", "drawing"
TOKEN_RE = re.compile(r"\w+|\s+|[^\w\s]")


def following(package: Package, document: Document, text: str, edited: Mapping[str, str]) -> dict[str, str]:
    """Give the new XML of the parts whose second copies of a text must follow the edits."""
    renamed = changes(document, text)
    followed = {}
    for name, xml in edited.items():
        if "Fallback" in xml:
            followed[name] = follow(document, FALLBACK, name, xml, renamed)
    for part in parts(document.source):
        if part.role in ("slide", "body"):
            for name in package.related(part.name, "diagramDrawing"):
                old = package.xml(name)
                new = follow(document, DRAWING, package.archive.named(name), old, renamed)
                if new != old:
                    followed[package.archive.named(name)] = new
    return followed


def changes(document: Document, text: str) -> dict[str, str]:
    """Tell what each block that an edit changed says now."""
    old = document.prose.split("\n\n")
    new = format_of(document.kind).parse(text, document.path).prose.split("\n\n")
    if len(old) != len(new):
        return {}
    pairs = zip(old, new, strict=True)
    return {before: after for before, after in reversed(list(pairs)) if before != after}


def follow(document: Document, role: str, name: str, xml: str, renamed: Mapping[str, str]) -> str:
    """Change the blocks of a second copy the way the first ones were."""
    head = f"{OPEN}{role}{FIELD}{FIELD}{name}\n"
    twin = format_of(document.kind).parse(head + xml, document.path)
    edits, at = [], 0
    for block in twin.prose.split("\n\n"):
        if block in renamed:
            made = edit(twin, list(differences(block, renamed[block], at)))
            if made is not None:
                edits.append(made)
        at += len(block) + 2
    return apply(twin.source, edits)[len(head) :]


def differences(old: str, new: str, at: int = 0) -> Iterator[tuple[Span, str]]:
    """Give the changes, word by word, that make one text out of another that starts at an offset.

    >>> list(differences("cut churn now", "cut customer loss now"))
    [(Span(start=4, end=9), 'customer loss')]
    """
    before, after = TOKEN_RE.findall(old), TOKEN_RE.findall(new)
    starts = [0]
    for token in before:
        starts.append(starts[-1] + len(token))
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "insert" and i:  # put behind the word before it, which may change where nothing may be inserted
            i, k = i - 1, k - 1
        if tag != "equal":
            yield Span(at + starts[i], at + starts[j]), "".join(after[k:m])
