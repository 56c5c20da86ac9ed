"""What products, producers and sales points have in common: sources, and words in English."""

from __future__ import annotations

from catalogue.model.entries import Entry
from catalogue.pages.html import bullets, esc, outward, paragraphs, section
from catalogue.pages.view import View


def sources(view: View, entry: Entry) -> str:
    items = []
    for source in entry.sources:
        note = f' <small class="ocop-note">{esc(source.note)}</small>' if source.note else ""
        items.append(outward(source.url, esc(source.title)) + note)
    return section(view.say("sources.title"), bullets(items), "ocop-sources")


def english_name(entry: Entry) -> str:
    name = entry.english.name if entry.english else None
    return f'<span lang="en">{esc(name)}</span>' if name else ""


def in_english(view: View, entry: Entry) -> str:
    """The description in English, as such to screen readers."""
    text = entry.english.description if entry.english else None
    if not text:
        return ""
    return f'<div lang="en">{section(view.say("english.title"), paragraphs(text))}</div>'
