"""Knows where a user's own small files are kept: what was looked up, what a quiz is to ask again."""

from __future__ import annotations

import os
from pathlib import Path


def path_of(name: str) -> Path:
    """Give the path of a user's file, there or not: in JARGON_DATA_DIR, or where the system keeps such data."""
    if own := os.environ.get("JARGON_DATA_DIR"):
        return Path(own, name)
    from platformdirs import user_data_path

    return user_data_path("jargon", appauthor=False) / name


def read(name: str) -> str:
    """Give what a user's file holds, or nothing where it cannot be read."""
    try:
        return path_of(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def write(name: str, text: str) -> bool:
    """Write a user's file whole, for the user alone, and tell whether that worked."""
    path = path_of(name)
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(path)
    except OSError:
        return False
    return True
