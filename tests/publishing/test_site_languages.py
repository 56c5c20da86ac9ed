"""A whole site in two languages, and in one."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bench.national.generate import generate
from tests.publishing.test_renewal import build

TODAY = date(2026, 7, 17)
URL = "https://ocop-catalogue.example/"
ALTERNATE = re.compile(r'<link rel="alternate " hreflang="([a-z-]+)" href="([^"]+)">')
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">')
SWITCH = re.compile(r'<a class="md-header__button ocop-language" href="([^"]*)"')

ONLY_VIETNAMESE = {
    f"huong-dan/{name}/" for name in ("bang-tinh", "bieu-mau", "lenh", "them-du-lieu")
}
"""Officers work in Vietnamese: their guide has no English twin."""

APP = "dong-gop/cms/index.html"
"""No page of the theme, and in one language: pages of both lead to it."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hai-thu-tieng")
    generate(12, folder)
    return folder


@pytest.fixture(scope="module")
def site(root: Path) -> Path:
    build(root, root / "site", today=TODAY)
    return root / "site"


def addresses(site: Path) -> list[str]:
    files = (path.relative_to(site).as_posix() for path in site.rglob("index.html"))
    return sorted(file.removesuffix("index.html") for file in files if file != APP)


def html(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_every_page_but_the_officers_guide_has_a_twin(site: Path) -> None:
    found = addresses(site)
    english = {address.removeprefix("en/") for address in found if address.startswith("en/")}
    vietnamese = {address for address in found if not address.startswith("en/")}
    assert vietnamese - english == ONLY_VIETNAMESE
    assert english - vietnamese == set()
    assert len(english) > 50


def test_every_page_names_itself_and_its_twin(site: Path) -> None:
    for address in addresses(site):
        own = address.removeprefix("en/")
        page = html(site, address)
        language = "en" if address.startswith("en/") else "vi"
        assert f'<html lang="{language}"' in page, address
        if own in ONLY_VIETNAMESE or 'http-equiv="refresh"' in page:
            continue
        kept = address.removesuffix(own) + "xac-minh/" if own == "v/" else address
        assert CANONICAL.findall(page) == [URL + kept]
        assert dict(ALTERNATE.findall(page)) == {
            "vi": URL + own,
            "en": f"{URL}en/{own}",
            "x-default": f"{URL}en/{own}",
        }, address


def test_every_page_offers_the_other_language_and_stays_on_the_page(site: Path) -> None:
    for address in addresses(site):
        (way,) = SWITCH.findall(html(site, address))
        target = (site / address / way).resolve().relative_to(site.resolve()).as_posix()
        found = "" if target == "." else f"{target}/"
        is_english = address.startswith("en/")
        twin = address.removeprefix("en/") if is_english else f"en/{address}"
        wanted = "en/huong-dan/" if address in ONLY_VIETNAMESE else twin
        assert found == wanted, address


def test_the_guide_that_is_only_in_vietnamese_claims_no_twin(site: Path) -> None:
    page = html(site, "huong-dan/them-du-lieu/")
    assert ALTERNATE.findall(page) == []
    assert SWITCH.findall(page) == ["../../en/huong-dan/"]


def test_the_theme_speaks_the_language_of_the_page(site: Path) -> None:
    english, vietnamese = html(site, "en/hang-sao/"), html(site, "hang-sao/")
    for text in ("Viet Nam OCOP products", "Skip to main content", "Switch to dark mode", "Groups"):
        assert text in english
        assert text not in vietnamese
    for text in (
        "Danh mục sản phẩm OCOP",
        "Đến nội dung chính",
        "Chuyển sang nền tối",
        "Tỉnh thành",
    ):
        assert text in vietnamese
        assert text not in english


def test_the_site_map_names_both(site: Path) -> None:
    text = (site / "sitemap.xml").read_text(encoding="utf-8")
    for address in ("", "en/", "hang-sao/4/", "en/hang-sao/4/", "en/huong-dan/"):
        assert f"<loc>{URL}{address}</loc>" in text


def test_the_site_map_leaves_out_the_editing_app_which_no_search_should_end_at(site: Path) -> None:
    text = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{URL}dong-gop/</loc>" in text
    assert "dong-gop/cms/" not in text
    assert '<meta name="robots" content="noindex">' in html(site, "dong-gop/cms/")


def test_a_site_can_be_made_in_vietnamese_alone(root: Path, tmp_path: Path) -> None:
    settings = root / "mkdocs.yml"
    whole = settings.read_text(encoding="utf-8")
    try:
        settings.write_text(whole.replace("languages: [vi, en]", "languages: [vi]"), "utf-8")
        build(root, tmp_path / "site", today=TODAY)
    finally:
        settings.write_text(whole, encoding="utf-8")
    assert not (tmp_path / "site/en").exists()
    assert not (tmp_path / "site/assets/ban-do/diem-ban.en.geojson").exists()
    for address in addresses(tmp_path / "site"):
        page = html(tmp_path / "site", address)
        assert not SWITCH.search(page), address
        assert not ALTERNATE.search(page), address
