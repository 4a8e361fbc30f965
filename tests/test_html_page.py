"""`renderers.html` and `documents.outline`: a page that shows the text, explains each term, and does nothing else."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.commands.translate import translate
from jargon.documents import parse
from jargon.documents.outline import outline
from jargon.errors import JargonError
from jargon.model import Note, Rewrite, Translation
from jargon.renderers import html

NASTY = """</style></article><script>document.title='x'</script><img src=x onerror="document.title='y'"> {{ 7*7 }}"""

MARKDOWN = """\
# One & only

Text with *churn*, `a<b`, [a link](https://a.b/?c="d"), [bad](javascript:alert(1)) and ![picture](u)\\
hard **total *cost*** &amp; R&D[^1]

3. three
4. four
   - [x] inner

> quote

| h | i |
|---|---|
| j | `k` |

```sh
<script>alert(1)</script>
```

<div onclick="alert(1)">raw <b>html</b> <script>no()</script><p>para<p>graph</div>

***

[^1]: foot
"""


def translation(source: str, *changes: tuple[str, str, str], kind: str = "markdown", path: str = "a.md") -> Translation:
    """Make a translation that does these things to these words: an action, a surface, and what it becomes."""
    rewrites, text, at, read = [], "", 0, 0
    for action, surface, new in changes:
        start = source.index(surface, at)
        at = start + len(surface)
        text, read = text + source[read:start] + new, at
        code = f"sales/{surface.lower()}"
        rewrites.append(Rewrite(start, at, 1, 1, "1:1", surface, surface, code, "exact", 100.0, action,
                                None if new == surface else new, False, None))  # fmt: skip
    notes = (Note(each.code, each.term, each.replacement, NASTY, NASTY, "as heard", NASTY, 2) for each in rewrites)
    unique = {note.code: note for note in notes}
    return Translation(path, text + source[read:], tuple(rewrites), tuple(unique.values()),
                       parse(source, path=path, kind=kind))  # fmt: skip


def elements(page: str, *, strict: bool = True) -> Iterator[Any]:
    """Give the elements of a page; a page that is not well made fails here."""
    yield from html5lib.HTMLParser(strict=strict, namespaceHTMLElements=False).parse(page).iter()


def words(element: Any) -> str:
    """Give the text in an element, cards apart."""
    if element.get("role") == "tooltip" or not isinstance(element.tag, str):
        return ""
    return (element.text or "") + "".join(words(child) + (child.tail or "") for child in element)


def article(page: str) -> Any:
    """Give the part of a page that shows the document."""
    return next(each for each in elements(page) if each.tag == "article")


def test_structure_of_markdown() -> None:
    shown = article(html.page([translation(MARKDOWN)]))
    assert Counter(each.tag for each in shown.iter()) == Counter({
        "article": 1, "h1": 1, "p": 5, "em": 2, "code": 3, "a": 2, "span": 1, "br": 1, "strong": 1, "sup": 1, "ol": 1,
        "li": 3, "ul": 1, "blockquote": 1, "table": 1, "thead": 1, "tbody": 1, "tr": 2, "th": 2, "td": 2, "pre": 1,
        "b": 1, "hr": 1, "div": 1,
    })  # fmt: skip
    assert next(each for each in shown.iter("ol")).get("start") == "3"
    assert [each.get("href") for each in shown.iter("a")] == ['https://a.b/?c="d"', None]
    assert "<script>alert(1)</script>\n" in words(shown)
    assert "hard total cost & R&D[1]" in words(shown)
    assert "no()" not in words(shown)


@pytest.mark.parametrize(
    ("source", "kind", "shown"),
    [
        pytest.param("one\ntwo\n\n- a\n- b\n", "text", ["p", "ul", "li", "li"], id="text"),
        pytest.param("--- slide 1 ---\n\n# One\n\ntwo", "text", ["p", "h2", "p"], id="a deck laid out"),
        pytest.param("===\nOne\n===\n\nTwo\n---\n\n== Three\n\na\n--\nb", "text", ["h2", "h2", "h2", "p"], id="titles"),
        pytest.param("<ul><li>a<li>b</ul><p>c<p>d<div>e</div>", "html", ["ul", "li", "li", "p", "p"], id="open ends"),
        pytest.param("<p>a<h1>b</p></h1></b></table><td>c", "html", ["p", "h1", "td"], id="wrong ends"),
        pytest.param("<a href=u><a href=https://a.b><svg><p>x</svg>y", "html", ["a"], id="links in links"),
        pytest.param(
            "<dl><dt>a<dd>b<dt>c</dl><pre>\nd</pre>", "html", ["dl", "dt", "dd", "dt", "pre"], id="definitions"
        ),
    ],
)
def test_structure(source: str, kind: str, shown: list[str]) -> None:
    assert [token.name for token in outline(source, kind) if token.what == "start"] == shown


@given(st.lists(st.sampled_from([
    "churn", " ", "\n", "\n\n", "# ", "- ", "1. ", "> ", "*", "**", "`", "[", "](u)", "|", "\n|-|-|\n", "```\n", "<p>",
    "</p>", "<b>", "</div>", "<table>", "<td>", "<script>", "</script>", "&lt;", "<!--", "<a href=javascript:x>",
    "</a>", "<pre>", "<ul><li>", "{{ x }}", "\0", "\r\n", "[^1]", "[^1]: a",
]), max_size=14).map("".join), st.sampled_from(["markdown", "html", "text"]))  # fmt: skip
@settings(deadline=None)
def test_tags_are_balanced_and_texts_are_in_place(source: str, kind: str) -> None:
    stack = []
    for token in outline(source, kind):
        if token.what == "start":
            stack.append(token.name)
        elif token.what == "end":
            assert stack.pop() == token.name
        elif token.what == "text" and token.end - token.start == len(token.name) and "&" not in source:
            assert source[token.start : token.end].replace("\r", "\n") == token.name.replace("\r", "\n")
    assert stack == []


@pytest.mark.parametrize("kind", ["markdown", "html", "text"])
@pytest.mark.parametrize(
    "part",
    [
        " ",
        "a ",
        "a  \n",
        "\n",
        "- ",
        "- \n",
        "=\n",
        "# ",
        "<p>",
        "<li>",
        "<td>",
        "<a>",
        "</a>",
        "*",
        "> ",
        "<b><p>",
        "<select>",
        "{{",
        "| ",
    ],
)
def test_hostile_text_takes_linear_time(part: str, kind: str) -> None:
    began = perf_counter()
    assert sum(1 for _ in outline(f"a{part * (60_000 // len(part))}b", kind)) > 0
    assert perf_counter() - began < 5


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("markdown", "# The churn\n\nOur **churn** and total *cost* &amp; churn"),
        ("text", "The churn\r\n\r\nOur churn and total cost & churn\n"),
        ("html", "<h1>The churn</h1><p>Our <b>churn</b> and total cost &amp; churn"),
        ("rst", "The churn\n=========\n\nOur churn and total cost & churn\n"),
    ],
)
def test_terms_are_marked(kind: str, source: str) -> None:
    swap, gloss, flag = ("swap", "churn", "loss"), ("gloss", "churn", "churn (loss)"), ("flag", "total", "total")
    made = translation(source, swap, gloss, flag, swap, kind=kind)
    page = html.page([made])
    terms = [each for each in elements(page) if (each.get("class") or "").startswith("term")]
    assert [(words(each), each.get("class")) for each in terms] == [
        ("loss", "term swap"), ("churn", "term gloss"), ("total", "term flag"), ("loss", "term swap")]  # fmt: skip
    assert "churn (loss)" in words(article(page)) or kind != "text"
    ids = {each.get("id"): each for each in elements(page) if each.get("id")}
    for term in terms:
        link = term.find("a")
        assert "Original" in words_of_card(ids, link) or "swap" not in term.get("class")
        assert ids[link.get("href")[1:]].get("class") == "entry"
    backs = [each.get("href")[1:] for each in elements(page) if each.get("aria-label", "").startswith("back")]
    assert [ids[each].text for each in backs] == ["loss", "total"]


def words_of_card(ids: dict[str, Any], link: Any) -> str:
    """Give the text of the card that describes a link."""
    return "".join(ids[link.get("aria-describedby")].itertext())


def test_a_term_in_a_link_has_no_link_of_its_own() -> None:
    page = html.page([translation("[our churn](https://a.b)", ("swap", "churn", "loss"))])
    assert [words(each) for each in article(page).iter("mark")] == ["loss"]
    assert not [each for each in article(page).iter() if each.get("class") == "term swap"]


def test_without_notes_and_several() -> None:
    made = translation("churn", ("swap", "churn", "loss"))
    page = html.page([made, made._replace(path="/home/me/b<c>.md")], notes=False)
    assert [each.tag for each in elements(page)].count("mark") == 2
    assert [words(each) for each in elements(page) if each.tag == "h1"] == ["a.md", "b<c>.md"]
    assert "In other words" not in page
    assert "/home/me" not in page
    assert html.page([]) == ""
    assert len([each for each in elements(html.page([made, made])) if each.get("class") == "entry"]) == 1


def hostile() -> str:
    """Make a page of hostile strings in every place."""
    source = f"# {NASTY}\n\n{NASTY}\n\n- {NASTY}\n\nchurn \x1b[2J \0 \u202e\n\n```{NASTY}\n{NASTY}\n```\n"
    made = translation(source, ("swap", "churn", NASTY.replace("<", "&lt;")), path=f"{NASTY}.md")
    rewrite = made.rewrites[0]._replace(surface=NASTY, term=NASTY)
    return html.page([made._replace(rewrites=(rewrite,))])


def test_hostile_text_stays_text() -> None:
    page = hostile()
    found = list(elements(page))
    assert [each.tag for each in found].count("script") == 1
    assert {"img", "iframe", "object", "link", "base", "form"}.isdisjoint(each.tag for each in found)
    assert not [name for each in found for name in each.attrib if name.startswith("on") or name in ("src", "style")]
    assert {each.get("href")[0] for each in found if each.get("href")} == {"#"}
    assert "{{ 7*7 }}" in page
    assert not re.search(r"[\x00\x1b\u202e]", page)


def test_the_policy_allows_the_page_its_own_style_and_script() -> None:
    page = html.page([translation("churn")])
    policy = next(each.get("content") for each in elements(page) if each.get("http-equiv"))
    for tag in ("style", "script"):
        text = next(each.text for each in elements(page) if each.tag == tag)
        assert f"{tag}-src '{html._hash(text)}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "http" not in page.replace("http-equiv", "")


def test_contrast_of_colors() -> None:
    style = html._own("page.css")
    light, dark = (dict(re.findall(r"--(\w+): (#\w{6});", part)) for part in style.split("@media")[:2])
    for colors in (light, dark):
        for ink in ("ink", "quiet", "swap", "gloss", "flag"):
            for paper in ("paper", "card"):
                assert contrast(colors[ink], colors[paper]) >= 4.5
        assert contrast(colors["ink"], colors["code"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colors (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio)."""

    def luminance(color: str) -> float:
        parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_without_the_template_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(JargonError, match=r"^--format html needs Jinja2. Install it with  pip install"):
        html.page([translation("churn")])


def run(source: Path, text: bytes, output: Path, **options: Any) -> int:
    """Translate a file with a glossary of one term."""
    glossary = source.with_name("terms.yaml")
    glossary.write_text("title: T\ndomain: sales\nterms:\n  - {term: leverage, pos: verb, plain: use, gloss: to use}\n")
    source.write_bytes(text)
    return translate(files=[str(source)], output=str(output), glossary=[str(glossary)], no_default_glossaries=True,
                     **options)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "output", "format"),
    [
        pytest.param("a.md", "page.html", None, id="a name that ends in .html"),
        pytest.param("a.txt", "page", "html", id="--format html"),
    ],
)
def test_command(name: str, output: str, format: str | None, tmp_path: Path) -> None:
    page = tmp_path / output
    assert run(tmp_path / name, b"We leverage it.\n", page, format=format) == 0
    assert words(next(article(page.read_text(encoding="utf-8")).iter("p"))) == "We use it."


def test_html_stays_html(tmp_path: Path) -> None:
    plain = tmp_path / "b.html"
    assert run(tmp_path / "a.html", b"<p>We <b>leverage</b>\r\nit.", plain, quiet=True) == 0
    assert plain.read_bytes() == b"<p>We <b>use</b>\r\nit."


def test_no_pdf_is_written(tmp_path: Path) -> None:
    with pytest.raises(JargonError, match="PDFs can be read, not written"):
        run(tmp_path / "a.txt", b"We leverage it.\n", tmp_path / "b.pdf")


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_in_a_browser(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(hostile(), encoding="utf-8")
    command = [str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'user'}",
               "--virtual-time-budget=1000", "--dump-dom", page.as_uri()]  # fmt: skip
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    found = list(elements(shown, strict=False))
    assert next(each.text for each in found if each.tag == "title").endswith(".md, in plain words")
    assert [each.tag for each in found].count("script") == 1
