"""The communes of a register for the forms' search, from the register's own rows.

Making 24,000 units of them first would cost every drawing of the theme half a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from catalogue.language.fold import fold
from catalogue.model.registers import Row, successors_of
from catalogue.model.unit import bare_name

Became = Mapping[str, tuple[str, tuple[str, ...]]]
"""Code of a former commune -> its name, and the codes of today's communes that it became."""


def became(communes_63: Iterable[Row]) -> Became:
    return {row[4]: (row[5], successors_of(row[8])) for row in communes_63 if row[4]}


def register_units(
    rows: Iterable[Row], folders: Mapping[str, str], later: Became, *, commune: int
) -> dict[str, Any]:
    """`{"types": […], "provinces": [[name, folder, [[district, [commune, …]], …], code], …]}`.

    A commune is `[code, bare name, place of its type, *codes of what it became]`.
    folders: of today, by the code of a province in this register. commune: the column of its code;
    before it stand a province and perhaps a district.
    """
    types: dict[str, int] = {}
    found: dict[tuple[str, str, str], dict[str, list[list[Any]]]] = {}
    for row in rows:
        code, name = row[commune : commune + 2]
        if not code:
            continue
        bare = bare_name(name)
        kind = types.setdefault(name.removesuffix(bare), len(types))
        district = row[3] if commune > 2 else ""
        place = found.setdefault((row[1], folders[row[0]], row[0]), {}).setdefault(district, [])
        place.append([code, bare, kind, *_later(code, name, later)])
    provinces = [
        [name, folder, [list(pair) for pair in inside.items()], code]
        for (name, folder, code), inside in found.items()
    ]
    return {"types": list(types), "provinces": provinces}


def _later(code: str, name: str, later: Became) -> tuple[str, ...]:
    """A commune is followed only while code and name stayed the same; see `Places.successors`."""
    known, codes = later.get(code, ("", ()))
    return codes if known == name or fold(known) == fold(name) else ()


def centres(communes_2025: Iterable[Row]) -> dict[str, list[float]]:
    """Code of a commune -> `[latitude, longitude]` of its middle, in degrees."""
    return {row[2]: [float(row[4]), float(row[5])] for row in communes_2025 if row[4] and row[5]}
