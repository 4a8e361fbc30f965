"""Where terms are found in prose, and where they are not."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from jargon.english.inflection import inflect
from jargon.lexicon import Lexicon
from jargon.lexicon.compile import compile_lexicon
from jargon.lexicon.store import open_lexicon
from jargon.match import CHUNK, chunks, find, fits, fold, spelled, starts_sentence
from jargon.model import Sense
from jargon.table import Table

SAMPLE = str(Path(__file__).parent / "glossaries")


HOPED = pytest.mark.xfail(strict=True, reason="known failure")


@cache
def lexicon() -> Lexicon:
    return open_lexicon([SAMPLE], default_glossaries=False)


def surfaces(text: str) -> list[str]:
    return [text[match.start : match.end] for match in find(text, lexicon())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("We leverage it.", ["leverage"], id="bare headword"),
        pytest.param("leverages leveraged leveraging", ["leverages", "leveraged", "leveraging"], id="verb forms"),
        pytest.param("upsell upsells upsold upselling", ["upsell", "upsells", "upsold", "upselling"], id="irregular"),
        pytest.param("sunset sunsetting", ["sunset", "sunsetting"], id="zero form"),
        pytest.param("synergy synergies", ["synergy", "synergies"], id="plural in -ies"),
        pytest.param("Churn CHURN churn", ["Churn", "CHURN", "churn"], id="any case"),
        pytest.param("KPI KPIs KPI's", ["KPI", "KPIs", "KPI"], id="acronym"),
        pytest.param("key performance indicators", ["key performance indicators"], id="alias of several words"),
        pytest.param("spun up, spins up, spinning up", ["spun up", "spins up", "spinning up"], id="particle"),
        pytest.param("spun it up", ["spun it up"], id="split by a pronoun"),
        pytest.param("spin the new server up", ["spin the new server up"], id="split by a noun"),
        pytest.param("boiled the ocean", ["boiled the ocean"], id="several words"),
        pytest.param("points of contact", ["points of contact"], id="plural at the head"),
        pytest.param("boil the\nocean", ["boil the\nocean"], id="across a soft line break"),
        pytest.param("boil  the\r\n  ocean", ["boil  the\r\n  ocean"], id="across blanks and an indent"),
        pytest.param("tech\u00a0debt", ["tech\u00a0debt"], id="a blank that does not break"),
        pytest.param("a techdebt", ["techdebt"], id="closed up"),
        pytest.param("on-prem on prem onprem", ["on-prem", "on prem", "onprem"], id="hyphen, blank, solid"),
        pytest.param("on‑prem on–prem", ["on‑prem", "on–prem"], id="typographic hyphens"),
        pytest.param("low hanging fruit", ["low hanging fruit"], id="without the inner hyphen"),
        pytest.param("micro-service micro-services", ["micro-service", "micro-services"], id="hyphen in a solid word"),
        pytest.param("backend back-end backends", ["backend", "back-end", "backends"], id="solid and hyphenated"),
        pytest.param("optimise optimised optimising", ["optimise", "optimised", "optimising"], id="British"),
        pytest.param("utilisation", ["utilisation"], id="British noun"),
        pytest.param("CI/CD CI / CD CI-CD", ["CI/CD", "CI / CD", "CI-CD"], id="slash"),
        pytest.param("C++ and .NET", ["C++", ".NET"], id="signs at the edges"),
        pytest.param("P&L P&Ls", ["P&L", "P&Ls"], id="ampersand"),
        pytest.param("24/7", ["24/7"], id="digits"),
        pytest.param("LTV:CAC", ["LTV", "CAC"], id="a ratio of acronyms"),
        pytest.param("SLA/KPI", ["SLA", "KPI"], id="a slash pair"),
        pytest.param("latency/throughput", ["latency", "throughput"], id="a slash pair of words"),
        pytest.param("churn-related, post-churn", ["churn", "churn"], id="hyphenated compounds"),
        pytest.param("“churn” ‘churn’ \"churn\" 'churn' (churn) [churn]", ["churn"] * 6, id="quotes and brackets"),
        pytest.param("churn, churn; churn: churn! churn? churn… churn.", ["churn"] * 7, id="stops"),
        pytest.param("churn—churn – churn", ["churn"] * 3, id="dashes"),
        pytest.param("prospect's prospect’s prospects'", ["prospect", "prospect", "prospects"], id="possessives"),
        pytest.param("customer churn", ["customer churn"], id="the longest wins"),
        pytest.param("a data lake deployment", ["data lake", "deployment"], id="side by side"),
        pytest.param("SOW", ["SOW"], id="exact case"),
        pytest.param("SOWs", ["SOWs"], id="exact case, plural"),
        pytest.param("• churn\n* churn\n1. churn", ["churn"] * 3, id="bullets"),
        pytest.param("churn\n\nchurn", ["churn", "churn"], id="blocks"),
        pytest.param("x" * 100_000 + " churn", ["churn"], id="behind a huge word"),
        pytest.param("İ churn", ["churn"], id="behind a letter whose lower case is longer"),
        pytest.param("👩‍💻churn 👍 churn", ["churn"], id="emoji are signs of their own"),
    ],
)  # fmt: skip
def test_find(text: str, found: list[str]) -> None:
    assert surfaces(text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("boil the\n\nocean", id="across a blank line"),
        pytest.param("boil the, ocean", id="across a comma"),
        pytest.param("so much tech—debt", id="across an em dash"),
        pytest.param("boil ocean", id="a word short"),
        pytest.param("boil the big ocean", id="a word more"),
        pytest.param("back. End", id="across a stop"),
        pytest.param("churner rechurn churnx", id="within longer words"),
        pytest.param("api arr sow", id="acronyms in small letters that are words, or whose case counts"),
        pytest.param("Kpi Api Sow", id="acronyms with one capital"),
        pytest.param("an arm, an Arm", id="exact case"),
        pytest.param("net gains", id="without the sign that belongs to it"),
        pytest.param("C and C# and c", id="other signs"),
        pytest.param("churn_rate x_churn_ churnRate churn1 2churn", id="identifiers"),
        pytest.param("https://a.example/churn http://churn.example www.churn.com", id="URLs"),
        pytest.param("churn.example.com churn.py ./churn ~/churn /churn/ a/b/churn", id="paths and hosts"),
        pytest.param(r"C:\churn \churn", id="Windows paths"),
        pytest.param("churn@example.com me@churn.org", id="e-mail addresses"),
        pytest.param("--churn -churn=1 churn=1 churn() $churn #churn @churn", id="options, calls, tags"),
        pytest.param("{churn} <churn> {{churn}} %churn% churn::x x.churn", id="placeholders and members"),
        pytest.param("v1.2-churn 2.0-churn", id="versions"),
        pytest.param('"churn": 5 and "name": "churn"', id="keys and values of JSON"),
        pytest.param("chur\u0301n churn\u0301", id="combining marks are letters of the word"),
        pytest.param("sharing conversation employment decryption runaway", id="neighbors that are words"),
        pytest.param("spun. It went up", id="verb and particle in two sentences"),
        pytest.param("spun one two three four five six up", id="too far apart"),
        pytest.param("the _churn variable", id="a private name"),
        pytest.param("24/70 124/7 24/7/365", id="other numbers"),
    ],
)
def test_find_nothing(text: str) -> None:
    assert surfaces(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("OUR SOW IS HERE", [], id="an acronym that is a word, in a line of capitals"),
        pytest.param("OUR SOW is here", ["SOW"], id="beside small letters"),
        pytest.param("SOW", ["SOW"], id="alone"),
        pytest.param("OUR API IS HERE", ["API"], id="an acronym that is no word"),
        pytest.param("OUR CHURN IS HERE", ["CHURN"], id="a word"),
        pytest.param("OUR KPIS ARE HERE", ["KPIS"], id="the plural of an acronym"),
        pytest.param("Our KPIS are here", [], id="a capital S in a line of small letters"),
    ],
)
def test_lines_of_capitals(text: str, found: list[str]) -> None:
    assert surfaces(text) == found


SHAPES = [("leverage", "VB"), ("upsell", "VB"), ("deploy", "VB"), ("spin up", "VB"), ("boil the ocean", "VB")]


@pytest.mark.parametrize("tag", ["VB", "VBZ", "VBD", "VBN", "VBG"])
@pytest.mark.parametrize("verb", [verb for verb, _ in SHAPES])
def test_every_inflection_is_found(verb: str, tag: str) -> None:
    surface = inflect(verb, tag) if tag != "VB" else verb
    assert surfaces(f"... {surface} ...") == [surface]


@pytest.mark.parametrize("text", ["Größe İSTANBUL ŉ ẞ ﬁ", "“quotes” – and … dots", "plain", "", "ǅ Σς"])
def test_fold_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("word " * 40, id="blanks"),
        pytest.param("line\n" * 40, id="lines"),
        pytest.param("block\n\n" * 40, id="blocks"),
        pytest.param("x" * 200, id="nothing to cut at"),
        pytest.param("", id="nothing"),
        pytest.param("\n" * 100, id="line ends alone"),
    ],
)
def test_chunks_cover_the_text(text: str) -> None:
    cuts = list(chunks(text, 16))
    assert "".join(text[start:end] for start, end in cuts) == text
    assert all(0 < end - start <= 17 for start, end in cuts) or not text


def test_a_term_is_found_wherever_a_chunk_ends() -> None:
    for shift in range(30):
        text = "x " * ((CHUNK - 40) // 2) + "y" * shift + ". We boil the ocean. " + "z " * 40
        assert surfaces(text) == ["boil the ocean"]


@pytest.mark.parametrize(
    ("gap", "actual"), [(" ", " "), (" ", "-"), (" ", "\n"), (" ", " \n "), (" ", "-\n"), ("-!", "-"), ("/", " / ")]
)
def test_fits(gap: str, actual: str) -> None:
    assert fits(gap, actual)


@pytest.mark.parametrize(
    ("gap", "actual"), [(" ", ""), (" ", "\n\n"), (" ", ", "), (" ", "--"), ("-!", " "), ("/", "\n\n")]
)
def test_does_not_fit(gap: str, actual: str) -> None:
    assert not fits(gap, actual)


def test_spelled() -> None:
    assert spelled("CI/CD", "CI/CD") and spelled("SQL Server", "SQL\nServer") and not spelled("SOW", "Sow")


@pytest.mark.parametrize("before", ["", "End. ", "End! ", "“", "- ", "\n", "1: "])
def test_starts_sentence(before: str) -> None:
    assert starts_sentence(before + "word", len(before))


@pytest.mark.parametrize("before", ["a ", "end, ", "(and "])
def test_does_not_start_sentence(before: str) -> None:
    assert not starts_sentence(before + "word", len(before))


def test_a_noun_of_a_verb_and_a_particle_is_not_spelled_in_two_words() -> None:
    approval = Lexicon(Table(compile_lexicon([Sense(term="sign-off", domain="business", gloss="a yes")])))
    text = "Sign off at the door. The sign-off, the signoff and both sign-offs came late."
    found = [text[match.start : match.end] for match in find(text, approval)]
    assert found == ["sign-off", "signoff", "sign-offs"]


@pytest.mark.parametrize("fuzzy", [True, False])
def test_ever_new_words_do_not_pile_up(monkeypatch: pytest.MonkeyPatch, fuzzy: bool) -> None:
    monkeypatch.setattr("jargon.lexicon.MOST_DULL", 100)
    own = open_lexicon([SAMPLE], default_glossaries=False)
    text = " ".join(f"wibble{number} churn" for number in range(1000))
    assert len(list(find(text, own, fuzzy=fuzzy))) == 1000
    assert max(len(kept) for kept in vars(own).values() if isinstance(kept, set | dict)) <= 100
