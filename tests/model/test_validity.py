from datetime import date
from decimal import Decimal

import pytest

from catalogue.model.certificate import Certificate, Decision, Level, Revocation
from catalogue.model.entries import Product, Provenance
from catalogue.model.validity import Status, add_months


def product(*certificates: Certificate) -> Product:
    return Product(
        id="thu",
        file="products/gia-lai/thu/product.yml",
        name="Sản phẩm thử",
        provenance=Provenance.OFFICER,
        certificates=certificates,
    )


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
    assert number_only.status(today) is Status.UNCONFIRMED


def test_dates_of_validity_count_only_with_a_decision_that_states_them() -> None:
    today = date(2026, 11, 21)
    bare = Certificate(stars=4, year=2019, valid_from=date(2026, 11, 1))
    assert bare.status(today) is Status.EXPIRED
    until = Certificate(stars=4, year=2025, valid_until=date(2029, 11, 21))
    assert until.status(today) is Status.UNKNOWN_VALIDITY
    five = Certificate(stars=5, year=2026, valid_from=date(2026, 11, 1))
    assert five.status(today) is Status.UNKNOWN_VALIDITY


def test_what_has_not_begun_grants_nothing_yet_and_leaves_what_stands() -> None:
    decision = Decision("9/QĐ-UBND", date=date(2026, 11, 1))
    later = Certificate(stars=4, decision=decision, valid_from=date(2027, 10, 30))
    assert later.status(date(2027, 10, 29)) is Status.UNCONFIRMED
    assert later.status(date(2027, 10, 30)) is Status.VALID
    now = Certificate(stars=3, decision=Decision("1/QĐ-UBND", date=date(2025, 1, 1)))
    assert product(now, later).stars(date(2027, 10, 29)) == 3
    assert product(now, later).stars(date(2027, 10, 30)) == 4


def test_an_empty_later_entry_hides_neither_a_certificate_nor_a_revocation() -> None:
    today = date(2021, 1, 1)
    empty = Certificate(note="Bài báo nói tốt")
    assert product(SIGNED, empty).status(today) is Status.VALID
    revoked = Certificate(year=2019, revoked=Revocation("Thu hồi"))
    assert product(revoked, empty).status(today) is Status.REVOKED


def test_a_district_signed_nothing_after_districts_were_abolished() -> None:
    by_year = Certificate(stars=3, year=2025, decision=Decision(level=Level.DISTRICT))
    assert by_year.latest_end == date(2028, 6, 30)
    assert Certificate(stars=3, year=2025).latest_end == date(2029, 12, 31)


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
    both = product(SIGNED, Certificate(stars=3, decision=Decision(date=date(2023, 6, 1))))
    assert both.stars(date(2024, 1, 1)) == 3
    assert both.stars(date(2026, 6, 1)) == 3
    assert both.stars(date(2026, 6, 2)) is None
    assert both.status(date(2026, 6, 2)) is Status.EXPIRED
