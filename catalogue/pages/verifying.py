"""The page that answers whether stars hold: by code, decision number or name."""

from __future__ import annotations

import json
from collections.abc import Iterator

from catalogue.model.standing import TRUST
from catalogue.pages import addresses
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import bullets, lines, section
from catalogue.pages.icons import icon
from catalogue.pages.modules import preloaded
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View

MAKER = "verify"

DATA = "assets/xac-minh/"
"""Folder of the files that the script looks things up in."""

WITHOUT_SCRIPT = "<noscript><style>.ocop-verify{display:none}</style></noscript>"
"""The box stands from the first paint on: one that a script shows would push the page down."""

_ANSWERED = "verify.answer."
_SAID = (
    "verify.scan",
    "verify.nothing",
    "verify.means.nothing",
    "verify.of-",
    "verify.find",
    "verify.as-of",
    "verify.held.",
    "verify.open",
    "verify.card",
    "verify.waiting",
    "verify.failed",
    "stars.ocop",
)
"""Beginnings of the keys that the script needs beside the answers."""


def requests(site: Site) -> Iterator[PageRequest]:
    """At its own address, and at the short one that is printed."""
    del site
    yield PageRequest(MAKER, "", 1, addresses.VERIFY)
    yield PageRequest(MAKER, "", 1, addresses.SHORT)


def script_words(view: View, *beginnings: str) -> str:
    """The script's texts, and where it finds the data."""
    texts = view.site.words.texts
    said = {key: text for key, text in texts.items() if key.startswith(beginnings)}
    block = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return f'<script type="application/json" id="ocop-words">{block}</script>'


def answers(name: str, view: View, more: str) -> str:
    """The box that a script fills, with the way to the data."""
    ways = f'data-root="{view.root}" data-places="{view.files}{DATA}"'
    return f'<div class="{name}" id="{name}" {ways}{more}></div>'


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    title = view.plain("verify.title")
    parts = (
        f"<h1>{view.say('verify.title')}</h1>",
        f'<p class="ocop-intro">{view.say("verify.intro")}</p>',
        _form(view),
        f"<noscript>{_without_script(view)}</noscript>",
        answers("ocop-answers", view, ' aria-live="polite"'),
        _meanings(view),
    )
    draft = Draft(
        PageKind.VERIFY,
        title,
        view.plain("verify.description"),
        (),
        parts,
        head=lines(
            preloaded(view, "verify.js"), WITHOUT_SCRIPT, script_words(view, _ANSWERED, *_SAID)
        ),
        canonical=addresses.VERIFY,
    )
    return framed(view, draft)


def _form(view: View) -> str:
    """Hidden until the script runs: without it the form could not answer."""
    return lines(
        '<form class="ocop-verify" id="ocop-verify" role="search" '
        f'aria-label="{view.say("verify.title")}">',
        f'<label for="ocop-verify-text">{view.say("verify.label")}</label>',
        '<div class="ocop-verify__row"><input id="ocop-verify-text" name="ma" type="search" '
        'autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" '
        'maxlength="120" aria-describedby="ocop-verify-examples">',
        f'<button class="ocop-button ocop-button--strong">{view.say("verify.submit")}</button>'
        f'<button class="ocop-button" type="button" id="ocop-scan" hidden>'
        f"{view.say('verify.scan')}</button></div>",
        f'<p class="ocop-verify__hint" id="ocop-verify-examples">{view.say("verify.examples")}</p>',
        f'<p class="ocop-verify__hint" id="ocop-scan-note">{view.say("verify.scan.app")}</p>',
        '<p class="ocop-verify__held" id="ocop-held" role="status"></p>',
        '<video class="ocop-verify__video" id="ocop-scan-view" muted playsinline hidden></video>',
        "</form>",
    )


def _without_script(view: View) -> str:
    ways = (
        (addresses.STARS, "stars.name"),
        (addresses.GROUPS, "groups.name"),
        (addresses.PROVINCES, "provinces.name"),
    )
    links = bullets(view.link(to, view.say(key)) for to, key in ways)
    return lines(f"<p>{view.say('verify.no-script')}</p>", links)


def _meanings(view: View) -> str:
    """What each answer says of a product, and what it does not."""
    rows = (
        f'<li class="ocop-meaning ocop-sum--{status.value}">{icon(status.value)}<p>'
        f"<b>{view.say(f'status.{status.value}.name')}</b> "
        f"{view.say(f'verify.means.{status.value}')}</p></li>"
        for status in TRUST
        if f"verify.means.{status.value}" in view.site.words.texts
    )
    return section(
        view.say("verify.means"),
        lines(
            '<ul class="ocop-meanings">',
            *rows,
            "</ul>",
            f"<p>{view.say('verify.means.nothing')}</p>",
            f"<p>{view.say('verify.paper')}</p>",
        ),
    )
