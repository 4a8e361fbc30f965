"""Writes diagnostics the way compilers do, one to a line, for people, editors and grep."""

from __future__ import annotations

from jargon.model import Checked, Explanation
from jargon.renderers.escape import one_line
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jargon.model import Diagnostic, Sense


def diagnostics(found: Sequence[Diagnostic]) -> str:
    """Write each diagnostic as ``path:line:column: code message``, with the place where lines mean nothing."""
    return "".join(_line(each) for each in found)


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write the diagnostics of every file; what could not be read is said elsewhere."""
    return "".join(
        explained(file) if file.explanations else diagnostics(file.diagnostics) for file in files if not file.failed
    )


def explained(file: Checked) -> str:
    """Write the diagnostics of a file with the reasons below each, and between them what was left alone and why."""
    written: list[str] = []
    left = list(reversed(file.explanations))
    for each in file.diagnostics:
        while left and left[-1].start < each.rewrite.start:
            written.append(explanation(file.path, left.pop()))
        written.append(_line(each))
        while left and left[-1].start < each.rewrite.end:
            written.append(_indented(left.pop()))
    return "".join(written + [explanation(file.path, each) for each in reversed(left)])


def explanation(path: str, told: Explanation) -> str:
    """Write what was made of one term, and below it why.

    >>> print(explanation("a.md", Explanation(4, "1:5", "lead", "", ("left alone: it is a verb",))), end="")
    a.md:1:5: “lead”
        left alone: it is a verb
    """
    code = f"{told.code} " if told.code else ""
    return one_line(f"{path}:{told.place}: {code}“{told.surface}”") + "\n" + _indented(told)


def _indented(told: Explanation) -> str:
    return "".join(f"    {one_line(line)}\n" for line in told.lines)


def _line(diagnostic: Diagnostic) -> str:
    rewrite = diagnostic.rewrite
    return one_line(f"{diagnostic.path}:{rewrite.place}: {rewrite.code} {diagnostic.message}") + "\n"


def summary(files: Sequence[Checked], *, would: bool = False, known: int = 0) -> str:
    """Say in one line how much was found and what can be put right; `would` is for changes that were only shown.

    `known` counts what was left out because a baseline knows it.

    >>> summary([Checked("a.md", ()), Checked("b.md", ())])
    'No jargon in 2 files.'
    """
    if not files:
        return "No files to check."
    good = [file for file in files if not file.failed]
    found = [each for file in good for each in file.diagnostics]
    fixed = sum(file.fixed for file in good)
    where = _counted(sum(file.fixed > 0 for file in good), "file")
    done = f"{'Would put' if would else 'Put'} {_counted(fixed, 'place')} right in {where}. "
    said = _found(found) if found else f"No {'new ' * (known > 0)}jargon in {_counted(len(good), 'file')}."
    failed = f" Could not do {_counted(len(files) - len(good), 'file')}." * (len(good) < len(files))
    return done * (fixed > 0) + said + f" {known:,} known." * (known > 0) + failed


def _found(found: Sequence[Diagnostic]) -> str:
    """Count terms, comments to the linter that are amiss, and what a fix would do."""
    comments = sum(not each.rewrite.term for each in found)
    safe = sum(each.rewrite.safe for each in found)
    unsafe = sum(each.rewrite.replacement is not None for each in found) - safe
    things = [_counted(len(found) - comments, "term")] if comments < len(found) else []
    things += [_counted(comments, "comment") + " amiss"] if comments else []
    said = f"Found {' and '.join(things)} in {_counted(len({each.path for each in found}), 'file')}."
    if safe or unsafe:
        ways = [f"{safe:,} with --fix"] * (safe > 0) + [f"{unsafe:,} more with --unsafe-fixes"] * (unsafe > 0)
        said += f" Can be put right: {', '.join(ways)}."
    return said


def statistics(files: Sequence[Checked]) -> str:
    """Write how often each code is met, with an example."""
    rows = counts(files)
    width = max((len(f"{count:,}") for _, count, _ in rows), default=0)
    return "".join(one_line(f"{count:>{width},}  {code}  {sample}") + "\n" for code, count, sample in rows)


def counts(files: Sequence[Checked]) -> list[tuple[str, int, str]]:
    """Count the diagnostics of each code, the most frequent first; give code, number and a message."""
    numbers: dict[str, int] = {}
    samples: dict[str, str] = {}
    for file in files:
        for each in file.diagnostics if not file.failed else ():
            numbers[each.rewrite.code] = numbers.get(each.rewrite.code, 0) + 1
            samples.setdefault(each.rewrite.code, each.message)
    return [(code, numbers[code], samples[code]) for code in sorted(numbers, key=lambda code: (-numbers[code], code))]


def _counted(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
