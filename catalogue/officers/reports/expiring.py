"""Recognitions that run out soon, while there is time to have them judged again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from catalogue.model.entries import Product
from catalogue.officers.reports.holdings import Holdings


@dataclass(frozen=True, slots=True)
class Ending:
    """province: its folder; province_name: as people call it. until: the last day.

    left: days from today to that day. decision: its number, empty where the evidence has none.
    """

    id: str
    name: str
    file: str
    province: str
    province_name: str
    stars: int
    until: date
    left: int
    decision: str


def endings(held: Holdings, today: date, days: int) -> list[Ending]:
    """Those that end within so many days, the soonest first."""
    found = [
        ending
        for product in held.products
        if (ending := _ending(product, held.province_of(product), today)) and ending.left <= days
    ]
    return sorted(found, key=lambda ending: (ending.until, ending.id))


def _ending(product: Product, province_name: str, today: date) -> Ending | None:
    """None for what shows no stars today, or ends on no known day."""
    certificate = product.certificate_on(today)
    stars = product.stars(today)
    if certificate is None or certificate.end is None or stars is None:
        return None
    return Ending(
        product.id,
        product.name,
        product.file,
        product.file.split("/")[1],
        province_name,
        stars,
        certificate.end,
        (certificate.end - today).days,
        (certificate.decision and certificate.decision.number) or "",
    )


def by_province(found: Iterable[Ending]) -> Iterator[tuple[str, list[Ending]]]:
    """(folder of the province, its endings in their order)."""
    for province, group in groupby(
        sorted(found, key=lambda ending: ending.province), key=lambda ending: ending.province
    ):
        yield province, list(group)
