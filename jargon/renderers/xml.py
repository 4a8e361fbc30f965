"""Writes text so that XML readers take it for text, whatever is in it."""

from __future__ import annotations

import re

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FORBIDDEN_RE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets)."""


def content(text: str) -> str:
    r"""Write text between tags.

    >>> content("a < b & c\x1b")
    'a &lt; b &amp; c\\x1b'
    """
    shown = FORBIDDEN_RE.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attributes(values: Mapping[str, str | int]) -> str:
    """Write attributes, each behind a blank.

    >>> attributes({"name": 'say "churn"', "line": 3})
    ' name="say &quot;churn&quot;" line="3"'
    """
    return "".join(f' {name}="{_value(str(value))}"' for name, value in values.items())


def _value(text: str) -> str:
    return content(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
