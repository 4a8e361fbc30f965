"""`documents.markdown`: what a reader reads is prose, and every character knows its place."""

import re
from itertools import pairwise

import pytest
from documents.sources import NASTY, markdown, snippets
from hypothesis import given

from jargon.documents import comments
from jargon.model import BREAK, TEXT, WALL, Document

WALLED = "\ufffc"


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("one *two* __three__ ~~four~~", "one two three four", id="emphasis goes"),
        pytest.param("one\ntwo  \nthree\\\nfour \n  five", "one\ntwo\nthree\nfour\nfive", id="line breaks"),
        pytest.param("one\r\ntwo\r\n\r\nthree", "one\ntwo\n\nthree", id="carriage returns"),
        pytest.param(
            "> one\n> two\nlazy\n\n- three\n  four\n- five", "one\ntwo\nlazy\n\nthree\nfour\n\nfive", id="containers"
        ),
        pytest.param("# One #\n\nTwo\n===\n***\nThree", "One\n\nTwo\n\nThree", id="headings and rules"),
        pytest.param("# One {#one .a}", "One", id="heading attributes"),
        pytest.param("|a|b|\n|-|-|\n|c\\|d||", "a\n\nb\n\nc|d", id="table"),
        pytest.param("a[^n]\n\n[^n]: b\n    c", f"a{WALLED}\n\nb\nc", id="footnote"),
        pytest.param("- [ ] a\n- [x] b", "a\n\nb", id="task list"),
        pytest.param("> [!NOTE]\n> a", "a", id="alert"),
        pytest.param("R&amp;D &copy; \\*a\\* &nope; \\", "R&D © *a* &nope; \\", id="entities and escapes"),
        pytest.param("a `b` c ``d ` e`` f", f"a {WALLED} c {WALLED} f", id="code spans"),
        pytest.param("a $b$ c $$d$$ and $5", f"a {WALLED} c {WALLED} and $5", id="formulas"),
        pytest.param("![a *b*](u) ![c ![d](u)](v) e", f"{WALLED} {WALLED} e", id="images"),
        pytest.param("<https://a.com> <a@b.com> c", f"{WALLED} {WALLED} c", id="autolinks"),
        pytest.param("a <b>c</b> <!-- d --> e", f"a {WALLED}c{WALLED} {WALLED} e", id="tags in a paragraph"),
        pytest.param("a <code>b *c* `d`</code> e <kbd>f", f"a {WALLED} e {WALLED}", id="code elements in a paragraph"),
        pytest.param("[a](u) [b][r] [r] [r][] [x] [y][z]\n\n[r]: /u", f"a b {WALLED} {WALLED} [x] [y][z]", id="links"),
        pytest.param("a\n\n```\nb\n```\n\n    c\n\nd", "a\n\nd", id="code blocks"),
        pytest.param("a\n\n[r]: /u 'b'\n\nc", "a\n\nc", id="link definitions"),
        pytest.param(
            "<div>\n  a <b>b</b> &lt; c \n d\n<p>e</div>", f"a {WALLED}b{WALLED} < c\nd\n\ne", id="HTML block"
        ),
        pytest.param("  <p>a\n  b</p>", "a\nb", id="indented HTML block"),
        pytest.param("> <p>a\n> b</p>", "a\nb", id="HTML block in a quote"),
        pytest.param(
            "<pre>\na\n</pre>\n\n<script>\nb\n</script>\n\n<style>c</style>\n\nd", "d", id="elements without prose"
        ),
        pytest.param(
            "<div>a<svg>b<title>c</title></svg>d\n<textarea>e</textarea>", "a\n\nd", id="elements without prose, inside"
        ),
        pytest.param("<div>\na <code>b</code> c\n</div>", f"a {WALLED} c", id="code in an HTML block"),
        pytest.param("---\na: b\n---\nc\n\n---\nd: e\n---\n", "c\n\nd: e", id="front matter only at the top"),
        pytest.param("---\r\na: b\r\n...\r\nc", "c", id="front matter with carriage returns"),
        pytest.param("+++\na = 1\n+++\nc", "c", id="front matter in TOML"),
        pytest.param("---\nno end", "no end", id="a rule at the top"),
        pytest.param(
            "Dear {{ a_b | c }}, {% if d %}e{% endif %} <%= f %>",
            f"Dear {WALLED}, {WALLED}e{WALLED} {WALLED}",
            id="templates",
        ),
        pytest.param("[a]({{ b }}#c_d) <{{ e }}>", f"a <{WALLED}>", id="templates in links"),
        pytest.param("a {{ b\n\n}} c {% d", "a {{ b\n\n}} c {% d", id="templates that do not end"),
        pytest.param("<div>\na {{ b }} c\n</div>", f"a {WALLED} c", id="templates in an HTML block"),
        pytest.param("a [[b c]] ![[d]] [[1]](u)", f"a {WALLED} {WALLED} [1]", id="wiki links"),
        pytest.param(":::note a\nb\n:::", f"{WALLED}\nb\n{WALLED}", id="directive"),
        pytest.param('!!! note "a"\n    b\n\n!!! So it is', f"{WALLED}\nb\n\n!!! So it is", id="admonition"),
        pytest.param("a: b\n:   c", "a: b\n:   c", id="no definition lists"),
        pytest.param("\"a\" -- 'b'...", "\"a\" -- 'b'...", id="no smart punctuation"),
        pytest.param("a\ue000b\x1a", f"a{WALLED}b\x1a", id="a character for private use"),
    ],
)
def test_prose(source: str, prose: str) -> None:
    assert markdown(source).prose == prose


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        pytest.param(
            'import A from "./A"\nexport const b = 1\n\n# Hi {b}', f"{WALLED}\n{WALLED}\n\nHi {WALLED}", id="code lines"
        ),
        pytest.param("<Box on={() => { a > b }} c='>'>\n  text\n</Box>", f"{WALLED}\ntext\n{WALLED}", id="components"),
        pytest.param("the\nimport duties", "the\nimport duties", id="a word within a paragraph"),
        pytest.param("a < b", "a < b", id="a sign"),
    ],
)
def test_mdx(source: str, prose: str) -> None:
    assert markdown(source, "a.mdx").prose == prose
    assert markdown("{a}").prose == "{a}"


def test_walls_and_headings() -> None:
    document = markdown("# One\n\na [b *c*](u) [d][r]\n\n|e|\n|-|\n|f g|\n\n[r]: /u")
    links = zip(document.walls[::2], document.walls[1::2], strict=True)
    assert [document.prose[start:end] for start, end in links] == ["b c", "d"]
    assert [document.prose[start:end] for start, end in document.headings] == ["One", "e", "f g"]
    assert [document.source[start:end] for start, end in document.elastic] == ["*c*"]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param(
            "a <!-- b --> c\n\n<!-- d\ne -->\n", [("<!-- b -->", "b"), ("<!-- d\ne -->", "d\ne")], id="both kinds"
        ),
        pytest.param("---\né: <!-- a -->\n---\né <!--b-->", [("<!--b-->", "b")], id="not in front matter"),
        pytest.param("`<!-- a -->`\n\n    <!-- b -->\n\n```\n<!-- c -->\n```\n", [], id="not in code"),
        pytest.param("<!-- a", [], id="without an end"),
        pytest.param(
            "<div><!-- a --> é <!-- b --></div>", [("<!-- a -->", "a"), ("<!-- b -->", "b")], id="in an HTML block"
        ),
    ],
)
def test_comments(source: str, found: list[tuple[str, str]]) -> None:
    assert [(source[start:end], text) for start, end, text in comments(markdown(source))] == found


def test_mdx_comments() -> None:
    assert list(comments(markdown("é {/* jargon: off */}", "a.mdx"))) == [(2, 21, "jargon: off")]
    assert list(comments(markdown("é {/* jargon: off */}"))) == []
    both = "---\na: b\n---\n`{/* a */}` {/* b */}\n\n<!-- c -->\n\n{/* d */}\n"
    assert [(both[start:end], text) for start, end, text in comments(markdown(both, "a.mdx"))] == [
        ("{/* b */}", "b"), ("<!-- c -->", "c"), ("{/* d */}", "d"),
    ]  # fmt: skip


def check_places(document: Document) -> None:
    """Hold the promises of `Document`: pieces in order, text letter for letter, breaks without words."""
    source, prose = document.source, document.prose
    bounds = pairwise((*document.prose_starts, len(prose)))
    end = 0
    for (first, last), start, stop, kind in zip(
        bounds, document.source_starts, document.source_ends, document.kinds, strict=True
    ):
        assert end <= start <= stop <= len(source)
        end = stop
        if kind == TEXT:
            assert prose[first:last] == source[start:stop]
        elif kind == BREAK:
            assert prose[first:last] == "\n"
            assert re.fullmatch(r"[ \t\\]*(\r\n|\r|\n)[ \t>]*", source[start:stop])
        elif kind == WALL:
            assert prose[first:last] in (WALLED, "\n\n")
    assert all(source[start] in "*_~" and source[stop - 1] == source[start] for start, stop in document.elastic)
    assert list(document.elastic) == sorted(document.elastic)
    assert list(document.walls) == sorted(document.walls)
    assert len(document.walls) % 2 == 0


@given(snippets)
def test_places(source: str) -> None:
    check_places(markdown(source))
    check_places(markdown(source, "a.mdx"))


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(NASTY, id="as it is"),
        pytest.param(NASTY.replace("\n", "\r\n"), id="carriage returns"),
        pytest.param(NASTY.replace("o", "ö").replace("a", "😀"), id="letters of two and four bytes"),
    ],
)
def test_places_in_a_long_document(source: str) -> None:
    check_places(markdown(source))


def test_line_ends_do_not_change_the_prose() -> None:
    assert markdown(NASTY.replace("\n", "\r\n")).prose == markdown(NASTY).prose


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("[" * 50_000, id="brackets"),
        pytest.param(">" * 50_000, id="quotes"),
        pytest.param("![[]()" * 5_000, id="images"),
        pytest.param("*a _b " * 10_000, id="half emphasis"),
        pytest.param("{{ {% <% [[ " * 10_000, id="templates"),
        pytest.param("<div>\n" + '<a b="' * 10_000, id="tags without an end"),
        pytest.param("<div>\n" + "&a" * 20_000, id="signs in an HTML block"),
        pytest.param("<div>\né" + "<b>" * 10_000, id="tags on one line"),
        pytest.param("<!--" * 20_000, id="comments without an end"),
        pytest.param("<code> " * 10_000, id="code without an end"),
        pytest.param("a" * 1_000_000, id="one word"),
    ],
)
def test_hostile_input_ends(source: str) -> None:
    document = markdown(source)
    assert list(comments(document)) == []
    markdown(source, "a.mdx")
