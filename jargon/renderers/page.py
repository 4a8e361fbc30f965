"""Writes cards as one HTML page that needs nothing else: to hand out, to print, to put on an intranet."""

from __future__ import annotations

from html import escape

from jargon.renderers import wording
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jargon.card import Card

STYLE = """\
:root { color-scheme: light dark; --quiet: #6b6b6b; --line: #d5d5d5; --plain: #0a6b2d; }
@media (prefers-color-scheme: dark) { :root { --quiet: #a0a0a0; --line: #444; --plain: #6fcf8f; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid var(--line); padding: .8rem 0; break-inside: avoid; }
h2 { font-size: 1.15rem; margin: 0; }
h2 .plain { color: var(--plain); }
h2 small { color: var(--quiet); font-weight: normal; margin-left: .5rem; }
p { margin: .2rem 0 .4rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
@media (max-width: 36rem) { dl { display: block; } }
"""


def page(title: str, made: Iterable[Card], audience: str) -> str:
    """Write a page of cards under a title."""
    articles = "".join(_article(card, audience) for card in made)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{_text(title)}</h1>\n"
        f"{articles}</body>\n</html>\n"
    )


def _article(card: Card, audience: str) -> str:
    sense = card.sense
    plain = f' → <span class="plain">{_text(sense.plain)}</span>' if sense.plain else ""
    rows = "".join(_rows(card, audience))
    return (
        f"<article>\n<h2>{_text(sense.term)}{plain} "
        f"<small>{_text(wording.where(sense))}</small></h2>\n<p>{_text(wording.sentence(sense.gloss))}</p>\n"
        f"{f'<dl>{chr(10)}{rows}</dl>{chr(10)}' if rows else ''}</article>\n"
    )


def _rows(card: Card, audience: str) -> Iterator[str]:
    for label, text in wording.of_card(card, audience):
        yield f"<dt>{_text(label)}</dt><dd>{_text(text)}</dd>\n"


def _text(text: str) -> str:
    """Put a text into HTML, without control characters, which HTML cannot hold."""
    return escape("".join(letter for letter in text if letter.isprintable() or letter.isspace()))
