"""Brings together what the command line asks for and what the settings say; the command line wins."""

from __future__ import annotations

from jargon.config import ADDING, check_patterns, find_settings
from jargon.model import Options
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from jargon.config import Settings
    from jargon.translator import Translator


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
            "select": tuple(select) if select else None,
            "ignore": tuple(ignore or ()),
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

            translator = self._translators[options] = Translator(**options._asdict())
            check_codes(options, translator.lexicon)
        return self._translators[options]

    def _with_asked(self, settings: Settings) -> Settings:
        asked = {name: value for name, value in self._asked.items() if value is not None}
        return settings._replace(
            **{name: value + getattr(settings, name) if name in ADDING else value for name, value in asked.items()},
        )
