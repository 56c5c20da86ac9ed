"""Large links to the main ways into the catalogue."""

from __future__ import annotations

from catalogue.model.place import Unit
from catalogue.model.tables import RANKS
from catalogue.model.validity import Status
from catalogue.pages import addresses
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import stars
from catalogue.pages.pictures import group_drawing
from catalogue.pages.place_words import unit_name
from catalogue.pages.reference_words import group_name
from catalogue.pages.view import View


def star_tiles(view: View) -> str:
    """The ranks themselves, drawn as what they are called: no product's claim is in them."""
    items = []
    for rank in RANKS:
        shelf = view.directory.shelf(f"stars:{rank}")
        sure = shelf.count(Status.VALID, Status.EXPIRING)
        unknown = shelf.count(Status.UNKNOWN_VALIDITY)
        name = view.say("stars.ocop", stars=rank)
        text = view.say("stars.tile", valid=sure, unknown=unknown)
        items.append(
            f'<li class="ocop-tile">{stars(rank, hollow=False)}'
            f"{view.link(addresses.stars(rank), name, 'ocop-tile__name')}"
            f'<span class="ocop-tile__text">{text}</span></li>'
        )
    return lines('<ul class="ocop-tiles">', *items, "</ul>")


def group_tiles(view: View) -> str:
    shelf = view.directory.shelf
    named = [(g.code, g.code, group_name(view, g)) for g in view.directory.groups.current]
    if shelf("group:").total:
        named.append(("", addresses.NO_GROUP, view.plain("groups.unknown")))
    items = []
    for code, slug, name in named:
        total = shelf(f"group:{code}").total
        items.append(
            f'<li class="ocop-tile ocop-tile--group"><img src="{group_drawing(view, slug)}" '
            'width="96" height="96" alt="" loading="lazy">'
            f"{view.link(addresses.group(slug), esc(name), 'ocop-tile__name')}"
            f'<span class="ocop-tile__text">{view.say("products.count", count=total)}</span></li>'
        )
    return lines('<ul class="ocop-tiles ocop-tiles--groups">', *items, "</ul>")


def _unit_link(view: View, unit: Unit) -> str:
    shelf = view.directory.shelf(f"place:{unit.code}")
    name = unit_name(view, unit)
    points = len(view.directory.points_in.get(unit.code) or ())
    if shelf.total or not points:
        short = view.number(shelf.total)
        label = view.say("place.products", place=name, count=shelf.total)
    else:  # a place without products is listed for its sales points
        short = view.say("place.points.short", count=points)
        label = view.say("place.points", place=name, count=points)
    return index_link(view, view.directory.addresses[unit.code], name, short, label)


def index_link(view: View, address: str, name: str, count: str, label: str) -> str:
    """name: plain; count: what the link says beside it; label: what it says read aloud."""
    shown = f'{esc(name)} <span class="ocop-index__count">{count}</span>'
    return f'<li><a href="{view.to(address)}" aria-label="{label}">{shown}</a></li>'


def unit_index(view: View, units: tuple[Unit, ...]) -> str:
    """Provinces or communes with the number of their products."""
    if not units:
        return ""
    return lines('<ul class="ocop-index">', *(_unit_link(view, unit) for unit in units), "</ul>")
