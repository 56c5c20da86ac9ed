"""Numbers as people write them: what can mean one number is told, what may mean two is not."""

from __future__ import annotations

import pytest

from catalogue.checking.days import wrong_day
from catalogue.checking.numerals import number_meant

PRICE = {"type": "integer", "minimum": 100, "maximum": 1_000_000_000}
LATITUDE = {"type": "number", "minimum": 6, "maximum": 24}
LONGITUDE = {"type": "number", "minimum": 101, "maximum": 118}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("150.000", "150000"),
        ("150,000", "150000"),
        ("150 000", "150000"),
        ("1.250.000 đồng", "1250000"),
        ("150.000đ", "150000"),
        ("150.000,00 VNĐ", "150000"),
        ("150,5", None),
        ("150.00", None),
        ("15.00.0", None),
        ("1.500,000", None),
        ("150k", None),
        ("từ 150.000", None),
        ("50", None),
    ],
)
def test_a_price_with_marks_between_its_thousands(typed: str, meant: str | None) -> None:
    assert number_meant(typed, PRICE) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("13°59'00\"N", "13.983333"),
        ("13° 59’ 30” B", "13.991667"),
        ("N 13°59′", "13.983333"),
        ("13°59'00''", "13.983333"),
        ("13,9833° N", "13.9833"),
        ("13.9833, 108.1049", "13.9833"),
        ("13°60'00\"N", None),
        ("13°59'00\"S", None),
        ("108°06'18\"E", None),
        ("khoảng 13", None),
    ],
)
def test_degrees_minutes_and_seconds_are_decimals(typed: str, meant: str | None) -> None:
    assert number_meant(typed, LATITUDE) == meant


def test_of_two_coordinates_the_field_takes_its_own() -> None:
    assert number_meant("13.9833, 108.1049", LONGITUDE) == "108.1049"
    assert number_meant("108°06'18\"Đ", LONGITUDE) == "108.105"


def test_a_day_that_there_is_breaks_nothing_however_it_is_written() -> None:
    assert [wrong_day(text) for text in ("29/2/2028", "2026–3–12", "hôm qua", "3/8/25")] == [
        None
    ] * 4


def test_a_day_that_is_not_there_is_told_as_it_was_typed() -> None:
    assert wrong_day("30/2/2026") == ("E109", {"found": "“30/2/2026”"})
    assert wrong_day("31.4.2026") == ("E109", {"found": "“31.4.2026”"})
    assert wrong_day("12/03/1926") == ("E106", {"range": "ngày 01/01/2000 đến ngày 31/12/2099"})
