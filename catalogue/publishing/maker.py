"""A process that reads a share of the entries and then makes their pages."""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from catalogue.intake.share import Share
from catalogue.model.directory import Directory
from catalogue.model.entries import Producer, Product, SalesPoint
from catalogue.model.summary import (
    ProducerSummary,
    ProductSummary,
    SalesPointSummary,
    Summaries,
)
from catalogue.model.tables import Tables
from catalogue.pages.request import PageRequest
from catalogue.pages.site import PhotoFiles, Site
from catalogue.publishing.record import Record
from catalogue.publishing.shell import Shells
from catalogue.publishing.writing import write_pages


@dataclass(frozen=True, slots=True)
class Order:
    """What every process needs to make pages. target: the folder of the new site.

    products, producers, sales_points: summaries by id, packed.
    """

    products: Mapping[str, bytes]
    producers: Mapping[str, bytes]
    sales_points: Mapping[str, bytes]
    tables: Tables
    photos: Mapping[tuple[str, str], PhotoFiles]
    url: str
    repository: str
    languages: tuple[str, ...]
    with_cards: bool
    shells: Shells
    target: str


class Maker(Share):
    """Also a source of whole entries: those it has read, and others read again from their files."""

    directory: Directory

    def make(self, packed: bytes, requests: Sequence[PageRequest]) -> Record:
        """packed: an `Order`, pickled once for all processes."""
        order: Order = pickle.loads(packed)  # noqa: S301 - from our own process
        self.directory = Directory(
            Summaries(ProductSummary, order.products),
            Summaries(ProducerSummary, order.producers),
            Summaries(SalesPointSummary, order.sales_points),
            self.reference,
            order.tables,
        )
        site = Site(
            self.directory,
            self,
            self.setting.today,
            order.url,
            order.repository,
            order.photos,
            with_cards=order.with_cards,
            languages=order.languages,
        )
        return write_pages(site, order.shells, order.target, requests, self.advance)

    def product(self, entry_id: str) -> Product:
        found = self.entry("product", entry_id, self.directory.all_products[entry_id].file)
        assert isinstance(found, Product)  # noqa: S101 - the kind says so
        return found

    def producer(self, entry_id: str) -> Producer:
        found = self.entry("producer", entry_id, self.directory.all_producers[entry_id].file)
        assert isinstance(found, Producer)  # noqa: S101 - as above
        return found

    def sales_point(self, entry_id: str) -> SalesPoint:
        file = self.directory.all_sales_points[entry_id].file
        found = self.entry("sales-point", entry_id, file)
        assert isinstance(found, SalesPoint)  # noqa: S101 - as above
        return found
