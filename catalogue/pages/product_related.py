"""Products that a reader of one may want to see next."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.entries import Product
from catalogue.pages.cards import cards, product_card
from catalogue.pages.html import section
from catalogue.pages.view import View

MOST = 6


def _candidates(view: View, product: Product) -> Iterator[Product]:
    """Same producer, then same commune, then same group and province.

    The last go round from the product's own place among its kin, so that every product of a
    province is linked from some other, not only the first of the alphabet.
    """
    catalogue, shelves = view.catalogue, view.site.shelves
    yield from catalogue.products_by_producer.get(product.producer or "", ())
    place = catalogue.place_of(product)
    if place and place.commune:
        yield from catalogue.products_by_place.get(place.commune.code, ())
    key, position = shelves.kin_position.get(product.id, (("", ""), 0))
    kin = shelves.kin.get(key, ())
    yield from kin[position + 1 :]
    yield from kin[:position]


def related(view: View, product: Product) -> str:
    chosen: dict[str, Product] = {}
    for candidate in _candidates(view, product):
        if len(chosen) == MOST:
            break
        if candidate.id != product.id:
            chosen.setdefault(candidate.id, candidate)
    items = cards(product_card(view, other, listed=False) for other in chosen.values())
    return section(view.say("related.title"), items, "ocop-related")
