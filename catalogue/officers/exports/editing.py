"""An exported table that came back: exactly the cells that somebody edited change the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.vi.exporting import FINGERPRINT, IDS
from catalogue.officers.amending import REMOVED, Change, Path
from catalogue.officers.annexes.cells import CellError, is_excel_error
from catalogue.officers.annexes.drafts import amended_entry
from catalogue.officers.exports.columns import HISTORY, Column, columns_of
from catalogue.officers.exports.guard import unguarded
from catalogue.officers.exports.marks import Marks, fingerprint, marks_of
from catalogue.officers.exports.table import fixed_headings
from catalogue.officers.plan import PlannedFile, RowRefusedError, Schemas
from catalogue.officers.sheets.sheet import Sheet, letters, text_of
from catalogue.officers.standing import Standing
from catalogue.officers.table_report import TableRow, Trouble


@dataclass(frozen=True, slots=True)
class Edits:
    """An exported sheet. columns: by position; unknown: headings that no field has.

    beside: by position, which of the columns that nobody edits.
    """

    kind: str
    sheet: Sheet
    id_column: int
    fingerprint_column: int
    columns: Mapping[int, Column]
    unknown: tuple[str, ...]
    beside: Mapping[int, int] = field(default_factory=dict)

    def other_beside(self, row: int, seen: Sequence[object]) -> Iterator[tuple[str, str]]:
        """(cell, heading) of what is only to be looked at and differs. seen: as it is today."""
        for at, number in self.beside.items():
            if unguarded(self.sheet.cell(row, at)) != text_of(seen[number]):
                yield f"{letters(at)}{row}", self.sheet.cell(1, at)


_OURS = frozenset({"problem", "fix", "known", "cells", "path"})
"""Values of messages that the program wrote itself."""


@dataclass(slots=True)
class EditedRow:
    """What becomes of a row. file: what to write for it, if anything; base: what is there now.

    cells: the edited ones, by where their field stands in the entry.
    """

    row: int
    id: str
    name: str = ""
    outcome: str = "unchanged"
    troubles: list[Trouble] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    file: PlannedFile | None = None
    base: Standing | None = None
    cells: dict[Path, str] = field(default_factory=dict)

    def cell_at(self, path: Path) -> str:
        """The cell of a field, or of an edited one within it; empty where the table has none."""
        within = (cell for at, cell in self.cells.items() if at[: len(path)] == path)
        return self.cells.get(path) or next(within, "")

    def wrong(self, cell: str, key: str, outcome: str = "refused", **values: object) -> None:
        """Values of the table are cut where they are long; our own words never."""
        message, fix = spoken.exporting.EDIT[key]
        known = {n: str(v) if n in _OURS else shown(v) for n, v in values.items()}
        self.troubles.append(Trouble(cell, message.format(**known), fix.format(**known)))
        self.outcome, self.file = outcome, None

    def reported(self, kind: str, sheet: str) -> TableRow:
        ids = {"producer": self.id} if kind == "producer" else {"product": self.id}
        told = (tuple(self.troubles), tuple(self.remarks))
        return TableRow(
            sheet,
            self.row,
            self.name,
            self.outcome,
            ids.get("product", ""),
            ids.get("producer", ""),
            *told,
        )


def edits_of(sheet: Sheet, schemas: Schemas) -> Edits | None:
    """The sheet as an export; None where it is none: ids and fingerprints say so."""
    headings = {fold(text): at for at, text in enumerate(sheet.rows[0], start=1) if text}
    kind = next((kind for kind, heading in IDS.items() if fold(heading) in headings), "")
    if not kind or fold(FINGERPRINT) not in headings:
        return None
    by_heading = {fold(column.heading): column for column in columns_of(schemas[kind].schema)}
    fixed = {fold(heading) for heading in fixed_headings(kind)}
    return Edits(
        kind,
        sheet,
        headings[fold(IDS[kind])],
        headings[fold(FINGERPRINT)],
        {at: by_heading[text] for text, at in headings.items() if text in by_heading},
        tuple(
            sheet.cell(1, at)
            for text, at in headings.items()
            if text not in by_heading and text not in fixed
        ),
        {
            headings[fold(heading)]: number
            for number, heading in enumerate(fixed_headings(kind)[2:])
            if fold(heading) in headings
        },
    )


def edited_rows(
    edits: Edits, entries: Mapping[str, Standing], schemas: Schemas
) -> Iterator[EditedRow]:
    """Every row with an id, or with anything else in it. entries: of the kind, by id."""
    seen: dict[str, int] = {}
    for number in range(2, len(edits.sheet.rows) + 1):
        if not any(edits.sheet.rows[number - 1]):
            continue
        row = EditedRow(number, unguarded(edits.sheet.cell(number, edits.id_column)))
        base = entries.get(row.id)
        place = f"{letters(edits.id_column)}{number}"
        if not row.id:
            row.wrong(place, "no-id")
        elif base is None:
            row.wrong(place, "unknown", id=row.id)
        elif row.id in seen:
            row.wrong(place, "twice", id=row.id, row=seen[row.id])
        elif base.values is None:
            row.wrong(place, "broken", path=base.path)
        else:
            seen[row.id] = number
            _compare(row, edits, base, schemas)
        yield row


def _compare(row: EditedRow, edits: Edits, base: Standing, schemas: Schemas) -> None:
    values = base.values or {}
    row.name, row.base = str(values.get("name", "")), base
    columns = columns_of(schemas[base.kind].schema)
    marks = marks_of(edits.sheet.cell(row.row, edits.fingerprint_column), columns)
    has_moved = marks.file != fingerprint(base.content)
    changes: list[Change] = []
    for at, column in edits.columns.items():
        text = edits.sheet.cell(row.row, at)
        if column.is_same(text, values) or column.is_same(unguarded(text), values):
            continue
        text, cell = unguarded(text), f"{letters(at)}{row.row}"
        if has_moved and marks.had(column, column.tells(text)):
            continue  # the catalogue changed it since; the table did not
        if has_moved and (key := _contested(column, marks, columns, values)):
            told = {"before": column.shown(values), "after": text, "heading": column.heading}
            row.wrong(cell, key, "conflict", path=base.path, **told)
            continue
        change = _change(row, cell, column, text, values)
        if change is not None:
            changes.append(change)
            row.cells[change.path] = cell
            row.remarks.append(_said(column, text, values))
    if row.troubles:
        row.remarks.clear()
    elif changes:
        _amend(row, base, changes, schemas)


def _contested(
    column: Column, marks: Marks, columns: Sequence[Column], values: Mapping[str, Any]
) -> str:
    """Why an edit may undo what changed in the catalogue since: a key of the texts, or empty."""
    if not marks.cells:
        return "old-table"
    if column.path[0] == HISTORY and marks.has_other_recognition(columns, values):
        return "other-recognition"
    return "" if marks.had(column, column.told(column.value(values))) else "meanwhile"


def _change(
    row: EditedRow, cell: str, column: Column, text: str, values: Mapping[str, Any]
) -> Change | None:
    if is_excel_error(text):
        row.wrong(cell, "formula", text=text)
        return None
    place = column.place(values)
    if place is None:
        row.wrong(cell, "no-certificate")
        return None
    try:
        return Change(place, column.read(text) if text else REMOVED)
    except CellError as error:
        known = ", ".join(column.labels.values())
        row.wrong(cell, str(error), text=text, known=known, meant=error.meant)
        return None


def _said(column: Column, text: str, values: Mapping[str, Any]) -> str:
    before = column.shown(values)
    key = "cleared" if not text else "changed" if before != "" else "set"
    told = {"before": shown(before), "after": shown(text)}
    return spoken.exporting.EDITED[key].format(heading=column.heading, **told)


def _amend(row: EditedRow, base: Standing, changes: Sequence[Change], schemas: Schemas) -> None:
    try:
        made = amended_entry(base, changes, schemas)
    except RowRefusedError as error:
        row.remarks.clear()
        cell = row.cell_at(error.path)
        row.wrong(cell, "file", problem=(error.problem if cell else str(error)).rstrip("."))
        return
    row.outcome = "edited"
    row.file = PlannedFile(base.kind, base.id, base.path, made.text)
    if not made.keeps_layout:
        row.remarks.append(spoken.exporting.EDITED["rewritten"])
