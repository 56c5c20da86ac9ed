"""The whole catalogue in summaries, with its lists, and a record of what was read of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

from catalogue.model.base_map import BaseMap
from catalogue.model.group import Groups
from catalogue.model.origins import NONE, Origins
from catalogue.model.place import Places, Register, Unit
from catalogue.model.regime import Regimes
from catalogue.model.standing import TRUST
from catalogue.model.summary import (
    ProducerSummary,
    ProductSummary,
    SalesPointSummary,
    Summaries,
)
from catalogue.model.tables import Ids, Tables, tables
from catalogue.model.validity import Status

V = TypeVar("V")

WHOLE = "*"
"""The key under which it is recorded that someone looked at all of a table."""


Node = tuple[str, str]
"""(table, key) of something that pages are made from."""


class Reads:
    """What was read since the last call of `taken`.

    parts: nodes that stand for several others, as a card does for all that is read for it.
    """

    def __init__(self) -> None:
        self.seen: set[Node] = set()
        self.parts: dict[Node, frozenset[Node]] = {}

    def taken(self) -> set[Node]:
        seen, self.seen = self.seen, set()
        return seen

    def taken_whole(self) -> set[Node]:
        """With what its parts stand for in their stead."""
        taken = self.taken()
        parts = taken & self.parts.keys()
        return (taken - parts).union(*map(self.parts.__getitem__, parts))


class Watched(Mapping[str, V]):
    """A table that records which of its keys were asked for, also those that it does not have."""

    def __init__(self, name: str, rows: Mapping[str, V], reads: Reads) -> None:
        self._name = name
        self._rows = rows
        self._reads = reads

    def __getitem__(self, key: str) -> V:
        self._reads.seen.add((self._name, key))
        return self._rows[key]

    def get(self, key: str, default: V | None = None) -> V | None:  # type: ignore[override]  # the one form in use
        self._reads.seen.add((self._name, key))
        return self._rows.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._reads.seen.add((self._name, str(key)))
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        self._reads.seen.add((self._name, WHOLE))
        return iter(self._rows)

    def __len__(self) -> int:
        self._reads.seen.add((self._name, WHOLE))
        return len(self._rows)


class Shelf(NamedTuple):
    """The products of one listing, most trustworthy first, then by name.

    counts: by standing, in the order of `TRUST`.
    """

    products: Ids = ()
    counts: tuple[int, ...] = (0,) * len(TRUST)

    def count(self, *statuses: Status) -> int:
        return sum(self.counts[TRUST.index(status)] for status in statuses)

    @property
    def total(self) -> int:
        return len(self.products)


EMPTY = Shelf()


@dataclass(frozen=True)
class Reference:
    """What entries and pages lean on: registers of places, regimes, product groups, base map."""

    places: Places
    regimes: Regimes
    groups: Groups
    base_map: BaseMap


@dataclass(frozen=True)
class Directory:
    """Every entry in summary by id, in use or retired, and the lists that they stand in.

    rows: the tables where they are known already; otherwise they are computed when first needed.
    """

    all_products: Summaries[ProductSummary]
    all_producers: Summaries[ProducerSummary]
    all_sales_points: Summaries[SalesPointSummary]
    reference: Reference
    rows: Tables | None = None
    reads: Reads = field(default_factory=Reads)

    @cached_property
    def tables(self) -> Tables:
        """As `catalogue.model.tables.tables` describes; reading here is not recorded."""
        return self.rows or tables(
            self.all_products.values(),
            self.all_producers.values(),
            self.all_sales_points.values(),
            self.reference.places,
            self.reference.groups,
        )

    @cached_property
    def products(self) -> Mapping[str, ProductSummary]:
        return Watched("product", self.all_products, self.reads)

    @cached_property
    def producers(self) -> Mapping[str, ProducerSummary]:
        return Watched("producer", self.all_producers, self.reads)

    @cached_property
    def sales_points(self) -> Mapping[str, SalesPointSummary]:
        return Watched("sales-point", self.all_sales_points, self.reads)

    @property
    def places(self) -> Places:
        return self.reference.places

    @property
    def groups(self) -> Groups:
        return self.reference.groups

    @property
    def base_map(self) -> BaseMap:
        return self.reference.base_map

    @property
    def regimes(self) -> Regimes:
        return self.reference.regimes

    def _ids(self, table: str) -> Mapping[str, Ids]:
        return Watched(table, cast("Mapping[str, Ids]", self.tables[table]), self.reads)

    @cached_property
    def lists(self) -> Mapping[str, Ids]:
        return self._ids("list")

    @cached_property
    def _shelves(self) -> Mapping[str, tuple[Ids, tuple[int, ...]]]:
        rows = cast("Mapping[str, tuple[Ids, tuple[int, ...]]]", self.tables["shelf"])
        return Watched("shelf", rows, self.reads)

    def shelf(self, name: str) -> Shelf:
        """By name as in `tables`; empty where no product stands in it."""
        row = self._shelves.get(name)
        return Shelf(*row) if row else EMPTY

    @cached_property
    def _origins(self) -> Mapping[str, tuple[int, ...]]:
        rows = cast("Mapping[str, tuple[int, ...]]", self.tables["origins"])
        return Watched("origins", rows, self.reads)

    def origins(self, code: str) -> Origins:
        """Of a current place."""
        row = self._origins.get(code)
        return Origins(*row) if row else NONE

    @cached_property
    def made_by(self) -> Mapping[str, Ids]:
        return self._ids("made-by")

    @cached_property
    def products_in(self) -> Mapping[str, Ids]:
        return self._ids("products-in")

    @cached_property
    def producers_in(self) -> Mapping[str, Ids]:
        return self._ids("producers-in")

    @cached_property
    def points_in(self) -> Mapping[str, Ids]:
        return self._ids("points-in")

    @cached_property
    def kin(self) -> Mapping[str, Ids]:
        return self._ids("kin")

    @cached_property
    def selling(self) -> Mapping[str, Ids]:
        return self._ids("selling")

    @cached_property
    def named_at(self) -> Mapping[str, Ids]:
        return self._ids("named-at")

    def in_commune(self, code: str) -> Ids:
        """Products of a commune, by name whatever their standing."""
        return self.products_in.get(code) or ()

    def points_selling(self, product: ProductSummary) -> Ids:
        """Open sales points, whether the product, the point or a whole place says so; by name."""
        rows = [row for key in _sold_as(product) if (row := self.selling.get(key))]
        if len(rows) < 2:
            return rows[0] if rows else ()
        points = {point: self.sales_points[point] for row in rows for point in row}
        return tuple(sorted(points, key=lambda point: (points[point].order, point)))

    @cached_property
    def sold(self) -> Mapping[str, Ids]:
        """Product in use -> `points_selling`, where there are any; by name."""
        selling, ids = self.tables["selling"], cast("Ids", self.tables["list"]["products"])
        found = ((id_, self.all_products[id_]) for id_ in ids)
        return {
            id_: self.points_selling(product)
            for id_, product in found
            if any(key in selling for key in _sold_as(product))
        }

    @cached_property
    def _units(self) -> Mapping[str, Ids]:
        return self._ids("units")

    @cached_property
    def addresses(self) -> Mapping[str, str]:
        """Of places of today that have a page, by code."""
        rows = cast("Mapping[str, str]", self.tables["unit-address"])
        return Watched("unit-address", rows, self.reads)

    def unit(self, code: str) -> Unit:
        return self.places.units[Register.CURRENT, code]

    @property
    def provinces(self) -> tuple[Unit, ...]:
        """Those with a page, by name."""
        return tuple(map(self.unit, self._units["provinces"]))

    def communes(self, province: str) -> tuple[Unit, ...]:
        """Those of a province that have a page, by name."""
        return tuple(map(self.unit, self._units.get(f"communes:{province}") or ()))


def _sold_as(product: ProductSummary) -> list[str]:
    """Under which keys of the table "selling" a product may stand."""
    keys = [f"product:{product.id}", *(f"place:{code}" for code in product.location.codes)]
    if product.producer:
        keys.append(f"producer:{product.producer}")
    return keys
