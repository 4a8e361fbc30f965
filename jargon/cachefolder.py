"""Knows the user's cache folder; whatever is wrong with it, the program goes on without a cache."""

# pathlib and contextlib would cost more than the look-ups they serve.
# ruff: noqa: PTH103, PTH105, PTH107, PTH111, PTH117, PTH118, PTH120, PTH123, SIM105

from __future__ import annotations

import os
import sys


def folder() -> str | None:
    """Name the folder, which may not exist yet: JARGON_CACHE_DIR, or where the system keeps caches."""
    environ = os.environ
    if own := environ.get("JARGON_CACHE_DIR"):
        return own
    if sys.platform in ("win32", "darwin"):
        from platformdirs import user_cache_dir

        return user_cache_dir("jargon", appauthor=False)
    caches = environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(caches):  # the XDG specification: a relative path is to be ignored
        caches = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(caches, "jargon") if os.path.isabs(caches) else None


def path_of(name: str) -> str | None:
    """Give the path at which a cached file is kept, there or not, or None without a cache folder."""
    where = folder()
    return os.path.join(where, name) if where else None


def store(name: str, data: bytes) -> str | None:
    """Write a file whole or not at all and give its path, or None where it cannot be kept."""
    path = path_of(name)
    if path is None:
        return None
    draft = f"{path}.{os.getpid()}-{os.urandom(4).hex()}.tmp"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(draft, "xb") as file:
            file.write(data)
        os.replace(draft, path)
    except OSError:
        remove(draft)
        return None
    return path


def prune(prefix: str, keep: int) -> None:
    """Remove the cached files whose names start with `prefix`, all but the `keep` newest."""
    where = folder()
    if where is None:
        return
    try:
        with os.scandir(where) as entries:
            ages = sorted((entry.stat().st_mtime_ns, entry.path) for entry in entries if entry.name.startswith(prefix))
    except OSError:
        return
    for _, path in ages[: max(len(ages) - keep, 0)]:
        remove(path)


def remove(path: str) -> None:
    """Remove a file if it is there and may be removed."""
    try:
        os.remove(path)
    except OSError:
        pass
