"""Old addresses still say something: where an entry went, or why it is gone."""

from __future__ import annotations

from datetime import date

from catalogue.model.entries import Retired
from catalogue.pages.everything import plan
from tests import factories
from tests.pages.parsing import parsed
from tests.pages.rendering import at, page_at


def test_a_former_id_leads_to_the_page_of_today() -> None:
    site = factories.site([factories.product(former_ids=("ten-cu",))])
    page = page_at(site, "san-pham/ten-cu/")
    assert '<meta http-equiv="refresh" content="0; url=../../san-pham/tra-thu/">' in page.head
    assert page.canonical == "san-pham/tra-thu/"
    assert "../../san-pham/tra-thu/" in parsed(page.body).values("href")


def test_former_ids_of_producers_and_sales_points_lead_on_too() -> None:
    site = factories.site()
    assert page_at(site, "chu-the/htx-bia-cu/").canonical == "chu-the/htx-bia/"
    assert page_at(site, "diem-ban/quay-thu-cu/").canonical == "diem-ban/quay-thu/"


def test_an_id_in_use_is_nobodys_former_id() -> None:
    site = factories.site(
        [factories.product("moi", former_ids=("tra-thu",)), factories.product("tra-thu")]
    )
    (request,) = [r for r in plan(site) if r.address == "san-pham/tra-thu/"]
    assert request.maker == "product"


def test_a_retired_product_says_since_when_why_and_what_came_after() -> None:
    retired = Retired(date(2026, 3, 1), "Nhập trùng với sản phẩm khác.", "con-lai")
    products = [factories.product(retired=retired), factories.product("con-lai")]
    site = factories.site(products)
    page = page_at(site, "san-pham/tra-thu/")
    body = parsed(page.body)
    text = body.elements[0].text
    assert "không còn được dùng từ ngày 01/03/2026" in text
    assert "Lý do: Nhập trùng với sản phẩm khác." in text
    assert "../../san-pham/con-lai/" in body.values("href")
    assert page.canonical == "san-pham/con-lai/"
    assert '<meta name="robots" content="noindex">' in page.head


def test_a_retired_product_shows_no_stars_and_no_certificate() -> None:
    site = factories.site([factories.product(retired=factories.RETIRED)])
    page = page_at(site, "san-pham/tra-thu/")
    assert parsed(page.body).of_class("ocop-stars") == []
    assert "OCOP 4 sao" not in page.body + page.head + page.description
    assert "hasCertification" not in page.head


def test_a_retired_producer_gives_away_nothing_but_its_name() -> None:
    gone = factories.full_producer(retired=Retired(factories.TODAY, "Chủ thể yêu cầu gỡ."))
    page = at(factories.site([], [gone]), "chu-the/htx-bia/")
    text = page.elements[0].text
    assert "Số 0 đường Không Có" not in text
    assert "0000123456" not in text
    assert "Giới thiệu bịa." not in text


def test_an_unknown_successor_is_not_linked() -> None:
    site = factories.site(
        [factories.product(retired=Retired(factories.TODAY, "Thôi.", "khong-co"))]
    )
    page = page_at(site, "san-pham/tra-thu/")
    assert page.canonical is None
    assert "khong-co" not in page.body
