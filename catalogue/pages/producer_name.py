"""What pages call a producer: a household that was removed is not named, for it is a person."""

from __future__ import annotations

from catalogue.model.entries import Entry, Producer, ProducerKind
from catalogue.pages.view import View


def is_withheld(entry: Entry) -> bool:
    """Whether neither the entry's name nor its address, which bears the name, may be shown."""
    household = isinstance(entry, Producer) and entry.kind is ProducerKind.HOUSEHOLD
    return household and entry.retired is not None


def shown_name(view: View, entry: Entry) -> str:
    """Plain text; escaped later."""
    return view.plain("producer.removed") if is_withheld(entry) else entry.name
