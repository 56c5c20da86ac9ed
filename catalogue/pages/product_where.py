"""Where to buy a product."""

from __future__ import annotations

from collections.abc import Sequence

from catalogue.model.entries import Product
from catalogue.pages import addresses
from catalogue.pages.cards import cards, sales_point_card
from catalogue.pages.contacts import contact_rows
from catalogue.pages.html import esc, facts, lines, outward, section
from catalogue.pages.icons import icon
from catalogue.pages.product_near import near_me
from catalogue.pages.view import View

MOST_POINTS = 6
"""A province's own shops may be many: the first ones, and the way to the map."""


def where_to_buy(view: View, product: Product) -> str:
    points = view.directory.points_selling(view.directory.products[product.id])
    content = lines(_points(view, points), _shops(view, product), _maker(view, product))
    if not content:
        content = f"<p>{_nothing(view)}</p>"
    parts = lines(near_me(view, points), content, _trace(view, product))
    return section(view.say("buy.title"), parts, anchor="mua-o-dau")


def _points(view: View, points: Sequence[str]) -> str:
    shown = cards(
        view, (sales_point_card(view, point, listed=False) for point in points[:MOST_POINTS])
    )
    if len(points) <= MOST_POINTS:
        return shown
    more = view.link(addresses.SALES_POINTS, view.say("buy.more", count=len(points)))
    return lines(shown, f"<p>{more}</p>")


def _shops(view: View, product: Product) -> str:
    items = (
        f"<li>{outward(shop.url, icon('out') + esc(shop.name), 'ocop-button')}</li>"
        for shop in product.shops
    )
    if not product.shops:
        return ""
    return lines(f"<h3>{view.say('buy.shops')}</h3>", f'<ul class="ocop-row">{"".join(items)}</ul>')


def _maker(view: View, product: Product) -> str:
    producer = view.directory.producers.get(product.producer or "")
    if producer is None or producer.retired:  # who asked to be removed is not called up
        return ""
    found = facts(contact_rows(view, producer.contacts))
    return lines(f"<h3>{view.say('buy.producer')}</h3>", found) if found else ""


def _nothing(view: View) -> str:
    link = view.link(addresses.SALES_POINTS, view.say("buy.map"))
    return view.around("buy.unknown", map=link)


def _trace(view: View, product: Product) -> str:
    url = product.traceability_url
    if not url:
        return ""
    link = outward(url, icon("out") + view.say("buy.trace"), "ocop-button")
    return f'<p class="ocop-row">{link}</p>'
