"""What may not be published about people (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from catalogue.checking.addresses import addresses_of, web_addresses
from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.households import names_a_household
from catalogue.checking.personal import (
    CITIZEN,
    DIGITS,
    EMAIL,
    IDENTITY,
    MAYBE_CARD,
    MAYBE_PHONE_OR_CITIZEN,
    NINE_DIGITS,
    phone_in,
    phone_in_address,
)
from catalogue.checking.prose import prose_of
from catalogue.checking.words import (
    digits_alone,
    document_numbers,
    joined,
    own_texts,
    plain_letters,
    quoted_texts,
)
from catalogue.findings.finding import Path, shown
from catalogue.language.vi.values import SAID
from catalogue.language.vi.words import CONTACT_FIELDS
from catalogue.model.entries import Entry, Producer, ProducerKind, SalesPoint

NUMBERS = ("number", "certificate_number")
"""Fields of document numbers, where a bare number says what it is."""


def households_consent(context: Context) -> Iterator[Complaint]:
    """A household's phone, home address and the like stand only with its recorded consent."""
    for producer in context.catalogue.producers.values():
        for path in _given(producer):
            field = str(path[-1])
            if not producer.may_publish(field):
                values = {"field": CONTACT_FIELDS[field], "name": field}
                yield complain("E701", producer, *path, **values)


def who_sounds_like_a_household_consents(context: Context) -> Iterator[Complaint]:
    """Entered as another kind, a household would need no consent."""
    for producer in context.catalogue.producers.values():
        if producer.kind is ProducerKind.HOUSEHOLD or not names_a_household(producer.name):
            continue
        for path in _given(producer):
            field = CONTACT_FIELDS[str(path[-1])].lower()
            yield complain("E705", producer, *path, name=shown(producer.name), field=field)


def points_of_households_show_no_home(context: Context) -> Iterator[Complaint]:
    """A sales point records no consent, so it shows nothing that would need one."""
    for point in context.catalogue.sales_points.values():
        names = (name for name in (point.operator, point.name) if name)
        household = next(filter(names_a_household, names), None)
        for path in _given(point) if household else ():
            field = CONTACT_FIELDS[str(path[-1])].lower()
            yield complain("E706", point, *path, name=shown(household), field=field)


def _given(entry: Producer | SalesPoint) -> Iterator[Path]:
    if entry.address is not None:
        yield ("address",)
    for field in fields(entry.contacts):
        if getattr(entry.contacts, field.name) is not None:
            yield ("contacts", field.name)


def addresses_hold_no_phone(context: Context) -> Iterator[Complaint]:
    """Ids become addresses, too: `ho-thu-0900000000`."""
    for entry in context.entries:
        written = joined((entry.id, *entry.former_ids, *web_addresses(entry)))
        if not NINE_DIGITS.search(digits_alone(plain_letters(written))):
            continue
        for path, address in addresses_of(entry):
            if DIGITS.search(address) and (phone := phone_in_address(address)):
                values = {"where": SAID["web-address"], "found": shown(phone)}
                yield complain("E707", entry, *path, **values, hint=SAID["phone-in-address"])
        for path, named in _ids(entry):
            if phone := phone_in(named):
                values = {"where": SAID["id"], "found": shown(phone)}
                yield complain("E707", entry, *path, **values, hint=SAID["phone-in-id"])


def _ids(entry: Entry) -> Iterator[tuple[Path, str]]:
    yield (), entry.id
    for index, former in enumerate(entry.former_ids):
        yield ("former_ids", index), former


def prose_holds_no_personal_data(context: Context) -> Iterator[Complaint]:
    """Numbers and addresses hidden in running text escape consent, and the reader's eye."""
    for entry in context.entries:
        if not may_hold_personal_data(entry):
            continue
        for path, text in prose_of(entry):
            if "@" in text and (email := EMAIL.search(text)):
                yield complain("E703", entry, *path, found=shown(email[0]))
            if not DIGITS.search(text):  # as in most texts; the patterns below are slow
                continue
            if phone := phone_in(text):
                yield complain("E702", entry, *path, found=shown(phone))
            if IDENTITY.search(text) or (path[-1] in NUMBERS and CITIZEN.search(text)):
                yield complain("E704", entry, *path)


def may_hold_personal_data(entry: Entry) -> bool:
    """Whether the second look is worth while, wherever in the entry it will find something."""
    texts = (*own_texts(entry), *quoted_texts(entry), *document_numbers(entry))
    plain = plain_letters(joined(texts))
    digits = digits_alone(plain)
    if b"@" in plain or MAYBE_PHONE_OR_CITIZEN.search(digits):
        return True
    return bool(NINE_DIGITS.search(digits) and MAYBE_CARD.search(plain))
