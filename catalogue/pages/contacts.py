"""Business contacts, as far as they may be published."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.pages.html import esc, mail, outward, phone
from catalogue.pages.view import View


def _shown(field: str, value: str) -> str:
    if field == "phone":
        return phone(value)
    if field == "email":
        return mail(value)
    return outward(value, esc(value), "ocop-out ocop-tap")


def contact_rows(view: View, contacts: Iterable[tuple[str, str | None]]) -> list[tuple[str, str]]:
    """contacts: (field, value), without those that may not be published."""
    return [
        (view.say(f"contact.{field}"), _shown(field, value)) for field, value in contacts if value
    ]
