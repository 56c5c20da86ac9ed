"""Whoever has verified or searched once can do so offline: all of it, all of one build."""

from __future__ import annotations

import json
from pathlib import Path
from time import monotonic, sleep

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from catalogue.model.short_code import short_code
from tests.site.browser import serving

pytestmark = pytest.mark.browser

TEA = "tra-tom-non-huong-que-phu-luong"
STANDING = "valid 5 2028-06-26"
REVOKED = "revoked 5 2026-11-21"
"""What a later publication says of the tea."""

DATA = "assets/xac-minh"
COLUMNS = f"{DATA}/tat-ca.json"
KEPT = "Đã giữ để tra không cần mạng · số liệu ngày {}"
SAVES_DATA = "Object.defineProperty(navigator.connection, 'saveData', {get: () => true})"
IS_FULL = """
    const put = Cache.prototype.put;
    Cache.prototype.put = function (request, answer) {
      const full = String(request).endsWith("tat-ca.json");
      if (full) return Promise.reject(new DOMException("full", "QuotaExceededError"));
      return put.call(this, request, answer);
    };
"""
PATIENCE = 20


def line(page: Page) -> Locator:
    """What the page says of what is kept."""
    return page.locator("#ocop-held")


def answer(page: Page, base: str, text: str) -> Locator:
    page.goto(f"{base}xac-minh/?ma={text}")
    found = page.locator("#ocop-answers")
    expect(found.locator(".ocop-asof, .ocop-answer").first).to_be_visible()
    return found


def opened(visitor: BrowserContext, base: str, day: str = "21/11/2026") -> Page:
    """The verify page, until it says that all is kept."""
    page = visitor.new_page()
    page.goto(f"{base}xac-minh/")
    expect(line(page)).to_have_text(KEPT.format(day))
    return page


def sets(page: Page, prefix: str) -> list[str]:
    """The whole sets of a kind that the browser keeps."""
    found: list[str] = page.evaluate(
        """async (prefix) => {
          const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
          const note = (cacheName) => caches.match(new URL("/~bo", location), {cacheName});
          const notes = await Promise.all(names.map(note));
          return names.filter((_, at) => notes[at]);
        }""",
        f"ocop-bo-{prefix}-",
    )
    return found


def until_kept(page: Page, prefix: str, but: str = "") -> str:
    """The name of the one set that is kept in the end, and not the former one."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        found = sets(page, prefix)
        if found and but not in found:
            return found[0]
        sleep(0.1)
    raise AssertionError(sets(page, prefix))


def publish(site: Path, day: str) -> None:
    """A newer build, in which the tea is revoked."""
    for file in (site / DATA).iterdir():
        text = file.read_text(encoding="utf-8").replace(STANDING, REVOKED)
        text = text.replace('"built":"2026-11-21"', f'"built":"{day}"')
        mark = json.loads((site / COLUMNS).read_text(encoding="utf-8"))["mark"]
        newer = f"{int(mark, 16) ^ 1:08x}" if file.name == "ban.json" else mark
        file.write_text(text.replace(mark, newer), encoding="utf-8")
    columns, edition = site / COLUMNS, site / DATA / "ban.json"
    text = columns.read_text(encoding="utf-8")
    former, newer = (json.loads(file.read_text("utf-8"))["mark"] for file in (columns, edition))
    columns.write_text(text.replace(former, newer), encoding="utf-8")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (short_code(TEA), "Trà tôm nõn hương quê"),
        ("743/QĐ-UBND", "Quyết định 743/QĐ-UBND"),
        ("vai thieu", "Vải thiều Lục Ngạn"),
        ("không có trong danh mục", "Không thấy “không có trong danh mục” trong danh mục"),
    ],
)
def test_after_one_visit_everything_is_answered_without_a_network(
    visitor: BrowserContext, published: Path, asked: str, said: str
) -> None:
    with serving(published) as base:
        page = opened(visitor, base)
        visitor.set_offline(True)
        found = answer(page, base, asked)
        expect(found).to_contain_text(said)
        expect(found.locator(".ocop-asof")).to_contain_text(
            "Không có mạng: tra trong dữ liệu đã giữ"
        )
        expect(found.locator(".ocop-asof")).to_contain_text("lập ngày 21/11/2026")
        expect(line(page)).to_have_text(KEPT.format("21/11/2026"))


def test_a_label_that_is_scanned_for_the_first_time_is_answered_without_a_network(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = opened(visitor, base)
        visitor.set_offline(True)
        page.goto(f"{base}v/?{short_code(TEA)}")
        expect(page.locator("#ocop-answers")).to_contain_text("Trà tôm nõn hương quê")


def test_the_kept_file_says_of_each_product_and_decision_what_the_small_files_say(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = opened(visitor, base)
        compared = page.evaluate(
            """async ([base, names]) => {
              const { Whole } = await import(`${base}assets/ocop/whole.js`);
              const file = (name) => fetch(`${base}assets/xac-minh/${name}.json`);
              const read = async (name) => (await file(name)).json();
              const whole = new Whole(await read("tat-ca"));
              const rows = await Promise.all(names.map(async (name) => (await read(name)).rows));
              return names.map((name, at) => [rows[at], whole.rows(name)]);
            }""",
            [base, sorted(file.stem for file in (published / DATA).glob("[mq][ad]-*.json"))],
        )
    assert len(compared) == 64
    assert sum(len(small) for small, _ in compared) > 317
    assert all(small == whole for small, whole in compared)


def test_what_was_kept_is_not_mixed_with_what_was_published_since(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = opened(visitor, base)
        publish(published, "2026-11-22")
        page.goto(base)
        visitor.set_offline(True)
        for asked in (short_code(TEA), "tra tom non"):
            found = answer(page, base, asked)
            expect(found).to_contain_text("còn hiệu lực đến 26/06/2028")
            expect(found.locator(".ocop-asof")).to_contain_text("lập ngày 21/11/2026")
        visitor.set_offline(False)
        expect(answer(page, base, short_code(TEA))).to_contain_text("Đã thu hồi ngày 21/11/2026")
        expect(line(page)).to_have_text(KEPT.format("22/11/2026"))
        visitor.set_offline(True)
        found = answer(page, base, "tra tom non")
        expect(found).to_contain_text("Đã thu hồi ngày 21/11/2026")
        expect(found.locator(".ocop-asof")).to_contain_text("lập ngày 22/11/2026")
        assert len(sets(page, "xac-minh")) == 1


def test_a_set_that_comes_in_halves_leaves_the_former_one_and_is_offered_again(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = opened(visitor, base)
        publish(published, "2026-11-22")
        whole = (published / COLUMNS).read_bytes()
        (published / COLUMNS).unlink()
        page.reload()
        expect(line(page)).to_contain_text(KEPT.format("21/11/2026"))
        expect(line(page)).to_contain_text("Chưa giữ được dữ liệu mới")
        assert len(sets(page, "xac-minh")) == 1
        (published / COLUMNS).write_bytes(whole)
        line(page).get_by_role("button", name="Thử lại").click()
        expect(line(page)).to_have_text(KEPT.format("22/11/2026"))


def test_a_line_that_is_paid_by_volume_carries_it_only_when_asked_to(
    visitor: BrowserContext, published: Path
) -> None:
    visitor.add_init_script(SAVES_DATA)
    loaded: list[str] = []
    with serving(published) as base:
        page = visitor.new_page()
        page.on("request", lambda request: loaded.append(request.url))
        page.goto(f"{base}xac-minh/")
        button = line(page).get_by_role("button", name="Giữ để tra không cần mạng (0,1 MB)")
        expect(button).to_be_visible()
        assert f"{base}{COLUMNS}" not in loaded
        button.click()
        expect(line(page)).to_have_text(KEPT.format("21/11/2026"))
        visitor.set_offline(True)
        expect(answer(page, base, short_code(TEA))).to_contain_text("Trà tôm nõn hương quê")


def test_a_device_that_is_full_still_answers_where_there_is_a_network(
    visitor: BrowserContext, published: Path
) -> None:
    visitor.add_init_script(IS_FULL)
    with serving(published) as base:
        page = visitor.new_page()
        page.goto(f"{base}xac-minh/?ma={short_code(TEA)}")
        expect(page.locator("#ocop-answers")).to_contain_text("Trà tôm nõn hương quê")
        expect(line(page)).to_contain_text("mạng bị ngắt hoặc máy đã đầy")
        assert sets(page, "xac-minh") == []
        visitor.set_offline(True)
        page.reload()
        expect(page.locator("h1")).to_have_text("Không có mạng")


def test_after_one_visit_anything_can_be_searched_without_a_network(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = visitor.new_page()
        page.goto(f"{base}tim-kiem/")
        until_kept(page, "tim-kiem")
        visitor.set_offline(True)
        page.goto(f"{base}tim-kiem/?q=vai+thieu")
        expect(page.locator(".ocop-card__name").first).to_have_text("Vải thiều Lục Ngạn")
        page.goto(f"{base}tim-kiem/?q=743%2FQ%C4%90-UBND")
        expect(page.locator(".ocop-card__name").first).to_be_visible()


def test_what_is_searched_without_a_network_is_of_one_build(
    visitor: BrowserContext, published: Path
) -> None:
    files = [published / "assets/tim-kiem" / name for name in ("ten.json", "them.json")]
    for file in files:
        file.touch()  # a browser does not ask anew for what it takes to be old and settled
    former = json.loads(files[0].read_text(encoding="utf-8"))["mark"]
    with serving(published) as base:
        page = visitor.new_page()
        page.goto(f"{base}tim-kiem/?q=mac+ca")
        kept = until_kept(page, "tim-kiem")
        for file in files:
            text = file.read_text(encoding="utf-8").replace(former, "00000001")
            file.write_text(text.replace("Vải thiều", "Vải mới"), encoding="utf-8")
        page.goto(base)
        visitor.set_offline(True)
        page.goto(f"{base}tim-kiem/?q=vai+luc+ngan")
        expect(page.locator(".ocop-card__name").first).to_have_text("Vải thiều Lục Ngạn")
        visitor.set_offline(False)
        page.goto(f"{base}tim-kiem/?q=mac+ca")
        until_kept(page, "tim-kiem", but=kept)
        visitor.set_offline(True)
        page.goto(f"{base}tim-kiem/?q=vai+luc+ngan")
        expect(page.locator(".ocop-card__name").first).to_have_text("Vải mới Lục Ngạn")


def test_the_page_for_no_network_leads_to_what_can_be_asked(
    visitor: BrowserContext, published: Path
) -> None:
    with serving(published) as base:
        page = opened(visitor, base)
        visitor.set_offline(True)
        page.goto(f"{base}san-pham/{TEA}/")
        page.get_by_role("link", name="Xác minh sao OCOP (lưu ngày 21/11/2026)").click()
        expect(page.locator("h1")).to_have_text("Xác minh sao OCOP")
