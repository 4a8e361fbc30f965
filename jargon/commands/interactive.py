"""Looks terms up while they are typed: a list that narrows with every key, and the card of the chosen term."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

from jargon.commands.output import say
from jargon.commands.screen import Screen
from jargon.completion import Completer
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jargon.translator import Translator

INSTALL = "For a list that narrows as you type: pip install 'jargon-cli[tui]'"


def interactive(translator: Translator, *, plain: bool, answer: Callable[[str], int]) -> int:
    """Let a person look terms up until they have had enough; return 0.

    Without prompt_toolkit, on a terminal that can do little, or for a screen reader, by lines.
    """
    if plain or os.environ.get("TERM", "dumb") == "dumb" or not sys.stdout.isatty():
        return by_lines(translator, answer)
    if find_spec("prompt_toolkit") is None:
        say(INSTALL)
        return by_lines(translator, answer)
    from jargon.commands.fullscreen import application

    application(Screen(translator)).run()
    return 0


def by_lines(translator: Translator, answer: Callable[[str], int]) -> int:
    """Answer one line after another, with history and Tab where the system has them; return 0."""
    say("Type a term, or press Ctrl-D to end.")
    complete_with_tab(translator)
    for line in typed_lines():
        if line.strip():
            answer(line)
    return 0


def typed_lines() -> Iterator[str]:
    """Read lines until there are no more."""
    while True:
        try:
            yield input("> ")
        except EOFError:
            say("")
            return


def complete_with_tab(translator: Translator) -> None:
    """Let Tab complete terms, if there is a readline: Windows has none."""
    try:
        import readline
    except ImportError:
        return
    names = Completer(translator.lexicon).names()

    def offered(typed: str, number: int) -> str | None:
        found = [name for name in names if name.startswith(typed.casefold())]
        return found[number] if number < len(found) else None

    readline.set_completer_delims("")
    readline.set_completer(offered)
    readline.parse_and_bind("tab: complete")
