"""What stands in a folder, quickly: 35,000 files without a `Path` for each."""

from __future__ import annotations

import os
from collections.abc import Iterator

from catalogue.publishing.record import Stamp


def stamped_files(folder: str, below: str = "") -> Iterator[tuple[str, Stamp]]:
    """(POSIX path below the folder, stamp) of every file, in no particular order."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from stamped_files(entry.path, f"{below}{entry.name}/")
            else:
                status = entry.stat(follow_symlinks=False)
                yield f"{below}{entry.name}", Stamp(status.st_size, status.st_mtime_ns)


def stamp_of(path: str) -> Stamp | None:
    """None where there is no file."""
    try:
        status = os.stat(path)  # noqa: PTH116 - asked of every page
    except OSError:
        return None
    return Stamp(status.st_size, status.st_mtime_ns)
