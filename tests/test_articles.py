"""The article follows the sound: acronyms by the names of their letters, unless they are spoken as words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.english.articles import article, with_article

AN = """
    apple; expert; idea; offer; umbrella; hour; honest answer; honor; heir; heirloom; herb; honorary member;
    hourly rate; uninstall; unimportant detail; unintended effect; unidentified caller; unusual one; upsell;
    update; urgent request; usher; utter failure; ultimate goal; umpire; urban myth; uncle; unissued share;
    unmanaged device; onerous task; onboarding call; onion; SLA; SLO; SOW; SDR; SSD; SMB; SVP; SSL certificate;
    SSO login; SDK; SEO plan; SME; SMS; RFP; ROI; RSS feed; RPC; RPO; MVP; MQL; MRR; MSA; MSP; ML model; MFA
    token; MBA; NDA; NPS; NLP task; NGO; LLM; LTV; LOI; LLC; HR team; HTTP call; HTML page; HDD; FAQ; FTE; FBI
    agent; FTP server; FQDN; XML file; X; F; S-curve; R&D budget; M&A deal; n-gram; x-ray; xUnit test; X-axis;
    MLOps team; SLAs; MVPs; IoT device; iPhone; iOS app; IaaS offer; AI tool; API; ARR; AE; A/B test; e-mail;
    e-commerce site; eBay seller; IT team; IP address; IPO; ERP; ETL job; ELB; OEM; OKR; OS; ICP; EU rule; EBITDA
    figure; AWS account; 8-bit chip; 8; 80-page report; 800-pound gorilla; 8th; 11-day trip; 11; 11th hour;
    18-month plan; 18; 18,000 users; 11,000; 11.5 percent; 1800s idea; $8 million deal; 8,000; MPhil; L1 cache;
    L2; S3 bucket; H1; H-1B; F1; N+1 query; open house; $11 fee; R2; MRI; RNA; FYI; HMO; LCD; NFL team; RSVP; SOS;
    LED; SAP system; ABM campaign; ADR; AMA; AOV; ASP; ACV; "only" child; (optional) step; _italic_ word;
    [internal] note; yttrium; UNSET VALUE; HOUR; UNUSUAL CASE; EXPERT; ASCII table; ASIC; URGENT CALL; LOB app;
    SEC filing
"""
A = """
    banana; user; useful list; union; unicorn; unique offer; unit; unified view; uniform; universe; university;
    unilateral move; unison; unidirectional link; unimodal curve; unanimous vote; use; use case; used car; usage
    report; usual case; usability test; utility; utensil; utopia; uterus; ubiquitous tool; ukulele; uranium mine;
    urine test; European; euro; eulogy; euphemism; eureka moment; ewe; one; one-off; one-time fee; once-over;
    onetime deal; oneself; ouija board; year; yes; hotel; historic day; house; herbivore; UFO; UI; UX review; URL;
    US firm; U.S. firm; USB stick; UK office; UN body; UAT phase; URI; UPS; UDP packet; U-turn; B2B firm; B2C;
    CRM; CTO; CEO; KPI; QBR; PoC; POC; PR; P&L; PDF; PO; BDR; BANT call; CAC; CI job; CD; CDN; CLI; CPU; DNS
    record; DB; GUI; GPU; GTM plan; VM; VP; VPN; TCP port; TAM; T-shirt; t-shirt size; Q&A; Q1 plan; C-level; D2C;
    2FA code; 1; 10; 100; 110,000; 1:1; 1-on-1; 5-minute call; 7; 9; 12; 13; 17-page; 180-day; 118; 1,100; 20;
    24/7 line; 2x; 360; 90; 3PL; 0; 10x engineer; SaaS tool; SAAS; SAN; LAN; NASA; SWOT; SERP; RAM; ROM; NAT
    gateway; SIM; RAID array; REST call; RESTful API; SOC; SOAP call; SAML login; SQL query; SIEM; SKU; STEM; SCSI
    disk; NATO; NIST; NAS; MAC address; MIDI; LIFO; FIFO; FOMO; FUD; HIPAA form; HEAD request; NULL value; LEFT
    join; NEW IDEA; FREE TRIAL; SALES CALL; MEETING; RACI chart; RAG; LAMP; NoSQL store; MySQL; PaaS; FaaS; PhD;
    McDonald; "useful" one; (new) one; JSON file; GIF; YAML file; PNG; #1; web page; $1 fee; ?; wiki; Kubernetes;
    VoIP; uvula; NO vote
"""


def phrases(table: str) -> list[str]:
    return [phrase.strip() for phrase in table.replace("\n", " ").split("; ")]


@pytest.mark.parametrize("phrase", [*phrases(AN)])
def test_an(phrase: str) -> None:
    assert article(phrase) == "an"


@pytest.mark.parametrize("phrase", [*phrases(A)])
def test_a(phrase: str) -> None:
    assert article(phrase) == "a"


def test_with_article() -> None:
    assert with_article("SLA") == "an SLA"
    assert with_article("") == "a "
    assert len(phrases(AN)) + len(phrases(A)) >= 170


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=20))
def test_any_text_has_an_article(text: str) -> None:
    assert article(text) in ("a", "an")
