"""Writes translations as one HTML page to send to a colleague: terms marked, each with a card, and a glossary.

The page asks for nothing else: its style and its few lines of script stand in it, and its policy forbids all the rest.
"""

from __future__ import annotations

import os

from jargon.documents.outline import outline
from jargon.documents.outline_tokens import END, START, TEXT
from jargon.errors import JargonError
from jargon.renderers import wording
from jargon.renderers.escape import many_lines
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.documents.outline_tokens import Token
    from jargon.model import Meaning, Note, Rewrite, Translation

PLACE = os.path.dirname(__file__)  # noqa: PTH120


class Mark(NamedTuple):
    """The stretch of the new text where a term or its plain wording stands, without an explanation in brackets."""

    start: int
    end: int
    rewrite: Rewrite


class Entry(NamedTuple):
    """A term in the glossary at the end; `number` names it in the page."""

    number: int
    head: str
    gloss: str
    rows: tuple[tuple[str, str], ...]
    times: int
    code: str


class Item(NamedTuple):
    """What the template shows next: a tag, a text, or a term with its entry and, if it was replaced, the original."""

    what: str
    name: str
    value: str = ""
    number: int = 0
    entry: Entry | None = None
    original: str = ""
    action: str = ""


class Article(NamedTuple):
    """A document in the page."""

    name: str
    items: tuple[Item, ...]
    titled: bool


def page(translated: Iterable[Translation], *, notes: bool = True) -> str:
    """Write translations, laid out for reading, as one page, or nothing if there are none.

    Raises JargonError without the template engine.
    """
    translations = list(translated)
    if not translations:
        return ""
    entries = _entries([note for each in translations for note in each.notes]) if notes else {}
    paper = _Paper(entries)
    articles = [paper.article(each) for each in translations]
    return _filled(
        title=" · ".join(each.name for each in articles),
        articles=articles,
        entries=list(entries.values()),
        first=paper.first,
    )


def _filled(**values: object) -> str:
    """Fill in the template, in which everything is escaped but the style and the script, which are the page's own."""
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
        from markupsafe import Markup
    except ImportError:
        raise JargonError("--format html needs Jinja2. Install it with  pip install 'jargon-cli[html]'") from None
    templates = Environment(
        loader=FileSystemLoader(PLACE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    style, script = _own("page.css"), _own("page.js")
    return templates.get_template("page.html.j2").render(
        values, style=Markup(style), script=Markup(script), style_hash=_hash(style), script_hash=_hash(script)
    )


def _own(name: str) -> str:
    with open(os.path.join(PLACE, name), encoding="utf-8") as file:  # noqa: PTH118, PTH123
        return file.read()


def _hash(text: str) -> str:
    """Name a style or script the way a content security policy does (https://www.w3.org/TR/CSP3/#grammardef-hash-source)."""
    from base64 import b64encode
    from hashlib import sha256

    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _entries(notes: Sequence[Note]) -> dict[Meaning, Entry]:
    """Make one glossary entry of each meaning, by headword."""
    counts: dict[Meaning, int] = {}
    for note in notes:
        counts[note.meaning] = counts.get(note.meaning, 0) + note.count
    unique = {note.meaning: note for note in notes}
    ordered = sorted(unique.values(), key=lambda note: (note.term.lower(), note.code))
    return {note.meaning: _entry(number, note, counts[note.meaning]) for number, note in enumerate(ordered, 1)}


def _entry(number: int, note: Note, count: int) -> Entry:
    rows = tuple((label, many_lines(text)) for label, text in wording.of_note(note))
    gloss = many_lines(wording.sentence(note.gloss))
    return Entry(number, many_lines(wording.head(note)), gloss, rows, count, many_lines(note.code))


def marks(translated: Translation) -> Iterator[Mark]:
    """Find in the new text what each rewrite stands for, in order; nothing if the rewrites do not make up the text."""
    source, at, shift = translated.document.source, 0, 0
    found = []
    for rewrite in translated.rewrites:
        new = source[rewrite.start : rewrite.end] if rewrite.replacement is None else rewrite.replacement
        start = rewrite.start + shift
        if rewrite.start < at or translated.text[start : start + len(new)] != new:
            return
        explained = rewrite.action == "gloss" and new.startswith(rewrite.surface)
        found.append(Mark(start, start + len(rewrite.surface if explained else new), rewrite))
        at, shift = rewrite.end, shift + len(new) - (rewrite.end - rewrite.start)
    yield from found


class _Paper:
    """Turns documents into items, and numbers the terms; `first` says which number an entry was met under first."""

    def __init__(self, entries: dict[Meaning, Entry]) -> None:
        self.entries = entries
        self.terms = 0
        self.first: dict[int, int] = {}

    def article(self, translated: Translation) -> Article:
        """Lay out one document."""
        items = tuple(self._items(translated))
        titled = any(item.what == START and item.name == "h1" for item in items)
        return Article(_name(translated), items, titled)

    def _items(self, translated: Translation) -> Iterator[Item]:
        found = list(marks(translated))
        next_mark = links = 0
        for token in outline(translated.text, translated.document.kind):
            if token.what != TEXT:
                links += (token.what == START) - (token.what == END) if token.name == "a" else 0
                yield Item(token.what, token.name, many_lines(token.value))
                continue
            while next_mark < len(found) and found[next_mark].end <= token.start and token.end:
                next_mark += 1
            yield from self._text(token, found, next_mark, linked=links > 0)

    def _text(self, token: Token, found: Sequence[Mark], at: int, *, linked: bool) -> Iterator[Item]:
        """Cut a text into terms and what stands between them."""
        exact = token.end - token.start == len(token.name)
        done = token.start
        while at < len(found) and found[at].start < token.end:
            mark = found[at]
            start, end = (max(mark.start, done), min(mark.end, token.end)) if exact else (token.start, token.end)
            if start > done:
                yield _plain(token.name[done - token.start : start - token.start])
            yield self._term(token.name[start - token.start :][: end - start], mark.rewrite, linked=linked)
            done = end
            at += 1
            if not exact:
                return
        if done < token.end or not token.end:
            yield _plain(token.name[done - token.start :])

    def _term(self, text: str, rewrite: Rewrite, *, linked: bool) -> Item:
        """Show a term with its card, or without one inside a link."""
        entry = self.entries.get(rewrite.meaning)
        if entry is None or linked:
            return Item("mark", many_lines(text), action=rewrite.action)
        self.terms += 1
        self.first.setdefault(entry.number, self.terms)
        original = many_lines(rewrite.surface) if rewrite.action == "swap" else ""
        return Item("term", many_lines(text), "", self.terms, entry, original, rewrite.action)


def _name(translated: Translation) -> str:
    """Name a document; where it lies is nobody's business."""
    name = os.path.basename(translated.path)  # noqa: PTH119
    return many_lines(name) if name not in ("", "-") else "A text"


def _plain(text: str) -> Item:
    return Item(TEXT, many_lines(text))
