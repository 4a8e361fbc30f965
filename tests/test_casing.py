"""Capitals carry over from the term to its plain wording, and names keep their own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.english.casing import match_case


@pytest.mark.parametrize(
    ("surface", "plain", "written"),
    [
        pytest.param("churn", "customer loss", "customer loss", id="small stays small"),
        pytest.param("Churn", "customer loss", "Customer loss", id="a capital carries over"),
        pytest.param("CHURN", "customer loss", "customer loss", id="shouted among small letters"),
        pytest.param("ARR", "yearly income", "yearly income", id="acronym"),
        pytest.param("KPIs", "key figures", "key figures", id="plural acronym"),
        pytest.param("SaaS", "rented software", "rented software", id="mixed acronym"),
        pytest.param("PoC", "trial run", "trial run", id="mixed acronym with a small letter inside"),
        pytest.param("CI/CD", "automatic release", "automatic release", id="acronym with a slash"),
        pytest.param("eBPF", "small program", "small program", id="acronym that starts small"),
        pytest.param("Customer Success Manager", "account helper", "Account Helper", id="every word with a capital"),
        pytest.param("Point of Contact", "person to ask", "Person to Ask", id="every word but the small ones"),
        pytest.param("Go-To-Market", "sales plan", "Sales Plan", id="hyphenated, every word with a capital"),
        pytest.param("Boil the ocean", "try everything", "Try everything", id="capital on the first word only"),
        pytest.param("CRM", "Salesforce list", "Salesforce list", id="a name keeps its capital"),
        pytest.param("Crm", "iPhone list", "iPhone list", id="a name that starts small"),
        pytest.param("Churn", "“lost” customers", "“Lost” customers", id="behind a quotation mark"),
        pytest.param("Churn", "90-day loss", "90-day loss", id="behind a number"),
        pytest.param("X", "unknown", "Unknown", id="one letter"),
        pytest.param("", "unknown", "unknown", id="nothing"),
        pytest.param("Churn", "", "", id="nothing to write"),
        pytest.param("Épée", "éclair", "Éclair", id="accents"),
    ],
)
def test_running_text(surface: str, plain: str, written: str) -> None:
    assert match_case(surface, plain) == written


@pytest.mark.parametrize(
    ("surface", "plain", "written"),
    [
        pytest.param("churn", "customer loss", "customer loss", id="written small on purpose"),
        pytest.param("Churn", "customer loss", "Customer loss", id="word"),
        pytest.param("ARR", "yearly income", "Yearly income", id="acronym"),
        pytest.param("eBPF", "small program", "Small program", id="acronym that starts small"),
        pytest.param("KPIs", "key figures", "Key figures", id="plural acronym"),
        pytest.param("ARR", "iPad income", "iPad income", id="a name that starts small"),
        pytest.param("Point Of Contact", "the person to ask", "The Person to Ask", id="title case"),
    ],
)
def test_sentence_start(surface: str, plain: str, written: str) -> None:
    assert match_case(surface, plain, sentence_start=True) == written


@pytest.mark.parametrize(
    ("surface", "plain", "written"),
    [
        pytest.param("CHURN", "customer loss", "CUSTOMER LOSS", id="word"),
        pytest.param("ARR", "yearly income", "YEARLY INCOME", id="acronym"),
        pytest.param("CI/CD", "automatic release", "AUTOMATIC RELEASE", id="acronym with a slash"),
        pytest.param("churn", "customer loss", "customer loss", id="small among capitals"),
        pytest.param("SaaS", "rented software", "rented software", id="mixed among capitals"),
    ],
)
def test_capitals_line(surface: str, plain: str, written: str) -> None:
    assert match_case(surface, plain, all_caps_line=True) == written


@pytest.mark.parametrize(
    ("surface", "plain", "written"),
    [
        pytest.param("Churn", "loss of customers", "Loss of Customers", id="small words stay small"),
        pytest.param("Churn", "customer-loss", "Customer-Loss", id="hyphen"),
        pytest.param("ARR", "yearly income", "Yearly Income", id="acronym"),
        pytest.param("churn", "customer loss", "customer loss", id="small in a title"),
        pytest.param("CRM", "Salesforce list", "Salesforce List", id="a name keeps its capital"),
        pytest.param("Churn", "customer’s loss", "Customer’s Loss", id="typographic apostrophe"),
        pytest.param("Leverage", "a way to use API calls", "a Way to Use API Calls", id="acronym inside"),
    ],
)
def test_title_line(surface: str, plain: str, written: str) -> None:
    assert match_case(surface, plain, title_line=True) == written


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=12), st.text(max_size=12), st.booleans(), st.booleans(), st.booleans())
def test_only_capitals_change(surface: str, plain: str, caps: bool, title: bool, start: bool) -> None:
    written = match_case(surface, plain, all_caps_line=caps, title_line=title, sentence_start=start)
    assert written.casefold() == plain.casefold() or not plain.isascii()
