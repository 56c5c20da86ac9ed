"""Products that a reader of one may want to see next."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.entries import Product
from catalogue.model.tables import kin_keys
from catalogue.pages.cards import cards, product_card
from catalogue.pages.html import section
from catalogue.pages.view import View

MOST = 6
ENOUGH = 2 * MOST
"""So many of a row hold `MOST` that were not chosen before."""


def _candidates(view: View, product: Product) -> Iterator[str]:
    """Same producer, then same commune, then same group and province.

    The last go round from the product's own place among its kin, so that every product of a
    province is linked from some other, not only the first of the alphabet.
    """
    directory = view.directory
    yield from directory.made_by.get(product.producer or "") or ()
    summary = directory.products[product.id]
    if summary.location.commune:
        yield from directory.in_commune(summary.location.commune)
    for key in kin_keys(summary):
        kin = directory.kin[key]
        position = kin.index(product.id)
        yield from kin[position + 1 : position + 1 + ENOUGH]
        yield from kin[: min(position, ENOUGH)]


def related(view: View, product: Product) -> str:
    chosen: dict[str, None] = {}
    for candidate in _candidates(view, product):
        if len(chosen) == MOST:
            break
        if candidate != product.id:
            chosen[candidate] = None
    items = cards(view, (product_card(view, other, listed=False) for other in chosen))
    return section(view.say("related.title"), items, "ocop-related")
