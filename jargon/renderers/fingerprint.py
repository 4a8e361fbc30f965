"""Names a diagnostic so that it keeps its name when the lines of its file move."""

from __future__ import annotations

from hashlib import blake2b

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jargon.model import Checked, Diagnostic


def fingerprints(file: Checked) -> Iterator[tuple[Diagnostic, str]]:
    """Give each diagnostic of a file with its name, which no other one has."""
    lines = dict(file.lines)
    seen: dict[str, int] = {}
    for each in file.diagnostics:
        name = fingerprint(each, lines)
        seen[name] = seen.get(name, 0) + 1
        number = seen[name]
        yield each, name if number == 1 else digest(f"{name}\0{number}")


def fingerprint(diagnostic: Diagnostic, lines: Mapping[int, str]) -> str:
    """Name a diagnostic after its file, its code, its words and the words of its line."""
    rewrite = diagnostic.rewrite
    line = " ".join(lines.get(rewrite.line, rewrite.place).split())
    return digest("\0".join((diagnostic.path.replace("\\", "/"), rewrite.code, rewrite.surface, line)))


def digest(text: str) -> str:
    """Give 16 hexadecimal digits for a text."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
