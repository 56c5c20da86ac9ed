"""The search page: a frame that the script fills, and the listings for whoever has no script."""

from __future__ import annotations

import json
from collections.abc import Iterator

from catalogue.model.validity import Status
from catalogue.pages import addresses
from catalogue.pages.frame import Draft, framed
from catalogue.pages.head import UNSAFE
from catalogue.pages.html import esc, lines
from catalogue.pages.page import Page, PageKind
from catalogue.pages.reference_words import group_name
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View

MAKER = "finder"

ORDERS = {"": "relevance", "sao": "sao", "ten": "ten", "moi": "moi"}
"""Values of `xep` in the address -> the ends of their texts' keys."""

FACETS = ("sao", "tinh-trang", "nhom", "bo", "tinh", "xa", "chu-the", "tieu-chuan", "diem-ban")
"""In the order in which they are shown; their names in the address."""

_TEXTS = ("find.", "status.", "stars.ocop", "producer.removed", "producer-kind.", "standard.")
"""What the keys of the texts begin with that the script shows."""

_CLOSE = (
    '<svg class="ocop-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">'
    '<path d="M6 6l12 12M18 6L6 18"/></svg>'
)

_NOT_SHOWN = (".why", ".meaning", ".left", ".counted", ".counted-from", ".from-year")


def requests(site: Site) -> Iterator[PageRequest]:
    del site
    yield PageRequest(MAKER, "", 1, addresses.FINDER)


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    title = view.plain("find.title")
    parts = (
        f"<h1>{esc(title)}</h1>",
        _form(view),
        '<div class="ocop-finder" hidden>',
        _facets(view),
        '<div class="ocop-finder__main">',
        _bar(view),
        '<div class="ocop-finder__chosen"></div>',
        '<p class="ocop-finder__near" hidden></p>',
        '<p class="ocop-asof ocop-finder__as-of" hidden></p>',
        '<ul class="ocop-cards ocop-finder__cards"></ul>',
        '<p class="ocop-finder__more" hidden>',
        '<button type="button" class="ocop-press"></button></p>',
        "</div>",
        "</div>",
        _ways(view),
    )
    head = f'<script type="application/json" id="ocop-finder-page">{_settings(view)}</script>'
    draft = Draft(PageKind.FINDER, title, view.plain("find.description"), (), parts, head)
    return framed(view, draft)


def _form(view: View) -> str:
    return lines(
        '<form class="ocop-ask" role="search" action="./" method="get">',
        f'<label class="ocop-hidden" for="ocop-ask">{view.say("find.label")}</label>',
        '<input class="ocop-ask__text" id="ocop-ask" name="q" type="search" autocomplete="off" '
        'autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="200" '
        f'placeholder="{view.say("find.placeholder")}" aria-describedby="ocop-ask-hint">',
        f'<button class="ocop-press ocop-press--strong">{view.say("find.submit")}</button>',
        f'<p class="ocop-ask__hint" id="ocop-ask-hint">{view.say("find.hint")}</p>',
        f'<p class="ocop-ask__try" hidden data-examples="{view.say("find.examples")}">'
        f"{view.say('find.try')} </p>",
        "</form>",
    )


def _facets(view: View) -> str:
    """A sheet on a phone, a column beside the results elsewhere."""
    return lines(
        '<dialog class="ocop-facets" aria-labelledby="ocop-facets-title">',
        '<div class="ocop-facets__head">',
        f'<h2 id="ocop-facets-title">{view.say("find.sheet")}</h2>',
        f'<button type="button" class="ocop-press ocop-facets__clear" hidden>'
        f"{view.say('find.clear')}</button>",
        f'<button type="button" class="ocop-facets__close" '
        f'aria-label="{view.say("find.sheet-close")}">{_CLOSE}</button>',
        "</div>",
        '<form class="ocop-facets__form" method="dialog"></form>',
        '<div class="ocop-facets__foot"><button type="button" '
        'class="ocop-press ocop-press--strong ocop-facets__show"></button></div>',
        "</dialog>",
    )


def _bar(view: View) -> str:
    options = "".join(
        f'<option value="{order}">{view.say(f"find.order.{key}")}</option>'
        for order, key in ORDERS.items()
    )
    return lines(
        '<div class="ocop-finder__bar">',
        '<p class="ocop-finder__count" role="status" aria-live="polite"></p>',
        f'<button type="button" class="ocop-press ocop-finder__filter" aria-haspopup="dialog">'
        f"{view.say('find.filter')}</button>",
        f'<label class="ocop-finder__order"><span>{view.say("find.order")}</span>'
        f'<select name="xep">{options}</select></label>',
        "</div>",
    )


def _ways(view: View) -> str:
    """The listings: all there is without a script, and the way on from an empty result.

    No `noscript`: a script that did not arrive leaves a visitor no better off than none.
    """
    targets = (
        (addresses.STARS, "home.stars"),
        (addresses.GROUPS, "home.groups"),
        (addresses.PROVINCES, "home.provinces"),
        (addresses.PRODUCERS, "producers.title"),
        (addresses.SALES_POINTS, "map.title"),
    )
    items = "".join(
        f"<li>{view.link(to, view.say(key), 'ocop-button')}</li>" for to, key in targets
    )
    return lines(
        '<section class="ocop-ways">',
        f'<p class="ocop-ways__no-script">{view.say("find.no-script")}</p>',
        f"<h2>{view.say('find.ways')}</h2>",
        f'<p class="ocop-ways__tips" hidden>{view.say("find.ways.tips")}</p>',
        f"<p>{view.say('find.ways.why')}</p>",
        f'<ul class="ocop-row">{items}</ul>',
        "</section>",
    )


def _settings(view: View) -> str:
    """What the script needs: texts, names of what the columns hold as codes."""
    texts = view.site.words.texts
    directory = view.directory
    shown = {
        key: text
        for key, text in texts.items()
        if key.startswith(_TEXTS) and not key.endswith(_NOT_SHOWN)
    }
    groups = directory.groups.current
    content = {
        "texts": shown,
        "groups": [[group.code, group_name(view, group)] for group in groups],
        "sets": [
            [one.code, group_name(view, one), group.code] for group in groups for one in group.sets
        ],
        "statuses": [status.value for status in Status],
        "facets": FACETS,
    }
    return safe_json(content)


def safe_json(content: object) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    for sign, written in UNSAFE.items():
        text = text.replace(sign, written)
    return text
