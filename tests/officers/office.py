"""A catalogue of one's own for a test, tables for it, and the command as an officer runs it."""

from __future__ import annotations

import io
import shutil
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import Workbook

from catalogue.commands import main
from tests.conftest import ROOT

TODAY = "2026-11-21"
HEADER = ("TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Điểm", "Hạng sao", "Ghi chú")
TITLE = "(Kèm theo Quyết định số 9743/QĐ-UBND ngày 25 tháng 8 năm 2025 của UBND tỉnh Gia Lai)"
PLACE = "Thôn Ví Dụ, xã Tơ Tung, tỉnh Gia Lai"
HONEY = (1, "Mật ong thử nghiệm", "HTX Ví Dụ Một", PLACE, "72,5", "4 sao", "")
TEA = (2, "Trà thử nghiệm", "HTX Ví Dụ Một", PLACE, "61,25", "3", "")

HONEY_FILE = "products/gia-lai/mat-ong-thu-nghiem/product.yml"
PRODUCER_FILE = "producers/gia-lai/htx-vi-du-mot.yml"


def workbook(*rows: Sequence[object], merges: Iterable[str] = (), sheet: str = "Phụ lục") -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append(list(row))
    for area in merges:
        page.merge_cells(area)
    return saved(book)


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def annex(*rows: Sequence[object], merges: Iterable[str] = ()) -> bytes:
    """Title, header in row 2, then the rows from row 3 on."""
    return workbook((TITLE,), HEADER, *rows, merges=merges)


def text_table(*rows: Sequence[object], delimiter: str = ";") -> str:
    return "".join(delimiter.join(map(str, row)) + "\r\n" for row in rows)


def windows_1258(text: str) -> bytes:
    """As Windows writes Vietnamese: letters with their shape, tones behind them."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    found = b""
    for character in text:
        apart = unicodedata.normalize("NFD", character)
        letter = unicodedata.normalize("NFC", "".join(c for c in apart if c not in tones))
        found += letter.encode("cp1258") + "".join(c for c in apart if c in tones).encode("cp1258")
    return found


@dataclass
class Office:
    root: Path
    capsys: pytest.CaptureFixture[str]

    def file(self, name: str, content: bytes) -> Path:
        path = self.root.parent / name
        path.write_bytes(content)
        return path

    def run(self, verb: str, *arguments: str) -> tuple[int, str]:
        code = main([verb, *arguments, "--root", str(self.root), "--today", TODAY])
        said = self.capsys.readouterr()
        return code, said.out + said.err

    def take_in(self, content: bytes, *flags: str, name: str = "bang.xlsx") -> tuple[int, str]:
        return self.run("import", str(self.file(name, content)), "--group", "thuc-pham", *flags)

    def entries(self) -> dict[str, str]:
        return {
            path.relative_to(self.root).as_posix(): path.read_text(encoding="utf-8")
            for folder in ("products", "producers", "sales-points")
            for path in sorted((self.root / folder).rglob("*"))
            if path.is_file()
        }

    def values(self, path: str) -> Any:
        return yaml.load(self.entries()[path], Loader=yaml.BaseLoader)  # noqa: S506 - text only

    def put(self, path: str, text: str) -> None:
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    def check(self) -> tuple[int, str]:
        return self.run("check", "--workers", "1")


def make_office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    root = tmp_path / "danh-muc"
    shutil.copytree(ROOT / "schema", root / "schema")
    for folder in ("products", "producers", "sales-points"):
        (root / folder).mkdir()
    return Office(root, capsys)
