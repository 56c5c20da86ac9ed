"""An exported table -> a workbook that helps, or a CSV file that Excel opens rightly."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from catalogue.language.formats import day
from catalogue.language.vi.exporting import LISTS, VALIDATION
from catalogue.officers.exports.columns import Column, Value
from catalogue.officers.exports.guard import guarded
from catalogue.officers.exports.table import ExportedTable
from catalogue.officers.sheets.sheet import letters

if TYPE_CHECKING:
    from openpyxl import Workbook

_NARROWEST, _WIDEST = 10, 48
"""Characters."""

_SAMPLE = 200
"""Rows whose texts settle a column's width."""

_SPARE_ROWS = 1_000
"""Rows below the last that offer their choices, too."""


def as_csv(table: ExportedTable) -> bytes:
    """UTF-8 with its mark, dates and decimals as in Vietnam, no cell a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.headings)
    writer.writerows([_csv_cell(value) for value in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _csv_cell(value: Value) -> str:
    if isinstance(value, date):
        return day(value)
    if isinstance(value, float):
        return f"{value:.12g}".replace(".", ",")
    return guarded(value) if isinstance(value, str) else str(value)


def as_xlsx(table: ExportedTable) -> bytes:
    """Frozen header, widths to read by, lists to choose from, grey where nobody edits."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(table.name)
    sheet.freeze_panes = f"{letters(min(table.fixed + 2, len(table.headings)))}2"
    for at, width in enumerate(_widths(table), start=1):
        sheet.column_dimensions[letters(at)].width = width
    sheet.column_dimensions["B"].hidden = True
    sheet.auto_filter.ref = f"A1:{letters(len(table.headings))}{len(table.rows) + 1}"
    _add_choices(sheet, table)
    sheet.append(_header(sheet, table))
    for row in table.rows:
        sheet.append([_cell(sheet, value) for value in row])
    _add_lists(book, table)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _widths(table: ExportedTable) -> list[float]:
    texts = [tuple(map(str, row)) for row in table.rows[:_SAMPLE]]
    widest = (
        max([len(heading) * 0.7, *(len(row[at]) for row in texts)])
        for at, heading in enumerate(table.headings)
    )
    return [min(max(width + 2, _NARROWEST), _WIDEST) for width in widest]


def _header(sheet: Any, table: ExportedTable) -> list[Any]:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    cells = []
    for at, heading in enumerate(table.headings):
        cell = WriteOnlyCell(sheet, value=heading)
        colour = "6B6B6B" if at < table.fixed else "1F5B3A"
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=colour)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        cells.append(cell)
    return cells


def _cell(sheet: Any, value: Value) -> Any:
    """Text that begins like a formula is text; dates are shown as in Vietnam."""
    if value == "":
        return None
    if isinstance(value, date):
        return _written(sheet, value, "DD/MM/YYYY")
    if isinstance(value, str) and guarded(value) != value:
        cell = _written(sheet, value, "@")
        cell.data_type = "s"
        cell.quotePrefix = True
        return cell
    return value


def _written(sheet: Any, value: Value, number_format: str) -> Any:
    from openpyxl.cell import WriteOnlyCell

    cell: Any = WriteOnlyCell(sheet)
    cell.value = value
    cell.number_format = number_format
    return cell


def _chosen(table: ExportedTable) -> Iterable[tuple[int, int, Column]]:
    """(position of the list, of the column, the column) for columns with a closed list."""
    closed = ((at, column) for at, column in table.columns.items() if column.labels)
    return ((number, at, column) for number, (at, column) in enumerate(closed, start=1))


def _add_choices(sheet: Any, table: ExportedTable) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    last = len(table.rows) + 1 + _SPARE_ROWS
    for number, at, column in _chosen(table):
        listed = f"'{LISTS}'!${letters(number)}$1:${letters(number)}${len(column.labels)}"
        choice = DataValidation(type="list", formula1=listed, allow_blank=True)
        choice.errorTitle, choice.error = VALIDATION["title"], VALIDATION["text"]
        choice.showErrorMessage = True
        choice.add(f"{letters(at + 1)}2:{letters(at + 1)}{last}")
        sheet.data_validations.append(choice)


def _add_lists(book: Workbook, table: ExportedTable) -> None:
    """A hidden sheet: lists within a validation may only be 255 characters long."""
    lists = book.create_sheet(LISTS)
    lists.sheet_state = "hidden"
    columns = [
        [_typed(label) for label in column.labels.values()] for _, _, column in _chosen(table)
    ]
    for row in range(max(map(len, columns), default=0)):
        lists.append([labels[row] if row < len(labels) else None for labels in columns])


def _typed(label: str) -> str | int:
    """Stars are numbers in their cells, so they are in their list."""
    return int(label) if label.isdecimal() else label
