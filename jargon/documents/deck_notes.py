"""Writes explanations into the speaker notes of a deck, on pages of their own where a slide has none."""

from __future__ import annotations

from xml.parsers.expat import ParserCreate

from jargon.documents.ooxml import DECLARATION, Additions, Package
from jargon.documents.pptx import OWN_NOTES, slides
from jargon.documents.runs import escape
from jargon.errors import UnreadableError
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

A, P, R = (
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://schemas.openxmlformats.org/presentationml/2006/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
)
SPACES = f'xmlns:a="{A}" xmlns:r="{R}" xmlns:p="{P}"'
STRICT = {A: "http://purl.oclc.org/ooxml/drawingml/main"}
TYPE = "application/vnd.openxmlformats-officedocument.presentationml."
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"

TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
PICTURE = (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image Placeholder 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
    'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"{}/></p:nvPr></p:nvSpPr><p:spPr>{}</p:spPr></p:sp>'
)
BODY = (
    '<p:sp><p:nvSpPr><p:cNvPr id="{}" name="Notes Placeholder 2"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    '<p:nvPr><p:ph type="body" {}idx="1"/></p:nvPr></p:nvSpPr><p:spPr>{}</p:spPr>'
    "<p:txBody><a:bodyPr/><a:lstStyle/>{}</p:txBody></p:sp>"
)
FRAME = '<a:xfrm><a:off x="{}" y="{}"/><a:ext cx="{}" cy="{}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
PAGE = (
    f"{DECLARATION}<p:notes {SPACES}><p:cSld><p:spTree>{TREE}{{}}{{}}</p:spTree></p:cSld>"
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
)
MASTER = (
    f'{DECLARATION}<p:notesMaster {SPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef>'
    f"</p:bg><p:spTree>{TREE}{{}}{{}}</p:spTree></p:cSld>"
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
    '<p:notesStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
    '<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>'
)


def with_notes(deck: bytes, path: str, lines: Mapping[int, Sequence[str]]) -> bytes:
    """Put lines below the speaker notes of slides, which are counted from 1.

    A line that stands in any notes already is not added again. Raises UnreadableError if the deck is signed.
    """
    package = Package(deck, path)
    additions = Additions(package)
    shown = slides(package)
    pages = {slide: package.related(slide, "notesSlide") for slide in shown}
    there = "".join(package.xml(page) for found in pages.values() for page in found)
    for number, slide in enumerate(shown, 1):
        new = [line for line in lines.get(number, ()) if escape(line) not in there]
        if new and pages[slide]:
            page = pages[slide][0]
            additions.replace(page, below(package.xml(page), new))
        elif new:
            _add_page(package, additions, slide, new)
    return package.replaced(additions.members()) if additions.texts else deck


def below(xml: str, lines: Sequence[str]) -> str:
    """Put lines below the text of a notes page, under a heading that is written once."""
    head = [] if escape(OWN_NOTES) in xml else ["", OWN_NOTES]
    at, owner = _end_of_notes(xml)
    if owner:
        return xml[:at] + _paragraphs([*head, *lines], xml) + xml[at:]
    return xml[:at] + BODY.format(900, "", "", _paragraphs([*head[1:], *lines], xml)) + xml[at:]


def _paragraphs(lines: Sequence[str], xml: str = "") -> str:
    """Write lines as paragraphs in the vocabulary of the part they go to."""
    space = ""
    if xml and "xmlns:a=" not in xml:
        space = f' xmlns:a="{STRICT[A] if STRICT[A] in xml else A}"'
    runs = (f'<a:r><a:rPr lang="en-US"/><a:t>{escape(line)}</a:t></a:r>' if line else "" for line in lines)
    return "".join(f"<a:p{space}>{run}</a:p>" for run in runs)


def _end_of_notes(xml: str) -> tuple[int, bool]:
    """Say where the text of the notes ends and that it is there, or else where a shape may be added."""
    data, tags = xml.encode(), list[str]()
    state = {"body": False}
    found: list[int] = []
    tree: list[int] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        tags.append(tag.rpartition(":")[2])
        if tags[-1] == "sp":
            state["body"] = False
        elif tags[-1] == "ph":
            state["body"] = attributes.get("type") == "body"

    def end(tag: str) -> None:
        if tags[-1] == "txBody" and state["body"]:
            found.append(parser.CurrentByteIndex)
        elif tags[-1] == "spTree":
            tree.append(parser.CurrentByteIndex)
        tags.pop()

    parser = ParserCreate("utf-8")
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(data, True)
    at = (found or tree or [0])[0]
    return len(data[:at].decode()), bool(found)


def _add_page(package: Package, additions: Additions, slide: str, lines: Sequence[str]) -> None:
    """Make a notes page for a slide."""
    if STRICT[A] in package.xml(slide):
        raise UnreadableError(f"{package.path}: in the strict form of the format. Save it as an ordinary .pptx first")
    body = BODY.format(3, "", "", _paragraphs([OWN_NOTES, *lines]))
    page = additions.add(
        "ppt/notesSlides/notesSlide{}.xml", PAGE.format(PICTURE.format("", ""), body), f"{TYPE}notesSlide+xml"
    )
    additions.relate(page, "notesMaster", _master(package, additions))
    additions.relate(page, "slide", slide)
    additions.relate(slide, "notesSlide", page)


def _master(package: Package, additions: Additions) -> str:
    """Name the master of notes pages; make one if there is none."""
    main = package.main()
    there = package.related(main, "notesMaster")
    new = [name for name in additions.texts if name.startswith("ppt/notesMasters/notesMaster")]
    if there or new:
        return (there or new)[0]
    picture = PICTURE.format("", FRAME.format(685800, 1143000, 5486400, 3086100))
    body = BODY.format(3, 'sz="quarter" ', FRAME.format(685800, 4400550, 5486400, 3600450), _paragraphs(["Notes"]))
    master = additions.add("ppt/notesMasters/notesMaster{}.xml", MASTER.format(picture, body), f"{TYPE}notesMaster+xml")
    themes = [theme for found in package.related(main, "slideMaster") for theme in package.related(found, "theme")]
    if not themes:
        raise package.archive.damaged()
    theme = package.xml(themes[0])
    additions.relate(master, "theme", additions.add("ppt/theme/theme{}.xml", theme, THEME_TYPE))
    key = additions.relate(main, "notesMaster", master)
    xml = package.xml(main)
    at = xml.index("sldMasterIdLst>", xml.index("</", xml.index("sldMasterIdLst"))) + len("sldMasterIdLst>")
    listed = f'<p:notesMasterIdLst><p:notesMasterId r:id="{key}"/></p:notesMasterIdLst>'
    additions.replace(main, xml[:at] + listed + xml[at:])
    return master
