"""XML of strangers: looked through once, event by event, before a library builds anything of it."""

from __future__ import annotations

import re
from xml.parsers import expat

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError

MOST_MERGED = 500_000
"""Cells in all merged areas of a sheet: libraries make an object of each."""

_AREA = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})", re.IGNORECASE)


def look_through(content: bytes, file: str) -> None:
    """Raises ImportRefusedError for entities, absurd merged areas, and what is no XML."""
    merged = 0

    def refuse_doctype(*_: object) -> None:
        raise ImportRefusedError(spoken.tables.FILE["doctype"].format(file=file))

    def element(name: str, attributes: dict[str, str]) -> None:
        nonlocal merged
        if name.rpartition(":")[2] == "mergeCell":
            merged += _area(attributes.get("ref", ""))
            if merged > MOST_MERGED:
                raise ImportRefusedError(spoken.tables.FILE["merges"].format(file=file))

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse_doctype
    parser.StartElementHandler = element
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat's own order
    except expat.ExpatError:
        raise ImportRefusedError(spoken.tables.FILE["broken"].format(file=file)) from None


def _area(reference: str) -> int:
    found = _AREA.fullmatch(reference)
    if found is None:
        return 1
    left, top, right, bottom = found.groups()
    return (_number(right) - _number(left) + 1) * (int(bottom) - int(top) + 1)


def _number(column: str) -> int:
    number = 0
    for letter in column.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
