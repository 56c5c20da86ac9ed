"""A day written otherwise than a file has it: whether there is such a day.

Officers write `30/2/2026`. Turned round before it is looked at, the complaint would be about
`2026-02-30`, which nobody typed.
"""

from __future__ import annotations

import re
from datetime import date

from catalogue.findings.finding import shown
from catalogue.language.formats import day
from catalogue.language.vi.values import SAID

DAY_FIRST = "^([0-9]{1,2})[/. –—-]([0-9]{1,2})[/. –—-]([0-9]{4})$"
YEAR_FIRST = "^([0-9]{4})[/. –—-]([0-9]{1,2})[/. –—-]([0-9]{1,2})$"

FIRST, LAST = date(2000, 1, 1), date(2099, 12, 31)
"""What the schema's pattern takes; the programme is of this century."""


def wrong_day(value: str) -> tuple[str, dict[str, str]] | None:
    """The rule that a written-out day breaks; None where there is such a day, or it is none."""
    parts = _parts(value.strip())
    if parts is None:
        return None
    try:
        meant = date(*parts)
    except ValueError:
        return "E109", {"found": f"“{shown(value)}”"}
    if FIRST <= meant <= LAST:
        return None
    return "E106", {"range": SAID["days"].format(first=day(FIRST), last=day(LAST))}


def _parts(text: str) -> tuple[int, int, int] | None:
    if found := re.search(YEAR_FIRST, text):
        return int(found[1]), int(found[2]), int(found[3])
    found = re.search(DAY_FIRST, text)
    return (int(found[3]), int(found[2]), int(found[1])) if found else None
