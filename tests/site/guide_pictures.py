"""Pictures of docs/huong-dan/bieu-mau.md: called by scripts/screenshots.py --docs."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page

from tests.site.browser import DESKTOP, PHONE
from tests.site.form_driving import enter, field_id, open_form, pick
from tests.site.form_entries import BASE

QUIET = 700
"""Milliseconds for fonts and lists to come."""


def guide(browser: Browser, base: str, folder: Path) -> None:
    """The form empty, with choices, with a mistake and finished; the editing app."""
    folder.mkdir(parents=True, exist_ok=True)
    phone = _page(browser, PHONE)
    open_form(phone, base, "product")
    _keep(phone, folder / "mau-trong.webp")
    phone.fill(field_id(("producer",)), "to tung")
    phone.wait_for_selector(f"{field_id(('producer',))}-choices li")
    _at(phone, ("producer",))
    _keep(phone, folder / "chon-chu-the.webp")
    phone.keyboard.press("Escape")
    pick(phone, ("place",), "to tung")
    _at(phone, ("place",))
    _keep(phone, folder / "chon-xa.webp")
    number = ("certificates", 0, "decision", "number")
    enter(phone, number, "743 QĐ UBND")
    phone.wait_for_selector(f"{field_id(number)}-wrong:not([hidden])")
    _at(phone, number)
    _keep(phone, folder / "cho-sai.webp")
    open_form(phone, base, "product", BASE["product"])
    phone.click(".ocop-form__bar button")
    phone.wait_for_selector("#ocop-form-save")
    _keep(phone, folder / "tep-san-sang.webp")
    phone.context.close()
    _editing_app(browser, base, folder)


def _editing_app(browser: Browser, base: str, folder: Path) -> None:
    desk = _page(browser, DESKTOP)
    desk.goto(f"{base}dong-gop/cms/?tinh=gia-lai")
    desk.click("text=Làm việc với kho mã nguồn thử nghiệm")
    desk.wait_for_selector("text=Chuyên mục")
    desk.evaluate("location.hash = '#/collections/producers/new'")
    desk.wait_for_selector('[data-key-path="name"] input')
    _keep(desk, folder / "trang-quan-tri.webp")
    desk.context.close()


def _page(browser: Browser, size: dict[str, int]) -> Page:
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        locale="vi-VN",
        color_scheme="light",
    )
    return context.new_page()


def _at(page: Page, path: tuple[str | int, ...]) -> None:
    page.locator(field_id(path)).evaluate("one => one.scrollIntoView({block: 'center'})")


def _keep(page: Page, target: Path) -> None:
    page.wait_for_timeout(QUIET)
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    shot.save(target, "WEBP", quality=72, method=6)
    sys.stdout.write(f"{target}\n")
