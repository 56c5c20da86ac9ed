"""A household that asked to be removed is a person: no page names it any more."""

from __future__ import annotations

from catalogue.model.entries import Producer, ProducerKind, Retired
from catalogue.pages.everything import pages
from catalogue.pages.site import Site
from tests import factories
from tests.pages.parsing import parsed
from tests.pages.rendering import at, page_at

NAME = "Nguyễn Thị Không Có"
REMOVED = Retired(factories.TODAY, "Chủ thể yêu cầu gỡ.")


def household(**changes: object) -> Producer:
    whole = {"name": NAME, "kind": ProducerKind.HOUSEHOLD, "retired": REMOVED, **changes}
    return factories.full_producer(**whole)


def site(**changes: object) -> Site:
    products = [factories.product(), factories.product("tra-hai")]
    return factories.site(products, [household(**changes)], [factories.full_sales_point()])


def naming(of: Site) -> list[str]:
    """Addresses of the pages that say the name anywhere."""
    return [
        page.address
        for page in pages(of)
        if NAME in "".join((page.title, page.description, page.body, page.head))
    ]


def test_no_page_names_a_removed_household() -> None:
    assert naming(site()) == []


def test_a_household_that_stays_and_a_retired_organisation_keep_their_names() -> None:
    assert "san-pham/tra-thu/" in naming(site(retired=None))
    assert "chu-the/htx-bia/" in naming(site(kind=ProducerKind.COOPERATIVE))


def test_its_own_page_and_its_products_call_it_a_household() -> None:
    own = page_at(site(), "chu-the/htx-bia/")
    assert own.title == "Hộ kinh doanh"
    assert [e.text for e in parsed(own.body).named("h1")] == ["Hộ kinh doanh"]
    product = page_at(site(), "san-pham/tra-thu/")
    assert "Hộ kinh doanh. Xã Mẫu Một" in product.description
    assert "manufacturer" not in product.head
    (card,) = parsed(product.body).of_class("ocop-maker")
    assert "Hộ kinh doanh" in card.text


def test_its_address_which_bears_its_name_is_linked_from_no_product() -> None:
    assert "../../chu-the/htx-bia/" not in at(site(), "san-pham/tra-thu/").values("href")


def test_it_is_nobodys_successor_by_name() -> None:
    merged = Retired(factories.TODAY, "Nhập trùng.", "htx-bia")
    other = factories.producer("htx-hai", retired=merged)
    page = page_at(factories.site([], [household(), other]), "chu-the/htx-hai/")
    assert page.canonical is None
    assert NAME not in page.body
