"""One province with its communes as circles, as large as the number of their products."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

from catalogue.model.base_map import Islet, Point
from catalogue.model.place import Register, Unit
from catalogue.pages.country_drawing import said
from catalogue.pages.drawing import Frame, Projection, path
from catalogue.pages.html import esc, lines
from catalogue.pages.map_names import Box, Name, placed
from catalogue.pages.place_words import unit_name
from catalogue.pages.view import View

WIDTH, TALLEST, MARGIN = 560, 560, 0.06
"""Units, and degrees of sea or neighbour around the province."""

LARGEST, SMALLEST = 26, 5
"""Radius of a circle, in units."""

LETTERS = 16
MOST_NAMED = 12
"""More names than these hide the circles."""

INSET = 180
"""Width of the box in which a far archipelago is drawn, in units."""


def has_map(view: View, unit: Unit) -> bool:
    return bool(_shown(view, unit)) and unit.code in view.directory.base_map.shapes


def _shown(view: View, unit: Unit) -> list[Unit]:
    """Communes that products come from, the most first, so that small circles lie on top."""
    counts = view.directory.origins
    known = [x for x in view.directory.communes(unit.code) if x.centre and counts(x.code).all]
    return sorted(known, key=lambda x: -counts(x.code).all)


def province_map(view: View, unit: Unit) -> str:
    """The province without its far archipelago, and that in a drawing of its own beside it."""
    rings = view.directory.base_map.shapes[unit.code]
    far = [x for x in view.directory.base_map.islets if x.province == unit.code]
    sea = Frame.around(x.at for x in far).wider(0.5) if far else None
    units = _shown(view, unit)
    largest = max(view.directory.origins(x.code).all for x in units)
    near = [x for x in units if not _lies_in(sea, _at(x))]
    points = [*(point for ring in rings for point in ring), *_centres(view, unit, sea)]
    projection = Projection.fitting(Frame.around(points).wider(MARGIN), WIDTH, TALLEST)
    drawn = f'<path class="ocop-land" d="{path(rings, projection)}"/>'
    return lines(
        '<div class="ocop-province-map">',
        _svg(view, "province.map", unit.bare_name, projection, drawn, near, largest),
        _inset(view, far, sea, [x for x in units if x not in near], largest) if sea else "",
        "</div>",
    )


def _at(unit: Unit) -> Point:
    assert unit.centre is not None  # noqa: S101 - only such are drawn
    return unit.centre[1], unit.centre[0]


def _lies_in(frame: Frame | None, point: Point) -> bool:
    if frame is None:
        return False
    return frame.west <= point[0] <= frame.east and frame.south <= point[1] <= frame.north


def _centres(view: View, unit: Unit, sea: Frame | None) -> list[Point]:
    """Of all communes, so that the frame holds islands that the base map leaves out."""
    inside = view.directory.places.in_register(Register.CURRENT).inside(unit.code)
    found = [_at(commune) for commune in inside if commune.centre]
    return [at for at in found if not _lies_in(sea, at)]


def _svg(
    view: View,
    key: str,
    name: str,
    projection: Projection,
    land: str,
    units: Sequence[Unit],
    largest: int,
) -> str:
    return lines(
        f'<svg viewBox="{projection.view_box}" role="group" '
        f'aria-label="{view.say(key, place=name)}">',
        land,
        *(_circle(view, unit, projection, largest) for unit in units),
        _names(view, units, projection, largest),
        "</svg>",
    )


def _radius(count: int, largest: int) -> int:
    """The area, not the breadth, is what an eye compares."""
    return max(SMALLEST, round(LARGEST * sqrt(count / largest))) if count else 0


def _circle(view: View, unit: Unit, projection: Projection, largest: int) -> str:
    counts = view.directory.origins(unit.code)
    x, y = projection.at(_at(unit))
    valid = _radius(counts.valid, largest)
    inner = f'<circle class="ocop-circle__valid" cx="{x}" cy="{y}" r="{valid}"/>' if valid else ""
    title = f"<title>{said(view, unit_name(view, unit), counts)}</title>"
    return (
        f'<a class="ocop-circle" href="{view.to(view.directory.addresses[unit.code])}">{title}'
        f'<circle cx="{x}" cy="{y}" r="{_radius(counts.all, largest)}"/>{inner}</a>'
    )


def _names(view: View, units: Sequence[Unit], projection: Projection, largest: int) -> str:
    """Of those with the most products, as far as there is room beside the circles."""
    names, circles = [], []
    for unit in units:
        x, y = projection.at(_at(unit))
        radius = _radius(view.directory.origins(unit.code).all, largest)
        circles.append(Box(x - radius, y - radius, x + radius, y + radius))
        names.append(Name(unit.bare_name, (x, y), radius + 3))
    within = (projection.width, projection.height)
    found = list(placed(names[:MOST_NAMED], LETTERS, within, circles))
    texts = (f'<text x="{x.middle[0]}" y="{x.middle[1]}">{esc(x.text)}</text>' for x in found)
    return lines('<g class="ocop-names" aria-hidden="true">', *texts, "</g>") if found else ""


def _inset(
    view: View, islets: Iterable[Islet], frame: Frame, units: Sequence[Unit], largest: int
) -> str:
    """The archipelago that belongs to the province, named whether or not products come from it."""
    known = list(islets)
    projection = Projection.fitting(frame, INSET, INSET)
    spots = (projection.at(islet.at) for islet in known)
    dots = "".join(f'<circle class="ocop-land" cx="{x}" cy="{y}" r="3"/>' for x, y in spots)
    name = view.language.unit(known[0].archipelago)
    drawing = _svg(view, "province.islands", name, projection, dots, units, largest)
    return f'<figure class="ocop-inset">{drawing}<figcaption>{esc(name)}</figcaption></figure>'
