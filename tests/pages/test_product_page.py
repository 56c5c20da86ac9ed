"""What a product's page shows beside its standing."""

from __future__ import annotations

from datetime import date

from catalogue.model.certificate import Certificate
from catalogue.model.entries import Assortment, Packaging, Period, Price, Provenance, Retired
from catalogue.model.place import Register
from tests import factories
from tests.pages.parsing import Parsed
from tests.pages.rendering import at, page_at, product_page, text_of


def full_page() -> Parsed:
    return at(factories.site(), "san-pham/tra-thu/")


def fact(page: Parsed, label: str) -> str:
    """The value beside a label of the facts."""
    names = [" ".join(e.text.split()) for e in page.named("dt")]
    values = [" ".join(e.text.split()) for e in page.named("dd")]
    return dict(zip(names, values, strict=True)).get(label, "")


def test_a_place_is_named_as_today_and_as_certified() -> None:
    page = full_page()
    assert fact(page, "Địa bàn hiện nay") == "Xã Mẫu Một, Thí Dụ"
    assert fact(page, "Nguồn ghi") == "Thôn Bịa, xã Mẫu Một, tỉnh Thí Dụ"


def test_a_place_is_named_once_where_nothing_changed() -> None:
    same = factories.place(as_certified="Xã Mẫu Một, Thí Dụ")
    assert fact(product_page(factories.product(place=same)), "Nguồn ghi") == ""


def test_a_divided_commune_shows_its_candidates() -> None:
    divided = factories.place(factories.DIVIDED, Register.DISTRICTS)
    said = fact(product_page(factories.product(place=divided)), "Địa bàn hiện nay")
    assert said == (
        "Thí Dụ xã cũ đã chia vào Xã Mẫu Một, Xã Trùng Tên; chưa rõ thuộc xã nào"
    )  # fmt: skip


def test_a_place_known_to_its_district_says_that_the_commune_is_unknown() -> None:
    district = factories.place("801", Register.DISTRICTS, as_certified="Huyện Thử")
    page = product_page(factories.product(place=district))
    assert fact(page, "Địa bàn hiện nay") == "Thí Dụ chưa rõ xã, phường"


def test_a_guessed_group_is_marked_as_such() -> None:
    guessed = factories.product(unconfirmed=frozenset({"group"}))
    page = product_page(guessed)
    assert "xếp tạm, nguồn không nêu nhóm" in fact(page, "Nhóm")
    assert "do danh mục suy ra hoặc dịch lại: nhóm sản phẩm." in text_of(page, "ocop-missing")


def test_public_entries_list_what_is_missing() -> None:
    poor = factories.product(
        provenance=Provenance.PUBLIC_SOURCE, producer=None, certificates=(Certificate(year=2019),)
    )
    page = product_page(poor)
    said = text_of(page, "ocop-missing")
    assert said.startswith("Còn thiếu Trang này lập từ nguồn công khai.")
    for lack in ("hạng sao", "số quyết định công nhận", "ngày ký quyết định", "chủ thể", "ảnh"):
        assert lack in said


def test_an_officers_confirmed_entry_is_not_called_incomplete() -> None:
    assert product_page(factories.product()).of_class("ocop-missing") == []


def test_paragraphs_come_from_blank_lines() -> None:
    text = "Một\nvẫn một.\n\nHai.\n \n\nBa."
    page = product_page(factories.product(description=text))
    paragraphs = [e.text for e in page.named("p")]
    assert [p for p in paragraphs if p.startswith(("Một", "Hai", "Ba"))] == ["Một vẫn một.", "Hai.", "Ba."]  # fmt: skip  # noqa: E501


def test_prices_are_written_the_vietnamese_way_with_their_date() -> None:
    price = Price(1230000, factories.TODAY)
    page = product_page(factories.product(packagings=(Packaging("1 kg", None, price),)))
    assert [e.text for e in page.named("td")] == ["", "1.230.000 đ (ngày 21/11/2026)"]


def test_shops_are_followed_without_endorsement() -> None:
    page = full_page()
    links = [e for e in page.named("a") if e.attributes["href"].startswith("https://")]
    assert len(links) >= 5
    assert {e.attributes.get("rel") for e in links} == {"nofollow noopener"}
    assert "https://gian-hang.example/1" in [e.attributes["href"] for e in links]
    assert "https://truy-xuat.example/1" in [e.attributes["href"] for e in links]


def test_sales_points_that_sell_it_are_shown_and_ended_ones_are_not() -> None:
    over = factories.sales_point("da-het", period=Period(None, date(2026, 1, 1)), sells=SELLS)
    open_now = factories.sales_point("dang-mo", sells=SELLS)
    site = factories.site([factories.product()], [factories.producer()], [over, open_now])
    links = at(site, "san-pham/tra-thu/").values("href")
    assert "../../diem-ban/dang-mo/" in links
    assert "../../diem-ban/da-het/" not in links


SELLS = Assortment(products=("tra-thu",))


def test_a_retired_producer_is_not_called_up() -> None:
    gone = factories.full_producer(retired=Retired(factories.TODAY, "Chủ thể yêu cầu gỡ"))
    page = at(factories.site([factories.product()], [gone]), "san-pham/tra-thu/")
    assert [link for link in page.values("href") if link.startswith(("tel:", "mailto:"))] == []


def test_a_product_without_photo_shows_the_drawing_of_its_group() -> None:
    page = product_page(factories.product())
    (figure,) = page.of_class("ocop-placeholder")
    assert "Chưa có ảnh sản phẩm" in figure.text
    assert "../../assets/ocop/nhom-thuc-pham.svg" in page.values("src")


def test_an_unknown_group_has_a_drawing_of_its_own() -> None:
    page = product_page(factories.product(group=None))
    assert "../../assets/ocop/nhom-chua-ro.svg" in page.values("src")


def test_a_photo_comes_in_several_widths_with_its_credit() -> None:
    page = full_page()
    (source, *_) = page.named("source")
    assert source.attributes["srcset"] == (
        "../../anh/tra-thu-480.webp 480w, ../../anh/tra-thu-960.webp 960w"
    )  # fmt: skip
    (image, *_) = page.named("img")
    assert image.attributes["alt"] == "Chú thích bịa"
    assert (image.attributes["width"], image.attributes["height"]) == ("960", "720")
    assert "Ảnh: Người chụp bịa" in page.named("figcaption")[0].text


def test_related_products_are_kin_and_never_the_product_itself() -> None:
    products = [factories.product(f"tra-{n}") for n in range(9)]
    site = factories.site(products, [factories.producer()])
    page = at(site, "san-pham/tra-4/")
    related = [link for link in page.values("href") if link.startswith("../../san-pham/")]
    assert len(related) == 6
    assert "../../san-pham/tra-4/" not in related


def test_the_way_up_leads_by_place_or_else_by_group() -> None:
    page = full_page()
    trail = page.values("href")[:3]
    assert trail == ["../../", "../../tinh/thi-du/", "../../tinh/thi-du/xa-mau-mot/"]
    placeless = product_page(factories.product(place=None))
    assert placeless.values("href")[:2] == ["../../", "../../nhom/thuc-pham/"]


def test_a_report_goes_to_the_issue_form_or_else_to_the_contact_page() -> None:
    site = factories.site(repository="https://git.example/ocop/danh-muc")
    report = "https://git.example/ocop/danh-muc/issues/new?template=bao-sai.yml&title=Sai%20s"
    for address in ("san-pham/tra-thu/", "chu-the/htx-bia/", "diem-ban/quay-thu/"):
        assert any(link.startswith(report) for link in at(site, address).values("href")), address
        plain = at(factories.site(), address).values("href")
        assert f"../../huong-dan/lien-he/?trang={address}" in plain, address


def test_the_description_for_search_results_says_the_standing() -> None:
    expired = factories.product(certificates=(factories.EXPIRED,))
    site = factories.site([expired], [factories.producer()])
    assert page_at(site, "san-pham/tra-thu/").description == (
        "Sản phẩm thử tra-thu. Từng đạt 4 sao — hết hạn 31/01/2026. "
        "Hợp tác xã Bịa htx-bia. Xã Mẫu Một, Thí Dụ."
    )
