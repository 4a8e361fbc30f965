"""`documents.html`: text between tags is prose, and every other byte stays."""

import re
from collections.abc import Iterator
from time import perf_counter

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jargon.documents import comments, from_bytes, kind_of, parse, to_bytes
from jargon.documents.splice import apply, edit, skeleton
from jargon.model import FIXED, TEXT, Document, Span

WALLED = "\ufffc"
WORD = re.compile(r"[A-Za-z]+")


def html(source: str, path: str = "a.html") -> Document:
    """Read HTML."""
    return parse(source, path=path, kind="html")


@pytest.mark.parametrize("name", ["a.html", "A.HTM", "a.xhtml"])
def test_kind(name: str) -> None:
    assert kind_of(name) == "html"


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("no tags", "no tags", id="no tags"),
        pytest.param("<p>a <b>b</b> <i>c</i>d</p>", "a b cd", id="inline tags are gaps"),
        pytest.param("<p>a<p>b<div>c</div>d", "a\n\nb\n\nc\n\nd", id="blocks"),
        pytest.param("<ul><li>a<li>b<ul><li>c</ul></ul>", "a\n\nb\n\nc", id="lists"),
        pytest.param("<table><tr><th>a<td>b</table>", "a\n\nb", id="table"),
        pytest.param("<p>\n  a\n  b \n c\n</p>\n<p> d", "a\nb\nc\n\nd", id="blanks around"),
        pytest.param("<p>a<br>b<br/>\r\nc", "a\nb\nc", id="line breaks"),
        pytest.param("<p>\n<b> a</b>", "a", id="blanks inside inline tags"),
        pytest.param("<p><a name=x></a></p><p>a", "a", id="empty elements"),
        pytest.param("R&amp;D &copy &#8217;&#x2014; &nope; & &#", "R&D © ’— &nope; & &#", id="entities"),
        pytest.param("a&nbsp;b&#10;c", "a\xa0b c", id="entities for blanks"),
        pytest.param("a <code>b</code> c <kbd>d <kbd>e</kbd></kbd> f", f"a {WALLED} c {WALLED} f", id="code"),
        pytest.param("a <pre>b</pre> c", "a \n\nc", id="preformatted"),
        pytest.param(
            "a <svg><title>b</title><![CDATA[</p>]]></svg> c<img alt=d>", f"a {WALLED} c{WALLED}", id="pictures"
        ),
        pytest.param("<script>a<b</p></script><style>c</style>d", "d", id="script and style"),
        pytest.param("<script><!-- <script>a</script> b --></script>c", "c", id="script in a comment in a script"),
        pytest.param("<script>a</scripty>b</SCRIPT >c", "c", id="end tags of a script"),
        pytest.param("<title>a <b> &amp;\nb</title>c", "a <b> &\nb\n\nc", id="title"),
        pytest.param(
            "<textarea><p>a</textarea><noscript>b</noscript><template>c</template>d", "d", id="elements without prose"
        ),
        pytest.param("<select><option>a</select>b<object>c</object>", f"{WALLED}b{WALLED}", id="controls"),
        pytest.param("a <span translate=no>b <span>c</span></span> d", f"a {WALLED} d", id="translate=no"),
        pytest.param("a<div class='x notranslate'>b<div>c</div></div>d", "a\n\nd", id="class=notranslate"),
        pytest.param("<p class=notranslates translate=yes title='translate=no'>a", "a", id="nearly so"),
        pytest.param("<p title='>a' alt=\">b\" x=>c", "c", id="attributes"),
        pytest.param("<p a=b'c>d", "d", id="quote in an attribute"),
        pytest.param("<p =x>a<p/b/c>d", "a\n\nd", id="odd attributes"),
        pytest.param("a<!-- b -->c<!-->d<!--->e<!-- f --!>g", "acdeg", id="comments"),
        pytest.param("<!DOCTYPE html>a<?b?>c</>d</ e>f<![CDATA[g]]>", "acdf", id="declarations"),
        pytest.param("a < b <3 <", "a < b <3 <", id="signs"),
        pytest.param("a <b", "a ", id="a tag without an end"),
        pytest.param("a<!-- b", "a", id="a comment without an end"),
        pytest.param("a<script>b", "a", id="a script without an end"),
        pytest.param(
            "a{{ b > c }}<p {% if d > e %}f{% endif %}>g <% h %> <?php i > j ?>k",
            f"a{WALLED}\n\ng {WALLED} {WALLED}k",
            id="templates",
        ),
        pytest.param("---\ntitle: a\n---\n<p>b", "b", id="front matter"),
        pytest.param("<my-tag>a</my-tag>b", "a\n\nb", id="tags of one's own"),
        pytest.param("a<plaintext>b</plaintext>c", "a", id="plaintext"),
    ],
)
def test_prose(source: str, prose: str) -> None:
    assert html(source).prose == prose


def test_xml_ends_elements_early() -> None:
    source = "<html><script src='a'/><code/><p>b</p></html>"
    assert html(source, "a.xhtml").prose == f"{WALLED}\n\nb"
    assert html(f"<?xml version='1.0'?>{source}").prose == f"{WALLED}\n\nb"
    assert html(source).prose == ""


def test_walls_headings_and_emphasis() -> None:
    document = html("<h1>One</h1><p>a <a href=u>b <b>c</b></a> d<i class=x>e</i><nav>f<li>g</nav><tr><th>h<td>i")
    links = zip(document.walls[::2], document.walls[1::2], strict=True)
    assert [document.prose[start:end] for start, end in links] == ["b c"]
    assert [document.prose[start:end] for start, end in document.headings] == ["One", "f", "g", "h"]
    assert [document.source[start:end] for start, end in document.elastic] == ["<b>c</b>"]


@pytest.mark.parametrize(
    ("source", "old", "new", "result"),
    [
        pytest.param("<p>cut churn now", "churn", "loss", "<p>cut loss now", id="a word"),
        pytest.param("<p>R&amp;D is", "R&D", "q<&d", "<p>q&lt;&amp;d is", id="over an entity"),
        pytest.param("<b>total</b> cost", "total cost", "price", "price", id="emphasis inside"),
        pytest.param("<B>total</B>\n  <em>cost</em>", "total\ncost", "price", "price", id="two of them, over a line"),
        pytest.param("<b>total cost</b>", "total cost", "price", "<b>price</b>", id="all of an emphasis"),
        pytest.param("<b>the total</b> cost", "total cost", "price", None, id="half an emphasis"),
        pytest.param("<b id=x>total</b> cost", "total cost", "price", None, id="emphasis that is a place"),
        pytest.param("<b><span>total</span></b> cost", "total cost", "price", None, id="emphasis with more in it"),
        pytest.param("<b>a<p>total</b> cost", "total cost", "price", None, id="emphasis over two blocks"),
        pytest.param("<span>total</span> cost", "total cost", "price", None, id="other inline tags"),
        pytest.param(
            "see <a href=u>total <b>cost</b></a>", "total cost", "price", "see <a href=u>price</a>", id="in a link"
        ),
        pytest.param("<a href=u>total</a> cost", "total cost", "price", None, id="over the end of a link"),
        pytest.param("total<br>\ncost", "total\ncost", "price", "price", id="over a line break"),
        pytest.param("to<!-- c -->tal", "total", "price", None, id="over a comment"),
        pytest.param("<title>the <churn></title>", "churn", "loss", "<title>the <loss></title>", id="in a title"),
    ],
)
def test_change(source: str, old: str, new: str, result: str | None) -> None:
    document = html(source)
    start = document.prose.index(old)
    change = edit(document, [(Span(start, start + len(old)), new)])
    assert (change and apply(source, [change])) == result
    if result:
        assert skeleton(document) == skeleton(html(result))


@pytest.mark.parametrize(
    ("source", "result"),
    [
        pytest.param("<p>churn rises", "<p>churn (x) rises", id="a word"),
        pytest.param("<b>churn</b> rises", "<b>churn</b> (x) rises", id="behind emphasis"),
        pytest.param(
            "<p><span>churn</span></p>\n<p>a", "<p><span>churn</span> (x)</p>\n<p>a", id="at the end of a block"
        ),
        pytest.param("<a href=u>churn</a> is", "<a href=u>churn</a> (x) is", id="behind a link"),
        pytest.param("<b>churn</b>", "<b>churn</b> (x)", id="at the end of all"),
        pytest.param("<p>churn<br>a", "<p>churn (x)<br>a", id="before a line break"),
        pytest.param("<p>churn\n</p>", "<p>churn (x)\n</p>", id="before a line's end"),
    ],
)
def test_insertion(source: str, result: str) -> None:
    document = html(source)
    at = document.prose.index("churn") + 5
    change = edit(document, [(Span(at, at), " (x)")])
    assert change and apply(source, [change]) == result
    assert skeleton(document) == skeleton(html(result))


def test_comments() -> None:
    source = "<!-- a --><p>b<!--c--!><script><!-- d --></script><title><!-- e --></title><!-- f"
    assert [(source[start:end], text) for start, end, text in comments(html(source))] == [
        ("<!-- a -->", "a"), ("<!--c--!>", "c"), ("<!-- f", "f")]  # fmt: skip


@pytest.mark.parametrize(
    "head",
    [
        "<meta charset=windows-1252>",
        "<?xml version='1.0' encoding='cp1252'?>",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
    ],
)
def test_the_encoding_a_page_names(head: str) -> None:
    data = f"{head}<p>café".encode("cp1252")
    document = from_bytes(data, "a.html")
    assert (document.prose, document.encoding) == ("café", "cp1252")
    assert to_bytes(document, "café ≤") == "café &#8804;".encode("cp1252")


def changed(source: str) -> str:
    """Change each letter of the prose, and spell out what is not changed."""
    document = html(source)
    starts = document.prose_starts
    letters = list(source)
    for piece, kind in enumerate(document.kinds):
        if kind == TEXT:
            start, end = document.source_starts[piece], document.source_ends[piece]
            assert source[start:end] == document.prose[starts[piece] : starts[piece] + end - start]
            letters[start:end] = [WORD.sub("Q", letter) for letter in letters[start:end]]
        elif kind == FIXED:
            start, end = document.source_starts[piece], document.source_ends[piece]
            letters[start:end] = ["7"] + [""] * (end - start - 1)
    return "".join(letters)


HIDDEN = {
    "script", "style", "code", "pre", "kbd", "samp", "tt", "var", "textarea", "noscript", "template", "iframe", "svg",
    "math", "object", "select", "noembed", "noframes", "xmp", "plaintext",
}  # fmt: skip


def shape(source: str) -> tuple[list[object], str]:
    """Give all that html5lib sees of a page but visible text, and the visible text."""
    bones: list[object] = []
    seen: list[str] = []

    def walk(element, hidden: bool) -> None:  # type: ignore[no-untyped-def]
        name = element.tag if isinstance(element.tag, str) else "#comment"
        hidden = hidden or name in HIDDEN or name == "#comment"
        bones.append((name, dict(element.attrib)))
        (bones if hidden else seen).append(element.text or "")
        for child in element:
            walk(child, hidden)
            (bones if hidden else seen).append(child.tail or "")
        bones.append("end")

    walk(html5lib.parse(source, namespaceHTMLElements=False), False)
    return bones, "".join(seen)


SNIPPETS = st.lists(
    st.sampled_from(
        [
            "churn",
            " ",
            "\n",
            "é",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href='u'>",
            "</a>",
            "<br>",
            "<code>",
            "</code>",
            "<!--",
            "-->",
            "--!>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<",
            ">",
            "</",
            "&amp;",
            "&ltx",
            "&#x41;",
            '"',
            "'",
            "=",
            "/",
            "<p a=",
            "<p a='",
            '<i b="',
            "<!x",
            "<?y",
            "<textarea>",
            "</textarea>",
            "<span translate=no>",
            "</span>",
            "<div class=notranslate>",
            "</div>",
        ]
    ),
    max_size=14,
).map("".join)


@given(SNIPPETS)
def test_nothing_but_visible_text_changes(source: str) -> None:
    before, after = shape(source), shape(changed(source))
    assert before[0] == after[0]


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html><html><head><title>The churn &amp; co</title><meta name=a content='b c'></head><body><h1>One "
        "<em>two</em></h1><p>three &lt; four<ul><li>five<li>six</ul><table><tr><td>seven<td>eight</table>"
        "<p title='nine'>ten <q>eleven</q> <abbr title=x>twelve</abbr></body></html>",
    ],
)
def test_all_visible_text_is_reached(source: str) -> None:
    before, after = shape(source), shape(changed(source))
    assert before[0] == after[0]
    assert set("".join(WORD.findall(after[1]))) == {"Q"}


def hostile() -> Iterator[str]:
    """Give inputs on which a careless reader takes forever."""
    for part in ("<", "<a b='", '<a b="', "<a ", "<!--", "<!-", "<!", "</", "&", "&a", "<code>", "<script>", "</b>",
                 "<b>", "<script><!--", "<title>", "<p =", "<a b = ", "{{", "{%", "<%", "<?php ", "<div translate=no>",
                 "\n", " ", "\r", "<svg>", "<textarea>", "<a>", "<th>", "<b><span>"):  # fmt: skip
        yield part * (60_000 // len(part))
        yield "<p>" + (part + "x ") * (60_000 // (len(part) + 2))


@pytest.mark.parametrize("source", [pytest.param(each, id=repr(each[:12])) for each in hostile()])
def test_hostile_input_takes_linear_time(source: str) -> None:
    began = perf_counter()
    skeleton(html(source))
    list(comments(html(source)))
    assert perf_counter() - began < 5
