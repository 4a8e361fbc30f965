"""Turns the tree of a glossary file into senses, and says everything that is wrong with it."""

from __future__ import annotations

from jargon.errors import quoted
from jargon.glossary.schema import SENSE_FIELDS
from jargon.glossary.tree import Node, Problem
from jargon.glossary.values import Lines, Values, folded, read_fields
from jargon.model import Sense, kebab

NEEDY = tuple(field for field in SENSE_FIELDS if field.needs)
NOUNS = tuple(field for field in SENSE_FIELDS if field.nouns)


def senses_of(root: Node, path: str) -> tuple[list[Sense], list[Problem]]:
    """Read the senses of a file, in its order, and its problems."""
    problems: list[Problem] = []
    file, lines = read_fields(root, "the file", problems)
    domain = file.get("domain")
    senses: list[Sense] = []
    begun: dict[tuple[str, str], int] = {}
    for number, node in enumerate(file.get("terms", ()), 1):
        found, wrong = _entry(node, domain, path)
        for headword in dict.fromkeys((sense.term, sense.domain) for sense in found):
            first = begun.setdefault(headword, node.line)
            if first != node.line:
                what = f"it has an entry already, on line {first}. Make them one entry with two senses"
                wrong.append(Problem(node.line, what))
        problems += _named(wrong, name_of(node, number))
        senses += found
    homeless = next((sense for sense in senses if not sense.domain), None)
    if homeless and "domain" not in lines:
        what = "no domain. Say whose language it is at the top of the file, such as  domain: sales"
        problems.append(Problem(homeless.line, f"entry {quoted(homeless.term)}: {what}"))
    return senses, problems


def name_of(entry: Node, number: int) -> str:
    """Name an entry in messages: by its headword, or failing that by its number."""
    term = next((value.text for name, _, value in entry.fields if name == "term"), "")
    return f"entry {quoted(folded(term))}" if term.strip() else f"entry {number}"


def _named(problems: list[Problem], name: str) -> list[Problem]:
    return [Problem(line, f"{name}: {what}") for line, what in problems]


def _entry(node: Node, domain: str | None, path: str) -> tuple[list[Sense], list[Problem]]:
    """Read one entry: a sense, or several that share what stands beside them."""
    problems: list[Problem] = []
    level = "an entry with senses" if any(name == "senses" for name, _, _ in node.fields) else "an entry"
    values, lines = read_fields(node, level, problems)
    if "term" in values and not kebab(values["term"]):
        problems.append(Problem(lines["term"], "a headword needs a letter or a digit. Write the word it stands for"))
    meanings = [(node.line, values, lines)]
    if level != "an entry":
        meanings = [_meaning(sense, values, lines, problems) for sense in values.pop("senses", ())]
    senses = []
    for line, meaning, at in meanings:
        problems += _broken_rules(meaning, at)
        if "term" in meaning and "gloss" in meaning:
            senses.append(_sense(meaning, domain, path, line))
    return senses, list(dict.fromkeys(problems))


def _meaning(sense: Node, shared: Values, at: Lines, problems: list[Problem]) -> tuple[int, Values, Lines]:
    """Give one of several senses what it shares: lists and mappings add up, of other values its own wins."""
    own, lines = read_fields(sense, "a sense", problems)
    for name, value in shared.items():
        if isinstance(value, tuple):
            own[name] = tuple(dict.fromkeys(value + own.get(name, ())))
        elif isinstance(value, dict):
            own[name] = value | own.get(name, {})
        else:
            own.setdefault(name, value)
    return sense.line, own, at | lines


def _sense(values: Values, domain: str | None, path: str, line: int) -> Sense:
    defaults = {"domain": domain or "", "rewrite": "swap" if "plain" in values else "gloss"}
    pairs = {name: tuple(value.items()) for name, value in values.items() if isinstance(value, dict)}
    given: Values = defaults | values | pairs
    return Sense(**given, path=path, line=line)


def _broken_rules(values: Values, lines: Lines) -> list[Problem]:
    """Say which fields of a sense do not go together."""
    problems = []
    if values.get("rewrite") == "swap" and "plain" not in lines:
        what = '"rewrite: swap" has no plain to put in. Add a line  plain: …  or write  rewrite: gloss'
        problems.append(Problem(lines["rewrite"], what))
    for field in NEEDY:
        if field.name in lines and field.needs not in lines:
            what = f"{quoted(field.name)} does nothing without {field.needs}. Add a line  {field.needs}: …  or drop it"
            problems.append(Problem(lines[field.name], what))
    pos = values.get("pos", "noun")
    for field in NOUNS:
        if field.name in lines and pos != "noun":
            article = "an" if pos[0] == "a" else "a"
            what = f"{quoted(field.name)} is for nouns, and this is {article} {pos}. Leave it out"
            problems.append(Problem(lines[field.name], what))
    return problems
