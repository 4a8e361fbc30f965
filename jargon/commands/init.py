"""Carries out ``jargon init``: settings and a pre-commit hook for the repository in this folder."""

from __future__ import annotations

from pathlib import Path
from textwrap import indent

from jargon.commands.output import say
from jargon.config import OWN_FILE, SHARED_FILE
from jargon.documents import VERBATIM
from jargon.errors import JargonError

SETTINGS = """\
# Settings of jargon, named like its long options. All are optional; `jargon config` shows what holds.
# For an editor that completes them: jargon config --schema > jargon.schema.json, and on top of this file
#:schema ./jargon.schema.json

# Who reads these documents: everyone, sales, engineering, business, or a domain of your own.
for = "everyone"

# Glossaries of your own: files or folders, seen from here.
# glossary = ["glossaries"]

# Codes that are not reported: a domain, or one term of it. Words and names that are never jargon here.
# ignore = ["buzzwords", "sales/churn"]
# accept = ["API", "Pipeline Inc."]

# How grave some are: info, warning or error.
# severity = { claims = "error", "sales/churn" = "info" }

# Files that are left out, and a file of findings that are put up with: jargon check --update-baseline
# exclude = ["vendor", "docs/archive/**"]
# baseline = "jargon-baseline.json"

# Files with a reader of their own.
# [[per-file]]
# files = ["docs/design/**"]
# for = "engineering"
"""

HOOK = """\
  - repo: local
    hooks:
      - id: jargon-check
        name: jargon
        entry: jargon check
        language: python
        additional_dependencies: ["jargon-cli[rst]"]
        types_or: [markdown, mdx, plain-text, html, asciidoc, rst]
        exclude: |
"""
HOOK += indent(VERBATIM, " " * 10)


def init() -> int:
    """Write what is not there yet, never over anything, and say what was done; return 0."""
    shared = Path(SHARED_FILE)
    if shared.is_file() and b"[tool.jargon" in shared.read_bytes():
        say(f"{SHARED_FILE}: has settings already, left as it is.")
    else:
        _write_new(Path(OWN_FILE), SETTINGS)
    if not _write_new(Path(".pre-commit-config.yaml"), f"repos:\n{HOOK}"):
        say(f"To check every commit, add this below its `repos:`\n\n{HOOK}")
    return 0


def _write_new(path: Path, content: str) -> bool:
    """Write a file that is not there yet; say so, and tell whether it was written."""
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(content)
    except FileExistsError:
        say(f"{path}: already there, left as it is.")
        return False
    except OSError as error:
        raise JargonError(f"{path}: {error.strerror}. Run this in a folder you may write to") from None
    say(f"{path}: written.")
    return True
