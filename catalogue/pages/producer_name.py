"""What pages call an entry: by its English name in English, where it has one.

A household that was removed is not named at all, for it is a person.
"""

from __future__ import annotations

from catalogue.language.languages import ENGLISH
from catalogue.model.summary import ProducerSummary, Summary
from catalogue.pages.view import View


def is_withheld(entry: Summary) -> bool:
    """Whether neither the entry's name nor its address, which bears the name, may be shown."""
    return isinstance(entry, ProducerSummary) and entry.is_withheld


def shown_name(view: View, entry: Summary) -> str:
    """Plain text; escaped later."""
    if is_withheld(entry):
        return view.plain("producer.removed")
    if view.language is ENGLISH and entry.english_name:
        return entry.english_name
    return entry.name
