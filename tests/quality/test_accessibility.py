"""WCAG 2.2 AA by axe-core, on a phone, in both schemes."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.quality.conftest import TOOLS
from tests.quality.pages import PAGES
from tests.site.browser import PHONE
from tests.site.form_driving import open_form, unfold
from tests.site.form_entries import BASE

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def told(violation: dict[str, Any]) -> str:
    nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
    return f"{violation['id']}: {violation['help']} ({nodes})"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", PAGES)
def test_axe_finds_nothing_on_a_phone(browser: Browser, host: str, kind: str, scheme: str) -> None:
    context = browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]  # a dict of the two
        color_scheme=scheme,  # type: ignore[arg-type]  # one of the two
        reduced_motion="reduce",
        service_workers="block",
    )
    page = context.new_page()
    page.goto(host + PAGES[kind])
    page.wait_for_load_state("networkidle")
    assert violations(page) == []
    context.close()


def violations(page: Page) -> list[str]:
    page.evaluate((TOOLS / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    wanted = {"runOnly": {"type": "tag", "values": RULES}}
    result = page.evaluate("options => axe.run(document, options)", wanted)
    assert len(result["passes"]) > 15  # axe did look at the page
    return [told(violation) for violation in result["violations"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_form_with_choices_with_mistakes_or_finished(
    browser: Browser, host: str, scheme: str
) -> None:
    context = browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]  # a dict of the two
        color_scheme=scheme,  # type: ignore[arg-type]  # one of the two
        service_workers="block",
    )
    page = context.new_page()
    open_form(page, host, "product")
    unfold(page)
    page.fill("#o-producer", "to tung")
    page.wait_for_selector("#o-producer-choices li")
    assert violations(page) == []
    page.click(".ocop-form__bar button")
    page.wait_for_selector("#ocop-form-summary:not([hidden])")
    assert violations(page) == []
    open_form(page, host, "product", BASE["product"])
    page.click(".ocop-form__bar button")
    page.wait_for_selector("#ocop-form-save")
    assert violations(page) == []
    context.close()
