"""Carries out ``jargon lookup``: a term in, a card out."""

from __future__ import annotations

import sys

from jargon.commands.output import for_a_person, say, write
from jargon.commands.setup import Setup
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jargon.card import Card
    from jargon.lexicon import Lexicon
    from jargon.model import Sense
    from jargon.translator import Lookup


def lookup(
    *,
    term: Sequence[str] | None = None,
    audience: str | None = None,
    glossary: Sequence[str] | None = None,
    no_default_glossaries: bool = False,
    format: str | None = None,
    plain: bool = False,
    config: str | None = None,
) -> int:
    """Show what terms mean; return 0, or 1 if one is unknown.

    Without a term, terms are read from standard input, on a terminal as they are typed.
    """
    setup = Setup(
        config,
        audience=audience,
        glossary=glossary,
        no_default_glossaries=no_default_glossaries,
        strict=True,
        format=format,
    )
    lexicon = setup.translator().lexicon
    if term:
        return max(_answer(query, setup) for query in queries(term, lexicon))
    if sys.stdin is None or not sys.stdin.isatty():
        return max((_answer(line, setup) for line in sys.stdin or () if line.strip()), default=0)
    from jargon.commands.interactive import interactive

    return interactive(setup.translator(), plain=plain, answer=lambda query: _answer(query, setup))


def queries(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Part what was typed into terms: the words together are one, unless each by itself is one or some are quoted."""
    from jargon.lookup import named

    together = " ".join(words)
    if len(words) == 1 or named(together, lexicon):
        return [together]
    if any(" " in word.strip() for word in words) or all(named(word, lexicon) for word in words):
        return list(words)
    return [together]


def _answer(query: str, setup: Setup) -> int:
    query = " ".join(query.split())
    translator, audience, form = setup.translator(), setup.settings.audience, setup.settings.format
    found = translator.lookup(query)
    made = made_of(found.senses, translator.lexicon)
    if form == "json":
        from jargon.renderers import json

        write(json.cards(query, made, found.near, found.match))
    elif made:
        write(shown(made, audience, form))
        if remark := aside(query, found):
            say(remark)
    else:
        say(unknown(query, found))
    return 0 if made else 1


def made_of(senses: Iterable[Sense], lexicon: Lexicon) -> list[Card]:
    """Make the card of each sense."""
    from jargon.card import card

    return [card(sense, lexicon) for sense in senses]


def shown(made: Sequence[Card], audience: str, form: str | None = None) -> str:
    """Show cards to a person, or as Markdown or HTML."""
    if form == "html":
        from jargon.renderers import page

        return page.page(made[0].sense.term, made, audience)
    if for_a_person() and form != "markdown":
        from jargon.renderers import terminal

        return terminal.cards(made, audience)
    from jargon.renderers import markdown

    return markdown.dictionary(made, audience)


def aside(query: str, found: Lookup) -> str:
    """Say how a term was found, if not by its name."""
    term = found.senses[0].term
    if found.match == "meaning":
        others = f" It may also be {_either(found.near)}." if found.near else ""
        return f'No term is called "{query}"; "{term}" means something like it.{others}'
    return ""


def unknown(query: str, found: Lookup) -> str:
    """Say that no glossary has a term, what may be meant, and how to start an entry."""
    from shlex import quote

    near = f" Did you mean {_either(found.near)}?" if found.near else ""
    return f'No glossary explains "{query}".{near}\nTo start an entry: jargon glossary new {quote(query)}'


def _either(terms: Sequence[str]) -> str:
    """Join terms for a sentence.

    >>> _either(["latency"]), _either(["lead", "leads", "leader"])
    ('latency', 'lead, leads or leader')
    """
    *first, last = terms
    return f"{', '.join(first)} or {last}" if first else last
