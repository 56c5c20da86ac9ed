"""Which products are sold where, for the sales points' map."""

from __future__ import annotations

from typing import Any

from catalogue.pages.producer_name import shown_name
from catalogue.pages.reference_words import group_name
from catalogue.pages.site import Site
from catalogue.pages.view import View


def sold_products(site: Site) -> dict[str, Any]:
    """Products that some open sales point has, whoever of the three says so, by name.

    points: ids, each named once. products: [id, name, group's code or "", places in `points`].
    groups: [code, name].
    """
    directory, view = site.directory, View.of(site, "")
    place_of: dict[str, int] = {}
    products = []
    for product_id, points in directory.sold.items():
        product = directory.all_products[product_id]
        places = [place_of.setdefault(point, len(place_of)) for point in points]
        products.append([product_id, shown_name(view, product), product.group or "", places])
    return {
        "points": list(place_of),
        "groups": [[group.code, group_name(view, group)] for group in directory.groups.current],
        "products": products,
    }
