"""What the report of an import promises, warns of and leaves to do."""

from __future__ import annotations

from pathlib import Path

from catalogue.officers.sheets.reading import read_sheets
from tests.officers.office import HEADER, HONEY, PLACE, TEA, TITLE, Office, annex, workbook
from tests.officers.other_books import ods, xlsb

LOST = (1, "Hạt thử nghiệm", "HTX Ví Dụ Một", PLACE, "72,5", "hai sao rưỡi", "")
UNKNOWN_HIDING = "Tệp này không cho biết dòng nào đang ẩn"


def test_rows_that_need_somebody_come_first(office: Office) -> None:
    code, said = office.take_in(annex(HONEY, LOST, TEA), "--dry-run")
    assert code == 1
    rows = [line for line in said.splitlines() if line.startswith("  Phụ lục, dòng ")]
    assert [row.partition(":")[0] for row in rows] == [
        "  Phụ lục, dòng 4",
        "  Phụ lục, dòng 3",
        "  Phụ lục, dòng 5",
    ]
    assert rows[0] == "  Phụ lục, dòng 4: Hạt thử nghiệm — không nhập"


def test_a_new_producer_is_told_below_the_first_row_that_brings_it(office: Office) -> None:
    """The first row of the producer is refused by the check, the second is taken."""
    refused = (1, "Hạt thử nghiệm", "HTX Ví Dụ Một", PLACE, "12", "4 sao", "")
    code, said = office.take_in(annex(refused, HONEY), "--dry-run")
    assert code == 1
    first, second = said.split("Mật ong thử nghiệm — mới")
    assert "Hạt thử nghiệm — không nhập\n" in first
    assert "E301" in first
    assert "chủ thể mới" not in first
    assert second.splitlines()[1] == "      chủ thể mới, mã htx-vi-du-mot"


def test_nothing_is_promised_below_rows_that_are_all_refused(office: Office) -> None:
    refused = (1, "Hạt thử nghiệm", "HTX Ví Dụ Một", PLACE, "12", "4 sao", "")
    _, said = office.take_in(annex(refused), "--dry-run")
    assert "htx-vi-du-mot" not in said
    assert "Không có gì để ghi." in said


def test_what_the_check_will_advise_is_in_the_preview(office: Office) -> None:
    upgraded = (*HONEY[:6], "nâng hạng")
    code, said = office.take_in(annex(upgraded), "--dry-run")
    assert code == 0
    assert (
        "      W316: Lần đầu trong danh sách ghi là nâng hạng, nên còn thiếu lần công nhận "
        "trước đó; có hồ sơ của lần trước thì thêm một dòng cho lần ấy, với quyết định của nó\n"
    ) in said
    assert "W316" not in office.take_in(annex(HONEY), "--dry-run")[1]


def test_a_choice_that_fits_no_row_is_told_with_what_may_be_meant(office: Office) -> None:
    choices = ("--choose", "HTX Ví Dụ Mộtt=mới", "--choose", "HTX Ví Dụ Một=mới")
    code, said = office.take_in(annex(HONEY), "--dry-run", *choices)
    assert code == 0
    assert [line for line in said.splitlines() if "--choose" in line] == [
        (
            "Chú ý: --choose “HTX Ví Dụ Mộtt=mới” không có tác dụng: bảng không có chữ “HTX Ví Dụ "
            "Mộtt”. Có phải “HTX Ví Dụ Một”?"
        )
    ]
    place = ("--choose", "xã Tơ Tung, Gia Lai=23668")
    assert "--choose" not in office.take_in(annex(HONEY), "--dry-run", *place)[1]


def test_a_workshop_is_told_to_be_taken_for_a_household_and_how_to_say_otherwise(
    office: Office,
) -> None:
    workshop = (*HONEY[:2], "Cơ sở sản xuất Ví Dụ", *HONEY[3:])
    _, said = office.take_in(annex(workshop), "--dry-run")
    assert (
        "      chủ thể mới, mã co-so-to-tung\n"
        "      hiểu “Cơ sở sản xuất Ví Dụ” là hộ kinh doanh, cơ sở sản xuất, nên mã lấy tên xã; "
        "không phải thì thêm cột “Loại hình chủ thể”, ví dụ “Doanh nghiệp”\n"
    ) in said
    header = (*HEADER, "Loại hình chủ thể")
    stated = workbook((TITLE,), header, (*workshop, "Doanh nghiệp"))
    _, said = office.take_in(stated, "--dry-run")
    assert "hiểu “" not in said
    plain = (*HONEY[:2], "Hộ kinh doanh Ví Dụ", *HONEY[3:])
    assert "hiểu “" not in office.take_in(annex(plain), "--dry-run")[1]


def test_hidden_rows_of_an_opendocument_are_told() -> None:
    """By hand or by a filter; empty ones are nobody's concern."""
    cell = "<table:table-cell><text:p>mật</text:p></table:table-cell>"
    more = (
        f'<table:table-row table:visibility="collapse">{cell}</table:table-row>'
        f'<table:table-row table:visibility="filter" table:number-rows-repeated="2">{cell}'
        '</table:table-row><table:table-row table:visibility="collapse"/>'
    )
    (sheet,) = read_sheets(ods(("a",), more=more), "bang.ods")
    assert sheet.remarks == (
        "Trang “Phụ lục” có dòng ẩn vẫn được nhập: 2, 3, 4. Không muốn thì xóa dòng ấy.",
    )


def test_a_file_that_does_not_tell_what_is_hidden_says_so() -> None:
    old = Path(__file__).with_name("bang-thu-nghiem.xls").read_bytes()
    for content, name in ((old, "bang.xls"), (xlsb(("a",)), "bang.xlsb")):
        remarks = [remark for sheet in read_sheets(content, name) for remark in sheet.remarks]
        assert [UNKNOWN_HIDING in remark for remark in remarks] == [True]
    (sheet,) = read_sheets(ods(("a",)), "bang.ods")
    assert sheet.remarks == ()
