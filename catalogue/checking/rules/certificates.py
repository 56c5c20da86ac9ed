"""Whether each recognition can be what it says it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.language.fold import fold
from catalogue.language.formats import day, number
from catalogue.language.vi.words import LEVELS
from catalogue.model.certificate import VALIDITY_MONTHS, Certificate, Level
from catalogue.model.entries import Product
from catalogue.model.regime import Regime
from catalogue.model.validity import LATEST_SIGNING_DELAY, add_months

Numbered = tuple[Product, int, Certificate]


def _certificates(context: Context) -> Iterator[Numbered]:
    for product in context.catalogue.products.values():
        for index, certificate in enumerate(product.certificates):
            yield product, index, certificate


def _regime(context: Context, certificate: Certificate) -> Regime | None:
    signed = certificate.decision and certificate.decision.date
    return context.catalogue.regimes.on(signed) if signed else None


def stars_match_score(context: Context) -> Iterator[Complaint]:
    """The stars of each certificate fall in the band that its score reaches under its regime."""
    for product, index, certificate in _certificates(context):
        regime = _regime(context, certificate)
        if regime is None or certificate.score is None or certificate.stars is None:
            continue
        place = ("certificates", index, "score")
        values = {"score": number(certificate.score), "regime": regime.title}
        band = regime.band_of(certificate.score)
        if band is None and regime.bands:  # 1048/2019 leaves gaps: 89.5 is in no band
            yield complain("W301", product, *place, **values)
        elif band is not None and band.stars != certificate.stars:
            values["expected"] = str(band.stars)
            yield complain("E301", product, *place, **values, stars=certificate.stars)


def authority_may_grant(context: Context) -> Iterator[Complaint]:
    """The level that signed could grant these stars on that day."""
    for product, index, certificate in _certificates(context):
        regime, decision = _regime(context, certificate), certificate.decision
        if regime is None or decision is None or decision.level is None or not certificate.stars:
            continue
        if not regime.may_certify(decision.level, certificate.stars) and decision.date is not None:
            yield complain(
                "E302",
                product,
                *("certificates", index, "stars"),
                date=day(decision.date),
                level=LEVELS[decision.level.value],
                stars=certificate.stars,
                regime=regime.title,
            )


def programme_had_begun(context: Context) -> Iterator[Complaint]:
    first = context.catalogue.regimes.regimes[0].first
    for product, index, certificate in _certificates(context):
        signed = certificate.decision and certificate.decision.date
        if signed and signed < first:
            place = ("certificates", index, "decision", "date")
            yield complain("E310", product, *place, date=day(signed), first=day(first))


def potential_is_not_five(context: Context) -> Iterator[Complaint]:
    """A proposal for five stars is not written down as five stars.

    The Centre alone grants five; a note that says "tiềm năng", or the very decision that
    proposes, gives away a proposal among the certificates.
    """
    for product, index, certificate in _certificates(context):
        if certificate.stars != 5:
            continue
        proposed = any(
            p.decision and certificate.decision and p.decision == certificate.decision
            for p in product.proposals
        )
        if proposed or "tiem nang 5" in fold(certificate.note or ""):
            yield complain("E304", product, "certificates", index, "stars")


def validity_is_36_months(context: Context) -> Iterator[Complaint]:
    """A stated last day is that of the 36 months (QĐ 1048, QĐ 148), 29 February included."""
    for product, index, certificate in _certificates(context):
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


def decision_is_not_in_the_future(context: Context) -> Iterator[Complaint]:
    for product, index, certificate in _certificates(context):
        signed = certificate.decision and certificate.decision.date
        if signed and signed > context.today:
            place = ("certificates", index, "decision", "date")
            yield complain("E306", product, *place, date=day(signed), today=day(context.today))


def certificates_in_order(context: Context) -> Iterator[Complaint]:
    """Oldest first: the last one decides what a product may claim today."""
    for product in context.catalogue.products.values():
        for index, (former, later) in enumerate(pairwise(product.certificates), start=1):
            if _is_before(later, former):
                values = {"date": _when(later), "previous": _when(former)}
                yield complain("E307", product, "certificates", index, **values)


def _is_before(one: Certificate, other: Certificate) -> bool:
    if one.start and other.start:
        return one.start < other.start
    return bool(one.awarded and other.awarded and one.awarded < other.awarded)


def _when(certificate: Certificate) -> str:
    return day(certificate.start) if certificate.start else str(certificate.awarded)


def revoked_after_it_was_granted(context: Context) -> Iterator[Complaint]:
    for product, index, certificate in _certificates(context):
        revoked = certificate.revoked.date if certificate.revoked else None
        if revoked and certificate.start and revoked < certificate.start:
            values = {"date": day(revoked), "start": day(certificate.start)}
            yield complain("E309", product, "certificates", index, "revoked", "date", **values)


def year_fits_decision(context: Context) -> Iterator[Complaint]:
    """A decision is signed in the year of its round or in the next."""
    for product, index, certificate in _certificates(context):
        signed = certificate.decision and certificate.decision.date
        if not signed or certificate.year is None:
            continue
        if not certificate.year <= signed.year <= certificate.year + LATEST_SIGNING_DELAY:
            values = {"year": certificate.year, "date": day(signed)}
            yield complain("E311", product, "certificates", index, "year", **values)


def five_stars_come_from_the_centre(context: Context) -> Iterator[Complaint]:
    """Under every regime that names certifiers; also where no date picks the regime."""
    for product, index, certificate in _certificates(context):
        decision = certificate.decision
        if certificate.stars != 5 or decision is None or decision.date is not None:
            continue
        if decision.level in {Level.PROVINCE, Level.DISTRICT}:
            yield complain("E304", product, "certificates", index, "stars")
