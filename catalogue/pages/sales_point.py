"""The page of one sales point."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.entries import Product, SalesPoint
from catalogue.pages import addresses, listing
from catalogue.pages.cards import cards, producer_card
from catalogue.pages.contacts import contact_rows
from catalogue.pages.entry_facts import english_name, in_english, sources
from catalogue.pages.frame import Draft, framed, report
from catalogue.pages.html import esc, facts, lines, outward, paragraphs, section
from catalogue.pages.icons import icon
from catalogue.pages.map_points import commune_of
from catalogue.pages.opening import hours, period
from catalogue.pages.page import Page, PageKind
from catalogue.pages.place_words import place_rows, today
from catalogue.pages.product_missing import guessed
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View
from catalogue.pages.way import way_to

MAKER = "sales-point"


def requests(site: Site) -> Iterator[PageRequest]:
    for point in site.catalogue.listed_sales_points:
        yield PageRequest(MAKER, point.id, 1, addresses.sales_point(point.id))


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    point = site.catalogue.sales_points[request.key]
    kind = view.plain(f"sales-point-kind.{point.kind.value}")
    products = _named_products(site, point)
    parts = (
        f'<p class="ocop-eyebrow">{esc(kind)}</p>',
        f"<h1>{esc(point.name)}</h1>",
        _over(view, point),
        '<div class="ocop-columns"><div class="ocop-columns__main">',
        paragraphs(point.description or "", "ocop-intro"),
        in_english(view, point),
        _way(view, point),
        _assortment(view, point, products),
        '</div><div class="ocop-columns__side">',
        _panel(view, point, kind),
        sources(view, point),
        report(view, point.name),
        "</div></div>",
    )
    place = today(site.catalogue.place_of(point)) or view.plain("place.unknown")
    description = view.plain("sales-point.description", name=point.name, kind=kind, place=place)
    trail = ((view.plain("map.name"), addresses.SALES_POINTS),)
    draft = Draft(PageKind.SALES_POINT, point.name, description, trail, parts, listed=len(products))
    return framed(view, draft)


def _over(view: View, point: SalesPoint) -> str:
    if not point.is_over(view.site.today):
        return ""
    return (
        f'<p class="ocop-banner">{icon("expired")}<strong>{view.say("sales-point.over")}</strong> '
        f"{period(view, point.period)}</p>"
    )


def _panel(view: View, point: SalesPoint, kind: str) -> str:
    found = facts(
        [
            (view.say("fact.kind"), esc(kind)),
            (view.say("fact.operator"), esc(point.operator or "")),
            (view.say("fact.address"), esc(point.address or "")),
            *place_rows(view, point),
            (view.say("fact.hours"), hours(view, point.hours)),
            (view.say("fact.period"), period(view, point.period)),
            *contact_rows(view, point.contacts, lambda _: True),
            (view.say("fact.other-names"), esc(", ".join(point.other_names))),
            (view.say("fact.english"), english_name(point)),
        ]
    )
    content = lines(found, guessed(view, point))
    return section(view.say("sales-point.facts"), content, "ocop-panel")


def _way(view: View, point: SalesPoint) -> str:
    """Ordinary links that open the phone's own map: nothing is fetched from elsewhere."""
    way = way_to(view, point)
    placed = point.coordinates is not None
    note = "" if placed else f'<p class="ocop-note">{_precision(view, point)}</p>'
    links = (
        f'<a class="ocop-button ocop-button--strong" href="{esc(way.app)}">{icon("place")}'
        f"{view.say('way.app')}</a> "
        f"{outward(way.web, icon('out') + view.say('way.web'), 'ocop-button')}"
    )
    title = view.say("way.title")
    return section(title, lines(f'<p class="ocop-row">{links}</p>', note))


def _precision(view: View, point: SalesPoint) -> str:
    place = view.catalogue.place_of(point)
    return view.say("way.commune" if place and commune_of(place) else "way.province")


def _named_products(site: Site, point: SalesPoint) -> list[Product]:
    """Those that the point or the product itself names; a whole place's are not enumerated."""
    catalogue = site.catalogue
    named = set(point.sells.products)
    return [
        product
        for product in catalogue.products_at.get(point.id, ())
        if product.id in named or point.id in product.sales_points
    ]


def _assortment(view: View, point: SalesPoint, products: list[Product]) -> str:
    catalogue, atlas = view.catalogue, view.site.atlas
    ordered = sorted(products, key=lambda product: view.standing(product).rank)
    known = (catalogue.producers.get(name) for name in point.sells.producers)
    makers = [p for p in known if p is not None and p.retired is None]
    places = [
        (code, atlas.addresses[code]) for code in point.sells.places if code in atlas.addresses
    ]
    links = ", ".join(view.link(to, esc(atlas.unit(code).bare_name)) for code, to in places)
    content = lines(
        f"<p>{view.around('sells.places', places=links)}</p>" if links else "",
        cards(producer_card(view, p, listed=False) for p in makers),
        listing.products(view, listing.Slice(ordered, len(ordered), 1)) if ordered else "",
    )
    return section(view.say("sells.title"), content or f"<p>{view.say('sells.unknown')}</p>")
