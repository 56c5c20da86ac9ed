"""Administrative units: what a code means in its register, and what the unit is called now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from catalogue.language.fold import fold, slug

_TYPES = (
    "Thành phố ",
    "Tỉnh ",
    "Thị xã ",
    "Thị trấn ",
    "Quận ",
    "Huyện ",
    "Xã ",
    "Phường ",
    "Đặc khu ",
)


class Register(Enum):
    """Which list a code belongs to: codes were given new meanings on 01/07/2025."""

    CURRENT = "from-2025-07"
    """34 provinces and cities; communes, wards and special zones; no districts."""
    DISTRICTS = "before-2025-07"
    """63 provinces and cities with districts, as they were last."""
    EARLIER = "before-2023"
    """Before the mergers of communes from 2023 to 2025."""


class UnitLevel(Enum):
    PROVINCE = 2
    DISTRICT = 3
    COMMUNE = 5


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of one register.

    name: with its type, as the register prints it ("Xã Tơ Tung").
    parents: codes from the province down, without its own.
    centre: (latitude, longitude) in degrees, or None where the register gives none.
    successors: codes of the current communes that it became, the main one first.
    """

    register: Register
    code: str
    name: str
    parents: tuple[str, ...] = ()
    centre: tuple[float, float] | None = None
    successors: tuple[str, ...] = ()

    @property
    def level(self) -> UnitLevel:
        return UnitLevel(len(self.code))

    @property
    def bare_name(self) -> str:
        """The name without its type: types change by decree, so pages print provinces without."""
        for kind in _TYPES:
            if self.name.startswith(kind):
                return self.name[len(kind) :]
        return self.name

    @property
    def slug(self) -> str:
        """Its address part: a province by its bare name, a commune by its full one."""
        return slug(self.bare_name if self.level is UnitLevel.PROVINCE else self.name)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is, as a document says it.

    as_certified: the document's own words.
    code: in `register`: 2 digits a province, 3 a district, 5 a commune.
    current: the commune of today, given where the former one was divided.
    """

    as_certified: str
    register: Register
    code: str
    current: str | None = None


@dataclass(frozen=True, slots=True)
class ResolvedPlace:
    """A place in its register and today.

    units: from the province down, in the place's own register.
    province: of today; None only where the mapping does not reach it.
    commune: of today, where it is certain.
    candidates: the communes of today among which a divided unit fell.
    """

    place: Place
    units: tuple[Unit, ...]
    province: Unit | None
    commune: Unit | None
    candidates: tuple[Unit, ...] = ()


@dataclass(frozen=True)
class Places:
    """The three registers, by register and code."""

    units: Mapping[tuple[Register, str], Unit]

    def unit(self, register: Register, code: str) -> Unit | None:
        return self.units.get((register, code))

    @cached_property
    def current_provinces(self) -> tuple[Unit, ...]:
        return tuple(
            unit
            for (register, _), unit in self.units.items()
            if register is Register.CURRENT and unit.level is UnitLevel.PROVINCE
        )

    @cached_property
    def _province_today(self) -> Mapping[str, str]:
        """Former province code -> current one, read off the communes; they never disagree."""
        found: dict[str, str] = {}
        for unit in self.units.values():
            if unit.register is Register.DISTRICTS and unit.successors and unit.parents:
                current = self.unit(Register.CURRENT, unit.successors[0])
                if current is not None:
                    found.setdefault(unit.parents[0], current.parents[0])
        return found

    def successors(self, unit: Unit) -> tuple[Unit, ...]:
        """The communes of today that a former commune became, the main one first.

        A commune of the earliest register is followed only while code and name stayed the same.
        """
        later: Unit | None = unit
        if unit.register is Register.CURRENT:
            return (unit,) if unit.level is UnitLevel.COMMUNE else ()
        if unit.register is Register.EARLIER:
            later = self.unit(Register.DISTRICTS, unit.code)
            if later is None or fold(later.name) != fold(unit.name):
                return ()
        found = (self.unit(Register.CURRENT, code) for code in later.successors) if later else ()
        return tuple(filter(None, found))

    def resolve(self, place: Place) -> ResolvedPlace | None:
        """The place in its register and today; None where the code is not in the register."""
        unit = self.unit(place.register, place.code)
        if unit is None:
            return None
        parents = (self.unit(place.register, code) for code in unit.parents)
        units = (*filter(None, parents), unit)
        communes = self.successors(unit)
        commune = self._commune_today(place, communes)
        province = self._province(place.register, units[0].code, commune)
        candidates = () if commune else communes
        return ResolvedPlace(place, units, province, commune, candidates)

    def _commune_today(self, place: Place, communes: tuple[Unit, ...]) -> Unit | None:
        if place.current is not None:
            return self.unit(Register.CURRENT, place.current)
        return communes[0] if len(communes) == 1 else None

    def _province(self, register: Register, code: str, commune: Unit | None) -> Unit | None:
        if commune is not None:
            code = commune.parents[0]
        elif register is not Register.CURRENT:
            code = self._province_today.get(code, "")
        return self.unit(Register.CURRENT, code)

    def named(self, register: Register, text: str) -> Iterable[Unit]:
        """Units whose name, with or without type, is this one to the letter of `fold`."""
        wanted = fold(text)
        return self._by_name.get((register, wanted), ())

    @cached_property
    def _by_name(self) -> Mapping[tuple[Register, str], tuple[Unit, ...]]:
        found: dict[tuple[Register, str], list[Unit]] = {}
        for unit in self.units.values():
            for name in {fold(unit.name), fold(unit.bare_name)}:
                found.setdefault((unit.register, name), []).append(unit)
        return {key: tuple(units) for key, units in found.items()}
