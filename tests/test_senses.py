"""The sense that stands in a sentence is chosen, or the word is left alone."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from jargon.decide import Decider, Decision, Memo, decisions
from jargon.documents import parse
from jargon.glossary.load import parse as read
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.model import Options
from jargon.settle import settle
from jargon.table import Table
from jargon.translator import Translator
from jargon.whole import Whole, profile_of

CASES = Path(__file__).parent / "cases" / "false-friends.yaml"

GLOSSARY = """
terms:
  - term: sprocket
    senses:
      - {domain: sales, near: [quota, forecast call], gloss: a deal that may come}
      - {domain: engineering, near: [build, green tests], gloss: a row of steps}
  - term: plank
    strict: true
    not_near: [plank in the floor, walk the plank]
    senses:
      - {domain: sales, near: [quota, plank meeting], gloss: a possible customer}
      - {domain: engineering, near: [compiler], gloss: the head of a team}
      - {domain: engineering, pos: verb, near: [compiler], gloss: to head a team}
  - {term: gasket, domain: sales, strict: true, near: [quota], not_near: [gasket a], gloss: a deal that is done}
  - term: QXL
    senses:
      - {domain: sales, near: [qualified], gloss: a checked contact}
      - {domain: engineering, near: [query], gloss: a language for tables}
"""

SELLING = "The buyer asked the reseller about the renewal, the discount and the invoice. " * 10
BUILDING = "The compiler reads the codebase, and the kernel runs the binary on the cluster. " * 10


@cache
def lexicon() -> Lexicon:
    return Lexicon(Table(compile_lexicon(read(GLOSSARY, "test.yaml"))))


def decided(text: str, memo: Memo | None = None) -> list[Decision]:
    document = parse(text, path="-", kind="text")
    found = decisions(document, lexicon(), Options(), {} if memo is None else memo)
    return [decision for _, block in found for decision in block]


def meanings(text: str) -> list[str]:
    """Name the domains of the last term in a text that was decided about: the one chosen, or all that are possible."""
    return [domains(decision) for decision in decided(text)][-1:] or [""]


def domains(decision: Decision) -> str:
    choice = decision.choice
    return " ".join(sorted(lexeme.sense.domain for lexeme in (choice.lexeme, *choice.rivals)))


def finds(glossary: str, text: str) -> bool:
    """Tell whether any term of a glossary is found in a text."""
    lexicon = Lexicon(Table(compile_lexicon(read(glossary, "test.yaml"))))
    return any(block for _, block in decisions(parse(text), lexicon, Options(), {}))


@pytest.mark.parametrize(("text", "domain"), [
    pytest.param("The quota needs a sprocket.", "sales", id="a cue in the sentence"),
    pytest.param("The build needs a sprocket.", "engineering", id="the other cue"),
    pytest.param("Before the forecast call we saw a sprocket.", "sales", id="a phrase"),
    pytest.param("The build, as the quota sprocket showed, was long and hard and late.", "sales", id="the nearer cue"),
    pytest.param("Our quota rose. The sprocket is new.", "sales", id="a cue in the sentence before"),
    pytest.param("The kernel panicked on the node, and the sprocket broke.", "engineering", id="words of a trade"),
    pytest.param("A sprocket.", "engineering sales", id="nothing speaks for either"),
    pytest.param("The build met the quota, said sprocket.", "sales", id="two cues, one is nearer"),
])  # fmt: skip
def test_senses_of_two_domains(text: str, domain: str) -> None:
    assert meanings(text) == [domain]


@pytest.mark.parametrize(("text", "domain"), [
    pytest.param("The quota needs a plank.", "sales", id="a cue"),
    pytest.param("We had a plank meeting.", "sales", id="a phrase that holds the term"),
    pytest.param("We had two planks meetings and no quota.", "sales", id="inflected"),
    pytest.param(
        "The renewal and the discount came late. The buyer, the reseller and the vendor saw a plank.", "sales",
        id="or much company of its trade",
    ),
])  # fmt: skip
def test_strict_senses_want_a_cue(text: str, domain: str) -> None:
    assert meanings(text) == [domain]


@pytest.mark.parametrize("text", [
    pytest.param("A plank.", id="no evidence"),
    pytest.param("The buyer and the reseller saw a plank.", id="a little company is no cue"),
    pytest.param("The quota made him walk the plank.", id="a phrase of ordinary use"),
    pytest.param("The quota made him walk the\nplank.", id="over a line end"),
    pytest.param("The quota put a plank in the floor.", id="a phrase around it"),
    pytest.param("My mother baked bread in the oven with one plank.", id="everyday company"),
    pytest.param(f"{SELLING}\n\nShe sat on a plank.", id="what the document is about is not enough"),
])  # fmt: skip
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert not decided(text)


def test_a_phrase_of_ordinary_use_elsewhere_rules_nothing_out() -> None:
    assert meanings("He had to walk the plank, but the quota is a good plank.") == ["sales"]


def test_a_cue_is_whole_words() -> None:
    assert meanings("The quota put a gasket after the deal.") == ["sales"]
    assert meanings("The quota is one gasket a day.") == [""]


@pytest.mark.parametrize(("rest", "domain"), [
    pytest.param(SELLING, "sales", id="selling"),
    pytest.param(BUILDING, "engineering", id="building"),
    pytest.param("It rained, and we went on. " * 20, "engineering sales", id="neither"),
])  # fmt: skip
def test_the_whole_document_decides_last(rest: str, domain: str) -> None:
    assert meanings(f"{rest}\n\nA sprocket.") == [domain]


@pytest.mark.parametrize(("text", "domain"), [
    pytest.param("A sales qualified contact (QXL) is checked. The QXL grew.", "sales", id="long form first"),
    pytest.param("QXL (the query language) is old.\n\nWe like QXL.", "engineering", id="short form first"),
    pytest.param("We like QXL.", "engineering sales", id="undefined"),
])  # fmt: skip
def test_the_document_defines_its_acronyms(text: str, domain: str) -> None:
    assert meanings(text) == [domain]


@pytest.mark.parametrize(("text", "found"), [
    pytest.param("The Quite Xylic Lamp is on. We like the QXLs.", False, id="another long form"),
    pytest.param("The Quite Xylic Loop query is on. We like the QXLs.", True, id="one of its own names"),
    pytest.param("We like the QXLs and the query.", True, id="no long form"),
])  # fmt: skip
def test_an_acronym_of_something_else_is_left_alone(text: str, found: bool) -> None:
    glossary = "terms: [{term: quite xylic loop, domain: sales, aliases: [QXL], gloss: a list of contacts}]"
    lexicon = Lexicon(Table(compile_lexicon(read(glossary, "test.yaml"))))
    met = [one for _, block in decisions(parse(text), lexicon, Options(), {}) for one in block]
    assert any(text[one.match.start :].startswith("QXL") for one in met) is found


@pytest.mark.parametrize(("text", "found"), [
    pytest.param("The GEAR met the quota board.", False, id="an everyday word in capitals"),
    pytest.param("The gear met the quota board.", True, id="in small letters"),
    pytest.param("ALL GEAR met the quota board.", True, id="beside another word in capitals"),
    pytest.param("THE GEAR MET THE QUOTA", True, id="in a line of capitals"),
])  # fmt: skip
def test_an_everyday_word_in_capitals_may_be_an_acronym(text: str, found: bool) -> None:
    glossary = "terms: [{term: gear, domain: sales, strict: true, near: [quota], gloss: a thing}]"
    assert finds(glossary, text) is found


@pytest.mark.parametrize(("text", "found"), [
    pytest.param("Run qzx-gear with the quota.", False, id="the name of a program"),
    pytest.param("My new-quota-gear-group has a quota.", False, id="the middle of a name"),
    pytest.param("The post-gear quota is new.", True, id="behind a prefix"),
    pytest.param("The quota is gear-related.", True, id="before another word"),
])  # fmt: skip
def test_names_such_as_code_has_are_left_alone(text: str, found: bool) -> None:
    glossary = "terms: [{term: gear, domain: sales, gloss: a thing}]"
    assert finds(glossary, text) is found


def test_evidence_is_told() -> None:
    text = "The quota needs a sprocket from the reseller."
    decider = Decider(text, frozenset(), lexicon(), Options(), Whole(text))
    decider.company.naming = True
    (decision,) = decider.run()
    assert decision.choice.evidence == ("“quota” beside it +3", "sales words in its sentence (quota, reseller) +1.5")


def test_the_same_block_means_another_thing_in_another_document() -> None:
    memo: Memo = {}
    block = "A sprocket."
    first = [domains(decision) for decision in decided(f"{SELLING}\n\n{block}", memo)]
    second = [domains(decision) for decision in decided(f"{BUILDING}\n\n{block}", memo)]
    assert (first, second) == (["sales"], ["engineering"])


def test_a_translation_translated_stays() -> None:
    once = settle(parse(f"{SELLING}\n\nA sprocket.", path="-", kind="text"), lexicon(), Options())[1]
    assert "sprocket (a deal that may come)" in once
    assert settle(parse(once, path="-", kind="text"), lexicon(), Options())[1] == once


@pytest.mark.parametrize(("prose", "subject"), [
    pytest.param(SELLING, "sales", id="selling"),
    pytest.param(BUILDING, "engineering", id="building"),
    pytest.param("My mother baked bread, and the dog slept in the garden. " * 10, "everyday", id="home"),
    pytest.param(SELLING + BUILDING, "", id="both"),
    pytest.param("The kernel runs.", "", id="too short"),
])  # fmt: skip
def test_subject(prose: str, subject: str) -> None:
    assert profile_of(prose).subject == subject


def cases() -> list[Any]:
    return [
        pytest.param(case["text"], case["word"], set(case["means"]), id=case["text"][:60])
        for case in yaml.safe_load(CASES.read_text(encoding="utf-8"))
    ]


@cache
def shipped() -> Translator:
    return Translator()


@pytest.mark.parametrize(("text", "word", "means"), cases())
def test_shipped_false_friends(text: str, word: str, means: set[str]) -> None:
    translator = shipped()
    document = parse(text, path="-", kind="text")
    at = document.prose.lower().rindex(word.lower())
    found = decisions(document, translator.lexicon, translator.options, {})
    there = [d for start, block in found for d in block if d.match.start + start <= at < d.match.end + start]
    assert {name for decision in there for name in domains(decision).split()} == means


@pytest.mark.parametrize(("text", "found"), [
    pytest.param("Please gear-up the team.", True, id="a verb"),
    pytest.param("We gear-up teams.", True, id="a verb behind its subject"),
    pytest.param("The gear-up took long.", False, id="a noun"),
    pytest.param("A gear-up of teams is due.", False, id="a noun before of"),
])  # fmt: skip
def test_a_verb_with_a_hyphen_may_be_a_noun(text: str, found: bool) -> None:
    glossary = "terms: [{term: gear up, domain: sales, pos: verb, plain: prepare, gloss: to prepare}]"
    assert finds(glossary, text) is found
