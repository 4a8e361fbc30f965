"""Writes an entry as YAML, the way the glossaries are written: one field a line, in the usual order."""

from __future__ import annotations

from jargon.glossary.stub import scalar
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jargon.model import Example

    Value = str | tuple[str, ...] | tuple[Example, ...]

ORDER = (
    "term", "domain", "pos", "number", "case", "aliases", "plain", "attributive", "article", "rewrite", "gloss",
    "analogy", "ask", "examples", "leave", "sources",
)  # fmt: skip


def entry(fields: Mapping[str, Value]) -> str:
    """Write the fields of an entry that have a value, as an item of a list of terms.

    >>> print(entry({"gloss": "to work on one thing together: all of us", "term": "swarm", "pos": "verb"}), end="")
      - term: swarm
        pos: verb
        gloss: "to work on one thing together: all of us"
    """
    given = [line for name in ORDER if fields.get(name) for line in _lines(name, fields[name])]
    return "".join(f"{'  - ' if at == 0 else '    '}{line}\n" for at, line in enumerate(given))


def _lines(name: str, value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{name}: {scalar(value)}"
    elif name == "aliases":
        yield f"{name}: [{', '.join(scalar(str(item), in_brackets=True) for item in value)}]"
    else:
        yield f"{name}:"
        for item in value:
            if isinstance(item, str):
                yield f"  - {scalar(item)}"
            else:
                yield f"  - text: {scalar(item.text)}"
                yield f"    plain: {scalar(item.plain)}"


def head(title: str, domain: str) -> str:
    """Write the top of a glossary file, up to its first entry."""
    return f"title: {scalar(title)}\ndomain: {scalar(domain)}\nterms:\n"
