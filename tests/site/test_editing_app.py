"""The editing app of /dong-gop/cms/ in a real browser, on its trial repository."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageDraw
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page

from catalogue.commands import main
from catalogue.findings.rules import message
from catalogue.intake import read_catalogue
from tests.rules.trees import empty_root, root_with_schema
from tests.site.browser import PHONE, serving
from tests.site.conftest import TODAY

__all__ = ["empty_root", "root_with_schema"]

pytestmark = pytest.mark.browser

QUIET = 20_000  # milliseconds in which a busy machine answers

SAVED = """async () => {
  const found = {};
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
      else found[path + name] = await (await handle.getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return found;
}"""
"""What the trial repository holds: it stands in the browser's private file system."""

BYTES = """async (wanted) => {
  const find = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      const within = handle.kind === 'directory' ? await find(handle, `${path}${name}/`) : null;
      if (within) return within;
      if ((path + name).endsWith(wanted)) return handle.getFile();
    }
    return null;
  };
  const file = await find(await navigator.storage.getDirectory(), '');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}"""
"""One of its files, in base64."""


@pytest.fixture(scope="module")
def base(built: Path) -> Iterator[str]:
    with serving(built) as address:
        yield address


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    """Whatever the console complains of, and whoever else is asked, fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="vi-VN")
    page = context.new_page()
    page.set_default_timeout(QUIET)
    wrong: list[str] = []

    def heard(said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"}:
            wrong.append(said.text)

    page.on("console", heard)
    page.on("pageerror", lambda problem: wrong.append(str(problem)))
    page.on(
        "request",
        lambda asked: (
            None if asked.url.startswith((base, "blob:", "data:")) else wrong.append(asked.url)
        ),
    )
    yield page
    assert wrong == []
    context.close()


def at_work(page: Page, base: str) -> None:
    page.goto(f"{base}dong-gop/cms/")
    page.select_option("#tinh", label="Gia Lai")
    page.get_by_role("button", name="Mở", exact=True).click()
    page.click("text=Làm việc với kho mã nguồn thử nghiệm")
    page.wait_for_selector("text=Chuyên mục")


def begin(page: Page, collection: str) -> None:
    page.evaluate(f"location.hash = '#/collections/{collection}/new'")
    page.wait_for_selector('[data-key-path="name"] input')


def field(page: Page, path: str) -> Locator:
    """The app draws what is in sight: one scrolls from the group to the field."""
    parts = path.split(".")
    for length in range(1, len(parts) + 1):
        found = page.locator(f'[data-key-path="{".".join(parts[:length])}"]').first
        if length == len(parts) or not parts[length - 1].isdigit():
            found.scroll_into_view_if_needed()
    return found


def fill(page: Page, path: str, text: str) -> None:
    field(page, path).locator("input, textarea").first.fill(text)


def choose(page: Page, path: str, label: str) -> None:
    """Few choices stand beside each other, many in a list."""
    place = field(page, path)
    radio = place.get_by_role("radio", name=label)
    if radio.count():
        radio.click()
        return
    place.get_by_role("combobox").click()
    page.get_by_role("option", name=label).click()


def save(page: Page, wanted: str) -> dict[str, str]:
    """The repository's files, by path, once a certain one is among them."""
    page.get_by_role("button", name="Lưu", exact=True).click()
    for _ in range(60):
        page.wait_for_timeout(250)
        found = {
            name[name.index(root) :]: text
            for name, text in page.evaluate(SAVED).items()
            for root in ("products/", "producers/")
            if root in name
        }
        if wanted in found:
            return found
    raise AssertionError(page.inner_text("body"))


PRODUCT = "products/gia-lai/tra-dau-thu/product.yml"


def save_producer(page: Page) -> None:
    begin(page, "producers")
    fill(page, "name", "Hợp tác xã Đặt Bịa")
    choose(page, "kind", "Hợp tác xã")
    fill(page, "place.as_certified", "Xã Tơ Tung, tỉnh Gia Lai")
    fill(page, "place.code", "23668")
    save(page, "producers/gia-lai/hop-tac-xa-dat-bia.yml")


def fill_product(page: Page) -> None:
    """Of that producer; all but what is tried."""
    begin(page, "products")
    fill(page, "name", "Trà đậu: thử")
    choose(page, "producer", "Hợp tác xã Đặt Bịa")
    choose(page, "group.code", "Thực phẩm")
    fill(page, "place.as_certified", "Xã Tơ Tung, tỉnh Gia Lai")
    fill(page, "place.code", "23668")
    field(page, "certificates").get_by_role("button", name="Thêm").click()
    choose(page, "certificates.0.stars", "4")
    choose(page, "certificates.0.kind", "Cấp mới")
    fill(page, "certificates.0.score", "85.5")
    for name, text in (
        ("number", "12/QĐ-UBND"),
        ("issuer", "UBND tỉnh Gia Lai"),
        ("date", "2025-08-01"),
    ):
        fill(page, f"certificates.0.decision.{name}", text)
    choose(page, "certificates.0.decision.level", "Tỉnh, thành phố")


def put_into(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8", newline="\n")


def errors_of(root: Path) -> list[str]:
    return [
        f"{found.file} {found.path} {message(found)}"
        for found in read_catalogue(root, TODAY).findings
        if found.code.startswith("E")
    ]


def test_a_producer_and_its_product_saved_there_pass_the_check(
    page: Page, base: str, empty_root: Path
) -> None:
    at_work(page, base)
    save_producer(page)
    fill_product(page)
    files = save(page, PRODUCT)
    put_into(empty_root, files)
    assert errors_of(empty_root) == [], files
    assert main(["fmt", "--root", str(empty_root)]) == 0
    mended = (empty_root / PRODUCT).read_text(encoding="utf-8")
    assert mended.startswith("# yaml-language-server: $schema=../../../schema/product.schema.json")
    assert 'name: "Trà đậu: thử"\nprovenance: officer\nproducer: hop-tac-xa-dat-bia\n' in mended


def phone_picture(file: Path) -> Path:
    """Lying on its side and telling where it was taken, as phones write them."""
    picture = Image.new("RGB", (3000, 2400), "#5a8f3c")
    ImageDraw.Draw(picture).ellipse((300, 200, 2100, 1500), fill="#e0c060")
    facts = Image.Exif()
    facts[ExifTags.Base.Orientation] = 6
    facts.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (14.0, 4.0, 1.0)
    picture.save(file, "JPEG", exif=facts)
    return file


def test_a_phones_picture_is_taken_without_the_place_where_it_was_taken(
    page: Page, base: str, empty_root: Path, tmp_path: Path
) -> None:
    at_work(page, base)
    save_producer(page)
    fill_product(page)
    field(page, "photos").get_by_role("button", name="Thêm").click()
    field(page, "photos.0.file").get_by_role("button", name="Duyệt tệp").click()
    dialog = page.get_by_role("dialog")
    assert "Tải lên" in dialog.inner_text()
    assert "Pexels" not in dialog.inner_text()
    dialog.locator("input[type=file]").first.set_input_files(
        phone_picture(tmp_path / "Gói Trà 1.JPG")
    )
    dialog.get_by_role("button", name="Chèn").click()
    place = field(page, "photos.0.file")
    place.get_by_text("goi-tra-1.webp").first.wait_for()
    fill(page, "photos.0.credit", "Hợp tác xã Đặt Bịa")
    files = save(page, PRODUCT)
    photo = "products/gia-lai/tra-dau-thu/goi-tra-1.webp"
    assert 'file: "goi-tra-1.webp"' in files[PRODUCT]
    del files[photo]  # read as text there
    put_into(empty_root, files)
    (empty_root / photo).write_bytes(b64decode(page.evaluate(BYTES, photo)))
    assert errors_of(empty_root) == []
    with Image.open(empty_root / photo) as taken:
        assert (taken.format, taken.size, dict(taken.getexif())) == ("WEBP", (1600, 2000), {})


def test_the_app_weighs_on_no_other_page_and_is_not_kept_for_no_network(built: Path) -> None:
    assert "sveltia" not in (built / "sw.js").read_text(encoding="utf-8")
    naming = [
        file.relative_to(built).as_posix()
        for file in built.rglob("index.html")
        if "sveltia" in file.read_text(encoding="utf-8")
    ]
    assert naming == []
    assert (built / "assets/sveltia/npm/index.js").stat().st_size > 1_000_000


@pytest.mark.parametrize(
    "backend",
    [
        {"name": "github", "repo": "bia-dat/danh-muc", "auth_scope": "public_repo"},
        {"name": "gitlab", "repo": "bia-dat/danh-muc"},
    ],
    ids=lambda backend: backend["name"],
)
def test_on_a_public_repository_nobody_else_is_asked_before_one_signs_in(
    page: Page, base: str, built: Path, backend: dict[str, str]
) -> None:
    settings = json.loads((built / "assets/dong-gop/cms.json").read_text(encoding="utf-8"))
    settings["backend"] = {**backend, "branch": "main", "auth_methods": ["token"]}
    settings["publish_mode"] = "editorial_workflow"
    page.route("**/cms.json", lambda route: route.fulfill(json=settings))
    page.goto(f"{base}dong-gop/cms/?tinh=gia-lai")
    page.wait_for_selector("text=Đăng nhập bằng mã truy cập")
    page.wait_for_timeout(500)


def test_its_policy_names_the_host_of_the_repository_and_nobody_else(built: Path) -> None:
    page = (built / "dong-gop/cms/index.html").read_text(encoding="utf-8")
    policy = page.partition('http-equiv="Content-Security-Policy" content="')[2].partition('"')[0]
    assert policy.endswith("; script-src 'self'")
    assert set(re.findall("https://[^ ;]+", policy)) == {
        "https://*.githubusercontent.com",
        "https://gitlab.com",
        "https://api.github.com",
    }


def test_its_settings_know_every_field_of_the_schemas_that_officers_fill_in(
    built: Path, root: Path
) -> None:
    settings = json.loads((built / "assets/dong-gop/cms.json").read_text(encoding="utf-8"))
    named = {c["name"]: {field["name"] for field in c["fields"]} for c in settings["collections"]}
    left = {"exceptions", "former_ids", "retired", "unconfirmed"}
    for name, kind in (("products", "product"), ("producers", "producer")):
        schema = json.loads((root / f"schema/{kind}.schema.json").read_text(encoding="utf-8"))
        assert named[name] == set(schema["properties"]) - left
    assert settings["backend"] == {"name": "test-repo"}


def test_without_javascript_the_page_says_so_and_leads_on(browser: Browser, base: str) -> None:
    size = {"width": PHONE["width"], "height": PHONE["height"]}
    context = browser.new_context(java_script_enabled=False, viewport=size)
    page = context.new_page()
    page.goto(f"{base}dong-gop/cms/")
    assert "Trang quản trị cần JavaScript." in page.inner_text("main")
    page.click("text=Các cách đóng góp khác")
    assert page.inner_text("h1") == "Đóng góp dữ liệu"
    context.close()
