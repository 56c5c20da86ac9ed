"""What the browser itself refuses to run on the finished pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.browser import serving

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"')


def test_every_page_of_the_site_carries_a_policy_without_unsafe_inline_scripts(
    built: Path,
) -> None:
    pages = sorted(built.rglob("*.html"))
    assert len(pages) > 500
    for page in pages:
        found = POLICY.search(page.read_text(encoding="utf-8"))
        assert found, page
        scripts = found[1].partition("script-src ")[2]
        is_app = (
            page == built / "dong-gop/cms/index.html"
        )  # not the theme's: no inline script at all
        assert scripts == "'self'" if is_app else scripts.startswith("'self' 'sha256-"), page
        assert "unsafe" not in scripts, page


@pytest.mark.browser
def test_a_script_that_someone_smuggled_in_does_not_run(built: Path, browser: Browser) -> None:
    page = browser.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    with serving(built) as address:
        page.goto(address)
        page.evaluate(
            "() => { const own = document.createElement('script');"
            " own.textContent = 'window.smuggled = 1'; document.body.append(own); }"
        )
        assert page.evaluate("window.smuggled") is None
        assert any("Content Security Policy" in text for text in refused)
    page.close()
