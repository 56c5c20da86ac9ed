"""Text with a separator between cells -> a sheet."""

from __future__ import annotations

import csv
import io
from collections import Counter

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.encodings import decoded
from catalogue.officers.sheets.sheet import Sheet, sheet_of, text_of

_SEPARATOR_LINE = "sep="
"""Excel's own first line, which says the separator: `sep=;`."""

_SAMPLE = 200
"""Lines that settle the separator."""

LONGEST_CELL = 100_000
csv.field_size_limit(LONGEST_CELL)


def read_text_table(content: bytes, file: str, encoding: str = "") -> list[Sheet]:
    text, found = decoded(content, file, encoding)
    first = text.split("\n", 1)[0].strip().casefold()
    stated = first.removeprefix(_SEPARATOR_LINE) if first.startswith(_SEPARATOR_LINE) else None
    delimiter = stated if stated in spoken.tables.DELIMITERS else _delimiter(text)
    lines = _parsed(text, delimiter, file)
    if stated is not None:
        lines[0] = []
    cells = {
        (row, column): text_of(cell)
        for row, line in enumerate(lines, start=1)
        for column, cell in enumerate(line, start=1)
    }
    sheet = sheet_of(spoken.tables.CSV_SHEET, cells)
    remarks = (
        spoken.tables.SHEET_REMARKS["encoding"].format(encoding=spoken.tables.ENCODINGS[found]),
        spoken.tables.SHEET_REMARKS["delimiter"].format(
            delimiter=spoken.tables.DELIMITERS[delimiter]
        ),
    )
    return [Sheet(sheet.name, sheet.rows, remarks, keeps_merges=False)]


def _parsed(text: str, delimiter: str, file: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines, begun = [], 1
    try:
        for line in reader:
            lines.append(line)
            begun = reader.line_num + 1
    except csv.Error:
        raise ImportRefusedError(
            spoken.tables.FILE["quote"].format(file=file, line=begun)
        ) from None
    return lines


def _delimiter(text: str) -> str:
    """The one that cuts the most lines into the same number of cells, and into more than one."""
    return max(spoken.tables.DELIMITERS, key=lambda delimiter: _regularity(text, delimiter))


def _regularity(text: str, delimiter: str) -> tuple[int, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        widths = [len(line) for line, _ in zip(reader, range(_SAMPLE), strict=False)]
    except csv.Error:
        return (0, 0)
    counts = Counter(width for width in widths if width > 1)
    if not counts:
        return (0, 0)
    width, times = max(counts.items(), key=lambda item: item[0] * item[1])
    return (width * times, width)
