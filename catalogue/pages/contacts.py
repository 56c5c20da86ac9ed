"""Business contacts, as far as they may be published."""

from __future__ import annotations

from collections.abc import Callable

from catalogue.model.entries import Contacts
from catalogue.pages.html import esc, mail, outward, phone
from catalogue.pages.view import View

_FIELDS = ("phone", "email", "website", "facebook", "zalo")


def _shown(field: str, value: str) -> str:
    if field == "phone":
        return phone(value)
    if field == "email":
        return mail(value)
    return outward(value, esc(value), "ocop-out ocop-tap")


def contact_rows(
    view: View, contacts: Contacts, may_publish: Callable[[str], bool]
) -> list[tuple[str, str]]:
    """may_publish: whether a field may be shown; a household's only by its consent."""
    values = ((field, getattr(contacts, field)) for field in _FIELDS)
    return [
        (view.say(f"contact.{field}"), _shown(field, value))
        for field, value in values
        if value and may_publish(field)
    ]
