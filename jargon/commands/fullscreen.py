"""Lays the interactive look-up out on a terminal and binds its keys; the one door to prompt_toolkit."""

from __future__ import annotations

from prompt_toolkit.application import Application
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.formatted_text import ANSI, to_formatted_text
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.layout import (
    BufferControl,
    FormattedTextControl,
    HSplit,
    Layout,
    VSplit,
    Window,
)
from prompt_toolkit.layout.processors import BeforeInput

from jargon.commands.screen import LIST_WIDTH
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding import KeyPressEvent

    from jargon.commands.screen import Screen

FRAME = 3
"""Lines that are neither list nor card: what is typed, a rule, and the keys."""


def application(screen: Screen, **streams: Any) -> Application[None]:
    """Make the application that shows a screen."""
    history = InMemoryHistory(screen.history)
    typed = Buffer(multiline=False, history=history, on_text_changed=lambda buffer: screen.type(buffer.text))
    app: Application[None] = Application(
        layout=Layout(body(screen, typed)), key_bindings=bindings(screen, typed), full_screen=True, **streams
    )
    app.ttimeoutlen = app.timeoutlen = 0.05  # Esc is a key of its own here
    return app


def body(screen: Screen, typed: Buffer) -> HSplit:
    """Put what is typed at the top, the list and the card beside one another, and the keys below."""
    return HSplit(
        [
            Window(BufferControl(typed, input_processors=[BeforeInput("> ")]), height=1),
            Window(char="─", height=1),
            VSplit(
                [
                    Window(FormattedTextControl(lambda: listed(screen)), width=LIST_WIDTH),
                    Window(char="│", width=1),
                    Window(FormattedTextControl(lambda: shown(screen))),
                ]
            ),
            Window(FormattedTextControl(lambda: screen.toolbar()), height=1, style="reverse"),
        ]
    )


def listed(screen: Screen) -> StyleAndTextTuples:
    """Give the list as it fits now."""
    return [*screen.list_lines(size().rows - FRAME)]


def shown(screen: Screen) -> StyleAndTextTuples:
    """Give the card as it fits now, from the line to which it was scrolled."""
    size_now = size()
    lines = screen.card(size_now.columns - LIST_WIDTH - 2).strip("\n").split("\n")
    screen.scrolled = max(0, min(screen.scrolled, len(lines) - (size_now.rows - FRAME)))
    return to_formatted_text(ANSI("\n".join(lines[screen.scrolled :])))


def size() -> Any:
    """Give the rows and columns of the terminal."""
    from prompt_toolkit.application import get_app

    return get_app().output.get_size()


def bindings(screen: Screen, typed: Buffer) -> KeyBindings:
    """Say what each key does."""
    keys = KeyBindings()

    @keys.add("escape", eager=True)
    @keys.add("c-d")
    @keys.add("c-c")
    def leave(event: KeyPressEvent) -> None:
        event.app.exit()

    @keys.add("up")
    def up(event: KeyPressEvent) -> None:
        screen.move(-1)

    @keys.add("down")
    def down(event: KeyPressEvent) -> None:
        screen.move(1)

    @keys.add("pageup")
    def page_up(event: KeyPressEvent) -> None:
        screen.scrolled -= 8

    @keys.add("pagedown")
    def page_down(event: KeyPressEvent) -> None:
        screen.scrolled += 8

    @keys.add("tab")
    def complete(event: KeyPressEvent) -> None:
        typed.text = screen.term() or typed.text
        typed.cursor_position = len(typed.text)

    @keys.add("enter")
    def keep(event: KeyPressEvent) -> None:
        screen.keep()
        typed.append_to_history()

    @keys.add("c-p")
    def earlier(event: KeyPressEvent) -> None:
        typed.history_backward()

    @keys.add("c-n")
    def later(event: KeyPressEvent) -> None:
        typed.history_forward()

    @keys.add("f2")
    def switch(event: KeyPressEvent) -> None:
        screen.switch_audience()

    @keys.add("f3")
    def copy(event: KeyPressEvent) -> None:
        to_clipboard(event.app, screen.copied())

    return keys


def to_clipboard(app: Application[None], text: str) -> None:
    """Hand a text to the terminal's clipboard, over ssh and tmux too, with xterm's control sequence OSC 52."""
    from base64 import b64encode

    app.output.write_raw(f"\x1b]52;c;{b64encode(text.encode()).decode()}\x07")
    app.output.flush()
