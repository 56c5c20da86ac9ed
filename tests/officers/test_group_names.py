"""A product group is understood as annexes write it, and one that is not is told with its row."""

from __future__ import annotations

import pytest

from catalogue.model.group import Groups
from catalogue.officers.annexes.group_names import group_named
from tests.officers.office import HEADER, HONEY, HONEY_FILE, TITLE, Office, workbook


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("THỦ CÔNG MỸ NGHỆ", {"code": "thu-cong-my-nghe"}),
        ("NHÓM HÀNG THỦ CÔNG MỸ NGHỆ", {"code": "thu-cong-my-nghe"}),
        ("HÀNG THỦ CÔNG MỸ NGHỆ", {"code": "thu-cong-my-nghe"}),
        ("Du lịch", {"code": "du-lich"}),
        ("Dược liệu", {"code": "duoc-lieu"}),
        ("Nhóm 2: Đồ uống", {"code": "do-uong"}),
        ("NHOM THUC PHAM", {"code": "thuc-pham"}),
        ("Ngành hàng: Thảo dược", {"code": "duoc-lieu", "as_certified": "Thảo dược"}),
        ("NHÓM VẢI, MAY MẶC", {"code": "thu-cong-my-nghe", "set": "vai-may-mac"}),
        ("Thủ công mỹ nghệ, trang trí",
         {"code": "thu-cong-my-nghe", "as_certified": "Thủ công mỹ nghệ, trang trí"}),
    ],
)  # fmt: skip
def test_a_group_by_the_names_that_people_give_it(
    groups: Groups, text: str, group: dict[str, str]
) -> None:
    assert group_named(text, groups) == group


@pytest.mark.parametrize("text", ["Linh tinh", "phẩm", "Tổng cộng", "khác", "sản phẩm"])
def test_words_that_name_no_group(groups: Groups, text: str) -> None:
    assert group_named(text, groups) is None


def test_a_section_with_a_short_name_gives_the_group(office: Office) -> None:
    table = workbook((TITLE,), HEADER, ("I", "THỦ CÔNG MỸ NGHỆ"), HONEY)
    code, said = office.run("import", str(office.file("pl.xlsx", table)))
    assert code == 0, said
    assert office.values(HONEY_FILE)["group"] == {"code": "thu-cong-my-nghe"}


def test_a_heading_that_is_no_group_is_told_with_its_row_and_the_likely_group(
    office: Office,
) -> None:
    rows = (("I", "THỰC PHẨM"), ("II", "Sinh vạt cảng"), HONEY)
    code, said = office.run(
        "import", str(office.file("pl.xlsx", workbook((TITLE,), HEADER, *rows)))
    )
    assert code == 1
    assert "thiếu nhóm sản phẩm: dòng 4 “Sinh vạt cảng” không phải tên một nhóm." in said
    assert "có thể là: Sinh vật cảnh (sinh-vat-canh)\n" in said
    assert office.entries() == {}


def test_a_cell_that_is_no_group_is_told_every_group_with_its_code(office: Office) -> None:
    header = (*HEADER, "Nhóm sản phẩm")
    table = workbook((TITLE,), header, (*HONEY, "Linh tinh"))
    code, said = office.run("import", str(office.file("pl.xlsx", table)))
    assert code == 1
    assert "ô H3: không có nhóm nào tên “Linh tinh”." in said
    assert "Hàng thủ công mỹ nghệ (thu-cong-my-nghe); Sinh vật cảnh (sinh-vat-canh); " in said
    assert "và điểm du lịch (du-lich)\n" in said
