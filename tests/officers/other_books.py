"""Workbooks that nothing here writes, put together by hand: OpenDocument and binary ones."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

Rows = Sequence[Sequence[object]]

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(
    f'xmlns:{part}="{_OASIS}:{part}:1.0"' for part in ("office", "table", "text", "style")
)


def _archive(**parts: str | bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def ods(*rows: Sequence[object], more: str = "", hidden: str = "") -> bytes:
    """more: rows as XML behind these. hidden: rows of a second table, which is not shown."""
    inner = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows
    )
    off = '<style:table-properties table:display="false"/>'
    styles = f'<style:style style:name="off">{off}</style:style>'
    content = (
        f'<?xml version="1.0"?><office:document-content {_NAMES}><office:automatic-styles>{styles}'
        "</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="Phụ lục">{inner}{more}</table:table>'
        f'<table:table table:name="Nháp" table:style-name="off">{hidden}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return _archive(**{"mimetype": kind, "content.xml": content})


def _ods_cell(value: object) -> str:
    if value is None or value == "":
        return '<table:table-cell table:number-columns-repeated="1"/>'
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value}"/>'
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    remark = "<office:annotation><text:p>Ghi chú của ô</text:p></office:annotation>"
    return f'<table:table-cell office:value-type="string">{remark}{lines}</table:table-cell>'


_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
_RELATIONS = (
    '<?xml version="1.0"?><Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}" Target="worksheets/sheet1.bin"/></Relationships>'
)


def _record(kind: int, content: bytes = b"") -> bytes:
    """MS-XLSB 2.1.4: type and size in groups of seven bits, then the data."""
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, sized = len(content), b""
    while size >= 0x80:
        sized += bytes([size & 0x7F | 0x80])
        size >>= 7
    return head + sized + bytes([size]) + content


def _text(text: str) -> bytes:
    coded = text.encode("utf-16-le")
    return struct.pack("<I", len(coded) // 2) + coded


def xlsb(*rows: Sequence[object], first_row: int = 0) -> bytes:
    """first_row: where the table begins, from 0."""
    sheet = _record(129) + _record(148, struct.pack("<IIII", 0, 9, 0, 9)) + _record(145)
    for number, row in enumerate(rows, start=first_row):
        sheet += _record(0, struct.pack("<I", number) + bytes(13))
        for column, value in enumerate(row):
            place = struct.pack("<II", column, 0)
            if isinstance(value, int | float):
                sheet += _record(5, place + struct.pack("<d", value))
            elif value:
                sheet += _record(6, place + _text(str(value)))
    sheet += _record(146) + _record(130)
    named = struct.pack("<II", 0, 1) + _text("rId1") + _text("Phụ lục")
    book = _record(131) + _record(143) + _record(156, named) + _record(144) + _record(132)
    return _archive(
        **{
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": _RELATIONS,
            "xl/worksheets/sheet1.bin": sheet,
        }
    )
