"""Speaks for the hooks: what pre-commit does with them in a real repository, and that this one heeds its own."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

import jargon
from jargon.commands.init import HOOK
from jargon.documents import VERBATIM

ROOT = Path(jargon.__file__).parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

pytest.importorskip("pre_commit")


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a git repository that uses the hooks, run with this Python and not installed anew."""
    here = tmp_path_factory.mktemp("repository")
    program = shlex.join([sys.executable, "-m", "jargon"])
    hooks = [{**hook, "language": "system", "entry": hook["entry"].replace("jargon", program, 1)} for hook in HOOKS]
    for hook in hooks:
        del hook["additional_dependencies"]
    (here / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]}))
    (here / "bad.md").write_text("We leverage it.\n")
    (here / "bad.rst").write_text("We leverage it.\n")
    (here / "good.md").write_text("We use it.\n")
    (here / "code.py").write_text("leverage = 'leverage'\n")
    for name in ("LICENSE", "requirements.txt"):
        (here / name).write_text("# We leverage it.\n")
    subprocess.run(["git", "init", "--quiet"], cwd=here, check=True)
    subprocess.run(["git", "add", "."], cwd=here, check=True)
    return here


def run(repository: Path, hook: str, *files: str) -> tuple[int, str]:
    """Run a hook, over all files if none are named."""
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", hook, *(["--files", *files] if files else ["--all-files"])],
        cwd=repository, capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PRE_COMMIT_HOME": str(repository / ".git/home")},
    )  # fmt: skip
    return done.returncode, done.stdout


def test_hooks(repository: Path) -> None:
    code, out = run(repository, "jargon-check")
    assert code == 1
    assert "bad.md:1:4: buzzwords/leverage “leverage” → “use”" in out
    assert "bad.rst:1:4: buzzwords/leverage" in out
    assert not any(name in out for name in ("code.py", "LICENSE", "requirements"))
    assert (repository / "bad.md").read_text() == "We leverage it.\n"
    assert run(repository, "jargon-check", "good.md", "code.py")[0] == 0
    code, out = run(repository, "jargon-fix")
    assert code == 1
    assert "files were modified by this hook" in out
    assert (repository / "bad.md").read_text() == "We use it.\n"
    assert (repository / "LICENSE").read_text() == "# We leverage it.\n"
    assert run(repository, "jargon-check")[0] == 0
    assert run(repository, "jargon-fix")[0] == 0


def test_hooks_say_what_they_are() -> None:
    assert [(hook["id"], hook["entry"]) for hook in HOOKS] == [
        ("jargon-check", "jargon check"),
        ("jargon-fix", "jargon check --fix"),
    ]
    assert all(hook["language"] == "python" for hook in HOOKS)


def test_hooks_take_the_same_files() -> None:
    (own,) = yaml.safe_load(HOOK)[0]["hooks"]
    assert all((hook["types_or"], hook["exclude"]) == (own["types_or"], VERBATIM) for hook in [own, *HOOKS])
    assert HOOK in (ROOT / "README.md").read_text(encoding="utf-8")


def test_hooks_and_action_bring_what_the_files_need() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert all("rst" in hook["types_or"] for hook in HOOKS)
    assert all(hook["additional_dependencies"] == project["optional-dependencies"]["rst"] for hook in HOOKS)
    assert '"${ACTION_PATH}[all]"' in (ROOT / "action.yml").read_text(encoding="utf-8")


def test_this_repository_heeds_its_own_hook() -> None:
    (repo,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    (hook,) = repo["hooks"]
    done = subprocess.run(
        [sys.executable, "-m", *shlex.split(hook["entry"]), "README.md"], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")


def script_of_action() -> str:
    """Give the last step of the GitHub action."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    return str(action["runs"]["steps"][-1]["run"])


def test_action_annotates(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("We leverage it.\n")
    (tmp_path / "jargon").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m jargon "$@"\n')
    (tmp_path / "jargon").chmod(0o755)
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script_of_action()], cwd=tmp_path, capture_output=True, text=True,
        check=False,
        env={
            **os.environ, "PYTHONPATH": str(ROOT), "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
            "CHECK_PATHS": "a.md", "CHECK_ARGS": "--for sales --quiet",
        },
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout == (
        "::warning file=a.md,line=1,endLine=1,col=4,endColumn=12,title=buzzwords/leverage::“leverage” → “use”\n"
    )
