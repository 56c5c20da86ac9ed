"""Provinces and communes of today that have entries."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.place import Unit
from catalogue.pages import addresses, listing, offline, points_of_place
from catalogue.pages.cards import cards, producer_card
from catalogue.pages.frame import Draft, Step, framed
from catalogue.pages.html import esc, lines, section
from catalogue.pages.map_assets import style
from catalogue.pages.page import Page, PageKind
from catalogue.pages.place_words import unit_name
from catalogue.pages.province_drawing import has_map, province_map
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.stars import page_title, tally
from catalogue.pages.tiles import unit_index
from catalogue.pages.view import View

OVERVIEW, PROVINCE, COMMUNE = "provinces", "province", "commune"

MOST_PRODUCERS = 60
"""Hà Nội alone has over a thousand: the rest are found in their communes."""


def requests(site: Site) -> Iterator[PageRequest]:
    yield PageRequest(OVERVIEW, "", 1, addresses.PROVINCES)
    for province in site.directory.provinces:
        yield from _of_unit(site, PROVINCE, province)
        for commune in site.directory.communes(province.code):
            yield from _of_unit(site, COMMUNE, commune)


def _of_unit(site: Site, maker: str, unit: Unit) -> Iterator[PageRequest]:
    total = site.directory.shelf(f"place:{unit.code}").total
    return listing.paged_requests(maker, unit.code, site.directory.addresses[unit.code], total)


def render_overview(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    title = view.plain("provinces.title")
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("provinces.intro")}</p>',
        f"<p>{view.link(addresses.ORIGINS, view.say('origins.link'), 'ocop-button')}</p>",
        unit_index(view, site.directory.provinces),
    )
    description = view.plain("provinces.description", count=len(site.directory.provinces))
    return framed(view, Draft(PageKind.LISTING, title, description, (), parts))


def render(site: Site, request: PageRequest) -> Page:
    """A province or a commune: its parts, its products page by page, who makes and who sells."""
    view = View.of(site, request.address)
    unit = site.directory.unit(request.key)
    shelf = site.directory.shelf(f"place:{unit.code}")
    name = unit_name(view, unit)
    part = listing.cut(shelf.products, request.number)
    title = page_title(view, name, request.number)
    first = request.number == 1
    drawn = first and not unit.parents and has_map(view, unit)
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{_intro(view, unit)}</p>',
        tally(view, shelf),
        '<div class="ocop-province-both">' if drawn else "",
        _map(view, unit) if drawn else "",
        _communes(view, unit) if first else "",
        "</div>" if drawn else "",
        listing.products(view, part),
        listing.pager(view, site.directory.addresses[unit.code], part),
        _producers(view, unit) if first else "",
        points_of_place.of_place(view, unit) if first else "",
        offline.offer(view, unit) if first and not unit.parents else "",
    )
    draft = Draft(
        PageKind.LISTING,
        title,
        view.plain("place.description", place=_full_name(view, unit), count=shelf.total),
        _trail(view, unit),
        parts,
        style(view, "ban-do.css") if drawn else "",
        listed=shelf.total,
    )
    return framed(view, draft)


def _full_name(view: View, unit: Unit) -> str:
    if not unit.parents:
        return unit.bare_name
    return f"{unit_name(view, unit)}, {view.directory.unit(unit.parents[0]).bare_name}"


def _intro(view: View, unit: Unit) -> str:
    """What the place was called before the mergers explains products that carry its old name."""
    if unit.parents:
        return view.say("commune.intro", place=_full_name(view, unit))
    return view.say("province.intro", place=unit.bare_name)


def _trail(view: View, unit: Unit) -> list[Step]:
    steps: list[Step] = [(view.plain("provinces.name"), addresses.PROVINCES)]
    for code in unit.parents:
        parent = view.directory.unit(code)
        steps.append((parent.bare_name, view.directory.addresses.get(code)))
    return steps


def _map(view: View, unit: Unit) -> str:
    """What the list of communes says, as a drawing; products of unknown commune are told."""
    directory = view.directory
    shown = sum(directory.origins(x.code).all for x in directory.communes(unit.code))
    rest = directory.origins(unit.code).all - shown
    unplaced = view.say("province.map.unplaced", count=rest) if rest else ""
    legend = view.say("province.map.legend", day=view.site.today)
    content = lines(
        province_map(view, unit),
        f'<p class="ocop-note">{legend} {unplaced}</p>',
        f'<p class="ocop-origins__credit">{view.say("map.attribution")}</p>',
    )
    return section(view.say("province.map.title"), content, anchor="ban-do")


def _communes(view: View, unit: Unit) -> str:
    communes = () if unit.parents else view.directory.communes(unit.code)
    return section(
        view.say("province.communes", count=len(communes)),
        unit_index(view, communes),
    )


def _producers(view: View, unit: Unit) -> str:
    """Not a listing that the verifier counts: a province shows the first ones only."""
    producers = view.directory.producers_in.get(unit.code) or ()
    shown = producers if unit.parents else producers[:MOST_PRODUCERS]
    items = cards(view, (producer_card(view, p, listed=False) for p in shown))
    rest = len(producers) - len(shown)
    more = f"<p>{view.say('province.more-producers', count=rest)}</p>" if rest else ""
    return section(view.say("place.producers", count=len(producers)), lines(items, more))
