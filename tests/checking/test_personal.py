"""Numbers of people are found in running text; other numbers are left in peace."""

from __future__ import annotations

import pytest

from catalogue.checking.personal import EMAIL, IDENTITY, phone_in


@pytest.mark.parametrize(
    "text",
    [
        "Gọi 0912345678 để đặt hàng.",
        "0912.345.678",
        "0912 345 678",
        "0912-345-678",
        "(0912) 345 678",
        "09 12 34 56 78",
        "+84912345678",
        "+84 (0) 912 345 678",
        "84.912.345.678",
        "0269 3 123 456",
        "(0269) 3123456",
        "024 3123 4567",
        "0356789012/0987654321",
        "Zalo:0356789012,",
        "https://zalo.me/0356789012",
        "SĐT chị Thử: 0783 111 222 hoặc 0269.3123.456",
        "Phòng kinh doanh: 0912 345 678",
        "Hộ kinh doanh 0987654321",
        "Doanh nghiệp 0356789012",
    ],
)
def test_a_phone_number_however_spelled(text: str) -> None:
    assert phone_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định 743/QĐ-UBND ngày 25/12/2020 và 1580/QĐ-UBND-HC ngày 30/12/2021.",
        "Báo cáo 298/BC-UBND ngày 04/9/2020; công văn 0312/2024/CV-UBND.",
        "Từ 01/07/2025 đến 31/12/2025, 05.07.2025-31.12.2025, 05-07-2025 31-12-2025.",
        "Giờ mở cửa 07.30-11.30, 13.30-17.30.",
        "Gói 0,5 kg giá 1.200.000 đ, cả thùng 10.000.000.000 đ.",
        "Doanh thu 2019-2020: 0,9 tỷ; 2021: 1,25 tỷ đồng.",
        "Mã vạch 8938505974194, GTIN 0036000291452, mã 18930000000009.",
        "Tọa độ 14.0671, 108.526; 21.0381 105.816.",
        "Mã số thuế 0312345673, MST: 0912345675, mã số doanh nghiệp 0356789002.",
        "Số đăng ký kinh doanh 0356789002, giấy phép kinh doanh số 0312345673, ĐKKD: 0312345673.",
        "Giấy chứng nhận VietGAP-TT-12-03-84-0001, TCVN 11041-2:2017.",
        "Diện tích 2.800 ha, 20 cơ sở, 135 người, 30.000.000 đồng.",
        "Nhãn hiệu 4-0412345-000.",
        "Độ cao 700-900 m, 15-20 °C, tỉ lệ 1:1.61.",
        "Hotline 19001234, 1800 6268.",
        "Năm 2019 2020 2021 2022.",
        "",
    ],
)
def test_what_is_no_phone_number(text: str) -> None:
    assert phone_in(text) is None


def test_a_phone_number_after_another_number_is_still_found() -> None:
    assert phone_in("Mã số thuế 0312345673, gọi 0912 345 678.") == "0912 345 678"


@pytest.mark.parametrize(
    "text",
    [
        "Mã số thuế 0912345678",
        "MST: 0912 345 678",
        "Giấy phép kinh doanh số 0912345678",
        "Mã vạch 0912345678",
        "GTIN 0912.345.678",
        "Mã số vùng trồng 0912345678",
    ],
)
def test_a_phone_number_does_not_pass_under_another_numbers_name(text: str) -> None:
    """A tax code has a check digit, a barcode has 8 or at least 12 digits."""
    assert phone_in(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Viết cho ho-thu@example.com.", "ho-thu@example.com"),
        ("mailto:ho.thu+ocop@thu.example.vn?", "ho.thu+ocop@thu.example.vn"),
        ("Giá 5@kg, 3 gói @ 20.000 đ", None),
    ],
)
def test_a_mail_address(text: str, found: str | None) -> None:
    match = EMAIL.search(text)
    assert (match[0] if match else None) == found


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("CCCD 052190001234", True),
        ("căn cước công dân số: 052 190 001 234", True),
        ("Chứng minh nhân dân 230.123.456", True),
        ("CMND 230123456, cấp 2001", True),
        ("Mã vạch 893850597419", False),
        ("Chứng minh hiệu quả: 120.000 đ", False),
        ("Có CCCD gắn chip từ năm 2021", False),
    ],
)
def test_an_identity_number(text: str, is_one: bool) -> None:  # noqa: FBT001 - a case's outcome
    assert bool(IDENTITY.search(text)) is is_one
