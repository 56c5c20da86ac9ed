"""What may not be published about people (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.personal import DIGITS, EMAIL, IDENTITY, phone_in
from catalogue.checking.prose import prose_of
from catalogue.findings.finding import Path, shown
from catalogue.language.vi.words import CONTACT_FIELDS
from catalogue.model.entries import Producer


def households_consent(context: Context) -> Iterator[Complaint]:
    """A household's phone, home address and the like stand only with its recorded consent."""
    for producer in context.catalogue.producers.values():
        for path in _given(producer):
            field = str(path[-1])
            if not producer.may_publish(field):
                values = {"field": CONTACT_FIELDS[field], "name": field}
                yield complain("E701", producer, *path, **values)


def _given(producer: Producer) -> Iterator[Path]:
    if producer.address is not None:
        yield ("address",)
    for field in fields(producer.contacts):
        if getattr(producer.contacts, field.name) is not None:
            yield ("contacts", field.name)


def prose_holds_no_personal_data(context: Context) -> Iterator[Complaint]:
    """Numbers and addresses hidden in running text escape consent, and the reader's eye."""
    for entry in context.entries:
        for path, text in prose_of(entry):
            if "@" in text and (email := EMAIL.search(text)):
                yield complain("E703", entry, *path, found=shown(email[0]))
            if not DIGITS.search(text):  # as in most texts; the patterns below are slow
                continue
            if phone := phone_in(text):
                yield complain("E702", entry, *path, found=shown(phone))
            if IDENTITY.search(text):
                yield complain("E704", entry, *path)
