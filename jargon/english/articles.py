"""Knows whether a phrase takes *a* or *an*: the sound it starts with decides, not the letter."""

from __future__ import annotations

import re

from jargon.english import word_set

VOWEL_LETTERS = "AEFHILMNORSX"
"""Letters whose names start with a vowel: an S, an HR team."""

SAID = word_set(
    """
    ASCII ASIC CAPTCHA CRUD FEMA FERPA FIFO FOMO FOSS FUD GIF HAML HIPAA JSON LAMP LAN LASER LEED LIDAR LIFO MAC MEAN
    MEDDIC MEDDICC MEDDPICC MERN MIDI MIME MIPS MOOC NAND NAS NASA NASDAQ NAT NATO NEMA NIC NIMBY NIST NO NOC NOR NULL
    RACI RADAR RAG RAID RAII RAM REIT REM REST RICE ROAS ROM SAAS SAM SAML SAN SARS SASE SAST SASS SCADA SCIM SCORM
    SCOTUS SCSI SCUBA SERP SIEM SIM SIP SKU SLAM SMART SNAP SOAP SOAR SOC SONAR SOX SPAM SPIF SPIFF SPIN SQL STEM
    SWAT SWIFT SWOT FAAS MAAS NAAS RAAS HELOC NUMA LORA LUN MIMO MOSFET NATS NUC RIPE SONET SUSE UNICEF UNESCO
    """
)
"""Acronyms that are spoken as words and would take *an* if they were spelled out, or *a*."""

SPELLED = word_set("FAQ FAT FIN HIT LEA LED LOB MIS MIT ROE SAP SAT SEC SOS SOW UPS")
"""Acronyms that are spelled out although they look like words."""

FIRST = r"\d[\d,]*|[^\W\d_]+"
LEADING_CAPITALS = "[A-Z]{2,}"
VOWELS = "[AEIOUY]"

CONSONANT_SOUND = (
    r"eu|ewe|oui|once\b|one(?:s|self|ness|-.*)?\b|onetime|u(?:biqu|fo|kr|kul|lyss|nani|"
    r"ni(?!n|m(?!od)|de[an]|gn|ss)|r[aeiou]|s(?:e|a[bg]|in|u[ar])|t[aeio]|vul|ygh)"
)
"""Starts of words with a vowel letter that is spoken as a consonant: useful, European, one-off."""

VOWEL_SOUND = r"[aeiou]|h(?:eir|erb(?!i[vc])|onest|onou?r|our)|y[^aeiou]"
"""Starts of words that are spoken with a vowel: hour, herb, yttrium."""


def article(phrase: str) -> str:
    """Choose the indefinite article, "a" or "an", for a phrase.

    >>> article("SLA"), article("SaaS tool"), article("8-bit chip"), article("user"), article("hour")
    ('an', 'a', 'an', 'a', 'an')
    """
    start = re.search(FIRST, phrase)
    return "an" if start and starts_with_vowel(start[0], phrase[start.end() :]) else "a"


def with_article(phrase: str) -> str:
    """Put the indefinite article before a phrase.

    >>> with_article("expert"), with_article("useful list"), with_article("hour")
    ('an expert', 'a useful list', 'an hour')
    """
    return f"{article(phrase)} {phrase}"


def starts_with_vowel(first: str, rest: str) -> bool:
    """Tell whether a phrase, parted behind its first word or number, is spoken with a vowel first."""
    if first[0].isdigit():
        return number_starts_with_vowel(first)
    if is_spelled(first, rest[:1]):
        return first[0].upper() in VOWEL_LETTERS
    lower = (first + rest).lower()
    return bool(re.match(VOWEL_SOUND, lower)) and not re.match(CONSONANT_SOUND, lower)


def is_spelled(word: str, sign: str) -> bool:
    """Tell whether a word, before some sign, is read letter by letter: SLA, P&L, e-mail, xUnit, MLOps."""
    if len(word) == 1:
        return sign not in ("'", "’")
    capitals = re.match(LEADING_CAPITALS, word)
    if capitals is None:
        return word[0].islower() and word[1].isupper()
    acronym = capitals[0]
    return acronym not in SAID and not (word.removesuffix("s") == acronym and is_shouted(acronym))


def is_shouted(word: str) -> bool:
    """Tell whether a word in capitals is just a word."""
    from jargon.english.words import tags

    return len(word) > 2 and word not in SPELLED and bool(re.search(VOWELS, word)) and tags(word.lower()) != ""


def number_starts_with_vowel(digits: str) -> bool:
    """Tell whether a number is read eight…, eleven… or eighteen…, also as a year: 1800."""
    first = digits.split(",")[0]
    return first[0] == "8" or (first[:2] in ("11", "18") and (len(first) % 3 == 2 or len(first) == 4))
