"""How long a recognition lasts, and what it is worth on a given day."""

import calendar
from datetime import date, timedelta
from enum import Enum

EXPIRING_DAYS = 90
"""A certificate with this many days left or fewer is announced as running out."""

LATEST_SIGNING_DELAY = 1
"""Years by which a decision may follow the year of its round: Thừa Thiên Huế signed
1810/QĐ-UBND for the round of 2021 on 01/08/2022, the longest delay in the data."""


SHORTEST_MONTH = 28

LAST_DISTRICT_DAY = date(2025, 6, 30)
"""Districts were abolished on 01/07/2025: no decision of theirs is younger."""


class Status(Enum):
    """What a product may claim on a given day."""

    VALID = "valid"
    """Within its 36 months, be its decision signed as early as its year allows."""
    EXPIRING = "expiring"
    """Valid, and at most `EXPIRING_DAYS` days from its last day."""
    UNKNOWN_VALIDITY = "unknown-validity"
    """Recognised, but no date to count the 36 months from: they may be running or over."""
    EXPIRED = "expired"
    """The 36 months are over, or would be over even if signed as late as possible."""
    REVOKED = "revoked"
    """Taken back, or struck from the list."""
    UNCONFIRMED = "unconfirmed"
    """The evidence lacks the stars, or both a decision and a year."""

    __hash__ = object.__hash__  # a member is itself only; Enum's own is a call into Python

    @property
    def shows_stars(self) -> bool:
        """Whether stars may be drawn: never for what has run out or was not confirmed."""
        return self in {Status.VALID, Status.EXPIRING, Status.UNKNOWN_VALIDITY}


def add_months(start: date, months: int) -> date:
    """The same day so many months on; a day that does not exist becomes the month's last.

    04/02/2020 + 36 -> 04/02/2023 (Nghệ An, QĐ 303/QĐ-UBND); 29/02/2020 + 36 -> 28/02/2023.
    """
    years, month = divmod(start.month - 1 + months, 12)
    year, month, day = start.year + years, month + 1, start.day
    if day > SHORTEST_MONTH:  # the calendar costs more than all the rest
        day = min(day, calendar.monthrange(year, month)[1])
    return date(year, month, day)


def earliest_end(year: int, months: int) -> date:
    """The last day on which a recognition of a round in `year`, of unknown date, surely holds.

    No decision is older than its round's year (rule E311): of the 82 in the data with both, 50 were
    signed in it and 32 in the next. 2025 -> 31/12/2027: one day is left out, for who counts the day
    of signing as the first lets the months end on the eve.
    """
    return add_months(date(year, 1, 1), months) - timedelta(days=1)


def latest_end(year: int, months: int) -> date:
    """The last day on which a recognition of a round in `year`, of unknown date, can still hold."""
    return add_months(date(year + LATEST_SIGNING_DELAY, 12, 31), months)
