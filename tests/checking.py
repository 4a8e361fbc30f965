"""A folder to check and a way to check it, shared by the tests of the linter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jargon import start
from jargon.errors import JargonError

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

TERMS = """\
title: Tested
domain: sales
terms:
  - term: churn
    number: mass
    plain: customer loss
    gloss: the share of customers who stop paying
    ask: Do you count lost customers, or lost money?
  - term: total cost of ownership
    aliases: [TCO]
    plain: full lifetime cost
    gloss: what something costs over all its years
  - term: dark fiber
    domain: engineering
    number: mass
    gloss: laid cables that no one uses yet
  - term: leverage
    pos: verb
    domain: buzzwords
    plain: use
    gloss: to use
  - term: best in class
    pos: adjective
    domain: claims
    rewrite: flag
    gloss: better than all others of its kind
    ask: Which class?
"""


class Answer(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str


class Desk:
    """A folder with a glossary of its own, in which the program is run."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capture = capture
        self.write("terms.yaml", TERMS)
        self.write("jargon.toml", 'glossary = ["terms.yaml"]\ndefault-glossaries = false\n')

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file of the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def read(self, name: str) -> str:
        """Read a file of the folder, its line ends as they are."""
        return (self.folder / name).read_bytes().decode()

    def run(self, *argv: str) -> Answer:
        """Run a command line in this process."""
        self.capture.readouterr()
        try:
            code = start.run(argv)
        except JargonError as error:
            return Answer(2, self.capture.readouterr().out, f"{error}\n")
        return Answer(code, *self.capture.readouterr())

    def check(self, text: str, *argv: str, name: str = "a.md") -> Answer:
        """Write a file and check it, quietly."""
        self.write(name, text)
        return self.run("check", name, "-q", *argv)

    def places(self, text: str, *argv: str, name: str = "a.md") -> list[str]:
        """Check a text, and give line, column and code of each finding."""
        return [place(line) for line in self.check(text, *argv, name=name).out.splitlines()]


def place(line: str) -> str:
    """Take line, column and code out of a line of the report."""
    where, code, *_ = line.split(" ")
    return f"{where.partition(':')[2].removesuffix(':')} {code}"
