"""Goes through the changes that could be made, one by one, and makes those that a person says yes to."""

from __future__ import annotations

import sys
from functools import partial

from jargon import fixes
from jargon.commands.batch import source_lines, unknown
from jargon.commands.inputs import STDIN, read
from jargon.commands.output import say, write
from jargon.commands.settings_file import ignore
from jargon.diagnose import diagnose, unreadable
from jargon.documents import parse
from jargon.errors import JargonError, UnreadableError
from jargon.model import Checked
from jargon.renderers import full, terminal
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jargon.baseline import Baseline
    from jargon.commands.setup import Setup
    from jargon.model import Document
    from jargon.rewrite import Met

QUESTION = "Change it? [y]es, [n]o, [a]ll of this term, [i]gnore always, [q]uit: "
ANSWERS = {"y": "yes", "n": "no", "a": "all", "i": "ignore", "q": "quit", "": "no"}


def go_through(setup: Setup, names: Sequence[str], baseline: Baseline | None) -> Iterator[Checked]:
    """Yield the result of each file after asking about its changes, apart from those a baseline knows.

    Raises JargonError without a terminal.
    """
    if STDIN in names or sys.stdin is None or not sys.stdin.isatty():
        raise JargonError("--interactive asks at a terminal. Name files, and run it there")
    person = Person(setup, baseline)
    for name in names:
        settings = setup.at(name)
        translator = setup.translator(settings)
        try:
            document = read(name, encoding=settings.encoding, stdin_filename=None)
            person.document = document
            text, count = fixes.fixed_by(document, translator.lexicon, translator.options, person.choose)
            if count:
                fixes.write(name, document, text)
            found = translator.check(parse(text, path=name, kind=document.kind))
            kept = tuple(each for each in found if each.rewrite.code not in person.ignored)
            yield Checked(name, kept, settings.audience, fixed=count)
        except UnreadableError as error:
            yield Checked(name, (unreadable(name, str(error)),), settings.audience, failed=True)


class Person:
    """Asks a person, and remembers what was said about a term until the end."""

    def __init__(self, setup: Setup, baseline: Baseline | None) -> None:
        self.setup = setup
        self.new = partial(unknown, baseline=baseline)
        self.document: Document | None = None
        self.wanted: set[str] = set()
        self.ignored: set[str] = set()
        self.gone = False
        self._said: dict[tuple[str, int], bool] = {}

    def choose(self, document: Document, met: Iterable[Met]) -> list[Met]:
        """Choose the changes that the person wants; of what only comes up after them, none."""
        if document is not self.document:
            return []
        return [each for each in fixes.fixable(document, met, unsafe=True, new=self.new) if self._wants(document, each)]

    def _wants(self, document: Document, met: Met) -> bool:
        code, where = met.rewrite.code, (document.path, met.span.start)
        if where not in self._said:
            if code in self.wanted or code in self.ignored or self.gone:
                self._said[where] = code in self.wanted
            else:
                self._said[where] = self._ask(document, met)
        return self._said[where]

    def _ask(self, document: Document, met: Met) -> bool:
        diagnostic = diagnose(document, met)
        shown = Checked(document.path, (diagnostic,), lines=tuple(source_lines(document, [diagnostic])))
        write(terminal.painted(full.pieces([shown], {met.rewrite.sense: met.lexeme.sense})))
        answer = answered()
        if answer == "all":
            self.wanted.add(met.rewrite.code)
        elif answer == "ignore":
            self.ignored.add(met.rewrite.code)
            say(f"{ignore(self.setup.settings.file, met.rewrite.code)}: ignores {met.rewrite.code} from now on.")
        elif answer == "quit":
            self.gone = True
        return answer in ("yes", "all")


def answered() -> str:
    """Read one answer; the end of input means to quit."""
    while True:
        try:
            answer = input(QUESTION).strip().lower()[:1]
        except EOFError:
            say("")
            return "quit"
        if answer in ANSWERS:
            return ANSWERS[answer]
