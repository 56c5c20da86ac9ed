"""Sales points as the map draws them and its list tells them."""

from __future__ import annotations

from typing import Any

from catalogue.model.summary import SalesPointSummary
from catalogue.pages.opening import clock, period_line
from catalogue.pages.site import Site


def sales_point_features(site: Site) -> dict[str, Any]:
    """GeoJSON of the points that can be drawn; exact is false for a point placed by its commune.

    unplaced: properties of the others, which are listed only.
    """
    directory = site.directory
    points = [directory.sales_points[point] for point in directory.lists["map"]]
    return {
        "type": "FeatureCollection",
        "features": [_feature(site, point, point.position) for point in points if point.position],
        "unplaced": [_properties(site, point) for point in points if not point.position],
    }


def _feature(site: Site, point: SalesPointSummary, where: tuple[float, float]) -> dict[str, Any]:
    latitude, longitude = where
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": _properties(site, point),
    }


def _properties(site: Site, point: SalesPointSummary) -> dict[str, Any]:
    """KindCode as in the schema; province, commune: current codes, empty where not known."""
    period = point.period
    return {
        "id": point.id,
        "name": point.name,
        "kind": site.words.texts[f"sales-point-kind.{point.kind}"],
        "kindCode": point.kind,
        "address": point.address or "",
        "place": point.location.name,
        "province": point.location.province,
        "commune": point.location.commune,
        "exact": point.is_exact,
        "hours": [
            {"days": list(days), "opens": clock(opens), "closes": clock(closes)}
            for days, opens, closes in point.hours
        ],
        "from": period.first.isoformat() if period.first else None,
        "until": period.last.isoformat() if period.last else None,
        "note": period.note or "",
        "period": period_line(site.words, period),
        "over": point.over,
    }
