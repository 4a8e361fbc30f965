"""Tests glossaries the way their readers will use them: examples, sentence frames, clashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jargon.english.articles import with_article
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.lexicon.forms import base_tag, inflections
from jargon.model import Options
from jargon.table import Table
from jargon.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.model import Sense


class Problem(NamedTuple):
    """Something wrong in a glossary: where, with which entry, what, and the remedy. `severity` is error or warning."""

    path: str
    line: int
    term: str
    severity: str
    message: str


def verify(senses: Sequence[Sense]) -> Iterator[Problem]:
    """Yield what is wrong with the senses of some glossaries, taken together, entry by entry."""
    translator = Translator.of(Lexicon(Table(compile_lexicon(senses))), Options())
    names = by_name(senses)
    for sense in senses:
        for severity, message in (*examined(sense, translator), *clashes(sense, names, translator)):
            yield Problem(sense.path, sense.line, sense.term, severity, message)


def examined(sense: Sense, translator: Translator) -> Iterator[tuple[str, str]]:
    """Run the examples, the sentences to leave alone, and the sentence frames of one sense."""
    for example in sense.examples:
        found = translator.translate(example.text).text
        if found != example.plain:
            yield "error", f"example “{example.text}” comes out as “{found}”, not “{example.plain}”"
    for sentence in sense.leave:
        surfaces = [met.surface for met in translator.translate(sentence).rewrites if met.term == sense.term]
        if surfaces:
            yield (
                "error",
                f"“{surfaces[0]}” is found in “{sentence}”, which is to be left alone. Add cues, or strict: true",
            )
    for frame in frames(sense):
        translation = translator.translate(frame.text)
        outcomes = {frame.text, frame.swapped}
        if any(met.term != sense.term or met.action == "gloss" for met in translation.rewrites):
            continue
        if translation.text not in outcomes:
            yield "error", f"in “{frame.text}” it comes out as “{translation.text}”, not “{frame.swapped}”"


class Frame(NamedTuple):
    """A made-up sentence with a term, and the same with its plain wording."""

    text: str
    swapped: str


def frames(sense: Sense) -> Iterator[Frame]:
    """Put a term and its plain wording into plain sentences: with an article, plural, in each tense, in capitals."""
    if not sense.plain or sense.rewrite != "swap" or sense.forms:
        return
    plain = sense.plain
    if sense.pos == "noun":
        yield from noun_frames(sense, plain)
    elif sense.pos == "verb":
        forms = dict(inflections(sense.term, sense))
        wordings = dict(inflections(plain, sense))
        for tag, sentence in VERB_FRAMES:
            yield Frame(sentence.format(forms[tag]), sentence.format(wordings[tag]))
    elif sense.pos == "adjective" and " " not in plain:
        yield Frame(f"This is {with_article(sense.term)} plan.", f"This is {with_article(plain)} plan.")


VERB_FRAMES = (
    ("VB", "We will {} it by Friday."),
    ("VBZ", "She {} the team every week."),
    ("VBD", "They {} it last year."),
    ("VBG", "We are {} it now."),
)


def noun_frames(sense: Sense, plain: str) -> Iterator[Frame]:
    forms = dict(inflections(sense.term, sense))
    wordings = dict(inflections(plain, sense))
    tag = base_tag(sense)
    yield Frame(f"We talked about the {sense.term}.", f"We talked about the {plain}.")
    if sense.number == "count":
        yield Frame(f"We need {with_article(sense.term)}.", f"We need {article_for(sense, plain)} {plain}.")
        yield Frame(f"Both {forms['NNS']} are here.", f"Both {wordings['NNS']} are here.")
    if tag == "NN" and not plain.endswith("s"):
        yield Frame(f"The {sense.term}'s owner left.", f"The {plain}'s owner left.")
    if " " in sense.term:
        yield Frame(f"We know the {sense.term.replace(' ', chr(10), 1)}.", f"We know the {plain}.")


def article_for(sense: Sense, plain: str) -> str:
    return sense.article or with_article(plain).split()[0]


def by_name(senses: Iterable[Sense]) -> dict[str, list[Sense]]:
    """File senses under their headwords and aliases."""
    names: dict[str, list[Sense]] = {}
    for sense in senses:
        for name in {sense.term.lower(), *(alias.lower() for alias in sense.aliases)}:
            names.setdefault(name, []).append(sense)
    return names


def clashes(sense: Sense, names: dict[str, list[Sense]], translator: Translator) -> Iterator[tuple[str, str]]:
    """Find what stands against other entries, or against the entry itself."""
    for name in {sense.term.lower(), *(alias.lower() for alias in sense.aliases)}:
        for other in names[name]:
            if other.code != sense.code and other.pos == sense.pos and not (sense.near or other.near):
                yield (
                    "warning",
                    f"“{name}” also stands for {other.code} ({other.path}:{other.line}). Give one of them cues in near",
                )
    if sense.plain and sense.rewrite == "swap":
        for met in translator.translate(sense.plain).rewrites:
            yield "warning", f"its plain wording “{sense.plain}” holds “{met.surface}”, which is {met.code} itself"
    words = f" {sense.gloss.lower()} "
    if f" {sense.term.lower()} " in words:
        yield "warning", "its gloss uses the headword"
