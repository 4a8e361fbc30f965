"""Hides what a Markdown parser does not know to be no prose: front matter, templates, directives, JSX."""

from __future__ import annotations

import re

from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FILLER = "\ue000"
"""Stands for each hidden character but line ends; one for private use, which Markdown takes for a letter."""

_FRONT_MATTER = lazy(r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?:.*\n)*?(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|\Z)")

_LINE_END = r"\n(?![ \t]*(?:\r?\n|```|~~~))"  # a template stops short of a blank line and of a code fence

# No group here is repeated possessively, "(?:...)*+": up to Python 3.11.2 such a repetition may lose its place.
_ADMONITION = r"""[ \t]+[a-z][\w-]*+(?>(?:[ \t]+[a-z][\w-]*+)*)(?:[ \t]+"[^"\n]*")?[ \t\r]*$"""

_TEMPLATES = (
    ("{{", rf"\{{\{{(?>(?:[^{{}}\n]+|{_LINE_END}|\{{(?!\{{)|\}}(?!\}}))*)\}}\}}"),
    ("{%", rf"\{{%(?>(?:[^{{%\n]+|{_LINE_END}|\{{(?!%)|%(?!\}}))*)%\}}"),
    ("<%", rf"<%(?>(?:[^<%\n]+|{_LINE_END}|<(?!%)|%(?!>))*)%>"),
    ("[[", r"!?\[\[[^\[\]\n]+\]\](?![(\[])"),
    (":::", r"(?m:^[ \t]*:{3,}.*$)"),
    ("!!!", rf"(?m:^[ \t]*!!!\+?{_ADMONITION})"),
    ("???", rf"(?m:^[ \t]*\?\?\?\+?{_ADMONITION})"),
)
"""What the pattern needs in the source to be worth a search, and the pattern. All run in linear time."""

_PHP = ("<?php", r"<\?php\b(?>(?:[^?]+|\?(?!>))*)(?:\?>|\Z)")

_BRACED = r"\{(?>(?:[^{}]+|\{(?>(?:[^{}]+|\{[^{}]*+\})*)\})*)\}"

_MDX = (
    r"(?:\A|(?<=\n\n)|(?<=\n\r\n))(?:import|export)[ \t].*+(?>(?:\n[ \t]*[^\s].*+)*)",
    rf"""</?[A-Z][\w.]*+(?>(?:[^<>{{}}"']+|"[^"]*+"|'[^']*+'|{_BRACED})*)>""",
    r"</?>",
    _BRACED,
)

_MDX_COMMENT = lazy(r"\{/\*(.*?)\*/\}", re.DOTALL)


def front_matter_end(source: str) -> int:
    """Say where the front matter ends, 0 if there is none.

    >>> front_matter_end("---\\ntitle: Churn\\n---\\nText"), front_matter_end("Text\\n---\\n")
    (21, 0)
    """
    found = _FRONT_MATTER.match(source) if source.startswith(("---", "+++")) else None
    return found.end() if found else 0


def hide(source: str, *, mdx: bool = False) -> str:
    """Put fillers in the place of templates, directives and, in MDX, of code; the length stays.

    >>> hide("Dear {{ name }},").count(FILLER)
    10
    """
    patterns = [pattern for needed, pattern in _TEMPLATES if needed in source]
    return _hidden(source, [*patterns, *(_MDX if mdx else ())])


def hide_templates(source: str) -> str:
    """Put fillers in the place of templates alone, as they stand in HTML; the length stays.

    >>> hide_templates("Dear <%= name %>, [[1]]").count(FILLER)
    11
    """
    return _hidden(source, [pattern for needed, pattern in (*_TEMPLATES[:3], _PHP) if needed in source])


def _hidden(source: str, patterns: list[str]) -> str:
    """Put fillers in the place of what the patterns find."""
    spans = [found.span() for pattern in patterns for found in re.finditer(pattern, source)]
    if not spans:
        return source
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if at < end:
            parts += source[at:start], _fill(source[max(at, start) : end])
            at = end
    parts.append(source[at:])
    return "".join(parts)


def mdx_comments(source: str) -> Iterator[tuple[int, int, str]]:
    """Find the comments that MDX has of its own: ``{/* ... */}``."""
    for found in _MDX_COMMENT.finditer(source):
        yield found.start(), found.end(), found[1].strip()


def _fill(hidden: str) -> str:
    """Put a filler for each character, but keep line ends and indentation."""
    return re.sub(r"\S[^\r\n]*", lambda line: FILLER * len(line[0]), hidden)
