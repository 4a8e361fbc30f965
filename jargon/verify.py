"""Tests glossaries the way their readers will use them: examples, sentence frames, clashes, and how they read."""

from __future__ import annotations

from jargon.english.articles import with_article
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.lexicon.forms import base_tag, inflections
from jargon.model import Options
from jargon.quality import remarks
from jargon.table import Table
from jargon.translator import Translator
from jargon.values import TYPE_CHECKING, NamedTuple

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
    lexicon = Lexicon(Table(compile_lexicon(senses)))
    names = by_name(senses)
    everything = Translator.of(lexicon, Options())
    remarked: dict[str, list[Finding]] = {}
    for remark in remarks(senses, lexicon):
        remarked.setdefault(remark.sense.term, []).append((remark.sense, "warning", remark.message))
    for term, group in grouped(senses):
        own = Translator.of(lexicon, Options(select=tuple({sense.code for sense in group})))
        found = (*examined(group, own, everything), *clashes(group, names, everything), *remarked.get(term, ()))
        for sense, severity, message in found:
            yield Problem(sense.path, sense.line, sense.term, severity, message)


def grouped(senses: Iterable[Sense]) -> Iterable[tuple[str, list[Sense]]]:
    """Gather the senses of each headword."""
    groups: dict[str, list[Sense]] = {}
    for sense in senses:
        groups.setdefault(sense.term, []).append(sense)
    return groups.items()


Finding = tuple["Sense", str, str]


def examined(group: Sequence[Sense], translator: Translator, everything: Translator) -> Iterator[Finding]:
    """Run the examples, the sentences to leave alone, and the sentence frames of one headword.

    `translator` selects its senses only, `everything` all that are there.
    """
    examples = {example: owner for owner in group for example in owner.examples}
    for example, sense in examples.items():
        translation = translator.translate(example.text)
        found = translation.text
        if found != example.plain:
            why = taken(example.text, group, everything)
            yield sense, "error", f"example “{example.text}” comes out as “{found}”, not “{example.plain}”{why}"
        elif not translation.rewrites:
            yield sense, "warning", f"its example “{example.text}” does not hold it. Move the sentence to leave"
    leave = {sentence: owner for owner in group for sentence in owner.leave}
    for sentence, sense in leave.items():
        for met in translator.translate(sentence).rewrites[:1]:
            remedy = "Add cues, or strict: true"
            yield sense, "error", f"“{met.surface}” is found in “{sentence}”, which is to be left alone. {remedy}"
    if len(group) == 1 and not group[0].near:
        for frame in frames(group[0]):
            translation = translator.translate(frame.text)
            glossed = any(met.action == "gloss" for met in translation.rewrites)
            if not glossed and translation.text not in (frame.text, frame.swapped):
                message = f"“{frame.text}” comes out as “{translation.text}”, not “{frame.swapped}”"
                yield group[0], "error", message


def taken(sentence: str, group: Sequence[Sense], everything: Translator) -> str:
    """Say which other entry has the word in a sentence, if one has."""
    codes = {sense.code for sense in group}
    names = {name.lower() for sense in group for name in (sense.term, *sense.aliases)}
    for met in everything.translate(sentence).rewrites:
        if met.code not in codes and any(name in met.surface.lower() for name in names):
            return f". {met.code} has “{met.surface}” there"
    return ""


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
    ("VB", "We will {} by Friday."),
    ("VBZ", "She {} every week."),
    ("VBD", "They {} last year."),
    ("VBG", "We are {} now."),
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


def clashes(group: Sequence[Sense], names: dict[str, list[Sense]], translator: Translator) -> Iterator[Finding]:
    """Find what stands against other entries, or against the entry itself."""
    for sense in group:
        for name in sorted({sense.term.lower(), *(alias.lower() for alias in sense.aliases)}):
            for other in names[name]:
                if other.term != sense.term and other.pos == sense.pos and not (sense.near or other.near):
                    where = f"{other.code} ({other.path}:{other.line})"
                    yield sense, "warning", f"“{name}” also stands for {where}. Give one of them cues in near"
        if sense.plain and sense.rewrite == "swap":
            for met in translator.translate(sense.plain).rewrites:
                if met.action == "flag":
                    continue
                message = f"its plain wording “{sense.plain}” holds “{met.surface}”, which is {met.code} itself"
                yield sense, "warning", message
        if f" {sense.term.lower()} " in f" {sense.gloss.lower()} ":
            yield sense, "warning", "its gloss uses the headword"
