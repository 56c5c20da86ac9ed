"""The whole country as one drawing: 34 provinces in tones, both archipelagos where they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.model.base_map import holds
from catalogue.model.origins import Origins
from catalogue.model.place import Register, Unit
from catalogue.pages.country_names import FONTS, names
from catalogue.pages.drawing import Frame, Projection, Spot, path
from catalogue.pages.html import lines
from catalogue.pages.measures import Scale
from catalogue.pages.view import View

COUNTRY = Frame(102.0, 7.5, 116.3, 23.6)
"""The mainland, and both archipelagos in their true place, with room for their names."""

WIDTH, TALLEST = 800, 1000

ISLET, ISLAND = 2, 3
"""Radius of the dots, in units."""


def country(view: View, provinces: Sequence[Unit], scale: Scale) -> str:
    """provinces: all of today; those without a page are drawn, too, and lead nowhere."""
    projection = Projection.fitting(COUNTRY, WIDTH, TALLEST)
    return lines(
        f'<svg class="ocop-country" viewBox="{projection.view_box}" role="group" '
        f'aria-label="{view.say("origins.label")}">',
        *(_province(view, unit, scale, projection) for unit in provinces),
        *(names(view, provinces, projection, kind) for kind in FONTS),
        "</svg>",
    )


def _province(view: View, unit: Unit, scale: Scale, projection: Projection) -> str:
    """Its land, its islands, and its islets far out at sea: one link, in one tone."""
    counts = view.directory.origins(unit.code)
    base = view.directory.base_map
    dots = [(at, ISLET) for _, _, code, at in base.islets if code == unit.code]
    dots += [(at, ISLAND) for at in _islands(view, unit)]
    drawn = path(base.shapes.get(unit.code, ()), projection)
    land = f'<path d="{drawn}"/>' if drawn else ""
    content = land + "".join(_dot(projection.at(at), radius) for at, radius in dots)
    title = f"<title>{said(view, unit.bare_name, counts)}</title>"
    address = view.directory.addresses.get(unit.code)
    attributes = f'class="ocop-place {scale.classes(counts)}" data-place="{unit.code}"'
    if address is None:
        return f"<g {attributes}>{title}{content}</g>"
    return f'<a {attributes} href="{view.to(address)}">{title}{content}</a>'


def said(view: View, name: str, counts: Origins) -> str:
    return view.say("origins.said", place=name, count=counts.all, valid=counts.valid)


def _dot(spot: Spot, radius: int) -> str:
    return f'<circle cx="{spot[0]}" cy="{spot[1]}" r="{radius}"/>'


def _islands(view: View, unit: Unit) -> Iterator[tuple[float, float]]:
    """Special zones that the base map is too coarse for: Bạch Long Vĩ, Cồn Cỏ, Lý Sơn, Thổ Châu."""
    rings = view.directory.base_map.shapes.get(unit.code, ())
    for zone in view.directory.places.in_register(Register.CURRENT).inside(unit.code):
        if zone.is_special_zone and zone.centre:
            latitude, longitude = zone.centre
            if not any(holds(ring, (longitude, latitude)) for ring in rings):
                yield longitude, latitude
