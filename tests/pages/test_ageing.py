"""What a page tells the browser, and what the model says on the same days."""

from __future__ import annotations

from datetime import date

import pytest

from catalogue.model.certificate import Certificate, Revocation
from catalogue.model.prospect import prospect
from catalogue.model.standing import standing
from catalogue.pages.status_words import label
from catalogue.pages.view import View
from tests import factories
from tests.pages.rendering import at, page_at, product_page
from tests.standings import Shown, shown


@pytest.mark.parametrize("case", shown(), ids=str)
def test_the_model_obeys_the_shared_histories(case: Shown) -> None:
    site = factories.site([case.product], today=case.day)
    now = standing(case.product, case.day)
    assert now.status.value == case.status
    assert now.stars == case.stars
    assert label(View.of(site, ""), now) == case.says


@pytest.mark.parametrize("case", shown(), ids=str)
def test_what_is_known_today_of_a_later_day_is_what_that_day_will_say(case: Shown) -> None:
    turns = prospect(case.product, factories.TODAY)
    passed = [turn.standing for turn in turns if turn.first <= case.day]
    if passed:
        assert passed[-1] == standing(case.product, case.day)


def test_a_term_that_can_only_run_out_is_told_by_its_last_day() -> None:
    assert prospect(factories.product(), factories.TODAY) == ()
    page = product_page(factories.product())
    (status,) = page.with_attribute("data-ages")
    assert status.attributes["data-ages"] == "valid 4 2028-06-01"
    assert page.named("template") == []


def test_the_banner_brings_the_words_of_its_end() -> None:
    page = product_page(factories.product())
    (status,) = page.with_attribute("data-over")
    assert status.attributes["data-over"].startswith("36 tháng kể từ ngày 01/06/2025 đã qua.")


@pytest.mark.parametrize(
    "certificate", [factories.EXPIRED, factories.REVOKED, factories.UNCONFIRMED]
)
def test_what_cannot_change_any_more_costs_nothing(certificate: Certificate) -> None:
    site = factories.site([factories.product(certificates=(certificate,))])
    page = page_at(site, "san-pham/tra-thu/")
    assert "data-ages" not in page.body
    assert "ocop-ageing" not in page.head


def test_a_turn_to_come_stands_in_a_template_with_its_day() -> None:
    later = factories.certificate(revoked=Revocation("Về sau", date(2027, 1, 1)))
    page = at(factories.site([factories.product(certificates=(later,))]), "hang-sao/4/")
    (turn,) = page.named("template")
    assert turn.attributes["data-from"] == "2027-01-01"
    assert turn.attributes["data-status"] == "revoked"
    assert page.values("data-ages") == ["valid 4 2026-12-31 ending 2027-01-01"]


def test_lists_say_of_which_day_they_are() -> None:
    page = at(factories.site([factories.product()]), "hang-sao/4/")
    assert [line.text for line in page.of_class("ocop-asof")] == ["Tính đến ngày 21/11/2026."]
