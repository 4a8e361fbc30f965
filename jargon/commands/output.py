"""Puts answers on standard output and remarks on standard error; knows what to do when either fails."""

from __future__ import annotations

import os
import sys

from jargon.errors import JargonError
from jargon.renderers.escape import one_line

CLOSED_PIPE = 141
"""What a shell reports for a program whose reader went away."""


def write(answer: str | bytes) -> None:
    """Write an answer whole; end the program quietly if the reader has gone, raise JargonError if the disk is full.

    What a terminal's encoding cannot express is written as an escape; pipes and files get UTF-8.
    """
    stream = sys.stdout
    if stream is None:
        raise JargonError("Standard output is closed. Send it to a file, or name one with --output")
    if isinstance(answer, str):
        encoding = stream.encoding if stream.isatty() else "utf-8"
        answer = answer.encode(encoding or "utf-8", "backslashreplace")
    try:
        stream.flush()
        stream.buffer.write(answer)
        stream.buffer.flush()
    except BrokenPipeError:
        _abandon(stream.fileno())
        raise SystemExit(CLOSED_PIPE) from None
    except OSError as error:
        _abandon(stream.fileno())
        raise JargonError(f"Standard output: {error.strerror}. Make room, or send it elsewhere") from None


def say(remark: str) -> None:
    """Write a remark, one line for each line of it; without a standard error, keep it to oneself."""
    if sys.stderr is None:
        return
    shown = "".join(f"{one_line(line)}\n" for line in remark.split("\n"))
    try:
        sys.stderr.write(shown)
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr.fileno())


def for_a_person() -> bool:
    """Tell whether a person sees standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def _abandon(descriptor: int) -> None:
    """Send what is still buffered nowhere, so that the end of the program does not fail on it once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
