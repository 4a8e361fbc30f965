"""Speaks for `jargon.glossary.load`, `tree`, `values` and `entries`."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.errors import GlossaryError, UnreadableError
from jargon.glossary.load import LARGEST, load, parse
from jargon.glossary.schema import LEVELS
from jargon.model import Example, Sense

HEAD = "title: Pipeline\ndomain: sales\nterms:\n"
ENTRY = HEAD + "  - term: churn\n    gloss: customers who leave\n"

FULL = """\
title: Pipeline and forecasting
domain: sales
terms:
  - term:  customer   churn
    pos: noun
    number: mass
    aliases: [churn,  churn  rate, churn]
    plain: customer loss
    rewrite: gloss
    forms: {churns: losses}
    attributive: customer-loss
    article: a
    gloss: >
      the share of customers
      who stop paying
    analogy: A leaky bucket.
    analogies: {engineering: Packet loss.}
    hears:
      engineering: a queue being reordered
    ask: Customers, or money?
    strict: true
    case: exact
    fuzzy: false
    near: [customer]
    not_near: [butter]
    examples:
      - text: Churn fell.
        plain: Customer loss fell.
    leave:
      - "Churn the  butter.\\n"
    severity: error
    sources: ["https://example.com/#churn"]
"""


def test_every_field_arrives() -> None:
    assert parse(FULL, "sales.yaml") == (
        Sense(
            term="customer churn",
            domain="sales",
            gloss="the share of customers who stop paying",
            pos="noun",
            number="mass",
            plain="customer loss",
            rewrite="gloss",
            aliases=("churn", "churn rate"),
            forms=(("churns", "losses"),),
            attributive="customer-loss",
            article="a",
            strict=True,
            case="exact",
            fuzzy=False,
            near=("customer",),
            not_near=("butter",),
            severity="error",
            analogy="A leaky bucket.",
            analogies=(("engineering", "Packet loss."),),
            hears=(("engineering", "a queue being reordered"),),
            ask="Customers, or money?",
            examples=(Example("Churn fell.", "Customer loss fell."),),
            leave=("Churn the  butter.\n",),
            sources=("https://example.com/#churn",),
            path="sales.yaml",
            line=4,
        ),
    )


def test_the_full_entry_has_every_field() -> None:
    assert {field.name for field in LEVELS["an entry"]} - set(re.findall(r"^ {2}[- ] (\w+):", FULL, re.M)) == {"domain"}


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        pytest.param("", {"rewrite": "gloss", "plain": None, "fuzzy": True}, id="gloss without a plain"),
        pytest.param("plain: loss", {"rewrite": "swap", "plain": "loss"}, id="swap with a plain"),
        pytest.param("rewrite: flag", {"rewrite": "flag"}, id="flag without a plain"),
        pytest.param("domain: support", {"domain": "support"}, id="the entry's own domain"),
        pytest.param("domain: santé", {"domain": "santé"}, id="a domain in another language"),
        pytest.param(
            "aliases: [NO, on, 1.0, 0x1F, ~, null, 2024-01-01, 1_000]",
            {
                "aliases": ("NO", "on", "1.0", "0x1F", "~", "null", "2024-01-01", "1_000"),
            },
            id="strings stay strings",
        ),
        pytest.param('ask: "bell \\a and \\e[31m"', {"ask": "bell \a and \x1b[31m"}, id="control codes are only data"),
        pytest.param("ask: Who? # a comment", {"ask": "Who?"}, id="a comment"),
        pytest.param("ask: 日本 – “ça va?”", {"ask": "日本 – “ça va?”"}, id="beyond ASCII"),
    ],
)
def test_one_field(fields: str, wanted: dict[str, object]) -> None:
    (sense,) = parse(ENTRY + f"    {fields}\n", "g.yaml")
    assert {name: getattr(sense, name) for name in wanted} == wanted


def test_senses_share_what_stands_beside_them() -> None:
    senses = parse(
        HEAD
        + """\
  - term: pipeline
    aliases: [pipe]
    case: exact
    rewrite: gloss
    near: [team]
    hears: {sales: deals}
    senses:
      - gloss: a list of likely deals
        plain: list of deals
        near: [deal, team]
        rewrite: swap
      - domain: engineering
        gloss: steps that run in a row
        aliases: [build pipe]
        case: any
        hears: {sales: likely deals, support: a tube}
""",
        "g.yaml",
    )
    assert [(s.code, s.aliases, s.case, s.rewrite, s.near, dict(s.hears), s.line) for s in senses] == [
        ("sales/pipeline", ("pipe",), "exact", "swap", ("team", "deal"), {"sales": "deals"}, 11),
        (
            "engineering/pipeline",
            ("pipe", "build pipe"),
            "any",
            "gloss",
            ("team",),
            {"sales": "likely deals", "support": "a tube"},
            15,
        ),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("domain: sales\nterms: []\n", id="no entries yet"),
        pytest.param('{"domain": "sales", "terms": [{"term": "churn", "gloss": "loss", "strict": true}]}', id="JSON"),
        pytest.param("domain: sales\r\nterms:\r\n- term: churn\r\n  gloss: loss\r\n", id="CRLF, list not indented"),
        pytest.param("---\ndomain: sales\nterms: []\n...\n", id="document marks"),
        pytest.param("terms:\n- {term: churn, gloss: loss, domain: sales}", id="domain of its own only"),
        pytest.param(ENTRY + "  - term: Churn\n    gloss: g\n    case: exact\n", id="case makes another headword"),
        pytest.param(ENTRY + "  - term: churn\n    gloss: g\n    domain: dairy\n", id="same headword, other domain"),
    ],
)
def test_right(text: str) -> None:
    parse(text, "g.yaml")


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        pytest.param("", ["1: nothing stands where a mapping belongs. Begin with  terms: …"], id="nothing"),
        pytest.param("- term: x\n", ["1: a list stands where a mapping belongs. Begin with  terms: …"], id="a list"),
        pytest.param(
            "term: x",
            [
                '1: "term" does not belong in the file, but in an entry. Move it there',
                "1: no terms. Add a line  terms: the entries, in alphabetical order",
            ],
            id="an entry alone",
        ),
        pytest.param("terms:\n", ['1: "terms" is empty. Write the entries, in alphabetical order'], id="empty terms"),
        pytest.param(
            "terms: {churn: loss}",
            ['1: "terms" is a mapping where a list of entries belongs. Write  terms: [{term: churn, gloss: …}]'],
            id="terms as a mapping",
        ),
        pytest.param(
            "domain: Sales\nterms: []",
            ['1: "domain" cannot be "Sales". Write one word in small letters, such as  sales'],
            id="domain in capitals",
        ),
        pytest.param(
            "domain: everyone\nterms: []",
            ['1: "domain" cannot be "everyone". Write one word in small letters, such as  sales'],
            id="everyone is no domain",
        ),
        pytest.param("titel: x\nterms: []", ['1: unknown field "titel". Did you mean "title"?'], id="field of a file"),
        pytest.param(
            "terms:\n  - {term: a, gloss: g}\n  - {term: b, gloss: g}\n",
            ['2: entry "a": no domain. Say whose language it is at the top of the file, such as  domain: sales'],
            id="no domain, said once",
        ),
        pytest.param(
            HEAD + "  - churn\n  -\n",
            [
                "4: entry 1: a text stands where a mapping belongs. Begin with  term: …",
                "5: entry 2: nothing stands where a mapping belongs. Begin with  term: …",
            ],
            id="entries that are none",
        ),
        pytest.param(
            HEAD + "  - plain: loss\n",
            [
                "4: entry 1: no gloss. Add a line  gloss: one phrase that explains it without jargon",
                "4: entry 1: no term. Add a line  term: the headword, in its dictionary form: singular noun, bare verb",
            ],
            id="no term, no gloss",
        ),
        pytest.param(
            HEAD + '  - term: "—"\n    gloss: g\n',
            ['4: entry "—": a headword needs a letter or a digit. Write the word it stands for'],
            id="a headword without letters",
        ),
        pytest.param(
            ENTRY + "    plane: loss\n",
            ['6: entry "churn": unknown field "plane". Did you mean "plain"?'],
            id="unknown field",
        ),
        pytest.param(
            ENTRY + "    sense: []\n", ['6: entry "churn": unknown field "sense". Did you mean "senses"?'], id="senses"
        ),
        pytest.param(
            ENTRY + "    title: x\n    text: y\n",
            [
                '6: entry "churn": "title" does not belong in an entry, but in the file. Move it there',
                '7: entry "churn": "text" does not belong in an entry, but in an example. Move it there',
            ],
            id="fields at the wrong place",
        ),
        pytest.param(
            HEAD + "  - term: churn\n    gloss:\n    plain: ''\n    near: [a, '']\n    analogies: {}\n    leave: []\n",
            [
                '5: entry "churn": "gloss" is empty. Write one phrase that explains it without jargon',
                '6: entry "churn": "plain" is empty. Fill it in, or leave the line out',
                '7: entry "churn": "near" has an empty text in it. Fill it in, or leave the line out',
                '8: entry "churn": "analogies" is empty. Fill it in, or leave the line out',
                '9: entry "churn": "leave" is empty. Fill it in, or leave the line out',
            ],
            id="empty values",
        ),
        pytest.param(
            ENTRY + "    aliases: loss\n    ask: [who]\n    hears: sales\n    near: [a, c: d]\n    senses: x\n",
            [
                '5: entry "churn": "gloss" does not belong in an entry with senses, but in a sense. Move it there',
                '6: entry "churn": "aliases" is a text where a list of texts belongs. '
                "Write  aliases: [customer churn, turnover]",
                '7: entry "churn": "ask" is a list where a text belongs. Write  ask: a few words',
                '8: entry "churn": "hears" is a text where a mapping of audience to text belongs. '
                "Write  hears: {engineering: packet loss}",
                '9: entry "churn": "near" has a mapping in it where a text belongs. Put quotes around the whole text',
                '10: entry "churn": "senses" is a text where a list of meanings belongs. '
                "Write  senses: [{gloss: …}, {gloss: …}]",
            ],
            id="wrong kinds of value",
        ),
        pytest.param(
            ENTRY + "    pos: nuon\n    case: Exact\n    strict: yes\n    fuzzy: 'false'\n    severity: x\n",
            [
                '6: entry "churn": "pos" cannot be "nuon". Did you mean "noun"?',
                '7: entry "churn": "case" cannot be "Exact". Did you mean "exact"?',
                '8: entry "churn": "strict" cannot be "yes". Write true or false, without quotes',
                '9: entry "churn": "fuzzy" cannot be "false". Write true or false, without quotes',
                '10: entry "churn": "severity" cannot be "x". Choose from: info, warning, error',
            ],
            id="unknown values",
        ),
        pytest.param(
            ENTRY + "    rewrite: swap\n    article: a\n    number: mass\n    pos: adjective\n",
            [
                '6: entry "churn": "rewrite: swap" has no plain to put in. Add a line  plain: …  '
                "or write  rewrite: gloss",
                '7: entry "churn": "article" does nothing without plain. Add a line  plain: …  or drop it',
                '8: entry "churn": "number" is for nouns, and this is an adjective. Leave it out',
            ],
            id="fields that do not go together",
        ),
        pytest.param(
            HEAD + "  - term: churn\n    plain: p\n    senses:\n    - gloss: g\n    - {pos: verb, number: mass}\n",
            [
                '5: entry "churn": "plain" does not belong in an entry with senses, but in a sense. Move it there',
                '8: entry "churn": "number" is for nouns, and this is a verb. Leave it out',
                '8: entry "churn": no gloss. Add a line  gloss: one phrase that explains it without jargon',
            ],
            id="senses",
        ),
        pytest.param(
            ENTRY + "    forms: {churns: [a]}\n    plain: loss\n    hears: {Sales Team: x}\n",
            [
                '6: entry "churn": "forms" has a list in it where a text belongs. Put quotes around the whole text',
                '8: entry "churn": "hears" cannot speak to "Sales Team". Name an audience, such as  engineering',
            ],
            id="mappings",
        ),
        pytest.param(
            ENTRY + "    examples:\n      - text: a\n      - Churn fell.\n      - {text: a, plain: b, plane: c}\n",
            [
                '7: entry "churn": no plain. Add a line  plain: what it must come out as',
                '8: entry "churn": a text stands where a mapping belongs. Begin with  text: …',
                '9: entry "churn": unknown field "plane". Did you mean "plain"?',
            ],
            id="examples",
        ),
        pytest.param(
            ENTRY + "  - term: churn\n    gloss: g\n",
            ['6: entry "churn": it has an entry already, on line 4. Make them one entry with two senses'],
            id="two entries for one headword",
        ),
        pytest.param(
            ENTRY + "    gloss: g\n",
            ['6: entry "churn": "gloss" stands here again, after line 5. Keep one'],
            id="a repeated field",
        ),
        pytest.param(
            ENTRY + "domain: x\n", ['6: "domain" stands here again, after line 2. Keep one'], id="repeated at the top"
        ),
        pytest.param(
            ENTRY + "    ask: *who\n    plain: &a loss\n    near: !many [x]\n",
            [
                '6: entry "churn": "*who" would be an alias, which glossaries do not have. '
                "Put quotes around the whole text",
                '7: entry "churn": "&a" would be an anchor, which glossaries do not have. '
                "Put quotes around the whole text",
                '8: entry "churn": "!many" would be a tag, which glossaries do not have. '
                "Put quotes around the whole text",
            ],
            id="alias, anchor, tag",
        ),
        pytest.param(
            "terms: []\n---\nterms: []", ["3: a second document begins. Make it a file of its own"], id="two documents"
        ),
        pytest.param(
            "? [a]\n: b\nterms: []", ["1: a list stands where a name belongs. Write  name: value"], id="no name"
        ),
        pytest.param("[" * 500, ["1: nested too deep. A glossary has eight levels at most"], id="deep nesting"),
        pytest.param("- " * 5000, ["1: nested too deep. A glossary has eight levels at most"], id="deep lists"),
    ],
)
def test_wrong(text: str, problems: list[str]) -> None:
    with pytest.raises(GlossaryError) as caught:
        parse(text, "g.yaml")
    assert list(caught.value.problems) == [f"g.yaml:{problem}" for problem in problems]


@pytest.mark.parametrize(
    ("line", "at", "hint"),
    [
        pytest.param("ask: Which: this?", 6, "Put quotes around a text that holds a colon and a space", id="colon"),
        pytest.param("ask: @who", 6, "put quotes around a text that starts with % @ or `", id="at sign"),
        pytest.param("\task: who", 6, "Indent with spaces, not tabs", id="tab"),
        pytest.param("ask: 'it's'", 6, "Put quotes around the whole text", id="apostrophe"),
        pytest.param('ask: "who\n    near: [x]', 6, "Close the quote", id="open quote"),
        pytest.param("near: [x\n    ask: who", 6, "Close the bracket", id="open bracket"),
        pytest.param("ask: *who*", 6, "Put quotes around a text that starts with *", id="stars"),
        pytest.param("ask: - who", 6, "starts with a hyphen and a space", id="hyphen"),
        pytest.param('ask: "\\d"', 6, r"Write \\ for a backslash", id="backslash"),
        pytest.param(" ask: who", 6, "line the fields up", id="indentation"),
        pytest.param("ask: x\ay", 6, r"Remove it, or write its code in double quotes", id="bell"),
    ],
)
def test_no_yaml(line: str, at: int, hint: str) -> None:
    with pytest.raises(GlossaryError) as caught:
        parse(ENTRY + f"    {line}\n", "g.yaml")
    (problem,) = caught.value.problems
    assert problem.startswith(f'g.yaml:{at}: entry "churn": ')
    assert hint in problem


def test_the_entry_is_named_whatever_its_quotes() -> None:
    with pytest.raises(GlossaryError, match=r'^g\.yaml:6: entry "churn": "ask" stands here again'):
        parse("domain: sales\r\nterms:\r\n- term: 'churn'\r\n  gloss: g\r\n  ask: a\r\n  ask: b\r\n", "g.yaml")


def test_a_billion_laughs() -> None:
    lines = ["a: &a [ha]"] + [f"{b}: &{b} [*{a},*{a},*{a},*{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)]
    with pytest.raises(GlossaryError, match=r"\*a.* would be an alias"):
        parse("\n".join(lines), "g.yaml")


def test_control_codes_do_not_reach_the_terminal() -> None:
    with pytest.raises(GlossaryError) as caught:
        parse(HEAD + '  - term: "a\\e[31m"\n    "b\\a": c\n', "g.yaml")
    assert str(caught.value).replace("\n", "").isprintable()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"title: caf\xe9", "not UTF-8 (byte 0xe9). Save the file as UTF-8", id="Latin-1"),
        pytest.param("title: x".encode("utf-16"), "not UTF-8 (byte 0xff). Save the file as UTF-8", id="UTF-16"),
        pytest.param(b"PK\0\0", "a binary file. Name a YAML file, or a folder of them", id="binary"),
        pytest.param(b"#" * (LARGEST + 1), "larger than 32 MB. Split it by topic", id="too large"),
    ],
)
def test_unreadable(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "g.yaml"
    path.write_bytes(content)
    with pytest.raises(UnreadableError) as caught:
        load(path)
    assert str(caught.value).startswith(str(path)) and message in str(caught.value)


def test_a_byte_order_mark_is_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "g.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + ENTRY.encode())
    assert load(path)[0].code == "sales/churn"


def test_a_missing_path(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"nowhere: no such file or folder\. Name a YAML file"):
        load(tmp_path / "nowhere")


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/x.yml", "a.yaml", ".hidden.yaml", "README.md", "c.yaml"):
        (tmp_path / name).write_text(f"domain: d\nterms: [{{term: {name[0]}, gloss: g}}]")
    senses = load(tmp_path)
    assert [(sense.term, Path(sense.path).name) for sense in senses] == [
        ("a", "a.yaml"),
        ("b", "x.yml"),
        ("c", "c.yaml"),
    ]


def test_a_folder_tells_all_its_problems(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("term: x")
    (tmp_path / "b.yaml").write_text(ENTRY)
    (tmp_path / "c.yaml").write_bytes(b"\xff")
    with pytest.raises(GlossaryError) as caught:
        load(tmp_path)
    assert [Path(problem.split(":")[0]).name for problem in caught.value.problems] == ["a.yaml", "a.yaml", "c.yaml"]


def test_a_thousand_entries_load_in_no_time() -> None:
    text = HEAD + "".join(
        f"  - term: churn {n}\n    gloss: loss\n    near: [a, b]\n    ask: Who?\n" for n in range(1000)
    )
    start = time.process_time()
    assert len(parse(text, "g.yaml")) == 1000
    assert time.process_time() - start < 2


SIGNS = [": ", ":", "- ", "[", "]", "{", "}", ",", "'", '"', "#", "|", ">", "? ", "&a", "*a", "!t", "<<", "%", "@"]
WHITE = ["\n", "\n  - ", "\n    ", "\n      - ", "\r\n", "\t", "---\n"]
WORDS = ["churn", "true", "noun", "swap", "", "\x07", "\0", "\ud800", "…"]
NAMES = [field.name for fields in LEVELS.values() for field in fields]
PIECES = st.sampled_from(SIGNS + WHITE + WORDS + NAMES)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(lambda pieces: HEAD + "".join(pieces))))
def test_any_text_gives_senses_or_problems_with_lines(text: str) -> None:
    try:
        senses = parse(text, "g.yaml")
    except GlossaryError as error:
        assert error.problems
        for problem in error.problems:
            place = re.match(r"g\.yaml:(\d+): \S", problem)
            assert place and 1 <= int(place[1]) <= text.count("\n") + 1 + sum(map(text.count, "\r\x85\u2028\u2029"))
            assert "\n" not in problem
    else:
        assert all(sense.term and sense.gloss and sense.domain and sense.line for sense in senses)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=100))
def test_any_bytes(content: bytes) -> None:
    path = Path(os.environ.get("TMPDIR", "/tmp")) / f"jargon-any-bytes-{os.getpid()}.yaml"
    path.write_bytes(content)
    try:
        load(path)
    except (GlossaryError, UnreadableError) as error:
        assert str(error).startswith(str(path))
    finally:
        path.unlink()
