"""A table as people see it: rows of text, whatever kind of file it came in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError

MOST_ROWS = 50_000
MOST_COLUMNS = 200
"""A whole country has 18,000 products; a table beyond this is an accident or an attack."""

Cell = tuple[int, int]
"""Row and column, from 1, as spreadsheets count."""

Span = tuple[int, int, int, int]
"""First row, first column, last row, last column of cells that were merged, from 1."""

MOST_TOLD = 20
"""Rows of which a remark gives the numbers."""

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """rows: the text of every cell, the first row being number 1; rows may differ in length.

    remarks: what was made of the file to read it, for the officer to see.
    keeps_merges: whether cells merged downwards already hold the text of their first.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...] = ()
    keeps_merges: bool = True

    def cell(self, row: int, column: int) -> str:
        """Empty where there is none."""
        line = self.rows[row - 1] if 0 < row <= len(self.rows) else ()
        return line[column - 1] if 0 < column <= len(line) else ""


def of_hidden(name: str, rows: Sequence[int]) -> Iterator[str]:
    """What an officer does not see in a table is taken in all the same, and told."""
    if rows:
        listed = ", ".join(map(str, rows[:MOST_TOLD])) + (", …" if len(rows) > MOST_TOLD else "")
        yield spoken.tables.SHEET_REMARKS["hidden"].format(sheet=shown(name), rows=listed)


def letters(column: int) -> str:
    """`28` -> `AB`, as spreadsheets name their columns."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def text_of(value: object) -> str:
    """What a cell holds, as text; dates as 2020-12-25, numbers with a point, without noise."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.12g}" if abs(value) < 1e12 else str(int(value)) if value == value else ""
    text = unicodedata.normalize("NFC", str(value)).replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("_x000D_", "").replace("\u00a0", " ").translate(_INVISIBLE).strip()


def one_line(text: str) -> str:
    """Line breaks and runs of spaces, which only lay a cell out, as single spaces."""
    return " ".join(text.split())


def sheet_of(name: str, cells: Mapping[Cell, str], spans: Iterable[Span] = ()) -> Sheet:
    """A sheet from its filled cells; a merged cell's text stands in all rows of its first column.

    Not in its other columns: a title over the whole width is one cell, not seven.
    Raises ImportRefusedError where something stands absurdly far out.
    """
    filled = {cell: text for cell, text in cells.items() if text}
    for first, column, last, _ in spans:
        text = filled.get((first, column), "")
        if text:
            filled.update(((row, column), text) for row in range(first, min(last, MOST_ROWS) + 1))
    for row, column in filled:
        if row > MOST_ROWS or column > MOST_COLUMNS:
            place = f"{letters(column)}{row}"
            limits = {"rows": MOST_ROWS, "columns": MOST_COLUMNS}
            raise ImportRefusedError(
                spoken.tables.FILE["rows"].format(sheet=name, cell=place, **limits)
            )
    return Sheet(name, _rows(filled))


def _rows(filled: Mapping[Cell, str]) -> tuple[tuple[str, ...], ...]:
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), text in filled.items():
        by_row.setdefault(row, {})[column] = text
    return tuple(
        tuple(line.get(column, "") for column in range(1, max(line, default=0) + 1))
        for line in (by_row.get(row, {}) for row in range(1, max(by_row, default=0) + 1))
    )
