"""Knows the fields of a glossary file, their kinds and meanings; the loader and the JSON Schema both follow it."""

from __future__ import annotations

from typing import Any

from jargon.audiences import EVERYONE
from jargon.values import NamedTuple

Json = dict[str, Any]

DOMAIN = rf"^(?!{EVERYONE}$)[^\s/,:A-Z]+$"
"""A domain is part of codes and a value of ``--for``; `everyone` is the audience that speaks no domain."""

TEXT: Json = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
"""The loader keeps 1.0 and NO as they are written; an editor may take them for numbers and booleans."""


class Kind(NamedTuple):
    """A kind of value: what it is called, how it is written, and its JSON Schema."""

    what: str
    sample: str
    schema: Json


class Field(NamedTuple):
    """A field: its name, the kind of its value, its meaning and where it may stand.

    `shared` fields may stand beside `senses` and hold for all of them, a field that `needs` another is nothing without
    it, and `nouns` fields are for nouns only.
    """

    name: str
    kind: str
    about: str
    choices: tuple[str, ...] = ()
    required: bool = False
    shared: bool = True
    needs: str = ""
    nouns: bool = False


KINDS = {
    "phrase": Kind("a text", "{name}: a few words", TEXT),
    "passage": Kind("a text", "{name}: A sentence.", TEXT),
    "choice": Kind("one word", "{name}: {choice}", {}),
    "switch": Kind("true or false", "{name}: true", {"type": "boolean"}),
    "domain": Kind("one word in small letters", "{name}: sales", TEXT | {"pattern": DOMAIN}),
    "phrases": Kind(
        "a list of texts", "{name}: [customer churn, turnover]", {"type": "array", "items": TEXT, "minItems": 1}
    ),
    "passages": Kind("a list of texts", "{name}: [Churn the butter.]", {"type": "array", "items": TEXT, "minItems": 1}),
    "wordings": Kind(
        "a mapping of surface form to wording",
        "{name}: {{upsold: sold more}}",
        {"type": "object", "additionalProperties": TEXT, "minProperties": 1},
    ),
    "voices": Kind(
        "a mapping of audience to text",
        "{name}: {{engineering: packet loss}}",
        {"type": "object", "patternProperties": {DOMAIN: TEXT}, "additionalProperties": False, "minProperties": 1},
    ),
    "examples": Kind(
        "a list of examples, each with a text and its plain version",
        "{name}: [{{text: Churn fell., plain: Customer loss fell.}}]",
        {"type": "array", "items": {"$ref": "#/$defs/example"}, "minItems": 1},
    ),
    "senses": Kind(
        "a list of meanings",
        "{name}: [{{gloss: …}}, {{gloss: …}}]",
        {"type": "array", "items": {"$ref": "#/$defs/sense"}, "minItems": 1},
    ),
    "terms": Kind(
        "a list of entries",
        "{name}: [{{term: churn, gloss: …}}]",
        {"type": "array", "items": {"$ref": "#/$defs/entry"}},
    ),
}

SENSE_FIELDS = (
    Field("domain", "domain", "whose language this is; the file's domain unless given here"),
    Field(
        "pos",
        "choice",
        "part of speech, noun unless given; a phrase is fixed words that never inflect",
        ("noun", "verb", "adjective", "adverb", "phrase"),
    ),
    Field(
        "number",
        "choice",
        "of a noun: count unless given, mass (no plural, no a), plural (always plural)",
        ("count", "mass", "plural"),
        nouns=True,
    ),
    Field(
        "aliases", "phrases", "other spellings, the acronym or its expansion, near synonyms; inflections are derived"
    ),
    Field("plain", "phrase", "wording that can take the term's place in the sentence as it stands", shared=False),
    Field(
        "rewrite",
        "choice",
        "swap (with a plain, unless given), gloss (keep the word, explain it in brackets) or flag (ask, never edit)",
        ("swap", "gloss", "flag"),
    ),
    Field(
        "forms",
        "wordings",
        "surface form and plain wording, where inflecting by rule would be wrong",
        shared=False,
        needs="plain",
    ),
    Field(
        "attributive", "phrase", "of a noun: the wording before another noun", shared=False, needs="plain", nouns=True
    ),
    Field(
        "article",
        "choice",
        "stands before plain, where the rule would be wrong",
        ("a", "an"),
        shared=False,
        needs="plain",
    ),
    Field("gloss", "phrase", "one phrase that explains it without jargon", required=True, shared=False),
    Field("analogy", "phrase", "an everyday picture, in one or two short sentences"),
    Field("analogies", "voices", "the same picture drawn from the listener's own work, by audience"),
    Field("hears", "voices", "what the other side hears when this is said, if that differs, by audience"),
    Field("ask", "phrase", "the friendly question to ask when you hear the word"),
    Field("strict", "switch", "true if the word has a common everyday use: act only on sure grammar and a cue"),
    Field("case", "choice", "exact if it is jargon only in this case; any unless given", ("any", "exact")),
    Field("fuzzy", "switch", "false never matches a misspelling of this term"),
    Field("near", "phrases", "cues: words nearby that make this meaning likely"),
    Field("not_near", "phrases", "cues: words nearby that rule this meaning out"),
    Field("examples", "examples", "tests: each text must come out as its plain"),
    Field("leave", "passages", "tests: sentences in which nothing may be found"),
    Field("severity", "choice", "how a report ranks it; warning unless given", ("info", "warning", "error")),
    Field("sources", "phrases", "where the facts come from"),
)

TERM = Field("term", "phrase", "the headword, in its dictionary form: singular noun, bare verb", required=True)
SENSES = Field("senses", "senses", "the meanings, each with its own fields; what they share stays beside the term")

EXAMPLE_FIELDS = (
    Field("text", "passage", "a sentence with the term", required=True),
    Field("plain", "passage", "what it must come out as", required=True),
)

FILE_FIELDS = (
    Field("title", "phrase", "what the file is about"),
    Field("domain", "domain", "whose language this is: sales, engineering, business, or a name of your own"),
    Field("terms", "terms", "the entries, in alphabetical order", required=True),
)

LEVELS = {
    "the file": FILE_FIELDS,
    "an entry": (TERM, *SENSE_FIELDS),
    "an entry with senses": (TERM, *(field for field in SENSE_FIELDS if field.shared), SENSES),
    "a sense": SENSE_FIELDS,
    "an example": EXAMPLE_FIELDS,
}


def sample(field: Field) -> str:
    """Show a line that gives the field a value.

    >>> sample(SENSE_FIELDS[1]), sample(SENSE_FIELDS[3])
    ('pos: noun', 'aliases: [customer churn, turnover]')
    """
    return KINDS[field.kind].sample.format(name=field.name, choice=field.choices[0] if field.choices else "")


def schema() -> Json:
    """Give the JSON Schema (draft 2020-12) of a glossary file.

    It says all that a schema can say; the loader alone compares entries and senses with one another.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A glossary of jargon",
        **_mapping(FILE_FIELDS),
        "$defs": {
            "entry": _mapping((TERM, *SENSE_FIELDS, SENSES)) | _entry_rules(),
            "sense": _mapping(SENSE_FIELDS) | _dependencies(SENSE_FIELDS),
            "example": _mapping(EXAMPLE_FIELDS),
        },
    }


def _mapping(fields: tuple[Field, ...]) -> Json:
    """Describe a mapping that has these fields and no others."""
    return {
        "type": "object",
        "properties": {field.name: _value(field) for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _value(field: Field) -> Json:
    value = {"enum": list(field.choices)} if field.choices else KINDS[field.kind].schema
    return {"description": field.about, **value}


def _entry_rules() -> Json:
    """Tell an entry with `senses` from one that is a sense itself."""
    own = [field.name for field in SENSE_FIELDS if not field.shared]
    lone = {"required": ["gloss"]} | _dependencies(SENSE_FIELDS)
    return {
        "if": {"required": ["senses"]},
        "then": {"properties": dict.fromkeys(own, False)},
        "else": lone,
        "required": ["term"],
    }


def _dependencies(fields: tuple[Field, ...]) -> Json:
    """Say which fields want another one, and which want a noun."""
    noun = {"properties": {"pos": {"const": "noun"}}}
    swap = {"properties": {"rewrite": {"const": "swap"}}, "required": ["rewrite"]}
    return {
        "dependentRequired": {field.name: [field.needs] for field in fields if field.needs},
        "dependentSchemas": {field.name: noun for field in fields if field.nouns},
        "allOf": [{"if": swap, "then": {"required": ["plain"]}}],
    }
