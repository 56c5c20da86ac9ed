"""The registers of units, of whose 25,000 units a run needs some hundreds."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from catalogue.model.unit import Register, Unit

Row = tuple[str, ...]
"""Code and name of a province, of a district where there are any, and of a commune; then its
latitude, longitude and successors, as far as the register has them."""

Units = Mapping[tuple[Register, str], Unit]


class Table(Mapping[str, Unit]):
    """The units of one register by code."""

    @abstractmethod
    def parents(self, code: str) -> tuple[str, ...]:
        """Codes of what a unit lies in, from the province down."""

    @abstractmethod
    def successions(self) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
        """Of each lowest unit: codes of what it lies in, and of what it became, main one first."""

    @cached_property
    def _inside(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for code in self:
            for parent in self.parents(code):
                found.setdefault(parent, []).append(code)
        return found

    def inside(self, code: str) -> Iterator[Unit]:
        """Every unit that lies in a province or a district."""
        return map(self.__getitem__, self._inside.get(code, ()))


class KnownUnits(Table):
    def __init__(self) -> None:
        self.units: dict[str, Unit] = {}

    def __getitem__(self, code: str) -> Unit:
        return self.units[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self.units)

    def __len__(self) -> int:
        return len(self.units)

    def parents(self, code: str) -> tuple[str, ...]:
        return self.units[code].parents

    def successions(self) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
        return ((u.parents, u.successors) for u in self.units.values() if u.successors)


class UnitsOfRows(Table):
    """Each unit is made of its row when it is first asked for.

    commune: the column of a row in which its commune's code stands.
    """

    def __init__(self, register: Register, rows: Iterable[Row], commune: int) -> None:
        self._register = register
        self._rows = rows
        self._commune = commune
        self._made: dict[str, Unit] = {}

    @cached_property
    def _row_of(self) -> Mapping[str, Row]:
        """The first row that names a unit, by the unit's code."""
        found: dict[str, Row] = {}
        for row in self._rows:
            for code in row[0 : self._commune + 1 : 2]:
                if code and code not in found:
                    found[code] = row
        return found

    def __getitem__(self, code: str) -> Unit:
        unit = self.get(code)
        if unit is None:
            raise KeyError(code)
        return unit

    def get(self, code: str, default: Unit | None = None) -> Unit | None:  # type: ignore[override]  # the form in use
        unit = self._made.get(code)
        if unit is None and code in self._row_of:
            unit = self._made[code] = self._unit(code)
        return unit or default

    def _unit(self, code: str) -> Unit:
        """Five island districts had no communes: such a district itself became one."""
        row = self._row_of[code]
        column, name = row.index(code), row[row.index(code) + 1]
        if column != self._lowest(row):
            return Unit(self._register, code, name, self.parents(code))
        latitude, longitude, later = self._beyond(row)
        centre = (float(latitude), float(longitude)) if latitude and longitude else None
        successors = successors_of(later)
        return Unit(self._register, code, name, self.parents(code), centre, successors)

    def _lowest(self, row: Row) -> int:
        """The column of the code of a row's lowest unit."""
        return self._commune if row[self._commune] else self._commune - 2

    def _beyond(self, row: Row) -> Row:
        """Latitude, longitude and successors; empty where the register has none."""
        return (*row[self._commune + 2 :], "", "", "")[:3]

    def successions(self) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
        for row in self._rows:
            if later := self._beyond(row)[2]:
                yield row[0 : self._lowest(row) : 2], successors_of(later)

    def __iter__(self) -> Iterator[str]:
        return iter(self._row_of)

    def __len__(self) -> int:
        return len(self._row_of)

    def __contains__(self, code: object) -> bool:
        return code in self._row_of

    def parents(self, code: str) -> tuple[str, ...]:
        row = self._row_of[code]
        return row[0 : row.index(code) : 2]


class Registers(Units):
    """The tables of all registers as one mapping."""

    def __init__(self, tables: Mapping[Register, Table]) -> None:
        self.tables = tables

    def __getitem__(self, key: tuple[Register, str]) -> Unit:
        register, code = key
        return self.tables[register][code]

    def __iter__(self) -> Iterator[tuple[Register, str]]:
        return ((register, code) for register, table in self.tables.items() for code in table)

    def __len__(self) -> int:
        return sum(map(len, self.tables.values()))


def by_register(units: Units) -> Mapping[Register, Table]:
    """The table of each register. The units of `Registers` stay unmade."""
    if isinstance(units, Registers):
        return units.tables
    found = {register: KnownUnits() for register in Register}
    for (register, code), unit in units.items():
        found[register].units[code] = unit
    return found


def successors_of(text: str) -> tuple[str, ...]:
    """`00004* 00008~` -> the main successor first; the marks themselves are dropped."""
    codes = sorted(text.split(), key=lambda code: not code.endswith("*"))
    return tuple(code.rstrip("*~") for code in codes)
