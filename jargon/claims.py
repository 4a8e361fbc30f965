"""Tells a promise from a measured statement: what was counted, where and when, is no claim."""

from __future__ import annotations

import re
from functools import cache

FIGURE = (
    r"\d+(?:[.,]\d+)?\s?(?:%|percent\b|per\s?cent\b|ms\b|milliseconds?\b|s\b|secs?\b|seconds?\b|min(?:ute)?s?\b|hours?\b"
    r"|days?\b|weeks?\b|months?\b|years?\b|users?\b|customers?\b|clients?\b|nodes?\b|servers?\b|machines?\b|requests?\b"
    r"|rows?\b|records?\b|files?\b|sites?\b|teams?\b|people\b|runs?\b|trials?\b|cases?\b|tests?\b|errors?\b|incidents?\b"
    r"|outages?\b|tickets?\b|[kmgt]i?b\b|rps\b|qps\b|tps\b|x\b|times\b|of\s\d+)"
)
"""A number with what it counts."""
SCOPE = (
    r"\bin\s(?:our|a|the|this|that|two|three|all|each)?\s?(?:\w+\s)?(?:test|tests|trial|trials|benchmark|benchmarks|pilot|"
    r"audit|survey|study|lab|run|runs|measurements?)\b"
    r"|\b(?:tested|measured|benchmarked|audited|clocked|recorded|surveyed|observed|verified|confirmed)\b"
    r"|\b(?:last|past|previous|this)\s(?:\w+\s)?(?:year|quarter|month|week|night|summer|winter|spring|fall|days|weeks|months|"
    r"quarters|years)\b"
    r"|\bin\s(?:Q[1-4]|H[12]|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\bsince\s(?:20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|launch)\b"
    r"|\b(?:over|during|for)\sthe\s(?:last|past|first)\b|\bas\sof\b|\bso\sfar\b|\bto\sdate\b"
    r"|\b(?:on\saverage|average|median|mean|p\d\d|percentile)\b"
    r"|\b(?:status\spage|according\sto|per\sthe|report|certificate|contract|refund|credit)\b"
)
"""What bounds a figure: a test, a time, a source. A bare limit ("in under 5 minutes") is a promise itself."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(FIGURE, re.IGNORECASE), re.compile(SCOPE, re.IGNORECASE)


def measured(sentence: str, claim: str) -> bool:
    """Tell whether a sentence backs a claim with a figure of its own, and says where that figure holds.

    >>> measured("Uptime was 99.95 % in Q3.", "uptime"), measured("We offer 100 % uptime, always.", "100 % uptime")
    (True, False)
    """
    figure, scope = _patterns()
    rest = sentence.replace(claim, " ", 1)
    return bool(figure.search(rest)) and bool(scope.search(rest))
