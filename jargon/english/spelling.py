"""Knows how the same word is spelled in Britain and in America, and what other forms it has in use."""

from __future__ import annotations

import re
from itertools import product

from jargon.english import word_pairs, word_set
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_VARIANTS = 16

WORD = "[A-Za-z]+"
PREFIXES = (
    "",
    "re",
    "un",
    "mis",
    "dis",
    "pre",
    "over",
    "out",
    "multi",
    "back",
    "micro",
    "epi",
    "tri",
    "en",
    "in",
    "im",
    "non",
    "data",
)
"""What may stand before a stem of the tables below."""

ISE = "(?P<stem>.*[aeiouy].*)i(?P<letter>[sz])(?P<end>e[sd]?|ers?|ing|ingly|abl[ey]|ability|ations?|ational|ements?)"
ISE_ONLY = word_set(
    """
    acropol adv advert amaryll an apart appr ar braz cannab cer cerv chast chem chrysal circumc clev clitor
    comprom conc dem desp dev disfranch disgu enfranch enterpr epiderm epiglott exc exerc expert fin franch
    glott highr ib imp improv inc ir lia lor mant marqu med megalopol merchand metropol miss moonr mort necropol
    offic orr otherw parad pelv pen portcull pract prec prem probosc prom rev skyr sunr superv surm surpr telev
    treat trell underd val verdigr
    """
)
"""What stands before *ise* in words that never have a *z*, besides what ends like one of `ISE_ONLY_ENDS`."""

ISE_ONLY_ENDS = ("a", "o", "u", "w", "pr")
IZE_ONLY_ENDS = ("a",)
IZE_ONLY = word_set("ass caps downs kings mids outs overs res rights se supers unders ups")
"""What stands before *ize* in words that never have an *s* for the *z*."""

YSE = "(?P<stem>.*(?:al|rol))y(?P<letter>[sz])(?P<end>e[sd]?|ers?|ing|able)"

OUR = (
    "(?P<stem>[a-z]+?)o(?P<letter>u?)r"
    "(?P<end>|s|ed|ing|ers?|abl[ey]|ful|fully|less|ites?|itism|hoods?|al|ally|ly|y|ies|ism|fast|blind)"
)
OUR_STEMS = word_set(
    """
    arb ard arm behavi belab cand clam col demean enam endeav fav ferv flav glam harb hon hum lab misdemean
    neighb od parl ranc rig rum sav savi splend succ tum val vap vig watercol
    """
)
RE = "(?P<stem>[a-z]+?)(?P<letter>re|er)(?P<end>[sd]?|ed)"
RE_STEMS = word_set(
    """
    amphitheat calib cent fib lacklust louv lust meag mit och sab somb theat
    """
)

OGUE = "(?P<stem>[a-z]+)og(?P<end>ues?|ued|uing|s?|ed|ing)"
OGUE_STEMS = word_set("anal catal dial homol travel")

DOUBLED_L = "(?P<stem>[a-z]+?l)(?P<letter>l?)(?P<end>ed|ings?|ers?|ors?|ists?|ous|ously|able)"
DOUBLED_L_STEMS = word_set(
    """
    apparel barrel bedevil bevel bushel cancel carol cavil channel chisel counsel cudgel devil dial disembowel
    dishevel dowel drivel duel empanel enamel equal flannel fuel funnel gambol gravel grovel hovel imperil
    initial jewel kennel label level libel marshal marvel medal metal model panel parcel pedal pencil pummel
    quarrel ravel revel rival shovel shrivel signal snivel snorkel spiral squirrel stencil subtotal swivel
    tassel total towel trammel travel trial trowel tunnel victual weasel yodel
    """
)

PAIRS = word_pairs(
    """
    acknowledgement/acknowledgment adviser/advisor aeroplane/airplane ageing/aging aluminium/aluminum
    amongst/among anaemia/anemia anaesthetic/anesthetic appendices/appendixes archaeology/archeology
    artefact/artifact benefitted/benefited benefitting/benefiting biassed/biased burnt/burned
    callisthenics/calisthenics centimetre/centimeter centring/centering chequebook/checkbook cosy/cozy
    cueing/cuing curricula/curriculums defence/defense defenceless/defenseless distil/distill doughnut/donut
    dreamt/dreamed encyclopaedia/encyclopedia enquire/inquire enquired/inquired enquiries/inquiries
    enquiry/inquiry enrol/enroll enrolment/enrollment enthral/enthrall foci/focuses focussed/focused
    focusses/focuses focussing/focusing fora/forums forecasted/forecast formulae/formulas fulfil/fulfill
    fulfilment/fulfillment grey/gray indices/indexes instal/install instalment/installment instil/instill
    jewellery/jewelry judgement/judgment kidnapped/kidnaped kilometre/kilometer leapt/leaped learnt/learned
    licence/license licenced/licensed licencing/licensing likeable/likable litre/liter liveable/livable
    manoeuvrable/maneuverable manoeuvre/maneuver manoeuvred/maneuvered manoeuvring/maneuvering maths/math
    memoranda/memorandums metre/meter millennia/millenniums millimetre/millimeter mould/mold moulded/molded
    moulding/molding moustache/mustache nanometre/nanometer offence/offense orthopaedic/orthopedic
    paediatric/pediatric paycheque/paycheck plough/plow practise/practice practised/practiced
    practising/practicing pretence/pretense programme/program programmes/programs proven/proved pyjamas/pajamas
    queueing/queuing saleable/salable sceptic/skeptic sceptical/skeptical scepticism/skepticism schemata/schemas
    sizeable/sizable skilful/skillful skilfully/skillfully spectre/specter spelt/spelled spilt/spilled
    sulphur/sulfur syllabi/syllabuses symposia/symposiums towards/toward useable/usable vortices/vortexes
    whilst/while wilful/willful wilfully/willfully worshipped/worshiped
    """
)
"""Pairs that no rule covers, the British or older form first; a plural *s* comes along."""

ONE_WAY = {"cheque": "check", "draught": "draft", "kerb": "curb", "mum": "mom", "storey": "story", "tyre": "tire"}
"""Spellings of a word that has other meanings, so that only the way to it is sure."""


def variants(phrase: str) -> tuple[str, ...]:
    """Give the other spellings of a word or phrase in British or American English, at most 16.

    >>> variants("prioritise"), variants("color-coded label"), variants("size")
    (('prioritize',), ('colour-coded label',), ())
    """
    pieces = []
    at = 0
    for word in re.finditer(WORD, phrase):
        pieces += [(phrase[at : word.start()],), (word[0], *spellings(word[0]))]
        at = word.end()
    spelled = ("".join(choice) + phrase[at:] for choice in product(*pieces))
    return tuple(other for other, _ in zip(spelled, range(MOST_VARIANTS + 1), strict=False) if other != phrase)


def spellings(word: str) -> tuple[str, ...]:
    """Give the other spellings of one word, in its own case."""
    found = dict.fromkeys(other for other in lower_spellings(word.lower()) if other != word.lower())
    if word.isupper():
        return tuple(other.upper() for other in found)
    return tuple(other.capitalize() for other in found) if word[0].isupper() else tuple(found)


def lower_spellings(word: str) -> Iterator[str]:
    """Yield the other spellings of a word in lower case, and perhaps the word itself."""
    yield from LISTED.get(word, ())
    yield from swapped_s(word)
    yield from swapped_our(word)
    yield from swapped_re(word)
    yield from swapped_ogue(word)
    yield from swapped_l(word)


def swapped_s(word: str) -> Iterator[str]:
    """Swap *s* and *z*: organise, organize; analyse, analyze."""
    if found := re.fullmatch(ISE, word):
        stem = found["stem"]
        only, ends = (IZE_ONLY, IZE_ONLY_ENDS) if found["letter"] == "z" else (ISE_ONLY, ISE_ONLY_ENDS)
        if not is_known(stem, only) and not stem.endswith(ends):
            yield f"{stem}i{other(found['letter'])}{found['end']}"
    elif (found := re.fullmatch(YSE, word)) and (found["letter"] == "z" or found["end"] != "es"):  # analyses: two nouns
        yield f"{found['stem']}y{other(found['letter'])}{found['end']}"


def swapped_our(word: str) -> Iterator[str]:
    """Swap *or* and *our*: color, colour."""
    if (found := re.fullmatch(OUR, word)) and is_known(found["stem"], OUR_STEMS):
        yield f"{found['stem']}o{'' if found['letter'] else 'u'}r{found['end']}"


def swapped_re(word: str) -> Iterator[str]:
    """Swap *er* and *re*: center, centre."""
    if (found := re.fullmatch(RE, word)) and is_known(found["stem"], RE_STEMS):
        end = found["end"]
        if found["letter"] == "re":
            yield f"{found['stem']}er{'ed' if end == 'd' else end}"
        elif end != "d":
            yield f"{found['stem']}re{'d' if end == 'ed' else end}"


def swapped_ogue(word: str) -> Iterator[str]:
    """Swap *og* and *ogue*: catalog, catalogue."""
    if (found := re.fullmatch(OGUE, word)) and is_known(found["stem"], OGUE_STEMS):
        start, end = f"{found['stem']}og", found["end"]
        if end.startswith("u"):
            yield start + {"ue": "", "ues": "s", "ued": "ed", "uing": "ing"}[end]
        else:
            yield start + {"": "ue", "s": "ues", "ed": "ued", "ing": "uing"}[end]


def swapped_l(word: str) -> Iterator[str]:
    """Swap *l* and *ll* behind an unstressed vowel: labeled, labelled."""
    if (found := re.fullmatch(DOUBLED_L, word)) and is_known(found["stem"], DOUBLED_L_STEMS):
        yield f"{found['stem']}{'' if found['letter'] else 'l'}{found['end']}"


def is_known(stem: str, stems: frozenset[str]) -> bool:
    """Tell whether a stem is listed, perhaps behind a prefix."""
    return any(stem.startswith(prefix) and stem[len(prefix) :] in stems for prefix in PREFIXES)


def other(letter: str) -> str:
    """Swap *s* and *z*."""
    return "z" if letter == "s" else "s"


def listed() -> dict[str, tuple[str, ...]]:
    """Index the pairs from both sides."""
    index: dict[str, tuple[str, ...]] = {british: (american,) for british, american in ONE_WAY.items()}
    for pair in PAIRS.items():
        endings = ("",) if any(form.endswith(("s", "ed", "ing", "y", "st")) for form in pair) else ("", "s")
        for ending in endings:
            british, american = pair[0] + ending, pair[1] + ending
            index[british] = (*index.get(british, ()), american)
            index[american] = (*index.get(american, ()), british)
    return index


LISTED = listed()
