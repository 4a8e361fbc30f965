"""Tables give back what was put in, and refuse what is not a table."""

from __future__ import annotations

import copy
import pickle
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.table import Table, build

WORDS = [(f"word{number}", str(number).encode()) for number in range(2000)]


@pytest.mark.parametrize(
    ("pairs", "key", "value"),
    [
        pytest.param([("churn", b"N")], "churn", b"N", id="one record"),
        pytest.param(WORDS, "word0", b"0", id="first of many"),
        pytest.param(WORDS, "word1999", b"1999", id="last of many"),
        pytest.param([("a", b""), ("b", b"x")], "a", b"", id="empty value"),
        pytest.param([("", b"nothing")], "", b"nothing", id="empty key"),
        pytest.param([("a", b"1"), ("a", b"2")], "a", b"1", id="first of a repeated key"),
        pytest.param([("naïve café", b"J")], "naïve café", b"J", id="beyond ASCII"),
        pytest.param([("a\xff", b"\xff\xff")], "a\xff", b"\xff\xff", id="divider in the value"),
        pytest.param([("\ud800", b"half")], "\ud800", b"half", id="lone surrogate"),
        pytest.param([("plumless", b"1"), ("buckeroo", b"2")], "plumless", b"1", id="keys of equal hash, first"),
        pytest.param([("plumless", b"1"), ("buckeroo", b"2")], "buckeroo", b"2", id="keys of equal hash, second"),
    ],
)
def test_get(pairs: list[tuple[str, bytes]], key: str, value: bytes) -> None:
    table = Table(build(pairs))
    assert table.get(key) == value
    assert key in table


@pytest.mark.parametrize(
    ("pairs", "key"),
    [
        pytest.param([], "", id="empty table"),
        pytest.param([], "churn", id="empty table, a word"),
        pytest.param(WORDS, "word2000", id="near miss"),
        pytest.param(WORDS, "word", id="start of a key"),
        pytest.param(WORDS, "Word1", id="other case"),
        pytest.param([("plumless", b"1")], "buckeroo", id="key of equal hash"),
    ],
)
def test_missing(pairs: list[tuple[str, bytes]], key: str) -> None:
    table = Table(build(pairs))
    assert table.get(key) is None
    assert key not in table


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.text(max_size=8), st.binary(max_size=8), max_size=60), st.text(max_size=8))
def test_any_table_is_a_dictionary(pairs: dict[str, bytes], key: str) -> None:
    table = Table(build(pairs.items()))
    assert len(table) == len(pairs)
    assert {key: table.get(key) for key in pairs} == pairs
    assert table.get(key) == pairs.get(key)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 5, 127, 128, 129])
def test_half_the_slots_stay_free(size: int) -> None:
    data = build(WORDS[:size])
    slots = memoryview(data)[8:12].cast("I")[0]
    assert slots >= 2 * size
    assert slots & (slots - 1) == 0


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"jgt1", id="magic alone"),
        pytest.param(b"%PDF-1.7 something else altogether", id="foreign"),
        pytest.param(build(WORDS)[:-1], id="cut short"),
        pytest.param(build(WORDS) + b"\n", id="something added"),
        pytest.param(build(WORDS)[:9] + b"\x07" + build(WORDS)[10:], id="slot count changed"),
        pytest.param(build(WORDS)[:-3] + b"\x00" + build(WORDS)[-2:], id="value changed"),
    ],
)
def test_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.table"
    path.write_bytes(data)
    with pytest.raises(ValueError):
        Table(data)
    with pytest.raises(ValueError):
        Table.open(str(path))


def test_open_maps_the_file(tmp_path: Path) -> None:
    path = tmp_path / "x.table"
    path.write_bytes(build(WORDS))
    table = Table.open(str(path))
    path.unlink()
    assert table.get("word77") == b"77"
    with pytest.raises(OSError):
        Table.open(str(path))


def test_memoryview_of_a_larger_run(tmp_path: Path) -> None:
    data = b"xxx" + build(WORDS) + b"yyy"
    assert Table(memoryview(data)[3:-3]).get("word5") == b"5"


def test_pickles(tmp_path: Path) -> None:
    path = tmp_path / "x.table"
    path.write_bytes(build(WORDS))
    for table in (Table.open(str(path)), Table(build(WORDS)), Table(memoryview(build(WORDS)))):
        assert pickle.loads(pickle.dumps(table)).get("word8") == b"8"
        assert copy.deepcopy(table).get("word8") == b"8"
    assert len(pickle.dumps(Table.open(str(path)))) < 500


def test_threads_share_a_table() -> None:
    table = Table(build(WORDS))
    wrong: list[str] = []

    def look_up() -> None:
        wrong.extend(key for key, value in WORDS if table.get(key) != value)

    threads = [threading.Thread(target=look_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
