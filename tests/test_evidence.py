"""What speaks for a meaning weighs the same whether it is named, for a person to read, or only added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jargon.decide import Decider
from jargon.evidence import around, cued, cues, strength, total
from jargon.model import Options
from jargon.senses import evidence
from jargon.translator import Translator
from jargon.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.lexicon.lexemes import Lexeme
    from jargon.match import Match

TOGETHER = 60
"""Entries whose sentences make one document, so that it is about something, and its terms have company."""


@pytest.fixture(scope="module")
def shipped() -> Translator:
    return Translator(strict=True)


def readings(translator: Translator) -> Iterator[tuple[Decider, Match, Lexeme]]:
    """Yield whatever the terms in the sentences of all entries may mean."""
    blocks = ["\n\n".join([*(each.text for each in sense.examples), *sense.leave]) for sense in translator.senses]
    for first in range(0, len(blocks), TOGETHER):
        text = "\n\n".join(filter(None, blocks[first : first + TOGETHER]))
        decider = Decider(text, frozenset(), translator.lexicon, Options(), Whole(text))
        for match in decider.matches:
            for reading in match.readings:
                yield decider, match, translator.lexicon.lexeme(reading.number)


def test_cues_weigh_what_they_are_said_to_weigh(shipped: Translator) -> None:
    weights = set()
    for decider, match, lexeme in readings(shipped):
        reader, context = decider.reader, decider.reader.context(match)
        named = cues(lexeme, match, reader, context)
        worth = strength(lexeme, around(match, context, reader), reader)
        assert worth == (None if named is None else total(named)), (match, lexeme.code, named)
        weights.add(worth)
    assert len(weights) > 20 and None in weights


def test_company_weighs_what_it_is_said_to_weigh(shipped: Translator) -> None:
    weights = set()
    for decider, match, lexeme in readings(shipped):
        company, context, domain = decider.company, decider.reader.context(match), lexeme.sense.domain
        worth = company.worth(domain, match, context), company.whole_worth(lexeme, match)
        assert worth[0] == total(company.of(domain, match, context)), (match, lexeme.code)
        assert worth[1] == total([*company.subject(domain), *company.definition(lexeme, match)]), (match, lexeme.code)
        weights.add(worth)
    assert len(weights) > 20


def test_a_cue_that_is_counted_is_seen_at_a_glance(shipped: Translator) -> None:
    counts = set()
    for decider, match, lexeme in readings(shipped):
        count = evidence(lexeme, match, decider.reader)
        if count >= 0:
            assert cued(lexeme, match, decider.reader) is (count > 0), (match, lexeme.code)
        counts.add(count)
    assert {-1, 0, 1, 2} <= counts
