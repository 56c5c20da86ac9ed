"""Whether the dates of each recognition agree with each other, the programme and today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.findings.finding import Path
from catalogue.language.formats import day
from catalogue.model.certificate import VALIDITY_MONTHS, Certificate
from catalogue.model.entries import Entry, Producer, Product
from catalogue.model.validity import LATEST_SIGNING_DELAY, add_months

LATEST_START_MONTHS = 12
"""Months after the signing by which a recognition must have begun. Decisions that state a first
day mean the day of signing or one soon after (Yên Bái: 28/12/2023); a later one is a typing error
that would lengthen the 36 months."""


def programme_had_begun(context: Context) -> Iterator[Complaint]:
    first = context.catalogue.regimes.regimes[0].first
    for product, index, certificate in context.recognitions:
        path, began = _began(certificate)
        if began and began < first:
            values = {"date": day(began), "first": day(first)}
            yield complain("E310", product, "certificates", index, *path, **values)


def _began(certificate: Certificate) -> tuple[Path, date | None]:
    """The day of the decision, or else the first day of validity, and where it stands."""
    if certificate.decision and certificate.decision.date:
        return ("decision", "date"), certificate.decision.date
    return ("valid_from",), certificate.valid_from


def validity_is_36_months(context: Context) -> Iterator[Complaint]:
    """A stated last day is that of the 36 months (QĐ 1048, QĐ 148), 29 February included."""
    for product, index, certificate in context.recognitions:
        start, until = certificate.start, certificate.valid_until
        if start is None or until is None:
            continue
        place = ("certificates", index, "valid_until")
        expected = add_months(start, VALIDITY_MONTHS)
        if until < start:
            yield complain("E308", product, *place, until=day(until), start=day(start))
        elif until != expected:
            values = {"until": day(until), "start": day(start), "expected": day(expected)}
            yield complain("E305", product, *place, **values, months=VALIDITY_MONTHS)


def validity_began_with_the_decision(context: Context) -> Iterator[Complaint]:
    """A stated first day is the day of signing or one soon after."""
    for product, index, certificate in context.recognitions:
        signed = certificate.decision.date if certificate.decision else None
        start = certificate.valid_from
        if not signed or not start or signed <= start <= add_months(signed, LATEST_START_MONTHS):
            continue
        values = {"date": day(start), "signed": day(signed), "months": LATEST_START_MONTHS}
        yield complain("E312", product, "certificates", index, "valid_from", **values)


def last_day_alone_is_plausible(context: Context) -> Iterator[Complaint]:
    """Where only the last day is known, the day 36 months before it could be that of a decision.

    Else any far day would keep an undated recognition alive.
    """
    first = context.catalogue.regimes.regimes[0].first
    for product, index, certificate in context.recognitions:
        until = certificate.valid_until
        if until is None or certificate.start is not None:
            continue
        began = add_months(until, -VALIDITY_MONTHS)
        problem = ""
        if began > context.today:
            problem = f"hôm nay mới là {day(context.today)}"
        elif began < first:
            problem = f"khi ấy chưa có Chương trình OCOP (từ {day(first)})"
        elif certificate.year and not _fits(certificate.year, began):
            problem = f"không hợp với năm của đợt ({certificate.year})"
        if problem:
            values = {"until": day(until), "start": day(began), "months": VALIDITY_MONTHS}
            place = ("certificates", index, "valid_until")
            yield complain("E313", product, *place, **values, problem=problem)


def year_fits_decision(context: Context) -> Iterator[Complaint]:
    """A decision is signed in the year of its round or in the next."""
    for product, index, certificate in context.recognitions:
        signed = certificate.decision.date if certificate.decision else None
        if signed and certificate.year and not _fits(certificate.year, signed):
            values = {"year": certificate.year, "date": day(signed)}
            yield complain("E311", product, "certificates", index, "year", **values)


def _fits(year: int, signed: date) -> bool:
    return year <= signed.year <= year + LATEST_SIGNING_DELAY


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
        path, began = _began(certificate)
        yield (*place, *path), began
        if certificate.revoked and certificate.revoked.decision:
            yield (*place, "revoked", "decision", "date"), certificate.revoked.decision.date
    for index, proposal in enumerate(product.proposals):
        if proposal.decision:
            yield ("proposals", index, "decision", "date"), proposal.decision.date


def revocation_is_near(context: Context) -> Iterator[Complaint]:
    """A revocation may be announced, but one of 2062 is a typing error that keeps stars shining."""
    latest = add_months(context.today, LATEST_START_MONTHS)
    for product, index, certificate in context.recognitions:
        revoked = certificate.revoked.date if certificate.revoked else None
        if revoked and revoked > latest:
            values = {"date": day(revoked), "today": day(context.today)}
            yield complain("E319", product, "certificates", index, "revoked", "date", **values)


def revoked_after_it_was_granted(context: Context) -> Iterator[Complaint]:
    for product, index, certificate in context.recognitions:
        revoked, start = certificate.revoked, certificate.start
        if revoked is None or start is None:
            continue
        signed = revoked.decision.date if revoked.decision else None
        for path, when in ((("date",), revoked.date), (("decision", "date"), signed)):
            if when and when < start:
                values = {"date": day(when), "start": day(start)}
                yield complain("E309", product, "certificates", index, "revoked", *path, **values)
                break
