"""The places of today that have a page, and where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from catalogue.language.order import order
from catalogue.model.catalogue import Catalogue
from catalogue.model.place import Register, Unit, UnitLevel
from catalogue.pages import addresses


def by_name(units: Iterable[Unit]) -> tuple[Unit, ...]:
    return tuple(sorted(units, key=lambda unit: (order(unit.bare_name), unit.code)))


@dataclass(frozen=True)
class Atlas:
    catalogue: Catalogue

    @cached_property
    def _occupied(self) -> frozenset[str]:
        """Codes of the provinces and communes of today where anything of the catalogue is."""
        catalogue = self.catalogue
        return frozenset(catalogue.products_by_place).union(
            catalogue.producers_by_place, catalogue.sales_points_by_place
        )

    def unit(self, code: str) -> Unit:
        return self.catalogue.places.units[Register.CURRENT, code]

    @cached_property
    def provinces(self) -> tuple[Unit, ...]:
        return by_name(
            u for u in self.catalogue.places.current_provinces if u.code in self._occupied
        )

    @cached_property
    def communes(self) -> Mapping[str, tuple[Unit, ...]]:
        """By province code, the communes of today that have a page."""
        return {
            province: by_name(unit for unit in units if unit.code in self._occupied)
            for province, units in self._all_communes.items()
        }

    @cached_property
    def _all_communes(self) -> Mapping[str, tuple[Unit, ...]]:
        found: dict[str, list[Unit]] = {}
        for (register, _), unit in self.catalogue.places.units.items():
            if register is Register.CURRENT and unit.level is UnitLevel.COMMUNE:
                found.setdefault(unit.parents[0], []).append(unit)
        return {province: tuple(units) for province, units in found.items()}

    @cached_property
    def addresses(self) -> Mapping[str, str]:
        """By code; a place without entries has no page and no address."""
        found = {unit.code: f"{addresses.PROVINCES}{unit.slug}/" for unit in self.provinces}
        for unit in self.provinces:
            found.update(self._commune_addresses(found[unit.code], unit))
        return found

    def _commune_addresses(self, base: str, province: Unit) -> dict[str, str]:
        """Equal names in one province get their code, whether or not both have a page today.

        So a commune's address does not change when its namesake gets its first product.
        """
        everyone = {unit.code: unit.slug for unit in self._all_communes.get(province.code, ())}
        frequency = Counter(everyone.values())
        return {
            code: f"{base}{slug if frequency[slug] == 1 else f'{slug}-{code}'}/"
            for code, slug in everyone.items()
            if code in self._occupied
        }
