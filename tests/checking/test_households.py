"""Who may be a household is told by the name; offices, branches and places are not."""

from __future__ import annotations

import pytest

from catalogue.checking.households import names_a_household


@pytest.mark.parametrize(
    "name",
    [
        "Cơ sở sản xuất Nguyễn Thị C",
        "CƠ SỞ bánh ngọt Thử",
        "Hộ Nguyễn Văn B",
        "Nguyễn Thị E - Hộ kinh doanh",
        "Nguyễn Thị E (HKD)",
        "Ông Nguyễn Văn G",
        "Bà Nguyễn Thị D",
        "“Anh Nguyễn Văn F”",
        "Chị Hai Thử",
    ],
)
def test_a_household_or_a_person(name: str) -> None:
    assert names_a_household(name)


@pytest.mark.parametrize(
    "name",
    [
        "HTX Nông nghiệp Hồ Thử",
        "Hồ tiêu Chư Sê",
        "Cơ sở 2, siêu thị thử",
        "Cơ sở sản xuất của Công ty TNHH Thử",
        "Bà Rịa Mart",
        "Ông Đốc Seafood",
        "Cửa hàng ông Thử",
        "Hội Phụ nữ xã Thử",
    ],
)
def test_what_is_no_household_by_its_name(name: str) -> None:
    assert not names_a_household(name)
