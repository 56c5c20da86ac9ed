"""What a product may claim on the day of the build."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

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


@dataclass(frozen=True, slots=True)
class Standing:
    """stars: those that may be drawn; named: those that words may name, also after the end."""

    status: Status
    certificate: Certificate | None
    stars: int | None
    named: int | None

    @property
    def until(self) -> date | None:
        """The last day, or the last possible one; a revocation to come ends it on its eve."""
        latest = self.certificate.latest_end if self.certificate else None
        ending = self.ending
        return ending.date - timedelta(days=1) if ending and ending.date else latest

    @property
    def ending(self) -> Revocation | None:
        """The revocation that will end it, where its day is yet to come."""
        certificate = self.certificate
        if certificate is None or certificate.revoked is None or not self.status.shows_stars:
            return None
        day, latest = certificate.revoked.date, certificate.latest_end
        too_late = day is not None and latest is not None and latest < day
        return None if too_late else certificate.revoked

    @property
    def is_exact(self) -> bool:
        """Whether `until` is known to the day, not only from the year of the round."""
        return self.certificate is not None and self.certificate.end is not None

    @property
    def rank(self) -> int:
        return TRUST.index(self.status)


def standing(product: Product, today: date) -> Standing:
    status = product.status(today)
    certificate = product.certificate_on(today)
    named = certificate.stars if certificate and status is not Status.UNCONFIRMED else None
    return Standing(status, certificate, named if status.shows_stars else None, named)
