"""What the evidence on a product lacks, and which of its fields are guesses."""

from __future__ import annotations

from catalogue.model.entries import Entry, Product, Provenance
from catalogue.model.validity import Status
from catalogue.pages.frame import report_href
from catalogue.pages.html import bullets, lines
from catalogue.pages.view import View


def missing(view: View, product: Product) -> str:
    """For entries from public sources and for unconfirmed ones; an officer's entry is complete."""
    unconfirmed = view.directory.products[product.id].status == Status.UNCONFIRMED.value
    public = product.provenance is Provenance.PUBLIC_SOURCE
    lacks = product.missing if unconfirmed or public else ()
    items = bullets(view.say(f"missing.{key}") for key in lacks)
    guesses = guessed(view, product)
    if not items and not guesses:
        return ""
    asked = f'<a href="{report_href(view, product.name)}">{view.say("missing.supply")}</a>'
    return lines(
        '<section class="ocop-missing">',
        f"<h2>{view.say('missing.title')}</h2>",
        f"<p>{view.say('missing.public' if public else 'missing.why')}</p>",
        items,
        guesses,
        f"<p>{asked}</p>",
        "</section>",
    )


def guessed(view: View, entry: Entry) -> str:
    """Names the fields whose value is a guess or a translation."""
    if not entry.unconfirmed:
        return ""
    names = ", ".join(view.kind("field", name) for name in sorted(entry.unconfirmed))
    return f'<p class="ocop-note">{view.around("missing.guessed", fields=names)}</p>'
