"""Listings by product group: every product, whatever its standing."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.pages import addresses, listing
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines, section, table
from catalogue.pages.page import Page, PageKind
from catalogue.pages.reference_words import group_name
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.stars import page_title, tally
from catalogue.pages.tiles import group_tiles
from catalogue.pages.view import View

OVERVIEW, MAKER = "groups", "group"


def requests(site: Site) -> Iterator[PageRequest]:
    yield PageRequest(OVERVIEW, "", 1, addresses.GROUPS)
    shelf = site.directory.shelf
    for group in site.directory.groups.current:
        base, total = addresses.group(group.code), shelf(f"group:{group.code}").total
        yield from listing.paged_requests(MAKER, group.code, base, total)
    unknown = shelf("group:").total
    if unknown:  # so that no product is without a listing
        base = addresses.group(addresses.NO_GROUP)
        yield from listing.paged_requests(MAKER, "", base, unknown)


def render_overview(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    title = view.plain("groups.title")
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("groups.intro")}</p>',
        group_tiles(view),
        _former_groups(view),
    )
    description = view.plain("groups.description")
    return framed(view, Draft(PageKind.LISTING, title, description, (), parts))


def _former_groups(view: View) -> str:
    """Certificates from before 2023 name other groups: what each became."""
    groups = view.directory.groups
    rows = []
    for group in groups.groups:
        now = groups.group(group.now) if group.now else None
        if now:
            link = view.link(addresses.group(now.code), esc(group_name(view, now)))
            rows.append(
                f'<tr><th scope="row">{esc(group_name(view, group))}</th><td>{link}</td></tr>'
            )
    if not rows:
        return ""
    title = view.say("groups.former.title")
    heads = map(view.say, ("groups.former.then", "groups.former.now"))
    intro = f"<p>{view.say('groups.former.intro')}</p>"
    return section(title, lines(intro, table(title, heads, rows)))


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    shelf = site.directory.shelf(f"group:{request.key}")
    group = site.directory.groups.group(request.key)
    name = group_name(view, group) if group else view.plain("groups.unknown")
    base = addresses.group(request.key or addresses.NO_GROUP)
    title = page_title(view, name, request.number)
    part = listing.cut(shelf.products, request.number)
    sets = "; ".join(group_name(view, s) for s in group.sets) if group else ""
    intro = view.say("group.sets", sets=sets) if group else view.say("groups.unknown.intro")
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{intro}</p>',
        tally(view, shelf),
        "" if shelf.total else f'<p class="ocop-empty">{view.say("group.empty")}</p>',
        listing.products(view, part),
        listing.pager(view, base, part),
    )
    draft = Draft(
        PageKind.LISTING,
        title,
        view.plain("group.description", name=name, count=shelf.total),
        ((view.plain("groups.name"), addresses.GROUPS),),
        parts,
        listed=shelf.total,
    )
    return framed(view, draft)
