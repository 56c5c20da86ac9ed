"""Names of places in the letters of the register, where people left out marks or got them wrong.

A cell of a table names one place, part by part: `xa Chu Prong, tinh Gia Lai` folds to exactly one
commune and its province, so its name is `Xã Chư Prông` (`marked`). What somebody types about a
place that was chosen already may say more than its name, such as who signs: there only words
without any mark get those of the register (`marked_place`, `marked_issuer`). Words that a unit goes
by in another way (without its type, of a former district) stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from catalogue.language.fold import fold
from catalogue.model.place import Place, Places, Register, Unit, UnitLevel
from catalogue.officers.annexes.likeness import is_spelled_alike
from catalogue.officers.placing import Located
from catalogue.officers.stated_place import StatedPlace

_UPWARDS = (UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE)
_WORD = re.compile(r"[^\s,;()]+")
_SIGNS = re.compile(
    r"(?:chu tich )?(?:ubnd|uy ban nhan dan) ((?:tinh|thanh pho|tp|huyen|quan|thi xa) .+)"
)
_OFFICES = ("Chủ tịch", "Ủy ban nhân dân", "UBND")


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


def marked_place(text: str, units: Iterable[Unit]) -> str:
    """As the register spells what the words name. units: the place and what it lies in."""
    return _with_names(text, (name for unit in units for name in _names(unit)))


def marked_issuer(text: str, places: Places) -> str:
    """`UBND tinh Gia Lai` -> `UBND tỉnh Gia Lai`; as it is where two places would fit."""
    found = _SIGNS.fullmatch(fold(text))
    if found is None:
        return text
    name = re.sub("^tp ", "thanh pho ", found[1])
    units = [unit for register in Register for unit in places.named(register, name)]
    spelled = {unit.name: unit for unit in units}
    if len(spelled) != 1:
        return _with_names(text, _OFFICES)
    return marked_place(_with_names(text, _OFFICES), spelled.values())


def _names(unit: Unit) -> Iterator[str]:
    yield unit.name[:1].lower() + unit.name[1:]
    yield unit.bare_name


def _with_names(text: str, names: Iterable[str]) -> str:
    """`("UBND tinh Gia Lai", ["tỉnh Gia Lai"])` -> `UBND tỉnh Gia Lai`.

    A word that has a mark of its own stays: it is the paper's.
    """
    for name in names:
        text = _with_marks(text, name)
    return text


def _with_marks(text: str, name: str) -> str:
    words = list(_WORD.finditer(text))
    wanted = name.split()
    folded = [fold(word) for word in wanted]
    for start in range(len(words) - len(wanted) + 1):
        found = words[start : start + len(wanted)]
        if [fold(word[0]) for word in found] == folded:
            for word, own in reversed(list(zip(found, wanted, strict=True))):
                text = text[: word.start()] + _spelled(word[0], own) + text[word.end() :]
            return text
    return text


def _spelled(typed: str, own: str) -> str:
    """A word as the name has it, but for a capital letter that begins a text or a part."""
    if not typed.isascii():
        return typed
    return own if typed[:1].islower() else own[:1].upper() + own[1:]
