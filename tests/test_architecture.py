"""The map of the house: who may import whom, what a start may cost, which library has which door."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import jargon

if TYPE_CHECKING:
    from collections.abc import Iterator

HOUSE = Path(jargon.__file__).parent

FLOORS = (
    {"model", "errors", "audiences", "patterns", "table", "values", "cachefolder", "datafolder", "stamps"},
    {"english", "config", "config_schema", "readability"},
    {"glossary", "lexicon", "documents"},
    {"asides", "match", "fuzzy"},
    {"claims", "context", "evidence", "senses", "spared", "trades", "whole"},
    {"fit", "decide", "rewrite", "settle"},
    {
        "baseline", "budget", "card", "completion", "coverage", "diagnose", "explain", "explained", "fixes", "lookup",
        "quality", "search", "suggest", "suppress", "translator", "verify", "wanted",
    },
    {"renderers"},
    {"commands"},
    {"cli", "start"},
    {"__main__", "__init__"},
)  # fmt: skip

DOORS = {
    "yaml": "glossary",
    "rapidfuzz": ("completion.py", "fuzzy.py", "lookup.py", "search.py"),
    "rich": "renderers/terminal.py",
    "prompt_toolkit": "commands/fullscreen.py",
    "typer": ("cli.py", "start.py"),
    "pyromark": "documents/markdown.py",
    "docutils": "documents/rst",
    "pypdfium2": "documents/pdf.py",
    "jinja2": "renderers/html.py",
    "pathspec": "commands/inputs.py",
}
"""Which part of the house may import a library; everyone else asks there."""

MODULES = sorted(path.relative_to(HOUSE) for path in HOUSE.rglob("*.py") if "data" not in path.parts)


def imports(module: Path) -> Iterator[str]:
    """Give the dotted name of everything a module imports, in its functions too."""
    for node in ast.walk(ast.parse((HOUSE / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "jargon":
            yield from (f"jargon.{name.name}" for name in node.names if not name.name.startswith("__"))
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def floor(resident: str) -> int:
    """Say on which floor a module of the top level, or a package, lives."""
    homes = [number for number, residents in enumerate(FLOORS) if resident in residents]
    assert homes, f"give {resident} a floor"
    return homes[0]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_point_down(module: Path) -> None:
    mine = module.parts[0].removesuffix(".py")
    theirs = {name.split(".")[1] for name in imports(module) if name.startswith("jargon.")} - {mine}
    upward = {resident for resident in theirs if floor(resident) > floor(mine)}
    assert upward <= allowed_upward(mine)


def allowed_upward(resident: str) -> set[str]:
    """The public functions of the package are handed out on its doorstep, when asked for."""
    return {"translator"} if resident == "__init__" else set()


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_each_library_has_one_door(module: Path) -> None:
    for library in {name.split(".")[0] for name in imports(module)} & set(DOORS):
        assert module.as_posix().startswith(DOORS[library])


def modules_after(statement: str) -> set[str]:
    """Give the modules that a fresh interpreter has loaded after a statement."""
    script = f"{statement}\nimport sys; sys.stderr.write(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=HOUSE.parent)
    return set(run.stderr.split())


@pytest.mark.parametrize(
    ("statement", "unwanted"),
    [
        pytest.param("import jargon", {"re", "dataclasses", "json"}, id="the package"),
        pytest.param("import jargon.start", {"typer", "rich", "json"}, id="the reader of plain command lines"),
        pytest.param("import jargon.cli", {"yaml", "rapidfuzz", "rich.console", "pyromark"}, id="the command line"),
        pytest.param("import jargon.translator", {"yaml", "rapidfuzz", "rich", "typer", "pyromark"}, id="the library"),
        pytest.param(
            "import jargon.commands.check", {"yaml", "rapidfuzz", "rich", "typer", "pyromark", "pathspec"}, id="check"
        ),
    ],
)
def test_start_loads_nothing_it_does_not_need(statement: str, unwanted: set[str]) -> None:
    assert not modules_after(statement) & unwanted


def test_a_clean_check_loads_nothing_it_does_not_need(tmp_path: Path) -> None:
    clean = tmp_path / "clean.md"
    clean.write_text("There is nothing to say.\n")
    check = f"import sys; from jargon.start import run; run(['check', '-q', {str(clean)!r}])"
    modules_after(f"import jargon.lexicon.store; jargon.lexicon.store.SETTLED = 0; {check}")  # fills the caches
    assert not modules_after(check) & {"yaml", "rapidfuzz", "rich", "typer", "platformdirs", "importlib.metadata"}
