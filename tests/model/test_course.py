"""What held when, of a product's recognitions: drawn on its page as a line of years."""

from __future__ import annotations

from datetime import date

from catalogue.model.certificate import Certificate, Revocation
from catalogue.model.course import Look, course
from tests import factories

TODAY = factories.TODAY


def drawn(*history: Certificate) -> list[tuple[int | None, str, str, Look]]:
    return [
        (span.stars, span.first.isoformat(), span.last.isoformat(), span.look)
        for span in course(history, TODAY)
    ]


def test_an_upgrade_ends_what_it_replaces_and_what_is_left_of_it_is_told_apart() -> None:
    three = factories.certificate(3, date(2022, 1, 10))
    four = factories.certificate(4, date(2024, 5, 6))
    assert drawn(three, four) == [
        (3, "2022-01-10", "2024-05-05", Look.OVER),
        (3, "2024-05-06", "2025-01-10", Look.REPLACED),
        (4, "2024-05-06", "2027-05-06", Look.RUNNING),
    ]


def test_between_two_recognitions_there_may_be_a_gap() -> None:
    first = factories.certificate(3, date(2020, 1, 10))
    second = factories.certificate(3, date(2025, 6, 1))
    assert drawn(first, second) == [
        (3, "2020-01-10", "2023-01-10", Look.OVER),
        (3, "2025-06-01", "2028-06-01", Look.RUNNING),
    ]


def test_what_was_revoked_holds_until_the_eve() -> None:
    revoked = factories.certificate(
        4, date(2025, 6, 1), revoked=Revocation("Bịa", date(2026, 2, 3))
    )
    assert drawn(revoked) == [
        (4, "2025-06-01", "2026-02-02", Look.OVER),
        (4, "2026-02-03", "2028-06-01", Look.REVOKED),
    ]


def test_revoked_on_an_unknown_day_never_looks_as_if_it_had_held() -> None:
    revoked = factories.certificate(4, date(2025, 6, 1), revoked=Revocation("Bịa"))
    assert drawn(revoked) == [(4, "2025-06-01", "2028-06-01", Look.REVOKED)]


def test_a_year_alone_is_uncertain_from_its_first_day_to_the_last_possible_one() -> None:
    assert drawn(Certificate(stars=4, year=2024)) == [
        (4, "2024-01-01", "2028-12-31", Look.UNCERTAIN)
    ]


def test_a_recognition_without_stars_is_uncertain() -> None:
    assert drawn(factories.certificate(None)) == [
        (None, "2025-06-01", "2028-06-01", Look.UNCERTAIN)
    ]


def test_what_begins_later_is_ahead() -> None:
    assert drawn(factories.certificate(5, date(2026, 12, 1))) == [
        (5, "2026-12-01", "2029-12-01", Look.AHEAD)
    ]


def test_without_day_and_year_nothing_can_be_placed() -> None:
    assert drawn(Certificate(stars=3)) == []
