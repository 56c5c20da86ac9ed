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
    assert by_year.earliest_end == date(2022, 12, 31)
    assert by_year.latest_end == date(2024, 12, 31)
    assert by_year.status(date(2020, 1, 1)) is Status.VALID
    assert by_year.status(date(2022, 12, 30)) is Status.VALID
    assert by_year.status(date(2022, 12, 31)) is Status.VALID
    assert by_year.status(date(2023, 1, 1)) is Status.UNKNOWN_VALIDITY
    assert by_year.status(date(2024, 12, 31)) is Status.UNKNOWN_VALIDITY
    assert by_year.status(date(2025, 1, 1)) is Status.EXPIRED


def test_a_leap_day_changes_nothing_where_only_the_year_is_known() -> None:
    leap = Certificate(stars=3, year=2024)
    assert leap.status(date(2024, 2, 29)) is Status.VALID
    assert leap.earliest_end == date(2026, 12, 31)
    into_leap = Certificate(stars=3, year=2022)
    assert into_leap.earliest_end == date(2024, 12, 31)
    assert into_leap.latest_end == date(2026, 12, 31)


def test_before_the_year_of_its_round_a_recognition_grants_nothing() -> None:
    to_come = Certificate(stars=4, year=2027)
    assert to_come.status(date(2026, 12, 31)) is Status.UNCONFIRMED
    assert to_come.status(date(2027, 1, 1)) is Status.VALID
    now = Certificate(stars=3, decision=Decision("1/QĐ-UBND", date=date(2025, 1, 1)))
    assert product(now, to_come).stars(date(2026, 12, 31)) == 3
    assert product(now, to_come).stars(date(2027, 1, 1)) == 4


def test_the_end_of_a_decision_with_a_date_is_certain_whatever_its_year() -> None:
    signed = Certificate(stars=4, year=2023, decision=Decision(date=date(2024, 2, 29)))
    assert signed.earliest_end == signed.latest_end == date(2027, 2, 28)
    stated = Certificate(
        stars=4, year=2025, decision=Decision("38/QĐ-UBND"), valid_until=date(2026, 12, 1)
    )
    assert stated.earliest_end == date(2026, 12, 1)
    assert stated.status(date(2026, 11, 21)) is Status.EXPIRING


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
    assert until.latest_end == date(2029, 12, 31)
    assert until.status(date(2028, 1, 1)) is Status.UNKNOWN_VALIDITY
    five = Certificate(stars=5, year=2026, valid_from=date(2026, 11, 1))
    assert five.status(date(2028, 12, 31)) is Status.VALID
    assert five.status(date(2029, 1, 1)) is Status.UNKNOWN_VALIDITY


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
    assert by_year.earliest_end == date(2027, 12, 31)
    assert Certificate(stars=3, year=2025).latest_end == date(2029, 12, 31)
    impossible = Certificate(stars=3, year=2026, decision=Decision(level=Level.DISTRICT))
    assert impossible.earliest_end == date(2028, 6, 30)
    assert impossible.status(date(2028, 7, 1)) is Status.EXPIRED


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
