"""Listings by stars: today's, and those that have run out."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.directory import Shelf
from catalogue.model.standing import TRUST
from catalogue.model.tables import RANKS
from catalogue.model.validity import Status
from catalogue.pages import addresses, listing
from catalogue.pages.ageing import as_of
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.page import Page, PageKind
from catalogue.pages.reference_words import regime_title, regime_wording
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.status_words import counts
from catalogue.pages.tiles import star_tiles
from catalogue.pages.view import View

OVERVIEW, TODAY, FORMERLY = "stars-overview", "stars", "formerly"


def requests(site: Site) -> Iterator[PageRequest]:
    yield PageRequest(OVERVIEW, "", 1, addresses.STARS)
    for maker, base in ((TODAY, addresses.stars), (FORMERLY, addresses.formerly)):
        for rank in RANKS:
            total = site.directory.shelf(f"{maker}:{rank}").total
            yield from listing.paged_requests(maker, str(rank), base(rank), total)


def tally(view: View, shelf: Shelf) -> str:
    """How many of each standing, as marks; nothing for an empty shelf."""
    found = {status: shelf.count(status) for status in TRUST}
    return counts(view, found) if shelf.total else ""


def page_title(view: View, title: str, number: int) -> str:
    return title if number == 1 else view.plain("pager.title", title=title, number=str(number))


def render_overview(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    title = view.plain("stars.overview.title")
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("stars.overview.intro")}</p>',
        star_tiles(view),
        as_of(view),
        *(_meaning(view, rank) for rank in RANKS),
        _proposals(view),
    )
    description = view.plain("stars.overview.description")
    return framed(view, Draft(PageKind.LISTING, title, description, (), parts))


def _meaning(view: View, rank: int) -> str:
    """What a rank stands for in the words of the regime in force, and its two listings."""
    regime = view.directory.regimes.in_force
    wording = regime_wording(view, regime, rank)
    former = view.directory.shelf(f"{FORMERLY}:{rank}").total
    past = view.link(addresses.formerly(rank), view.say("stars.formerly.link", count=former))
    return lines(
        f'<section class="ocop-section"><h2>{view.say("stars.ocop", stars=rank)}</h2>',
        f"<p>{view.say('stars.wording', regime=regime_title(view, regime), wording=wording)}</p>"
        if wording
        else "",
        f"<p>{past}</p>",
        "</section>",
    )


def _proposals(view: View) -> str:
    return lines(
        f'<section class="ocop-section"><h2>{view.say("proposal.heading")}</h2>',
        f"<p>{view.say('proposal.why')}</p>",
        "</section>",
    )


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    rank = int(request.key)
    shelf = site.directory.shelf(f"{TODAY}:{rank}")
    title = page_title(view, view.plain("stars.title", stars=rank), request.number)
    former = site.directory.shelf(f"{FORMERLY}:{rank}").total
    past = view.link(addresses.formerly(rank), view.say("stars.formerly.link", count=former))
    none = view.say("stars.empty", stars=rank)
    empty = "" if shelf.total else f'<p class="ocop-empty">{none}</p>'
    part = listing.cut(shelf.products, request.number)
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("stars.intro", stars=rank)}</p>',
        tally(view, shelf),
        empty,
        listing.products(view, part),
        listing.pager(view, addresses.stars(rank), part),
        f'<p class="ocop-more">{icon("expired")}{past}</p>',
    )
    draft = Draft(
        PageKind.LISTING,
        title,
        view.plain(
            "stars.description",
            stars=rank,
            count=shelf.total,
            valid=shelf.count(Status.VALID, Status.EXPIRING),
        ),
        ((view.plain("stars.name"), addresses.STARS),),
        parts,
        listed=shelf.total,
    )
    return framed(view, draft)


def render_formerly(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    rank = int(request.key)
    shelf = site.directory.shelf(f"{FORMERLY}:{rank}")
    title = page_title(view, view.plain("stars.formerly.title", stars=rank), request.number)
    part = listing.cut(shelf.products, request.number)
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("stars.formerly.intro")}</p>',
        tally(view, shelf),
        "" if shelf.total else f'<p class="ocop-empty">{view.say("stars.formerly.empty")}</p>',
        listing.products(view, part),
        listing.pager(view, addresses.formerly(rank), part),
    )
    draft = Draft(
        PageKind.LISTING,
        title,
        view.plain("stars.formerly.description", stars=rank, count=shelf.total),
        (
            (view.plain("stars.name"), addresses.STARS),
            (view.plain("stars.title", stars=rank), addresses.stars(rank)),
        ),
        parts,
        listed=shelf.total,
    )
    return framed(view, draft)
