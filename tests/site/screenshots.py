"""Pictures of the built site, for people to look at: called by scripts/screenshots.py."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.site.browser import DESKTOP, PHONE, launch, serving
from tests.site.guide_pictures import guide

ROOT = Path(__file__).resolve().parent.parent.parent

PAGES = {
    "trang-chu": "",
    "san-pham": "san-pham/mang-le-rung-to-tung/",
    "hang-sao": "hang-sao/",
    "hang-sao-4": "hang-sao/4/",
    "het-han": "hang-sao/3/het-han/",
    "nhom": "nhom/thuc-pham/",
    "tinh": "tinh/gia-lai/",
    "ban-do": "ban-do/",
    "chu-the": "chu-the/htx-to-tung/",
    "diem-ban": "diem-ban/",
    "huong-dan": "huong-dan/",
}
"""Name of the picture -> address of the page."""

MAIN = {
    "trang-chu": "",
    "tim-kiem": "tim-kiem/?q=mac+ca",
    "san-pham": "san-pham/tra-tom-non-huong-que-phu-luong/",
    "ban-do": "ban-do/",
    "diem-ban": "diem-ban/",
    "xac-minh": "xac-minh/?ma=2361%2FQ%C4%90-BNNMT",
}
"""What docs/bao-tri/giao-dien.md shows: name of the picture -> address."""

GUIDE = ROOT / "docs" / "images" / "bieu-mau"
README_PAGE = "san-pham/tra-tom-non-huong-que-phu-luong/"

SCHEMES = ("light", "dark")
SETTLING = 1500
"""Milliseconds for answers and maps that a script draws after the page has loaded."""


def opened(browser: Browser, address: str, size: dict[str, int], scheme: str) -> Page:
    page = browser.new_page(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if scheme == "dark" else "light",
        device_scale_factor=1,
    )
    page.goto(address, wait_until="networkidle")
    return page


def kept(browser: Browser, base: str) -> None:
    """The main pages at both widths, in both schemes, into the maintainers' page."""
    folder = ROOT / "docs" / "images" / "README"
    for name, address in MAIN.items():
        for width, size in (("390", PHONE), ("1280", DESKTOP)):
            for scheme in SCHEMES:
                page = opened(browser, base + address, size, scheme)
                page.wait_for_timeout(SETTLING)
                target = folder / f"{name}-{width}-{scheme}.webp"
                shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
                shot.save(target, "WEBP", quality=70, method=6)
                sys.stdout.write(f"{target}\n")
                page.close()


def pictures(browser: Browser, base: str, whole: bool) -> Iterator[tuple[str, bytes]]:  # noqa: FBT001 - an option of the command
    for name, address in PAGES.items():
        for width, size in (("390", PHONE), ("1280", DESKTOP)):
            for scheme in SCHEMES:
                page = opened(browser, base + address, size, scheme)
                yield f"{name}-{width}-{scheme}.png", page.screenshot(full_page=whole)
                page.close()


def readme(browser: Browser, base: str) -> None:
    """Phone and desktop side by side, small enough for a repository."""
    shots = []
    for size in (PHONE, DESKTOP):
        page = opened(browser, base + README_PAGE, size, "light")
        shots.append(Image.open(io.BytesIO(page.screenshot())).convert("RGB"))
        page.close()
    height = max(shot.height for shot in shots)
    both = Image.new("RGB", (sum(shot.width for shot in shots) + 40, height), "#e8e5dc")
    left = 0
    for shot in shots:
        both.paste(shot, (left, 0))
        left += shot.width + 40
    target = ROOT / "docs" / "images" / "README" / "product.webp"
    target.parent.mkdir(parents=True, exist_ok=True)
    both.save(target, "WEBP", quality=80, method=6)
    sys.stdout.write(f"{target}\n")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", help="where the pictures go")
    options.add_argument("--site", type=Path, default=ROOT / "site")
    options.add_argument("--readme", action="store_true", help="make the README's picture")
    options.add_argument(
        "--docs", action="store_true", help="make the maintainers' and the guide's"
    )
    options.add_argument("--whole", action="store_true", help="whole pages, not one screen")
    chosen = options.parse_args()
    if not (chosen.readme or chosen.docs or chosen.folder):
        options.error("FOLDER, --readme or --docs")
    with sync_playwright() as playwright, serving(chosen.site) as base:
        browser = launch(playwright)
        if chosen.readme:
            readme(browser, base)
        if chosen.docs:
            kept(browser, base)
            guide(browser, base, GUIDE)
        if chosen.folder is not None:
            chosen.folder.mkdir(parents=True, exist_ok=True)
            for name, content in pictures(browser, base, chosen.whole):
                (chosen.folder / name).write_bytes(content)
                sys.stdout.write(f"{chosen.folder / name}\n")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
