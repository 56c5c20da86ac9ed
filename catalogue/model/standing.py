"""What a product may claim on a given day, in few enough words to stand on other pages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from catalogue.model.certificate import Certificate, Revocation
from catalogue.model.entries import Product
from catalogue.model.validity import Status

TRUST = (
    Status.VALID,
    Status.EXPIRING,
    Status.UNKNOWN_VALIDITY,
    Status.EXPIRED,
    Status.REVOKED,
    Status.UNCONFIRMED,
)
"""Listings lead with what can be relied on."""

_DAY = timedelta(days=1)

RANK = {status: rank for rank, status in enumerate(TRUST)}


class Standing(NamedTuple):
    """stars: those that may be drawn; named: those that words may name, also after the end.

    until: the last day; where only the year of the round is known, the last certain one while it
    is valid and the last possible one from then on. A revocation to come ends it on its eve.
    is_exact: whether the end is known to the day, not only from the year of the round.
    ending: the day of a revocation that will end it; revoked: of one that has.
    """

    status: Status
    stars: int | None = None
    named: int | None = None
    until: date | None = None
    is_exact: bool = False
    ending: date | None = None
    revoked: date | None = None

    @property
    def is_least(self) -> bool:
        """Whether it may well hold longer: `until` is only the last day that is certain."""
        if self.status is not Status.VALID or self.is_exact or self.until is None:
            return False
        return self.ending is None or self.until < self.ending - _DAY


def standing(product: Product, today: date) -> Standing:
    certificate = product.certificate_on(today)
    if certificate is None:
        return Standing(Status.UNCONFIRMED)
    status = certificate.status(today)
    named = None if status is Status.UNCONFIRMED else certificate.stars
    latest = certificate.latest_end
    ending = ending_of(certificate, status, latest)
    end = ending.date if ending else None
    return Standing(
        status=status,
        stars=named if status.shows_stars else None,
        named=named,
        until=_last(certificate.earliest_end if status is Status.VALID else latest, end),
        is_exact=certificate.end is not None,
        ending=end,
        revoked=certificate.revoked.date if certificate.revoked else None,
    )


def _last(until: date | None, ending: date | None) -> date | None:
    """ending: the day of a revocation to come."""
    return min(filter(None, (until, ending - _DAY if ending else None)), default=None)


def ending_of(certificate: Certificate, status: Status, latest: date | None) -> Revocation | None:
    """The revocation that will end it, where its day is yet to come; latest: `latest_end`."""
    if certificate.revoked is None or not status.shows_stars:
        return None
    day = certificate.revoked.date
    too_late = day is not None and latest is not None and latest < day
    return None if too_late else certificate.revoked
