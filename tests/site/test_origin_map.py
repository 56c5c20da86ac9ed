"""The map of origins as a visitor finds it, on the real data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FloatRect, Locator, Page, expect

from tests.site.browser import DESKTOP, PHONE, serving

pytestmark = pytest.mark.browser

ARCHIPELAGOS = ("Quần đảo Hoàng Sa", "Quần đảo Trường Sa")


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture(params=[PHONE, DESKTOP], ids=["390", "1280"])
def page(browser: Browser, base: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that must have complained of nothing in the end."""
    opened = browser.new_page(viewport=request.param)
    complaints: list[str] = []
    opened.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(f"{base}ban-do/", wait_until="networkidle")
    yield opened
    opened.close()
    assert complaints == []


def box(found: Locator) -> FloatRect:
    known = found.bounding_box()
    assert known is not None
    return known


def holds(outer: FloatRect, inner: FloatRect) -> bool:
    return (
        outer["x"] <= inner["x"]
        and outer["y"] <= inner["y"]
        and inner["x"] + inner["width"] <= outer["x"] + outer["width"] + 0.5
        and inner["y"] + inner["height"] <= outer["y"] + outer["height"] + 0.5
    )


def meet(one: dict[str, float], other: dict[str, float]) -> bool:
    """Whether letters do: a line of text is a quarter higher than its letters."""
    wide = min(one["x"] + one["width"], other["x"] + other["width"]) - max(one["x"], other["x"])
    high = min(one["y"] + one["height"], other["y"] + other["height"]) - max(one["y"], other["y"])
    return wide > 0.5 and high > 0.25 * min(one["height"], other["height"])


def shown_names(page: Page) -> dict[str, FloatRect]:
    names = page.locator(".ocop-country text:visible").all()
    return {name.inner_html(): box(name) for name in names}


def letters(page: Page) -> dict[str, dict[str, float]]:
    """Each name's box in the drawing's units, without the halo around it."""
    measured = """all => all.map(text => {
        const {x, y, width, height} = text.getBBox();
        return [text.textContent, {x, y, width, height}];
    })"""
    return dict(page.locator(".ocop-country text:visible").evaluate_all(measured))


def test_both_archipelagos_are_named_inside_the_map(page: Page) -> None:
    names, drawing = shown_names(page), box(page.locator(".ocop-country"))
    for name in ARCHIPELAGOS:
        assert holds(drawing, names[name]), name
    assert {"(Đà Nẵng, Việt Nam)", "(Khánh Hòa, Việt Nam)", "Biển Đông"} <= set(names)


def test_no_name_covers_another_and_all_can_be_read(page: Page) -> None:
    names = shown_names(page)
    touching = [
        (one, other)
        for (one, here), (other, there) in combinations(letters(page).items(), 2)
        if meet(here, there)
    ]
    assert touching == []
    assert len(names) >= 20
    assert min(place["height"] for place in names.values()) >= 11


def test_on_a_wide_screen_every_province_is_named(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]  # a dict of the two
    page.goto(f"{base}ban-do/")
    names = page.locator(".ocop-names--wide text:not([class])").all_text_contents()
    assert len(names) == len(set(names)) == 34
    page.close()


def tone(page: Page, province: str) -> str:
    """The colour of a province's land. province: its code."""
    land = page.locator(f".ocop-place[data-place='{province}'] path")
    return str(land.evaluate("land => getComputedStyle(land).fill"))


LAO_CAI, DA_NANG = "15", "48"


def test_islets_have_the_colour_of_their_province(page: Page) -> None:
    islet = page.locator(f".ocop-place[data-place='{DA_NANG}'] circle").first
    colour = islet.evaluate("dot => getComputedStyle(dot).fill")
    assert colour == tone(page, DA_NANG)
    assert page.locator(f".ocop-place[data-place='{DA_NANG}'] circle").count() >= 13


def test_another_measure_recolours_map_and_legend_and_stands_in_the_address(page: Page) -> None:
    before = tone(page, DA_NANG)
    assert before == tone(page, LAO_CAI)
    page.get_by_label("Còn hiệu lực").check()
    page.wait_for_url("**/ban-do/?so=con-han")
    assert tone(page, DA_NANG) != before
    expect(page.locator(".ocop-tones:visible .ocop-tones__of")).to_have_text(
        "Số sản phẩm (còn hiệu lực)"
    )
    assert page.locator("#bang-so-lieu tbody th").first.inner_text() == "Lào Cai"
    shared = tone(page, DA_NANG)
    page.reload(wait_until="networkidle")
    assert page.locator("input[value='con-han']").is_checked()
    assert tone(page, DA_NANG) == shared


def test_the_tones_grow_stronger_step_by_step_in_both_schemes(page: Page) -> None:
    """By lightness alone: whoever sees no colours sees the same order."""
    for scheme in ("default", "slate"):
        page.evaluate("x => document.body.setAttribute('data-md-color-scheme', x)", scheme)
        swatches = page.locator(".ocop-tones--a .ocop-swatch")
        colours = swatches.evaluate_all("all => all.map(x => getComputedStyle(x).backgroundColor)")
        light = [sum(weigh(colour)) for colour in colours]
        assert light == sorted(light, reverse=scheme == "default"), scheme
        steps = [abs(one - other) for one, other in pairwise(light)]
        assert min(steps) > 6, (scheme, steps)


def weigh(colour: str) -> Iterator[float]:
    """The parts of `rgb(1, 2, 3)` as an eye weighs them, together 0 to 255."""
    parts = map(int, colour.removeprefix("rgb(").removesuffix(")").split(","))
    yield from (part * weight for part, weight in zip(parts, (0.21, 0.72, 0.07), strict=True))


def test_a_province_tells_its_counts_and_leads_to_its_communes_by_keyboard(page: Page) -> None:
    page.locator(f".ocop-place[data-place='{LAO_CAI}']").focus()
    panel = page.locator(".ocop-origins__panel")
    expect(panel.locator("h2")).to_have_text("Lào Cai")
    row = page.locator(f"#bang-so-lieu tr[data-place='{LAO_CAI}'] td").all_inner_texts()
    assert panel.locator("dd").all_inner_texts() == row[:5]
    page.keyboard.press("Enter")
    page.wait_for_url("**/tinh/lao-cai/")
    circle = page.locator(".ocop-circle").first
    name = circle.locator("title").inner_html().partition(":")[0]
    circle.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tinh/lao-cai/*/")
    expect(page.locator("h1")).to_have_text(
        f"{name}, Lào Cai" if "," in page.locator("h1").inner_text() else name
    )


def test_a_finger_is_told_first_and_led_on_by_a_button(browser: Browser, base: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]  # a dict of the two
    page = context.new_page()
    page.goto(f"{base}ban-do/", wait_until="networkidle")
    page.locator(f".ocop-place[data-place='{LAO_CAI}'] path").tap()
    expect(page.locator(".ocop-origins__panel h2")).to_have_text("Lào Cai")
    assert page.url == f"{base}ban-do/"
    button = page.locator(".ocop-origins__panel a")
    assert box(button)["height"] >= 44
    button.tap()
    page.wait_for_url("**/tinh/lao-cai/")
    context.close()


def test_the_table_sorts_by_each_of_its_columns(page: Page) -> None:
    heads = page.locator("#bang-so-lieu thead th")
    rows = page.locator("#bang-so-lieu tbody tr")
    assert rows.count() == 34
    heads.nth(0).get_by_role("button").click()
    assert heads.nth(0).get_attribute("aria-sort") == "ascending"
    assert rows.first.locator("th").inner_text() == "An Giang"
    assert rows.last.locator("th").inner_text() == "Vĩnh Long"
    heads.nth(2).get_by_role("button").click()
    counts = [int(row.locator("td").nth(1).inner_text()) for row in rows.all()]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 0
    heads.nth(2).get_by_role("button").click()
    assert heads.nth(2).get_attribute("aria-sort") == "ascending"


def test_the_page_does_not_scroll_sideways(page: Page, base: str) -> None:
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    for address in ("ban-do/", "tinh/da-nang/", "tinh/lao-cai/"):
        page.goto(base + address)
        assert page.evaluate(wide), address


def test_without_a_script_the_map_colours_tells_and_leads_on(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]  # a dict of the two
    page = context.new_page()
    page.goto(f"{base}ban-do/")
    page.get_by_label("5 sao").check()
    expect(page.locator(".ocop-tones--f")).to_be_visible()
    expect(page.locator(".ocop-tones--a")).to_be_hidden()
    expect(page.locator(".ocop-origins__panel")).to_be_hidden()
    page.locator(f".ocop-place[data-place='{LAO_CAI}'] path").click()
    page.wait_for_url("**/tinh/lao-cai/")
    context.close()


def test_map_table_and_files_say_the_same_and_leave_no_product_out(built: Path, page: Page) -> None:
    assets = built / "assets/ban-do"
    provinces = json.loads((assets / "san-pham-theo-tinh.geojson").read_text("utf-8"))["features"]
    told = {
        x["properties"]["name"]: x["properties"] for x in provinces if "code" in x["properties"]
    }
    assert len(told) == 34
    for row in page.locator("#bang-so-lieu tbody tr").all():
        about = told[row.locator("th").inner_text()]
        counts = [about[key] for key in ("products", "valid", "stars5", "stars4", "stars3")]
        cells = list(map(int, row.locator("td").all_inner_texts()))
        assert cells[:5] == counts
        assert cells[0] == cells[1] + sum(cells[5:]), "every product once, by its standing"
    islets = [x["properties"].get("archipelago") for x in provinces]
    assert (islets.count(ARCHIPELAGOS[0]), islets.count(ARCHIPELAGOS[1])) == (13, 14)
    communes = json.loads((assets / "san-pham-theo-xa.geojson").read_text("utf-8"))["features"]
    for about in told.values():
        within = [x["properties"] for x in communes if x["properties"]["province"] == about["code"]]
        assert sum(x["products"] for x in within) <= about["products"]
    assert sum(about["products"] for about in told.values()) > 300


def test_in_english_the_map_names_both_archipelagos_and_leads_to_english_pages(
    page: Page, base: str
) -> None:
    page.goto(f"{base}en/ban-do/", wait_until="networkidle")
    names, drawing = shown_names(page), box(page.locator(".ocop-country"))
    for name in (
        "Hoàng Sa Archipelago",
        "Trường Sa Archipelago",
        "(Đà Nẵng, Viet Nam)",
        "(Khánh Hòa, Viet Nam)",
        "East Sea",
    ):
        assert holds(drawing, names[name]), name
    page.get_by_label("Valid").check()
    page.wait_for_url("**/en/ban-do/?so=con-han")
    page.locator(f".ocop-place[data-place='{LAO_CAI}']").focus()
    expect(page.locator(".ocop-origins__panel h2")).to_have_text("Lào Cai")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/tinh/lao-cai/")
