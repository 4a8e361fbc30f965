"""Speaks for `jargon config`, `jargon init` and what is written into settings files."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import pytest
from checking import Desk

from jargon.commands.settings_file import ignore, with_ignored
from jargon.config import find_settings
from jargon.errors import JargonError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capfd)


SETTINGS = """\
extend = ["base.toml"]
for = "sales"
ignore = ["claims"]
severity = { "sales/churn" = "info" }
[[per-file]]
files = ["docs/**"]
for = "engineering"
"""


@pytest.mark.parametrize(
    ("argv", "line"),
    [
        pytest.param([], 'for = "sales"  # jargon.toml', id="a value"),
        pytest.param([], 'mode = "swap"  # default', id="a default"),
        pytest.param([], 'ignore = ["claims", "buzzwords"]  # base.toml, jargon.toml', id="values that add up"),
        pytest.param([], 'severity = { "sales/churn" = "info" }  # jargon.toml', id="a table"),
        pytest.param(
            [], 'per-file = [{ files = ["docs/**"], for = "engineering" }]  # jargon.toml', id="settings for some files"
        ),
        pytest.param(["docs/a.md"], 'for = "engineering"  # jargon.toml, per-file', id="one file"),
        pytest.param(["a.md"], 'for = "sales"  # jargon.toml', id="another file"),
    ],
)
def test_config(desk: Desk, argv: list[str], line: str) -> None:
    desk.write("jargon.toml", SETTINGS)
    desk.write("base.toml", 'ignore = ["buzzwords"]\n')
    shown = [" ".join(each.split()) for each in desk.run("config", *argv).out.splitlines()]
    assert " ".join(line.split()) in shown


def test_config_is_toml(desk: Desk) -> None:
    desk.write("jargon.toml", SETTINGS)
    desk.write("base.toml", 'ignore = ["buzzwords"]\n')
    lines = [line for line in desk.run("config").out.splitlines() if " =  " not in line]
    assert tomllib.loads("\n".join(lines))["severity"] == {"sales/churn": "info"}


def test_config_as_json(desk: Desk) -> None:
    whole = json.loads(desk.run("config", "--format", "json").out)
    rows = {row["name"]: row for row in whole["settings"]}
    assert rows["default-glossaries"] == {"name": "default-glossaries", "value": False, "from": ["jargon.toml"]}
    assert rows["for"]["from"] == ["default"]


def test_config_schema(desk: Desk) -> None:
    assert json.loads(desk.run("config", "--schema").out)["properties"]["for"]["type"] == "string"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", 'ignore = ["sales/churn"]\n', id="nothing"),
        pytest.param('for = "sales"', 'for = "sales"\nignore = ["sales/churn"]\n', id="no end of line"),
        pytest.param("ignore = []\n", 'ignore = ["sales/churn"]\n', id="an empty list"),
        pytest.param('ignore = ["a"]\n', 'ignore = ["sales/churn", "a"]\n', id="a list"),
        pytest.param(
            "ignore = [ # old\n  'a',\n]\n", "ignore = [\"sales/churn\",  # old\n  'a',\n]\n", id="a list over lines"
        ),
        pytest.param(
            'for = "x"\n\n[[per-file]]\nfiles = ["a"]\nignore = ["b"]\n',
            'for = "x"\nignore = ["sales/churn"]\n\n[[per-file]]\nfiles = ["a"]\nignore = ["b"]\n', id="before a table",
        ),
        pytest.param("# Ours\r\nfor = 'x'\r\n", "# Ours\r\nfor = 'x'\r\nignore = [\"sales/churn\"]\r\n", id="CRLF"),
    ],
)  # fmt: skip
def test_ignore_is_written(text: str, expected: str) -> None:
    assert with_ignored(text, "sales/churn", shared=False) == expected


SHARED = '[project]\nname = "x"\n\n[tool.jargon]\nfor = "sales"\n\n[tool.other]\nignore = ["c"]\n'


def test_ignore_is_written_to_pyproject() -> None:
    assert with_ignored(SHARED, "a/b", shared=True) == SHARED.replace('"sales"\n', '"sales"\nignore = ["a/b"]\n')


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ignore=['a'", id="no TOML"),
        pytest.param('[tool]\njargon = { for = "sales" }\n', id="a table in a line"),
        pytest.param('"ignore" = ["a"]\n', id="a quoted key"),
    ],
)
def test_what_is_written_in_a_way_of_its_own_is_left(text: str, desk: Desk) -> None:
    path = desk.write("jargon.toml", text)
    with pytest.raises(JargonError, match=r'Add "sales/churn" to  ignore  there'):
        ignore(str(path), "sales/churn")
    assert path.read_text() == text


def test_init_starts_settings_that_hold(desk: Desk) -> None:
    (desk.folder / "jargon.toml").unlink()
    assert desk.run("init").code == 0
    assert find_settings(desk.folder).audience == "everyone"
    uncommented = [
        line.removeprefix("# ") for line in desk.read("jargon.toml").splitlines() if " = " in line or "[[" in line
    ]
    desk.write("all.toml", "\n".join(line for line in uncommented if not line.endswith(".")))
    assert find_settings(desk.folder, "all.toml").severity


def test_init_leaves_settings_in_pyproject(desk: Desk) -> None:
    (desk.folder / "jargon.toml").unlink()
    desk.write("pyproject.toml", '[tool.jargon]\nfor = "sales"\n')
    assert "pyproject.toml: has settings already" in desk.run("init").err
    assert not (desk.folder / "jargon.toml").exists()
