"""What the model says that the site must contain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from catalogue.model.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Expectation:
    """required: addresses that must exist; totals: entries that a listing must claim, by address.

    starred: how many products may show stars.
    """

    required: tuple[str, ...]
    totals: Mapping[str, int]
    starred: frozenset[str]


SECTIONS = ("", "hang-sao/", "nhom/", "tinh/", "chu-the/", "diem-ban/", "huong-dan/")


def expectation(catalogue: Catalogue, today: date) -> Expectation:
    """Counted from the entries themselves, not from what the page renderers say."""
    products = catalogue.listed_products
    starred = {p.id: p.stars(today) for p in products}
    totals = {
        "chu-the/": len(catalogue.listed_producers),
        "diem-ban/": len(catalogue.listed_sales_points),
    }
    for stars in (5, 4, 3):
        totals[f"hang-sao/{stars}/"] = sum(shown == stars for shown in starred.values())
    for group in catalogue.groups.current:
        totals[f"nhom/{group.code}/"] = sum(
            1 for p in products if p.group and p.group.code == group.code
        )
    for province in catalogue.places.current_provinces:
        total = sum(
            1 for p in products if (place := catalogue.place_of(p)) and place.province == province
        )
        if total:
            totals[f"tinh/{province.slug}/"] = total
    required = (
        *SECTIONS,
        "404.html",
        *(f"san-pham/{p}/" for p in catalogue.products),
        *(f"chu-the/{p}/" for p in catalogue.producers),
        *(f"diem-ban/{p}/" for p in catalogue.sales_points),
    )
    return Expectation(required, totals, frozenset(p for p, s in starred.items() if s))
