"""What a part says of itself: what it was made from, and every file of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from catalogue.intake.share import Setting
from catalogue.intake.store import digest
from catalogue.intake.surroundings import making_key
from catalogue.publishing.basis import Basis


class Seal(NamedTuple):
    """One file as it was made. size in bytes; digest: of its content, hexadecimal."""

    size: int
    digest: str


def fingerprint(basis: Basis, setting: Setting) -> str:
    """Of entries, day and address, and of program, libraries, schema, documents and theme.

    Parts of one site must agree on all of these: pages of two programs do not fit together.
    """
    today = setting.today.isoformat()
    return digest(f"{basis.fingerprint(today)} {making_key(setting.root, today, ())}".encode())


def regular_files(folder: str, below: str = "") -> Iterator[str]:
    """POSIX path below the folder of each file; what a link leads to is never looked at.

    A link, a pipe or a device is named like a file, and `content_of` refuses it.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from regular_files(entry.path, f"{below}{entry.name}/")
            else:
                yield f"{below}{entry.name}"


def content_of(path: str) -> bytes:
    """Of a file that is nothing but a file. Raises OSError."""
    if not stat.S_ISREG(os.lstat(path).st_mode):
        raise FileNotFoundError(path)
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - once for every page of the site
        return file.read()


def seal_of(path: str) -> Seal:
    content = content_of(path)
    return Seal(len(content), digest(content))


def sealed(folder: Path) -> dict[str, Seal]:
    """Every file below a folder, in order."""
    return {name: seal_of(f"{folder}/{name}") for name in sorted(regular_files(str(folder)))}
