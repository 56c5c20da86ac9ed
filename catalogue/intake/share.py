"""The entries that one process reads, and everything that can be said of them alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from catalogue.checking.claims import claims_of
from catalogue.checking.complaint import Context, located
from catalogue.checking.exemptions import unsilenced
from catalogue.checking.registry import complaints
from catalogue.findings.finding import Finding
from catalogue.intake.crew import Advance, to_nobody
from catalogue.intake.entry import (
    Means,
    Taken,
    Wanted,
    content_of,
    load_means,
    read_document,
    take,
    understood,
    unreadable,
)
from catalogue.intake.trace import digest_with_photos, marks_in
from catalogue.model import reference
from catalogue.model.base_map import BaseMap
from catalogue.model.catalogue import Catalogue
from catalogue.model.directory import Reference
from catalogue.model.entries import Entry, Producer, Product, SalesPoint
from catalogue.model.packing import packed
from catalogue.model.summarising import summary_of
from catalogue.reading.document import Document
from catalogue.reading.photo_verdicts import inspect_once
from catalogue.reading.photos import PhotoFacts
from catalogue.reading.reference import read_reference

E = TypeVar("E", bound=Entry)

SCHEMA = "schema"

STRIDE = 250
"""Files between two words on how far the reading is."""


class Job(NamedTuple):
    """One entry file, with the names of the photos beside it."""

    wanted: Wanted
    photos: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        return self.wanted.file


class Shown(NamedTuple):
    """A photo that is fit to be shown. path: POSIX, below the root."""

    product: str
    name: str
    path: str
    facts: PhotoFacts


Row = tuple[Any, ...]
"""A trace, or all of `Known`, as a plain tuple, which travels and keeps."""


class Known(NamedTuple):
    """All that is kept of one file beside the entry itself.

    trace: None where the file could not be read. summary, claims: packed; None when it has errors.
    findings: of the file alone, and of its photos.
    """

    file: str
    trace: Row | None
    summary: bytes | None
    claims: bytes | None
    findings: tuple[Finding, ...]
    photos: tuple[Shown, ...]


def load_reference(root: Path) -> Reference:
    data = read_reference(root / SCHEMA / "reference")
    return Reference(
        reference.places(data.communes_2025, data.communes_63, data.communes_before_2023),
        reference.regimes(data.regimes),
        reference.groups(data.groups),
        BaseMap(data.provinces, data.archipelagos),
    )


@dataclass(frozen=True, slots=True)
class Setting:
    """What reading depends on beside the files themselves."""

    root: Path
    today: date

    @property
    def cache(self) -> Path:
        """What runs leave for later ones; may be deleted at any time."""
        return self.root / ".cache"

    @property
    def verdicts(self) -> Path:
        return self.cache / "photos" / "fit"


@dataclass
class Share:
    """Reads entries and keeps them, for the pages that are made of whole entries."""

    setting: Setting
    advance: Advance = to_nobody
    _entries: dict[tuple[str, str], Entry] = field(default_factory=dict)

    @cached_property
    def reference(self) -> Reference:
        return load_reference(self.setting.root)

    @cached_property
    def means(self) -> Mapping[str, Means]:
        return load_means(self.setting.root / SCHEMA)

    def read(self, jobs: Sequence[Job]) -> list[Row]:
        """Read and check some entries, each alone; rows of `Known`."""
        today, places = self.setting.today, self.reference.places
        traced = []
        for first in range(0, len(jobs), STRIDE):
            part = jobs[first : first + STRIDE]
            traced += [self._take(job) for job in part]
            self.advance(len(part))
        taken = [one for _, one in traced]
        entries = [one.entry for one in taken if one.entry is not None]
        complaints_of = self._complaints(entries, jobs)
        found = []
        for job, (trace, one) in zip(jobs, traced, strict=True):
            shown, wrong = self._photos(job)
            findings = (*one.findings, *complaints_of.get(job.wanted.file, ()), *wrong)
            summary = claims = None
            if one.entry is not None:
                self._entries[job.wanted.kind, job.wanted.id] = one.entry
                made = summary_of(one.entry, places, today)
                summary, claims = packed(made), packed(claims_of(one.entry, made.where))
            found.append((job.file, trace, summary, claims, findings, shown))
        return found

    def _take(self, job: Job) -> tuple[Row | None, Taken]:
        """What the file gave, and how it was found: marks before content, as `Trace` wants them."""
        root, wanted = self.setting.root, job.wanted
        try:
            marks = marks_in(str(root), job.file, job.photos)
            content = content_of(str(root), wanted.file)
            digest = digest_with_photos(str(root), job, content)
        except OSError as error:
            return None, unreadable(wanted, error)
        taken = understood(root, wanted, content, self.means[wanted.kind])
        return (marks, digest, job.photos), taken

    def _complaints(
        self, entries: Sequence[Entry], jobs: Sequence[Job]
    ) -> Mapping[str, list[Finding]]:
        """What the rules about single entries find, by file."""
        context = Context(
            catalogue=Catalogue(
                products=_by_id(e for e in entries if isinstance(e, Product)),
                producers=_by_id(e for e in entries if isinstance(e, Producer)),
                sales_points=_by_id(e for e in entries if isinstance(e, SalesPoint)),
                places=self.reference.places,
                regimes=self.reference.regimes,
                groups=self.reference.groups,
            ),
            today=self.setting.today,
            photo_files={job.wanted.id: job.photos for job in jobs if job.photos},
        )
        kinds = {job.wanted.file: job.wanted.kind for job in jobs}
        found: dict[str, list[Finding]] = {}
        told = unsilenced(complaints(context), entries, self.setting.today)
        for finding in located(told, lambda file: self.document(kinds[file], file)):
            found.setdefault(finding.file, []).append(finding)
        return found

    def document(self, kind: str, file: str) -> Document | None:
        """A file with its positions, for whoever found something wrong in it."""
        return read_document(self.setting.root, file, self.means[kind].check.schema)

    def _photos(self, job: Job) -> tuple[tuple[Shown, ...], list[Finding]]:
        shown, findings = [], []
        folder = job.wanted.file.rpartition("/")[0]
        for name in job.photos:
            path = f"{folder}/{name}"
            facts, wrong = inspect_once(self.setting.root / path, path, self.setting.verdicts)
            findings += wrong
            if facts is not None and not wrong:
                shown.append(Shown(job.wanted.id, name, path, facts))
        return tuple(shown), findings

    def entry(self, kind: str, entry_id: str, file: str) -> Entry:
        """The whole entry, read again where this share does not keep it."""
        known = self._entries.get((kind, entry_id))
        if known is None:
            known = take(self.setting.root, Wanted(kind, entry_id, file), self.means[kind]).entry
            if known is None:
                raise LookupError(file)
            self._entries[kind, entry_id] = known
        return known


def _by_id(entries: Iterable[E]) -> dict[str, E]:
    """Entries by id. A twin stands under its file, so that its own errors are told, too.

    No page is made of it: two files of one id are an error (E202).
    """
    found: dict[str, E] = {}
    for entry in entries:
        found[entry.file if entry.id in found else entry.id] = entry
    return found
