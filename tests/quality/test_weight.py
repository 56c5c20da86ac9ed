"""What a phone has to load before it shows a product."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Response

from tests.quality.conftest import compressed
from tests.quality.pages import PAGES
from tests.site.browser import PHONE

pytestmark = pytest.mark.browser

MOST = 120_000
"""Bytes as sent, without a photo. The service worker, which starts afterwards, is left out."""


def test_the_first_load_of_a_product_page_is_light(browser: Browser, host: str) -> None:
    context = browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]  # a dict of the two
        service_workers="block",
    )
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - Playwright marks its handlers
    page.goto(host + PAGES["product"])
    page.wait_for_load_state("networkidle")
    name_of = {answer.url: answer.url.partition("?")[0] for answer in answers}
    sizes = {
        answer.url.removeprefix(host): len(
            compressed(answer.body(), name if "." in name.rpartition("/")[2] else ".html")
        )
        for answer in answers
        if (name := name_of[answer.url]) and answer.status == 200
    }
    context.close()
    assert all(answer.url.startswith(host) for answer in answers)
    assert len(sizes) > 5
    assert sum(sizes.values()) <= MOST, sizes
