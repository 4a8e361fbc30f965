"""Markdown to test with."""

from pathlib import Path

from hypothesis import strategies as st

from jargon.documents import parse
from jargon.model import Document

NASTY = (Path(__file__).parent / "nasty.md").read_text(encoding="utf-8")

# Pieces of Markdown in any order: most of it makes no sense, and all of it must be read.
snippets = st.lists(
    st.sampled_from(
        [
            "churn",
            "é",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "[",
            "](u)",
            "]",
            "![",
            "> ",
            "- ",
            "1. ",
            "# ",
            "    ",
            "\\",
            "&amp;",
            "&ngE;",
            "<b>",
            "</b>",
            "<div>\n",
            "</div>",
            "<!-- c -->",
            "<code>",
            "</code>",
            "$",
            "|",
            "\n|-|-|\n",
            "```\n",
            "---\n",
            "[r]",
            "[r]: /u\n",
            "{{ x }}",
            "{% y",
            "[[w]]",
            ":::",
            "😀",
            "\t",
            "  \n",
        ]
    ),
    max_size=14,
).map("".join)


def markdown(source: str, path: str = "a.md") -> Document:
    """Read Markdown."""
    return parse(source, path=path, kind="markdown")
