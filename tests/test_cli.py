"""The commands as people and scripts run them, each in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

import pexpect
import pytest
from typer.testing import CliRunner

from jargon import start
from jargon.cli import app

TERMS = """\
title: Tested
domain: sales
terms:
  - term: churn
    number: mass
    plain: customer loss
    gloss: the share of customers who stop paying in a given period
    analogy: A leaky bucket.
    ask: Do you count lost customers, or lost money?
    examples:
      - text: We cut the churn.
        plain: We cut the customer loss.
  - term: leverage
    pos: verb
    domain: buzzwords
    plain: use
    gloss: to use
  - term: dark fiber
    domain: engineering
    gloss: laid cables that no one uses yet
"""


class Answer(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a glossary and some documents."""
    here = tmp_path_factory.mktemp("work")
    (here / "jargon.toml").write_text('glossary = ["terms.yaml"]\ndefault-glossaries = false\n')
    (here / "terms.yaml").write_text(TERMS)
    (here / "pitch.md").write_text("# Pitch\n\nWe cut churn. We leverage `churn`.\n")
    (here / "clean.md").write_text("Nothing to see here.\n")
    (here / "latin.txt").write_bytes("Caf\xe9 churn fell.\r\n".encode("latin-1"))
    (here / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    docs = here / "docs"
    for name in ("b.md", "a.md", "old/c.md", ".hidden/d.md", "e.py", "skip/f.md"):
        (docs / name).parent.mkdir(exist_ok=True, parents=True)
        (docs / name).write_text("Churn fell.\n")
    (docs / ".gitignore").write_text("skip/\n")
    (here / ".git").mkdir()
    return here


def run(folder: Path, *argv: str, stdin: str | bytes = "", **environment: str) -> Answer:
    """Run the program with standard input from a pipe."""
    done = subprocess.run(
        [sys.executable, "-m", "jargon", *argv],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(start.__file__).parent.parent), **environment},
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


PLAIN = "# Pitch\n\nWe cut customer loss. We use `churn`.\n"
NOTES = """
## In other words

- **churn** → customer loss: The share of customers who stop paying in a given period.
  - Picture: A leaky bucket.
  - Ask: Do you count lost customers, or lost money?
- **leverage** → use: To use.
"""


@pytest.mark.parametrize(
    ("argv", "stdin", "expected"),
    [
        pytest.param(["pitch.md"], "", PLAIN + NOTES, id="a file"),
        pytest.param(["pitch.md", "--no-notes"], "", PLAIN, id="the text alone"),
        pytest.param([], "We cut churn.", f"We cut customer loss.\n{NOTES.partition('- **leverage')[0]}", id="stdin"),
        pytest.param(["-", "--no-notes"], "We cut churn.", "We cut customer loss.", id="stdin by name"),
        pytest.param(["--no-notes"], "    We cut churn.", "    We cut customer loss.", id="stdin is text"),
        pytest.param(
            ["--no-notes", "--stdin-filename", "x.md"], "    We cut churn.", "    We cut churn.", id="stdin as Markdown"
        ),
        pytest.param(["--for", "sales", "--no-notes"], "We leverage churn.", "We use churn.", id="an audience"),
        pytest.param(["clean.md"], "", "Nothing to see here.\n", id="nothing to say"),
        pytest.param(["clean.md", "-o", "-"], "", "Nothing to see here.\n", id="standard output by name"),
        pytest.param([], "", "", id="nothing at all"),
        pytest.param(
            ["clean.md", "pitch.md", "--no-notes"], "",
            f"==> clean.md <==\nNothing to see here.\n\n==> pitch.md <==\n{PLAIN}", id="two files",
        ),
    ],
)  # fmt: skip
def test_translate(folder: Path, argv: list[str], stdin: str, expected: str) -> None:
    assert run(folder, "translate", *argv, stdin=stdin) == Answer(0, expected, "")


def test_translate_keeps_encoding_and_line_ends(folder: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "jargon", "translate", "latin.txt", "--encoding", "latin-1", "--no-notes"],
        capture_output=True, cwd=folder, check=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    assert answer.stdout == "Caf\xe9 customer loss fell.\r\n".encode("latin-1")


def test_translate_as_json(folder: Path) -> None:
    answer = run(folder, "translate", "pitch.md", "clean.md", "--format", "json")
    first, second = json.loads(answer.out)["documents"]
    assert first["text"] == PLAIN
    assert [each["surface"] for each in first["rewrites"]] == ["churn", "leverage"]
    assert second == {"path": "clean.md", "text": "Nothing to see here.\n", "rewrites": [], "notes": []}
    assert first["notes"]
    (bare,) = json.loads(run(folder, "translate", "pitch.md", "--format", "json", "--no-notes").out)["documents"]
    assert bare == {**first, "notes": []}


def test_translate_to_a_file(folder: Path, tmp_path: Path) -> None:
    answer = run(folder, "translate", "pitch.md", "-o", str(tmp_path / "plain.md"))
    assert answer == Answer(0, NOTES, "")
    assert (tmp_path / "plain.md").read_text() == PLAIN
    assert [path.name for path in tmp_path.iterdir()] == ["plain.md"]


def test_translate_over_its_own_input(folder: Path) -> None:
    (folder / "own.md").write_text("We cut churn.\n")
    assert run(folder, "translate", "own.md", "-o", "own.md", "--quiet") == Answer(0, "", "")
    assert (folder / "own.md").read_text() == "We cut customer loss.\n"
    (folder / "own.md").unlink()


def test_translate_goes_on_after_a_bad_file(folder: Path) -> None:
    answer = run(folder, "translate", "none.md", "clean.md", "latin.txt")
    assert answer.code == 2
    assert "Nothing to see here." in answer.out
    assert [line.partition(":")[0] for line in answer.err.splitlines()] == ["none.md", "latin.txt"]


@pytest.mark.parametrize(
    ("argv", "stdin", "expected"),
    [
        pytest.param(["clean.md"], "", Answer(0, "", "No jargon in 1 file.\n"), id="clean"),
        pytest.param(
            ["pitch.md"], "",
            Answer(
                1,
                "pitch.md:3:8: sales/churn “churn” → “customer loss”\n"
                "pitch.md:3:18: buzzwords/leverage “leverage” → “use”\n",
                "Found 2 terms in 1 file. Can be put right: 2 with --fix.\n",
            ), id="jargon",
        ),
        pytest.param(
            ["pitch.md", "--ignore", "buzzwords", "-q"], "",
            Answer(1, "pitch.md:3:8: sales/churn “churn” → “customer loss”\n", ""), id="quiet, and codes to ignore",
        ),
        pytest.param(["pitch.md", "--select", "engineering", "-q"], "", Answer(0, "", ""), id="codes to select"),
        pytest.param(
            ["-", "--stdin-filename", "notes.md", "-q"], "`churn` churn",
            Answer(1, "notes.md:1:9: sales/churn “churn” → “customer loss”\n", ""), id="stdin under a name",
        ),
    ],
)  # fmt: skip
def test_check(folder: Path, argv: list[str], stdin: str, expected: Answer) -> None:
    assert run(folder, "check", *argv, stdin=stdin) == expected


def test_check_walks_folders(folder: Path) -> None:
    answer = run(folder, "check", "docs", "--quiet")
    assert [line.partition(":")[0] for line in answer.out.splitlines()] == ["docs/a.md", "docs/b.md", "docs/old/c.md"]


def test_check_begins_here(folder: Path) -> None:
    answer = run(folder / "docs", "check", "--quiet")
    assert [line.partition(":")[0] for line in answer.out.splitlines()] == ["a.md", "b.md", "old/c.md"]


def test_check_as_json(folder: Path) -> None:
    first, second = json.loads(run(folder, "check", "pitch.md", "--format=json").out)["diagnostics"]
    assert (first["path"], first["line"], first["column"], first["end_column"]) == ("pitch.md", 3, 8, 13)
    assert second["code"] == "buzzwords/leverage"


def test_check_goes_on_after_a_bad_file(folder: Path) -> None:
    answer = run(folder, "check", "image.png", "pitch.md", "-q")
    assert answer.code == 2
    assert len(answer.out.splitlines()) == 2
    assert answer.err.startswith("image.png: ")


@pytest.mark.parametrize(
    ("argv", "code", "out", "err"),
    [
        pytest.param(["churn"], 0, "- **churn** → customer loss (sales/churn, noun): The share", "", id="a term"),
        pytest.param(["Dark", "fiber"], 0, "- **dark fiber** (engineering/dark-fiber, noun): Laid", "", id="two words"),
        pytest.param(["leverige"], 0, "- **leverage** → use (buzzwords/leverage, verb): To use.", "", id="misspelt"),
        pytest.param(["chrn"], 1, "", 'No glossary explains "chrn". Did you mean churn?\n', id="a near miss"),
        pytest.param(["xylophone"], 1, "", 'No glossary explains "xylophone".\n', id="nothing near"),
    ],
)
def test_lookup(folder: Path, argv: list[str], code: int, out: str, err: str) -> None:
    answer = run(folder, "lookup", *argv)
    assert (answer.code, answer.err.partition("To start an entry")[0]) == (code, err)
    assert answer.out.startswith(out)


def test_lookup_reads_terms_from_a_pipe(folder: Path) -> None:
    answer = run(folder, "lookup", stdin="churn\n\nnonsense\n")
    assert answer.code == 1
    assert answer.out.count("**churn**") == 1


def test_lookup_as_json(folder: Path) -> None:
    parsed = json.loads(run(folder, "lookup", "churn", "--format", "json").out)
    assert [sense["code"] for sense in parsed["senses"]] == ["sales/churn"]


def test_glossary(folder: Path) -> None:
    assert run(folder, "glossary", "list").out == (
        "buzzwords/leverage  use\n"
        "engineering/dark-fiber  laid cables that no one uses yet\n"
        "sales/churn  customer loss\n"
    )
    assert run(folder, "glossary", "list", "sales").out == "sales/churn  customer loss\n"
    assert run(folder, "glossary", "list", "sails").code == 2
    assert run(folder, "glossary", "show", "sales/churn").err.strip().endswith("terms.yaml:4")
    assert run(folder, "glossary", "show", "sales/chrun").code == 1
    assert run(folder, "glossary", "new", "boil", "the", "ocean").out.startswith("  - term: boil the ocean\n")
    assert json.loads(run(folder, "glossary", "schema").out)["$schema"]


def test_glossary_check(folder: Path, tmp_path: Path) -> None:
    assert run(folder, "glossary", "check", "terms.yaml").code == 0
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text(TERMS.replace("plain: We cut the customer loss", "plain: We cut losses"))
    answer = run(folder, "glossary", "check", str(wrong))
    assert answer.code == 1
    assert f"{wrong}:4: error: churn: example" in answer.out
    wrong.write_text("terms: [")
    assert run(folder, "glossary", "check", str(wrong)).code == 1


def test_init(tmp_path: Path) -> None:
    assert run(tmp_path, "init").code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [".pre-commit-config.yaml", "jargon.toml"]
    assert run(tmp_path, "check", "--quiet") == Answer(0, "", "")
    (tmp_path / "jargon.toml").write_text("mine")
    again = run(tmp_path, "init")
    assert again.code == 0
    assert "additional_dependencies" in again.err
    assert (tmp_path / "jargon.toml").read_text() == "mine"


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param(
            ["translate", "a", "b", "-o", "c"], "--output takes the plain version of one file", id="-o for two"
        ),
        pytest.param(["translate", "none.md"], "none.md: no such file", id="no such file"),
        pytest.param(["translate", "docs"], "docs: a folder", id="a folder"),
        pytest.param(["translate", "clean.md", "-o", "no/such/place"], "no/such/place: ", id="nowhere to write"),
        pytest.param(["check", "none.md"], "none.md: no such file", id="nothing to check"),
        pytest.param(["glossary", "suggest", "none.md"], "none.md: no such file", id="nothing to take terms from"),
        pytest.param(["glossary", "coverage", "none.md"], "none.md: no such file", id="nothing to measure"),
        pytest.param(["check", "clean.md", "--encoding", "utf-99"], "utf-99", id="no such encoding"),
        pytest.param(["check", "clean.md", "--config", "none.toml"], "none.toml", id="no such settings"),
        pytest.param(["check", "clean.md", "--glossary", "none.yaml"], "none.yaml", id="no such glossary"),
        pytest.param(["check", "clean.md", "--glossary", "pitch.md"], "pitch.md", id="a glossary that is none"),
        pytest.param(["translate", "clean.md", "--format", "yaml"], "'yaml' is not one of", id="no such format"),
        pytest.param(["transalte"], "No such command", id="no such command"),
    ],
)
def test_failures_take_one_message_and_no_traceback(folder: Path, argv: list[str], message: str) -> None:
    answer = run(folder, *argv)
    assert answer.code == 2
    assert message in answer.err
    assert "Traceback" not in answer.err


def shell(folder: Path, line: str) -> Answer:
    """Run a line in a shell in which `jargon` is this program."""
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; jargon() {{ "{sys.executable}" -m jargon "$@"; }}; {line}'],
        capture_output=True, text=True, cwd=folder, timeout=60, check=False,
        env={**os.environ, "PYTHONPATH": str(Path(start.__file__).parent.parent)},
    )  # fmt: skip
    return Answer(done.returncode, done.stdout, done.stderr)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full_disk(folder: Path) -> None:
    answer = shell(folder, "jargon translate pitch.md > /dev/full")
    assert answer == Answer(2, "", "Standard output: No space left on device. Make room, or send it elsewhere\n")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("jargon translate big.md | head -c 1 > /dev/null", id="the reader leaves"),
        pytest.param("jargon check big.md | true", id="no reader at all"),
    ],
)
def test_closed_pipe(folder: Path, line: str) -> None:
    (folder / "big.md").write_text("We cut churn.\n\n" * 3_000)
    answer = shell(folder, f"{line}; exit 0")
    assert "Traceback" not in answer.err
    assert "Exception" not in answer.err
    (folder / "big.md").unlink()


def test_closed_streams(folder: Path) -> None:
    assert shell(folder, "jargon translate pitch.md >&-").code == 2
    assert shell(folder, "jargon translate none.md 2>&-").code == 2
    assert "Standard input is closed" in shell(folder, "jargon translate <&-").err


def test_interrupt(folder: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "jargon", "translate"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(start.__file__).parent.parent)},
    )  # fmt: skip
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"")


def spawn(folder: Path, *argv: str, **environment: str) -> Any:
    """Run the program at a terminal."""
    return pexpect.spawn(
        sys.executable, ["-m", "jargon", *argv], cwd=str(folder), encoding="utf-8", timeout=30, dimensions=(24, 80),
        env={**os.environ, "PYTHONPATH": str(Path(start.__file__).parent.parent), "TERM": "xterm", **environment},
    )  # fmt: skip


def test_terminal_translate(folder: Path) -> None:
    shown = spawn(folder, "translate", "pitch.md").read()
    assert "\x1b[1;4;32mcustomer loss\x1b[0m" in shown
    assert "In other words" in shown


def test_terminal_without_colours(folder: Path) -> None:
    shown = spawn(folder, "translate", "pitch.md", TERM="dumb").read()
    assert "\x1b" not in shown
    assert "We cut [customer loss]." in shown


def test_terminal_hint(folder: Path) -> None:
    child = spawn(folder, "translate", "--no-notes")
    child.expect("press Ctrl-D")
    child.sendline("We cut churn.")
    child.sendeof()
    child.expect("customer loss")
    child.expect(pexpect.EOF)


def test_terminal_progress(folder: Path) -> None:
    slow = "from time import sleep; from jargon.renderers.terminal import tracked; " + (
        "[sleep(0.4) for _ in tracked('abcdef', 'Checking')]"
    )
    child = pexpect.spawn(sys.executable, ["-c", slow], cwd=str(Path(start.__file__).parent.parent), encoding="utf-8")
    assert "Checking" in child.read()


def test_terminal_lookup(folder: Path) -> None:
    child = spawn(folder, "lookup", "--plain")
    child.expect("> ")
    child.sendline("churn")
    child.expect("customer loss")
    child.expect("> ")
    child.sendeof()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize("command", ["", *sorted(start.table_of_app()), "glossary"])
def test_every_command_has_help(command: str) -> None:
    long, short = (CliRunner().invoke(app, [*command.split(), flag], prog_name="jargon") for flag in ("--help", "-h"))
    assert long.exit_code == 0
    assert long.output == short.output
    assert "Usage: jargon" in long.output
    assert not [line for line in long.output.splitlines() if len(line) > 80]
    for line in long.output.split("Options:")[1].split("Examples:")[0].splitlines():
        assert not line.strip().startswith("-") or len(line.split()) > 1


def test_version(folder: Path) -> None:
    assert run(folder, "--version").out.startswith("jargon 0.")
