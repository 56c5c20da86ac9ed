"""One page, made of an edition, and what it was made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from catalogue.model.summary import Summary
from catalogue.pages.everything import render
from catalogue.pages.request import PageRequest
from catalogue.pages.site import ENTRY, Site
from catalogue.publishing.shell import Shells, shell_for
from catalogue.serving.edition import Edition


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as it would stand in the site; files: the entries that it was made from.

    content: None where wrong entries leave nothing to show.
    is_former: whether an entry's own page shows what its file said before it went wrong.
    """

    content: bytes | None
    files: frozenset[str]
    is_former: bool


def made(edition: Edition, shells: Shells, request: PageRequest) -> Shown:
    """One at a time: what was read of a site is recorded in one place."""
    site = edition.site
    site.reads.taken()
    content: bytes | None = None
    with suppress(Exception):  # of wrong entries anything may come; the findings tell
        page = render(site, request)
        content = shell_for(page, shells).fill(page)
    reads = site.reads.taken_whole()
    own = _files(site, (key.split(":", 1) for table, key in reads if table == ENTRY))
    return Shown(content, own | _files(site, reads), bool(own & edition.unread))


def _files(site: Site, reads: Iterable[Sequence[str]]) -> frozenset[str]:
    """The files of entries that were read of a site. reads: (kind, id), and others."""
    directory = site.directory
    entries: dict[str, Mapping[str, Summary]] = {
        "product": directory.all_products,
        "producer": directory.all_producers,
        "sales-point": directory.all_sales_points,
    }
    found = (entries[kind].get(entry) for kind, entry in reads if kind in entries)
    return frozenset(summary.file for summary in found if summary is not None)
