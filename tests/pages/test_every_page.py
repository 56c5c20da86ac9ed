"""What holds for all pages of a site, whatever is on them."""

from __future__ import annotations

import pickle
import re
from pathlib import Path
from posixpath import normpath

import pytest

from catalogue.language.languages import ENGLISH, VIETNAMESE
from catalogue.pages.everything import MAKERS, AddressTakenError, pages, plan, render
from catalogue.pages.page import Page, PageKind
from catalogue.pages.site import Site
from catalogue.publishing.data_files import MAPS
from tests import factories
from tests.pages.parsing import parsed


def many() -> Site:
    """A site with pages of every kind and listings of several pages."""
    products = [factories.product(f"tra-{number}") for number in range(130)]
    odd = [
        factories.full_product(),
        factories.product("khong-nhom", group=None, place=None, producer=None),
        factories.product("het-han", certificates=(factories.EXPIRED,)),
    ]
    retired = factories.producer("htx-nghi", retired=factories.RETIRED)
    producers = [factories.full_producer(), retired]
    return factories.site([*products, *odd], producers, [factories.full_sales_point()])


@pytest.fixture(scope="module")
def site() -> Site:
    return many()


@pytest.fixture(scope="module")
def everything(site: Site) -> list[Page]:
    return list(pages(site))


def test_the_plan_uses_every_maker(site: Site) -> None:
    assert {request.maker for request in plan(site)} == set(MAKERS)


def test_pages_of_every_kind_are_made(everything: list[Page]) -> None:
    assert {page.kind for page in everything} == set(PageKind)


def test_a_plan_is_the_same_whatever_the_order_of_the_files(site: Site) -> None:
    given = site.entries
    assert isinstance(given, factories.Given)
    turned = factories.site(
        list(given.products.values())[::-1],
        list(given.producers.values())[::-1],
        given.sales_points.values(),
    )
    assert plan(turned) == plan(site)


def test_requests_cross_to_another_process_and_render_alone(site: Site) -> None:
    requests = pickle.loads(pickle.dumps(plan(site)))  # noqa: S301 - our own bytes
    assert [render(site, request) for request in reversed(requests)][::-1] == list(pages(site))


def test_a_site_crosses_to_another_process(site: Site, everything: list[Page]) -> None:
    copy = pickle.loads(pickle.dumps(site))  # noqa: S301 - our own bytes
    assert list(pages(copy)) == everything


def test_a_page_stands_where_its_request_says(site: Site, everything: list[Page]) -> None:
    assert [page.address for page in everything] == [request.address for request in plan(site)]


def test_two_pages_cannot_have_one_address() -> None:
    names = [f"htx-{number}" for number in range(61)]
    producers = [factories.producer(name) for name in [*names, "trang-2"]]
    with pytest.raises(AddressTakenError, match="chu-the/trang-2/"):
        plan(factories.site([], producers))


def test_every_body_has_one_main_heading_and_no_blank_line(everything: list[Page]) -> None:
    for page in everything:
        assert page.body.count("<h1") == 1, page.address
        assert not re.search(r"\n\s*\n|\A\s*\n|\n\s*\Z", page.body), page.address


def test_every_body_is_one_well_nested_element(everything: list[Page]) -> None:
    for page in everything:
        found = parsed(page.body)
        assert (found.misnested, found.open) == ([], []), page.address
        assert page.body.startswith('<div class="ocop ')
        assert page.body.endswith("</div>")


def test_ids_are_unique_within_a_page(everything: list[Page]) -> None:
    for page in everything:
        ids = parsed(page.body).values("id")
        assert len(ids) == len(set(ids)), page.address


def test_no_body_needs_an_inline_style_or_script(everything: list[Page]) -> None:
    for page in everything:
        for element in parsed(page.body).elements:
            assert element.name not in {"script", "style"}, page.address
            assert not [a for a in element.attributes if a == "style" or a.startswith("on")]


def test_links_are_relative_and_lead_to_pages_of_the_plan_in_the_same_language(
    everything: list[Page],
) -> None:
    large_photos = {files.jpeg for files in factories.PHOTOS.values()}
    guide = {"huong-dan/", "huong-dan/lien-he/", "en/huong-dan/", "en/huong-dan/lien-he/"}
    only_vietnamese = {"dong-gop/cms/", "huong-dan/bang-tinh/", "huong-dan/bieu-mau/"}
    addresses = {page.address for page in everything} | guide
    inner = 0
    for page in everything:
        for link in parsed(page.body).values("href"):
            if link.startswith(("https://", "tel:", "mailto:", "geo:", "#")):
                continue
            assert not link.startswith("/"), (page.address, link)
            target = normpath(f"/{page.address}{re.split('[?#]', link)[0]}").lstrip("/")
            if target in large_photos or target in MAPS or f"{target}/" in only_vietnamese:
                continue
            assert (f"{target}/" if target else "") in addresses, (page.address, link)
            assert target.startswith("en/") or target == "en" or page.language is VIETNAMESE
            assert not f"{target}/".startswith("en/") or page.language is ENGLISH
            inner += 1
    assert inner > 1000


def test_every_page_can_be_reached_from_home(everything: list[Page]) -> None:
    """Of its language. Retired entries and former ids are reached from old links only.

    Short addresses are reached from print.
    The guide, which is not one of these pages, leads to the rules.
    """
    links = {
        page.address: {
            normpath(f"/{page.address}{link.partition('?')[0]}").lstrip("/") + "/"
            for link in (*parsed(page.body).values("href"), *parsed(page.body).values("action"))
        }
        for page in everything
    }
    reached = {"", "en/", "quy-tac/", "en/quy-tac/"}
    queue = list(reached)
    while queue:
        for address in links.get(queue.pop(), set()) - reached:
            reached.add(address)
            queue.append(address)
    missing = {page.address for page in everything} - reached
    assert missing == {
        f"{prefix}{address}"
        for prefix in ("", "en/")
        for address in (
            "san-pham/tra-thu-cu/",
            "chu-the/htx-bia-cu/",
            "chu-the/htx-nghi/",
            "diem-ban/quay-thu-cu/",
            "v/",
        )
    }


def test_pictures_of_the_theme_exist_and_have_their_size(
    everything: list[Page], root: Path
) -> None:
    theme = root / "catalogue" / "theme"
    for page in everything:
        for image in parsed(page.body).named("img"):
            assert image.attributes["width"].isdigit()
            assert image.attributes["height"].isdigit()
            assert "alt" in image.attributes
            source = image.attributes["src"].removeprefix(page.root)
            assert source.startswith("anh/") or (theme / source).is_file(), source


def test_glyphs_used_on_pages_are_those_that_the_theme_draws(
    everything: list[Page], root: Path
) -> None:
    partials = root / "catalogue" / "theme" / "partials"
    drawn = parsed((partials / "glyphs.html").read_text(encoding="utf-8"))
    used = {use.attributes["href"] for page in everything for use in parsed(page.body).named("use")}
    used |= {use.attributes["href"] for use in drawn.named("use")}
    assert used == {f"#{glyph}" for glyph in drawn.values("id")}


def test_a_row_of_stars_has_as_many_stars_as_its_name_says(root: Path) -> None:
    partials = root / "catalogue" / "theme" / "partials"
    text = (partials / "glyphs.html").read_text(encoding="utf-8")
    for count in (3, 4, 5):
        row = text.partition(f'<g id="i-stars-{count}">')[2].partition("</g>")[0]
        assert row.count('<use href="#i-star"') == count


def test_provinces_are_never_called_by_their_type(everything: list[Page]) -> None:
    """Types change by decree; "Tỉnh" may stand only in the words of a document."""
    for page in everything:
        assert "Tỉnh Thí Dụ" not in page.body, page.address
        assert "Thành phố Đặt Ra" not in page.body, page.address
