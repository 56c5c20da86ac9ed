"""Units of the registers by the words of a source: exact, to the letter of `fold`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from catalogue.language.fold import fold
from catalogue.model.place import Places, Register, Unit, UnitLevel
from catalogue.officers.stated_place import StatedPlace

LIKELY = 0.8
"""How alike two folded names must be before one is offered for the other."""

MOST_CANDIDATES = 5

_DOWNWARDS = (UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)


def units_named(place: StatedPlace, level: UnitLevel, places: Places) -> tuple[Unit, ...]:
    """The units that its words down to a level name, in the first register that knows any."""
    for register in place.provinces:
        units = tuple(_named_in(place, level, register, places))
        if units:
            return units
    return ()


def _named_in(
    place: StatedPlace, level: UnitLevel, register: Register, places: Places
) -> Iterator[Unit]:
    parents: list[Unit] = []
    for above in _DOWNWARDS:
        name = place.provinces[register] if above is UnitLevel.PROVINCE else place.named_at(above)
        if not name:
            continue
        codes = {parent.code for parent in parents}
        units = [
            unit
            for unit in places.named(register, _full_type(name))
            if unit.level is above and codes <= set(unit.parents)
        ]
        if above is level or len(units) != 1:
            yield from units if above is level else ()
            return
        parents.append(units[0])


def _full_type(name: str) -> str:
    """`TP. Thái Nguyên` -> `thanh pho thai nguyen`: the one short form that sources use."""
    return re.sub("^tp ", "thanh pho ", fold(name))


def candidates(place: StatedPlace, level: UnitLevel, places: Places) -> tuple[Unit, ...]:
    """What words that name no unit may mean, for a person to choose from: never used by itself.

    First the namesakes of another type or district of the province, then the names most like it
    where it should lie; each name once, as the latest register that has it writes it.
    """
    name = place.named_at(level)
    found = [*_namesakes(place, name, places), *_alike(place, level, name, places)]
    return tuple({unit.name: unit for unit in reversed(found)}.values())[::-1][:MOST_CANDIDATES]


def _namesakes(place: StatedPlace, name: str, places: Places) -> Iterator[Unit]:
    for register, province in place.provinces.items():
        codes = {unit.code for unit in places.named(register, province)}
        for unit in places.named(register, _bare(name)):
            if codes & set(unit.parents):
                yield unit


def _alike(place: StatedPlace, level: UnitLevel, name: str, places: Places) -> Iterator[Unit]:
    """Units of the level within the lowest unit above it that its words do name."""
    above = [upper for upper in _DOWNWARDS if upper.value < level.value and place.named_at(upper)]
    for upper in reversed(above):
        inside = _inside(place, level, upper, places)
        for key in get_close_matches(fold(_bare(name)), inside, n=2, cutoff=LIKELY):
            yield inside[key]
        if inside:
            return


def _inside(
    place: StatedPlace, level: UnitLevel, upper: UnitLevel, places: Places
) -> dict[str, Unit]:
    """By folded bare name; of the same name the unit of the register that is tried first."""
    found: dict[str, Unit] = {}
    for register in place.provinces:
        parents = {unit.code for unit in _named_in(place, upper, register, places)}
        table = places.in_register(register)
        for unit in (inner for parent in sorted(parents) for inner in table.inside(parent)):
            if unit.level is level:
                found.setdefault(fold(unit.bare_name), unit)
    return found


def _bare(name: str) -> str:
    """A stated name without its type, as the registers' own are stripped."""
    return Unit(Register.CURRENT, "", name).bare_name
