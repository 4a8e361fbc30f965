"""The Python interface: whole sentences, audiences, choices, notes, threads and pickles."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import jargon
from jargon.errors import GlossaryError, SettingsError, UnreadableError
from jargon.model import as_json
from jargon.translator import Translator

HERE = Path(__file__).parent
SAMPLE = str(HERE / "glossaries")


def translator(**options: Any) -> Translator:
    return Translator(glossary=[SAMPLE], default_glossaries=False, **options)


@cache
def plain() -> Translator:
    return translator()


def cases(name: str) -> list[Any]:
    found = yaml.safe_load((HERE / "cases" / name).read_text(encoding="utf-8"))
    return [pytest.param(case, id=case["text"][:60].replace("\n", " ")) for case in found]


@pytest.mark.parametrize("case", cases("in-the-wild.yaml"))
def test_in_the_wild(case: dict[str, Any]) -> None:
    assert plain().translate(case["text"], kind=case.get("kind", "text")).text in case["accept"]


@pytest.mark.xfail(strict=True, reason="known failures")
@pytest.mark.parametrize("case", cases("known-failures.yaml"))
def test_known_failures(case: dict[str, Any]) -> None:
    assert plain().translate(case["text"], kind=case.get("kind", "text")).text in case["accept"]


TEXT = "We leverage latency, the churn and synergies."


@pytest.mark.parametrize(
    ("options", "outcome"),
    [
        pytest.param({}, "We use delay, the customer loss and shared benefits.", id="everyone"),
        pytest.param({"audience": "sales"}, "We use delay, the churn and shared benefits.", id="sales"),
        pytest.param(
            {"audience": "engineering"}, "We use latency, the customer loss and shared benefits.", id="engineering"
        ),
        pytest.param({"select": ["sales"]}, "We leverage latency, the customer loss and synergies.", id="a domain"),
        pytest.param({"select": ["sales/churn"]}, "We leverage latency, the customer loss and synergies.", id="a code"),
        pytest.param({"ignore": ["sales"]}, "We use delay, the churn and shared benefits.", id="all but a domain"),
        pytest.param(
            {"ignore": ["buzzwords/synergy"]}, "We use delay, the customer loss and synergies.", id="all but a code"
        ),
        pytest.param(
            {"select": ["buzzwords"], "ignore": ["buzzwords/synergy"]},
            "We use latency, the churn and synergies.",
            id="a domain but a code",
        ),
        pytest.param({"accept": ["Churn"]}, "We use delay, the churn and shared benefits.", id="an accepted headword"),
        pytest.param(
            {"accept": ["synergies"]}, "We use delay, the customer loss and synergies.", id="an accepted surface"
        ),
        pytest.param(
            {"mode": "gloss"},
            "We leverage (use) latency (delay), the churn (customer loss) and synergies (shared benefits).",
            id="explanations only",
        ),
        pytest.param({"select": ["nothing"]}, TEXT, id="nothing selected"),
    ],
)
def test_options(options: dict[str, Any], outcome: str) -> None:
    assert translator(**options).translate(TEXT).text == outcome


@pytest.mark.parametrize("audience", ["everyone", "sales", "engineering", "business"])
def test_buzzwords_and_claims_are_nobodys_language(audience: str) -> None:
    met = translator(audience=audience).translate("A best-in-class synergy.").rewrites
    assert [rewrite.code for rewrite in met] == ["claims/best-in-class", "buzzwords/synergy"]


@pytest.mark.parametrize("audience", ["buzzwords", "claims", "nobody", "Sales", ""])
def test_unknown_audiences(audience: str) -> None:
    with pytest.raises(SettingsError, match="is no audience"):
        translator(audience=audience)


def test_notes_come_once_in_order_of_appearance() -> None:
    notes = plain().translate("Churn hurts. Latency too. The churn hurts. Their churn hurts.").notes
    assert [(note.term, note.count) for note in notes] == [("churn", 3), ("latency", 1)]


TWO = """
domain: own
terms:
  - term: gazump
    senses:
      - {plain: higher bid, gloss: a bid above one that was taken already}
      - {pos: verb, gloss: to bid above an offer that was taken already}
  - {term: zorp, gloss: a long day}
  - {term: zorp, domain: other, plain: small bird, gloss: a bird}
"""


def test_each_meaning_of_a_term_has_its_note(tmp_path: Path) -> None:
    glossary = tmp_path / "own.yaml"
    glossary.write_text(TWO)
    translator = jargon.Translator(glossary=[str(glossary)], default_glossaries=False)
    result = translator.translate("A gazump is bad. They were gazumped by us. The zorp sang.")
    assert [(note.code, note.gloss.split()[0], note.count) for note in result.notes] == [
        ("own/gazump", "a", 1), ("own/gazump", "to", 1), ("own/zorp", "a", 1), ("other/zorp", "a", 0),
    ]  # fmt: skip
    assert result.text.startswith("A higher bid is bad. They were gazumped (to bid above an offer that was taken")
    assert [rewrite.reason for rewrite in result.rewrites][2] == "it has several meanings: own/zorp, other/zorp"


@pytest.mark.parametrize(
    ("audience", "analogy", "hears"),
    [
        ("everyone", "A leaky bucket.", "Engineers hear: a queue being reordered."),
        ("business", "A leaky bucket.", "Engineers hear: a queue being reordered."),
        ("engineering", "Packet loss.", "You may hear: a queue being reordered."),
    ],
)
def test_a_note_speaks_to_its_audience(audience: str, analogy: str, hears: str) -> None:
    (note,) = translator(audience=audience).translate("The churn is high.").notes
    assert (note.analogy, note.hears, note.ask) == (analogy, hears, "Do you count lost customers, or lost money?")


def test_a_rewrite_says_all_about_itself() -> None:
    (rewrite,) = plain().translate("Well,\nthe churn is high.").rewrites
    assert as_json(rewrite) == {
        "start": 10,
        "end": 15,
        "line": 2,
        "column": 5,
        "place": "2:5",
        "surface": "churn",
        "term": "churn",
        "code": "sales/churn",
        "match": "exact",
        "score": 100.0,
        "action": "swap",
        "replacement": "customer loss",
        "safe": True,
        "reason": None,
    }


@pytest.mark.parametrize(
    ("text", "action", "reason"),
    [
        pytest.param("The churn is high.", "swap", None, id="a swap needs no reason"),
        pytest.param("The API is open.", "gloss", "no plain wording can stand in its place", id="no plain"),
        pytest.param("Our best-in-class tool.", "flag", "a promise is for its author to reword", id="a claim"),
        pytest.param("Each runway ends.", "gloss", "it is counted here", id="a mass noun counted"),
        pytest.param("A scalable tool.", "gloss", "it stands before a noun", id="a long adjective"),
    ],
)
def test_reasons(text: str, action: str, reason: str | None) -> None:
    (rewrite,) = plain().translate(text).rewrites
    assert (rewrite.action, rewrite.reason) == (action, reason)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        pytest.param("The churn is high.", True, id="one sense, exact"),
        pytest.param('The "churn" is high.', False, id="quoted"),
        pytest.param("The thorughput is high.", False, id="misspelt"),
        pytest.param("The API is high.", False, id="an explanation"),
        pytest.param("Zero downtime is high.", False, id="a flag"),
    ],
)
def test_safe(text: str, safe: bool) -> None:
    (rewrite,) = plain().translate(text).rewrites
    assert rewrite.safe is safe


def test_check_reports_every_use() -> None:
    found = plain().check("The API.\nThe API and zero\ndowntime.", path="a.txt")
    assert [(d.path, d.rewrite.line, d.end_line, d.end_column, d.severity) for d in found] == [
        ("a.txt", 1, 1, 8, "warning"),
        ("a.txt", 2, 2, 8, "warning"),
        ("a.txt", 2, 3, 9, "error"),
    ]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The churn.", "“churn” → “customer loss”"),
        ("Zero downtime!", "“Zero downtime” promises much. What happens during updates?"),
        ("The\nAPI.", "“API”: a door through which programs talk to one another"),
        ("A churn.", "(it is counted here)"),
    ],
)
def test_messages(text: str, part: str) -> None:
    (diagnostic,) = plain().check(text)
    assert part in diagnostic.message and "\n" not in diagnostic.message


def test_pickles() -> None:
    again = pickle.loads(pickle.dumps(plain()))
    assert again.translate(TEXT) == plain().translate(TEXT)


def test_threads_share_a_translator() -> None:
    texts = [f"{TEXT} We spun {n} servers up. A KPI.\n\nOur latncy and churn." for n in range(40)]
    shared = translator()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(shared.translate, texts))
    assert [each.text for each in found] == [plain().translate(text).text for text in texts]


def test_senses_are_listed_in_order() -> None:
    senses = plain().senses
    assert len({(sense.term, sense.domain, sense.pos, sense.gloss) for sense in senses}) == len(senses) > 60
    assert [sense.term for sense in senses[:3]] == ["24/7", "analysis paralysis", "best practice"]


def test_a_glossary_of_ones_own_comes_first(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("domain: sales\nterms: [{term: churn, number: mass, plain: turnover, gloss: people leaving}]")
    first = Translator(glossary=[str(own), SAMPLE], default_glossaries=False)
    assert first.translate("The churn is high.").text == "The turnover is high."


def test_shipped_glossaries_are_the_default() -> None:
    assert jargon.translate("We leverage it.").text == "We use it."
    assert not Translator(glossary=[SAMPLE], default_glossaries=False).lookup("phishing").senses


@pytest.mark.parametrize(("text", "code"), [
    pytest.param("Let's get our ducks in a row.", "buzzwords/get-ducks-in-a-row", id="a rare phrase"),
    pytest.param("We over-communicate.", "buzzwords/over-communicate", id="a verb of the office"),
    pytest.param("A spare core waits for a thread.", "engineering/core", id="a common word with a cue"),
])  # fmt: skip
def test_the_strict_set_is_used_where_it_is_asked_for(text: str, code: str) -> None:
    codes = {rewrite.code for rewrite in Translator(strict=True).translate(text).rewrites}
    assert code in codes and code not in {rewrite.code for rewrite in Translator().translate(text).rewrites}


def test_the_strict_set_leaves_ordinary_english_alone() -> None:
    text = "We played a round of cards in the market, and the bridge over the river has a new railing."
    assert Translator(strict=True).translate(text).text == text


def test_a_look_up_knows_the_strict_set_in_any_case() -> None:
    assert Translator().lookup("brain dumps").senses[0].code == "buzzwords/brain-dump"
    assert not Translator(glossary=[SAMPLE], default_glossaries=False).lookup("brain dump").senses
    restored = pickle.loads(pickle.dumps(Translator()))
    assert restored.lookup("brain dumps") == Translator().lookup("brain dumps")


def test_a_look_up_stays_the_same_where_nothing_can_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("JARGON_CACHE_DIR", str(tmp_path / "file"))
    translator = Translator(glossary=[SAMPLE])
    assert not translator.lexicon.cached
    restored = pickle.loads(pickle.dumps(translator))
    assert restored.lexicon.names() == translator.lexicon.names()
    assert restored.lookup("boots on the ground") == translator.lookup("boots on the ground")
    assert translator.lookup("boots on the ground").match == "exact"


@pytest.mark.parametrize(
    ("content", "error"), [(None, UnreadableError), ("terms: [{term: x}]", GlossaryError), ("- :", GlossaryError)]
)
def test_bad_glossaries(tmp_path: Path, content: str | None, error: type[Exception]) -> None:
    path = tmp_path / "bad.yaml"
    if content is not None:
        path.write_text(content)
    with pytest.raises(error):
        Translator(glossary=[str(path)])


OWN = """
domain: acme
terms:
  - term: churn
    number: mass
    plain: client flight
    gloss: clients who run away
"""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("We reduced churn.", "acme/churn", id="nothing else speaks"),
        pytest.param("Churn hurts each renewal.", "acme/churn", id="one cue for another"),
        pytest.param(
            "Refactoring the module made its code churn worse.", "engineering/churn", id="much speaks for another"
        ),
    ],
)
def test_a_glossary_of_ones_own_comes_before_the_shipped_ones(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    result = Translator(glossary=[str(path)]).translate(text, kind="text")
    assert [rewrite.code for rewrite in result.rewrites if rewrite.term == "churn"] == [code]


def test_one_name_will_do_for_several(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    for glossary in (str(path), path, [path]):
        translator = Translator(glossary=glossary, default_glossaries=False, select="acme")
        assert translator.translate("Churn fell.").text == "Client flight fell."
        assert translator.options.select == ("acme",)


def test_a_mode_that_there_is_not() -> None:
    with pytest.raises(SettingsError, match=r'"swop" is no mode\. Did you mean "swap"\?'):
        Translator(mode="swop")


def test_a_diagnostic_has_the_fields_of_its_rewrite() -> None:
    (diagnostic,) = Translator(glossary=SAMPLE, default_glossaries=False).check("We cut latency.")
    assert (diagnostic.code, diagnostic.line, diagnostic.column) == ("engineering/latency", 1, 8)
    assert (diagnostic.surface, diagnostic.replacement, diagnostic.safe) == ("latency", "delay", True)
    with pytest.raises(AttributeError, match="no attribute 'sevrity'"):
        _ = diagnostic.sevrity
