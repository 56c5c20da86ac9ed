"""Which unit of which register a source means by a commune, a district and a province.

Exact matches only: whatever is not found, or found twice, is left to the next higher level, and a
person chooses among the candidates.
"""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.place import Place, Places, ResolvedPlace, Unit, UnitLevel
from catalogue.officers.stated_place import StatedPlace
from catalogue.officers.unit_search import candidates, units_named


@dataclass(frozen=True, slots=True)
class Located:
    """A place that was found.

    unresolved, candidates: its words that name no single unit, and what they may mean.
    """

    stated: StatedPlace
    place: Place
    unit: Unit
    resolved: ResolvedPlace
    unresolved: str = ""
    candidates: tuple[Unit, ...] = ()

    @property
    def province_today(self) -> str:
        """The folder of the province of today."""
        return self.resolved.province.slug if self.resolved.province else ""


def locate(place: StatedPlace, places: Places) -> Located | None:
    """The most precise unit that its words name; None where not even the province is one."""
    unresolved, possible = "", tuple[Unit, ...]()
    for level in (UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE):
        if not place.named_at(level):
            continue
        units = units_named(place, level, places)
        if len(units) == 1:
            return _located(place, units[0], places, unresolved, possible)
        if not unresolved:
            unresolved = place.named_at(level)
            possible = units or candidates(place, level, places)
    return None


def _located(
    place: StatedPlace, unit: Unit, places: Places, unresolved: str, possible: tuple[Unit, ...]
) -> Located | None:
    found = Place(place.words, unit.register, unit.code)
    resolved = places.resolve(found)
    if resolved is None or resolved.province is None:
        return None
    return Located(place, found, unit, resolved, unresolved, possible)
