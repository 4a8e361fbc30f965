"""Knows how the same word is spelled in Britain and in America, and what other forms it has in use."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from jargon.english import word_pairs, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_VARIANTS = 16

WORD = re.compile("[a-z]+", re.IGNORECASE)
PREFIX = "(?P<prefix>|re|un|mis|dis|pre|over|out|multi|back|milli|centi|kilo|nano|micro|epi|tri|en)"

ISE = re.compile(
    "(?P<stem>.*[aeiouy].*)i(?P<letter>[sz])(?P<end>e[sd]?|ers?|ing|ingly|abl[ey]|ability|ations?|ational|ements?)"
)
ISE_ONLY = word_set(
    """
    adv advert an apart appr ar braz cer cerv chast chem circumc comprom conc dem desp dev disgu enfranch
    disenfranch enterpr exerc exc expert franch imp improv inc ir lia marqu med merchand misadv mort offic
    otherw parad prec prem prom rev skyr sunr moonr highr superv surm surpr telev treat underd val
    """
)
"""What stands before *ise* in words that never have a *z*, besides what ends like one of `ISE_ONLY_ENDS`."""

ISE_ONLY_ENDS = ("a", "o", "u", "w", "pr")
IZE_ONLY = word_set("assiz cap down mid over re right super under up out se king")
"""What stands before *size* in words that never have an *s* for the *z*."""

YSE = re.compile("(?P<stem>.*(?:al|rol))y(?P<letter>[sz])(?P<end>e[sd]?|ers?|ing|able)")

OUR = re.compile(
    f"{PREFIX}(?P<stem>[a-z]+?)o(?P<letter>u?)r"
    "(?P<end>|s|ed|ing|ers?|abl[ey]|ful|fully|less|ists?|ites?|itism|hoods?|ally?|ly|y|ies|ism|fast|blind)"
)
OUR_STEMS = word_set(
    """
    arb ard arm behavi cand clam col dem endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum
    sav savi splend succ tum val vap vig watercol
    """
)
RE = re.compile(f"{PREFIX}(?P<stem>[a-z]+)(?P<letter>re|er)(?P<end>[sd]?|ed)")
RE_STEMS = word_set(
    """
    amphitheat calib cent fib lit lust manoeuv maneuv meag met mit och sab somb spect theat
    """
)

OGUE = re.compile(f"{PREFIX}(?P<stem>[a-z]+)og(?P<end>ues?|ued|uing|s?|ed|ing)")
OGUE_STEMS = word_set("anal catal dial epil homol monol prol travel")

DOUBLED_L = re.compile(f"{PREFIX}(?P<stem>[a-z]+?l)(?P<letter>l?)(?P<end>ed|ings?|ers?|ors?|ists?|ous|ously|able)")
DOUBLED_L_STEMS = word_set(
    """
    barrel bevel cancel carol cavil channel chisel counsel cudgel devil dial dishevel duel enamel equal fuel
    funnel gambol gravel grovel hovel initial jewel kennel label level libel marshal marvel medal metal model
    panel parcel pedal pencil pummel quarrel ravel revel rival shovel shrivel signal snivel spiral squirrel
    stencil swivel tassel total towel travel trowel tunnel victual weasel yodel
    """
)

PAIRS = word_pairs(
    """
    licence/license defence/defense offence/offense pretence/pretense practise/practice programme/program
    artefact/artifact grey/gray ageing/aging judgement/judgment acknowledgement/acknowledgment fulfil/fulfill
    fulfilment/fulfillment enrol/enroll enrolment/enrollment instal/install instalment/installment
    distil/distill instil/instill enthral/enthrall skilful/skillful skilfully/skillfully wilful/willful
    wilfully/willfully sceptic/skeptic sceptical/skeptical scepticism/skepticism jewellery/jewelry
    aluminium/aluminum plough/plow mould/mold moulded/molded moulding/molding pyjamas/pajamas moustache/mustache
    sulphur/sulfur cosy/cozy chequebook/checkbook paycheque/paycheck enquiry/inquiry enquire/inquire
    likeable/likable sizeable/sizable saleable/salable useable/usable liveable/livable enquiries/inquiries
    enquired/inquired queueing/queuing cueing/cuing learnt/learned spelt/spelled burnt/burned dreamt/dreamed
    spilt/spilled leapt/leaped focussed/focused focussing/focusing focusses/focuses biassed/biased
    benefitted/benefited benefitting/benefiting worshipped/worshiped kidnapped/kidnaped
    encyclopaedia/encyclopedia archaeology/archeology paediatric/pediatric anaesthetic/anesthetic
    orthopaedic/orthopedic anaemia/anemia manoeuvre/maneuver manoeuvring/maneuvering aeroplane/airplane
    maths/math indices/indexes schemata/schemas formulae/formulas appendices/appendixes vortices/vortexes
    syllabi/syllabuses fora/forums memoranda/memorandums curricula/curriculums millennia/millenniums
    symposia/symposiums foci/focuses proven/proved forecasted/forecast centring/centering towards/toward
    amongst/among whilst/while adviser/advisor callisthenics/calisthenics defenceless/defenseless
    licenced/licensed practised/practiced practising/practicing licencing/licensing programmes/programs
    doughnut/donut
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
    for word in WORD.finditer(phrase):
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
    if found := ISE.fullmatch(word):
        stem = found["stem"]
        only = stem in IZE_ONLY if found["letter"] == "z" else stem in ISE_ONLY or stem.endswith(ISE_ONLY_ENDS)
        if not only:
            yield f"{stem}i{other(found['letter'])}{found['end']}"
    elif (found := YSE.fullmatch(word)) and (found["letter"] == "z" or found["end"] != "es"):  # analyses: two nouns
        yield f"{found['stem']}y{other(found['letter'])}{found['end']}"


def swapped_our(word: str) -> Iterator[str]:
    """Swap *or* and *our*: color, colour."""
    if (found := OUR.fullmatch(word)) and found["stem"] in OUR_STEMS:
        yield f"{found['prefix']}{found['stem']}o{'' if found['letter'] else 'u'}r{found['end']}"


def swapped_re(word: str) -> Iterator[str]:
    """Swap *er* and *re*: center, centre."""
    if (found := RE.fullmatch(word)) and found["stem"] in RE_STEMS:
        end = found["end"]
        if found["letter"] == "re":
            yield f"{found['prefix']}{found['stem']}er{'ed' if end == 'd' else end}"
        elif end != "d":
            yield f"{found['prefix']}{found['stem']}re{'d' if end == 'ed' else end}"


def swapped_ogue(word: str) -> Iterator[str]:
    """Swap *og* and *ogue*: catalog, catalogue."""
    if (found := OGUE.fullmatch(word)) and found["stem"] in OGUE_STEMS:
        start, end = f"{found['prefix']}{found['stem']}og", found["end"]
        if end.startswith("u"):
            yield start + {"ue": "", "ues": "s", "ued": "ed", "uing": "ing"}[end]
        else:
            yield start + {"": "ue", "s": "ues", "ed": "ued", "ing": "uing"}[end]


def swapped_l(word: str) -> Iterator[str]:
    """Swap *l* and *ll* behind an unstressed vowel: labeled, labelled."""
    if (found := DOUBLED_L.fullmatch(word)) and found["stem"] in DOUBLED_L_STEMS:
        yield f"{found['prefix']}{found['stem']}{'' if found['letter'] else 'l'}{found['end']}"


def other(letter: str) -> str:
    """Swap *s* and *z*."""
    return "z" if letter == "s" else "s"


def listed() -> dict[str, tuple[str, ...]]:
    """Index the pairs from both sides."""
    index: dict[str, tuple[str, ...]] = {british: (american,) for british, american in ONE_WAY.items()}
    for pair in PAIRS.items():
        endings = ("",) if any(form.endswith(("s", "ed", "ing", "ly", "y")) for form in pair) else ("", "s")
        for ending in endings:
            british, american = pair[0] + ending, pair[1] + ending
            index[british] = (*index.get(british, ()), american)
            index[american] = (*index.get(american, ()), british)
    return index


LISTED = listed()
