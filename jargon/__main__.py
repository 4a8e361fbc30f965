"""Runs the program: ``jargon`` and ``python -m jargon``."""

from __future__ import annotations

import gc
import os
import sys

from jargon.errors import JargonError
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NoReturn

RARELY = 100_000
"""How many values are made, beyond those that are gone again, before cycles are looked for."""


def main() -> int:
    """Carry out the command line and return the exit status: 0, 1, 2, or 130 after Ctrl-C.

    A short run ends before it looks for cycles. A long one must: what a reader makes of a document may be full of them.
    """
    gc.set_threshold(RARELY)
    try:
        from jargon.start import run

        return run(sys.argv[1:])
    except JargonError as error:
        from jargon.commands.output import say

        say(str(error))
        return 2
    except KeyboardInterrupt:
        return 130


def entry() -> NoReturn:
    """Run the program, and leave without taking down its values one by one, which takes a twelfth of a short run.

    All answers are flushed by now. A profiler or a tracer, which has something to say at the end, gets its turn.
    """
    status = main()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        sys.exit(status)
    if sys.gettrace() or sys.getprofile():
        sys.exit(status)
    os._exit(status)


if __name__ == "__main__":
    entry()
