"""The dated rules of rating: star bands and who may certify."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from catalogue.model.certificate import Level


@dataclass(frozen=True, slots=True)
class Band:
    """Scores that reach a rank: from `lowest` to `highest` inclusive, or `below` exclusive."""

    stars: int
    lowest: Decimal
    highest: Decimal | None = None
    below: Decimal | None = None

    def __contains__(self, score: Decimal) -> bool:
        if score < self.lowest:
            return False
        if self.below is not None:
            return score < self.below
        return self.highest is None or score <= self.highest


@dataclass(frozen=True, slots=True)
class Regime:
    """One set of rules and the days on which a decision falls under it, both inclusive.

    certifiers: the stars each level may grant; empty where the regime does not say.
    wording: a rank in the regime's own words. english_title, english_wording: our translations.
    """

    id: str
    title: str
    first: date
    last: date | None
    vocabulary: str
    bands: tuple[Band, ...]
    certifiers: Mapping[Level, frozenset[int]]
    parts: Mapping[str, int]
    wording: Mapping[int, str]
    english_title: str = ""
    english_wording: Mapping[int, str] = field(default_factory=dict)

    def band_of(self, score: Decimal) -> Band | None:
        """The band a score falls in; None in the gaps of 1048/2019 (89 to 90, 69 to 70)."""
        for band in self.bands:
            if score in band:
                return band
        return None

    def may_certify(self, level: Level, stars: int) -> bool:
        return not self.certifiers or stars in self.certifiers.get(level, frozenset())


@dataclass(frozen=True, slots=True)
class Regimes:
    """All regimes, oldest first."""

    regimes: tuple[Regime, ...]

    def on(self, day: date) -> Regime | None:
        """The regime of a decision signed on a day; None before the programme began."""
        for regime in self.regimes:
            if regime.first <= day and (regime.last is None or day <= regime.last):
                return regime
        return None

    @property
    def in_force(self) -> Regime:
        return self.regimes[-1]
