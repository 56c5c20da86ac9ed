"""What the rest of the catalogue knows of an entry: enough for its card and its place in lists.

An entry's own page is made from the whole entry; every other page knows its summary only. So a
process can hand 17,000 summaries to another in a fraction of the time that entries would take, a
cache can keep them, and a page depends on no more of its neighbours than it shows.

A summary holds nothing but text, numbers, truth values, None and plain tuples of these, and is
kept and sent packed (`catalogue.model.packing`). Days are their ordinals (`date.toordinal`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeVar

from catalogue.model.entries import Period, ProducerKind
from catalogue.model.packing import unpacked
from catalogue.model.prospect import Turn
from catalogue.model.standing import RANK, Standing
from catalogue.model.traits import Traits
from catalogue.model.validity import Status


class Retirement(NamedTuple):
    """An entry that is kept for its address only. day: the ordinal of its last."""

    day: int
    reason: str
    replaced_by: str | None


class Location(NamedTuple):
    """Where an entry is today. province, commune: current codes, empty where not certain.

    name: `Xã Tơ Tung, Gia Lai`, or the province alone; provinces never with "Tỉnh".
    """

    province: str = ""
    commune: str = ""
    name: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.province, self.commune)))


PackedStanding = tuple[str, int | None, int | None, int | None, bool, int | None, int | None]
"""A `Standing` in text and numbers."""

RECOGNISES, REVOKES, PROPOSES = "recognises", "revokes", "proposes"
"""What a decision does to a product."""

DecisionKey = tuple[str, str | None, int | None, str]
"""Number, issuer and day of a decision that has a number, and what it does."""


class ProductSummary(NamedTuple):
    """order: sorts by name in Vietnamese order. where: a `Location`; gone: a `Retirement`.

    photos: names of files in the product's folder. status to revoked: its `Standing` on the day
    that the summary was made. turns: each a first day and a standing, as `prospect` knows them.
    decisions: those that recognised, revoked or proposed it, oldest first.
    found_by: its `Traits`. gtins: the barcodes of its packagings.
    """

    id: str
    file: str
    name: str
    order: str
    where: tuple[str, str, str]
    former_ids: tuple[str, ...]
    gone: tuple[int, str, str | None] | None
    producer: str | None
    group: str | None
    photos: tuple[str, ...]
    sales_points: tuple[str, ...]
    status: str
    stars: int | None
    named: int | None
    until: int | None
    is_exact: bool
    ending: int | None
    revoked: int | None
    english_name: str | None
    turns: tuple[tuple[int, PackedStanding], ...]
    decisions: tuple[DecisionKey, ...]
    found_by: tuple[Any, ...]
    gtins: tuple[str, ...]

    @property
    def traits(self) -> Traits:
        return Traits(*self.found_by)

    @property
    def location(self) -> Location:
        return Location(*self.where)

    @property
    def retired(self) -> Retirement | None:
        return Retirement(*self.gone) if self.gone else None

    @property
    def standing(self) -> Standing:
        return _standing(
            (
                self.status,
                self.stars,
                self.named,
                self.until,
                self.is_exact,
                self.ending,
                self.revoked,
            )
        )

    @property
    def prospect(self) -> tuple[Turn, ...]:
        return tuple(Turn(date.fromordinal(first), _standing(row)) for first, row in self.turns)


class ProducerSummary(NamedTuple):
    """contacts: (field, value) of those that may be published."""

    id: str
    file: str
    name: str
    order: str
    where: tuple[str, str, str]
    former_ids: tuple[str, ...]
    gone: tuple[int, str, str | None] | None
    kind: str
    contacts: tuple[tuple[str, str], ...]
    english_name: str | None

    @property
    def location(self) -> Location:
        return Location(*self.where)

    @property
    def retired(self) -> Retirement | None:
        return Retirement(*self.gone) if self.gone else None

    @property
    def is_withheld(self) -> bool:
        """A household that was removed is a person: neither name nor address may be shown."""
        return self.gone is not None and self.kind == ProducerKind.HOUSEHOLD.value


class SalesPointSummary(NamedTuple):
    """position: (latitude, longitude) in degrees, measured (is_exact) or of its commune.

    first, last, note: its period, days as ordinals. over: whether that has ended.
    has_commune: whether its document named a commune, be it one that is divided today.
    products, producers, places: what it sells.
    hours: (days, opens, closes) of each line, times as minutes after midnight.
    """

    id: str
    file: str
    name: str
    order: str
    where: tuple[str, str, str]
    former_ids: tuple[str, ...]
    gone: tuple[int, str, str | None] | None
    kind: str
    address: str | None
    position: tuple[float, float] | None
    is_exact: bool
    has_commune: bool
    first: int | None
    last: int | None
    note: str | None
    over: bool
    products: tuple[str, ...]
    producers: tuple[str, ...]
    places: tuple[str, ...]
    hours: tuple[tuple[tuple[str, ...], int, int], ...]
    english_name: str | None

    @property
    def location(self) -> Location:
        return Location(*self.where)

    @property
    def retired(self) -> Retirement | None:
        return Retirement(*self.gone) if self.gone else None

    @property
    def period(self) -> Period:
        return Period(_day(self.first), _day(self.last), self.note)


Summary = ProductSummary | ProducerSummary | SalesPointSummary

S = TypeVar("S", bound=Summary)


class Summaries(Mapping[str, S]):
    """Summaries by id, made when they are first asked for. rows: packed."""

    def __init__(self, kind: type[S], rows: Mapping[str, bytes]) -> None:
        self.rows = rows
        self._make: Callable[[tuple[Any, ...]], S] = kind._make  # type: ignore[assignment]  # of a NamedTuple
        self._made: dict[str, S] = {}

    def __getitem__(self, key: str) -> S:
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._make(unpacked(self.rows[key]))
        return found

    def __contains__(self, key: object) -> bool:
        return key in self.rows

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


RANK_OF = {status.value: rank for status, rank in RANK.items()}
"""Place of each status, by its value, in the order in which listings lead."""


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)


def _standing(row: PackedStanding) -> Standing:
    status, stars, named, until, is_exact, ending, revoked = row
    return Standing(
        Status(status), stars, named, _day(until), is_exact, _day(ending), _day(revoked)
    )
