"""The whole catalogue from its files, with everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain, pairwise
from pathlib import Path
from typing import cast

from catalogue.findings.finding import Finding
from catalogue.intake.agreement import agreement, identity
from catalogue.intake.crew import Crew
from catalogue.intake.entry import Wanted
from catalogue.intake.share import Job, Row, Setting, Share, Shown, load_reference
from catalogue.intake.stock import Stock, Survey, known_folders, open_store
from catalogue.intake.store import DamagedStoreError, Store
from catalogue.language import spoken
from catalogue.model.directory import Directory
from catalogue.model.summary import (
    ProducerSummary,
    ProductSummary,
    SalesPointSummary,
    Summaries,
)
from catalogue.progress import SILENT, Progress
from catalogue.reading.tree import Tree, scan

WEIGHTS = {"product": 5, "producer": 2, "sales-point": 2}
"""How long an entry takes to read and to show, against the other kinds; measured."""

FEW = 100
"""So many files are read sooner than other processes are started."""


@dataclass(frozen=True)
class Intake:
    """Everything below a root. stock: what is known of each file.

    findings: from all of them, sorted by place; between: those of rules across entries.
    """

    setting: Setting
    stock: Stock
    findings: tuple[Finding, ...]
    between: tuple[Finding, ...]

    @property
    def files(self) -> int:
        """How many entry files there are."""
        return len(self.stock.jobs)

    @cached_property
    def directory(self) -> Directory:
        return Directory(
            Summaries(ProductSummary, self._by_id("products/")),
            Summaries(ProducerSummary, self._by_id("producers/")),
            Summaries(SalesPointSummary, self._by_id("sales-points/")),
            load_reference(self.setting.root),
        )

    def _by_id(self, below: str) -> dict[str, bytes]:
        """Summaries of the files below a folder, in their order, whichever process read them."""
        summaries, jobs = self.stock.summaries, self.stock.jobs
        found: dict[str, bytes] = {}
        for file in sorted(file for file in summaries if file.startswith(below)):
            found.setdefault(jobs[file].wanted.id, summaries[file])
        return found

    @property
    def photos(self) -> tuple[Shown, ...]:
        found = self.stock.photos
        return tuple(chain.from_iterable(found[file] for file in sorted(found)))

    def remember(self, spared: int = 0) -> None:
        """Leave what is known for the next run; a folder that cannot be written to is no error.

        spared: so many changes may be left for the next run to find once more.
        """
        if self.stock.is_settled and not self.stock.differs_by_more_than(spared):
            return
        with suppress(OSError):
            self.stock.save(self.between)


def jobs(tree: Tree) -> list[Job]:
    return [
        *(Job(Wanted("product", p.id, p.file), p.photos) for p in tree.products),
        *(Job(Wanted("producer", p.id, p.file)) for p in tree.producers),
        *(Job(Wanted("sales-point", p.id, p.file)) for p in tree.sales_points),
    ]


def shares(found: Sequence[Job], members: int) -> list[Sequence[Job]]:
    """The jobs in as many runs of about the same weight.

    In the order of provinces, so that neighbours are read by one process.
    """
    if members == 1:
        return [found]
    found = sorted(found, key=lambda job: job.wanted.file.split("/", 2)[1])
    total = sum(WEIGHTS[job.wanted.kind] for job in found)
    cut, ends, done = 1, [0], 0
    for position, job in enumerate(found):
        done += WEIGHTS[job.wanted.kind]
        if cut < members and done * members >= cut * total:
            ends.append(position + 1)
            cut += 1
    ends += [len(found)] * (members + 1 - len(ends))
    return [found[first:last] for first, last in pairwise(ends)]


def _between(stock: Stock, share: Share) -> tuple[Finding, ...]:
    """What the rules across entries find; known already where no entry says anything new."""
    if not stock.store.is_empty:
        known: tuple[Finding, ...] = stock.store.load("between")
        moved = any(finding.file in stock.read for finding in known)
        if not moved and not stock.has_changed("claims"):
            return known
    unreadable = [file for file in stock.jobs if file not in stock.claims]
    return agreement(stock, unreadable, share)


class Reading:
    """Files being read, by other processes when there are several members.

    make: what each process runs; a `Share`, or something that can do more with what it read.
    store: where the run before left what it knew.
    has_begun: whether a crew has been told to read; it does so once.
    """

    def __init__(
        self, setting: Setting, store: Store, members: int, make: Callable[[Setting], Share] = Share
    ) -> None:
        self.setting = setting
        survey = Survey(setting.root, store, members)
        self.tree = scan(setting.root, known_folders(store))
        self.stock, self.left = survey.held_against(jobs(self.tree), self.tree.listed)
        self.members = members
        self.has_begun = False
        self._make = make

    def start(self, progress: Progress = SILENT) -> None:
        """Let the crew read what is left. Every entry gets an owner, whether it is read or not."""
        self.has_begun = True
        left = {job.file for job in self.left}
        self._shares = shares(list(self.stock.jobs.values()), self.members)
        self.crew: Crew[Share] = Crew(self._make, self.setting, self.members)
        parts = [[job for job in share if job.file in left] for share in self._shares]
        progress.begin(spoken.progress.READING, len(left))
        self.crew.tell("read", [(part,) for part in parts], progress.advance)

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
        for part in self.crew.hear():
            self.stock.add(cast("list[Row]", part))
        between = _between(self.stock, Share(self.setting))
        findings = [
            *identity(self.tree),
            *chain.from_iterable(self.stock.findings.values()),
            *between,
        ]
        ordered = tuple(sorted(findings, key=lambda finding: finding.sort_key))
        return Intake(self.setting, self.stock, ordered, between)


def read_catalogue(
    root: Path,
    today: date,
    members: int = 1,
    *,
    remembering: bool = False,
    spared: int = 0,
    progress: Progress = SILENT,
) -> Intake:
    """Read and check everything below a root.

    remembering: whether to use what former runs have left, and to leave the same for later ones.
    spared: as `Intake.remember` has it.
    """
    setting = Setting(root, today)
    store = open_store(setting, remembering=remembering)
    try:
        return _read(setting, store, members, spared, progress)
    except DamagedStoreError:
        store.forget()
        return _read(setting, store, members, spared, progress)


def _read(setting: Setting, store: Store, members: int, spared: int, progress: Progress) -> Intake:
    reading = Reading(setting, store, members)
    if len(reading.left) <= FEW:
        reading.members = 1
    reading.start(progress)
    try:
        intake = reading.finish()
    finally:
        progress.done()
        reading.crew.dismiss()
    intake.remember(spared)
    return intake
