"""Reads reStructuredText with docutils: each text it finds is traced back to its place in the source."""

from __future__ import annotations

import re
from functools import lru_cache
from threading import Lock
from time import monotonic

from jargon.documents.pieces import Pieces
from jargon.documents.rst_directives import known
from jargon.errors import UnreadableError
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from docutils import nodes

    from jargon.model import Document

LONGEST_LINE = 10_000
"""Code points; docutils takes very long over longer lines."""

COSTLY = 20_000_000
"""Signs of markup times code points of a text, from which on docutils takes seconds over it."""

PATIENCE = 10.0
"""Seconds that docutils may take, and the same again for each million code points."""

SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": True,
    "smart_quotes": False,
    "syntax_highlight": "none",
    "report_level": 5,
    "halt_level": 6,
    "warning_stream": False,
    "line_length_limit": LONGEST_LINE,
    "_disable_config": True,
}
"""Nothing is read from elsewhere, nothing is printed, and the text stays as it is."""

SKIPPED = frozenset({
    "comment", "doctest_block", "field_name", "literal_block", "math_block", "problematic", "raw",
    "substitution_definition", "system_message", "target",
})  # fmt: skip
"""Kinds of node in which no text is prose."""

HEADINGS = frozenset({"entry", "rubric", "subtitle", "term", "title"})
"""Kinds of node whose text is short, and to stay so."""

BEFORE_FRONT_MATTER = frozenset({"comment", "substitution_definition", "target", "title"})

EMPHASIS = {"emphasis": 1, "strong": 2}
"""Kinds of node that are plain emphasis, and how many signs stand on each side."""

LITERAL_MARKS = (":", " ::", "::")
"""What docutils takes off a text that ends with the mark of a literal block."""

INFO = 1
"""The level of remarks that stand for no mistake, as that two titles are alike."""

NEAR = (0, -1, 1, -2, 2)
"""How many lines off a text may stand from the line that docutils names."""

_CONTROLS = str.maketrans("\v\f", "  ")
_COMMENT = re.compile(
    r"^[ \t]*\.\.(?:[ \t]+(?![_|\[]|[\w-]+::)|[ \t\r]*\n[ \t]+)(?P<text>\S.*?)[ \t\r]*$", re.MULTILINE
)
_MARKUP = re.compile(r"[\\*`|]|_(?!\w)")
_LINE_START = re.compile(r"\W|\w{1,9}[.)]\s")
_EMBEDDED = re.compile(r"`(?P<text>.*?)\s*<[^<>]*>`__?", re.DOTALL)
_ANONYMOUS = re.compile(r"`(?P<text>[^<>]*)`__")


_LOCK = Lock()  # docutils keeps directives and roles for the whole program


class Found(NamedTuple):
    """A text as docutils finds it: without the indentation of its lines, the line it starts in, and its nodes."""

    text: str
    line: int
    nodes: Sequence[nodes.Node]


class Traced(NamedTuple):
    """A text with the offset in the source where each of its lines starts."""

    starts: tuple[int, ...]
    found: Found
    heading: bool


def parse(source: str, path: str = "-") -> Document:
    """Read reStructuredText into prose; raises UnreadableError without docutils, or where it gives up."""
    return _read(source, path)[0]


def escape(text: str, *, starts_line: bool) -> str:
    r"""Write prose so that reStructuredText takes it for nothing but prose.

    >>> print(escape("a *b* c_ d_e", starts_line=False), escape("- x", starts_line=True))
    a \*b\* c\_ d_e \- x
    """
    kept = _MARKUP.sub(r"\\\g<0>", text)
    return "\\" + kept if starts_line and _LINE_START.match(text) and kept[:1] != "\\" else kept


def comments(source: str, path: str = "-") -> Iterator[tuple[int, int, str]]:
    """Find comments of one line, which may stand below its dots: start and end in the source, and what they say.

    >>> list(comments("a\\n\\n.. jargon: off\\n.. note:: b\\n.. _c: d\\n\\n..\\n   jargon: on\\n"))
    [(3, 17, 'jargon: off'), (40, 56, 'jargon: on')]
    """
    verdicts: dict[str, list[bool]] = {}
    for text, is_comment in reversed(_read(source, path)[2]):
        verdicts.setdefault(text, []).append(is_comment)
    for found in _COMMENT.finditer(source):
        alike = verdicts.get(" ".join(found["text"].split()))
        if alike and alike.pop():
            yield found.start() + found[0].index(".."), found.end("text"), found["text"]


def skeleton(document: Document) -> object:
    """Say what must outlive an edit: the tree of blocks, and every text that is no prose."""
    return _read(document.source, document.path)[1]


@lru_cache(maxsize=4)
def _read(source: str, path: str) -> tuple[Document, tuple[object, ...], tuple[tuple[str, bool], ...]]:
    """Read a source once for the prose, the skeleton and what may be comments; docutils is slow."""
    tree, found = _parsed(source, path)
    lines, starts = _lines(source)
    labels = _labels(tree)
    traced: dict[int, Traced] = {}
    claimed: dict[int, int] = {}
    for each in found:
        kind = _prose_kind(each, labels)
        places = kind and _trace(each, lines, claimed, in_table=kind == "entry")
        if places:
            offsets = tuple(starts[line] + column for line, column in places)
            traced[offsets[0]] = Traced(offsets, each, kind in HEADINGS)
    document = _collected(traced, source, labels).document(path, "rst", source)
    return document, tuple(_bones(tree)), tuple(_like_comments(tree))


def _parsed(source: str, path: str) -> tuple[nodes.document, list[Found]]:
    """Let docutils parse a source, and note each text it looks for markup in."""
    try:
        from docutils.frontend import get_default_settings
        from docutils.nodes import problematic
        from docutils.parsers.rst import Parser, states
        from docutils.utils import new_document
    except ImportError:
        raise UnreadableError(
            f"{path}: reStructuredText needs docutils. Install it with  pip install 'jargon-cli[rst]'"
        ) from None
    long = next((line for line in source.splitlines() if len(line) > LONGEST_LINE), None)
    if long is not None:
        raise UnreadableError(f"{path}: a line of more than 10,000 characters, which docutils does not read. Break it")
    found: list[Found] = []
    inliner: Any = states.Inliner()
    original = inliner.parse

    def parse(text: str, lineno: int, memo: object, parent: nodes.Element) -> Any:
        if sum(map(text.count, "*`|_")) * len(text) > COSTLY:
            return [problematic(text, text)], []
        inlines, messages = original(text, lineno, memo, parent)
        found.append(Found(text, lineno, tuple(inlines)))
        return inlines, messages

    inliner.parse = parse  # a subclass does not work: docutils looks into the class itself
    settings = get_default_settings(Parser)
    for name, value in SETTINGS.items():
        setattr(settings, name, value)
    document: Any = new_document(path, settings)
    document.note_source = _impatient(document.note_source, PATIENCE * (1 + len(source) / 1e6))
    try:
        with _LOCK, known():
            Parser(inliner=inliner).parse(source, document)
    except RecursionError:
        raise UnreadableError(f"{path}: nested too deeply, or too many links in one paragraph. Simplify it") from None
    except TimeoutError:
        raise UnreadableError(f"{path}: docutils takes too long over it. Split it, or simplify its markup") from None
    return document, found


def _impatient(note: Callable[[str, int], None], seconds: float) -> Callable[[str, int], None]:
    """Raise TimeoutError out of what docutils calls for each line, once some seconds are over."""
    deadline = monotonic() + seconds

    def note_source(source: str, offset: int) -> None:
        if monotonic() > deadline:
            raise TimeoutError
        note(source, offset)

    return note_source


def _lines(source: str) -> tuple[list[str], list[int]]:
    """Cut a source into the lines that docutils sees, and say where each starts."""
    lines = source.translate(_CONTROLS).splitlines(keepends=True)
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line)
    return [line.rstrip() for line in lines], starts


def _labels(tree: nodes.document) -> frozenset[str]:
    """Collect the names that references use: a text of such a name is a label, too."""
    from docutils import nodes

    return frozenset(
        node["refname"] for node in tree.findall(nodes.reference) if "refname" in node and "refuri" not in node
    )


def _prose_kind(found: Found, labels: frozenset[str]) -> str | None:
    """Tell in what kind of node a text stands, or None where it is no prose."""
    from docutils import nodes

    parent = next((node.parent for node in found.nodes if node.parent is not None), None)
    if parent is None:
        return None
    above: nodes.Element | None = parent
    kind = parent.tagname
    while above is not None:
        if above.tagname in SKIPPED or _is_front_matter(above):
            return None
        kind = "entry" if above.tagname == "entry" else kind
        above = above.parent
    if kind == "title" and nodes.fully_normalize_name(parent.astext()) in labels:
        return None
    return kind


def _is_front_matter(node: nodes.Element) -> bool:
    """Tell whether a node is the list of fields at the top of a document, or below its title."""
    parent = node.parent
    if node.tagname != "field_list" or parent is None or "field_list" in {above.tagname for above in _ancestors(node)}:
        return False
    before = [getattr(each, "tagname", "") for each in parent.children[: parent.index(node)]]
    at_top = parent.parent is None or parent.parent.index(parent) == 0
    return at_top and not set(before) - BEFORE_FRONT_MATTER


def _trace(
    found: Found, lines: Sequence[str], claimed: dict[int, int], *, in_table: bool
) -> list[tuple[int, int]] | None:
    """Find the line and column at which each line of a text starts; `claimed` says how far each line is taken."""
    texts = found.text.split("\n")
    for off in NEAR:
        first = found.line - 1 + off
        if first < 0 or first + len(texts) > len(lines):
            continue
        columns = [
            _column(lines[first + number], text, claimed.get(first + number, 0), in_table=in_table)
            for number, text in enumerate(texts)
        ]
        if all(column >= 0 for column in columns):
            for number, (column, text) in enumerate(zip(columns, texts, strict=True)):
                claimed[first + number] = column + len(text)
            return [(first + number, column) for number, column in enumerate(columns)]
    return None


def _column(line: str, text: str, taken: int, *, in_table: bool) -> int:
    """Find where a text starts in a line, as its end or, in a table, as the next of its cells; -1 if it does not."""
    if in_table:
        return line.find(text, taken)
    for mark in ("", *LITERAL_MARKS):
        column = len(line) - len(mark) - len(text)
        if column >= taken and line.startswith(text, column) and line.endswith(mark):
            return column
    return -1


def _bones(tree: nodes.document) -> Iterator[object]:
    """Describe a tree: the kind of each node, and the text of those that hold no prose."""
    from docutils import nodes

    waiting: list[tuple[nodes.Node, int, bool]] = [(tree, 0, False)]
    while waiting:
        node, depth, hidden = waiting.pop()
        if isinstance(node, nodes.Text):
            if hidden:
                yield str(node)
        elif isinstance(node, nodes.system_message):
            if node["level"] > INFO:
                yield node.tagname, node["level"]
        elif isinstance(node, nodes.Element):
            if node.tagname not in EMPHASIS:
                yield node.tagname, depth
                if isinstance(node, nodes.TextElement) and isinstance(node, nodes.Inline):
                    yield "" if _linked(node) else node.rawsource
            hidden = hidden or node.tagname in SKIPPED
            waiting += [(child, depth + 1, hidden) for child in reversed(node.children)]


def _like_comments(tree: nodes.document) -> Iterator[tuple[str, bool]]:
    """Give what looks like a comment of one line, in reading order, and tell whether it is one or stands in code."""
    from docutils import nodes

    for text in tree.findall(nodes.Text):
        shown = str(text)
        if isinstance(text.parent, nodes.comment):
            first, _, shown = shown.partition("\n")
            yield " ".join(first.split()), True
        for found in _COMMENT.finditer(shown) if ".." in shown else ():
            yield " ".join(found["text"].split()), False


def _ancestors(node: nodes.Node) -> Iterator[nodes.Element]:
    above: nodes.Element | None = node.parent
    while above is not None:
        yield above
        above = above.parent


def _linked(node: nodes.Element) -> re.Match[str] | None:
    """Find the text of a link that is prose and not a label."""
    if node.tagname != "reference":
        return None
    return _EMBEDDED.fullmatch(node.rawsource) or _ANONYMOUS.fullmatch(node.rawsource)


def _collected(traced: dict[int, Traced], source: str, labels: frozenset[str]) -> Pieces:
    """Put the texts together in the order of the source; one that lies in another stays out."""
    collector = _Collector(source, labels)
    for _, each in sorted(traced.items()):
        if each.starts[0] >= collector.pieces.edge:
            collector.add(each)
    return collector.pieces


class _Collector:
    """Turns texts and their inline nodes into pieces."""

    def __init__(self, source: str, labels: frozenset[str]) -> None:
        self.source = source
        self.pieces = Pieces()
        self.labels = labels
        self.raw = ""
        self.lines: list[int] = []  # where each line starts in the text
        self.starts: tuple[int, ...] = ()  # and in the source

    def add(self, traced: Traced) -> None:
        """Add a block."""
        pieces = self.pieces
        self.raw, self.starts = traced.found.text, traced.starts
        self.lines = [0, *(found.end() for found in re.finditer("\n", self.raw))]
        pieces.apart = True
        at = 0
        for node in traced.found.nodes:
            at = self._inline(node, at)
        if traced.heading:
            pieces.heading()
        pieces.apart = True

    def _origin(self, at: int) -> int:
        """Turn an offset in the text into one in the source."""
        from bisect import bisect_right

        line = bisect_right(self.lines, at) - 1
        return self.starts[line] + at - self.lines[line]

    def _inline(self, node: nodes.Node, at: int) -> int:
        """Add one node that starts at an offset in the text; give the offset of the next."""
        from docutils import nodes

        if isinstance(node, nodes.Text):
            return self._text(at, at + len(node))
        assert isinstance(node, nodes.Element)
        end = at + len(node.rawsource)
        if not self.raw.startswith(node.rawsource, at) or end == at:
            return at  # the target that goes with an embedded address
        start, stop = self._origin(at), self._origin(end - 1) + 1
        linked = _linked(node)
        if node.tagname in EMPHASIS and node.rawsource[0] == "*":
            self.pieces.open(start)
            self.pieces.pair(start, stop)
            self._text(at + EMPHASIS[node.tagname], end - EMPHASIS[node.tagname])
            self.pieces.edge = stop
        elif linked and node.get("name", "").lower() not in self.labels:
            self.pieces.open(start)
            self.pieces.link_edge()
            self._text(at + linked.start("text"), at + linked.end("text"))
            self.pieces.link_edge()
            self.pieces.edge = stop
        else:
            self.pieces.wall(start, stop)
        return end

    def _text(self, at: int, end: int) -> int:
        """Add a stretch of the text, its escapes and its line ends."""
        raw, pieces = self.raw, self.pieces
        for found in re.finditer(r"\\(?P<escaped>.?)|(?P<line>\n)|[^\\\n]+", raw[at:end], re.DOTALL):
            start, stop = self._origin(at + found.start()), self._origin(at + found.end() - 1) + 1
            if found["line"]:
                pieces.line(start + 1)
            elif found["escaped"] is None:
                pieces.text(start, stop, self.source[start:stop])
            elif found["escaped"].strip():
                pieces.fixed(start, stop, found["escaped"])
        return end
