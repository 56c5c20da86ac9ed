"""The list of producers, and the page of one."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.entries import Producer, ProducerKind
from catalogue.model.summary import RANK_OF
from catalogue.pages import addresses, listing
from catalogue.pages.contacts import contact_rows
from catalogue.pages.entry_facts import other_name, other_words, own_words, sources
from catalogue.pages.frame import Draft, Step, framed, report
from catalogue.pages.html import esc, facts, lines, section
from catalogue.pages.page import Page, PageKind
from catalogue.pages.place_words import location_name, place_rows
from catalogue.pages.producer_name import shown_name
from catalogue.pages.product_missing import guessed
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.stars import page_title
from catalogue.pages.view import View

LIST, MAKER = "producers", "producer"


def requests(site: Site) -> Iterator[PageRequest]:
    everyone = site.directory.lists["producers"]
    yield from listing.paged_requests(LIST, "", addresses.PRODUCERS, len(everyone))
    for producer in everyone:
        yield PageRequest(MAKER, producer, 1, addresses.producer(producer))


def render_list(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    everyone = site.directory.lists["producers"]
    part = listing.cut(everyone, request.number)
    title = page_title(view, view.plain("producers.title"), request.number)
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("producers.intro", count=len(everyone))}</p>',
        listing.producers(view, part),
        listing.pager(view, addresses.PRODUCERS, part),
    )
    description = view.plain("producers.description", count=len(everyone))
    draft = Draft(PageKind.LISTING, title, description, (), parts, listed=len(everyone))
    return framed(view, draft)


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    producer = site.producer(request.key)
    products = site.directory.made_by.get(producer.id) or ()
    kind = view.plain(f"producer-kind.{producer.kind.value}")
    summary = site.directory.producers[producer.id]
    name, place = shown_name(view, summary), location_name(view, summary.location)
    parts = (
        f'<p class="ocop-eyebrow">{esc(kind)}</p>',
        f"<h1>{esc(name)}</h1>",
        '<div class="ocop-columns"><div class="ocop-columns__main">',
        own_words(view, producer, "ocop-intro"),
        other_words(view, producer),
        _products(view, producer),
        '</div><div class="ocop-columns__side">',
        _panel(view, producer),
        sources(view, producer),
        report(view, name),
        "</div></div>",
    )
    draft = Draft(
        PageKind.PRODUCER,
        name,
        view.plain(
            "producer.description",
            name=name,
            kind=kind,
            place=place or view.plain("place.unknown"),
            count=len(products),
        ),
        _trail(view),
        parts,
        listed=len(products),
    )
    return framed(view, draft)


def _trail(view: View) -> list[Step]:
    return [(view.plain("producers.name"), addresses.PRODUCERS)]


def _products(view: View, producer: Producer) -> str:
    """All of them on one page: no producer has anywhere near a page full."""
    products, known = view.directory.made_by.get(producer.id) or (), view.directory.products
    ordered = sorted(products, key=lambda product: RANK_OF[known[product].status])
    if not ordered:
        return f'<p class="ocop-empty">{view.say("producer.no-products")}</p>'
    part = listing.Slice(ordered, len(ordered), 1)
    title = view.say("producer.products", count=len(ordered))
    return lines(f"<p>{title}</p>", listing.products(view, part))


def _panel(view: View, producer: Producer) -> str:
    """A household is often a person: without its consent, the commune of today and no more."""
    private = producer.kind is ProducerKind.HOUSEHOLD and not producer.may_publish("address")
    rows = place_rows(view, producer)
    address = producer.address or ""
    found = facts(
        [
            (view.say("fact.kind"), view.kind("producer-kind", producer.kind.value)),
            (view.say("fact.address"), "" if private else esc(address)),
            *(rows[:1] if private else rows),
            (view.say("fact.other-names"), esc(", ".join(producer.other_names))),
            (view.say("fact.other-language"), other_name(view, producer)),
            *contact_rows(view, view.directory.producers[producer.id].contacts),
        ]
    )
    consent = "consented" if producer.consent else "household"
    note = f'<p class="ocop-note">{view.say(f"producer.{consent}")}</p>' if private else ""
    content = lines(found, guessed(view, producer), note)
    return section(view.say("producer.facts"), content, "ocop-panel")
