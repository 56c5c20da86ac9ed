"""Sales points as a list that says all that the map says."""

from __future__ import annotations

from itertools import groupby

from catalogue.model.summary import SalesPointSummary
from catalogue.pages import addresses
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.opening import period_line
from catalogue.pages.place_words import location_name
from catalogue.pages.producer_name import shown_name
from catalogue.pages.view import View
from catalogue.pages.way import way_to


def points_list(view: View, points: list[SalesPointSummary]) -> str:
    """Under a heading for each province, in the order given."""
    sections = []
    for code, members in groupby(points, key=lambda point: point.location.province):
        province = view.directory.unit(code).bare_name if code else ""
        items = "".join(_item(view, point) for point in members)
        sections.append(f"<h2>{esc(province) or view.say('place.unknown')}</h2>\n<ul>{items}</ul>")
    return lines(
        f'<div class="ocop-listing ocop-points" data-listing="sales-points" '
        f'data-listed="{len(points)}" data-total="{len(points)}">',
        *sections,
        "</div>",
    )


def _item(view: View, point: SalesPointSummary) -> str:
    """Everything that the map's bubble says."""
    address = esc(", ".join(filter(None, (point.address, location_name(view, point.location)))))
    notes = "".join(
        f'<span class="ocop-points__note">{note}</span>' for note in _notes(view, point)
    )
    name = esc(shown_name(view, point))
    link = view.link(addresses.sales_point(point.id), name, "ocop-points__name")
    return (
        f'<li data-entry="{esc(point.id)}">{link}'
        f'<span class="ocop-points__kind">{view.kind("sales-point-kind", point.kind)}</span>'
        f"<span>{address}</span>"
        f"{notes}"
        f'<span class="ocop-row">{_app(view, point)}</span></li>'
    )


def _notes(view: View, point: SalesPointSummary) -> list[str]:
    note = view.say("sales-point.over") if point.over else _precision(view, point)
    return list(filter(None, (note, esc(period_line(view.site.words, point.period)))))


def _app(view: View, point: SalesPointSummary) -> str:
    """Opens the phone's own map; there is nowhere to go to where only a province is known."""
    if not point.is_exact and point.address is None and not point.location.commune:
        return ""
    name = esc(shown_name(view, point))
    return (
        f'<a class="ocop-points__way" href="{esc(way_to(view, point).app)}">{icon("out")}'
        f'{view.say("way.app")}<span class="ocop-hidden">: {name}</span></a>'
    )


def _precision(view: View, point: SalesPointSummary) -> str:
    if point.is_exact:
        return ""
    return view.say("map.approximate" if point.position else "map.not-drawn")
