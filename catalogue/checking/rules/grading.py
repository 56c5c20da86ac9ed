"""Whether each recognition's stars are those that its score reaches under its regime."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.language.formats import number
from catalogue.model.certificate import Certificate
from catalogue.model.regime import Regime, Regimes
from catalogue.model.validity import LATEST_SIGNING_DELAY


def stars_match_score(context: Context) -> Iterator[Complaint]:
    """The stars of each certificate fall in the band that its score reaches under its regime."""
    for product, index, certificate in context.recognitions:
        score, stars = certificate.score, certificate.stars
        regimes = [r for r in possible(certificate, context.catalogue.regimes) if r.bands]
        if score is None or stars is None or not regimes:
            continue
        place = ("certificates", index, "score")
        values = {"score": number(score), "regime": " hoặc ".join(r.title for r in regimes)}
        reached = [band.stars if (band := r.band_of(score)) else None for r in regimes]
        if stars in reached:
            continue
        if None in reached:  # 1048/2019 leaves gaps: 89.5 is in no band
            yield complain("W301", product, *place, **values)
        else:
            expected = " hoặc ".join(dict.fromkeys(map(str, reached)))
            yield complain("E301", product, *place, **values, expected=expected, stars=stars)


def possible(certificate: Certificate, regimes: Regimes) -> tuple[Regime, ...]:
    """The regime of the decision's date; without a date, those in force when it may have been."""
    signed = certificate.decision.date if certificate.decision else None
    if signed is not None:
        regime = regimes.on(signed)
        return (regime,) if regime else ()
    if certificate.year is None:
        return regimes.regimes
    first = date(certificate.year, 1, 1)
    last = date(certificate.year + LATEST_SIGNING_DELAY, 12, 31)
    return tuple(r for r in regimes.regimes if r.first <= last and (r.last or last) >= first)
