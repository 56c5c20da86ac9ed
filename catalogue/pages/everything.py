"""Every page of the site: what there is to render, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from catalogue.language.languages import LANGUAGES, common
from catalogue.pages import (
    addresses,
    contributing,
    finder,
    groups,
    home,
    moved,
    origin_map,
    own_lists,
    places,
    producers,
    product,
    rules,
    sales_point,
    sales_points,
    shelf_cards,
    stars,
    verifying,
)
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site

_PLANNERS: tuple[Callable[[Site], Iterator[PageRequest]], ...] = (
    home.requests,
    finder.requests,
    stars.requests,
    groups.requests,
    places.requests,
    origin_map.requests,
    producers.requests,
    sales_points.requests,
    sales_point.requests,
    product.requests,
    verifying.requests,
    shelf_cards.requests,
    own_lists.requests,
    moved.requests,
    rules.requests,
    contributing.requests,
)

MAKERS: Mapping[str, Callable[[Site, PageRequest], Page]] = {
    home.MAKER: home.render,
    finder.MAKER: finder.render,
    stars.OVERVIEW: stars.render_overview,
    stars.TODAY: stars.render,
    stars.FORMERLY: stars.render_formerly,
    groups.OVERVIEW: groups.render_overview,
    groups.MAKER: groups.render,
    places.OVERVIEW: places.render_overview,
    places.PROVINCE: places.render,
    places.COMMUNE: places.render,
    origin_map.MAKER: origin_map.render,
    producers.LIST: producers.render_list,
    producers.MAKER: producers.render,
    sales_points.MAKER: sales_points.render,
    sales_point.MAKER: sales_point.render,
    product.MAKER: product.render,
    verifying.MAKER: verifying.render,
    shelf_cards.MAKER: shelf_cards.render,
    own_lists.SAVED: own_lists.render_saved,
    own_lists.COMPARED: own_lists.render_compared,
    moved.RETIRED: moved.render_retired,
    moved.FORMER: moved.render_former,
    rules.OVERVIEW: rules.render_overview,
    rules.MAKER: rules.render,
    contributing.WAYS: contributing.render_ways,
    contributing.FORM: contributing.render_form,
}


SECTIONS: Mapping[str, PageKind] = {
    addresses.HOME: PageKind.HOME,
    addresses.STARS: PageKind.LISTING,
    addresses.GROUPS: PageKind.LISTING,
    addresses.PROVINCES: PageKind.LISTING,
    addresses.ORIGINS: PageKind.LISTING,
    addresses.PRODUCERS: PageKind.LISTING,
    addresses.SALES_POINTS: PageKind.MAP,
    addresses.VERIFY: PageKind.VERIFY,
    addresses.FINDER: PageKind.FINDER,
    addresses.CONTRIBUTE: PageKind.FORM,
}
"""Pages that the navigation or the header names: the theme may draw each in its own way."""

WHOLE_ENTRIES: Mapping[str, str] = {
    product.MAKER: "product",
    producers.MAKER: "producer",
    sales_point.MAKER: "sales-point",
}
"""Makers of pages that show one whole entry -> its kind; the request's key is its id."""

MOVED = frozenset({moved.RETIRED, moved.FORMER})
"""Makers of pages that only say where something went."""


UNLISTED = frozenset({addresses.SHORT, addresses.SHELF_CARDS})
"""Tools at addresses that no search should end at."""


def is_indexed(request: PageRequest) -> bool:
    """Whether the site map names the page."""
    return request.maker not in MOVED and common(request.address) not in UNLISTED


class AddressTakenError(Exception):
    """Two pages would stand at one address: a producer called `trang-2`, for example."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


def plan(site: Site) -> tuple[PageRequest, ...]:
    """All pages of all languages in a stable order, none of them rendered yet."""
    requests = tuple(request for planner in _PLANNERS for request in planner(site))
    taken: set[str] = set()
    for request in requests:
        if request.address in taken:
            raise AddressTakenError(request.address)
        taken.add(request.address)
    _, *others = (LANGUAGES[code] for code in site.languages)
    twins = (request.in_language(language) for language in others for request in requests)
    return (*requests, *twins)


def render(site: Site, request: PageRequest) -> Page:
    return MAKERS[request.maker](site.in_language(request.language), request)


def pages(site: Site) -> Iterator[Page]:
    return (render(site, request) for request in plan(site))
