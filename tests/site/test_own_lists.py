"""Keeping, comparing, sharing and finding nearby: in a real browser, by keyboard and by tap."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bench.national.generate import generate
from catalogue.progress import Silent
from catalogue.publishing.build import Wish, build_site
from tests.site.browser import PHONE, serving
from tests.site.test_journey import Watched

pytestmark = pytest.mark.browser

MANG, TIEU = "mang-le-rung-to-tung", "hat-tieu-cua"


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": PHONE["width"], "height": PHONE["height"]},
        permissions=["clipboard-read", "clipboard-write"],
    )
    yield context
    context.close()


@pytest.fixture
def watched(phone: BrowserContext, base: str) -> Watched:
    return Watched(phone.new_page(), base)


def button(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_a_saved_product_stays_in_this_browser_and_can_be_taken_out(
    watched: Watched, base: str
) -> None:
    page = watched.page
    page.goto(f"{base}san-pham/{MANG}/")
    button(page, "Lưu")
    expect(page.locator(".ocop-actions__said")).to_have_text("Đã lưu, chỉ trên máy này.")
    page.get_by_role("link", name="Xem đã lưu (1)").click()
    item = page.locator(".ocop-own__item")
    expect(item).to_contain_text("Măng le rừng")
    expect(item).to_contain_text("Chưa xác nhận")
    expect(page.locator(".ocop-intro")).to_contain_text("chỉ nằm trong trình duyệt trên máy này")
    page.reload()
    expect(item).to_have_count(1)
    page.get_by_role("button", name="Bỏ Măng le rừng").click()
    expect(item).to_have_count(0)
    expect(page.locator(".ocop-own__empty")).to_be_visible()
    assert page.context.cookies() == []
    assert watched.is_quiet(), (watched.complaints, watched.foreign)


def test_a_list_travels_as_a_link_and_is_kept_only_when_asked(watched: Watched, base: str) -> None:
    page = watched.page
    page.goto(f"{base}da-luu/?sp={MANG},{TIEU},../../x,<b>")
    expect(page.locator(".ocop-own__item")).to_have_count(2)
    expect(page.locator(".ocop-own__said")).to_contain_text("chưa được lưu trên máy này")
    button(page, "Chép liên kết của danh sách")
    expect(page.get_by_role("button", name="Đã chép")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{base}da-luu/?sp={MANG},{TIEU}"
    assert page.evaluate("localStorage.getItem('ocop.saved')") is None
    button(page, "Lưu cả danh sách vào máy này")
    expect(page).to_have_url(f"{base}da-luu/")
    expect(page.locator(".ocop-own__item")).to_have_count(2)


def test_products_stand_beside_each_other_and_the_address_says_which(
    watched: Watched, base: str
) -> None:
    page = watched.page
    for product in (MANG, TIEU):
        page.goto(f"{base}san-pham/{product}/")
        button(page, "So sánh")
    page.get_by_role("link", name="Mở bảng so sánh (2)").click()
    expect(page).to_have_url(f"{base}so-sanh/?sp={MANG},{TIEU}")
    table = page.get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_count(2)
    expect(table).to_contain_text("Hạt tiêu Cùa")
    expect(table).to_contain_text("hết hạn 15/01/2023")
    expect(table.locator("tbody th")).to_contain_text(["Tình trạng", "Chủ thể"])
    page.get_by_role("button", name="Bỏ khỏi bảng: Măng le rừng").click()
    expect(page).to_have_url(f"{base}so-sanh/?sp={TIEU}")
    expect(table.get_by_role("columnheader")).to_have_count(1)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"]
    assert watched.is_quiet(), (watched.complaints, watched.foreign)


def test_a_fifth_product_is_refused_and_nothing_is_lost(watched: Watched, base: str) -> None:
    page = watched.page
    page.goto(f"{base}san-pham/{MANG}/")
    page.evaluate("localStorage.setItem('ocop.compared', JSON.stringify(['a', 'b', 'c', 'd']))")
    page.reload()
    button(page, "So sánh")
    expect(page.locator(".ocop-actions__said")).to_contain_text("đã đủ bốn sản phẩm")
    assert page.evaluate("localStorage.getItem('ocop.compared')") == '["a","b","c","d"]'


def test_stars_that_ran_out_after_the_build_are_taken_down_where_products_are_listed(
    browser: Browser, base: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.clock.set_fixed_time("2031-01-01T12:00:00+07:00")
    page.goto(f"{base}hang-sao/5/")
    product = page.locator(".ocop-card--product a").first.get_attribute("href") or ""
    page.goto(f"{base}da-luu/?sp={product.strip('/').rpartition('/')[2]}")
    standing = page.locator(".ocop-own__item .ocop-status")
    expect(standing).to_contain_text("Từng đạt 5 sao — hết hạn")
    expect(standing.locator(".ocop-stars")).to_have_count(0)
    context.close()


def test_what_a_page_has_prepared_for_a_later_day_is_shown_on_that_day(
    browser: Browser, base: str, built: Path
) -> None:
    prepared = (
        '<template data-from="2026-12-01" data-status="valid" data-ages="valid 4 2029-11-30">'
        '<p class="ocop-status__label">Lần sau, bịa ra để thử</p></template>'
    )
    text = (built / "san-pham" / MANG / "index.html").read_text(encoding="utf-8")
    before, banner, after = text.partition('<p class="ocop-status__label">')
    context = browser.new_context()
    page = context.new_page()
    page.clock.set_fixed_time("2027-01-01T12:00:00+07:00")
    page.route(
        f"{base}san-pham/{MANG}/",
        lambda route: route.fulfill(body=before + prepared + banner + after),
    )
    page.goto(f"{base}da-luu/?sp={MANG}")
    standing = page.locator(".ocop-own__item .ocop-status--valid")
    expect(standing).to_have_text("Lần sau, bịa ra để thử")
    context.close()


def test_the_citation_is_copied_as_it_stands(watched: Watched, base: str) -> None:
    page = watched.page
    page.goto(f"{base}san-pham/{TIEU}/")
    page.locator(".ocop-share > summary").press("Enter")
    button(page, "Chép trích dẫn")
    expect(page.get_by_role("button", name="Đã chép")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Hạt tiêu Cùa. Từng đạt 3 sao — hết hạn 15/01/2023.")


def test_the_nearest_points_come_first_and_the_position_goes_nowhere(
    browser: Browser, base: str
) -> None:
    pleiku = {"latitude": 13.98, "longitude": 108.0}
    context = browser.new_context(geolocation=pleiku, permissions=["geolocation"])
    watched = Watched(context.new_page(), base)
    asked: list[str] = []
    watched.page.on("request", lambda request: asked.append(request.url))
    watched.page.goto(f"{base}san-pham/{MANG}/", wait_until="networkidle")
    asked.clear()
    button(watched.page, "Gần tôi")
    items = watched.page.locator(".ocop-near__list > li")
    expect(items).to_have_count(1)  # the others are 200 km away and more
    expect(watched.page.locator(".ocop-near__said")).to_contain_text("chưa biết nơi nào bán")
    expect(items.first).to_contain_text("Gia Lai")
    expect(items.first).to_contain_text("km")
    assert asked == [f"{base}assets/ban-do/diem-ban.geojson"]
    assert watched.is_quiet(), (watched.complaints, watched.foreign)
    context.close()


def test_where_no_point_is_near_that_is_said_and_the_nearest_is_named(
    browser: Browser, base: str
) -> None:
    dong_van = {"latitude": 23.28, "longitude": 105.36}
    context = browser.new_context(geolocation=dong_van, permissions=["geolocation"])
    page = context.new_page()
    page.goto(f"{base}san-pham/{MANG}/", wait_until="networkidle")
    button(page, "Gần tôi")
    said = page.locator(".ocop-near__said")
    expect(said).to_contain_text("không có điểm bán OCOP nào trong vòng 100 km. Nơi gần nhất:")
    expect(page.locator(".ocop-near__list > li")).to_have_count(1)
    context.close()


def test_in_english_the_nearest_points_are_told_and_lead_on_in_english(
    browser: Browser, base: str
) -> None:
    pleiku = {"latitude": 13.98, "longitude": 108.0}
    context = browser.new_context(geolocation=pleiku, permissions=["geolocation"])
    page = context.new_page()
    page.goto(f"{base}en/san-pham/{MANG}/", wait_until="networkidle")
    button(page, "Near me")
    first = page.locator(".ocop-near__list > li").first
    expect(first).to_contain_text("Chư Pưh commune, Gia Lai")
    assert first.locator("a").evaluate("link => link.href") == f"{base}en/diem-ban/nhon-hoa/"
    context.close()


def test_the_lists_and_distances_work_in_english_too(browser: Browser, base: str) -> None:
    pleiku = {"latitude": 13.98, "longitude": 108.0}
    context = browser.new_context(geolocation=pleiku, permissions=["geolocation"])
    watched = Watched(context.new_page(), base)
    page = watched.page
    page.goto(f"{base}en/san-pham/{MANG}/")
    button(page, "Near me")
    expect(page.locator(".ocop-near__list > li")).to_have_count(1)
    button(page, "Save")
    page.get_by_role("link", name="See saved products (1)").click()
    expect(page).to_have_url(f"{base}en/da-luu/")
    expect(page.locator(".ocop-own__item")).to_contain_text("Unconfirmed")
    assert watched.is_quiet(), (watched.complaints, watched.foreign)
    context.close()


def test_whoever_does_not_tell_the_position_is_told_what_is_left(
    browser: Browser, base: str
) -> None:
    context = browser.new_context(permissions=[])
    page = context.new_page()
    page.goto(f"{base}san-pham/{MANG}/")
    button(page, "Gần tôi")
    expect(page.locator(".ocop-near__said")).to_contain_text("Máy không cho biết vị trí")
    context.close()


def test_without_a_script_there_is_no_button_that_does_nothing(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}san-pham/{MANG}/")
    assert page.locator(".ocop button:visible").count() == 0
    page.locator(".ocop-share > summary").click()
    assert page.locator(".ocop button:visible").count() == 0
    expect(page.get_by_role("link", name="Facebook")).to_be_visible()
    for address in ("da-luu/", "so-sanh/"):
        page.goto(base + address)
        plain = page.locator(".ocop-own__plain")
        expect(plain).to_be_visible()
        assert "cần JavaScript" in plain.inner_text()
        expect(page.locator(".ocop-own")).not_to_be_visible()
    context.close()


@pytest.fixture(scope="module")
def photographed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an invented product that has several photos."""
    root = tmp_path_factory.mktemp("danh-muc")
    generate(12, root, photos=12)
    (photo,) = root.glob("products/*/*/*.jpg")
    more = "photos:\n"
    for number, colour in enumerate(("teal", "olive")):
        Image.new("RGB", (900, 700), colour).save(photo.with_name(f"anh-{number}.jpg"))
        more += f"  - file: anh-{number}.jpg\n    credit: Máy vẽ ra\n"
    file = photo.with_name("product.yml")
    text = file.read_text(encoding="utf-8").replace("photos:\n", more, 1)
    file.write_text(text, encoding="utf-8")
    site = tmp_path_factory.mktemp("trang") / "site"
    said = io.StringIO()
    assert build_site(Wish(root, site, date(2026, 7, 17), 1), said, Silent()), said.getvalue()
    with serving(site) as address:
        yield f"{address}san-pham/{photo.parent.name}/"


def test_photos_are_enlarged_and_leafed_through_by_keyboard(
    phone: BrowserContext, photographed: str
) -> None:
    page = phone.new_page()
    page.goto(photographed, wait_until="networkidle")
    first = page.locator("a.ocop-gallery__large").first
    first.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    position = dialog.get_by_role("status")
    expect(position).to_contain_text("Ảnh 1 trên")
    page.keyboard.press("ArrowRight")
    expect(position).to_contain_text("Ảnh 2 trên")
    page.keyboard.press("ArrowLeft")
    expect(position).to_contain_text("Ảnh 1 trên")
    page.keyboard.press("Escape")
    expect(dialog).not_to_be_visible()
    expect(first).to_be_focused()


def test_a_swipe_turns_the_large_photo_and_the_count_follows(
    phone: BrowserContext, photographed: str
) -> None:
    page = phone.new_page()
    page.goto(photographed, wait_until="networkidle")
    page.locator("a.ocop-gallery__large").first.click()
    track = page.locator(".ocop-large__track")
    track.evaluate("track => track.scrollBy({ left: track.clientWidth, behavior: 'smooth' })")
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("Ảnh 2 trên")
