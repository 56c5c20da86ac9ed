"""What the model says that the site must contain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from catalogue.model.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must be there.

    required: addresses. totals: entries that a listing must claim, by its address and kind.
    starred: ids of the products that may show stars.
    """

    required: tuple[str, ...]
    totals: Mapping[tuple[str, str], int]
    starred: frozenset[str]


SECTIONS = ("", "hang-sao/", "nhom/", "tinh/", "chu-the/", "diem-ban/", "huong-dan/")


def expectation(catalogue: Catalogue, today: date) -> Expectation:
    """Counted from the entries themselves, not from what the page renderers say."""
    products = catalogue.listed_products
    starred = {p.id: p.stars(today) for p in products}
    totals = {
        ("chu-the/", "producers"): len(catalogue.listed_producers),
        ("diem-ban/", "sales-points"): len(catalogue.listed_sales_points),
    }
    for stars in (5, 4, 3):
        totals[f"hang-sao/{stars}/", "products"] = sum(shown == stars for shown in starred.values())
    for group in catalogue.groups.current:
        totals[f"nhom/{group.code}/", "products"] = sum(
            1 for p in products if p.group and p.group.code == group.code
        )
    for province in catalogue.places.current_provinces:
        total = sum(
            1 for p in products if (place := catalogue.place_of(p)) and place.province == province
        )
        if total:
            totals[f"tinh/{province.slug}/", "products"] = total
    required = (
        *SECTIONS,
        "404.html",
        *(f"san-pham/{p}/" for p in catalogue.products),
        *(f"chu-the/{p}/" for p in catalogue.producers),
        *(f"diem-ban/{p}/" for p in catalogue.sales_points),
    )
    return Expectation(required, totals, frozenset(p for p, s in starred.items() if s))
