"""Nothing that one reads moves when a script brings its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from catalogue.model.short_code import short_code
from tests.site.browser import DESKTOP, PHONE, serving

pytestmark = pytest.mark.browser

TEA = "tra-tom-non-huong-que-phu-luong"
BOTH = f"{TEA},mang-le-rung-to-tung"

SHIFTED = """() => new Promise((done) => {
  let sum = 0;
  const add = (list) => list.forEach((shift) => { if (!shift.hadRecentInput) sum += shift.value; });
  const seen = new PerformanceObserver((list) => add(list.getEntries()));
  seen.observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(sum), 100));
})"""
MOST = 0.02
"""Of the cumulative layout shift; Lighthouse calls 0.1 good."""


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize(
    ("address", "answer"),
    [
        ("xac-minh/?ma=2361", "#ocop-answers .ocop-asof"),
        ("xac-minh/", "#ocop-held span"),
        (f"the-ke/?ma={short_code(TEA)}", ".ocop-shelf-card"),
        (f"da-luu/?sp={BOTH}", ".ocop-own__item:last-child .ocop-status"),
        (f"so-sanh/?sp={BOTH}", ".ocop-compare"),
    ],
)
def test_a_page_stands_still_while_its_answer_comes(
    browser: Browser, base: str, size: dict[str, int], address: str, answer: str
) -> None:
    page = browser.new_page(viewport={"width": size["width"], "height": size["height"]})
    page.goto(base + address)
    expect(page.locator(answer).first).to_be_visible(timeout=15_000)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHIFTED) < MOST
    page.close()


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize(
    "address", ["", f"san-pham/{TEA}/", "hang-sao/4/", "tinh/gia-lai/", "en/hang-sao/4/"]
)
def test_a_page_of_an_earlier_day_stands_still_while_it_tells_of_today(
    browser: Browser, base: str, size: dict[str, int], address: str
) -> None:
    page = browser.new_page(viewport={"width": size["width"], "height": size["height"]})
    page.clock.set_fixed_time("2026-12-20T12:00:00+07:00")
    page.goto(base + address)
    today = re.compile("20(/12/| December )2026")
    expect(page.locator("[data-as-of]").first).to_contain_text(today)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHIFTED) < MOST
    page.close()
