"""The real catalogue, built once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from catalogue.intake import Intake, read_catalogue
from tests.site.browser import PHONE, launch

TODAY = date(2026, 11, 21)
"""The day on which the tests look at the real data; statuses move with it."""

Builder = Callable[..., Path]


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "OCOP_TODAY": TODAY.isoformat(), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env=settings,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="session")
def intake(root: Path) -> Intake:
    return read_catalogue(root, TODAY)


@pytest.fixture(scope="session")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `ocop build` makes it, with two workers, below a folder with a space in it."""
    site = tmp_path_factory.mktemp("trang web") / "site"
    done = run("catalogue", "build", "--site", str(site), "--workers", "2", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return site


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()


@pytest.fixture
def published(built: Path, tmp_path: Path) -> Path:
    """A copy, so that a test may publish something newer."""
    return Path(shutil.copytree(built, tmp_path / "site"))


@pytest.fixture
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """Someone on a phone who was never here before."""
    made = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]  # a dict of the two
    yield made
    made.close()
