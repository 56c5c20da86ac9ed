"""Provinces and communes of today, their addresses, and what stands on their pages."""

from __future__ import annotations

from catalogue.model.place import Register
from catalogue.pages.everything import plan
from catalogue.pages.site import Site
from tests import factories
from tests.pages.rendering import at, listed


def addresses(site: Site) -> set[str]:
    return {request.address for request in plan(site)}


def test_only_places_with_entries_have_a_page() -> None:
    found = addresses(factories.site([factories.product()], [factories.producer()]))
    assert {a for a in found if a.startswith("tinh/")} == {
        "tinh/",
        "tinh/thi-du/",
        "tinh/thi-du/xa-mau-mot/",
    }


def test_a_sales_point_alone_is_enough_for_a_page() -> None:
    site = factories.site([], [], [factories.sales_point(place=factories.place("90011"))])
    assert "tinh/dat-ra/phuong-ao/" in addresses(site)
    assert listed(at(site, "tinh/dat-ra/phuong-ao/")) == ["quay-thu"]


def test_a_product_of_unknown_commune_stands_on_its_province_page_only() -> None:
    divided = factories.place(factories.DIVIDED, Register.DISTRICTS)
    site = factories.site([factories.product(place=divided)])
    assert listed(at(site, "tinh/thi-du/")) == ["tra-thu"]
    assert {a for a in addresses(site) if a.startswith("tinh/thi-du/x")} == set()


def test_a_former_place_leads_to_the_province_of_today() -> None:
    district = factories.place("801", Register.DISTRICTS)
    site = factories.site([factories.product(place=district)])
    assert listed(at(site, "tinh/thi-du/")) == ["tra-thu"]


def test_equal_commune_names_in_a_province_carry_their_code() -> None:
    places = (factories.NAMESAKE, factories.OTHER_NAMESAKE)
    products = [factories.product(f"o-{code}", place=factories.place(code)) for code in places]
    site = factories.site(products)
    for code in places:
        assert listed(at(site, f"tinh/thi-du/xa-trung-ten-{code}/")) == [f"o-{code}"]


def test_a_commune_keeps_its_address_when_its_namesake_gets_a_product() -> None:
    alone = factories.site([factories.product(place=factories.place(factories.NAMESAKE))])
    assert f"tinh/thi-du/xa-trung-ten-{factories.NAMESAKE}/" in addresses(alone)


def test_provinces_and_communes_are_in_vietnamese_order_with_their_counts() -> None:
    products = [
        factories.product("mot"),
        factories.product("hai"),
        factories.product("ba", place=factories.place("90011")),
    ]
    page = at(factories.site(products), "tinh/")
    index = [" ".join(e.text.split()) for e in page.named("a") if "aria-label" in e.attributes]
    assert index == ["Đặt Ra 1", "Thí Dụ 2"]


def test_a_province_lists_its_communes_producers_and_sales_points() -> None:
    page = at(factories.site(), "tinh/thi-du/")
    headings = [e.text for e in page.named("h2")]
    assert "Theo xã, phường (1)" in headings
    assert "Chủ thể (1)" in headings
    assert "Điểm bán (1)" in headings
    assert page.values("data-listing") == ["products", "sales-points"]


def test_a_place_page_is_headed_by_the_bare_province_name() -> None:
    site = factories.site()
    assert [e.text for e in at(site, "tinh/thi-du/").named("h1")] == ["Thí Dụ"]
    assert [e.text for e in at(site, "tinh/thi-du/xa-mau-mot/").named("h1")] == ["Xã Mẫu Một"]
