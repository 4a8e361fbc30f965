"""Starts an entry for a person to fill in."""

from __future__ import annotations

import re

UNQUOTED = re.compile(r"[^\W\d_][\w+&/.'’,;()?!%-]*( [\w+&/.'’(][\w+&/.'’,;()?!%-]*)*")
CONSTANTS = ("true", "false", "yes", "no", "on", "off", "null")
"""What other readers of YAML would not take for a text."""
OFFERED = ("pos", "plain", "aliases", "analogy", "ask", "leave")


def stub(term: str, *, domain: str) -> str:
    """Write an entry to fill in, as YAML text that may follow the last entry of a file.

    >>> print(stub("churn", domain="sales").splitlines()[2])
        gloss: # one phrase that explains it without jargon
    """
    from jargon.glossary.schema import EXAMPLE_FIELDS, SENSE_FIELDS

    wanted = [f"    {field.name}: # {field.about}" for field in SENSE_FIELDS if field.required]
    offered = [f"    # {field.name}: {field.about}" for field in SENSE_FIELDS if field.name in OFFERED]
    first, *others = [f"{field.name}: # {field.about}" for field in EXAMPLE_FIELDS]
    example = ["    examples:", f"      - {first}", *(f"        {line}" for line in others)]
    head = [f"  - term: {scalar(term)}", f"    domain: {scalar(domain)}"]
    return "\n".join([*head, *wanted, *offered, *example]) + "\n"


def scalar(text: str, *, in_brackets: bool = False) -> str:
    """Write a text so that YAML reads the same text; a JSON string is a YAML string if it holds no control codes."""
    if UNQUOTED.fullmatch(text) and text.lower() not in CONSTANTS and not (in_brackets and "," in text):
        return text
    import json

    return "".join(
        letter if letter.isprintable() else f"\\U{ord(letter):08x}" for letter in json.dumps(text, ensure_ascii=False)
    )
