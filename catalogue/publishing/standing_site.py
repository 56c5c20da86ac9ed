"""A site that stands: whether it is as it was left, and changes to single files of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from catalogue.publishing.basis import Basis
from catalogue.publishing.files import stamp_of
from catalogue.publishing.record import Record, Stamp
from catalogue.publishing.swap import MARKER


def is_whole(site: Path, basis: Basis, today: str) -> bool:
    """Whether the folder is the site that the ledger tells of."""
    try:
        return (site / MARKER).read_text(encoding="utf-8") == basis.fingerprint(today)
    except (OSError, UnicodeDecodeError):
        return False


def damaged(site: Path, records: Iterable[Record], files: Mapping[str, Stamp]) -> set[str]:
    """Names of files that are not as they were left: removed, or changed by someone."""
    folder = str(site)
    found = {name for name, stamp in files.items() if stamp_of(f"{folder}/{name}") != stamp}
    for record in records:
        for address, stamp in record.stamps:
            name = f"{address}index.html"
            if stamp_of(f"{folder}/{name}") != stamp:
                found.add(name)
    return found


def put_in_place(staged: Path, site: Path, names: Iterable[str]) -> None:
    """Each file at once; folders are made as they are needed."""
    for name in names:
        target = site / name
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(staged / name, target)  # noqa: PTH105 - Path.replace says no more


def take_away(site: Path, names: Iterable[str]) -> None:
    """Remove files, and the folders that they leave empty."""
    for name in names:
        path = site / name
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == site or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()
