"""Brings together what the command line asks for and what the settings say; the command line wins."""

# ruff: noqa: PTH110 - pathlib would cost more than the start-up it serves

from __future__ import annotations

import os

from jargon.config import ADDING, check_patterns, find_settings, shown
from jargon.errors import SettingsError, quoted
from jargon.model import Options
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from jargon.config import Settings
    from jargon.translator import Translator

SEE = "See  jargon glossary list"


class Setup:
    """The settings of one run, for all files and for each, and the translators made for them.

    Lists that add to one another (glossaries, codes to ignore) come from the command line and the settings together.
    Raises SettingsError if the settings cannot be used.
    """

    def __init__(
        self,
        config: str | None = None,
        *,
        audience: str | None = None,
        mode: str | None = None,
        glossary: Sequence[str] | None = None,
        no_default_glossaries: bool = False,
        strict: bool = False,
        no_fuzzy: bool = False,
        no_notes: bool = False,
        select: Sequence[str] | None = None,
        ignore: Sequence[str] | None = None,
        format: str | None = None,
        encoding: str | None = None,
        exclude: Sequence[str] | None = None,
        baseline: str | None = None,
        max_per_1000_words: float | None = None,
        jobs: int | None = None,
        quiet: bool = False,
    ) -> None:
        self._asked: dict[str, Any] = {
            "audience": audience,
            "mode": mode,
            "glossary": tuple(glossary or ()),
            "default_glossaries": False if no_default_glossaries else None,
            "strict": strict or None,
            "fuzzy": False if no_fuzzy else None,
            "notes": False if no_notes else None,
            "select": parted(select) if select else None,
            "ignore": parted(ignore or ()),
            "format": format,
            "encoding": encoding,
            "exclude": tuple(exclude or ()),
            "baseline": baseline,
            "budgets": None if max_per_1000_words is None else (("", max_per_1000_words),),
            "jobs": jobs,
            "quiet": quiet or None,
        }
        check_patterns(exclude or ())
        self._found = find_settings(".", config)
        self._translators: dict[Options, Translator] = {}
        self.settings = self._with_asked(self._found)

    def at(self, path: str) -> Settings:
        """Give the settings for one file."""
        return self._with_asked(self._found.at(path)) if self._found.per_file else self.settings

    def files(self, paths: Sequence[str]) -> Iterator[str]:
        """Give the files that some paths lead to, without those to leave out."""
        from jargon.commands.inputs import files  # a look-up does without

        return files(paths, self.settings.excludes, quiet=self.settings.quiet)

    def translator(self, settings: Settings | None = None) -> Translator:
        """Give the translator that the settings ask for, made once; raises what Translator raises."""
        chosen = settings or self.settings
        options = Options(**{name: getattr(chosen, name) for name in Options._fields})
        if options not in self._translators:
            from jargon.translator import Translator, check_codes

            self._check_paths(chosen)
            try:
                translator = Translator(**options._asdict())
                check_codes(options, translator.lexicon)
            except SettingsError as error:
                raise SettingsError(self.placed(str(error), error.field)) from None
            self._translators[options] = translator
        return self._translators[options]

    def check(self) -> list[str]:
        """Say which codes to ignore or to weigh seem misspelt; raise SettingsError for a code to select that none has.

        So it does for an encoding in the settings that there is not.
        A run that selects what there is not would pass for ever. What is to be ignored may well be a term of a glossary
        that is not in use here, or one that has gone; so it is doubted only if it is much like a code that there is.
        """
        from jargon.documents.encoding import wrong_encoding
        from jargon.translator import codes_in, is_known, near_code

        each_settings = [self.settings, *(self._with_asked(self._found.under(table)) for table in self._found.per_file)]
        for settings in each_settings:
            if settings.encoding != self._asked["encoding"] and (wrong := wrong_encoding(settings.encoding or "utf-8")):
                raise SettingsError(self.placed(wrong, "encoding"))
        codes = dict.fromkeys(pair for settings in each_settings for pair in codes_in(settings) if "/" in pair[1])
        translators = [self.translator(settings) for settings in each_settings] if codes else []
        doubts: list[str] = []
        for field, code in codes:
            if any(is_known(code, each.lexicon) for each in translators):
                continue
            known = next((each.dictionary for each in translators if is_known(code, each.dictionary)), None)
            near = "" if known else near_code(code, translators[0].dictionary)
            what = f"{quoted(code)} is {'of the strict set' if known else 'no code of a glossary in use here'}"
            if field == "select":
                advice = "Add  --strict" if known else f"Did you mean {quoted(near)}?" if near else SEE
                raise SettingsError(self.placed(f"{what}. {advice}", field, code))
            if near:
                doubts.append(self.placed(f"{what}. Did you mean {quoted(near)}?", field, code))
        return doubts

    def _check_paths(self, settings: Settings) -> None:
        """Raise SettingsError if a glossary that the settings name is not there."""
        for path in settings.glossary:
            if path not in self._asked["glossary"] and not os.path.exists(path):
                what = f'"glossary" names {quoted(shown(path))}, no such file or folder. Mend the name'
                raise SettingsError(self.placed(what, "glossary"))

    def placed(self, message: str, field: str, code: str = "") -> str:
        """Put the name of the settings file before a message about a field, unless the command line filled it."""
        asked = self._asked.get(field)
        file = "" if asked and (not code or code in asked) else self._found.source(field)
        return f"{file}: {message}" if file else message

    def _with_asked(self, settings: Settings) -> Settings:
        asked = {name: value for name, value in self._asked.items() if value is not None}
        return settings._replace(
            **{name: value + getattr(settings, name) if name in ADDING else value for name, value in asked.items()},
        )


def parted(codes: Sequence[str]) -> tuple[str, ...]:
    """Part codes that were given in one: "sales,claims"."""
    return tuple(code.strip() for given in codes for code in given.split(",") if code.strip())
