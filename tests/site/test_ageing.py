"""A page that was built on one day, opened on another: the script obeys the shared histories."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from catalogue.pages.finder_data import finder_data
from catalogue.pages.site import Site
from tests import factories
from tests.pages.rendering import page_at
from tests.site.browser import serving
from tests.standings import Shown, shown

pytestmark = pytest.mark.browser

BUILT = factories.TODAY
CASES = tuple(shown())


def written(site: Site, address: str, folder: Path) -> None:
    """One page without the theme, with the script where the theme has it."""
    page = page_at(site, address)
    target = folder / address / "index.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    script = '<script src="/status.js"></script>'
    head = f'<!doctype html><html lang="vi"><head><meta charset="utf-8">{page.head}{script}</head>'
    target.write_text(f"{head}<body>{page.body}</body></html>", encoding="utf-8")


@pytest.fixture(scope="module")
def base(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("ageing")
    script = root / "catalogue" / "theme" / "assets" / "ocop" / "status.js"
    (folder / "status.js").write_bytes(script.read_bytes())
    products = {case.product.id: case.product for case in CASES}
    site = factories.site(products.values(), [factories.producer()])
    own = [f"san-pham/{product_id}/" for product_id in products]
    for address in ("hang-sao/4/", "hang-sao/3/", "nhom/thuc-pham/", *own):
        written(site, address, folder)
    with serving(folder) as address:
        yield address


FINDER = ("fold", "products", "client", "card")


def with_finder(site: Site, folder: Path, scripts: Path) -> None:
    """A page with the finder's columns and scripts; its worker, which needs none of this, aside."""
    first, _ = finder_data(site)
    (folder / "ten.json").write_text(json.dumps(first, ensure_ascii=False), encoding="utf-8")
    for name in FINDER:
        (folder / f"{name}.js").write_bytes((scripts / "finder" / f"{name}.js").read_bytes())
    tags = "".join(f'<script src="/{name}.js"></script>' for name in ("status", *FINDER))
    form = '<svg></svg><form class="ocop-find" action="/tim-kiem/"></form>'
    page = page_at(site, "tim-kiem/")
    head = f'<!doctype html><html lang="vi"><meta charset="utf-8">{page.head}'
    (folder / "finder.html").write_text(f"{head}{form}{tags}", encoding="utf-8")


@pytest.fixture(scope="module")
def finder(
    root: Path, tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("finder")
    scripts = root / "catalogue" / "theme" / "assets" / "ocop"
    (folder / "status.js").write_bytes((scripts / "status.js").read_bytes())
    products = {case.product.id: case.product for case in CASES}
    with_finder(factories.site(products.values(), [factories.producer()]), folder, scripts)
    with serving(folder) as address:
        page = browser.new_page()
        page.goto(f"{address}finder.html")
        yield page
        page.close()


CARD = """async ([product, day]) => {
  const first = await (await fetch("/ten.json")).json();
  const products = new ocop.Products(first, Date.parse(day) / 864e5);
  const row = first.names.findIndex((_, row) => products.id(row) === product);
  const { texts } = JSON.parse(document.getElementById("ocop-finder-page").textContent);
  const card = products.card(row);
  return [card.status, card.stars || null, ocop.standing(texts, card)];
}"""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_finder_says_the_same(finder: Page, case: Shown) -> None:
    found = finder.evaluate(CARD, [case.product.id, case.day.isoformat()])
    assert found == [case.status, case.stars, case.says]


@pytest.fixture(scope="module")
def trickling(base: str) -> Iterator[str]:
    """The same pages on a slow line: in pieces that end anywhere, also within a card."""

    class Trickle(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with urlopen(base + self.path.lstrip("/")) as answer:  # noqa: S310 - our own server
                content, kind = answer.read(), answer.headers["Content-Type"]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            for start in range(0, len(content), 150):
                self.wfile.write(content[start : start + 150])
                self.wfile.flush()
                sleep(0.002)

        def log_message(self, *_: object) -> None:
            """Not among the tests' own words."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Trickle) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context() as opened:
        yield opened


def opened(context: BrowserContext, address: str, at: date | datetime) -> Page:
    """at: noon in Vietnam of a day, or a moment."""
    noon = datetime.combine(at, time(5), UTC) if not isinstance(at, datetime) else at
    page = context.new_page()
    page.clock.set_fixed_time(noon)
    page.goto(address)
    return page


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_banner_says_what_a_build_of_the_day_would_say(
    context: BrowserContext, base: str, case: Shown
) -> None:
    page = opened(context, f"{base}san-pham/{case.product.id}/", case.day)
    status = page.locator(".ocop-status")
    expect(status).to_have_attribute("data-status", case.status)
    expect(status).to_have_class(f"ocop-status ocop-status--{case.status}")
    expect(status.locator(".ocop-status__label")).to_have_text(case.says)
    expect(status.locator(".ocop-rank")).to_have_text([f"OCOP {case.stars} sao"] * bool(case.stars))
    assert status.locator("use[href^='#i-stars']").count() == bool(case.stars)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_word_of_a_banner_is_that_of_a_build_of_the_day(
    context: BrowserContext, base: str, case: Shown, tmp_path: Path
) -> None:
    """Also what it means and what it rests on; only the line that names the two days differs."""
    site = factories.site([case.product], [factories.producer()], today=case.day)
    fresh = page_at(site, f"san-pham/{case.product.id}/").body
    (tmp_path / "then.html").write_text(f'<meta charset="utf-8">{fresh}', encoding="utf-8")
    page = opened(context, f"{base}san-pham/{case.product.id}/", case.day)
    says = ".ocop-status > p:not(.ocop-status__day)"
    shown_now = page.locator(says).all_inner_texts()
    then = context.new_page()
    then.goto((tmp_path / "then.html").as_uri())
    assert shown_now == then.locator(says).all_inner_texts()


@pytest.mark.parametrize("day", sorted({case.day for case in CASES}), ids=str)
def test_a_page_that_arrives_in_pieces_forgets_no_card(
    context: BrowserContext, trickling: str, day: date
) -> None:
    errors: list[str] = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    page = opened(context, f"{trickling}nhom/thuc-pham/", day)
    for case in CASES:
        if case.day == day:
            chip = page.locator(f"[data-entry={case.product.id}] .ocop-chip")
            expect(chip).to_have_text(case.says)
    assert errors == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_card_says_the_same(context: BrowserContext, base: str, case: Shown) -> None:
    page = opened(context, f"{base}nhom/thuc-pham/", case.day)
    card = page.locator(f"[data-entry={case.product.id}]")
    expect(card.locator(".ocop-chip")).to_have_text(case.says)
    expect(card.locator(".ocop-chip")).to_have_class(f"ocop-chip ocop-chip--{case.status}")
    expect(card.locator(".ocop-rank")).to_have_text([f"OCOP {case.stars} sao"] * bool(case.stars))


def test_a_clock_behind_the_build_makes_nothing_younger(context: BrowserContext, base: str) -> None:
    for case in CASES:
        if case.day == BUILT:
            page = opened(context, f"{base}san-pham/{case.product.id}/", date(2020, 1, 1))
            expect(page.locator(".ocop-status__label")).to_have_text(case.says)
            expect(page.locator(".ocop-status__day")).to_have_text("Tính đến ngày 21/11/2026.")
            page.close()


def test_the_day_turns_at_midnight_in_vietnam(context: BrowserContext, base: str) -> None:
    """17:00 in Greenwich; the last day of `EXPIRING`-like history 2 is 28/12/2026."""
    midnight = datetime(2026, 12, 28, 17, tzinfo=UTC)
    address = f"{base}san-pham/thu-2/"
    before = opened(context, address, midnight - timedelta(seconds=1))
    expect(before.locator(".ocop-status")).to_have_attribute("data-status", "expiring")
    after = opened(context, address, midnight)
    expect(after.locator(".ocop-status")).to_have_attribute("data-status", "expired")


def test_a_page_left_open_ages_when_one_comes_back_to_it(
    context: BrowserContext, base: str
) -> None:
    page = opened(context, f"{base}san-pham/thu-2/", BUILT)
    expect(page.locator(".ocop-status .ocop-rank")).to_have_text("OCOP 5 sao")
    page.clock.set_fixed_time(datetime(2026, 12, 30, tzinfo=UTC))
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow'))")
    expect(page.locator(".ocop-status__label")).to_have_text("Từng đạt 5 sao — hết hạn 28/12/2026")
    assert page.locator(".ocop-status .ocop-rank").count() == 0


def test_a_listing_says_its_two_days_and_puts_what_ended_last(
    context: BrowserContext, base: str
) -> None:
    page = opened(context, f"{base}hang-sao/4/", date(2028, 6, 2))
    expect(page.locator(".ocop-asof")).to_have_text(
        "Trang lập ngày 21/11/2026; tình trạng tính đến hôm nay, 02/06/2028. Các con số trên trang "
        "là của ngày lập. Từ ngày ấy 6 sản phẩm ở đây đã thôi được dùng hạng sao, nay xếp ở cuối."
    )
    ended = page.locator(".ocop-shelf--expired:visible + .ocop-cards--ended [data-entry]")
    ids = [card.get_attribute("data-entry") for card in ended.all()]
    assert ids == ["thu-0", "thu-12", "thu-13", "thu-8", "thu-9", "thu-4"]
    assert page.locator(".ocop-cards--ended .ocop-rank").count() == 0
    expect(page.locator(".ocop-shelf--valid")).to_be_hidden()
    assert page.locator("[data-entry]").count() == 8


def test_what_is_no_longer_certain_leaves_the_shelf_of_what_is_valid(
    context: BrowserContext, base: str
) -> None:
    page = opened(context, f"{base}hang-sao/4/", date(2028, 1, 1))
    assert page.locator("h2.ocop-shelf:visible").all_inner_texts() == [
        "Còn hiệu lực",
        "Chưa rõ thời hạn",
        "Hết hiệu lực sau ngày lập trang",
    ]
    shelves = page.locator(".ocop-listing > .ocop-cards:visible")
    held = [
        [card.get_attribute("data-entry") for card in shelf.locator("[data-entry]").all()]
        for shelf in shelves.all()
    ]
    assert held == [["thu-0"], ["thu-14", "thu-3"], ["thu-12", "thu-13", "thu-8", "thu-9", "thu-4"]]
    assert shelves.nth(1).locator(".ocop-stars--hollow").count() == 2


def test_a_shelf_is_made_for_what_is_no_longer_certain_where_there_is_none(
    context: BrowserContext, base: str
) -> None:
    page = opened(context, f"{base}hang-sao/3/", date(2027, 1, 1))
    made = page.locator(".ocop-shelf--unknown-validity:visible + .ocop-cards--doubtful")
    assert [card.get_attribute("data-entry") for card in made.locator("[data-entry]").all()] == [
        "thu-15"
    ]
    expect(page.locator(".ocop-asof")).not_to_contain_text("đã thôi được dùng hạng sao")
