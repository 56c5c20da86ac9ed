"""Pages into files."""

from __future__ import annotations

import os
from collections.abc import Sequence

from catalogue.intake.crew import Advance, to_nobody
from catalogue.pages.everything import render
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.publishing.record import Record, Stamp
from catalogue.publishing.shell import Shells, shell_for

STRIDE = 250
"""Pages between two words on how far the writing is."""


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
    site: Site,
    shells: Shells,
    target: str,
    requests: Sequence[PageRequest],
    advance: Advance = to_nobody,
) -> Record:
    """Render and write some pages, into a folder where none of them stands yet."""
    record = Record()
    site.reads.taken()
    for number, request in enumerate(requests, 1):
        if number % STRIDE == 0:
            advance(STRIDE)
        page = render(site, request)
        folder = f"{target}/{page.address}"
        _in_folder(folder)
        stamp = _write(f"{folder}index.html", shell_for(page, shells).fill(page))
        record.add(page.address, stamp, site.reads.taken())
    for part, made in site.reads.parts.items():
        record.add_part(part, made)
    return record
