"""The web addresses of an entry."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.findings.finding import Path
from catalogue.model.certificate import Decision
from catalogue.model.entries import Entry, Producer, Product, SalesPoint

Addresses = Iterator[tuple[Path, str]]


def addresses_of(entry: Entry) -> Addresses:
    """Every address with its place in the file; Zalo's, which may be a phone number, left out."""
    for path, address in _addresses(entry):
        if address:
            yield path, address


def web_addresses(entry: Entry) -> list[str | None]:
    """The same without their places, in a third of the time: most entries need no second look."""
    found: list[str | None] = [source.url for source in entry.sources]
    if isinstance(entry, Producer | SalesPoint):
        found += (entry.contacts.website, entry.contacts.facebook)
    if isinstance(entry, Product):
        found.append(entry.traceability_url)
        found += [shop.url for shop in entry.shops]
        for certificate in entry.certificates:
            found.append(certificate.decision.url if certificate.decision else None)
            if certificate.revoked and certificate.revoked.decision:
                found.append(certificate.revoked.decision.url)
        found += [proposal.decision.url for proposal in entry.proposals if proposal.decision]
    return found


def _addresses(entry: Entry) -> Iterator[tuple[Path, str | None]]:
    for index, source in enumerate(entry.sources):
        yield ("sources", index, "url"), source.url
    if isinstance(entry, Producer | SalesPoint):
        yield ("contacts", "website"), entry.contacts.website
        yield ("contacts", "facebook"), entry.contacts.facebook
    if isinstance(entry, Product):
        yield ("traceability_url",), entry.traceability_url
        for index, shop in enumerate(entry.shops):
            yield ("shops", index, "url"), shop.url
        for path, decision in _decisions(entry):
            yield (*path, "url"), decision.url if decision else None


def _decisions(product: Product) -> Iterator[tuple[Path, Decision | None]]:
    for index, certificate in enumerate(product.certificates):
        yield ("certificates", index, "decision"), certificate.decision
        if certificate.revoked:
            yield ("certificates", index, "revoked", "decision"), certificate.revoked.decision
    for index, proposal in enumerate(product.proposals):
        yield ("proposals", index, "decision"), proposal.decision
