"""The visitor's own lists: products kept in this browser, and up to four beside each other.

The pages are the same for everyone: a script fills them from the browser's own memory or from the
address, reading the products' own pages. So there is no second account of a product that could
say something else, nothing more to publish, and what was visited works without a network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from catalogue.pages import addresses
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.modules import preloaded
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View

SAVED, COMPARED = "saved", "compared"

_WITHOUT_SCRIPT = "<noscript><style>.ocop-own{display:none}</style></noscript>"

_SHARED = ("saved.gone",)
_WORDS = {
    SAVED: (*_SHARED, "saved.shared", "saved.remove", "saved.count"),
    COMPARED: (*_SHARED, "compare.standing", "compare.unknown", "compare.remove", "compare.region"),
}
"""What the scripts say: the last part of a key names the attribute."""


class _Said(NamedTuple):
    """Keys of what the page itself says."""

    title: str
    intro: str
    description: str
    no_script: str
    empty: str


_PAGES = {
    SAVED: _Said(
        "saved.title", "saved.intro", "saved.description", "saved.no-script", "saved.empty"
    ),
    COMPARED: _Said(
        "compare.title",
        "compare.intro",
        "compare.description",
        "compare.no-script",
        "compare.empty",
    ),
}


def requests(site: Site) -> Iterator[PageRequest]:
    del site
    yield PageRequest(SAVED, "", 1, addresses.SAVED)
    yield PageRequest(COMPARED, "", 1, addresses.COMPARE)


def render_saved(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    copied = f'data-done="{view.say("share.copied")}" data-failed="{view.say("share.failed")}"'
    keep_all = icon("bookmark") + view.say("saved.keep-all")
    compare = icon("compare") + view.say("saved.compare")
    to_compare = f'class="ocop-button" data-do="compare" href="{view.to(addresses.COMPARE)}"'
    buttons = (
        _button("keep-all", keep_all, "hidden", " ocop-button--strong"),
        _button("copy", f"{icon('copy')}<span>{view.say('saved.copy')}</span>", copied),
        f"<a {to_compare}>{compare}</a>",
        _button("print", view.say("saved.print")),
    )
    return _page(view, SAVED, buttons)


def _button(act: str, label: str, more: str = "", css: str = "") -> str:
    """act: what the script does. label: finished HTML; more: attributes."""
    look = f'class="ocop-button{css}" data-do="{act}"'
    return f'<button type="button" {look} {more}>{label}</button>'


def render_compared(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    return _page(view, COMPARED, ())


def _page(view: View, kept: str, buttons: Sequence[str]) -> Page:
    said = _PAGES[kept]
    title = view.plain(said.title)
    words = [f'data-{key.rpartition(".")[2]}="{view.say(key)}"' for key in _WORDS[kept]]
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say(said.intro)}</p>',
        f'<noscript><p class="ocop-own__plain">{_elsewhere(view, said.no_script)}</p></noscript>',
        f'<div class="ocop-own ocop-own--{kept}" data-root="{view.root}" {" ".join(words)}>',
        '<p class="ocop-own__said" role="status"></p>',
        f'<div class="ocop-row ocop-own__tools" hidden>{"".join(buttons)}</div>' if buttons else "",
        '<div class="ocop-own__list"></div>',
        f'<p class="ocop-own__empty" hidden>{view.say(said.empty)} ',
        f"{_elsewhere(view, 'own.ways')}</p>",
        f'<p class="ocop-note">{view.say("compare.more")}</p>' if kept == COMPARED else "",
        "</div>",
    )
    script = f'<script type="module" src="{view.asset(f"{kept}.js")}"></script>'
    style = f'<link rel="stylesheet" href="{view.asset("own-lists.css")}">'
    head = lines(style, _WITHOUT_SCRIPT, preloaded(view, f"{kept}.js"), script)
    description = view.plain(said.description)
    draft = Draft(PageKind.LISTING, title, description, (), parts, head=head)
    return framed(view, draft)


def _elsewhere(view: View, key: str) -> str:
    return view.around(
        key,
        stars=view.link(addresses.STARS, view.say("own.by-stars")),
        groups=view.link(addresses.GROUPS, view.say("own.by-groups")),
        provinces=view.link(addresses.PROVINCES, view.say("own.by-provinces")),
    )
