"""A commune, a district and a province in the words of a source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from catalogue.language.fold import fold
from catalogue.model.place import Register, UnitLevel

REGISTERS = (Register.DISTRICTS, Register.EARLIER, Register.CURRENT)
"""The order in which registers are tried: most public sources are older than July 2025."""

_TWO_LEVELS = date(2025, 7, 1)
"""From this day on there are no districts."""

_FORMERLY = re.compile(r"(?P<now>.+) \((?P<former>.+) cũ\)")
_NOWADAYS = re.compile(r"(?P<former>.+) \(nay (?P<now>.+)\)")
_AS_IN_SOURCE = " (theo nguồn)"


def registers_on(day: date | None) -> tuple[Register, ...]:
    """In the order in which the places of a decision of that day are looked up."""
    return (Register.CURRENT, *REGISTERS[:-1]) if day and day >= _TWO_LEVELS else REGISTERS


def in_force(register: Register, day: date) -> bool:
    """Whether a paper of that day names places as the register does."""
    return (register is Register.CURRENT) == (day >= _TWO_LEVELS)


@dataclass(frozen=True, slots=True)
class StatedPlace:
    """A place in a source's words; empty where it says nothing.

    provinces: the province's name by register, in the order in which they are to be tried.
    province: as the source wrote it.
    """

    commune: str
    district: str
    province: str
    provinces: Mapping[Register, str]

    @property
    def words(self) -> str:
        return ", ".join(filter(None, (self.commune, self.district, self.province)))

    @property
    def path(self) -> tuple[str, ...]:
        """From the province down, folded: a place is within another whose path begins its own."""
        return tuple(fold(t) for t in (self.province, self.district, self.commune) if t)

    def named_at(self, level: UnitLevel) -> str:
        by_level = {UnitLevel.COMMUNE: self.commune, UnitLevel.DISTRICT: self.district}
        return by_level.get(level, self.province)


def stated(
    commune: str, district: str, province: str, registers: tuple[Register, ...] = REGISTERS
) -> StatedPlace:
    """The place of a row, of whose compiler's remarks three are understood.

    `Quảng Nam (nay Đà Nẵng)`: the former registers know the first, today's the second;
    `Thái Nguyên (Bắc Kạn cũ)`: the same the other way round, and the source speaks of today;
    `Xã Thanh Lương (theo nguồn)`: the compiler doubts it; only the name counts here.
    """
    former = now = province
    if found := _NOWADAYS.fullmatch(province):
        province = former = found["former"]
        now = found["now"]
    elif found := _FORMERLY.fullmatch(province):
        province = now = found["now"]
        former = found["former"]
        registers = (Register.CURRENT, *(r for r in registers if r is not Register.CURRENT))
    provinces = {r: now if r is Register.CURRENT else former for r in registers}
    commune, district = (t.removesuffix(_AS_IN_SOURCE) for t in (commune, district))
    return StatedPlace(commune, district, province, provinces)
