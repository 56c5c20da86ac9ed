"""Which products stand in which listing, in which order, and how the pages are counted."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from catalogue.model.certificate import Certificate
from catalogue.model.entries import Product, ProductGroup
from catalogue.pages.everything import plan
from catalogue.pages.site import Site
from tests import factories
from tests.pages.rendering import at, listed, page_at, text_of

HISTORIES = {
    "valid": factories.VALID,
    "expiring": factories.EXPIRING,
    "unknown": factories.UNKNOWN_VALIDITY,
    "expired": factories.EXPIRED,
    "lapsed": factories.LAPSED_BY_YEAR,
    "revoked": factories.REVOKED,
    "unconfirmed": factories.UNCONFIRMED,
}


def with_histories(histories: Iterable[tuple[str, Certificate]]) -> Site:
    products = [factories.product(name, certificates=(c,)) for name, c in histories]
    return factories.site(products, [factories.producer()])


@pytest.fixture
def site() -> Site:
    """One product of each standing, all of four stars and one group and commune."""
    return with_histories(HISTORIES.items())


def test_a_star_listing_holds_what_may_show_stars_the_surest_first(site: Site) -> None:
    assert listed(at(site, "hang-sao/4/")) == ["valid", "expiring", "unknown"]


def test_the_formerly_listing_holds_what_ran_out_and_draws_no_star(site: Site) -> None:
    page = at(site, "hang-sao/4/het-han/")
    assert listed(page) == ["expired", "lapsed", "revoked"]
    assert [use for use in page.values("href") if use.startswith("#i-star")] == []
    assert "Từng đạt 4 sao — hết hạn 31/01/2026" in text_of(page, "ocop-card--product")


@pytest.mark.parametrize("address", ["nhom/thuc-pham/", "tinh/thi-du/", "tinh/thi-du/xa-mau-mot/"])
def test_groups_and_places_list_every_standing_labelled(site: Site, address: str) -> None:
    page = at(site, address)
    assert listed(page) == list(HISTORIES)
    assert len(page.of_class("ocop-chip")) == len(HISTORIES)
    headings = [e.text for e in page.of_class("ocop-shelf")]
    assert headings == [
        "Còn hiệu lực",
        "Sắp hết hạn",
        "Chưa rõ thời hạn",
        "Đã hết hạn",
        "Đã thu hồi",
        "Chưa xác nhận",
    ]


def test_unconfirmed_products_stand_in_no_star_listing(site: Site) -> None:
    for stars in (3, 4, 5):
        for address in (f"hang-sao/{stars}/", f"hang-sao/{stars}/het-han/"):
            assert "unconfirmed" not in listed(at(site, address))


def test_equal_standings_are_in_vietnamese_order() -> None:
    names = ["Đậu", "Dừa", "Ổi", "Dưa", "Ớt", "Chè", "Cà phê", "Ổ bánh"]
    products = [factories.product(f"p{n}", name=name) for n, name in enumerate(names)]
    site = factories.site(products, [factories.producer()])
    shown = [e.text for e in at(site, "hang-sao/4/").of_class("ocop-card__name")]
    assert shown == ["Cà phê", "Chè", "Dưa", "Dừa", "Đậu", "Ổ bánh", "Ổi", "Ớt"]


def many(number: int) -> Site:
    return factories.site(
        [factories.product(f"tra-{n:03}") for n in range(number)], [factories.producer()]
    )


def test_sixty_entries_fill_a_page_and_the_rest_follows() -> None:
    site = many(130)
    addresses = [f"hang-sao/4/{part}" for part in ("", "trang-2/", "trang-3/")]
    parts = [at(site, address) for address in addresses]
    assert [len(listed(part)) for part in parts] == [60, 60, 10]
    assert sorted(entry for part in parts for entry in listed(part)) == list(
        site.directory.all_products
    )
    assert [part.values("data-listed") for part in parts] == [["60"], ["60"], ["10"]]
    assert [part.values("data-total") for part in parts] == [["130"]] * 3
    assert [page_at(site, address).listed for address in addresses] == [130] * 3


def test_a_listing_of_exactly_one_page_has_no_second() -> None:
    addresses = {request.address for request in plan(many(60))}
    assert "hang-sao/4/" in addresses
    assert "hang-sao/4/trang-2/" not in addresses


def test_the_pager_leads_on_back_and_to_every_page() -> None:
    site = many(130)
    page = at(site, "hang-sao/4/trang-2/")
    links = {e.text: e.attributes for e in page.named("a") if e.attributes["href"].count("/")}
    assert links["Trang trước"]["href"] == "../../../hang-sao/4/"
    assert links["Trang sau"]["href"] == "../../../hang-sao/4/trang-3/"
    assert links["2"]["aria-current"] == "page"
    assert "aria-current" not in links["3"]


def test_an_empty_star_listing_says_so_and_claims_nothing(site: Site) -> None:
    page = at(site, "hang-sao/5/")
    assert "chưa biết sản phẩm 5 sao nào" in text_of(page, "ocop-empty")
    assert (page.values("data-listed"), page.values("data-total")) == (["0"], ["0"])
    assert page_at(site, "hang-sao/5/").listed == 0


def test_a_product_without_a_group_is_listed_as_such() -> None:
    strange = [
        factories.product("khong", group=None),
        factories.product("la", group=ProductGroup("khong-co-nhom-nay")),
    ]
    site = factories.site(strange, [factories.producer()])
    assert listed(at(site, "nhom/chua-ro/")) == ["khong", "la"]


def test_without_strays_there_is_no_listing_for_them(site: Site) -> None:
    assert "nhom/chua-ro/" not in {request.address for request in plan(site)}


def test_retired_products_stand_in_no_listing() -> None:
    products: list[Product] = [
        factories.product("con"),
        factories.product("nghi", retired=factories.RETIRED),
    ]
    site = factories.site(products, [factories.producer()])
    for address in ("hang-sao/4/", "nhom/thuc-pham/", "tinh/thi-du/", "chu-the/htx-bia/"):
        assert listed(at(site, address)) == ["con"], address


def test_listing_marks_on_related_products_are_absent(site: Site) -> None:
    assert listed(at(site, "san-pham/valid/")) == []


def test_the_home_page_counts_every_product_once_by_standing(site: Site) -> None:
    page = at(site, "")
    statuses = page.values("data-count-status")
    numbers = [e.text for e in page.named("strong")]
    assert dict(zip(statuses, numbers, strict=True)) == {
        "valid": "1",
        "expiring": "1",
        "unknown-validity": "1",
        "expired": "2",
        "revoked": "1",
        "unconfirmed": "1",
    }
    assert any("7 sản phẩm, tính đến ngày 21/11/2026" in e.text for e in page.named("h2"))


def test_the_home_page_leads_with_what_holds_today(site: Site) -> None:
    page = at(site, "")
    cards = [e.text for e in page.of_class("ocop-card__name")]
    assert cards == ["Sản phẩm thử valid", "Sản phẩm thử expiring"]


def test_a_home_page_with_nothing_valid_says_so() -> None:
    page = at(with_histories([("expired", factories.EXPIRED)]), "")
    said = " ".join(e.text for e in page.named("p"))
    assert "chưa biết sản phẩm nào còn trong thời hạn 36 tháng" in said
    assert page.of_class("ocop-card") == []


def empty_site() -> Site:
    nothing = factories.Given({}, {}, {})
    return Site(factories.directory(nothing), nothing, factories.TODAY, factories.URL)


def test_an_empty_catalogue_still_makes_its_pages() -> None:
    empty = empty_site()
    assert "0 sản phẩm" in " ".join(e.text for e in at(empty, "").named("h2"))
    assert listed(at(empty, "chu-the/")) == []
    assert listed(at(empty, "diem-ban/")) == []


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("valid", "expiring"), "2 còn hiệu lực, trong đó 1 sắp hết hạn"),
        (("expiring",), "1 còn hiệu lực, đều sắp hết hạn"),
        (("valid",), "1 còn hiệu lực"),
    ],
)
def test_what_expires_soon_is_counted_among_the_valid_ones(
    kinds: tuple[str, ...], said: str
) -> None:
    site = with_histories((kind, HISTORIES[kind]) for kind in kinds)
    assert text_of(at(site, "hang-sao/4/"), "ocop-counts") == said
