"""Tells a promise from a measured statement and from a denial: what was counted, and where and when, is no claim."""

from __future__ import annotations

from itertools import pairwise

from jargon.english import word_pairs, word_set
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WORD_RE = lazy(r"\d+(?:[.,]\d+)*|[^\W\d_][\w'’]*|[^\w\s-]")
"""A number, a word or a mark; hyphens part words as blanks do."""

NUMBERS = word_set(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty "
    "ninety half dozen hundred thousand million"
)
UNITS = word_set(
    """
    % x percent cent percentage point points ms millisecond milliseconds µs microsecond microseconds s sec secs second
    seconds min mins minute minutes hour hours day days week weeks month months quarter quarters year years user users
    customer customers client clients node nodes server servers machine machines cluster clusters request requests query
    queries message messages event events order orders invoice invoices document documents row rows record records file
    files site sites store stores shop shops branches team teams people person persons employee employees staff engineer
    engineers developer developers agent agents admin admins tester testers participants respondents volunteers patients
    nurses pupils students run runs trial trials case cases test tests pilot pilots error errors fault faults failure
    failures incident incidents outage outages ticket tickets alert alerts call calls device devices phone phones laptop
    laptops browser browsers model models vendor vendors product products tool tools connector connectors field fields
    step steps release releases version versions upgrade upgrades migration migrations deployment deployments restore
    restores installation installations sensor sensors core cores thread threads connection connections b kb mb gb tb pb
    kib mib gib tib pib rps qps tps times
    """
)
"""What a number counts."""
MONTHS = word_set("january february march april may june july august september october november december")
TIMES = MONTHS | word_set("q1 q2 q3 q4 h1 h2 spring summer autumn fall winter")
PERIODS = TIMES | word_set("year quarter month week weekend night days weeks months quarters years")
MEASURED = word_set(
    "tested measured benchmarked audited clocked recorded surveyed observed verified confirmed timed counted logged "
    "reported yesterday averaged average median mean percentile percentiles report reports certificate contract refund "
    "refunds refunded credit credits credited sla exception exceptions limited terms"
)
"""Words that bound a figure by themselves. A bare limit ("in under 5 minutes") is a promise itself."""
BOUNDS = word_pairs(
    "as/of so/far to/date status/page according/to per/the service/level limit/to logs/show log/shows"
).items()
"""Pairs of words that do."""
TESTS = word_set(
    "test tests trial trials benchmark benchmarks pilot pilots audit audits survey study studies lab run runs "
    "measurement measurements drill drills rehearsal rehearsals"
)
BY_TEST = word_set("in during on for from across by")
BY_TIME = word_set("in during between for of since")
LATELY = word_set("last past previous this")
AT_FIRST = [[word, "the"] for word in ("over", "during", "for", "in")]
PAST = word_set("had was were been ran saw ended went lost finished counted gave")
NOTHING = word_set("no zero without never nothing")
"""A claim of none or all is a figure itself, if it speaks of the past; then a count or a bound is enough."""

NEGATIONS = word_set("not cannot never hardly nobody neither nor doubt doubts doubted")
NEGATED = word_pairs("far/from instead/of rather/than is/no are/no").items()
"""What takes a promise back, a few words before it: "we cannot promise", "far from"."""
NONE = word_set("no nothing none")
"""And these do with a verb behind them: "no system is"."""
LINKS = word_set("is are was be as")
STILL = word_set(
    "and but with so while because only just merely have need miss settle wait worry try forget look . , ; : ! ? ( )"
)
"""Behind one of these it is promised all the same: "not only", "you need not wait"."""
REACH = 5
"""How many words before a claim may take it back."""
PROMISING = word_set(
    "promise promises promised guarantee guarantees guaranteed warrant warrants represent claim claims assume expect "
    "ensure assure pretend say mean imply"
)
"""What one says not to do takes back all that follows in its clause: "we do not promise that"."""
VERBS = word_set("is are was were be can could should will would may might has have does")
TURNS = word_set("but ; : . so")
"""Here another clause begins."""
ASKING = word_set("can could do does is are will would should has have did how")
DOUBTING = word_set("really truly ever actually any possibly promise")
WISHING = word_set("although though would wish love while")
CANNOT = word_set("can't can’t cannot not")
"""A sentence that ends on this, after a wish, takes it back: "we would love to, but we can't"."""


def words_of(text: str) -> list[str]:
    """Cut a text into lower-case words, numbers and marks."""
    return WORD_RE.findall(text.lower())


def measured(sentence: str, claim: str) -> bool:
    """Tell whether a sentence backs a claim with a figure of its own, and says where that figure holds.

    >>> measured("Uptime was 99.95 % in Q3.", "uptime"), measured("We offer 100 % uptime, always.", "100 % uptime")
    (True, False)
    """
    rest = words_of(sentence.replace(claim, " , ", 1))
    own = words_of(claim)
    absolute = not NOTHING.isdisjoint(own[:1]) or own[:2] in (["100", "%"], ["100", "percent"])
    if absolute and not PAST.isdisjoint(rest):
        return counts(rest) or bounds(rest)
    return counts(rest) and bounds(rest)


def counts(words: Sequence[str]) -> bool:
    """Tell whether some words hold a number with what it counts, and perhaps one word between.

    >>> counts(words_of("We asked 12 large customers.")), counts(words_of("In 2019, customers left."))
    (True, False)
    """
    for at, word in enumerate(words):
        following = words[at + 1 : at + 6]
        if not is_number(word) or not following:
            continue
        if following[0] in UNITS or (following[0][0].isalnum() and not UNITS.isdisjoint(following[1:2])):
            return True
        if "of" in following[:2] and any(map(is_number, following[following.index("of") + 1 :])):
            return True
    return ("an", "hour") in pairwise(words)


def is_number(word: str) -> bool:
    return word[0].isdigit() or word in NUMBERS


def bounds(words: Sequence[str]) -> bool:
    """Tell whether some words say where and when a figure holds: a test, a time, a source.

    >>> [bounds(words_of(text)) for text in ("in our last load test", "since 2021", "last week", "in 5 minutes")]
    [True, True, True, False]
    """
    if not MEASURED.isdisjoint(words) or any(pair in BOUNDS for pair in pairwise(words)):
        return True
    for at, word in enumerate(words):
        before = words[max(at - 4, 0) : at]
        when = word in TIMES or (len(word) == 4 and word.startswith("20")) or word == "launch"
        if (when and not BY_TIME.isdisjoint(before[-2:])) or (word in TESTS and not BY_TEST.isdisjoint(before)):
            return True
        if (when or word in PERIODS) and not LATELY.isdisjoint(before[-2:]):
            return True
        if word == "first" and before[-2:] in AT_FIRST:
            return True
        if word[0] == "p" and word[1:].isdigit():
            return True
    return False


def denied(sentence: str, claim: str) -> bool:
    """Tell whether a sentence takes a claim back, or doubts it.

    >>> denied("No system is 100 % secure.", "100 % secure"), denied("It is not only fast but seamless.", "seamless")
    (True, False)
    >>> denied("We cannot promise that each and every day is free of errors.", "free of errors")
    True
    """
    words = words_of(sentence)
    if words[-1:] == ["?"] and words[0] in ASKING and not DOUBTING.isdisjoint(words):
        return True
    before = words_of(sentence.partition(claim)[0].rstrip("“\"‘' "))
    last = next((word for word in reversed(words) if word[0].isalpha()), "")
    if last in CANNOT and not WISHING.isdisjoint(before):
        return True
    return taken_back(before[-REACH:]) or ruled_out(before)


def taken_back(before: Sequence[str]) -> bool:
    """Tell whether the few words before a claim take it back: "is not", "far from", "nothing is"."""
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if is_negation(word) or (at and (before[at - 1], word) in NEGATED):
            return True
        if word in LINKS and not NONE.isdisjoint(before[max(at - 3, 0) : at]):
            return True
        if word in STILL:
            return False
    return False


def ruled_out(before: Sequence[str]) -> bool:
    """Tell whether the clause of a claim rules it out from far off: "we do not promise that", "no method can"."""
    for at in range(len(before) - 1, -1, -1):
        word, rest = before[at], before[at + 1 :]
        if word in TURNS:
            return False
        if is_negation(word) and not PROMISING.isdisjoint(rest[:3]) and rest[0] not in STILL:
            return True
        if word in NONE and not VERBS.isdisjoint(rest) and rest[0] != "other":
            return True
    return False


def is_negation(word: str) -> bool:
    return word in NEGATIONS or word.endswith(("n't", "n’t"))


def promised(sentence: str, claim: str) -> bool:
    """Tell whether a sentence makes a claim, and neither measures it nor takes it back.

    >>> promised("The switch is seamless.", "seamless"), promised("We cannot promise zero downtime.", "zero downtime")
    (True, False)
    """
    return not measured(sentence, claim) and not denied(sentence, claim)
