"""Our built pages as Hugo layouts: the theme's HTML stays, what differs becomes an action."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from catalogue.pages.page import Page


class LostSlotError(Exception):
    """A built page does not hold its own body, head or address as its `Page` has them."""


@dataclass(frozen=True, slots=True)
class Mould:
    """The templates of one kind of page.

    start: actions before the page, which write nothing and set $title and $description.
    head: of the page's own part of `<head>`. body: of the article.
    """

    start: str
    head: str
    body: str


def layout(html: str, page: Page, mould: Mould) -> str:
    """The built page `html` of `page` as a Hugo layout for its kind."""
    slots = {
        page.body: mould.body,
        page.head: mould.head,
        f'{page.address}"': '{{ substr .RelPermalink 1 }}"',
        escape(page.description): "{{ $description }}",
        escape(page.title): "{{ $title }}",
    }
    for number, value in enumerate(slots):
        if value not in html:
            raise LostSlotError(f"{page.address}: the built page has no {value[:60]!r}")
        html = html.replace(value, f"\0{number}\0")
    if "{{" in html:
        raise LostSlotError(f"{page.address}: the theme's own text has an action in it")
    for number, template in enumerate(slots.values()):
        html = html.replace(f"\0{number}\0", template)
    return mould.start + html


def verbatim(html: str, page: Page) -> str:
    """The layout of a page that is one of its kind: its body is handed over."""
    if page.body not in html:
        raise LostSlotError(f"{page.address}: no body in the built page")
    return html.replace(page.body, "{{ .Params.body | safeHTML }}")
