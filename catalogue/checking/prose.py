"""The free text of an entry: whatever its schema takes without a form of its own."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.findings.finding import Path
from catalogue.model.certificate import Decision
from catalogue.model.entries import Entry, Producer, Product, SalesPoint

Prose = Iterator[tuple[Path, str]]


def prose_of(entry: Entry) -> Prose:
    """Every free text with its place in the file; ids, addresses and contacts have forms."""
    for path, text in _texts(entry):
        if text:
            yield path, text


def _texts(entry: Entry) -> Iterator[tuple[Path, str | None]]:
    yield ("name",), entry.name
    for index, name in enumerate(entry.other_names):
        yield ("other_names", index), name
    if entry.place:
        yield ("place", "as_certified"), entry.place.as_certified
    for index, source in enumerate(entry.sources):
        yield ("sources", index, "title"), source.title
        yield ("sources", index, "note"), source.note
    if entry.english:
        yield ("english", "name"), entry.english.name
        yield ("english", "description"), entry.english.description
    if entry.retired:
        yield ("retired", "reason"), entry.retired.reason
    if isinstance(entry, Product | Producer | SalesPoint):
        yield ("description",), entry.description
    if isinstance(entry, Product):
        yield from _of_product(entry)
        yield from _of_recognitions(entry)
    elif isinstance(entry, Producer):
        yield ("address",), entry.address
        yield ("consent", "kept_by"), entry.consent.kept_by if entry.consent else None
    elif isinstance(entry, SalesPoint):
        yield ("operator",), entry.operator
        yield ("address",), entry.address
        yield ("period", "note"), entry.period.note if entry.period else None


def _of_product(product: Product) -> Iterator[tuple[Path, str | None]]:
    yield ("story",), product.story
    for index, photo in enumerate(product.photos):
        yield ("photos", index, "caption"), photo.caption
        yield ("photos", index, "credit"), photo.credit
    for index, standard in enumerate(product.standards):
        yield ("standards", index, "name"), standard.name
        yield ("standards", index, "issuer"), standard.issuer
        yield ("standards", index, "number"), standard.number
    for index, right in enumerate(product.intellectual_property):
        yield ("intellectual_property", index, "name"), right.name
        yield ("intellectual_property", index, "number"), right.number
    for index, packaging in enumerate(product.packagings):
        yield ("packagings", index, "net_content"), packaging.net_content
    for index, shop in enumerate(product.shops):
        yield ("shops", index, "name"), shop.name


def _of_recognitions(product: Product) -> Iterator[tuple[Path, str | None]]:
    for index, certificate in enumerate(product.certificates):
        place: Path = ("certificates", index)
        yield (*place, "note"), certificate.note
        yield (*place, "certificate_number"), certificate.certificate_number
        yield (*place, "decision", "issuer"), issuer_of(certificate.decision)
        if certificate.revoked:
            yield (*place, "revoked", "reason"), certificate.revoked.reason
            issuer = issuer_of(certificate.revoked.decision)
            yield (*place, "revoked", "decision", "issuer"), issuer
    for index, proposal in enumerate(product.proposals):
        yield ("proposals", index, "note"), proposal.note
        yield ("proposals", index, "decision", "issuer"), issuer_of(proposal.decision)


def issuer_of(decision: Decision | None) -> str | None:
    return decision.issuer if decision else None
