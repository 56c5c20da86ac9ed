"""What a visitor can do with a product, see of its years, and share of it."""

from __future__ import annotations

from datetime import date

from catalogue.model.certificate import Certificate
from catalogue.model.entries import Photo
from catalogue.pages.site import PhotoFiles
from tests import factories
from tests.pages.parsing import Parsed
from tests.pages.rendering import at, product_page, text_of

HOSTILE = '<img src=x onerror="alert(1)">'


def buttons(page: Parsed) -> list[dict[str, str]]:
    return [element.attributes for element in page.named("button")]


def test_what_needs_a_script_is_hidden_until_it_runs() -> None:
    page = product_page(factories.product())
    assert len(buttons(page)) == 6
    alone = [button for button in buttons(page) if "hidden" not in button]
    hidden_around = [
        e for e in page.elements if e.name in {"li", "p", "div"} and "hidden" in e.attributes
    ]
    assert len([button for button in buttons(page) if "data-keep" in button]) == 2
    assert all("hidden" in button for button in buttons(page) if "data-keep" in button)
    assert {"data-copy", "data-share"} & {name for button in alone for name in button}
    assert [e.name for e in hidden_around] == ["li", "li", "p", "p", "div"]


def test_sharing_is_plain_links_with_the_public_address() -> None:
    page = product_page(factories.product())
    quoted = "https%3A%2F%2Focop.example%2Fdanh-muc%2Fsan-pham%2Ftra-thu%2F"
    links = page.values("href")
    assert f"https://zalo.me/share?url={quoted}" in links
    assert f"https://www.facebook.com/sharer/sharer.php?u={quoted}" in links


def test_the_citation_names_product_standing_decision_address_and_day() -> None:
    assert text_of(product_page(factories.product()), "ocop-share__citation") == (
        "Sản phẩm thử tra-thu. OCOP 4 sao, còn hiệu lực đến 01/06/2028. "
        "Quyết định 12/QĐ-THU ngày 01/06/2025 của UBND tỉnh Thí Dụ. "
        "Danh mục sản phẩm OCOP, https://ocop.example/danh-muc/san-pham/tra-thu/ "
        "(tính đến ngày 21/11/2026)."
    )


def test_a_citation_of_what_has_run_out_claims_no_stars() -> None:
    page = product_page(factories.product(certificates=(factories.EXPIRED,)))
    said = text_of(page, "ocop-share__citation")
    assert "OCOP 4 sao" not in said
    assert "Từng đạt 4 sao — hết hạn 31/01/2026" in said


def test_values_of_the_data_stay_text() -> None:
    page = product_page(factories.product(name=HOSTILE))
    assert [e for e in page.named("img") if e.attributes.get("src") == "x"] == []
    assert HOSTILE in text_of(page, "ocop-share__citation")


def test_the_years_are_drawn_for_the_eye_and_told_in_the_list() -> None:
    history = (
        factories.certificate(3, date(2022, 1, 10)),
        factories.certificate(4, date(2024, 5, 6)),
    )
    page = product_page(factories.product(certificates=history))
    (drawing,) = (e for e in page.named("svg") if e.attributes.get("width") == "100%")
    assert drawing.attributes["aria-hidden"] == "true"
    assert "3 sao" in drawing.text
    assert "4 sao" in drawing.text
    assert "06/05/2027" in drawing.text
    assert "tính đến 21/11/2026" in drawing.text
    assert len(page.of_class("ocop-timeline__running")) == 1
    assert len(page.of_class("ocop-timeline__replaced")) == 1
    assert len(page.of_class("ocop-history__item")) == 2


def test_a_year_alone_is_drawn_as_uncertain_and_said_to_be_so() -> None:
    page = product_page(factories.product(certificates=(Certificate(stars=4, year=2024),)))
    assert len(page.of_class("ocop-timeline__uncertain")) == 1
    assert page.of_class("ocop-timeline__running") == []
    assert "muộn nhất 31/12/2028" in text_of(page, "ocop-timeline")
    assert "nguồn không cho biết đủ ngày" in text_of(page, "ocop-timeline")


def test_what_cannot_be_placed_is_not_drawn() -> None:
    page = product_page(factories.product(certificates=(Certificate(stars=3),)))
    assert page.of_class("ocop-timeline") == []


def test_several_photos_are_a_strip_that_the_keyboard_reaches_and_one_is_not() -> None:
    def photos(count: int) -> Parsed:
        names = [f"anh-{number}.jpg" for number in range(count)]
        product = factories.product(photos=tuple(Photo(name, "Người chụp bịa") for name in names))
        files = {
            ("tra-thu", name): PhotoFiles(((480, f"{name}-480.webp"),), name, 480, 360)
            for name in names
        }
        site = factories.site([product], [factories.producer()], photos=files)
        return at(site, "san-pham/tra-thu/")

    (strip,) = photos(3).of_class("ocop-gallery")
    assert strip.attributes["tabindex"] == "0"
    assert strip.attributes["aria-label"].startswith("Ảnh sản phẩm, 3 ảnh")
    (single,) = photos(1).of_class("ocop-gallery")
    assert "tabindex" not in single.attributes
    large = [e.attributes["href"] for e in photos(3).of_class("ocop-gallery__large")]
    assert large == ["../../anh-0.jpg", "../../anh-1.jpg", "../../anh-2.jpg"]


def test_the_nearby_box_names_every_point_that_sells_and_says_that_nothing_is_sent() -> None:
    points = [factories.sales_point(f"quay-{n}") for n in range(8)]
    product = factories.product(sales_points=tuple(point.id for point in points))
    page = at(factories.site([product], [factories.producer()], points), "san-pham/tra-thu/")
    (box,) = page.of_class("ocop-near")
    assert box.attributes["data-points"].split() == [f"quay-{n}" for n in range(8)]
    assert "hidden" in box.attributes
    assert "không gửi đi đâu" in box.text


def test_the_nearby_box_reads_the_points_in_the_language_of_the_page() -> None:
    made = factories.site([factories.product()], [factories.producer()])
    for address, drawn in (
        ("san-pham/tra-thu/", "../../assets/ban-do/diem-ban.geojson"),
        ("en/san-pham/tra-thu/", "../../../assets/ban-do/diem-ban.en.geojson"),
    ):
        (box,) = at(made, address).of_class("ocop-near")
        assert box.attributes["data-drawn"] == drawn


def test_related_products_stand_under_what_relates_them() -> None:
    products = [factories.product(f"tra-{n}") for n in range(9)]
    page = at(factories.site(products, [factories.producer()]), "san-pham/tra-4/")
    (box,) = page.of_class("ocop-related")
    assert [e.text for e in page.named("h3") if e.text in box.text][-2:] == [
        "Cùng chủ thể",
        "Cùng làm ra ở Xã Mẫu Một",
    ]
    assert "Xem tất cả 9 sản phẩm" in box.text


def test_the_visitors_own_lists_lead_on_without_a_script() -> None:
    site = factories.site()
    for address in ("da-luu/", "so-sanh/"):
        page = at(site, address)
        assert "cần JavaScript" in text_of(page, "ocop-own__plain")
        assert {"../hang-sao/", "../nhom/", "../tinh/"} <= set(page.values("href"))
