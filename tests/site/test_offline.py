"""Where there is no network: what was seen, what was saved, and an honest page for the rest."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.site.browser import serving

pytestmark = pytest.mark.browser

PRODUCT = "san-pham/duong-kinh-trang-duong-an-khe-gia-lai/"
NEVER_SEEN = "san-pham/mang-muoi-chua-quang-tri/"
PROVINCE = "tinh/gia-lai/"


def with_worker(visitor: BrowserContext, address: str) -> Page:
    """A page on which the service worker has taken over."""
    page = visitor.new_page()
    page.goto(address)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    return page


def test_a_page_that_was_visited_opens_without_a_network_and_another_says_why_not(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = with_worker(visitor, base)
        page.goto(base + PRODUCT)
        name = page.locator("h1").inner_text()
        visitor.set_offline(True)
        page.goto(base)
        page.goto(base + PRODUCT)
        expect(page.locator("h1")).to_have_text(name)
        assert page.evaluate("document.fonts.check('1rem \"Be Vietnam Pro\"')")
        page.goto(f"{base}en/{NEVER_SEEN}")
        expect(page.locator("h1")).to_have_text("No network")
        page.goto(base + NEVER_SEEN)
        expect(page.locator("h1")).to_have_text("Không có mạng")
        expect(page.locator("ul[data-offline] a", has_text=name)).to_have_count(1)
        assert page.evaluate("document.fonts.check('1rem \"Be Vietnam Pro\"')")
        visitor.set_offline(False)
        page.get_by_role("link", name="Thử lại").click()
        page.wait_for_url(base + NEVER_SEEN)


def test_a_saved_province_opens_without_a_network_until_it_is_removed(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = with_worker(visitor, base + PROVINCE)
        box = page.locator(".ocop-offline")
        box.get_by_role("button", name="Lưu để xem không cần mạng").click()
        expect(box).to_contain_text("Đã lưu ")
        visitor.set_offline(True)
        page.goto(base + PRODUCT)
        expect(page.locator(".ocop-trail")).to_contain_text("Gia Lai")
        code = page.locator(".ocop-code b").inner_text().replace("-", "")
        page.goto(f"{base}v/?{code}")
        expect(page.locator("main")).to_contain_text("Đường kính trắng")
        page.goto(f"{base}xac-minh/?ma=743")
        expect(page.locator("main")).to_contain_text("743/QĐ-UBND")
        page.goto(base + PROVINCE)
        box.get_by_role("button", name="Xóa khỏi máy").click()
        expect(box).to_contain_text("Lưu các trang của Gia Lai")
        page.evaluate("caches.delete('ocop-trang')")
        page.goto(base + PRODUCT)
        expect(page.locator("h1")).to_have_text("Không có mạng")


def test_a_line_that_breaks_while_saving_leaves_the_former_copy_whole(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = with_worker(visitor, base + PROVINCE)
        box = page.locator(".ocop-offline")
        box.get_by_role("button", name="Lưu để xem").click()
        expect(box).to_contain_text("Đã lưu ")
        shutil.rmtree(published / PRODUCT)
        box.get_by_role("button", name="Lưu lại").click()
        expect(box).to_contain_text("Chưa lưu được")
        assert page.evaluate("caches.has('ocop-goi-gia-lai~')") is False
        page.evaluate("caches.delete('ocop-trang')")
        visitor.set_offline(True)
        page.goto(base + PRODUCT)
        expect(page.locator(".ocop-trail")).to_contain_text("Gia Lai")


def test_what_was_published_since_is_shown_at_once_where_there_is_a_network(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = with_worker(visitor, base)
        page.goto(base + PRODUCT)
        file = published / PRODUCT / "index.html"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("<h1>", "<h1>Đã thu hồi: "), encoding="utf-8")
        page.goto(base + PRODUCT)
        expect(page.locator("h1")).to_contain_text("Đã thu hồi: ")
        visitor.set_offline(True)
        page.reload()
        expect(page.locator("h1")).to_contain_text("Đã thu hồi: ")


def test_the_finder_answers_without_a_network_once_it_was_used(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = with_worker(visitor, base)
        page.goto(f"{base}tim-kiem/?q=mac+ca")
        expect(page.locator(".ocop-card__name").first).to_contain_text("Mắc ca")
        page.wait_for_load_state("networkidle")
        visitor.set_offline(True)
        page.goto(f"{base}tim-kiem/?q=vai+thieu")
        expect(page.locator(".ocop-card__name").first).to_have_text("Vải thiều Lục Ngạn")
