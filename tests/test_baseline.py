"""Speaks for `jargon.baseline`: what was there before does not count, whatever moves around it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from checking import Answer, Desk

if TYPE_CHECKING:
    from pathlib import Path

BEFORE = "We cut churn.\n\nThe TCO fell.\n\nWe cut churn fast.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    desk = Desk(tmp_path, capfd)
    desk.write("docs/a.md", BEFORE)
    desk.write("docs/b.md", "We lay dark fiber.\n")
    answer = desk.run("check", "docs", "--baseline", "known.json", "--update-baseline")
    assert answer == Answer(0, "", "known.json: 4 findings are known now.\n")
    return desk


def new(desk: Desk, text: str) -> list[str]:
    """Change a.md, and give line and code of what is new."""
    desk.write("docs/a.md", text)
    out = desk.run("check", "docs", "--baseline", "known.json", "-q").out
    return [":".join(line.split(":")[:2]) + " " + line.split(" ")[1] for line in out.splitlines()]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BEFORE, id="as it was"),
        pytest.param(f"New lines.\n\nAbove.\n\n{BEFORE}", id="moved down"),
        pytest.param("We cut churn fast.\n\nWe cut churn.\n\nThe TCO fell.\n", id="in another order"),
        pytest.param("We cut   churn.\r\n\r\nThe TCO fell.\r\n\r\nWe cut churn fast.\r\n", id="blanks and line ends"),
        pytest.param("We cut churn slowly.\n\nThe TCO fell.\n\nWe cut churn fast.\n", id="a changed line"),
        pytest.param("We cut churn.\n", id="some of it gone"),
        pytest.param("Nothing.\n", id="all of it gone"),
    ],
)
def test_known(desk: Desk, text: str) -> None:
    assert new(desk, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"We leverage it.\n\n{BEFORE}", ["docs/a.md:1 buzzwords/leverage"], id="another term"),
        pytest.param(f"{BEFORE}\nMore churn came.\n", ["docs/a.md:7 sales/churn"], id="a term once more"),
        pytest.param(f"More churn came.\n\n{BEFORE}", ["docs/a.md:1 sales/churn"], id="once more, above"),
        pytest.param("We lay dark fiber.\n", ["docs/a.md:1 engineering/dark-fiber"], id="known in another file only"),
    ],
)
def test_new(desk: Desk, text: str, expected: list[str]) -> None:
    assert new(desk, text) == expected


def test_summary(desk: Desk) -> None:
    answer = desk.run("check", "docs", "--baseline", "known.json")
    assert answer == Answer(0, "", "No new jargon in 2 files. 4 known.\n")


def test_the_file_is_small_and_steady(desk: Desk) -> None:
    known = json.loads(desk.read("known.json"))
    assert known["version"] == 1
    assert list(known["files"]) == ["docs/a.md", "docs/b.md"]
    assert {code: len(marks) for code, marks in known["files"]["docs/a.md"].items()} == {
        "sales/churn": 2, "sales/total-cost-of-ownership": 1,
    }  # fmt: skip
    before = desk.read("known.json")
    desk.write("docs/a.md", f"Above.\n\n{BEFORE}")
    desk.run("check", "docs", "--baseline", "known.json", "--update-baseline", "-q")
    assert desk.read("known.json") == before


def test_update_keeps_files_that_were_not_looked_at(desk: Desk) -> None:
    (desk.folder / "docs/a.md").unlink()
    desk.write("docs/c.md", "We cut churn.\n")
    desk.run("check", "docs/c.md", "--baseline", "known.json", "--update-baseline", "-q")
    assert list(json.loads(desk.read("known.json"))["files"]) == ["docs/b.md", "docs/c.md"]


def test_paths_count_from_the_baseline(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder / "docs")
    assert desk.run("check", "--baseline", "../known.json", "-q") == Answer(0, "", "")


def test_settings_may_name_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("jargon.toml", desk.read("jargon.toml") + 'baseline = "known.json"\n')
    monkeypatch.chdir(desk.folder / "docs")
    assert desk.run("check", "-q").code == 0


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "other.json: no such file. Start a baseline with --update-baseline\n", id="missing"),
        pytest.param("{", "other.json: not a baseline. Write it anew with --update-baseline\n", id="no JSON"),
        pytest.param("[1]", "other.json: not a baseline. Write it anew with --update-baseline\n", id="other JSON"),
        pytest.param('{"version": 1, "files": {"a": 1}}', "other.json: not a baseline. Write", id="odd inside"),
        pytest.param('{"version": 9, "files": {}}', "other.json: a baseline of another version", id="of the future"),
    ],
)
def test_a_baseline_that_will_not_do(desk: Desk, content: str | None, message: str) -> None:
    if content is not None:
        desk.write("other.json", content)
    answer = desk.run("check", "docs", "--baseline", "other.json")
    assert answer.code == 2
    assert answer.err.startswith(message)


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        pytest.param(BEFORE, BEFORE, id="all of it known"),
        pytest.param(f"We leverage it.\n\n{BEFORE}", f"We use it.\n\n{BEFORE}", id="a new term"),
        pytest.param(f"More churn came.\n\n{BEFORE}", f"More customer loss came.\n\n{BEFORE}", id="once more"),
        pytest.param("We leverage churn.\n\nThe TCO fell.\n", "We use churn.\n\nThe TCO fell.\n", id="in one line"),
    ],
)
def test_a_fix_leaves_what_is_known(desk: Desk, text: str, fixed: str) -> None:
    desk.write("docs/a.md", text)
    assert ("@@" in desk.run("check", "docs", "--baseline", "known.json", "-q", "--diff").out) is (text != fixed)
    assert desk.run("check", "docs", "--baseline", "known.json", "-q", "--fix") == Answer(0, "", "")
    assert desk.read("docs/a.md") == fixed
    assert desk.run("check", "docs", "--baseline", "known.json", "-q", "--fix", "--jobs", "2") == Answer(0, "", "")
    assert desk.read("docs/a.md") == fixed


def test_an_update_puts_right_and_knows_the_rest(desk: Desk) -> None:
    answer = desk.run("check", "docs", "--baseline", "known.json", "--fix", "--update-baseline")
    assert answer == Answer(0, "", "known.json: 1 findings are known now.\n")
    assert "churn" not in desk.read("docs/a.md")
