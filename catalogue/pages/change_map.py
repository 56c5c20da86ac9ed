"""New points on a drawing of the country, for a reviewer: a file beside the site, not in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.model.base_map import BaseMap, Islet, Point
from catalogue.pages.country_drawing import COUNTRY, ISLET
from catalogue.pages.drawing import Frame, Projection, path
from catalogue.pages.html import esc, lines

WIDTH, TALLEST = 800, 1000

RADIUS = 9
"""Of a point, in units."""

_STYLE = """
svg{background:#dcebf2;font:14px sans-serif}
path{fill:#f7f3e8;stroke:#a9a08a;stroke-width:.7}
.islet{fill:#a9a08a}
.name{fill:#33566b;text-anchor:middle}
.point{fill:#b3261e;stroke:#fff;stroke-width:1.5}
.letter{fill:#fff;font-weight:bold;text-anchor:middle;font-size:11px}
"""


def change_map(base: BaseMap, marks: Sequence[tuple[str, str, Point]]) -> str:
    """An SVG file. marks: (letter, name, (longitude, latitude)) of each point."""
    projection = Projection.fitting(COUNTRY, WIDTH, TALLEST)
    return lines(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{projection.view_box}">',
        f"<style>{_STYLE}</style>",
        *(f'<path d="{path(rings, projection)}"/>' for rings in base.shapes.values()),
        *(_dot(islet.at, projection) for islet in base.islets),
        *(_name(name, islets, projection) for name, islets in base.archipelagos.items()),
        *(line for mark in marks for line in _mark(*mark, projection)),
        "</svg>\n",
    )


def _dot(at: Point, projection: Projection) -> str:
    x, y = projection.at(at)
    return f'<circle class="islet" cx="{x}" cy="{y}" r="{ISLET}"/>'


def _name(name: str, islets: Sequence[Islet], projection: Projection) -> str:
    frame = Frame.around(islet.at for islet in islets)
    x, y = projection.at(((frame.west + frame.east) / 2, frame.north))
    return f'<text class="name" x="{x}" y="{y - 8}">{esc(name)}</text>'


def _mark(letter: str, name: str, at: Point, projection: Projection) -> Iterator[str]:
    x, y = projection.at(at)
    yield f'<g><title>{esc(name)}</title><circle class="point" cx="{x}" cy="{y}" r="{RADIUS}"/>'
    yield f'<text class="letter" x="{x}" y="{y + 4}">{esc(letter)}</text></g>'
