"""A claim is asked about; a measured statement is left alone."""

from __future__ import annotations

import pytest

from jargon.claims import measured


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        pytest.param("Uptime was 99.95 % in Q3.", "uptime", id="a quarter"),
        pytest.param("Linear scaling to 40 nodes in our test.", "linear scaling", id="a test"),
        pytest.param("Guaranteed: a refund within 30 days.", "guaranteed", id="a refund"),
        pytest.param("Reliable in 9,997 of 10,000 runs, measured in May.", "reliable", id="counted runs"),
        pytest.param("Answers are instant, 80 ms at p95.", "instant", id="a percentile"),
        pytest.param("No outages for 14 months, according to the status page.", "no outages", id="a source"),
    ],
)
def test_measured(sentence: str, claim: str) -> None:
    assert measured(sentence, claim)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        pytest.param("We offer 100 % uptime.", "100 % uptime", id="the figure is the claim itself"),
        pytest.param("Seamless setup in under 5 minutes.", "seamless", id="a limit is a promise"),
        pytest.param("Infinitely scalable, tested by experts.", "infinitely scalable", id="a test without a figure"),
        pytest.param("Trusted by 500 customers.", "trusted by", id="a figure without a time or source"),
        pytest.param("The best platform.", "the best", id="neither"),
    ],
)
def test_promised(sentence: str, claim: str) -> None:
    assert not measured(sentence, claim)
