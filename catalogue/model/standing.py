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

RANK = {status: rank for rank, status in enumerate(TRUST)}


class Standing(NamedTuple):
    """stars: those that may be drawn; named: those that words may name, also after the end.

    until: the last day, or the last possible one; a revocation to come ends it on its eve.
    is_exact: whether `until` is known to the day, not only from the year of the round.
    ending: the day of a revocation that will end it; revoked: of one that has.
    """

    status: Status
    stars: int | None = None
    named: int | None = None
    until: date | None = None
    is_exact: bool = False
    ending: date | None = None
    revoked: date | None = None


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
        until=end - timedelta(days=1) if end else latest,
        is_exact=certificate.end is not None,
        ending=end,
        revoked=certificate.revoked.date if certificate.revoked else None,
    )


def ending_of(certificate: Certificate, status: Status, latest: date | None) -> Revocation | None:
    """The revocation that will end it, where its day is yet to come; latest: `latest_end`."""
    if certificate.revoked is None or not status.shows_stars:
        return None
    day = certificate.revoked.date
    too_late = day is not None and latest is not None and latest < day
    return None if too_late else certificate.revoked
