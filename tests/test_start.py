"""One declaration, two readers: what the table settles, it settles as typer does."""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from jargon import start
from jargon.cli import app
from jargon.config import FORMATS, REPORTS

if TYPE_CHECKING:
    from pathlib import Path

TABLE: start.Table = json.loads(json.dumps(start.table_of_app()))
FLAGS = sorted({flag for command in TABLE.values() for flag in command["options"]})
VALUES = ["a.md", "b c.md", "-", "", "sales", "text", "json", "markdown", "swap", "gloss", "é", "check", "list"]
ODD = [
    "--",
    "--help",
    "-h",
    "--version",
    "-x",
    "-qg",
    "-gx",
    "--quiet=1",
    "--for=",
    "--for=sales",
    "--format=json",
    "--nope",
]


def typer_call(argv: list[str]) -> start.Call | None:
    """Give the call that typer makes for a command line, or None if it makes none."""
    calls: list[start.Call] = []

    def recorder(module: str, function: str) -> Any:
        def record(**arguments: Any) -> int:
            calls.append(start.Call(module, function, arguments))
            return 0

        return patch.object(importlib.import_module(module), function, record)

    targets = {(f"jargon.commands.{name.split()[0]}", command["function"]) for name, command in TABLE.items()}
    patches = [recorder(*target) for target in targets]
    for each in patches:
        each.start()
    try:
        CliRunner().invoke(app, argv, prog_name="jargon", catch_exceptions=False)
    finally:
        for each in patches:
            each.stop()
    return calls[0] if calls else None


command_lines = st.builds(
    lambda command, words: [*command.split(), *words],
    st.sampled_from(sorted(TABLE)),
    st.lists(st.sampled_from(FLAGS) | st.sampled_from(VALUES) | st.sampled_from(ODD), max_size=6),
)


@given(command_lines)
@settings(max_examples=300, deadline=None)
def test_both_readers_make_the_same_call(argv: list[str]) -> None:
    call = start.read(argv, TABLE)
    assert call is None or call == typer_call(argv)


@pytest.mark.parametrize(
    "argv",
    [
        pytest.param(["translate", "pitch.md"], id="the main job"),
        pytest.param(["translate"], id="no arguments at all"),
        pytest.param(["translate", "a.md", "b.md", "--for", "sales", "--mode=gloss"], id="values with and without ="),
        pytest.param(["check", ".", "-q", "--no-fuzzy"], id="flags"),
        pytest.param(["check", "--ignore", "a", "--ignore", "b", "-"], id="a repeated option, and standard input"),
        pytest.param(["translate", "a.md", "-o", "b.md"], id="a short option"),
        pytest.param(["lookup", "total", "cost", "of", "ownership"], id="several words"),
        pytest.param(["glossary", "show", "sales/churn"], id="a command of a command"),
        pytest.param(["glossary", "new", "churn", "--domain=sales"], id="an option with a default"),
    ],
)
def test_plain_command_lines_need_no_typer(argv: list[str]) -> None:
    call = start.read(argv, TABLE)
    assert call is not None
    assert call == typer_call(argv)


@pytest.mark.parametrize(
    "argv",
    [
        pytest.param([], id="nothing"),
        pytest.param(["--version"], id="version"),
        pytest.param(["check", "--help"], id="help"),
        pytest.param(["chekc", "a.md"], id="an unknown command"),
        pytest.param(["check", "--qiet"], id="an unknown option"),
        pytest.param(["check", "--format", "yaml"], id="a value that is not on offer"),
        pytest.param(["check", "--format"], id="a missing value"),
        pytest.param(["check", "--for", "--quiet"], id="an option where a value belongs"),
        pytest.param(["check", "--quiet=yes"], id="a value where none belongs"),
        pytest.param(["check", "-qg", "x"], id="short options run together"),
        pytest.param(["check", "--", "-x.md"], id="the end of options"),
        pytest.param(["glossary"], id="half a command"),
        pytest.param(["glossary", "show"], id="a missing argument"),
        pytest.param(["glossary", "list", "a", "b"], id="one argument too many"),
    ],
)
def test_typer_judges_the_rest(argv: list[str]) -> None:
    assert start.read(argv, TABLE) is None


def test_settings_know_the_shapes_that_commands_offer() -> None:
    offered = {name: TABLE[name]["options"]["--format"][2] for name in ("check", "translate", "lookup")}
    assert tuple(offered["check"]) == REPORTS
    assert {shape for shapes in offered.values() for shape in shapes} == set(FORMATS)


def test_the_first_run_keeps_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARGON_CACHE_DIR", str(tmp_path / "cache"))
    assert start.load_table() is None
    assert start.run(["--version"]) == 0
    assert start.load_table() == TABLE


@pytest.mark.parametrize(
    "damage", [pytest.param(b"", id="empty"), pytest.param(b"{", id="cut short"), pytest.param(b"\xff", id="binary")]
)
def test_a_damaged_table_is_no_table(damage: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARGON_CACHE_DIR", str(tmp_path))
    (tmp_path / start.table_name()).write_bytes(damage)
    assert start.load_table() is None
    assert start.run(["--version"]) == 0
    assert start.load_table() == TABLE


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("JARGON_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert start.run(["--version"]) == 0
