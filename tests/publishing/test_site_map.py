"""A site map never names more pages than one may: a larger site has an index of several."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pytest

from bench.national.generate import generate
from catalogue.progress import Silent
from catalogue.publishing import renewal, site_map
from catalogue.publishing.build import Wish, build_site
from catalogue.publishing.site_map import is_site_map, site_maps
from catalogue.publishing.tally import Tally

URL = "https://danh-muc.example/"


def locations(text: str) -> list[str]:
    return re.findall(r"<loc>(.*?)</loc>", text)


def test_fifty_thousand_pages_fit_into_one() -> None:
    made = dict(site_maps([f"san-pham/{n}/" for n in range(50_000)], URL))
    assert list(made) == ["sitemap.xml"]
    assert len(locations(made["sitemap.xml"])) == 50_000
    assert "<urlset " in made["sitemap.xml"]


def test_one_page_more_makes_an_index_of_two() -> None:
    addresses = [f"san-pham/{n:05}/" for n in range(50_001)]
    made = dict(site_maps(reversed(addresses), URL))
    assert list(made) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]
    assert "<sitemapindex " in made["sitemap.xml"]
    assert locations(made["sitemap.xml"]) == [f"{URL}sitemap-1.xml", f"{URL}sitemap-2.xml"]
    assert locations(made["sitemap-1.xml"]) == [URL + one for one in addresses[:-1]]
    assert locations(made["sitemap-2.xml"]) == [f"{URL}san-pham/50000/"]
    assert all(text.startswith("<?xml") and text.endswith(">\n") for text in made.values())


def test_parts_of_a_site_map_are_known_by_their_names() -> None:
    assert is_site_map("sitemap.xml")
    assert is_site_map("sitemap-12.xml")
    assert not is_site_map("sitemap-x.xml")
    assert not is_site_map("san-pham/sitemap.xml")


def built(root: Path, site: Path) -> tuple[Tally, dict[str, int]]:
    """How many addresses each site map names."""
    said = io.StringIO()
    tally = build_site(Wish(root, site, date(2026, 7, 17), 1), said, Silent())
    assert tally is not None, said.getvalue()
    texts = {path.name: path.read_text(encoding="utf-8") for path in site.glob("*.xml")}
    return tally, {name: len(locations(text)) for name, text in texts.items()}


def test_a_site_that_shrinks_leaves_no_part_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, site = tmp_path / "root", tmp_path / "site"
    generate(12, root)
    monkeypatch.setattr(renewal, "LARGE", 1)  # in so small a catalogue a change concerns all
    monkeypatch.setattr(site_map, "MOST", 100)
    tally, found = built(root, site)
    parts = [count for name, count in found.items() if name != "sitemap.xml"]
    monkeypatch.setattr(site_map, "MOST", sum(parts) - 1)
    assert found["sitemap.xml"] == len(parts) > 1
    next((root / "sales-points").glob("*/*.yml")).unlink()
    renewed, found = built(root, site)
    assert renewed.made < renewed.pages < tally.pages
    assert list(found) == ["sitemap.xml"]
    assert found["sitemap.xml"] > 50


def test_a_lost_part_of_a_site_map_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, site = tmp_path / "root", tmp_path / "site"
    generate(12, root)
    monkeypatch.setattr(site_map, "MOST", 50)
    _, before = built(root, site)
    (site / "sitemap-2.xml").unlink()
    tally, after = built(root, site)
    assert after == before
    assert tally.made == 0
