"""An exported table that came back: exactly the cells that somebody edited change the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.vi.exporting import FINGERPRINT, IDS
from catalogue.officers.amending import REMOVED, Change
from catalogue.officers.annexes.cells import CellError, is_excel_error
from catalogue.officers.annexes.drafts import amended_entry
from catalogue.officers.exports.columns import Column, columns_of
from catalogue.officers.exports.guard import unguarded
from catalogue.officers.exports.table import fingerprint, fixed_headings
from catalogue.officers.plan import PlannedFile, RowRefusedError, Schemas
from catalogue.officers.sheets.sheet import Sheet, letters
from catalogue.officers.standing import Standing
from catalogue.officers.table_report import TableRow, Trouble


@dataclass(frozen=True, slots=True)
class Edits:
    """An exported sheet. columns: by position; unknown: headings that no field has."""

    kind: str
    sheet: Sheet
    id_column: int
    fingerprint_column: int
    columns: Mapping[int, Column]
    unknown: tuple[str, ...]


@dataclass(slots=True)
class EditedRow:
    """What becomes of a row. file: what to write for it, if anything; base: what is there now."""

    row: int
    id: str
    name: str = ""
    outcome: str = "unchanged"
    troubles: list[Trouble] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    file: PlannedFile | None = None
    base: Standing | None = None

    def wrong(self, cell: str, key: str, outcome: str = "refused", **values: object) -> None:
        message, fix = spoken.exporting.EDIT[key]
        known = {name: shown(value) for name, value in values.items()}
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
    changes: list[Change] = []
    headings: list[str] = []
    for at, column in edits.columns.items():
        text = edits.sheet.cell(row.row, at)
        if column.is_same(text, values) or column.is_same(unguarded(text), values):
            continue
        change = _change(row, f"{letters(at)}{row.row}", column, unguarded(text), values)
        headings.append(column.heading)
        if change is not None:
            changes.append(change)
            row.remarks.append(_said(column, unguarded(text), values))
    if row.troubles or not headings:
        return
    if edits.sheet.cell(row.row, edits.fingerprint_column) != fingerprint(base.content):
        row.remarks.clear()
        row.wrong("", "meanwhile", "conflict", path=base.path, cells=", ".join(headings))
        return
    _amend(row, base, changes, schemas)


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
        row.wrong("", "file", problem=str(error).rstrip("."))
        return
    row.outcome = "edited"
    row.file = PlannedFile(base.kind, base.id, base.path, made.text)
    if not made.keeps_layout:
        row.remarks.append(spoken.exporting.EDITED["rewritten"])
