"""Whether each recognition's stars are those that its score reaches under its regime."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.language.formats import number
from catalogue.language.vi.values import SAID
from catalogue.language.vi.words import LEVELS
from catalogue.model.certificate import Certificate, Level
from catalogue.model.regime import Band, Regime, Regimes
from catalogue.model.validity import LATEST_SIGNING_DELAY


def stars_match_score(context: Context) -> Iterator[Complaint]:
    """The stars of each certificate fall in the band that its score reaches under its regime."""
    for product, index, certificate in context.recognitions:
        score, stars = certificate.score, certificate.stars
        if score is None or stars is None:
            continue
        regimes = [r for r in possible(certificate, context.catalogue.regimes) if r.bands]
        bands = [band for regime in regimes if (band := regime.band_of(score))]
        if not regimes or stars in {band.stars for band in bands}:
            continue
        place = ("certificates", index, "score")
        values = {"score": number(score), "regime": SAID["either"].join(r.title for r in regimes)}
        level = certificate.decision.level if certificate.decision else None
        if level and (reached := beyond_the_level(certificate, regimes, level)):
            if reached not in {proposal.stars for proposal in product.proposals}:
                told = {**values, "level": LEVELS[level.value], "stars": stars}
                yield complain("W324", product, *place, **told, expected=reached)
            continue
        nearest = [band for regime in regimes for band in beside(score, regime)]
        if stars in {band.stars for band in nearest}:
            yield complain("W301", product, *place, **values)
        else:
            expected = SAID["either"].join(map(str, sorted({b.stars for b in (*bands, *nearest)})))
            told = {**values, "expected": expected, "stars": stars}
            yield complain("E301", product, *place, **told, hint=_hint(certificate, regimes))


def _hint(certificate: Certificate, regimes: Sequence[Regime]) -> str:
    """Where no level is stated: the one under which these stars would fit the score."""
    if certificate.decision and certificate.decision.level:
        return ""
    for level in Level:
        if reached := beyond_the_level(certificate, regimes, level):
            words = {"level": LEVELS[level.value], "code": level.value, "reached": reached}
            return SAID["level-explains"].format(stars=certificate.stars, **words)
    return ""


def beyond_the_level(certificate: Certificate, regimes: Sequence[Regime], level: Level) -> int:
    """The rank that the score reaches, where a level that signed could not grant as much; or 0.

    A province grants up to 4 stars and sends what scores 90 or more to the centre (148/QĐ-TTg of
    2023 and 1048/QĐ-TTg of 2019 alike), a district in 2023 up to 3 and sends on from 70. Of 43
    files sent in 2020 the centre recognised 20 and failed 22 (hoanganhhalong.com.vn): what the
    province decided stands then, 91 points and 4 stars. The catalogue holds what a decision prints.
    """
    for regime in regimes:
        band = regime.band_of(certificate.score or Decimal(0))
        highest = max(regime.certifiers.get(level, ()), default=0)
        if band and band.stars > highest == certificate.stars:
            return band.stars
    return 0


def beside(score: Decimal, regime: Regime) -> Iterator[Band]:
    """The bands on both sides of a gap: 1048/2019 has none for 89.5, between 89 and 90."""
    if regime.band_of(score) is None:
        for rounding in (ROUND_FLOOR, ROUND_CEILING):
            if band := regime.band_of(Decimal(score).to_integral_value(rounding)):
                yield band


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
