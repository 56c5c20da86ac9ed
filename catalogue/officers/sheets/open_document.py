"""OpenDocument spreadsheets (.ods, LibreOffice) -> sheets."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Sheet,
    Span,
    of_hidden,
    sheet_of,
    text_of,
)
from catalogue.officers.sheets.xml_guard import look_through

CONTENT = "content.xml"
"""The part of the archive that holds the tables."""

MOST_CELLS = 1_000_000
"""Filled ones of a sheet: one element may stand for any number of equal cells."""

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TABLE, _OFFICE, _TEXT, _STYLE = (_OASIS % part for part in ("table", "office", "text", "style"))
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def read_open_document(content: bytes, file: str) -> list[Sheet]:
    """content: of the part `content.xml`."""
    look_through(content, file)
    book = ET.fromstring(content)  # noqa: S314 - looked through: no entity is declared
    hidden = set(_hidden_styles(book))
    return [
        _sheet(table, file)
        for table in book.iter(f"{_TABLE}table")
        if table.get(f"{_TABLE}style-name") not in hidden
    ]


def _hidden_styles(book: ET.Element) -> Iterator[str | None]:
    for style in book.iter(f"{_STYLE}style"):
        if any(look.get(f"{_TABLE}display") == "false" for look in style):
            yield style.get(f"{_STYLE}name")


def _sheet(table: ET.Element, file: str) -> Sheet:
    cells: dict[Cell, str] = {}
    spans: list[Span] = []
    number = 1
    hidden: list[int] = []
    for row in table.iter(f"{_TABLE}table-row"):
        times = _whole(row, "number-rows-repeated", MOST_ROWS + 1)
        filled = list(_filled(row))
        for below in range(times if filled else 0):
            cells.update({(number + below, column): text for column, text, _ in filled})
            if len(cells) > MOST_CELLS:
                raise ImportRefusedError(spoken.tables.FILE["bomb"].format(file=file))
        if filled and row.get(f"{_TABLE}visibility", "visible") != "visible":  # by hand or a filter
            hidden += range(number, number + times)
        spans += [(number, at, number + down - 1, at) for at, _, down in filled if down > 1]
        number = min(number + times, MOST_ROWS + 1)
    found = sheet_of(table.get(f"{_TABLE}name", ""), cells, spans)
    return replace(found, remarks=(*found.remarks, *of_hidden(found.name, hidden)))


def _filled(row: ET.Element) -> Iterator[tuple[int, str, int]]:
    """(column, text, rows that it spans) of each cell with something in it."""
    column = 1
    for cell in (inner for inner in row if inner.tag in _CELLS):
        times = _whole(cell, "number-columns-repeated", MOST_COLUMNS + 1)
        text = _text(cell)
        down = _whole(cell, "number-rows-spanned", MOST_ROWS)
        if text:
            yield from ((column + beside, text, down) for beside in range(times))
        column = min(column + times, MOST_COLUMNS + 1)


def _text(cell: ET.Element) -> str:
    day = cell.get(f"{_OFFICE}date-value")
    if day is not None:
        return day.partition("T")[0]
    value = cell.get(f"{_OFFICE}value", "")
    try:
        return text_of(float(value))
    except ValueError:  # not a number: what is written, without remarks on the cell
        return text_of("\n".join("".join(line.itertext()) for line in cell.findall(f"{_TEXT}p")))


def _whole(element: ET.Element, name: str, most: int) -> int:
    text = element.get(_TABLE + name, "1")
    return min(max(int(text), 1), most) if text.isascii() and text.isdecimal() else 1
