"""Carries out ``jargon check``: documents in, a linter's report out, and plain words in their place if asked for."""

from __future__ import annotations

import os

from jargon import documents
from jargon.budget import overdrawn
from jargon.commands.batch import Batch, Task
from jargon.commands.inputs import STDIN
from jargon.commands.output import for_a_person, say, write
from jargon.commands.setup import Setup
from jargon.config import REPORTS
from jargon.errors import JargonError, SettingsError, UnreadableError
from jargon.renderers import lines
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.baseline import Baseline
    from jargon.model import Checked, Sense

WITH_LINES = ("full", "gitlab", "rdjson", "sarif")
"""Formats that show or measure the source lines."""
WITH_SENSES = ("full", "sarif")
"""Formats that explain the terms."""


def check(
    *,
    paths: Sequence[str] | None = None,
    audience: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    strict: bool = False,
    no_fuzzy: bool = False,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    exclude: Sequence[str] | None = None,
    fix: bool = False,
    unsafe_fixes: bool = False,
    diff: bool = False,
    interactive: bool = False,
    format: str | None = None,
    output_file: str | None = None,
    statistics: bool = False,
    exit_zero: bool = False,
    baseline: str | None = None,
    update_baseline: bool = False,
    max_per_1000_words: float | None = None,
    jobs: int | None = None,
    config: str | None = None,
    encoding: str | None = None,
    stdin_filename: str | None = None,
    quiet: bool = False,
    explain: bool = False,
) -> int:
    """Report the jargon in files and folders, or put it right.

    Return 0 for none, 1 for some, 2 if a file could not be read or written.
    """
    setup = Setup(
        config,
        audience=audience,
        glossary=glossary,
        no_default_glossaries=no_default_glossaries,
        strict=strict,
        no_fuzzy=no_fuzzy,
        select=select,
        ignore=ignore,
        exclude=exclude,
        format=format,
        encoding=encoding,
        baseline=baseline,
        max_per_1000_words=max_per_1000_words,
        jobs=jobs,
        quiet=quiet,
    )
    for doubt in setup.check():
        say(doubt)
    shape = shape_of(setup.settings.format or ("text" if explain else None), output_file)
    names = list(setup.files(paths or [STDIN if stdin_filename else "."]))
    task = Task(
        fix=fix or unsafe_fixes or diff,
        unsafe=unsafe_fixes,
        diff=diff,
        lines=shape in WITH_LINES or setup.settings.baseline is not None,
        words=bool(setup.settings.budgets),
        explain=explain,
        stdin_filename=stdin_filename,
    )
    if task.fix and not setup.settings.quiet:
        _tell_what_stays(stdin_filename or name if name == STDIN else name for name in names)
    known = None if update_baseline else _baseline(setup)
    checked = _asking(setup, names, known) if interactive else Batch(setup, task, names, known).run(_tracked)
    for each in checked:
        if each.failed:
            say(f"{each.path}: {each.diagnostics[0].message}")
    over = list(overdrawn(checked, setup.settings.budgets)) if task.words else []
    if update_baseline:
        return _update(setup, checked)
    new = [known.new(each) for each in checked] if known else checked
    _print(new, setup, shape, output_file, statistics=statistics, aside=task.fix and STDIN in names, diff=diff)
    if shape != "text" or statistics:
        _tell(new)
    if not setup.settings.quiet:
        say(lines.summary(new, would=diff, known=_count(checked) - _count(new)))
    for line in over:
        say(line)
    return status(new, over if task.words else None, exit_zero=exit_zero)


def _tell_what_stays(paths: Iterable[str]) -> None:
    """Say which files are not put right because their words count as they stand."""
    for path in filter(documents.is_verbatim, paths):
        say(f"{path}: a licence or a file for programs, left as it is. To change it all the same, use --interactive")


def _tell(checked: Iterable[Checked]) -> None:
    """Say why each term was reported or left alone, where the report itself has no room for it."""
    for file in checked:
        for each in file.explanations:
            say(lines.explanation(file.path, each).removesuffix("\n"))


def status(checked: Iterable[Checked], over: Sequence[str] | None, *, exit_zero: bool) -> int:
    """Give the exit status: 2 if a file could not be read or written, 1 if there is anything to report.

    Where there is a budget, what is `over` it counts, and not each term.
    """
    if any(each.failed for each in checked):
        return 2
    found = any(each.diagnostics for each in checked) if over is None else bool(over)
    return int(found and not exit_zero)


def shape_of(format: str | None, output: str | None) -> str:
    """Choose the shape of the report: the one asked for, or the one that suits who reads it.

    What settings ask of other commands does not count here.
    """
    if format in REPORTS:
        return str(format)
    return "full" if for_a_person() and output is None else "text"


def _asking(setup: Setup, names: Sequence[str], baseline: Baseline | None) -> list[Checked]:
    from jargon.commands.asking import go_through

    return list(go_through(setup, names, baseline))


def _tracked(names: Sequence[str]) -> Iterator[str]:
    if len(names) < 2:
        return iter(names)
    from jargon.renderers.terminal import tracked

    return tracked(names, "Checking")


def _baseline(setup: Setup) -> Baseline | None:
    """Read what is known, if there is a file of it."""
    if setup.settings.baseline is None:
        return None
    from jargon.baseline import Baseline

    try:
        return Baseline.load(setup.settings.baseline)
    except UnreadableError as error:
        raise SettingsError(setup.placed(str(error), "baseline")) from None


def _update(setup: Setup, checked: Sequence[Checked]) -> int:
    """Write what was found to the baseline; return 0, or 2 if a file could not be read."""
    from jargon.baseline import Baseline

    path = setup.settings.baseline
    if path is None:
        raise JargonError("--update-baseline needs a file. Name it with --baseline jargon-baseline.json")
    before = Baseline.load(path) if os.path.exists(path) else Baseline(path)  # noqa: PTH110
    before.updated(checked).write()
    if not setup.settings.quiet:
        say(f"{path}: {_count(checked):,} findings are known now.")
    return 2 if any(each.failed for each in checked) else 0


def _count(checked: Iterable[Checked]) -> int:
    return sum(len(each.diagnostics) for each in checked if not each.failed)


def _print(
    checked: Sequence[Checked],
    setup: Setup,
    shape: str,
    output: str | None,
    *,
    statistics: bool,
    aside: bool,
    diff: bool,
) -> None:
    """Print the report, or write it to a file.

    Before it, or in its place, comes the diff; or what standard input has become, and then the report goes `aside`.
    """
    for each in checked:
        if each.output:
            write(each.output)
    if diff:
        return
    shown = rendered(checked, setup, shape, statistics=statistics)
    if output not in (None, STDIN):
        documents.write(str(output), shown.encode("utf-8", "backslashreplace"))
    elif aside and shown:
        say(shown.removesuffix("\n"))
    elif shown:
        write(shown)


def rendered(checked: Sequence[Checked], setup: Setup, shape: str, *, statistics: bool) -> str:
    """Write the report in a format, or instead count its codes in the formats that can."""
    if statistics and shape in ("text", "full"):
        return lines.statistics(checked)
    if statistics and shape == "json":
        from jargon.renderers import json

        return json.statistics(checked)
    senses = explained(checked, setup) if shape in WITH_SENSES else {}
    if shape == "full" and for_a_person():
        from jargon.renderers import full, terminal

        return terminal.painted(full.pieces(checked, senses))
    from importlib import import_module

    report: str = import_module(f"jargon.renderers.{'lines' if shape == 'text' else shape}").report(checked, senses)
    return report


def explained(checked: Iterable[Checked], setup: Setup) -> dict[int, Sense]:
    """Give the senses that were found, by their numbers."""
    found = {each.rewrite.sense for file in checked for each in file.diagnostics if each.rewrite.sense >= 0}
    return {number: setup.translator().lexicon.sense(number) for number in sorted(found)}
