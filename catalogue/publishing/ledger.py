"""What a site was made from, for the next build to see what has changed."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalogue.intake.share import Row, Setting
from catalogue.intake.store import Store, digest
from catalogue.intake.surroundings import making_key
from catalogue.pages.request import PageRequest
from catalogue.pages.site import PhotoFiles, Site
from catalogue.publishing.basis import Basis
from catalogue.publishing.photos import Original
from catalogue.publishing.record import Record, Stamp
from catalogue.publishing.shell import Shell, Shells, Slot
from catalogue.publishing.tally import Tally

TYPES = (
    PhotoFiles,
    Shell,
    Slot,
)

_OURS = "OCOP_"
_NOT_OF_THE_SITE = frozenset({"OCOP_TODAY", "OCOP_WORKERS"})
"""The day is part of the key itself; the number of processes changes nothing."""


@dataclass(frozen=True, slots=True)
class Account:
    """A site as it stands after a build. summaries: by file; files: that are no data pages."""

    basis: Basis
    records: list[Record]
    site: Site
    summaries: Mapping[str, Row]
    originals: Sequence[Original]
    requests: Sequence[PageRequest]
    files: Mapping[str, Stamp]
    tally: Tally


class Ledger:
    """The record of one site, in a store of its own.

    Values: basis, summaries, tables, requests, shells, photos; `files` are the stamps of files
    that are no data pages; `record-0` and so on are the data pages; `tally` what was said last.
    """

    def __init__(self, setting: Setting, site: Path, *, remembering: bool) -> None:
        settings = [
            f"{name}={value}"
            for name, value in sorted(os.environ.items())
            if name.startswith(_OURS) and name not in _NOT_OF_THE_SITE
        ]
        key = making_key(setting.root, setting.today.isoformat(), settings) if remembering else ""
        name = f"site-{digest(str(site.resolve()).encode())[:8]}"
        self.store = Store(setting.cache / name if remembering else None, key, TYPES)

    def basis(self) -> Basis:
        return Basis(*self.store.load("basis"))

    def records(self) -> list[Record]:
        count: int = self.store.load("records")
        return [Record.unpacked(self.store.load(f"record-{n}")) for n in range(count)]

    def save(self, account: Account, shells: Shells | None = None) -> None:
        """shells: None where they are those of before. A disk that refuses is no error."""
        values: dict[str, Any] = {
            "basis": (
                dict(account.basis.digests),
                account.basis.url,
                account.basis.repository,
            ),
            "records": len(account.records),
            **{f"record-{n}": record.packed() for n, record in enumerate(account.records)},
            "summaries": dict(account.summaries),
            "tables": account.site.directory.tables,
            "requests": [tuple(request) for request in account.requests],
            "photos": dict(account.site.photos),
            "originals": [photo.key for photo in account.originals],
            "files": {name: tuple(stamp) for name, stamp in account.files.items()},
            "tally": tuple(account.tally),
        }
        if shells is not None:
            values["shells"] = shells
        with suppress(OSError):
            self.store.save(values, () if shells is not None else ("shells",))

    def requests(self) -> list[PageRequest]:
        return [PageRequest(*row) for row in self.store.load("requests")]

    def files(self) -> dict[str, Stamp]:
        """Stamps of the files that are no data pages."""
        return {name: Stamp(*row) for name, row in self.store.load("files").items()}
