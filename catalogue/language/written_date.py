"""A day as people write it in Vietnam, read without a guess."""

from __future__ import annotations

import re
from datetime import date

_CENTURY = 2000
"""Of a year of two digits: the programme began in 2013."""

_WRITTEN = re.compile(
    r"(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4}|\d{2})",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T]\d.*)?")


class UnreadDateError(ValueError):
    """Words that are no day. meant: the day that they are likely to mean, where one is."""

    def __init__(self, key: str, meant: date | None = None) -> None:
        super().__init__(key)
        self.key, self.meant = key, meant


def written_date(text: str) -> date:
    """`5/6/2026`, `05.06.2026`, `ngày 5 tháng 6 năm 2026`, `2026-06-05` -> 5 June 2026.

    The day comes before the month, as everywhere in Vietnam. Raises UnreadDateError: `date` for
    other words, `no-such-day` for 30/02/2026, `short-year` for 5/6/26 with the day it would be.
    """
    text = text.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, number = found.groups()
    elif found := _WRITTEN.fullmatch(text):
        number, month, year = found.groups()
    else:
        raise UnreadDateError("date")
    whole_year = int(year) if len(year) == 4 else _CENTURY + int(year)
    try:
        day = date(whole_year, int(month), int(number))
    except ValueError:
        raise UnreadDateError("no-such-day") from None
    if len(year) != 4:
        raise UnreadDateError("short-year", day)
    return day
