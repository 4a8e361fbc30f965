"""Writes diagnostics as JUnit XML: a suite for each file, a failed case for each diagnostic."""

from __future__ import annotations

from jargon.renderers.places import lines_of
from jargon.renderers.xml import attributes, content
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jargon.model import Checked, Diagnostic, Sense


def report(files: Sequence[Checked], senses: Mapping[int, Sense]) -> str:
    """Write every file, those without jargon as one case that passes."""
    suites = [file for file in files if not file.failed]
    broken = [file for file in files if file.failed]
    failures = sum(len(file.diagnostics) for file in suites)
    tests = sum(max(len(file.diagnostics), 1) for file in files)
    counts: dict[str, str | int] = {"name": "jargon", "tests": tests, "failures": failures, "errors": len(broken)}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f"<testsuites{attributes(counts)}>"]
    for file in files:
        lines += _suite(file)
    return "\n".join([*lines, "</testsuites>", ""])


def _suite(file: Checked) -> Iterator[str]:
    found = len(file.diagnostics)
    counts: dict[str, str | int] = {
        "name": file.path,
        "tests": max(found, 1),
        "failures": 0 if file.failed else found,
        "errors": int(file.failed),
    }
    yield f" <testsuite{attributes(counts)}>"
    if not found:
        yield f"  <testcase{attributes({'name': 'no jargon', 'classname': file.path})}/>"
    for each in file.diagnostics:
        yield from _case(each, "error" if file.failed else "failure")
    yield " </testsuite>"


def _case(diagnostic: Diagnostic, verdict: str) -> Iterator[str]:
    rewrite = diagnostic.rewrite
    name = f"{rewrite.place} {rewrite.code}"
    yield f"  <testcase{attributes({'name': name, 'classname': diagnostic.path, 'line': lines_of(diagnostic)[0]})}>"
    about = attributes({"message": diagnostic.message, "type": rewrite.code})
    yield f"   <{verdict}{about}>{content(f'{diagnostic.path}:{rewrite.place}: {diagnostic.message}')}</{verdict}>"
    yield "  </testcase>"
