"""The places of today that have a page: those where anything of the catalogue is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from catalogue.language.order import order_key
from catalogue.model.place import Places, Register, Unit

PROVINCES = "tinh/"
"""Where the pages of provinces stand, below the site's root."""


def by_name(units: Iterable[Unit]) -> list[Unit]:
    return sorted(units, key=lambda unit: (order_key(unit.bare_name), unit.code))


def unit_lists(places: Places, occupied: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Codes by name: of `provinces`, and of `communes:<province>`."""
    today = places.in_register(Register.CURRENT)
    provinces = by_name(unit for unit in places.current_provinces if unit.code in occupied)
    found = {"provinces": tuple(unit.code for unit in provinces)}
    for province in provinces:
        communes = today.inside(province.code)
        kept = by_name(unit for unit in communes if unit.code in occupied)
        found[f"communes:{province.code}"] = tuple(unit.code for unit in kept)
    return found


def unit_addresses(places: Places, occupied: Collection[str]) -> dict[str, str]:
    """By code, below the site's root; a place without entries has no page and no address."""
    today = places.in_register(Register.CURRENT)
    found = {}
    for province in places.current_provinces:
        if province.code in occupied:
            base = f"{PROVINCES}{province.slug}/"
            found[province.code] = base
            found.update(_communes(today.inside(province.code), base, occupied))
    return found


def _communes(communes: Iterable[Unit], base: str, occupied: Collection[str]) -> dict[str, str]:
    """Equal names in one province get their code, whether or not both have a page today.

    So a commune's address does not change when its namesake gets its first product.
    """
    everyone = {unit.code: unit.slug for unit in communes}
    frequency = Counter(everyone.values())
    return {
        code: f"{base}{slug if frequency[slug] == 1 else f'{slug}-{code}'}/"
        for code, slug in everyone.items()
        if code in occupied
    }
