"""From files to a written site: reading and making in several processes, the theme in this one."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from catalogue.findings.finding import Finding, Severity
from catalogue.intake.intake import Intake, Reading
from catalogue.intake.share import Setting
from catalogue.intake.stock import open_store
from catalogue.language import spoken
from catalogue.pages.addresses import EDITING_APP
from catalogue.pages.everything import WHOLE_ENTRIES, plan
from catalogue.pages.request import PageRequest
from catalogue.pages.site import PhotoFiles, Site
from catalogue.pages.social_card import SITE_CARD
from catalogue.progress import Progress, Silent
from catalogue.publishing.basis import Basis, digests_of
from catalogue.publishing.data_files import data_files
from catalogue.publishing.files import stamp_of, stamped_files
from catalogue.publishing.maker import Maker, Order
from catalogue.publishing.photos import Original, derive_all, publish_all
from catalogue.publishing.record import Record, Stamp
from catalogue.publishing.shell import Shells
from catalogue.publishing.social_cards import cards_of, publish_cards
from catalogue.publishing.swap import MARKER


class WrongCatalogueError(Exception):
    """The files hold errors: nothing is published from them."""

    def __init__(self, findings: tuple[Finding, ...], files: int) -> None:
        super().__init__(f"{len(findings)} findings")
        self.findings = findings
        self.files = files


@dataclass(frozen=True, slots=True)
class Settings:
    """root: the catalogue's. url: where the site will stand. workers: processes, 1 for none.

    languages: codes, that of the data first.
    cards: whether each product gets a picture of its own for shared links.
    """

    root: Path
    today: date
    url: str
    repository: str
    workers: int
    languages: tuple[str, ...]
    cards: bool = False


@dataclass(frozen=True)
class Assembled:
    """A written site. records: of its data pages; files: stamps of all its other files."""

    intake: Intake
    basis: Basis
    site: Site
    originals: list[Original]
    requests: tuple[PageRequest, ...]
    records: list[Record]
    files: Mapping[str, Stamp]
    pictures: frozenset[str]


def without_errors(intake: Intake) -> Intake:
    if any(finding.severity is Severity.ERROR for finding in intake.findings):
        raise WrongCatalogueError(intake.findings, intake.files)
    return intake


def site_of(
    settings: Settings, intake: Intake, photos: Mapping[tuple[str, str], PhotoFiles]
) -> Site:
    entries = Maker(intake.setting)
    entries.directory = intake.directory
    return Site(
        intake.directory,
        entries,
        settings.today,
        settings.url,
        settings.repository,
        photos,
        languages=settings.languages,
        with_cards=settings.cards,
    )


def assemble(
    settings: Settings, reading: Reading, shells: Shells, target: Path, progress: Progress
) -> Assembled:
    """Every data page and file into a folder where the theme has put its own.

    Raises WrongCatalogueError when the catalogue has errors.
    """
    intake = without_errors(reading.finish())
    originals = originals_of(intake)
    photos = derived(originals, intake, settings.workers, progress)
    site = site_of(settings, intake, photos)
    requests = plan(site)
    files = dict(stamped_files(str(target)))
    written = written_pages(files)
    progress.begin(spoken.progress.MAKING, len(requests))
    set_to_work(reading, site, shells, target, requests, progress)
    intake.remember()  # while the others make pages, as all that follows
    made = dict(data_files(site, requests, written))
    write_files(target, made.items())
    cards = cards_of(site)
    records = cast("list[Record]", reading.crew.hear())
    progress.done()
    publish_cards(cards, settings.workers, card_cache(intake.setting), target, progress)
    publish_all(originals, photo_cache(intake.setting), target, progress)
    files |= stamps_of(target, [*made, *cards, *photo_addresses(photos)])
    basis = basis_of(intake, settings)
    write_marker(target, basis, settings.today)
    return Assembled(
        intake, basis, site, originals, requests, records, files, pictures(site, cards)
    )


def pictures(site: Site, cards: Iterable[str]) -> frozenset[str]:
    """Files that pages name for whoever shares them."""
    return frozenset((SITE_CARD, *cards, *(found.jpeg for found in site.photos.values())))


def basis_of(intake: Intake, settings: Settings) -> Basis:
    digests = digests_of(intake)
    return Basis(digests, settings.url, settings.repository, settings.languages, settings.cards)


def write_marker(target: Path, basis: Basis, today: date) -> None:
    """Last, so that a folder with a marker is a whole site."""
    (target / MARKER).write_text(basis.fingerprint(today.isoformat()), encoding="utf-8")


def write_files(target: Path, contents: Iterable[tuple[str, bytes]]) -> None:
    for address, content in contents:
        path = target / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def stamps_of(target: Path, names: Iterable[str]) -> dict[str, Stamp]:
    """Of files that are there."""
    found = ((name, stamp_of(f"{target}/{name}")) for name in names)
    return {name: stamp for name, stamp in found if stamp is not None}


def photo_addresses(photos: Mapping[tuple[str, str], PhotoFiles]) -> set[str]:
    """Of the files of all derivatives."""
    return {
        address
        for files in photos.values()
        for address in (files.jpeg, *(webp for _, webp in files.webp))
    }


def photo_cache(setting: Setting) -> Path:
    return setting.cache / "photos"


def card_cache(setting: Setting) -> Path:
    return setting.cache / "cards"


def set_to_work(
    reading: Reading,
    site: Site,
    shells: Shells,
    target: Path,
    requests: Sequence[PageRequest],
    progress: Progress,
) -> None:
    """Every process makes the pages of the entries that it keeps, and its part of the rest."""
    directory, crew = site.directory, reading.crew
    order = Order(
        directory.all_products.rows,
        directory.all_producers.rows,
        directory.all_sales_points.rows,
        directory.tables,
        site.photos,
        site.url,
        site.repository,
        site.languages,
        site.with_cards,
        shells,
        str(target),
    )
    packed = pickle.dumps(order, pickle.HIGHEST_PROTOCOL)
    parts = dealt(requests, reading.owners, crew.members)
    crew.tell("make", [(packed, part) for part in parts], progress.advance)


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


def written_pages(names: Iterable[str]) -> list[str]:
    """Addresses of pages among the names of files: of the theme's own, where those are given.

    The editing app is none: no search should end there.
    """
    found = [name for name in names if name.rpartition("/")[2] == "index.html"]
    pages = (name.removesuffix("index.html") for name in sorted(found))
    return [address for address in pages if address != EDITING_APP]


def originals_of(intake: Intake) -> list[Original]:
    root = intake.setting.root
    return [
        Original(photo.product, photo.name, root / photo.path, photo.facts.sha256, photo.path)
        for photo in intake.photos
    ]


def derived(
    originals: Sequence[Original], intake: Intake, workers: int, progress: Progress
) -> Mapping[tuple[str, str], PhotoFiles]:
    """Raises WrongCatalogueError where a photo passed inspection and yet cannot be drawn."""
    photos = derive_all(originals, photo_cache(intake.setting), workers, progress)
    if photos.findings:
        raise WrongCatalogueError(photos.findings, intake.files)
    return photos.files


def build_around(settings: Settings, shells: Shells, target: Path) -> None:
    """Everything beside the theme's own files, for a build that MkDocs itself was asked for."""
    setting = Setting(settings.root, settings.today)
    store = open_store(setting, remembering=True)
    reading = Reading(setting, store, settings.workers, Maker)
    reading.start()
    try:
        assemble(settings, reading, shells, target, Silent())
    finally:
        reading.crew.dismiss()
