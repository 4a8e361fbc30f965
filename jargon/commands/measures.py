"""Carries out ``jargon glossary suggest`` and ``coverage``: what the glossaries do not explain yet."""

from __future__ import annotations

from jargon.commands.inputs import read
from jargon.commands.output import say, write
from jargon.coverage import Coverage, coverage, headwords, is_list
from jargon.errors import UnreadableError
from jargon.renderers.escape import one_line
from jargon.suggest import Candidate, suggest
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jargon.commands.setup import Setup
    from jargon.model import Document

    Report = tuple[str, Coverage | None, list[Candidate] | None]

NAMED = 20
"""How many candidates of a document a report names."""


def suggest_terms(
    setup: Setup, paths: Sequence[str], *, most: int, stubs: bool, domain: str | None, format: str | None
) -> int:
    """Print candidates, or stubs for them; return 0, or 2 if a document could not be read."""
    failed: list[str] = []
    found = suggest(documents(setup, paths, failed), setup.translator().lexicon)[:most]
    if format == "json":
        write(_json(candidates=[each._asdict() for each in found]))
    elif stubs:
        from jargon.glossary.stub import stub

        write("\n".join(f"{_comment(each)}{stub(each.text, domain=domain or 'business')}" for each in found))
    else:
        write("".join(map(_line, found)))
    if not found and not failed:
        say("Nothing that needs an entry.")
    return 2 if failed else 0


def documents(setup: Setup, paths: Sequence[str], failed: list[str]) -> Iterator[Document]:
    """Read documents; one that cannot be read is reported and put into `failed`, and the others go on."""
    for name in setup.files(paths):
        try:
            yield read(name, encoding=setup.at(name).encoding, stdin_filename=None)
        except UnreadableError as error:
            failed.append(name)
            say(str(error))


def _line(found: Candidate) -> str:
    times = f"{found.times} times" if found.times > 1 else "once"
    spread = f" in {found.documents} files" if found.documents > 1 else ""
    where = f"{found.path}:{found.place}"
    return one_line(f"{found.text}  ({found.kind}, {times}{spread}) {where}: {found.context}") + "\n"


def _comment(found: Candidate) -> str:
    return one_line(f"  # {found.path}:{found.place}: {found.context}") + "\n"


def show_coverage(setup: Setup, paths: Sequence[str], *, missing: bool, format: str | None) -> int:
    """Print the share of each list that is explained, and the unexplained candidates of each document.

    Return 0, or 2 if one could not be read.
    """
    lexicon = setup.translator().lexicon
    reports: list[Report] = []
    failed: list[str] = []
    for document in documents(setup, paths, failed):
        if is_list(document.source, document.path):
            reports.append((document.path, coverage(list(headwords(document.source, document.path)), lexicon), None))
        else:
            reports.append((document.path, None, suggest([document], lexicon)))
    if format == "json":
        write(_json(files=[_as_json(*report) for report in reports], terms=terms_by_domain(setup)))
        return 2 if failed else 0
    for path, covered, candidates in reports:
        write("".join(one_line(line) + "\n" for line in _report(path, covered, candidates, missing=missing)))
    counts = ", ".join(f"{domain} {count:,}" for domain, count in terms_by_domain(setup).items())
    say(f"The glossaries explain {sum(terms_by_domain(setup).values()):,} headwords: {counts}.")
    return 2 if failed else 0


def _report(path: str, covered: Coverage | None, candidates: list[Candidate] | None, *, missing: bool) -> Iterator[str]:
    if covered is not None:
        yield f"{path}: {_share(sum(covered.found.values()), sum(covered.total.values()))} headwords explained"
        if len(covered.total) > 1:
            for domain, total in sorted(covered.total.items()):
                yield f"  {domain or 'no domain'}: {_share(covered.found.get(domain, 0), total)}"
        if missing:
            yield from (f"  not explained: {term}" for term in covered.missing)
    if candidates is not None:
        names = ", ".join(each.text for each in candidates[:NAMED])
        more = f", and {len(candidates) - NAMED:,} more" if len(candidates) > NAMED else ""
        yield f"{path}: {len(candidates):,} candidates without an explanation{': ' if names else ''}{names}{more}"


def _share(part: int, whole: int) -> str:
    """Say how many of how many.

    >>> _share(1, 3), _share(0, 0)
    ('1 of 3 (33.3 %)', '0 of 0')
    """
    return f"{part:,} of {whole:,} ({100 * part / whole:.1f} %)" if whole else "0 of 0"


def terms_by_domain(setup: Setup) -> dict[str, int]:
    """Count the headwords of each domain."""
    counts: dict[str, int] = {}
    for domain, _ in sorted({(sense.domain, sense.term.casefold()) for sense in setup.translator().senses}):
        counts[domain] = counts.get(domain, 0) + 1
    return counts


def _as_json(path: str, covered: Coverage | None, candidates: list[Candidate] | None) -> dict[str, object]:
    if covered is not None:
        return {"path": path, **covered._asdict()}
    return {"path": path, "candidates": [each._asdict() for each in candidates or ()]}


def _json(**answer: object) -> str:
    import json

    return json.dumps({"version": 1, **answer}, ensure_ascii=False) + "\n"
