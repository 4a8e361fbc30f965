"""Carries out ``jargon init``: settings and a pre-commit hook for the repository in this folder."""

from __future__ import annotations

from pathlib import Path

from jargon.commands.output import say
from jargon.errors import JargonError

SETTINGS = """\
# Settings of jargon, named like its long options. All are optional.

# Who reads these documents: everyone, sales, engineering, business, or a domain of your own.
for = "everyone"

# Glossaries of your own: files or folders, seen from here.
# glossary = ["glossaries"]

# Codes that are not reported: a domain, or one term of it.
# ignore = ["buzzwords", "sales/churn"]

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
        additional_dependencies: [jargon-cli]
        types_or: [markdown, plain-text]
"""


def init() -> int:
    """Write what is not there yet, never over anything, and say what was done; return 0."""
    _write_new(Path("jargon.toml"), SETTINGS)
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
