"""One id, one entry: what the tree of files alone can tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from catalogue.findings.finding import Finding


class Identified(Protocol):
    """A file of the tree that stands for an entry."""

    @property
    def id(self) -> str: ...

    @property
    def file(self) -> str: ...


RESERVED = re.compile(r"trang-[0-9]+")
"""`chu-the/trang-2/` is the second page of the producers' list."""


def reserved_ids(entries: Iterable[Identified]) -> Iterator[Finding]:
    """An id whose address belongs to a page of the site's own."""
    for entry in entries:
        if RESERVED.fullmatch(entry.id):
            yield Finding("E211", entry.file, values={"id": entry.id})


def duplicate_ids(entries: Iterable[Identified]) -> Iterator[Finding]:
    """The same id in two provinces: addresses have no province, so both would be one page."""
    seen: dict[str, str] = {}
    for entry in entries:
        if entry.id in seen:
            values = {"id": entry.id, "other": seen[entry.id]}
            yield Finding("E202", entry.file, values=values)
        seen.setdefault(entry.id, entry.file)
