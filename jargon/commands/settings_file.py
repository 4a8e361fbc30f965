"""Writes into a settings file, and leaves all else in it as it is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from jargon import documents
from jargon.config import OWN_FILE, SHARED_FILE
from jargon.errors import SettingsError, UnreadableError

HEADER_RE = re.compile(r"^[ \t]*\[", re.MULTILINE)
TABLE_RE = re.compile(r"^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*jargon[ \t]*\][^\n]*(?:\n|\Z)", re.MULTILINE)
IGNORE_RE = re.compile(r"^[ \t]*ignore[ \t]*=[ \t]*\[", re.MULTILINE)


def ignore(path: str, code: str) -> str:
    """Add a code to those that a settings file ignores, and give the file's path; "" is a new file in this folder.

    Raises UnreadableError or SettingsError if that cannot be done; then the file is as it was.
    """
    file = Path(path or OWN_FILE)
    try:
        text = file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        text = ""
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(f'{file}: cannot be read ({error}). Add  ignore = ["{code}"]  to it') from None
    new = with_ignored(text, code, shared=file.name == SHARED_FILE)
    if new is None:
        raise SettingsError(f'{file}: written in a way of its own. Add "{code}" to  ignore  there')
    documents.write(file, new.encode())
    return str(file)


def with_ignored(text: str, code: str, *, shared: bool) -> str | None:
    r"""Add a code to the list in the text of a settings file, or give None if that is not as easy as it looks.

    >>> with_ignored('for = "sales"\n[[per-file]]\n', "claims", shared=False)
    'for = "sales"\nignore = ["claims"]\n[[per-file]]\n'
    """
    table = TABLE_RE.search(text)
    start = table.end() if table else 0
    header = HEADER_RE.search(text, start)
    end = header.start() if header else len(text)
    listed = IGNORE_RE.search(text, start, end)
    if listed:
        comma = "" if re.match(r"\s*\]", text[listed.end() :]) else ", "
        new = f'{text[: listed.end()]}"{code}"{comma}{text[listed.end() :]}'
    else:
        body = text[start:end].rstrip()
        rest = text[start + len(body) :]
        line_end = "\r\n" if "\r\n" in text else "\n"
        line = f'ignore = ["{code}"]'
        new = text[:start] + (f"{body}{line_end}{line}{rest or line_end}" if body else f"{line}{line_end}{rest}")
    return new if _same_but(text, new, code, shared=shared) else None


def _same_but(old: str, new: str, code: str, *, shared: bool) -> bool:
    """Tell whether two settings differ in one code to ignore, and in nothing else."""
    try:
        before, after = tomllib.loads(old), tomllib.loads(new)
    except tomllib.TOMLDecodeError:
        return False
    table = _table(before, shared=shared)
    table["ignore"] = [code, *table.get("ignore", ())]
    return before == after


def _table(whole: dict[str, Any], *, shared: bool) -> dict[str, Any]:
    if not shared and "tool" not in whole:
        return whole
    found: dict[str, Any] = whole.setdefault("tool", {}).setdefault("jargon", {})
    return found
