"""`documents.splice`: prose changes, everything else stays."""

import re
from collections.abc import Iterator

import cmarkgfm
import marko
import pytest
from cmarkgfm.cmark import Options
from documents.sources import NASTY, markdown, snippets
from hypothesis import assume, given
from hypothesis import strategies as st

from jargon.documents import parse
from jargon.documents.splice import apply, edit, skeleton
from jargon.model import Document, Edit, Span

WORD = re.compile(r"[^\W_]+")


def spans(document: Document, *words: str) -> Iterator[Span]:
    """Find words in the prose, one after the other."""
    end = 0
    for word in words:
        start = document.prose.index(word, end)
        end = start + len(word)
        yield Span(start, end)


@pytest.mark.parametrize(
    ("source", "old", "new", "result"),
    [
        pytest.param("cut churn now", "churn", "loss", "cut loss now", id="a word"),
        pytest.param(
            "> total cost of\n> ownership is",
            "total cost of\nownership",
            "price",
            "> price is",
            id="over a line of a quote",
        ),
        pytest.param("- total\r\n  cost is", "total\ncost", "price", "- price is", id="over a line of a list"),
        pytest.param("total  \ncost is", "total\ncost", "price", "price is", id="over a hard break"),
        pytest.param("**churn** is", "churn", "loss", "**loss** is", id="all of an emphasis"),
        pytest.param("**total** cost is", "total cost", "price", "price is", id="an emphasis inside"),
        pytest.param("the **total** *cost*", "total cost", "price", "the price", id="two of them"),
        pytest.param("***a** b* c", "a b", "d", "*d* c", id="the inner one of two"),
        pytest.param("***a** b* c", "a b c", "d", "d", id="both of two"),
        pytest.param("*a **b*** c", "b c", "d", None, id="half of one, all of the other"),
        pytest.param("**the total** cost", "total cost", "price", None, id="half an emphasis at its end"),
        pytest.param("total **cost is**", "total cost", "price", None, id="half an emphasis at its start"),
        pytest.param("*foo **bar***", "foo bar", "loss", "*loss*", id="markers in a row"),
        pytest.param(
            "**total** cost of\nownership", "total cost of\nownership", "price", "price", id="emphasis and a line"
        ),
        pytest.param("see [churn](u).", "churn", "loss", "see [loss](u).", id="all of a link"),
        pytest.param("[total cost](u) of it", "total cost of", "price", None, id="over a link's end"),
        pytest.param("[*total* cost](u)", "total cost", "price", "[price](u)", id="emphasis in a link"),
        pytest.param("R&amp;D is", "R&D", "research", "research is", id="over an entity"),
        pytest.param("R\\&D is", "R&D", "research", "research is", id="over an escape"),
        pytest.param("&ngE; a", "\u2267", "b", None, id="half an entity"),
        pytest.param("a `b` c", "a \ufffc c", "d", None, id="over code"),
        pytest.param("a\n\nb", "a\n\nb", "c", None, id="over a blank line"),
        pytest.param("|total *cost*|\n|-|", "total cost", "price", "|price|\n|-|", id="in a table"),
        pytest.param("é **ö** ü", "ö ü", "u", "é u", id="letters of two bytes"),
        pytest.param("---\na: b\n---\nchurn", "churn", "loss", "---\na: b\n---\nloss", id="behind front matter"),
        pytest.param("<div>R&amp;D</div>", "R&D", "q<d", "<div>q&#60;d</div>", id="in an HTML block"),
    ],
)
def test_change(source: str, old: str, new: str, result: str | None) -> None:
    document = markdown(source)
    change = edit(document, [(next(spans(document, old)), new)])
    assert (change and apply(source, [change])) == result
    if result:
        assert skeleton(document) == skeleton(markdown(result))


@pytest.mark.parametrize(
    ("source", "after", "result"),
    [
        pytest.param("churn rises", "churn", "churn (loss) rises", id="a word"),
        pytest.param("**churn** rises", "churn", "**churn** (loss) rises", id="behind emphasis"),
        pytest.param("***churn*** rises", "churn", "***churn*** (loss) rises", id="behind two"),
        pytest.param("**churn rate** rises", "churn", "**churn (loss) rate** rises", id="inside emphasis"),
        pytest.param("[churn](u) rises", "churn", "[churn](u) (loss) rises", id="behind a link"),
        pytest.param("[**churn**][r]\n\n[r]: /u", "churn", "[**churn**][r] (loss)\n\n[r]: /u", id="behind both"),
        pytest.param("**[churn](u)**\n", "churn", "**[churn](u)** (loss)\n", id="behind both the other way"),
        pytest.param("[churn rate](u)", "churn", "[churn (loss) rate](u)", id="inside a link"),
        pytest.param("churn[*a*](u)", "churn", "churn (loss)[*a*](u)", id="before a link"),
        pytest.param("[churn](u)[a](v)", "churn", "[churn](u) (loss)[a](v)", id="between two links"),
        pytest.param("churn*a*", "churn", "churn (loss)*a*", id="before emphasis"),
        pytest.param("churn\nrises", "churn", "churn (loss)\nrises", id="before a line break"),
        pytest.param("churn  \nrises", "churn", "churn (loss)  \nrises", id="before a hard break"),
        pytest.param("> *churn*\n\na", "churn", "> *churn* (loss)\n\na", id="at the end of a block"),
        pytest.param("# churn #\n", "churn", "# churn (loss) #\n", id="in a heading"),
        pytest.param("|churn|\n|-|\n", "churn", "|churn (loss)|\n|-|\n", id="in a table"),
        pytest.param("<p>churn</p>", "churn", "<p>churn (loss)</p>", id="in an HTML block"),
        pytest.param("R&amp;D", "R&D", "R&amp;D (loss)", id="behind letters written otherwise"),
        pytest.param("a R&amp; `D`", "R&", "a R&amp; (loss) `D`", id="behind an entity"),
    ],
)
def test_insertion(source: str, after: str, result: str) -> None:
    document = markdown(source)
    offset = next(spans(document, after)).end
    change = edit(document, [(Span(offset, offset), " (loss)")])
    assert change is not None
    assert apply(source, [change]) == result
    assert skeleton(document) == skeleton(markdown(result))


def test_changes_make_one_edit() -> None:
    document = markdown("Is *an* `x` &amp; **total** cost\n> not\n\nso")
    an, cost = spans(document, "an", "total cost")
    assert edit(document, [(an, "the"), (cost, "price"), (Span(cost.end, cost.end), " (cost)")]) == Edit(
        4, 32, "the* `x` &amp; price (cost)"
    )


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param([], id="none"),
        pytest.param([(Span(2, 3), "x"), (Span(0, 1), "y")], id="out of order"),
        pytest.param([(Span(0, 2), "x"), (Span(1, 3), "y")], id="overlapping"),
    ],
)
def test_no_edit(changes: list[tuple[Span, str]]) -> None:
    assert edit(parse("abcdef"), changes) is None


@pytest.mark.parametrize(
    ("source", "new"),
    [
        pytest.param("churn", "a*b* _c_ `d` [e](f) <b> &amp; $g$ ~~h~~ | \\* {{i}}", id="every sign"),
        pytest.param("churn", "- a", id="a list"),
        pytest.param("churn", "1. a", id="a numbered list"),
        pytest.param("a\nchurn", "# b", id="a heading"),
        pytest.param("a\nchurn", "===", id="an underline"),
        pytest.param("|churn|\n|-|", "a|b", id="a cell"),
        pytest.param("<p>churn</p>", "a*b* &lt; \\_", id="an HTML block"),
        pytest.param("[churn](u)", "a](v) [b", id="a link"),
    ],
)
def test_signs_stay_signs(source: str, new: str) -> None:
    document = markdown(source)
    change = edit(document, [(next(spans(document, "churn")), new)])
    assert change is not None
    after = markdown(apply(source, [change]))
    assert after.prose == document.prose.replace("churn", new)
    assert skeleton(after) == skeleton(document)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("a *b* c", "a d c", id="emphasis goes with its words"),
        pytest.param("> a\n> b", "> c", id="a line goes with its words"),
        pytest.param("[a](u)", "[b](u) (c)", id="words behind a link"),
        pytest.param("\\*a", "b", id="an escape goes"),
    ],
)
def test_skeleton_stays(before: str, after: str) -> None:
    assert skeleton(markdown(before)) == skeleton(markdown(after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("`a` b", "`c` b", id="code"),
        pytest.param("[a](u)", "[a](v)", id="an address"),
        pytest.param("[a]\n\n[a]: /u", "[b]\n\n[a]: /u", id="a label"),
        pytest.param("a", "# a", id="a heading"),
        pytest.param("a b", "a\n\nb", id="a block"),
        pytest.param("*b*c", '*"b"*c', id="emphasis that falls apart"),
        pytest.param("a *b c*", "a *b c *", id="emphasis that no longer closes"),
        pytest.param("_a_b_", "_a (c)_b_", id="emphasis that closes sooner"),
        pytest.param("2 * 3 * 4", "2 *3* 4", id="stars that pair up"),
        pytest.param("<m:abc>", "<tel:abc>", id="an autolink"),
        pytest.param("---\na: b\n---\nc", "---\na: d\n---\nc", id="front matter"),
        pytest.param("    a\n\nb", "    c\n\nb", id="a code block"),
    ],
)
def test_skeleton_breaks(before: str, after: str) -> None:
    assert skeleton(markdown(before)) != skeleton(markdown(after))


def reworded(source: str, new: str = "zq") -> str:
    """Put another word in the place of every word of the prose, wherever `edit` allows."""
    document = markdown(source)
    changes = (edit(document, [(Span(*found.span()), new)]) for found in WORD.finditer(document.prose))
    return apply(source, filter(None, changes))


def bones(html: str) -> list[str]:
    """Take the words out of HTML, but not out of code; emphasis may go with its words."""
    html = re.sub(r"</?(em|strong|del)>", "", html)
    parts = re.split(r"(<pre.*?</pre>|<code>.*?</code>|<script.*?</script>|<[^>]+>)", html, flags=re.DOTALL)
    return [part if part.startswith("<") else re.sub(r"[^\W_]+", "word", part) for part in parts]


CASES = [
    "foo *bar* **baz** _qux_ foo*bar*baz",
    "*foo **bar** baz* ***foo** bar* *foo **bar***",
    "foo*bar *baz _qux* q_",
    "[foo *bar*](/u 'title') [foo][r] ![foo](/u)\n\n[r]: /u (some title)",
    "`` foo ` bar `` <b foo='bar'>baz</b>",
    "> foo\n> bar\nbaz\n\n- foo\n- bar\n\n  baz\n  1. qux",
    "foo\nbar\n===\n\n# foo # bar\n\n## foo ##\n",
    "a\\*b &copy; \\[c](d)",
    "<div>\nfoo *bar*\n\nfoo *bar*\n</div>\n\n<!-- foo\nbar -->\nbaz",
    "\tfoo\n\n    bar\n- baz\n\n      qux",
    "foo<br>bar  \nbaz\\\nqux",
    "[foo [bar](/u) baz](/v) [x](<a b> 'c')",
    "**foo\nbar** __foo *bar* baz__ ~~foo~~",
    "1) foo\n2) bar\n\n   ***\n- - baz",
]


@pytest.mark.parametrize("source", [*CASES, NASTY], ids=lambda source: source[:20])
@pytest.mark.parametrize("variant", ["\n", "\r\n", "ü"])
def test_rewording_keeps_the_skeleton(source: str, variant: str) -> None:
    source = source.replace("u", variant) if variant == "ü" else source.replace("\n", variant)
    after = reworded(source)
    assert "zq" in after
    assert skeleton(markdown(after)) == skeleton(markdown(source))


@pytest.mark.parametrize("source", CASES, ids=lambda source: source[:20])
def test_other_parsers_agree(source: str) -> None:
    after = reworded(source.replace("~~", ""))
    source = source.replace("~~", "")
    for render in (marko.convert, lambda text: cmarkgfm.markdown_to_html(text, Options.CMARK_OPT_UNSAFE)):
        assert joined(bones(render(after))) == joined(bones(render(source)))


def joined(parts: list[str]) -> str:
    """Count a run of words as one: a word that lost its emphasis may have joined its neighbour."""
    return re.sub(r"(word)+", "word", "".join(parts))


@given(snippets, st.data())
def test_an_edit_is_local(source: str, data: st.DataObject) -> None:
    document = markdown(source)
    words = [found.span() for found in WORD.finditer(document.prose)]
    assume(words)
    last = data.draw(st.integers(0, len(words) - 1))
    end = words[last][1]
    start = data.draw(st.sampled_from([words[max(0, last - 1)][0], words[last][0], end]))
    new = "zq" if start < end else " (zq)"
    change = edit(document, [(Span(start, end), new)])
    if change is None:
        return
    after = markdown(apply(source, [change]))
    if skeleton(after) == skeleton(document):
        assert after.prose == document.prose[:start] + new + document.prose[end:]


def test_many_edits() -> None:
    source = "*cost*\nof it " * 5_000
    document = markdown(source)
    edits = [edit(document, [(Span(*found.span()), "price")]) for found in re.finditer("cost\nof", document.prose)]
    assert apply(source, filter(None, edits)) == "price it " * 5_000
