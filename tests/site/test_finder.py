"""The finder on the real data, in a real browser: what people type brings what they meant."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from catalogue.intake import Intake
from catalogue.model.standing import standing
from catalogue.publishing.assembly import Settings, site_of
from tests.site.browser import DESKTOP, PHONE, launch, serving
from tests.site.conftest import TODAY
from tests.site.finder_queries import ANSWERS, MAC_CA, QUERIES

pytestmark = pytest.mark.browser

VECTORS = Path(__file__).parent.parent / "language" / "fold-vectors.json"
NOON = f"{TODAY.isoformat()}T12:00:00+07:00"
ANSWERED = ".ocop-finder[aria-busy=false]"


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


def opened(browser: Browser, address: str, size: Any = DESKTOP, now: str = NOON) -> Page:
    """The search page once it has answered from all columns."""
    page = browser.new_page(viewport={"width": size["width"], "height": size["height"]})
    page.clock.set_fixed_time(now)
    page.goto(address)
    page.wait_for_selector(ANSWERED)
    return page


@pytest.fixture(scope="module")
def finder(browser: Browser, base: str) -> Iterator[Page]:
    page = opened(browser, f"{base}tim-kiem/")
    page.wait_for_selector(".ocop-facet__value")
    yield page
    page.close()


def names(page: Page) -> list[str]:
    return page.locator(".ocop-finder__cards .ocop-card__name").all_inner_texts()


def searched(page: Page, text: str) -> list[str]:
    page.fill(".ocop-ask__text", text)
    page.wait_for_selector(ANSWERED)
    return names(page)


@pytest.mark.parametrize(("text", "first"), QUERIES, ids=[text for text, _ in QUERIES])
def test_what_was_meant_comes_first(finder: Page, text: str, first: tuple[str, ...]) -> None:
    assert set(searched(finder, text)[: len(first)]) == set(first)


@pytest.mark.parametrize("text", ["đường hoa dừa", "Trà mãng cầu", "M’nông"])
def test_letters_and_their_marks_may_come_apart(finder: Page, text: str) -> None:
    assert searched(finder, unicodedata.normalize("NFD", text)) == searched(finder, text)


def test_the_fold_in_the_browser_is_the_fold_of_the_build(finder: Page) -> None:
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    finder.add_script_tag(url="../assets/ocop/finder/fold.js")
    for ours, pairs in vectors.items():
        texts = [text for text, _ in pairs]
        found = finder.evaluate(f"texts => texts.map(text => ocop.{ours}(text))", texts)
        assert found == [answer for _, answer in pairs]
    composed = [unicodedata.normalize("NFD", text) for text, _ in vectors["fold"]]
    apart = finder.evaluate("texts => texts.map(text => ocop.fold(text))", composed)
    assert apart == [answer for _, answer in vectors["fold"]]


def test_a_name_that_is_not_in_the_data_is_not_found_and_ways_on_are_shown(finder: Page) -> None:
    assert searched(finder, "qwzx khong co") == []
    expect(finder.locator(".ocop-finder__count")).to_contain_text("Không tìm thấy")
    expect(finder.locator(".ocop-ways a").first).to_be_visible()
    assert searched(finder, "mac ca") != []
    expect(finder.locator(".ocop-ways")).to_be_hidden()


def test_another_spelling_is_said_to_be_one(finder: Page) -> None:
    searched(finder, "dong chung ha thao")
    expect(finder.locator(".ocop-finder__near")).to_contain_text("đông trùng hạ thảo")
    searched(finder, "dong trung ha thao")
    expect(finder.locator(".ocop-finder__near")).to_be_hidden()


@pytest.mark.parametrize(
    ("text", "said", "count", "offer"), ANSWERS, ids=[row[0] for row in ANSWERS]
)
def test_what_is_missing_is_said_and_the_rest_is_shown(
    finder: Page, text: str, said: str, count: str, offer: str
) -> None:
    searched(finder, text)
    expect(finder.locator(".ocop-finder__near")).to_contain_text(said)
    expect(finder.locator(".ocop-finder__count")).to_contain_text(count)
    assert finder.locator(".ocop-finder__near a").all_inner_texts() == ([offer] if offer else [])


@pytest.mark.parametrize(
    "text", ["con hieu luc", "con hieu l", "sapa", "mac ca gia lai", "dac san gia lai"]
)
def test_what_is_understood_needs_no_remark(finder: Page, text: str) -> None:
    assert searched(finder, text) != []
    expect(finder.locator(".ocop-finder__near")).to_be_hidden()


def test_whoever_asks_for_what_holds_gets_nothing_that_does_not(finder: Page) -> None:
    searched(finder, "còn hiệu lực")
    marks = finder.locator(".ocop-finder__cards .ocop-chip")
    assert {"ocop-chip--valid", "ocop-chip--expiring"} >= {
        name
        for one in marks.all()
        for name in (one.get_attribute("class") or "").split()
        if name.startswith("ocop-chip--")
    }


def test_an_offer_is_a_search_of_its_own(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}tim-kiem/?q=mat+ong+pleiku")
    page.get_by_role("link", name="Gia Lai (27)").click()
    expect(page.locator(".ocop-finder__count")).to_have_text("27 sản phẩm cho “Gia Lai”")
    page.close()


def test_the_best_match_comes_first_only_where_something_is_to_match(finder: Page) -> None:
    order = finder.locator("select[name=xep]")
    searched(finder, "")
    assert order.evaluate("one => one.selectedOptions[0].textContent") == "Nhiều sao trước"
    assert order.locator("option:not([hidden])").count() == 3
    searched(finder, "mac ca")
    assert order.evaluate("one => one.selectedOptions[0].textContent") == "Phù hợp nhất"


def test_facets_count_what_the_catalogue_holds(finder: Page, intake: Intake) -> None:
    searched(finder, "")
    products = [p for p in intake.directory.all_products.values() if p.gone is None]
    expect(finder.locator(".ocop-finder__count")).to_have_text(f"{len(products)} sản phẩm")
    told = finder.eval_on_selector_all(
        ".ocop-facet__value",
        "all => all.map(one => [one.querySelector('input').dataset.key,"
        " one.querySelector('.ocop-facet__count').textContent])",
    )
    counts = dict(told)
    by_stars = Counter(p.stars for p in products if p.stars)
    by_status = Counter(p.status for p in products)
    by_status["valid"] += by_status["expiring"]  # which are valid, too
    by_group = Counter(p.group for p in products if p.group)
    assert {key: int(counts[f"sao:{key}"]) for key in by_stars} == by_stars
    assert {key: int(counts[f"tinh-trang:{key}"]) for key in by_status} == by_status
    assert {key: int(counts[f"nhom:{key}"]) for key in by_group} == by_group


def test_facets_combine_and_the_address_says_so(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}tim-kiem/?q=nuoc+mam")
    page.locator("input[data-key='tinh:da-nang']").check()
    expect(page.locator(".ocop-finder__cards > li")).to_have_count(3)
    assert page.url.endswith("?q=nuoc+mam&tinh=da-nang")
    page.locator("input[data-key='xa:20194'], input[name=xa]").first.check()
    assert "&xa=" in page.url
    page.go_back()
    expect(page.locator(".ocop-finder__cards > li")).to_have_count(3)
    page.go_back()
    expect(page.locator("input[data-key='tinh:da-nang']")).not_to_be_checked()
    assert page.url.endswith("?q=nuoc+mam")
    page.close()


def test_a_search_can_be_shared(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}tim-kiem/?q=che&nhom=thuc-pham&sao=5,4&xep=ten")
    found = names(page)
    assert found[0] == "Chè Bát tiên đặc sản Hưng Khánh"
    assert page.locator(".ocop-chosen").all_inner_texts() == ["5 sao", "4 sao", "Thực phẩm"]
    other = opened(browser, page.url)
    assert names(other) == found
    other.close()
    page.close()


def test_names_are_sorted_as_in_vietnamese(finder: Page, intake: Intake) -> None:
    searched(finder, "")
    finder.select_option("select[name=xep]", "ten")
    finder.wait_for_selector(ANSWERED)
    ids = intake.directory.tables["list"]["products"]
    expected = [intake.directory.all_products[str(one)].name for one in ids[:24]]
    assert names(finder) == expected
    searched(finder, "mac ca")
    finder.select_option("select[name=xep]", "")


def test_hostile_addresses_harm_nothing(browser: Browser, base: str) -> None:
    address = f"{base}tim-kiem/?q=%3Cimg+src=x+onerror=alert(1)%3E&tinh=__proto__,%3Cb%3E&so=9e99"
    page = opened(browser, address)
    expect(page.locator(".ocop-chosen")).to_have_count(2)
    assert page.locator(".ocop-page-finder img[src=x]").count() == 0
    page.close()


@pytest.mark.parametrize("days", [0, 45, 120, 1100])
def test_stars_age_in_the_browser_as_the_model_says(
    browser: Browser, base: str, intake: Intake, root: Path, days: int
) -> None:
    """Whatever has run out since the build has no stars, although the build gave it some."""
    day = TODAY + timedelta(days=days)
    site = site_of(Settings(root, TODAY, base, "", 1, ("vi",)), intake, {})
    page = opened(browser, f"{base}tim-kiem/?so=1200", now=f"{day.isoformat()}T12:00:00+07:00")
    shown = page.eval_on_selector_all(
        ".ocop-finder__cards > li",
        "all => all.map(one => [one.dataset.product,"
        " one.querySelector('.ocop-rank')?.textContent ?? '',"
        " one.querySelector('.ocop-chip').className.split('--')[1]])",
    )
    told = {product: (rank, status) for product, rank, status in shown}
    expected = {id_: claim(site.product(id_), day) for id_ in told}
    assert len(told) > 300
    assert told == expected
    page.close()


def claim(product: Any, day: date) -> tuple[str, str]:
    found = standing(product, day)
    return (f"OCOP {found.stars} sao" if found.stars else "", found.status.value)


def test_without_scripts_the_page_leads_to_the_listings(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base)
    page.locator(".ocop-find input").fill("mac ca")
    page.locator(".ocop-find input").press("Enter")
    assert "tim-kiem/?q=mac+ca" in page.url
    expect(page.locator("body")).to_contain_text("không cần JavaScript")
    page.locator(".ocop-ways").get_by_role("link", name="Theo tỉnh, thành phố").click()
    assert page.url.endswith("/tinh/")
    context.close()


def test_the_header_box_suggests_and_obeys_the_keyboard(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]  # width and height
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{base}hang-sao/", wait_until="networkidle")
    assert not [url for url in asked if url.endswith(".json")]
    page.keyboard.press("/")
    page.keyboard.type("mawc ca")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("Mắc ca")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(options.first).to_be_hidden()
    page.keyboard.type(" ")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=mawc+ca*")
    page.close()


def test_a_choice_stays_when_the_rest_of_the_data_arrives(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport=DESKTOP, service_workers="block")  # type: ignore[arg-type]  # width and height
    late: list[Route] = []
    page.route("**/them.json", lambda route: late.append(route))  # noqa: PLW0108 - Playwright marks its handlers
    page.goto(f"{base}hang-sao/")
    page.keyboard.press("/")
    page.keyboard.type("mac ca quang truc")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("M'nông")
    expect(options.first).not_to_contain_text("HTX")
    page.keyboard.press("ArrowDown")
    late[0].continue_()
    expect(options.first).to_contain_text("HTX")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.close()


def test_on_a_phone_box_and_facets_open_over_the_page(browser: Browser, base: str) -> None:
    page = opened(browser, f"{base}tim-kiem/?q=nuoc+mam", PHONE)
    page.locator(".ocop-finder__filter").click()
    sheet = page.get_by_role("dialog")
    sheet.locator("input[data-key='tinh:da-nang']").check()
    expect(sheet.locator(".ocop-facets__show")).to_have_text("Xem 3 sản phẩm")
    sheet.locator(".ocop-facets__show").click()
    expect(sheet).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.goto(f"{base}tinh/")
    page.locator(".ocop-find button").click()
    page.keyboard.type("kbang")
    expect(page.get_by_role("option").first).to_be_visible()
    page.get_by_role("option").first.click()
    page.wait_for_url("**/san-pham/**")
    page.close()


@pytest.fixture(scope="module")
def english(browser: Browser, base: str) -> Iterator[Page]:
    page = opened(browser, f"{base}en/tim-kiem/")
    page.wait_for_selector(".ocop-facet__value")
    yield page
    page.close()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("coffee", ("Khe Sanh Coffee",)),
        ("fish sauce phu quoc", ("Nước mắm Phú Quốc Khải Hoàn 38 độ đạm",)),
        ("macadamia", MAC_CA),
        ("cordyceps tam dao", ("Đông trùng hạ thảo Tam Đảo",)),
        ("lychee", ("Vải thiều Lục Ngạn",)),
        ("bird nest kon tum", ("Yến chưng Kon Tum",)),
        ("Dong Phat Food Company", ("Khoai lang tím sấy",)),
        ("mawc ca", MAC_CA),
    ],
)
def test_english_words_find_what_vietnamese_names_say(
    english: Page, text: str, first: tuple[str, ...]
) -> None:
    assert set(searched(english, text)[: len(first)]) == set(first)


def test_english_words_of_several_things_are_no_mistake(english: Page) -> None:
    assert len(searched(english, "birds nest")) == 4
    expect(english.locator(".ocop-finder__near")).to_be_hidden()
    searched(english, "honey 4 stars")
    expect(english.locator(".ocop-finder__near")).to_have_text("None of these has 4 stars today.")


def test_the_english_page_speaks_english_and_stays_in_english(english: Page) -> None:
    searched(english, "bò tươi nướng cay")
    expect(english.locator(".ocop-finder__count")).to_have_text("1 product for “bò tươi nướng cay”")
    searched(english, "mắc ca mnong")
    card = english.locator(".ocop-card", has_text="M'nông").first
    expect(card).to_contain_text("Quảng Trực commune, Lâm Đồng")
    expect(card).to_contain_text("Unconfirmed")
    expect(english.locator(".ocop-facets")).to_contain_text("Kind of producer")
    card.get_by_role("link").click()
    english.wait_for_url("**/en/san-pham/mac-ca-mnong-*/")
    english.go_back()
    english.wait_for_selector(".ocop-facet__value")


def test_communes_to_choose_from_are_named_in_the_page_s_language(english: Page) -> None:
    searched(english, "")
    english.locator("input[data-key='tinh:gia-lai']").check()
    communes = english.locator(".ocop-facet__value:has(input[name=xa]) .ocop-facet__label")
    expect(communes.first).to_have_text(re.compile(r" (commune|ward)$"))
    english.locator("input[data-key='tinh:gia-lai']").uncheck()


def test_the_english_header_box_leads_to_english_pages(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]  # width and height
    page.goto(f"{base}en/tinh/gia-lai/", wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("mac ca mnong")
    expect(page.get_by_role("option").first).to_contain_text("Quảng Trực commune, Lâm Đồng")
    expect(page.get_by_role("option").last).to_have_text(re.compile(r"^See all \d+ results?$"))
    page.get_by_role("option").first.click()
    page.wait_for_url("**/en/san-pham/mac-ca-mnong-*/")
    page.keyboard.press("/")
    page.keyboard.type("coffee")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/tim-kiem/?q=coffee*")
    page.close()
