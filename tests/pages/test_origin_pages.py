"""The map of origins, the provinces' own, and their files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from catalogue.model.entries import Assortment, Period, Product
from catalogue.model.place import Register, Unit
from catalogue.pages.origin_features import by_commune, by_province
from catalogue.pages.site import Site
from catalogue.pages.sold import sold_products
from tests import factories
from tests.pages.parsing import Element, Parsed
from tests.pages.rendering import at, page_at

THERE = factories.place("90011")


def made(count: int, prefix: str = "tra", **changes: Any) -> list[Product]:
    return [factories.product(f"{prefix}-{number}", **changes) for number in range(count)]


def site(*products: Product) -> Site:
    return factories.site(products, [factories.producer()])


@pytest.fixture(scope="module")
def some() -> Site:
    """Three products in one province, one of them expired, and one product in the other."""
    old = factories.product("cu", certificates=(factories.EXPIRED,))
    return site(*made(2), old, factories.product("xa", place=THERE))


def places_of(page: Parsed) -> dict[str, Element]:
    return {e.attributes["data-place"]: e for e in page.of_class("ocop-place")}


def test_every_province_is_drawn_in_the_tone_of_its_count_and_leads_to_its_page(some: Site) -> None:
    drawn = places_of(at(some, "ban-do/"))
    assert set(drawn) == {"91", "92"}
    assert drawn["91"].attributes["href"] == "../tinh/thi-du/"
    assert drawn["91"].text == "Thí Dụ: 3 sản phẩm, 2 còn hiệu lực"
    assert {"ocop-a5", "ocop-v5", "ocop-f0", "ocop-u5", "ocop-t0"} <= drawn["91"].classes
    assert {"ocop-a1", "ocop-v1", "ocop-u1"} <= drawn["92"].classes


def test_a_province_without_entries_is_drawn_and_leads_nowhere() -> None:
    drawn = places_of(at(site(*made(1)), "ban-do/"))
    assert drawn["92"].name == "g"
    assert "href" not in drawn["92"].attributes
    assert drawn["92"].text == "Đặt Ra: 0 sản phẩm, 0 còn hiệu lực"
    assert "ocop-a0" in drawn["92"].classes


def test_islets_are_drawn_with_their_province(some: Site) -> None:
    body = page_at(some, "ban-do/").body
    for code in ("91", "92"):
        province = body.partition(f'data-place="{code}"')[2].partition("</a>")[0]
        assert province.count("<path") == 1
        assert province.count("<circle") == 1


def test_a_special_zone_off_the_coast_is_drawn_with_its_province() -> None:
    zone = Unit(Register.CURRENT, "90012", "Đặc khu Bịa", (factories.PROVINCE,), (14.5, 110.0))
    inland = Unit(Register.CURRENT, "90013", "Đặc khu Cạn", (factories.PROVINCE,), (14.5, 108.5))
    given = factories.Given({"tra": factories.product("tra")}, {}, {})
    known = factories.directory(given, factories.places(zone, inland))
    body = page_at(Site(known, given, factories.TODAY, factories.URL), "ban-do/").body
    province = body.partition('data-place="91"')[2].partition("</a>")[0]
    assert province.count("<circle") == 2


def test_both_archipelagos_are_named_with_their_province_in_both_sizes(some: Site) -> None:
    texts = [e.text for e in at(some, "ban-do/").of_class("ocop-names__islands")]
    hoang_sa = ["Quần đảo Hoàng Sa", "(Đặt Ra, Việt Nam)"]
    truong_sa = ["Quần đảo Trường Sa", "(Thí Dụ, Việt Nam)"]
    assert texts == [*hoang_sa, *truong_sa] * 2


def test_the_table_says_what_the_map_shows_most_first(some: Site) -> None:
    page = at(some, "ban-do/")
    rows = [e.attributes["data-place"] for e in page.named("tr") if "data-place" in e.attributes]
    assert rows == ["91", "92"]
    cells = [int(e.text) for e in page.named("td")]
    assert cells[:9] == [3, 2, 0, 2, 0, 0, 1, 0, 0]
    assert cells[9:18] == [1, 1, 0, 1, 0, 0, 0, 0, 0]
    assert cells[18:] == [4, 3, 0, 3, 0, 0, 1, 0, 0]
    heads = [e.text for e in page.named("th")]
    assert heads[:6] == ["Tỉnh, thành phố", "Tất cả", "Còn hiệu lực", "5 sao", "4 sao", "3 sao"]
    assert heads[6:10] == ["Chưa rõ thời hạn", "Đã hết hạn", "Đã thu hồi", "Chưa xác nhận"]
    assert heads[-1] == "Cả nước"


def test_one_measure_is_chosen_at_first_and_each_has_its_legend(some: Site) -> None:
    page = at(some, "ban-do/")
    radios = [e.attributes for e in page.named("input")]
    assert [r["value"] for r in radios] == ["tat-ca", "con-han", "5-sao", "4-sao", "3-sao"]
    assert [r["value"] for r in radios if "checked" in r] == ["tat-ca"]
    legends = {e.attributes["class"].split()[1]: e.text for e in page.of_class("ocop-tones")}
    assert legends["ocop-tones--a"] == "Số sản phẩm (tất cả)01–23"
    assert legends["ocop-tones--v"] == "Số sản phẩm (còn hiệu lực)012"
    assert legends["ocop-tones--f"] == "Số sản phẩm (5 sao)0"


def test_products_of_unknown_province_are_told() -> None:
    page = at(site(*made(1), *made(2, "lac", place=None)), "ban-do/")
    assert "2 sản phẩm chưa rõ tỉnh, thành phố, không có trên bản đồ." in page.elements[0].text


def test_a_province_shows_its_communes_as_circles_that_lead_to_them() -> None:
    namesake = factories.place(factories.NAMESAKE)
    page = at(site(*made(4), *made(1, "khac", place=namesake)), "tinh/thi-du/")
    circles = page.of_class("ocop-circle")
    assert [(c.attributes["href"], c.text) for c in circles] == [
        ("../../tinh/thi-du/xa-mau-mot/", "Xã Mẫu Một: 4 sản phẩm, 4 còn hiệu lực"),
        ("../../tinh/thi-du/xa-trung-ten-90002/", "Xã Trùng Tên: 1 sản phẩm, 1 còn hiệu lực"),
    ]
    radii = [int(e.attributes["r"]) for e in page.named("circle") if "class" not in e.attributes]
    assert radii == [26, 13]
    assert "nơi làm ra nằm trong phạm vi xã" in page.elements[0].text


def test_a_province_with_an_archipelago_names_it_whether_or_not_products_come_from_it() -> None:
    page = at(site(*made(1)), "tinh/thi-du/")
    (inset,) = page.of_class("ocop-inset")
    assert inset.text.strip() == "Quần đảo Trường Sa"


def test_products_known_to_their_province_only_are_told_beside_its_map() -> None:
    wide = made(2, "rong", place=factories.place(factories.PROVINCE))
    page = at(site(*made(1), *wide), "tinh/thi-du/")
    assert "2 sản phẩm chỉ biết đến tỉnh, không có trên bản đồ này." in page.elements[0].text


def test_a_province_whose_communes_nobody_knows_has_no_map() -> None:
    page = page_at(site(*made(2, place=factories.place(factories.PROVINCE))), "tinh/thi-du/")
    assert "<svg viewBox" not in page.body.replace('<svg class="ocop-icon" viewBox', "")
    assert "ban-do.css" not in page.head


def test_later_pages_of_a_province_do_not_draw_it_again() -> None:
    later = page_at(site(*made(61)), "tinh/thi-du/trang-2/")
    assert "ocop-province-map" not in later.body


def test_the_map_links_its_data_with_licence_and_provenance(some: Site) -> None:
    page = at(some, "ban-do/")
    assert "../assets/ban-do/san-pham-theo-tinh.geojson" in page.values("href")
    assert "../assets/ban-do/san-pham-theo-xa.geojson" in page.values("href")
    (section,) = page.of_class("ocop-downloads")
    assert "CC BY 4.0" in section.text
    assert "@svg-maps/vietnam" in section.text


COUNTS = {"products": 3, "valid": 2, "stars5": 0, "stars4": 2, "stars3": 0}


def test_the_provinces_file_has_counts_shapes_and_every_islet(some: Site) -> None:
    found = json.loads(json.dumps(by_province(some)))
    about = [feature["properties"] for feature in found["features"]]
    page = "https://ocop.example/danh-muc/tinh/thi-du/"
    assert about[0] == {"kind": "province", "code": "91", "name": "Thí Dụ", **COUNTS, "page": page}
    assert [x.get("archipelago") for x in about[2:]] == ["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"]
    square = [[[[108, 14], [109, 14], [109, 15], [108, 15], [108, 14]]]]
    assert found["features"][0]["geometry"] == {"type": "MultiPolygon", "coordinates": square}
    assert found["date"] == "2026-11-21"
    assert found["license"] == "CC BY 4.0"
    assert "@svg-maps/vietnam" in found["attribution"]


def test_the_communes_file_has_a_point_for_each_commune_with_products(some: Site) -> None:
    first, second = by_commune(some)["features"]
    assert second["geometry"] == {"type": "Point", "coordinates": [108.5, 14.5]}
    assert second["properties"] == {
        "kind": "commune",
        "code": "90001",
        "name": "Xã Mẫu Một",
        "province": "91",
        "provinceName": "Thí Dụ",
        **COUNTS,
        "page": "https://ocop.example/danh-muc/tinh/thi-du/xa-mau-mot/",
    }
    assert first["properties"]["name"] == "Phường Ảo"


def test_what_is_sold_is_told_whoever_says_so_and_nothing_of_a_point_that_is_over() -> None:
    over = Period(None, factories.TODAY.replace(month=1))
    points = [
        factories.sales_point("a", sells=Assortment(("tra-0",))),
        factories.sales_point("b", sells=Assortment((), (), ("92",))),
        factories.sales_point("c", sells=Assortment(("tra-1",)), period=over),
    ]
    products = [
        *made(2),
        factories.product("xa", place=THERE),
        factories.product("noi", sales_points=("a",)),
    ]
    found = sold_products(factories.site(products, [factories.producer()], points))
    assert found["points"] == ["a", "b"]
    assert [(row[0], row[2], row[3]) for row in found["products"]] == [
        ("noi", "thuc-pham", [0]),
        ("tra-0", "thuc-pham", [0]),
        ("xa", "thuc-pham", [1]),
    ]
    assert found["groups"][0] == ["thuc-pham", "Thực phẩm"]
