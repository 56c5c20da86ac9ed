"""HTML tables, which many systems export under the name .xls -> a sheet."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.encodings import decoded
from catalogue.officers.sheets.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Sheet,
    Span,
    sheet_of,
    text_of,
)
from catalogue.officers.sheets.xml_guard import MOST_MERGED

_BREAKS = frozenset({"br", "p", "div", "h1", "h2", "h3", "h4", "li", "center"})
_UNSEEN = frozenset({"style", "script", "title", "head", "xml"})
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_CHARSETS = {"windows-1258": "windows-1258", "utf-8": "utf-8", "utf-16": "utf-16"}


def read_html(content: bytes, file: str, encoding: str = "") -> list[Sheet]:
    """One sheet of everything in order: text around tables as rows of one cell, as Excel does."""
    said = _CHARSET.search(content[:4096])
    stated = _CHARSETS.get(said[1].decode().casefold(), "") if said else ""
    text, _ = decoded(content, file, encoding or ("" if stated == "utf-16" else stated))
    reader = _Reader(file)
    reader.feed(text)
    reader.close()
    reader.end_text()
    return [sheet_of(spoken.tables.HTML_SHEET, reader.cells, reader.spans)]


class _Reader(HTMLParser):
    """Gathers the cells of all tables into one grid, below one another."""

    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self._file = file
        self.cells: dict[Cell, str] = {}
        self.spans: list[Span] = []
        self._taken: set[Cell] = set()
        self._row, self._column = 0, 0
        self._size = (1, 1)
        self._text: list[str] = []
        self._in_cell = self._in_row = False
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "tr":
            self._end_cell()
            self.end_text()
            self._row, self._column, self._in_row = self._row + 1, 0, True
        elif tag in {"td", "th"} and self._in_row:
            self._end_cell()
            self._begin_cell(dict(attrs))
        elif tag in _BREAKS:
            self._text.append("\n")
            if not self._in_row:
                self.end_text()

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in {"td", "th", "tr", "table"}:
            self._end_cell()
            self._in_row = self._in_row and tag not in {"tr", "table"}
        elif tag in _BREAKS and not self._in_row:
            self.end_text()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._text.append(data)

    def end_text(self) -> None:
        """What stands outside tables becomes a row of its own."""
        text = text_of("".join(self._text))
        self._text.clear()
        if text:
            self._row += 1
            self.cells[self._row, 1] = " ".join(text.split())

    def _begin_cell(self, attributes: dict[str, str | None]) -> None:
        self._text.clear()
        self._column += 1
        while (self._row, self._column) in self._taken:
            self._column += 1
        down = _whole(attributes.get("rowspan"), MOST_ROWS)
        across = _whole(attributes.get("colspan"), MOST_COLUMNS)
        self._size, self._in_cell = (down, across), True

    def _end_cell(self) -> None:
        if not self._in_cell:
            return
        down, across = self._size
        here = (self._row, self._column)
        lines = "".join(self._text).split("\n")
        self.cells[here] = text_of("\n".join(" ".join(line.split()) for line in lines))
        self._text.clear()
        self._in_cell = False
        if down > 1:
            rows, columns = range(here[0] + 1, here[0] + down), range(here[1], here[1] + across)
            if len(self._taken) + down * across > MOST_MERGED:
                raise ImportRefusedError(spoken.tables.FILE["merges"].format(file=self._file))
            self._taken |= {(row, column) for row in rows for column in columns}
            self.spans.append((*here, here[0] + down - 1, here[1]))
        self._column += across - 1


def _whole(text: str | None, most: int) -> int:
    if not text or not text.strip().isdecimal():
        return 1
    return max(1, min(int(text), most))
