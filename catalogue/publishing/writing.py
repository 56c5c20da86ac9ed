"""Pages into files, and what was read for each of them."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from catalogue.pages.everything import render
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.publishing.shell import Shells, shell_for

Node = tuple[str, str]
"""(table, key) of something that pages are made from."""


class Stamp(NamedTuple):
    """How a file was left: whoever changes it later changes one of these."""

    size: int
    modified: int


@dataclass
class Record:
    """Pages written by one process. Numbers in flat arrays: a page reads some thirty nodes.

    read: positions in `nodes`, page after page; counts: how many of them belong to each page.
    """

    addresses: list[str] = field(default_factory=list)
    stamps: list[Stamp] = field(default_factory=list)
    nodes: dict[Node, int] = field(default_factory=dict)
    counts: array[int] = field(default_factory=lambda: array("I"))
    read: array[int] = field(default_factory=lambda: array("I"))

    def add(self, address: str, stamp: Stamp, read: Iterable[Node]) -> None:
        known = self.nodes
        places = [known.setdefault(node, len(known)) for node in read]
        self.addresses.append(address)
        self.stamps.append(stamp)
        self.counts.append(len(places))
        self.read.extend(places)

    def readers(self, changed: Iterable[Node]) -> list[str]:
        """Addresses of the pages that read any of these nodes."""
        wanted = {self.nodes[node] for node in changed if node in self.nodes}
        found, first = [], 0
        if not wanted:
            return []
        for address, count in zip(self.addresses, self.counts, strict=True):
            if not wanted.isdisjoint(self.read[first : first + count]):
                found.append(address)
            first += count
        return found


def write_bytes(path: str, content: bytes) -> Stamp:
    """Write beside, then rename: whoever reads meanwhile gets the old content or the new."""
    part = f"{path}.part"
    stamp = _write(part, content)
    os.replace(part, path)  # noqa: PTH105 - in a loop over every page
    return stamp


def _write(path: str, content: bytes) -> Stamp:
    with open(path, "wb", buffering=0) as file:  # noqa: PTH123 - as above
        file.write(content)
        status = os.fstat(file.fileno())
    return Stamp(status.st_size, status.st_mtime_ns)


def _in_folder(folder: str) -> None:
    try:
        os.mkdir(folder)  # noqa: PTH102 - as above
    except FileExistsError:
        pass
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103 - as above


def write_pages(
    site: Site, shells: Shells, target: str, requests: Sequence[PageRequest], *, fresh: bool
) -> Record:
    """Render and write some pages. fresh: into a folder where none of them stands yet."""
    record = Record()
    write = _write if fresh else write_bytes
    site.reads.taken()
    for request in requests:
        page = render(site, request)
        folder = f"{target}/{page.address}"
        _in_folder(folder)
        stamp = write(f"{folder}index.html", shell_for(page, shells).fill(page))
        record.add(page.address, stamp, site.reads.taken())
    return record
