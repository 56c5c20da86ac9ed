"""From files to a written site: reading and making in several processes, the theme in this one."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import cast

from catalogue.findings.finding import Finding, Severity
from catalogue.intake.intake import Intake, Reading
from catalogue.intake.share import Setting
from catalogue.pages.everything import WHOLE_ENTRIES, plan
from catalogue.pages.request import PageRequest
from catalogue.pages.site import PhotoFiles, Site
from catalogue.publishing.data_files import data_files
from catalogue.publishing.maker import Maker, Order
from catalogue.publishing.photos import Original, derive, photo_files, publish
from catalogue.publishing.shell import Shells
from catalogue.publishing.swap import MARKER
from catalogue.publishing.writing import Record


class WrongCatalogueError(Exception):
    """The files hold errors: nothing is published from them."""

    def __init__(self, findings: tuple[Finding, ...], files: int) -> None:
        super().__init__(f"{len(findings)} findings")
        self.findings = findings
        self.files = files


@dataclass(frozen=True, slots=True)
class Settings:
    """root: the catalogue's. url: where the site will stand. workers: processes, 1 for none."""

    root: Path
    today: date
    url: str
    repository: str
    workers: int


@dataclass(frozen=True)
class Assembled:
    """A written site. written: addresses of the pages that the theme made of documents."""

    intake: Intake
    site: Site
    requests: tuple[PageRequest, ...]
    records: tuple[Record, ...]
    written: tuple[str, ...] = field(default=())


class Assembly:
    """One build: entries are read from the beginning on, `write` waits for them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        setting = Setting(settings.root, settings.today)
        self._reading = Reading(setting, settings.workers, Maker)

    def __enter__(self) -> Assembly:
        return self

    def __exit__(self, *_: object) -> None:
        self._reading.crew.dismiss()

    def write(self, shells: Shells, target: Path) -> Assembled:
        """Every data page and file into a folder where the theme has put its own.

        Raises WrongCatalogueError when the catalogue has errors.
        """
        intake = self._reading.finish()
        if any(finding.severity is Severity.ERROR for finding in intake.findings):
            raise WrongCatalogueError(intake.findings, intake.files)
        originals = _originals(self.settings.root, intake)
        photos = _derived(originals, self._cache)
        site = Site(
            intake.directory,
            Maker(self._reading.setting),
            self.settings.today,
            self.settings.url,
            self.settings.repository,
            photos,
        )
        requests = plan(site)
        written = written_pages(target)
        records = self._make(site, shells, target, requests)
        for address, content in data_files(site, requests, written):
            path = target / address
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        for original in originals:
            for _ in publish(original, self._cache, target):
                pass
        (target / MARKER).write_text("", encoding="utf-8")
        return Assembled(intake, site, requests, records, written)

    @property
    def _cache(self) -> Path:
        return self.settings.root / ".cache" / "photos"

    def _make(
        self, site: Site, shells: Shells, target: Path, requests: Sequence[PageRequest]
    ) -> tuple[Record, ...]:
        """Every process makes the pages of the entries that it keeps, and its part of the rest."""
        directory, crew = site.directory, self._reading.crew
        order = Order(
            directory.all_products,
            directory.all_producers,
            directory.all_sales_points,
            directory.tables,
            site.photos,
            site.url,
            site.repository,
            shells,
            str(target),
        )
        packed = pickle.dumps(order, pickle.HIGHEST_PROTOCOL)
        parts = dealt(requests, self._reading.owners, crew.members)
        records = crew.ask("make", [(packed, part) for part in parts])
        return tuple(cast("list[Record]", records))


def dealt(
    requests: Iterable[PageRequest], owners: Mapping[tuple[str, str], int], members: int
) -> list[list[PageRequest]]:
    """Each member's pages. owners: which of them keeps an entry, by kind and id."""
    parts: list[list[PageRequest]] = [[] for _ in range(members)]
    others = 0
    for request in requests:
        kind = WHOLE_ENTRIES.get(request.maker)
        if kind is None:
            parts[others % members].append(request)
            others += 1
        else:
            parts[owners[kind, request.key]].append(request)
    return parts


def written_pages(target: Path) -> tuple[str, ...]:
    """Addresses of the pages in a folder: those of the theme, before any data page is written."""
    found = (path.parent.relative_to(target).as_posix() for path in target.rglob("index.html"))
    return tuple("" if folder == "." else f"{folder}/" for folder in found)


def _originals(root: Path, intake: Intake) -> tuple[Original, ...]:
    return tuple(
        Original(photo.product, photo.name, root / photo.path, photo.facts.sha256)
        for photo in intake.photos
    )


def _derived(originals: Iterable[Original], cache: Path) -> Mapping[tuple[str, str], PhotoFiles]:
    found = {}
    for original in originals:
        derive(original, cache)
        found[original.product, original.name] = photo_files(original, cache)
    return found
