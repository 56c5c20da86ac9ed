"""Sales points as the map draws them."""

from __future__ import annotations

from typing import Any

from catalogue.model.summary import SalesPointSummary
from catalogue.pages.opening import period_line
from catalogue.pages.site import Site


def sales_point_features(site: Site) -> dict[str, Any]:
    """GeoJSON of the points that can be drawn; exact is false for a point placed by its commune."""
    directory = site.directory
    points = (directory.sales_points[point] for point in directory.lists["sales-points"])
    return {
        "type": "FeatureCollection",
        "features": [_feature(site, point, point.position) for point in points if point.position],
    }


def _feature(site: Site, point: SalesPointSummary, where: tuple[float, float]) -> dict[str, Any]:
    latitude, longitude = where
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            "id": point.id,
            "name": point.name,
            "kind": site.words.texts[f"sales-point-kind.{point.kind}"],
            "address": point.address or "",
            "place": point.location.name,
            "exact": point.is_exact,
            "period": period_line(site.words, point.period),
            "over": point.over,
        },
    }
