"""Carries out ``jargon translate``: documents in, their plain versions and notes out."""

from __future__ import annotations

from jargon import documents
from jargon.commands.inputs import STDIN, read
from jargon.commands.output import for_a_person, say, write
from jargon.commands.setup import Setup
from jargon.errors import JargonError
from jargon.renderers import markdown
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.config import Settings
    from jargon.model import Translation
    from jargon.translator import Translator


def translate(
    *,
    files: Sequence[str] | None = None,
    audience: str | None = None,
    mode: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    strict: bool = False,
    no_fuzzy: bool = False,
    no_notes: bool = False,
    format: str | None = None,
    output: str | None = None,
    notes_to: str | None = None,
    config: str | None = None,
    encoding: str | None = None,
    stdin_filename: str | None = None,
    quiet: bool = False,
    explain: bool = False,
) -> int:
    """Print or write the plain version of each file; return 0, or 2 if one of them could not be read."""
    setup = Setup(
        config,
        audience=audience,
        mode=mode,
        glossary=glossary,
        no_default_glossaries=no_default_glossaries,
        strict=strict,
        no_fuzzy=no_fuzzy,
        no_notes=no_notes,
        format=format,
        encoding=encoding,
        quiet=quiet,
    )
    for doubt in setup.check():
        say(doubt)
    names = files or [STDIN]
    output = None if output == STDIN else output
    if output is not None and len(names) > 1:
        raise JargonError(f"--output takes the plain version of one file, not of {len(names)}. Name one file at a time")
    if notes_to and output is None:
        raise JargonError(f"--notes-to {notes_to} writes into a file of its own. Name it with --output")
    batch = Batch(setup, names, stdin_filename, explain=explain)
    if output is not None:
        _write_file(batch, output, notes_to)
    else:
        _print(batch)
    return 2 if batch.failed else 0


class Batch:
    """The translations of several files, and whether one of them failed."""

    def __init__(
        self, setup: Setup, names: Sequence[str], stdin_filename: str | None, *, explain: bool = False
    ) -> None:
        self.setup = setup
        self.names = names
        self.stdin_filename = stdin_filename
        self.explain = explain
        self.failed = False

    def __iter__(self) -> Iterator[Translation]:
        for name in self._names():
            settings = self.setup.at(self.stdin_filename or name if name == STDIN else name)
            translator = self.setup.translator(settings)
            try:
                document = read(name, encoding=settings.encoding, stdin_filename=self.stdin_filename)
                translated = translator.translate(document)
                if self.explain:
                    _tell(translated, translator)
                yield translated
            except JargonError as error:
                say(str(error))
                self.failed = True

    def _names(self) -> Iterator[str]:
        if len(self.names) == 1 or for_a_person():
            return iter(self.names)
        from jargon.renderers.terminal import tracked

        return tracked(self.names, "Translating")


def _tell(translated: Translation, translator: Translator) -> None:
    """Say why each term was changed or left alone."""
    from jargon.explain import explanations
    from jargon.renderers import lines

    found = explanations(translated.document, translator.lexicon, translator.options, translated.rewrites)
    for each in found:
        say(lines.explanation(translated.path, each).removesuffix("\n"))


def reading(translated: Translation) -> Translation:
    """Lay an office document out for reading; a PDF has been, and may now become a file of text."""
    if not translated.document.package:
        return translated
    if translated.document.kind == "pdf":
        return translated._replace(document=translated.document._replace(kind="text", package=b""))
    from jargon.documents.reading import reading

    return reading(translated)


def for_scripts(translated: Translation) -> Translation:
    """Lay an office document out for reading, its offsets still counted in the XML."""
    if not translated.document.package or translated.document.kind == "pdf":
        return translated
    from jargon.documents.reading import for_scripts

    return for_scripts(translated)


def _print(batch: Batch) -> None:
    """Print each translation in the format asked for."""
    if batch.setup.settings.format == "json":
        write(_as_json(batch, batch.setup))
        return
    if batch.setup.settings.format == "html":
        write(_page(batch, notes=batch.setup.settings.notes))
        return
    several = len(batch.names) > 1
    for number, translated in enumerate(batch):
        if several:
            write(f"{chr(10) if number else ''}==> {translated.path} <==\n")
        write(_shown(translated, batch.setup.at(translated.path), several=several))


def _shown(translated: Translation, settings: Settings, *, several: bool) -> str | bytes:
    """Show a translation to a person, or give it in the input's own encoding, or in UTF-8 among others."""
    translated = reading(translated)
    if for_a_person() and settings.format != "markdown":
        from jargon.renderers import terminal

        return terminal.translation(translated, notes=settings.notes)
    section = _notes(translated, settings)
    if several:
        return markdown.below(translated.text, section)
    encoding = translated.document.encoding
    writable = section.encode(encoding, "replace").decode(encoding)
    return documents.to_bytes(translated.document, markdown.below(translated.text, writable))


def _as_json(translated: Iterable[Translation], setup: Setup) -> str:
    """Write translations for scripts, without notes where none are wanted."""
    from jargon.renderers import json

    wanted = (each if setup.at(each.path).notes else each._replace(notes=()) for each in translated)
    return json.translations(map(for_scripts, wanted))


def _page(translated: Iterable[Translation], *, notes: bool) -> str:
    """Show translations in one HTML page."""
    from jargon.renderers import html

    return html.page(map(reading, translated), notes=notes)


def _notes(translated: Translation, settings: Settings) -> str:
    return markdown.notes(translated.notes) if settings.notes else ""


def _write_file(batch: Batch, output: str, notes_to: str | None) -> None:
    """Write the one translation to a file: in the format asked for, or as a document, its notes printed or in it."""
    for translated in batch:
        _refuse_other_office(translated, output)
        if notes_to:
            from jargon.commands.annotate import annotated

            documents.write(output, annotated(translated, notes_to))
            continue
        if batch.setup.settings.format == "json":
            documents.write(output, _as_json([translated], batch.setup).encode())
        elif batch.setup.settings.format == "html" or _becomes_page(translated, output):
            notes = batch.setup.at(translated.path).notes
            documents.write(output, _page([translated], notes=notes).encode())
        elif batch.setup.settings.format == "markdown" or _reads_only(translated, output):
            text = reading(translated).text
            documents.write(output, markdown.below(text, _notes(translated, batch.setup.at(translated.path))).encode())
        else:
            documents.write(output, documents.to_bytes(translated.document, translated.text))
            if not batch.setup.settings.quiet:
                write(_notes(translated, batch.setup.at(translated.path)))


def _becomes_page(translated: Translation, output: str) -> bool:
    """Tell whether a document of another kind is to become HTML."""
    return documents.kind_of(output) == "html" != translated.document.kind


def _reads_only(translated: Translation, output: str) -> bool:
    """Tell whether an office document or a PDF is to become a file of text."""
    return bool(translated.document.package) and documents.kind_of(output) not in documents.OFFICE


def _refuse_other_office(translated: Translation, output: str) -> None:
    """Raise JargonError if the output's name promises a PDF, or an office document that the input is not."""
    wanted, kind = documents.kind_of(output), translated.document.kind
    if wanted == "pdf":
        raise JargonError(f"{output}: PDFs can be read, not written. Name a file of text, such as plain.md")
    if wanted in documents.OFFICE and wanted != kind:
        raise JargonError(f"{output}: a {kind} document cannot become a .{wanted}. Name the output after its input")
