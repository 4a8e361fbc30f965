"""Finding a term: by its names, by a misspelling, by what it means."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from jargon.card import card
from jargon.completion import Completer
from jargon.glossary.load import parse
from jargon.lexicon import Lexicon, key_of
from jargon.lexicon.compile import compile_lexicon
from jargon.lexicon.described import SOURCE, described
from jargon.lookup import lookup
from jargon.search import search
from jargon.table import Table
from jargon.translator import Translator

CASES = yaml.safe_load((Path(__file__).parent / "cases/lookups.yaml").read_text(encoding="utf-8"))
FLOORS = {"misspelt": 0.95, "forms": 0.95, "meaning": 0.92, "unseen": 0.75, "paraphrased": 0.7}
"""The share of each group that must be found first."""

GLOSSARY = """
domain: sales
terms:
  - term: churn
    number: mass
    plain: customer loss
    gloss: the share of customers who stop paying in a given period
    aliases: [customer churn]
    examples:
      - text: Churn fell.
        plain: Customer loss fell.
  - term: customer acquisition cost
    aliases: [CAC]
    gloss: what it takes in money to win one new customer
  - term: leverage
    domain: buzzwords
    pos: verb
    plain: use
    gloss: to use something you already have
  - term: on-premises
    domain: engineering
    pos: adjective
    aliases: [on-prem]
    gloss: running on machines in your own building
  - term: stand up
    domain: engineering
    pos: verb
    gloss: to set a machine up
  - term: stand-up
    domain: business
    gloss: a short meeting on one's feet
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(Table(compile_lexicon(parse(GLOSSARY, "terms.yaml"))))


@pytest.fixture(scope="module")
def shipped() -> Translator:
    return Translator(strict=True)


@pytest.mark.parametrize(
    ("query", "term", "match"),
    [
        pytest.param("churn", "churn", "exact", id="headword"),
        pytest.param("  CHURN ", "churn", "exact", id="blanks and capitals"),
        pytest.param("customer  churn", "churn", "exact", id="alias"),
        pytest.param("cac", "customer acquisition cost", "exact", id="acronym in small letters"),
        pytest.param("CACs", "customer acquisition cost", "exact", id="plural acronym"),
        pytest.param("leveraging", "leverage", "exact", id="inflection"),
        pytest.param("onprem", "on-premises", "exact", id="written as one"),
        pytest.param("on premises", "on-premises", "exact", id="without the hyphen"),
        pytest.param("What does CAC stand for?", "customer acquisition cost", "exact", id="a question"),
        pytest.param("what is churn", "churn", "exact", id="a question without a mark"),
        pytest.param("sales/churn", "churn", "exact", id="a code"),
        pytest.param(
            "sales/customer-acquisition-cost", "customer acquisition cost", "exact", id="a code of many words"
        ),
        pytest.param("leverige", "leverage", "fuzzy", id="misspelt"),
        pytest.param("custmer aquisition cost", "customer acquisition cost", "fuzzy", id="misspelt twice"),
        pytest.param("customers leaving", "churn", "meaning", id="a description"),
        pytest.param("customer loss", "churn", "meaning", id="the plain wording"),
        pytest.param("machines in our building", "on-premises", "meaning", id="words of the explanation"),
        pytest.param("machnes in our biulding", "on-premises", "meaning", id="misspelt words of the explanation"),
    ],
)
def test_found(lexicon: Lexicon, query: str, term: str, match: str) -> None:
    found = lookup(query, lexicon)
    assert (found.senses[0].term, found.match) == (term, match)


@pytest.mark.parametrize(
    ("query", "term", "match"),
    [
        pytest.param("free trail", "free trial", "fuzzy", id="a slip that is a word"),
        pytest.param("early adaptor", "early adopter", "fuzzy", id="another word beside the right one"),
        pytest.param("a fancy word for customers leaving", "churn", "meaning", id="a word for another"),
        pytest.param("what do you call a boss of marketing?", "chief marketing officer", "meaning", id="a question"),
        pytest.param("brain dumps", "brain dump", "exact", id="a term of the strict set"),
    ],
)
def test_found_among_all_terms(shipped: Translator, query: str, term: str, match: str) -> None:
    found = shipped.lookup(query)
    assert (found.senses[0].term, found.match) == (term, match)


@pytest.mark.parametrize(
    "query", ["a bird that sings at night", "how to bake rye bread", "planting tomatoes in spring", "moonlight sonata"]
)
def test_not_found_among_all_terms(shipped: Translator, query: str) -> None:
    assert shipped.lookup(query).match == "unknown"


@pytest.mark.parametrize(
    ("query", "near"),
    [
        pytest.param("chrn", ("churn",), id="too short to be sure"),
        pytest.param("xylophone", (), id="nothing like it"),
        pytest.param("", (), id="nothing"),
        pytest.param("?!", (), id="no letters"),
        pytest.param("the of and", (), id="nothing but small words"),
        pytest.param("\x1b[31m", (), id="control codes"),
        pytest.param("x" * 10_000, (), id="ten thousand letters"),
    ],
)
def test_unknown(lexicon: Lexicon, query: str, near: tuple[str, ...]) -> None:
    assert lookup(query, lexicon) == ((), near, "unknown")


def test_spellings_of_several_terms_are_shown_together(lexicon: Lexicon) -> None:
    assert {sense.term for sense in lookup("standup", lexicon).senses} == {"stand up", "stand-up"}


@pytest.mark.parametrize("group", CASES)
def test_queries_of_people(shipped: Translator, group: str) -> None:
    missed = {}
    for query, terms in CASES[group].items():
        senses = shipped.lookup(query).senses
        if not senses or senses[0].term not in ([terms] if isinstance(terms, str) else terms):
            missed[query] = senses[0].term if senses else None
    assert 1 - len(missed) / len(CASES[group]) >= FLOORS[group], missed


def test_described_headwords_are_in_the_glossaries(shipped: Translator) -> None:
    terms = {key_of(shipped.lexicon.lexeme(number).sense.term) for _, number in shipped.lexicon.names()}
    assert not set(described()) - terms


def test_descriptions_are_in_order_and_said_once() -> None:
    lines = [line for line in SOURCE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    terms = [line.partition(": ")[0].lower() for line in lines]
    assert terms == sorted(set(terms))
    assert [line for line in lines if len(set(line.split("; "))) < len(line.split("; "))] == []


def test_words_said_together_come_before_the_same_words_apart() -> None:
    glossary = """
domain: sales
terms:
  - term: apart
    aliases: [red, wooden, chair]
    gloss: a wooden table and a red lamp
  - term: together
    aliases: [blue, metal, lamp]
    gloss: a red wooden chair
"""
    lexicon = Lexicon(Table(compile_lexicon(parse(glossary, "terms.yaml"))))
    assert [hit.number for hit in search("red wooden chair", lexicon)] == [1, 0]


def test_search_covers_more_of_the_query_first(lexicon: Lexicon) -> None:
    first, *_ = search("money for a new customer", lexicon)
    assert lexicon.lexeme(first.number).sense.term == "customer acquisition cost"
    assert search("", lexicon) == []


def test_card(lexicon: Lexicon, shipped: Translator) -> None:
    churn = lookup("churn", lexicon).senses[0]
    made = card(churn, lexicon)
    assert made.example == ("Churn fell.", "Customer loss fell.")
    assert made.forms == ()
    assert card(lookup("leverage", lexicon).senses[0], lexicon).forms == ("leverages", "leveraged", "leveraging")
    assert "encrypt" in card(shipped.lookup("encryption").senses[0], shipped.lexicon).related


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        pytest.param("", "churn", id="nothing yet"),
        pytest.param("ch", "churn", id="its beginning"),
        pytest.param("acq", "customer acquisition cost", id="the beginning of a later word"),
        pytest.param("leverige", "leverage", id="misspelt"),
        pytest.param("stop pay", "churn", id="what it means, half a word"),
    ],
)
def test_completion(lexicon: Lexicon, typed: str, first: str) -> None:
    numbers = Completer(lexicon).complete(typed)
    terms = [lexicon.lexeme(number).sense.term for number in numbers]
    assert terms[0] == first
    assert len(terms) == len(set(terms))
