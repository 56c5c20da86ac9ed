"""Listings: what stands on which page, and marks that let the verifier count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from catalogue.pages.addresses import paged
from catalogue.pages.ageing import as_of
from catalogue.pages.cards import cards, producer_card, product_card, sales_point_card
from catalogue.pages.html import lines
from catalogue.pages.icons import icon
from catalogue.pages.request import PageRequest
from catalogue.pages.view import View

PAGE_SIZE = 60

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Slice(Generic[T]):
    """One page of a listing. entries: ids, of this page; total: on all of them."""

    entries: Sequence[T]
    total: int
    number: int

    @property
    def pages(self) -> int:
        return page_count(self.total)


def page_count(total: int) -> int:
    """Pages that so many entries fill; an empty listing still has its one page."""
    return max(1, -(-total // PAGE_SIZE))


def cut(entries: Sequence[T], number: int) -> Slice[T]:
    first = (number - 1) * PAGE_SIZE
    return Slice(entries[first : first + PAGE_SIZE], len(entries), number)


def paged_requests(maker: str, key: str, base: str, total: int) -> Iterator[PageRequest]:
    for number in range(1, page_count(total) + 1):
        yield PageRequest(maker, key, number, paged(base, number))


def _root(kind: str, listed: int, total: int, content: str) -> str:
    return lines(
        f'<div class="ocop-listing" data-listing="{kind}" data-listed="{listed}" '
        f'data-total="{total}">',
        content,
        "</div>",
    )


def products(view: View, part: Slice[str]) -> str:
    """Products under a heading for each standing, in the order of the shelf."""
    known = view.directory.products
    shown = []
    for status, members in groupby(part.entries, key=lambda product: known[product].status):
        shown.append(
            lines(
                f'<h2 class="ocop-shelf ocop-shelf--{status}">{icon(status)}'
                f"{view.say(f'status.{status}.name')}</h2>",
                f'<p class="ocop-shelf__why">{view.say(f"status.{status}.why")}</p>',
                cards(view, (product_card(view, product) for product in members)),
            )
        )
    dated = as_of(view) if shown else ""
    return _root("products", len(part.entries), part.total, lines(dated, *shown))


def producers(view: View, part: Slice[str]) -> str:
    items = cards(view, (producer_card(view, entry) for entry in part.entries))
    return _root("producers", len(part.entries), part.total, items)


def sales_points(view: View, part: Slice[str]) -> str:
    items = cards(view, (sales_point_card(view, point) for point in part.entries))
    return _root("sales-points", len(part.entries), part.total, items)


def pager(view: View, base: str, part: Slice[T]) -> str:
    """Links to the other pages of a listing; nothing where there is only one."""
    if part.pages == 1:
        return ""
    items = [_step(view, base, part, -1), *_numbers(view, base, part), _step(view, base, part, 1)]
    return lines(
        f'<nav class="ocop-pager" aria-label="{view.say("pager.label")}">',
        f"<ul>{''.join(items)}</ul>",
        "</nav>",
    )


def _step(view: View, base: str, part: Slice[T], by: int) -> str:
    target = part.number + by
    if not 1 <= target <= part.pages:
        return ""
    name, rel = ("pager.previous", "prev") if by < 0 else ("pager.next", "next")
    return f'<li><a rel="{rel}" href="{view.to(paged(base, target))}">{view.say(name)}</a></li>'


def _numbers(view: View, base: str, part: Slice[T]) -> Iterator[str]:
    near = {1, part.pages, *range(part.number - 2, part.number + 3)}
    before = 0
    for number in sorted(n for n in near if 1 <= n <= part.pages):
        if number > before + 1:
            yield '<li class="ocop-pager__gap">…</li>'
        before = number
        here = ' aria-current="page"' if number == part.number else ""
        label = view.say("pager.page", number=str(number))
        href = view.to(paged(base, number))
        yield f'<li><a{here} aria-label="{label}" href="{href}">{number}</a></li>'
