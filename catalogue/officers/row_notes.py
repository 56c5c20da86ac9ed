"""What the table of notes says about a row of either kind."""

from __future__ import annotations

from catalogue.language import spoken
from catalogue.officers.citing import Source, gathered, sources_of
from catalogue.officers.notes import NOTHING_SAID, Note, Notes
from catalogue.officers.plan import RowRefusedError
from catalogue.officers.rows import ProductRow, SalesPointRow


def readable_note(row: ProductRow | SalesPointRow, notes: Notes) -> Note:
    """What the row's note means. Raises RowRefusedError where nothing can be made of the row."""
    note = notes.get(row.notes, NOTHING_SAID)
    if note.refused:
        raise RowRefusedError(note.refused)
    for column in ("name", "source"):
        if not getattr(row, column):
            raise RowRefusedError(spoken.importing.ROW[f"no-{column}"])
    return note


def note_remarks(text: str, notes: Notes) -> list[str]:
    """That nobody has said what the note means."""
    return (
        [spoken.importing.REMARKS["note-unread"].format(text=text)]
        if text and text not in notes
        else []
    )


def row_sources(cell: str, note: Note) -> list[Source]:
    """The sources of a row; what its note says about them stands with the first."""
    first, *rest = sources_of(cell)
    about = {**first, "note": note.source_note} if note.source_note else first
    return gathered([first, about, *rest, *note.more_sources])
