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

from catalogue.language.order import order_key
from catalogue.model.entries import (
    Entry,
    Period,
    Producer,
    ProducerKind,
    Product,
    SalesPoint,
)
from catalogue.model.packing import unpacked
from catalogue.model.place import Places, ResolvedPlace, Unit, UnitLevel
from catalogue.model.standing import RANK, Standing, standing
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


class ProductSummary(NamedTuple):
    """order: sorts by name in Vietnamese order. where: a `Location`; gone: a `Retirement`.

    photos: names of files in the product's folder. status to revoked: its `Standing` on the day
    that the summary was made.
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

    @property
    def location(self) -> Location:
        return Location(*self.where)

    @property
    def retired(self) -> Retirement | None:
        return Retirement(*self.gone) if self.gone else None

    @property
    def standing(self) -> Standing:
        return Standing(
            Status(self.status),
            self.stars,
            self.named,
            _day(self.until),
            self.is_exact,
            _day(self.ending),
            _day(self.revoked),
        )


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


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def place_name(place: ResolvedPlace | None) -> str:
    """`Xã Tơ Tung, Gia Lai`, or the province alone."""
    if place is None or place.province is None:
        return ""
    province = place.province.bare_name
    return f"{place.commune.name}, {province}" if place.commune else province


def _where(entry: Entry, places: Places) -> tuple[str, str, str]:
    """A `Location`, as a plain tuple."""
    place = places.resolve(entry.place) if entry.place else None
    if place is None or place.province is None:
        return "", "", ""
    commune = place.commune.code if place.commune else ""
    return place.province.code, commune, place_name(place)


def named_commune(place: ResolvedPlace | None) -> Unit | None:
    """Today's commune, or the one that the document named; None where it named a larger unit."""
    if place is None:
        return None
    named = place.units[-1]
    return place.commune or (named if named.level is UnitLevel.COMMUNE else None)


def _gone(entry: Entry) -> tuple[int, str, str | None] | None:
    gone = entry.retired
    return (gone.date.toordinal(), gone.reason, gone.replaced_by) if gone else None


def product_summary(product: Product, places: Places, today: date) -> ProductSummary:
    stands = standing(product, today)
    return ProductSummary(
        product.id,
        product.file,
        product.name,
        order_key(product.name),
        _where(product, places),
        product.former_ids,
        _gone(product),
        product.producer,
        product.group.code if product.group else None,
        tuple(photo.file for photo in product.photos),
        product.sales_points,
        stands.status.value,
        stands.stars,
        stands.named,
        _ordinal(stands.until),
        stands.is_exact,
        _ordinal(stands.ending),
        _ordinal(stands.revoked),
    )


def producer_summary(producer: Producer, places: Places) -> ProducerSummary:
    given = producer.contacts
    return ProducerSummary(
        producer.id,
        producer.file,
        producer.name,
        order_key(producer.name),
        _where(producer, places),
        producer.former_ids,
        _gone(producer),
        producer.kind.value,
        tuple(
            (field, value)
            for field, value in given.fields()
            if value is not None and producer.may_publish(field)
        ),
    )


def sales_point_summary(point: SalesPoint, places: Places, today: date) -> SalesPointSummary:
    """Where it was not measured, it stands at its commune's centre.

    The centre of a former commune serves where that commune was divided since.
    """
    period = point.period or Period()
    commune = named_commune(places.resolve(point.place) if point.place else None)
    return SalesPointSummary(
        point.id,
        point.file,
        point.name,
        order_key(point.name),
        _where(point, places),
        point.former_ids,
        _gone(point),
        point.kind.value,
        point.address,
        point.coordinates or (commune.centre if commune else None),
        point.coordinates is not None,
        commune is not None,
        _ordinal(period.first),
        _ordinal(period.last),
        period.note,
        point.is_over(today),
        point.sells.products,
        point.sells.producers,
        point.sells.places,
    )


def summary_of(entry: Entry, places: Places, today: date) -> Summary:
    if isinstance(entry, Product):
        return product_summary(entry, places, today)
    if isinstance(entry, Producer):
        return producer_summary(entry, places)
    assert isinstance(entry, SalesPoint)  # noqa: S101 - there is no fourth kind
    return sales_point_summary(entry, places, today)
