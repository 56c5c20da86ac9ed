"""Places by a few letters of their names, in whichever register they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.model.place import Place, Places, Register, ResolvedPlace, Unit, UnitLevel
from catalogue.officers.verbs.desk import VerbRefusedError
from catalogue.officers.verbs.questions import Choice

_ORDER = (Register.CURRENT, Register.DISTRICTS, Register.EARLIER)
KEY = re.compile(r"(?:([a-z0-9-]+):)?([0-9]{2}|[0-9]{3}|[0-9]{5})")
_SHORT = re.compile(r"\btp\b")


class PlaceSearch:
    """The communes of all registers, folded once when first asked for."""

    def __init__(self, places: Places) -> None:
        self.places = places

    def find(self, text: str) -> list[Choice]:
        """Communes of which every word of the text begins a word; the likest first, today's."""
        words = _folded(text).split()
        if not words:
            return []
        hits = [hit for hit in self._names if _has_all(hit[0], words)]
        hits.sort(key=lambda hit: _likeness(hit[0], words), reverse=True)
        return [(key_of(unit), self.label(unit)) for _, unit in hits]

    @cached_property
    def _names(self) -> list[tuple[str, Unit]]:
        """(its name and those of what it lies in, between spaces; the unit)."""
        return [
            (f" {fold(unit.bare_name)}  {fold(self.words(unit))} ", unit)
            for register in _ORDER
            for unit in self.places.in_register(register).values()
            if unit.level is UnitLevel.COMMUNE
        ]

    def words(self, unit: Unit) -> str:
        """`Xã Tơ Tung, Huyện Kbang, Tỉnh Gia Lai`, as certificates write it."""
        first, *above = self.chain(unit)
        return ", ".join([first.name, *(_lower(one.name) for one in above)])

    def chain(self, unit: Unit) -> list[Unit]:
        """The unit, and what it lies in up to its province."""
        above = (self.places.unit(unit.register, code) for code in reversed(unit.parents))
        return [unit, *filter(None, above)]

    def label(self, unit: Unit) -> str:
        return f"{self.words(unit)} · {unit.code} · {spoken.words.REGISTERS[unit.register.value]}"

    def unit(self, key: str) -> Unit:
        """The unit of `23575` (today's) or `before-2025-07:24004`. Raises VerbRefusedError."""
        found = KEY.fullmatch(key)
        register = (found[1] if found else "") or Register.CURRENT.value
        known = {one.value: one for one in Register}
        unit = self.places.unit(known[register], found[2]) if found and register in known else None
        if unit is None:
            raise VerbRefusedError("place-code", text=key)
        return unit

    def values(self, unit: Unit, as_certified: str = "") -> dict[str, Any]:
        """The place as a file holds it."""
        return {
            "as_certified": as_certified or self.words(unit),
            "register": unit.register.value,
            "code": unit.code,
        }

    def resolved(self, values: Mapping[str, Any]) -> ResolvedPlace:
        """Raises VerbRefusedError where the code leads to no province of today."""
        register = Register(values["register"])
        place = Place(values["as_certified"], register, values["code"], values.get("current"))
        found = self.places.resolve(place)
        if found is None or found.province is None:
            raise VerbRefusedError("place-code", text=values["code"])
        return found

    def successors(self, values: Mapping[str, Any]) -> Iterator[Choice]:
        """The communes of today among which a divided one fell."""
        for unit in self.resolved(values).candidates:
            yield unit.code, self.words(unit)


def key_of(unit: Unit) -> str:
    prefix = "" if unit.register is Register.CURRENT else f"{unit.register.value}:"
    return prefix + unit.code


def _has_all(name: str, words: list[str]) -> bool:
    return all(f" {word}" in name for word in words)


def _likeness(name: str, words: list[str]) -> tuple[bool, int]:
    """Whether it is the name itself; how many of the words are whole: Ia Hrú before Ia Hrung."""
    return name.startswith(f" {' '.join(words)} "), sum(f" {word} " in name for word in words)


def _folded(text: str) -> str:
    return _SHORT.sub("thanh pho", fold(text))


def _lower(name: str) -> str:
    """`Tỉnh Gia Lai` -> `tỉnh Gia Lai` behind a comma; `Thành phố` alike."""
    return name[:1].lower() + name[1:]
