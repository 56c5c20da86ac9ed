"""The sales points of one place: on its own page, or on pages of theirs where they are many."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.place import Unit
from catalogue.pages import addresses, listing
from catalogue.pages.cards import cards, sales_point_card
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines, section
from catalogue.pages.page import Page, PageKind
from catalogue.pages.place_words import unit_name
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.stars import page_title
from catalogue.pages.view import View

ANCHOR = "diem-ban"
"""The part of a place's page that lists its points."""

FIRST_FEW = 12
"""Shown on the page of a place whose points have pages of their own."""


def has_pages(count: int) -> bool:
    """Whether so many points are too many for a part of another page."""
    return count > listing.PAGE_SIZE


def requests(site: Site, maker: str) -> Iterator[PageRequest]:
    """maker: the one that hands requests with a place's code to `render`."""
    for province in site.directory.provinces:
        for unit in (province, *site.directory.communes(province.code)):
            count = len(site.directory.points_in.get(unit.code) or ())
            if has_pages(count):
                base = addresses.points_of(site.directory.addresses[unit.code])
                yield from listing.paged_requests(maker, unit.code, base, count)


def render(site: Site, request: PageRequest) -> Page:
    """key: the code of a current place."""
    view = View.of(site, request.address)
    unit = site.directory.unit(request.key)
    points = site.directory.points_in[unit.code]
    home = site.directory.addresses[unit.code]
    title = page_title(
        view, view.plain("points.title", place=unit_name(view, unit)), request.number
    )
    part = listing.cut(points, request.number)
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("points.intro", count=len(points))}</p>',
        listing.sales_points(view, part),
        listing.pager(view, addresses.points_of(home), part),
    )
    description = view.plain("points.description", place=unit_name(view, unit), count=len(points))
    trail = ((view.plain("map.name"), addresses.SALES_POINTS), (unit_name(view, unit), home))
    draft = Draft(PageKind.LISTING, title, description, trail, parts, listed=len(points))
    return framed(view, draft)


def address_of(view: View, unit: Unit) -> str:
    """Where the points of a place are listed, all of them."""
    home = view.directory.addresses[unit.code]
    count = len(view.directory.points_in.get(unit.code) or ())
    return addresses.points_of(home) if has_pages(count) else f"{home}#{ANCHOR}"


def of_place(view: View, unit: Unit) -> str:
    """The part of the place's own page: all points, or the first few and the way to the rest."""
    points = view.directory.points_in.get(unit.code) or ()
    if not points:
        return ""
    title = view.say("place.sales-points", count=len(points))
    if not has_pages(len(points)):
        whole = listing.Slice(points, len(points), 1)
        return section(title, listing.sales_points(view, whole), anchor=ANCHOR)
    few = cards(view, (sales_point_card(view, p, listed=False) for p in points[:FIRST_FEW]))
    every = view.link(address_of(view, unit), view.say("points.all", count=len(points)))
    return section(title, lines(few, f"<p>{every}</p>"), anchor=ANCHOR)
