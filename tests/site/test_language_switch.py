"""A reader changes the language and stays on the page, in a real browser without any script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.site.browser import DESKTOP, PHONE, launch, serving

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "tim-kiem/",
    "hang-sao/4/",
    "nhom/do-uong/",
    "tinh/gia-lai/",
    "san-pham/mang-le-rung-to-tung/",
    "chu-the/htx-to-tung/",
    "diem-ban/",
    "diem-ban/nhon-hoa/",
    "huong-dan/lien-he/",
)


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()


@pytest.fixture(params=[PHONE, DESKTOP], ids=["390", "1280"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    size = request.param
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]}, java_script_enabled=False
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", PAGES)
def test_the_language_changes_and_the_page_stays(page: Page, base: str, address: str) -> None:
    page.goto(f"{base}{address}")
    page.get_by_role("link", name="English", exact=True).click()
    expect(page).to_have_url(f"{base}en/{address}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="Tiếng Việt", exact=True).click()
    expect(page).to_have_url(f"{base}{address}")
    expect(page.locator("html")).to_have_attribute("lang", "vi")


def test_the_way_to_the_other_language_is_large_enough_for_a_thumb(page: Page, base: str) -> None:
    page.goto(base)
    box = page.get_by_role("link", name="English", exact=True).bounding_box()
    assert box is not None
    assert box["width"] >= 44
    assert box["height"] >= 44


def test_a_reader_of_english_walks_on_in_english(page: Page, base: str) -> None:
    page.goto(f"{base}en/")
    page.get_by_role("link", name="Browse by stars").click()
    expect(page).to_have_url(f"{base}en/hang-sao/")
    page.locator("main").get_by_role("link", name="5-star OCOP").first.click()
    expect(page).to_have_url(f"{base}en/hang-sao/5/")
    page.locator(".ocop-card a", has_text="Trà tôm nõn hương quê").click()
    expect(page.locator("main")).to_contain_text("26 June 2028")
    expect(page.locator("main")).to_contain_text("Decision No. 2361/QĐ-BNNMT")
    page.locator(".md-footer").get_by_role("link").last.click()
    expect(page).to_have_url(f"{base}en/huong-dan/lien-he/")
