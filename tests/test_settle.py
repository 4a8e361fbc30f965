"""What holds for any text: a translation translated stays, and all but the rewrites is as it was."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jargon.translator import Translator

SAMPLE = str(Path(__file__).parent / "glossaries")


def word_list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


TERMS = word_list(
    "churn churned latency KPI KPIs KPI's API APIs SLA ARR SOW QBR upsold onboard on-prem onprem scalable performant "
    "leverage leveraging synergies synergy stakeholder stakeholders prospects prospects' headwinds deployment sunset "
    "granular C++ .NET CI/CD P&L 24/7 pipeline lead logo latncy throughptu micro-service backend cache caching "
    "best-in-class organically snapshot İstanbul"
)
PHRASES = (
    "boil the ocean", "boiling the\nocean", "spin it up", "spun the new server up", "roll out", "rolled out of",
    "data lake", "data-lake", "tech debt", "point of contact", "points of contact", "zero downtime", "going forward",
    "low‑hanging fruit", "churn (customer loss)", "API (a door through which programs talk to one another)",
    "move the needle", "reached out", "best practice", "customer churn", "back end", "discovery call",
)  # fmt: skip
WORDS = word_list(
    "a an the our this each no of to for is are was will can not and or but sales deal build more most very An A "
    "The We it's team review new open 3 2.0 10% Ana I https://a.example/churn a@churn.example churn_rate `churn` "
    "**churn** *KPI* [churn](x.md) <b>churn</b> <!-- churn --> # - > | | 1. --- ``` \\"
)
MARKS = (
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    ", ",
    ". ",
    "! ",
    ": ",
    " – ",
    "-",
    "/",
    " (",
    ") ",
    ' "',
    '" ',
    "’s ",
    "\t",
    "",
)

SENTENCES = st.lists(
    st.tuples(st.sampled_from((*TERMS, *PHRASES, *WORDS)), st.sampled_from(MARKS)), min_size=1, max_size=24
).map(lambda parts: "".join(word + mark for word, mark in parts))
ANYTHING = st.text(max_size=60)
TEXTS = st.one_of(SENTENCES, st.tuples(SENTENCES, ANYTHING, SENTENCES).map("".join), ANYTHING)
KINDS = st.sampled_from(("text", "markdown"))
MODES = st.sampled_from(("swap", "gloss"))
THOROUGH = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def translator(mode: str = "swap") -> Translator:
    return Translator(glossary=[SAMPLE], default_glossaries=False, mode=mode)


@THOROUGH
@given(TEXTS, KINDS, MODES)
def test_a_translation_translated_stays(text: str, kind: str, mode: str) -> None:
    plain = translator(mode).translate(text, kind=kind).text
    assert translator(mode).translate(plain, kind=kind).text == plain


@THOROUGH
@given(TEXTS, KINDS, MODES)
def test_the_rewrites_make_the_translation(text: str, kind: str, mode: str) -> None:
    translation = translator(mode).translate(text, kind=kind)
    built, at = [], 0
    for rewrite in translation.rewrites:
        assert at <= rewrite.start <= rewrite.end
        assert text[rewrite.start : rewrite.end] == rewrite.surface
        built += [text[at : rewrite.start], rewrite.surface if rewrite.replacement is None else rewrite.replacement]
        at = rewrite.end
    assert "".join(built) + text[at:] == translation.text


@THOROUGH
@given(TEXTS, KINDS)
def test_lines_and_columns_lead_to_the_surface(text: str, kind: str) -> None:
    for diagnostic in translator().check(text, kind=kind):
        rewrite = diagnostic.rewrite
        line = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")[rewrite.line - 1]
        first = rewrite.surface.replace("\r\n", " \n").replace("\r", "\n").split("\n")[0]
        assert line[rewrite.column - 1 :].startswith(first)
        assert (rewrite.line, rewrite.column) <= (diagnostic.end_line, diagnostic.end_column)


@THOROUGH
@given(TEXTS, KINDS, MODES)
def test_what_a_check_reports_a_translation_deals_with(text: str, kind: str, mode: str) -> None:
    """In its place: of two terms that touch there, the translation may make one rewrite, which has one's code."""
    rewrites = translator(mode).translate(text, kind=kind).rewrites
    for diagnostic in translator(mode).check(text, kind=kind):
        found = diagnostic.rewrite
        assert any(each.start <= found.start and found.end <= each.end for each in rewrites), found


@THOROUGH
@given(TEXTS)
def test_nothing_selected_is_nothing_changed(text: str) -> None:
    nobody = Translator.of(translator().lexicon, translator().options._replace(select=("nothing",)))
    assert nobody.translate(text, kind="markdown").text == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("\n\n\n", id="blank lines"),
        pytest.param("\x00\x01\x1b churn \x7f", id="control codes"),
        pytest.param("👩‍💻👩‍💻 churn 👩‍💻", id="emoji"),
        pytest.param("\u202echurn\u202c עברית churn العربية", id="right to left"),
        pytest.param("chu\u0301rn churn\u0301", id="combining marks"),
        pytest.param("churn\r\nchurn\rchurn\u2028churn\x85churn", id="every line end"),
        pytest.param("churn" * 50_000, id="a huge word"),
        pytest.param("İİİ churn İ KPIs ẞ churn ŉ", id="lower case that is longer"),
        pytest.param("\ufeffchurn\ufffc\ufffd", id="marks of order and of objects"),
        pytest.param("churn " * 1500, id="one word again and again"),
        pytest.param("test cache use form sales deal " * 200, id="words that may be verbs without end"),
        pytest.param("spin " * 1500 + "up", id="verbs that wait for a particle"),
        pytest.param("churn-" * 300, id="a chain of hyphens"),
        pytest.param("- churn\n" * 500, id="a long list"),
        pytest.param("(" * 3000 + "churn" + ")" * 3000, id="deep brackets"),
        pytest.param("a " * 70_000 + "churn", id="longer than a chunk"),
    ],
)
@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_any_text_is_taken(text: str, kind: str) -> None:
    translation = translator().translate(text, kind=kind)
    assert all(text[met.start : met.end] == met.surface for met in translation.rewrites)
    assert translator().translate(translation.text, kind=kind).text == translation.text
