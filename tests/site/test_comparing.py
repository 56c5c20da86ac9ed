"""Choosing products to compare on the cards of lists, of the finder and of the saved list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.site.browser import PHONE, serving

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, service_workers="block")  # type: ignore[arg-type]  # width and height
    yield context.new_page()
    context.close()


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=f"So sánh {name}", exact=True)


def test_cards_of_a_listing_and_of_the_finder_fill_one_table(page: Page, base: str) -> None:
    page.goto(f"{base}tinh/lao-cai/")
    tray = page.locator(".ocop-tray")
    expect(tray).to_be_hidden()
    button(page, "Quế điếu Phúc Long").click()
    expect(tray).to_contain_text("Đã chọn 1 trên 4 sản phẩm")
    page.goto(f"{base}tim-kiem/?q=mac+ca")
    button(page, "Mắc ca M'nông").click()
    expect(button(page, "Mắc ca M'nông")).to_have_attribute("aria-pressed", "true")
    expect(tray).to_contain_text("Đã chọn 2 trên 4 sản phẩm")
    page.fill(".ocop-ask__text", "mắc ca m")
    expect(button(page, "Mắc ca M'nông")).to_have_attribute("aria-pressed", "true")
    tray.get_by_role("link", name="So sánh").click()
    names = page.get_by_role("columnheader")
    expect(names).to_have_count(2)
    expect(names.first).to_contain_text("Quế điếu Phúc Long")
    expect(tray).to_be_hidden()


def test_a_choice_is_taken_back_on_its_card_or_all_at_once(page: Page, base: str) -> None:
    page.goto(base)
    first, second = page.locator("[data-compare]").nth(0), page.locator("[data-compare]").nth(1)
    first.click()
    second.click()
    first.click()
    expect(first).to_have_attribute("aria-pressed", "false")
    expect(page.locator(".ocop-tray p")).to_have_text("Đã chọn 1 trên 4 sản phẩm")
    page.get_by_role("button", name="Bỏ hết").click()
    expect(page.locator(".ocop-tray")).to_be_hidden()
    expect(second).to_have_attribute("aria-pressed", "false")


def test_a_fifth_is_refused_and_said_so(page: Page, base: str) -> None:
    page.goto(f"{base}hang-sao/4/")
    for number in range(5):
        page.locator("[data-compare]").nth(number).click()
    expect(page.locator(".ocop-tray p")).to_contain_text("đã đủ bốn sản phẩm")
    assert page.locator("[data-compare][aria-pressed=true]").count() == 4


def test_the_saved_list_can_be_compared_from(page: Page, base: str) -> None:
    page.goto(f"{base}da-luu/?sp=mang-le-rung-to-tung,hat-tieu-cua")
    button(page, "Hạt tiêu Cùa").click()
    expect(page.locator(".ocop-tray")).to_contain_text("Đã chọn 1 trên 4 sản phẩm")
    page.locator(".ocop-tray a").click()
    expect(page).to_have_url(f"{base}so-sanh/?sp=hat-tieu-cua")


def test_the_button_is_a_thumb_high_and_does_not_open_the_card(page: Page, base: str) -> None:
    page.goto(f"{base}hang-sao/4/")
    box = page.locator("[data-compare]").first.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 44
    page.locator("[data-compare]").first.click()
    expect(page).to_have_url(f"{base}hang-sao/4/")
