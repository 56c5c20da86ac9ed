"""From files to a written site: what the MkDocs plug-in calls, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from catalogue.findings.finding import Finding, Severity
from catalogue.intake import Intake, Reading, begin_reading
from catalogue.intake.workers import in_parts
from catalogue.pages.everything import MOVED, plan, render
from catalogue.pages.page import Page
from catalogue.pages.request import PageRequest
from catalogue.pages.site import PhotoFiles, Site
from catalogue.publishing.photos import Original, derive, photo_files, publish
from catalogue.publishing.shell import Shells
from catalogue.publishing.writing import Work, write_part


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


@dataclass
class Assembly:
    """One build. `begin`, then `intake` (waits), then pages one by one, then `write`."""

    settings: Settings
    shells: Shells = field(default_factory=dict)
    _reading: Reading | None = None
    _intake: Intake | None = None
    _site: Site | None = None
    _originals: tuple[Original, ...] = ()

    def begin(self) -> None:
        """Start reading and checking in other processes, while the theme loads in this one."""
        self._reading = begin_reading(
            self.settings.root, self.settings.today, self.settings.workers
        )

    @property
    def intake(self) -> Intake:
        """Everything read. Raises WrongCatalogueError when there are errors."""
        if self._intake is None:
            if self._reading is None:
                self.begin()
            assert self._reading is not None  # noqa: S101 - begin() has just set it
            intake = self._reading.finish()
            if any(finding.severity is Severity.ERROR for finding in intake.findings):
                raise WrongCatalogueError(intake.findings, intake.files)
            self._intake = intake
        return self._intake

    @property
    def site(self) -> Site:
        if self._site is None:
            self._site = Site(
                catalogue=self.intake.catalogue,
                today=self.settings.today,
                url=self.settings.url,
                repository=self.settings.repository,
                photos=self._photos(),
            )
        return self._site

    @property
    def _cache(self) -> Path:
        return self.settings.root / ".cache" / "photos"

    def _photos(self) -> Mapping[tuple[str, str], PhotoFiles]:
        self._originals = tuple(
            Original(product, name, self.settings.root / path, facts.sha256)
            for (product, name), (path, facts) in self.intake.photos.items()
        )
        for original in self._originals:
            derive(original, self._cache)
        return {(o.product, o.name): photo_files(o, self._cache) for o in self._originals}

    @cached_property
    def _plan(self) -> tuple[PageRequest, ...]:
        return plan(self.site)

    def pages_at(self, addresses: frozenset[str]) -> dict[str, Page]:
        """The pages that MkDocs itself renders, by address: those of the navigation."""
        found = {}
        for request in self._plan:
            if request.address in addresses:
                found[request.address] = render(self.site, request)
        return found

    @property
    def moved(self) -> frozenset[str]:
        """Addresses of retired entries and former ids: kept, but for no search engine."""
        return frozenset(r.address for r in self._plan if r.maker in MOVED)

    def write(self, target: Path, done: frozenset[str]) -> None:
        """Write every page but those at the addresses `done`, then photos and the site map."""
        requests = tuple(r for r in self._plan if r.address not in done)
        work = Work(self.site, self.shells, target)
        for _ in in_parts(write_part, work, requests, self.settings.workers):
            pass
        for original in self._originals:
            for _ in publish(original, self._cache, target):
                pass
