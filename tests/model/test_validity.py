from datetime import date
from decimal import Decimal

import pytest

from catalogue.model.certificate import Certificate, Decision, Revocation
from catalogue.model.entries import Product, Provenance
from catalogue.model.validity import Status, add_months

SIGNED = Certificate(stars=4, decision=Decision("38/QĐ-UBND", date=date(2020, 2, 4)))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2020, 2, 4), date(2023, 2, 4)),
        (date(2020, 2, 29), date(2023, 2, 28)),
        (date(2021, 2, 28), date(2024, 2, 28)),
        (date(2022, 12, 30), date(2025, 12, 30)),
    ],
)
def test_36_months_end_on_the_same_day_or_on_the_last_of_february(start: date, end: date) -> None:
    assert add_months(start, 36) == end


def test_the_last_day_still_counts_and_the_next_does_not() -> None:
    assert SIGNED.status(date(2023, 2, 4)) is Status.EXPIRING
    assert SIGNED.status(date(2023, 2, 5)) is Status.EXPIRED


def test_a_certificate_is_running_out_for_its_last_90_days() -> None:
    assert SIGNED.status(date(2022, 11, 5)) is Status.VALID
    assert SIGNED.status(date(2022, 11, 6)) is Status.EXPIRING


def test_without_a_date_the_year_of_the_round_bounds_what_may_be_claimed() -> None:
    by_year = Certificate(stars=3, year=2020)
    assert by_year.end is None
    assert by_year.latest_end == date(2024, 12, 31)
    assert by_year.status(date(2024, 12, 31)) is Status.UNKNOWN_VALIDITY
    assert by_year.status(date(2025, 1, 1)) is Status.EXPIRED


def test_evidence_without_stars_or_without_decision_and_year_confirms_nothing() -> None:
    today = date(2026, 11, 21)
    assert Certificate(year=2024).status(today) is Status.UNCONFIRMED
    assert Certificate(stars=5).status(today) is Status.UNCONFIRMED
    assert Certificate(stars=5, score=Decimal(92)).status(today) is Status.UNCONFIRMED
    number_only = Certificate(stars=3, decision=Decision("38/QĐ-UBND"))
    assert number_only.status(today) is Status.UNKNOWN_VALIDITY


def test_a_revocation_outweighs_everything_from_its_day_on() -> None:
    revoked = Certificate(
        stars=4,
        decision=Decision(date=date(2024, 1, 1)),
        revoked=Revocation("Thu hồi", date(2025, 6, 1)),
    )
    assert revoked.status(date(2025, 5, 31)) is Status.VALID
    assert revoked.status(date(2025, 6, 1)) is Status.REVOKED
    undated = Certificate(year=2021, revoked=Revocation("Đưa khỏi danh sách"))
    assert undated.status(date(2022, 1, 1)) is Status.REVOKED


def test_the_last_certificate_decides_and_what_has_run_out_shows_no_stars() -> None:
    product = Product(
        id="thu",
        file="products/gia-lai/thu/product.yml",
        name="Sản phẩm thử",
        provenance=Provenance.OFFICER,
        certificates=(SIGNED, Certificate(stars=3, decision=Decision(date=date(2023, 6, 1)))),
    )
    assert product.stars(date(2024, 1, 1)) == 3
    assert product.stars(date(2026, 6, 1)) == 3
    assert product.stars(date(2026, 6, 2)) is None
    assert product.status(date(2026, 6, 2)) is Status.EXPIRED
