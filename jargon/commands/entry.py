"""Carries out ``jargon glossary new``: asks its way through an entry, checks it, and puts it into its place."""

from __future__ import annotations

import sys
from pathlib import Path

from jargon.commands.output import for_a_person, say, write
from jargon.commands.setup import Setup
from jargon.errors import JargonError, quoted
from jargon.glossary import files, insert
from jargon.glossary.load import parse, read_text
from jargon.glossary.stub import stub
from jargon.glossary.writing import entry, head
from jargon.model import Example, Options
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from jargon.model import Sense
    from jargon.translator import Translator

NOWHERE = "business"
"""The domain of an entry for which none is named."""
QUESTIONS = (
    ("pos", "Part of speech: noun, verb, adjective, adverb or phrase [noun]"),
    ("gloss", "One phrase that explains it without jargon"),
    ("plain", "Wording that can stand in its place, if there is one"),
    ("aliases", "Other spellings, acronym or expansion, with commas between them"),
    ("analogy", "A picture from everyday life, in a sentence or two"),
    ("ask", "The question to ask when you hear it"),
)
EXAMPLE = "A sentence with it, as people write it"


def new(
    term: str,
    *,
    domain: str | None,
    fields: Mapping[str, Any],
    sentences: Sequence[str],
    to: str | None,
    config: str | None,
) -> int:
    """Make, check and place an entry; return 0, or 1 if the check found an error."""
    if not any(letter.isalnum() for letter in term):
        raise JargonError(f"{quoted(term)} is no headword: it needs a letter or a digit. Write the word it stands for")
    at_terminal = sys.stdin is not None and sys.stdin.isatty() and for_a_person()
    if "gloss" not in fields and not at_terminal:
        if to or fields:
            raise JargonError(f'An entry for {quoted(term)} needs an explanation. Add  --gloss "…"')
        write(stub(term, domain=domain or NOWHERE))
        return 0
    given = dict(fields)
    if "gloss" not in given:
        given, sentences, domain, to = asked(term, given, sentences, domain, to, Setup(config))
    return finished(term, given, sentences, domain, to, config)


def finished(
    term: str,
    fields: Mapping[str, Any],
    sentences: Sequence[str],
    domain: str | None,
    to: str | None,
    config: str | None,
) -> int:
    """Check the entry that was given, then print it or put it into the file where it belongs."""
    file = home(Path(to), term, fields, domain, config) if to else None
    of_file = _domain_of(file) if file and file.exists() else ""
    belongs = domain or of_file or NOWHERE
    sense, examples = tried(term, fields, sentences, belongs)
    all_fields = {"term": term, **fields, "examples": examples}
    if of_file and belongs != of_file:
        all_fields["domain"] = belongs
    text = entry(all_fields)
    errors = told(sense, str(file or "entry"))
    if file is None:
        write(text)
    elif not errors:
        place(file, text, term, belongs)
        say(f"{file}: {quoted(term)} is in its place.")
    return 1 if errors else 0


def asked(
    term: str,
    given: dict[str, Any],
    sentences: Sequence[str],
    domain: str | None,
    to: str | None,
    setup: Setup,
) -> tuple[dict[str, Any], Sequence[str], str | None, str | None]:
    """Ask a person for what is not given; an empty answer leaves a field out."""
    say(f"An entry for {quoted(term)}. Enter leaves a field out; Ctrl-C writes nothing.")
    for name, question in QUESTIONS:
        answer = "" if name in given else _ask(question)
        while name == "gloss" and not answer:
            answer = _ask(f"{question} (needed)")
        if answer:
            given[name] = tuple(filter(None, map(str.strip, answer.split(",")))) if name == "aliases" else answer
    sentence = "" if sentences else _ask(EXAMPLE)
    domain = domain or _ask(f"Whose language: sales, engineering, business or a name of your own [{NOWHERE}]") or None
    own = setup.settings.glossary[0] if setup.settings.glossary else "terms.yaml"
    to = to or _ask(f"Glossary file or folder to put it into [{own}]") or own
    return given, sentences or tuple(filter(None, [sentence])), domain, to


def _ask(question: str) -> str:
    try:
        return " ".join(input(f"{question}: ").split())
    except EOFError:
        raise KeyboardInterrupt from None


def tried(
    term: str, fields: Mapping[str, Any], sentences: Sequence[str], domain: str
) -> tuple[Sense, tuple[Example, ...]]:
    """Read the entry as a glossary would, and translate its sentences; raises GlossaryError if it is no entry."""
    text = f"domain: {domain}\nterms:\n{entry({'term': term, **fields})}"
    (sense, *_) = parse(text, "the new entry")
    translator = _translator(sense)
    examples = tuple(Example(text, translator.translate(text).text.rstrip("\n")) for text in sentences)
    for example in examples:
        found = "is left as it is" if example.text == example.plain else f"comes out as: {example.plain}"
        say(f"{quoted(example.text)} {found}")
    return sense._replace(examples=examples), examples


def _translator(sense: Sense) -> Translator:
    from jargon.lexicon import Lexicon
    from jargon.lexicon.compile import compile_lexicon
    from jargon.table import Table
    from jargon.translator import Translator

    return Translator.of(Lexicon(Table(compile_lexicon([sense]))), Options())


def told(sense: Sense, where: str) -> int:
    """Say what the check of glossaries finds in an entry; return the number of errors."""
    from jargon.verify import verify

    problems = list(verify([sense]))
    for problem in problems:
        say(f"{where}: {problem.severity}: {problem.term}: {problem.message}")
    return sum(problem.severity == "error" for problem in problems)


def home(to: Path, term: str, fields: Mapping[str, Any], domain: str | None, config: str | None) -> Path:
    """Give the file an entry belongs into: the one named or, of a folder, that whose entries are most like it."""
    if not to.is_dir():
        return to
    of_domain = [file for file in files([to]) if _domain_of(file) == (domain or NOWHERE)]
    if len(of_domain) < 2:
        return of_domain[0] if of_domain else to / f"{domain or NOWHERE}.yaml"
    from jargon.search import search

    translator = Setup(config, glossary=[str(to)], no_default_glossaries=True).translator()
    votes = dict.fromkeys(map(str, of_domain), 0.0)
    for hit in search(f"{term} {fields.get('plain', '')} {fields.get('gloss', '')}", translator.lexicon, most=10):
        path = translator.lexicon.lexeme(hit.number).sense.path
        if path in votes:
            votes[path] += hit.weight
    return Path(max(votes, key=lambda path: votes[path]))


def _domain_of(file: Path) -> str:
    """Give the domain of a glossary file, as its first lines say it."""
    lines = read_text(file).splitlines()
    return next((line.partition(":")[2].split("#")[0].strip() for line in lines if line.startswith("domain:")), "")


def place(file: Path, text: str, term: str, domain: str) -> None:
    """Write an entry into a file, which is made if it is not there, so that the file is whole at every moment."""
    import os

    if file.exists():
        before = read_text(file)
        with file.open(encoding="utf-8-sig", newline="") as opened:
            before = opened.read()
    else:
        before = head(file.stem.capitalize(), domain)
    after = insert.insert(before, text, term, str(file))
    parse(after, str(file))
    draft = file.with_name(f".{file.name}.{os.getpid()}.tmp")
    try:
        draft.write_text(after, encoding="utf-8", newline="")
        draft.replace(file)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise JargonError(f"{file}: {error.strerror}. Name a file you may write") from None
