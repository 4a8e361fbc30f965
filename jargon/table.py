"""A read-only hash table in one run of bytes, so that a file of a million words opens without being read in.

After D. J. Bernstein's cdb (https://cr.yp.to/cdb.html), with one level of open addressing. The layout, all integers
unsigned, 32 bits wide, in the byte order of the machine:

    magic, CRC-32 of what follows, slot count, record count
    slots    the record's number, from 1, in the low bits; the high bits of its key's hash above them; 0 is empty
    starts   where each record begins in the body, and where the last one ends
    body     the records: key in UTF-8, the byte FF (never part of UTF-8), value
"""

from __future__ import annotations

from array import array
from zlib import crc32

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from mmap import mmap

MAGIC = int.from_bytes(b"jgt1", "little")
CHECKED, HEADER = 8, 16
DIVIDER = b"\xff"


def build(pairs: Iterable[tuple[str, bytes]]) -> bytes:
    """Lay out keys and their values as a table; the first value of a repeated key wins.

    >>> Table(build([("churn", b"N"), ("lead", b"VN")])).get("lead")
    b'VN'
    """
    records = {key.encode("utf-8", "surrogatepass"): value for key, value in reversed(list(pairs))}
    low = (1 << len(records).bit_length()) - 1
    slots = place([crc32(key) for key in records], low)
    starts = array("I", [0])
    at = 0
    for key, value in records.items():
        at += len(key) + 1 + len(value)
        starts.append(at)
    body = b"".join([part for key, value in records.items() for part in (key, DIVIDER, value)])
    counts = array("I", [len(slots), len(records)])
    contents = b"".join([counts.tobytes(), slots.tobytes(), starts.tobytes(), body])
    return array("I", [MAGIC, crc32(contents)]).tobytes() + contents


def place(hashes: list[int], low: int) -> array[int]:
    """Give each record its slot, the next free one when its own is taken; at most half of the slots are filled."""
    count = 1 << max(2 * len(hashes) - 1, 1).bit_length()
    mask = count - 1
    slots = array("I", bytes(4 * count))
    for number, digest in enumerate(hashes, 1):
        at = digest & mask
        while slots[at]:
            at = (at + 1) & mask
        slots[at] = digest & ~low | number
    return slots


class Table:
    """Looks keys up in the bytes that `build` made, wherever they lie; safe to share between threads."""

    __slots__ = ("_body", "_count", "_high", "_low", "_mask", "_path", "_slots", "_source", "_starts")

    def __init__(self, data: bytes | memoryview | mmap, *, trusted: bool = False) -> None:
        """Read the table in `data`; ValueError if that is no table or, unless it is trusted, a damaged one."""
        view = memoryview(data)
        if len(view) < HEADER:
            raise ValueError("not a table")
        magic, checksum, slots, count = view[:HEADER].cast("I")
        if magic != MAGIC:
            raise ValueError("not a table, or one of another machine or version")
        if not trusted and crc32(view[CHECKED:]) != checksum:
            raise ValueError("damaged table")
        starts, body = HEADER + 4 * slots, HEADER + 4 * (slots + count + 1)
        self._path: str | None = None
        self._source = data
        self._count = count
        self._mask = slots - 1
        self._low = (1 << count.bit_length()) - 1
        self._high = 0xFFFFFFFF & ~self._low
        self._slots = view[HEADER:starts].cast("I")
        self._starts = view[starts:body].cast("I")
        self._body = view[body:]

    @classmethod
    def open(cls, path: str, *, trusted: bool = False) -> Table:
        """Map the table in a file; OSError if it cannot be read, ValueError if it is no table or a damaged one.

        A trusted one is not read through: its size and time of change show that it is as it was when it was checked.
        """
        from mmap import ACCESS_READ, mmap

        with open(path, "rb") as file:  # noqa: PTH123 - pathlib costs more than the look-up
            table = cls(mmap(file.fileno(), 0, access=ACCESS_READ), trusted=trusted)
        table._path = path
        return table

    @property
    def path(self) -> str | None:
        """The file that is mapped, if one is."""
        return self._path

    def get(self, key: str) -> bytes | None:
        """Give the value of a key, or None."""
        name = key.encode("utf-8", "surrogatepass")
        digest = crc32(name)
        mask, high, slots = self._mask, self._high, self._slots
        at = digest & mask
        while slot := slots[at]:
            if not (slot ^ digest) & high:
                number = slot & self._low
                record = self._body[self._starts[number - 1] : self._starts[number]].tobytes()
                if record.startswith(name + DIVIDER):
                    return record[len(name) + 1 :]
            at = (at + 1) & mask
        return None

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def __len__(self) -> int:
        return self._count

    def __reduce__(self) -> tuple[object, tuple[str | bytes]]:
        return (Table.open, (self._path,)) if self._path else (Table, (bytes(self._source),))
