"""What a site was made from, for the next build to see what has changed."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalogue.intake.share import Setting
from catalogue.intake.store import Reader, Store, digest
from catalogue.intake.surroundings import making_key
from catalogue.pages.request import PageRequest
from catalogue.pages.site import PhotoFiles, Site
from catalogue.publishing.basis import Basis
from catalogue.publishing.photos import Original
from catalogue.publishing.record import Record, Stamp
from catalogue.publishing.shell import Shell, Shells, Slot
from catalogue.publishing.tally import Tally
from catalogue.publishing.verification.expectation import Expectation

TYPES = (
    PhotoFiles,
    Shell,
    Slot,
)

_PREFIX = "site-"
"""Begins the name of a site's store; the rest stands for the site's folder."""

_OURS = "OCOP_"
_NOT_OF_THE_SITE = frozenset({"OCOP_TODAY", "OCOP_WORKERS"})
"""The day is part of the key itself; the number of processes changes nothing."""


@dataclass(frozen=True, slots=True)
class Account:
    """A site as it stands after a build. summaries: by file; files: that are no data pages.

    first: how many of the records are of the last complete build.
    """

    basis: Basis
    records: list[Record]
    site: Site
    summaries: Mapping[str, bytes]
    originals: Sequence[Original]
    requests: Sequence[PageRequest]
    files: Mapping[str, Stamp]
    tally: Tally
    shells: Shells
    first: int
    expected: Expectation


class Ledger:
    """The record of one site, in a store of its own.

    Values: basis, summaries, tables, requests, shells, photos, expected; `files` are the stamps of
    files that are no data pages; `record-0` and so on are the data pages, `hidden` those that a
    later record tells of; `tally` is what was said last.
    """

    def __init__(self, setting: Setting, site: Path, *, remembering: bool) -> None:
        settings = [
            f"{name}={value}"
            for name, value in sorted(os.environ.items())
            if name.startswith(_OURS) and name not in _NOT_OF_THE_SITE
        ]
        key = making_key(setting.root, setting.today.isoformat(), settings) if remembering else ""
        self._site, self._cache = str(site.resolve()), setting.cache
        name = f"{_PREFIX}{digest(os.fsencode(self._site))[:8]}"
        self.store = Store(setting.cache / name if remembering else None, key, TYPES)

    def basis(self) -> Basis:
        return Basis(*self.store.load("basis"))

    def records(self) -> list[Record]:
        found = []
        for number, hidden in enumerate(self.store.load("hidden")):
            record = Record.unpacked(self.store.load(f"record-{number}"))
            record.hidden = frozenset(hidden)
            found.append(record)
        return found

    def save(self, account: Account, kept: Iterable[str] = ()) -> None:
        """kept: names of values that are those of before. A disk that refuses is no error."""
        directory, basis = account.site.directory, account.basis
        values: dict[str, Callable[[], Any]] = {
            "basis": lambda: (dict(basis.digests), *basis.settings),
            "hidden": lambda: [sorted(record.hidden) for record in account.records],
            "summaries": lambda: dict(account.summaries),
            "tables": lambda: directory.tables,
            "requests": lambda: [tuple(request) for request in account.requests],
            "photos": lambda: dict(account.site.photos),
            "originals": lambda: [photo.key for photo in account.originals],
            "files": lambda: {name: tuple(stamp) for name, stamp in account.files.items()},
            "tally": lambda: tuple(account.tally),
            "shells": lambda: account.shells,
            "first": lambda: account.first,
            "expected": lambda: (dict(account.expected.totals), account.expected.starred),
            "site": lambda: self._site,
        }
        for number, record in enumerate(account.records):
            values[f"record-{number}"] = record.packed
        with suppress(OSError):
            self.store.save(
                {name: value() for name, value in values.items() if name not in kept}, kept
            )
            _forget_sites_that_are_gone(self._cache)

    def requests(self) -> list[PageRequest]:
        return [PageRequest(*row) for row in self.store.load("requests")]

    def expected(self) -> Expectation:
        """What single pages are held against; addresses and maps are the whole site's matter."""
        totals, starred = self.store.load("expected")
        return Expectation((), totals, starred)

    def files(self) -> dict[str, Stamp]:
        """Stamps of the files that are no data pages."""
        return {name: Stamp(*row) for name, row in self.store.load("files").items()}


def _forget_sites_that_are_gone(cache: Path) -> None:
    """Whoever builds into one temporary folder after the other need not keep all their records."""
    for folder in cache.glob(f"{_PREFIX}*"):
        for place in folder.glob("site-*"):
            with suppress(OSError, pickle.UnpicklingError, EOFError, UnicodeDecodeError):
                site = Reader(place.read_bytes(), {}).load()
                if isinstance(site, str) and not Path(site).exists():
                    shutil.rmtree(folder)
