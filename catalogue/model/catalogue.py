"""Whole entries with the reference data that they lean on: what rules look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from catalogue.model.entries import Entry, Producer, Product, SalesPoint
from catalogue.model.group import Groups
from catalogue.model.place import Places, ResolvedPlace
from catalogue.model.regime import Regimes


@dataclass(frozen=True)
class Catalogue:
    """Some entries by id: all of them, or the share that one process has read."""

    products: Mapping[str, Product]
    producers: Mapping[str, Producer]
    sales_points: Mapping[str, SalesPoint]
    places: Places
    regimes: Regimes
    groups: Groups

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
