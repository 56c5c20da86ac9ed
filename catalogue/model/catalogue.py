"""The whole catalogue with its cross-references."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from catalogue.language.order import order
from catalogue.model.entries import Entry, Producer, Product, SalesPoint
from catalogue.model.group import Groups
from catalogue.model.place import Places, ResolvedPlace
from catalogue.model.regime import Regimes

E = TypeVar("E", bound=Entry)
K = TypeVar("K", bound=Hashable)


def in_order(entries: Iterable[E]) -> tuple[E, ...]:
    """By name in Vietnamese order; ids settle equal names."""
    return tuple(sorted(entries, key=lambda entry: (order(entry.name), entry.id)))


def gathered(entries: Iterable[E], keys: Callable[[E], Iterable[K]]) -> dict[K, tuple[E, ...]]:
    """Entries by each of their keys, each list in the order of `entries`."""
    found: dict[K, list[E]] = {}
    for entry in entries:
        for key in keys(entry):
            found.setdefault(key, []).append(entry)
    return {key: tuple(values) for key, values in found.items()}


@dataclass(frozen=True)
class Catalogue:
    """Every entry by id, and the reference data they lean on."""

    products: Mapping[str, Product]
    producers: Mapping[str, Producer]
    sales_points: Mapping[str, SalesPoint]
    places: Places
    regimes: Regimes
    groups: Groups

    @cached_property
    def listed_products(self) -> tuple[Product, ...]:
        """Products that are not retired, by name."""
        return in_order(p for p in self.products.values() if p.retired is None)

    @cached_property
    def listed_producers(self) -> tuple[Producer, ...]:
        return in_order(p for p in self.producers.values() if p.retired is None)

    @cached_property
    def listed_sales_points(self) -> tuple[SalesPoint, ...]:
        return in_order(s for s in self.sales_points.values() if s.retired is None)

    @cached_property
    def resolved(self) -> Mapping[str, ResolvedPlace]:
        """Every entry's place by the entry's file; left out where there is none, or a wrong one."""
        entries: list[Entry] = [
            *self.products.values(),
            *self.producers.values(),
            *self.sales_points.values(),
        ]
        places = ((e.file, self.places.resolve(e.place)) for e in entries if e.place is not None)
        return {file: place for file, place in places if place is not None}

    def place_of(self, entry: Entry) -> ResolvedPlace | None:
        return self.resolved.get(entry.file)

    @cached_property
    def products_by_producer(self) -> Mapping[str, tuple[Product, ...]]:
        return gathered(self.listed_products, lambda p: (p.producer,) if p.producer else ())

    def _current_codes(self, entry: Entry) -> tuple[str, ...]:
        place = self.place_of(entry)
        units = (place.province, place.commune) if place else ()
        return tuple(unit.code for unit in units if unit is not None)

    @cached_property
    def products_by_place(self) -> Mapping[str, tuple[Product, ...]]:
        """By current code of province and of commune."""
        return gathered(self.listed_products, self._current_codes)

    @cached_property
    def producers_by_place(self) -> Mapping[str, tuple[Producer, ...]]:
        return gathered(self.listed_producers, self._current_codes)

    @cached_property
    def sales_points_by_place(self) -> Mapping[str, tuple[SalesPoint, ...]]:
        return gathered(self.listed_sales_points, self._current_codes)

    @cached_property
    def points_selling(self) -> Mapping[str, tuple[SalesPoint, ...]]:
        """Sales points by product id, whether the product, the point or a whole place says so."""
        pairs: dict[str, dict[str, SalesPoint]] = {}
        for product in self.listed_products:
            for point in product.sales_points:
                if point in self.sales_points:
                    pairs.setdefault(product.id, {})[point] = self.sales_points[point]
        for sales_point in self.listed_sales_points:
            for product in self._assortment(sales_point):
                pairs.setdefault(product.id, {})[sales_point.id] = sales_point
        return {product: in_order(points.values()) for product, points in pairs.items()}

    def _assortment(self, point: SalesPoint) -> Iterable[Product]:
        for code in point.sells.places:
            yield from self.products_by_place.get(code, ())
        for producer in point.sells.producers:
            yield from self.products_by_producer.get(producer, ())
        for product in point.sells.products:
            if product in self.products:
                yield self.products[product]

    @cached_property
    def products_at(self) -> Mapping[str, tuple[Product, ...]]:
        """Products by sales point id: `points_selling` the other way round."""
        return gathered(
            self.listed_products,
            lambda product: [point.id for point in self.points_selling.get(product.id, ())],
        )
