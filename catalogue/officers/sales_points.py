"""Rows of sales points -> their files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from catalogue.language import spoken
from catalogue.model.entries import SalesPointKind
from catalogue.model.place import Places
from catalogue.officers.ids import Wish, settled
from catalogue.officers.notes import Note, Notes
from catalogue.officers.placing import Located
from catalogue.officers.plan import (
    Plan,
    PlannedFile,
    PlannedRow,
    RowRefusedError,
    Schemas,
    planned_file,
)
from catalogue.officers.point_names import POINT_KINDS, point_id
from catalogue.officers.recognitions import merged
from catalogue.officers.row_notes import note_remarks, readable_note, row_sources
from catalogue.officers.row_places import located_or_refused, place_remarks, place_values
from catalogue.officers.rows import SalesPointRow
from catalogue.officers.stated_place import REGISTERS, StatedPlace, stated

_DISTRICT = re.compile(r"(?:huyện|quận|thị xã|tp\.|thành phố)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _ReadPoint:
    row: SalesPointRow
    note: Note
    located: Located
    kind: SalesPointKind
    remarks: tuple[str, ...]
    unread: bool

    @property
    def name(self) -> str:
        return str(self.note.entry.get("name", self.row.name))


def plan_sales_points(
    rows: Iterable[SalesPointRow], notes: Notes, places: Places, schemas: Schemas
) -> Plan:
    """What to write for the rows of one file, and what became of each of them."""
    reads, accounts = _read_all(rows, notes, places)
    ids = settled({read.row.number: _wish(read) for read in reads})
    files: list[PlannedFile] = []
    for read in reads:
        id, province = ids[read.row.number], read.located.province_today  # noqa: A001 - its own name
        try:
            files.append(planned_file("sales-point", id, province, _values(read), schemas))
            accounts.append(_account(read, id))
        except RowRefusedError as error:
            accounts.append(PlannedRow(read.row.number, read.row.name, refused=str(error)))
    return Plan(
        kind="sales-point",
        files=tuple(sorted(files, key=lambda file: file.path)),
        rows=tuple(sorted(accounts, key=lambda account: account.number)),
    )


def stated_point(row: SalesPointRow, note: Note) -> StatedPlace:
    """The place of a row: `Phường Hà Khẩu, TP. Hạ Long`, `Vạn Phúc, quận Hà Đông`, `Quận Ba Đình`.

    Of two parts the second is the district; a part alone is one if its type says so.
    """
    first, _, second = (part.strip() for part in row.commune_district.partition(","))
    if not second and _DISTRICT.match(first):
        first, second = "", first
    registers = (note.register,) if note.register else REGISTERS
    return stated(first, second, row.province, registers)


def _read_all(
    rows: Iterable[SalesPointRow], notes: Notes, places: Places
) -> tuple[list[_ReadPoint], list[PlannedRow]]:
    reads: list[_ReadPoint] = []
    refused: list[PlannedRow] = []
    for row in rows:
        try:
            reads.append(_read(row, notes, places))
        except RowRefusedError as error:
            refused.append(PlannedRow(row.number, row.name, refused=str(error)))
    return reads, refused


def _read(row: SalesPointRow, notes: Notes, places: Places) -> _ReadPoint:
    note = readable_note(row, notes)
    if row.type not in POINT_KINDS:
        raise RowRefusedError(
            spoken.importing.ROW["point-type"].format(text=row.type, known=", ".join(POINT_KINDS))
        )
    located = located_or_refused(stated_point(row, note), places)
    unread = note_remarks(row.notes, notes)
    remarks = (*unread, *place_remarks(located))
    return _ReadPoint(row, note, located, POINT_KINDS[row.type], remarks, bool(unread))


def _wish(read: _ReadPoint) -> Wish:
    stated_place = read.located.stated
    return Wish(point_id(read.name), stated_place.province, (stated_place.words, read.name))


def _values(read: _ReadPoint) -> dict[str, Any]:
    row = read.row
    facts = {
        "name": row.name,
        "provenance": "public-source",
        "kind": read.kind.value,
        "place": place_values(read.located),
        "address": row.address,
        "sources": row_sources(row.source, read.note),
    }
    return merged(facts, read.note.entry)


def _account(read: _ReadPoint, id: str) -> PlannedRow:  # noqa: A002 - the field's own name
    return PlannedRow(
        number=read.row.number,
        name=read.row.name,
        entry=id,
        remarks=read.remarks,
        unread=read.unread,
        unresolved=bool(read.located.unresolved),
    )
