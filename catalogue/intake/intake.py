"""The whole catalogue from its files, with everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TypeVar, cast

from catalogue.checking.complaint import Neighbours, located
from catalogue.checking.identity import duplicate_ids, reserved_ids
from catalogue.checking.registry import neighbour_complaints
from catalogue.findings.finding import Finding
from catalogue.intake.crew import Crew
from catalogue.intake.entry import Wanted, load_checks, read_document
from catalogue.intake.share import SCHEMA, Job, Known, Setting, Share, Shown, load_reference
from catalogue.model.directory import Directory, Reference
from catalogue.model.summary import ProducerSummary, ProductSummary, SalesPointSummary, Summary
from catalogue.reading.document import Document
from catalogue.reading.tree import Tree, scan

S = TypeVar("S", bound=Summary)

WEIGHTS = {"product": 5, "producer": 2, "sales-point": 2}
"""How long an entry takes to read and to show, against the other kinds; measured."""


@dataclass(frozen=True)
class Intake:
    """files: how many entry files were read; findings: from all of them, sorted by place."""

    directory: Directory
    findings: tuple[Finding, ...]
    files: int
    photos: tuple[Shown, ...] = ()


def jobs(tree: Tree) -> list[Job]:
    """In the order of provinces, so that neighbours are read by one process."""
    found = [
        *(Job(Wanted("product", p.id, p.file), p.photos) for p in tree.products),
        *(Job(Wanted("producer", p.id, p.file)) for p in tree.producers),
        *(Job(Wanted("sales-point", p.id, p.file)) for p in tree.sales_points),
    ]
    return sorted(found, key=lambda job: job.wanted.file.split("/", 2)[1])


def shares(found: Sequence[Job], members: int) -> list[Sequence[Job]]:
    """The jobs in as many runs of about the same weight."""
    total = sum(WEIGHTS[job.wanted.kind] for job in found)
    cut, ends, done = 1, [0], 0
    for position, job in enumerate(found):
        done += WEIGHTS[job.wanted.kind]
        if cut < members and done * members >= cut * total:
            ends.append(position + 1)
            cut += 1
    ends += [len(found)] * (members + 1 - len(ends))
    return [found[first:last] for first, last in pairwise(ends)]


def take_stock(root: Path, tree: Tree, found: Sequence[Known], reference: Reference) -> Intake:
    """What the entries are together. found: of every file of the tree."""
    summaries = [one.summary for one in found if one.summary is not None]
    directory = Directory(
        _by_id(s for s in summaries if isinstance(s, ProductSummary)),
        _by_id(s for s in summaries if isinstance(s, ProducerSummary)),
        _by_id(s for s in summaries if isinstance(s, SalesPointSummary)),
        reference,
    )
    findings = [
        *tree.findings,
        *_identity(tree),
        *(finding for one in found for finding in one.findings),
        *_between(root, found),
    ]
    ordered = tuple(sorted(findings, key=lambda finding: finding.sort_key))
    photos = tuple(photo for one in found for photo in one.photos)
    return Intake(directory, ordered, len(found), photos)


def _by_id(summaries: Iterable[S]) -> dict[str, S]:
    """In the order of their files, whichever process read them."""
    found: dict[str, S] = {}
    for summary in sorted(summaries, key=lambda summary: summary.file):
        found.setdefault(summary.id, summary)
    return found


def _identity(tree: Tree) -> Iterator[Finding]:
    for entries in (tree.products, tree.producers, tree.sales_points):
        yield from duplicate_ids(entries)
        yield from reserved_ids(entries)


def _between(root: Path, found: Sequence[Known]) -> list[Finding]:
    """What the rules across entries find."""
    claims = [one.claims for one in found if one.claims is not None]
    unreadable = (one.wanted for one in found if one.claims is None)
    neighbours = Neighbours(
        tuple(sorted(claims, key=lambda one: one.file)),
        frozenset((wanted.kind, wanted.id) for wanted in unreadable),
    )
    wrong = list(neighbour_complaints(neighbours))
    if not wrong:
        return []
    kinds = {one.wanted.file: one.wanted.kind for one in found}
    checks = load_checks(root / SCHEMA)

    def document_of(file: str) -> Document | None:
        return read_document(root, file, checks[kinds[file]].schema)[0]

    return located(wrong, document_of)


class Reading:
    """Files being read, by other processes when there are several members.

    make: what each process runs; a `Share`, or something that can do more with what it read.
    """

    def __init__(
        self,
        setting: Setting,
        members: int,
        make: Callable[[Setting], Share] = Share,
    ) -> None:
        self.setting = setting
        self.tree = scan(setting.root)
        self.crew: Crew[Share] = Crew(make, setting, members)
        self._shares = shares(jobs(self.tree), members)
        self.crew.tell("read", [(share,) for share in self._shares])

    @property
    def owners(self) -> dict[tuple[str, str], int]:
        """Which member of the crew keeps an entry, by kind and id."""
        return {
            (job.wanted.kind, job.wanted.id): member
            for member, share in enumerate(self._shares)
            for job in share
        }

    def finish(self) -> Intake:
        """Wait for the entries and hold them against each other. The crew stays."""
        reference = load_reference(self.setting.root)
        found = [one for part in self.crew.hear() for one in cast("list[Known]", part)]
        return take_stock(self.setting.root, self.tree, found, reference)


def read_catalogue(root: Path, today: date, members: int = 1) -> Intake:
    """Read and check everything below a root."""
    reading = Reading(Setting(root, today), members)
    try:
        return reading.finish()
    finally:
        reading.crew.dismiss()
