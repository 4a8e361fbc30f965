"""The search as you type, driven as at a terminal, and the completion of shells."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any

import pexpect
import pytest

import jargon
from jargon.commands import complete
from jargon.commands.screen import Screen
from jargon.translator import Translator

pytest.importorskip("prompt_toolkit")

GLOSSARY = """
domain: sales
terms:
  - term: churn
    number: mass
    plain: customer loss
    gloss: the share of customers who stop paying
    analogy: A leaky bucket.
    analogies: {engineering: Packet loss.}
  - term: churn rate
    gloss: customers who left, as a percentage
  - term: quota
    gloss: what a salesperson has to sell
  - term: latency
    domain: engineering
    plain: delay
    gloss: the wait for an answer
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "terms.yaml").write_text(GLOSSARY, encoding="utf-8")
    (tmp_path / "jargon.toml").write_text('glossary = ["terms.yaml"]\ndefault-glossaries = false\n', encoding="utf-8")
    monkeypatch.setenv("JARGON_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def screen() -> Screen:
    return Screen(Translator(glossary=["terms.yaml"], default_glossaries=False))


def listed(shown: Screen) -> list[str]:
    return [text.strip() for _, text in shown.list_lines(20)]


def test_screen_narrows_and_moves(folder: Path) -> None:
    shown = screen()
    assert listed(shown) == ["> churn", "churn rate", "latency", "quota"]
    shown.type("churn")
    assert listed(shown)[:2] == ["> churn", "churn rate"]
    shown.move(1)
    assert shown.term() == "churn rate"
    shown.move(99)
    shown.move(-99)
    assert shown.term() == "churn"
    shown.type("zzzzzz")
    assert (listed(shown), shown.term(), shown.card(40), shown.copied()) == (["nothing like it"], "", "", "")


def test_screen_keeps_copies_and_switches(folder: Path) -> None:
    shown = screen()
    shown.type("churn")
    assert "A leaky bucket." in shown.card(60)
    while "engineering" not in shown.toolbar():
        shown.switch_audience()
    assert "Packet loss." in shown.card(60)
    assert shown.copied().startswith("- **churn** → customer loss")
    shown.keep()
    shown.keep()
    assert screen().history == ["churn"]


def test_screen_speaks_to_an_audience_whose_words_no_glossary_has(folder: Path) -> None:
    shown = Screen(Translator(glossary=["terms.yaml"], default_glossaries=False, audience="business"))
    assert "business" in shown.toolbar()
    assert "A leaky bucket." in shown.card(60)


@pytest.mark.parametrize("rows", [1, 2, 3, 50])
def test_the_chosen_term_is_always_in_sight(folder: Path, rows: int) -> None:
    shown = screen()
    for _ in range(4):
        lines = shown.list_lines(rows)
        assert len(lines) <= max(rows, 1)
        assert any(style == "reverse" for style, _ in lines)
        shown.move(1)


def spawn(folder: Path, *argv: str, **environment: str) -> Any:
    return pexpect.spawn(
        sys.executable, ["-m", "jargon", *argv], cwd=str(folder), encoding="utf-8", timeout=30, dimensions=(24, 80),
        env={**os.environ, "PYTHONPATH": str(Path(jargon.__file__).parent.parent), "TERM": "xterm", **environment},
    )  # fmt: skip


@pytest.mark.parametrize("leave", ["\x1b", "\x04", "\x03"], ids=["Esc", "Ctrl-D", "Ctrl-C"])
def test_full_screen(folder: Path, leave: str) -> None:
    child = spawn(folder, "lookup")
    child.expect("Esc leave")
    child.send("laten")
    child.expect("latencies")
    child.send(leave)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_full_screen_copies_to_the_terminal(folder: Path) -> None:
    child = spawn(folder, "lookup")
    child.expect("Esc leave")
    child.send("latency")
    child.expect("latencies")
    child.send("\x1bOR")  # F3
    child.expect("\x1b]52;c;[A-Za-z0-9+/=]+\x07")
    child.send("\x04")
    child.expect(pexpect.EOF)


@pytest.mark.parametrize(
    ("argv", "term"), [(["--plain"], "xterm"), ([], "dumb")], ids=["for a screen reader", "on a simple terminal"]
)
def test_by_lines(folder: Path, argv: list[str], term: str) -> None:
    child = spawn(folder, "lookup", *argv, TERM=term)
    child.expect("> ")
    child.sendline("latancy")
    child.expect("The wait for an answer")
    child.expect("> ")
    child.sendline("xylophone")
    child.expect("jargon glossary new xylophone")
    child.expect("> ")
    child.sendeof()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_a_new_entry_is_asked_for(folder: Path) -> None:
    child = spawn(folder, "glossary", "new", "swarm")
    for question, answer in (
        ("Part of speech", "verb"), ("explains it", "to work on one thing"), ("stand in its place", "work together on"),
        ("Other spellings", ""), ("picture", ""), ("question", ""), ("sentence", "We swarm it."), ("language", ""),
        ("file or folder", ""),
    ):  # fmt: skip
        child.expect(question)
        child.sendline(answer)
    child.expect("is in its place")
    child.expect(pexpect.EOF)
    assert "term: swarm" in (folder / "terms.yaml").read_text(encoding="utf-8")


def test_a_key_is_answered_quickly() -> None:
    shown = Screen(Translator())
    times = []
    for query in ("customers leaving", "kubernets", "total cost"):
        for end in range(1, len(query) + 1):
            began = monotonic()
            shown.type(query[:end])
            shown.card(48)
            times.append(monotonic() - began)
    assert sorted(times)[len(times) * 9 // 10] < 0.05


@pytest.mark.parametrize(
    ("completed", "begun", "offered"),
    [
        pytest.param(complete.terms, "Churn", ["churn", "churn rate"], id="terms"),
        pytest.param(complete.audiences, "e", ["engineering", "everyone"], id="audiences"),
        pytest.param(complete.audiences, "bu", ["business"], id="an audience whose words no glossary has"),
        pytest.param(complete.codes, "s", ["sales"], id="domains"),
        pytest.param(complete.codes, "sales/q", ["sales/quota"], id="codes"),
        pytest.param(complete.codes, "nothing/", [], id="nothing"),
    ],
)
def test_complete(folder: Path, completed: Any, begun: str, offered: list[str]) -> None:
    assert completed(begun) == offered


def test_complete_is_silent_where_settings_are_broken(folder: Path) -> None:
    (folder / "jargon.toml").write_text("nonsense = 1\n", encoding="utf-8")
    assert (complete.terms("c"), complete.codes("s")) == ([], [])


@pytest.mark.parametrize(
    ("shell", "environment"),
    [
        ("bash", {"COMP_WORDS": "jargon lookup quo", "COMP_CWORD": "2"}),
        ("zsh", {"_TYPER_COMPLETE_ARGS": "jargon lookup quo"}),
        ("fish", {"_TYPER_COMPLETE_ARGS": "jargon lookup quo", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}),
        ("powershell", {"_TYPER_COMPLETE_ARGS": "jargon lookup quo", "_TYPER_COMPLETE_WORD_TO_COMPLETE": "quo"}),
    ],
)
def test_shells_are_answered(folder: Path, shell: str, environment: dict[str, str]) -> None:
    asking = {"PYTHONPATH": str(Path(jargon.__file__).parent.parent), "_JARGON_COMPLETE": f"complete_{shell}"}
    done = subprocess.run(
        [sys.executable, "-m", "jargon"], capture_output=True, text=True, check=False, cwd=folder,
        env=os.environ | asking | environment,
    )  # fmt: skip
    assert "quota" in done.stdout
