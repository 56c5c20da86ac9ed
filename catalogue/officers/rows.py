"""The rows of a CSV file that officers or researchers kept before there was a catalogue."""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass, fields
from typing import TypeVar

from catalogue.language import spoken


class ImportRefusedError(Exception):
    """Nothing of the file is imported; the message is one Vietnamese sentence that says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow:
    """One product at one recognition, every cell as text; an empty cell says nothing.

    number: of the row as a spreadsheet counts, the header being 1.
    valid_until: never imported: it is the compiler's sum of decision date and 36 months.
    """

    number: int
    name: str
    producer: str
    producer_type: str
    commune: str
    district: str
    province: str
    group_stated: str
    group_suggested: str
    stars: str
    score: str
    year: str
    decision_no: str
    decision_date: str
    valid_until: str
    source: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesPointRow:
    """One sales point, or several that the source does not tell apart. number: as above."""

    number: int
    name: str
    type: str
    address: str
    commune_district: str
    province: str
    source: str
    notes: str


Row = TypeVar("Row", ProductRow, SalesPointRow)
Rows = tuple[ProductRow, ...] | tuple[SalesPointRow, ...]


def columns(row: type[ProductRow | SalesPointRow]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(row) if field.name != "number")


def read_rows(content: bytes) -> Rows:
    """The rows of a file of products or of sales points, told apart by their columns.

    Raises ImportRefusedError for what is not UTF-8, not CSV, or has other columns.
    """
    header, lines = _table(content)
    shared = {row: len(set(header) & set(columns(row))) for row in (ProductRow, SalesPointRow)}
    if shared[ProductRow] >= shared[SalesPointRow]:
        return _rows(ProductRow, header, lines)
    return _rows(SalesPointRow, header, lines)


def _table(content: bytes) -> tuple[list[str], list[list[str]]]:
    try:
        text = unicodedata.normalize("NFC", content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ImportRefusedError(
            spoken.importing.REFUSALS["encoding"].format(offset=error.start + 1)
        ) from None
    try:
        table = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise ImportRefusedError(spoken.importing.REFUSALS["csv"].format(problem=error)) from None
    if not table:
        raise ImportRefusedError(spoken.importing.REFUSALS["empty"])
    return [cell.strip() for cell in table[0]], table[1:]


def _rows(row: type[Row], header: list[str], lines: list[list[str]]) -> tuple[Row, ...]:
    _check_columns(header, columns(row))
    found = []
    for number, line in enumerate(lines, start=2):
        if not any(cell.strip() for cell in line):
            continue
        if len(line) != len(header):
            counts = {"row": number, "found": len(line), "expected": len(header)}
            raise ImportRefusedError(spoken.importing.REFUSALS["cells"].format(**counts))
        cells = dict(zip(header, (cell.strip() for cell in line), strict=True))
        found.append(row(number=number, **cells))
    return tuple(found)


def _check_columns(header: list[str], known: tuple[str, ...]) -> None:
    problems = {
        "missing": [name for name in known if name not in header],
        "unknown": [
            name or spoken.importing.REFUSALS["unnamed"] for name in header if name not in known
        ],
        "repeated": sorted({name for name in header if name in known and header.count(name) > 1}),
    }
    parts = [
        spoken.importing.REFUSALS[key].format(names=", ".join(names))
        for key, names in problems.items()
        if names
    ]
    if parts:
        raise ImportRefusedError(
            spoken.importing.REFUSALS["columns"].format(
                problems="; ".join(parts), known=", ".join(known)
            )
        )
