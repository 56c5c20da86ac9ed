"""The front page: what can be relied on today, why stars end, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.model.tables import RANKS
from catalogue.model.validity import Status
from catalogue.pages import addresses
from catalogue.pages.ageing import as_of
from catalogue.pages.cards import cards, product_card
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import lines, section
from catalogue.pages.icons import icon
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.standing_today import standing_today
from catalogue.pages.tiles import group_tiles, star_tiles, unit_index
from catalogue.pages.view import View

MAKER = "home"

MOST_SHOWN = 9
"""A screenful of cards that hold today; the listings have the rest."""


def requests(site: Site) -> Iterator[PageRequest]:
    del site
    yield PageRequest(MAKER, "", 1, addresses.HOME)


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    parts = (
        _hero(view),
        _trusted(view),
        standing_today(view),
        _rule(view),
        section(view.say("home.stars.dated", day=site.today), star_tiles(view)),
        section(view.say("home.groups"), group_tiles(view)),
        section(view.say("home.provinces"), unit_index(view, site.directory.provinces)),
        _people(view),
        _contributing(view),
    )
    title, description = view.plain("home.title"), view.plain("home.description")
    return framed(view, Draft(PageKind.HOME, title, description, (), parts))


def _hero(view: View) -> str:
    ways = (
        (addresses.VERIFY, "home.way.verify"),
        (addresses.STARS, "home.way.stars"),
        (addresses.PROVINCES, "home.way.provinces"),
        (addresses.ORIGINS, "home.way.origins"),
        (addresses.SALES_POINTS, "home.way.sales-points"),
    )
    links = " ".join(view.link(to, view.say(key), "ocop-button") for to, key in ways)
    return lines(
        '<header class="ocop-hero">',
        f'<div class="ocop-hero__text"><h1>{view.say("home.heading")}</h1>',
        f"<p>{view.say('home.lead')}</p>",
        _find(view),
        f'<p class="ocop-row ocop-hero__ways">{links}</p></div>',
        f'<img class="ocop-hero__art" src="{view.asset("ruong-bac-thang.svg")}" width="640" '
        'height="360" alt="">',
        "</header>",
    )


def _find(view: View) -> str:
    """What most people come for: one box, which works without a script."""
    return lines(
        f'<form class="ocop-hero__find" action="{view.to(addresses.FINDER)}">',
        f'<input name="q" type="search" aria-label="{view.say("find.label")}" '
        f'placeholder="{view.say("find.placeholder")}" '
        'autocomplete="off" spellcheck="false" maxlength="200">',
        f"<button>{view.say('find.submit')}</button>",
        "</form>",
    )


def _trusted_products(view: View) -> list[str]:
    """Valid and expiring ones: more stars first, then the order of the shelf, which they lead."""
    shelves = (view.directory.shelf(f"stars:{rank}") for rank in RANKS)
    return [
        product
        for shelf in shelves
        for product in shelf.products[: shelf.count(Status.VALID, Status.EXPIRING)]
    ]


def _trusted(view: View) -> str:
    products = _trusted_products(view)
    title = view.say("home.trusted", day=view.site.today)
    if not products:
        return section(title, f"<p>{view.say('home.trusted.none')}</p>")
    items = cards(view, (product_card(view, p, listed=False) for p in products[:MOST_SHOWN]))
    more = view.link(addresses.STARS, view.say("home.trusted.more") + icon("go"), "ocop-button")
    intro = f"<p>{view.say('home.trusted.intro', count=len(products))}</p>"
    return section(title, lines(intro, as_of(view, is_told=True), items, f"<p>{more}</p>"))


def _rule(view: View) -> str:
    steps = "".join(f"<li>{view.say(f'home.rule.{step}')}</li>" for step in ("one", "two", "three"))
    return section(
        view.say("home.rule"),
        lines(
            f"<div><p>{view.say('home.rule.why')}</p>",
            f"<p>{view.say('home.rule.unknown')}</p></div>",
            f"<div><h3>{view.say('home.rule.check')}</h3>",
            f"<ol>{steps}</ol></div>",
        ),
        "ocop-panel ocop-rule",
    )


def _people(view: View) -> str:
    """The other two kinds of entries, with their numbers."""
    lists = view.directory.lists
    tiles = (
        ("producer", addresses.PRODUCERS, "producers", len(lists["producers"])),
        ("shop", addresses.SALES_POINTS, "sales-points", len(lists["sales-points"])),
        ("place", addresses.PROVINCES, "provinces", len(view.directory.provinces)),
    )
    items = (
        f'<li class="ocop-tile">{icon(glyph)}'
        f"{view.link(to, view.say(f'home.count.{key}', count=number), 'ocop-tile__name')}"
        f'<span class="ocop-tile__text">{view.say(f"home.about.{key}")}</span></li>'
        for glyph, to, key, number in tiles
    )
    content = lines('<ul class="ocop-tiles">', *items, "</ul>")
    return section(view.say("home.people"), content)


def _contributing(view: View) -> str:
    link = view.link(addresses.CONTRIBUTE, view.say("contribute.title") + icon("go"), "ocop-button")
    intro = f"<p>{view.say('contribute.home')}</p>"
    return section(view.say("contribute.home.title"), lines(intro, f"<p>{link}</p>"))
