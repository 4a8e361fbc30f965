"""`documents`: files are read whole or refused clearly, and written whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from jargon.documents import from_bytes, is_verbatim, kind_of, parse, read, to_bytes, write
from jargon.errors import UnreadableError


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("README.md", "markdown"),
        ("a/b.MD", "markdown"),
        ("b.markdown", "markdown"),
        ("c.mdx", "markdown"),
        ("d.qmd", "markdown"),
        ("notes.txt", "text"),
        ("notes", "text"),
        ("-", "text"),
        ("x.unknown", "text"),
        (".md/notes", "text"),
        ("", "text"),
    ],
)
def test_kind_of(name: str, kind: str) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    "path",
    [
        "LICENSE", "LICENCE", "license.md", "docs/License.txt", "LICENSE-MIT", "LICENSE.APACHE", "LICENSE_1_0.txt",
        "MIT-LICENSE.txt", "COPYING", "COPYING.LESSER", "NOTICE.txt", "THIRD-PARTY-NOTICES.md", "LICENSES/MIT.txt",
        "/src/UNLICENSE", "requirements.txt", "requirements/dev.txt", "dev-requirements.txt", "constraints-3.txt",
        "lib/CMakeLists.txt", "robots.txt",
    ],
)  # fmt: skip
def test_verbatim(path: str) -> None:
    assert is_verbatim(path)


@pytest.mark.parametrize(
    "path",
    [
        "licensing.md", "license-keys.md", "docs/copying-files.md", "notices.md", "notice-period.txt",
        "requirements.md", "constraints.rst", "notes.txt", "robots.md", "myrobots.txt", "LICENSES/old/a.md", "-", "",
    ],
)  # fmt: skip
def test_not_verbatim(path: str) -> None:
    assert not is_verbatim(path)


def test_read(tmp_path: Path) -> None:
    file = tmp_path / "pitch.md"
    file.write_bytes(b"\xef\xbb\xbfWe *leverage*\r\nit.\r\n")
    document = read(file)
    assert (document.path, document.kind, document.encoding) == (str(file), "markdown", "utf-8")
    assert document.prose == "We leverage\nit."
    assert to_bytes(document, document.source) == file.read_bytes()


@pytest.mark.parametrize("name", ["x.md", "x.txt"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\r\n\r\n",
        b"a\tb \n",
        "café\r\n*é*".encode("utf-16"),
        b"\xef\xbb\xbf---\na: b\n---\nText",
        "\x0c\x1a\x85".encode(),
    ],
)
def test_bytes_come_back(name: str, data: bytes) -> None:
    document = from_bytes(data, name)
    assert to_bytes(document, document.source) == data


def test_a_named_kind_wins() -> None:
    assert from_bytes(b"*a*", "a.txt", kind="markdown").prose == "a"
    assert parse("*a*", path="a.md").prose == "*a*"


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"gone.md: no such file. Check the name"):
        read(tmp_path / "gone.md")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r": a folder, not a file. Name a file in it"):
        read(tmp_path)
    with pytest.raises(UnreadableError, match=r": a folder, not a file. Name a file in it"):
        write(tmp_path, b"new")


def test_a_name_no_system_takes() -> None:
    with pytest.raises(UnreadableError, match="cannot be read"):
        read("a\0b")
    with pytest.raises(UnreadableError, match="cannot be written"):
        write("a\0b", b"")


def test_write_new(tmp_path: Path) -> None:
    write(tmp_path / "new.md", b"new")
    assert (tmp_path / "new.md").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["new.md"]


def test_write_into_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"new.md: its folder does not exist. Make the folder first"):
        write(tmp_path / "gone" / "new.md", b"new")


@pytest.mark.skipif(os.name == "nt", reason="modes mean little there")
def test_write_keeps_mode_and_link(tmp_path: Path) -> None:
    file, link = tmp_path / "old.md", tmp_path / "link.md"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file.name)
    write(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    file = tmp_path / "old.md"
    file.write_bytes(b"old")
    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), full)
    with pytest.raises(UnreadableError, match=r"old.md: cannot be written \(no space left on device\)\. The old file"):
        write(file, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["old.md"]
    assert file.read_bytes() == b"old"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_write_protected(tmp_path: Path, what: str) -> None:
    file = tmp_path / "old.md"
    file.write_bytes(b"old")
    (file if what == "file" else tmp_path).chmod(0o500)
    with pytest.raises(UnreadableError, match="you may not write it"):
        write(file, b"new")
    tmp_path.chmod(0o700)
    assert file.read_bytes() == b"old"
