"""The theme's files: readable in both schemes, and nothing fetched from elsewhere."""

from __future__ import annotations

import gzip
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from catalogue.pages import addresses
from catalogue.pages.everything import pages
from catalogue.pages.page import PageKind
from tests import factories
from tests.pages.parsing import parsed

PAIRS = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "sunk"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "sunk"),
    ("green", "paper"),
    ("green", "card"),
    ("on-green", "green"),
    ("on-green", "green-strong"),
    *((tone, f"{tone}-ground") for tone in (
        "valid", "expiring", "unknown", "expired", "revoked", "unconfirmed"
    )),
    *((tone, "paper") for tone in (
        "valid", "expiring", "unknown", "expired", "revoked", "unconfirmed"
    )),
    *(("ink", f"{tone}-ground") for tone in ("valid", "expiring", "expired", "revoked")),
    *(("soft", f"{tone}-ground") for tone in ("valid", "expiring", "expired", "revoked")),
    *(("ink", f"tint-{number}") for number in range(6)),
    ("unknown", "sea"),
    ("soft", "land"),
]  # fmt: skip
"""Text on its ground: at least 4.5 to 1 (WCAG 2.1 AA)."""

SVG_NAMESPACE = "http://www.w3.org/2000/svg"
"""A name, not an address that anyone asks."""

GLYPHS = [("star", "card"), ("star", "paper"), ("star", "valid-ground"), ("star", "expiring-ground"), ("line-strong", "paper")]  # fmt: skip  # noqa: E501
"""Shapes that carry meaning: at least 3 to 1."""


@pytest.fixture(scope="module")
def assets(root: Path) -> Path:
    return root / "catalogue" / "theme" / "assets" / "ocop"


@pytest.fixture(scope="module")
def css(assets: Path) -> str:
    styles = [assets / "ocop.css", *sorted(assets.glob("*/*.css"))]
    return "\n".join(path.read_text(encoding="utf-8") for path in styles)


def colours(css: str, scheme: str) -> dict[str, str]:
    block = css.partition(f'[data-md-color-scheme="{scheme}"] {{')[2].partition("}")[0]
    return dict(re.findall(r"--ocop-([a-z0-9-]+): (#[0-9a-f]{6});", block))


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_text_can_be_read_on_its_ground(css: str, scheme: str) -> None:
    found = colours(css, scheme)
    poor = {
        pair: round(contrast(found[pair[0]], found[pair[1]]), 2)
        for pair in PAIRS
        if contrast(found[pair[0]], found[pair[1]]) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_glyphs_stand_out_from_their_ground(css: str, scheme: str) -> None:
    found = colours(css, scheme)
    poor = {p: contrast(found[p[0]], found[p[1]]) for p in GLYPHS}
    assert {p: c for p, c in poor.items() if c < 3} == {}


def test_both_schemes_give_every_colour(css: str) -> None:
    assert set(colours(css, "default")) == set(colours(css, "slate"))


def test_styles_and_scripts_name_no_other_server(root: Path) -> None:
    for path in sorted((root / "catalogue" / "theme").rglob("*")):
        if path.suffix in {".css", ".js", ".html"}:
            text = path.read_text(encoding="utf-8")
            text = text.replace(SVG_NAMESPACE, "")
            assert not re.search(r"https?://|[\"'(]//", text), path.name


def test_scripts_set_values_as_text_only(assets: Path) -> None:
    scripts = sorted(assets.rglob("*.js"))
    assert len(scripts) > 10
    for path in scripts:
        script = path.read_text(encoding="utf-8")
        ways = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\("
        assert not re.search(ways, script), path.name


def test_scripts_hold_no_vietnamese(assets: Path) -> None:
    for path in sorted(assets.glob("*.js")):
        text = path.read_text(encoding="utf-8").replace("[đĐ]", "").replace("×", "")
        assert not re.search("[à-ỹÀ-ỸđĐăĂơƠưƯ]", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))


def test_the_script_that_runs_before_the_page_is_painted_is_small(assets: Path) -> None:
    content = (assets / "status.js").read_bytes()
    assert len(gzip.compress(content, mtime=0)) < 4000


def test_drawings_are_plain_pictures(assets: Path) -> None:
    drawings = sorted(assets.glob("*.svg"))
    assert len(drawings) >= 9
    for path in drawings:
        tree = ET.parse(path)  # noqa: S314 - our own file
        names = {element.tag.rpartition("}")[2] for element in tree.iter()}
        attributes = {name for element in tree.iter() for name in element.attrib}
        assert not names & {"script", "image", "foreignObject", "use", "style"}, path.name
        assert not {a for a in attributes if a.startswith("on") or a.endswith("href")}, path.name
        assert path.stat().st_size < 4096, path.name


def test_every_group_of_the_schema_has_a_drawing(root: Path, assets: Path) -> None:
    schema = json.loads((root / "schema" / "product.schema.json").read_text(encoding="utf-8"))
    codes = schema["properties"]["group"]["properties"]["code"]["enum"]
    assert len(codes) == 6
    for code in (*codes, addresses.NO_GROUP):
        assert (assets / f"nhom-{code}.svg").is_file(), code


def test_every_class_on_a_page_is_styled(assets: Path) -> None:
    """A class that neither a rule nor a script knows is a misprint, or a leftover."""
    products = [factories.full_product(), factories.product("khac", group=None)]
    site = factories.site(products, [factories.full_producer()], [factories.full_sales_point()])
    used = {
        name
        for page in pages(site)
        for element in parsed(page.body).elements
        for name in element.classes
    }
    sheets = (sheet.read_text(encoding="utf-8") for sheet in assets.rglob("*.css"))
    styled = set(re.findall(r"\.(ocop[a-z0-9_-]*)", "".join(sheets)))
    hooks = {
        "ocop-listing",
        "ocop-compared",
        "ocop-own__list",
        "ocop-answers",
        "ocop-status__why",
        *(f"ocop-page-{kind.value}" for kind in PageKind),
    }
    for script in assets.rglob("*.js"):
        hooks |= set(re.findall(r'"\.(ocop[a-z0-9_-]*)', script.read_text(encoding="utf-8")))
    assert len(used) > 60
    assert used - styled - hooks == set()
