"""Sales points as the map draws them and its list tells them."""

from __future__ import annotations

from typing import Any

from catalogue.model.summary import SalesPointSummary
from catalogue.pages.opening import clock, period_line
from catalogue.pages.place_words import location_name
from catalogue.pages.producer_name import shown_name
from catalogue.pages.site import Site
from catalogue.pages.view import View


def sales_point_features(site: Site) -> dict[str, Any]:
    """GeoJSON of the points that can be drawn; exact is false for a point placed by its commune.

    unplaced: properties of the others, which are listed only.
    """
    directory, view = site.directory, View.of(site, "")
    points = [directory.sales_points[point] for point in directory.lists["map"]]
    return {
        "type": "FeatureCollection",
        "features": [_feature(view, point, point.position) for point in points if point.position],
        "unplaced": [_properties(view, point) for point in points if not point.position],
    }


def _feature(view: View, point: SalesPointSummary, where: tuple[float, float]) -> dict[str, Any]:
    latitude, longitude = where
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": _properties(view, point),
    }


def _properties(view: View, point: SalesPointSummary) -> dict[str, Any]:
    """KindCode as in the schema; province, commune: current codes, empty where not known."""
    period = point.period
    return {
        "id": point.id,
        "name": shown_name(view, point),
        "kind": view.plain(f"sales-point-kind.{point.kind}"),
        "kindCode": point.kind,
        "address": point.address or "",
        "place": location_name(view, point.location),
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
        "period": period_line(view.site.words, period),
        "over": point.over,
    }
