"""What a product stands for where only the year of a round is known, and what will follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from catalogue.model.certificate import Certificate, Revocation
from catalogue.model.prospect import Turn, prospect
from catalogue.model.standing import Standing, standing
from catalogue.model.validity import Status
from tests import factories

ROUND_OF_2024 = Certificate(stars=4, year=2024)


def stands(day: date, *history: Certificate) -> Standing:
    return standing(factories.product(certificates=history), day)


@pytest.mark.parametrize(
    ("day", "status", "stars", "until"),
    [
        (date(2026, 12, 30), Status.VALID, 4, date(2026, 12, 31)),
        (date(2026, 12, 31), Status.VALID, 4, date(2026, 12, 31)),
        (date(2027, 1, 1), Status.UNKNOWN_VALIDITY, 4, date(2028, 12, 31)),
        (date(2028, 12, 31), Status.UNKNOWN_VALIDITY, 4, date(2028, 12, 31)),
        (date(2029, 1, 1), Status.EXPIRED, None, date(2028, 12, 31)),
    ],
)
def test_a_year_is_valid_then_open_then_over_and_never_exact(
    day: date, status: Status, stars: int | None, until: date
) -> None:
    found = stands(day, ROUND_OF_2024)
    assert found == Standing(status, stars, 4, until, is_exact=False)
    assert found.is_least is (status is Status.VALID)


def test_the_days_on_which_a_year_ceases_to_be_certain_and_possible_are_foretold() -> None:
    product = factories.product(certificates=(ROUND_OF_2024,))
    doubtful, over = date(2027, 1, 1), date(2029, 1, 1)
    assert prospect(product, date(2026, 12, 31)) == (
        Turn(doubtful, standing(product, doubtful)),
        Turn(over, standing(product, over)),
    )
    assert prospect(product, doubtful) == ()


def test_a_year_without_stars_and_one_that_was_replaced_foretell_nothing() -> None:
    without = factories.product(certificates=(Certificate(year=2025),))
    assert prospect(without, factories.TODAY) == ()
    replaced = factories.product(certificates=(ROUND_OF_2024, factories.EXPIRED))
    assert prospect(replaced, factories.TODAY) == ()


@pytest.mark.parametrize(
    ("revoked", "until", "is_least"),
    [
        (date(2026, 12, 1), date(2026, 11, 30), False),
        (date(2027, 1, 1), date(2026, 12, 31), False),
        (date(2027, 1, 2), date(2026, 12, 31), True),
        (date(2027, 9, 1), date(2026, 12, 31), True),
    ],
)
def test_a_revocation_to_come_ends_what_is_certain_on_its_eve(
    revoked: date, until: date, *, is_least: bool
) -> None:
    certificate = replace(ROUND_OF_2024, revoked=Revocation("Bịa ra để thử", revoked))
    found = stands(factories.TODAY, certificate)
    assert found == Standing(
        Status.VALID, 4, 4, until, is_exact=False, ending=revoked, revoked=revoked
    )
    assert found.is_least is is_least


def test_a_revocation_without_a_day_leaves_nothing_certain() -> None:
    found = stands(factories.TODAY, replace(ROUND_OF_2024, revoked=Revocation("Bịa ra để thử")))
    assert found.status is Status.REVOKED
    assert found.stars is None
    assert not found.is_least
