"""Products that a reader of one may want to see next: of its maker, its commune, its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from catalogue.model.entries import Product
from catalogue.model.tables import kin_keys
from catalogue.pages import addresses
from catalogue.pages.cards import cards, product_card
from catalogue.pages.html import lines, section
from catalogue.pages.place_words import location_name
from catalogue.pages.view import View

MOST = 6
"""Cards in all: more would be longer than the page itself."""
OF_ONE = 3
"""Cards of one kinship while others have something to show, too: one row on a desk."""
ENOUGH = 2 * MOST
"""So many of a row hold `MOST` that were not chosen before."""


def _kin(view: View, product: Product) -> Iterator[str]:
    """Same group and province, from the product's own place among its kin.

    So every product of a province is linked from some other, not only the first of the alphabet.
    """
    directory = view.directory
    for key in kin_keys(directory.products[product.id]):
        kin = directory.kin[key]
        position = kin.index(product.id)
        yield from kin[position + 1 : position + 1 + ENOUGH]
        yield from kin[: min(position, ENOUGH)]


def _rows(view: View, product: Product) -> list[tuple[str, str, Iterable[str]]]:
    """(title, address of the whole list or nothing, ids) of each kinship, the closest first."""
    directory = view.directory
    producer, where = product.producer or "", directory.products[product.id].location
    made = directory.made_by.get(producer) or ()
    near = directory.in_commune(where.commune) if where.commune else ()
    place = directory.addresses.get(where.commune) if where.commune else None
    return [
        (view.say("related.producer"), _all(view, addresses.producer(producer), made), made),
        (
            view.say("related.commune", place=location_name(view, where).partition(",")[0]),
            _all(view, place, near),
            near,
        ),
        (view.say("related.kin"), "", _kin(view, product)),
    ]


def _all(view: View, address: str | None, found: tuple[str, ...]) -> str:
    """The way to a list that has more than its row shows."""
    if address is None or len(found) <= OF_ONE + 1:
        return ""
    link = view.link(address, view.say("related.all", count=len(found)))
    return f"<p>{link}</p>"


def _chosen(ids: Iterable[str], shown: set[str], most: int) -> list[str]:
    found: list[str] = []
    for candidate in ids:
        if len(found) == most:
            break
        if candidate not in shown:
            shown.add(candidate)
            found.append(candidate)
    return found


def related(view: View, product: Product) -> str:
    shown, parts, room = {product.id}, [], MOST
    rows = _rows(view, product)
    for title, more, ids in rows:
        is_last = ids is rows[-1][2]
        chosen = _chosen(ids, shown, room if is_last else min(OF_ONE, room))
        room -= len(chosen)
        if chosen:
            items = cards(view, (product_card(view, other, listed=False) for other in chosen))
            parts.append(lines(f"<h3>{title}</h3>", items, more))
    return section(view.say("related.title"), lines(*parts), "ocop-related")
