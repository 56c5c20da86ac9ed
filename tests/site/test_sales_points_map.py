"""Choosing among the sales points: on the real data, and in an invented province."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.browser import DESKTOP, PHONE, serving
from tests.site.conftest import run

pytestmark = pytest.mark.browser

STALLS = {
    "quay-thu-sang": ("ocop-centre", "[mon, tue]", "07:30", "17:30", "[mang-le-rung-to-tung]"),
    "quay-thu-dem": ("shop-corner", "[mon]", "18:00", "02:00", "[]"),
}
"""Invented: file -> kind, days, opens, closes, products sold."""


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture(scope="module")
def invented(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Gia Lai with its one real point and two invented ones."""
    small = tmp_path_factory.mktemp("quầy bịa") / "danh mục"
    for folder in ("schema", "docs", "catalogue/theme"):
        shutil.copytree(root / folder, small / folder)
    for folder in ("products", "producers", "sales-points"):
        shutil.copytree(root / folder / "gia-lai", small / folder / "gia-lai")
    shutil.copy(root / "mkdocs.yml", small)
    for name, (kind, days, opens, closes, sold) in STALLS.items():
        sells = f"sells:\n  products: {sold}\n" if sold != "[]" else ""
        (small / f"sales-points/gia-lai/{name}.yml").write_text(
            f"name: Bịa {name}\nprovenance: officer\nkind: {kind}\n"
            "place:\n  as_certified: Xã Tơ Tung, Gia Lai\n  register: from-2025-07\n"
            f'  code: "{TO_TUNG}"\n'
            f"hours:\n  - days: {days}\n    opens: {opens}\n    closes: {closes}\n{sells}",
            encoding="utf-8",
        )
    done = run("catalogue", "build", "--root", str(small), cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    with serving(small / "site") as address:
        yield address


TO_TUNG = "23668"


@pytest.fixture(params=[PHONE, DESKTOP], ids=["390", "1280"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    opened = browser.new_page(viewport=request.param)
    complaints: list[str] = []
    opened.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    opened.close()
    assert complaints == []


def at(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator(".ocop-points-form")).to_be_visible()


def found(page: Page) -> str:
    return page.locator(".ocop-points-found").inner_text()


def draws(page: Page, count: int) -> None:
    """So many points on the map, alone or in clusters, once it stands still."""
    page.wait_for_function(
        """count => !document.querySelector(".leaflet-cluster-anim") &&
        count === [...document.querySelectorAll(".leaflet-marker-icon")]
            .map(icon => Number(icon.textContent) || 1).reduce((a, b) => a + b, 0)""",
        arg=count,
        timeout=10_000,
    )


def listed(page: Page) -> list[str]:
    lines = page.locator("[data-beside] [data-entry]")
    return [str(line.get_attribute("data-entry")) for line in lines.all()]


def test_list_and_map_have_the_same_points(page: Page, base: str, built: Path) -> None:
    at(page, f"{base}diem-ban/")
    told = json.loads((built / "assets/ban-do/diem-ban.geojson").read_text("utf-8"))
    ids = {x["properties"]["id"] for x in told["features"]} | {x["id"] for x in told["unplaced"]}
    assert set(listed(page)) == ids
    assert found(page) == "22 trên 22 điểm bán"
    draws(page, len(told["features"]))


def test_a_province_is_zoomed_to_and_stands_in_the_address(page: Page, base: str) -> None:
    at(page, f"{base}diem-ban/")
    page.locator("[name=province]").select_option(label="Gia Lai (1)")
    assert page.url == f"{base}diem-ban/?tinh=52"
    assert found(page) == "1 trên 22 điểm bán"
    assert len(listed(page)) == 1
    land = page.locator(".ocop-province--chosen").bounding_box()
    box = page.locator("#ocop-map").bounding_box()
    assert land
    assert box
    assert land["width"] > box["width"] / 4 or land["height"] > box["height"] / 4
    draws(page, 1)
    at(page, f"{base}diem-ban/?tinh=52")
    assert found(page) == "1 trên 22 điểm bán"
    assert page.locator("[name=province]").input_value() == "52"
    page.locator("[name=commune]").select_option(index=1)
    assert "&xa=" in page.url
    page.get_by_role("button", name="Bỏ mọi lựa chọn").click()
    assert page.url == f"{base}diem-ban/"
    assert found(page) == "22 trên 22 điểm bán"


def test_no_marker_is_lost_on_any_step_of_the_zoom(page: Page, base: str, built: Path) -> None:
    """Between whole steps the clusters' library forgets some."""
    at(page, f"{base}diem-ban/?tinh=52")
    page.get_by_role("button", name="Bỏ mọi lựa chọn").click()
    told = json.loads((built / "assets/ban-do/diem-ban.geojson").read_text("utf-8"))
    for way in ("in", "in", "out"):
        page.locator(f".leaflet-control-zoom-{way}").click()
        page.wait_for_timeout(600)  # the zoom's animation
    page.get_by_role("button", name="Bỏ mọi lựa chọn").click()
    draws(page, len(told["features"]))


def test_a_kind_and_unknown_hours_are_states_of_their_own(page: Page, base: str) -> None:
    at(page, f"{base}diem-ban/")
    page.locator("[name=hours]").select_option(value="unknown")
    unknown = int(found(page).split()[0])
    assert unknown > 10
    assert set(page.locator(".ocop-opening").all_inner_texts()) == {"Không rõ giờ"}
    page.locator("[name=kind]").select_option(value="fair")
    assert page.url.endswith("?loai=fair&gio=khong-ro")
    assert 0 < int(found(page).split()[0]) < unknown
    assert set(page.locator(".ocop-points__kind").all_inner_texts()) == {
        "Hội chợ, gian hàng theo mùa"
    }


def test_a_choice_that_leaves_nothing_says_so(page: Page, base: str) -> None:
    at(page, f"{base}diem-ban/?gio=dang-mo")
    assert found(page) == "Không có điểm bán nào như vậy. Bỏ bớt lựa chọn để xem thêm."
    assert listed(page) == []


def test_nobody_is_asked_what_they_seek_where_no_point_says_what_it_sells(
    page: Page, base: str
) -> None:
    at(page, f"{base}diem-ban/?hang=mang-le-rung-to-tung")
    expect(page.get_by_label("Bán sản phẩm gì")).to_have_count(0)
    assert found(page) == "22 trên 22 điểm bán"


def test_the_nearest_come_first_with_their_distance_and_the_position_goes_nowhere(
    browser: Browser, base: str
) -> None:
    here = {"latitude": 21.03, "longitude": 105.85}
    context = browser.new_context(geolocation=here, permissions=["geolocation"], viewport=PHONE)  # type: ignore[arg-type]  # dicts of numbers
    page = context.new_page()
    at(page, f"{base}diem-ban/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="Gần tôi").click()
    page.locator(".ocop-here").wait_for()
    told = page.locator(".ocop-points__facts strong").all_inner_texts()
    numbers = [float(x.split()[-2].replace(".", "").replace(",", ".")) for x in told]
    assert len(numbers) > 10
    assert numbers == sorted(numbers)
    assert told[0].startswith("cách khoảng ")
    assert page.url == f"{base}diem-ban/"
    assert asked == []
    stored = page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    )
    assert "105.85" not in stored
    context.close()


def test_who_does_not_give_a_position_is_told_what_else_to_do(browser: Browser, base: str) -> None:
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]  # a dict of the two
    page = context.new_page()
    at(page, f"{base}diem-ban/")
    page.get_by_role("button", name="Gần tôi").click()
    expect(page.locator(".ocop-points-found")).to_contain_text("Chọn tỉnh, thành phố thay")
    context.close()


def test_every_control_is_as_large_as_a_thumb(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]  # a dict of the two
    at(page, f"{base}diem-ban/")
    for control in page.locator(".ocop-points-form").locator("select, input, button").all():
        if control.is_visible():
            size = control.bounding_box()
            assert size
            assert size["height"] >= 44, control.evaluate("x => x.outerHTML")
    page.close()


def by_the_clock(page: Page, base: str, instant: str, address: str = "") -> list[str]:
    """The points that are open at an instant told with its offset."""
    page.clock.set_fixed_time(datetime.fromisoformat(instant))
    at(page, f"{base}diem-ban/?gio=dang-mo{address}")
    return listed(page)


def test_open_now_is_told_by_vietnams_clock_wherever_the_visitor_is(
    browser: Browser, invented: str
) -> None:
    context = browser.new_context(timezone_id="America/Los_Angeles", viewport=PHONE)  # type: ignore[arg-type]  # a dict of the two
    page = context.new_page()
    monday = "2026-11-23T"
    assert by_the_clock(page, invented, f"{monday}08:00+07:00") == ["quay-thu-sang"]
    assert page.locator(".ocop-opening").inner_text() == "Đang mở cửa, đến 17:30"
    assert by_the_clock(page, invented, f"{monday}07:29+07:00") == []
    assert by_the_clock(page, invented, f"{monday}17:30+07:00") == []
    assert by_the_clock(page, invented, f"{monday}18:00+07:00") == ["quay-thu-dem"]
    assert by_the_clock(page, invented, "2026-11-24T01:59+07:00") == ["quay-thu-dem"]
    assert by_the_clock(page, invented, "2026-11-24T02:00+07:00") == []
    context.close()


def test_a_product_is_found_without_diacritics_and_by_keyboard(page: Page, invented: str) -> None:
    at(page, f"{invented}diem-ban/")
    field = page.get_by_label("Bán sản phẩm gì").first
    field.fill("mang le")
    option = page.get_by_role("option").first
    expect(option).to_contain_text("1 điểm bán")
    field.press("ArrowDown")
    expect(option).to_have_attribute("aria-selected", "true")
    field.press("Enter")
    assert listed(page) == ["quay-thu-sang"]
    assert page.url == f"{invented}diem-ban/?hang=mang-le-rung-to-tung"
    at(page, page.url)
    assert listed(page) == ["quay-thu-sang"]
    assert "Măng" in field.input_value()
    field.fill("")
    assert len(listed(page)) == 3
    field.fill("khong ai ban")
    expect(page.locator(".ocop-field__none")).to_be_visible()


def test_a_group_of_products_can_be_sought(page: Page, invented: str) -> None:
    at(page, f"{invented}diem-ban/")
    page.get_by_label("Bán sản phẩm gì").first.fill("thuc pham")
    page.get_by_role("option", name="Nhóm: Thực phẩm").click()
    assert listed(page) == ["quay-thu-sang"]
    assert page.url.endswith("?hang=nhom%3Athuc-pham")


def test_hostile_names_stay_text_on_the_map_and_in_the_list(page: Page, base: str) -> None:
    hostile = '<img src=x onerror="document.title=1">'
    about: dict[str, Any] = {
        "id": 'x"><b>', "name": hostile, "kind": hostile, "kindCode": hostile, "address": hostile,
        "place": f"{hostile}, {hostile}", "province": "52", "commune": "<i>", "exact": True,
        "hours": [], "from": None, "until": None, "note": "", "period": hostile, "over": False,
    }  # fmt: skip
    point = {"geometry": {"coordinates": [108.1, 13.9]}, "properties": about}
    answer = json.dumps({"features": [point], "unplaced": []})
    page.route("**/diem-ban.geojson", lambda route: route.fulfill(body=answer))
    at(page, f"{base}diem-ban/?tinh=52&xa=<i>&loai=<b>")
    page.get_by_role("button", name="Bỏ mọi lựa chọn").click()
    page.get_by_role("button", name="Xem trên bản đồ").click()
    expect(page.locator(".leaflet-popup")).to_contain_text(hostile)
    assert page.locator(".ocop img, .ocop b, .ocop i").count() == 0
    assert page.title() != "1"


def test_in_english_the_map_speaks_english_and_leads_to_english_pages(
    page: Page, invented: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    at(page, f"{invented}en/diem-ban/")
    assert found(page) == "3 of 3 sales points"
    field = page.get_by_label("What it sells").first
    field.fill("mang le")
    expect(page.get_by_role("option").first.locator("small")).to_have_text("1 sales point")
    field.fill("food")
    page.get_by_role("option", name="Group: Food").click()
    assert listed(page) == ["quay-thu-sang"]
    link = page.locator("[data-entry] a").first.evaluate("link => link.href")
    assert link == f"{invented}en/diem-ban/quay-thu-sang/"
    expect(page.locator("[data-entry]")).to_contain_text("Tơ Tung commune, Gia Lai")
    page.get_by_role("button", name="Show on the map").first.click()
    bubble = page.locator(".leaflet-popup")
    expect(bubble).to_contain_text("within its commune")
    assert bubble.locator("a").first.evaluate("link => link.href") == link
    assert {"diem-ban.en.geojson", "hang-ban.en.json"} <= set(asked)
    assert {"diem-ban.geojson", "hang-ban.json"} & set(asked) == set()
