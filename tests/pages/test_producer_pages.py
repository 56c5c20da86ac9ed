"""A producer's page, and what it keeps to itself about households."""

from __future__ import annotations

import pytest

from catalogue.model.entries import Consent, ProducerKind
from tests import factories
from tests.pages.parsing import Parsed
from tests.pages.rendering import at, listed, page_at

ADDRESS = "Số 0 đường Không Có"


def household(*consented: str) -> Parsed:
    consent = Consent(factories.TODAY, consented) if consented else None
    maker = factories.full_producer(kind=ProducerKind.HOUSEHOLD, consent=consent)
    return at(factories.site([factories.product()], [maker]), "chu-the/htx-bia/")


def said(page: Parsed) -> str:
    return page.elements[0].text


def links(page: Parsed) -> list[str]:
    return [link for link in page.values("href") if not link.startswith(("../", "#"))]


def test_a_household_without_consent_shows_name_and_commune_only() -> None:
    page = household()
    assert "Xã Mẫu Một" in said(page)
    assert ADDRESS not in said(page)
    assert "Thôn Bịa" not in said(page)
    assert links(page) == ["https://nguon.example/2"]
    assert "ở đây chỉ ghi tên đã đăng ký" in said(page)


def test_a_household_shows_what_it_consented_to_and_no_more() -> None:
    page = household("phone")
    assert "tel:0000123456" in links(page)
    assert "mailto:thu@bia.example" not in links(page)
    assert ADDRESS not in said(page)


def test_a_household_that_consented_to_its_address_shows_it() -> None:
    assert ADDRESS in said(household("address"))


@pytest.mark.parametrize("kind", [k for k in ProducerKind if k is not ProducerKind.HOUSEHOLD])
def test_an_organisation_shows_its_business_contacts(kind: ProducerKind) -> None:
    maker = factories.full_producer(kind=kind, consent=None)
    page = at(factories.site([], [maker]), "chu-the/htx-bia/")
    assert links(page)[:3] == [
        "tel:0000123456",
        "mailto:thu@bia.example",
        "https://bia.example/",
    ]
    assert ADDRESS in said(page)


def test_the_products_page_calls_up_a_household_only_by_consent() -> None:
    def page(*consented: str) -> Parsed:
        consent = Consent(factories.TODAY, consented) if consented else None
        maker = factories.full_producer(kind=ProducerKind.HOUSEHOLD, consent=consent)
        return at(factories.site([factories.product()], [maker]), "san-pham/tra-thu/")

    assert "tel:0000123456" not in page().values("href")
    assert "tel:0000123456" in page("phone").values("href")


def test_a_producer_lists_its_products_the_surest_first() -> None:
    products = [
        factories.product("a-het-han", certificates=(factories.EXPIRED,)),
        factories.product("z-con-han"),
        factories.product("cua-nguoi-khac", producer="ai-do"),
    ]
    site = factories.site(products, [factories.producer()])
    assert listed(at(site, "chu-the/htx-bia/")) == ["z-con-han", "a-het-han"]
    assert page_at(site, "chu-the/htx-bia/").listed == 2


def test_the_list_of_producers_is_paged_and_in_vietnamese_order() -> None:
    names = [f"Hợp tác xã Thử {number:03}" for number in range(61)]
    makers = [factories.producer(f"h{n}", name=name) for n, name in enumerate(names)]
    site = factories.site([], makers)
    assert len(listed(at(site, "chu-the/"))) == 60
    assert listed(at(site, "chu-the/trang-2/")) == ["h60"]
    shown = [e.text for e in at(site, "chu-the/").of_class("ocop-card__name")]
    assert shown == names[:60]
