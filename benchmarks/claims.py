"""Measures the flagging of claims on sorted sentences: python benchmarks/claims.py [SENTENCES.yaml]

The file lists sentences under `promises`, in each of which a claim should be flagged, and under `statements`, in which
none should. --errors lists the promises that are missed and the statements that are flagged.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

import yaml

from jargon.translator import Translator

CASES = Path(__file__).parents[1] / "tests" / "cases" / "claims.yaml"


class Outcome(NamedTuple):
    """The claims flagged in one sentence, each as its words and its code."""

    sentence: str
    flagged: tuple[str, ...]


def outcomes(sentences: list[str], translator: Translator) -> list[Outcome]:
    """Flag the claims of each sentence by itself."""
    return [
        Outcome(
            sentence, tuple(f"{found.rewrite.surface} [{found.rewrite.code}]" for found in translator.check(sentence))
        )
        for sentence in sentences
    ]


def share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):5.1f} %  ({part} of {whole})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, nargs="?", default=CASES)
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    cases = yaml.safe_load(arguments.path.read_text(encoding="utf-8"))
    translator = Translator(select=("claims",))
    promises = outcomes(cases["promises"], translator)
    statements = outcomes(cases["statements"], translator)
    missed = [outcome.sentence for outcome in promises if not outcome.flagged]
    alarms = [outcome for outcome in statements if outcome.flagged]
    if arguments.errors:
        for sentence in missed:
            print(f"missed: {sentence}")  # noqa: T201
        for outcome in alarms:
            print(f"false alarm: {outcome.sentence}\n    {', '.join(outcome.flagged)}")  # noqa: T201
    print(f"recall        {share(len(promises) - len(missed), len(promises))}")  # noqa: T201
    print(f"false alarms  {share(len(alarms), len(statements))}")  # noqa: T201


if __name__ == "__main__":
    main()
