"""What products, producers and sales points have in common: sources, and words in two languages."""

from __future__ import annotations

from catalogue.language.languages import ENGLISH
from catalogue.model.entries import Entry, Producer, Product, SalesPoint
from catalogue.pages.html import bullets, esc, outward, paragraphs, section
from catalogue.pages.view import View

Described = Product | Producer | SalesPoint


def sources(view: View, entry: Entry) -> str:
    items = []
    for source in entry.sources:
        note = f' <small class="ocop-note">{esc(source.note)}</small>' if source.note else ""
        items.append(view.of_data(outward(source.url, esc(source.title)) + note))
    return section(view.say("sources.title"), bullets(items), "ocop-sources")


def other_name(view: View, entry: Entry) -> str:
    """The name in the language that the page does not call it by, where it has one in both."""
    name = entry.english.name if entry.english else None
    if not name:
        return ""
    return _english(esc(name)) if view.language is not ENGLISH else view.of_data(esc(entry.name))


def own_words(view: View, entry: Described, css: str = "") -> str:
    """The description in the page's language; where there is none, that of the data."""
    return _in_english(view, entry, css) or view.of_data(paragraphs(entry.description or "", css))


def _in_english(view: View, entry: Described, css: str) -> str:
    given = entry.english.description if entry.english else None
    return paragraphs(given, css) if given and view.language is ENGLISH else ""


def other_words(view: View, entry: Described) -> str:
    """The description in the other language, as such to screen readers."""
    given = entry.english.description if entry.english else None
    if not given:
        return ""
    title = view.say("other-language.title")
    if view.language is not ENGLISH:
        return f'<div lang="{ENGLISH.code}">{section(title, paragraphs(given))}</div>'
    return section(title, view.of_data(paragraphs(entry.description or "")))


def _english(html: str) -> str:
    return f'<span lang="{ENGLISH.code}">{html}</span>'
