"""What the README shows is what the program prints; run as a program, this file brings the README up to date."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    return [body for found, body in BLOCK.findall(README) if found == language]


def printed(block: str) -> str:
    """Give a block with what its command prints now."""
    command = block.partition("\n")[0]
    done = subprocess.run(
        ["bash", "-c", f'jargon() {{ "{sys.executable}" -m jargon "$@"; }}; {command.removeprefix("$ ")}'],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT, check=False, timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return f"{command}\n{done.stdout}"


@pytest.mark.parametrize("block", blocks("console"), ids=lambda block: block.partition("\n")[0][2:])
def test_commands_print_what_is_shown(block: str) -> None:
    assert printed(block) == block


def test_python_answers_what_is_shown() -> None:
    (block,) = blocks("python")
    test = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
    result = doctest.DocTestRunner().run(test)
    assert result.attempted
    assert not result.failed


def test_settings_shown_are_settings(tmp_path: Path) -> None:
    from jargon.config import find_settings

    (block,) = blocks("toml")
    (tmp_path / "jargon.toml").write_text(block, encoding="utf-8")
    settings = find_settings(tmp_path)
    assert settings.audience == "sales"
    assert settings.at(str(tmp_path / "docs/design/a.md")).audience == "engineering"


def test_glossary_shown_is_sound(tmp_path: Path) -> None:
    from jargon.glossary.load import load
    from jargon.verify import verify

    block = next(body for body in blocks("yaml") if body.startswith("title:"))
    (tmp_path / "terms.yaml").write_text(block, encoding="utf-8")
    assert list(verify(load(tmp_path / "terms.yaml"))) == []


def test_hook_shown_is_the_one_that_is_written() -> None:
    from jargon.commands.init import HOOK

    assert f"repos:\n{HOOK}" in blocks("yaml")


if __name__ == "__main__":
    text = README
    for shown in blocks("console"):
        text = text.replace(shown, printed(shown))
    (ROOT / "README.md").write_text(text, encoding="utf-8")
