"""What modules take from `typing`, without loading it: that takes a quarter as long as starting Python itself.

Named tuples are also made in half the time: `typing` compiles every annotation, and a start makes forty of them.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False
"""As in `typing`; tools that check types know it by its name."""

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _Maker(type):
        """Makes a named tuple of a class whose annotations name its fields, as `typing.NamedTuple` does."""

        def __new__(cls, name, bases, namespace):
            if not bases:
                return super().__new__(cls, name, bases, namespace)
            fields = namespace.get("__annotations__", {})
            defaults = [namespace[field] for field in fields if field in namespace]
            made = namedtuple(name, fields, defaults=defaults, module=namespace["__module__"])
            for key, value in namespace.items():
                if key not in fields and key not in ("__module__", "__qualname__"):
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Maker):
        """The base of named tuples."""
