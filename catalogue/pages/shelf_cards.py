"""The page that draws shelf cards (A6) for one or several products, to print.

Drawn in the browser, QR codes too: segno needs 6 ms and 2 KB for each of 17,000, at every build,
for cards of which few are ever printed; and a card drawn today says what holds today.
"""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.pages import addresses
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines
from catalogue.pages.modules import preloaded
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.verifying import WITHOUT_SCRIPT, answers, script_words
from catalogue.pages.view import View

MAKER = "shelf-cards"

_NOT_INDEXED = '<meta name="robots" content="noindex">'


def requests(site: Site) -> Iterator[PageRequest]:
    del site
    yield PageRequest(MAKER, "", 1, addresses.SHELF_CARDS)


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    title = view.plain("card.title")
    short = esc(f"{site.url}{addresses.SHORT}?")
    parts = (
        f"<h1>{view.say('card.title')}</h1>",
        f'<p class="ocop-intro">{view.say("card.intro")}</p>',
        _form(view),
        f"<noscript><p>{view.say('card.no-script')}</p></noscript>",
        answers("ocop-shelf-cards", view, f' data-short="{short}"'),
    )
    draft = Draft(
        PageKind.SHELF_CARDS,
        title,
        view.plain("card.description"),
        ((view.plain("verify.name"), addresses.VERIFY),),
        parts,
        head=lines(
            _NOT_INDEXED,
            preloaded(view, "shelf-cards.js"),
            WITHOUT_SCRIPT,
            script_words(view, "verify.answer.", "card.", "verify.failed", "stars.ocop"),
        ),
    )
    return framed(view, draft)


def _form(view: View) -> str:
    return lines(
        '<form class="ocop-verify" id="ocop-draw">',
        f'<label for="ocop-draw-codes">{view.say("card.label")}</label>',
        '<div class="ocop-verify__row"><input id="ocop-draw-codes" name="ma" autocomplete="off" '
        'autocapitalize="characters" spellcheck="false" maxlength="600">',
        f'<button class="ocop-button">{view.say("card.draw")}</button></div>',
        '<p class="ocop-verify__hint" id="ocop-draw-note" role="status"></p>',
        '<p><button class="ocop-button ocop-button--strong" type="button" id="ocop-print" hidden>'
        "</button></p>",
        "</form>",
    )
