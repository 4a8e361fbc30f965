"""What the interactive look-up shows, and how it answers keys, whatever draws it."""

from __future__ import annotations

from jargon import datafolder
from jargon.audiences import offered
from jargon.completion import Completer
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from jargon.translator import Translator

HISTORY, REMEMBERED = "lookups.txt", 200
"""The file of what was looked up, and how many lines it keeps."""
KEYS = " ↑↓ choose  Enter keep  ^P earlier  F2 for {}  F3 copy  Esc leave "
LIST_WIDTH = 30


class Screen:
    """What the interactive look-up shows and how it answers keys; `terms` are the numbers of the listed senses."""

    def __init__(self, translator: Translator) -> None:
        self.lexicon = translator.lexicon
        self.completer = Completer(self.lexicon)
        self.audiences = offered(self.lexicon.domains())
        self.audience = self.audiences.index(translator.options.audience)
        self.history = datafolder.read(HISTORY).splitlines()
        self.terms: list[int] = self.completer.complete("")
        self.chosen = 0
        self.scrolled = 0
        self.remark = ""
        self._cards: dict[tuple[str, int, int], str] = {}

    def type(self, text: str) -> None:
        """Narrow the list to what is typed."""
        self.terms = self.completer.complete(text)
        self.chosen = self.scrolled = 0
        self.remark = ""

    def move(self, steps: int) -> None:
        """Choose a term further down, or up."""
        self.chosen = max(0, min(self.chosen + steps, len(self.terms) - 1))
        self.scrolled = 0

    def switch_audience(self) -> None:
        """Draw the pictures for the next audience."""
        self.audience = (self.audience + 1) % len(self.audiences)

    def term(self) -> str:
        """Give the chosen headword, or nothing."""
        return self.lexicon.lexeme(self.terms[self.chosen]).sense.term if self.terms else ""

    def keep(self) -> None:
        """Remember the chosen term for the next time."""
        if term := self.term():
            self.history = [*(line for line in self.history if line != term), term][-REMEMBERED:]
            datafolder.write(HISTORY, "\n".join(self.history) + "\n")
            self.remark = f" {term} is kept: ^P brings it back. "

    def list_lines(self, height: int) -> list[tuple[str, str]]:
        """Give the part of the list that fits, as styles and texts; the chosen term is marked by a sign as well."""
        from jargon.renderers.escape import one_line

        first = max(0, min(self.chosen - height // 2, len(self.terms) - height))
        lines = []
        for at, number in enumerate(self.terms[first : first + height], first):
            term = one_line(self.lexicon.lexeme(number).sense.term)
            name = term if len(term) <= LIST_WIDTH - 3 else term[: LIST_WIDTH - 4] + "…"
            lines.append(("reverse" if at == self.chosen else "", f"{'>' if at == self.chosen else ' '} {name}\n"))
        return lines or [("", "  nothing like it\n")]

    def card(self, width: int) -> str:
        """Give the cards of the chosen term as text with colours, made once."""
        key = (self.term(), self.audience, width)
        if key not in self._cards:
            self._cards[key] = self._card(*key)
        return self._cards[key]

    def _card(self, term: str, audience: int, width: int) -> str:
        from jargon.card import card
        from jargon.lexicon import key_of
        from jargon.renderers import terminal

        numbers = [number for number in self.lexicon.named(key_of(term)) if self.sense_of(number) == term]
        made = [card(self.lexicon.lexeme(number).sense, self.lexicon) for number in numbers]
        return terminal.cards(made, self.audiences[audience], width=width)

    def sense_of(self, number: int) -> str:
        return self.lexicon.lexeme(number).sense.term

    def toolbar(self) -> str:
        """Say what the keys do, or what was just done."""
        return self.remark or KEYS.format(self.audiences[self.audience])

    def copied(self) -> str:
        """Give the card of the chosen term as Markdown, for the clipboard."""
        from jargon.card import card
        from jargon.renderers import markdown

        if not self.terms:
            return ""
        sense = self.lexicon.lexeme(self.terms[self.chosen]).sense
        self.remark = f" {sense.term} is copied, if your terminal allows it. "
        return markdown.dictionary([card(sense, self.lexicon)], self.audiences[self.audience])
