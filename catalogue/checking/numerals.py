"""A number as people write it, where it can mean one number only.

`150.000` is a whole number with points between its thousands; `13°59'00"N` are degrees of which
decimals are wanted. What may mean two things, or nothing within the field's limits, means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]

_UNITS = r"(?:sao|điểm|đồng|đ|₫|vnđ|vnd|độ|°)"
"""What may stand behind a number without changing it."""

WHOLE = rf"^([0-9]{{1,12}}) ?{_UNITS}?$"
GROUPED = (
    rf"^([0-9]{{1,3}}(?:([., ])[0-9]{{3}})(?:\2[0-9]{{3}}){{0,2}})(?:[.,]0{{1,2}})? ?{_UNITS}?$"
)
DECIMAL = rf"^([0-9]{{1,12}})[.,]([0-9]{{1,8}}) ?{_UNITS}?(?: ?[NEBĐ])?$"
DEGREES = (
    r"^(?:[NEBĐ] ?)?([0-9]{1,3}) ?[°º] ?(?:([0-9]{1,2}(?:[.,][0-9]{1,6})?) ?['’′])?"
    r' ?(?:([0-9]{1,2}(?:[.,][0-9]{1,6})?) ?(?:["”″]|[\x27’′]{2}))? ?[NEBĐ]?$'
)
"""North and east, in English or Vietnamese: nothing of Vietnam lies south or west."""

PAIR = r"^([0-9]{1,3}[.][0-9]{1,12}) ?[,;] ?([0-9]{1,3}[.][0-9]{1,12})$"
"""Latitude and longitude in one, as maps give them."""

PLACES = 6
"""Decimals of a degree, a tenth of a metre."""

_SIXTY = 60
_LONGEST = 60
"""Characters; nobody writes a number longer."""


def number_meant(value: str, schema: Schema) -> str | None:
    """As a file has it: `150000`, `85.5`; None where that is not certain."""
    text = re.sub(r"\s+", " ", value.strip())
    if len(text) > _LONGEST:
        return None
    found = {one for one in _readings(text, schema.get("type")) if _fits(one, schema)}
    return found.pop() if len(found) == 1 else None


def _fits(number: str, schema: Schema) -> bool:
    lowest, highest = schema.get("minimum", 0), schema.get("maximum", float("inf"))
    return bool(lowest <= float(number) <= highest)


def _readings(text: str, kind: object) -> Iterator[str]:
    if whole := re.search(WHOLE, text, re.IGNORECASE):
        yield str(int(whole[1]))
    elif kind == "integer" and (grouped := re.search(GROUPED, text, re.IGNORECASE)):
        yield str(int(re.sub("[^0-9]", "", grouped[1])))
    elif kind == "number":
        yield from _with_decimals(text)


def _with_decimals(text: str) -> Iterator[str]:
    if decimal := re.search(DECIMAL, text, re.IGNORECASE):
        yield f"{int(decimal[1])}.{decimal[2]}"
    elif degrees := re.search(DEGREES, text, re.IGNORECASE):
        yield from _decimal_degrees(*degrees.groups())
    elif pair := re.search(PAIR, text):
        yield from pair.groups()


def _decimal_degrees(whole: str, minutes: str | None, seconds: str | None) -> Iterator[str]:
    sixtieths = float((minutes or "0").replace(",", "."))
    of_those = float((seconds or "0").replace(",", "."))
    if sixtieths < _SIXTY and of_those < _SIXTY:
        degrees = int(whole) + sixtieths / _SIXTY + of_those / _SIXTY**2
        yield f"{degrees:.{PLACES}f}".rstrip("0").rstrip(".")
