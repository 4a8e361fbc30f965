"""Knows the comments in which a document says what not to report: ``jargon: off`` and the like."""

from __future__ import annotations

from bisect import bisect_right

from jargon.documents import comments
from jargon.errors import quoted, suggestion
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jargon.model import Document, Rewrite
    from jargon.rewrite import Met

MARK = "jargon:"
WORDS = ("off", "on", "ignore-line", "ignore-next-line")
UNKNOWN, UNUSED = "jargon/unknown-comment", "jargon/unused-comment"
REASON = " -- "
"""What may follow an instruction, to say why."""


class Instruction(NamedTuple):
    """A comment to the linter: where it stands in the source, its word, and the codes or domains it is about."""

    start: int
    end: int
    word: str
    codes: tuple[str, ...]


class State(NamedTuple):
    """What is off from some place on: everything but `on`, or the codes in `off`, and who said so."""

    everything: Instruction | None = None
    off: tuple[tuple[str, Instruction], ...] = ()
    on: tuple[str, ...] = ()

    def speaker(self, code: str) -> Instruction | None:
        """Give the instruction that turned a code off; what names the code counts before what names its domain."""
        off = dict(self.off)
        for name in (code, code.partition("/")[0]):
            if name in off or name in self.on:
                return off.get(name)
        return self.everything


class Suppressions:
    """Tells which findings the comments of one document cover, and which comments cover none."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.instructions: tuple[Instruction, ...] = ()
        if MARK in document.source.lower():
            self.instructions = tuple(instructions(document))
        self.used: set[tuple[Instruction, str]] = set()
        self._starts, self._states = self._timeline()
        self._lines = dict(self._by_line())

    def _timeline(self) -> tuple[list[int], list[State]]:
        lasting = WORDS if self.document.places else ("off", "on")  # without lines, all hold until they are over
        starts, states = [0], [State()]
        for each in self.instructions:
            if each.word in lasting:
                state = turned(states[-1], each)
                if each.word == "on" and state != states[-1]:
                    self.used |= {(each, name) for name in each.codes or ("",)}
                starts.append(each.end)
                states.append(state)
        return starts, states

    def _by_line(self) -> Iterator[tuple[int, list[Instruction]]]:
        lines: dict[int, list[Instruction]] = {}
        for each in () if self.document.places else self.instructions:
            first, last = (self.document.line_and_column(offset)[0] for offset in (each.start, each.end))
            if each.word == "ignore-line":
                for line in range(first, last + 1):
                    lines.setdefault(line, []).append(each)
            elif each.word == "ignore-next-line":
                lines.setdefault(self._line_with_text(last + 1), []).append(each)
        yield from lines.items()

    def _line_with_text(self, line: int) -> int:
        """Give the first line from this one on that is not blank."""
        starts, source = self.document.line_starts, self.document.source
        while line < len(starts) and not source[starts[line - 1] : starts[line]].strip():
            line += 1
        return line

    def cover(self, rewrite: Rewrite) -> bool:
        """Tell whether a comment covers what was found, and remember that it was needed."""
        if not self.instructions:
            return False
        code = rewrite.code
        speaker = self._states[bisect_right(self._starts, rewrite.start) - 1].speaker(code)
        if speaker is None and self._lines:
            last = self.document.line_and_column(max(rewrite.end - 1, rewrite.start))[0]
            near = [each for line in range(rewrite.line, last + 1) for each in self._lines.get(line, ())]
            speaker = next((each for each in near if not each.codes or name_in(code, each.codes)), None)
        if speaker is not None:
            self.used.add((speaker, name_in(code, speaker.codes)))
        return speaker is not None

    def remarks(self, wanted: Callable[[str], bool]) -> Iterator[tuple[Instruction, str, str]]:
        """Give the comments that are not understood, and those that had no effect: each with a code and a message.

        `wanted` tells which codes this run looks for at all; only of those can a comment be said to have no effect.
        """
        for each in self.instructions:
            if each.word not in WORDS:
                advice = suggestion(each.word, WORDS)
                yield each, UNKNOWN, f"{quoted(f'{MARK} {each.word}')} is no instruction. {advice}"
                continue
            names = each.codes or ("",)
            idle = [name for name in names if (each, name) not in self.used and wanted(name)]
            if idle:
                what = f" for {', '.join(idle)}" if len(idle) < len(names) else ""
                yield each, UNUSED, f"“{MARK} {each.word}” has no effect{what}. Take it out"


def uncovered(document: Document, met: Iterable[Met]) -> Iterable[Met]:
    """Choose the terms of a document that its comments do not ask to leave alone."""
    suppressions = Suppressions(document)
    return (each for each in met if not suppressions.cover(each.rewrite))


def instructions(document: Document) -> Iterator[Instruction]:
    """Find the comments to the linter, in reading order."""
    for start, end, text in comments(document):
        if text[: len(MARK)].lower() == MARK:
            said = " ".join(text[len(MARK) :].lower().split()).partition(REASON)[0]
            word, *codes = said.replace(",", " ").split() or [""]
            yield Instruction(start, end, word, tuple(codes))


def turned(state: State, said: Instruction) -> State:
    """Give the state after an instruction that lasts: all but ``on`` turn something off."""
    if not said.codes:
        return State() if said.word == "on" else State(said)
    kept = tuple(pair for pair in state.off if pair[0] not in said.codes)
    others = tuple(name for name in state.on if name not in said.codes)
    if said.word != "on":
        return State(state.everything, (*kept, *((name, said) for name in said.codes)), others)
    was_off = any(state.speaker(code) for code in said.codes)
    return State(state.everything, kept, (*others, *said.codes)) if was_off else state


def name_in(code: str, codes: tuple[str, ...]) -> str:
    """Give the one of some codes and domains that means a code, "" if none does.

    >>> name_in("sales/churn", ("claims", "sales")), name_in("sales/churn", ())
    ('sales', '')
    """
    return next((name for name in (code, code.partition("/")[0]) if name in codes), "")
