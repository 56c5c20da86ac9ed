"""Whether what is recorded as done was done by today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.rules.dates import began
from catalogue.findings.finding import Path
from catalogue.language.formats import day
from catalogue.model.entries import Entry, Producer, Product
from catalogue.model.validity import add_months

ANNOUNCED_MONTHS = 12
"""Months by which a revocation may be announced before it takes effect."""


def round_has_come(context: Context) -> Iterator[Complaint]:
    """The year of a round bounds an undated recognition, so it is not one to come."""
    for product in context.catalogue.products.values():
        years = (
            *((("certificates", i), c.year) for i, c in enumerate(product.certificates)),
            *((("proposals", i), p.year) for i, p in enumerate(product.proposals)),
        )
        for place, year in years:
            if year and year > context.today.year:
                values = {"year": year, "today": day(context.today)}
                yield complain("E318", product, *place, "year", **values)


def nothing_happened_tomorrow(context: Context) -> Iterator[Complaint]:
    """What is recorded as done was done by today; a revocation may take effect later."""
    for entry in context.entries:
        for path, when in _done(entry):
            if when and when > context.today:
                values = {"date": day(when), "today": day(context.today)}
                yield complain("E306", entry, *path, **values)


def _done(entry: Entry) -> Iterator[tuple[Path, date | None]]:
    if entry.retired:
        yield ("retired", "date"), entry.retired.date
    if isinstance(entry, Producer) and entry.consent:
        yield ("consent", "date"), entry.consent.date
    if isinstance(entry, Product):
        yield from _signed(entry)
        for index, packaging in enumerate(entry.packagings):
            if packaging.price:
                yield ("packagings", index, "price", "date"), packaging.price.date


def _signed(product: Product) -> Iterator[tuple[Path, date | None]]:
    for index, certificate in enumerate(product.certificates):
        place = ("certificates", index)
        path, when = began(certificate)
        yield (*place, *path), when
        if certificate.revoked and certificate.revoked.decision:
            yield (*place, "revoked", "decision", "date"), certificate.revoked.decision.date
    for index, proposal in enumerate(product.proposals):
        if proposal.decision:
            yield ("proposals", index, "decision", "date"), proposal.decision.date


def revocation_is_near(context: Context) -> Iterator[Complaint]:
    """A revocation may be announced, but one of 2062 is a typing error that keeps stars shining."""
    latest = add_months(context.today, ANNOUNCED_MONTHS)
    for product, index, certificate in context.recognitions:
        revoked = certificate.revoked.date if certificate.revoked else None
        if revoked and revoked > latest:
            values = {"date": day(revoked), "today": day(context.today)}
            yield complain("E319", product, "certificates", index, "revoked", "date", **values)


def revocation_ends_something(context: Context) -> Iterator[Complaint]:
    """What has run out cannot be taken back: one of the two days is a typing error.

    Of a day that is too far off `revocation_is_near` has said enough.
    """
    latest = add_months(context.today, ANNOUNCED_MONTHS)
    for product, index, certificate in context.recognitions:
        revoked = certificate.revoked.date if certificate.revoked else None
        if revoked is None or revoked > latest:
            continue
        end = certificate.latest_end
        if end and end < revoked:
            values = {"date": day(revoked), "end": day(end)}
            yield complain("E321", product, "certificates", index, "revoked", "date", **values)
