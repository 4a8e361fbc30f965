"""Measures the choice of meanings on labelled sentences: python benchmarks/senses.py [SENTENCES.jsonl]

Without a file it takes the sentences that the tests hold to, all of which come out right. In a file, each line is an
object with `term`, `sense` (sales, tech or ordinary), `sentence`, `start` and `end` (code points of the term in the
sentence), and maybe `doc_kind`. A meaning counts as decided when one sense is chosen, or when the word is left alone,
which means ordinary; business senses and buzzwords count as sales. --half 0 or 1 takes every other line, --errors lists
what went wrong, with the evidence.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from jargon.decide import decisions
from jargon.documents import parse
from jargon.rewrite import rewrites
from jargon.translator import Translator

SENSES = {"engineering": "tech", "sales": "sales", "business": "sales", "buzzwords": "sales", "claims": "sales"}
UNDECIDED = "undecided"
CASES = Path(__file__).parents[1] / "tests" / "cases" / "false-friends.yaml"
KINDS = {"spec": "tech", "engineering": "tech", "deck-tech": "tech", "sales": "sales", "ordinary": "ordinary"}
"""What the kind of document says about the sense; other kinds say what is commonest."""


class Outcome(NamedTuple):
    """What was made of one sentence: the sense, its code, why, and whether the text at the term was changed."""

    sense: str
    code: str
    why: str
    changed: bool


def outcome(row: dict[str, Any], translator: Translator) -> Outcome:
    """Decide about the labelled word of one sentence."""
    document = parse(row["sentence"], path="-", kind="text")
    lexicon, options = translator.lexicon, translator.options
    sense, code, why = "ordinary", "", ""
    for start, found in decisions(document, lexicon, options, {}):
        for match, choice, *_ in found:
            begin = document.source_start(match.start + start)
            end = document.source_end(match.end + start)
            if begin < row["end"] and end > row["start"]:
                code = " or ".join(lexeme.code for lexeme in (choice.lexeme, *choice.rivals))
                why = "; ".join(choice.evidence)
                sense = UNDECIDED if choice.rivals else SENSES.get(choice.lexeme.sense.domain, "ordinary")
    changed = any(
        met.rewrite.replacement is not None and met.rewrite.start < row["end"] and met.rewrite.end > row["start"]
        for met in rewrites(document, lexicon, options)
    )
    return Outcome(sense, code, why, changed)


def report(rows: list[dict[str, Any]], outcomes: list[Outcome]) -> list[str]:
    """Sum up in lines of text."""
    pairs = list(zip(rows, outcomes, strict=True))
    decided = [(row, got) for row, got in pairs if got.sense != UNDECIDED]
    right = sum(row["sense"] == got.sense for row, got in decided)
    ordinary = [got for row, got in pairs if row["sense"] == "ordinary"]
    business = sum(got.sense == "sales" and not got.code.startswith("sales/") for _, got in decided)
    commonest, count = Counter(row["sense"] for row in rows).most_common(1)[0]
    by_kind = sum(KINDS.get(row.get("doc_kind", ""), commonest) == row["sense"] for row in rows)
    return [
        f"sentences                         {len(rows)}",
        f"right where it decides            {share(right, len(decided))}",
        f"decided                           {share(len(decided), len(rows))}",
        f"ordinary uses changed in the text {share(sum(got.changed for got in ordinary), len(ordinary))}",
        f"counted as sales, from business   {business}",
        f"baseline: commonest sense         {share(count, len(rows))}",
        f"baseline: kind of document        {share(by_kind, len(rows))}",
        *confusion(pairs),
    ]


def confusion(pairs: list[tuple[dict[str, Any], Outcome]]) -> list[str]:
    """Tabulate labels by what was chosen."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row, got in pairs:
        counts[row["sense"]][got.sense] += 1
    columns = ("sales", "tech", "ordinary", UNDECIDED)
    head = "".join(f"{column:>11}" for column in columns)
    lines = [f"{label:9}" + "".join(f"{counts[label][column]:11}" for column in columns) for label in columns[:3]]
    return [f"{'':9}{head}", *lines]


def share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):5.1f} %  ({part} of {whole})"


def labelled(path: Path) -> list[dict[str, Any]]:
    """Read labelled sentences: lines of JSON, or the cases of the tests, in which a word means one thing or none."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".yaml":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    rows = []
    for case in yaml.safe_load(text):
        start = case["text"].lower().rindex(case["word"].lower())
        sense = SENSES[case["means"][0]] if case["means"] else "ordinary"
        row = {"term": case["word"], "sense": sense, "sentence": case["text"], "start": start}
        rows.append(row | {"end": start + len(case["word"])})
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, nargs="?", default=CASES)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    rows = labelled(arguments.path)
    if arguments.half is not None:
        rows = rows[arguments.half :: 2]
    translator = Translator()
    outcomes = [outcome(row, translator) for row in rows]
    if arguments.errors:
        for row, got in zip(rows, outcomes, strict=True):
            if got.sense != row["sense"]:
                around = row["sentence"][max(row["start"] - 90, 0) : row["end"] + 90].replace("\n", " ")
                print(f"{row['term']}: {row['sense']} taken for {got.sense} {got.code} [{got.why}]\n    {around}")  # noqa: T201
    print("\n".join(report(rows, outcomes)))  # noqa: T201


if __name__ == "__main__":
    main()
