"""Where things are: what a code means in its register, and what the unit is called now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from catalogue.language.fold import fold
from catalogue.model.registers import Table, Units, by_register
from catalogue.model.unit import Register, Unit, UnitLevel

__all__ = ["Place", "Places", "Register", "ResolvedPlace", "Unit", "UnitLevel"]


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


_Key = tuple[Register, str, str | None, str]


@dataclass(frozen=True)
class Places:
    """The three registers, by register and code.

    Walking through `units` makes all 25,000 of them; whoever needs one register asks for that.
    """

    units: Units
    _resolved: dict[_Key, ResolvedPlace | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Places met so far: the 31,000 entries of a whole country stand in some 3,000 communes."""
    _named: dict[Register, Mapping[str, tuple[Unit, ...]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @cached_property
    def _tables(self) -> Mapping[Register, Table]:
        return by_register(self.units)

    def in_register(self, register: Register) -> Table:
        return self._tables[register]

    def unit(self, register: Register, code: str) -> Unit | None:
        return self._tables[register].get(code)

    def provinces(self, register: Register) -> tuple[Unit, ...]:
        table, digits = self._tables[register], UnitLevel.PROVINCE.value
        return tuple(table[code] for code in table if len(code) == digits)

    @cached_property
    def current_provinces(self) -> tuple[Unit, ...]:
        return self.provinces(Register.CURRENT)

    @cached_property
    def provinces_today(self) -> tuple[tuple[Unit, Unit], ...]:
        """(a province of any register, the province of today that it became)."""
        pairs = (
            (former, self._province(register, former.code, None))
            for register in Register
            for former in self.provinces(register)
        )
        return tuple((former, today) for former, today in pairs if today is not None)

    @cached_property
    def codes_by_province_name(self) -> Mapping[str, str]:
        """`tinh binh dinh` -> the code of the province of today that it became."""
        return {fold(former.name): today.code for former, today in self.provinces_today}

    @cached_property
    def _province_today(self) -> Mapping[str, str]:
        """Former province code -> current one, read off the communes; they never disagree."""
        found: dict[str, str] = {}
        for province in self.provinces(Register.DISTRICTS):
            units = self._tables[Register.DISTRICTS].inside(province.code)
            later = (self.unit(Register.CURRENT, u.successors[0]) for u in units if u.successors)
            if commune := next(filter(None, later), None):
                found[province.code] = commune.parents[0]
        return found

    @cached_property
    def former_homes(self) -> Mapping[str, tuple[Unit, ...]]:
        """Commune of today -> the districts and provinces before July 2025 it was made of."""
        table = self._tables[Register.DISTRICTS]
        found: dict[str, dict[str, None]] = {}
        for parents, successors in table.successions():
            for code in successors:
                found.setdefault(code, {}).update(dict.fromkeys(parents))
        return {code: tuple(map(table.__getitem__, homes)) for code, homes in found.items()}

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
        key = (place.register, place.code, place.current, place.as_certified)
        if key not in self._resolved:
            self._resolved[key] = self._resolve(place)
        return self._resolved[key]

    def _resolve(self, place: Place) -> ResolvedPlace | None:
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
        if register not in self._named:
            self._named[register] = _by_name(self._tables[register].values())
        return self._named[register].get(fold(text), ())


def _by_name(units: Iterable[Unit]) -> Mapping[str, tuple[Unit, ...]]:
    found: dict[str, list[Unit]] = {}
    for unit in units:
        for name in {fold(unit.name), fold(unit.bare_name)}:
            found.setdefault(name, []).append(unit)
    return {name: tuple(named) for name, named in found.items()}
