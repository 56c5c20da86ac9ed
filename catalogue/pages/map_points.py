"""Sales points as the map draws them."""

from __future__ import annotations

from typing import Any

from catalogue.model.entries import SalesPoint
from catalogue.model.place import ResolvedPlace, Unit, UnitLevel
from catalogue.pages.opening import period_line
from catalogue.pages.place_words import today
from catalogue.pages.site import Site


def position(site: Site, point: SalesPoint) -> tuple[float, float] | None:
    """(latitude, longitude): measured, or its commune's centre; None where neither is known.

    The centre of a former commune serves where that commune was divided since.
    """
    if point.coordinates is not None:
        return point.coordinates
    place = site.catalogue.place_of(point)
    commune = commune_of(place) if place else None
    return commune.centre if commune else None


def commune_of(place: ResolvedPlace) -> Unit | None:
    """Today's commune, or the one that the document named; None where it named a larger unit."""
    named = place.units[-1]
    return place.commune or (named if named.level is UnitLevel.COMMUNE else None)


def sales_point_features(site: Site) -> dict[str, Any]:
    """GeoJSON of the points that can be drawn; exact is false for a point placed by its commune."""
    points = site.catalogue.listed_sales_points
    placed = ((point, position(site, point)) for point in points)
    return {
        "type": "FeatureCollection",
        "features": [_feature(site, point, where) for point, where in placed if where],
    }


def _feature(site: Site, point: SalesPoint, where: tuple[float, float]) -> dict[str, Any]:
    latitude, longitude = where
    words = site.words.texts
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            "id": point.id,
            "name": point.name,
            "kind": words[f"sales-point-kind.{point.kind.value}"],
            "address": point.address or "",
            "place": today(site.catalogue.place_of(point)),
            "exact": point.coordinates is not None,
            "period": period_line(site.words, point.period),
            "over": point.is_over(site.today),
        },
    }
