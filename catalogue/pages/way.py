"""How to get to a sales point: links that open the phone's own map, or a map on the web."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from catalogue.model.summary import SalesPointSummary
from catalogue.pages.place_words import location_name
from catalogue.pages.view import View


class Way(NamedTuple):
    """app: a `geo:` address; web: of OpenStreetMap. Nothing is fetched unless someone follows."""

    app: str
    web: str


def way_to(view: View, point: SalesPointSummary) -> Way:
    """To the measured position, or else a search by name."""
    if not point.is_exact or point.position is None:
        text = quote(_where(view, point), safe="")
        return Way(f"geo:0,0?q={text}", f"https://www.openstreetmap.org/search?query={text}")
    latitude, longitude = point.position
    at = f"{latitude:.6f},{longitude:.6f}"
    pin = f"mlat={latitude:.6f}&mlon={longitude:.6f}#map=17/{latitude:.6f}/{longitude:.6f}"
    return Way(f"geo:{at}?q={at}", f"https://www.openstreetmap.org/?{pin}")


def _where(view: View, point: SalesPointSummary) -> str:
    parts = (point.address, location_name(view, point.location), view.plain("country"))
    return ", ".join(filter(None, parts))
