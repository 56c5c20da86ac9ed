"""The catalogue in figures: what it holds, what that is worth today, what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from catalogue.language.order import order_key
from catalogue.model.entries import Product
from catalogue.model.standing import TRUST
from catalogue.model.validity import EXPIRING_DAYS, Status
from catalogue.officers.reports.expiring import Ending, endings
from catalogue.officers.reports.holdings import Holdings

MISSING = (
    "stars",
    "decision",
    "decision-date",
    "producer",
    "place",
    "group",
    "photo",
    "description",
)
"""What evidence may lack, as `Product.missing` calls it, most important first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One product. stars: those that may be shown today. until: None where no day is known."""

    id: str
    name: str
    file: str
    province: str
    producer: str
    status: Status
    stars: int | None
    until: date | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """province: the name of the one that it is about; empty for the whole country.

    provinces: by name, how many products of each status. missing: how many products lack what.
    """

    today: date
    province: str
    held: Holdings
    statuses: Mapping[Status, int]
    stars: Mapping[int, int]
    provinces: Mapping[str, Mapping[Status, int]]
    missing: Mapping[str, int]
    expiring: tuple[Ending, ...]
    lines: tuple[Line, ...]


def overview(held: Holdings, today: date) -> Overview:
    lines = tuple(_line(product, held, today) for product in held.products)
    statuses = Counter(line.status for line in lines)
    stars = Counter(line.stars for line in lines if line.stars)
    lacking = Counter(key for line in lines for key in line.missing)
    return Overview(
        today,
        held.names.get(held.province, held.province),
        held,
        {status: statuses[status] for status in TRUST},
        {count: stars[count] for count in (5, 4, 3)},
        _provinces(lines),
        {key: lacking[key] for key in MISSING},
        tuple(endings(held, today, EXPIRING_DAYS)),
        lines,
    )


def _line(product: Product, held: Holdings, today: date) -> Line:
    certificate = product.certificate_on(today)
    return Line(
        product.id,
        product.name,
        product.file,
        held.province_of(product),
        product.producer or "",
        product.status(today),
        product.stars(today),
        certificate.end if certificate else None,
        product.missing,
    )


def _provinces(lines: tuple[Line, ...]) -> dict[str, Mapping[Status, int]]:
    """In Vietnamese order."""
    found: dict[str, Counter[Status]] = {}
    for line in lines:
        found.setdefault(line.province, Counter())[line.status] += 1
    return {
        name: {status: found[name][status] for status in TRUST}
        for name in sorted(found, key=order_key)
    }
