"""What a rule has to say before anyone knows the line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Protocol

from catalogue.checking.claims import Claims
from catalogue.findings.finding import Finding, Path, Position
from catalogue.model.catalogue import Catalogue
from catalogue.model.certificate import Certificate
from catalogue.model.entries import Entry, Product
from catalogue.reading.document import Document


@dataclass(frozen=True, slots=True)
class Complaint:
    """A finding by path instead of by line: positions are looked up only for files with any."""

    code: str
    file: str
    path: Path
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule about single entries may lean on: whole entries, but not all that there are.

    today: the day on which the future begins.
    photo_files: names of the files beside each product's own, by product id.
    """

    catalogue: Catalogue
    today: date
    photo_files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def entries(self) -> Iterator[Entry]:
        """Products, producers and sales points, also retired ones."""
        yield from self.catalogue.products.values()
        yield from self.catalogue.producers.values()
        yield from self.catalogue.sales_points.values()

    @property
    def recognitions(self) -> Iterator[tuple[Product, int, Certificate]]:
        """Every certificate with its product and its place in the history."""
        for product in self.catalogue.products.values():
            for index, certificate in enumerate(product.certificates):
                yield product, index, certificate


@dataclass(frozen=True)
class Neighbours:
    """What a rule across entries may lean on: the claims of every entry, in order of their files.

    unreadable: (kind, id) of entries whose files have errors of their own.
    """

    entries: tuple[Claims, ...]
    unreadable: frozenset[tuple[str, str]] = frozenset()

    @cached_property
    def by_id(self) -> Mapping[str, dict[str, Claims]]:
        """By kind, then id. A twin stands under its file: two files of one id are an error."""
        found: dict[str, dict[str, Claims]] = {"product": {}, "producer": {}, "sales-point": {}}
        for entry in self.entries:
            known = found[entry.kind]
            known[entry.file if entry.id in known else entry.id] = entry
        return found

    def of_kind(self, kind: str) -> Iterable[Claims]:
        return self.by_id[kind].values()


Rule = Callable[[Context], Iterator[Complaint]]
"""Over single entries: each alone with the reference data."""

NeighbourRule = Callable[[Neighbours], Iterator[Complaint]]


class Filed(Protocol):
    """An entry, or its claims."""

    @property
    def file(self) -> str: ...


def complain(code: str, entry: Filed, /, *path: str | int, **values: object) -> Complaint:
    return Complaint(code, entry.file, path, {key: str(value) for key, value in values.items()})


def located(
    complaints: Iterable[Complaint], document_of: Callable[[str], Document | None]
) -> list[Finding]:
    """Complaints with their lines; `document_of` reads a file again, once."""
    documents: dict[str, Document | None] = {}
    findings = []
    for complaint in complaints:
        file = complaint.file
        if file not in documents:
            documents[file] = document_of(file)
        document = documents[file]
        position = document.position(complaint.path) if document else Position(1, 1)
        findings.append(Finding(complaint.code, file, position, complaint.path, complaint.values))
    return findings
