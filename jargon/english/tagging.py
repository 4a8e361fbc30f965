"""What part of speech a word has in its sentence."""

from __future__ import annotations

from jargon.english import word_set
from jargon.english.kinds import PARTICLES, kinds, letters_of
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jargon.english.sentences import Token


QUOTES = frozenset('"“”«»‘`*_')
"""Marks that the rules look through."""

CLAUSE_MARKS = frozenset([":", ";", ".", "!", "?", "(", "[", "—", "–", "--", "•", "-", "…", "→", "|", "*", "+"])
"""Marks after which a clause begins."""

FINITE = word_set("is are was were am has have had does do did 're 'm")
PLURAL_AUXILIARIES = word_set("are were have do 're")
HELPERS = word_set("let help helps helped helping please gonna wanna gotta")
CAUSATIVES = word_set(
    "let lets letting make makes made making help helps helped helping watch watched see saw have having hear heard"
)
GIVERS = word_set(
    "give gives gave giving given offer offers offered get gets got getting send sends sent sending bring brings "
    "brought bringing cost costs save saves saved show shows showed tell tells told pay pays paid buy buys bought "
    "sell sells sold earn earns earned win wins won hand hands handed call calls called promise promised find found "
    "teach grant"
)
LIGHT_VERBS = word_set("go goes come comes let help helps please")
PRONOUNS_WITH_IS = word_set("it that there what here he she who how where this everything everyone nobody")
SINGULAR_SUBJECTS = word_set("he she it")
STANDS_ALONE = word_set("most many both several few all some one two three four five any half")
LOOSE_PREPOSITIONS = word_set("as than like off out up down over along before after since until plus minus around past")
TAKES_TO = word_set(
    "due access according thanks prior relative subject related respect addition approach approaches close closer "
    "closest committed compared contrary dedicated equal exposure leads led leading linked move moved moves moving "
    "migrate migrated migrating migration migrations switch switched switching switches shift shifted shifting "
    "upgrade upgraded upgrading connect connected connecting connection refer refers referring reference add added "
    "adds adding respond responds response responses similar next back down up key path alternative alternatives "
    "answer answers barrier barriers resistant sensitive speak talk talking spoke sell sold selling limited "
    "restricted tied opposed open contribute contributes contributing contribution adapt attention updates changes "
    "change belongs belong apply applies applied apart attached corresponds equivalent"
)
DESTINATIONS = word_set("market scale date")
ROUTES = word_set("time route speed path go goes going went way ways bring brings brought")
TAKES_INFINITIVE = word_set(
    "want wants wanted need needs needed able unable have has had having order going plan plans planned try tries "
    "tried trying how decide decides decided ready wanting needing used use hope hopes expect expects expected allow "
    "allows us you them me him it team teams ability right way ways time place tools easy hard easier harder best "
    "better designed what when where whether not is are was were and or , likely start started starting continue "
    "continues ask asked help required refuse refuses fail fails failed learn chance opportunity effort efforts aim "
    "aims goal"
)
TAKES_ING = word_set(
    "keep keeps kept keeping start starts started stop stops stopped stopping avoid avoids avoided begin begins began "
    "consider considering considered finish finished continue continues continued worth while when by without before "
    "after since enjoy enjoys try tried trying risk suggest recommend recommends prevent prevents busy spend spends "
    "spent"
)
GETS = word_set("get gets got gotten getting having being been")
TAKES_RESULT = GETS | word_set(
    "want wants wanted need needs needed have has had keep keeps kept make makes made see saw"
)
LINKING = word_set(
    "be become becomes became becoming seem seems seemed look looks looked feel feels felt stay stays stayed remain "
    "remains remained get gets got keep keeps kept makes make made more most very too so as less go goes went"
)
REPORTING = word_set(
    "think thinks thought know knows knew say says said see sees saw believe believes mean means meant hope hopes "
    "show shows showed find finds found suggest suggests ensure ensures assume assumes notice guess feel felt claim "
    "claims agree"
)
COLLECTIVES = word_set(
    "sales marketing finance engineering staff legal support management ops operations hr people folks police everyone"
)
ATTRIBUTIVE_PLURALS = word_set("sales news operations systems communications analytics economics goods savings sports")
TAKES_QUESTION = word_set(
    "know knows knew known knowing tell tells told telling decide decides decided deciding choose chooses chose "
    "choosing determine determines determined determining specify specifies specified specifying control controls "
    "controlled controlling see sees show shows showed showing indicate indicates indicated indicating find out "
    "remember remembers define defines defined defining select selects selected selecting check checks checked "
    "checking record records recorded recording track tracks tracked tracking learn understand understanding ask "
    "asks asked configure pick picks"
)
"""Verbs before "which" as a question word: "it tells us which *version* is in use"."""
OPENS_QUESTION = word_set("how why when where what who which and but so or if , then")
TIMES = word_set(
    "second seconds minute minutes hour hours day days week weeks month months quarter quarters year years night "
    "morning sprint time monday tuesday wednesday thursday friday weekend"
)
ONE_OF_MANY = word_set("each one none neither either any")
"""What stands for one of several: "each of us *ships* it"."""
POSTPOSED = word_set("below above")
"""Prepositions that also stand behind a noun: "the example below *triggers* it"."""
FLOATING = word_set("all both each either")
CLEAR_PARTICLES = word_set("up out off down back away")

OBJECT_OPENERS = frozenset("ado")
AUXILIARIES = frozenset("mbhx")
AGENTS = frozenset("soyd")
VERBAL = ("V", "Z", "D", "G")
NOMINAL = frozenset("adqnNSJRyrGP")
DETERMINING = frozenset("adqn")
SUBJECT_WORDS = frozenset("soyadqnNSJRr")
CLAUSE_OPENERS = frozenset("uw")


class Reading(NamedTuple):
    """A part of speech (a letter of `words.tags`) and how far to trust it: 2 sure, 1 likely, 0 a guess."""

    pos: str
    confidence: int


def part_of_speech(words: Sequence[Token], first: int, last: int, forms: str) -> Reading:
    """Decide which of the readings in `forms` the term at tokens first..last has in its sentence.

    `forms` holds the letters of `words.tags` that the term's surface can be by its form. A lone reading that the
    sentence contradicts comes out as what the sentence says.

    >>> from jargon.english.sentences import tokens
    >>> text = "Those dashboards track churn, and they churn too."
    >>> cut = tokens(text, 0, len(text))
    >>> [part_of_speech(cut, at, at, forms).pos for at, forms in ((2, "NV"), (3, "NV"), (7, "N"))]
    ['V', 'N', 'V']
    """
    place = _Place(words, first, last, forms)
    if "G" in forms or (forms == "N" and "G" in kinds(place.lower)):
        reading = _ing(place)
    elif "V" not in forms and ("D" in forms or "P" in forms):
        reading = _past(place)
    elif "J" in forms or "R" in forms:
        reading = _adjective(place)
    else:
        reading = _noun_or_verb(place)
    return reading if reading.confidence or reading.pos in forms else Reading(forms[0], 0)


class _Place:
    """A term among its words, and what its rules ask about its neighbours.

    `left` and `right` are the next words, quotes aside ("" where the clause starts or the sentence ends); `before` is
    the next word on the left that is no adverb, at token `head`.
    """

    __slots__ = ("base", "before", "before_kinds", "first", "forms", "head", "last", "left", "left_at", "left_kinds",
                 "lower", "right", "right_at", "right_kinds", "words")  # fmt: skip

    def __init__(self, words: Sequence[Token], first: int, last: int, forms: str) -> None:
        self.words, self.first, self.last, self.forms = words, first, last, forms
        self.lower = words[first].lower if first == last else ""
        self.base = "N" in forms or "V" in forms
        self.left_at = self._skip_quotes(first - 1, -1)
        self.left = self.clause_word(self.left_at)
        self.left_kinds = self.kinds(self.left_at) if self.left else ""
        self.head, self.before, self.before_kinds = self.left_at, self.left, self.left_kinds
        while self._passes(self.head):
            self.head = self._skip_quotes(self.head - 1, -1)
            self.before = self.clause_word(self.head)
            self.before_kinds = self.kinds(self.head) if self.before else ""
        self.right_at = self._skip_quotes(last + 1, 1)
        self.right = self.word(self.right_at)
        self.right_kinds = self.kinds(self.right_at)

    def _skip_quotes(self, at: int, step: int) -> int:
        while 0 <= at < len(self.words) and self.words[at].lower in QUOTES:
            at += step
        return at

    def _passes(self, at: int) -> bool:
        """Say whether the word before is an adverb, or floats after its pronoun ("they all ship")."""
        letters = self.before_kinds
        if self.before in FLOATING:
            return not {*"sm"}.isdisjoint(self.kinds(at - 1))
        if "longer" in (self.before, self.word(at + 1)) and {"no", "any"} & {self.before, self.word(at - 1)}:
            return True  # "it will no longer compile"
        return "r" in letters or letters in ("R", "RJ")

    def clause_word(self, at: int) -> str:
        """The word of a token, "" where a mark opens a clause."""
        word = self.word(at)
        return "" if word in CLAUSE_MARKS else word

    def word(self, at: int) -> str:
        """The lower-case word of a token, "" outside the sentence."""
        return self.words[at].lower if 0 <= at < len(self.words) else ""

    def kinds(self, at: int) -> str:
        """What the word of a token can be, "" outside the sentence."""
        return letters_of(self.words[at]) if 0 <= at < len(self.words) else ""

    def object_follows(self) -> bool:
        """Say whether an article, possessive, demonstrative or object pronoun comes next."""
        if self.right_kinds == "so":
            return not starts_predicate(self.kinds(self.right_at + 1))
        if self.right in ("that", "every", "each", "this") and (
            self.right == "that" or not TIMES.isdisjoint((self.word(self.right_at + 1), self.word(self.right_at + 2)))
        ):
            return False
        return not OBJECT_OPENERS.isdisjoint(self.right_kinds)


def starts_predicate(letters: str) -> bool:
    """Say whether a word right after a pronoun makes the pronoun a subject."""
    return bool(letters) and (not AUXILIARIES.isdisjoint(letters) or letters[0] in "VZD" or letters == "R")


def _after_to(place: _Place) -> str:
    """Judge "we want to *ship*" but "access to *support*", "time to *market*"."""
    if place.before != "to":
        return ""
    if not place.base:
        return "N2"
    governor = place.word(place.head - 1)
    if place.object_follows():
        return "V2"
    if governor in TAKES_TO or (place.lower in DESTINATIONS and governor in ROUTES):
        return "N1"
    if "from" in (place.word(place.head - 2), place.word(place.head - 3)) and is_noun(kinds(governor)):
        return "N1"
    sure = governor in TAKES_INFINITIVE or kinds(place.lower)[:1] == "V" or is_nominal(place.right_kinds)
    return "V2" if sure else "V1"


def _after_modal(place: _Place) -> str:
    """Judge "it will *ship*", "let's *ship*", "do not *ship*", but "Will *support* be included?", "a help *desk*"."""
    if not place.base:
        return ""
    if place.left in HELPERS:
        return "V2" if "a" not in place.kinds(place.left_at - 1) else ""
    if place.left == "'s" and place.word(place.left_at - 1) == "let":
        return "V2"
    if "m" in place.before_kinds and "a" not in place.kinds(place.head - 1):
        opens = not place.kinds(place.head - 1) and place.left == place.before
        return "N1" if place.right == "be" or (opens and not place.object_follows()) else "V2"
    if "x" in place.before_kinds and "b" not in place.before_kinds:
        return "V2" if place.left != place.before else "V1" if place.object_follows() else "N1"
    if place.left == "better" and place.word(place.left_at - 1) in ("'d", "had"):
        return "V2"
    if place.left == "never" and "b" not in place.before_kinds and "h" not in place.before_kinds:
        return "V2"
    return ""


def _after_determiner(place: _Place) -> str:
    """Judge "the *ship*", "Acme's *pitch*", but "let her *pitch*"."""
    if place.left == "'s":
        return "N1" if place.word(place.left_at - 1) in PRONOUNS_WITH_IS else "N2"
    if place.left == "'":
        return "N1"
    if place.left == "her" and place.base and place.word(place.left_at - 1) in CAUSATIVES:
        return "V2"
    return "N2" if "a" in place.before_kinds else ""


def _after_pronoun(place: _Place) -> str:
    """Judge "they *ship*", "it *ships*", "help us *ship*", but "send us *leads*"."""
    word, letters = place.before, place.before_kinds
    if AGENTS.isdisjoint(letters):
        return ""
    governor = place.word(place.head - 1)
    if "d" in letters:
        return _after_demonstrative(place, word, governor)
    if place.base and governor in CAUSATIVES:
        return "V2"
    if governor in GIVERS and "o" in letters:
        return "N2"
    if not place.base and governor == "of" and place.word(place.head - 2) in ONE_OF_MANY:
        return "V1"
    if word in SINGULAR_SUBJECTS or "y" in letters:
        return "N1" if place.base and "o" in letters else "" if place.base else "V2"
    if "s" in letters:
        return "V2" if place.base else "N1"
    return "" if place.base else "N1"


def _after_demonstrative(place: _Place, word: str, governor: str) -> str:
    """Judge "this *ships*", "these *leads*", "tools that *track* it"."""
    if word in ("these", "those"):
        return "N2" if not place.base else "V1" if place.object_follows() else "V0"
    if word != "that":
        return "N2" if place.base else "V2"
    if not place.base and (place.right in PLURAL_AUXILIARIES or "m" in place.right_kinds):
        return "N2"  # "ensure that *resources* are freed"
    verbal = kinds(governor)[:1] in VERBAL
    plural = is_plural(kinds(governor))
    if place.base:
        return "V1" if plural and not verbal else "N1" if governor else "N2"
    return "" if verbal else "V1"


def _after_relative(place: _Place) -> str:
    """Judge "those who *lead*", "which *leads* to it"."""
    if "w" not in place.before_kinds:
        return ""
    if place.before in ("who", "whoever"):
        return "V2"
    opens = place.head == 0 or "i" in place.kinds(place.head - 1)
    asker = place.head - (2 if "o" in place.kinds(place.head - 1) else 1)
    if place.before == "which" and place.word(asker) in TAKES_QUESTION:
        return "V1" if place.object_follows() else "N1"  # "decide which *version* to use"
    if place.base:
        return "N1" if opens or place.before != "which" else "V1"
    if place.before == "what":
        return "V1" if place.object_follows() else ""
    return "N1" if opens and place.before == "which" else "V2" if place.before == "which" else "V1"


def _after_function_word(place: _Place) -> str:
    """Judge "with *scale*", "some *leverage*", "we have *traction*", "it is *churn*", "when *leads* convert"."""
    letters = place.left_kinds
    if place.left in POSTPOSED and not place.base and is_noun(place.kinds(place.left_at - 1)):
        return "N1" if place.right in FINITE else "V1"
    if "i" in letters:
        return "N1" if place.left in LOOSE_PREPOSITIONS or (not place.base and place.object_follows()) else "N2"
    if "n" in letters or "q" in letters:
        return _after_quantifier(place)
    if "h" in place.before_kinds and place.before != "having":
        return "V2" if "P" in place.forms else "N2"
    if "b" in place.before_kinds:
        return "V2" if "P" in place.forms else "N1" if place.base else "N2"
    if "u" in letters and place.left != "that":
        return "V1" if place.base and place.object_follows() else "N1"
    return ""


def _after_quantifier(place: _Place) -> str:
    """Judge "three *leads*", "most *lead* the team"."""
    if place.base:
        if place.left in STANDS_ALONE and place.object_follows():
            return "V1"
        return "N1" if place.left in STANDS_ALONE else "N2"
    return "V1" if place.left in ("one", "another", "neither", "either") else "N2"


def _after_pair(place: _Place) -> str:
    """Two nouns joined by "and" at the start of a clause are a plural subject: "Finance and legal review the deal"."""
    if not place.base or place.word(place.left_at - 1) != "and" or not place.left_kinds.isupper():
        return ""
    at = place.left_at - 2
    while at >= 0 and not NOMINAL.isdisjoint(place.kinds(at)) and place.left_at - at < 5:
        at -= 1
    if place.clause_word(at) or _has_finite(place):
        return ""
    return "V1" if place.object_follows() else "V0" if is_noun(place.left_kinds) else ""


def _after_modifier(place: _Place) -> str:
    """Judge "new *leads*", "reduce *churn*"."""
    letters = place.left_kinds
    if not letters or not letters.isupper() or place.left in LIGHT_VERBS:
        return ""
    if place.left == "longer" and place.word(place.left_at - 1) == "no":
        return "V1" if is_noun(place.before_kinds) else ""  # "Acme no longer *supports* it"
    if "J" in letters and letters.strip("JRDP") == "":
        return "N2" if letters[0] == "J" else "N1"
    if letters[0] == "J" and "S" not in letters:
        return "N1"
    if letters.strip("VZDPG") == "" or letters.strip("VZDPGJ") == "":
        return "N1"
    return ""


def _coordinated(place: _Place) -> str:
    """Judge "we plan and *ship*", "speed and *scale*": the second follows the first."""
    if place.base and place.left == "," and place.right in CLEAR_PARTICLES:
        return "V1"
    if place.left != "," and "c" not in place.left_kinds:
        return ""
    at = place.left_at - 1
    if place.word(at) == ",":
        at -= 1
    letters = place.kinds(at)
    noun, verb = ("N", "V") if place.base else ("S", "Z")
    if place.object_follows():
        return "V1"
    if not place.base and letters[:1] == "G" and "i" in place.kinds(at - 1):
        return "N1"  # "by caching and retries"
    if verb in letters and noun not in letters:
        return "V1"
    if verb in letters:
        copied = part_of_speech(place.words, at, at, noun + verb)
        return f"{'V' if copied.pos in 'VZDP' else 'N'}1" if copied.confidence else ""
    if place.left != "," and is_noun(letters) and noun in letters:
        return "N1" if _habit(place) == "N0" else "N0"
    return ""


def _before_finite(place: _Place) -> str:
    """Judge "*Churn* is up", "*leads* of theirs", "the *pitch* that won"."""
    right, letters = place.right, place.right_kinds
    if right == "of" or right == "'s":
        return "N2"
    if right in FINITE or "m" in letters:
        return "N1" if place.base and right in PLURAL_AUXILIARIES else "N2"
    if right == "that" or letters == "s":
        return "N1" if place.left or not place.base else "V0"
    if letters == "so" and not place.object_follows():
        return "N1"
    if letters == "D" or (letters[:1] == "Z" and place.base):
        return "N1"
    return ""


def _in_question(place: _Place) -> str:
    """An auxiliary, its subject, then a base form: "Does the team ship on Friday?"."""
    if not place.base or place.left_kinds == "":
        return ""
    at, nouns = place.left_at, 0
    while at >= 0 and place.left_at - at < 6:
        letters = place.kinds(at)
        if "x" in letters or "m" in letters:
            opens = at == 0 or {place.word(at - 1), place.word(0)} & OPENS_QUESTION or not place.kinds(at - 1)
            follows = "V" in place.right_kinds and place.right_kinds[0] != "J"
            return "" if not (nouns and opens) else "N0" if follows else "V1"
        if NOMINAL.isdisjoint(letters) or _has_its_verb(place, at):
            return ""
        nouns += is_noun(letters) or "y" in letters
        at -= 1
    return ""


def _has_its_verb(place: _Place, at: int) -> bool:
    """Say whether the subject of a question has its verb before the term: "When you don't use the Lua *interface*"."""
    letters = place.kinds(at)
    if "a" in letters:
        return DETERMINING.isdisjoint(before := place.kinds(at - 1)) and "x" not in before and "m" not in before
    return ("s" in letters or "y" in letters) and at + 1 < place.left_at and "V" in place.kinds(at + 1)[:1]


def _before_object(place: _Place) -> str:
    """Judge "dashboards *track* it", "*Ship* the fix"."""
    if not place.object_follows():
        return ""
    if not place.base:
        unsure = is_noun(place.left_kinds) and _phrase_is_object(place)[0] and not _after_gerund(place)
        return "N0" if unsure else "V1"
    if not place.left:
        return "V2" if "a" in place.right_kinds else "V1"
    if is_noun(place.left_kinds) and not is_plural(place.left_kinds) and place.left not in COLLECTIVES:
        return "N0"
    return "V1"


def _after_noun(place: _Place) -> str:
    """Judge "customers *churn*", "customer *churn*", "The feature *ships* on Monday"."""
    letters = place.before_kinds
    if not is_noun(letters):
        return "N1" if place.left_kinds[:1] in ("G", "J", "P") and "a" in place.kinds(place.left_at - 1) else ""
    if place.left == place.before and acts_as_verb(place.words, place.left_at):
        return "N1"
    if place.left != place.before and place.left_kinds == "R" and place.left.endswith("ly"):
        return "V1"
    plural = is_plural(letters)
    if place.base:
        return _base_after_noun(place, plural)
    if plural or _is_name_part(place) or _own_verb_right(place):
        return "N1"
    if _habit(place, "SZ") == "V0" or (place.left != place.before and "r" in place.left_kinds):
        return "V1"
    return "N1" if _has_finite(place) else _as_predicate(place)


def _own_verb_right(place: _Place) -> bool:
    """Say whether a plural has its verb later in the clause: "The file *offsets* in the table were wrong"."""
    if "i" not in place.right_kinds:
        return False
    words = place.words
    for at in range(place.right_at + 1, min(place.last + REACH, len(words))):
        letters = kinds(words[at].lower)
        if words[at].lower in CLAUSE_MARKS or not {*"cuw,"}.isdisjoint(letters or words[at].lower):
            return False
        if words[at].lower in PLURAL_AUXILIARIES or ("m" in letters and words[at].text != "May"):
            return True
    return False


def _is_name_part(place: _Place) -> bool:
    """Say whether term and left neighbour are capitalized in mid-sentence."""
    if place.left_at < 1 or place.left != place.before:
        return False
    return place.words[place.first].text[0].isupper() and place.words[place.left_at].text[0].isupper()


def _base_after_noun(place: _Place, plural: bool) -> str:
    """Judge "customers *churn*", but "customer *churn*" and "we measure customers *churn*" (unsure)."""
    if place.before_kinds == "NS":
        return "N0"  # a name such as Kubernetes, or the plural of an unlisted word
    if not plural:
        return "V1" if place.left != place.before and place.before in COLLECTIVES else "N1"
    if "Z" in place.before_kinds and "w" in place.kinds(place.head - 1):
        return "N0"
    if place.before in ATTRIBUTIVE_PLURALS:
        return "N1" if _has_finite(place) else "N0"
    if _is_name_part(place) or _has_finite(place):
        return "N0"
    return "N0" if _phrase_is_object(place)[0] else "V1"


def _phrase_is_object(place: _Place) -> tuple[bool, bool]:
    """Say whether the noun phrase left of the term hangs on a verb or preposition, and whether it has a determiner."""
    at, determined = place.head, False
    while at >= 0 and not determined and not NOMINAL.isdisjoint(place.kinds(at)):
        if at < place.head and acts_as_verb(place.words, at):
            break
        determined = not DETERMINING.isdisjoint(place.kinds(at))
        at -= 1
    opener = place.clause_word(at)
    letters = kinds(opener)
    hangs = opener == "to" or "i" in letters or (letters[:1] in VERBAL and opener not in REPORTING)
    return hangs and CLAUSE_OPENERS.isdisjoint(letters), determined


def _after_gerund(place: _Place) -> bool:
    """Say whether -ing opens the clause and takes the singular before the term: "Raising a PR *triggers* it"."""
    at = place.head
    while at >= 0 and "G" not in place.kinds(at) and not (NOMINAL | DETERMINING).isdisjoint(place.kinds(at)):
        at -= 1
    opens = at >= 0 and place.kinds(at)[:1] == "G" and place.clause_word(at - 1) == ""
    return opens and not is_plural(place.before_kinds) and not _has_finite(place)


def _as_predicate(place: _Place) -> str:
    """Judge an -s form after a singular noun in a clause without another verb: "The feature ships on Monday"."""
    hangs, determined = _phrase_is_object(place)
    if hangs:
        return "N1"
    if determined:
        goes_on = place.right == "." or place.right_kinds[:1] in tuple("NSJRrtinq")
        return "V1" if goes_on else "V0"
    describes = place.right_kinds[:1] in ("J", "t", "n", "r") and "V" not in place.right_kinds
    return "V1" if describes else ""


def _at_start(place: _Place) -> str:
    """Judge "*Churn* in May was flat", "*Leads* convert", "*Leverage* existing contracts"."""
    if place.left:
        return ""
    letters = place.right_kinds
    if _has_finite(place) or _past_follows(place):
        return "N1"
    if not place.base:
        return "N1" if letters[:1] == "V" or letters == "DP" else ""
    if letters == "J" or letters in ("R", "r") or place.right in CLEAR_PARTICLES:
        return "V1"
    return ""


def _past_follows(place: _Place) -> bool:
    """Say whether the next word can only be the verb of the term: "*Churn* fell", "*Leads* dropped by half"."""
    letters = place.right_kinds
    if "D" not in letters or letters[:1] not in ("D", "P", "V"):
        return False
    after = place.kinds(place.right_at + 1)
    return "P" not in letters or not after or not NOMINAL.intersection(after[:1]) or after[:1] in ("r", "R", "n")


RULES = (
    _after_to,
    _after_modal,
    _after_determiner,
    _after_pronoun,
    _after_relative,
    _after_function_word,
    _after_pair,
    _after_modifier,
    _coordinated,
    _in_question,
    _before_finite,
    _before_object,
    _after_noun,
    _at_start,
)
"""What tells a noun from a verb, the surest first: each rule says N or V and its confidence, or nothing."""


def _verdict(place: _Place) -> str:
    """Ask the rules in turn; where none speaks, go by what the word mostly is."""
    for rule in RULES:
        verdict = rule(place)
        if verdict:
            return verdict
    return _habit(place)


def _noun_or_verb(place: _Place) -> Reading:
    """Tell a noun from a verb."""
    verdict = _verdict(place)
    noun, verb = ("N", "V") if place.base else ("S", "Z")
    pos, confidence = (verb if verdict[0] == "V" else noun), int(verdict[1])
    if pos in place.forms:
        zero = pos == "V" and ("D" in place.forms or "P" in place.forms)
        return _zero_form(place, confidence) if zero else Reading(pos, confidence)
    if _possible(place, pos):
        return Reading(pos, confidence)
    if confidence == 2 and "s" in place.before_kinds and place.lower and is_nominal(place.right_kinds):
        return Reading(pos, 1)  # "we cohort users"
    if place.forms[0] == "V" and not {"D", "P"}.isdisjoint(place.forms):
        return _zero_form(place, 2)  # "the team hit the ground running"
    return Reading(place.forms[0], 2)


def _habit(place: _Place, among: str = "NSVZ") -> str:
    """What the word is more often, as a guess."""
    for letter in kinds(place.lower) if place.lower else place.forms:
        if letter in among:
            return "V0" if letter in "VZ" else "N0"
    return "N0"


def _possible(place: _Place, pos: str) -> bool:
    """Say whether the term could have a reading that its glossary entry lacks: "a *spin-up*"."""
    if place.lower:
        return pos in kinds(place.lower) or (pos == "N" and "-" in place.lower)
    return place.words[place.last].lower in PARTICLES


def _zero_form(place: _Place, confidence: int) -> Reading:
    """Choose among base, past and participle of a verb that writes them alike (cut, set, sunset)."""
    after_let = place.left == "'s" and place.word(place.left_at - 1) == "let"
    if after_let:
        return Reading("V", 2)
    if "b" in place.before_kinds or "h" in place.before_kinds or place.before == "'s":
        return Reading("P", confidence)
    subject = place.before_kinds
    if place.before in SINGULAR_SUBJECTS or "y" in subject or (is_noun(subject) and not is_plural(subject)):
        return Reading("D", min(confidence, 1))
    settled = place.before in ("to", "") or place.left in HELPERS or "m" in subject or "x" in subject
    return Reading("V", confidence if settled else 0)


def _ing(place: _Place) -> Reading:
    """Tell an act under way (G) from the name of an activity (N)."""
    if place.first != place.last and "N" not in place.forms and place.words[place.last].lower not in PARTICLES:
        return Reading("G", 2)  # it brings its own object
    if "b" in place.before_kinds and "a" not in place.left_kinds:
        bare = "N" in place.forms and not place.object_follows() and place.right_at >= len(place.words) - 1
        return Reading("G", 0 if bare else 2)
    if place.left == "'s":
        return Reading("G", 2) if place.word(place.left_at - 1) in PRONOUNS_WITH_IS else Reading("N", 1)
    if place.object_follows() and "a" not in place.left_kinds:
        return Reading("G", 2)
    if place.left in TAKES_ING:
        if place.left == "by" and "N" in place.forms and (place.right in CLAUSE_MARKS or place.right in ("", ",")):
            return Reading("N", 0)  # "protected by hashing."
        return Reading("G", 1 if "N" in place.forms else 2)
    if not DETERMINING.isdisjoint(place.before_kinds) or place.left_kinds == "J" or place.left == "'":
        return Reading("N", 2 if "a" in place.before_kinds else 1)
    if place.right == "of":
        return Reading("N", 1)
    if place.right in FINITE or "m" in place.right_kinds:
        return Reading("N" if "N" in place.forms or is_noun(place.left_kinds) else "G", 1)
    goes_on = bool(place.right_kinds) and place.right_kinds[0] in "NSJRaqdn"
    if "i" in place.left_kinds and goes_on:
        return Reading("G", 0 if "N" in place.forms and place.right_kinds[0] == "N" else 1)
    if is_plural(place.left_kinds) and goes_on:
        return Reading("G", 1)
    if not place.left and place.right_kinds[:1] in ("S", "J", "R"):
        return Reading("G", 0 if "N" in place.forms else 1)
    return Reading("N" if "N" in place.forms else "G", 0)


def _past(place: _Place) -> Reading:
    """Tell the past tense (D) from the participle (P); an adjective of the same form counts as participle."""
    participle = "P" if "P" in place.forms else "J" if "J" in place.forms else "D"
    past = "D" if "D" in place.forms else participle
    at, steps = place.head, 0
    while at >= 0 and steps < 3 and not ("b" in place.kinds(at) or "h" in place.kinds(at)):
        if SUBJECT_WORDS.isdisjoint(place.kinds(at)) or place.word(at) in CLAUSE_MARKS:
            break
        at, steps = at - 1, steps + 1
    letters = place.kinds(at) if at >= 0 else ""
    inverted = steps == 0 or at == 0 or "w" in place.kinds(at - 1)
    if ("b" in letters or "h" in letters or place.before in GETS) and inverted:
        return Reading(participle, 2)
    if place.before == "'s":
        return Reading(participle, 2 if place.word(place.head - 1) in PRONOUNS_WITH_IS else 1)
    return _past_by_subject(place, past, participle)


def _past_by_subject(place: _Place, past: str, participle: str) -> Reading:
    letters = place.before_kinds
    if "o" in letters and place.word(place.head - 1) in TAKES_RESULT:
        return Reading(participle, 1)
    if "y" in letters and "i" in place.right_kinds:
        return Reading(participle, 0)
    if "s" in letters or "y" in letters or place.before == "who":
        return Reading(past, 2)
    if place.before in ("which", "that") and place.head > 0:
        return Reading(past, 0 if place.right == "," or _finite_right(place) else 1)
    if not DETERMINING.isdisjoint(letters) or "i" in place.left_kinds or place.left_kinds == "J":
        return Reading(participle, 2 if is_nominal(place.right_kinds) else 1)
    if place.right == "by":
        return Reading(participle, 1)
    if "c" in place.left_kinds or place.left == ",":
        return Reading(past, 1 if place.object_follows() else 0)
    if is_noun(letters):
        if place.object_follows():
            return Reading(past, 2)
        return _past_after_noun(place, past, participle)
    if not place.before:
        opens = is_noun(place.right_kinds) and not place.object_follows() and _finite_right(place)
        if opens or place.left or place.right in ("in", "for", "with", "on", "to"):
            return Reading(participle, 1)  # "*Cached* pages are served"
        return Reading(past if place.object_follows() else participle, 1 if place.object_follows() else 0)
    return Reading(past, 0)


def _past_after_noun(place: _Place, past: str, participle: str) -> Reading:
    """Tell "the team migrated" from "the data migrated in May is fine"."""
    if place.right in ("on", "to", "with", "for", "as", "from") and _phrase_is_object(place)[0]:
        return Reading(participle, 1)
    if _has_finite(place) or _phrase_is_object(place)[0]:
        return Reading(participle, 0)
    settled = place.right in ("", ".") or place.right_kinds[:1] in ("r", "R", "n") or place.left_kinds == "R"
    return Reading(past, 1 if settled else 0)


def _adjective(place: _Place) -> Reading:
    """Tell an adjective (J) or adverb (R) from a noun or verb of the same form."""
    own = next(letter for letter in place.forms if letter in "JRDP")
    adjective = "J" if "J" in place.forms else own
    nominal = is_nominal(place.right_kinds)
    if "V" in place.forms or "V" in kinds(place.lower):
        place.base = True
        verdict = _verdict(place)
        if verdict in ("V1", "V2"):
            return Reading("V", int(verdict[1]))
    if place.right in ("of", "'s") and "a" in place.before_kinds:
        return Reading("N", 1)
    if ("a" in place.before_kinds or not place.before) and (place.right in FINITE or "m" in place.right_kinds):
        return Reading("N", 1)
    if "R" in place.forms and adjective == "J" and not nominal and "b" not in place.before_kinds:
        return Reading("R", 1)
    if nominal or "b" in place.before_kinds or place.before in LINKING:
        return Reading(adjective, 2 if "N" not in place.forms and "V" not in place.forms else 1)
    if "N" in place.forms and ("a" in place.before_kinds or "i" in place.left_kinds):
        return Reading("N", 1)
    return Reading(adjective, 0 if "N" in place.forms or "V" in place.forms else 1)


def is_noun(letters: str) -> bool:
    """Say whether a word is a noun in the first place."""
    return letters[:1] in ("N", "S") or letters[:2] in ("VN", "ZS", "JN", "GN")


def is_plural(letters: str) -> bool:
    """Say whether a word is a plural noun and no singular one."""
    return "S" in letters and "N" not in letters


def is_nominal(letters: str) -> bool:
    """Say whether a word can go on a noun phrase that has begun."""
    return letters[:1] in ("N", "S", "J", "G") or letters[:2] in ("VN", "ZS", "VJ", "DJ", "PJ", "PD", "DP")


REACH = 15
"""Words either side that tell whether a word acts as a verb."""


def acts_as_verb(words: Sequence[Token], at: int) -> bool:
    """Say whether a word that can be noun and verb is likely a verb here."""
    letters = kinds(words[at].lower)
    noun, verb = ("N", "V") if "V" in letters else ("S", "Z")
    if verb not in letters:
        return False
    start = max(at - REACH, 0)  # each word may ask about its neighbor: a row of such words must come to an end
    near = words[start : at + REACH + 1]
    reading = part_of_speech(near, at - start, at - start, noun + verb)
    return reading.pos in "VZ" and reading.confidence > 0


def _has_finite(place: _Place) -> bool:
    """Say whether the clause has a finite verb besides the term."""
    return _finite_right(place) or _finite_left(place)


def _finite_right(place: _Place) -> bool:
    words = place.words
    for at in range(place.last + 1, min(place.last + 14, len(words))):
        word = words[at].lower
        letters = kinds(word)
        if word in CLAUSE_MARKS or word == "," or not CLAUSE_OPENERS.isdisjoint(letters) or letters == "s":
            return False
        if word in FINITE or "m" in letters or letters in ("D", "Z"):
            return at == place.last + 1 or words[at - 1].lower != "to"
        if letters[:1] in ("V", "Z", "D") and is_noun(kinds(words[at - 1].lower)) and at > place.last + 1:
            return True
    return False


def _finite_left(place: _Place) -> bool:
    words, found = place.words, False
    for at in range(place.first - 1, max(place.first - 14, -1), -1):
        word = words[at].lower
        letters = kinds(word)
        if word in CLAUSE_MARKS or word == "," or ("u" in letters and word != "that"):
            break
        found = "w" not in letters and (found or _is_finite(words, at, word, letters))
    return found


def _is_finite(words: Sequence[Token], at: int, word: str, letters: str) -> bool:
    """Say whether a word is surely a finite verb, or one after its subject, or opens the clause as an order."""
    if word in FINITE or "m" in letters or letters in ("D", "Z"):
        return True
    before = words[at - 1].lower if at else ""
    if not before or before in CLAUSE_MARKS:
        return letters[:1] == "V"
    return letters in ("V", "DP") and ("s" in kinds(before) or is_noun(kinds(before)))
