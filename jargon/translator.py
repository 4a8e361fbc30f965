"""The Python interface: loads the glossaries once, then translates, checks and looks up."""

from __future__ import annotations

from functools import cached_property

from jargon.audiences import AUDIENCES, EVERYONE, NOBODYS, heard, offered
from jargon.errors import SettingsError, quoted, suggestion
from jargon.lexicon.store import open_lexicon
from jargon.model import MODES, Document, Note, Options, Sense, Translation
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from jargon.config import Settings
    from jargon.lexicon import Lexicon
    from jargon.lexicon.lexemes import Lexeme
    from jargon.model import Diagnostic
    from jargon.rewrite import Met


KNOWN_DOMAINS = (*AUDIENCES[1:], *NOBODYS, "jargon")
"""Domains that codes may name whatever glossaries there are; the last is that of findings about comments."""

MISSPELT = 0.8
"""How like a known code an unknown one must be to be taken for a misspelling of it, and not for one from elsewhere."""


class Lookup(NamedTuple):
    """What a glossary says to a query: the senses of the term, terms near to it, and how it was found.

    `match` is exact, fuzzy (misspelt), meaning (described) or unknown; only then there are no senses.
    """

    senses: tuple[Sense, ...]
    near: tuple[str, ...]
    match: str = "exact"


class Translator:
    """Puts jargon into plain words for one audience.

    Loading is done once; a translator may be shared between threads and pickled. Raises GlossaryError or
    UnreadableError if a glossary cannot be used, and SettingsError for an audience or mode that there is not.
    """

    def __init__(
        self,
        *,
        audience: str = EVERYONE,
        mode: str = "swap",
        glossary: Sequence[str | Path] | str | Path = (),
        default_glossaries: bool = True,
        fuzzy: bool = True,
        select: Sequence[str] | str = (),
        ignore: Sequence[str] | str = (),
        accept: Sequence[str] | str = (),
        severity: Sequence[tuple[str, str]] = (),
        strict: bool = False,
    ) -> None:
        self.options = Options(
            audience=audience,
            mode=mode,
            glossary=several(glossary),
            default_glossaries=default_glossaries,
            fuzzy=fuzzy,
            select=several(select),
            ignore=several(ignore),
            accept=several(accept),
            severity=tuple(severity),
            strict=strict,
        )
        if mode not in MODES:
            raise SettingsError(f"{quoted(mode)} is no mode. {suggestion(mode, MODES)}", "mode")
        self.lexicon: Lexicon = open_lexicon(
            self.options.glossary, default_glossaries=default_glossaries, strict=strict
        )
        check_audience(audience, self.lexicon)

    @classmethod
    def of(cls, lexicon: Lexicon, options: Options) -> Translator:
        """Make a translator of a lexicon that is already there; look-ups read the glossaries that the options name."""
        translator = object.__new__(cls)
        translator.options = options
        translator.lexicon = lexicon
        return translator

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle what was asked for; the lexicon goes along only if no cache file holds it."""
        return _restored, (self.options, None if self.lexicon.cached else self.lexicon)

    def translate(self, text: str | Document, *, path: str = "-", kind: str = "text") -> Translation:
        """Put a text, or a document that was read, into plain words."""
        from jargon.settle import settle
        from jargon.suppress import uncovered

        document = _document(text, path, kind)
        met, plain = settle(document, self.lexicon, self.options, choose=uncovered, singly=True)
        return Translation(document.path, plain, tuple(item.rewrite for item in met), tuple(self.notes(met)), document)

    def notes(self, met: Iterable[Met]) -> Iterator[Note]:
        """Explain each meaning met once, in order of appearance; what a term may also mean follows it."""
        counts: dict[int, int] = {}
        lexemes: dict[int, Lexeme] = {}
        for item in met:
            counts[item.lexeme.number] = counts.get(item.lexeme.number, 0) + 1
            for lexeme in (item.lexeme, *item.rivals):
                lexemes.setdefault(lexeme.number, lexeme)
        for number, lexeme in lexemes.items():
            yield note(lexeme, self.options.audience, counts.get(number, 0))

    def check(self, text: str | Document, *, path: str = "-", kind: str = "text") -> list[Diagnostic]:
        """List the jargon of a text in reading order, apart from what it explains or asks to leave alone."""
        from jargon.diagnose import diagnostics

        document = _document(text, path, kind)
        return diagnostics(document, self.lexicon, self.options)

    def lookup(self, query: str) -> Lookup:
        """Find a term by any of its forms, by a misspelling or by what it means, and the terms nearest to that."""
        from jargon.lookup import lookup

        return Lookup(*lookup(query, self.dictionary))

    @cached_property
    def dictionary(self) -> Lexicon:
        """What terms are looked up in: with the strict set, whether or not that is used on documents."""
        if self.options.strict or not self.options.default_glossaries:
            return self.lexicon
        return open_lexicon(self.options.glossary, strict=True)

    @property
    def senses(self) -> tuple[Sense, ...]:
        """Every sense of every glossary, in their order."""
        numbers = dict.fromkeys(number for _, number in self.lexicon.names())
        return tuple(self.lexicon.sense(number) for number in numbers)


def _restored(options: Options, lexicon: Lexicon | None) -> Translator:
    """Make a translator of what was pickled."""
    return Translator(**options._asdict()) if lexicon is None else Translator.of(lexicon, options)


def several(given: Sequence[str | Path] | str | Path) -> tuple[str, ...]:
    """Give one name, or a sequence of names, as a tuple."""
    one = isinstance(given, str) or hasattr(given, "__fspath__")
    return (str(given),) if one else tuple(map(str, given))  # type: ignore[arg-type] # a path is no sequence


def check_audience(audience: str, lexicon: Lexicon) -> None:
    """Raise SettingsError if no glossary has the language of an audience."""
    if audience in AUDIENCES:
        return
    known = offered(lexicon.domains())
    if audience not in known:
        raise SettingsError(f"{quoted(audience)} is no audience. {suggestion(audience, known)}", "audience")


def check_codes(options: Options, lexicon: Lexicon) -> None:
    """Raise SettingsError if options name a code of a domain that there is not."""
    strange = [(field, code) for field, code in codes_in(options) if code.partition("/")[0] not in KNOWN_DOMAINS]
    known = tuple(dict.fromkeys((*KNOWN_DOMAINS, *lexicon.domains()))) if strange else ()
    for field, code in strange:
        domain = code.partition("/")[0]
        if domain not in known:
            raise SettingsError(f"{quoted(code)} is no code and no domain. {suggestion(domain, known)}", field)


def codes_in(options: Options | Settings) -> Iterator[tuple[str, str]]:
    """Give the codes and domains that options name, each with its field."""
    yield from (("select", code) for code in options.select)
    yield from (("ignore", code) for code in options.ignore)
    yield from (("severity", code) for code, _ in options.severity)


def is_known(code: str, lexicon: Lexicon) -> bool:
    """Tell whether a code is a domain or means a term, or findings about comments."""
    if code.startswith("jargon/"):
        from jargon.suppress import UNKNOWN, UNUSED

        return code in (UNKNOWN, UNUSED)
    return "/" not in code or lexicon.has_code(code)


def near_code(code: str, lexicon: Lexicon) -> str:
    """Give the code of the same domain that one is a misspelling of, or nothing."""
    from difflib import get_close_matches

    domain, _, name = code.partition("/")
    names = [each.partition("/")[2] for each in lexicon.codes() if each.startswith(f"{domain}/")]
    near = get_close_matches(name, sorted(names), n=1, cutoff=MISSPELT)
    return f"{domain}/{near[0]}" if near else ""


def _document(text: str | Document, path: str, kind: str) -> Document:
    """Read a text, if it is not read yet; what reads and rewrites is loaded here, since a look-up does without."""
    if isinstance(text, Document):
        return text
    from jargon.documents import parse

    return parse(text, path=path, kind=kind)


def note(lexeme: Lexeme, audience: str, count: int) -> Note:
    """Explain a meaning to an audience."""
    sense = lexeme.sense
    analogy = dict(sense.analogies).get(audience) or sense.analogy
    hears = heard(sense.hears, audience)
    return Note(sense.code, sense.term, sense.plain, sense.gloss, analogy, hears, sense.ask, count, lexeme.number)
