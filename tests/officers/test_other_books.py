"""Annexes that came as .ods of LibreOffice or as .xlsb of Excel."""

from __future__ import annotations

from datetime import date

import pytest

from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.reading import read_sheets
from tests.officers.office import Office
from tests.officers.other_books import ods, xlsb
from tests.officers.test_importing_annexes import HEADER, HONEY, HONEY_FILE, TITLE


@pytest.mark.parametrize("book", [ods, xlsb], ids=["ods", "xlsb"])
def test_an_annex_in_another_kind_of_workbook_is_taken_in(office: Office, book) -> None:  # type: ignore[no-untyped-def]
    code, said = office.take_in(book((TITLE,), HEADER, HONEY), name="phu-luc.bin")
    assert code == 0, said
    assert office.values(HONEY_FILE)["name"] == "Mật ong thử nghiệm"


def test_an_opendocument_keeps_days_numbers_lines_and_gaps() -> None:
    (sheet,) = read_sheets(ods(("a", None, date(2024, 12, 30)), (72.5, "x\ny")), "bang.ods")
    assert sheet.name == "Phụ lục"
    assert sheet.rows == (("a", "", "2024-12-30"), ("72.5", "x\ny"))


def test_a_hidden_sheet_of_an_opendocument_is_left_out() -> None:
    cell = "<table:table-cell><text:p>mật</text:p></table:table-cell>"
    row = f"<table:table-row>{cell}</table:table-row>"
    assert [sheet.name for sheet in read_sheets(ods(("a",), hidden=row), "bang.ods")] == ["Phụ lục"]


def test_the_endless_empty_rows_and_columns_of_an_opendocument_cost_nothing() -> None:
    empty = (
        '<table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    (sheet,) = read_sheets(ods(("a",), more=empty), "bang.ods")
    assert sheet.rows == (("a",),)


def test_an_opendocument_that_repeats_a_cell_without_end_is_refused() -> None:
    bomb = (
        '<table:table-row table:number-rows-repeated="999999999">'
        '<table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p>'
        "</table:table-cell></table:table-row>"
    )
    with pytest.raises(ImportRefusedError, match="bất thường"):
        read_sheets(ods(("a",), more=bomb), "bang.ods")


def test_a_binary_workbook_that_reaches_to_the_end_of_the_world_is_refused() -> None:
    """The library would make a cell of every place before it."""
    with pytest.raises(ImportRefusedError, match="ô A1048576"):
        read_sheets(xlsb(("a",), first_row=1_048_575), "bang.xlsb")
    with pytest.raises(ImportRefusedError, match="ô NTP1"):
        read_sheets(xlsb(("",) * 9_999 + ("x",) * 2), "bang.xlsb")
