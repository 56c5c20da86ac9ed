"""How many products come from a place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from catalogue.model.summary import ProductSummary
from catalogue.model.validity import Status


class Origins(NamedTuple):
    """Products of one place on the day of the build.

    all: whatever their standing. valid: surely within their 36 months.
    five, four, three: by the stars that may be shown, of unknown validity among them.
    """

    all: int = 0
    valid: int = 0
    five: int = 0
    four: int = 0
    three: int = 0


NONE = Origins()

_VALID = frozenset({Status.VALID.value, Status.EXPIRING.value})


def origins(products: Iterable[ProductSummary]) -> Origins:
    counts = [0] * len(Origins._fields)
    for product in products:
        counts[0] += 1
        counts[1] += product.status in _VALID
        if product.stars in {3, 4, 5}:
            counts[7 - product.stars] += 1
    return Origins(*counts)
