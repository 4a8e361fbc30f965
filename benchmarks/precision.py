"""Measures how much is done to prose that holds no jargon: python benchmarks/precision.py FILE…

Prints how often each file is changed for every thousand words, by what is done (swap, gloss: explained in brackets,
mark: explained in the notes alone, flag), and the terms met most often. --show CODE prints the sentences of one term.
"""

from __future__ import annotations

import argparse
from collections import Counter

from jargon.documents import read
from jargon.translator import Translator

ACTIONS = ("swap", "gloss", "mark", "flag")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", metavar="FILE")
    parser.add_argument("--for", dest="audience", default="everyone")
    parser.add_argument("--top", type=int, default=40, help="how many terms to print")
    parser.add_argument("--show", metavar="CODE", help="print where this term was met")
    arguments = parser.parse_args()
    translator = Translator(audience=arguments.audience)
    words, actions, terms = 0, Counter[str](), Counter[str]()
    for path in arguments.paths:
        document = read(path)
        words += len(document.prose.split())
        for met in translator.translate(document).rewrites:
            action = "mark" if met.action == "gloss" and met.replacement is None else met.action
            actions[action] += 1
            terms[f"{action:6} {met.code}"] += 1
            if met.code == arguments.show:
                around = document.source[max(met.start - 70, 0) : met.end + 70]
                print(f"{path}:{met.place}: {' '.join(around.split())}")  # noqa: T201
    print(f"{words} words")  # noqa: T201
    for action in ACTIONS:
        print(f"{1000 * actions[action] / max(words, 1):6.2f} {action} per 1,000 words")  # noqa: T201
    print("\n".join(f"{count:6} {term}" for term, count in terms.most_common(arguments.top)))  # noqa: T201


if __name__ == "__main__":
    main()
