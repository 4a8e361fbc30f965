"""Say it in plain words: find sales and technical jargon in a text, and put it so that the other side understands.

>>> import jargon
>>> jargon.translate("We should utilize the cache.").text  # doctest: +ELLIPSIS
'We should use the cache...'

The flow is read → find → choose → rewrite → render. Each step is a module or a folder, and imports nothing from
floors above its own:

0. `model`, `errors`, `table`, `cachefolder`: the nouns, the failures, and where compiled things are kept
1. `english`, `config`: what English does; the settings of a repository
2. `glossary`, `lexicon`, `documents`: senses, their surfaces, and texts whose characters know their place
3. `match`, `fuzzy`, `context`: where terms stand, misspelt ones too, and what is around them
4. `senses`, `spared`: what a term means there, and what only looks like one
5. `fit`, `decide`, `rewrite`, `settle`: whether plain wording can stand there, and the new text
6. `diagnose`, `lookup`, `translator`, `verify`: reports, definitions, the Python interface, and tests of glossaries
7. `renderers`: something to look at, something to parse
8. `commands`: an exit status
9. `cli`, `start`: the command line
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers read it; typing itself would double the start of a small run
if TYPE_CHECKING:
    from typing import Any

    from jargon.model import Document, Translation
    from jargon.translator import Lookup, Translator

__version__ = "0.1.0"
__all__ = ["Lookup", "Translator", "__version__", "translate"]


def translate(text: str | Document, **options: Any) -> Translation:
    """Put a text into plain words with the options of `Translator`; raises what that raises.

    A program that translates more than once makes a `Translator` and keeps it.
    """
    from jargon.translator import Translator

    return Translator(**options).translate(text)


def __getattr__(name: str) -> Any:
    """Load the Python interface when it is first asked for; the command line starts without it."""
    if name in ("Translator", "Lookup"):
        from jargon import translator

        return getattr(translator, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
