"""The forms of /dong-gop/ in a real browser: what is filled in is a file that `ocop` takes."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, expect

from catalogue.commands import main
from catalogue.findings.finding import Finding
from catalogue.findings.rules import RULES, message
from catalogue.intake import read_catalogue
from catalogue.officers.plan import PATHS, schema_address
from catalogue.officers.writing import to_yaml
from catalogue.pages.form_data import CODES, NOT_TYPED, known_entries, known_numbers
from catalogue.reading.schemas import load_schema
from tests.rules.trees import empty_root, root_with_schema
from tests.site.browser import PHONE, serving
from tests.site.conftest import TODAY
from tests.site.form_driving import (
    enter,
    field_id,
    open_form,
    pick,
    reopen_form,
    taken_file,
    unfold,
)
from tests.site.form_entries import BASE, NEIGHBOURS, Mistake
from tests.site.form_mistakes import MISTAKES

__all__ = ["empty_root", "root_with_schema"]

pytestmark = pytest.mark.browser

LONG = "Măng le rừng hái vào mùa mưa, luộc kỹ rồi phơi qua chín nắng trên giàn tre. " * 5
HOSTILE = {
    "signs that mean something in YAML": {
        "name": "Mật ong: rừng #1",
        "other_names": ["no", "17:30", "- gạch đầu dòng", "'nháy", "{ngoặc}", '"kép" và \\', "007"],
        "description": "Ghi chú: dùng 2 muỗng # mỗi ngày, % và & và @ đều giữ nguyên.",
    },
    "long texts and several lines": {
        "name": "Măng khô " + "rất " * 40 + "dài",
        "description": LONG,
        "story": "Đoạn một của câu chuyện.\n\nĐoạn hai:\n- gạch\n- gạch nữa",
    },
    "letters of Vietnam's languages, two marks on one": {
        "name": "Rươ̆u ghè Ê Đê",
        "other_names": ["Bơ̆r Đăk Rve", "Rượu ghè"],
        "description": "Rượu cần  hai dấu cách, 30° và “ngoặc kép” – gạch dài…",
    },
    "every part that a product may have": {
        "name": "Trà Bịa Đặt",
        "standards": [{"kind": "other", "name": "TCVN 11041-2:2017", "number": "0012"}],
        "intellectual_property": [{"kind": "trademark", "number": "4-0000001-000"}],
        "packagings": [
            {
                "net_content": "0,5 kg",
                "gtin": "8930000000002",
                "price": {"amount": "90000", "date": "01/09/2025"},
            },
            {"net_content": "1e3"},
        ],
        "traceability_url": "https://bia-dat.com/truy-xuat?a=1#x",
        "shops": [{"name": "true", "url": "https://bia-dat.com/~tra"}],
        "sources": [{"title": "Quyết định bịa: số 12", "note": "Nguồn không có thật."}],
        "english": {"name": "Invented tea"},
    },
}
"""What officers and others type, by what is difficult about it."""

NASTY = (
    *(
        "a: b",
        "a #b",
        "#a",
        "a:",
        ":a",
        "a :b",
        "? a",
        "- a",
        "-",
        "{a}",
        "[a]",
        "a, b",
        "&a",
        "*a",
    ),
    *("!a", "|", ">", "%a", "@a", "`a", "=", "<<", "'", '"', '"a"', "\\", "a\\b", " a", "a ", ""),
    *("no", "NO", "Null", "~", "true", "y", "On", "NaN", ".inf", "1e3", "0x1F", "017", "17:30"),
    *("2024-01-02", "1_000", "+84", ".5", "0912 345 678", "1.2.3", "12a", "3 sao", "4-0412345-000"),
    *(
        "a\tb",
        "a\nb",
        "a\n\nb\n",
        "\na",
        "a\n b",
        "a \nb",
        "a\n",
        "\n",
        "a\r\nb",
        "a\x85b",
        "a\u2028b",
    ),
    *("a\xa0b", "a\u200bb", "\ufeffa", "a\x7fb", "a\x00b", "a\U0001f34bb", "\ue000", "\U000e0001"),
    *("ơ̆", "e\u0302\u0301", "Đặc sản", "x " * 60, "từ " * 60 + "cuối", "a  b " * 30, "rất" * 60),
    *("a" * 89 + " b", "a" * 90 + " b", "á" * 91 + " b", "\U00020000" * 50 + " " + "b" * 50),
)
"""Texts that are no plain scalar, or only just."""

PRODUCER_IDS = Path(__file__).parent.parent / "officers" / "producer-ids.json"

DECISION = {
    "number": "12/QĐ-UBND",
    "issuer": "UBND tỉnh Gia Lai",
    "level": "province",
    "date": "01/08/2025",
}


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    yield from on_a_phone(browser, base)


@pytest.fixture
def page_without_worker(browser: Browser, base: str) -> Iterator[Page]:
    """Where a test answers for the site, its service worker would ask the server itself."""
    yield from on_a_phone(browser, base, service_workers="block")


def on_a_phone(browser: Browser, base: str, **settings: Any) -> Iterator[Page]:
    """Whatever the console complains of, and whoever else is asked, fails the test."""
    size = {"width": PHONE["width"], "height": PHONE["height"]}
    context = browser.new_context(
        viewport=size, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", **settings
    )
    context.clock.install(time=f"{TODAY.isoformat()}T08:00:00+07:00")
    page = context.new_page()
    wrong: list[str] = []

    def heard(said: ConsoleMessage) -> None:
        is_blocked = said.text == "Service Worker registration blocked by Playwright"
        if said.type in {"error", "warning"} and not is_blocked:
            wrong.append(said.text)

    page.on("console", heard)
    page.on("pageerror", lambda problem: wrong.append(str(problem)))
    page.on(
        "request",
        lambda asked: None if asked.url.startswith((base, "blob:")) else wrong.append(asked.url),
    )
    page.clock.resume()
    yield page
    assert wrong == []
    context.close()


@pytest.fixture
def office(empty_root: Path, root: Path) -> Path:
    """A catalogue of one real producer with one product, to which the form's file is added."""
    for name in ("producers/gia-lai/htx-to-tung.yml", "products/gia-lai/mang-le-rung-to-tung"):
        (empty_root / name).parent.mkdir(parents=True)
        copy = shutil.copytree if (root / name).is_dir() else shutil.copy
        copy(root / name, empty_root / name)
    return empty_root


def accepted(office: Path, path: str, content: bytes) -> None:
    """`ocop check` passes, and `ocop fmt` has nothing to change."""
    file = office / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    errors = [
        f"{found.path} {message(found)}"
        for found in read_catalogue(office, TODAY).findings
        if found.code.startswith("E")
    ]
    assert errors == []
    assert main(["fmt", "--root", str(office), "--check", str(file)]) == 0
    assert file.read_bytes() == content


@pytest.mark.parametrize("name", HOSTILE)
def test_a_filled_in_product_is_the_file_that_fmt_would_write(
    name: str, page: Page, base: str, office: Path, tmp_path: Path
) -> None:
    open_form(page, base, "product")
    pick(page, ("producer",), "to tung")
    pick(page, ("place",), "to tung")
    enter(page, ("group",), {"code": "thuc-pham", "set": "che-bien-tu-rau-cu-qua-hat"})
    enter(
        page,
        ("certificates",),
        [{"stars": 4, "score": "85,50", "kind": "new", "decision": DECISION}],
    )
    for key, value in HOSTILE[name].items():
        enter(page, (key,), value)
    accepted(office, *taken_file(page, tmp_path))


def test_both_writers_write_every_text_alike(page: Page, base: str, root: Path) -> None:
    schema = load_schema(root / "schema", "product")
    values = [{"name": text, "other_names": [text], "english": {"name": text}} for text in NASTY]
    numbers = [90.86, 90, 0.5, 100, 108.526123, 12]
    values += [{"certificates": [{"score": number}]} for number in numbers]
    page.goto(f"{base}dong-gop/")
    made = page.evaluate(
        """async values => {
            const { toYaml } = await import('/assets/ocop/form/canonical.js');
            const { schemas } = await (await fetch('/assets/dong-gop/mau.json')).json();
            return values.map(one => toYaml(one, schemas.product, 'x.json'));
        }""",
        values,
    )
    assert len(made) > 80
    for one, written in zip(values, made, strict=True):
        assert written == to_yaml(one, schema, "x.json")


@pytest.mark.parametrize("kind", BASE)
def test_a_draft_of_each_kind_becomes_a_file_that_passes(
    kind: str, page: Page, base: str, office: Path, tmp_path: Path
) -> None:
    open_form(page, base, kind, BASE[kind])
    path, content = taken_file(page, tmp_path)
    schema = load_schema(office / "schema", kind)
    assert content.decode() == to_yaml(BASE[kind], schema, schema_address(kind, path))
    accepted(office, path, content)


@pytest.fixture
def neighbours(office: Path) -> Path:
    """The same with invented entries, which what is typed may contradict."""
    for path, (kind, values) in NEIGHBOURS.items():
        write(office, path, kind, values)
    return office


def write(root: Path, path: str, kind: str, values: dict[str, Any]) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    text = to_yaml(values, load_schema(root / "schema", kind), schema_address(kind, path))
    file.write_text(text, encoding="utf-8", newline="\n")
    return file


def findings_with(root: Path, mistake: Mistake) -> tuple[Finding, ...]:
    """Of the catalogue with a file in which the mistake is made; its neighbours have none."""
    path = PATHS[mistake.kind].format(province=mistake.folder, id=mistake.id)
    file = write(root, path, mistake.kind, mistake.values)
    findings = read_catalogue(root, TODAY).findings
    file.unlink()
    if mistake.kind == "product":
        file.parent.rmdir()
    return findings


def field_of(finding: Finding, mistake: Mistake) -> tuple[str | int, ...]:
    """Where it stands in the entry; what is wrong with a name or a letter has a file and a line."""
    if mistake.path == ("id",):
        return ("id",)
    return mistake.place if finding.code in {"E004", "E019"} else finding.path


def test_every_rule_is_told_by_the_form_or_has_its_reason() -> None:
    assert set(CODES).isdisjoint(NOT_TYPED)
    assert {*CODES, *NOT_TYPED} == set(RULES)
    assert {mistake.code for mistake in MISTAKES} == set(CODES)


def test_a_mistake_of_the_table_is_said_by_check_in_the_same_words(neighbours: Path) -> None:
    assert len(MISTAKES) > 90
    assert read_catalogue(neighbours, TODAY).findings == ()
    for mistake in MISTAKES:
        said = {
            (found.code, field_of(found, mistake), message(found))
            for found in findings_with(neighbours, mistake)
        }
        assert (mistake.code, mistake.place, mistake.message) in said, mistake


def serve_entries_of(root: Path, page: Page) -> None:
    """The form knows of these entries instead of those of the built site."""
    directory = read_catalogue(root, TODAY).directory
    files = {"da-co.json": known_entries(directory), "so-hieu.json": known_numbers(directory)}
    for name, content in files.items():
        answer = json.dumps(content, ensure_ascii=False)
        page.route(f"**/dong-gop/{name}", partial(_answered, answer))


def _answered(content: str, route: Route) -> None:
    route.fulfill(body=content, content_type="application/json")


@pytest.mark.parametrize("kind", BASE)
def test_the_form_says_while_one_types_what_check_says(
    kind: str, page_without_worker: Page, base: str, neighbours: Path
) -> None:
    page = page_without_worker
    serve_entries_of(neighbours, page)
    open_form(page, base, kind)
    mistakes = [mistake for mistake in MISTAKES if mistake.kind == kind]
    assert mistakes
    for mistake in mistakes:
        reopen_form(page, kind, mistake.draft)
        enter(page, mistake.path, mistake.typed)
        place = ".".join(map(str, mistake.place))
        said = page.locator(
            f'.ocop-wrong__text[data-code="{mistake.code}"][data-path="{place}"] > b'
        )
        expect(said.first).to_have_text(mistake.said_by_the_form)
        checked = {(found.code, message(found)) for found in findings_with(neighbours, mistake)}
        if not any(code.startswith("E1") for code, _ in checked):  # else the rules have not run
            assert said_in_all(page) == checked, mistake


def said_in_all(page: Page) -> set[tuple[str, str]]:
    """(code, message) of everything that the form finds, seen or not yet seen."""
    page.click(".ocop-form__bar button")
    page.wait_for_selector("#ocop-form-save, #ocop-form-summary:not([hidden])")
    rows = page.locator(".ocop-wrong__text").evaluate_all(
        "all => all.map(one => [one.dataset.code, one.querySelector('b').textContent])"
    )
    return {(code, text) for code, text in rows}


def test_what_is_missing_is_listed_and_leads_to_its_field(page: Page, base: str) -> None:
    open_form(page, base, "product")
    assert page.inner_text("#ocop-form-state").startswith("Còn ")
    assert page.locator(".ocop-wrong__text").count() == 0
    page.click(".ocop-form__bar button")
    page.wait_for_selector("#ocop-form-summary:not([hidden])")
    page.click("#ocop-form-summary >> text=Thiếu ô bắt buộc “stars” (Hạng sao).")
    assert page.evaluate("document.activeElement.id") == "o-certificates-0-stars"


def test_a_date_as_people_write_it_is_mended_and_a_better_address_is_one_tap(
    page: Page, base: str
) -> None:
    open_form(page, base, "product", BASE["product"])
    enter(page, ("certificates", 0, "decision", "date"), "2/8/2025")
    assert page.input_value(field_id(("certificates", 0, "decision", "date"))) == "02/08/2025"
    enter(page, ("certificates", 0, "decision", "date"), "3/8/25")
    said = page.locator("#o-certificates-0-decision-date-wrong")
    expect(said.locator("b")).to_contain_text("Có phải “03/08/2025”?")
    page.click("text=Dùng “03/08/2025”")
    assert page.input_value(field_id(("certificates", 0, "decision", "date"))) == "03/08/2025"
    enter(page, ("certificates", 0, "decision", "number"), "9991/QD-UBND")
    page.click("text=Dùng “9991/QĐ-UBND”")
    assert page.input_value(field_id(("certificates", 0, "decision", "number"))) == "9991/QĐ-UBND"
    enter(page, ("shops", 0, "url"), "http://bia-dat.com/")
    page.click("text=Dùng “https://bia-dat.com/”")
    assert page.input_value(field_id(("shops", 0, "url"))) == "https://bia-dat.com/"
    page.wait_for_selector("#ocop-form-state[data-state=right]")


def test_what_is_no_day_stays_as_it_was_typed_and_is_told_in_days_months_and_years(
    page: Page, base: str
) -> None:
    open_form(page, base, "product", BASE["product"])
    path = ("certificates", 0, "decision", "date")
    enter(page, path, "30/2/2026")
    said = page.locator("#o-certificates-0-decision-date-wrong")
    expect(said).to_have_text(
        "Ngày ban hành: không có ngày “30/2/2026”. "
        "Xem lại ngày và tháng; viết ngày/tháng/năm, ví dụ 30/12/2024."
    )
    assert page.input_value(field_id(path)) == "30/2/2026"


@pytest.mark.parametrize(
    ("kind", "path", "typed", "meant"),
    [
        ("product", ("packagings", 0, "price", "amount"), "150.000", "150000"),
        ("product", ("packagings", 0, "price", "amount"), "1,250,000 đ", "1250000"),
        ("sales-point", ("coordinates", "latitude"), "14°04'01\"N", "14.066944"),
        ("sales-point", ("coordinates", "longitude"), "14.067, 108.526", "108.526"),
    ],
)
def test_a_number_as_people_write_it_is_one_tap(
    kind: str, path: tuple[str | int, ...], typed: str, meant: str, page: Page, base: str
) -> None:
    open_form(page, base, kind, BASE[kind])
    enter(page, path, typed)
    assert page.input_value(field_id(path)) == typed
    page.click(f"text=Dùng “{meant}”")
    assert page.input_value(field_id(path)) == meant
    page.wait_for_selector("#ocop-form-state[data-state=right]")


def test_what_is_wrong_with_the_place_stands_at_the_field_to_mend(page: Page, base: str) -> None:
    open_form(page, base, "producer", BASE["producer"])
    words = ("place", "as_certified")
    enter(page, words, "Xã Nào Đó, tỉnh Gia Lai")
    said = page.locator("#o-place-as_certified-wrong")
    expect(said).to_contain_text("Mã 23668 là Xã Tơ Tung, nhưng không thấy tên ấy")
    assert page.get_attribute(field_id(words), "aria-invalid") == "true"
    assert page.get_attribute("#o-place", "aria-invalid") is None
    below = page.locator(field_id(words)).bounding_box(), said.bounding_box()
    assert below[0]
    assert below[1]
    assert 0 <= below[1]["y"] - below[0]["y"] - below[0]["height"] < 20
    enter(page, words, "xa to tung, tinh gia lai")
    page.click("text=Dùng “Xã Tơ Tung, tỉnh Gia Lai”")
    assert page.input_value(field_id(words)) == "Xã Tơ Tung, tỉnh Gia Lai"
    page.wait_for_selector("#ocop-form-state[data-state=right]")


def test_a_commune_that_was_not_chosen_is_asked_for_in_words(page: Page, base: str) -> None:
    open_form(page, base, "producer")
    assert page.inner_text("label[for=o-place]") == "Xã, phường, đặc khu"
    page.focus("#o-place")
    page.keyboard.press("Tab")
    expect(page.locator("#o-place-code-wrong")).to_have_text(
        "Chưa chọn xã: gõ tên xã rồi chọn trong danh sách."
    )
    assert page.get_attribute("#o-place", "aria-invalid") == "true"
    page.click(".ocop-form__bar button")
    page.click("#ocop-form-summary >> text=Chưa chọn xã")
    assert page.evaluate("document.activeElement.id") == "o-place"


def test_a_product_that_stands_already_is_one_tap_away(page: Page, base: str) -> None:
    open_form(page, base, "product", {**BASE["product"], "name": "Măng le rừng"})
    enter(page, ("name",), "Măng Le Rừng")
    said = page.locator("#o-name-wrong")
    expect(said).to_contain_text("Đó là cùng một sản phẩm thì đừng lập mục mới")
    expect(said).not_to_contain_text("Các lần công nhận")
    link = said.locator("a", has_text="Mở trang của mục đã có")
    with page.context.expect_page() as opened:
        link.click()
    assert opened.value.url == f"{base}san-pham/mang-le-rung-to-tung/"
    assert opened.value.inner_text("h1") == "Măng le rừng"


def test_a_name_that_holds_another_of_the_same_producer_is_asked_about(
    page: Page, base: str
) -> None:
    open_form(page, base, "product", {**BASE["product"], "name": "Măng le rừng Tơ Tung"})
    near = page.locator("#ocop-form-near")
    expect(near).to_contain_text("Chủ thể này đã có “Măng le rừng”.")
    expect(near.locator("a")).to_have_attribute(
        "href", re.compile("san-pham/mang-le-rung-to-tung/$")
    )
    expect(page.locator("#ocop-form-id")).to_have_value("mang-le-rung-to-tung-2")
    expect(page.locator("#ocop-form-id-why")).to_contain_text(
        "Mã “mang-le-rung-to-tung” là của “Măng le rừng”"
    )
    page.wait_for_selector("#ocop-form-state[data-state=right]")
    enter(page, ("name",), "Măng chua Bịa Đặt")
    expect(near).to_have_count(0)
    expect(page.locator("#ocop-form-id-why")).to_be_hidden()


def test_a_name_that_stands_already_is_told_before_its_producer_is_chosen(
    page: Page, base: str
) -> None:
    fresh = {key: value for key, value in BASE["product"].items() if key != "producer"}
    open_form(page, base, "product", {**fresh, "name": "mang le rung"})
    near = page.locator("#ocop-form-near")
    expect(near).to_contain_text("Danh mục đã có “Măng le rừng”.")
    expect(near.locator("a")).to_have_attribute(
        "href", re.compile("san-pham/mang-le-rung-to-tung/$")
    )
    enter(page, ("name",), "Măng chua Bịa Đặt")
    expect(near).to_have_count(0)


def test_after_a_file_the_next_entry_begins_empty_and_the_last_can_come_back(
    page: Page, base: str, tmp_path: Path
) -> None:
    open_form(page, base, "product", BASE["product"])
    taken_file(page, tmp_path)
    page.click("#ocop-form-again")
    expect(page.locator("#ocop-form-begun")).to_contain_text("Đã xóa bản nháp vừa xong")
    assert page.input_value(field_id(("name",))) == ""
    assert not page.is_visible("#ocop-form-result")
    page.reload()
    page.wait_for_selector(field_id(("name",)))
    assert page.input_value(field_id(("name",))) == ""
    reopen_form(page, "product", BASE["product"])
    page.click(".ocop-form__bar button")
    page.click("#ocop-form-again")
    page.click("#ocop-form-undo")
    assert page.input_value(field_id(("name",))) == "Mật ong Bịa Đặt"


def test_no_remedy_of_the_form_sends_to_a_field_that_it_has_not(built: Path) -> None:
    settings = json.loads((built / "assets/dong-gop/mau.json").read_text(encoding="utf-8"))
    sent = {
        code
        for code, (_, fix) in settings["texts"].items()
        if set(re.findall("[a-z_]+", fix)) & set(settings["leftOut"])
    }
    assert sent == set()


def test_a_draft_survives_a_reload_and_clearing_asks_and_can_be_undone(
    page: Page, base: str
) -> None:
    open_form(page, base, "producer")
    enter(page, ("name",), "Hợp tác xã Bịa Đặt")
    page.wait_for_selector("#ocop-form-state:has-text('Còn 3 ô cần điền')")
    page.reload()
    page.wait_for_selector(field_id(("name",)))
    assert page.input_value(field_id(("name",))) == "Hợp tác xã Bịa Đặt"
    asked: list[str] = []
    answers = iter([False, True])

    def answer(dialog: Any) -> None:
        asked.append(dialog.message)
        dialog.accept() if next(answers) else dialog.dismiss()

    page.on("dialog", answer)
    page.click("#ocop-form-clear")
    assert page.input_value(field_id(("name",))) == "Hợp tác xã Bịa Đặt"
    page.click("#ocop-form-clear")
    assert page.input_value(field_id(("name",))) == ""
    page.click("#ocop-form-undo")
    assert page.input_value(field_id(("name",))) == "Hợp tác xã Bịa Đặt"
    assert asked == ["Xóa hết những gì đã điền trong mẫu này?"] * 2


def test_a_producer_just_made_here_can_be_named_before_it_is_published(
    page: Page, base: str, tmp_path: Path
) -> None:
    open_form(page, base, "producer")
    enter(page, ("name",), "Hợp tác xã Bịa Đặt")
    enter(page, ("kind",), "cooperative")
    pick(page, ("place",), "to tung")
    path, _ = taken_file(page, tmp_path)
    assert path == "producers/gia-lai/htx-bia-dat.yml"
    page.goto(f"{base}dong-gop/san-pham/")
    pick(page, ("producer",), "bia dat")
    shown = page.locator(".ocop-pick__chosen", has_text="htx-bia-dat")
    expect(shown).to_have_text("Đã chọn: Hợp tác xã Bịa Đặt (htx-bia-dat)")
    page.goto(f"{base}dong-gop/chu-the/")
    page.wait_for_selector("#ocop-form-state[data-state=right]")


def test_producers_are_called_as_the_officers_commands_call_them(page: Page, base: str) -> None:
    """tests/officers/test_ids.py holds the commands to the same list."""
    vectors = json.loads(PRODUCER_IDS.read_text(encoding="utf-8"))
    open_form(page, base, "producer")
    made = page.evaluate(
        """async ({ named, free }) => {
          const files = document.getElementById("ocop-form").dataset.files;
          const settings = await (await fetch(files + "mau.json")).json();
          const folder = document.querySelector("script[src$='form/page.js']").src;
          const { producerWish } = await import(new URL("producer-id.js", folder).href);
          const naming = await import(new URL("naming.js", folder).href);
          return {
            named: named.map(([kind, name, at]) => producerWish({ kind, name }, at, settings)),
            free: free.map(([wish, place, taken]) =>
              naming.free(naming.wishes(wish, place), (id) => taken.includes(id))),
          };
        }""",
        vectors,
    )
    assert made == {part: [row[-1] for row in rows] for part, rows in vectors.items()}


def test_a_producers_id_waits_for_its_kind_and_holds_no_persons_name(page: Page, base: str) -> None:
    open_form(page, base, "producer")
    for kind, name, made in (
        (None, "Hợp tác xã Nông nghiệp Ví Dụ", ""),
        ("cooperative", "Hợp tác xã Nông nghiệp Ví Dụ", "htx-vi-du"),
        ("household", "Hộ kinh doanh Nguyễn Văn Ví Dụ", "ho-to-tung"),
    ):
        values = {**BASE["producer"], "name": name, "kind": kind}
        reopen_form(page, "producer", {key: value for key, value in values.items() if value})
        expect(page.locator("#ocop-form-id")).to_have_value(made)


def test_the_id_is_the_name_then_with_its_commune_then_with_a_number(
    page_without_worker: Page, base: str, neighbours: Path
) -> None:
    page = page_without_worker
    taken = {**BASE["product"], "name": "Trà Bịa", "producer": "htx-khac"}
    write(neighbours, "products/an-giang/tra-bia/product.yml", "product", taken)
    taken = {**taken, "name": "Trà Bịa Hai"}
    write(neighbours, "products/an-giang/tra-bia-hai/product.yml", "product", taken)
    write(neighbours, "products/an-giang/tra-bia-hai-to-tung/product.yml", "product", taken)
    serve_entries_of(neighbours, page)
    open_form(page, base, "product")
    wanted = {
        "Trà Bịa Ba": "tra-bia-ba",
        "Trà Bịa": "tra-bia-to-tung",
        "Trà Bịa Hai": "tra-bia-hai-to-tung-2",
        "Mật ong xưa": "mat-ong-xua-to-tung",
    }
    for name, made in wanted.items():
        reopen_form(page, "product", {**BASE["product"], "name": name})
        expect(page.locator("#ocop-form-id")).to_have_value(made)
        expect(page.locator("#ocop-form-path")).to_have_text(f"products/gia-lai/{made}/product.yml")


@pytest.mark.parametrize("kind", BASE)
def test_fields_are_called_by_their_titles_and_never_by_their_names_in_the_file(
    kind: str, page: Page, base: str, root: Path
) -> None:
    open_form(page, base, kind, BASE[kind])
    unfold(page)
    names = set(names_in(load_schema(root / "schema", kind)))
    assert {"as_certified", "provenance"} <= names
    shown = page.inner_text(".ocop-form").replace(page.inner_text("#ocop-form-path"), "")
    assert names.isdisjoint(re.findall("[a-z_]+", shown))
    unnamed = page.locator(".ocop-form label:not(.ocop-check)").evaluate_all(
        """all => all.filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 5
            && !one.closest('.ocop-fold--one')).map(one => one.htmlFor)"""
    )
    assert unnamed == []


def names_in(schema: dict[str, Any]) -> Iterator[str]:
    """Of all fields, but those that are also words of Vietnamese or names of services."""
    for name, inner in schema.get("properties", {}).items():
        if name not in {"email", "facebook", "website", "zalo"}:
            yield name
        yield from names_in(inner)
    yield from names_in(schema["items"]) if "items" in schema else ()


def test_a_draft_loses_a_choice_that_its_list_has_no_longer(page: Page, base: str) -> None:
    open_form(page, base, "producer", {**BASE["producer"], "kind": "khong-con-nua"})
    page.wait_for_selector("#ocop-form-state:has-text('Còn 1 ô cần điền')")
    assert page.input_value(field_id(("kind",))) == ""


def test_the_form_says_how_a_photo_is_added(page: Page, base: str) -> None:
    open_form(page, base, "product")
    page.click("text=Cách thêm ảnh")
    assert page.url == f"{base}huong-dan/bieu-mau/#them-anh"
    assert page.inner_text("#them-anh").startswith("Thêm ảnh")


def test_the_keyboard_alone_is_enough(page: Page, base: str, office: Path, tmp_path: Path) -> None:
    """Tab goes through every control in the order of the page; nothing is a trap."""
    open_form(page, base, "producer")
    page.focus(field_id(("name",)))
    page.keyboard.type("Hợp tác xã Bịa Đặt")
    to(page, "o-kind")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    to(page, "o-place")
    page.keyboard.type("to tung")
    page.wait_for_selector("#o-place-choices li")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#ocop-form-state[data-state=right]")
    to(page, None, ".ocop-form__bar button")
    page.keyboard.press("Enter")
    page.wait_for_selector("#ocop-form-save")
    to(page, "ocop-form-save")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    target = tmp_path / "tep.yml"
    download.value.save_as(target)
    accepted(office, page.inner_text(".ocop-result p code"), target.read_bytes())


def to(page: Page, wanted: str | None, selector: str = "") -> None:
    """Press Tab until a control has the focus."""
    found = f"document.activeElement.matches({selector or f'#{wanted}'!r})"
    for _ in range(80):
        if page.evaluate(found):
            return
        page.keyboard.press("Tab")
    raise AssertionError(wanted or selector)


def test_on_a_phone_nothing_sticks_out_and_everything_is_as_large_as_a_thumb(
    page: Page, base: str
) -> None:
    open_form(page, base, "product")
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    small = page.evaluate(
        """() => [...document.querySelectorAll(
            '.ocop-form :is(input:not([type=checkbox]), select, textarea, button, summary)')]
            .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 44)
            .map(one => one.id || one.textContent)"""
    )
    assert small == []


def test_a_short_file_has_a_prefilled_proposal_and_a_long_one_is_to_be_downloaded(
    page: Page, base: str
) -> None:
    open_form(page, base, "product")
    made = page.evaluate(
        """async () => {
            const { proposal } = await import('/assets/ocop/form/handover.js');
            const at = 'https://github.com/bia-dat/danh-muc';
            return [proposal(at, 'products/a/b/product.yml', 'name: "Trà & mật"\\n'),
                proposal(at, 'products/a/b/product.yml', 'á'.repeat(2000)),
                proposal('https://vi-du.vn/danh-muc', 'a.yml', 'name: a')];
        }"""
    )
    assert made == [
        (
            "https://github.com/bia-dat/danh-muc/new/main?filename=products%2Fa%2Fb%2Fproduct.yml"
            "&value=name%3A%20%22Tr%C3%A0%20%26%20m%E1%BA%ADt%22%0A"
        ),
        "",
        "",
    ]


def test_a_browser_without_javascript_is_told_of_the_other_ways(
    browser: Browser, base: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}dong-gop/san-pham/")
    assert "Mẫu này cần JavaScript." in page.inner_text("main")
    assert page.locator("noscript a[href$='huong-dan/bang-tinh/']").count() == 1
    assert not page.is_visible("#ocop-form")
    assert not page.is_visible("#ocop-form-waiting")
    context.close()


def test_the_english_form_speaks_english_around_vietnamese_fields(page: Page, base: str) -> None:
    page.goto(f"{base}en/dong-gop/chu-the/")
    page.wait_for_selector(field_id(("name",)))
    assert page.inner_text(".ocop-form__bar button") == "Check and take the file"
    assert page.locator("label[for=o-name] [lang=vi]").inner_text().startswith("Tên chủ thể")


def test_the_day_of_the_tests_is_that_of_the_table() -> None:
    assert date(2026, 11, 21) == TODAY
