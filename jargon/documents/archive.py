"""Reads and writes the zip archives that office files are; what does not change is copied as it stands."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from jargon.errors import UnreadableError, quoted
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from zipfile import ZipInfo

MOST_MEMBERS = 20_000
MOST_BYTES = 48 * 2**20
"""How large all parts that are read may be together, unpacked."""
MOST_RATIO, RATIO_FROM = 200, 2**20
"""How many times its packed size a part may have, if it is larger than RATIO_FROM bytes."""

BROKEN = (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, struct.error, zlib.error)
"""What the standard library raises for archives that are damaged or made to harm."""

LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
LOCAL_FIELDS, CENTRAL_FIELDS = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L")
END_FIELDS = struct.Struct("<4s4H2LH")
WIDE = 0xFFFFFFFF
"""Stands for a size that needs the 64-bit form of the format."""
DESCRIPTOR_FLAG, UTF8_FLAG = 0x08, 0x800


class Archive:
    """The members of a zip archive by name; raises UnreadableError for one that is damaged, locked or a trap."""

    def __init__(self, data: bytes, path: str = "-") -> None:
        self.data = data
        self.path = path
        try:
            self._zip = ZipFile(BytesIO(data))
        except BROKEN:
            raise self.damaged() from None
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS:
            raise UnreadableError(f"{path}: an archive of {len(members):,} files, too many to be a document")
        self.members = {member.filename.lower(): member for member in members}
        if len(self.members) < len(members):
            raise UnreadableError(f"{path}: two parts of the file have the same name. Save it anew in its own program")
        self._left = MOST_BYTES

    def __contains__(self, name: str) -> bool:
        return name.lower() in self.members

    def named(self, name: str) -> str:
        """Spell the name of a member the way the archive does."""
        member = self.members.get(name.lower())
        return member.filename if member else name

    def read(self, name: str) -> bytes:
        """Unpack a member, its name in any case; raises UnreadableError if there is none or it is too large."""
        member = self.members.get(name.lower())
        if member is None:
            raise UnreadableError(f"{self.path}: damaged, {quoted(name)} is missing in it. Save it anew")
        size = member.file_size
        if size > self._left or (size > RATIO_FROM and size > MOST_RATIO * member.compress_size):
            raise self._too_large(name)
        try:
            with self._zip.open(member) as file:
                data = file.read(self._left + 1)
        except BROKEN:
            if member.flag_bits & 1:
                raise UnreadableError(f"{self.path}: locked with a password. Save it without one") from None
            raise self.damaged() from None
        if len(data) > self._left:
            raise self._too_large(name)
        self._left -= len(data)
        return data

    def damaged(self) -> UnreadableError:
        """Say that the file is damaged."""
        return UnreadableError(f"{self.path}: damaged or cut short. Open it in its own program and save it anew")

    def _too_large(self, name: str) -> UnreadableError:
        return UnreadableError(f"{self.path}: {quoted(name)} in it is too large to be text. Split the document")

    def replaced(self, changed: Mapping[str, bytes]) -> bytes:
        """Give the archive with some members replaced or added; all others keep their packed bytes.

        Raises UnreadableError for an archive in the 64-bit form.
        """
        pending = dict(changed)
        records = self._central_records()
        starts = sorted(member.header_offset for member in self.members.values())
        following = dict(zip(starts, [*starts[1:], self._zip.start_dir], strict=True))
        out = [self.data[: starts[0]]] if starts else []
        size = len(out[0]) if out else 0
        moved: dict[int, bytes] = {}
        for member in sorted(self.members.values(), key=lambda member: member.header_offset):
            record = records[member.header_offset]
            content = pending.pop(member.filename, None)
            if content is None:
                packed = self.data[member.header_offset : following[member.header_offset]]
            else:
                packed, record = _packed(member, content, record)
            moved[member.header_offset] = record[:42] + struct.pack("<L", size) + record[46:]
            out.append(packed)
            size += len(packed)
        directory = [moved[offset] for offset in records]
        for name, content in pending.items():
            packed, record = _new(name, content, size)
            out.append(packed)
            directory.append(record)
            size += len(packed)
        return b"".join([*out, *directory, self._end(len(directory), sum(map(len, directory)), size)])

    def _central_records(self) -> dict[int, bytes]:
        """Give each record of the directory by where its member starts, in order."""
        records, at = {}, self._zip.start_dir
        for member in self._zip.infolist():
            fields = CENTRAL_FIELDS.unpack_from(self.data, at)
            if WIDE in (fields[8], fields[9], fields[16]):
                raise UnreadableError(f"{self.path}: packed in a form for huge files. Save it anew to write it")
            end = at + CENTRAL_FIELDS.size + sum(fields[10:13])
            records[member.header_offset] = self.data[at:end]
            at = end
        return records

    def _end(self, count: int, size: int, offset: int) -> bytes:
        comment = self._zip.comment
        return END_FIELDS.pack(END, 0, 0, count, count, size, offset, len(comment)) + comment


def _packed(member: ZipInfo, content: bytes, record: bytes) -> tuple[bytes, bytes]:
    """Pack new content for a member; give its bytes and its record in the directory."""
    fields = list(CENTRAL_FIELDS.unpack_from(record))
    flags, method, moment = fields[3] & ~DESCRIPTOR_FLAG, ZIP_DEFLATED, (fields[5], fields[6])
    if member.compress_type == ZIP_STORED:
        method = ZIP_STORED
    body = _deflated(content) if method == ZIP_DEFLATED else content
    sums = zlib.crc32(content), len(body), len(content)
    name = record[CENTRAL_FIELDS.size : CENTRAL_FIELDS.size + fields[10]]
    fields[3], fields[4], fields[7:10] = flags, method, sums
    head = LOCAL_FIELDS.pack(LOCAL, fields[2], flags, method, *moment, *sums, len(name), 0)
    return head + name + body, CENTRAL_FIELDS.pack(*fields) + record[CENTRAL_FIELDS.size :]


def _new(name: str, content: bytes, offset: int) -> tuple[bytes, bytes]:
    """Pack a new member; give its bytes and its record in the directory."""
    body, label = _deflated(content), name.encode()
    flags = 0 if name.isascii() else UTF8_FLAG
    common = (20, flags, ZIP_DEFLATED, 0, 0x21, zlib.crc32(content), len(body), len(content))
    head = LOCAL_FIELDS.pack(LOCAL, *common, len(label), 0)
    record = CENTRAL_FIELDS.pack(CENTRAL, 20, *common, len(label), 0, 0, 0, 0, 0, offset)
    return head + label + body, record + label


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()
