"""Weighs what speaks for a meaning: the cues nearby, the company of other words and terms, what the document is about.

Evidence is a number of points with the words that gave them, so that each choice can be explained.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache, cached_property

from jargon.model import BARRIER
from jargon.patterns import lazy
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jargon.context import Context, Reader, Sentence
    from jargon.lexicon import Lexicon
    from jargon.lexicon.lexemes import Lexeme
    from jargon.match import Match

COLLOCATION, BESIDE, CLOSE, SENTENCE, NEARBY = 4.0, 3.0, 2.0, 1.5, 1.0
"""What a cue is worth: a phrase that holds the term, or within a few words of it, close by, in its sentence, around."""
HINT = 1.25
"""What a cue is worth at most if it is a word that all kinds of texts use."""
BESIDE_REACH, CLOSE_REACH = 3, 8
"""How many words away a cue is beside a term, and close to it."""
COMPANY, COMPANY_NEARBY = 1.0, 0.3
"""What a word of a trade is worth in the sentence of a term, and around it."""
MOST_COMPANY, MOST_COMPANY_NEARBY = 3.0, 1.2
"""However many such words there are, they are worth no more than this."""
CLEAR_TERM = 1.0
"""What a term of one clear meaning counts, in words of its trade."""
DEFINED = 5.0
"""What it is worth that the document itself says what its acronym stands for."""
SUBJECT = 1.0
"""What it is worth that the whole document is about a trade."""

EVERYDAY = "everyday"
"""The trade of all who speak of home, food and weather."""
HALF = 0.5
NO_KIN: dict[str, float] = {}
KINDRED = {"business": {"sales": 0.75}, "buzzwords": {"business": 0.5}, "sales": {"business": 0.5}}
"""Whose words also speak, in part, for a domain."""

TRADES = {
    "engineering": """
        aggregation algorithm amd64 apache api apis apiserver args arm64 array async authentication automated
        autoscaler autoscaling aws azure backend backport backup backward-compatible bandwidth binary bit bool
        boolean browser buffer byte bytecode cache cached caching callback cgroup ci cleartext cli closure
        cloud-native cluster cncf code codebase codegen command compile compile-time compiled compiler compute
        concurrency concurrent config config-file configmap configmaps configuration configure constructor container
        containerd containerized controller coroutine cpu cpus cpython crd crds cron crypto csi css csv daemon
        daemonset dag dashboards database datacenter dataflow dataframe dataset deadlock debug decode decrypt
        decryption dependency deserialization deserialize deserializer destructor developer devops dictionary
        directory disk dns docker dotfile ebpf egress elastic elasticsearch enabled encode encoding encrypted
        encryption endpoint engineer engineering enum etcd eventbus exception executable faas failover filesystem
        firewall float folder framework frontend function garbage-collected gateway gcp git github gitlab gitops
        golang goroutine gpu gpus grafana grpc hardcoded hardware hash heap helm hostname hostpath hotfix html http
        https hypervisor idempotent immutable implement implementation implemented infrastructure ingress
        inheritance inode instrumentation instrumented int integer interface interop invariant ip iptables iterator
        java javascript jdbc jdk json jvm jwt kafka kernel keyspace keystore kube-apiserver kube-proxy kubeadm
        kubectl kubelet kubernetes lambda latency linkerd lint linter linting linux literal llvm logging login loop
        lru macro malware memory mesh metadata microgateway microservice middleware module monitoring mtls
        multi-arch mutable mutation mutex mysql namespace namespaced nginx node null numeric oauth oauth2 ocsp oidc
        onnx open-source openjdk opentelemetry os otel outage p95 p99 parallel parameter parse parsed parser
        password patch payload pep plaintext plugin podman pointer polyfill postgres postgresql prefix preload
        primitive prod programmer programming prometheus protocol proxy pseudocode python query raft ram ramdisk
        readme rebase redis refactor refcount regex regexp registry replica repo repository restart rfc rollback
        rollout router rpc ruby runtime rust rustc s3 sast sbom scheduler scheduling schema sdk semantic semver
        serialization serialize serverless sha shard sharding shell sidecar sidecars snapshot socket software spec
        sql sre ssh ssl statefulset storage string struct subclass subcommand submodule subnet subprocess superuser
        symlink syntax sysadmin syscall systemd tarball tcpdump telemetry tensor terraform test-suite throughput
        timeout timestamp tls toml toolchain transpile troubleshoot tuple udp unit-test unix upstreamed uri url
        username utf-8 uuid variable virtualization vlan vm vms vpc vsphere wasm webassembly webhook websocket wifi
        wildcard worktree x86 xcode xml yaml zip zookeeper
    """,
    "sales": """
        acv ads advertisement advertiser ae ams arpu arr bant bdr bookings brand buy-in buyer buying carr ceo cfo
        clari cmo commission competitive competitor crm cro cross-sell csm deal discount ebitda enablement fiscal
        forecast forecasting gartner go-to-market gong gtm hubspot inbound invoice linkedin marketer marketing
        martech meddic meddpicc merchandise mql negotiate negotiation nps objection outbound outreach payroll
        persona presales pricing procurement prospect prospecting purchase purchasing qbr qoq quarterly renew
        renewal rep reseller retail revenue rfi rfp roi sale salesforce salespeople salesperson sdr se sell seller
        selling sold stakeholder subscriber tco territory upsell vendor vp webinar winback yoy
    """,
    "business": """
        agency agenda approval audit board budget ceo cfo collaboration committee compliance consultant department
        director employee executive finance financial governance headcount hire hiring hr investment investor
        leadership legal objective okr organisation organization partner procurement profit quarter recruit
        shareholder staff supplier workforce
    """,
    EVERYDAY: """
        airport apartment aunt baby bake bathroom bathtub beach bedroom beer bicycle bike bird boat boil bread
        breakfast brother butter cake castle cat cheese chicken child children church cinema clothes coffee cook
        cooking cow crime cup dad dance daughter dear dentist dinner doctor dog door dress drink driveway eat egg
        elderly farm farmer father fish flour flower football forest friend fruit furniture garage garden garlic
        gentleman girl glass god grandfather grandmother grass guest hair hat heart hockey honey horse hospital
        hotel house husband ice jail judge kid kitchen lady lake laugh lawn lord lovely lunch mat meal meat miss mom
        mother mountain movie museum music neighbor neighbour nurse oil-lamp onion oven pan pasta pepper piano pie
        pizza police potato prayer queen rain recipe restaurant rice river road roof sailor salad salt sauce school
        sea sheep ship sister skin sky sleep smile snow soccer sofa soldier son song soup spoon stove street sugar
        summer sun supper sweet swim taxi tea tennis theater theatre tired troops truck uncle vacation vegetable
        village waiter waitress wedding weekend wife wind window wine winter woman women wool yarn yummy
    """,
}
"""Words that tell which trade a text is of. A plural in -s counts as well."""
HINTS = {
    "engineering": """
        absolute access allocate alpha annotation app application arbitrary architecture argument async attribute
        automate automatically automation behavior behaviour beta boilerplate bug build built calculate callback
        capture checking clone cloud collector compatibility compatible component compute constraint container
        contributor convention copy correctness counter crash cron data default delete deleted deploy deployed
        deploying deployment deprecate deprecated detect detection dev device diff digest digit disable distributed
        documentation dynamic edit editor empty enable entity env equality error evaluate event-driven explicit
        expression failure fallback feature fix fork functionality generate granular graph handler handling header
        hierarchy histogram ide image implicit incompatible increment index init initialize input inspect install
        installed instant invalid isolation iteration keyword label layer limit load local log lookup low-level
        machine maintainer manual map mapping mechanism merge metric mode monitor multi-tenant naming native nested
        network notation notification numerical object observe offset open-source opt-in option optional output
        overhead override overwrite pattern performance permission persist physical playback player pod portable
        precedence predicate process property push randomly read recursive redesign redundant regression reject
        reload remote rename replicate requirement resize response restore retrieve retrieved retry return returned
        reuse root rule run running runs safety scan scenario scheduler script secure security semantics serial
        server server-side setting setup signature sort span specification specified specify state stateful
        stateless static stream structure subset substring subsystem symbol sync system tag technical template test
        testing tests text thread token tool tooling tracking trait traverse tree type typed undefined underscore
        unique unit unsafe update upgrade upstream usage used user valid validation verify version view virtual
        vulnerability watch web workspace wrapper write
    """,
    "sales": """
        agreement announce annual audience award branding business campaign client-facing commercial communicate
        competitive contact content cost customer dashboard demo executive expand expansion funnel goal growth
        implementation industry lead license loyalty marketplace meeting month opportunity paid partner partnership
        pitch position positioning price product quarter quota relationship roadmap solution spend sponsor startup
        strategic strategy subscription team value-add week
    """,
    "business": """
        agenda business company cost goal management manager meeting office plan priority project report risk
        strategic strategy team
    """,
    EVERYDAY: "beautiful cried delicious friendly he her herself him himself his lovely nice old she wonderful young",
}
"""Words that are commoner in the texts of a trade than elsewhere, but are used by others too: they count half."""

COMMON = """
    able access account act action active activities activity actual additional address adopt agencies agency agree
    agreed allow analyst annual application approach area article assess assessment asset attend attention attract
    audience authority average award background balance bank basic begin behavior benefit bind blank block board
    book border break bring broken budget build building bus business call campaign capacity capital card case cell
    center certain chair change channel check claims class client clock close closed cloud coach collect collection
    color column comment committee common communication communities community companies company comparison complaint
    complex condition conference confirm connect connection contact content context contribute conversation copy
    core corporate correct cost countries country course court create creation creative credit criteria culture
    custom cut data date day deadline decision default degree deliver delivery demand department design desk detail
    development device different digital direct director discussion distribution document down driver early economic
    edge editor effective effort email employee empty enable end energy entry environment error evaluation event
    evidence exchange execute existing expansion expense experience expert expertise exposed extension factory
    failed failure false family fast feature fee feedback field file film final find fire fit fix fixed flag flow
    follow form format forward foundation free frequency full function fund funding future game gap general generate
    generation get give global go goal gold goods government great green group grow growth guarantee guide hand
    handle handoff health hear history hit hold home hour house human id idea ideal identity image impact import
    important improve increase industries industry information initial initiative inner input insight inspector
    insurance integration internal international internet interview introduction invite issue item job join journey
    key knowledge labels language large launch law lead leader leadership learn learning leave legal length letter
    level library life limit line link list local lock long loss lost machine mail main major make manage management
    manager mandatory manual manufacturing map margin market match material measure media medical meet meeting
    member membership memory message method middle minimum minor minute mobile model money month motion mount move
    multiple name national need negotiation network new next noise note number object office official online open
    opening operate operating operation operational option order ordered organization organizational outcome outer
    output own owner ownership pack page pair paper participant parties partner party pass path pattern pay payment
    peer people percent percentage performance period person phase phone physical plan planning plant platform play
    point policies policy poll pool post power practice present presentation press price primary print priority
    private problem process processes processing product production program progress project promise promotion proof
    properties property proposal propose prove provide provider proving public publish pull push quality quantity
    question radio raise random range rate ratio reach read reader record recording reduce region regional register
    registration regular relationship release remaining report reporting request require requirement research
    reserve resolution resolve resource respond response rest result return review reward right risk role root round
    route rule run running safety sample save saving schedule science scientist score search season secret section
    secure security seed select send senior sent separate sequence series serve service session set setting share
    shared shift ship shop show sign signal signature signed single site size skill slide small social society
    solution sort source space speak speaker specific specification spend spending split stable staff stage standard
    start state statement station statistics status steal step stop storage store stored story strategic strategy
    strong studio study subject submit success suite supply support switch system table tags talent talk target task
    tax teacher team technical technology term test text theme thing time timeline tone tool top topic town track
    trade trading traffic train training transfer transport travel trend true trust type unique unit update urgency
    use used user value variety version video view visibility visit visitor volume wait waiting warm warning watch
    water week weekly welcome win won word work worker working workshop world write year zone
"""
"""Words that all kinds of texts use: as a cue, one of them is no more than a hint. A plural in -s counts as well."""

SEAM_RE = lazy(r"[ -]")
CODE_RE = lazy(
    rf"{BARRIER}|\b\w+_\w+|\b[a-z]{{2,}}[A-Z]\w*|\b[A-Z][a-z]+[A-Z][a-z]+[A-Z]\w*|\w\(\)|\w::\w|(?<!\S)--\w|[{{}}]|=="
)
"""What only code and its names hold, or stands for code."""
CODE_SIGNS = (BARRIER, "_", "()", "::", "--", "{", "}", "==")
CAMEL_RE = lazy(r"[a-z][A-Z]")
"""One of these stands in all that is code; most sentences hold none, and are told at a glance."""
CODE, MOST_CODE = 0.5, 1.5
"""What a piece of code in a sentence is worth, in words of engineering, and how much all of them together."""
ABBREVIATED_RE = lazy(r"\(([^()\n]{2,60})\)")
MARGIN_WORDS = 6
SAMPLE = 20_000
"""How much of the beginning, middle and end of a long document is read to tell what it is about, in code points."""
FEWEST_WORDS = 80
"""A shorter text does not tell what it is about."""
TELLING = 0.012
"""The share of words of one trade that tells what a document is about."""
CLEARLY = 2.0
"""By how much the words of that trade must outnumber those of any other."""


class Point(NamedTuple):
    """One piece of evidence: its worth, and what it is in a few words."""

    worth: float
    what: str

    def __str__(self) -> str:
        return f"{self.what} {self.worth:+g}"


class Profile(NamedTuple):
    """What a document as a whole tells: the trade it is about, or "", and what its acronyms stand for."""

    subject: str = ""
    definitions: tuple[tuple[str, str], ...] = ()


def profile_of(prose: str) -> Profile:
    """Tell what a document is about, by the words of trades in samples of it, and what its acronyms stand for.

    >>> profile_of("A sales qualified lead (SQL) is one that sales took on.").definitions
    (('SQL', 'a sales qualified lead'),)
    """
    parts = samples(prose)
    counts: dict[str, float] = {}
    total = 0
    for part in parts:
        words = part.lower().split()
        total += len(words)
        for word, times in Counter(words).items():
            for trade, worth in trades_of(word.strip(".,;:!?()\"'*_`")):
                counts[trade] = counts.get(trade, 0.0) + worth * times
    return Profile(subject_of(counts, total), definitions(parts))


def samples(prose: str) -> list[str]:
    """Give a text, if it is long only its beginning, middle and end."""
    middle = max(len(prose) // 2 - SAMPLE // 2, 0)
    return [prose] if len(prose) <= 3 * SAMPLE else [prose[:SAMPLE], prose[middle : middle + SAMPLE], prose[-SAMPLE:]]


def subject_of(counts: Mapping[str, float], words: int) -> str:
    """Name the trade whose words are many and clearly the most."""
    ranked = sorted(((worth, trade) for trade, worth in counts.items() if trade != "business"), reverse=True)
    if words < FEWEST_WORDS or not ranked or ranked[0][0] < TELLING * words:
        return ""
    return ranked[0][1] if len(ranked) == 1 or ranked[0][0] >= CLEARLY * ranked[1][0] else ""


def definitions(parts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Find the acronyms that a text explains in brackets: "qualified lead (QL)", "QL (qualified lead)"."""
    found: dict[str, str] = {}
    for part in parts:
        for brackets in ABBREVIATED_RE.finditer(part):
            inside = brackets[1].strip()
            before = part[max(brackets.start() - 80, 0) : brackets.start()].split()[-MARGIN_WORDS:]
            if is_short_form(inside):
                found.setdefault(inside.removesuffix("s"), " ".join(before).lower())
            elif before and is_short_form(before[-1]):
                found.setdefault(before[-1].removesuffix("s"), inside.lower())
    return tuple(sorted(found.items()))


def is_short_form(text: str) -> bool:
    """Tell whether a text is one acronym, perhaps with a plural s."""
    bare = text.removesuffix("s")
    return 2 <= len(bare) <= 8 and bare.isalpha() and bare.isupper()


def long_form(acronym: str, text: str) -> str:
    """Find words with capitals whose first letters are those of an acronym of three letters or more.

    >>> long_form("TCO", "It has a Total Cost of Ownership."), long_form("TCO", "The cost of ownership.")
    ('Total Cost of Ownership', '')
    """
    if not 3 <= len(acronym) <= 6 or not acronym.isalpha():
        return ""
    import re

    words = (rf"{letter}[a-z]+" for letter in acronym)
    found = re.search(r"\b" + r"(?:[ -](?:of|and|for|the|to|in|as|a))?[ -]".join(words) + r"\b", text)
    return found[0] if found else ""


def folded(phrase: str) -> str:
    """Write a phrase without capitals, hyphens and plural endings.

    >>> folded("Managed Services-Platform")
    'managed service platform'
    """
    return " ".join(word.removesuffix("s") for word in phrase.lower().replace("-", " ").split())


@cache
def trade_words() -> dict[str, tuple[tuple[str, float], ...]]:
    """Give each word of a trade, and its plural in -s, with its trades and worth."""
    found: dict[str, dict[str, float]] = {}
    for tables, worth in ((TRADES, 1.0), (HINTS, HALF)):
        for trade, table in tables.items():
            for word in table.split():
                for spelling in (word, f"{word}s"):
                    found.setdefault(spelling, {}).setdefault(trade, worth)
    return {word: tuple(trades.items()) for word, trades in found.items()}


@cache
def common_words() -> frozenset[str]:
    """Give the words that all kinds of texts use."""
    return frozenset(spelling for word in COMMON.split() for spelling in (word, f"{word}s"))


def trades_of(word: str) -> tuple[tuple[str, float], ...]:
    """Give the trades that a lower-case word tells of, with what it is worth.

    >>> trades_of("kernel"), trades_of("customers"), trades_of("green")
    ((('engineering', 1.0),), (('sales', 0.5),), ())
    """
    return trade_words().get(word, ())


class Whole:
    """A whole document, read for what it is about when that is first asked."""

    def __init__(self, prose: str) -> None:
        self.prose = prose
        self._long_forms: dict[str, str] = {}

    def other_long_form(self, acronym: str, names: Iterable[str]) -> str:
        """Give the words that the document has for an acronym, if they are none of the names of its sense; else "".

        >>> Whole("The Managed Services Platform (MSP) runs.").other_long_form("MSP", ["managed service provider"])
        'Managed Services Platform'
        """
        found = self._long_forms.get(acronym)
        if found is None:
            found = self._long_forms[acronym] = long_form(acronym, "\n\n".join(samples(self.prose)))
        own = folded(found)
        return "" if any(folded(name) in own or own in folded(name) for name in names if " " in name) else found

    @cached_property
    def profile(self) -> Profile:
        """What the document tells."""
        return profile_of(self.prose)

    def differs(self, profile: Profile | None) -> bool:
        """Tell whether this document tells something else than the one with this profile, if there was one."""
        return profile is not None and profile != self.profile


class Company:
    """What else the prose around a match says about its trade; each sentence and neighborhood is counted once.

    `matches` are all matches of the prose, in reading order. `asked` gathers the offsets of those that were weighed:
    what is decided about them hangs on the whole document.
    """

    def __init__(self, reader: Reader, matches: Sequence[Match], lexicon: Lexicon, whole: Whole) -> None:
        self.reader = reader
        self.matches = matches
        self.lexicon = lexicon
        self.whole = whole
        self.asked: list[int] = []
        self.naming = False
        """Whether the evidence is named, for a person to read."""
        self._starts: list[int] | None = None
        self._sentence: tuple[int, dict[str, list[str]], dict[str, float]] = (-1, {}, {})
        self._near: tuple[int, int, dict[str, float]] = (-1, -1, {})
        self._worths: tuple[Match | None, dict[str, float]] = (None, {})
        self._own: dict[str, float] = {}
        self._subjects: dict[str, float] = {}
        self._short: tuple[Match | None, list[str]] = (None, [])

    def of(self, domain: str, match: Match, context: Context) -> list[Point]:
        """Weigh the company that speaks for a domain."""
        words, worth = self.in_sentence(context.sentence, match)
        points = []
        own = dict(trades_of(self.reader.prose[match.start : match.end].lower()))
        there = shared(domain, worth) - shared(domain, own)
        if there > 0:
            named = ", ".join(word for kin in (domain, *KINDRED.get(domain, ())) for word in words.get(kin, ()))
            points.append(Point(min(there * COMPANY, MOST_COMPANY), f"{domain} words in its sentence ({named})"))
        around = shared(domain, self.around(match)) - shared(domain, own) - max(there, 0.0)
        if around > 0:
            points.append(Point(min(around * COMPANY_NEARBY, MOST_COMPANY_NEARBY), f"{domain} words around it"))
        return points

    def worth(self, domain: str, match: Match, context: Context) -> float:
        """Add up what `of` would name, without naming it."""
        if self._worths[0] is not match:
            self._own = dict(trades_of(self.reader.prose[match.start : match.end].lower()))
            self._worths = (match, {})
        found = self._worths[1].get(domain)
        if found is None:
            found = self._worths[1][domain] = self._worth(domain, match, context)
        return found

    def _worth(self, domain: str, match: Match, context: Context) -> float:
        own_worth = shared(domain, self._own) if self._own else 0.0
        there = shared(domain, self.in_sentence(context.sentence, match)[1]) - own_worth
        around = shared(domain, self.around(match)) - own_worth - max(there, 0.0)
        worth = min(there * COMPANY, MOST_COMPANY) if there > 0 else 0.0
        return worth + (min(around * COMPANY_NEARBY, MOST_COMPANY_NEARBY) if around > 0 else 0.0)

    def subject(self, domain: str) -> list[Point]:
        """Weigh what the whole document is about."""
        subject = self.whole.profile.subject
        if subject and (subject == domain or (domain == "business" and subject == "sales")):
            return [Point(SUBJECT, f"the document is about {subject}")]
        return []

    def whole_worth(self, lexeme: Lexeme, match: Match) -> float:
        """Add up what `subject` and `definition` would name."""
        domain = lexeme.sense.domain
        worth = self._subjects.get(domain)
        if worth is None:
            worth = self._subjects[domain] = total(self.subject(domain))
        return worth + total(self.definition(lexeme, match))

    def in_sentence(self, sentence: Sentence, match: Match) -> tuple[dict[str, list[str]], dict[str, float]]:
        """Count the words of trades in a sentence, and the terms of one clear meaning."""
        if self._sentence[0] != sentence.start:
            words: dict[str, list[str]] = {}
            worth: dict[str, float] = {}
            table = trade_words()
            for word in self.reader.places(sentence):
                for trade, value in table.get(word, ()):
                    words.setdefault(trade, []).append(word)
                    worth[trade] = worth.get(trade, 0.0) + value
            text = sentence.text
            hinted = any(sign in text for sign in CODE_SIGNS) or CAMEL_RE.search(text)
            if hinted and (code := CODE_RE.findall(text)):
                words.setdefault("engineering", []).append("code")
                worth["engineering"] = worth.get("engineering", 0.0) + min(CODE * len(code), MOST_CODE)
            for term, domain in dict.fromkeys(self.clear_terms(sentence.start, sentence.end)):
                words.setdefault(domain, []).append(term)
                worth[domain] = worth.get(domain, 0.0) + CLEAR_TERM
            self._sentence = (sentence.start, words, worth)
        return self._sentence[1], self._sentence[2]

    def around(self, match: Match) -> dict[str, float]:
        """Count the words of trades in the neighborhood of a match."""
        block = self.reader.block(match)
        text, words = self.reader.neighborhood(match)
        key = (block[0], len(text) if block[1] - block[0] == len(text) else match.start)
        if self._near[:2] != key:
            worth: dict[str, float] = {}
            table = trade_words()
            for word in filter(table.__contains__, words):
                for trade, value in table[word]:
                    worth[trade] = worth.get(trade, 0.0) + value
            self._near = (*key, worth)
        return self._near[2]

    def clear_terms(self, start: int, end: int) -> Iterator[tuple[str, str]]:
        """Yield the terms of one clear meaning between two offsets, with their domains."""
        if self._starts is None:
            self._starts = [match.start for match in self.matches]
        for match in self.matches[bisect_left(self._starts, start) : bisect_left(self._starts, end)]:
            lexemes = [self.lexicon.lexeme(reading.number) for reading in match.readings]
            first = lexemes[0]
            clear = not (first.sense.strict or first.near or match.fuzzy or trades_of(first.sense.term.lower()))
            if clear and all(lexeme.code == first.code for lexeme in lexemes):
                yield first.sense.term, first.sense.domain

    def definition(self, lexeme: Lexeme, match: Match) -> list[Point]:
        """Weigh what the document says its acronym stands for."""
        surface = self.reader.prose[match.start : match.end].removesuffix("s")
        if self._short[0] is not match:
            known = self.whole.profile.definitions if is_short_form(surface) else ()
            self._short = (match, [text for short, text in known if short == surface])
        for text in self._short[1]:
            if tells(lexeme, text):
                return [Point(DEFINED, f"the document explains {surface} as “{text}”")]
        return []


def tells(lexeme: Lexeme, text: str) -> bool:
    """Tell whether an explanation names a sense: by an alias, or by one of its cues."""
    cues = lexeme.near.words if lexeme.near else frozenset()
    return any(alias.lower() in text for alias in lexeme.sense.aliases) or not cues.isdisjoint(text.split())


def shared(domain: str, worth: Mapping[str, float]) -> float:
    """Add up the words of a trade and, in part, those of its kin."""
    total = worth.get(domain, 0.0)
    for trade, part in KINDRED.get(domain, NO_KIN).items():
        total += worth.get(trade, 0.0) * part
    return total


def cues(lexeme: Lexeme, match: Match, reader: Reader, context: Context) -> list[Point] | None:
    """Weigh the cues of a meaning by how near they stand; None if one rules it out."""
    _, words = reader.neighborhood(match)
    surface = reader.prose[match.start : match.end].lower()
    against, near = lexeme.not_near, lexeme.near
    if against and (against.words & words or any(standing(against.likely(words), surface, match, reader))):
        return None
    if not near:
        return []
    points = [Point(worth, f"“{phrase}”") for phrase, worth in standing(near.likely(words), surface, match, reader)]
    seen = set(surface.split())
    places = reader.places(context.sentence)
    beside = [(distance(places[word], context), word) for word in (near.words & places.keys()) - seen]
    points += [Point(worth_at(word, away), f"“{word}” {where(away)}") for away, word in sorted(beside) if away]
    seen.update(word for away, word in beside if away)
    points.extend(Point(NEARBY, f"“{word}” around it") for word in sorted(near.words & words - seen))
    return points


class Around(NamedTuple):
    """A match with the words that stand around it and in its sentence."""

    match: Match
    context: Context
    surface: str
    words: set[str]
    there: set[str]


def around(match: Match, context: Context, reader: Reader) -> Around:
    """Look around a match."""
    surface = reader.prose[match.start : match.end].lower()
    return Around(match, context, surface, reader.neighborhood(match)[1], reader.words(context.sentence))


def strength(lexeme: Lexeme, at: Around, reader: Reader) -> float | None:
    """Add up what `cues` would name, without naming it."""
    match, context, surface, words, there = at
    against, near = lexeme.not_near, lexeme.near
    if against:
        if not against.words.isdisjoint(words):
            return None
        maybe = against.likely(words)
        if maybe and any(standing(maybe, surface, match, reader)):
            return None
    if not near:
        return 0.0
    worth = 0.0
    maybe = near.likely(words)
    if maybe:
        for _, value in standing(maybe, surface, match, reader):
            worth += value
    found = (near.words & words) | (near.words & there)
    if not found:
        return worth
    places = reader.places(context.sentence)
    for word in found.difference(surface.split()):
        away = distance(places[word], context) if word in there else 0
        worth += worth_at(word, away) if away else NEARBY if word in words else 0.0
    return worth


def distance(places: Iterable[int], context: Context) -> int:
    """Count the words from a term to the nearest of some places outside it; 0 if there is none."""
    nearest = 0
    for at in places:
        away = context.first - at if at < context.first else at - context.last
        if away > 0 and (away < nearest or not nearest):
            nearest = away
    return nearest


def worth_at(word: str, away: int) -> float:
    """Say what a cue is worth so many words away in the same sentence."""
    worth = BESIDE if away <= BESIDE_REACH else CLOSE if away <= CLOSE_REACH else SENTENCE
    return min(worth, HINT) if word in common_words() else worth


def where(away: int) -> str:
    return "beside it" if away <= BESIDE_REACH else "in its sentence"


def cued(lexeme: Lexeme, match: Match, reader: Reader) -> bool:
    """Tell whether any cue of a meaning stands around a match."""
    near = lexeme.near
    if near is None:
        return False
    _, words = reader.neighborhood(match)
    if not near.words.isdisjoint(words):
        return True
    maybe = near.likely(words)
    surface = reader.prose[match.start : match.end].lower()
    return bool(maybe) and any(standing(maybe, surface, match, reader))


def standing(cue_phrases: Iterable[str], surface: str, match: Match, reader: Reader) -> Iterator[tuple[str, float]]:
    """Yield those of some phrases that stand around a match."""
    text, _ = reader.neighborhood(match)
    for phrase in cue_phrases:
        if phrase in text:
            if surface in phrase and surface in SEAM_RE.split(phrase):
                if over(phrase, match, reader):
                    yield phrase, COLLOCATION
            elif bounded(phrase, text):
                yield phrase, CLOSE


def bounded(phrase: str, text: str) -> bool:
    """Tell whether a phrase stands in a text as whole words."""
    at = text.find(phrase)
    while at >= 0:
        if not text[at - 1 : at].isalnum() and not text[at + len(phrase) : at + len(phrase) + 1].isalnum():
            return True
        at = text.find(phrase, at + 1)
    return False


def over(phrase: str, match: Match, reader: Reader) -> bool:
    """Tell whether a phrase stands over a match as whole words."""
    start = max(match.start - len(phrase), 0)
    around = reader.prose[start : match.end + len(phrase) + 1].lower().replace("\n", " ")
    at = around.find(phrase)
    while at >= 0:
        left, right = start + at, start + at + len(phrase)
        whole = not reader.prose[left - 1 : left].isalnum() and not reader.prose[right : right + 1].isalnum()
        if left <= match.start and match.end <= right and whole:
            return True
        at = around.find(phrase, at + 1)
    return False


def total(points: Sequence[Point]) -> float:
    """Add up evidence."""
    return sum(point.worth for point in points)
