"""Carries out ``jargon lookup``: a term in, a card out."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from jargon.commands.output import for_a_person, say, write
from jargon.commands.setup import Setup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jargon.model import Sense


def lookup(
    *,
    term: Sequence[str] | None = None,
    audience: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    format: str | None = None,
    config: str | None = None,
) -> int:
    """Show what a term means; return 0, or 1 if it is unknown. Without a term, ask for one until there are no more."""
    setup = Setup(
        config,
        audience=audience,
        glossary=glossary,
        no_default_glossaries=no_default_glossaries,
        format=format,
    )
    if term:
        return _answer(" ".join(term), setup)
    answers = [_answer(query, setup) for query in _queries() if query.strip()]
    return 0 if sys.stdin.isatty() else max(answers, default=0)


def _queries() -> Iterator[str]:
    """Read one query from each line, with a prompt where a person types them."""
    if sys.stdin is None or not sys.stdin.isatty():
        yield from sys.stdin or ()
        return
    say("Type a term, or press Ctrl-D to end.")
    with suppress(ImportError):  # Windows has no readline
        import readline  # noqa: F401 (gives input() its history and editing keys)
    while True:
        try:
            yield input("> ")
        except EOFError:
            say("")
            return


def _answer(query: str, setup: Setup) -> int:
    found = setup.translator().lookup(query.strip())
    if setup.settings.format == "json":
        from jargon.renderers import json

        write(json.senses(query.strip(), found.senses, found.near))
    elif found.senses:
        write(cards(found.senses, setup.settings.audience))
    else:
        near = f" Did you mean {' or '.join(found.near)}?" if found.near else ""
        say(f'No glossary explains "{query.strip()}".{near}')
    return 0 if found.senses else 1


def cards(senses: Sequence[Sense], audience: str) -> str:
    """Show the meanings of a term to a person, or as Markdown."""
    if for_a_person():
        from jargon.renderers import terminal

        return terminal.cards(senses, audience)
    from jargon.renderers import markdown

    return markdown.cards(senses, audience)
