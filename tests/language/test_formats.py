from datetime import date
from decimal import Decimal

from catalogue.language.formats import day, number


def test_dates_and_numbers_are_written_the_vietnamese_way() -> None:
    assert day(date(2023, 2, 4)) == "04/02/2023"
    assert number(Decimal("90.86")) == "90,86"
    assert number(Decimal("90.00")) == "90"
    assert number(1018) == "1.018"
    assert number(1234567.5) == "1.234.567,5"
