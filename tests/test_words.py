"""The word list knows British, American and modern words, and what parts of speech they can be."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jargon.english import words


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache folder of its own, and no list in memory."""
    monkeypatch.setenv("JARGON_CACHE_DIR", str(tmp_path / "cache"))
    words.look_up.cache_clear()
    words.table.cache_clear()
    yield tmp_path / "cache"
    words.look_up.cache_clear()
    words.table.cache_clear()


WORDS = """
    the of and a house run colour color organise organize organisation centre center grey gray aluminium aluminum
    realise analyse analyze travelling traveling don't don’t isn't café cafe naive monday london google api apis saas
    onboarding onboarded refactor refactored repo repos devops frontend backend microservices kubernetes webinar runtime
    uptime downtime changelog dataset upsell upsold roadmap stakeholder stakeholders deliverables productised anonymize
    anonymise containerised performant idempotent scalability unsubscribe workflow serverless
"""

NO_WORDS = """
    latancy recieve seperate teh pipline stakholder custmer colur refacter dashbord enterprize sise
    compromize definately occured kuberentes churm xyzzy
"""

TAGS = """
    churn NV; lead VNJ; leads SZ; pipeline NV; run VNP; ran D; the T; of I; and C; to I; we O; should M; two Q;
    quickly R; scalable J; deploy VN; deploys ZS; deployed PD; refactoring GN; onboarded DP; upsold DP; went D;
    written P; children S; sheep NS; data SN; software N; commit VN; ship VN; closing GN; marketing NG; shipped
    DP; customer N; customers S; latancy ; onboarding GN; leverage NV; leverages ZS; is Z; been P; faster RJ;
    productise V; london
"""


@pytest.mark.parametrize("word", WORDS.split())
def test_word(word: str) -> None:
    assert words.is_word(word)


@pytest.mark.parametrize("word", NO_WORDS.split())
def test_no_word(word: str) -> None:
    assert not words.is_word(word)


@pytest.mark.parametrize("row", TAGS.split(";"))
def test_tags(row: str) -> None:
    word, *letters = row.split()
    assert words.tags(word) == "".join(letters)


def test_every_tag_is_a_known_letter_once() -> None:
    import gzip

    lines = gzip.decompress(Path(words.SOURCE).read_bytes()).decode().split("\n")
    assert lines == sorted(lines)
    assert len(lines) > 90_000
    for line in lines:
        word, _, letters = line.partition(" ")
        assert word == word.lower()
        assert set(letters) <= set("NSVZDPGJRITOMCQE"), line
        assert len(set(letters)) == len(letters), line


def test_odd_questions() -> None:
    for odd in ("", " ", "\n", "\ud800", "a b", "x" * 10_000):
        assert not words.is_word(odd)
        assert words.tags(odd) == ""


def test_list_is_compiled_once(fresh: Path) -> None:
    assert words.is_word("churn")
    (path,) = fresh.iterdir()
    stamp = path.stat().st_mtime_ns
    words.table.cache_clear()
    words.look_up.cache_clear()
    assert words.is_word("churn")
    assert [path.stat().st_mtime_ns for path in fresh.iterdir()] == [stamp]


def test_damaged_cache_is_mended(fresh: Path) -> None:
    assert words.is_word("churn")
    (path,) = fresh.iterdir()
    good = path.read_bytes()
    path.write_bytes(good[:-100])
    words.table.cache_clear()
    words.look_up.cache_clear()
    assert words.is_word("churn")
    assert path.read_bytes() == good


def test_without_a_cache(fresh: Path) -> None:
    fresh.write_text("a file where the folder should be")
    assert words.is_word("churn")
    assert not words.is_word("latancy")


def test_import_reads_nothing() -> None:
    code = "import sys, jargon.english.words; print(*{'gzip', 'zipfile', 'pathlib', 'mmap'} & set(sys.modules))"
    root = str(Path(__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], env={**os.environ, "PYTHONPATH": root}, capture_output=True, text=True
    )
    assert done.stdout.strip() == ""
