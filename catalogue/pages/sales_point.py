"""The page of one sales point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.model.entries import SalesPoint
from catalogue.model.summary import RANK_OF, SalesPointSummary
from catalogue.pages import addresses, listing
from catalogue.pages.cards import cards, producer_card
from catalogue.pages.contacts import contact_rows
from catalogue.pages.entry_facts import other_name, other_words, own_words, sources
from catalogue.pages.frame import Draft, framed, report
from catalogue.pages.html import esc, facts, lines, outward, section
from catalogue.pages.icons import icon
from catalogue.pages.opening import hours, period
from catalogue.pages.page import Page, PageKind
from catalogue.pages.place_words import location_name, place_rows
from catalogue.pages.producer_name import shown_name
from catalogue.pages.product_missing import guessed
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View
from catalogue.pages.way import way_to

MAKER = "sales-point"


def requests(site: Site) -> Iterator[PageRequest]:
    for point in site.directory.lists["sales-points"]:
        yield PageRequest(MAKER, point, 1, addresses.sales_point(point))


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    point = site.sales_point(request.key)
    summary = site.directory.sales_points[request.key]
    name = shown_name(view, summary)
    kind = view.plain(f"sales-point-kind.{point.kind.value}")
    products = site.directory.named_at.get(point.id) or ()
    parts = (
        f'<p class="ocop-eyebrow">{esc(kind)}</p>',
        f"<h1>{esc(name)}</h1>",
        _over(view, point),
        '<div class="ocop-columns"><div class="ocop-columns__main">',
        own_words(view, point, "ocop-intro"),
        other_words(view, point),
        _way(view, summary),
        _assortment(view, point, products),
        '</div><div class="ocop-columns__side">',
        _panel(view, point, kind),
        sources(view, point),
        report(view, name),
        "</div></div>",
    )
    place = location_name(view, summary.location) or view.plain("place.unknown")
    description = view.plain("sales-point.description", name=name, kind=kind, place=place)
    trail = ((view.plain("map.name"), addresses.SALES_POINTS),)
    draft = Draft(PageKind.SALES_POINT, name, description, trail, parts, listed=len(products))
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
            *contact_rows(view, point.contacts.fields()),
            (view.say("fact.other-names"), esc(", ".join(point.other_names))),
            (view.say("fact.other-language"), other_name(view, point)),
        ]
    )
    content = lines(found, guessed(view, point))
    return section(view.say("sales-point.facts"), content, "ocop-panel")


def _way(view: View, point: SalesPointSummary) -> str:
    """Ordinary links that open the phone's own map: nothing is fetched from elsewhere."""
    way = way_to(view, point)
    note = "" if point.is_exact else f'<p class="ocop-note">{_precision(view, point)}</p>'
    links = (
        f'<a class="ocop-button ocop-button--strong" href="{esc(way.app)}">{icon("place")}'
        f"{view.say('way.app')}</a> "
        f"{outward(way.web, icon('out') + view.say('way.web'), 'ocop-button')}"
    )
    title = view.say("way.title")
    return section(title, lines(f'<p class="ocop-row">{links}</p>', note))


def _precision(view: View, point: SalesPointSummary) -> str:
    return view.say("way.commune" if point.has_commune else "way.province")


def _assortment(view: View, point: SalesPoint, products: Sequence[str]) -> str:
    """products: those that the point or the product names; a whole place's are not enumerated."""
    directory = view.directory
    ordered = sorted(products, key=lambda product: RANK_OF[directory.products[product].status])
    known = (directory.producers.get(name) for name in point.sells.producers)
    makers = [p.id for p in known if p is not None and p.retired is None]
    places = [(code, directory.addresses.get(code)) for code in point.sells.places]
    links = ", ".join(
        view.link(to, esc(directory.unit(code).bare_name)) for code, to in places if to
    )
    content = lines(
        f"<p>{view.around('sells.places', places=links)}</p>" if links else "",
        cards(view, (producer_card(view, p, listed=False) for p in makers)),
        listing.products(view, listing.Slice(ordered, len(ordered), 1)) if ordered else "",
    )
    return section(view.say("sells.title"), content or f"<p>{view.say('sells.unknown')}</p>")
