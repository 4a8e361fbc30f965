"""Decides whether plain wording can stand in a sentence in place of a term, and in which form.

Each rule gives a reason not to swap, or nothing; the first reason wins. A swap needs every rule to pass.
"""

from __future__ import annotations

from jargon.english import word_set
from jargon.english.articles import article
from jargon.english.casing import SMALL_WORDS, match_case
from jargon.english.grammar import (
    attributive,
    determiner_before,
    number_context,
    object_after,
    particle_gap,
    premodified_by_noun,
)
from jargon.english.kinds import letters_of
from jargon.english.tagging import CLEAR_PARTICLES, PRONOUNS_WITH_IS, is_noun, part_of_speech
from jargon.english.words import tags
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jargon.context import Context
    from jargon.english.sentences import Token
    from jargon.match import Match
    from jargon.senses import Choice

PREPOSITIONS = word_set(
    "of for to in on at by with from about into onto over under between among through against during without "
    "within that who whom whose which when where while as per via than"
)
"""Words that end the head of a noun phrase: what follows them belongs to it."""
SEPARABLE = word_set("up out off down back away together apart")
"""Particles that stand after a pronoun: "set it up"."""
SOMETIMES_SEPARABLE = frozenset(["in", "on", "over", "through"])
CARRYING = word_set(
    "bring call carry fill hand hold keep lay leave let make move pass place pull push put send set take throw turn"
)
"""Verbs that hold their object fast: what follows them in a wording comes after it."""
TIMES = word_set(
    "moment second minute hour day night week weekend month quarter year decade time morning afternoon evening monday "
    "tuesday wednesday thursday friday saturday sunday"
)
"""Nouns that say when: what looks like an object may be none ("they deploy every week")."""
BEING = word_set("am are be been being get gets getting got is was were 're 's")
NEVER_BEFORE = word_set("become been come got gotten gone had left let met put run sat stood")
"""Participles that describe no noun behind them: "customers who left", not "left customers"."""
OBJECT_PRONOUNS = word_set("it them him her us me you")
HAVING = word_set("have has had having 've")
LINKING = word_set(
    "be is are was were am been being become becomes became becoming remain remains remained seem seems "
    "seemed stay stays stayed look looks looked get gets got feel feels felt 's 're 'm"
)
QUOTES = frozenset("\"'“‘*_")
COMPARING = {"more": "JJR", "most": "JJS"}
COMPLEMENTS = frozenset(["about", "against", "from", "of", "to", "with"])
DEGREES = word_set("very so too quite rather fairly really extremely highly truly as fully more most less least not")
WHEN = word_set("last next later early every each this that")
JOINERS = word_set("and or but yet ,")
LONGEST_LIST = 9
"""Words that may stand between a linking verb and its last adjective."""
LONGEST_SUBJECT = 8
"""Words within which the -ing form of a clause follows the term that opens it."""
LONGEST_COUNTED = 3
"""Words that may stand before the noun that is counted."""
TITLE_WORDS = 2
"""So many words with capitals between quotation marks and a term show that they are a title."""
SINGULAR_VERBS = word_set("is was has does 's")
PLURAL_VERBS = word_set("are were have do")
SUBJECTS = word_set("it he she they we you i this that these those")
JOINTS = (["and"], ["or"])
DETERMINERS = word_set("a an the this that these those my your his her its our their each every some any no")


CONJUNCTIONS = word_set("after before until")
"""Wording that opens a clause of its own, as the preposition it replaces does not: "prior to the test starting"."""
COUNTING = word_set("a an each every one another")
"""What no mass noun can stand behind."""


class Swap(NamedTuple):
    """Plain wording for the prose from `start` to `end`."""

    start: int
    end: int
    text: str


class Misfit(Exception):
    """The plain wording cannot stand here; the message is the reason shown to people."""


def fit(match: Match, choice: Choice, context: Context) -> tuple[Swap, ...]:
    """Give the changes that put plain wording in place of a match, its article included; Misfit if it does not fit."""
    wording = choice.reading.plain or choice.lexeme.wordings.get(choice.reading.tag)
    if not wording:
        raise Misfit("no plain wording can stand in its place")
    fitted = (
        compound(wording, choice, context)
        if hyphenated(match, context)
        else RULES[choice.lexeme.sense.pos](wording, match, choice, context)
    )
    start, end, text = fitted if isinstance(fitted, Swap) else Swap(match.start, match.end, fitted)
    text = unrepeated(text, choice, context)
    check_repetition(text, context)
    cased = with_case(text, start, end, choice, context)
    return (*article_before(cased, start, choice, context), Swap(start, end, cased))


def within_word(start: int, context: Context) -> bool:
    """Tell whether a prefix stands before a term in its word: "pre-MVP"."""
    return context.sentence.tokens[context.first].start < start


def with_case(text: str, start: int, end: int, choice: Choice, context: Context) -> str:
    """Give wording the case of the prose it replaces; a capital that the glossary writes itself ("C-suite") is none."""
    sentence, surface = context.sentence, context.prose[start:end]
    sense = choice.lexeme.sense
    own_capital = tuple(name for name in (sense.term, *sense.aliases) if name[0].isupper())
    titled = sentence.title_case or in_title(context)
    if surface.startswith(own_capital) and not (context.opens or titled or sentence.all_caps):
        surface = surface.lower()
    elif surface.isupper() and len(surface) > 1 and not surface.startswith(own_capital):
        return text.upper()
    return match_case(
        surface,
        text,
        all_caps_line=shouted(context),
        title_line=titled,
        sentence_start=context.opens and not within_word(start, context),
    )


def shouted(context: Context) -> bool:
    """Tell whether a sentence is in capitals; a term that is written so anyway, and other acronyms, do not tell."""
    tokens = context.sentence.tokens
    others = (*tokens[: context.first], *tokens[context.last + 1 :])
    return context.sentence.all_caps and any(
        len(token.text) > 1 and token.text.isupper() and tags(token.lower) for token in others
    )


def in_title(context: Context) -> bool:
    """Tell whether a term stands in a title in quotation marks: see "Deciding When to Refuse an RFP"."""
    before = [token.text for token in context.sentence.tokens[: context.first] if token.lower not in SMALL_WORDS]
    opens = next((at for at in range(len(before) - 1, -1, -1) if before[at] in QUOTES), len(before))
    return len(before) - opens > TITLE_WORDS and all(word.istitle() for word in before[opens + 1 :])


def article_before(text: str, start: int, choice: Choice, context: Context) -> Iterator[Swap]:
    """Give the change of "a" or "an" right before new wording, if it needs one."""
    if within_word(start, context):
        return
    before = [token for token in context.sentence.tokens if token.end <= start and token.text not in QUOTES]
    if not before or (token := before[-1]).lower not in ("a", "an"):
        return
    sense = choice.lexeme.sense
    wanted = sense.article if sense.article and text.lower() == (sense.plain or "").lower() else article(text)
    if wanted != token.lower:
        typed = wanted.upper() if shouted(context) else wanted.capitalize() if token.text[0] == "A" else wanted
        yield Swap(token.start, token.end, typed)


def unrepeated(text: str, choice: Choice, context: Context) -> str:
    """Drop the first word of noun wording if it stands there already: "customer churn" as "customer loss"."""
    first, _, rest = text.partition(" ")
    before = context.before
    if rest and before and before.lower == first.lower() and choice.lexeme.sense.pos == "noun":
        return rest
    return text


def check_repetition(text: str, context: Context) -> None:
    """Refuse wording that would say the neighboring word twice: "open and transparent" as "open and open"."""
    words = text.lower().split()
    before = [token.lower for token in context.sentence.tokens[: context.first]]
    after = [token.lower for token in context.sentence.tokens[context.last + 1 :]]
    if before[-1:] == words[:1] or (before[-1:] in JOINTS and before[-2:-1] == words):
        raise Misfit("the plain wording would repeat the word before it")
    if after and len(after[0]) > 2 and after[0].rstrip("s") == words[-1].rstrip("s"):
        raise Misfit("the plain wording would repeat the word after it")
    if after[:1] in JOINTS and after[1:2] == words:
        raise Misfit("the plain wording would repeat the word after it")


def hyphenated(match: Match, context: Context) -> bool:
    """Tell whether a match is a part of a longer hyphenated word."""
    tokens = context.sentence.tokens
    return tokens[context.first].start < match.start or tokens[context.last].end > match.end


def compound(wording: str, choice: Choice, context: Context) -> str:
    """Choose the wording inside a hyphenated compound ("churn-related")."""
    sense = choice.lexeme.sense
    if sense.attributive and " " not in sense.attributive:
        return sense.attributive
    if " " in wording or sense.pos not in ("noun", "adjective") or prefixed(context):
        raise Misfit("it is part of a hyphenated word")
    return wording


def prefixed(context: Context) -> bool:
    """Tell whether a match stands behind a hyphen and a beginning that fits no other word: "non-comprehensive"."""
    return context.sentence.tokens[context.first].lower.startswith(("non-", "non‑", "quasi-", "pseudo-"))


def fit_noun(wording: str, match: Match, choice: Choice, context: Context) -> str | Swap:
    """Fit a noun: as a modifier, with its article, number and possessive."""
    tokens, first, last = context.sentence.tokens, context.first, context.last
    sense, tag = choice.lexeme.sense, choice.reading.tag
    check_open_particle(match, context)
    if tag == "NN" and context.after and context.after.text[0].isdigit():
        raise Misfit("a number follows it, as in a name")
    modifies = attributive(tokens, last)
    if tag == "NNS" and sense.number == "count":  # plurals hardly ever modify a noun: "the numbers show"
        modifies = modifies or (None if hyphen_added(match, choice, context) else False)
    if modifies is not False:
        return fit_modifier(wording, choice, modifies=modifies is True)
    check_number(choice, context)
    set_apart = context.sentence.heading or context.sentence.fragment
    if tag == "NN" and sense.number == "count" and not set_apart and determiner_before(tokens, first) is None:
        raise Misfit("it stands without an article, so it may mean something else")
    if not head_last(sense.plain or ""):
        check_postmodified(context)
    elif " " in wording and tags(wording.split()[0].lower())[:1] in tuple("JPD") and premodified_by_noun(tokens, first):
        raise Misfit("a noun stands before it")
    return with_possessive(wording, match, context)


def hyphen_added(match: Match, choice: Choice, context: Context) -> bool:
    """Tell whether a term of several words is hyphenated here alone, as before a noun: "a best-practices guide"."""
    surface = context.prose[match.start : match.end]
    names = (choice.lexeme.sense.term, *choice.lexeme.sense.aliases)
    return "-" in surface and " " not in surface and not any("-" in name for name in names)


def fit_modifier(wording: str, choice: Choice, *, modifies: bool) -> str:
    """Choose the wording before another noun, or where that is not certain; plurals hardly ever stand there."""
    sense = choice.lexeme.sense
    counted = choice.reading.tag == "NNS" and sense.number == "count"
    if modifies and sense.attributive and not counted:
        return sense.attributive
    if " " in wording:
        raise Misfit("it stands before another noun" if modifies else "it may stand before another noun")
    return wording


def check_open_particle(match: Match, context: Context) -> None:
    """Refuse "sign off" written openly as a noun unless an article shows that it is one."""
    surface = context.prose[match.start : match.end].lower()
    if " " in surface and surface.rsplit(" ", 1)[1] in SEPARABLE | {"in", "on"}:
        before = context.before
        if before is None or before.lower not in DETERMINERS:
            raise Misfit("it may be a verb here")


def check_number(choice: Choice, context: Context) -> None:
    """Refuse a mass noun counted in the text."""
    if choice.lexeme.sense.number != "mass":
        return
    before = context.before
    forced = number_context(context.sentence.tokens, context.first, context.last)
    if forced == "plural" or (before is not None and before.lower in COUNTING):
        raise Misfit("it is counted here")


def check_postmodified(context: Context) -> None:
    """Refuse wording with a tail ("person who buys") where the term's own neighbors would come between."""
    if premodified_by_noun(context.sentence.tokens, context.first):
        raise Misfit("a noun stands before it")
    after = context.after
    if after and after.lower in ("of", "'s", "'"):
        raise Misfit("its place does not allow so long a wording")


def with_possessive(wording: str, match: Match, context: Context) -> str | Swap:
    """Carry a possessive over: the mark after the term may have to change with it."""
    after = context.after
    if after and after.lower in ("'s", "'") and tags(wording.rpartition(" ")[2].lower())[:1] in ("D", "P", "J"):
        raise Misfit("its place does not allow such a wording")  # "the person affected's"
    if after is None or after.lower != "'" or after.start != match.end or wording.endswith("s"):
        return wording
    return Swap(match.start, after.end, f"{wording}{after.text}s")


def head_last(wording: str) -> bool:
    """Tell whether the last word of a noun phrase is its head.

    >>> head_last("customer loss"), head_last("person who buys"), head_last("loss of customers")
    (True, False, False)
    """
    return not PREPOSITIONS & set(wording.lower().split()[1:])


def fit_verb(wording: str, match: Match, choice: Choice, context: Context) -> str | Swap:
    """Fit a verb: as a participle, with its particle and a pronoun between."""
    tag = choice.reading.tag
    # "a facilitated workshop" is no "run workshop", nor "the initiating side" the starting one
    unlike = " " in wording or tag == "VBG" or wording in NEVER_BEFORE or wording == choice.lexeme.sense.plain
    if unlike and tag in ("VBG", "VBN", "VBD") and modifies_noun(context):
        raise Misfit("it stands before a noun")
    if (" " in wording or wording in NEVER_BEFORE) and tag != "VBZ" and describes_subject(context):
        raise Misfit("it stands before a noun")
    if tag == "VBG" and names_activity(context):
        raise Misfit("it is a noun here")
    check_particles(match, context)
    if wording.partition(" ")[0].lower() in PREPOSITIONS:
        check_participle(context)
    if match.particle:
        return joined_object(wording, match, context)
    base = (choice.lexeme.sense.plain or wording).split()
    after = context.after
    if len(base) > 1 and after and after.lower == base[-1]:
        return wording.rpartition(" ")[0]  # "sell more to" before "to": the preposition is there already
    if len(base) == 2 and after and after.lower in OBJECT_PRONOUNS and separable(base):
        first, _, particle = wording.partition(" ")
        return Swap(match.start, after.end, f"{first} {after.text} {particle}")
    if context.first == context.last and holds_object(base) and has_object(context):
        raise Misfit("it has an object here, and so has the wording")
    if any(particle_gap(context.sentence.tokens, context.last, particle) for particle in CLEAR_PARTICLES):
        raise Misfit("the word behind its object belongs to it")  # "optimize it away"
    if frames_object(base) and not (tag in ("VBN", "VBD") and passive(context)):
        return around_object(wording, match, context)
    return wording


def names_activity(context: Context) -> bool:
    """Tell whether a form in -ing is a noun: "the deploying of it", "the team's deploying"."""
    before = context.before
    if before is None:
        return False
    if before.lower == "'s":
        return context.first < 2 or context.sentence.tokens[context.first - 2].lower not in PRONOUNS_WITH_IS
    return before.lower in DETERMINERS and is_word(context.after, "of")


def check_participle(context: Context) -> None:
    """Refuse wording without a verb ("in line with") where the term is one: "they aligned with us"."""
    tokens, first = context.sentence.tokens, context.first
    participle = is_word(context.before, ",") or part_of_speech(tokens, first, first, "DP").pos == "P"
    if not participle or any(token.lower in HAVING for token in tokens[max(first - 2, 0) : first]):
        raise Misfit("it is a verb in the past here")


def check_particles(match: Match, context: Context) -> None:
    """Refuse a verb whose particle is one of a pair: "spin up and down"."""
    following = [token.lower for token in context.sentence.tokens[context.last + 1 : context.last + 3]]
    particle = context.prose[match.start : match.end].lower().rpartition(" ")[2]
    if particle in SEPARABLE and following[:1] in (["and"], ["or"]) and following[1:] and following[1] in SEPARABLE:
        raise Misfit("its particle is one of two")


def separable(base: list[str]) -> bool:
    """Tell whether a pronoun goes between a verb and its particle: "bring it in", but "look into it"."""
    return base[1] in SEPARABLE or (base[1] in SOMETIMES_SEPARABLE and base[0] in CARRYING)


def frames_object(base: list[str]) -> bool:
    """Tell whether the object of a wording stands inside it: "put it into use", "make it ready", "bring it up to date".

    >>> frames_object("put into use".split()), frames_object("take care of".split()), frames_object("set up".split())
    (True, False, False)
    """
    if len(base) < 2 or base[0] not in CARRYING or base[-1] in PREPOSITIONS or base[-1] in SEPARABLE:
        return False
    if len(base) == 2:
        return tags(base[1])[:1] == "J"
    return base[1] in PREPOSITIONS or base[1] in SEPARABLE


def holds_object(base: list[str]) -> bool:
    """Tell whether a wording has an object of its own, so that it can take no other: "try new ideas".

    >>> [holds_object(base.split()) for base in ("try new ideas", "put into use", "add or update")]
    [True, False, False]
    """
    return len(base) > 1 and tags(base[-1])[:1] in ("N", "S") and not (PREPOSITIONS | {"or", "and"}) & set(base)


def has_object(context: Context) -> bool:
    """Tell whether an object follows a verb: "innovate their products", but not "innovate every day"."""
    tokens = context.sentence.tokens
    if any(token.text in '"“' for token in tokens[context.last + 1 : context.last + 3]):
        return True  # 'pivot the "No" into a yes'
    found = object_after(tokens, context.last)
    return found is not None and tokens[found[1]].lower.rstrip("s") not in TIMES


def passive(context: Context) -> bool:
    """Tell whether a form of "be" stands before a verb, adverbs between them or not."""
    words = [token.lower for token in context.sentence.tokens[max(context.first - 3, 0) : context.first]]
    while words and (words[-1].endswith("ly") or words[-1] in ("not", "n't", "also", "already", "now", "never")):
        words.pop()
    return bool(words) and words[-1] in BEING


def around_object(wording: str, match: Match, context: Context) -> Swap:
    """Put the object of a verb inside its wording: "deployed the app" as "put the app into use"."""
    tokens = context.sentence.tokens
    found = object_after(tokens, context.last)
    if found is None or tokens[found[1]].lower.rstrip("s") in TIMES:
        raise Misfit("its object is not clear here")
    first, _, rest = wording.partition(" ")
    start, end = tokens[found[0]].start, tokens[found[1]].end
    if context.prose.startswith(" (", end):  # what explains the object goes with it
        end = context.prose.find(")", end, context.sentence.end) + 1 or end
    return Swap(match.start, end, f"{first} {context.prose[start:end]} {rest}")


def modifies_noun(context: Context) -> bool:
    """Tell whether a participle stands between a determiner or adjective and its noun."""
    before, after = context.before, context.after
    if after is None or not after.text[0].isalpha() or after.lower in DETERMINERS or after.lower in PREPOSITIONS:
        return False
    led = before is not None and (before.lower in DETERMINERS or tags(before.lower)[:1] == "J")
    return led and tags(after.lower)[:1] in ("N", "S", "")


def describes_subject(context: Context) -> bool:
    """Tell whether a participle opens a sentence before its plural subject: "Collaborating teams met"."""
    tokens, at = context.sentence.tokens, context.last + 1
    if not context.opens or at + 1 >= len(tokens) or tags(tokens[at].lower)[:1] != "S":
        return False
    if tokens[context.first].lower.endswith("ed"):
        return True
    return tokens[at + 1].lower in PLURAL_VERBS or tags(tokens[at + 1].lower)[:1] in ("V", "D")


def is_word(token: Token | None, word: str) -> bool:
    """Tell whether a token is there and is a word."""
    return token is not None and token.lower == word


def joined_object(wording: str, match: Match, context: Context) -> Swap:
    """Put a verb before the object that stood between the term and its particle ("spun it up": "started it")."""
    verb_end = next(token.end for token in context.sentence.tokens if token.end > match.start)
    between = context.prose[verb_end : match.particle].replace("\n", " ").rstrip()
    words = wording.split()
    if len(words) == 2 and words[1] in SEPARABLE:
        return Swap(match.start, match.end, f"{words[0]}{between} {words[1]}")
    return Swap(match.start, match.end, wording + between)


def fit_adjective(wording: str, match: Match, choice: Choice, context: Context) -> str | Swap:
    """Fit an adjective: a phrase only after a linking verb, and "more" melted into a short word."""
    before = context.before
    check_complement(context)
    if before and before.lower in COMPARING and " " not in wording:
        from jargon.english.inflection import inflect

        compared = inflect(wording, COMPARING[before.lower])
        if " " not in compared:
            return Swap(before.start, match.end, compared)
    if " " in wording:
        check_predicative(context)
    return wording


def check_complement(context: Context) -> None:
    """Refuse an adjective that brings its own preposition: "robust to changes", "compliant with the rules"."""
    tokens, after = context.sentence.tokens, context.last + 1
    if after + 1 < len(tokens) and tokens[after].lower in COMPLEMENTS:
        infinitive = tokens[after].lower == "to" and tags(tokens[after + 1].lower)[:1] == "V"
        if not infinitive:
            raise Misfit("the word after it belongs to it")


def check_predicative(context: Context) -> None:
    """Refuse a phrase in place of an adjective except after a linking verb, with no noun behind it."""
    after = context.after
    if (
        after
        and after.text[0].isalnum()
        and tags(after.lower)[:1] in ("N", "S", "J", "G", "")
        and after.lower not in PREPOSITIONS
    ):
        raise Misfit("it stands before a noun")
    words = [token.lower for token in context.sentence.tokens[max(context.first - LONGEST_LIST, 0) : context.first]]
    while words and (words[-1] in DEGREES or words[-1] in JOINERS or describes(words[-1])):
        words.pop()
    if words[-1:] and words[-1] in SUBJECTS:  # "is it scalable?"
        words.pop()
    if not words or words[-1] not in LINKING:
        raise Misfit("so long a wording does not fit here")


def describes(word: str) -> bool:
    """Tell whether a word may stand beside an adjective: an adverb, another adjective, a participle."""
    return word not in LINKING and (
        word.endswith("ly") or "-" in word or not tags(word) or bool({*"JP"} & {*tags(word)})
    )


def fit_adverb(wording: str, match: Match, choice: Choice, context: Context) -> str | Swap:
    """Fit an adverb: several words do not stand before what they describe ("organically certified")."""
    after = context.after
    described = after and after.lower not in WHEN and tags(after.lower)[:1] in ("V", "Z", "D", "P", "G", "J")
    if " " in wording and described and not context.opens:
        raise Misfit("so long a wording does not fit here")
    return wording


def fit_fixed(wording: str, match: Match, choice: Choice, context: Context) -> str | Swap:
    """Fit a word or phrase that never inflects."""
    quantity = context.prose[match.start : match.end].lower().endswith(" of") and not wording.endswith(" of")
    if quantity and single(context):
        raise Misfit("its verb stands for one thing")
    if wording in CONJUNCTIONS and clause_with_ing(context):
        raise Misfit("a clause follows it")
    return wording


def clause_with_ing(context: Context) -> bool:
    """Tell whether a noun and an -ing form follow as a clause: "prior to the process *starting*."."""
    tokens = context.sentence.tokens
    for at in range(context.last + 2, min(context.last + LONGEST_SUBJECT, len(tokens) - 1)):
        ends = not tokens[at + 1].text[0].isalpha() or "i" in letters_of(tokens[at + 1])
        if "G" in letters_of(tokens[at]) and ends and is_noun(letters_of(tokens[at - 1])):
            return True
    return False


def single(context: Context) -> bool:
    """Tell whether a verb in the singular goes with a quantity: "there is a number of", "a number of users was"."""
    tokens, after = context.sentence.tokens, context.last + 1
    before = [token.lower for token in tokens[max(context.first - 2, 0) : context.first]]
    if before[:1] == ["there"] and before[1:] and before[1] in SINGULAR_VERBS:
        return True
    farthest = min(context.last + LONGEST_COUNTED, len(tokens) - 1)
    while after < farthest and tags(tokens[after].lower)[:1] in ("J", "N"):
        after += 1
    counted = after < len(tokens) and tags(tokens[after].lower)[:1] == "S"
    return counted and after + 1 < len(tokens) and tokens[after + 1].lower in SINGULAR_VERBS


RULES = {
    "noun": fit_noun,
    "verb": fit_verb,
    "adjective": fit_adjective,
    "adverb": fit_adverb,
    "phrase": fit_fixed,
}
