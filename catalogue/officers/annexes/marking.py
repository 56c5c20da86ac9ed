"""Names of places that a table writes without marks, or with wrong ones, as the register has them.

`xa Chu Prong, tinh Gia Lai` folds to exactly one commune and its province: what is certified is
that place, and its name is `Xã Chư Prông`. Words that a unit goes by in another way (without its
type, of a former district) stay the table's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from catalogue.language.fold import fold
from catalogue.model.place import Place, Unit, UnitLevel
from catalogue.officers.annexes.likeness import is_spelled_alike
from catalogue.officers.placing import Located
from catalogue.officers.stated_place import StatedPlace

_UPWARDS = (UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE)


def marked(located: Located, above: Sequence[Unit]) -> Located:
    """The place with its names in the letters of the register. above: what its unit lies in."""
    if located.unresolved:
        return located
    units = {unit.level: unit for unit in (located.unit, *above)}
    names = [_name(located.stated.named_at(level), units.get(level)) for level in _UPWARDS]
    stated = StatedPlace(names[0], names[1], names[2], located.stated.provinces)
    place = Place(stated.words, located.place.register, located.place.code)
    return replace(located, stated=stated, place=place)


def _name(text: str, unit: Unit | None) -> str:
    """The table's words, or the register's where only marks, case or the type's letters differ."""
    if unit is None or not text:
        return text
    if fold(text) == fold(unit.bare_name):
        return text if is_spelled_alike(text, unit.bare_name) else unit.bare_name
    if fold(text) != fold(unit.name):
        return text
    if unit.level is UnitLevel.PROVINCE:  # written without its type, as everywhere in the catalogue
        return unit.bare_name
    return text if is_spelled_alike(text, unit.name) else unit.name
