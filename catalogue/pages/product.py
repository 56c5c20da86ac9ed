"""The page of one product: its standing first, then everything that is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.model.entries import Photo, Product
from catalogue.model.standing import Standing
from catalogue.model.summary import ProductSummary
from catalogue.pages import addresses
from catalogue.pages.entry_facts import sources
from catalogue.pages.frame import Draft, Step, framed, report
from catalogue.pages.head import CARD_SIZE, SITE_PICTURE, Picture, json_ld
from catalogue.pages.html import esc, lines
from catalogue.pages.page import Page, PageKind
from catalogue.pages.pictures import gallery, photos
from catalogue.pages.place_words import location_name, unit_name
from catalogue.pages.producer_name import shown_name
from catalogue.pages.product_actions import actions
from catalogue.pages.product_facts import (
    key_facts,
    maker,
    packagings,
    prose,
    rights,
    standards,
)
from catalogue.pages.product_history import history, proposals
from catalogue.pages.product_missing import missing
from catalogue.pages.product_related import related
from catalogue.pages.product_status import banner
from catalogue.pages.product_where import where_to_buy
from catalogue.pages.reference_words import group_name
from catalogue.pages.request import PageRequest
from catalogue.pages.short_address import short_address
from catalogue.pages.site import PhotoFiles, Site
from catalogue.pages.social_card import card_address, of_the_data, social_card
from catalogue.pages.status_words import label
from catalogue.pages.structured import product_data
from catalogue.pages.view import View

MAKER = "product"


def requests(site: Site) -> Iterator[PageRequest]:
    for product in site.directory.lists["products"]:
        yield PageRequest(MAKER, product, 1, addresses.product(product))


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    product = site.product(request.key)
    summary = site.directory.products[request.key]
    found = photos(view, product)
    certificate = product.certificate_on(site.today)
    stands = summary.standing
    return framed(
        view,
        Draft(
            PageKind.PRODUCT,
            shown_name(view, summary),
            _description(view, summary, stands),
            _trail(view, summary),
            (
                _lead(
                    view,
                    product,
                    shown_name(view, summary),
                    banner(view, product, stands, summary.prospect),
                    short_address(view, product.id),
                    actions(view, product, stands, certificate),
                ),
                _details(view, product),
                related(view, product),
            ),
            head=json_ld(product_data(view, product, stands, certificate)),
            social_kind="product",
            picture=_picture(view, summary, found),
        ),
    )


def _picture(
    view: View, product: ProductSummary, found: Sequence[tuple[Photo, PhotoFiles]]
) -> Picture:
    """The photo of the thing itself, or its card; of neither, the site's."""
    if found:
        return Picture(found[0][1].jpeg)
    if not view.site.with_cards:
        return SITE_PICTURE
    card = social_card(of_the_data(view), product)
    return Picture(card_address(product.id, card), CARD_SIZE) if card else SITE_PICTURE


def _description(view: View, product: ProductSummary, standing: Standing) -> str:
    """Name, standing, maker and place in one line: what a search result shows."""
    producer = view.directory.producers.get(product.producer or "")
    stars = view.plain("stars.ocop", stars=standing.stars) if standing.stars else ""
    parts = [
        shown_name(view, product),
        stars,
        label(view, standing),
        shown_name(view, producer) if producer else "",
        location_name(view, product.location),
    ]
    return view.plain("product.summary", facts=". ".join(filter(None, parts)))


def _trail(view: View, product: ProductSummary) -> list[Step]:
    """By place, or by group where the place is unknown."""
    directory = view.directory
    if product.location.province:
        units = map(directory.unit, product.location.codes)
        return [(unit_name(view, unit), directory.addresses.get(unit.code)) for unit in units]
    group = directory.groups.group(product.group) if product.group else None
    if group:
        return [(group_name(view, group), addresses.group(group.code))]
    return [(view.plain("groups.name"), addresses.GROUPS)]


def _lead(view: View, product: Product, name: str, *below: str) -> str:
    """below: finished HTML under the name."""
    return lines(
        '<header class="ocop-lead">',
        "<div>",
        f"<h1>{esc(name)}</h1>",
        *below,
        "</div>",
        gallery(view, product),
        "</header>",
    )


def _details(view: View, product: Product) -> str:
    return lines(
        '<div class="ocop-columns">',
        '<div class="ocop-columns__main">',
        prose(view, product),
        f'<section class="ocop-panel"><h2>{view.say("product.facts")}</h2>',
        maker(view, product),
        key_facts(view, product),
        "</section>",
        history(view, product),
        proposals(view, product),
        packagings(view, product),
        standards(view, product),
        rights(view, product),
        where_to_buy(view, product),
        "</div>",
        '<div class="ocop-columns__side">',
        missing(view, product),
        sources(view, product),
        report(view, product.name),
        "</div>",
        "</div>",
    )
