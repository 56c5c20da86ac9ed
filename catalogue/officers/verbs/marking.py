"""Names of places and of those who sign, with the marks that were left out while typing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from catalogue.language.fold import fold
from catalogue.model.place import Places, Register, Unit

_WORD = re.compile(r"[^\s,;()]+")
_SIGNS = re.compile(
    r"(?:chu tich )?(?:ubnd|uy ban nhan dan) ((?:tinh|thanh pho|tp|huyen|quan|thi xa) .+)"
)
_OFFICES = ("Chủ tịch", "Ủy ban nhân dân", "UBND")


def marked(text: str, names: Iterable[str]) -> str:
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


def marked_place(text: str, units: Iterable[Unit]) -> str:
    """As the register spells what the words name. units: the place and what it lies in."""
    return marked(text, (name for unit in units for name in _names(unit)))


def marked_issuer(text: str, places: Places) -> str:
    """`UBND tinh Gia Lai` -> `UBND tỉnh Gia Lai`; as it is where two places would fit."""
    found = _SIGNS.fullmatch(fold(text))
    if found is None:
        return text
    name = re.sub("^tp ", "thanh pho ", found[1])
    units = [unit for register in Register for unit in places.named(register, name)]
    spelled = {unit.name: unit for unit in units}
    if len(spelled) != 1:
        return marked(text, _OFFICES)
    return marked_place(marked(text, _OFFICES), spelled.values())


def _names(unit: Unit) -> Iterator[str]:
    yield unit.name[:1].lower() + unit.name[1:]
    yield unit.bare_name
