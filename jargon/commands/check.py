"""Carries out ``jargon check``: documents in, a linter's report out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jargon.commands.inputs import STDIN, files, read
from jargon.commands.output import say, write
from jargon.commands.setup import Setup
from jargon.errors import JargonError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.config import Settings
    from jargon.model import Diagnostic


def check(
    *,
    paths: Sequence[str] | None = None,
    audience: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    no_fuzzy: bool = False,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    format: str | None = None,
    config: str | None = None,
    encoding: str | None = None,
    stdin_filename: str | None = None,
    quiet: bool = False,
) -> int:
    """Report the jargon in files and folders; return 0 for none, 1 for some, 2 if a file could not be read."""
    setup = Setup(
        config,
        audience=audience,
        glossary=glossary,
        no_default_glossaries=no_default_glossaries,
        no_fuzzy=no_fuzzy,
        select=select,
        ignore=ignore,
        format=format,
        encoding=encoding,
        quiet=quiet,
    )
    names = [name for name in files(paths or ["."]) if not setup.settings.excludes(name)]
    found: list[Diagnostic] = []
    failed = False
    for name in _tracked(names):
        try:
            found += _check_file(setup, name, stdin_filename)
        except JargonError as error:
            say(str(error))
            failed = True
    _report(found, setup.settings, files=len(names))
    return 2 if failed else 1 if found else 0


def _check_file(setup: Setup, name: str, stdin_filename: str | None) -> Iterable[Diagnostic]:
    settings = setup.at(stdin_filename or name if name == STDIN else name)
    translator = setup.translator(settings)
    return translator.check(read(name, encoding=settings.encoding, stdin_filename=stdin_filename))


def _tracked(names: Sequence[str]) -> Iterator[str]:
    if len(names) < 2:
        return iter(names)
    from jargon.renderers.terminal import tracked

    return tracked(names, "Checking")


def _report(found: Sequence[Diagnostic], settings: Settings, *, files: int) -> None:
    if settings.format == "json":
        from jargon.renderers import json

        write(json.diagnostics(found))
        return
    from jargon.renderers import lines

    if found:
        write(lines.diagnostics(found))
    if not settings.quiet:
        say(lines.summary(found, files))
