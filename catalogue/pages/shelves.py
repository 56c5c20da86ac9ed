"""Which products stand in which listing on a given day, and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from catalogue.model.catalogue import Catalogue, gathered
from catalogue.model.entries import Product
from catalogue.model.validity import Status
from catalogue.pages.standing import Standing, standing

RANKS = (5, 4, 3)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The products of one listing, most trustworthy first, then by name."""

    products: tuple[Product, ...] = ()
    counts: Mapping[Status, int] | None = None

    def count(self, *statuses: Status) -> int:
        return sum((self.counts or {}).get(status, 0) for status in statuses)

    def __len__(self) -> int:
        return len(self.products)


EMPTY = Shelf()


@dataclass(frozen=True)
class Shelves:
    catalogue: Catalogue
    today: date

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """By product id."""
        return {p.id: standing(p, self.today) for p in self.catalogue.products.values()}

    def _shelf(self, products: Iterable[Product]) -> Shelf:
        """products: in the order of their names, which the sort by trust keeps."""
        standings = self.standings
        ordered = tuple(sorted(products, key=lambda product: standings[product.id].rank))
        return Shelf(ordered, Counter(standings[product.id].status for product in ordered))

    @cached_property
    def everything(self) -> Shelf:
        return self._shelf(self.catalogue.listed_products)

    @cached_property
    def by_stars(self) -> Mapping[int, Shelf]:
        """Only products whose stars may be shown."""
        return {rank: self._shelf(self._where("stars", rank)) for rank in RANKS}

    @cached_property
    def formerly(self) -> Mapping[int, Shelf]:
        """Products that once had these stars: expired or revoked."""
        ended = {Status.EXPIRED, Status.REVOKED}
        return {
            rank: self._shelf(
                p for p in self._where("named", rank) if self.standings[p.id].status in ended
            )
            for rank in RANKS
        }

    def _where(self, attribute: str, rank: int) -> Iterable[Product]:
        products = self.catalogue.listed_products
        return (p for p in products if getattr(self.standings[p.id], attribute) == rank)

    @cached_property
    def by_group(self) -> Mapping[str, Shelf]:
        """By group code; under the empty code the products whose group nobody knows."""
        known = {group.code for group in self.catalogue.groups.current}
        found = gathered(
            self.catalogue.listed_products,
            lambda p: (p.group.code if p.group and p.group.code in known else "",),
        )
        return {code: self._shelf(products) for code, products in found.items()}

    @cached_property
    def by_place(self) -> Mapping[str, Shelf]:
        """By code of a province or commune of today."""
        places = self.catalogue.products_by_place
        return {code: self._shelf(products) for code, products in places.items()}

    @cached_property
    def kin(self) -> Mapping[tuple[str, str], tuple[Product, ...]]:
        """Products of the same province and group."""
        return gathered(self.catalogue.listed_products, self._kin_keys)

    def _kin_keys(self, product: Product) -> tuple[tuple[str, str], ...]:
        place = self.catalogue.place_of(product)
        if place is None or place.province is None or product.group is None:
            return ()
        return ((place.province.code, product.group.code),)

    @cached_property
    def kin_position(self) -> Mapping[str, tuple[tuple[str, str], int]]:
        """Where each product stands among its kin: key of the list, and position in it."""
        return {
            product.id: (key, position)
            for key, products in self.kin.items()
            for position, product in enumerate(products)
        }
