"""Through the whole site with a keyboard only, each step in view and with its focus seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.browser import DESKTOP, PHONE, serving

pytestmark = pytest.mark.browser

MOST = 150
"""Tabs after which a visitor has given up."""

FOCUS = """() => {
  const focused = document.activeElement;
  /* The theme's switch between schemes is a hidden box whose label is drawn. */
  const at = focused.matches(".md-option") ? focused.nextElementSibling : focused;
  const said = at.getAttribute("aria-label") || at.innerText || at.value || at.name || at.title;
  const text = (said || "").trim();
  const box = at.getBoundingClientRect();
  const marked = (node) => {
    const style = getComputedStyle(node);
    const line = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    const isDrawn = node instanceof SVGElement && parseFloat(style.strokeWidth) >= 2;
    return line || style.boxShadow !== "none" || isDrawn;
  };
  let seen = false;
  let node = at;
  for (let up = 0; node instanceof Element && up < 4; node = node.parentElement, up += 1) {
    if (node === at ? marked(node) : node.matches(":focus-within") && marked(node)) seen = true;
  }
  const inHeight = box.bottom > 0 && box.top < innerHeight;
  const onScreen = box.width > 0 && inHeight && box.right > 0 && box.left < innerWidth;
  const covered = () => {
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const holders = top ? [top, top.closest("label"), top.closest("li")] : [];
    return !(top && at.contains(top)) && !holders.some((holder) => holder?.contains(at));
  };
  const href = at.getAttribute("href") || "";
  return { text, tag: at.tagName, href, seen, onScreen, covered: onScreen && covered() };
}"""


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture(params=[PHONE, DESKTOP], ids=["390", "1280"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(
        viewport=request.param, reduced_motion="reduce", service_workers="block"
    )
    yield context.new_page()
    context.close()


def tab_to(page: Page, text: str, href: str = "") -> None:
    """Press Tab until what bears this text has the focus; every stop before it is visible, too."""
    stops = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUS)
        stops.append(at["text"])
        if at["tag"] == "BODY":
            continue
        assert at["onScreen"], at
        assert at["seen"], at
        assert not at["covered"], at
        if text in at["text"] and href in at["href"]:
            return
    raise AssertionError((text, stops))


def typed(page: Page, text: str) -> None:
    page.keyboard.type(text)


def test_home_search_product_map_verify_compare_by_keyboard_alone(page: Page, base: str) -> None:
    page.goto(base)
    tab_to(page, "Tìm sản phẩm")
    typed(page, "mac ca mnong")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=mac+ca+mnong")
    page.wait_for_selector(".ocop-finder[aria-busy=false]")
    tab_to(page, "So sánh Mắc ca M'nông")
    page.keyboard.press("Enter")
    expect(page.locator(".ocop-tray")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/san-pham/mac-ca-mnong-*/")
    tab_to(page, "Lưu")
    page.keyboard.press("Enter")
    expect(page.locator(".ocop-actions__said")).to_have_text("Đã lưu, chỉ trên máy này.")
    tab_to(page, "Xem đã lưu")
    page.keyboard.press("Enter")
    page.wait_for_url("**/da-luu/")
    expect(page.locator(".ocop-own__item")).to_have_count(1)
    tab_to(page, "", "so-sanh/?sp=mac-ca-mnong")
    page.keyboard.press("Enter")
    page.wait_for_url("**/so-sanh/?sp=mac-ca-mnong-*")
    expect(page.get_by_role("columnheader")).to_have_count(1)


def test_the_finder_by_arrows_and_escape(page: Page, base: str) -> None:
    page.goto(f"{base}tim-kiem/")
    page.wait_for_selector(".ocop-finder[aria-busy=false]")
    page.keyboard.press("/")
    typed(page, "nuoc mam")
    expect(page.locator(".ocop-finder__count")).to_contain_text("nuoc mam")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    at = page.evaluate(FOCUS)
    assert at["seen"]
    assert "san-pham/" in at["href"]
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "ocop-ask"


def test_both_maps_by_keyboard_alone(page: Page, base: str) -> None:
    page.goto(f"{base}diem-ban/", wait_until="networkidle")
    tab_to(page, "Xem trên bản đồ")
    page.keyboard.press("Enter")
    expect(page.locator(".leaflet-popup")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".leaflet-popup")).to_have_count(0)
    page.goto(f"{base}ban-do/")
    tab_to(page, "", "tinh/gia-lai/")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tinh/gia-lai/")


def test_verify_by_keyboard_alone(page: Page, base: str) -> None:
    page.goto(f"{base}xac-minh/")
    tab_to(page, "ma")
    typed(page, "2361/qd-bnnmt")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("còn hiệu lực đến 26/06/2028")
    tab_to(page, "Xem trang sản phẩm")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Trà tôm nõn hương quê")


def test_the_menu_of_a_narrow_screen_opens_and_closes_by_keyboard(
    browser: Browser, base: str
) -> None:
    page = browser.new_page(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]  # width and height
    page.goto(f"{base}hang-sao/")
    tab_to(page, "Mở trình đơn")
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUS)["text"] == "Trang chủ"
    tab_to(page, "Điểm bán")
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUS)["text"] == "Mở trình đơn"
    expect(page.get_by_role("button", name="Mở trình đơn")).to_have_attribute(
        "aria-expanded", "false"
    )
    page.close()
