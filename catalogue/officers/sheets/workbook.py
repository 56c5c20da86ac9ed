"""Workbooks -> sheets: .xlsx through openpyxl, old .xls through calamine, .ods and .xlsb.

A workbook is a stranger's archive: it is unpacked under a limit, looked through, and packed again,
so that what the library opens is what was measured.
"""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import replace

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.sheet import Sheet, Span, of_hidden, sheet_of, text_of
from catalogue.officers.sheets.xml_guard import look_through

MOST_UNPACKED = 96 * 1024 * 1024
"""Bytes of all parts: the whole country's export has some 40 MB."""

MOST_PARTS = 2_000

_ARCHIVE_FAULTS = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError)
_BINARY = "xl/workbook.bin"


def read_archive(content: bytes, file: str) -> list[Sheet]:
    """A workbook of any kind that is an archive."""
    from catalogue.officers.sheets.open_document import CONTENT, read_open_document

    archive, parts = _repacked(content, file)
    if CONTENT in parts:
        return read_open_document(parts[CONTENT], file)
    if _BINARY in parts:
        from catalogue.officers.sheets.binary_book import read_xlsb

        return read_xlsb(archive, parts, file)
    return _read_xlsx(archive, file)


def _read_xlsx(archive: io.BytesIO, file: str) -> list[Sheet]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(archive, data_only=True, keep_links=False)
        except Exception:  # noqa: BLE001 - openpyxl raises whatever a broken part makes it trip over
            raise ImportRefusedError(spoken.tables.FILE["broken"].format(file=file)) from None
    return [_xlsx_sheet(sheet) for sheet in book.worksheets if sheet.sheet_state == "visible"]


def _xlsx_sheet(sheet: object) -> Sheet:
    """Its filled cells only: a stray style in the last row makes no million empty ones."""
    filled = sheet._cells  # type: ignore[attr-defined]  # noqa: SLF001 - sparse, as no public way is
    cells = {place: text_of(cell.value) for place, cell in filled.items()}
    spans: list[Span] = [
        (area.min_row, area.min_col, area.max_row, area.max_col)
        for area in sheet.merged_cells.ranges  # type: ignore[attr-defined]
    ]
    found = sheet_of(sheet.title, cells, spans)  # type: ignore[attr-defined]
    hidden = [
        row
        for row, how in sheet.row_dimensions.items()  # type: ignore[attr-defined]
        if how.hidden and row <= len(found.rows) and any(found.rows[row - 1])
    ]
    return replace(found, remarks=(*found.remarks, *of_hidden(found.name, hidden)))


def read_xls(content: bytes, file: str) -> list[Sheet]:
    """Old binary workbooks; 65,536 rows of 256 columns are all that they can hold."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    if "EncryptedPackage".encode("utf-16-le") in content:
        raise ImportRefusedError(spoken.tables.FILE["protected"].format(file=file))
    if "WordDocument".encode("utf-16-le") in content:
        raise ImportRefusedError(spoken.tables.FILE["word"].format(file=file))
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        visible = [s.name for s in book.sheets_metadata if s.visible is SheetVisibleEnum.Visible]
        return told_of_hiding([calamine_sheet(book.get_sheet_by_name(n)) for n in visible])
    except (CalamineError, OSError, ValueError) as error:
        key = "protected" if "password" in str(error).casefold() else "broken"
        raise ImportRefusedError(spoken.tables.FILE[key].format(file=file)) from None


def calamine_sheet(sheet: object) -> Sheet:
    table = sheet.to_python(skip_empty_area=False)  # type: ignore[attr-defined]
    cells = {
        (row, column): text_of(value)
        for row, line in enumerate(table, start=1)
        for column, value in enumerate(line, start=1)
        if value != ""
    }
    ranges = sheet.merged_cell_ranges or []  # type: ignore[attr-defined]
    spans = [(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges]
    return sheet_of(sheet.name, cells, spans)  # type: ignore[attr-defined]


def told_of_hiding(sheets: Sequence[Sheet]) -> list[Sheet]:
    """With the remark that the library does not say which rows are hidden: once a file."""
    remark = spoken.tables.SHEET_REMARKS["hiding-unknown"]
    return [
        replace(sheet, remarks=(remark, *sheet.remarks)) if number == 0 else sheet
        for number, sheet in enumerate(sheets)
    ]


def _repacked(content: bytes, file: str) -> tuple[io.BytesIO, dict[str, bytes]]:
    """The archive again, and its parts by name."""
    safe = io.BytesIO()
    parts: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _require_workbook(archive, file)
            with zipfile.ZipFile(safe, "w", zipfile.ZIP_STORED) as copy:
                for part in archive.infolist():
                    read = archive.read(part)
                    if part.filename.endswith((".xml", ".rels")):
                        look_through(read, file)
                    copy.writestr(part.filename, read)
                    parts[part.filename] = read
    except _ARCHIVE_FAULTS as error:
        is_locked = isinstance(error, RuntimeError) and "password" in str(error)
        key = "protected" if is_locked else "broken"
        raise ImportRefusedError(spoken.tables.FILE[key].format(file=file)) from None
    safe.seek(0)
    return safe, parts


def _require_workbook(archive: zipfile.ZipFile, file: str) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise ImportRefusedError(spoken.tables.FILE["bomb"].format(file=file))
    names = [part.filename for part in parts]
    if any(name in names for name in ("xl/workbook.xml", "content.xml", _BINARY)):
        return
    key = "word" if any(name.startswith("word/") for name in names) else "broken"
    raise ImportRefusedError(spoken.tables.FILE[key].format(file=file))
