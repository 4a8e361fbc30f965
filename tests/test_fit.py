"""Whether plain wording fits a sentence, and in which form."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from jargon.fit import head_last
from jargon.translator import Translator

SAMPLE = str(Path(__file__).parent / "glossaries")


@cache
def translator() -> Translator:
    return Translator(glossary=[SAMPLE], default_glossaries=False)


@cache
def shipped() -> Translator:
    return Translator()


def translated(text: str) -> str:
    return translator().translate(text).text


def reasons(text: str) -> list[str | None]:
    return [rewrite.reason for rewrite in translator().translate(text).rewrites]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("Our churn is high.", "Our customer loss is high.", id="mass"),
        pytest.param(
            "Neither churn nor growth came.", "Neither customer loss nor growth came.", id="mass, with neither"
        ),
        pytest.param("The synergies help.", "The shared benefits help.", id="plural"),
        pytest.param("A new QBR is due.", "A new quarterly review is due.", id="behind an adjective"),
        pytest.param("Both stakeholders came.", "Both people with a stake came.", id="plural of a phrase with a tail"),
        pytest.param("Headwinds remain.", "Difficulties remain.", id="always plural"),
        pytest.param("The KPI of the year.", "The target figure of the year.", id="before of"),
        pytest.param("The three KPIs of the year.", "The three target figures of the year.", id="counted"),
    ],
)
def test_nouns(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("A churn is high.", "it is counted here", id="a mass noun with an article"),
        pytest.param("Each encryption is slow.", "it is counted here", id="a mass noun with each"),
        pytest.param("We saw another churn.", "it is counted here", id="a mass noun with another"),
        pytest.param("They talk about stakeholder.", None, id="a count noun without an article"),
        pytest.param("The project stakeholder came.", "a noun stands before it", id="a tail behind a noun"),
        pytest.param(
            "The stakeholder's view counts.", "its place does not allow so long a wording", id="a tail and a possessive"
        ),
        pytest.param("A stakeholder of ours.", "its place does not allow so long a wording", id="a tail before of"),
        pytest.param("The stakeholder list was long.", None, id="before a noun, no wording"),
        pytest.param("A best-practices reference sheet.", "it may stand before another noun", id="hyphened alone"),
    ],
)
def test_nouns_that_do_not_fit(text: str, reason: str | None) -> None:
    (rewrite,) = translator().translate(text).rewrites
    assert rewrite.action == "gloss" and (reason is None or rewrite.reason == reason)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("The churn report is here.", "The customer-loss report is here.", id="of its own"),
        pytest.param("The latency report is here.", "The delay report is here.", id="one word"),
        pytest.param("A KPI dashboard is here.", "A target-figure dashboard is here.", id="acronym"),
        pytest.param("The backend team is here.", "The server-side team is here.", id="alias"),
        pytest.param("Three QBR decks are here.", "Three quarterly-review decks are here.", id="before a plural"),
        pytest.param("The churn-related costs fell.", "The customer-loss-related costs fell.", id="in a compound"),
        pytest.param("A low-latency link is here.", "A low-delay link is here.", id="at the end of a compound"),
    ],
)
def test_modifiers(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("An expedited reply.", "A fast reply.", id="an to a"),
        pytest.param("A snapshot helps.", "An sql copy helps.", id="a to an, by the glossary"),
        pytest.param("A utilization report is due.", "A use report is due.", id="a stays, spoken with y"),
        pytest.param("A prospect called.", "A possible buyer called.", id="a stays"),
        pytest.param("An on-prem server.", "An in-house server.", id="an stays"),
        pytest.param('An "expedited" reply.', 'A "fast" reply.', id="before a quote"),
        pytest.param("An “expedited” reply.", "A “fast” reply.", id="before a typographic quote"),
        pytest.param("An\nexpedited reply.", "A\nfast reply.", id="at a line end"),
        pytest.param("AN EXPEDITED REPLY IS DUE", "A FAST REPLY IS DUE", id="in capitals"),
        pytest.param("An ultra-latency link.", "An ultra-delay link.", id="a prefix between"),
        pytest.param("An old snapshot helps.", "An old sql copy helps.", id="another word between"),
        pytest.param("It is an – expedited – reply.", "It is an – fast – reply.", id="a dash between"),
        pytest.param("Plan A: expedited work.", "Plan A: fast work.", id="a letter, no article"),
        pytest.param("A snapshot and an apple.", "An sql copy and an apple.", id="articles of others"),
    ],
)  # fmt: skip
def test_articles(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("Churn fell.", "Customer loss fell.", id="sentence start"),
        pytest.param("Well. Leverage it.", "Well. Use it.", id="second sentence"),
        pytest.param("“Leverage it.”", "“Use it.”", id="behind a quote"),
        pytest.param("The KPIs fell.", "The target figures fell.", id="acronyms do not shout"),
        pytest.param("KPIs fell.", "Target figures fell.", id="acronym at the start"),
        pytest.param("WE LEVERAGE OUR DATA", "WE USE OUR DATA", id="capitals"),
        pytest.param("Best Practices for Customer Churn", "Proven Ways for Customer Loss", id="title"),
        pytest.param("we leverage it", "we use it", id="small letters throughout"),
        pytest.param("Pre-KPI work is here.", "Pre-target-figure work is here.", id="behind a prefix"),
        pytest.param("THE KPIs ARE BAD", "THE TARGET FIGURES ARE BAD", id="an acronym in a line of capitals"),
        pytest.param("We LEVERAGE it.", "We USE it.", id="one shouted word"),
        pytest.param('See "When to Track a KPI".', 'See "When to Track a Target Figure".', id="a title in quotes"),
        pytest.param("We sent Acme Corp the KPI.", "We sent Acme Corp the target figure.", id="behind a name"),
    ],
)
def test_case(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("The prospect's budget.", "The possible buyer's budget.", id="singular"),
        pytest.param("The prospects' budgets.", "The possible buyers' budgets.", id="plural"),
        pytest.param("The prospect’s budget.", "The possible buyer’s budget.", id="typographic"),
        pytest.param("The prospects’ budgets.", "The possible buyers’ budgets.", id="typographic plural"),
        pytest.param("Our KPI's value.", "Our target figure's value.", id="acronym"),
        pytest.param("The points of contact's list.", None, id="plural without s"),
    ],
)
def test_possessives(text: str, plain: str | None) -> None:
    found = translated(text)
    assert found == plain or (plain is None and found != text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("We will leverage it.", "We will use it.", id="base"),
        pytest.param("She leverages it.", "She uses it.", id="third person"),
        pytest.param("They leveraged it.", "They used it.", id="past"),
        pytest.param("They have leveraged it.", "They have used it.", id="participle"),
        pytest.param("It was leveraged by us.", "It was used by us.", id="passive"),
        pytest.param("By leveraging it, we won.", "By using it, we won.", id="-ing"),
        pytest.param("Customers have churned.", "Customers have left.", id="irregular participle"),
        pytest.param("She upsold twice.", "She sold more twice.", id="irregular past"),
        pytest.param("We are sunsetting it.", "We are retiring it.", id="zero form, -ing"),
        pytest.param("It will be sunset soon.", "It will be retired soon.", id="zero form, participle"),
        pytest.param("We spun up a server.", "We started a server.", id="particle"),
        pytest.param("We spun it up.", "We started it.", id="particle, pronoun between"),
        pytest.param("We spun the old server up.", "We started the old server.", id="particle, noun between"),
        pytest.param("We will onboard them.", "We will set them up.", id="a particle gained, pronoun after"),
        pytest.param("We will onboard the team.", "We will set up the team.", id="a particle gained, noun after"),
        pytest.param("They were boiling the ocean.", "They were trying to do everything at once.", id="many words"),
        pytest.param("It moves the needle.", "It makes a difference.", id="many words, third person"),
        pytest.param("They reached out.", "They got in touch.", id="a form of its own"),
        pytest.param("Please reach out.", "Please write.", id="beside a form of its own"),
        pytest.param("We don't leverage it.", "We don't use it.", id="behind not"),
        pytest.param("To leverage or not to leverage it.", "To use or not to use it.", id="infinitives"),
        pytest.param("Let's utilize it.", "Let's use it.", id="behind let's"),
        pytest.param("Let's cache it.", "Let's keep it at hand.", id="behind let's, with its object inside"),
        pytest.param("It's cached now.", "It's kept at hand now.", id="passive, nothing inside"),
    ],
)
def test_verbs(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("Others optimize it away.", "the word behind its object belongs to it", id="it away"),
        pytest.param("They leverage the data up.", "the word behind its object belongs to it", id="a noun, up"),
        pytest.param("Churned customers return.", "it stands before a noun", id="who left"),
        pytest.param("The churned customers return.", "it stands before a noun", id="the ones who left"),
        pytest.param("It needs a snapshot (SNAP) first.", "SNAP is short for it here", id="its short form behind"),
        pytest.param("The plan's leveraging is good.", "it is a noun here", id="an activity of something"),
        pytest.param("Churn means the loss of customers.", "the word itself is spoken of here", id="means"),
    ],
)
def test_swaps_that_do_not_fit(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize("text", ["We spin servers up and down.", "They spin up and down."])
def test_a_particle_of_two_stays(text: str) -> None:
    assert reasons(text)[:1] == ["its particle is one of two"]


@pytest.mark.parametrize(
    "text", ["We cache every week.", "They cached last year.", "We will cache all day.", "She caches this week."]
)
def test_a_time_is_no_object(text: str) -> None:
    assert reasons(text) == ["its object is not clear here"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("It is performant.", "It is fast.", id="one word"),
        pytest.param("It is more performant.", "It is faster.", id="comparative"),
        pytest.param("The most performant one.", "The fastest one.", id="superlative"),
        pytest.param("More performant code.", "Faster code.", id="comparative at the start"),
        pytest.param("It is more granular.", "It is more detailed.", id="a long comparative"),
        pytest.param("It is scalable.", "It is able to grow.", id="a phrase behind is"),
        pytest.param("It must be fully scalable.", "It must be fully able to grow.", id="behind an adverb"),
        pytest.param("Is it scalable?", "Is it able to grow?", id="a phrase in a question"),
        pytest.param("It is small, on-prem and scalable.", "It is small, in-house and able to grow.", id="in a list"),
        pytest.param("It grew organically.", "It grew by itself.", id="adverb"),
        pytest.param("Going forward, we rest.", "From now on, we rest.", id="phrase"),
        pytest.param("It is on-prem and idempotent.", "It is in-house and safe to repeat.", id="two of them"),
    ],
)
def test_adjectives_and_others(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("A scalable system is best.", "it stands before a noun", id="before a noun"),
        pytest.param("Scalable systems are best.", "it stands before a noun", id="before a plural"),
        pytest.param("A fast, scalable, cheap tool.", "so long a wording does not fit here", id="between commas"),
        pytest.param("It is a small and scalable.", "so long a wording does not fit here", id="behind an article"),
        pytest.param("It is organically grown.", "so long a wording does not fit here", id="an adverb before its word"),
        pytest.param("We built it scalable.", "so long a wording does not fit here", id="behind an object"),
    ],
)
def test_adjectives_that_do_not_fit(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("A proven best practice.", "A proven way.", id="with an article"),
        pytest.param("Our shared synergy helps.", "Our shared benefit helps.", id="with a possessive"),
    ],
)
def test_a_word_that_stands_there_is_dropped(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("It is fast and performant.", "the plain wording would repeat the word before it", id="a pair"),
        pytest.param(
            "It is performant or fast.", "the plain wording would repeat the word after it", id="turned round"
        ),
        pytest.param("The churn loss helps.", None, id="after"),
    ],
)
def test_nothing_is_said_twice(text: str, reason: str | None) -> None:
    (rewrite,) = translator().translate(text).rewrites
    assert rewrite.action == "gloss" or rewrite.replacement in ("customer-loss",)
    assert reason is None or rewrite.reason == reason


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We're going forward with it.", id="a phrase that is a verb"),
        pytest.param("She took the lead in the race.", id="strict without a cue"),
        pytest.param("The new logo has a blue color.", id="not near"),
        pytest.param("We met Ana Churn.", id="a name"),
        pytest.param("He rolled out of bed.", id="a preposition"),
        pytest.param("The sunset was red.", id="a noun that looks like a verb"),
        pytest.param("They churn butter.", id="a cue that rules the only verb out"),
        pytest.param("Spin the wheel until you give up.", id="verb and particle of others"),
        pytest.param("Open *Churn Settings* first.", id="a name in a menu"),
        pytest.param("Spin the wheel on Friday and up it goes.", id="no object before the particle"),
        pytest.param('Open the "Churn Overview" page.', id="a name in quotation marks"),
        pytest.param("See the “Best Practices for Teams” page.", id="a longer name in quotation marks"),
        pytest.param("Clone acmehub/snapshots now.", id="behind the slash of a path"),
        pytest.param("See the team/snapshots folder.", id="a path, by the word after it"),
    ],
)
def test_left_alone(text: str) -> None:
    assert translated(text) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("This is often called a snapshot.", id="called"),
        pytest.param("It is known as churn.", id="known as"),
        pytest.param("Some say the word “churn” too often.", id="a word"),
        pytest.param("We call it churn.", id="call it"),
        pytest.param("A stakeholder is a person who cares.", id="defined"),
        pytest.param("Stakeholders are people that care.", id="defined, plural"),
    ],
)
def test_a_word_that_is_spoken_of_stays(text: str) -> None:
    assert reasons(text) == ["the word itself is spoken of here"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("We called a prospect.", "We called a possible buyer.", id="called on the phone"),
        pytest.param("The stakeholder is a man who cares.", "The person with a stake is a man who cares.", id="the"),
        pytest.param('He said, "Churn is high."', 'He said, "Customer loss is high."', id="a quoted sentence"),
        pytest.param("The backups/snapshots are old.", "The backups/sql copies are old.", id="a slash of words"),
    ],
)
def test_a_word_that_is_used_goes(text: str, plain: str) -> None:
    assert translated(text) == plain


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("A non-performant design.", "it is part of a hyphenated word", id="behind non-"),
        pytest.param("The leveraging of data is new.", "it is a noun here", id="-ing before of"),
        pytest.param("Onboarding teams met on Monday.", "it stands before a noun", id="-ing before its subject"),
    ],
)
def test_forms_that_do_not_fit(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("Our sales pipeline has forty deals, said the quota report.", "sales/pipeline", id="sales"),
        pytest.param("The pipeline runs a build on each commit.", "engineering/pipeline", id="engineering"),
    ],
)
def test_senses(text: str, code: str) -> None:
    assert {rewrite.code for rewrite in translator().translate(text).rewrites if rewrite.term == "pipeline"} == {code}


def test_rival_senses_are_named() -> None:
    (rewrite,) = translator().translate("The pipeline is long.").rewrites
    assert rewrite.action == "gloss" and rewrite.replacement is None and "several meanings" in (rewrite.reason or "")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("A large number of users were there.", "Many users were there.", id="plural"),
        pytest.param("There's a large amount of data.", "There's a lot of data.", id="a quantity again"),
        pytest.param("The finalized plan is here.", "The finished plan is here.", id="participle before a noun"),
        pytest.param("A policy aligned with the law is best.", "A policy in line with the law is best.", id="aligned"),
        pytest.param("They innovate every day.", "They try new ideas every day.", id="no object behind an object"),
    ],
)
def test_shipped_wordings(text: str, plain: str) -> None:
    assert shipped().translate(text).text == plain


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("There is a large number of users.", "its verb stands for one thing", id="there is"),
        pytest.param("A large number of active users was there.", "its verb stands for one thing", id="was"),
        pytest.param("The initiating side sends a key.", "it stands before a noun", id="-ing before a noun"),
        pytest.param("The team aligned with the new plan.", "it is a verb in the past here", id="past of aligned"),
        pytest.param(
            "They innovate their products.", "it has an object here, and so has the wording", id="object behind object"
        ),
    ],
)
def test_shipped_wordings_that_do_not_fit(text: str, reason: str) -> None:
    assert [rewrite.reason for rewrite in shipped().translate(text).rewrites][:1] == [reason]


def test_the_same_words_explain_nothing() -> None:
    text = "Our request for proposal is due."
    assert Translator(mode="gloss").translate(text).text == text
    assert shipped().translate("The RFP, or request for proposal, is due.").text.count("request") == 1


@pytest.mark.parametrize("phrase", ["customer loss", "loss", "work agreement", ""])
def test_head_last(phrase: str) -> None:
    assert head_last(phrase)


@pytest.mark.parametrize("phrase", ["person who buys", "loss of customers", "way for all"])
def test_head_not_last(phrase: str) -> None:
    assert not head_last(phrase)


@pytest.mark.parametrize(("text", "explained"), [
    pytest.param("A throttled client waits.", False, id="before its noun"),
    pytest.param("Qualified leads came from the sales team.", False, id="before its noun, at the start"),
    pytest.param("We throttled clients of the API.", True, id="a verb before a bare noun"),
    pytest.param("The API was throttled.", True, id="after the verb to be"),
])  # fmt: skip
def test_a_participle_that_describes_a_noun_takes_no_brackets(text: str, explained: bool) -> None:
    assert any(f"{word} (to " in shipped().translate(text).text for word in ("throttled", "Qualified")) is explained


@pytest.mark.parametrize(("text", "plain"), [
    pytest.param("They sit in a park that is free for all.", None, id="an article"),
    pytest.param("A quick circle back is planned.", None, id="an article and an adjective"),
    pytest.param("Let the team circle back.", "Let the team come back to it.", id="twin: the article is another's"),
    pytest.param("We helped her circle back.", "We helped her come back to it.", id="twin: her is the object"),
])  # fmt: skip
def test_a_verb_of_several_words_is_a_noun_behind_an_article(text: str, plain: str | None) -> None:
    assert shipped().translate(text).text == (text if plain is None else plain)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("Save it prior to the restore process starting.", None, id="a noun and an -ing form"),
        pytest.param("Save it prior to the nightly run.", "Save it before the nightly run.", id="a noun"),
        pytest.param("Save it prior to starting the run.", "Save it before starting the run.", id="an -ing form"),
        pytest.param("They follow industry best practices.", None, id="wording with a participle behind a noun"),
        pytest.param("They follow best practices.", "They follow recommended practices.", id="no noun before it"),
    ],
)
def test_shipped_wording_that_does_not_fit_everywhere(text: str, plain: str | None) -> None:
    result = shipped().translate(text)
    if plain:
        assert result.text == plain
    else:
        assert {rewrite.action for rewrite in result.rewrites} == {"gloss"}
