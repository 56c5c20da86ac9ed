"""A person at one of the forms of /dong-gop/, by keyboard and tap."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

ADDRESSES = {"product": "san-pham", "producer": "chu-the", "sales-point": "diem-ban"}
QUIET = 20_000  # milliseconds in which a busy machine answers

Path_ = tuple[str | int, ...]


def field_id(path: Path_) -> str:
    return "#ocop-form-id" if path == ("id",) else "#o-" + "-".join(map(str, path))


def open_form(page: Page, base: str, kind: str, draft: dict[str, Any] | None = None) -> None:
    """With what was filled in before, as the browser keeps it."""
    page.set_default_timeout(QUIET)
    if draft is not None:
        page.goto(f"{base}dong-gop/")
        stored = json.dumps(draft, ensure_ascii=False)
        page.evaluate(
            "([name, text]) => localStorage.setItem(name, text)", [f"ocop.nhap.{kind}", stored]
        )
    page.goto(f"{base}dong-gop/{ADDRESSES[kind]}/")
    page.wait_for_selector("#ocop-form-fields input")
    page.wait_for_selector("#ocop-form-state:not(:empty)")


def reopen_form(page: Page, kind: str, draft: dict[str, Any]) -> None:
    """The form that is open, with another draft in it."""
    stored = json.dumps(draft, ensure_ascii=False)
    with page.expect_navigation():
        page.evaluate(
            """([name, text]) => {
                localStorage.setItem(name, text);
                Storage.prototype.setItem = () => {}; // what stands there now is kept no more
                location.reload();
            }""",
            [f"ocop.nhap.{kind}", stored],
        )
    page.wait_for_selector("#ocop-form-fields input")
    page.wait_for_selector("#ocop-form-state:not(:empty)")


def unfold(page: Page) -> None:
    page.evaluate(
        "document.querySelectorAll('.ocop-form details').forEach(fold => fold.open = true)"
    )


def enter(page: Page, path: Path_, value: Any) -> None:
    """Fill in a value of any depth; lists grow by their own button."""
    if isinstance(value, dict):
        for key, inner in value.items():
            enter(page, (*path, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            unfold(page)
            if not page.query_selector(f"{field_id((*path, index))}-item"):
                page.click(field_id((*path, "add")))
            enter(page, (*path, index), inner)
    else:
        unfold(page)
        grow(page, path)
        control = page.locator(field_id(path))
        if control.evaluate("one => one.tagName") == "SELECT":
            control.select_option(str(value))
        else:
            control.fill(str(value))
            control.blur()


def grow(page: Page, path: Path_) -> None:
    """Each list on the way to a field gets the item that the path goes through."""
    for end, part in enumerate(path):
        if isinstance(part, int) and not page.query_selector(f"{field_id(path[: end + 1])}-item"):
            page.click(field_id((*path[:end], "add")))
            unfold(page)


def pick(page: Page, path: Path_, letters: str) -> None:
    """The first of the choices that some letters leave, by keyboard."""
    control = page.locator(field_id(path))
    control.fill(letters)
    page.wait_for_selector(f"{field_id(path)}-choices li")
    control.press("ArrowDown")
    control.press("Enter")


def taken_file(page: Page, folder: Path) -> tuple[str, bytes]:
    """(its path in the repository, its bytes) of the file that the form hands over."""
    page.click(".ocop-form__bar button")
    page.wait_for_selector("#ocop-form-save, #ocop-form-summary:not([hidden])")
    if page.is_visible("#ocop-form-summary"):
        raise AssertionError(page.inner_text("#ocop-form-summary"))
    with page.expect_download() as download:
        page.click("#ocop-form-save")
    target = folder / download.value.suggested_filename
    download.value.save_as(target)
    return page.inner_text(".ocop-result p code"), target.read_bytes()
