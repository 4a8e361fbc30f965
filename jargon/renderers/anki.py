"""Writes senses as flash cards that Anki and its like import: https://docs.ankiweb.net/importing/text-files.html."""

from __future__ import annotations

from html import escape

from jargon.renderers import wording
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jargon.model import Sense

HEAD = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n#columns:guid\tfront\tback\ttags\n"


def deck(senses: Iterable[Sense], audience: str) -> str:
    """Write one line for each sense: its code, the headword, the answer, the domain as a tag."""
    return HEAD + "".join(_line(sense, name, audience) for name, sense in named(senses))


def named(senses: Iterable[Sense]) -> Iterator[tuple[str, Sense]]:
    """Name each sense by its code, and by a number where several share it, so that a later import knows it again."""
    seen: dict[str, int] = {}
    for sense in senses:
        seen[sense.code] = seen.get(sense.code, 0) + 1
        yield f"{sense.code}/{seen[sense.code]}" if seen[sense.code] > 1 else sense.code, sense


def _line(sense: Sense, name: str, audience: str) -> str:
    picture = dict(sense.analogies).get(audience) or sense.analogy
    answer = [f"<b>{_cell(sense.plain)}</b>"] if sense.plain else []
    answer += [_cell(wording.sentence(sense.gloss)), *([f"<i>{_cell(picture)}</i>"] if picture else [])]
    return "\t".join((name, _cell(sense.term), "<br>".join(answer), sense.domain)) + "\n"


def _cell(text: str) -> str:
    return escape(" ".join(text.split()), quote=False)
