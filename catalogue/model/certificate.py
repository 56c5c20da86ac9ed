"""Recognitions of a product and what they rest on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from catalogue.model.validity import (
    EXPIRING_DAYS,
    LAST_DISTRICT_DAY,
    Status,
    add_months,
    earliest_end,
    latest_end,
)

VALIDITY_MONTHS = 36
"""Every regime so far grants 36 months (QĐ 1048/QĐ-TTg, QĐ 148/QĐ-TTg)."""


class Level(Enum):
    """Who issues a decision."""

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"


class Kind(Enum):
    """Why a certificate was issued."""

    NEW = "new"
    RE_EVALUATION = "re-evaluation"
    UPGRADE = "upgrade"


@dataclass(frozen=True, slots=True)
class Decision:
    """An administrative decision. Its number is unique only with issuer and year."""

    number: str | None = None
    issuer: str | None = None
    level: Level | None = None
    date: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Revocation:
    """date: the day it takes effect, or None where the source does not say."""

    reason: str
    date: date | None = None
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """One recognition of a product (QĐ 148/QĐ-TTg).

    stars: 3 to 5, or None where the evidence does not say.
    score: mean of the council's marks, 0 to 100, or None where the decision gives none.
    year: of the round; the decision may be signed in the next.
    valid_from, valid_until: only where the decision states them; `end` computes the rest.
    """

    stars: int | None = None
    score: Decimal | None = None
    kind: Kind | None = None
    decision: Decision | None = None
    certificate_number: str | None = None
    year: int | None = None
    round: int | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    revoked: Revocation | None = None
    note: str | None = None

    @property
    def _rests_on_decision(self) -> bool:
        """Dates of validity count only with a decision that states them: else anyone's would."""
        return self.decision is not None and bool(self.decision.number or self.decision.date)

    @property
    def start(self) -> date | None:
        """The day from which the months count."""
        if self.valid_from and self._rests_on_decision:
            return self.valid_from
        return self.decision.date if self.decision else None

    @property
    def end(self) -> date | None:
        """The last day, inclusive; None where there is no date to count from."""
        if self.valid_until is not None and self._rests_on_decision:
            return self.valid_until
        start = self.start
        return add_months(start, VALIDITY_MONTHS) if start else None

    @property
    def earliest_start(self) -> date | None:
        """The first day on which it can hold: `start`, or else the first of its round's year."""
        start = self.start
        return date(self.year, 1, 1) if start is None and self.year else start

    @property
    def earliest_end(self) -> date | None:
        """The last day on which it surely holds: `end`, or else by the year of its round."""
        end, latest = self.end, self.latest_end
        if end is not None or self.year is None or latest is None:
            return end
        return min(earliest_end(self.year, VALIDITY_MONTHS), latest)

    @property
    def latest_end(self) -> date | None:
        """The last day on which it can possibly hold: `end`, or else by the year of its round."""
        end = self.end
        if end is not None or self.year is None:
            return end
        by_year = latest_end(self.year, VALIDITY_MONTHS)
        if self.decision is not None and self.decision.level is Level.DISTRICT:
            return min(by_year, add_months(LAST_DISTRICT_DAY, VALIDITY_MONTHS))
        return by_year

    @property
    def awarded(self) -> int | None:
        """The year to show and to sort by."""
        start = self.start
        return start.year if start else self.year

    @property
    def is_confirmed(self) -> bool:
        """The evidence gives the stars, and a day or a year that bounds them.

        A decision's number alone does not: its stars would never end.
        """
        return self.stars is not None and bool(self.year or self.latest_end)

    def has_begun(self, today: date) -> bool:
        start = self.earliest_start
        return start is None or start <= today

    def status(self, today: date) -> Status:
        """What this recognition alone is worth on a day."""
        if self.revoked and (self.revoked.date is None or self.revoked.date <= today):
            return Status.REVOKED
        if not self.is_confirmed or not self.has_begun(today):
            return Status.UNCONFIRMED
        end = self.end
        if end is None:
            return self._status_by_year(today)
        if end < today:
            return Status.EXPIRED
        return Status.EXPIRING if (end - today).days <= EXPIRING_DAYS else Status.VALID

    def _status_by_year(self, today: date) -> Status:
        """Never running out: of no day before its last possible one is it known to be the last."""
        earliest, latest = self.earliest_end, self.latest_end
        if latest is not None and latest < today:
            return Status.EXPIRED
        surely = earliest is not None and today <= earliest
        return Status.VALID if surely else Status.UNKNOWN_VALIDITY


@dataclass(frozen=True, slots=True)
class Proposal:
    """A province's proposal for more stars ("tiềm năng 5 sao"): never a recognition.

    Of 43 files that the provinces sent in 2020 the Centre recognised 20.
    """

    stars: int
    score: Decimal | None = None
    year: int | None = None
    decision: Decision | None = None
    note: str | None = None
