"""Puts the notes on a document into the document: into the speaker notes of a deck, or into Word comments."""

from __future__ import annotations

from jargon import documents
from jargon.documents.splice import apply
from jargon.errors import JargonError
from jargon.model import Edit
from jargon.renderers import wording
from jargon.values import TYPE_CHECKING

if TYPE_CHECKING:
    from jargon.model import Note, Translation

TAKES_NOTES = {"slides": "pptx", "comments": "docx"}
"""Where notes may go in which kind of document."""


def annotated(translated: Translation, notes_to: str) -> bytes:
    """Give an office document in plain words with the notes in it; raises JargonError if they have no place there."""
    kind = translated.document.kind
    if kind != TAKES_NOTES[notes_to]:
        raise JargonError(
            f"{translated.path}: --notes-to {notes_to} is for .{TAKES_NOTES[notes_to]} files. Leave it out here"
        )
    translated = _without_brackets(translated)
    if kind == "docx":
        from jargon.documents.word_comments import with_comments

        return with_comments(translated, {note.meaning: _lines(note) for note in translated.notes})
    from jargon.documents.deck_notes import with_notes

    deck = documents.to_bytes(translated.document, translated.text)
    return with_notes(deck, translated.path, _by_slide(translated))


def _without_brackets(translated: Translation) -> Translation:
    """Take the explanations out of the text, as they go elsewhere."""
    rewrites = [each for each in translated.rewrites if each.replacement is not None and each.action != "gloss"]
    edits = [Edit(each.start, each.end, each.replacement or "") for each in rewrites]
    return translated._replace(
        text=apply(translated.document.source, edits),
        rewrites=tuple(
            each._replace(replacement=None) if each.action == "gloss" else each for each in translated.rewrites
        ),
    )


def _by_slide(translated: Translation) -> dict[int, list[str]]:
    """Give the notes of each slide: the terms that are met there first."""
    explained = {note.meaning: " ".join(_lines(note)) for note in translated.notes}
    by_slide: dict[int, list[str]] = {}
    for rewrite in translated.rewrites:
        line = explained.pop(rewrite.meaning, None)
        if line:
            number = int(rewrite.place.removeprefix("slide ").partition(",")[0])
            by_slide.setdefault(number, []).append(line)
    return by_slide


def _lines(note: Note) -> list[str]:
    """Write a note in lines: the term and what it means, then a picture and a question."""
    first = f"{wording.head(note)}: {wording.sentence(note.gloss)}"
    return [" ".join(line.split()) for line in (first, *(f"{label}: {text}" for label, text in wording.of_note(note)))]
