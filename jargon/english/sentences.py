"""Cuts prose into sentences and words, and tells a heading from a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, partial
from itertools import accumulate

from jargon.english import word_set
from jargon.values import NamedTuple

REACH = 600
"""How far to look for the edge of a sentence, in characters either way."""

TITLES = word_set(
    "mr mrs ms mx dr prof sr fr st mt gen col capt lt sgt rep sen gov hon rev pres vs v e.g i.e eg ie cf viz resp "
    "approx incl excl est dept tel ext"
)
"""Abbreviations that lean on the next word: a sentence never ends after them."""

COUNTERS = word_set("no nos vol fig figs sec ch p pp eq eqs ref art")
"""Abbreviations that lean on a number."""

ENDINGS = word_set(
    "inc ltd co corp llc plc bros etc al a.m p.m u.s u.k e.u u.n d.c ph.d jr jan feb mar apr jun jul aug sep sept oct "
    "nov dec mon tue tues wed thu thur thurs fri sat sun min max avg"
)
"""Abbreviations that a sentence may end on: it does where the next word is one that opens sentences."""

OPENERS = word_set(
    "a an the this that these those i we you he she it they there here my our your his her its their in on at for "
    "from by with as if when while after before since because but and so or yet however what who why how where which "
    "no not all some many most each every one please let also then now once to do don't"
)


SMALL_IN_TITLES = word_set(
    "a an and are as at be but by for from how if in into is it its nor not of off on onto or our out over per so than "
    "that the then this to up via vs was we when with within without yet you your"
)
"""Words that may stay small in a title."""

CLITICS = frozenset(["'s", "'ll", "'re", "'ve", "'d", "'m", "n't"])


class Token(NamedTuple):
    """A word, number or mark of prose, its lower case with plain apostrophes, and its place in code points."""

    text: str
    lower: str
    start: int
    end: int


_new_token = partial(tuple.__new__, Token)  # the constructor of a named tuple takes twice the time


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    edge = re.compile(
        r"[.!?…\n](?:(?<=\n)(?:[ \t]*\n|(?=[ \t]*(?:[-*+•‣▪–—]|\d{1,3}[.)])[ \t]))|(?<!\n)[.!?…]*[\"'”’»)\]]*\s+)"
    )
    bullet = re.compile(r"\s*(?:(?:[-*+•‣▪–—]|\d{1,3}[.)]|\[[ xX]\])[ \t]+)*")
    word = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
    token = re.compile(
        r"([^\W\d_]\w*(?:[-‐‑'’.&]\w+)*|[$€£#]?\d[\w.,:]*\w%?|[$€£]?\d%?|"
        r"['’](?:s|ll|re|ve|d|m)\b|--|\S)"
    )
    return edge, bullet, word, token


def sentence(prose: str, start: int, end: int) -> tuple[int, int]:
    """Find the bounds of the sentence around a span, end exclusive, without its bullet and outer blanks.

    >>> text = "We met Acme Inc. about v2.1 today. - They said e.g. churn hurts! OK?"
    >>> begin, stop = sentence(text, text.index("churn"), text.index(" hurts"))
    >>> text[begin:stop]
    'They said e.g. churn hurts!'
    """
    begin, stop = _begin(prose, start), _stop(prose, end)
    marker = _patterns()[1].match(prose, begin, start)
    return marker.end() if marker else begin, stop


def _begin(prose: str, start: int) -> int:
    """Find the edge nearest before an offset, in the near half of the reach if it is there."""
    edge = _patterns()[0]
    for reach in (REACH // 4, REACH):
        for found in reversed(list(edge.finditer(prose, max(0, start - reach), start))):
            if _is_edge(prose, found):
                return found.end()
    return max(0, start - REACH)


def _stop(prose: str, end: int) -> int:
    """Find the edge nearest after an offset, and leave out the blanks before it."""
    ceiling = min(len(prose), end + REACH)
    for found in _patterns()[0].finditer(prose, end, ceiling):
        if _is_edge(prose, found):
            return found.start() + len(found[0].rstrip())
    while ceiling > end and prose[ceiling - 1].isspace():
        ceiling -= 1
    return ceiling


def _is_edge(prose: str, found: re.Match[str]) -> bool:
    """Say whether a stop, or a line break, parts two sentences here."""
    mark = prose[found.start()]
    if mark == "\n" or "\n\n" in found[0]:
        return True
    following = prose[found.end() : found.end() + 1]
    if following.islower():
        return False
    if mark != "." or found[0][1:2] == ".":
        return True
    return _full_stop(prose, found.start(), found.end())


def _full_stop(prose: str, dot: int, following: int) -> bool:
    """Say whether a single full stop ends a sentence rather than an abbreviation, an initial or a list number."""
    begin = dot
    while begin > 0 and dot - begin < 24 and not prose[begin - 1].isspace() and prose[begin - 1] not in "([\"“'‘":
        begin -= 1
    before = prose[begin:dot]
    lower = before.lower()
    if lower in COUNTERS and prose[following : following + 1].isdigit():
        return False
    if lower in TITLES or (len(before) == 1 and before.isupper() and before != "I"):
        return False
    if lower in ENDINGS or (len(before) > 2 and "." in before and all(len(part) == 1 for part in before.split("."))):
        opener = _patterns()[2].search(prose, following)
        return opener is None or str(opener[0]).lower().replace("’", "'") in OPENERS
    return not (before.isdigit() and (begin == 0 or prose[begin - 1] == "\n"))


def tokens(prose: str, start: int, end: int) -> tuple[Token, ...]:
    """Cut prose into words, numbers and marks.

    Words keep inner hyphens and dots ("on-prem", "node.js"): to its neighbours such a chain is one word. Clitics stand
    alone ("team" + "'s", "do" + "n't", "we" + "'ll"), so that a term and its possessive part.

    >>> [token.lower for token in tokens("Don’t ship v2.1 on-prem, it's Acme’s CI/CD.", 0, 43)]
    ['do', "n't", 'ship', 'v2.1', 'on-prem', ',', 'it', "'s", 'acme', "'s", 'ci', '/', 'cd', '.']
    """
    text = prose[start:end]
    pieces = _patterns()[3].split(text)  # blanks and words in turn
    edges = list(accumulate(map(len, pieces), initial=start))
    words = pieces[1::2]
    cut = tuple(map(_new_token, zip(words, map(str.lower, words), edges[1::2], edges[2::2], strict=False)))
    if "'" not in text and "’" not in text:
        return cut
    found: list[Token] = []
    for token in cut:
        if "'" in token.text or "’" in token.text:
            found += _parted(token.text, token.start, found)
        else:
            found.append(token)
    return tuple(found)


def _parted(text: str, start: int, before: list[Token]) -> list[Token]:
    """Part a word from the clitic at its end; a lone apostrophe is a possessive after a word in -s, else a quote."""
    lower = text.lower().replace("’", "'")
    tail = lower.rfind("'")
    if len(text) == 1:
        possessive = before and before[-1].end == start and before[-1].lower.endswith("s")
        return [Token(text, "'" if possessive else '"', start, start + 1)]
    if lower.endswith("n't") and tail > 1:
        tail -= 1
    elif lower[tail:] not in CLITICS:
        tail = 0
    cut = start + tail
    last = Token(text[tail:], lower[tail:], cut, start + len(text))
    return [Token(text[:tail], lower[:tail], start, cut), last] if tail else [last]


def locate(words: tuple[Token, ...], start: int, end: int) -> tuple[int, int]:
    """Find the first and last token that a span of prose touches."""
    first = bisect_left(words, start + 1, key=lambda token: token.end)
    last = bisect_left(words, end, key=lambda token: token.start) - 1
    return min(first, len(words) - 1), max(first, last)


def is_heading_like(text: str) -> bool:
    """Say whether a line is short and has no stop at its end, as headings, labels and table cells do.

    >>> is_heading_like("Pipeline review"), is_heading_like("We shipped it."), is_heading_like("Goals for Q3:")
    (True, False, True)
    """
    line = text.strip()
    return bool(line) and "\n" not in line and len(line.split()) <= 12 and line[-1] not in ".!?…;,"


def is_title_case(text: str) -> bool:
    """Say whether four in five of the words of a line without a stop wear a capital, small words and acronyms aside.

    >>> is_title_case("How We Cut Churn in Half"), is_title_case("How we cut churn"), is_title_case("Churn")
    (True, False, False)
    >>> is_title_case("SLA Review"), is_title_case("Our SLA")
    (True, False)
    """
    found = _patterns()[2].finditer(text)
    words = [word[0] for word in found if word[0][0].isalpha() and text[word.start() - 1 : word.start()] != "-"]
    telling = [
        (at, word)
        for at, word in enumerate(words)
        if word not in SMALL_IN_TITLES and not word.removesuffix("s").isupper()
    ]
    if len(words) < 2 or not telling or telling[-1][0] == 0 or text.rstrip()[-1:] in ".!?…;,":
        return False
    return words[0][0].isupper() and sum(word[0].isupper() for _, word in telling) >= 0.8 * len(telling)


def is_all_caps(text: str) -> bool:
    """Say whether a line of two words or more is written in capitals, four letters in five.

    >>> is_all_caps("REDUCE CHURN NOW"), is_all_caps("API"), is_all_caps("The API of ARM")
    (True, False, False)
    """
    words = [word for word in _patterns()[2].findall(text) if word[0].isalpha()]
    letters = list(filter(str.isalpha, "".join(words)))
    return len(words) >= 2 and sum(map(str.isupper, letters)) >= 0.8 * len(letters)
