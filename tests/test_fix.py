"""Speaks for `jargon check --fix`: what is put right, what is left, and that no file is ever half written."""

from __future__ import annotations

import itertools
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pexpect
import pytest
from checking import TERMS, Desk
from hypothesis import given, settings
from hypothesis import strategies as st

import jargon
from jargon import documents, fixes
from jargon.errors import UnreadableError
from jargon.translator import Translator

ROOT = Path(jargon.__file__).parent.parent
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "TERM": "xterm"}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capfd)


@pytest.mark.parametrize(
    ("text", "fixed", "code"),
    [
        pytest.param("We cut churn.\n", "We cut customer loss.\n", 0, id="a swap"),
        pytest.param("Churn fell.\r\nWe win.", "Customer loss fell.\r\nWe win.", 0, id="case and line ends"),
        pytest.param("\ufeffWe cut churn.", "\ufeffWe cut customer loss.", 0, id="a byte order mark"),
        pytest.param("We lay dark fiber.\n", "We lay dark fiber.\n", 1, id="no plain wording"),
        pytest.param("It is best in class.\n", "It is best in class.\n", 1, id="a claim"),
        pytest.param('He said "we cut churn".\n', 'He said "we cut churn".\n', 1, id="quoted"),
        pytest.param("We cut `churn`.\n", "We cut `churn`.\n", 0, id="code"),
        pytest.param(
            "Churn (customers who leave) is bad; cut churn.\n", "Churn (customers who leave) is bad; cut churn.\n", 0,
            id="explained",
        ),
        pytest.param(
            "We cut churn. <!-- jargon: ignore-line -->\n", "We cut churn. <!-- jargon: ignore-line -->\n", 0,
            id="left alone by a comment",
        ),
        pytest.param("We cut **churn**  \nfast.\n", "We cut **customer loss**  \nfast.\n", 0, id="emphasis"),
    ],
)  # fmt: skip
def test_fix(desk: Desk, text: str, fixed: str, code: int) -> None:
    assert desk.check(text, "--fix").code == code
    assert desk.read("a.md") == fixed
    assert desk.check(fixed, "--fix").code == code
    assert desk.read("a.md") == fixed


@pytest.mark.parametrize(
    ("text", "fixed", "code"),
    [
        pytest.param(
            "We lay dark fiber. Dark fiber lasts.\n",
            "We lay dark fiber (laid cables that no one uses yet). Dark fiber lasts.\n", 0, id="an explanation",
        ),
        pytest.param('He said "dark fiber".\n', 'He said "dark fiber".\n', 1, id="quoted"),
        pytest.param("He said “we cut churn”.\n", "He said “we cut churn”.\n", 1, id="quoted the other way"),
        pytest.param("‘We’ll say: we cut churn’.\n", "‘We’ll say: we cut churn’.\n", 1, id="quoted, and an apostrophe"),
        pytest.param("He said ‘we cut churn’.\n", "He said ‘we cut churn’.\n", 1, id="single quotes"),
        pytest.param("She wrote «we cut churn».\n", "She wrote «we cut churn».\n", 1, id="guillemets"),
        pytest.param("“No,” he said. Cut churn now.\n", "“No,” he said. Cut customer loss now.\n", 0, id="after"),
        pytest.param("It is best in class.\n", "It is best in class.\n", 1, id="a claim"),
    ],
)  # fmt: skip
def test_unsafe_fixes(desk: Desk, text: str, fixed: str, code: int) -> None:
    assert desk.check(text, "--unsafe-fixes").code == code
    assert desk.read("a.md") == fixed
    desk.check(fixed, "--unsafe-fixes")
    assert desk.read("a.md") == fixed


@pytest.mark.parametrize("name", ["LICENSE", "deploy.yaml"])
@pytest.mark.parametrize("option", ["--fix", "--unsafe-fixes", "--diff"])
def test_licences_and_files_for_programs_stay_word_for_word(desk: Desk, option: str, name: str) -> None:
    desk.write(name, "We cut churn.\n")
    answer = desk.run("check", option, name)
    assert answer.code == 1
    assert answer.err.startswith(f"{name}: a licence or a file for programs, left as it is. ")
    assert "@@" not in answer.out
    assert desk.read(name) == "We cut churn.\n"


def test_summary_counts_what_was_done(desk: Desk) -> None:
    desk.write("a.md", "We cut churn. We lay dark fiber.\n")
    answer = desk.run("check", "a.md", "--fix")
    assert answer.err == (
        "Put 1 place right in 1 file. Found 1 term in 1 file. Can be put right: 1 more with --unsafe-fixes.\n"
    )
    assert answer.out.startswith("a.md:1:")
    assert "dark-fiber" in answer.out


def test_other_encodings(desk: Desk) -> None:
    desk.write("a.txt", "Caf\xe9 churn fell.\r\n".encode("latin-1"))
    assert desk.run("check", "a.txt", "--fix", "-q", "--encoding", "latin-1").code == 0
    assert (desk.folder / "a.txt").read_bytes() == "Caf\xe9 customer loss fell.\r\n".encode("latin-1")
    desk.write("b.txt", "\ufeffWe cut churn.\n".encode("utf-16-le"))
    assert desk.run("check", "b.txt", "--fix", "-q").code == 0
    assert (desk.folder / "b.txt").read_bytes() == "\ufeffWe cut customer loss.\n".encode("utf-16-le")


@pytest.mark.skipif(os.name == "nt", reason="modes and links are of another kind there")
def test_mode_and_links_stay(desk: Desk) -> None:
    path = desk.write("a.md", "We cut churn.\n")
    path.chmod(0o640)
    (desk.folder / "link.md").symlink_to("a.md")
    assert desk.run("check", "link.md", "--fix", "-q").code == 0
    assert (desk.folder / "link.md").is_symlink()
    assert desk.read("a.md") == "We cut customer loss.\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_nothing_is_written_where_nothing_changes(desk: Desk) -> None:
    path = desk.write("a.md", "We lay dark fiber.\n")
    before = path.stat().st_mtime_ns, path.stat().st_ino
    desk.run("check", "a.md", "--fix", "-q")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_standard_input_comes_out_put_right(desk: Desk) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jargon", "check", "--fix", "-"], input="We cut churn. We lay dark fiber.", text=True,
        capture_output=True, cwd=desk.folder, env={**os.environ, **ENVIRONMENT}, check=False,
    )  # fmt: skip
    assert done.stdout == "We cut customer loss. We lay dark fiber."
    assert done.stderr.splitlines()[0].startswith("-:1:")
    assert done.returncode == 1


def test_standard_input_that_has_a_name_needs_no_dash(desk: Desk) -> None:
    desk.write("a.md", "We cut churn.")
    done = subprocess.run(
        [sys.executable, "-m", "jargon", "check", "-q", "--stdin-filename", "b.md"], input="`churn`? We cut churn.",
        text=True, capture_output=True, cwd=desk.folder, env={**os.environ, **ENVIRONMENT}, check=False,
    )  # fmt: skip
    assert done.stdout == "b.md:1:17: sales/churn “churn” → “customer loss”\n"


def test_standard_input_that_is_a_licence_comes_out_as_it_was(desk: Desk) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jargon", "check", "--fix", "-", "--stdin-filename", "LICENSE"], input="We cut churn.",
        text=True, capture_output=True, cwd=desk.folder, env={**os.environ, **ENVIRONMENT}, check=False,
    )  # fmt: skip
    assert done.stdout == "We cut churn."
    assert done.stderr.startswith("LICENSE: a licence")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One.\n\nWe cut churn.\n\nTwo.\n", id="plain"),
        pytest.param("We cut churn.", id="no end of line"),
        pytest.param("We cut churn.\r\nTwo.\r\n", id="CRLF"),
        pytest.param("é😀 churn\n" * 30 + "x\n" * 30 + "The TCO.\n", id="several hunks"),
        pytest.param("The total cost\nof ownership.\n", id="over line ends"),
    ],
)
def test_diff_is_what_git_applies(desk: Desk, text: str) -> None:
    desk.write("sub/a b.md", text)
    shown = desk.run("check", "--diff", "-q", "sub")
    assert shown.code == 1
    assert desk.read("sub/a b.md") == text
    desk.run("check", "--fix", "-q", "sub")
    fixed = desk.read("sub/a b.md")
    assert fixed != text
    desk.write("sub/a b.md", text)
    subprocess.run(["git", "apply", "-"], input=shown.out.encode(), cwd=desk.folder, check=True)
    assert desk.read("sub/a b.md") == fixed


PIECES = st.sampled_from(
    [
        "We cut churn. ", "The TCO fell. ", "We lay dark fiber. ", "It is best in class. ", '"Cut churn," he said. ',
        "`churn` ", "**churn** ", "[churn](churn.md) ", "<b>churn</b> ", "A churn-like TCO, ", "Plain words. ",
        "\n\n", "\r\n", "  \n", "\t", "> ", "- ", "# ", "| churn | TCO |\n", "é😀 ", "&amp; ", "\\\\ ",
        "<!-- jargon: off -->\n\n", "<!-- jargon: on -->\n\n",
    ]
)  # fmt: skip


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> Translator:
    path = tmp_path_factory.mktemp("terms") / "terms.yaml"
    path.write_text(TERMS, encoding="utf-8")
    return Translator(glossary=[str(path)], default_glossaries=False)


@settings(max_examples=150, deadline=None)
@given(source=st.lists(PIECES, max_size=25).map("".join), unsafe=st.booleans())
def test_any_document(translator: Translator, source: str, unsafe: bool) -> None:
    document = documents.parse(source, path="a.md", kind="markdown")
    found = translator.check(document)
    text, count = fixes.fixed(document, translator.lexicon, translator.options, unsafe=unsafe)
    assert (text != source) is (count > 0)
    again = documents.parse(text, path="a.md", kind="markdown")
    assert fixes.fixed(again, translator.lexicon, translator.options, unsafe=unsafe) == (text, 0)
    assert not any(each.rewrite.safe for each in translator.check(again))
    concerned = {line for each in found for line in range(each.rewrite.line, each.end_line + 1)}
    starts = [*document.line_starts, len(source)]
    for number, (start, end) in enumerate(itertools.pairwise(starts), 1):
        if number not in concerned:
            assert source[start:end] in text


def test_no_diff(desk: Desk) -> None:
    assert desk.check("Nothing.\n", "--diff").out == ""


def test_a_file_that_changed_meanwhile_is_left(desk: Desk) -> None:
    path = desk.write("a.md", "We cut churn.\n")
    document = documents.read(path)
    path.write_text("Somebody was faster.\n")
    with pytest.raises(UnreadableError, match="changed while it was being checked"):
        fixes.write(str(path), document, "We cut customer loss.\n")
    assert path.read_text() == "Somebody was faster.\n"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is read-only for this user")
def test_read_only_folder(desk: Desk) -> None:
    desk.write("docs/a.md", "We cut churn.\n")
    (desk.folder / "docs").chmod(0o555)
    answer = desk.run("check", "docs", "--fix", "-q")
    (desk.folder / "docs").chmod(0o755)
    assert answer.code == 2
    assert answer.err == "docs/a.md: you may not write it. Check the permissions of file and folder\n"
    assert desk.read("docs/a.md") == "We cut churn.\n"


def test_a_full_disk_leaves_the_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("a.md", "We cut churn.\n")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    answer = desk.run("check", "a.md", "--fix", "-q")
    assert answer.code == 2
    assert "no space left on device" in answer.err
    assert desk.read("a.md") == "We cut churn.\n"
    assert sorted(path.name for path in desk.folder.iterdir()) == ["a.md", "jargon.toml", "terms.yaml"]


def test_an_encoding_without_the_letter_leaves_the_file(desk: Desk) -> None:
    desk.write("terms.yaml", desk.read("terms.yaml").replace("plain: customer loss", "plain: “loss”"))
    desk.write("a.txt", "We cut churn.\n")
    answer = desk.run("check", "a.txt", "--fix", "-q", "--encoding", "latin-1")
    assert answer.code == 2
    assert "does not exist in" in answer.err
    assert desk.read("a.txt") == "We cut churn.\n"


@pytest.mark.skipif(os.name == "nt", reason="no such signal there")
@pytest.mark.parametrize("delay", [0.05, 0.15, 0.25, 0.4])
def test_a_kill_leaves_every_file_whole(desk: Desk, delay: float) -> None:
    text = "We cut churn.\n\n" * 300
    fixed = text.replace("churn", "customer loss")
    for number in range(20):
        desk.write(f"docs/{number}.md", text)
    process = subprocess.Popen(
        [sys.executable, "-m", "jargon", "check", "docs", "--fix", "-q"],
        cwd=desk.folder, env={**os.environ, **ENVIRONMENT}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()
    for number in range(20):
        assert desk.read(f"docs/{number}.md") in (text, fixed)


def ask(desk: Desk, *answers: str) -> str:
    """Go through a.md with these answers, and give all that was shown."""
    child: Any = pexpect.spawn(
        sys.executable, ["-m", "jargon", "check", "-i", "a.md"], cwd=str(desk.folder), encoding="utf-8", timeout=20,
        env={**os.environ, **ENVIRONMENT},
    )  # fmt: skip
    shown = ""
    for answer in answers:
        child.expect(r"\[q\]uit: ")
        shown += child.before
        child.sendline(answer)
    child.expect(pexpect.EOF)
    return str(shown + child.before)


FOUR = "We cut churn.\n\nThe TCO fell.\n\nWe cut churn more.\n\nWe lay dark fiber.\n"


@pytest.mark.parametrize(
    ("answers", "fixed"),
    [
        pytest.param(
            ["y", "n", "n", "n"], FOUR.replace("churn.", "customer loss."), id="yes and no"
        ),
        pytest.param(["a", "n", "n"], FOUR.replace("churn", "customer loss"), id="all of a term"),
        pytest.param(["what?", "y", "q"], FOUR.replace("churn.", "customer loss."), id="quit"),
        pytest.param(["q"], FOUR, id="quit at once"),
        pytest.param(["i", "y", "n"], FOUR.replace("TCO", "full lifetime cost"), id="ignore always"),
    ],
)  # fmt: skip
def test_interactive(desk: Desk, answers: list[str], fixed: str) -> None:
    desk.write("a.md", FOUR)
    shown = ask(desk, *answers)
    assert "^^^^^" in shown
    assert desk.read("a.md") == fixed
    if "i" in answers:
        assert desk.read("jargon.toml").endswith('ignore = ["sales/churn"]\n')
        assert "churn" not in desk.run("check", "a.md", "-q").out
