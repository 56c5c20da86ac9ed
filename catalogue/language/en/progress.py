"""In English, what `catalogue.language.vi.progress` says."""

from __future__ import annotations

from decimal import Decimal

from catalogue.language.en.formats import number

READING = "Reading the data"
MAKING = "Making pages"
DERIVING = "Shrinking photos"
INSPECTING = "Inspecting photos"
DRAWING = "Drawing pictures for shared links"
PUBLISHING = "Adding photos to the site"

CHANGED_MEANWHILE = "photo changed during the build"


def state(done: int, total: int, rate: float, seconds: float | None) -> str:
    """How far the work is. rate: items a second; seconds: what remains, or None while unknown."""
    count = f"{number(done)}/{number(total)}"
    if seconds is None:
        return count
    speed = round(rate) if rate >= 10 else Decimal(f"{rate:.1f}")
    return f"{count}, {number(speed)}/s, {remaining(seconds)} left"


def remaining(seconds: float) -> str:
    """A time to wait in the two largest units, rounded up: nobody minds being early."""
    whole = max(1, -int(-seconds // 1))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
