"""A product's page says what it may claim today, and draws stars for nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from catalogue.model.certificate import Certificate, Kind, Proposal, Revocation
from tests import factories
from tests.pages.rendering import product_page, text_of


def banner(*history: Certificate) -> str:
    return text_of(product_page(factories.product(certificates=history)), "ocop-status")


@pytest.mark.parametrize(
    ("certificate", "said"),
    [
        (factories.VALID, "OCOP 4 sao Còn hiệu lực đến 01/06/2028"),
        (factories.EXPIRING, "OCOP 4 sao Sắp hết hạn: 28/12/2026 Còn hiệu lực 37 ngày."),
        (factories.UNKNOWN_VALIDITY, "OCOP 4 sao Chưa rõ thời hạn"),
        (factories.EXPIRED, "Từng đạt 4 sao — hết hạn 31/01/2026"),
        (factories.LAPSED_BY_YEAR, "Từng đạt 4 sao — hết hạn chậm nhất 31/12/2025"),
        (factories.REVOKED, "Từng đạt 4 sao — thu hồi 03/02/2026"),
        (factories.UNCONFIRMED, "Chưa xác nhận"),
    ],
)
def test_the_banner_leads_with_the_standing(certificate: Certificate, said: str) -> None:
    assert banner(certificate).startswith(said)
    assert banner(certificate).endswith("Tính đến ngày 21/11/2026.")


@pytest.mark.parametrize(
    ("certificate", "full", "hollow"),
    [
        (factories.VALID, 4, 0),
        (factories.EXPIRING, 4, 0),
        (factories.UNKNOWN_VALIDITY, 0, 4),
        (factories.EXPIRED, 0, 0),
        (factories.LAPSED_BY_YEAR, 0, 0),
        (factories.REVOKED, 0, 0),
        (factories.UNCONFIRMED, 0, 0),
    ],
)
def test_stars_are_drawn_only_where_they_may_be_shown(
    certificate: Certificate, full: int, hollow: int
) -> None:
    page = product_page(factories.product(certificates=(certificate,)))
    drawn = page.of_class("ocop-stars")
    glyphs = [e for e in page.named("use") if e.attributes["href"] == "#i-star"]
    assert len(glyphs) == full + hollow
    assert [("ocop-stars--hollow" in e.classes) for e in drawn] == [bool(hollow)] * len(drawn)


def test_without_a_decision_date_the_latest_possible_end_is_explained() -> None:
    said = banner(factories.LAPSED_BY_YEAR)
    assert "năm của đợt đánh giá (2021) nhưng không ghi ngày ký quyết định" in said
    assert "Dù ký muộn đến hết năm 2022" in said
    assert "31/12/2025" in said


def test_unknown_validity_names_the_latest_possible_end() -> None:
    assert "Muộn nhất là 31/12/2028" in banner(factories.UNKNOWN_VALIDITY)


def test_a_decision_without_date_and_year_bounds_nothing_and_shows_no_stars() -> None:
    undated = Certificate(stars=3, decision=factories.decision(None))
    assert "Chưa xác nhận" in banner(undated)


def test_the_banner_names_the_decision_it_rests_on_and_links_it() -> None:
    page = product_page(factories.product())
    assert (
        "Căn cứ: Quyết định 12/QĐ-THU ngày 01/06/2025 của UBND tỉnh Thí Dụ."
        in text_of(page, "ocop-status")
    )  # fmt: skip
    assert "https://van-ban.example/12" in page.values("href")


def test_a_revocation_gives_its_reason() -> None:
    assert "Lý do: Bịa ra để thử" in banner(factories.REVOKED)


def test_a_revocation_without_stars_or_date_claims_neither() -> None:
    bare = Certificate(year=2021, revoked=Revocation("Không đánh giá lại"))
    assert banner(bare).startswith("Đã thu hồi, đưa khỏi danh sách Lý do: Không đánh giá lại")


def test_a_revocation_ahead_leaves_the_stars_until_its_day() -> None:
    later = factories.certificate(revoked=Revocation("Về sau", date(2027, 1, 1)))
    assert banner(later).startswith("OCOP 4 sao Còn hiệu lực")


def test_a_proposal_is_a_sentence_and_never_stars() -> None:
    proposed = factories.product(
        certificates=(factories.UNCONFIRMED,), proposals=(Proposal(5, Decimal("91.75"), 2024),)
    )
    page = product_page(proposed)
    said = " ".join(e.text for e in page.named("li"))
    assert "Được đề nghị 5 sao năm 2024. 91,75 điểm trên 100." in said
    assert page.of_class("ocop-stars") == []
    assert page.of_class("ocop-rank") == []


def test_the_history_runs_from_the_newest_and_shows_words_only() -> None:
    first = factories.certificate(3, date(2020, 2, 4), kind=Kind.NEW, year=2019, round=2)
    page = product_page(factories.product(certificates=(first, factories.EXPIRED)))
    items = [" ".join(e.text.split()) for e in page.of_class("ocop-history__item")]
    assert items[0].startswith("2023 OCOP 4 sao")
    assert items[1].startswith("Đợt 2 năm 2019 OCOP 3 sao · cấp mới")
    assert items[1].endswith("Có giá trị từ 04/02/2020 đến hết 04/02/2023.")
    assert page.of_class("ocop-stars") == []


def test_a_recognition_replaced_before_its_end_says_so() -> None:
    first = factories.certificate(3, date(2024, 2, 4))
    page = product_page(factories.product(certificates=(first, factories.VALID)))
    assert "Đã được thay bằng lần công nhận sau." in page.of_class("ocop-history__item")[1].text


def test_what_a_source_claims_without_proof_is_said_as_such() -> None:
    claimed = Certificate(stars=4)
    page = product_page(factories.product(certificates=(claimed,)))
    assert "nguồn ghi 4 sao, không ghi năm và quyết định" in text_of(page, "ocop-history")
    assert "OCOP 4 sao" not in text_of(page, "ocop-history")
    assert "Nguồn nói gì" in [e.text for e in page.named("h2")]


def test_the_banner_gives_scripts_the_last_day() -> None:
    page = product_page(factories.product(certificates=(factories.EXPIRING,)))
    (status,) = page.with_attribute("data-until")
    assert status.attributes["data-until"] == "2026-12-28"
    assert status.attributes["data-status"] == "expiring"


def test_the_day_of_the_build_decides() -> None:
    site = factories.site([factories.product()], [factories.producer()])
    later = replace(site, today=date(2028, 6, 2))
    assert site.shelves.standings["tra-thu"].stars == 4
    assert later.shelves.standings["tra-thu"].stars is None
