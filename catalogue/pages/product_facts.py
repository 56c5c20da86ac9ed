"""What a product is: kind, place, producer, standards, rights, packagings."""

from __future__ import annotations

from catalogue.model.entries import IntellectualProperty, Packaging, Product, Standard
from catalogue.pages import addresses
from catalogue.pages.cards import cards, producer_card
from catalogue.pages.entry_facts import other_name, other_words, own_words
from catalogue.pages.html import bullets, esc, facts, lines, paragraphs, section, table
from catalogue.pages.place_words import place_rows
from catalogue.pages.reference_words import group_name
from catalogue.pages.view import View

COMPARED = "ocop-compared"
"""Class of the parts that stand in a comparison, beside the facts: the script finds them by it."""


def key_facts(view: View, product: Product) -> str:
    return facts(
        [
            *place_rows(view, product),
            (view.say("fact.group"), _group(view, product)),
            (view.say("fact.other-names"), esc(", ".join(product.other_names))),
            (view.say("fact.other-language"), other_name(view, product)),
        ]
    )


def maker(view: View, product: Product) -> str:
    """Who stands behind the product, as a card."""
    if product.producer is None or product.producer not in view.directory.producers:
        return ""
    card = cards(view, [producer_card(view, product.producer, listed=False)])
    return f'<div class="ocop-maker"><h3>{view.say("fact.producer")}</h3>\n{card}</div>'


def _group(view: View, product: Product) -> str:
    """The group of today with its set, the document's own words, and whether it is a guess."""
    if product.group is None:
        return ""
    group = view.directory.groups.group(product.group.code)
    if group is None:
        return ""
    chosen = view.directory.groups.product_set(product.group.product_set or "")
    notes = [
        esc(group_name(view, chosen)) if chosen else "",
        view.say("group.as-certified", name=product.group.as_certified)
        if product.group.as_certified
        else "",
        view.say("group.suggested") if "group" in product.unconfirmed else "",
    ]
    small = " · ".join(filter(None, notes))
    linked = view.link(addresses.group(group.code), esc(group_name(view, group)))
    return linked + (f' <small class="ocop-note">{small}</small>' if small else "")


def prose(view: View, product: Product) -> str:
    return lines(
        section(view.say("product.description"), own_words(view, product)),
        section(
            view.say("product.story"), view.of_data(paragraphs(product.story or "")), "ocop-story"
        ),
        other_words(view, product),
    )


def standards(view: View, product: Product) -> str:
    if not product.standards:
        return ""
    items = (_standard(view, standard) for standard in product.standards)
    return section(view.say("product.standards"), bullets(items), COMPARED)


def _standard(view: View, standard: Standard) -> str:
    until = standard.valid_until
    over = until is not None and until < view.site.today
    parts = [
        f"<strong>{view.kind('standard', standard.kind)}</strong>",
        esc(standard.name or ""),
        view.say("paper.number", number=standard.number) if standard.number else "",
        view.say("paper.issuer", issuer=standard.issuer) if standard.issuer else "",
        view.say("paper.ended" if over else "paper.until", day=until) if until else "",
    ]
    return ", ".join(filter(None, parts))


def rights(view: View, product: Product) -> str:
    if not product.intellectual_property:
        return ""
    items = (_right(view, right) for right in product.intellectual_property)
    return section(view.say("product.rights"), bullets(items), COMPARED)


def _right(view: View, right: IntellectualProperty) -> str:
    parts = [
        f"<strong>{view.kind('right', right.kind)}</strong>",
        esc(right.name or ""),
        view.say("paper.number", number=right.number) if right.number else "",
    ]
    return ", ".join(filter(None, parts))


def packagings(view: View, product: Product) -> str:
    if not product.packagings:
        return ""
    heads = map(view.say, ("packaging.content", "packaging.gtin", "packaging.price"))
    rows = (_packaging(view, packaging) for packaging in product.packagings)
    title = view.say("product.packagings")
    return section(title, table(title, heads, rows), COMPARED)


def _packaging(view: View, packaging: Packaging) -> str:
    price = ""
    if packaging.price:
        price = view.say("price", amount=packaging.price.amount, day=packaging.price.date)
    gtin = esc(packaging.gtin or "")
    return (
        f'<tr><th scope="row">{esc(packaging.net_content)}</th><td>{gtin}</td><td>{price}</td></tr>'
    )
