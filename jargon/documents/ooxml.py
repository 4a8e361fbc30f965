"""Opens and closes office files (ISO/IEC 29500): their source is the XML of the parts that hold text, in reading order.

Each part in the source stands behind a line of its own that says what it is; the separators in it cannot occur in XML.
"""

from __future__ import annotations

import posixpath
import re
from xml.parsers.expat import ExpatError, ParserCreate

from jargon.documents.archive import Archive
from jargon.documents.encoding import MARKS
from jargon.errors import UnreadableError
from jargon.values import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jargon.model import Document

OPEN, FIELD = "\x1c", "\x1d"
ENCODINGS = {"utf-8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "windows-1252"}
DECLARED_RE = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
LOCKED = "EncryptedPackage".encode("utf-16-le")
OLD_FILE = b"\xd0\xcf\x11\xe0"
SIGNATURES = "_xmlsignatures/"
UNFIT_RE = re.compile(r"[\x00-\x1f]")
TYPES = "[Content_Types].xml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATION_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
OFFICE = {"word/": "docx", "ppt/": "pptx"}
WORKBOOK = "workbook"
"""Says of a chart that the file holds its figures and names, too."""
OTHERS = {"xl/": "an Excel workbook", "content.xml": "an OpenDocument file", "META-INF/": "a Java archive or the like"}


class Relation(NamedTuple):
    """What a part says of another: the kind of it, and its name in the package."""

    kind: str
    target: str


class Part(NamedTuple):
    """A part in the source: the name of the member, what it holds, how its place is called, and where its XML is."""

    name: str
    role: str
    place: str
    details: tuple[str, ...]
    start: int
    end: int


class Package:
    """An office file, its parts by name and by what they say of one another; raises UnreadableError as Archive does."""

    def __init__(self, data: bytes, path: str) -> None:
        if data.startswith(OLD_FILE):
            if LOCKED in data:
                raise UnreadableError(f"{path}: locked with a password. Save it without one")
            raise UnreadableError(f"{path}: an old Office file. Save it as .docx or .pptx")
        self.path = path
        self.archive = Archive(data, path)

    @property
    def kind(self) -> str:
        """The kind of document: docx or pptx; raises UnreadableError for any other archive."""
        for start, kind in OFFICE.items():
            if any(name.startswith(start) for name in self.archive.members):
                return kind
        known = (what for start, what in OTHERS.items() if any(m.startswith(start) for m in self.archive.members))
        what = next(known, "a zip archive")
        raise UnreadableError(f"{self.path}: {what}, not text. Save it as .docx, .pptx, text or Markdown")

    @property
    def signed(self) -> bool:
        """Whether somebody vouches for the file as it stands."""
        return any(name.startswith(SIGNATURES) for name in self.archive.members)

    def replaced(self, changed: Mapping[str, bytes]) -> bytes:
        """Give the file with some members replaced or added; raises UnreadableError if it is signed."""
        if self.signed:
            raise self.vouched_for()
        return self.archive.replaced(changed)

    def vouched_for(self) -> UnreadableError:
        """Say that the file is signed."""
        return UnreadableError(f"{self.path}: signed; a change would break the signature. Remove it first")

    def main(self) -> str:
        """Name the part that everything hangs on."""
        found = self.related("", "officeDocument")
        if not found:
            raise self.archive.damaged()
        return found[0]

    def xml(self, name: str) -> str:
        """Read a part as text."""
        return decoded(self.archive.read(name), f"{self.path}: {name}")

    def relations(self, name: str) -> dict[str, Relation]:
        """Give what a part (or with no name, the file) says of others, by identifier."""
        folder, base = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{base}.rels")
        if listed not in self.archive:
            return {}
        found = {}
        for tag, attributes in elements(self.xml(listed), self.path):
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "").rpartition("/")[2]
                target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", "")))[1:]
                found[attributes.get("Id", "")] = Relation(kind, target)
        return found

    def workbooks(self, chart: str) -> list[str]:
        """Name the workbook in the file that holds the figures of a chart, if there is one that can be changed."""
        return [name for name in self.related(chart, "package") if name.lower().endswith((".xlsx", ".xlsm"))]

    def related(self, name: str, *kinds: str) -> list[str]:
        """Name the parts that stand in a relation of these kinds to a part and are there, in order of names."""
        targets = {each.target for each in self.relations(name).values() if each.kind in kinds}
        return sorted((target for target in targets if target in self.archive), key=by_number)


def by_number(name: str) -> list[str | int]:
    """Sort names with numbers the way people do.

    >>> sorted(["slide10.xml", "slide9.xml"], key=by_number)
    ['slide9.xml', 'slide10.xml']
    """
    return [int(piece) if piece.isdecimal() else piece for piece in re.split(r"(\d+)", name)]


def elements(xml: str, path: str) -> list[tuple[str, dict[str, str]]]:
    """List the elements of a small part: local names and attributes; raises UnreadableError if it is broken."""
    found: list[tuple[str, dict[str, str]]] = []

    def refuse(*_: object) -> None:
        raise UnreadableError(f"{path}: it declares a document type, as no office program does. Refused")

    parser = ParserCreate("utf-8")
    parser.StartElementHandler = lambda tag, attributes: found.append((tag.rpartition(":")[2], attributes))
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xml.encode(), True)
    except ExpatError:
        raise UnreadableError(f"{path}: damaged. Open it in its own program and save it anew") from None
    return found


def decoded(data: bytes, place: str) -> str:
    """Read the bytes of a part as its declaration says; raises UnreadableError if that fails."""
    encoding, bom = encoding_of(data)
    try:
        text = data[len(bom) :].decode(encoding)
        if text.encode(encoding) == data[len(bom) :]:
            return text
    except UnicodeError:
        pass
    raise UnreadableError(f"{place}: damaged, not {encoding.upper()}. Save it anew")


def encoding_of(data: bytes) -> tuple[str, bytes]:
    """Tell the encoding of a part, and the byte order mark before it.

    >>> encoding_of(b'<?xml version="1.0" encoding="UTF-8"?>'), encoding_of("<a/>".encode("utf-16"))[0]
    (('utf-8', b''), 'utf-16-le')
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return name, mark
    found = DECLARED_RE.match(data)
    named = found[1].decode().lower() if found else "utf-8"
    return named if named in ENCODINGS else "utf-8", b""


def joined(package: Package, listed: Iterable[tuple[str, ...]]) -> str:
    """Put the parts listed (name, role, place, and what else is to be known of it) into one source; each part once."""
    texts: dict[str, str] = {}
    for name, role, place, *details in listed:
        if name.lower() in texts:
            continue
        fields = (role, place, package.archive.named(name), *details)
        if any(UNFIT_RE.search(field) for field in fields):
            raise package.archive.damaged()
        texts[name.lower()] = f"{OPEN}{FIELD.join(fields)}\n{package.xml(name)}"
    return "".join(texts.values())


def parts(source: str) -> Iterator[Part]:
    """Find the parts in a source."""
    start = source.find(OPEN)
    while start >= 0:
        end = source.find(OPEN, start + 1)
        line = source.index("\n", start)
        role, place, name, *details = source[start + 1 : line].split(FIELD)
        yield Part(name, role, place, tuple(details), line + 1, end if end >= 0 else len(source))
        start = end


def read(data: bytes, path: str) -> Document:
    """Read a .docx or .pptx file; raises UnreadableError for one that is damaged, locked, or no such file."""
    from importlib import import_module

    package = Package(data, path)
    module = import_module(f"jargon.documents.{package.kind}")
    try:
        source = joined(package, module.listed(package))
    except KeyError:
        raise package.archive.damaged() from None
    document: Document = module.parse(source, path)
    return document._replace(package=data)


def appended(xml: str, element: str) -> str:
    """Put one more element, its name without a prefix, at the end of the outermost one.

    >>> appended("<r:List><r:Item/></r:List>", '<Item a="1"/>'), appended("<List/>", "<Item/>")
    ('<r:List><r:Item/><r:Item a="1"/></r:List>', '<List><Item/></List>')
    """
    end = xml.rindex("<")
    if xml[end + 1] != "/":  # closed where it is opened
        name = re.split(r"[\s/>]", xml[end + 1 :], maxsplit=1)[0]
        end = xml.rindex("/>")
        xml = f"{xml[:end]}></{name}>"
        end += 1
    prefix = re.match(r"</([\w.-]+:)?", xml[end:])
    return f"{xml[:end]}<{(prefix and prefix[1]) or ''}{element[1:]}{xml[end:]}"


class Additions:
    """Parts that are to be added to a package, and the lists that must name them."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.texts: dict[str, str] = {}

    def add(self, name: str, xml: str, content_type: str) -> str:
        """Add a part under a free name like ``ppt/notesSlides/notesSlide{}.xml``; give the name."""
        number = 1
        while (free := name.format(number)) in self.package.archive or free in self.texts:
            number += 1
        self.texts[free] = xml
        self._append(TYPES, f'<Override PartName="/{free}" ContentType="{content_type}"/>')
        return free

    def relate(self, name: str, kind: str, target: str) -> str:
        """Have a part say of another what it is to it; give the identifier."""
        folder, base = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{base}.rels")
        if listed not in self.package.archive and listed not in self.texts:
            self.texts[listed] = f'{DECLARATION}<Relationships xmlns="{RELATIONS}"></Relationships>'
        number = 1
        while f'"rJ{number}"' in self._text(listed):
            number += 1
        strict = "http://purl.oclc.org/ooxml/" in self._text(listed)
        space = RELATION_STRICT if strict else RELATION
        path = posixpath.relpath(target, folder or ".")
        self._append(listed, f'<Relationship Id="rJ{number}" Type="{space}/{kind}" Target="{path}"/>')
        return f"rJ{number}"

    def replace(self, name: str, xml: str) -> None:
        """Change a part that is there."""
        self.texts[self.package.archive.named(name)] = xml

    def members(self) -> dict[str, bytes]:
        """Give the bytes of all that is new or changed."""
        archive = self.package.archive
        return {
            name: encoded(self.package, name, xml) if name in archive else xml.encode()
            for name, xml in self.texts.items()
        }

    def _append(self, name: str, element: str) -> None:
        name = self.package.archive.named(name)
        self.texts[name] = appended(self._text(name), element)

    def _text(self, name: str) -> str:
        name = self.package.archive.named(name)
        return self.texts[name] if name in self.texts else self.package.xml(name)


def encoded(package: Package, name: str, xml: str) -> bytes:
    """Give the bytes of a part in the encoding it had."""
    encoding, bom = encoding_of(package.archive.read(name))
    try:
        return bom + xml.encode(encoding)
    except UnicodeEncodeError:
        return bom + xml.encode(encoding, "xmlcharrefreplace")
