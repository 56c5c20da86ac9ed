"""Entries -> the rows of a table that can come back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from catalogue.language.vi.exporting import FINGERPRINT, IDS, PRODUCER, SHEETS, STATUS
from catalogue.language.vi.site import TEXTS
from catalogue.officers.exports.columns import Column, Schema, Value, columns_of
from catalogue.officers.exports.marks import written_marks
from catalogue.officers.exports.selection import status_of
from catalogue.officers.standing import Standing


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """headings, and rows of as many cells. fixed: how many columns at the left nobody edits.

    columns: by position, those that may be edited.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    columns: Mapping[int, Column]
    fixed: int


def exported(
    kind: str,
    entries: Iterable[Standing],
    schema: Schema,
    producers: Mapping[str, str],
    today: date,
) -> ExportedTable:
    """producers: name by id, shown beside products."""
    columns = columns_of(schema)
    fixed = fixed_headings(kind)
    rows = (
        (
            entry.id,
            written_marks(entry.content, entry.values or {}, columns),
            *seen_beside(entry, producers, today),
            *(column.shown(entry.values or {}) for column in columns),
        )
        for entry in entries
    )
    return ExportedTable(
        SHEETS[kind],
        (*fixed, *(column.heading for column in columns)),
        tuple(rows),
        dict(enumerate(columns, start=len(fixed))),
        len(fixed),
    )


def fixed_headings(kind: str) -> tuple[str, ...]:
    own = (IDS[kind], FINGERPRINT)
    return (*own, STATUS, PRODUCER) if kind == "product" else own


def seen_beside(entry: Standing, producers: Mapping[str, str], today: date) -> tuple[Value, ...]:
    """What stands beside an entry to be looked at: of a product, its status and its producer."""
    if entry.kind != "product":
        return ()
    status = TEXTS[f"status.{status_of(entry, today)}.name"]
    producer = (entry.values or {}).get("producer", "")
    return status, producers.get(producer, "")
