"""SpreadsheetML 2003, the XML that many systems export under the name .xls -> sheets."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from catalogue.officers.sheets.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Sheet,
    Span,
    sheet_of,
    text_of,
)
from catalogue.officers.sheets.xml_guard import look_through

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"
_NS = f"{{{NAMESPACE}}}"


def read_spreadsheet_ml(content: bytes, file: str) -> list[Sheet]:
    look_through(content, file)
    book = ET.fromstring(content)  # noqa: S314 - looked through: no entity is declared
    return [
        _sheet(sheet.get(f"{_NS}Name", ""), sheet.iter(f"{_NS}Row"))
        for sheet in book.iter(f"{_NS}Worksheet")
    ]


def _sheet(name: str, rows: Iterator[ET.Element]) -> Sheet:
    cells: dict[Cell, str] = {}
    spans: list[Span] = []
    number = 0
    for row in rows:
        number = _whole(row, "Index", number + 1, MOST_ROWS + 1)
        column = 0
        for cell in row.iter(f"{_NS}Cell"):
            column = _whole(cell, "Index", column + 1, MOST_COLUMNS + 1)
            cells[number, column] = _text(cell)
            down = _whole(cell, "MergeDown", 0, MOST_ROWS)
            if down:
                spans.append((number, column, number + down, column))
            column += _whole(cell, "MergeAcross", 0, MOST_COLUMNS)
    return sheet_of(name, cells, spans)


def _text(cell: ET.Element) -> str:
    content = cell.find(f"{_NS}Data")
    if content is None:
        return ""
    text = "".join(content.itertext())
    if content.get(f"{_NS}Type") == "DateTime":
        return text.partition("T")[0]
    return text_of(text)


def _whole(element: ET.Element, name: str, otherwise: int, most: int) -> int:
    text = element.get(_NS + name, "")
    return min(int(text), most) if text.isdecimal() else otherwise
