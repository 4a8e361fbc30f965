"""Writes senses for terminology systems: TermBase eXchange, ISO 30042:2019, dialect TBX-Basic in DCA style."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jargon.model import Sense

HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Glossaries of jargon, put into plain words</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
"""
FOOT = "</body></text>\n</tbx>\n"
SPEECH = {"phrase": "other"}
"""TBX-Basic's names for parts of speech that differ from ours."""
PREFERRED, ADMITTED = "preferredTerm-admn-sts", "admittedTerm-admn-sts"


def termbase(senses: Iterable[Sense]) -> str:
    """Write one concept for each sense; its plain wording is the preferred term, the jargon an admitted one."""
    return HEAD + "".join(_concept(number, sense) for number, sense in enumerate(senses, 1)) + FOOT


def _concept(number: int, sense: Sense) -> str:
    terms = "".join(_terms(sense))
    sources = "".join(f'<xref type="externalCrossReference" target={quoteattr(link)}/>' for link in sense.sources)
    return (
        f'<conceptEntry id="c{number}"><descrip type="subjectField">{escape(sense.domain)}</descrip>{sources}\n'
        f'<langSec xml:lang="en"><descrip type="definition">{_text(sense.gloss)}</descrip>\n{terms}</langSec>'
        "</conceptEntry>\n"
    )


def _terms(sense: Sense) -> Iterator[str]:
    if sense.plain:
        yield _term(sense.plain, sense, PREFERRED)
    context = sense.examples[0].text if sense.examples else ""
    yield _term(sense.term, sense, ADMITTED if sense.plain else PREFERRED, context)
    for alias in sense.aliases:
        yield _term(alias, sense, ADMITTED)


def _term(name: str, sense: Sense, status: str, context: str = "") -> str:
    speech = SPEECH.get(sense.pos, sense.pos)
    shown = f'<descrip type="context">{_text(context)}</descrip>' if context else ""
    return (
        f'<termSec><term>{_text(name)}</term><termNote type="partOfSpeech">{speech}</termNote>'
        f'<termNote type="administrativeStatus">{status}</termNote>{shown}</termSec>\n'
    )


def _text(text: str) -> str:
    """Put a text into XML, without the control characters that XML cannot hold."""
    return escape("".join(letter for letter in text if letter.isprintable() or letter in "\t\n"))
