"""Runs the program: ``jargon`` and ``python -m jargon``."""

from __future__ import annotations

import gc
import sys

from jargon.errors import JargonError


def main() -> int:
    """Carry out the command line and return the exit status: 0, 1, 2, or 130 after Ctrl-C."""
    gc.disable()  # a run makes many small values and hardly a cycle; looking for cycles takes a fifth of its time
    try:
        from jargon.start import run

        return run(sys.argv[1:])
    except JargonError as error:
        from jargon.commands.output import say

        say(str(error))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
