"""Each check is shown a site that is right, and the same site broken in one place."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from catalogue.publishing.verification.expectation import ONCE, Expectation, expectation
from catalogue.publishing.verification.outcome import Outcome
from catalogue.publishing.verification.verify import verify
from tests import factories

HEAD = '<!doctype html><html lang="vi"><head><title>{title}</title>{head}</head><body>{body}'
CANONICAL = '<link rel="canonical" href="https://danh-muc.example/kho/">'
STYLE = '<link rel="stylesheet" href="{root}assets/kieu.css">'

ISLANDS = {
    "features": [
        {"properties": {"kind": "label", "name": name}}
        for name in ("Quần đảo Hoàng Sa", "Quần đảo Trường Sa")
    ]
    + [
        {"properties": {"kind": "islet", "archipelago": name}}
        for name in ("Quần đảo Hoàng Sa", "Quần đảo Trường Sa")
    ]
}

COUNTS = {"features": [{"properties": {"code": "91", "products": 1}}]}

EXPECTED = Expectation(
    required=("", "san-pham/tra/"),
    totals={("hang-sao/4/", "products"): 1},
    starred=frozenset({"tra"}),
    mapped={("assets/ban-do/san-pham-theo-tinh.geojson", "91"): 1},
)


def page(title: str, body: str, head: str = "") -> str:
    return HEAD.format(title=title, head=head, body=body)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    files = {
        "index.html": page(
            "Trang chủ",
            '<h1>Chủ</h1><a href="san-pham/tra/#nguon">Trà</a><a href="hang-sao/4/">4</a>',
            CANONICAL + STYLE.format(root=""),
        ),
        "san-pham/tra/index.html": page(
            "Trà",
            '<h1>Trà</h1><h2 id="nguon">Nguồn</h2><a href="../../">Về</a>'
            '<a href="/kho/hang-sao/4/">4</a><img src="../../assets/tra.webp" alt="">'
            '<script type="application/ld+json">{"@type": "Product", "hasCertification": {}}'
            "</script>",
            STYLE.format(root="../../"),
        ),
        "hang-sao/4/index.html": page(
            "4 sao",
            '<h1>4 sao</h1><ul data-listing="products" data-listed="1" data-total="1">'
            '<li data-entry="tra">'
            '<a href="../../san-pham/tra/">Trà</a></ul>',
        ),
        "assets/kieu.css": "body { background: url(tra.webp) }",
        "assets/tra.webp": "x",
        "ban-do/index.html": page(
            "Bản đồ",
            "<h1>Bản đồ</h1><svg><text>Quần đảo Hoàng Sa</text><text>Quần đảo Trường Sa</text>"
            "</svg>",
        ),
        "assets/ban-do/san-pham-theo-tinh.geojson": json.dumps(COUNTS),
        "assets/ban-do/archipelagos.geojson": json.dumps(ISLANDS, ensure_ascii=False),
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def failures(site: Path, expected: Expectation = EXPECTED) -> dict[str, list[str]]:
    outcomes: list[Outcome] = list(verify(site, expected))
    return {o.check: [p.text for p in o.problems] for o in outcomes if not o.passed}


def change(site: Path, name: str, old: str, new: str) -> None:
    text = (site / name).read_text(encoding="utf-8")
    assert old in text
    (site / name).write_text(text.replace(old, new), encoding="utf-8")


def test_a_sound_site_passes_every_check(site: Path) -> None:
    assert failures(site) == {}


@pytest.mark.parametrize(
    ("name", "old", "new", "check"),
    [
        ("index.html", "hang-sao/4/", "hang-sao/5/", "liên kết và mục"),
        ("index.html", "#nguon", "#khong-co", "liên kết và mục"),
        ("index.html", 'href="hang-sao/4/"', 'href="javascript:alert(1)"', "liên kết và mục"),
        ("san-pham/tra/index.html", "/kho/hang-sao/4/", "/kho/mat/", "liên kết và mục"),
        ("san-pham/tra/index.html", "tra.webp", "mat.webp", "ảnh, kiểu dáng, tập lệnh"),
        (
            "san-pham/tra/index.html",
            "../../assets/tra.webp",
            "https://anh.example/tra.webp",
            "ảnh, kiểu dáng, tập lệnh",
        ),
        (
            "assets/kieu.css",
            "url(tra.webp)",
            "url(https://anh.example/x.png)",
            "kiểu dáng không tải từ ngoài",
        ),
        ("hang-sao/4/index.html", 'data-listed="1"', 'data-listed="2"', "số mục trong danh sách"),
        ("hang-sao/4/index.html", 'data-total="1"', 'data-total="3"', "số mục trong danh sách"),
        ("hang-sao/4/index.html", 'data-total="1"', 'data-total="3"', "danh sách so với dữ liệu"),
        ("hang-sao/4/index.html", 'data-listed="1"', "", "số mục trong danh sách"),
        ("hang-sao/4/index.html", 'data-total="1"', 'data-total="x"', "danh sách so với dữ liệu"),
        ("index.html", 'href="hang-sao/4/"', 'href="https://[/"', "liên kết và mục"),
        ("hang-sao/4/index.html", "<h1>4 sao</h1>", "", "tiêu đề và ngôn ngữ"),
        ("hang-sao/4/index.html", ' lang="vi"', "", "tiêu đề và ngôn ngữ"),
        (
            "assets/ban-do/archipelagos.geojson",
            '"kind": "label", "name": "Quần đảo Hoàng Sa"',
            '"kind": "label", "name": "Paracel"',
            "tên hai quần đảo",
        ),
        ("ban-do/index.html", "Quần đảo Trường Sa", "Spratly", "tên hai quần đảo"),
        (
            "assets/ban-do/san-pham-theo-tinh.geojson",
            '"products": 1',
            '"products": 2',
            "số sản phẩm trên bản đồ",
        ),
        ("san-pham/tra/index.html", '"hasCertification": {}', '"x": }', "dữ liệu có cấu trúc"),
        (
            "san-pham/tra/index.html",
            '"hasCertification"',
            '"aggregateRating"',
            "dữ liệu có cấu trúc",
        ),
    ],
)
def test_each_check_sees_what_it_is_for(
    site: Path, name: str, old: str, new: str, check: str
) -> None:
    change(site, name, old, new)
    assert check in failures(site)


def test_a_missing_page_and_a_missing_listing_are_seen(site: Path) -> None:
    expected = Expectation(("tinh/",), {("nhom/do-uong/", "products"): 2}, frozenset())
    found = failures(site, expected)
    assert found["trang bắt buộc"] == ["thiếu trang này"]
    assert found["danh sách so với dữ liệu"] == ["thiếu danh sách có 2 mục"]


@pytest.mark.parametrize(
    ("address", "language", "passes"),
    [("en/", "en", True), ("en/", "vi", False), ("gioi-thieu/", "en", False)],
)
def test_a_page_is_in_the_language_of_its_address(
    site: Path, address: str, language: str, *, passes: bool
) -> None:
    html = page("OCOP", "<h1>OCOP</h1>").replace('lang="vi"', f'lang="{language}"')
    (site / address).mkdir()
    (site / address / "index.html").write_text(html, encoding="utf-8")
    found = failures(site).get("tiêu đề và ngôn ngữ", [])
    assert found == ([] if passes else [f"ngôn ngữ “{language}”"])


def test_every_language_must_have_the_same_pages_and_lists() -> None:
    directory = factories.site().directory
    one, both = expectation(directory, ("vi",)), expectation(directory, ("vi", "en"))
    assert {"", "san-pham/tra-thu/", "404.html"} <= set(one.required)
    assert set(both.required) - set(one.required) == {
        f"en/{address}" for address in one.required if address not in ONCE
    }
    assert both.totals["en/hang-sao/4/", "products"] == one.totals["hang-sao/4/", "products"]
    assert len(both.totals) == 2 * len(one.totals)
    english = "assets/ban-do/san-pham-theo-tinh.en.geojson"
    assert {file for file, _ in both.mapped} - {file for file, _ in one.mapped} == {english}
    assert both.mapped[english, factories.PROVINCE] == 1


def test_a_drawn_map_and_its_counts_are_looked_at_in_every_language(site: Path) -> None:
    english = "assets/ban-do/san-pham-theo-tinh.en.geojson"
    expected = replace(EXPECTED, mapped={**EXPECTED.mapped, (english, "91"): 1})
    assert failures(site, expected) == {
        "số sản phẩm trên bản đồ": ["tỉnh 91 có 1 sản phẩm theo dữ liệu, bản đồ nói None"]
    }
    (site / english).write_text(json.dumps(COUNTS), encoding="utf-8")
    assert failures(site, expected) == {}
    drawn = page("Map", "<h1>Map</h1><svg><text>Hoàng Sa Archipelago</text></svg>")
    (site / "en/ban-do").mkdir(parents=True)
    (site / "en/ban-do/index.html").write_text(drawn.replace('"vi"', '"en"'), encoding="utf-8")
    assert failures(site, expected) == {"tên hai quần đảo": ["bản đồ thiếu Trường Sa Archipelago"]}


def test_a_picture_that_shared_links_show_must_be_there(site: Path) -> None:
    expected = replace(EXPECTED, pictures=frozenset({"assets/tra.webp", "assets/the/tra.png"}))
    assert failures(site, expected) == {"trang bắt buộc": ["thiếu ảnh của liên kết được chia sẻ"]}
    (site / "assets/the").mkdir()
    (site / "assets/the/tra.png").write_bytes(b"x")
    assert failures(site, expected) == {}


def test_stars_in_structured_data_need_stars_in_english_too(site: Path) -> None:
    text = (site / "san-pham/tra/index.html").read_text(encoding="utf-8")
    (site / "en/san-pham/tra").mkdir(parents=True)
    english = text.replace('lang="vi"', 'lang="en"').replace("../../", "../../../")
    (site / "en/san-pham/tra/index.html").write_text(english, encoding="utf-8")
    assert failures(site) == {}
    none = replace(EXPECTED, starred=frozenset())
    assert len(failures(site, none)["dữ liệu có cấu trúc"]) == 2


def test_stars_in_structured_data_need_stars_in_the_model(site: Path) -> None:
    expected = replace(EXPECTED, starred=frozenset())
    assert failures(site, expected) == {
        "dữ liệu có cấu trúc": ["JSON-LD nói có chứng nhận mà sản phẩm không còn"]
    }


def test_a_check_that_looked_at_nothing_fails(tmp_path: Path) -> None:
    empty = Expectation((), {}, frozenset())
    outcomes = {o.check: o for o in verify(tmp_path, empty)}
    assert not any(outcome.passed for outcome in outcomes.values())
    assert outcomes["liên kết và mục"].looked == 0
