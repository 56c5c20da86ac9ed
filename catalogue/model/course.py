"""The course of a product's recognitions over the years: what held when, as far as that is known.

What a drawing shows and nothing else: words say the same in the list of recognitions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from catalogue.model.certificate import Certificate

_DAY = timedelta(days=1)


class Look(Enum):
    """How certain a stretch of time is, and what became of it."""

    RUNNING = "running"
    OVER = "over"
    AHEAD = "ahead"
    """Its first day is yet to come."""
    UNCERTAIN = "uncertain"
    """The source leaves out the stars or a day: it lies somewhere in this stretch."""
    REPLACED = "replaced"
    """It would have held, but a later recognition took its place."""
    REVOKED = "revoked"


class Span(NamedTuple):
    """first, last: inclusive. stars: None where the evidence gives none.

    certificate: its position in the history, for the stretches of one belong together.
    """

    certificate: int
    stars: int | None
    first: date
    last: date
    look: Look


def course(certificates: Sequence[Certificate], today: date) -> tuple[Span, ...]:
    """certificates: oldest first. Those without a day and a year cannot be placed."""
    return tuple(
        span
        for position, certificate in enumerate(certificates)
        for span in _spans(position, certificate, certificates[position + 1 :], today)
    )


def _reach(certificate: Certificate) -> tuple[date, date] | None:
    """The first and the last day on which it can possibly hold."""
    start, end = certificate.earliest_start, certificate.latest_end
    return (start, end) if start and end and start <= end else None


def _spans(
    position: int, certificate: Certificate, later: Sequence[Certificate], today: date
) -> Iterator[Span]:
    reach = _reach(certificate)
    if reach is None:
        return
    first, last = reach
    stars = certificate.stars
    if certificate.revoked:
        cut, after = certificate.revoked.date or first, Look.REVOKED
    else:
        cut, after = _replaced(later, today) or date.max, Look.REPLACED
    if cut > last:
        yield Span(position, stars, first, last, _look(certificate, last, today))
        return
    if cut > first:
        before = cut - _DAY
        yield Span(position, stars, first, before, _look(certificate, before, today))
    yield Span(position, stars, max(cut, first), last, after)


def _look(certificate: Certificate, last: date, today: date) -> Look:
    if certificate.start is None or certificate.end is None or not certificate.is_confirmed:
        return Look.UNCERTAIN
    if not certificate.has_begun(today):
        return Look.AHEAD
    return Look.OVER if last < today else Look.RUNNING


def _replaced(later: Sequence[Certificate], today: date) -> date | None:
    """The day on which a later recognition that is certain took the place of this one."""
    starts = (one.start for one in later if one.is_confirmed and one.has_begun(today))
    return next(filter(None, starts), None)
