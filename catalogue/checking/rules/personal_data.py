"""What may not be published about people (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.findings.finding import Path
from catalogue.language.vi.words import CONTACT_FIELDS
from catalogue.model.entries import Entry, Producer, Product, SalesPoint

_PHONE = re.compile(r"(?<![0-9])(?:\+?84|0)(?:[ .\-]?[0-9]){9,10}(?![0-9])")


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


def prose_holds_no_phone(context: Context) -> Iterator[Complaint]:
    """Phone numbers hidden in running text escape consent, and the reader's eye."""
    catalogue = context.catalogue
    entries: tuple[Entry, ...] = (
        *catalogue.products.values(),
        *catalogue.producers.values(),
        *catalogue.sales_points.values(),
    )
    for entry in entries:
        for path, text in _prose(entry):
            found = _PHONE.search(text)
            if found:
                yield complain("E702", entry, *path, found=found.group())


def _prose(entry: Entry) -> Iterator[tuple[Path, str]]:
    if isinstance(entry, Product | Producer | SalesPoint) and entry.description:
        yield ("description",), entry.description
    if isinstance(entry, Product):
        if entry.story:
            yield ("story",), entry.story
        for index, certificate in enumerate(entry.certificates):
            if certificate.note:
                yield ("certificates", index, "note"), certificate.note
    for index, source in enumerate(entry.sources):
        if source.note:
            yield ("sources", index, "note"), source.note
