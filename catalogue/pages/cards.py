"""Entries as cards: one link each, with what a reader needs to choose."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.entries import Producer, Product, SalesPoint
from catalogue.pages import addresses
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.opening import period_line
from catalogue.pages.pictures import thumbnail
from catalogue.pages.place_words import today
from catalogue.pages.producer_name import is_withheld, shown_name
from catalogue.pages.status_words import chip, rank
from catalogue.pages.view import View


def cards(items: Iterable[str]) -> str:
    """A grid of cards: finished list items."""
    kept = tuple(items)
    if not kept:
        return ""
    return lines('<ul class="ocop-cards">', *kept, "</ul>")


def _card(view: View, mark: str, address: str | None, name: str, *parts: str) -> str:
    title = view.link(address, esc(name), "ocop-card__name")
    return f'<li class="ocop-card"{mark}>{"".join((title, *parts))}</li>'


def _mark(entry_id: str, *, listed: bool) -> str:
    """What the verifier counts, on cards of a listing only."""
    return f' data-entry="{esc(entry_id)}"' if listed else ""


def _line(css: str, *parts: str) -> str:
    text = " · ".join(esc(part) for part in parts if part)
    return f'<span class="ocop-card__{css}">{text}</span>' if text else ""


def product_card(view: View, product: Product, *, listed: bool = True) -> str:
    standing = view.standing(product)
    producer = view.catalogue.producers.get(product.producer or "")
    return (
        f'<li class="ocop-card ocop-card--product"{_mark(product.id, listed=listed)}>'
        f'{thumbnail(view, product)}<div class="ocop-card__text">'
        f"{view.link(addresses.product(product.id), esc(product.name), 'ocop-card__name')}"
        f"{_line('who', shown_name(view, producer) if producer else '')}"
        f"{_line('where', today(view.catalogue.place_of(product)))}"
        f'<span class="ocop-card__standing">{rank(view, standing)}{chip(view, standing)}</span>'
        "</div></li>"
    )


def producer_card(view: View, producer: Producer, *, listed: bool = True) -> str:
    products = len(view.catalogue.products_by_producer.get(producer.id, ()))
    count = view.plain("products.count", count=products) if products else ""
    return _card(
        view,
        _mark(producer.id, listed=listed),
        None if is_withheld(producer) else addresses.producer(producer.id),
        shown_name(view, producer),
        _line("who", view.kind("producer-kind", producer.kind.value), count),
        _line("where", today(view.catalogue.place_of(producer))),
    )


def sales_point_card(view: View, point: SalesPoint, *, listed: bool = True) -> str:
    over = view.say("sales-point.over") if point.is_over(view.site.today) else ""
    return _card(
        view,
        _mark(point.id, listed=listed),
        addresses.sales_point(point.id),
        point.name,
        _line(
            "who",
            view.kind("sales-point-kind", point.kind.value),
            period_line(view.site.words, point.period),
        ),
        _line("where", point.address or "", today(view.catalogue.place_of(point))),
        f'<span class="ocop-card__over">{icon("expired")}{over}</span>' if over else "",
    )
