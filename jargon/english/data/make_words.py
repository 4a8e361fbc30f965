"""Makes `words.gz` out of the sources that `README.md` names; run by hand when the list is to change."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path
from unicodedata import combining, normalize

from jargon.english.inflection import inflect, variants
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LARGEST_SIZE = 60
LARGEST_TAGGED_SIZE = 35
LEFT_OUT_KINDS = ("variant_2", "variant_3", "roman-numerals")

LETTERS = {
    "NN": "N", "NNS": "S", "VB": "V", "VBP": "V", "VBZ": "Z", "VBD": "D", "VBN": "P", "VBG": "G",
    "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "RBR": "R", "RBS": "R", "RP": "I", "IN": "I", "CD": "Q", "UH": "E",
}  # fmt: skip
"""Penn Treebank tags of open word classes, and the letters that `jargon.english.words.tags` has for them."""

CLOSED = """
    the T; a T; an T; my T; your T; its T; our T; their T; every T; no TE; whose T; this TO; that ITO; these TO;
    those TO; his TO; her TO; each TO; either TOCR; neither TOCR; any TOR; some TO; all TOR; both TOC; half NTJR;
    such TJ; many TJO; much RTJO; more JROT; most RJOT; few JTO; fewer JTO; little JTRO; less RJOT; least RJOT;
    several JTO; enough JRO; another TO; other JO; others OS; what OT; which OT; whatever OT; whichever TO; own
    JV; same JO; certain JO; various J; plenty ON; i O; you O; he O; she O; it O; we O; they O; me O; him O; us O;
    them O; mine ON; yours O; hers O; ours O; theirs O; myself O; yourself O; himself O; herself O; itself O;
    oneself O; ourselves O; yourselves O; themselves O; who O; whom O; whoever O; whomever O; anybody O; anyone O;
    anything O; everybody O; everyone O; everything O; nobody O; nothing O; somebody O; someone O; something O;
    none O; there OR; one QON; ones SO; can MN; could M; may M; might MN; must MN; shall M; should M; will MN;
    would M; ought M; cannot M; can't M; couldn't M; mayn't M; mightn't M; mustn't M; shan't M; shouldn't M; won't
    M; wouldn't M; oughtn't M; needn't M; ain't V; aren't V; don't V; haven't V; weren't D; isn't Z; doesn't Z;
    hasn't Z; wasn't D; didn't D; hadn't D; be V; am V; is Z; are V; was D; were D; been P; being GN; do V; does
    Z; did D; done PJ; doing G; have V; has Z; had DP; having G; and C; or C; nor C; but CIR; yet RC; plus CNIJ;
    so RIC; for IC; not R; to I; of I; in IRJ; on IRJ; at I; by IR; with I; from I; into I; onto I; upon I; over
    IRJN; under IRJ; above IRJ; below IR; between IR; among I; amongst I; amid I; through IRJ; throughout IR;
    during I; before IR; after IR; since IR; until I; till I; about IR; around RI; across IR; along IR; against I;
    within IR; without IR; beyond IR; behind IR; beside I; besides IR; beneath IR; towards I; toward I; despite I;
    except IV; per I; via I; versus I; unlike I; like IVNJ; as IR; than I; if I; because I; although I; though IR;
    whereas I; while IN; whilst I; unless I; whether I; lest I; once RI; upside N; inside INRJ; outside INRJ; off
    IRJ; out IRJN; up IRVJN; down RIJNV; near IRJV; past JINR; next JRI; opposite JNIR; back RNVJ; away R; ahead
    R; apart R; together R; forward RJNV; aboard RI; how R; when R; where R; why R; whenever RI; wherever RI;
    however R; therefore R; thus R; hence R; then R; now R; here R; again R; always R; never R; ever R; also R;
    too R; very RJ; just RJ; only RJ; even RJV; still RJNV; already R; almost R; quite R; rather R; perhaps R;
    maybe R; often R; soon R; later RJ; well RNJE; else RJ; yes EN; please EV; ok JERNV; okay JERNV; oh E; hello
    EN; hi E; two Q; three Q; four Q; five Q; six Q; seven Q; eight Q; nine Q; ten Q; eleven Q; twelve Q; twenty
    Q; thirty Q; forty Q; fifty Q; hundred QN; thousand QN; million QN; billion QN; zero QNV; first JRN; second
    JNVR; third JN; last JRVN; let VP; let's V
"""
"""The words that a sentence hangs on, tagged by hand: counted data has too much noise here."""

CORRECTED = """
    lead VNJ; leads SZ; lose V; loses Z; app N; apps S; ship VN; ships ZS; shipped DP; run VNP; runs ZS; close
    VJRN; use VN; uses ZS; used PDJ; get V; gets Z; make VN; makes Z; go VN; goes Z; see V; sees Z; take VN; takes
    Z; come VP; comes Z; know V; think V; look VN; looks ZS; want VN; wants ZS; give V; gives Z; need VN; needs
    ZS; say V; says Z; tell V; ask V; feel VN; become VP; put VDP; keep V; keeps Z; begin V; help VN; helps Z;
    show VN; shows ZS; hear V; play VN; move VN; live VJR; lives SZ; believe V; bring V; happen V; write V;
    provide V; sit V; stand VN; meet VN; include V; continue V; set VNPDJ; sets ZS; learn V; understand     V;
    watch VN; follow V; create V; speak V; read VDPN; allow V; add V; adds Z; spend VN; grow V; open JVN; walk
    VN; win VN; offer VN; offers ZS; remember V; consider V; appear V; buy VN; buys ZS; wait VN; serve V; die V;
    send V; expect V; build VN; builds ZS; built PD; stay VN; fall NV; falls ZS; cut VNPDJ; cuts SZ; reach VN;
    kill VN; remain V; suggest V; raise VN; pass VN; sell VN; sells Z; sold DP; require V; report NV; reports SZ;
    decide V; pull VN; good JNR; new J; high JRN; old JN; great J; big J; small J; large J; long JRV; early JR;
    young JN; important J; public JN; bad JN; able J; free JVR; right JNRV; left VDPJNR; time NV; times SZ; people
    SV; way NR; day N; man NV; thing N; woman N; life N; world N; work NV; works ZS; number NV; numbers SZ; point
    NV; points SZ; home NRV; place NV; case NV; week N; company N; system N; program NV; question NV; government
    N; group NV; problem N; fact N; data SN; media SN; news NS; sales S; series NS; business N; means ZSN; plan
    NV; plans SZ; order NV; deal NV; deals SZ; market NV; markets SZ; price NV; prices SZ; cost NV; costs SZ;
    value NV; values SZ; change NV; changes SZ; test NV; tests SZ; design NV; process NV; project NV; release NV;
    releases SZ; feature NV; features SZ; query NV; queries SZ; cache NV; caches SZ; commit VN; commits ZS; push
    VN; pushes ZS; merge VN; merges ZS; branch NV; branches SZ; fork NV; forks SZ; patch NV; patches SZ; bug NV;
    bugs SZ; log NV; logs SZ; scale NV; scales SZ; pitch NV; pitches SZ; churn NV; churns ZS; quote NV; quotes SZ;
    target NV; targets SZ; forecast NV; forecasts SZ; track NV; tracks SZ; access NV; impact NV; impacts SZ;
    leverage NV; leverages ZS; benchmark NV; benchmarks SZ; pipeline NV; pipelines SZ; prospect NV; prospects SZ;
    engage V; onboard RIJV; align V; aligns Z; drive VN; drives ZS; dashboard N; dashboards S; frame NV; code NV;
    codes SZ; host NV; hosts SZ; load NV; loads SZ; store NV; stores SZ; stack NV; stacks SZ; stream NV; streams
    SZ; thread NV; threads SZ; sprint NV; sprints SZ; team NV; teams SZ; touch VN; trade NV; train NV; trigger NV;
    triggers SZ; update NV; updates SZ; view NV; views SZ; spike NV; spikes SZ; demo NV; demos SZ; mock JVN; mocks
    ZS; ping NV; pings ZS; port NV; ports SZ; queue NV; queues SZ; request NV; requests SZ; response N; server N;
    service NV; services SZ; software N; hardware N; network NV; networks SZ; interface NV; interfaces SZ; buyer
    N; buyers S; customer N; customers S; user N; users S; email NV; emails SZ; web N; online JR; website N;
    websites S; internet N; mobile JN; digital J; cloud NV; clouds SZ; sheep NS; series NS; species NS; aircraft
    NS; fish NVS; headquarters SN; offspring NS; deer NS; ran D
"""
"""Frequent or technical words whose readings the sources give wrongly, in odd order, or not at all."""

MODERN = """
    adtech N; agentic J; agile JN; aggregator N; allowlist NV; analytics S; antipattern N; api N; app N; appsec N;
    arcade N; async JR; asynchrony N; autocomplete NV; autofill NV; autoload V; automate V; autoscale V;
    autoscaler N; autosave NV; avatar N; backchannel N; backend N; backfill NV; backlink N; backlog N; backoff N;
    backport NV; backpressure N; bandwidth N; benchmark NV; biz N; bitcoin N; blocklist NV; blockchain N; blog NV;
    blogger N; bluetooth N; bookable J; bootcamp N; bootstrap NV; bot N; botnet N; breakpoint N; broadband N;
    brownfield NJ; buildable J; burndown N; buyout N; bytecode N; callback N; canonicalize V; captcha N; changelog
    N; changeset N; chatbot N; checkbox N; checkout N; checkpoint NV; checksum NV; chipset N; clickable J;
    clickbait N; clickstream N; clickthrough N; codebase N; codec N; codegen N; commoditize V; comms S; conf N;
    config N; configurable J; containerize V; coworker N; coworking N; cron N; crowdfund V; crowdsource V; crypto
    N; cryptocurrency N; customizable J; cyber J; cyberattack N; cybersecurity N; daemon N; dashboard N;
    datacenter N; dataset N; datastore N; datasheet N; deduplicate V; deliverable NJ; demo NV; denormalize V;
    dependability N; deploy VN; deployable J; deployment N; deprecate V; deserialize V; dev N; devops N; devsecops
    N; diff NV; dockerize V; dogfood NV; doomscroll V; dotfile N; downsell NV; downstream JR; downtime N; dropdown
    N; ebook N; ecommerce N; ecosystem N; edtech N; email NV; embeddable J; emoji N; endpoint N; entrepreneurial
    J; ethernet N; explainer N; extensibility N; extensible J; facetime N; failover N; fallback N; faq N;
    featureful J; filename N; filesystem N; fintech N; firewall NV; firmware N; flowchart N; followup N; footgun
    N; framerate N; freelancer N; freemium NJ; frontend N; fullstack J; gamification N; gamify V; gateway N;
    geolocation N; geofence NV; gigabit N; gig N; git N; github N; globalization N; google NV; granularity N;
    greenfield NJ; grok V; groupware N; growthhack NV; hackathon N; hacky J; handoff N; hardcode V; hashtag N;
    hashmap N; healthcare N; healthcheck N; homepage N; hostname N; hotfix NV; hotspot N; hyperlink NV; hyperscale
    NJ; hyperscaler N; idempotence N; idempotency N; idempotent J; inbox NV; inbound J; influencer N; infographic
    N; infosec N; infra N; initializer N; inline JV; inlined J; insightful J; instantiate V; interop N;
    interoperability N; interoperable J; intranet N; iot N; iteratively R; javascript N; json N; keyspace N;
    kickoff N; kubernetes N; lakehouse N; laptop N; latency N; leaderboard N; learnings S; lifecycle N; lifecycles
    S; linter N; linux N; listicle N; livestream NV; localhost N; lockfile N; login N; logoff N; logout N; lookup
    N; loopback N; malware N; markdown N; martech N; matchmaking N; memoize V; memoization N; merchandiser N;
    metadata N; metaverse N; microservice N; microsite N; middleware N; milestone N; mindshare N; minify V;
    misconfiguration N; misconfigure V; monetization N; monetize V; monolith N; monorepo N; mockup N; multicloud
    JN; multithreaded J; multitenant J; mutex N; namespace N; nameserver N; nearshore JV; netbook N; netiquette N;
    newsfeed N; newsgroup N; nonprofit JN; nosql N; notebook N; observability N; offboard V; offboarding N;
    offline JR; offshore JRV; offsite JRN; onboard V; onboarding N; online JR; onprem JR; onsite JR; opex N; capex
    N; opensource JV; ops S; optimizer N; orchestrator N; outage N; outbound J; overfit V; overprovision V; paas
    N; paginate V; parallelize V; parameterize V; parser N; passcode N; passkey N; passthrough N; passwordless J;
    paywall NV; performant J; permalink N; petabyte N; phish V; phishing N; photoshop NV; pipelined J; pixelate V;
    playbook N; plugin N; podcast NV; podcaster N; popup N; postmortem N; preconfigured J; prefetch VN; preinstall
    V; preload VN; preorder NV; preprocess V; preprocessor N; prereq N; preset NVJ; prod N; productize V;
    programmatic J; programmatically R; prototype NV; provision NV; provisioner N; proxy NV; pseudocode N; pubsub
    N; python N; qubit N; querying N; quickstart N; ransomware N; rasterize V; readme N; realtime J; rearchitect
    V; rebase VN; rebrand VN; reconfigure V; recompile V; redirect VN; redeploy V; redeployment N; refactor VN;
    refactoring N; regex N; reindex V; reinitialize V; remediate V; remediation N; renderer N; repo N; repost VN;
    repurpose V; reseller N; resize V; resizable J; resync VN; retarget V; retro N; retweet NV; reusability N;
    reusable J; revops N; roadmap N; roadmapping N; rollback N; rollout N; rootkit N; router N; runbook N; runtime
    N; saas N; sandbox NV; scalability N; scalable J; scraper N; screencast N; screenshot NV; scrum N; sdk N;
    semver N; serializer N; serverless J; setup N; shader N; sharding N; shard NV; showrunner N; signoff N; signup
    N; sitemap N; skillset N; slideshow N; smartphone N; smartwatch N; snapshot NV; spam NV; spammer N; spinup N;
    spyware N; sql N; stakeholder N; standup N; startup N; stateful J; stateless J; storefront N; storytelling N;
    subcommand N; subdirectory N; subdomain N; subfolder N; subnet N; subprocess N; substack N; subtask N;
    superapp N; superset N; surfacing N; sysadmin N; syslog N; syncing N; sync NV; synergistic J; synergize V;
    tarball N; taskbar N; techie N; teardown N; telco N; telehealth N; telemetry N; templating N; tenancy N;
    terabyte N; testable J; testbed N; textbox N; thumbnail N; timebox NV; timeline N; timeout N; timestamp NV;
    timezone N; todo N; tokenization N; tokenize V; tokenizer N; toolbar N; toolchain N; toolkit N; toolset N;
    tooltip N; touchpoint N; touchscreen N; transpile V; transpiler N; triage NV; tweet NV; typeahead N; typesafe
    J; undeploy V; unicode N; uninstall V; unit NV; unix N; unmanaged J; unsubscribe V; upscale JV; upsell VN;
    upselling N; upskill V; upstream JRV; uptime N; usability N; userbase N; username N; utilize V; ux N;
    vectorize V; verifiability N; vendor NV; videoconference NV; virality N; virtualization N; virtualize V; vlog
    NV; voicemail N; walkthrough N; wearable JN; webcam N; webcast NV; webhook N; webinar N; webpage N; webserver
    N; webshop N; website N; whiteboard NV; whitelist NV; blacklist NV; whitepaper N; whitespace N; widget N; wifi
    N; wiki N; wikipedia N; wireframe NV; workaround N; workflow N; workload N; workspace N; workstream N; xml N;
    yaml N; youtube N; zettabyte N; zip NV; coachable J; actionable J; amongst I; anonymize V; anonymization N;
    bespoke J; boilerplate N; customization N; decarbonize V; deprioritize V; differentiator N; digitization N;
    disambiguate V; disintermediate V; disintermediation N; downvote NV; upvote NV; enablement N; evangelist N;
    flywheel N; foundational J; gigabyte N; holistically R; hybrid NJ; hyperlocal J; ideate V; ideation N;
    incentivize V; internationalize V; localize V; megabyte N; megatrend N; microtransaction N; multichannel J;
    omnichannel JN; operationalize V; optimization N; outsource V; prioritization N; prioritize V; proactively R;
    rebalance V; rightsize V; runway N; shareable J; siloed J; silo NV; solopreneur N; stickiness N; storyboard
    NV; teammate N; thoughtfulness N; transformative J; transformational J; triaged J; unicorn N; uplift NV;
    upsize V; verticalization N; verticals S; viral J; vs I; headcount N; timeframe N; takeaway N; workgroup N;
    freelance JV; ringfence V; greenlight NV; deck NV; decks S
"""
"""Words younger than the word lists, or at home in offices; their regular forms come along."""


def read_hand_list(text: str) -> dict[str, str]:
    """Read ``word LETTERS; word LETTERS``."""
    return dict(item.split() for item in text.split(";"))


def scowl_words(folder: Path, largest: int) -> Iterator[str]:
    """Yield the words of the lists up to a size, in lower case, without possessives."""
    for path in sorted(folder.iterdir()):
        kind, _, size = path.name.rpartition(".")
        if int(size) <= largest and not any(left_out in kind for left_out in LEFT_OUT_KINDS):
            for word in path.read_text("utf-8").split():
                if "contractions" in kind or not word.endswith("'s"):
                    yield word.lower()
                    yield without_accents(word.lower())


def without_accents(word: str) -> str:
    """Write a word as a keyboard without accents does: cafe."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def brill_tags(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the commonest reading of each word of the lexicon of Brill's tagger."""
    for line in path.read_text("utf-8").splitlines():
        word, _, tag = line.partition(" ")
        if tag in LETTERS and word.islower():
            yield word, LETTERS[tag]


def lemminflect_tags(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield every reading that lemminflect's dictionary knows."""
    for line in gzip.decompress((folder / "infl_lu.csv.gz").read_bytes()).decode().splitlines():
        lemma, pos, *rest = line.split(",")
        groups = [[form for form in group.split("/") if form and form != "<>"] for group in rest]
        yield from lemma_tags(lemma, pos, groups)


def lemma_tags(lemma: str, pos: str, groups: list[list[str]]) -> Iterator[tuple[str, str]]:
    """Yield the readings of one lemma's forms, which stand in a fixed order for each part of speech."""
    yield lemma, {"verb": "V", "noun": "N", "adj": "J", "adv": "R"}.get(pos, "")
    if pos == "verb":
        groups[1] = groups[1] or groups[0]
    letters = {"verb": "DPGZ", "noun": "S", "adj": "JJ", "adv": "RR"}.get(pos, "")
    for letter, forms in zip(letters, groups, strict=False):
        for form in forms:
            if form != lemma or pos != "noun":
                yield form, letter


def modern_tags() -> Iterator[tuple[str, str]]:
    """Yield the hand-listed modern words and their regular forms, in either spelling."""
    forms = {"V": (("VBZ", "Z"), ("VBD", "D"), ("VBN", "P"), ("VBG", "G")), "N": (("NNS", "S"),)}
    for word, letters in read_hand_list(MODERN).items():
        for letter in letters:
            formed = [(word, letter), *((inflect(word, tag), other) for tag, other in forms.get(letter, ()))]
            yield from ((spelled, other) for form, other in formed for spelled in (form, *variants(form)))


def gather(sources: Iterable[Iterable[tuple[str, str]]], tagged: set[str]) -> dict[str, str]:
    """Collect each word's readings in the order in which they come, each once."""
    found = dict.fromkeys(tagged, "")
    for source in sources:
        for word, letter in source:
            if letter not in found.get(word, letter):
                found[word] += letter
    return found


def make(scowl: Path, brill: Path, lemminflect: Path) -> str:
    """Write the list: a word a line, behind some of them a blank and their readings, commonest first."""
    modern = list(modern_tags())
    words = set(scowl_words(scowl, LARGEST_SIZE)) | {word for word, _ in modern}
    common = set(scowl_words(scowl, LARGEST_TAGGED_SIZE)) | {word for word, _ in modern}
    tags = gather([brill_tags(brill), lemminflect_tags(lemminflect), modern], common)
    tags |= read_hand_list(CORRECTED) | read_hand_list(CLOSED)
    return "\n".join(f"{word} {tags.get(word, '')}".rstrip() for word in sorted(words | tags.keys()))


if __name__ == "__main__":
    made = make(*(Path(argument) for argument in sys.argv[1:4])).encode()
    Path(__file__).with_name("words.gz").write_bytes(gzip.compress(made, 9, mtime=0))
