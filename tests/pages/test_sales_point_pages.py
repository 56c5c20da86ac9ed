"""The map's points, the list that stands for it, and the page of one point."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any

import pytest

from catalogue.model.entries import Assortment, Hours, Period, SalesPoint, SalesPointKind
from catalogue.model.place import Register
from catalogue.pages.everything import plan
from catalogue.pages.map_points import sales_point_features
from catalogue.pages.opening import days
from catalogue.pages.view import View
from tests import factories
from tests.pages.parsing import Parsed
from tests.pages.rendering import at, listed


def feature(**changes: Any) -> dict[str, Any]:
    site = factories.site([], [], [factories.sales_point(**changes)])
    (found,) = sales_point_features(site)["features"]
    return dict(found)


def page(**changes: Any) -> Parsed:
    return at(factories.site([], [], [factories.sales_point(**changes)]), "diem-ban/quay-thu/")


def test_a_measured_point_is_drawn_where_it_was_measured() -> None:
    found = feature(coordinates=(14.25, 108.75), address="Số 1 đường Không Có")
    assert found == {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [108.75, 14.25]},
        "properties": {
            "id": "quay-thu",
            "name": "Quầy thử quay-thu",
            "kind": "Điểm giới thiệu và bán sản phẩm OCOP",
            "kindCode": "display-point",
            "address": "Số 1 đường Không Có",
            "place": "Xã Mẫu Một, Thí Dụ",
            "province": "91",
            "commune": "90001",
            "exact": True,
            "hours": [],
            "from": None,
            "until": None,
            "note": "",
            "period": "",
            "over": False,
        },
    }


def test_the_maps_script_is_told_when_a_point_is_open() -> None:
    hours = (Hours(("mon", "tue"), time(7, 30), time(17, 5)), Hours(("sat",), time(18), time(1)))
    about = feature(hours=hours, period=Period(date(2026, 12, 6), date(2026, 12, 11), "Kỳ đông"))
    assert about["properties"]["hours"] == [
        {"days": ["mon", "tue"], "opens": "07:30", "closes": "17:05"},
        {"days": ["sat"], "opens": "18:00", "closes": "01:00"},
    ]
    when = [about["properties"][key] for key in ("from", "until", "note")]
    assert when == ["2026-12-06", "2026-12-11", "Kỳ đông"]


def test_a_point_without_coordinates_is_drawn_in_its_commune_and_says_so() -> None:
    found = feature()
    assert found["geometry"]["coordinates"] == [108.5, 14.5]
    assert found["properties"]["exact"] is False


def test_a_point_in_a_divided_commune_is_drawn_in_the_former_one() -> None:
    found = feature(place=factories.place(factories.DIVIDED, Register.DISTRICTS))
    assert found["geometry"]["coordinates"] == [108.55, 14.55]
    assert found["properties"]["exact"] is False


@pytest.mark.parametrize(
    "place",
    [factories.place(factories.PROVINCE), factories.place("801", Register.DISTRICTS)],
    ids=["province", "district"],
)
def test_a_point_known_to_its_province_only_is_listed_but_not_drawn(place: Any) -> None:
    site = factories.site([], [], [factories.sales_point(place=place)])
    drawn = sales_point_features(site)
    assert drawn["features"] == []
    assert [point["id"] for point in drawn["unplaced"]] == ["quay-thu"]
    map_page = at(site, "diem-ban/")
    assert listed(map_page) == ["quay-thu"]
    assert "không vẽ trên bản đồ" in map_page.of_class("ocop-points__note")[0].text


def test_the_list_says_all_that_the_map_says() -> None:
    points = [factories.full_sales_point(), factories.sales_point("quay-hai", address="Ngõ Bịa")]
    site = factories.site([], [], points)
    text = at(site, "diem-ban/").elements[0].text
    for drawn in sales_point_features(site)["features"]:
        about = drawn["properties"]
        for key in ("name", "kind", "address", "place", "period"):
            assert about[key] in text
    assert "trong phạm vi xã" in text


def test_a_point_of_a_season_is_not_listed_like_one_that_is_always_open() -> None:
    tet = Period(note="Dịp Tết")
    site = factories.site([], [], [factories.sales_point(period=tet)])
    (found,) = sales_point_features(site)["features"]
    assert found["properties"]["period"] == "Dịp Tết"
    notes = [e.text for e in at(site, "diem-ban/").of_class("ocop-points__note")]
    assert notes == ["trong phạm vi xã", "Dịp Tết"]
    (who,) = at(site, "tinh/thi-du/").of_class("ocop-card__who")
    assert who.text == "Điểm giới thiệu và bán sản phẩm OCOP · Dịp Tết"


def test_the_days_of_a_fair_to_come_are_listed() -> None:
    fair = Period(date(2026, 12, 6), date(2026, 12, 11), "Kỳ đông")
    said = feature(period=fair)["properties"]["period"]
    assert said == "Từ 06/12/2026 đến hết 11/12/2026. Kỳ đông"


def shops(count: int, **changes: Any) -> list[SalesPoint]:
    return [factories.sales_point(f"quay-{number:03}", **changes) for number in range(count)]


def test_sixty_points_are_listed_beside_the_map() -> None:
    page = at(factories.site([], [], shops(60)), "diem-ban/")
    assert len(listed(page)) == 60
    assert page.values("data-total") == ["60"]


def test_of_more_points_the_map_says_how_many_each_province_has_and_where_they_are() -> None:
    elsewhere = shops(61, place=factories.place("90011"))
    here = [factories.sales_point(f"quan-{number}") for number in range(2)]
    page = at(factories.site([], [], [*elsewhere, *here]), "diem-ban/")
    assert listed(page) == []
    links = [e for e in page.named("a") if "aria-label" in e.attributes]
    assert [(e.attributes["href"], e.attributes["aria-label"]) for e in links] == [
        ("../tinh/dat-ra/diem-ban/", "Đặt Ra: 61 điểm bán"),
        ("../tinh/thi-du/#diem-ban", "Thí Dụ: 2 điểm bán"),
    ]


def test_points_whose_province_nobody_knows_stay_beside_the_map() -> None:
    lost = factories.sales_point("quay-troi", place=None)
    page = at(factories.site([], [], [*shops(61), lost]), "diem-ban/")
    assert listed(page) == ["quay-troi"]
    assert page.values("data-total") == ["1"]


def test_sixty_points_are_listed_on_their_provinces_page() -> None:
    site = factories.site([], [], shops(60))
    page = at(site, "tinh/thi-du/")
    assert len(listed(page)) == 60
    assert "diem-ban" in page.values("id")
    assert not [r for r in plan(site) if r.address.startswith("tinh/thi-du/diem-ban/")]


def test_more_points_have_pages_of_their_own_below_their_province() -> None:
    site = factories.site([], [], shops(130))
    few = at(site, "tinh/thi-du/")
    assert listed(few) == []
    assert len(few.of_class("ocop-card")) == 12
    assert "../../tinh/thi-du/diem-ban/" in few.values("href")
    base = "tinh/thi-du/diem-ban/"
    pages = [at(site, f"{base}{later}") for later in ("", "trang-2/", "trang-3/")]
    assert [len(listed(page)) for page in pages] == [60, 60, 10]
    assert {total for page in pages for total in page.values("data-total")} == {"130"}
    found = [point for page in pages for point in listed(page)]
    assert found == [f"quay-{number:03}" for number in range(130)]
    assert pages[0].named("h1")[0].text == "Điểm bán OCOP ở Thí Dụ"


def test_a_shop_is_not_said_to_be_inside_a_supermarket() -> None:
    assert feature(kind=SalesPointKind.SHOP_CORNER)["properties"]["kind"] == (
        "Cửa hàng, siêu thị hoặc quầy"
    )  # fmt: skip


def test_nobody_is_told_to_call_a_point_without_a_phone() -> None:
    assert "hãy hỏi lại trước khi đi xa" in at(factories.site(), "diem-ban/").elements[0].text


def test_the_map_is_hidden_until_its_script_has_drawn_it() -> None:
    found = at(factories.site(), "diem-ban/")
    (box,) = found.of_class("ocop-map")
    assert "hidden" in box.attributes


def test_what_only_the_script_can_follow_is_hidden_until_it_runs() -> None:
    found = at(factories.site(), "diem-ban/")
    (form,) = found.named("form")
    assert "hidden" in form.attributes
    words = json.loads(form.attributes["data-words"])
    assert words["hours-unknown"] == "Không rõ giờ"
    assert words["kinds"]["fair"] == "Hội chợ, gian hàng theo mùa"


def test_the_map_gets_the_attribution_it_must_show_and_names_both_archipelagos() -> None:
    found = at(factories.site(), "diem-ban/")
    (canvas,) = [e for e in found.elements if e.attributes.get("id") == "ocop-map"]
    assert canvas.attributes["data-attribution"] == (
        "Ranh giới: @svg-maps/vietnam (MapSVG), CC BY 4.0, đã gộp theo 34 tỉnh"
    )  # fmt: skip
    assert canvas.attributes["data-root"] == "../"
    assert "Quần đảo Hoàng Sa" in canvas.attributes["aria-label"]
    assert "Quần đảo Trường Sa" in canvas.attributes["aria-label"]


def test_points_are_grouped_by_province_open_ones_first() -> None:
    over = Period(None, date(2026, 2, 11))
    points = [
        factories.sales_point("a-het", period=over),
        factories.sales_point("b-mo"),
        factories.sales_point("c-xa", place=factories.place("90011")),
    ]
    found = at(factories.site([], [], points), "diem-ban/")
    assert [e.text for e in found.named("h2")] == ["Đặt Ra", "Thí Dụ", "Tải dữ liệu"]
    assert listed(found) == ["c-xa", "b-mo", "a-het"]


def test_a_measured_point_opens_in_the_phones_map() -> None:
    links = page(coordinates=(14.25, 108.75)).values("href")
    assert "geo:14.250000,108.750000?q=14.250000,108.750000" in links
    assert (
        "https://www.openstreetmap.org/?mlat=14.250000&mlon=108.750000#map=17/14.250000/108.750000"
        in links
    )


def test_an_unmeasured_point_is_searched_by_its_words() -> None:
    found = page(address="Số 1")
    words = "S%E1%BB%91%201%2C%20X%C3%A3%20M%E1%BA%ABu%20M%E1%BB%99t%2C%20Th%C3%AD%20D%E1%BB%A5"
    assert any(link.startswith(f"geo:0,0?q={words}") for link in found.values("href"))
    assert "Vị trí chỉ biết đến cấp xã" in found.elements[0].text


def test_a_point_known_to_its_province_says_so() -> None:
    found = page(place=factories.place(factories.PROVINCE))
    assert "Vị trí chỉ biết đến cấp tỉnh" in found.elements[0].text


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("mon", "tue", "wed", "thu", "fri"), "Thứ Hai – Thứ Sáu"),
        (("sat", "sun"), "Thứ Bảy – Chủ nhật"),
        (("sun", "mon", "wed"), "Thứ Hai, Thứ Tư, Chủ nhật"),
        (("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "Hằng ngày"),
        (("thu",), "Thứ Năm"),
    ],
)
def test_days_are_grouped(names: tuple[str, ...], said: str) -> None:
    assert days(View.of(factories.site(), ""), names) == said


def test_hours_are_on_a_clock_of_24() -> None:
    found = page(hours=(Hours(("mon",), time(7, 5), time(21, 0)),))
    assert found.of_class("ocop-hours")[0].text == "Thứ Hai: 07:05–21:00"


def test_a_fair_that_is_over_says_so_first() -> None:
    found = page(period=Period(date(2026, 2, 6), date(2026, 2, 11)))
    (banner,) = found.of_class("ocop-banner")
    assert " ".join(banner.text.split()) == "Đã kết thúc Từ 06/02/2026 đến hết 11/02/2026"


def test_a_fair_on_its_last_day_is_not_over() -> None:
    assert page(period=Period(None, factories.TODAY)).of_class("ocop-banner") == []


def test_what_a_point_sells_is_shown_and_a_whole_place_is_only_linked() -> None:
    sells = Assortment(("ban-o-day",), ("htx-bia",), (factories.PROVINCE,))
    site = factories.site(
        [factories.product("ban-o-day"), factories.product("chi-cung-tinh", producer=None)],
        [factories.producer()],
        [factories.sales_point(sells=sells)],
    )
    found = at(site, "diem-ban/quay-thu/")
    assert listed(found) == ["ban-o-day"]
    assert "Giới thiệu và bán sản phẩm của Thí Dụ." in found.elements[0].text
    assert "../../chu-the/htx-bia/" in found.values("href")
