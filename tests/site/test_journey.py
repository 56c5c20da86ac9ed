"""A visitor's way through the built site, by clicking, in a real browser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.site.browser import DESKTOP, PHONE, serving

pytestmark = pytest.mark.browser

ARCHIPELAGOS = ("Quần đảo Hoàng Sa", "Quần đảo Trường Sa")


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


class Watched:
    """A page, with whatever it complained of and asked for."""

    def __init__(self, page: Page, base: str) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        page.on("console", lambda m: self.complaints.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("requestfailed", self._failed)
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((base, "data:", "blob:"))
                else self.foreign.append(request.url)
            ),
        )

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # left behind by whoever clicked on
            self.complaints.append(f"{request.url}: {request.failure}")

    def is_quiet(self) -> bool:
        return self.complaints == [] and self.foreign == []


@pytest.fixture(params=[PHONE, DESKTOP], ids=["390", "1280"])
def watched(browser: Browser, base: str, request: pytest.FixtureRequest) -> Iterator[Watched]:
    size = request.param
    page = browser.new_page(viewport={"width": size["width"], "height": size["height"]})
    yield Watched(page, base)
    page.close()


def to_section(page: Page, name: str) -> None:
    """By the tabs, or on a phone by the drawer."""
    tab = page.locator(".md-tabs").get_by_role("link", name=name, exact=True)
    if tab.is_visible():
        tab.click()
        return
    page.locator(".ocop-menu").click()
    page.locator(".md-nav--primary").get_by_role("link", name=name, exact=True).first.click()


def test_from_home_to_stars_to_product_to_producer_to_sales_point_and_back(
    watched: Watched, base: str
) -> None:
    page = watched.page
    page.goto(base)
    page.get_by_role("link", name="Xem theo hạng sao").click()
    expect(page).to_have_url(f"{base}hang-sao/")
    page.locator("a[href$='5/']").first.click()
    expect(page).to_have_url(f"{base}hang-sao/5/")
    page.locator(".ocop-card a", has_text="Trà tôm nõn hương quê").click()
    expect(page.locator("h1")).to_have_text("Trà tôm nõn hương quê")
    expect(page.locator("main")).to_contain_text("26/06/2028")
    expect(page.locator("main")).to_contain_text("2361/QĐ-BNNMT")
    page.locator("a[href*='/chu-the/']", has_text="Phú Lương").first.click()
    expect(page.locator("h1")).to_contain_text("Phú Lương")
    to_section(page, "Điểm bán")
    expect(page).to_have_url(f"{base}diem-ban/")
    page.locator("[data-entry] a", has_text="Nhơn Hòa").first.click()
    expect(page.locator("h1")).to_contain_text("Nhơn Hòa")
    page.go_back()
    expect(page).to_have_url(f"{base}diem-ban/")
    to_section(page, "Trang chủ")
    expect(page).to_have_url(base)
    assert watched.is_quiet(), (watched.complaints, watched.foreign)


def test_the_map_shows_markers_clusters_and_names_both_archipelagos_at_first_sight(
    watched: Watched, base: str
) -> None:
    page = watched.page
    page.goto(f"{base}diem-ban/", wait_until="networkidle")
    box = page.locator(".leaflet-container").bounding_box()
    assert box is not None
    for name in ARCHIPELAGOS:
        label = page.locator(".leaflet-container").get_by_text(name).first
        expect(label).to_be_visible()
        place = label.bounding_box()
        assert place is not None
        assert box["x"] <= place["x"]
        assert box["y"] <= place["y"]
        assert place["x"] + place["width"] <= box["x"] + box["width"]
        assert place["y"] + place["height"] <= box["y"] + box["height"]
    assert page.locator(".marker-cluster, .ocop-cluster").count() > 0
    assert page.locator(".leaflet-marker-icon").count() > 2
    expect(page.locator(".leaflet-container")).to_contain_text(
        "Ranh giới: @svg-maps/vietnam (MapSVG), CC BY 4.0, đã gộp theo 34 tỉnh"
    )
    assert watched.is_quiet(), (watched.complaints, watched.foreign)


def test_nothing_hides_the_names_of_the_archipelagos(watched: Watched, base: str) -> None:
    page = watched.page
    page.goto(f"{base}diem-ban/", wait_until="networkidle")
    attribution = page.locator(".leaflet-control-attribution").bounding_box()
    assert attribution is not None
    for name in ARCHIPELAGOS:
        place = page.locator(".leaflet-container").get_by_text(name).first.bounding_box()
        assert place is not None
        beside = (
            place["x"] + place["width"] <= attribution["x"]
            or place["x"] >= attribution["x"] + attribution["width"]
        )
        assert beside or place["y"] + place["height"] <= attribution["y"]


def test_the_map_works_by_keyboard(watched: Watched, base: str) -> None:
    page = watched.page
    page.goto(f"{base}diem-ban/", wait_until="networkidle")
    page.locator("[data-entry]", has_text="Nhơn Hòa").get_by_role("button").first.press("Enter")
    popup = page.locator(".leaflet-popup")
    expect(popup).to_contain_text("Nhơn Hòa")
    expect(popup).to_contain_text("trong phạm vi xã")
    page.keyboard.press("Escape")
    expect(popup).to_have_count(0)
    assert watched.is_quiet(), (watched.complaints, watched.foreign)


def test_the_list_has_every_point_that_the_map_draws(
    base: str, built: Path, browser: Browser
) -> None:
    drawn = json.loads((built / "assets/ban-do/diem-ban.geojson").read_text(encoding="utf-8"))
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}diem-ban/")
    listed = {entry.get_attribute("data-entry") for entry in page.locator("[data-entry]").all()}
    assert {feature["properties"]["id"] for feature in drawn["features"]} <= listed
    assert len(listed) == 22
    assert not page.locator(".leaflet-container").is_visible()
    assert (
        page.locator("[data-entry] a[href^='geo:'], [data-entry] a[href*='openstreetmap']").count()
        > 0
    )
    context.close()


def test_no_page_scrolls_sideways_on_a_phone(base: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": PHONE["width"], "height": PHONE["height"]})
    for address in ("", "hang-sao/3/", "san-pham/mang-le-rung-to-tung/", "diem-ban/", "huong-dan/"):
        page.goto(base + address, wait_until="networkidle")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], address
    page.close()
