"""The failures a user can meet: each names a place, a fact and the next step."""

from __future__ import annotations


class JargonError(Exception):
    """Something a user can put right. The command line prints it in one line and exits with status 2."""


class UnreadableError(JargonError):
    """A document or glossary file that cannot be read: missing, binary, in an unknown encoding."""


class GlossaryError(JargonError):
    """A glossary file that breaks the format; `problems` has one line for each thing wrong."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type[GlossaryError], tuple[list[str]]]:
        return GlossaryError, (list(self.problems),)


class SettingsError(JargonError):
    """A setting that is unknown or has a value it cannot have."""
