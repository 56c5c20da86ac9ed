"""How files were found, so that the next run knows which of them are others now.

Size and times say "the same" at once; the content decides wherever they differ, or are so fresh
that a change may have kept them. So a fresh clone, in which every time is new, is still known.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, NamedTuple, Protocol

Marks = tuple[int, ...]
"""Size in bytes, times of change of content and of the file itself in nanoseconds."""

FRESH = 2_000_000_000
"""Nanoseconds: some file systems count time in steps of two seconds."""


class Trace(NamedTuple):
    """One entry's files. marks: of its own and of each photo; digest: of their content."""

    marks: Marks
    digest: bytes
    photos: tuple[str, ...] = ()


Plain = tuple[Any, ...]
"""A trace as it travels and keeps."""

MARKS, DIGEST, PHOTOS = range(len(Trace._fields))
"""Where a trace kept as a plain tuple has its parts."""


def newest(trace: Plain) -> int:
    """The latest of its times, in nanoseconds."""
    marks: Marks = trace[MARKS]
    return max((*marks[1::3], *marks[2::3]))


class Filed(Protocol):
    @property
    def file(self) -> str: ...

    @property
    def photos(self) -> tuple[str, ...]: ...


def marks_of(status: os.stat_result) -> Marks:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def digest_of_content(content: bytes) -> bytes:
    return blake2b(content, digest_size=16).digest()


def marks_in(root: str, file: str, photos: tuple[str, ...]) -> Marks:
    """Of the files of an entry as they are now. Raises OSError where one is gone."""
    marks = marks_of(os.stat(f"{root}/{file}"))  # noqa: PTH116 - once for every entry, as below
    if photos:
        folder = file.rpartition("/")[0]
        for name in photos:
            marks += marks_of(os.stat(f"{root}/{folder}/{name}"))  # noqa: PTH116 - as above
    return marks


def digest_in(root: str, entry: Filed) -> bytes:
    """Of the content of an entry's files. Raises OSError where one cannot be read."""
    return digest_with_photos(root, entry, _content(f"{root}/{entry.file}"))


def digest_with_photos(root: str, entry: Filed, content: bytes) -> bytes:
    """The same where the entry's own content is at hand."""
    own = digest_of_content(content)
    if not entry.photos:
        return own
    folder = entry.file.rpartition("/")[0]
    found = blake2b(own, digest_size=16)
    for name in entry.photos:
        found.update(digest_of_content(_content(f"{root}/{folder}/{name}")))
    return found.digest()


def _content(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 - once for every entry
        return file.read()


def is_as_it_was(root: str, file: str, former: Plain) -> bool:
    """Whether the files of an entry have the marks that they had."""
    try:
        return bool(former[MARKS] == marks_in(root, file, former[PHOTOS]))
    except OSError:
        return False


def moved(root: str, traces: Mapping[str, Plain]) -> frozenset[str]:
    """Which of the files have other marks than before, or are gone."""
    return frozenset(file for file, row in traces.items() if not is_as_it_was(root, file, row))


def renewed(root: str, entry: Filed, former: Trace) -> Trace | None:
    """The former trace with the marks of today for the same content; None for another content."""
    if former.photos != entry.photos:
        return None
    try:
        marks = marks_in(root, entry.file, entry.photos)
        same = digest_in(root, entry) == former.digest
    except OSError:
        return None
    return former._replace(marks=marks) if same else None
