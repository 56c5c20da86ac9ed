"""Columns are known by the words that provinces use; one that nobody knows is told aloud."""

from __future__ import annotations

import pytest

from catalogue.officers.annexes.headings import likely_meaning
from tests.officers.office import HEADER, HONEY, HONEY_FILE, TITLE, Office, workbook


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Điểm TB", "score"),
        ("Điểm của Hội đồng", "score"),
        ("Tổng điểm TB", "score"),
        ("Đạt hạng", "stars"),
        ("Kết quả (sao)", "stars"),
        ("Xếp loại sao", "stars"),
        ("Điểm bán", ""),
        ("Điểm giới thiệu và bán sản phẩm", ""),
        ("Hàng hóa", ""),
        ("Đề nghị hạng sao", ""),
        ("Xuất xứ", ""),
    ],
)
def test_a_heading_in_words_of_its_own(heading: str, field: str) -> None:
    assert likely_meaning(heading) == field


def test_score_and_stars_below_other_headings_are_read(office: Office) -> None:
    header = (*HEADER[:4], "Điểm TB", "Đạt hạng", "Ghi chú")
    code, said = office.take_in(workbook((TITLE,), header, HONEY))
    assert code == 0, said
    assert "  E  Điểm TB  →  Điểm\n  F  Đạt hạng  →  Hạng sao\n" in said
    certificate = office.values(HONEY_FILE)["certificates"][0]
    assert (certificate["score"], certificate["stars"]) == ("72.5", "4")


def test_stars_that_such_a_score_does_not_reach_are_refused(office: Office) -> None:
    header = (*HEADER[:4], "Điểm TB", *HEADER[5:])
    code, said = office.take_in(workbook((TITLE,), header, (*HONEY[:4], "68,5", "4 sao", "")))
    assert code == 1
    assert "E301: 68,5 điểm" in said
    assert "Sửa: xem lại điểm và hạng sao trên quyết định.\n" in said
    assert office.entries() == {}


def test_a_heading_that_names_a_field_outright_goes_before_one_that_may_mean_it(
    office: Office,
) -> None:
    header = (*HEADER, "Điểm phần A", "Điểm phần B")
    code, said = office.take_in(workbook((TITLE,), header, (*HONEY, 30, 20)))
    assert code == 0, said
    assert office.values(HONEY_FILE)["certificates"][0]["score"] == "72.5"
    assert "cột H “Điểm phần A” chưa được đọc." in said


def test_two_that_may_mean_one_field_are_for_a_person_to_tell(office: Office) -> None:
    header = (*HEADER[:4], "Điểm cấp huyện", *HEADER[5:], "Điểm cấp tỉnh")
    code, said = office.take_in(workbook((TITLE,), header, (*HONEY, "71")))
    assert code == 1
    assert "hai cột E “Điểm cấp huyện” và H “Điểm cấp tỉnh” cùng có thể là “Điểm”" in said


def test_a_column_that_nobody_knows_is_told_at_the_end(office: Office) -> None:
    table = workbook(
        (TITLE,), (*HEADER, "Xuất xứ", "Điện thoại", "Trống"), (*HONEY, "Gia Lai", "0")
    )
    code, said = office.take_in(table)
    assert code == 0
    assert "  H  Xuất xứ  →  (chưa đọc)\n  I  Điện thoại  →  (bỏ qua)\n" in said
    end = said[said.index("Chú ý: ") :]
    assert end.startswith("Chú ý: trang “Phụ lục”, cột H “Xuất xứ” chưa được đọc. Cần thì chỉ ra")
    assert end.count("Chú ý: ") == 1
    _, said = office.take_in(table, "--column", "H=(bỏ qua)")
    assert "Chú ý: " not in said
