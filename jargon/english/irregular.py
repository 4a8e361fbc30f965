"""Knows the English words whose inflections no spelling rule gives."""

from __future__ import annotations

from jargon.english import word_pairs, word_set

IRREGULAR_VERBS = word_pairs(
    """
    arise/arose/arisen awake/awoke/awoken be/was/been bear/bore/borne beat/beat/beaten become/became/become
    befall/befell/befallen beget/begot/begotten begin/began/begun behold/beheld/beheld bend/bent/bent
    beseech/besought/besought beset/beset/beset bet/bet/bet bid/bid/bid bind/bound/bound bite/bit/bitten
    bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred bring/brought/brought
    browbeat/browbeat/browbeaten build/built/built burst/burst/burst buy/bought/bought cast/cast/cast
    catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come cost/cost/cost creep/crept/crept
    cut/cut/cut deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn drink/drank/drunk drive/drove/driven
    dwell/dwelt/dwelt eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought
    find/found/found flee/fled/fled fling/flung/flung fly/flew/flown forbear/forbore/forborne
    forbid/forbade/forbidden forecast/forecast/forecast forget/forgot/forgotten forgive/forgave/forgiven
    forgo/forwent/forgone forsake/forsook/forsaken forswear/forswore/forsworn freeze/froze/frozen get/got/gotten
    gaslight/gaslit/gaslit give/gave/given go/went/gone greenlight/greenlit/greenlit grind/ground/ground
    grow/grew/grown hamstring/hamstrung/hamstrung
    hang/hung/hung have/had/had hear/heard/heard hew/hewed/hewn hide/hid/hidden hit/hit/hit hold/held/held
    hurt/hurt/hurt inbreed/inbred/inbred inlay/inlaid/inlaid input/input/input keep/kept/kept kneel/knelt/knelt
    know/knew/known lay/laid/laid lead/led/led leap/leapt/leapt leave/left/left lend/lent/lent let/let/let
    lie/lay/lain light/lit/lit lose/lost/lost make/made/made mean/meant/meant meet/met/met mow/mowed/mown
    output/output/output partake/partook/partaken pay/paid/paid proofread/proofread/proofread
    prove/proved/proven put/put/put quit/quit/quit read/read/read rend/rent/rent rid/rid/rid ride/rode/ridden
    ring/rang/rung rise/rose/risen run/ran/run saw/sawed/sawn say/said/said see/saw/seen seek/sought/sought
    sell/sold/sold send/sent/sent set/set/set sew/sewed/sewn shake/shook/shaken shear/sheared/shorn
    shed/shed/shed shine/shone/shone shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut
    sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain sleep/slept/slept slide/slid/slid
    sling/slung/slung slink/slunk/slunk slit/slit/slit smite/smote/smitten sow/sowed/sown speak/spoke/spoken
    speed/sped/sped spend/spent/spent spin/spun/spun spit/spat/spat split/split/split spread/spread/spread
    spring/sprang/sprung stand/stood/stood steal/stole/stolen stick/stuck/stuck sting/stung/stung
    stink/stank/stunk strew/strewed/strewn stride/strode/stridden strike/struck/struck string/strung/strung
    strive/strove/striven sunset/sunset/sunset swear/swore/sworn sweep/swept/swept swell/swelled/swollen
    swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn tell/told/told
    think/thought/thought throw/threw/thrown thrust/thrust/thrust tread/trod/trodden
    understand/understood/understood wake/woke/woken waylay/waylaid/waylaid wear/wore/worn weave/wove/woven
    weep/wept/wept wet/wet/wet win/won/won wind/wound/wound wring/wrung/wrung write/wrote/written
    """
)
"""Base form, past and participle, as American English has them."""

THIRD_PERSONS = {
    "be": "is", "have": "has", "go": "goes", "do": "does", "veto": "vetoes", "echo": "echoes", "torpedo": "torpedoes",
    "embargo": "embargoes", "lasso": "lassoes", "zero": "zeroes", "gas": "gasses", "forgo": "forgoes",
}  # fmt: skip
PLURAL_VERBS = {
    "is": "are", "was": "were", "has": "have", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't", "ties": "tie", "lies": "lie", "dies": "die", "vies": "vie", "caches": "cache", "aches": "ache",
}  # fmt: skip
"""Third persons from which the plural cannot be had by taking the *s* away."""

PREFIXES = (
    "re", "over", "under", "out", "un", "mis", "fore", "pre", "up", "down", "off", "with", "inter", "sub", "de",
    "broad", "tele", "web", "pod", "simul", "type", "rough", "cross", "hand", "side", "back", "hard", "soft", "photo",
)  # fmt: skip
"""What may stand before a verb without changing how it inflects: rerun, upsell, broadcast."""

REGULAR_VERBS = word_set("behave delay delight demean deride relay reprove resound")
"""Verbs that only look like a prefix and an irregular verb."""

DOUBLING = word_set(
    """
    abet abhor abut acquit admit airdrop allot annul aver backlog befit beget begin beset bobsled bootleg
    bootstrap catnap cobweb commit compel concur confer control corral defer demur deter disbar dispel distil
    eavesdrop embed emit enrol entrap enwrap equip excel expel extol forbid forget format fulfil gas gossip
    handicap hobnob imbed impel incur infer input instal instil inter jitterbug kidnap leapfrog occur omit
    outfit output patrol permit prefer program propel rappel rebel recur refer regret remit repel retrofit
    sandbag shrinkwrap spec submit sunset transfer transmit typeset unwrap unzip wiretap workshop zigzag
    """
)
"""Verbs that double their last letter although they have several syllables, or another reason not to."""

NOT_DOUBLING = word_set("bus covet debit debut decal devil interpret recon revel rivet")
"""Verbs that keep their last letter single although they look like *rerun* or *plan*."""

KEEPS_E = word_set("be binge cue singe swinge tinge whinge")
"""Verbs that keep their *e* before -ing, besides those in -ee, -oe and -ye."""

IRREGULAR_PLURALS = word_pairs(
    """
    chili/chilies standby/standbys child/children foot/feet tooth/teeth goose/geese mongoose/mongooses
    mouse/mice louse/lice ox/oxen person/people man/men woman/women wife/wives life/lives knife/knives
    self/selves half/halves calf/calves elf/elves loaf/loaves leaf/leaves thief/thieves wolf/wolves
    shelf/shelves scarf/scarves hoof/hooves sheaf/sheaves dwarf/dwarves wharf/wharves potato/potatoes
    tomato/tomatoes hero/heroes echo/echoes veto/vetoes torpedo/torpedoes embargo/embargoes mosquito/mosquitoes
    volcano/volcanoes buffalo/buffaloes domino/dominoes mango/mangoes tornado/tornadoes no/noes cargo/cargoes
    go/goes superhero/superheroes antihero/antiheroes axis/axes datum/data curriculum/curricula
    memorandum/memoranda stratum/strata substratum/substrata bacterium/bacteria medium/media
    millennium/millennia symposium/symposia spectrum/spectra addendum/addenda erratum/errata quantum/quanta
    ovum/ova consortium/consortia desideratum/desiderata continuum/continua stimulus/stimuli alumnus/alumni
    nucleus/nuclei radius/radii fungus/fungi cactus/cacti locus/loci bacillus/bacilli corpus/corpora
    genus/genera criterion/criteria phenomenon/phenomena matrix/matrices vertex/vertices appendix/appendices
    vortex/vortices codex/codices helix/helices directrix/directrices alumna/alumnae larva/larvae
    vertebra/vertebrae alga/algae nebula/nebulae graffito/graffiti paparazzo/paparazzi chateau/chateaux
    kibbutz/kibbutzim yes/yeses hertz/hertz passerby/passersby runner-up/runners-up passer-by/passers-by
    hanger-on/hangers-on looker-on/lookers-on attorney-at-law/attorneys-at-law
    """
)
"""Plurals that no rule gives; where American English has two, the one that offices use."""

PLURAL_ENDINGS = (
    ("woman", "women"), ("man", "men"), ("person", "people"), ("child", "children"), ("foot", "feet"),
    ("tooth", "teeth"), ("mouse", "mice"), ("life", "lives"), ("wife", "wives"), ("knife", "knives"),
    ("self", "selves"), ("shelf", "shelves"), ("half", "halves"), ("leaf", "leaves"), ("loaf", "loaves"),
    ("wolf", "wolves"), ("thief", "thieves"), ("matrix", "matrices"), ("vertex", "vertices"), ("hertz", "hertz"),
    ("sis", "ses"), ("xis", "xes"), ("zoon", "zoa"),
)  # fmt: skip
"""The ends of compounds and what they become: salesperson, bookshelf, analysis."""

REGULAR_NOUNS = word_set("""
    human german roman norman shaman talisman ottoman caiman brahman muslim craft handicraft belief relief
    """)
"""Nouns that only look like the compounds above, or like words that never change."""

UNCHANGED_NOUNS = word_set("""
    advice baggage baht bandwidth barracks biceps bison broadband burmese cash cattle chassis chinese clergy cod
    corps crossroads deer downtime e-commerce ecommerce elk equipment evidence feedback fish furniture gallows
    garbage gentry headquarters homework housework information japanese jewelry knowledge lebanese livestock
    luggage machinery maltese means moose offspring pajamas paperwork personnel police portuguese poultry
    pyjamas rand rendezvous rice rubbish salmon scenery series sheep shrimp species squid sudanese swine swiss
    taiwanese throughput traffic triceps trout uptime vermin vietnamese weather won yen yuan
    """)
"""Nouns that are the same in the plural, or have none, though they do not end like a plural."""

SINGULAR_IN_S = word_set("lens summons cyclops")
"""Singular nouns that end in a consonant and *s*, or otherwise like a plural."""

HARD_CH = word_set(
    """
    stomach monarch patriarch matriarch oligarch eunuch epoch loch tech biotech fintech edtech
    """
)
"""Words whose *ch* is spoken as *k* and takes a bare *s*."""

IRREGULAR_ADJECTIVES: dict[str, tuple[str, str]] = {
    "good": ("better", "best"), "well": ("better", "best"), "bad": ("worse", "worst"), "ill": ("worse", "worst"),
    "far": ("farther", "farthest"), "little": ("less", "least"), "few": ("fewer", "fewest"), "many": ("more", "most"),
    "much": ("more", "most"),
}  # fmt: skip
"""Adjectives whose degrees are words of their own."""

ENDING_ADJECTIVES = word_set(
    """
    quiet polite stupid common pleasant handsome cruel remote severe sincere secure mature obscure
    """
)
"""Adjectives of two or more syllables that take -er and -est although their ending does not say so."""

MORE_ADJECTIVES = word_set(
    """
    able fun real right wrong like just cross worth key due chief prime null net gross
    """
)
"""Short adjectives that are compared with *more* and *most* all the same."""

LIGHT_ENDINGS = ("y", "le", "ow", "er")
"""Unstressed ends of adjectives that let them take -er and -est."""
