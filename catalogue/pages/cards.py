"""Entries as cards: one link each, with what a reader needs to choose."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from catalogue.model.summary import ProducerSummary, ProductSummary, SalesPointSummary
from catalogue.pages import addresses
from catalogue.pages.html import esc
from catalogue.pages.icons import icon
from catalogue.pages.opening import period_line
from catalogue.pages.pictures import thumbnail
from catalogue.pages.producer_name import shown_name
from catalogue.pages.status_words import chip, rank
from catalogue.pages.view import View

ROOT = "\x01"
"""Stands in a kept card for the way to the site's root; no value can hold a control character."""


def cards(view: View, items: Iterable[str]) -> str:
    """A grid of cards: list items as the functions below make them."""
    kept = "\n".join(items)
    if not kept:
        return ""
    return f'<ul class="ocop-cards">\n{kept}\n</ul>'.replace(ROOT, view.root)


def _kept(view: View, kind: str, entry_id: str, listed: bool, make: Callable[[View], str]) -> str:  # noqa: FBT001 - part of the key
    """The card as it was made first. Pages at other depths only differ in the way to the root.

    What it read is recorded for every page that shows it.
    """
    site = view.site
    key = (kind, entry_id, listed)
    known = site.cards.get(key)
    if known is None:
        before = site.reads.taken()
        html = make(View(site, view.address, ROOT))
        known = (html, frozenset(site.reads.taken()))
        site.reads.seen = before
        site.cards[key] = known
    site.reads.seen |= known[1]
    return known[0]


def _card(view: View, mark: str, address: str | None, name: str, *parts: str) -> str:
    title = view.link(address, esc(name), "ocop-card__name")
    return f'<li class="ocop-card"{mark}>{title}{"".join(parts)}</li>'


def _mark(entry_id: str, *, listed: bool) -> str:
    """What the verifier counts, on cards of a listing only."""
    return f' data-entry="{esc(entry_id)}"' if listed else ""


def _line(css: str, *parts: str) -> str:
    text = " · ".join(esc(part) for part in parts if part)
    return f'<span class="ocop-card__{css}">{text}</span>' if text else ""


def product_card(view: View, product_id: str, *, listed: bool = True) -> str:
    def make(view: View) -> str:
        product = view.directory.products[product_id]
        return _product(view, product, _mark(product_id, listed=listed))

    return _kept(view, "product", product_id, listed, make)


def _product(view: View, product: ProductSummary, mark: str) -> str:
    producer = view.directory.producers.get(product.producer) if product.producer else None
    standing = product.standing
    return (
        f'<li class="ocop-card ocop-card--product"{mark}>'
        f'{thumbnail(view, product)}<div class="ocop-card__text">'
        f"{view.link(addresses.product(product.id), esc(product.name), 'ocop-card__name')}"
        f"{_line('who', shown_name(view, producer) if producer else '')}"
        f"{_line('where', product.location.name)}"
        f'<span class="ocop-card__standing">{rank(view, standing)}{chip(view, standing)}</span>'
        "</div></li>"
    )


def producer_card(view: View, producer_id: str, *, listed: bool = True) -> str:
    def make(view: View) -> str:
        producer = view.directory.producers[producer_id]
        return _producer(view, producer, _mark(producer_id, listed=listed))

    return _kept(view, "producer", producer_id, listed, make)


def _producer(view: View, producer: ProducerSummary, mark: str) -> str:
    products = len(view.directory.made_by.get(producer.id) or ())
    count = view.plain("products.count", count=products) if products else ""
    return _card(
        view,
        mark,
        None if producer.is_withheld else addresses.producer(producer.id),
        shown_name(view, producer),
        _line("who", view.kind("producer-kind", producer.kind), count),
        _line("where", producer.location.name),
    )


def sales_point_card(view: View, point_id: str, *, listed: bool = True) -> str:
    def make(view: View) -> str:
        point = view.directory.sales_points[point_id]
        return _sales_point(view, point, _mark(point_id, listed=listed))

    return _kept(view, "sales-point", point_id, listed, make)


def _sales_point(view: View, point: SalesPointSummary, mark: str) -> str:
    over = view.say("sales-point.over") if point.over else ""
    kind = view.kind("sales-point-kind", point.kind)
    return _card(
        view,
        mark,
        addresses.sales_point(point.id),
        point.name,
        _line("who", kind, period_line(view.site.words, point.period)),
        _line("where", point.address or "", point.location.name),
        f'<span class="ocop-card__over">{icon("expired")}{over}</span>' if over else "",
    )
