"""What the benchmark hands to other generators says what our own pages say."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

import pytest

from bench.national.environments import pinned
from bench.national.forms import reading_back
from bench.national.forms.catalogue_pages import Rendered, rendered
from bench.national.generate import generate
from bench.national.pages import Weight, differences, kind_of
from catalogue.pages.page import PageKind

TODAY = date(2026, 7, 17)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    folder = tmp_path_factory.mktemp("pages")
    generate(130, folder)
    return rendered(folder, folder / "site", TODAY, "https://danh-muc.example/")


def test_a_products_standing_is_read_back(pages: Rendered) -> None:
    found = {
        page.address.split("/")[1]: reading_back.standing(page)
        for _, page in pages.pages
        if page.kind is PageKind.PRODUCT
    }
    products = pages.site.directory.all_products
    assert set(found) == set(products)
    for name, standing in found.items():
        status = products[name].standing.status
        assert standing["status"] == status.value
        assert (standing["stars"] is not None) == status.shows_stars
        assert standing["label"]
        assert len(standing["related"]) <= 6
    assert any(standing["related"] for standing in found.values())
    assert any(standing["sales_points"] for standing in found.values())


def test_every_entry_of_a_listing_is_read_back_once(pages: Rendered) -> None:
    listed = [
        path
        for request, page in pages.pages
        if request.address.startswith("nhom/") and request.address != "nhom/"
        for shelf in reading_back.listing(page)["shelves"]
        for path in shelf["paths"]
    ]
    products = pages.site.directory.all_products
    assert sorted(listed) == sorted(f"/san-pham/{name}" for name in products)


def test_a_second_page_leads_back_and_on(pages: Rendered) -> None:
    page = next(page for _, page in pages.pages if page.address == "nhom/thuc-pham/trang-2/")
    listing = reading_back.listing(page)
    assert listing["pager"]["previous"] == "/nhom/thuc-pham/"
    assert [step["number"] for step in listing["pager"]["pages"]] == [1, 2]
    assert [step["here"] for step in listing["pager"]["pages"]] == [False, True]
    assert listing["trail"] == [{"path": "/nhom/", "name": "Nhóm sản phẩm"}]


def test_a_province_leads_to_its_communes_producers_and_sales_points(pages: Rendered) -> None:
    directory = pages.site.directory
    for request, page in pages.pages:
        if request.maker == "province" and request.number == 1:
            listing = reading_back.listing(page)
            communes = [commune["path"] for commune in listing["communes"]]
            expected = directory.communes(request.key)
            assert communes == [f"/{directory.addresses[unit.code]}" for unit in expected]
            makers = directory.producers_in.get(request.key) or ()
            assert listing.get("producers_total", 0) == len(makers)


def test_a_peer_is_pinned_with_its_own_dependencies_only() -> None:
    pins = (
        "a==1 \\\n    --hash=sha256:0\n    # via -r bench.in\n"
        "b==2 \\\n    --hash=sha256:1\n    # via\n    #   a\n    #   other\n"
        "c==3 \\\n    --hash=sha256:2\n    # via b\n"
        "other==4 \\\n    --hash=sha256:3\n    # via -r bench.in\n"
    )
    version, own = pinned("a", pins)
    assert version == "1"
    assert [line.split("=")[0] for line in own.splitlines() if "==" in line] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.html", "home"),
        ("san-pham/mau-1/index.html", "products"),
        ("chu-the/index.html", "list of producers"),
        ("chu-the/trang-2/index.html", "list of producers"),
        ("chu-the/chu-the-gia-dinh-1/index.html", "producers"),
        ("diem-ban/index.html", "list of sales points"),
        ("tinh/gia-lai/xa-to-tung/index.html", "place listings"),
        ("hang-sao/3/het-han/trang-2/index.html", "star listings"),
        ("huong-dan/index.html", "guides"),
    ],
)
def test_a_pages_kind_is_told_by_its_address(path: str, kind: str) -> None:
    assert kind_of(PurePosixPath(path)) == kind


def test_a_peer_with_fewer_or_lighter_pages_is_reported() -> None:
    ours = Weight(3, 300, {"home": (1, 100.0), "products": (2, 1000.0), "producers": (2, 1000.0)})
    theirs = Weight(2, 200, {"home": (1, 114.0), "products": (2, 840.0)})
    assert list(differences(ours, theirs)) == [
        "products: 840 bytes a page instead of 1,000",
        "producers: 0 pages instead of 2",
    ]
