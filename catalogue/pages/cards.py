"""Entries as cards: one link each, with what a reader needs to choose."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from catalogue.pages import addresses, ageing
from catalogue.pages.html import esc
from catalogue.pages.icons import icon
from catalogue.pages.opening import period_line
from catalogue.pages.pictures import thumbnail
from catalogue.pages.place_words import location_name
from catalogue.pages.producer_name import shown_name
from catalogue.pages.view import View

CARD = "card"
"""The table of cards, as it is recorded."""

ROOT, MARK = "\x01", "\x02"
"""Stand in a kept card for the way to the site's root, and for the mark that the verifier counts.

No value can hold a control character.
"""


def cards(view: View, items: Iterable[str]) -> str:
    """A grid of cards: list items as the functions below make them."""
    kept = "\n".join(items)
    if not kept:
        return ""
    return f'<ul class="ocop-cards">\n{kept}\n</ul>'.replace(ROOT, view.root)


def _kept(view: View, kind: str, entry_id: str, make: Callable[[View, str], str], mark: str) -> str:
    """The card as it was made first: pages differ in the way to the root and in the mark only.

    For every page that shows it, it is recorded as one part, and what it read only once.
    """
    site = view.site
    known = site.cards.get((kind, entry_id))
    if known is None:
        part, before = (CARD, f"{view.language.code}:{kind}:{entry_id}"), site.reads.taken()
        front, _, back = make(View(site, view.address, ROOT), entry_id).partition(MARK)
        site.reads.parts[part] = frozenset(site.reads.taken())
        site.reads.seen = before
        known = site.cards[kind, entry_id] = (front, back, part)
    front, back, part = known
    site.reads.seen.add(part)
    return f"{front}{mark}{back}"


def _card(view: View, address: str | None, name: str, *parts: str) -> str:
    title = view.link(address, esc(name), "ocop-card__name")
    return f'<li class="ocop-card"{MARK}>{title}{"".join(parts)}</li>'


def _mark(entry_id: str, *, listed: bool) -> str:
    """What the verifier counts, on cards of a listing only."""
    return f' data-entry="{esc(entry_id)}"' if listed else ""


def _line(css: str, *parts: str) -> str:
    text = " · ".join(esc(part) for part in parts if part)
    return f'<span class="ocop-card__{css}">{text}</span>' if text else ""


def product_card(view: View, product_id: str, *, listed: bool = True) -> str:
    return _kept(view, "product", product_id, _product, _mark(product_id, listed=listed))


def _product(view: View, product_id: str) -> str:
    product = view.directory.products[product_id]
    producer = view.directory.producers.get(product.producer) if product.producer else None
    name = esc(shown_name(view, product))
    return (
        f'<li class="ocop-card ocop-card--product"{MARK}>'
        f'{thumbnail(view, product)}<div class="ocop-card__text">'
        f"{view.link(addresses.product(product.id), name, 'ocop-card__name')}"
        f"{_line('who', shown_name(view, producer) if producer else '')}"
        f"{_line('where', location_name(view, product.location))}"
        f"{ageing.mark(view, product.standing, product.prospect)}"
        "</div></li>"
    )


def producer_card(view: View, producer_id: str, *, listed: bool = True) -> str:
    return _kept(view, "producer", producer_id, _producer, _mark(producer_id, listed=listed))


def _producer(view: View, producer_id: str) -> str:
    producer = view.directory.producers[producer_id]
    products = len(view.directory.made_by.get(producer.id) or ())
    count = view.plain("products.count", count=products) if products else ""
    return _card(
        view,
        None if producer.is_withheld else addresses.producer(producer.id),
        shown_name(view, producer),
        _line("who", view.kind("producer-kind", producer.kind), count),
        _line("where", location_name(view, producer.location)),
    )


def sales_point_card(view: View, point_id: str, *, listed: bool = True) -> str:
    return _kept(view, "sales-point", point_id, _sales_point, _mark(point_id, listed=listed))


def _sales_point(view: View, point_id: str) -> str:
    point = view.directory.sales_points[point_id]
    over = view.say("sales-point.over") if point.over else ""
    kind = view.kind("sales-point-kind", point.kind)
    return _card(
        view,
        addresses.sales_point(point.id),
        shown_name(view, point),
        _line("who", kind, period_line(view.site.words, point.period)),
        _line("where", point.address or "", location_name(view, point.location)),
        f'<span class="ocop-card__over">{icon("expired")}{over}</span>' if over else "",
    )
