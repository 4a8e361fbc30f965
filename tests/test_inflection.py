"""Inflections of office and technical words, by hand; of the common words, against lemminflect's dictionary."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jargon.english.inflection import FORMS, inflect, plural, variants, verb_forms
from jargon.english.words import SOURCE, is_word

VERBS = """
    upsell upsells upsold upsold upselling; cross-sell cross-sells cross-sold cross-sold cross-selling; downsell
    downsells downsold downsold downselling; oversell oversells oversold oversold overselling; resell resells
    resold resold reselling; sunset sunsets sunset sunset sunsetting; reset resets reset reset resetting; offset
    offsets offset offset offsetting; preset presets preset preset presetting; refactor refactors refactored
    refactored refactoring; onboard onboards onboarded onboarded onboarding; offboard offboards offboarded
    offboarded offboarding; deploy deploys deployed deployed deploying; redeploy redeploys redeployed redeployed
    redeploying; leverage leverages leveraged leveraged leveraging; sync syncs synced synced syncing; resync
    resyncs resynced resynced resyncing; debug debugs debugged debugged debugging; ping pings pinged pinged
    pinging; grok groks grokked grokked grokking; commit commits committed committed committing; rerun reruns
    reran rerun rerunning; run runs ran run running; outrun outruns outran outrun outrunning; overwrite overwrites
    overwrote overwritten overwriting; rewrite rewrites rewrote rewritten rewriting; redo redoes redid redone
    redoing; undo undoes undid undone undoing; mimic mimics mimicked mimicked mimicking; panic panics panicked
    panicked panicking; spec specs specced specced speccing; query queries queried queried querying; deny denies
    denied denied denying; bootstrap bootstraps bootstrapped bootstrapped bootstrapping; program programs
    programmed programmed programming; embed embeds embedded embedded embedding; unplug unplugs unplugged
    unplugged unplugging; map maps mapped mapped mapping; remap remaps remapped remapped remapping; ship ships
    shipped shipped shipping; pivot pivots pivoted pivoted pivoting; target targets targeted targeted targeting;
    retarget retargets retargeted retargeted retargeting; audit audits audited audited auditing; benefit benefits
    benefited benefited benefiting; focus focuses focused focused focusing; bias biases biased biased biasing;
    model models modeled modeled modeling; label labels labeled labeled labeling; cancel cancels canceled canceled
    canceling; control controls controlled controlled controlling; enroll enrolls enrolled enrolled enrolling;
    transfer transfers transferred transferred transferring; refer refers referred referred referring; offer
    offers offered offered offering; render renders rendered rendered rendering; trigger triggers triggered
    triggered triggering; monitor monitors monitored monitored monitoring; buffer buffers buffered buffered
    buffering; cache caches cached cached caching; queue queues queued queued queuing; patch patches patched
    patched patching; push pushes pushed pushed pushing; fix fixes fixed fixed fixing; process processes processed
    processed processing; access accesses accessed accessed accessing; quiz quizzes quizzed quizzed quizzing; veto
    vetoes vetoed vetoed vetoing; demo demos demoed demoed demoing; go goes went gone going; do does did done
    doing; have has had had having; be is was been being; see sees saw seen seeing; agree agrees agreed agreed
    agreeing; tie ties tied tied tying; lie lies lay lain lying; lead leads led led leading; mislead misleads
    misled misled misleading; spend spends spent spent spending; overspend overspends overspent overspent
    overspending; undercut undercuts undercut undercut undercutting; forecast forecasts forecast forecast
    forecasting; broadcast broadcasts broadcast broadcast broadcasting; podcast podcasts podcast podcast
    podcasting; input inputs input input inputting; build builds built built building; rebuild rebuilds rebuilt
    rebuilt rebuilding; buy buys bought bought buying; sell sells sold sold selling; win wins won won winning;
    lose loses lost lost losing; cut cuts cut cut cutting; set sets set set setting; hit hits hit hit hitting;
    hold holds held held holding; withdraw withdraws withdrew withdrawn withdrawing; withhold withholds withheld
    withheld withholding; understand understands understood understood understanding; freeze freezes froze frozen
    freezing; break breaks broke broken breaking; get gets got gotten getting; think thinks thought thought
    thinking; teach teaches taught taught teaching; pay pays paid paid paying; prepay prepays prepaid prepaid
    prepaying; lay lays laid laid laying; relay relays relayed relayed relaying; stay stays stayed stayed staying;
    plan plans planned planned planning; plug plugs plugged plugged plugging; log logs logged logged logging; blog
    blogs blogged blogged blogging; chat chats chatted chatted chatting; scope scopes scoped scoped scoping; scale
    scales scaled scaled scaling; quit quits quit quit quitting; equip equips equipped equipped equipping; acquit
    acquits acquitted acquitted acquitting; migrate migrates migrated migrated migrating; deprecate deprecates
    deprecated deprecated deprecating; timebox timeboxes timeboxed timeboxed timeboxing; photoshop photoshops
    photoshopped photoshopped photoshopping; retrofit retrofits retrofitted retrofitted retrofitting; overlap
    overlaps overlapped overlapped overlapping; backlog backlogs backlogged backlogged backlogging; unwrap unwraps
    unwrapped unwrapped unwrapping; develop develops developed developed developing; edit edits edited edited
    editing; limit limits limited limited limiting; catalog catalogs cataloged cataloged cataloging; taxi taxis
    taxied taxied taxiing; echo echoes echoed echoed echoing; fast-track fast-tracks fast-tracked fast-tracked
    fast-tracking; fine-tune fine-tunes fine-tuned fine-tuned fine-tuning; double-click double-clicks
    double-clicked double-clicked double-clicking; re-engineer re-engineers re-engineered re-engineered
    re-engineering; opt-in opts-in opted-in opted-in opting-in; DM DMs DMed DMed DMing; ACK ACKs ACKed ACKed
    ACKing; Google Googles Googled Googled Googling
"""

VERB_PHRASES = """
    spin up, spins up, spun up, spun up, spinning up; roll back, rolls back, rolled back, rolled back, rolling
    back; find and fix, finds and fixes, found and fixed, found and fixed, finding and fixing; set up and run,
    sets up and runs, set up and ran, set up and run, setting up and running; try to find and fix, tries to find
    and fix, tried to find and fix, tried to find and fix, trying to find and fix; move fast and break things,
    moves fast and breaks things, moved fast and broke things, moved fast and broken things, moving fast and
    breaking things; buy food and drink, buys food and drink, bought food and drink, bought food and drink, buying
    food and drink; help people find and fix it, helps people find and fix it, helped people find and fix it,
    helped people find and fix it, helping people find and fix it; cold call, cold calls, cold called, cold
    called, cold calling; A/B test, A/B tests, A/B tested, A/B tested, A/B testing; double down, doubles down,
    doubled down, doubled down, doubling down; quickly grow, quickly grows, quickly grew, quickly grown, quickly
    growing; rely on, relies on, relied on, relied on, relying on; be able to grow, is able to grow, was able to
    grow, been able to grow, being able to grow; make and sell, makes and sells, made and sold, made and sold,
    making and selling; let go, lets go, let go, let go, letting go; take it or leave it, takes it or leaves it,
    took it or left it, taken it or left it, taking it or leaving it; boil the ocean, boils the ocean, boiled the
    ocean, boiled the ocean, boiling the ocean; ask those who stay and pay, asks those who stay and pay, asked
    those who stay and pay, asked those who stay and pay, asking those who stay and pay
"""

NOUNS = """
    KPI/KPIs; SLA/SLAs; POC/POCs; PoC/PoCs; API/APIs; ROI/ROIs; CTO/CTOs; OKR/OKRs; MVP/MVPs; OS/OSes; CMS/CMSes;
    SaaS/SaaS; PaaS/PaaS; P&L/P&Ls; CI/CD/CI/CDs; B2B/B2Bs; PhD/PhDs; K8s/K8s; LLM/LLMs; URL/URLs; SKU/SKUs;
    status/statuses; analysis/analyses; basis/bases; crisis/crises; axis/axes; thesis/theses; synopsis/synopses;
    criterion/criteria; phenomenon/phenomena; schema/schemas; index/indexes; matrix/matrices; vertex/vertices;
    appendix/appendices; medium/media; datum/data; consortium/consortia; addendum/addenda; memorandum/memoranda;
    forum/forums; stadium/stadiums; premium/premiums; spectrum/spectra; curriculum/curricula; radius/radii;
    stimulus/stimuli; nucleus/nuclei; virus/viruses; campus/campuses; bonus/bonuses; census/censuses;
    focus/focuses; corpus/corpora; persona/personas; quota/quotas; formula/formulas; bureau/bureaus;
    plateau/plateaus; quiz/quizzes; bus/buses; gas/gases; lens/lenses; alias/aliases; bias/biases;
    process/processes; address/addresses; access/accesses; box/boxes; tax/taxes; batch/batches; patch/patches;
    stomach/stomachs; tech/techs; push/pushes; brush/brushes; waltz/waltzes; leaf/leaves; shelf/shelves;
    half/halves; life/lives; wife/wives; knife/knives; proof/proofs; brief/briefs; chief/chiefs; roof/roofs;
    handoff/handoffs; tradeoff/tradeoffs; payoff/payoffs; hero/heroes; potato/potatoes; veto/vetoes; zero/zeros;
    demo/demos; memo/memos; repo/repos; promo/promos; video/videos; portfolio/portfolios; silo/silos;
    studio/studios; query/queries; company/companies; key/keys; day/days; strategy/strategies; buy/buys;
    soliloquy/soliloquies; child/children; foot/feet; tooth/teeth; mouse/mice; man/men; woman/women;
    person/people; salesperson/salespeople; spokesperson/spokespeople; salesman/salesmen; chairwoman/chairwomen;
    human/humans; talisman/talismans; ox/oxen; goose/geese; sheep/sheep; series/series; species/species;
    aircraft/aircraft; fish/fish; software/software; hardware/hardware; middleware/middleware; malware/malware;
    square/squares; feedback/feedback; equipment/equipment; information/information; troops/troops; goods/goods;
    thanks/thanks; analytics/analytics; logistics/logistics; metrics/metrics; metric/metrics; data/data;
    media/media; criteria/criteria; people/people; children/children; headquarters/headquarters; means/means;
    news/news; sales/sales; sale/sales; earnings/earnings; savings/savings; proceeds/proceeds; premises/premises;
    clothes/clothes; glasses/glasses; DevOps/DevOps; ops/ops; craft/crafts; runner-up/runners-up;
    passer-by/passers-by; start-up/start-ups; follow-up/follow-ups; add-on/add-ons; sign-off/sign-offs;
    stand-by/stand-bys; buy-in/buy-ins; trade-off/trade-offs; check-in/check-ins; mother-in-law/mothers-in-law;
    work-in-progress/works-in-progress; all-in-one/all-in-ones; end-of-life/ends-of-life;
    go-to-market/go-to-markets; e-mail/e-mails; co-founder/co-founders; takeaway/takeaways;
    deliverable/deliverables; stakeholder/stakeholders; webhook/webhooks; regex/regexes; mutex/mutexes;
    codec/codecs; daemon/daemons; proxy/proxies; registry/registries; replica/replicas; cron/crons; GPU/GPUs;
    Lead/Leads; Analysis/Analyses; GitHub/GitHubs
"""

NOUN_PHRASES = """
    point of contact/points of contact; person who leaves/people who leave; statement of work/statements of work;
    request for proposal/requests for proposal; total cost of ownership/total costs of ownership; cost per
    lead/costs per lead; time to value/times to value; proof of concept/proofs of concept; center of
    excellence/centers of excellence; attorney general/attorneys general; notary public/notaries public; court
    martial/courts martial; account payable/accounts payable; account executive/account executives; head of
    state/heads of state; sales call/sales calls; word of mouth/words of mouth; amount owed/amounts owed; cost
    paid upfront/costs paid upfront; copy kept for safety/copies kept for safety; drop in sales/drops in sales;
    bill paid by the customer/bills paid by the customer; recently used file/recently used files; lesson
    learned/lessons learned; person buying now/people buying now; check in desk/check in desks; sign up page/sign
    up pages; follow up/follow ups; name and address/names and addresses; question and answer/questions and
    answers; terms and conditions/terms and conditions; customer who buys and uses it/customers who buy and use
    it; person who never pays/people who never pay; person who is leaving/people who are leaving; company that has
    grown/companies that have grown; person who pushes/people who push; person who carries it/people who carry it;
    firm that does not pay/firms that do not pay; thing that customers buy/things that customers buy; person who
    left/people who left; rule that says no/rules that say no; open question/open questions; copy of the
    data/copies of the data; part of the system/parts of the system; list of things to do/lists of things to do;
    customer's yearly bill/customer's yearly bills; service level agreement/service level agreements; CI job/CI
    jobs; rented software/rented software
"""

ADJECTIVES = """
    big/bigger/biggest; fast/faster/fastest; large/larger/largest; easy/easier/easiest; simple/simpler/simplest;
    narrow/narrower/narrowest; clever/cleverer/cleverest; thin/thinner/thinnest; new/newer/newest;
    gray/grayer/grayest; free/freer/freest; red/redder/reddest; true/truer/truest; good/better/best;
    bad/worse/worst; far/farther/farthest; little/less/least; many/more/most; scalable/more scalable/most
    scalable; robust/more robust/most robust; agile/more agile/most agile; holistic/more holistic/most holistic;
    strategic/more strategic/most strategic; used/more used/most used; tired/more tired/most tired; willing/more
    willing/most willing; useful/more useful/most useful; able to grow/more able to grow/most able to grow; easy
    to use/easier to use/easiest to use; up-to-date/more up-to-date/most up-to-date; out of date/more out of
    date/most out of date; good for sales/better for sales/best for sales; open source/more open source/most open
    source; fun/more fun/most fun; lean/leaner/leanest; happy/happier/happiest; costly/costlier/costliest;
    quiet/quieter/quietest
"""

VARIANTS = """
    prioritize/prioritise; prioritization/prioritisation; optimizing/optimising; organized/organised;
    monetize/monetise; productize/productise; containerized/containerised; tokenization/tokenisation;
    synergize/synergise; analyze/analyse; analyzing/analysing; catalyze/catalyse; color/colour; colored/coloured;
    behavior/behaviour; behavioral/behavioural; favorite/favourite; neighbors/neighbours; labor/labour;
    center/centre; centered/centred; datacenter/datacentre; kilometers/kilometres; theater/theatre; fiber/fibre;
    caliber/calibre; catalog/catalogue; catalogs/catalogues; cataloging/cataloguing; dialog/dialogue;
    analog/analogue; labeled/labelled; labeling/labelling; canceled/cancelled; modeling/modelling;
    traveler/traveller; relabeled/relabelled; fueled/fuelled; channeled/channelled; signaling/signalling;
    counselor/counsellor; license/licence; licenses/licences; defense/defence; offense/offence; practice/practise;
    program/programme; programs/programmes; artifact/artefact; artifacts/artefacts; gray/grey; aging/ageing;
    judgment/judgement; fulfill/fulfil; fulfills/fulfils; fulfillment/fulfilment; enroll/enrol;
    enrollment/enrolment; skillful/skilful; skeptical/sceptical; learned/learnt; focused/focussed;
    indexes/indices; schemas/schemata; inquiry/enquiry; inquiries/enquiries; adviser/advisor; plow/plough;
    mold/mould; gotcha/; customer behavior/customer behaviour; color-coded/colour-coded; Organize/Organise;
    PROGRAM/PROGRAMME; Center/Centre
"""

ONE_SPELLING = """
    size resize downsize prize seize capsize advertise advise exercise compromise promise rise arise raise wise
    otherwise surprise revise supervise enterprise franchise merchandise premise premises expertise precise
    concise noise praise televise improvise devise disguise despise comprise arising raised surprising advertiser
    advertisement exercises crises analyses bases paradise liaise cruise bruise poise wiser citizen parameter
    diameter perimeter thermometer enter filter computer water after order for or nor floor door author honorary
    humorous laborious glamorous vigorous laboratory collaborate elaborate error mirror vendor doctor sensor
    refactor blog log dog catalytic tell filled selling pulled billing rolled dialect modality cancellation
    excellent compelled controlled check story tire draft curb churn pipeline API SaaS KPIs stakeholder
    go-to-market
"""


UNLISTED_VARIANTS = """
    benefitted benefitting cueing curriculums dialogs donut foci focusses forecasted glamourise glamourised
    glamourises glamourising kidnaped memoranda recentre syllabi tranquiliser tranquilisers tranquilising vortices
"""
"""Right spellings that the word list lacks."""

VERB_DISAGREEMENTS = """
    alight awe bereave beware bias bide blend bless broadcast burn bus bust channel cleave credential daylight
    dial disprove dream duel enrol equal fit floodlight focus forecast fuel gas heave hiccup initial knit lade
    landslide lean learn lightning login marathon midwife mimic misspell okay overcast pal panel program rabbit
    refuel relay reprogram run shave shoe sic ski smell spell spill spoil stay sublet talc tar thrive torpedo
    typeset underlay uptake wed wrought zinc
"""
"""Lemmas for which lemminflect's dictionary has an older, a British or a wrong form."""

PLURAL_DISAGREEMENTS = """
    anthrax antics appendicitis bacteria bronchitis chairperson charisma chilli clergy comes crux dens dos
    laryngitis pars person pus spokesperson testis tonsillitis via
"""
"""The same for nouns."""


def rows(table: str) -> list[str]:
    return [" ".join(row.split()) for row in table.split(";")]


@pytest.mark.parametrize("row", rows(VERBS))
def test_verb(row: str) -> None:
    assert " ".join(verb_forms(row.split()[0])) == row


@pytest.mark.parametrize("row", rows(VERB_PHRASES))
def test_verb_phrase(row: str) -> None:
    assert ", ".join(verb_forms(row.split(",")[0])) == row


@pytest.mark.parametrize("row", rows(NOUNS) + rows(NOUN_PHRASES))
def test_plural(row: str) -> None:
    half = row.split("/")
    singular, form = "/".join(half[: len(half) // 2]), "/".join(half[len(half) // 2 :])
    assert plural(singular) == form


@pytest.mark.parametrize("row", rows(ADJECTIVES))
def test_degrees(row: str) -> None:
    positive, comparative, superlative = row.split("/")
    assert (inflect(positive, "JJR"), inflect(positive, "JJS")) == (comparative, superlative)


@pytest.mark.parametrize("row", rows(VARIANTS))
def test_variants_both_ways(row: str) -> None:
    american, british = row.split("/")
    if british:
        assert variants(american) == (british,)
        assert variants(british) == (american,)
    else:
        assert variants(american) == ()


@pytest.mark.parametrize("word", ONE_SPELLING.split())
def test_no_variant(word: str) -> None:
    assert variants(word) == ()


@pytest.mark.parametrize(
    ("phrase", "spelled"),
    [
        pytest.param("tyre", ("tire",), id="only the way to the ambiguous word"),
        pytest.param("cheque", ("check",), id="only the way to the everyday word"),
        pytest.param("analyzes", ("analyses",), id="the verb, not the plural"),
        pytest.param(
            "labour centre", ("labour center", "labor centre", "labor center"), id="each word on its own, and both"
        ),
        pytest.param("", (), id="nothing"),
    ],
)
def test_variants(phrase: str, spelled: tuple[str, ...]) -> None:
    assert variants(phrase) == spelled


def test_variants_stay_few() -> None:
    assert len(variants("color " * 8)) <= 16


@pytest.mark.parametrize(
    ("tag", "form"),
    [("NN", "lead"), ("NNS", "leads"), ("VB", "lead"), ("VBP", "lead"), ("VBZ", "leads"), ("VBD", "led"),
     ("VBN", "led"), ("VBG", "leading"), ("JJ", "lead")],
)  # fmt: skip
def test_inflect_by_tag(tag: str, form: str) -> None:
    assert inflect("lead", tag) == form


def test_unknown_tag() -> None:
    with pytest.raises(KeyError):
        inflect("lead", "XX")


def test_variants_of_common_words_are_words() -> None:
    spelled = {other for word in common_words() for other in variants(word)}
    assert {other for other in spelled if not is_word(other)} == set(UNLISTED_VARIANTS.split())


def common_words() -> set[str]:
    lines = gzip.decompress(Path(SOURCE).read_bytes()).decode().split("\n")
    return {word for word, letters in (line.split(" ") for line in lines if " " in line) if letters}


def dictionary() -> Iterator[tuple[str, str, list[list[str]]]]:
    """Read lemminflect's table: lemma, part of speech, forms (a past participle left out is the past)."""
    found = find_spec("lemminflect")
    if found is None or not found.submodule_search_locations:
        pytest.skip("lemminflect is not installed")
    path = Path(found.submodule_search_locations[0]) / "resources" / "infl_lu.csv.gz"
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        lemma, pos, *forms = line.split(",")
        yield lemma, pos, [form.split("/") for form in forms]


def test_common_verbs_against_a_dictionary() -> None:
    common = common_words()
    checked, disagreed = 0, set()
    for lemma, pos, forms in dictionary():
        if pos != "verb" or lemma not in common:
            continue
        past, participle, ing, third = forms
        theirs = (third, past, past if participle == [""] else participle, ing)
        checked += 1
        if not all(form in accepted for form, accepted in zip(verb_forms(lemma)[1:], theirs, strict=True)):
            disagreed.add(lemma)
    assert checked > 4500
    assert disagreed == set(VERB_DISAGREEMENTS.split())


def test_common_plurals_against_a_dictionary() -> None:
    common = common_words()
    checked, disagreed = 0, set()
    for lemma, pos, forms in dictionary():
        if pos == "noun" and lemma in common and forms[0] not in ([lemma], [""]):  # [lemma]: a mass noun
            checked += 1
            if plural(lemma) not in forms[0]:
                disagreed.add(lemma)
    assert checked > 9000
    assert disagreed == set(PLURAL_DISAGREEMENTS.split())


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=20), st.sampled_from(sorted(FORMS)))
def test_any_text_has_a_form(text: str, tag: str) -> None:
    assert isinstance(inflect(text, tag), str)
    assert text not in variants(text)
