"""What is known today of a product's standing on later days, beyond the passing of its term.

That a term runs out can be said by whoever knows its last day. A revocation to come, a recognition
that has yet to begin, and one that will cease to be certain have to be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from catalogue.model.certificate import Certificate
from catalogue.model.entries import Product
from catalogue.model.standing import Standing, standing
from catalogue.model.validity import EXPIRING_DAYS

_DAY = timedelta(days=1)


class Turn(NamedTuple):
    """From its first day on a product stands as this says, until its term passes."""

    first: date
    standing: Standing


def prospect(product: Product, today: date) -> tuple[Turn, ...]:
    """In order of their days; nearly always none."""
    if not any(_is_ahead(certificate, today) for certificate in product.certificates):
        return ()
    turns: list[Turn] = []
    before = standing(product, today)
    for first in sorted({day for day in _days(product) if day > today}):
        now = standing(product, first)
        if now != before:
            turns.append(Turn(first, now))
            before = now
    return tuple(turns)


def _is_ahead(certificate: Certificate, today: date) -> bool:
    revoked = certificate.revoked.date if certificate.revoked else None
    if not certificate.has_begun(today) or (revoked is not None and revoked > today):
        return True
    certain = None if certificate.end else certificate.earliest_end
    return certain is not None and certain >= today


def _days(product: Product) -> Iterator[date]:
    """On which anything can turn."""
    for certificate in product.certificates:
        if certificate.earliest_start:
            yield certificate.earliest_start
        if certificate.revoked and certificate.revoked.date:
            yield certificate.revoked.date
        if certificate.end:
            yield certificate.end - timedelta(days=EXPIRING_DAYS)
        for last in (certificate.earliest_end, certificate.latest_end):
            if last:
                yield last + _DAY
