"""The cache folder is found where the system keeps caches, and its troubles stay its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jargon import cachefolder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JARGON_CACHE_DIR", str(tmp_path / "deep" / "cache"))
    return tmp_path / "deep" / "cache"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="platformdirs decides there")
@pytest.mark.parametrize(
    ("environ", "path"),
    [
        pytest.param({"JARGON_CACHE_DIR": "/own", "XDG_CACHE_HOME": "/xdg"}, "/own/x", id="own folder first"),
        pytest.param({"XDG_CACHE_HOME": "/xdg", "HOME": "/home/ann"}, "/xdg/jargon/x", id="the desktop's folder"),
        pytest.param({"HOME": "/home/ann"}, "/home/ann/.cache/jargon/x", id="the home folder"),
        pytest.param({"XDG_CACHE_HOME": "rel", "HOME": "/home/ann"}, "/home/ann/.cache/jargon/x", id="relative XDG"),
        pytest.param({"JARGON_CACHE_DIR": "", "HOME": "/home/ann"}, "/home/ann/.cache/jargon/x", id="empty setting"),
        pytest.param({"HOME": "nowhere"}, None, id="no home worth the name"),
    ],
)
def test_path_of(environ: dict[str, str], path: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("JARGON_CACHE_DIR", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert cachefolder.path_of("x") == path


def test_store(cache: Path) -> None:
    assert cachefolder.store("words.table", b"one") == str(cache / "words.table")
    assert cachefolder.store("words.table", b"two") == str(cache / "words.table")
    assert (cache / "words.table").read_bytes() == b"two"
    assert [path.name for path in cache.iterdir()] == ["words.table"]


def test_store_in_a_folder_that_is_a_file(cache: Path) -> None:
    cache.parent.mkdir()
    cache.write_text("in the way")
    assert cachefolder.store("words.table", b"one") is None
    cachefolder.prune("words", 0)
    assert cache.read_text() == "in the way"


def test_store_where_nothing_may_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARGON_CACHE_DIR", "/proc/jargon")
    assert cachefolder.store("words.table", b"one") is None


def test_a_full_disk_leaves_nothing_behind(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*paths: str) -> None:
        raise OSError(28, "No space left on device")

    cachefolder.store("words.table", b"old")
    monkeypatch.setattr(os, "replace", full)
    assert cachefolder.store("words.table", b"new") is None
    assert [path.read_bytes() for path in cache.iterdir()] == [b"old"]


def test_prune_keeps_the_newest(cache: Path) -> None:
    for age, name in enumerate(["words-3.table", "words-2.table", "words-1.table", "lexicon-1.table"]):
        path = cachefolder.store(name, b"x")
        assert path is not None
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    cachefolder.prune("words-", 1)
    assert sorted(path.name for path in cache.iterdir()) == ["lexicon-1.table", "words-3.table"]
    cachefolder.prune("absent-", 0)
    cachefolder.prune("words-", 5)
    assert len(list(cache.iterdir())) == 2


def test_prune_without_a_folder(cache: Path) -> None:
    cachefolder.prune("words-", 1)
    assert not cache.exists()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="platformdirs decides there")
def test_import_is_light() -> None:
    code = "import sys, jargon.cachefolder as c; c.path_of('x'); print(*{'platformdirs', 'pathlib'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(Path.cwd())!r}); {code}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.strip() == ""
