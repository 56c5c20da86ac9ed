"""The sales points' map, and beside it the same as a list."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from catalogue.model.summary import SalesPointSummary
from catalogue.pages import addresses, listing, points_of_place
from catalogue.pages.downloads import downloads
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines
from catalogue.pages.page import Page, PageKind
from catalogue.pages.points_choice import choice
from catalogue.pages.points_list import points_list
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.tiles import index_link
from catalogue.pages.view import View

MAKER = "sales-points"

MOST_LISTED = listing.PAGE_SIZE
"""More points than these are listed with their provinces: 3,400 of them made 3.7 MB here."""

_MAP_WORDS = (
    "attribution",
    "open",
    "cluster",
    "nearer",
    "farther",
)
"""Texts of the map that the script shows, handed to it as attributes."""


def requests(site: Site) -> Iterator[PageRequest]:
    yield PageRequest(MAKER, "", 1, addresses.SALES_POINTS)
    yield from points_of_place.requests(site, MAKER)


def render(site: Site, request: PageRequest) -> Page:
    """The map, or the points of the place whose code is the request's key."""
    if request.key:
        return points_of_place.render(site, request)
    view = View.of(site, request.address)
    points = [site.directory.sales_points[point] for point in site.directory.lists["map"]]
    listed = [p for p in points if len(points) <= MOST_LISTED or not p.location.province]
    title = view.plain("map.title")
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("map.intro", count=len(points))}</p>',
        choice(view),
        '<div class="ocop-atlas">',
        _map(view),
        "<div data-beside>",
        _beside(view, points, listed),
        "</div>",
        "</div>",
        f"<p>{view.link(addresses.ORIGINS, view.say('points.origins'), 'ocop-button')}</p>",
        downloads(view, (addresses.PLACED_POINTS, addresses.SOLD)),
    )
    draft = Draft(
        PageKind.MAP,
        title,
        view.plain("map.description", count=len(points)),
        (),
        parts,
        listed=len(listed) if listed else None,
    )
    return framed(view, draft)


def _map(view: View) -> str:
    """Hidden until the script has drawn it: without a script the list stands alone."""
    words = "".join(f' data-{name}="{view.say(f"map.{name}")}"' for name in _MAP_WORDS)
    named = {
        name: view.plain("map.islands", name=view.language.unit(name))
        for name in view.directory.base_map.archipelagos
    }
    islands = esc(json.dumps(named, ensure_ascii=False))
    return lines(
        '<section class="ocop-map" hidden>',
        f'<div id="ocop-map" class="ocop-map__canvas" role="region" '
        f'aria-label="{view.say("map.label")}" data-root="{view.files or "./"}" '
        f'data-points="{_file(view, addresses.PLACED_POINTS)}" '
        f'data-sold="{_file(view, addresses.SOLD)}" data-islands="{islands}"{words}></div>',
        f'<p class="ocop-map__legend"><span class="ocop-pin"></span>{view.say("map.exact")}'
        f'<span class="ocop-pin ocop-pin--approximate"></span>{view.say("map.approximate")}</p>',
        "</section>",
    )


def _file(view: View, address: str) -> str:
    """The way to the data whose words are in the page's language."""
    return view.to(view.language.file(address))


def _beside(view: View, points: list[SalesPointSummary], listed: list[SalesPointSummary]) -> str:
    """The points themselves, or the ways to those that are listed with their provinces."""
    if listed == points:
        return points_list(view, points)
    others = points_list(view, listed) if listed else ""
    return lines("<div>", _provinces(view, points), others, "</div>")


def _provinces(view: View, points: list[SalesPointSummary]) -> str:
    """Of every province with points, in the order of `points`: how many, and where they are."""
    items = []
    for code, count in Counter(p.location.province for p in points if p.location.province).items():
        unit = view.directory.unit(code)
        address, name = points_of_place.address_of(view, unit), unit.bare_name
        label = view.say("place.points", place=name, count=count)
        items.append(index_link(view, address, name, view.number(count), label))
    return lines(
        f"<h2>{view.say('map.provinces')}</h2>",
        '<ul class="ocop-index">',
        *items,
        "</ul>",
    )
