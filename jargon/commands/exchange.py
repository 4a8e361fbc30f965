"""Carries out ``jargon glossary export`` and ``import``: glossaries from and for other programs."""

from __future__ import annotations

from pathlib import Path

from jargon.commands.output import say, write
from jargon.errors import GlossaryError, JargonError, UnreadableError
from jargon.glossary import imports
from jargon.glossary.load import parse, read_text
from jargon.glossary.writing import entry, head
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from jargon.lexicon import Lexicon
    from jargon.model import Sense

TITLE = "In plain words"


def exported(senses: Sequence[Sense], format: str, audience: str, lexicon: Lexicon) -> str:
    """Write senses as markdown, html, csv, tbx or anki."""
    if format in ("markdown", "html"):
        return _for_people(senses, format, audience, lexicon)
    if format == "csv":
        from jargon.renderers import csv

        return csv.table(senses)
    if format == "tbx":
        from jargon.renderers import tbx

        return tbx.termbase(senses)
    from jargon.renderers import anki

    return anki.deck(senses, audience)


def _for_people(senses: Sequence[Sense], format: str, audience: str, lexicon: Lexicon) -> str:
    """Write senses to be read: in HTML a page, in Markdown a section for each domain."""
    from jargon.card import card

    made = [card(sense, lexicon) for sense in senses]
    if format == "html":
        from jargon.renderers import page

        return page.page(TITLE, made, audience)
    from jargon.renderers import markdown

    sections = (
        f"## {domain}\n\n" + markdown.dictionary([each for each in made if each.sense.domain == domain], audience)
        for domain in dict.fromkeys(each.sense.domain for each in made)
    )
    return f"# {TITLE}\n\n" + "\n".join(sections)


def import_file(file: str, *, domain: str, to: str | None, quiet: bool) -> int:
    """Write the terms of a table or a Vale rule as a glossary; return 0, or 1 if something was left out."""
    if not Path(file).is_file():
        raise UnreadableError(f"{file}: no such file. Name a table (.csv, .tsv) or a substitution rule of Vale")
    text = read_text(Path(file))
    is_rule = file.lower().endswith((".yml", ".yaml"))
    read = imports.vale(text, file) if is_rule else imports.table(text, file)
    entries, left_out = _sound(imports.unique(read.entries), domain, read.left_out)
    own = [{name: value for name, value in fields.items() if (name, value) != ("domain", domain)} for fields in entries]
    glossary = head(Path(file).stem, domain) + "\n".join(map(entry, own))
    if not entries:
        raise GlossaryError(
            [f"{file}: no term that can be explained. A row needs a term and a gloss or a plain wording"]
        )
    _put(glossary, to)
    for line in left_out if not quiet else ():
        say(f"{line}, left out")
    if not quiet:
        say(f"{len(entries):,} entries, {len(left_out):,} left out. To test them: jargon glossary check {to or 'FILE'}")
    return 1 if left_out else 0


def _sound(
    entries: Sequence[dict[str, Any]], domain: str, left_out: list[str]
) -> tuple[list[dict[str, Any]], list[str]]:
    """Part the entries that a glossary may have from those with something wrong in them."""
    sound, wrong = [], list(left_out)
    for fields in entries:
        try:
            parse(head(domain, domain) + entry(fields), "")
        except GlossaryError as error:
            wrong.append(str(error).splitlines()[0].lstrip(":0123456789 "))
        else:
            sound.append(fields)
    return sound, wrong


def _put(glossary: str, to: str | None) -> None:
    """Print a glossary, or write it to a file that is not there yet."""
    if to is None:
        write(glossary)
        return
    try:
        with Path(to).open("x", encoding="utf-8", newline="\n") as file:
            file.write(glossary)
    except FileExistsError:
        raise JargonError(f"{to}: already there. Name a file that is not there yet") from None
    except OSError as error:
        raise JargonError(f"{to}: {error.strerror}. Name a file you may write") from None
