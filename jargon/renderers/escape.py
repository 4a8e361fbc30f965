"""Makes visible what would otherwise command a terminal: control characters, bidirectional overrides."""

from __future__ import annotations

CONTROLS = [*range(0x20), *range(0x7F, 0xA0)]
BIDIRECTIONAL = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
LINE_SEPARATORS = [0x2028, 0x2029]

ONE_LINE = {
    code: f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" for code in CONTROLS + BIDIRECTIONAL + LINE_SEPARATORS
}
MANY_LINES = {code: shown for code, shown in ONE_LINE.items() if chr(code) not in "\n\t"}


def one_line(text: str) -> str:
    r"""Show a text in one line, with nothing in it that a terminal would obey.

    >>> one_line("red \x1b[31m\nline"), one_line("plain \u202eniap")
    ('red \\x1b[31m\\x0aline', 'plain \\u202eniap')
    """
    return text if text.isprintable() else _without_surrogates(text.translate(ONE_LINE))


def many_lines(text: str) -> str:
    r"""Show a text with its lines and tabs, and nothing else in it that a terminal would obey.

    >>> many_lines("one\r\ntwo\x07")
    'one\ntwo\\x07'
    """
    return _without_surrogates(text.replace("\r\n", "\n").translate(MANY_LINES))


def _without_surrogates(text: str) -> str:
    """Show the bytes of a file name that no encoding explains."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
