"""An address as an annex writes it -> commune, district, province, and the unit that they name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from catalogue.checking.personal import phone_in
from catalogue.checking.rules.places import names_unit
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.model.place import Place, Places, Register, Unit, UnitLevel
from catalogue.officers.marking import marked
from catalogue.officers.placing import Located, locate
from catalogue.officers.stated_place import StatedPlace, stated
from catalogue.officers.unit_search import units_named

_PARTS = re.compile(r"\s*[,;]\s*|\s+[-–]\s+")
_TYPES = (
    (r"(?:xã|x\.)\s*", UnitLevel.COMMUNE, "Xã"),
    (r"(?:phường|p\.)\s*", UnitLevel.COMMUNE, "Phường"),
    (r"(?:thị trấn|tt\.?)\s+", UnitLevel.COMMUNE, "Thị trấn"),
    (r"(?:đặc khu)\s+", UnitLevel.COMMUNE, "Đặc khu"),
    (r"(?:huyện|h\.)\s*", UnitLevel.DISTRICT, "Huyện"),
    (r"(?:quận|q\.)\s*", UnitLevel.DISTRICT, "Quận"),
    (r"(?:thị xã|tx\.?)\s*", UnitLevel.DISTRICT, "Thị xã"),
    (r"(?:tỉnh|t\.)\s*", UnitLevel.PROVINCE, "Tỉnh"),
)
_CITY = re.compile(r"(?:thành phố|tp\.?)\s*(?P<name>.+)", re.IGNORECASE)
_BELOW = re.compile(
    r"(?:thôn|bản|làng|ấp|khóm|tổ|khu phố|kp|buôn|bon|plei|xóm|số|đường|khối|khu|lô|cụm|đội|ngõ|"
    r"quốc lộ|ql|tổ dân phố|tdp|sn|km)\b|\d",
    re.IGNORECASE,
)
"""Within a commune: never kept, as it may be somebody's home."""


_UPWARDS = (UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE)


@dataclass
class Reader:
    """Reads addresses of one table. order: registers in which names are tried."""

    places: Places
    order: tuple[Register, ...]
    _provinces: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for register in (Register.DISTRICTS, Register.CURRENT, Register.EARLIER):
            for unit in self.places.provinces(register):
                for name in (unit.name, unit.bare_name):
                    self._provinces.setdefault(fold(name), unit.bare_name)

    def stated(self, cells: Mapping[str, str], province: str) -> StatedPlace:
        """What the cells say. province: where they name none."""
        found = {
            UnitLevel.COMMUNE: _typed(cells.get("commune", ""), "Xã"),
            UnitLevel.DISTRICT: cells.get("district", ""),
            UnitLevel.PROVINCE: cells.get("province", ""),
        }
        untyped = self._typed_parts(cells.get("address", ""), found)
        if untyped and not found[UnitLevel.PROVINCE] and fold(untyped[-1]) in self._provinces:
            found[UnitLevel.PROVINCE] = untyped.pop()
        found[UnitLevel.PROVINCE] = found[UnitLevel.PROVINCE] or province
        self._place_untyped(untyped, found)
        return self._said(found)

    def province_in(self, issuer: str) -> str:
        """The province whose people's committee signed: its products are its own."""
        words = re.split(r"\b(?:tỉnh|thành phố|tp\.?)\s+", issuer, flags=re.IGNORECASE)
        return self._provinces.get(fold(words[-1]), "") if len(words) > 1 else ""

    def _typed_parts(self, address: str, found: dict[UnitLevel, str]) -> list[str]:
        """Fills in the parts whose type is written; the others, in order."""
        untyped = []
        for part in filter(None, _PARTS.split(address.strip(" .,;"))):
            if phone_in(part):  # it is not published; nor does it name a place
                continue
            level, name = self._level(part)
            if level is None and not _BELOW.match(part):
                untyped.append(part)
            elif level is not None and not found[level]:
                found[level] = name
        return untyped

    def _level(self, part: str) -> tuple[UnitLevel | None, str]:
        if city := _CITY.fullmatch(part):
            if fold(city["name"]) in self._provinces:
                return UnitLevel.PROVINCE, city["name"]
            return UnitLevel.DISTRICT, f"Thành phố {city['name']}"
        for pattern, level, name in _TYPES:
            if start := re.match(pattern, part, re.IGNORECASE):
                rest = part[start.end() :]
                return level, rest if level is UnitLevel.PROVINCE else f"{name} {rest}"
        return None, part

    def _place_untyped(self, untyped: list[str], found: dict[UnitLevel, str]) -> None:
        """From the right: the district before the commune, unless today's register rules."""
        levels = [UnitLevel.DISTRICT, UnitLevel.COMMUNE]
        free = [level for level in levels if not found[level]]
        if len(free) > 1 and len(untyped) == 1 and self._is_commune(untyped[0], found):
            free = [UnitLevel.COMMUNE]
        for level in free:
            if untyped:
                found[level] = untyped.pop()

    def _is_commune(self, name: str, found: Mapping[UnitLevel, str]) -> bool:
        """Whether one bare name before a province is a commune rather than a district."""
        as_district = self._said({**found, UnitLevel.DISTRICT: name})
        as_commune = self._said({**found, UnitLevel.COMMUNE: name})
        if self.order[0] is Register.CURRENT:
            return bool(units_named(as_commune, UnitLevel.COMMUNE, self.places))
        return not units_named(as_district, UnitLevel.DISTRICT, self.places)

    def _said(self, found: Mapping[UnitLevel, str]) -> StatedPlace:
        return stated(
            found[UnitLevel.COMMUNE],
            found[UnitLevel.DISTRICT],
            found[UnitLevel.PROVINCE],
            self.order,
        )

    def locate(self, place: StatedPlace) -> Located | None:
        """Names that lack marks, or have wrong ones, are written as the register does."""
        located = locate(place, self.places)
        return marked(located, self.above(located.unit)) if located else None

    def chosen(self, place: StatedPlace, choice: str) -> Located | None:
        """The unit that the officer chose for these words: `23668`, `before-2025-07:23665`.

        The words stay as the table has them, for they are the decision's; only a name that is not
        the unit's was a slip and gives way to it.
        """
        unit = self._unit(choice)
        if unit is None:
            return None
        found = Place(self._kept(place, unit), unit.register, unit.code)
        resolved = self.places.resolve(found)
        if resolved is None or resolved.province is None:
            return None
        return Located(place, found, unit, resolved)

    def _unit(self, choice: str) -> Unit | None:
        before, _, code = choice.rpartition(":")
        register = before or Register.CURRENT.value
        if register not in {each.value for each in Register}:
            return None
        return self.places.unit(Register(register), code.strip())

    def _kept(self, place: StatedPlace, unit: Unit) -> str:
        """The table's words, with the unit's own name where they do not say it."""
        parts = {level: place.named_at(level) for level in _UPWARDS}
        if not names_unit(parts[unit.level], unit):
            parts[unit.level] = unit.name
        if not parts[UnitLevel.PROVINCE]:
            parts[UnitLevel.PROVINCE] = self.above(unit)[-1].bare_name
        return ", ".join(
            part for level, part in parts.items() if part and level.value <= unit.level.value
        )

    def above(self, unit: Unit) -> list[Unit]:
        """What it lies in, from below to its province."""
        found = (self.places.unit(unit.register, parent) for parent in reversed(unit.parents))
        return [each for each in found if each]

    def label(self, unit: Unit) -> str:
        """`Xã Tơ Tung, Huyện KBang (tên trước 01/07/2025, mã before-2025-07:23665)`."""
        names = [unit.name, *(each.name for each in self.above(unit)[:-1])]
        since = spoken.words.REGISTERS[unit.register.value]
        return spoken.annexes.SHOWN["unit"].format(
            name=", ".join(names), since=since, code=choice_of(unit)
        )


def choice_of(unit: Unit) -> str:
    """As `Reader.chosen` reads it; as everywhere, a bare code is today's."""
    before = "" if unit.register is Register.CURRENT else f"{unit.register.value}:"
    return before + unit.code


def _typed(commune: str, kind: str) -> str:
    """A commune column often leaves its own heading out of its cells; the bare name will do."""
    short = re.match(r"(?:x\.|xã)\s*", commune, re.IGNORECASE)
    return f"{kind} {commune[short.end() :]}" if short else commune
