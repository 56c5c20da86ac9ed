"""What stands in a folder, quickly: 35,000 files without a `Path` for each."""

from __future__ import annotations

import os
from collections.abc import Iterator


def all_files(folder: str, below: str = "") -> Iterator[tuple[str, int]]:
    """(POSIX path below the folder, bytes) of every file, in no particular order."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from all_files(entry.path, f"{below}{entry.name}/")
            else:
                yield f"{below}{entry.name}", entry.stat(follow_symlinks=False).st_size
