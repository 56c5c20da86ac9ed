"""What is another than when the site was made, and which pages that concerns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from catalogue.intake.intake import Intake
from catalogue.intake.trace import DIGEST
from catalogue.model.directory import WHOLE, Node
from catalogue.model.tables import Tables
from catalogue.pages.everything import plan
from catalogue.pages.request import PageRequest
from catalogue.pages.site import ENTRY, PHOTO, PhotoFiles, Site
from catalogue.publishing.basis import Basis, digests_of
from catalogue.publishing.ledger import Ledger
from catalogue.publishing.record import Record

_KINDS = {"products": "product", "producers": "producer", "sales-points": "sales-point"}
"""Top folders -> kinds, which are the names of the summaries' tables, too."""

Photos = Mapping[tuple[str, str], PhotoFiles]


def changed_files(intake: Intake, basis: Basis) -> frozenset[str]:
    """Entry files that are new, gone, or of another content."""
    now, former = digests_of(intake), basis.digests
    if now == former:
        return frozenset()
    files = now.keys() | former.keys()
    return frozenset(file for file in files if now.get(file) != former.get(file))


@dataclass
class Change:
    """basis: of the site as it stands. files: those that changed; photos: of today."""

    ledger: Ledger
    basis: Basis
    intake: Intake
    files: frozenset[str]
    photos: Photos

    @cached_property
    def former_photos(self) -> Photos:
        known: Photos = self.ledger.store.load("photos")
        return known

    @cached_property
    def has_other_photos(self) -> bool:
        return self.photos != self.former_photos

    @cached_property
    def summaries(self) -> set[Node]:
        """Nodes of summaries that are others now; empty where only entries' own pages change."""
        found: set[Node] = set()
        former = self._former_summaries if self.files else {}
        for file in self.files:
            before, after = former.get(file), self.intake.stock.summaries.get(file)
            if before != after:
                kind, _, entry_id = _entry_key(file).partition(":")
                found |= {(kind, entry_id), (kind, WHOLE)}
        return found

    @property
    def _former_summaries(self) -> Mapping[str, bytes]:
        """Of the standing site; nearly always what the store of entries holds, loaded already."""
        stock = self.intake.stock
        traces = stock.former_traces
        same = (
            (traces[file][DIGEST] if file in traces else None) == self.basis.digests.get(file)
            for file in self.files
        )
        return stock.former("summaries") if all(same) else self.ledger.store.load("summaries")

    @cached_property
    def nodes(self) -> set[Node]:
        """Everything that pages are made from and that is another now."""
        found = self.summaries | {(ENTRY, _entry_key(file)) for file in self.files}
        former, now = self.former_photos, self.photos
        for key in former.keys() | now.keys():
            if former.get(key) != now.get(key):
                found.add((PHOTO, "/".join(key)))
        if self.summaries:
            before: Tables = self.ledger.store.load("tables")
            found.update(differences(before, self.intake.directory.tables))
        return found


def _entry_key(file: str) -> str:
    """`products/gia-lai/mang-le/product.yml` -> `product:mang-le`, as `Site` records it."""
    top, _, name = file.removesuffix("/product.yml").split("/")
    return f"{_KINDS[top]}:{name.removesuffix('.yml')}"


def differences(before: Tables, now: Tables) -> Iterator[Node]:
    """Rows of tables that differ; and their tables, for whoever looked at all of one."""
    for table, rows in now.items():
        former = before.get(table, {})
        if former != rows:
            yield table, WHOLE
            for key in former.keys() | rows.keys():
                if former.get(key) != rows.get(key):
                    yield table, key


@dataclass(frozen=True)
class Work:
    """requests: all pages of the site; made: those to make; gone: addresses that have none now."""

    requests: tuple[PageRequest, ...]
    made: list[PageRequest]
    gone: list[str]


def work(change: Change, site: Site, records: Iterable[Record], lost: set[str]) -> Work:
    """lost: names of files that have to be made again although nothing has changed."""
    former = change.ledger.requests()
    requests = plan(site) if change.summaries else tuple(former)
    concerned = {address for record in records for address in record.readers(change.nodes)}
    before = set(former)
    made = [
        request
        for request in requests
        if request.address in concerned
        or request not in before
        or f"{request.address}index.html" in lost
    ]
    gone = {request.address for request in former} - {request.address for request in requests}
    return Work(requests, made, sorted(gone))
