"""The page for corrections and removals, and the message that it offers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from catalogue.publishing.mkdocs_plugin import theme
from catalogue.publishing.shell import ThemeError
from tests.site.browser import serving

pytestmark = pytest.mark.browser

CONTACT = "huong-dan/lien-he/"


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


def opened(browser: Browser, address: str) -> Page:
    page = browser.new_page()
    page.goto(address)
    return page


def message(page: Page) -> str:
    return page.locator(".ocop-message textarea").input_value()


def test_whoever_reports_from_a_product_finds_its_address_in_the_message(
    browser: Browser, base: str
) -> None:
    page = opened(browser, f"{base}san-pham/mang-le-rung-to-tung/")
    page.locator(".ocop-report a").click()
    expect(page.locator(".ocop-message textarea")).to_be_visible()
    assert f"Trang: {base}san-pham/mang-le-rung-to-tung/\n" in message(page)


def test_the_english_message_names_the_english_page(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}en/{CONTACT}?trang=san-pham/mang-le-rung-to-tung/")
    assert message(page).startswith(f"Page: {base}en/san-pham/mang-le-rung-to-tung/\n")


@pytest.mark.parametrize(
    "named", ["//evil.example/", "https://evil.example/", "../../x/", "a%0Ab/", "<b>/"]
)
def test_an_address_elsewhere_is_not_taken_into_the_message(
    browser: Browser, base: str, named: str
) -> None:
    page = opened(browser, f"{base}{CONTACT}?trang={named}")
    assert message(page).startswith("Trang: \n")


def test_where_nobody_is_named_it_says_to_whom_to_turn(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}{CONTACT}")
    expect(page.locator(".ocop-message")).to_contain_text("Hãy gửi cán bộ OCOP của xã, phường")
    expect(page.locator(".ocop-message__mail")).to_have_count(0)


def test_the_keeper_of_the_catalogue_is_written_to(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OCOP_KEEPER", "lien-he@vidu.example")
    monkeypatch.setenv("OCOP_REPOSITORY", "https://github.example/ocop/danh-muc/")
    theme(root / "mkdocs.yml", tmp_path / "site").draw()
    page = (tmp_path / "site" / CONTACT / "index.html").read_text(encoding="utf-8")
    assert 'href="mailto:lien-he@vidu.example">Gửi thư tới lien-he@vidu.example</a>' in page
    assert 'href="https://github.example/ocop/danh-muc/issues"' in page
    assert "chưa ghi nơi nhận" not in page


def test_a_keeper_without_a_mail_address_is_refused(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OCOP_KEEPER", '"><script>')
    with pytest.raises(ThemeError, match="không phải là một địa chỉ thư điện tử"):
        theme(root / "mkdocs.yml", tmp_path / "site").draw()
