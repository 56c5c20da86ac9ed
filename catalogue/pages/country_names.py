"""What is written on the country's map: the sea, both archipelagos, the provinces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.model.base_map import Islet, area, middle
from catalogue.model.place import Unit
from catalogue.pages.drawing import Frame, Projection
from catalogue.pages.html import esc, lines
from catalogue.pages.map_names import Name, Placed, beside, placed
from catalogue.pages.view import View

WIDE, NARROW = "wide", "narrow"

FONTS = {WIDE: 12, NARROW: 26}
"""Size of letters in units: 12 px where the drawing is 800 px wide, and on a phone of 390 px."""

SEA = (112.6, 13.6)
"""Where the name of the East Sea stands: between the archipelagos."""


def names(view: View, provinces: Sequence[Unit], projection: Projection, kind: str) -> str:
    """In letters of one size; the style sheet shows those that suit the drawing's width.

    The archipelagos come first and are never left out; then as many provinces as find room: in
    small letters all of them, in large ones those with products, the most first.
    """
    size, within = FONTS[kind], (projection.width, projection.height)
    archipelagos = view.directory.base_map.archipelagos
    sea = [
        x for islets in archipelagos.values() for x in _archipelago(view, islets, projection, size)
    ]
    rings = view.directory.base_map.shapes
    known = [unit for unit in provinces if unit.code in rings]
    if kind == WIDE:  # a small one has fewer places where its name may stand
        known.sort(key=lambda unit: area(rings[unit.code][0]))
    else:
        known = [unit for unit in known if view.directory.origins(unit.code).all]
        known.sort(key=lambda unit: -view.directory.origins(unit.code).all)
    wanted = (Name(unit.bare_name, projection.at(middle(rings[unit.code][0]))) for unit in known)
    found = placed(wanted, size, within, [x.box for x in sea])
    water = _text(Placed.at(view.say("origins.sea"), projection.at(SEA), size), "ocop-names__sea")
    return lines(
        f'<g class="ocop-names ocop-names--{kind}" aria-hidden="true">',
        water,
        *(_text(x, "ocop-names__islands") for x in sea),
        *(_text(x) for x in found),
        "</g>",
    )


def _archipelago(
    view: View, islets: Sequence[Islet], projection: Projection, size: int
) -> Iterator[Placed]:
    """Its whole name, and below it the province; both above the islets, in two lines."""
    frame = Frame.around(islet.at for islet in islets)
    centre = projection.at(((frame.west + frame.east) / 2, frame.north))
    province = view.directory.unit(islets[0].province).bare_name
    texts = (
        view.language.unit(islets[0].archipelago),
        view.plain("origins.islands-of", province=province),
    )
    for text, line in zip(texts, (2, 1), strict=True):
        yield beside(text, centre, line, size, projection.width)


def _text(found: Placed, css: str = "") -> str:
    class_ = f' class="{css}"' if css else ""
    return f'<text{class_} x="{found.middle[0]}" y="{found.middle[1]}">{esc(found.text)}</text>'
