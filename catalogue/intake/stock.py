"""What is known of every entry file, from this run and from the one before."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from catalogue.findings.finding import Finding, Position
from catalogue.intake.beside import Beside
from catalogue.intake.share import Job, Known, Row, Setting, Shown
from catalogue.intake.store import Store
from catalogue.intake.surroundings import reading_key
from catalogue.intake.trace import FRESH, PHOTOS, Trace, moved, newest, renewed
from catalogue.reading.photos import PhotoFacts
from catalogue.reading.tree import Listed

TYPES = (Finding, Position, Shown, PhotoFacts)
"""All that a store of what was read may hold beside plain values."""

MANY = 2_000
"""With more files than this a second process looks at them; starting one takes 5 ms."""

_ASPECTS: Mapping[str, Callable[[Known], Any]] = {
    "summaries": lambda known: known.summary,
    "claims": lambda known: known.claims,
    "findings": lambda known: known.findings,
    "photos": lambda known: known.photos,
}
"""What is kept of a file, each in a value of its own: most runs need few of them."""


def open_store(setting: Setting, *, remembering: bool) -> Store:
    """remembering: otherwise the store is empty, and stays so."""
    if not remembering:
        return Store(None, "", ())
    key = reading_key(setting.root, setting.today.isoformat())
    return Store(setting.cache / "entries", key, TYPES)


@dataclass
class Stock:
    """Every file of the tree with what is known of it.

    read: what this run has read, by file; gone: files that were known and are no more.
    is_settled: whether no file had to be compared by its content.
    listed: folders as `scan` found them.
    Aspects are loaded from the store when they are first asked for.
    """

    jobs: Mapping[str, Job]
    store: Store
    traces: dict[str, Row] = field(default_factory=dict)
    read: dict[str, Known] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    taken: int = 0
    is_settled: bool = True
    former_traces: Mapping[str, Row] = field(default_factory=dict)
    listed: Mapping[str, Listed] = field(default_factory=dict)

    @property
    def paths(self) -> Iterator[str]:
        """Of every file that was found, photos too: POSIX, below the root."""
        for file, job in self.jobs.items():
            yield file
            for name in job.photos:
                yield f"{file.rpartition('/')[0]}/{name}"

    def former(self, aspect: str) -> dict[str, Any]:
        """As the run before left it."""
        if self.store.is_empty:
            return {}
        if aspect not in self._former:
            self._former[aspect] = self.store.load(aspect)
        return self._former[aspect]

    @cached_property
    def _former(self) -> dict[str, dict[str, Any]]:
        return {}

    @cached_property
    def _now(self) -> dict[str, dict[str, Any]]:
        return {}

    def aspect(self, name: str) -> dict[str, Any]:
        """One of `_ASPECTS` by file, of the files that have it."""
        if name not in self._now:
            former, now = self.former(name), _ASPECTS[name]
            found = dict(former) if self.read or self.gone else former
            for file in self.gone:
                found.pop(file, None)
            for file, known in self.read.items():
                value = now(known)
                if value:
                    found[file] = value
                else:
                    found.pop(file, None)
            self._now[name] = found
        return self._now[name]

    @property
    def summaries(self) -> Mapping[str, bytes]:
        return self.aspect("summaries")

    @property
    def claims(self) -> Mapping[str, bytes]:
        return self.aspect("claims")

    @property
    def findings(self) -> Mapping[str, tuple[Finding, ...]]:
        return self.aspect("findings")

    @property
    def photos(self) -> Mapping[str, tuple[Shown, ...]]:
        return self.aspect("photos")

    @property
    def is_same(self) -> bool:
        """Whether nothing was read and nothing is gone since the run before."""
        return not self.store.is_empty and not self.read and not self.gone

    def differs_by_more_than(self, count: int) -> bool:
        """Whether so many files were read or are gone since the run before, or there was none."""
        return self.store.is_empty or len(self.read) + len(self.gone) > count

    def add(self, rows: Iterable[Row]) -> None:
        """rows: of `Known`, as a `Share` gives them."""
        for row in rows:
            known = self.read[row[0]] = Known(*row)
            if known.trace is not None:
                self.traces[known.file] = known.trace

    def has_changed(self, aspect: str) -> bool:
        """Whether an aspect of any file is another than before."""
        if self.store.is_empty:
            return True
        if not self.read and not self.gone:
            return False
        former = self.former(aspect)
        if any(file in former for file in self.gone):
            return True
        now = _ASPECTS[aspect]
        return any((now(known) or None) != former.get(file) for file, known in self.read.items())

    def save(self, between: tuple[Finding, ...]) -> None:
        """between: what rules across entries found."""
        values: dict[str, Any] = {
            "traces": self.traces,
            "fresh": {
                file for file, row in self.traces.items() if newest(row) + FRESH >= self.taken
            },
            "between": between,
            "folders": {
                folder: listed
                for folder, listed in self.listed.items()
                if max(listed[0]) + FRESH < self.taken
            },
        }
        kept = []
        for aspect in _ASPECTS:
            if self.has_changed(aspect):
                values[aspect] = self.aspect(aspect)
            else:
                kept.append(aspect)
        self.store.save(values, kept)


def known_folders(store: Store) -> Mapping[str, Listed]:
    """As `scan` takes them."""
    found: dict[str, Listed] = {}
    return found if store.is_empty else store.load("folders")


class Survey:
    """Which files are others than the run before left them; their marks are compared beside.

    members: processes there may be; one that has threads must not be forked.
    taken: nanoseconds; nothing that happened later can have been seen.
    """

    def __init__(self, root: Path, store: Store, members: int) -> None:
        self._root, self._store, self.taken = str(root), store, time.time_ns()
        self._former: dict[str, Row] = {} if store.is_empty else store.load("traces")
        look = partial(moved, self._root, self._former)
        self._moved = Beside(look, forking=members > 1 and len(self._former) > MANY)

    def held_against(
        self, jobs: Iterable[Job], listed: Mapping[str, Listed]
    ) -> tuple[Stock, list[Job]]:
        """What the run before knew of these entries, and those that are left to be read."""
        found = {job.file: job for job in jobs}
        known = Stock(found, self._store, taken=self.taken, listed=listed)
        if self._store.is_empty:
            return known, list(known.jobs.values())
        known.former_traces = former = self._former
        known.gone = frozenset(former.keys() - known.jobs.keys())
        known.traces = {file: row for file, row in former.items() if file not in known.gone}
        doubtful = self._moved.answer() | self._store.load("fresh")
        suspects = [
            job
            for file, job in known.jobs.items()
            if file in doubtful or file not in former or former[file][PHOTOS] != job.photos
        ]
        return known, [job for job in suspects if not self._has_its_content(job, known)]

    def _has_its_content(self, job: Job, known: Stock) -> bool:
        """Whether only the times of an entry's files are new; what is known of it is put right."""
        row = known.traces.pop(job.file, None)
        trace = renewed(self._root, job, Trace(*row)) if row is not None else None
        if trace is None:
            return False
        known.traces[job.file] = tuple(trace)
        known.is_settled = False
        return True
