"""What a visitor can do with a product: keep it, compare it, hand it on, cite it.

Links and the citation work without a script; buttons that need one appear with it.
"""

from __future__ import annotations

from urllib.parse import quote

from catalogue.model.certificate import Certificate
from catalogue.model.entries import Product
from catalogue.model.standing import Standing
from catalogue.pages import addresses
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.producer_name import shown_name
from catalogue.pages.product_status import decision_plain
from catalogue.pages.status_words import label
from catalogue.pages.stencils import SLOT, filled
from catalogue.pages.view import View

_FACEBOOK = "https://www.facebook.com/sharer/sharer.php?u="
_ZALO = "https://zalo.me/share?url="


def actions(
    view: View, product: Product, standing: Standing, certificate: Certificate | None
) -> str:
    """certificate: the one that decides today."""
    url = view.site.url + view.address
    quoted = quote(url, safe="")
    cited = esc(citation(view, product, standing, certificate))
    return filled(view, _actions, esc(product.id), esc(url), quoted, quoted, cited)


def _actions(view: View) -> str:
    """Slots: the product's id, the page's address, twice the same quoted, the citation."""
    return lines(
        f'<div class="ocop-actions" role="group" aria-label="{view.say("actions.label")}" '
        f'data-product="{SLOT}" data-root="{view.root}">',
        _toggle(view, "saved", "actions.save", "actions.saved", "bookmark"),
        _toggle(view, "compared", "actions.compare", "actions.compared", "compare"),
        _share(view),
        f'<p class="ocop-actions__said" role="status" {_said(view)}></p>',
        '<p class="ocop-actions__own" hidden>',
        view.link(addresses.SAVED, view.say("actions.to-saved")),
        view.link(addresses.COMPARE, view.say("actions.to-compared")),
        "</p>",
        "</div>",
    )


def _toggle(view: View, kept: str, off: str, on: str, glyph: str) -> str:
    """kept: the list that the product goes into. The label says the state, also to the eye."""
    return (
        f'<button type="button" class="ocop-action" data-keep="{kept}" data-on="{view.say(on)}" '
        f"hidden>{icon(glyph)}<span>{view.say(off)}</span></button>"
    )


def _said(view: View) -> str:
    """What the script says after a tap."""
    words = ("saved", "unsaved", "compared", "uncompared", "full", "refused")
    return " ".join(f'data-{word}="{view.say(f"actions.said.{word}")}"' for word in words)


def _share(view: View) -> str:
    """Slots: as the last four of `_actions`."""
    out = 'class="ocop-button" rel="nofollow noopener"'
    return lines(
        '<details class="ocop-share">',
        f'<summary class="ocop-action">{icon("share")}<span>{view.say("share.title")}</span>'
        "</summary>",
        f'<div class="ocop-share__sheet" data-url="{SLOT}" '
        f'data-done="{view.say("share.copied")}" data-failed="{view.say("share.failed")}">',
        '<ul class="ocop-row">',
        f'<li hidden><button type="button" class="ocop-button" data-share>{icon("out")}'
        f"{view.say('share.other')}</button></li>",
        f"<li hidden>{_copy(view, 'share.copy', '[data-url]')}</li>",
        f'<li><a {out} href="{_ZALO}{SLOT}">{view.say("share.zalo")}</a></li>',
        f'<li><a {out} href="{_FACEBOOK}{SLOT}">{view.say("share.facebook")}</a></li>',
        "</ul>",
        f"<h2>{view.say('share.citation')}</h2>",
        f'<p class="ocop-share__citation">{SLOT}</p>',
        f"<p hidden>{_copy(view, 'share.copy-citation', '.ocop-share__citation')}</p>",
        "</div>",
        "</details>",
    )


def _copy(view: View, key: str, source: str) -> str:
    """A button that copies what an element says. source: a selector within the sheet."""
    return (
        f'<button type="button" class="ocop-button" data-copy="{source}">{icon("copy")}'
        f"<span>{view.say(key)}</span></button>"
    )


def citation(
    view: View, product: Product, standing: Standing, certificate: Certificate | None
) -> str:
    """Plain text: name, standing, decision, where it was read, and as of which day."""
    decision = decision_plain(view, certificate.decision) if certificate else ""
    stars = view.plain("stars.ocop", stars=standing.stars) if standing.stars else ""
    url = view.site.url + view.address
    name = shown_name(view, view.directory.products[product.id])
    read = view.plain(
        "share.cite", site=view.plain("site.name"), url=url, day=view.day(view.site.today)
    )
    said = label(view, standing)
    stands = f"{stars}, {said[:1].lower()}{said[1:]}" if stars else said
    return " ".join(f"{part}." for part in (name, stands, decision, read) if part)
