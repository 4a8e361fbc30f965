"""Knows the directives of Sphinx and its kin whose content is prose, which docutils alone would not read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOTICES = ("hlist", "seealso", "todo")
"""Those that have no argument: all of them is content."""

VERSIONS = ("deprecated", "versionadded", "versionchanged", "versionremoved")
"""Those whose argument is a version, and then text."""

ASIDES = (
    "only", "tab", "tabs", "tab-set", "tab-item", "group-tab", "grid", "grid-item", "grid-item-card", "card",
    "dropdown", "collapse", "details", "rst-class", "cssclass", "glossary",
)  # fmt: skip

DESCRIPTIONS = (
    "attribute", "class", "classmethod", "cmdoption", "confval", "data", "decorator", "describe", "envvar", "exception",
    "function", "macro", "member", "method", "object", "option", "program", "property", "staticmethod", "struct",
    "type",
)  # fmt: skip
"""Those that describe something named in their argument; languages stand in front of some, as in ``py:function``."""

LANGUAGES = ("c", "cpp", "js", "py", "rst")

TAKEN = frozenset({"class"})
"""Names that docutils uses for something else."""


class AnyOption(dict[str, "Callable[[str], str]"]):
    """Options of any name."""

    def __missing__(self, name: str) -> Callable[[str | None], str | None]:
        return lambda value: value


def names() -> Iterator[str]:
    """Name all directives whose content is prose.

    >>> {"seealso", "function", "py:class"} <= set(names()), "class" in names()
    (True, False)
    """
    yield from (*NOTICES, *VERSIONS, *ASIDES)
    yield from (name for name in DESCRIPTIONS if name not in TAKEN)
    yield from (f"{language}:{name}" for language in LANGUAGES for name in DESCRIPTIONS)


@contextmanager
def known() -> Iterator[None]:
    """Let docutils know these directives for as long as the context lasts, unless others have told it."""
    from docutils import nodes
    from docutils.parsers.rst import Directive, directives

    class Prose(Directive):
        """Its argument is left alone, its content is read."""

        optional_arguments = 1
        final_argument_whitespace = True
        has_content = True
        option_spec: ClassVar[Any] = AnyOption()

        def run(self) -> list[nodes.Node]:
            node = nodes.container()
            self.state.nested_parse(self.content, self.content_offset, node)
            return [node]

    class Notice(Prose):
        """It has no argument."""

        optional_arguments = 0

    class Version(Prose):
        """The first word of its argument is a version."""

        def run(self) -> list[nodes.Node]:
            (node,) = super().run()
            argument = " ".join(self.arguments)
            first = next(iter(argument.split()), "")
            text = argument[len(first) :]
            line = self.lineno + text[: len(text) - len(text.lstrip())].count("\n")
            inlines, messages = self.state.inline_text(text.strip(), line)
            node.insert(0, nodes.paragraph("", "", *inlines))  # type: ignore[attr-defined]
            return [node, *messages]

    registry: dict[str, Any] = directives._directives  # type: ignore[attr-defined]
    classes = dict.fromkeys(NOTICES, Notice) | dict.fromkeys(VERSIONS, Version)
    added = {name: classes.get(name, Prose) for name in names() if name not in registry}
    registry.update(added)
    try:
        yield
    finally:
        for name in added:
            registry.pop(name, None)
