"""What the lexicon keeps of a sense, written so that it is quickly read: most of it are cues, and a page needs many."""

from __future__ import annotations

import json
from collections import Counter

from jargon.model import Example, Sense
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set
    from typing import Any

LEFT_OUT = ("near", "not_near", "examples", "leave", "sources")
"""Fields that are kept otherwise, or not at all."""
LINE, ITEM, PHRASE = "\n", "\t", "\x1f"
"""What parts the lines of a record, the items of a line, and the phrases of an item."""
SEAM_RE = lazy(r"[ -]")


class Cues(NamedTuple):
    """Cues with their inflections: those without blanks, and all that are no single words, by one word of each.

    That word is the one that fewest of the phrases hold; it is "" where signs part all letters. `likely` reads them.
    """

    words: frozenset[str]
    phrases: Mapping[str, str]

    def likely(self, words: Set[str]) -> Sequence[str]:
        """Give the phrases that may stand in a text with these words, in alphabetical order."""
        phrases = self.phrases
        found = [phrases[word] for word in phrases.keys() & words]
        if "" in phrases:
            found.append(phrases[""])
        return sorted(PHRASE.join(found).split(PHRASE)) if found else ()


class Lexeme(NamedTuple):
    """A sense as the lexicon keeps it: with the inflections of its plain wording and of its cues, if it has any.

    The sense itself comes without the cues as its glossary writes them, which take long to read; `full_sense` has them.
    `number` is its place in the lexicon.
    """

    sense: Sense
    wordings: dict[str, str]
    near: Cues | None
    not_near: Cues | None
    code: str
    number: int


def packed(sense: Sense, wordings: Iterable[tuple[str, str]], near: Iterable[str], not_near: Iterable[str]) -> bytes:
    """Write a sense, the wordings of its term by tag, and its cues with their inflections."""
    fields: dict[str, Any] = {name: getattr(sense, name) for name in sense._fields if name not in LEFT_OUT}
    fields["examples"] = [[example.text, example.plain] for example in sense.examples]
    head = json.dumps([fields, dict(wordings)], ensure_ascii=False, separators=(",", ":"))
    given = (ITEM.join(map(one_line, cues)) for cues in (sense.near, sense.not_near))
    lines = [head, *cue_lines(near), *cue_lines(not_near), *given]
    return LINE.join(lines).encode()


def unpacked(record: bytes, number: int) -> Lexeme:
    """Read what `packed` wrote of the sense with this number."""
    head, *cues, _, _ = record.decode().split(LINE)
    given, wordings = json.loads(head)
    fields = {name: frozen(value) if isinstance(value, list) else value for name, value in given.items()}
    fields["examples"] = tuple(Example(text, plain) for text, plain in given["examples"])
    sense = Sense(**fields)
    return Lexeme(sense, wordings, read_cues(*cues[:3]), read_cues(*cues[3:]), sense.code, number)


def full_sense(record: bytes) -> Sense:
    """Read the sense that `packed` wrote, with its cues."""
    *_, near, not_near = record.decode().split(LINE)
    return unpacked(record, -1).sense._replace(near=tuple(items(near)), not_near=tuple(items(not_near)))


def cue_lines(cues: Iterable[str]) -> tuple[str, str, str]:
    r"""Write cues as three lines: those without blanks, the words that phrases are filed by, and the phrases.

    >>> cue_lines(["deal", "close date", "close-knit"])
    ('close-knit\tdeal', 'date\tknit', 'close date\tclose-knit')
    """
    spelled = sorted(set(map(one_line, cues)))
    parts = {cue: [word for word in SEAM_RE.split(cue) if word.isalpha()] for cue in spelled if not cue.isalpha()}
    counts = Counter(word for words in parts.values() for word in words)
    phrases: dict[str, list[str]] = {}
    for cue, words in parts.items():
        phrases.setdefault(min(words, key=counts.__getitem__, default=""), []).append(cue)
    return (
        ITEM.join(cue for cue in spelled if " " not in cue),
        ITEM.join(phrases),
        ITEM.join(map(PHRASE.join, phrases.values())),
    )


def read_cues(words: str, keys: str, phrases: str) -> Cues | None:
    """Read what `cue_lines` wrote."""
    if not words and not phrases:
        return None
    filed = dict(zip(keys.split(ITEM), phrases.split(ITEM), strict=True)) if phrases else {}
    return Cues(frozenset(items(words)), filed)


def one_line(cue: str) -> str:
    """Write a cue with single blanks."""
    return " ".join(cue.split())


def items(line: str) -> list[str]:
    """Cut a line into its items, if it has any."""
    return line.split(ITEM) if line else []


def frozen(value: Any) -> Any:
    """Turn JSON lists, and lists in them, into tuples."""
    return tuple(tuple(item) if isinstance(item, list) else item for item in value)
