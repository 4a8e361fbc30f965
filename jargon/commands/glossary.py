"""Carries out ``jargon glossary``: what the glossaries hold, whether they are right, and how to extend them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jargon.commands.output import say, write
from jargon.commands.setup import Setup
from jargon.errors import GlossaryError, JargonError
from jargon.glossary import files, load, shipped, stub
from jargon.renderers.escape import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jargon.model import Sense


def list_terms(
    *,
    domain: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
) -> int:
    """Print the code and wording of every term, of one domain if it is named; return 0."""
    senses = _senses(config, glossary, no_default_glossaries)
    domains = sorted({sense.domain for sense in senses})
    if domain is not None and domain not in domains:
        raise JargonError(f'No glossary has the domain "{domain}". There are {", ".join(domains)}')
    chosen = sorted((sense for sense in senses if domain in (None, sense.domain)), key=lambda sense: sense.code)
    write("".join(one_line(f"{sense.code}  {sense.plain or sense.gloss}") + "\n" for sense in chosen))
    return 0


def show_entry(
    *,
    code: str,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
) -> int:
    """Print the cards of one code and where they come from; return 0, or 1 if there is no such code."""
    from jargon.commands.lookup import cards

    found = [sense for sense in _senses(config, glossary, no_default_glossaries) if sense.code == code]
    if not found:
        say(f'No glossary has the code "{code}". To search by words: jargon lookup {code.rpartition("/")[2]}')
        return 1
    write(cards(found, "everyone"))
    for sense in found:
        say(f"{sense.path}:{sense.line}")
    return 0


def check_glossaries(*, paths: Sequence[str] | None = None, config: str | None = None, quiet: bool = False) -> int:
    """Print what is wrong with glossaries and the sentences in them; return 0, or 1 if there are errors."""
    from jargon.verify import verify

    settings = Setup(config, quiet=quiet).settings
    senses, broken = _loaded([Path(path) for path in paths] if paths else [*map(Path, settings.glossary), shipped()])
    problems = [("error", line) for line in broken] + [
        (problem.severity, f"{problem.path}:{problem.line}: {problem.severity}: {problem.term}: {problem.message}")
        for problem in verify(senses)
    ]
    write("".join(one_line(line) + "\n" for _, line in problems))
    errors = sum(severity == "error" for severity, _ in problems)
    if not settings.quiet:
        say(f"{len(senses):,} entries, {errors:,} errors, {len(problems) - errors:,} warnings.")
    return 1 if errors else 0


def _loaded(paths: Sequence[Path]) -> tuple[list[Sense], list[str]]:
    """Load glossary files, and say what is wrong with those that cannot be loaded."""
    senses: list[Sense] = []
    broken: list[str] = []
    for file in files(paths):
        try:
            senses += load(file)
        except GlossaryError as error:
            broken += error.problems
    return senses, broken


def new_entry(*, term: Sequence[str] | str, domain: str = "business") -> int:
    """Print an entry to fill in; return 0."""
    write(stub(" ".join(term), domain=domain))
    return 0


def print_schema() -> int:
    """Print the JSON Schema of a glossary file; return 0."""
    import json

    from jargon.glossary.schema import schema

    write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
    return 0


def _senses(config: str | None, glossary: Sequence[str] | None, no_default_glossaries: bool) -> tuple[Sense, ...]:
    setup = Setup(config, glossary=glossary, no_default_glossaries=no_default_glossaries)
    return setup.translator().senses
