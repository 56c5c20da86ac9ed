"""The visitor's own lists: products kept in this browser, and up to four beside each other.

The pages are the same for everyone: a script fills them from the browser's own memory or from the
address, reading the products' own pages. So there is no second account of a product that could
say something else, nothing more to publish, and what was visited works without a network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.pages import addresses
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View

SAVED, COMPARED = "saved", "compared"

_WORDS = {
    SAVED: ("empty", "shared", "remove", "loading", "count", "gone"),
    COMPARED: ("empty", "standing", "unknown", "remove", "region"),
}


def requests(site: Site) -> Iterator[PageRequest]:
    del site
    yield PageRequest(SAVED, "", 1, addresses.SAVED)
    yield PageRequest(COMPARED, "", 1, addresses.COMPARE)


def render_saved(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    buttons = (
        f'<button type="button" class="ocop-button ocop-button--strong" data-do="keep-all" hidden>'
        f"{icon('bookmark')}{view.say('saved.keep-all')}</button>",
        f'<button type="button" class="ocop-button" data-do="copy" '
        f'data-done="{view.say("share.copied")}" data-failed="{view.say("share.failed")}">'
        f"{icon('copy')}<span>{view.say('saved.copy')}</span></button>",
        f'<a class="ocop-button" data-do="compare" href="{view.to(addresses.COMPARE)}">'
        f"{icon('compare')}{view.say('saved.compare')}</a>",
        f'<button type="button" class="ocop-button" data-do="print">{view.say("saved.print")}'
        "</button>",
    )
    return _page(view, SAVED, "saved", buttons)


def render_compared(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    return _page(view, COMPARED, "compare", ())


def _page(view: View, kept: str, family: str, buttons: Sequence[str]) -> Page:
    """family: of the texts."""
    title = view.plain(f"{family}.title")
    words = [f'data-{word}="{view.say(f"{family}.{word}")}"' for word in _WORDS[kept]]
    words.append(f'data-over="{view.say("own.over")}"')
    if kept == COMPARED:
        words.append(f'data-gone="{view.say("saved.gone")}"')
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say(f"{family}.intro")}</p>',
        f"<noscript><p>{_elsewhere(view, f'{family}.no-script')}</p></noscript>",
        f'<div class="ocop-own ocop-own--{kept}" data-root="{view.root}" {" ".join(words)} hidden>',
        '<p class="ocop-own__said" role="status"></p>',
        f'<div class="ocop-row ocop-own__tools" hidden>{"".join(buttons)}</div>' if buttons else "",
        '<div class="ocop-own__list"></div>',
        f'<p class="ocop-own__empty">{view.say(f"{family}.empty")} '
        f"{_elsewhere(view, 'own.ways')}</p>",
        f'<p class="ocop-note">{view.say("compare.more")}</p>' if kept == COMPARED else "",
        "</div>",
    )
    script = f'<script type="module" src="{view.asset(f"{kept}.js")}"></script>'
    style = f'<link rel="stylesheet" href="{view.asset("own-lists.css")}">'
    description = view.plain(f"{family}.description")
    draft = Draft(PageKind.LISTING, title, description, (), parts, head=lines(style, script))
    return framed(view, draft)


def _elsewhere(view: View, key: str) -> str:
    return view.around(
        key,
        stars=view.link(addresses.STARS, view.say("own.by-stars")),
        groups=view.link(addresses.GROUPS, view.say("own.by-groups")),
        provinces=view.link(addresses.PROVINCES, view.say("own.by-provinces")),
    )
