"""Checks many files: one after the other, in several processes, or not at all where the result is known already."""

# os.path throughout: pathlib would cost more than the start-up it serves.
# ruff: noqa: PTH110, PTH202

from __future__ import annotations

import os
import re
from functools import partial

from jargon import documents
from jargon.commands.inputs import STDIN, contents, document
from jargon.diagnose import diagnose, unreadable
from jargon.errors import UnreadableError
from jargon.model import Checked
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jargon.baseline import Baseline
    from jargon.commands.memory import Memory
    from jargon.commands.setup import Setup
    from jargon.model import Diagnostic, Document
    from jargon.rewrite import Met
    from jargon.translator import Translator

MANY = 8
"""From how many files on results are kept for the next time."""
WORTH_PROCESSES = 1_000_000
"""How many bytes there must be to check for further processes to pay."""
SHARE = 8
"""Files that a process takes at a time."""


class Task(NamedTuple):
    """What is wanted of each file: fixes, a diff of them, and for the report source lines, words counted, reasons."""

    fix: bool = False
    unsafe: bool = False
    diff: bool = False
    lines: bool = False
    words: bool = False
    explain: bool = False
    stdin_filename: str | None = None


class Batch:
    """The checking of several files under one setup."""

    def __init__(self, setup: Setup, task: Task, names: Sequence[str], baseline: Baseline | None = None) -> None:
        self.setup = setup
        self.task = task
        self.names = names
        self.baseline = baseline
        """What is known and so not put right."""
        self._memories: dict[Translator, Memory] | None = None
        if len(names) >= MANY and not (task.fix or task.explain):
            self._memories = {}

    def run(self, track: Callable[[Sequence[str]], Iterator[str]]) -> list[Checked]:
        """Check the files and give the results in their order; `track` hands out names and shows the progress."""
        known = {name: found for name in self.names if (found := self._recalled(name))}
        missing = [name for name in dict.fromkeys(self.names) if name not in known]
        jobs = processes(self.setup.settings.jobs, missing)
        work = self._in_processes(missing, jobs) if jobs > 1 else map(self.check, missing)
        known |= {name: next(work) for name in track(missing)}
        if self._memories is not None and missing:
            from jargon.commands.memory import forget

            forget()
        return [known[name] for name in self.names]

    def check(self, name: str) -> Checked:
        """Check one file; one that cannot be read or written has a result of its own, and the batch goes on."""
        path = self._path(name)
        settings = self.setup.at(path)
        translator = self.setup.translator(settings)
        try:
            data = contents(name)
            read = document(name, data, encoding=settings.encoding, stdin_filename=self.task.stdin_filename)
            checked = examine(read, translator, self.task, name, self.baseline)
        except UnreadableError as error:
            return Checked(path, (unreadable(path, str(error)),), settings.audience, failed=True)
        if memory := self._memory(name):
            memory.keep(path, data, checked)
        return checked

    def _recalled(self, name: str) -> Checked | None:
        """Give the result of an earlier run, if there is one."""
        memory = self._memory(name)
        if memory is None:
            return None
        try:
            return memory.recall(name, documents.contents(name))
        except UnreadableError:
            return None

    def _memory(self, name: str) -> Memory | None:
        """Give the results of earlier runs that are good for a file."""
        if self._memories is None or name == STDIN:
            return None
        settings = self.setup.at(name)
        translator = self.setup.translator(settings)
        if translator not in self._memories:
            from jargon.commands.memory import Memory

            wanted = repr((settings.encoding, self.task.lines, self.task.words))
            self._memories[translator] = Memory(translator.options, wanted)
        return self._memories[translator]

    def _path(self, name: str) -> str:
        return self.task.stdin_filename or name if name == STDIN else name

    def _in_processes(self, names: Sequence[str], jobs: int) -> Iterator[Checked]:
        """Check files in several processes; the results come in the order of the names."""
        from multiprocessing import get_context

        for name in names:
            self.setup.translator(self.setup.at(name))  # so that a broken glossary is reported once
        with get_context().Pool(jobs, _begin, (self,)) as pool:
            yield from pool.imap(_work, names, chunksize=min(SHARE, len(names) // jobs or 1))


_batch: list[Batch] = []


def _begin(batch: Batch) -> None:
    """Prepare a process; Ctrl-C is for the one that started it."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _batch.append(batch)


def _work(name: str) -> Checked:
    return _batch[0].check(name)


def processes(asked: int | None, names: Sequence[str]) -> int:
    """Say how many processes to work with: as many as asked for (0: one for each core), or as pay."""
    cores = os.cpu_count() or 1
    if asked is not None:
        return min(asked or cores, len(names))
    size = sum(os.path.getsize(name) for name in names if os.path.exists(name))
    return min(cores, len(names) // SHARE) if size >= WORTH_PROCESSES else 1


def examine(
    document: Document, translator: Translator, task: Task, name: str, baseline: Baseline | None = None
) -> Checked:
    """Fix a document, if that is asked for and its words need not stay, and list what there is to say about it."""
    fixed, output = 0, b""
    if task.fix and document.kind not in documents.READ_ONLY:
        from jargon import fixes

        text = document.source
        if not documents.is_verbatim(document.path):
            new = partial(unknown, baseline=baseline)
            text, fixed = fixes.fixed(document, translator.lexicon, translator.options, unsafe=task.unsafe, new=new)
        if task.diff:
            output = fixes.diff(document, text) if fixed else b""
        else:
            if name == STDIN:
                output = documents.to_bytes(document, text)
            elif fixed:
                fixes.write(name, document, text)
            document = documents.parse(text, path=document.path, kind=document.kind)
    found = tuple(translator.check(document))
    lines = tuple(source_lines(document, found)) if task.lines else ()
    words = len(re.findall(r"\w+", document.prose)) if task.words else 0
    checked = Checked(document.path, found, translator.options.audience, lines, words, fixed=fixed, output=output)
    return with_reasons(checked, document, translator) if task.explain else checked


def unknown(document: Document, met: Iterable[Met], *, baseline: Baseline | None) -> Iterable[Met]:
    """Choose the terms of a document that a baseline does not know; without one, all."""
    if baseline is None:
        return met
    found = {diagnose(document, each): each for each in met}
    checked = Checked(document.path, tuple(found), lines=tuple(source_lines(document, tuple(found))))
    return [found[each] for each in baseline.new(checked).diagnostics]


def with_reasons(checked: Checked, document: Document, translator: Translator) -> Checked:
    """Add why each term was reported or left alone."""
    from jargon.explain import explanations

    rewrites = (each.rewrite for each in checked.diagnostics)
    found = explanations(document, translator.lexicon, translator.options, rewrites)
    return checked._replace(explanations=tuple(found))


def source_lines(document: Document, found: Sequence[Diagnostic]) -> Iterator[tuple[int, str]]:
    """Give the source lines that diagnostics stand on, with their numbers; none where lines mean nothing."""
    if document.places:
        return
    starts = [*document.line_starts, len(document.source)]
    for number in sorted({number for each in found for number in range(each.rewrite.line, each.end_line + 1)}):
        if number < len(starts):
            yield number, document.source[starts[number - 1] : starts[number]].rstrip("\r\n")
