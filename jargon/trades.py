"""The words that tell which trade a text is of, and the common ones that tell nothing."""

from __future__ import annotations

from functools import cache

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

EVERYDAY = "everyday"
"""The trade of all who speak of home, food and weather."""
SOCIETY = "society"
"""The trade of all who speak of politics, history and belief: few of its words that look like jargon are any."""
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
    SOCIETY: """
        anarchism anarchist aristocracy bourgeois bourgeoisie capitalism capitalist communism communist
        democracy economist fascism fascist god heaven historian humanity liberty morality oppression parliament
        peasant philosopher philosophy political politician politics poverty proletarian proletariat religion
        religious revolution senator slave slavery socialism socialist society soul statist theology tyranny
        unemployment
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


def shared(domain: str, worth: Mapping[str, float]) -> float:
    """Add up the words of a trade and, in part, those of its kin."""
    total = worth.get(domain, 0.0)
    for trade, part in KINDRED.get(domain, NO_KIN).items():
        total += worth.get(trade, 0.0) * part
    return total
