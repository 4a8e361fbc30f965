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
    """A setting that is unknown or has a value it cannot have; `field` names it, if the message does not say where."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


def quoted(text: str) -> str:
    r"""Put a name or value from the user's own files into a message: in quotes, on one line, short, no control codes.

    >>> print(quoted("pla\x1bin"), quoted("a" * 99)[-4:])
    "pla\x1bin" aa…"
    """
    kept = text if len(text) <= 60 else text[:59] + "…"
    return '"' + "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in kept) + '"'


def suggestion(name: str, known: tuple[str, ...], otherwise: str = "") -> str:
    """Say which known name was meant, or failing that `otherwise`, or failing that all known names.

    >>> suggestion("plian", ("plain", "gloss")), suggestion("x", ("plain", "gloss"))
    ('Did you mean "plain"?', 'Choose from: plain, gloss')
    """
    from difflib import get_close_matches

    near = get_close_matches(name.lower()[:60], known, n=1, cutoff=0.6)
    return f"Did you mean {quoted(near[0])}?" if near else otherwise or f"Choose from: {', '.join(known)}"
