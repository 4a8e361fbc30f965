"""Measures start-up, throughput, growth with the glossary, and memory, as ratios: python benchmarks/run.py

All times are CPU times of whole processes, medians; compare them within one run only. Other programs
(codespell, proselint, typos) are measured too if they are installed: pip install '.[bench]'
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
EXAMPLES = sorted((HERE.parent / "examples").glob("*.md"))
JARGON = [sys.executable, "-m", "jargon"]
BARE = [sys.executable, "-I", "-c", "pass"]
RIVALS = {"codespell": [], "proselint": ["check"], "typos": []}
"""Other programs that read prose, and what to say before the file."""
FULL = 50
"""How many terms a page must hold at least to be full of jargon."""
SIZES = (1_000, 10_000, 50_000)
"""How many terms the glossaries have whose growth is measured."""

COMMON = """the of and to a in is that for it as was with be by on not he his but at are this have from or had an they
which one you were all her she there would their we him been has when who will no more if out so up said what its about
than into them can only other time new some could these two may first then do any like my now over such our man me even
most made after also well many must before back through years much where your way down should because each people own
just state good very make world still see work long little get here between both life being under three day same
another know while last might us great old year off come since against go came right used take states himself few house
use during without again place around however small found part once general high upon school every left thought asked
general point think hand set water fact though less night head yet course eyes something need public system number
company business service order change plan report question problem group against member morning letter"""
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bran clo dres flin gro plen stra tri"
TERM_SYLLABLES = "arb ect ild onk urm aft esp ing olv ust amp eld irn ock ulp anth eft"


class Measure(NamedTuple):
    """CPU seconds, the median of several runs, and the greatest memory in MiB."""

    seconds: float
    memory: float


def measure(commands: dict[str, list[str]], runs: int) -> dict[str, Measure]:
    """Run commands several times, their answers thrown away; by turns, so that a busy moment is everyone's."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(_cpu(command))
    return {name: Measure(statistics.median(times[name]), _memory(command)) for name, command in commands.items()}


def found(file: Path) -> int:
    """Count the terms that `jargon check` reports in a file; its exit status must say the same."""
    run = subprocess.run([*JARGON, "check", "--quiet", str(file)], capture_output=True, text=True, check=False)
    count = len(run.stdout.splitlines())
    if run.returncode != bool(count):
        sys.exit(f"jargon check {file}: exit status {run.returncode}, {count} terms. {run.stderr}")
    return count


def _cpu(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _memory(command: list[str]) -> float:
    """Run a command in a process of its own, since a process only knows the greatest of all its children."""
    script = (
        "import resource, subprocess, sys\n"
        "null = subprocess.DEVNULL\n"
        "subprocess.run(sys.argv[1:], stdout=null, stderr=null)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    answer = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True, check=True)
    return int(answer.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def prose(size: int, seed: int = 1) -> str:
    """Make text of about `size` bytes: common words as often as in English, rare ones, and sentences with jargon."""
    chance, syllables = random.Random(seed), SYLLABLES.split()
    rare = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(20_000)]
    words = COMMON.split() + rare
    weights = [1 / (rank + 2) for rank in range(len(words))]
    sentences = [line for path in EXAMPLES for line in path.read_text(encoding="utf-8").split("\n\n")]
    parts, length = list[str](), 0
    while length < size:
        drawn = iter(chance.choices(words, weights, k=1_200))
        for _ in range(60):
            parts.append(
                " ".join(word for word, _ in zip(drawn, range(chance.randint(8, 20)), strict=False)).capitalize()
                + ".\n"
            )
        parts.append("\n" + chance.choice(sentences) + "\n\n")
        length += sum(map(len, parts[-61:]))
    return "".join(parts)


def terms(count: int, seed: int = 2) -> list[str]:
    """Make terms of one, two and three words, rare in the text; a longer list begins with the shorter one."""
    chance, syllables, common = random.Random(seed), TERM_SYLLABLES.split(), COMMON.split()
    made: dict[str, None] = {}
    while len(made) < count:
        word = "".join(chance.choices(syllables, k=chance.randint(3, 4)))
        made[" ".join([*chance.choices(common, k=chance.choice([0, 0, 1, 2])), word])] = None
    return list(made)


def glossary(count: int) -> str:
    """Make a glossary."""
    entries = [
        f"  - term: {term}\n    plain: thing {number}\n    gloss: a thing that has the number {number}\n"
        for number, term in enumerate(terms(count))
    ]
    return "title: Measured\ndomain: measured\nterms:\n" + "".join(entries)


def installed() -> dict[str, list[str]]:
    """Give the commands of the other programs that are here."""
    places = {
        name: shutil.which(name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
        for name in RIVALS
    }
    return {name: [place, *RIVALS[name]] for name, place in places.items() if place}


def table(title: str, columns: list[str], rows: list[list[str]]) -> None:
    """Print a Markdown table."""
    lines = [columns, ["---"] * len(columns), *rows]
    print(f"\n## {title}\n", *(f"| {' | '.join(line)} |" for line in lines), sep="\n")  # noqa: T201


def start_up(folder: Path, runs: int) -> dict[str, Measure]:
    """Compare the shortest jobs with a Python that does nothing."""
    full, clean = folder / "full.md", folder / "clean.md"
    full.write_text("\n\n".join(path.read_text(encoding="utf-8") for path in EXAMPLES), encoding="utf-8")
    clean.write_text("There is nothing to report here.\n" * 90, encoding="utf-8")
    if found(full) < FULL or found(clean):
        sys.exit(f"{found(full)} terms in the full file, {found(clean)} in the clean one: they measure something else")
    commands = {
        "bare Python": BARE,
        "jargon check, nothing found": [*JARGON, "check", str(clean)],
        f"jargon check, {found(full)} terms found": [*JARGON, "check", str(full)],
        "jargon translate": [*JARGON, "translate", str(full)],
        "jargon lookup latency": [*JARGON, "lookup", "latency"],
        "jargon --help": [*JARGON, "--help"],
        **{name: [*command, str(full)] for name, command in installed().items()},
    }
    for command in commands.values():
        _cpu(command)
    measures = measure(commands, runs)
    bare = measures["bare Python"].seconds
    rows = [[name, f"{m.seconds * 1000:.0f}", f"{m.seconds / bare:.1f}"] for name, m in measures.items()]
    table("Start-up: a file of 3 KB", ["command", "CPU ms", "x bare Python"], rows)
    return measures


def throughput(folder: Path, runs: int, megabytes: int) -> dict[str, Measure]:
    """Compare programs on one large file."""
    file = folder / "large.md"
    file.write_text(prose(megabytes * 1_000_000), encoding="utf-8")
    commands = {
        "jargon check": [*JARGON, "check", "--quiet", str(file)],
        "jargon check --no-fuzzy": [*JARGON, "check", "--quiet", "--no-fuzzy", str(file)],
        "jargon translate": [*JARGON, "translate", str(file)],
        **{name: [*command, str(file)] for name, command in installed().items()},
    }
    measures = measure(commands, runs)
    rows = [
        [name, f"{m.seconds:.2f}", f"{file.stat().st_size / 1e6 / m.seconds:.1f}", f"{m.memory:.0f}"]
        for name, m in measures.items()
    ]
    table(f"Throughput: a file of {megabytes} MB", ["command", "CPU s", "MB/s", "peak MiB"], rows)
    return measures


def growth(folder: Path, runs: int) -> dict[str, Measure]:
    """Show what a larger glossary costs on the same files with the same terms in them, once it has been compiled."""
    small, middle = folder / "small.md", folder / "middle.md"
    met = [f"We met the {term}.\n\n" for term in terms(1_000)]
    small.write_text(prose(3_000)[:2_500] + "\n\n" + "".join(met[:20]), encoding="utf-8")
    middle.write_text(prose(1_000_000) + "".join(met), encoding="utf-8")
    commands: dict[str, list[str]] = {}
    firsts = []
    for count in SIZES:
        file = folder / f"terms-{count}.yaml"
        file.write_text(glossary(count), encoding="utf-8")
        command = [*JARGON, "check", "--quiet", "--no-default-glossaries", "--glossary", str(file)]
        firsts.append(_cpu([*command, str(small)]))
        time.sleep(2.5)  # a glossary that has only just changed is read again
        _cpu([*command, str(small)])
        commands |= {f"3 KB, {count}": [*command, str(small)], f"1 MB, {count}": [*command, str(middle)]}
    measures = measure(commands, runs)
    rows = []
    for count, first in zip(SIZES, firsts, strict=True):
        short, long = measures[f"3 KB, {count}"], measures[f"1 MB, {count}"]
        grown = (f"{short.seconds:.3f}", f"{short.memory:.0f}", f"{long.seconds:.2f}", f"{long.memory:.0f}")
        rows.append([f"{count:,}", f"{first:.2f}", *grown])
    table("Growth", ["terms", "first run s", "3 KB s", "3 KB MiB", "1 MB s", "1 MB MiB"], rows)
    return measures


def summary(short: dict[str, Measure], large: dict[str, Measure], grown: dict[str, Measure], megabytes: int) -> None:
    """Print the table of the README."""
    bare = short["bare Python"].seconds
    _, nothing, some, _, lookup, *_ = short.values()
    rivals = {name: versioned(name, command) for name, command in installed().items()}
    starts = ", ".join(f"{name}: {short[key].seconds / bare:.1f} times" for key, name in rivals.items())
    sizes = ", ".join(f"{name}: {costs(large[key])}" for key, name in rivals.items())
    rows = [
        ["`check` of a file of 3 KB in which there is nothing to report", times(nothing.seconds / bare), starts],
        ["`check` of a file of 3 KB full of jargon", times(some.seconds / bare), starts],
        ["`lookup latency`", times(lookup.seconds / bare), ""],
        [f"`check` of a file of {megabytes} MB", costs(large["jargon check"]), sizes],
    ]
    for size in ("3 KB", "1 MB"):
        few, many = grown[f"{size}, {SIZES[0]}"], grown[f"{size}, {SIZES[-1]}"]
        what = f"`check` of a file of {size} with a glossary of {SIZES[-1]:,} terms"
        rows.append([what, costs(many), f"with {SIZES[0]:,} terms: {costs(few)}"])
    about = f"Python {platform.python_version()}, {os.cpu_count()} cores"
    table(f"For the README ({about})", ["what", "jargon", "to compare"], rows)


def times(ratio: float) -> str:
    return f"{ratio:.1f} times bare Python"


def costs(measured: Measure) -> str:
    seconds = measured.seconds
    time_taken = f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.0f} ms"
    return f"{time_taken}, {measured.memory:.0f} MiB"


def versioned(name: str, command: list[str]) -> str:
    """Give the name of a program with its version, as it says it itself."""
    said = subprocess.run([command[0], "--version"], capture_output=True, text=True, check=False)
    return f"{name} {(said.stdout or said.stderr).split()[-1]}"


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9, help="runs of each short command (default 9)")
    parser.add_argument("--megabytes", type=int, default=10, help="size of the large file (default 10)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["JARGON_CACHE_DIR"] = str(folder / "cache")
        os.environ["PYTHONPATH"] = str(HERE.parent)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "pyc")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        short = start_up(folder, options.runs)
        large = throughput(folder, min(options.runs, 5), options.megabytes)
        grown = growth(folder, options.runs)
        summary(short, large, grown, options.megabytes)


if __name__ == "__main__":
    main()
