"""The shapes of the 34 provinces, and the islets of both archipelagos."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

Point = tuple[float, float]
"""(longitude, latitude) in degrees, in GeoJSON's order."""

Ring = tuple[Point, ...]


class Islet(NamedTuple):
    """archipelago: the group's whole name. province: the code of the one that it belongs to."""

    name: str
    archipelago: str
    province: str
    at: Point


@dataclass(frozen=True)
class BaseMap:
    """The two GeoJSON files of the base map, taken apart when a map is first drawn."""

    provinces_file: bytes
    archipelagos_file: bytes

    @cached_property
    def shapes(self) -> Mapping[str, tuple[Ring, ...]]:
        """The outlines of each province by its code, islands among them, largest first.

        No province has a hole in it: what lies inside another is drawn beside it all the same.
        """
        found = {}
        for feature in json.loads(self.provinces_file)["features"]:
            geometry = feature["geometry"]
            parts = geometry["coordinates"]
            polygons = [parts] if geometry["type"] == "Polygon" else parts
            rings = [tuple(map(_point, ring)) for polygon in polygons for ring in polygon]
            found[feature["properties"]["code"]] = tuple(sorted(rings, key=area, reverse=True))
        return found

    @cached_property
    def islets(self) -> tuple[Islet, ...]:
        features = json.loads(self.archipelagos_file)["features"]
        known = ((x["properties"], x["geometry"]["coordinates"]) for x in features)
        return tuple(
            Islet(about["name"], about["archipelago"], about["province"], _point(at))
            for about, at in known
            if about["kind"] == "islet"
        )

    @cached_property
    def archipelagos(self) -> Mapping[str, tuple[Islet, ...]]:
        """Islets by the name of their archipelago, from north to south."""
        found: dict[str, list[Islet]] = {}
        for islet in self.islets:
            found.setdefault(islet.archipelago, []).append(islet)
        return {name: tuple(islets) for name, islets in found.items()}


def _point(pair: list[float]) -> Point:
    return pair[0], pair[1]


def doubled_area(ring: Ring) -> float:
    """Twice the area in square degrees, negative where the ring runs clockwise."""
    return sum(x * v - u * y for (x, y), (u, v) in zip(ring, ring[1:] + ring[:1], strict=True))


def area(ring: Ring) -> float:
    return abs(doubled_area(ring)) / 2


def middle(ring: Ring) -> Point:
    """The centre of gravity of what a ring encloses."""
    six = 3 * doubled_area(ring)
    pairs = [
        (a, b, a[0] * b[1] - b[0] * a[1]) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)
    ]
    east = sum((a[0] + b[0]) * cross for a, b, cross in pairs) / six
    north = sum((a[1] + b[1]) * cross for a, b, cross in pairs) / six
    return east, north


def holds(ring: Ring, point: Point) -> bool:
    """Whether a point lies inside: a line to the east crosses the ring an odd number of times."""
    x, y = point
    crossed = (
        a + (y - b) * (c - a) / (d - b) > x
        for (a, b), (c, d) in zip(ring, ring[1:] + ring[:1], strict=True)
        if (b > y) != (d > y)
    )
    return sum(crossed) % 2 == 1
