"""Speaks for `jargon check`: where findings stand, in which shape they are shown, and the exit status."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import jsonschema
import pexpect
import pytest
from checking import Answer, Desk

import jargon
from jargon.__main__ import RARELY
from jargon.commands import batch, memory
from jargon.config import REPORTS
from jargon.renderers.full import underlined

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA = json.loads((Path(__file__).parent / "schemas/sarif-2.1.0.json").read_text(encoding="utf-8"))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capfd)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("We cut churn.\n", ["1:8 sales/churn"], id="plain"),
        pytest.param("\tWe\tcut churn.\n", [], id="an indented code block"),
        pytest.param("A\tchurn fell.\n", ["1:3 sales/churn"], id="a tab is one column"),
        pytest.param("One.\r\nWe cut churn.\r\n", ["2:8 sales/churn"], id="CRLF"),
        pytest.param("One.\rWe cut churn.\r", ["2:8 sales/churn"], id="CR alone"),
        pytest.param("é😀 churn fell.\n", ["1:4 sales/churn"], id="beyond ASCII"),
        pytest.param("\ufeffWe cut churn.\n", ["1:8 sales/churn"], id="a byte order mark"),
        pytest.param("---\ntitle: churn\n---\n\nWe cut churn.\n", ["5:8 sales/churn"], id="front matter"),
        pytest.param(
            "The total\ncost of\nownership fell.\n", ["1:5 sales/total-cost-of-ownership"], id="over line ends"
        ),
        pytest.param("> We cut the\n> churn.\n", ["2:3 sales/churn"], id="a block quote"),
    ],
)
def test_places(desk: Desk, text: str, places: list[str]) -> None:
    assert desk.places(text) == places


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Run `churn` now.\n\n```\nchurn\n```\n", id="code"),
        pytest.param("See https://example.com/churn and <churn@example.com>.\n", id="addresses"),
        pytest.param("See [this](churn.md) ![](img/churn.png).\n", id="link targets"),
        pytest.param("Look at docs/churn.md, churn_rate, getChurn and churn-2.0.1.\n", id="identifiers and paths"),
        pytest.param("We met Churn Analytics and Dr. Churn Smith.\n", id="names"),
        pytest.param("Churn Bank opened. We met Churn Inc. and the TCO Data Group in May.\n", id="companies"),
    ],
)
def test_places_that_are_no_prose(desk: Desk, text: str) -> None:
    assert desk.places(text) == []


def test_messages_name_wording_and_reason(desk: Desk) -> None:
    answer = desk.check('We cut churn. Dark fiber is here. It is best in class. He said "we cut churn".\n')
    assert answer.out.splitlines() == [
        "a.md:1:8: sales/churn “churn” → “customer loss”",
        "a.md:1:15: engineering/dark-fiber “Dark fiber”: laid cables that no one uses yet "
        "(no plain wording can stand in its place)",
        "a.md:1:41: claims/best-in-class “best in class” promises much. Which class?",
        "a.md:1:72: sales/churn “churn”: customer loss (it stands in quotation marks)",
    ]


HOSTILE = "We cut churn%0A::error::x, 😀 churn.\n"


def test_full(desk: Desk) -> None:
    assert desk.check("We cut\tchurn.\n", "--format", "full").out == (
        "a.md:1:8: sales/churn “churn” → “customer loss”\n"
        "  |\n"
        "1 | We cut    churn.\n"
        "  |           ^^^^^\n"
        "  = The share of customers who stop paying.\n"
        "  = Ask: Do you count lost customers, or lost money?\n"
        "\n"
    )


def test_each_meaning_of_a_code_has_its_hint(desk: Desk) -> None:
    desk.write(
        "terms.yaml",
        """
domain: own
terms:
  - term: gazump
    senses:
      - {plain: higher bid, gloss: a bid above one that was taken}
      - {pos: verb, plain: overbid, gloss: to bid above what was taken}
""",
    )
    text = "The gazump is bad. They gazumped us.\n"
    full = desk.check(text, "--format", "full").out
    assert [line for line in full.splitlines() if line.startswith("  = ")] == [
        "  = A bid above one that was taken.", "  = To bid above what was taken.",
    ]  # fmt: skip
    (rule,) = json.loads(desk.check(text, "--format", "sarif").out)["runs"][0]["tool"]["driver"]["rules"]
    assert rule["fullDescription"]["text"] == "A bid above one that was taken. To bid above what was taken."


@pytest.mark.parametrize(
    ("line", "start", "end", "shown"),
    [
        pytest.param("We cut churn.", 7, 12, "We cut churn.|       ^^^^^", id="plain"),
        pytest.param("  indented churn", 11, 16, "indented churn|         ^^^^^", id="without its indentation"),
        pytest.param("漢字 churn", 3, 8, "漢字 churn|     ^^^^^", id="wide letters"),
        pytest.param("e\u0301 churn", 3, 8, "e\u0301 churn|  ^^^^^", id="combining marks"),
        pytest.param("\x1b[2J churn", 5, 10, "\\x1b[2J churn|        ^^^^^", id="what a terminal would obey"),
        pytest.param(
            "x" * 200 + " churn " + "y" * 200, 201, 206, f"…{'x' * 39} churn {'y' * 54}…|{' ' * 41}^^^^^", id="long"
        ),
    ],
)
def test_underlined(line: str, start: int, end: int, shown: str) -> None:
    assert "|".join(underlined(line, start, end)) == shown


def test_full_is_what_a_person_sees(desk: Desk) -> None:
    desk.write("a.md", "We cut churn.\n")
    environment = {**os.environ, "PYTHONPATH": str(Path(jargon.__file__).parent.parent), "TERM": "xterm"}
    child = pexpect.spawn(
        sys.executable, ["-m", "jargon", "check", "a.md"], cwd=str(desk.folder), encoding="utf-8", env=environment,
        dimensions=(24, 40),
    )  # fmt: skip
    shown = child.read()
    assert "^^^^^\x1b[0m" in shown
    assert "\x1b[1ma.md:1:8:\x1b[0m" in shown


def test_github(desk: Desk) -> None:
    desk.write("a,b:c.md", "We cut 100% of churn. The total\ncost of ownership fell.\n")
    assert desk.run("check", "-q", "--format", "github").out == (
        "::warning file=a%2Cb%3Ac.md,line=1,endLine=1,col=16,endColumn=21,title=sales/churn::"
        "“churn” → “customer loss”\n"
        "::warning file=a%2Cb%3Ac.md,line=1,endLine=2,title=sales/total-cost-of-ownership::"
        "“total cost of ownership” → “full lifetime cost”\n"
    )


def test_nothing_in_a_text_starts_a_command_for_github(desk: Desk) -> None:
    out = desk.check("The total\r::error::x\rcost of ownership, churn\n", "--format", "github").out
    assert all(line.startswith("::warning file=a.md,") for line in out.splitlines())


@pytest.fixture
def sarif() -> jsonschema.Draft4Validator:
    return jsonschema.Draft4Validator(SCHEMA)


def test_sarif(desk: Desk, sarif: jsonschema.Draft4Validator) -> None:
    desk.write("docs/ä b.md", f"{HOSTILE}The total\ncost of ownership and TCO, dark fiber, best in class.\n")
    desk.write("image.md", b"\x89PNG\r\n\x1a\n\0\0")
    answer = desk.run("check", "-q", "--format", "sarif")
    whole = json.loads(answer.out)
    assert answer.code == 2
    assert not list(sarif.iter_errors(whole))
    (run,) = whole["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"][0]["executionSuccessful"] is False
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "image.md"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {result["ruleId"] for result in run["results"]}
    result, column = run["results"][0], HOSTILE.rindex("churn") + 1
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "docs/%C3%A4%20b.md"},
        "region": {"startLine": 1, "startColumn": column, "endLine": 1, "endColumn": column + 5},
    }
    (change,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    assert "customer loss" in change["insertedContent"]["text"]
    names = [each["partialFingerprints"]["jargon/v1"] for each in run["results"]]
    assert len(set(names)) == len(names)


def test_sarif_catches_what_is_wrong(sarif: jsonschema.Draft4Validator) -> None:
    assert list(sarif.iter_errors({"version": "2.1.0", "runs": [{"results": []}]}))


def test_fingerprints_outlive_a_move(desk: Desk) -> None:
    def names(text: str) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(desk.check(text, "--format", "gitlab").out)]

    before = names("We cut churn.\n\nWe cut churn.\n\nDark fiber.\n")
    assert len(set(before)) == 3
    assert names("New first line.\n\nWe cut churn.\n\nWe cut churn.\n\nDark fiber.\n") == before


def test_gitlab(desk: Desk) -> None:
    (issue,) = json.loads(desk.check("One.\n\nWe cut churn.\n", "--format", "gitlab").out)
    assert issue["location"] == {"path": "a.md", "lines": {"begin": 3, "end": 3}}
    assert (issue["check_name"], issue["severity"]) == ("sales/churn", "minor")


def test_rdjson_counts_bytes(desk: Desk) -> None:
    whole = json.loads(desk.check("é😀 a TCO fell.\n", "--format", "rdjson").out)
    (found,) = whole["diagnostics"]
    stretch = {"start": {"line": 1, "column": 10}, "end": {"line": 1, "column": 13}}
    assert found["location"] == {"path": "a.md", "range": stretch}
    assert found["suggestions"] == [{"range": stretch, "text": "full lifetime cost"}]
    assert (found["severity"], found["code"]) == ("WARNING", {"value": "sales/total-cost-of-ownership"})


@pytest.mark.parametrize("shape", ["junit", "checkstyle"])
def test_xml(desk: Desk, shape: str) -> None:
    desk.write('<"&>.md', "We cut churn.\n")
    desk.write("b\x1b.md", "We cut churn.\n")
    desk.write("clean.md", "Nothing.\n")
    desk.write("none.md", b"\0\1")
    tree = ElementTree.fromstring(desk.run("check", "-q", "--format", shape).out.encode())
    names = [node.get("name") for node in tree]
    assert '<"&>.md' in names
    assert "b\\x1b.md" in names
    if shape == "junit":
        assert (tree.get("tests"), tree.get("failures"), tree.get("errors")) == ("4", "2", "1")
        assert len(tree.findall("testsuite/testcase/failure")) == 2
    else:
        assert [error.get("line") for error in tree.findall("file/error")] == ["1", "1", "1"]


def test_json_has_what_the_contract_says(desk: Desk) -> None:
    whole = json.loads(desk.check("é😀 The TCO fell.\n", "--format", "json").out)
    assert whole["version"] == 1
    assert whole["diagnostics"] == [
        {
            "path": "a.md", "start": 7, "end": 10, "line": 1, "column": 8, "place": "1:8", "surface": "TCO",
            "term": "total cost of ownership", "code": "sales/total-cost-of-ownership", "match": "exact",
            "score": 100.0, "action": "swap", "replacement": "full lifetime cost", "safe": True, "reason": None,
            "end_line": 1, "end_column": 11, "severity": "warning",
            "message": "“TCO” → “full lifetime cost”",
        }
    ]  # fmt: skip


def test_statistics_as_json(desk: Desk) -> None:
    answer = desk.check("We cut churn.\n", "--statistics", "--format", "json")
    assert json.loads(answer.out)["statistics"] == [
        {"code": "sales/churn", "count": 1, "message": "“churn” → “customer loss”"}
    ]


def test_statistics(desk: Desk) -> None:
    assert desk.check("Churn is churn. The TCO, the TCO and the TCO.\n", "--statistics").out == (
        "3  sales/total-cost-of-ownership  “TCO” → “full lifetime cost”\n2  sales/churn  “Churn” → “Customer loss”\n"
    )


@pytest.mark.parametrize(
    ("argv", "code", "err"),
    [
        pytest.param(["clean.md"], 0, "No jargon in 1 file.\n", id="clean"),
        pytest.param(
            ["a.md"], 1,
            "Found 2 terms in 1 file. Can be put right: 1 with --fix, 1 more with --unsafe-fixes.\n", id="some",
        ),
        pytest.param(["a.md", "--exit-zero", "-q"], 0, "", id="some, but never mind"),
        pytest.param(["none.md", "--exit-zero", "-q"], 2, "none.md: no such file. Check the name\n", id="no such file"),
        pytest.param(["a.md", "--max-per-1000-words", "500", "-q"], 0, "", id="within the budget"),
        pytest.param(
            ["a.md", "--max-per-1000-words", "2.5", "-q"], 1,
            "For everyone: 285.7 terms in 1,000 words, where 2.5 are allowed.\n", id="beyond the budget",
        ),
        pytest.param(["a.md", "--jobs", "2", "-q"], 1, "", id="processes"),
        pytest.param(["a.md", "a.md", "./", "-q", "--exclude", "clean.md"], 1, "", id="a file named twice"),
        pytest.param(
            ["--update-baseline"], 2, "--update-baseline needs a file. Name it with --baseline jargon-baseline.json\n",
            id="no baseline to update",
        ),
        pytest.param(
            ["a.md", "--interactive"], 2, "--interactive asks at a terminal. Name files, and run it there\n",
            id="nobody to ask",
        ),
    ],
)  # fmt: skip
def test_status(desk: Desk, argv: list[str], code: int, err: str) -> None:
    desk.write("a.md", "We cut churn through dark fiber here.\n")
    desk.write("clean.md", "Nothing.\n")
    answer = desk.run("check", *argv)
    assert (answer.code, answer.err) == (code, err)


def test_budgets_by_audience(desk: Desk) -> None:
    desk.write(
        "jargon.toml",
        'glossary = ["terms.yaml"]\ndefault-glossaries = false\n'
        'max-per-1000-words = { engineering = 0, "everyone" = 900 }\n'
        '[[per-file]]\nfiles = ["eng/**"]\nfor = "engineering"\n',
    )
    desk.write("eng/a.md", "We cut churn now.\n")
    desk.write("b.md", "We cut churn now.\n")
    answer = desk.run("check", "-q")
    assert (answer.code, answer.err) == (1, "For engineering: 250.0 terms in 1,000 words, where 0 are allowed.\n")


def test_severity(desk: Desk) -> None:
    desk.write("jargon.toml", desk.read("jargon.toml") + 'severity = { sales = "error", "sales/churn" = "info" }\n')
    found = json.loads(desk.check("Churn, TCO, dark fiber.\n", "--format", "json").out)["diagnostics"]
    assert [each["severity"] for each in found] == ["info", "error", "warning"]


def test_output_file(desk: Desk) -> None:
    answer = desk.check("We cut churn.\n", "--format", "json", "--output-file", "out.json")
    assert answer == Answer(1, "", "")
    assert json.loads(desk.read("out.json"))["diagnostics"][0]["code"] == "sales/churn"
    answer = desk.check("We cut churn.\n", "-o", "no/where.txt")
    assert answer.code == 2
    assert answer.err == "no/where.txt: its folder does not exist. Make the folder first\n"


def test_settings_may_name_a_format_of_another_command(desk: Desk) -> None:
    desk.write("jargon.toml", desk.read("jargon.toml") + 'format = "html"\n')
    assert desk.check("We cut churn.\n").out == "a.md:1:8: sales/churn “churn” → “customer loss”\n"


def test_accepted_words(desk: Desk) -> None:
    desk.write("jargon.toml", desk.read("jargon.toml") + 'accept = ["TCO", "dark fiber", "churn the butter"]\n')
    text = "The TCO fell. Dark fiber rose. They churn the\nbutter. We cut churn. The total cost of ownership fell.\n"
    assert desk.places(text) == ["2:16 sales/churn", "2:27 sales/total-cost-of-ownership"]


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param(["--select", "slaes"], '"slaes" is no code and no domain. Did you mean "sales"?', id="no domain"),
        pytest.param(
            ["--ignore", "buzword/leverage"], '"buzword/leverage" is no code and no domain. Did you mean "buzzwords"?',
            id="a code of no domain",
        ),
        pytest.param(
            ["--select", "claims", "--select", "sales/chrun"],
            '"sales/chrun" is no code of a glossary in use here. Did you mean "sales/churn"?', id="misspelt",
        ),
        pytest.param(
            ["--select", "sales/none"],
            '"sales/none" is no code of a glossary in use here. See  jargon glossary list', id="no term",
        ),
        pytest.param(
            ["--select", "jargon/unused"],
            '"jargon/unused" is no code of a glossary in use here. See  jargon glossary list', id="no such comment",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("way", ["options", "settings"])
def test_codes_that_will_not_do(desk: Desk, argv: list[str], message: str, way: str) -> None:
    if way == "settings":
        desk.write("jargon.toml", desk.read("jargon.toml") + f"{argv[0][2:]} = {json.dumps(argv[1::2])}\n")
        assert desk.check("Nothing.\n") == Answer(2, "", f"jargon.toml: {message}\n")
    else:
        assert desk.check("Nothing.\n", *argv) == Answer(2, "", f"{message}\n")


@pytest.mark.parametrize(
    "argv",
    [
        pytest.param(["--ignore", "business", "--ignore", "jargon/unused-comment"], id="a domain that is not here"),
        pytest.param(["--ignore", "sales/own-word"], id="a term of another glossary, or of another version"),
        pytest.param(["--select", "sales/churn", "--select", "jargon/unknown-comment"], id="codes that there are"),
    ],
)
def test_codes(desk: Desk, argv: list[str]) -> None:
    assert desk.check("Nothing.\n", *argv) == Answer(0, "", "")


def test_codes_to_ignore_that_seem_misspelt(desk: Desk) -> None:
    message = '"sales/chrun" is no code of a glossary in use here. Did you mean "sales/churn"?\n'
    out = "a.md:1:8: sales/churn “churn” → “customer loss”\n"
    assert desk.check("We cut churn.\n", "--ignore", "sales/chrun") == Answer(1, out, message)
    desk.write("jargon.toml", desk.read("jargon.toml") + 'severity = { "sales/chrun" = "error" }\n')
    assert desk.check("We cut churn.\n") == Answer(1, out, f"jargon.toml: {message}")
    assert desk.run("translate", "a.md", "--no-notes").err == f"jargon.toml: {message}"


def test_codes_of_a_glossary_for_some_files(desk: Desk) -> None:
    desk.write("own/terms.yaml", "domain: sales\nterms:\n  - {term: churm, plain: butter, gloss: butter}\n")
    rules = '[[per-file]]\nfiles = ["own/**"]\nglossary = ["own/terms.yaml"]\nselect = ["sales/churm"]\n'
    desk.write("jargon.toml", desk.read("jargon.toml") + 'ignore = ["sales/churm"]\n' + rules)
    assert desk.check("Nothing.\n") == Answer(0, "", "")


def test_codes_of_the_strict_set(desk: Desk) -> None:
    desk.write("jargon.toml", "")
    code = "buzzwords/boots-on-the-ground"
    assert desk.check("Nothing.\n", "--select", code).err == f'"{code}" is of the strict set. Add  --strict\n'
    assert desk.check("Nothing.\n", "--select", code, "--strict") == Answer(0, "", "")
    assert desk.check("Nothing.\n", "--ignore", code) == Answer(0, "", "")


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        pytest.param('for = "slaes"', '"slaes" is no audience. Did you mean "sales"?', id="audience"),
        pytest.param('baseline = "none.json"', "{0}none.json: no such file. Start a baseline with", id="baseline"),
        pytest.param('encoding = "utf-99"', 'no encoding is called "utf-99". Did you mean utf-8?', id="encoding"),
        pytest.param(
            '[[per-file]]\nfiles = ["*"]\nglossary = ["none.yaml"]', '"glossary" names "none.yaml"', id="glossary"
        ),
        pytest.param('[[per-file]]\nfiles = ["*"]\nfor = "slaes"', '"slaes" is no audience.', id="for some files"),
    ],
)
def test_settings_at_fault_are_named_with_their_file(desk: Desk, setting: str, message: str) -> None:
    desk.write("jargon.toml", f"{desk.read('jargon.toml')}{setting}\n")
    answer = desk.check("Nothing.\n")
    assert answer.code == 2
    assert answer.err.startswith(f"jargon.toml: {message.format(f'{desk.folder}{os.sep}')}")


def test_a_pattern_that_is_none(desk: Desk) -> None:
    answer = desk.run("check", "none.md", "--exclude", "[")
    assert (answer.code, answer.err[:50]) == (2, 'The pattern "[" has a bracket without a partner. W')


def test_nothing_to_check(desk: Desk) -> None:
    (desk.folder / "empty").mkdir()
    assert desk.run("check", "empty") == Answer(0, "", "No files to check.\n")


@pytest.mark.parametrize(
    ("patterns", "names"),
    [
        pytest.param("", ["a.md", "sub/b.md", "sub/deep/c.md"], id="none"),
        pytest.param("sub/\n!sub/b.md\n", ["a.md"], id="a folder"),
        pytest.param("*.md\n!b.md\n", ["sub/b.md"], id="all but one"),
        pytest.param("!\n///\n[z-a]\n\\\nsub/deep\n", ["a.md", "sub/b.md"], id="lines that mean nothing"),
        pytest.param(b"\xff\xfe", ["a.md", "sub/b.md", "sub/deep/c.md"], id="no text"),
    ],
)
def test_gitignore(desk: Desk, patterns: str | bytes, names: list[str]) -> None:
    (desk.folder / ".git").mkdir()
    for name in ("a.md", "sub/b.md", "sub/deep/c.md"):
        desk.write(name, "We cut churn.\n")
    (desk.folder / "sub/deep/up").symlink_to("..")
    (desk.folder / "gone.md").symlink_to("nowhere")
    desk.write(".gitignore", patterns)
    assert [line.partition(":")[0] for line in desk.run("check", "-q").out.splitlines()] == names


def test_a_folder_that_cannot_be_listed_does_not_stop_the_walk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("a.md", "We cut churn.\n")
    desk.write("b/b.md", "We cut churn.\n")
    desk.write("c.md", "We cut churn.\n")
    scandir, builtin_open = os.scandir, open

    def refuse(path: object) -> None:
        if path == "b":
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", lambda path: refuse(path) or scandir(path))
    monkeypatch.setattr("builtins.open", lambda path, *rest, **more: refuse(path) or builtin_open(path, *rest, **more))
    answer = desk.run("check", "-q")
    assert [line.partition(":")[0] for line in answer.out.splitlines()] == ["a.md", "c.md"]
    assert (answer.code, answer.err) == (2, "b: you may not read it. Check its permissions\n")


def test_a_walk_leaves_out_what_is_no_prose(desk: Desk) -> None:
    for name in ("LICENSE.txt", "docs/COPYING.md", "requirements.txt", "docs/licensing.md"):
        desk.write(name, "We cut churn.\n")
    assert [line.partition(":")[0] for line in desk.run("check", "-q").out.splitlines()] == ["docs/licensing.md"]
    assert desk.run("check", "-q", "LICENSE.txt").out == "LICENSE.txt:1:8: sales/churn “churn” → “customer loss”\n"


def test_a_walk_leaves_out_what_needs_an_extra(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("README.rst", "docs/a.rst", "docs/b.pdf", "docs/c.md"):
        desk.write(name, "Nothing.\n")
    monkeypatch.setitem(sys.modules, "docutils", None)
    monkeypatch.setitem(sys.modules, "docutils.frontend", None)
    answer = desk.run("check", ".", "--exclude", "*.pdf")
    assert (answer.code, answer.err.splitlines()) == (0, [
        "Left out 2 files, such as README.rst. To read them:  pip install 'jargon-cli[rst]'",
        "No jargon in 1 file.",
    ])  # fmt: skip
    assert desk.run("check", ".", "-q", "--exclude", "*.pdf") == Answer(0, "", "")
    answer = desk.run("check", ".", "README.rst", "-q", "--exclude", "*.pdf")
    assert (answer.code, answer.err[:44]) == (2, "README.rst: reStructuredText needs docutils.")


@pytest.mark.parametrize("name", ["loop", "loop.md"])
def test_a_link_in_circles_leads_nowhere(desk: Desk, name: str) -> None:
    desk.write("z.md", "We cut churn.\n")
    (desk.folder / name).symlink_to(name)
    assert desk.run("check", "-q") == Answer(1, "z.md:1:8: sales/churn “churn” → “customer loss”\n", "")


def test_a_file_named_in_two_ways_is_checked_once(desk: Desk) -> None:
    path = desk.write("a.md", "We cut churn.\n")
    assert desk.run("check", "-q", "a.md", str(path), "./a.md").out.count("\n") == 1


def crowd(desk: Desk) -> Iterator[str]:
    for number in range(12):
        name = f"docs/{number:02}.md"
        desk.write(name, f"Text {number}. We cut churn{' and TCO' * (number % 3)}.\n")
        yield name


def test_many_files_are_the_same_in_one_process_in_several_and_from_memory(desk: Desk) -> None:
    names = list(crowd(desk))
    desk.write("docs/broken.md", b"\0\1")
    alone = [desk.run("check", name, "-q").out for name in names]
    several = desk.run("check", "docs", "-q", "--jobs", "3")
    assert several.out == "".join(alone)
    assert several.code == 2
    assert several.err.startswith("docs/broken.md: binary")
    assert desk.run("check", "docs", "-q") == several
    assert desk.run("check", "docs", "-q", "--jobs", "1", "--format", "sarif").code == 2


@pytest.mark.parametrize(
    ("asked", "files", "size", "expected"),
    [
        pytest.param(None, 40, 50_000, 4, id="as many as pay"),
        pytest.param(None, 17, 100_000, 2, id="so many that each has a share"),
        pytest.param(None, 40, 10, 1, id="none for a little text"),
        pytest.param(None, 7, 200_000, 0, id="none for a few files"),
        pytest.param(0, 40, 10, 4, id="one for each core, however little there is"),
        pytest.param(0, 7, 10, 4, id="one for each core, however few files"),
        pytest.param(0, 3, 10, 3, id="no more than files"),
        pytest.param(1, 40, 50_000, 1, id="one alone"),
        pytest.param(3, 40, 10, 3, id="a number"),
        pytest.param(9, 40, 10, 9, id="more than cores"),
        pytest.param(9, 7, 10, 7, id="a number, but no more than files"),
        pytest.param(0, 0, 0, 0, id="no files"),
    ],
)
def test_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: int | None, files: int, size: int, expected: int
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    file = tmp_path / "a.md"
    file.write_bytes(b"x" * size)
    assert batch.processes(asked, [str(file)] * files) == expected


def test_results_are_remembered_by_content_and_settings(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    names = list(crowd(desk))
    first = desk.run("check", "docs", "-q")

    def fail(*_: Any) -> None:
        raise AssertionError("checked again")

    with monkeypatch.context() as patched:
        patched.setattr(batch, "examine", fail)
        assert desk.run("check", "docs", "-q") == first
        (desk.folder / names[0]).touch()
        assert desk.run("check", "docs", "-q") == first
        with pytest.raises(AssertionError, match="checked again"):
            desk.run("check", "docs", "-q", "--ignore", "buzzwords")
    desk.write(names[0], "Clean now.\n")
    assert names[0] not in desk.run("check", "docs", "-q").out
    desk.write("terms.yaml", desk.read("terms.yaml").replace("plain: customer loss", "plain: lost customers"))
    assert "lost customers" in desk.run("check", "docs", "-q").out


def test_a_damaged_memory_is_no_memory(desk: Desk) -> None:
    list(crowd(desk))
    first = desk.run("check", "docs", "-q")
    for kept in Path(os.environ["JARGON_CACHE_DIR"]).glob(f"{memory.PREFIX}*"):
        kept.write_bytes(b"[[1], 2")
    assert desk.run("check", "docs", "-q") == first


def test_a_setup_travels_to_other_processes(desk: Desk) -> None:
    from jargon.commands.setup import Setup

    setup = Setup(None)
    setup.translator()
    desk.write("a.md", "We cut churn.\n")
    travelled = pickle.loads(pickle.dumps(batch.Batch(setup, batch.Task(), ["a.md"])))
    assert travelled.check("a.md").diagnostics[0].rewrite.code == "sales/churn"


def test_a_broken_glossary_is_reported_once(desk: Desk) -> None:
    list(crowd(desk))
    answer = desk.run("check", "docs", "--glossary", "none.yaml")
    assert answer.code == 2
    assert answer.err.count("none.yaml") == 1


def test_a_clean_check_starts_fast(desk: Desk) -> None:
    desk.write("clean.md", "Nothing.\n")
    code = "import sys; from jargon.start import run; run(['check', '-q', 'clean.md']); print(*sys.modules)"
    fill = f"import jargon.lexicon.store; jargon.lexicon.store.SETTLED = 0; {code}"
    environment = {**os.environ, "PYTHONPATH": str(Path(jargon.__file__).parent.parent)}
    for script in (fill, code):
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, cwd=desk.folder, check=True, env=environment
        )
    loaded = set(done.stdout.split())
    assert not loaded & {"typer", "rich", "multiprocessing", "difflib", "pathlib", "hashlib", "jargon.fixes"}
    assert not {name for name in loaded if name.startswith("jargon.renderers.")} - {
        "jargon.renderers.lines", "jargon.renderers.escape",
    }  # fmt: skip


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="such names cannot be there")
@pytest.mark.parametrize("shape", REPORTS)
def test_names_of_no_encoding(desk: Desk, shape: str) -> None:
    desk.write(os.fsdecode(b"a\xff.md"), "We cut churn.\n")
    answer = desk.run("check", "-q", "--format", shape)
    assert answer.code == 1
    assert "churn" in answer.out


LEFT = """
import gc, sys
from jargon.__main__ import main
main()
print(gc.collect(), file=sys.stderr)
"""


def test_what_was_made_of_many_files_does_not_pile_up(desk: Desk) -> None:
    text = "Title\n=====\n\n" + "We *cut* churn.\n\n- One item.\n- `A link <https://a.example>`_ in another.\n\n" * 12
    for number in range(100):
        desk.write(f"docs/{number}.rst", text + f"The end of {number}.\n")
    done = subprocess.run(
        [sys.executable, "-c", LEFT, "check", "-q", "--jobs", "1", "docs"],
        capture_output=True, text=True, cwd=desk.folder, check=True,
        env={**os.environ, "PYTHONPATH": str(Path(jargon.__file__).parent.parent)},
    )  # fmt: skip
    assert done.stdout.count("sales/churn") == 1200
    assert int(done.stderr) < 2 * RARELY


@pytest.mark.skipif(os.name == "nt", reason="signals are of another kind there")
def test_interrupt_of_several_processes(desk: Desk) -> None:
    for number in range(60):
        desk.write(f"docs/{number}.md", f"We cut churn {number} times.\n\n" * 200)
    process = subprocess.Popen(
        [sys.executable, "-m", "jargon", "check", "docs", "-q", "--jobs", "2"], cwd=desk.folder,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(jargon.__file__).parent.parent)},
    )  # fmt: skip
    time.sleep(1.5)  # Python itself does not take an interrupt quietly before the program has begun
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode in (1, 130)  # it may have been done by then
    assert err == b""
