"""Carries out ``jargon glossary``: what the glossaries hold, whether they are right, and how to extend them."""

from __future__ import annotations

from pathlib import Path

from jargon.audiences import EVERYONE
from jargon.commands.output import say, write
from jargon.commands.setup import Setup
from jargon.errors import JargonError, quoted
from jargon.glossary import files, shipped
from jargon.glossary.load import load
from jargon.renderers.escape import one_line
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jargon.model import Sense


def list_terms(
    *,
    domain: str | None = None,
    pos: str | None = None,
    holding: str | None = None,
    rewrite: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
) -> int:
    """Print the code and wording of every term that passes the filters; return 0."""
    senses = of_domain(_senses(config, glossary, no_default_glossaries), domain)
    chosen = [
        sense
        for sense in sorted(senses, key=lambda sense: sense.code)
        if pos in (None, sense.pos) and rewrite in (None, sense.rewrite) and (not holding or _holds(sense, holding))
    ]
    write("".join(one_line(f"{sense.code}  {sense.plain or sense.gloss}") + "\n" for sense in chosen))
    return 0


def of_domain(senses: Sequence[Sense], domain: str | None) -> list[Sense]:
    """Choose the senses of a domain, or all if none is named; raises JargonError if no sense has it."""
    domains = sorted({sense.domain for sense in senses})
    if domain is not None and domain not in domains:
        raise JargonError(f"No glossary has the domain {quoted(domain)}. There are {', '.join(domains)}")
    return [sense for sense in senses if domain in (None, sense.domain)]


def _holds(sense: Sense, text: str) -> bool:
    """Tell whether a text stands in what a sense says first: names, plain wording, explanation."""
    said = "\n".join((sense.term, *sense.aliases, sense.plain or "", sense.gloss))
    return text.casefold() in said.casefold()


def show_entry(
    *,
    code: Sequence[str] | str,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
) -> int:
    """Print the cards of a code, or of a headword, and where they come from; return 0, or 1 if there is none."""
    from jargon.commands.lookup import made_of, shown

    wanted = code if isinstance(code, str) else " ".join(code)
    setup = Setup(config, glossary=glossary, no_default_glossaries=no_default_glossaries, strict=True)
    translator = setup.translator()
    found = [sense for sense in translator.senses if wanted == sense.code or wanted.casefold() == sense.term.casefold()]
    if not found:
        from shlex import quote

        words = quote(wanted.rpartition("/")[2])
        say(f"No glossary has the code {quoted(wanted)}. To search by words: jargon lookup {words}")
        return 1
    write(shown(made_of(found, translator.lexicon), EVERYONE))
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
        except JargonError as error:
            broken += str(error).splitlines()
    return senses, broken


def new_entry(
    *,
    term: Sequence[str] | str,
    domain: str | None = None,
    pos: str | None = None,
    alias: Sequence[str] | None = None,
    plain: str | None = None,
    gloss: str | None = None,
    analogy: str | None = None,
    ask: str | None = None,
    example: Sequence[str] | None = None,
    to: str | None = None,
    config: str | None = None,
) -> int:
    """Make an entry of what is given or asked for, check it, and print it or put it into a file; return 0 or 1."""
    from jargon.commands.entry import new

    fields = {"pos": pos, "aliases": tuple(alias or ()), "plain": plain, "gloss": gloss, "analogy": analogy, "ask": ask}
    headword = " ".join((term if isinstance(term, str) else " ".join(term)).split())
    given = {name: value for name, value in fields.items() if value}
    return new(headword, domain=domain, fields=given, sentences=tuple(example or ()), to=to, config=config)


def suggest_terms(
    *,
    paths: Sequence[str] | None = None,
    most: int = 30,
    stubs: bool = False,
    domain: str | None = None,
    format: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
    encoding: str | None = None,
) -> int:
    """Print the unexplained terms of documents, the likeliest first, or entries to fill in for them; return 0 or 2."""
    from jargon.commands.measures import suggest_terms

    setup = Setup(
        config, glossary=glossary, no_default_glossaries=no_default_glossaries, strict=True, encoding=encoding
    )
    return suggest_terms(setup, paths or ["."], most=most, stubs=stubs, domain=domain, format=format)


def show_coverage(
    *,
    paths: Sequence[str],
    missing: bool = False,
    format: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
    encoding: str | None = None,
) -> int:
    """Print how much of lists of headwords, and of documents, the glossaries explain; return 0 or 2."""
    from jargon.commands.measures import show_coverage

    setup = Setup(
        config, glossary=glossary, no_default_glossaries=no_default_glossaries, strict=True, encoding=encoding
    )
    return show_coverage(setup, paths, missing=missing, format=format)


def export_terms(
    *,
    domain: str | None = None,
    format: str | None = None,
    audience: str | None = None,
    output: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    config: str | None = None,
) -> int:
    """Print the glossaries in a format for other programs or for people, or write them to a file; return 0."""
    from jargon.commands.exchange import exported

    setup = Setup(
        config, audience=audience, glossary=glossary, no_default_glossaries=no_default_glossaries, strict=True
    )
    translator = setup.translator()
    chosen = sorted(
        of_domain(translator.senses, domain), key=lambda sense: (sense.domain, sense.term.casefold(), sense.pos)
    )
    text = exported(chosen, format or "markdown", setup.settings.audience, translator.lexicon)
    if output in (None, "-"):
        write(text)
        return 0
    try:
        Path(str(output)).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise JargonError(f"{output}: {error.strerror}. Name a file you may write") from None
    say(f"{output}: {len(chosen):,} entries.")
    return 0


def import_terms(*, file: str, domain: str | None = None, to: str | None = None, quiet: bool = False) -> int:
    """Turn a table or a Vale rule into a glossary, printed or put into a file; return 0, or 1 with rows left out."""
    from jargon.commands.exchange import import_file

    return import_file(file, domain=domain or "business", to=to, quiet=quiet)


def print_schema() -> int:
    """Print the JSON Schema of a glossary file; return 0."""
    import json

    from jargon.glossary.schema import schema

    write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
    return 0


def _senses(config: str | None, glossary: Sequence[str] | None, no_default_glossaries: bool) -> tuple[Sense, ...]:
    setup = Setup(config, glossary=glossary, no_default_glossaries=no_default_glossaries, strict=True)
    return setup.translator().senses
