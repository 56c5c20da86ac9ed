"""Sources: whatever a compiler wrote in one cell."""

from __future__ import annotations

import pytest

from catalogue.officers.citing import gathered, sources_of


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (
            "https://baogialai.com.vn/a(1).html",
            {
                "title": "Báo Gia Lai (baogialai.com.vn)",
                "url": "https://baogialai.com.vn/a(1).html",
            },
        ),
        (
            "http://www.dalat-info.vn/a",
            {"title": "dalat-info.vn", "url": "http://www.dalat-info.vn/a"},
        ),
        (
            "https://lhhtxocop.vn/?p=955 (nguồn gốc ocop.gov.vn)",
            {
                "title": "lhhtxocop.vn",
                "url": "https://lhhtxocop.vn/?p=955",
                "note": "Nguồn gốc: ocop.gov.vn.",
            },
        ),
        (
            "https://vietnam.vn/?p=1305140 (danviet.vn 2025-01-17)",
            {
                "title": "Nền tảng Vietnam.vn (vietnam.vn)",
                "url": "https://vietnam.vn/?p=1305140",
                "note": "Theo danviet.vn, 17/01/2025.",
            },
        ),
        (
            "Báo cáo 298/BC-UBND ngày 04/9/2020 (bản chính)",
            {"title": "Báo cáo 298/BC-UBND ngày 04/9/2020 (bản chính)"},
        ),
        (
            "nongnghiep.vn d256697",
            {"title": "Báo Nông nghiệp Việt Nam (nongnghiep.vn), bài d256697"},
        ),
        ("phapluatplus 215082", {"title": "phapluatplus 215082"}),
        (
            "yenbai.gov.vn (Kết quả OCOP 2023, 03/01/2024)",
            {
                "title": "Cổng thông tin điện tử tỉnh Yên Bái (yenbai.gov.vn)",
                "note": "Kết quả OCOP 2023, 03/01/2024.",
            },
        ),
    ],
)
def test_a_source_has_a_title_and_what_else_it_tells(cell: str, expected: dict[str, str]) -> None:
    assert sources_of(cell) == [expected]


def test_several_sources_stand_in_one_cell() -> None:
    titles = [source["title"] for source in sources_of("https://a.vn/1 ; b.vn ; c")]
    assert titles == ["a.vn", "b.vn", "c"]


def test_a_source_is_listed_once_with_all_that_is_said_of_it() -> None:
    first = {"title": "a", "url": "https://a.vn", "note": "Một."}
    second = {"title": "a", "url": "https://a.vn", "note": "Hai."}
    other = {"title": "a", "url": "https://a.vn/2"}
    assert gathered([first, {"title": "b"}, second, other, first]) == [
        {"title": "a", "url": "https://a.vn", "note": "Một. Hai."},
        {"title": "b"},
        {"title": "a", "url": "https://a.vn/2"},
    ]
