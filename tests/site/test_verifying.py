"""/xac-minh/, the short addresses and the shelf cards, on the real data in a real browser."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
import segno
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect

from catalogue.language.fold import fold
from catalogue.model.short_code import grouped, short_code
from tests.site.browser import PHONE, serving
from tests.site.conftest import TODAY

pytestmark = pytest.mark.browser

TEA = "tra-tom-non-huong-que-phu-luong"
EXPIRED = "gao-huu-co-an-lo"
BY_YEAR = "che-dinh-tan-cuong-hao-dat"
"""Of the round of 2024; no source gives the day of its decision."""
LATER = date(2028, 6, 27)
"""The tea's last day is 26/06/2028."""


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": PHONE["width"], "height": PHONE["height"]})
    on(opened, TODAY)
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    opened.close()
    assert complaints == []


def on(page: Page, day: date) -> None:
    page.clock.set_fixed_time(datetime.combine(day, time(5), UTC))


def answers(page: Page) -> Locator:
    return page.locator("#ocop-answers")


def ask(page: Page, base: str, text: str) -> Locator:
    """Type it as a visitor does."""
    page.goto(f"{base}xac-minh/")
    page.get_by_label("Mã, số quyết định hoặc tên sản phẩm").fill(text)
    page.get_by_role("button", name="Xác minh").click()
    expect(answers(page).locator(".ocop-asof, .ocop-answer").first).to_be_visible()
    return answers(page)


@pytest.mark.parametrize(
    "typed", [short_code(TEA), grouped(short_code(TEA)).lower(), " ".join(short_code(TEA))]
)
def test_a_code_is_answered_however_it_is_typed(page: Page, base: str, typed: str) -> None:
    answer = ask(page, base, typed)
    expect(answer).to_contain_text("Trà tôm nõn hương quê")
    expect(answer).to_contain_text("Được công nhận OCOP 5 sao, còn hiệu lực đến 26/06/2028")
    expect(answer).to_contain_text("Tính đến ngày 21/11/2026.")
    answer.get_by_role("link", name="Xem trang sản phẩm").click()
    expect(page).to_have_url(f"{base}san-pham/{TEA}/")


def test_the_answer_is_of_the_day_on_which_one_asks(page: Page, base: str) -> None:
    on(page, LATER)
    answer = ask(page, base, short_code(TEA))
    expect(answer).to_contain_text("Đã hết hạn 26/06/2028; từng đạt 5 sao")
    expect(answer).to_contain_text("Dữ liệu lập ngày 21/11/2026; tình trạng tính đến 27/06/2028.")
    assert answer.locator(".ocop-rank, use[href^='#i-stars']").count() == 0


@pytest.mark.parametrize(
    ("day", "answered", "label", "hollow"),
    [
        (
            date(2026, 12, 31),
            "Được công nhận OCOP 5 sao, còn hiệu lực ít nhất đến 31/12/2026",
            "Còn hiệu lực ít nhất đến 31/12/2026",
            0,
        ),
        (
            date(2027, 1, 1),
            "Từng được công nhận OCOP 5 sao, chưa rõ thời hạn; muộn nhất là 31/12/2028",
            "Chưa rõ thời hạn",
            1,
        ),
    ],
)
def test_where_only_the_year_is_known_answer_and_page_say_how_long_it_is_certain(
    page: Page, base: str, day: date, answered: str, label: str, hollow: int
) -> None:
    on(page, day)
    answer = ask(page, base, short_code(BY_YEAR))
    expect(answer).to_contain_text(answered)
    expect(answer.locator(".ocop-rank")).to_have_text("OCOP 5 sao")
    assert answer.locator(".ocop-stars--hollow").count() == hollow
    page.goto(f"{base}san-pham/{BY_YEAR}/")
    banner = page.locator(".ocop-status")
    expect(banner.locator(".ocop-status__label")).to_have_text(label)
    assert banner.locator(".ocop-stars--hollow").count() == hollow


def test_what_has_expired_shows_no_stars(page: Page, base: str) -> None:
    answer = ask(page, base, short_code(EXPIRED))
    expect(answer).to_contain_text("Đã hết hạn, chậm nhất 31/12/2024; từng đạt 4 sao")
    assert answer.locator(".ocop-rank, use[href^='#i-stars']").count() == 0


@pytest.mark.parametrize("typed", ["2361/QĐ-BNNMT", "2361 qd-bnnmt", "2361qdbnnmt", "so 2361"])
def test_a_decision_lists_its_products(page: Page, base: str, typed: str) -> None:
    answer = ask(page, base, typed)
    expect(answer.locator("h2")).to_contain_text("Quyết định 2361/QĐ-BNNMT")
    expect(answer).to_contain_text("Danh mục biết 1 sản phẩm được nêu trong quyết định này")
    expect(answer.locator(".ocop-answer")).to_have_count(1)
    expect(answer).to_contain_text("Trà tôm nõn hương quê")


def test_a_proposal_is_not_taken_for_a_recognition(page: Page, base: str) -> None:
    answer = ask(page, base, "743 qd-ubnd")
    expect(answer).to_contain_text("chỉ như một đề nghị, không phải công nhận")
    expect(answer).to_contain_text("Chưa xác nhận: danh mục không biết chắc hạng sao nào")
    assert answer.locator(".ocop-rank").count() == 0


@pytest.mark.parametrize("typed", ["tra tom non", "Trà tôm nõn", "huong que tra tom", "tom non hu"])
def test_a_name_is_found_without_its_marks_and_in_any_order(
    page: Page, base: str, typed: str
) -> None:
    answer = ask(page, base, typed)
    names = answer.locator(".ocop-answer__name").all_inner_texts()
    assert "Trà tôm nõn hương quê" in names
    assert all(fold(typed.split()[0]) in fold(name) for name in names)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mat onh", "Mật ong Bana Bee"),
        ("mật ong rừng Gia Lai", "Mật ong rừng tự nhiên xã Hoàng Tung"),
        ("OCOP 4 sao mật onh gừng sả", "Mật ong gừng sả"),
        ("nuco mam phu quoc", "Nước mắm Phú Quốc Khải Hoàn 38 độ đạm"),
    ],
)
def test_a_name_with_a_slip_brings_the_nearest_and_the_way_to_the_finder(
    page: Page, base: str, typed: str, name: str
) -> None:
    answer = ask(page, base, typed)
    expect(answer).to_contain_text(f"Không có tên nào đúng như “{typed}”")
    assert name in answer.locator(".ocop-answer__name").all_inner_texts()
    answer.get_by_role("link", name=f"Tìm “{typed}” trong cả danh mục").click()
    expect(page.locator("#ocop-ask")).to_have_value(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("OCOP 4 sao", "“OCOP 4 sao” là hạng sao, không phải mã"),
        ("rượu cần", "Không thấy “rượu cần” trong danh mục"),
    ],
)
def test_words_of_a_label_are_no_code_with_a_slip(
    page: Page, base: str, typed: str, said: str
) -> None:
    answer = ask(page, base, typed)
    expect(answer).to_contain_text(said)
    expect(answer.get_by_role("link", name=f"Tìm “{typed}”")).to_have_attribute(
        "href", re.compile(r"tim-kiem/\?q=")
    )


def test_nothing_found_says_what_that_means(page: Page, base: str) -> None:
    answer = ask(page, base, "99999/QĐ-UBND")
    expect(answer).to_contain_text("Không thấy “99999/QĐ-UBND” trong danh mục")
    expect(answer).to_contain_text("không có nghĩa là giả")


def test_a_code_with_a_wrong_letter_is_told_from_one_that_is_unknown(page: Page, base: str) -> None:
    code = short_code(TEA)
    wrong = code[:-1] + ("3" if code[-1] != "3" else "4")
    expect(ask(page, base, wrong)).to_contain_text("trông như mã nhưng sai một ký tự hoặc hơn")


def test_what_is_typed_is_never_markup(page: Page, base: str) -> None:
    answer = ask(page, base, "<img src=x onerror=alert(1)>")
    expect(answer).to_contain_text("Không thấy “<img src=x onerror=alert(1)>”")
    assert answer.locator("img").count() == 0


def test_a_lookup_loads_one_small_file(page: Page, base: str) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(f"{base}v/?{short_code(TEA)}")
    expect(answers(page)).to_contain_text("Trà tôm nõn hương quê")
    files = [url for url in loaded if "assets/xac-minh/" in url]
    assert files == [f"{base}assets/xac-minh/ma-{short_code(TEA)[0]}.json"]


def test_the_short_address_answers_for_a_printed_code(page: Page, base: str) -> None:
    page.goto(f"{base}v/?{short_code(TEA)}")
    expect(answers(page)).to_contain_text("Được công nhận OCOP 5 sao, còn hiệu lực đến 26/06/2028")
    expect(page.locator("link[rel=canonical]")).to_have_attribute(
        "href", "https://ocop-catalogue.example/xac-minh/"
    )


def test_going_back_shows_the_former_answer(page: Page, base: str) -> None:
    ask(page, base, "tra tom non")
    page.get_by_label("Mã, số quyết định hoặc tên sản phẩm").fill("2361")
    page.get_by_role("button", name="Xác minh").click()
    expect(answers(page)).to_contain_text("Quyết định 2361/QĐ-BNNMT")
    page.go_back()
    expect(answers(page)).to_contain_text("có tên như “tra tom non”")


def test_without_scripts_the_page_leads_to_the_listings(browser: Browser, base: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{base}xac-minh/")
        expect(page.locator("#ocop-verify")).to_be_hidden()
        instead = page.locator("main noscript")
        assert instead.inner_text().startswith("Ô tra cứu cần JavaScript.")
        instead.locator("a[href='../hang-sao/']").click()
        expect(page).to_have_url(f"{base}hang-sao/")


def test_without_a_reader_of_codes_the_page_says_what_to_do(page: Page, base: str) -> None:
    page.add_init_script("delete globalThis.BarcodeDetector")
    page.goto(f"{base}xac-minh/")
    expect(page.locator("#ocop-scan-note")).to_contain_text("chĩa máy ảnh của điện thoại vào")
    expect(page.locator("#ocop-scan")).to_be_hidden()


FAKE_CAMERA = """
globalThis.BarcodeDetector = class {
  static getSupportedFormats() { return Promise.resolve(["qr_code"]); }
  detect() { return Promise.resolve([{ rawValue: %r }]); }
};
const canvas = document.createElement("canvas");
setInterval(() => canvas.getContext("2d").fillRect(0, 0, 9, 9), 50);
Object.defineProperty(navigator, "mediaDevices", {
  value: { getUserMedia: () => Promise.resolve(canvas.captureStream()) },
});
"""


def test_a_scanned_card_is_answered(page: Page, base: str) -> None:
    card = f"https://ocop-catalogue.example/v/?{short_code(TEA)}"
    page.add_init_script(FAKE_CAMERA % card)
    page.goto(f"{base}xac-minh/")
    page.get_by_role("button", name="Quét mã QR").click()
    expect(answers(page)).to_contain_text("Trà tôm nõn hương quê")


def test_a_foreign_code_is_shown_as_text_and_leads_nowhere(page: Page, base: str) -> None:
    page.add_init_script(FAKE_CAMERA % "https://lua-dao.example/?ma=5-sao")
    page.goto(f"{base}xac-minh/")
    page.get_by_role("button", name="Quét mã QR").click()
    note = page.locator("#ocop-scan-note")
    expect(note).to_contain_text("không phải của danh mục: https://lua-dao.example/")
    assert answers(page).inner_text() == ""


def cards(page: Page, base: str, *products: str) -> Locator:
    page.goto(f"{base}the-ke/?ma={','.join(map(short_code, products))}")
    drawn = page.locator(".ocop-shelf-card")
    expect(drawn).to_have_count(len(products))
    return drawn


def test_a_product_s_page_leads_to_its_shelf_card(page: Page, base: str) -> None:
    page.goto(f"{base}san-pham/{TEA}/")
    expect(page.locator(".ocop-code")).to_contain_text(grouped(short_code(TEA)))
    page.get_by_role("link", name="In thẻ kệ").click()
    card = page.locator(".ocop-shelf-card")
    expect(card).to_contain_text("Trà tôm nõn hương quê")
    expect(card).to_contain_text("OCOP 5 sao")
    expect(card).to_contain_text("còn hiệu lực đến 26/06/2028")
    expect(card).to_contain_text(grouped(short_code(TEA)))
    expect(card).to_contain_text("In ngày 21/11/2026")


def test_the_printed_code_is_read_back_as_the_short_address(page: Page, base: str) -> None:
    card = cards(page, base, TEA)
    image = Image.open(io.BytesIO(card.screenshot()))
    (read,) = zxingcpp.read_barcodes(image)
    address = f"https://ocop-catalogue.example/v/?{short_code(TEA)}"
    assert read.text == address
    size = len(segno.make_qr(address, error="l").matrix)
    box = card.locator("svg[role=img]").get_attribute("viewBox")
    assert box == f"-4 -4 {size + 8} {size + 8}"


def test_the_card_of_an_expired_product_says_so_and_shows_no_stars(page: Page, base: str) -> None:
    card = cards(page, base, EXPIRED)
    expect(card).to_contain_text("Đã hết hạn, chậm nhất 31/12/2024; từng đạt 4 sao")
    expect(card).to_contain_text("Thẻ này không ghi sao nào")
    assert card.locator(".ocop-rank").count() == 0


def test_several_cards_fit_a_sheet_and_nothing_else_is_printed(page: Page, base: str) -> None:
    drawn = cards(page, base, TEA, EXPIRED)
    page.emulate_media(media="print")
    for hidden in ("header.md-header", "footer", ".ocop-verify", "h1"):
        expect(page.locator(hidden).first).to_be_hidden()
    millimetres = 96 / 25.4
    for card in drawn.all():
        box = card.bounding_box()
        assert box is not None
        assert round(box["width"] / millimetres) == 90
        assert round(box["height"] / millimetres) == 132


def test_on_paper_a_product_keeps_its_standing_and_its_short_address(page: Page, base: str) -> None:
    page.goto(f"{base}san-pham/{TEA}/")
    page.emulate_media(media="print")
    expect(page.locator(".ocop-status")).to_be_visible()
    address = page.locator(".ocop-code__address")
    expect(address).to_be_visible()
    expect(address).to_have_text(f"ocop-catalogue.example/v/?{short_code(TEA)}")
    for hidden in ("header.md-header", ".ocop-trail", ".ocop-related", ".ocop-report"):
        expect(page.locator(hidden)).to_be_hidden()
