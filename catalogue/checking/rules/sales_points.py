"""Whether a sales point can be found where and when it says."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import time

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.language.formats import day, number
from catalogue.model.entries import Hours
from catalogue.model.place import ResolvedPlace, Unit

FARTHEST = 50.0
"""Kilometres between a point and the centre of its commune (or of its province's nearest commune).
The largest communes measure some 60 km across; a wrong digit in a degree is 11 km, or 111."""

EARTH = 6371.0
"""Mean radius, kilometres."""

NIGHT_ENDS = time(5)
"""Night markets close after midnight; by this hour all have."""

Degrees = tuple[float, float]


def coordinates_lie_in_the_place(context: Context) -> Iterator[Complaint]:
    for point in context.catalogue.sales_points.values():
        place = context.catalogue.place_of(point)
        if point.coordinates is None or place is None or _is_wide(place):
            continue
        centres = _centres(context, place)
        nearest = min((distance(point.coordinates, centre) for centre in centres), default=0.0)
        if nearest > FARTHEST:
            unit = place.commune or place.province
            values = {"unit": unit.name if unit else "", "distance": number(round(nearest))}
            yield complain("E412", point, "coordinates", **values)


def _is_wide(place: ResolvedPlace) -> bool:
    """Trường Sa and Hoàng Sa stretch over hundreds of kilometres of sea."""
    return place.commune is not None and place.commune.name.startswith("Đặc khu")


def _centres(context: Context, place: ResolvedPlace) -> Iterator[Degrees]:
    units: tuple[Unit, ...] = (place.commune,) if place.commune else place.candidates
    if not units and place.province:
        table = context.catalogue.places.in_register(place.province.register)
        units = tuple(table.inside(place.province.code))
    return (unit.centre for unit in units if unit.centre is not None)


def distance(one: Degrees, other: Degrees) -> float:
    """Kilometres between two points given as (latitude, longitude)."""
    (lat, lon), (lat2, lon2) = (tuple(map(math.radians, degrees)) for degrees in (one, other))
    chord = math.sin((lat2 - lat) / 2) ** 2
    chord += math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(chord))


def period_ends_after_it_began(context: Context) -> Iterator[Complaint]:
    for point in context.catalogue.sales_points.values():
        period = point.period
        if period and period.first and period.last and period.last < period.first:
            values = {"until": day(period.last), "start": day(period.first)}
            yield complain("E308", point, "period", "until", **values)


def hours_end_after_they_began(context: Context) -> Iterator[Complaint]:
    for point in context.catalogue.sales_points.values():
        for index, hours in enumerate(point.hours):
            if not _is_possible(hours):
                values = {"opens": f"{hours.opens:%H:%M}", "closes": f"{hours.closes:%H:%M}"}
                yield complain("E410", point, "hours", index, "closes", **values)


def _is_possible(hours: Hours) -> bool:
    return hours.opens < hours.closes or (
        hours.closes <= NIGHT_ENDS and hours.opens != hours.closes
    )


def hours_do_not_overlap(context: Context) -> Iterator[Complaint]:
    """A day has two lines for a break at noon, not for two opinions."""
    for point in context.catalogue.sales_points.values():
        for index, hours in enumerate(point.hours):
            earlier = enumerate(point.hours[:index], start=1)
            first = next((place for place, other in earlier if _overlap(hours, other)), None)
            if first is not None:
                yield complain("E411", point, "hours", index, first=first)


def _overlap(one: Hours, other: Hours) -> bool:
    same_day = bool(set(one.days) & set(other.days))
    return same_day and one.opens < other.closes and other.opens < one.closes
