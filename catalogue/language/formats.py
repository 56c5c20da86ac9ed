"""Dates and numbers as they are written in Vietnam."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

DAYS = 10_000
"""Kept as they are written: every day of 27 years, for most stand on a dozen pages."""


@lru_cache(DAYS)
def day(value: date) -> str:
    """`04/02/2023`."""
    return f"{value.day:02d}/{value.month:02d}/{value.year}"


def number(value: Decimal | float) -> str:
    """A decimal comma, points between thousands, no needless zeros: `90,86`, `1.018`."""
    if isinstance(value, int):
        return f"{value:,}".replace(",", ".")
    whole, _, fraction = f"{value:,.2f}".partition(".")
    fraction = fraction.rstrip("0")
    return whole.replace(",", ".") + (f",{fraction}" if fraction else "")
