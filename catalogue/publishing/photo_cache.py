"""Finished derivatives, a folder for each key: used while they are whole, else made anew.

A folder's `ready` is written last and seals the rest: under a checksum it has each file's size,
time of change and hash. Site and cache share files by hard links, so whoever writes into a
published file writes here, too; but then its time or its size is another, so its content is hashed,
and where that is not what was made the folder does not count. Hashing always would cost 0.15 ms a
photo, several times as much as the rest; like git, we ask a file that has not changed no more.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from catalogue.publishing.derivatives import Derived, Size
from catalogue.reading.keeping import keep

READY = "ready"
_LONGEST = 2000
"""Bytes of a `ready`, generously."""


class Sealed(NamedTuple):
    """One file as it was made. size: bytes; changed: nanoseconds; digest: of its content."""

    name: str
    size: int
    changed: int
    digest: str


def whole(folder: Path, key: str) -> Size | None:
    """The size of the original whose derivatives are all here as they were made, or None."""
    try:
        size, sealed = _opened(folder / READY, key)
        now = [_today(folder / file.name, file) for file in sealed]
    except (OSError, ValueError):
        return None
    if now != sealed:  # the same content with other times: out of an archive
        with suppress(OSError):
            keep(folder / READY, _seal(key, size, now))
    return size


def _today(path: Path, file: Sealed) -> Sealed:
    """The file with its time of change as it is; ValueError if it is not what was made."""
    found = path.lstat()  # of a link in its place, which has another size
    if found.st_size != file.size:
        raise ValueError("another file")
    if found.st_mtime_ns == file.changed:
        return file
    if _digest(path.read_bytes()) != file.digest:
        raise ValueError("other content")
    return file._replace(changed=found.st_mtime_ns)


def store(folder: Path, key: str, derived: Derived) -> None:
    """Into new files: a site that has the old ones keeps them as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    sealed = [
        Sealed(name, len(content), keep(folder / name, content), _digest(content))
        for name, content in derived.files.items()
    ]
    keep(folder / READY, _seal(key, derived.size, sealed))


def _seal(key: str, size: Size, sealed: Iterable[Sealed]) -> bytes:
    lines = (" ".join(map(str, line)) for line in (size, *sealed))
    text = "\n".join(lines)
    return f"{text}\n{_digest(f'{key} {text}'.encode())}\n".encode("ascii")


def _opened(ready: Path, key: str) -> tuple[Size, list[Sealed]]:
    """What `_seal` wrote for this key; ValueError where anything else stands."""
    with ready.open("rb") as file:
        content = file.read(_LONGEST)
    text, _, seal = content.decode("ascii").removesuffix("\n").rpartition("\n")
    if seal != _digest(f"{key} {text}".encode()):
        raise ValueError("another seal")
    first, *rest = (line.split(" ") for line in text.split("\n"))
    width, height = map(int, first)
    return (width, height), [
        Sealed(name, int(size), int(changed), digest) for name, size, changed, digest in rest
    ]


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()


def link(source: Path, target: Path) -> None:
    """One file under two names where the disk can do that (5 µs against 140), else a copy.

    A target that is there goes first: written into, it could change its source or another file.
    """
    try:
        target.hardlink_to(source)
    except FileExistsError:
        target.unlink()
        link(source, target)
    except OSError:  # another disk, too many names, or a file system without links
        target.unlink(missing_ok=True)
        shutil.copyfile(source, target)
