"""Sales points as the map draws them."""

from __future__ import annotations

from typing import Any

from catalogue.language.languages import Language
from catalogue.model.summary import SalesPointSummary
from catalogue.pages.opening import period_line
from catalogue.pages.place_words import location_name
from catalogue.pages.producer_name import shown_name
from catalogue.pages.site import Site
from catalogue.pages.view import View


def address(language: Language) -> str:
    """Of the file of points whose words are in a language."""
    own = "" if language.is_of_the_data else f".{language.code}"
    return f"assets/ban-do/diem-ban{own}.geojson"


def sales_point_features(site: Site) -> dict[str, Any]:
    """GeoJSON of the points that can be drawn; exact is false for a point placed by its commune."""
    directory, view = site.directory, View.of(site, "")
    points = (directory.sales_points[point] for point in directory.lists["sales-points"])
    return {
        "type": "FeatureCollection",
        "features": [_feature(view, point, point.position) for point in points if point.position],
    }


def _feature(view: View, point: SalesPointSummary, where: tuple[float, float]) -> dict[str, Any]:
    latitude, longitude = where
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            "id": point.id,
            "name": shown_name(view, point),
            "kind": view.plain(f"sales-point-kind.{point.kind}"),
            "address": point.address or "",
            "place": location_name(view, point.location),
            "exact": point.is_exact,
            "period": period_line(view.site.words, point.period),
            "over": point.over,
        },
    }
