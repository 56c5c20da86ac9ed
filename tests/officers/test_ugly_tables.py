"""Annex tables as they really come: what an officer reads, and what stands in the files then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.officers.office import (
    HEADER,
    HONEY,
    PLACE,
    TITLE,
    Office,
    annex,
    saved,
    workbook,
)


def product(office: Office, name: str) -> dict[str, object]:
    values: dict[str, object] = office.values(f"products/gia-lai/{name}/product.yml")
    return values


def certificate(office: Office, name: str) -> dict[str, object]:
    held = product(office, name)["certificates"]
    assert isinstance(held, list)
    found: dict[str, object] = held[0]
    return found


@pytest.mark.parametrize(
    "footer",
    [
        ("", "Người lập biểu", "", "", "TM. ỦY BAN NHÂN DÂN"),
        ("", "Người lập", "KT. CHỦ TỊCH", "", "PHÓ CHỦ TỊCH"),
        ("Nơi nhận:", "", "", "", "CHỦ TỊCH"),
    ],
)
def test_signatures_are_no_products(office: Office, footer: tuple[str, ...]) -> None:
    signed = ("", "Nguyễn Văn Thử", "Trần Thị Bịa", "", "CHỦ TỊCH")
    code, said = office.take_in(annex(HONEY, (), ("", "Tổng cộng: 01 sản phẩm"), footer, signed))
    assert code == 0, said
    assert "5 (không phải dòng sản phẩm), 6 (phần ký tên), 7 (phần ký tên)" in said
    assert office.check()[0] == 0


def test_a_table_that_goes_on_below_a_signature_is_read_on(office: Office) -> None:
    tea = (2, "Trà thử nghiệm", *HONEY[2:])
    code, said = office.take_in(annex(HONEY, ("", "Người lập biểu", "", "", "CHỦ TỊCH"), tea))
    assert code == 0, said
    assert "Dòng: 2 mới." in said


def test_a_producer_called_like_an_office_is_a_producer(office: Office) -> None:
    row = (1, HONEY[1], "Chủ tịch HĐQT Công ty TNHH Bịa", *HONEY[3:])
    code, said = office.take_in(annex(row))
    assert "Dòng: 1 mới." in said, said
    assert code == 0


def test_sections_within_sections_keep_what_the_outer_ones_say(office: Office) -> None:
    rows = (
        ("A", "SẢN PHẨM ĐẠT 4 SAO"),
        ("I", "Xã Tơ Tung"),
        (1, "Mật ong thử", "HTX Thử Một", "72,5"),
        ("II", "Xã Kông Chro"),
        (1, "Măng thử", "HTX Thử Hai", "72,5"),
        ("B", "SẢN PHẨM ĐẠT 3 SAO"),
        ("I", "Xã Kông Chro"),
        (1, "Trà thử", "HTX Thử Hai", "62,5"),
    )
    code, said = office.take_in(
        workbook((TITLE,), ("TT", "Tên sản phẩm", "Chủ thể", "Điểm"), *rows)
    )
    assert code == 0, said
    assert [
        certificate(office, one)["stars"] for one in ("mat-ong-thu", "mang-thu", "tra-thu")
    ] == [
        "4",
        "4",
        "3",
    ]
    assert "Kông Chro" in str(product(office, "tra-thu")["place"])
    assert office.check()[0] == 0


def test_an_inner_section_ends_with_its_outer_one(office: Office) -> None:
    """The commune of part A says nothing of part B."""
    rows = (
        ("A", "SẢN PHẨM ĐẠT 4 SAO"),
        ("I", "Xã Tơ Tung"),
        (1, "Mật ong thử", "HTX Thử Một", "72,5"),
        ("B", "SẢN PHẨM ĐẠT 3 SAO"),
        (1, "Trà thử", "HTX Thử Hai", "62,5"),
    )
    code, said = office.take_in(
        workbook((TITLE,), ("TT", "Tên sản phẩm", "Chủ thể", "Điểm"), *rows)
    )
    assert code == 1
    assert "Trà thử — không nhập\n      thiếu địa chỉ." in said


def test_the_prime_ministers_decision_in_the_title_is_not_the_tables(office: Office) -> None:
    titles = (
        ("Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ",),
        ("Quyết định số 912/QĐ-UBND ngày 15/4/2026 của UBND tỉnh Gia Lai",),
    )
    code, said = office.take_in(workbook(*titles, HEADER, HONEY))
    assert code == 0, said
    assert "Quyết định: 912/QĐ-UBND, ngày 15/04/2026, UBND tỉnh Gia Lai (tỉnh)." in said


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("15/4/26", "không đủ năm; có phải 15/04/2026?"),
        ("30/02/2026", "trong lịch không có ngày ấy. Sửa: sửa trong bảng, hoặc thêm  --date "),
    ],
)
def test_a_day_in_the_title_that_cannot_be_read_is_named(
    office: Office, day: str, told: str
) -> None:
    title = f"(Kèm theo Quyết định số 912/QĐ-UBND ngày {day} của UBND tỉnh Gia Lai)"
    code, said = office.take_in(workbook((title,), HEADER, HONEY))
    assert (code, told in said) == (1, True), said
    assert office.take_in(workbook((title,), HEADER, HONEY), "--date", "15.4.2026")[0] == 0


def test_all_that_is_missing_of_the_decision_is_told_at_once(office: Office) -> None:
    code, said = office.take_in(workbook(HEADER, HONEY))
    assert code == 1
    assert said == (
        "Không thấy số, ngày ký, cơ quan ban hành của quyết định trong các dòng tiêu đề. "
        'Sửa: thêm  --decision 743/QĐ-UBND --date 25/12/2020 --issuer "UBND tỉnh Gia Lai".\n'
    )


def test_a_hidden_row_is_taken_in_and_told(office: Office) -> None:
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Bảng"
    for row in ((TITLE,), HEADER, HONEY, (2, "Trà thử nghiệm", *HONEY[2:])):
        page.append(list(row))
    page.row_dimensions[4].hidden = True
    page.column_dimensions["A"].hidden = True
    code, said = office.take_in(saved(book))
    assert code == 0, said
    assert "Trang “Bảng” có dòng ẩn vẫn được nhập: 4." in said
    assert "Dòng: 2 mới." in said


def test_days_as_numbers_and_numbers_as_text(office: Office) -> None:
    header = ("STT", "Tên SP", "Tên cơ sở", "Xã/phường", "Tổng điểm", "Xếp hạng")
    decision = ("Số QĐ", "Ngày ký", "Cơ quan")
    cells = ("Tơ Tung", "'72.5", "04 sao", "912/QĐ-UBND", "46127", "UBND tỉnh Gia Lai")
    row = ("1", "Măng thử", "HKD Nguyễn Thị Bịa", *cells)
    code, said = office.take_in(workbook((*header, *decision), row))
    assert code == 0, said
    assert certificate(office, "mang-thu")["decision"] == {
        "number": "912/QĐ-UBND",
        "issuer": "UBND tỉnh Gia Lai",
        "level": "province",
        "date": "2026-04-15",
    }
    assert certificate(office, "mang-thu")["score"] == "72.5"
    assert "producers/gia-lai/ho-to-tung.yml" in office.entries()  # never a person's name
    assert office.check()[0] == 0


@pytest.mark.parametrize(
    "stars", ["04 sao", "★★★★", "4", "4.0", "Bốn sao", "4*", "Đạt 4 sao", "OCOP 4 sao", "4\nsao"]
)
def test_stars_as_they_are_written(office: Office, stars: str) -> None:
    code, said = office.take_in(annex((*HONEY[:5], stars, "")))
    assert code == 0, said
    assert certificate(office, "mat-ong-thu-nghiem")["stars"] == "4"


def test_ninety_one_points_and_four_stars_of_a_province_are_taken_in(office: Office) -> None:
    code, said = office.take_in(annex((*HONEY[:4], "91", "4 sao", "")))
    assert code == 0, said
    code, said = office.check()
    assert code == 0
    assert "W324  91 điểm" in said


def test_two_rows_of_column_names_are_one(office: Office, tmp_path: Path) -> None:
    content = workbook(
        (TITLE,),
        ("TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "", "Kết quả", "", "Ghi chú"),
        ("", "", "", "Xã", "Tỉnh", "Điểm", "Hạng sao", ""),
        (1, "Mật ong thử", "HTX Thử", "Tơ Tung", "Gia Lai", "75,5", "4 sao", ""),
        merges=("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3"),
    )
    code, said = office.take_in(content)
    assert code == 0, said
    assert "Trang “Phụ lục”, dòng tên cột 3:" in said
    assert certificate(office, "mat-ong-thu")["score"] == "75.5"


def test_the_report_calls_things_by_their_names(office: Office) -> None:
    _, said = office.take_in(annex(HONEY))
    assert (
        "  Phụ lục, dòng 3: Mật ong thử nghiệm — mới (mã mat-ong-thu-nghiem, của htx-vi-du-mot)\n"
        "      chủ thể mới, mã htx-vi-du-mot\n"
    ) in said
    assert PLACE not in said
