"""The whole catalogue from its files, with everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TypeVar

from catalogue.checking.complaint import Context, located
from catalogue.checking.identity import duplicate_ids, reserved_ids
from catalogue.checking.registry import complaints
from catalogue.findings.finding import Finding
from catalogue.intake.entry import Taken, Wanted, load_checks, read_document, take
from catalogue.intake.workers import Started, begin
from catalogue.model import reference
from catalogue.model.catalogue import Catalogue
from catalogue.model.entries import Entry, Producer, Product, SalesPoint
from catalogue.reading.document import Document
from catalogue.reading.photos import PhotoFacts, inspect_photo
from catalogue.reading.reference import read_reference
from catalogue.reading.tree import Tree, scan

E = TypeVar("E", bound=Entry)

PhotoKey = tuple[str, str]
"""(product id, file name)."""

Photos = Mapping[PhotoKey, tuple[str, PhotoFacts]]
"""POSIX path below the root and facts, of every photo that is fit to be shown."""


@dataclass(frozen=True)
class Intake:
    """files: how many entry files were read; findings: from all of them, sorted by place."""

    catalogue: Catalogue
    findings: tuple[Finding, ...]
    files: int
    photos: Photos = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """What one process read of the tree."""

    taken: tuple[Taken, ...]
    photos: Photos
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """One entry file, with the photos beside it."""

    wanted: Wanted
    photos: tuple[str, ...] = ()


def jobs(tree: Tree) -> Iterator[Job]:
    for product in tree.products:
        yield Job(Wanted("product", product.id, product.file), product.photos)
    for producer in tree.producers:
        yield Job(Wanted("producer", producer.id, producer.file))
    for point in tree.sales_points:
        yield Job(Wanted("sales-point", point.id, point.file))


def read_part(root: Path, part: Sequence[Job]) -> Part:
    """Read some entries and inspect their photos; runs in another process."""
    checks = load_checks(root / "schema")
    taken, photos, findings = [], {}, []
    for job in part:
        taken.append(take(root, job.wanted, checks))
        folder = job.wanted.file.rpartition("/")[0]
        for name in job.photos:
            path = f"{folder}/{name}"
            facts, wrong = inspect_photo(root / path, path)
            findings += wrong
            if facts is not None and not wrong:
                photos[job.wanted.id, name] = (path, facts)
    return Part(tuple(taken), photos, tuple(findings))


def by_id(entries: Iterable[E]) -> dict[str, E]:
    """Entries by id. A twin stands under its file, so that its own errors are told, too.

    No page is made of it: two files of one id are an error (E202).
    """
    found: dict[str, E] = {}
    for entry in entries:
        found[entry.file if entry.id in found else entry.id] = entry
    return found


@dataclass(frozen=True)
class Reading:
    """Files being read. `finish` waits, then builds the catalogue and holds it to the rules."""

    root: Path
    today: date
    tree: Tree
    started: Started[Part]

    def finish(self) -> Intake:
        data = read_reference(self.root / "schema" / "reference")
        places = reference.places(data.communes_2025, data.communes_63, data.communes_before_2023)
        regimes, groups = reference.regimes(data.regimes), reference.groups(data.groups)
        parts = list(self.started.results())
        taken = [entry for part in parts for entry in part.taken]
        entries = [entry.entry for entry in taken if entry.entry is not None]
        catalogue = Catalogue(
            products=by_id(e for e in entries if isinstance(e, Product)),
            producers=by_id(e for e in entries if isinstance(e, Producer)),
            sales_points=by_id(e for e in entries if isinstance(e, SalesPoint)),
            places=places,
            regimes=regimes,
            groups=groups,
        )
        findings = [
            *self.tree.findings,
            *chain.from_iterable(part.findings for part in parts),
            *chain.from_iterable(entry.findings for entry in taken),
            *self._identity(),
            *self._rules(catalogue, taken),
        ]
        photos = {key: value for part in parts for key, value in part.photos.items()}
        ordered = tuple(sorted(findings, key=lambda finding: finding.sort_key))
        return Intake(catalogue, ordered, len(taken), photos)

    def _identity(self) -> Iterator[Finding]:
        for entries in (self.tree.products, self.tree.producers, self.tree.sales_points):
            yield from duplicate_ids(entries)
            yield from reserved_ids(entries)

    def _rules(self, catalogue: Catalogue, taken: Sequence[Taken]) -> list[Finding]:
        context = Context(
            catalogue=catalogue,
            today=self.today,
            photo_files={product.id: product.photos for product in self.tree.products},
            unreadable=frozenset(
                (entry.wanted.kind, entry.wanted.id) for entry in taken if entry.entry is None
            ),
        )
        kinds = {entry.wanted.file: entry.wanted.kind for entry in taken}
        checks = load_checks(self.root / "schema")

        def document_of(file: str) -> Document | None:
            return read_document(self.root, file, checks[kinds[file]].schema)[0]

        return located(complaints(context), document_of)


def begin_reading(root: Path, today: date, workers: int) -> Reading:
    """Start to read everything below a root; other processes do it when there are workers."""
    tree = scan(root)
    return Reading(root, today, tree, begin(read_part, root, list(jobs(tree)), workers))
