"""A page of the preview in a real browser, while its file is edited beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.serving.visitor import Visitor, gia_lai, visiting
from tests.site.browser import PHONE, launch

pytestmark = pytest.mark.browser

PRODUCT = "products/gia-lai/mang-le-rung-to-tung/product.yml"


@pytest.fixture(scope="module")
def shown(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    folder = tmp_path_factory.mktemp("trang mở")
    with visiting(gia_lai(root, folder / "nhỏ"), folder / "output.txt") as visitor:
        yield visitor


@pytest.fixture
def page(shown: Visitor) -> Iterator[Page]:
    """The product's page on a phone; nothing there may complain."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]  # its own TypedDict
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"http://127.0.0.1:{shown.port}/san-pham/mang-le-rung-to-tung/")
        yield page
        browser.close()
        assert complaints == []


def test_it_shows_what_was_saved_and_stays_where_the_reader_is(shown: Visitor, page: Page) -> None:
    page.evaluate("window.scrollTo(0, 500)")
    with shown.spoilt(PRODUCT, lambda text: text.replace("Măng le rừng", "Măng le rừng thử", 1)):
        expect(page.locator("h1")).to_have_text("Măng le rừng thử", timeout=60_000)
        page.wait_for_function("Math.abs(window.scrollY - 500) < 50")
    expect(page.locator("h1")).to_have_text("Măng le rừng", timeout=60_000)


def test_errors_are_in_sight_until_they_are_mended(shown: Visitor, page: Page) -> None:
    banner = page.get_by_role("alert")
    expect(page.locator("h1")).to_have_text("Măng le rừng")
    expect(banner).to_have_count(0)
    with shown.spoilt(PRODUCT, lambda text: text + "stars: 9\n"):
        expect(banner).to_contain_text(f"{PRODUCT}:", timeout=60_000)
        expect(banner).to_be_in_viewport()
        page.evaluate("window.scrollTo(0, 500)")
        expect(banner).to_be_in_viewport()
    expect(banner).to_have_count(0, timeout=60_000)
