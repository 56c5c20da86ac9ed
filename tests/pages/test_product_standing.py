"""A product's page says what it may claim today, and draws stars for nothing else."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from catalogue.model.certificate import Certificate, Kind, Proposal, Revocation
from catalogue.model.standing import standing
from tests import factories
from tests.pages.rendering import product_page, text_of


def banner(*history: Certificate) -> str:
    return text_of(product_page(factories.product(certificates=history)), "ocop-status")


@pytest.mark.parametrize(
    ("certificate", "said"),
    [
        (factories.VALID, "OCOP 4 sao Còn hiệu lực đến 01/06/2028"),
        (factories.EXPIRING, "OCOP 4 sao Sắp hết hạn: 28/12/2026 Kể từ 21/11/2026 còn 37 ngày."),
        (factories.VALID_BY_YEAR, "OCOP 4 sao Còn hiệu lực ít nhất đến 31/12/2026"),
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
    rows = [e.attributes["href"] for e in page.named("use") if "star" in e.attributes["href"]]
    assert rows == ([f"#i-stars-{full + hollow}"] if full + hollow else [])
    assert [("ocop-stars--hollow" in e.classes) for e in drawn] == [bool(hollow)] * len(drawn)


def test_without_a_decision_date_the_latest_possible_end_is_explained() -> None:
    said = banner(factories.LAPSED_BY_YEAR)
    assert "năm của đợt đánh giá (2021) nhưng không ghi ngày ký quyết định" in said
    assert "Dù ký muộn đến hết năm 2022" in said
    assert "31/12/2025" in said


def test_unknown_validity_names_the_latest_possible_end() -> None:
    assert "Muộn nhất là 31/12/2027" in banner(factories.UNKNOWN_VALIDITY)


def test_what_is_valid_at_least_until_a_day_says_why() -> None:
    said = banner(factories.VALID_BY_YEAR)
    assert "được công nhận trong đợt năm 2024 nhưng không ghi ngày ký quyết định" in said
    assert "Dù ký sớm nhất, ngày 01/01/2024, thời hạn 36 tháng cũng kéo dài ít nhất đến" in said
    assert "có thể đã hết" not in said


def test_full_stars_are_drawn_while_a_term_is_certain_and_hollow_ones_from_then_on() -> None:
    page = product_page(factories.product(certificates=(factories.VALID_BY_YEAR,)))
    assert [e.classes for e in page.of_class("ocop-stars")] == [
        {"ocop-stars"},
        {"ocop-stars", "ocop-stars--hollow"},
    ]


def test_what_is_only_valid_at_least_until_a_day_is_never_said_to_end_there() -> None:
    """What follows that day stands in the page as what it will be: in doubt, then over."""
    page = product_page(factories.product(certificates=(factories.VALID_BY_YEAR,)))
    later = [e.attributes["data-from"] for e in page.with_attribute("data-from")]
    assert later == ["2027-01-01", "2029-01-01"]
    (status,) = page.with_attribute("data-until")
    assert status.attributes["data-ages"] == "valid 4 2026-12-31 least"
    assert "data-over" not in status.attributes


def test_a_decision_without_date_and_year_bounds_nothing_and_shows_no_stars() -> None:
    undated = Certificate(stars=3, decision=factories.decision(None))
    page = product_page(factories.product(certificates=(undated,)))
    assert text_of(page, "ocop-status").startswith("Chưa xác nhận")
    assert page.of_class("ocop-stars") == []
    assert "nguồn ghi 3 sao, không ghi ngày và năm công nhận" in text_of(page, "ocop-history")


def test_unconfirmed_stars_do_not_hide_that_the_term_is_over() -> None:
    dated = Certificate(decision=factories.decision(date(2022, 12, 30)))
    assert "Dù là hạng nào, thời hạn 36 tháng đã qua ngày 30/12/2025." in banner(dated)
    by_year = factories.UNCONFIRMED
    assert "Dù là hạng nào, thời hạn 36 tháng chậm nhất đã qua ngày 31/12/2023." in banner(by_year)


def test_unconfirmed_stars_in_a_running_term_claim_no_end() -> None:
    running = Certificate(decision=factories.decision(date(2023, 11, 21)))
    assert banner(running).startswith("Chưa xác nhận")
    assert "đã qua" not in banner(running)


def test_a_recognition_yet_to_begin_says_from_when() -> None:
    ahead = factories.certificate(4, date(2027, 1, 1))
    page = product_page(factories.product(certificates=(ahead,)))
    assert "Lần công nhận này có giá trị từ ngày 01/01/2027" in text_of(page, "ocop-status")
    assert "Sẽ có giá trị từ 01/01/2027 đến hết 01/01/2030." in text_of(page, "ocop-history")


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


def test_a_revocation_ahead_is_announced_as_one_to_come() -> None:
    decided = factories.decision(date(2026, 11, 1), number="1/QĐ-THU")
    later = factories.certificate(revoked=Revocation("Về sau", date(2027, 1, 1), decided))
    page = product_page(factories.product(certificates=(later,)))
    said = text_of(page, "ocop-status")
    assert said.startswith("OCOP 4 sao Còn hiệu lực, sẽ bị thu hồi từ ngày 01/01/2027")
    announced = "Sẽ bị thu hồi từ ngày 01/01/2027 theo Quyết định 1/QĐ-THU ngày 01/11/2026"
    for part in (said, text_of(page, "ocop-history")):
        assert announced in part
        assert "Lý do: Về sau" in part
        assert "Thu hồi theo" not in part
    assert "01/06/2028" not in said
    assert page.values("data-until") == ["2026-12-31"]


def test_a_revocation_ahead_without_a_decision_is_announced_too() -> None:
    later = factories.certificate(revoked=Revocation("Về sau", date(2027, 1, 1)))
    assert "Sẽ bị thu hồi từ ngày 01/01/2027. Lý do: Về sau" in banner(later)


def test_a_revocation_after_the_end_does_not_prolong_the_term() -> None:
    later = factories.certificate(revoked=Revocation("Về sau", date(2029, 1, 1)))
    assert banner(later).startswith("OCOP 4 sao Còn hiệu lực đến 01/06/2028")


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
    assert items[1].endswith("Từng có giá trị từ 04/02/2020 đến hết 04/02/2023.")
    assert page.of_class("ocop-stars") == []


def test_a_recognition_replaced_before_its_end_says_so() -> None:
    first = factories.certificate(3, date(2024, 2, 4))
    page = product_page(factories.product(certificates=(first, factories.VALID)))
    assert "Đã được thay bằng lần công nhận sau." in page.of_class("ocop-history__item")[1].text


@pytest.mark.parametrize(
    "later", [Certificate(year=2026), factories.certificate(4, date(2027, 1, 1))]
)
def test_what_is_unconfirmed_or_yet_to_begin_replaces_nothing(later: Certificate) -> None:
    page = product_page(factories.product(certificates=(factories.VALID, later)))
    assert text_of(page, "ocop-status").startswith("OCOP 4 sao Còn hiệu lực đến 01/06/2028")
    assert "Đã được thay bằng" not in text_of(page, "ocop-history")
    first = " ".join(page.of_class("ocop-history__item")[1].text.split())
    assert first.endswith("Có giá trị từ 01/06/2025 đến hết 01/06/2028.")


def test_what_a_source_claims_without_proof_is_said_as_such() -> None:
    claimed = Certificate(stars=4)
    page = product_page(factories.product(certificates=(claimed,)))
    assert "nguồn ghi 4 sao, không ghi ngày và năm công nhận" in text_of(page, "ocop-history")
    assert "OCOP 4 sao" not in text_of(page, "ocop-history")
    assert "Nguồn nói gì" in [e.text for e in page.named("h2")]


def test_the_banner_gives_scripts_the_last_day() -> None:
    page = product_page(factories.product(certificates=(factories.EXPIRING,)))
    (status,) = page.with_attribute("data-until")
    assert status.attributes["data-until"] == "2026-12-28"
    assert status.attributes["data-status"] == "expiring"


def test_the_day_of_the_build_decides() -> None:
    product = factories.product()
    assert standing(product, date(2028, 6, 1)).stars == 4
    assert standing(product, date(2028, 6, 2)).stars is None
    assert standing(product, date(2028, 6, 2)).named == 4
