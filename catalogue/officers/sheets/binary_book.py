"""Binary workbooks (.xlsb) -> sheets, through calamine, after a look at how far they reach.

The library makes a cell of every place between the first filled one and the last, so one cell in
the last corner of a sheet would take all memory there is.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.sheet import MOST_COLUMNS, MOST_ROWS, Sheet, letters
from catalogue.officers.sheets.workbook import calamine_sheet, told_of_hiding

_ROW, _LAST_CELL = 0, 11
"""Types of records: a row begins with its number, the cells 1 to 11 with their column."""


def read_xlsb(archive: io.BytesIO, parts: dict[str, bytes], file: str) -> list[Sheet]:
    """parts: of the archive, by name."""
    for name, content in parts.items():
        if name.startswith("xl/worksheets/") and name.endswith(".bin"):
            _require_reach(name.rpartition("/")[2], content)
    try:
        book = CalamineWorkbook.from_filelike(archive)
        visible = [s.name for s in book.sheets_metadata if s.visible is SheetVisibleEnum.Visible]
        return told_of_hiding([calamine_sheet(book.get_sheet_by_name(n)) for n in visible])
    except (CalamineError, OSError, ValueError):
        raise ImportRefusedError(spoken.tables.FILE["broken"].format(file=file)) from None


def _require_reach(sheet: str, content: bytes) -> None:
    row = 0
    for kind, start in _records(content):
        if kind > _LAST_CELL:
            continue
        number = int.from_bytes(content[start : start + 4], "little")
        row, column = (number, 0) if kind == _ROW else (row, number)
        if row >= MOST_ROWS or column >= MOST_COLUMNS:
            limits = {"rows": MOST_ROWS, "columns": MOST_COLUMNS}
            place = f"{letters(column + 1)}{row + 1}"
            raise ImportRefusedError(
                spoken.tables.FILE["rows"].format(sheet=sheet, cell=place, **limits)
            )


def _records(content: bytes) -> Iterator[tuple[int, int]]:
    """(type, where its data begins) of each record: type and size in groups of seven bits."""
    at = 0
    while at < len(content):
        kind, at = _groups(content, at, 2)
        size, at = _groups(content, at, 4)
        yield kind, at
        at += size


def _groups(content: bytes, at: int, most: int) -> tuple[int, int]:
    number = 0
    for place in range(most):
        byte = content[at] if at < len(content) else 0
        number |= (byte & 0x7F) << (7 * place)
        at += 1
        if byte < 0x80:
            break
    return number, at
