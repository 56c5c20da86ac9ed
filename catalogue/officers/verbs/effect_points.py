"""Where on the map a branch adds something, or moves it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import asin, cos, radians, sin, sqrt
from typing import Any

from catalogue.intake.entry import BUILDERS
from catalogue.model.entries import Product, SalesPoint
from catalogue.model.place import Places
from catalogue.model.summarising import named_commune, place_name, sales_point_summary

Position = tuple[float, float]
"""(latitude, longitude) in degrees."""

EARTH = 6371.0
"""Its mean radius in km."""


@dataclass(frozen=True, slots=True)
class NewPoint:
    """at: None where no commune is known. is_exact: measured; otherwise its commune's centre.

    moved: km from where it stood at the base; None for what is new.
    """

    kind: str
    id: str
    name: str
    place: str
    at: Position | None
    is_exact: bool
    moved: float | None = None


Key = tuple[str, str]
"""Kind and id."""

Values = Mapping[str, Any]


def points_of(
    before: Mapping[Key, Values], after: Mapping[Key, Values], places: Places, today: date
) -> Iterator[NewPoint]:
    """Of new products and sales points, and of points that stand elsewhere now.

    before: what entries said at the base, under the id that they have now.
    """
    for key in sorted(after, key=lambda key: (key[0] != "sales-point", key)):
        if key[0] == "producer":
            continue
        now = _point(key, after[key], places, today)
        former = _point(key, before[key], places, today) if key in before else None
        if former is None:
            yield now
        elif key[0] == "sales-point" and now.at and former.at and now.at != former.at:
            yield NewPoint(*key, now.name, now.place, now.at, now.is_exact, km(former.at, now.at))


def _point(key: Key, values: Values, places: Places, today: date) -> NewPoint:
    entry = BUILDERS[key[0]](values, key[1], "")
    if isinstance(entry, SalesPoint):
        known = sales_point_summary(entry, places, today)
        return NewPoint(*key, entry.name, known.location.name, known.position, known.is_exact)
    assert isinstance(entry, Product)  # noqa: S101 - producers were left out
    place = places.resolve(entry.place) if entry.place else None
    commune = named_commune(place)
    centre = commune.centre if commune else None
    return NewPoint(*key, entry.name, place_name(place), centre, is_exact=False)


def km(a: Position, b: Position) -> float:
    """Along the great circle."""
    north, east = radians(b[0] - a[0]), radians(b[1] - a[1])
    chord = sin(north / 2) ** 2 + cos(radians(a[0])) * cos(radians(b[0])) * sin(east / 2) ** 2
    return 2 * EARTH * asin(sqrt(chord))
