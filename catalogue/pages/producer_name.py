"""What pages call a producer: a household that was removed is not named, for it is a person."""

from __future__ import annotations

from catalogue.model.summary import ProducerSummary, Summary
from catalogue.pages.view import View


def is_withheld(entry: Summary) -> bool:
    """Whether neither the entry's name nor its address, which bears the name, may be shown."""
    return isinstance(entry, ProducerSummary) and entry.is_withheld


def shown_name(view: View, entry: Summary) -> str:
    """Plain text; escaped later."""
    return view.plain("producer.removed") if is_withheld(entry) else entry.name
