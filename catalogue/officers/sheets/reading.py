"""A file of any kind that provinces have -> its sheets. Content decides, not the file's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.encodings import font_encoding, read_typed
from catalogue.officers.sheets.sheet import Sheet
from catalogue.officers.sheets.spreadsheet_ml import NAMESPACE, read_spreadsheet_ml
from catalogue.officers.sheets.text_table import read_text_table
from catalogue.officers.sheets.web_table import read_html
from catalogue.officers.sheets.workbook import read_archive, read_xls

MOST_BYTES = 32 * 1024 * 1024

_ZIP, _OLE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF"


def read_sheets(content: bytes, file: str, encoding: str = "") -> list[Sheet]:
    """Every visible sheet with something in it.

    file: its name, for messages. Raises ImportRefusedError with what to do about it.
    """
    if len(content) > MOST_BYTES:
        sizes = {"size": len(content) / 1e6, "limit": MOST_BYTES / 1e6}
        raise ImportRefusedError(spoken.tables.FILE["large"].format(file=file, **sizes))
    found = [_unicode(sheet) for sheet in _read(content, file, encoding) if sheet.rows]
    if not found:
        raise ImportRefusedError(spoken.tables.FILE["empty"].format(file=file))
    return found


def _read(content: bytes, file: str, encoding: str) -> list[Sheet]:
    binary: dict[bytes, Callable[[bytes, str], list[Sheet]]] = {_ZIP: read_archive, _OLE: read_xls}
    for mark, read in binary.items():
        if content.startswith(mark):
            return read(content, file)
    if content.startswith(_PDF):
        raise ImportRefusedError(spoken.tables.FILE["pdf"].format(file=file))
    head = content[:4096].replace(b"\0", b"").lower()
    if NAMESPACE.encode() in head and b"<html" not in head:
        return read_spreadsheet_ml(content, file)
    if b"<html" in head or b"<table" in head:
        return read_html(content, file, encoding)
    return read_text_table(content, file, encoding)


def _unicode(sheet: Sheet) -> Sheet:
    """Cells typed for a .VnTime or VNI font, which Excel keeps as Latin, in real letters."""
    encoding = font_encoding([text for row in sheet.rows for text in row])
    if encoding is None:
        return sheet
    rows = tuple(tuple(read_typed(text, encoding) for text in row) for row in sheet.rows)
    remark = spoken.tables.SHEET_REMARKS["recoded"].format(
        sheet=sheet.name, encoding=spoken.tables.ENCODINGS[encoding]
    )
    return replace(sheet, rows=rows, remarks=(*sheet.remarks, remark))
