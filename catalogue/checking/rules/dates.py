"""Whether the dates of each recognition agree with each other, the programme and today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.findings.finding import Path
from catalogue.language.formats import day
from catalogue.language.vi.values import SAID
from catalogue.model.certificate import VALIDITY_MONTHS, Certificate
from catalogue.model.validity import LATEST_SIGNING_DELAY, add_months

LATEST_START_MONTHS = 12
"""Months after the signing by which a recognition must have begun. Decisions that state a first
day mean the day of signing or one soon after (Yên Bái: 28/12/2023); a later one is a typing error
that would lengthen the 36 months."""


def programme_had_begun(context: Context) -> Iterator[Complaint]:
    first = context.catalogue.regimes.regimes[0].first
    for product, index, certificate in context.recognitions:
        path, when = began(certificate)
        if when and when < first:
            values = {"date": day(when), "first": day(first)}
            yield complain("E310", product, "certificates", index, *path, **values)


def began(certificate: Certificate) -> tuple[Path, date | None]:
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
        granted = add_months(until, -VALIDITY_MONTHS)
        problem = ""
        if granted > context.today:
            problem = SAID["granted-later"].format(today=day(context.today))
        elif granted < first:
            problem = SAID["granted-early"].format(first=day(first))
        elif certificate.year and not _fits(certificate.year, granted):
            problem = SAID["granted-otherwise"].format(year=certificate.year)
        if problem:
            values = {"until": day(until), "start": day(granted), "months": VALIDITY_MONTHS}
            place = ("certificates", index, "valid_until")
            yield complain("E313", product, *place, **values, problem=problem)


def year_fits_decision(context: Context) -> Iterator[Complaint]:
    """A decision is signed, or validity begins, in the year of the round or in the next."""
    for product, index, certificate in context.recognitions:
        _, signed = began(certificate)
        if signed and certificate.year and not _fits(certificate.year, signed):
            values = {"year": certificate.year, "date": day(signed)}
            yield complain("E311", product, "certificates", index, "year", **values)


def _fits(year: int, signed: date) -> bool:
    return year <= signed.year <= year + LATEST_SIGNING_DELAY


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
