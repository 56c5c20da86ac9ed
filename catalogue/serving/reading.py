"""Reads entries for a long life: all at the start, then whatever has changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, cast

from catalogue.findings.finding import Finding
from catalogue.intake.agreement import agreement
from catalogue.intake.crew import Crew
from catalogue.intake.intake import FEW, Intake, jobs, shares
from catalogue.intake.share import Job, Known, Row, Setting, Share
from catalogue.intake.stock import Stock, Survey, known_folders, open_store
from catalogue.intake.store import DamagedStoreError, Store
from catalogue.intake.trace import PHOTOS, is_as_it_was
from catalogue.language import spoken
from catalogue.progress import Progress
from catalogue.reading.tree import Tree, scan

STRIDE = 500
"""Files a process reads before the progress moves."""


class MemoryStore(Store):
    """A store whose values are read from the disk once: this process asks again and again.

    All of them are read at the start: what another command tidies away later is not missed here.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._values: dict[str, Any] = {}

    @property
    def is_empty(self) -> bool:
        return self._store.is_empty

    def hold(self) -> None:
        """Raises DamagedStoreError."""
        for name in self._store.names:
            self.load(name)

    def load(self, name: str) -> Any:
        if name not in self._values:
            self._values[name] = self._store.load(name)
        return self._values[name]

    def save(self, values: Mapping[str, Any], kept: Iterable[str] = ()) -> None:
        for name in kept:
            self.load(name)
        self._store.save(values, kept)
        self._values.update(values)

    def forget(self) -> None:
        self._values.clear()
        self._store.forget()


def read_all(
    setting: Setting, members: int, progress: Progress
) -> tuple[Tree, Stock, tuple[Finding, ...]]:
    """What stands there, read unless a run before did, and what rules across entries find.

    members: processes; more than one only while this process has no threads.
    """
    store = MemoryStore(open_store(setting, remembering=True))
    try:
        store.hold()
        return _read_all(setting, store, members, progress)
    except DamagedStoreError:
        store.forget()
        return _read_all(setting, store, members, progress)


def _read_all(
    setting: Setting, store: Store, members: int, progress: Progress
) -> tuple[Tree, Stock, tuple[Finding, ...]]:
    survey = Survey(setting.root, store, members)
    tree = scan(setting.root, known_folders(store))
    stock, left = survey.held_against(jobs(tree), tree.listed)
    _read(setting, stock, left, members if len(left) > FEW else 1, progress)
    if stock.is_same:
        between: tuple[Finding, ...] = store.load("between")
    else:
        between = agreement(stock, unread_in(stock), Share(setting))
    Intake(setting, stock, (), between).remember()
    return tree, stock, between


def _read(
    setting: Setting, stock: Stock, left: Sequence[Job], members: int, progress: Progress
) -> None:
    crew = Crew(Share, setting, members)
    waiting = iter(left)
    progress.begin(spoken.progress.READING, len(left))
    try:
        while part := list(islice(waiting, STRIDE * members)):
            for rows in crew.ask("read", [(share,) for share in shares(part, members)]):
                stock.add(cast("list[Row]", rows))
            progress.advance(len(part))
    finally:
        progress.done()
        crew.dismiss()


def unread_in(stock: Stock) -> frozenset[str]:
    """Files with errors, which say nothing."""
    return frozenset(stock.jobs.keys() - stock.summaries.keys())


def has_moved(stock: Stock, root: str, job: Job) -> bool:
    """Whether the files of an entry are others than those that were read."""
    row = stock.traces.get(job.file)
    return row is None or row[PHOTOS] != job.photos or not is_as_it_was(root, job.file, row)


def moved_on(
    former: Stock, found: Mapping[str, Job], rows: Iterable[Row]
) -> tuple[Stock, frozenset[str]]:
    """The stock after some files were read again, and which of those say nothing now.

    found: all files of today. A wrong file keeps what it said before: its former page still stands.
    """
    gone = (former.gone | former.jobs.keys()) - found.keys()
    read = {file: known for file, known in former.read.items() if file in found}
    traces = {file: row for file, row in former.traces.items() if file in found}
    stock = Stock(found, former.store, traces, read, gone, former.taken)
    known = [Known(*row) for row in rows]
    stock.add(_with_former(one, former) for one in known)
    return stock, frozenset(one.file for one in known if one.summary is None)


def _with_former(known: Known, former: Stock) -> Row:
    if known.summary is not None:
        return known
    file = known.file
    return known._replace(summary=former.summaries.get(file), claims=former.claims.get(file))
