"""Reference data from rows and values: regimes, groups, places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from catalogue.model.certificate import Level
from catalogue.model.group import Group, Groups, ProductSet
from catalogue.model.place import Places, Register, Unit
from catalogue.model.regime import Band, Regime, Regimes

Units = dict[tuple[Register, str], Unit]


def regimes(content: Mapping[str, Any]) -> Regimes:
    """From the values of `regimes.yml`, in which every scalar is text."""
    return Regimes(tuple(_regime(entry) for entry in content["regimes"]))


def _regime(entry: Mapping[str, Any]) -> Regime:
    return Regime(
        id=entry["id"],
        title=entry["title"],
        first=date.fromisoformat(entry["from"]),
        last=date.fromisoformat(entry["until"]) if "until" in entry else None,
        vocabulary=entry["groups"],
        bands=tuple(_band(band) for band in entry["bands"]),
        certifiers={Level(k): frozenset(map(int, v)) for k, v in entry["certifiers"].items()},
        parts={part: int(points) for part, points in entry["parts"].items()},
        wording={int(stars): words for stars, words in entry["wording"].items()},
    )


def _band(band: Mapping[str, str]) -> Band:
    return Band(
        stars=int(band["stars"]),
        lowest=Decimal(band["from"]),
        highest=Decimal(band["to"]) if "to" in band else None,
        below=Decimal(band["below"]) if "below" in band else None,
    )


def groups(content: Mapping[str, Any]) -> Groups:
    """From the values of `product-groups.yml`."""
    return Groups(
        tuple(
            Group(
                code=group["code"],
                name=group["name"],
                vocabulary=vocabulary["id"],
                sets=tuple(
                    ProductSet(s["code"], s["name"], s["confirmed"] == "true")
                    for s in group["sets"]
                ),
                other_names=tuple(group.get("other_names", ())),
                now=group.get("now"),
            )
            for vocabulary in content["vocabularies"]
            for group in vocabulary["groups"]
        )
    )


def places(
    communes_2025: Iterable[tuple[str, ...]],
    communes_63: Iterable[tuple[str, ...]],
    communes_before_2023: Iterable[tuple[str, ...]],
) -> Places:
    """The three registers, from the rows of their CSV files."""
    units: Units = {}
    for province, province_name, code, name, latitude, longitude in communes_2025:
        _add_parents(units, Register.CURRENT, (province, province_name))
        _add(units, Register.CURRENT, code, name, (province,), _centre(latitude, longitude))
    for row in communes_63:
        province, province_name, district, district_name, code, name, latitude, longitude, later = (
            row
        )
        register = Register.DISTRICTS
        _add_parents(units, register, (province, province_name), (district, district_name))
        centre, now = _centre(latitude, longitude), _successors(later)
        if code:
            _add(units, register, code, name, (province, district), centre, now)
        else:  # five island districts had no communes: the district itself became one
            _add(units, register, district, district_name, (province,), centre, now, force=True)
    for province, province_name, district, district_name, code, name in communes_before_2023:
        register = Register.EARLIER
        _add_parents(units, register, (province, province_name), (district, district_name))
        _add(units, register, code, name, (province, district))
    return Places(units)


def _add_parents(units: Units, register: Register, *parents: tuple[str, str]) -> None:
    for depth, (code, name) in enumerate(parents):
        if (register, code) not in units:
            _add(units, register, code, name, tuple(parent[0] for parent in parents[:depth]))


def _add(
    units: Units,
    register: Register,
    code: str,
    name: str,
    parents: tuple[str, ...],
    centre: tuple[float, float] | None = None,
    successors: tuple[str, ...] = (),
    *,
    force: bool = False,
) -> None:
    if code and (force or (register, code) not in units):
        units[register, code] = Unit(register, code, name, parents, centre, successors)


def _centre(latitude: str, longitude: str) -> tuple[float, float] | None:
    return (float(latitude), float(longitude)) if latitude and longitude else None


def _successors(text: str) -> tuple[str, ...]:
    """`00004* 00008~` -> the main successor first; the marks themselves are dropped."""
    codes = sorted(text.split(), key=lambda code: not code.endswith("*"))
    return tuple(code.rstrip("*~") for code in codes)
