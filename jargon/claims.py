"""Tells a promise from a measured statement and from a denial: what was counted, and where and when, is no claim."""

from __future__ import annotations

import re
from functools import cache

NUMBER = (
    r"(?:\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|(?:a|one)\s(?:dozen|hundred|thousand|million)|half\sa|an|a\sdozen)"
)
UNIT = (
    r"percent|per\s?cent|percentage\spoints?|points?|ms|milliseconds?|µs|microseconds?|s|secs?|seconds?|min(?:ute)?s?"
    r"|hours?|days?|weeks?|months?|quarters?|years?|users?|customers?|clients?|nodes?|servers?|machines?|clusters?"
    r"|requests?|queries|messages?|events?|orders?|invoices?|documents?|rows?|records?|files?|sites?|stores?|shops?"
    r"|branches|teams?|people|persons?|employees?|staff|engineers?|developers?|agents?|admins?|testers?|participants"
    r"|respondents|volunteers|patients|nurses|pupils|students|runs?|trials?|cases?|tests?|pilots?|errors?|faults?"
    r"|failures?|incidents?|outages?|tickets?|alerts?|calls?|devices?|phones?|laptops?|browsers?|models?|vendors?"
    r"|products?|tools?|connectors?|fields?|steps?|releases?|versions?|upgrades?|migrations?|deployments?|restores?"
    r"|installations?|sensors?|cores?|threads?|connections?|[kmgtp]i?b|rps|qps|tps|times"
)
FIGURE = (
    rf"\b{NUMBER}[\s-]?(?:%|x\b|(?:{UNIT})\b|(?:\w+[\s-])(?:{UNIT})\b)"
    rf"|\b{NUMBER}\s(?:out\s)?of\s(?:\w+\s){{0,2}}{NUMBER}"
)
"""A number with what it counts, and perhaps one word between: "12 large customers"."""
TIME = (
    r"Q[1-4]|H[12]|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|spring"
    r"|summer|autumn|fall|winter"
)
SCOPE = (
    r"\b(?:in|during|on|for|from|across|by)\s(?:\w+\s){0,3}(?:test|tests|trial|trials|benchmark|benchmarks|pilot|pilots"
    r"|audit|audits|survey|study|studies|lab|run|runs|measurements?|drills?|rehearsals?|load\stests?)\b"
    r"|\b(?:tested|measured|benchmarked|audited|clocked|recorded|surveyed|observed|verified|confirmed|timed|counted|logged"
    r"|reported|logs?\sshow)\b"
    r"|\b(?:last|past|previous|this)\s(?:\w+\s)?(?:year|quarter|month|week|weekend|night|summer|winter|spring|autumn|fall"
    rf"|days|weeks|months|quarters|years|{TIME})\b"
    rf"|\b(?:in|during|between|for|of)\s(?:early\s|late\s|mid-)?(?:{TIME})\b"
    rf"|\bsince\s(?:{TIME}|launch|then)\b"
    r"|\b(?:over|during|for|in)\sthe\s(?:last|past|first)\b|\bas\sof\b|\bso\sfar\b|\bto\sdate\b|\byesterday\b"
    r"|\b(?:on\saverage|averaged?|median|mean|p\d\d|percentiles?)\b"
    r"|\b(?:status\spage|according\sto|per\sthe|reports?|certificate|contract|refund(?:ed|s)?|credits?|credited|SLA"
    r"|service\slevel|exceptions?|limit(?:ed)?\sto|terms)\b"
)
"""What bounds a figure: a test, a time, a source. A bare limit ("in under 5 minutes") is a promise itself."""
PAST = r"\b(?:had|has\shad|have\shad|was|were|has\sbeen|have\sbeen|ran|saw|ended|went|lost|finished|counted|gave)\b"
NOTHING = r"(?:no|zero|without|never|100\s?(?:%|percent)|nothing)\b"
"""A claim of none or all is a figure itself, if it speaks of the past; then a count or a bound is enough."""
DENIED = (
    r"(?:\b(?:not|cannot|never|hardly|nobody|neither|nor)|n['’]t|\b(?:no|nothing|none)\s(?:\w+\s){0,2}(?:is|are|was|can\sbe)"
    r"|\bno\ssuch\sthing\sas|\bthere\s(?:is|are)\sno|\bfar\sfrom|\binstead\sof|\brather\sthan|\bdoubts?(?:ed)?)"
    r"(?:\s(?!(?:and|but|with|so|while|because|only|just|merely|have|need|miss|settle|wait|worry|try|forget|look)\b)"
    r"[\w%’'-]+){0,4}\s?[“\"‘']?$"
)
"""What takes a promise back, a few words before it: "we cannot promise", "no system is"."""


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (FIGURE, SCOPE, PAST, NOTHING, DENIED))


def measured(sentence: str, claim: str) -> bool:
    """Tell whether a sentence backs a claim with a figure of its own, and says where that figure holds.

    >>> measured("Uptime was 99.95 % in Q3.", "uptime"), measured("We offer 100 % uptime, always.", "100 % uptime")
    (True, False)
    """
    figure, scope, past, nothing, _ = _patterns()
    rest = sentence.replace(claim, " ", 1)
    counted, bounded = bool(figure.search(rest)), bool(scope.search(rest))
    if nothing.match(claim) and past.search(rest):
        return counted or bounded
    return counted and bounded


def denied(sentence: str, claim: str) -> bool:
    """Tell whether a sentence takes a claim back.

    >>> denied("No system is 100 % secure.", "100 % secure"), denied("It is not only fast but seamless.", "seamless")
    (True, False)
    """
    *_, pattern = _patterns()
    return bool(pattern.search(sentence.partition(claim)[0]))


def promised(sentence: str, claim: str) -> bool:
    """Tell whether a sentence makes a claim, and neither measures it nor takes it back.

    >>> promised("The switch is seamless.", "seamless"), promised("We cannot promise zero downtime.", "zero downtime")
    (True, False)
    """
    return not measured(sentence, claim) and not denied(sentence, claim)
