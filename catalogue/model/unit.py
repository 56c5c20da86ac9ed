"""Administrative units, each in the register that gave it its code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from catalogue.language.fold import slug

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


def bare_name(name: str) -> str:
    """`Xã Tơ Tung` -> `Tơ Tung`."""
    for kind in _TYPES:
        if name.startswith(kind):
            return name[len(kind) :]
    return name


class Register(Enum):
    """Which list a code belongs to: codes were given new meanings on 01/07/2025."""

    CURRENT = "from-2025-07"
    """34 provinces and cities; communes, wards and special zones; no districts."""
    DISTRICTS = "before-2025-07"
    """63 provinces and cities with districts, as they were last."""
    EARLIER = "before-2023"
    """Before the mergers of communes from 2023 to 2025."""

    __hash__ = object.__hash__  # part of every look-up of a unit; Enum's own is three times slower


class UnitLevel(Enum):
    PROVINCE = 2
    DISTRICT = 3
    COMMUNE = 5


@dataclass(frozen=True)
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

    @cached_property
    def level(self) -> UnitLevel:
        return UnitLevel(len(self.code))

    @cached_property
    def bare_name(self) -> str:
        """The name without its type: types change by decree, so pages print provinces without."""
        return bare_name(self.name)

    @property
    def is_special_zone(self) -> bool:
        """Islands, since 01/07/2025."""
        return self.name.startswith("Đặc khu ")

    @cached_property
    def slug(self) -> str:
        """Its address part: a province by its bare name, a commune by its full one."""
        return slug(self.bare_name if self.level is UnitLevel.PROVINCE else self.name)
