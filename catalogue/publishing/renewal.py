"""Makes again what a change concerns, in a site that stands.

A page is made again when anything that it was made from is another now: the whole entry, a
summary, a row of a table, a photo. New pages are made in a folder beside the site and verified
there; then each takes its place at once. While they do, nothing is remembered of the site, so
that an interruption costs one complete build and cannot leave old pages for good.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from catalogue.intake.beside import Beside
from catalogue.intake.intake import FEW, Intake, Reading
from catalogue.model.directory import Directory
from catalogue.pages.site import Site
from catalogue.pages.social_card import SocialCard
from catalogue.pages.verify_data import verify_files
from catalogue.progress import Progress
from catalogue.publishing.assembly import (
    Settings,
    card_cache,
    derived,
    originals_of,
    photo_addresses,
    photo_cache,
    site_of,
    without_errors,
    write_files,
    write_marker,
    written_pages,
)
from catalogue.publishing.basis import Basis, digests_of
from catalogue.publishing.change import Change, Photos, Work, changed_files, work
from catalogue.publishing.data_files import ROBOTS, is_data_file, other_data_files
from catalogue.publishing.files import stamped_files
from catalogue.publishing.ledger import Account, Ledger
from catalogue.publishing.photos import Original, publish_all
from catalogue.publishing.record import joined
from catalogue.publishing.report import UnfitSiteError, verify_changes
from catalogue.publishing.social_cards import cards_of, is_product_card, publish_cards
from catalogue.publishing.standing_site import damaged, is_whole, put_in_place, take_away
from catalogue.publishing.swap import staging
from catalogue.publishing.tally import Tally, tally
from catalogue.publishing.verification.expectation import expectation
from catalogue.publishing.writing import write_pages

LARGE = 3
"""Where one page in so many has to be made, a complete build with all processes is sooner done."""


def losses(site: Path, ledger: Ledger) -> set[str]:
    """Names of files that are not as the ledger tells. Raises DamagedStoreError."""
    return damaged(site, ledger.records(), ledger.files())


def renew(
    root: Path,
    site: Path,
    ledger: Ledger,
    reading: Reading,
    lost: Beside[set[str]],
    errors: TextIO,
    progress: Progress,
) -> Tally | None:
    """None where the site has to be built as a whole. Raises as `complete` does.

    lost: the `losses`, which are looked for while entries are.
    """
    if ledger.store.is_empty or len(reading.left) > FEW:
        return None
    basis, today = ledger.basis(), reading.setting.today
    if not is_whole(site, basis, today.isoformat()):
        return None
    members, reading.members = reading.members, 1
    reading.start()
    intake = without_errors(reading.finish())
    intake.remember()
    settings = Settings(
        root, today, basis.url, basis.repository, members, basis.languages, basis.cards
    )
    return _Renewal(settings, site, ledger, basis, intake).run(lost.answer(), errors, progress)


class _Renewal:
    """One renewal: what has changed, what that concerns, and how it gets into the site."""

    def __init__(
        self, settings: Settings, site: Path, ledger: Ledger, basis: Basis, intake: Intake
    ) -> None:
        self.settings = settings
        self.folder = site
        self.ledger = ledger
        self.basis = basis
        self.intake = intake
        self.originals = originals_of(intake)
        self.changed = changed_files(intake, basis)

    def run(self, lost: set[str], errors: TextIO, progress: Progress) -> Tally | None:
        if not self.changed and not lost:
            return Tally(*self.ledger.store.load("tally"))._replace(made=0)
        self.records = self.ledger.records()
        self.files = self.ledger.files()
        photos = self._photos(progress)
        change = Change(self.ledger, self.basis, self.intake, self.changed, photos)
        site = self._site(change)
        todo = work(change, site, self.records, lost)
        pages = {f"{request.address}index.html" for request in todo.requests}
        if len(todo.made) * LARGE > len(todo.requests) or not all(map(is_data_file, lost - pages)):
            return None
        with_data = bool(change.summaries or lost - pages or change.has_other_photos)
        self._publish(site, change, todo, with_data, errors, progress)
        return self._remember(site, change, todo)

    def _photos(self, progress: Progress) -> Photos:
        """Derivatives of today's photos; where no photo changed nobody looks at their cache."""
        if [photo.key for photo in self.originals] == self.ledger.store.load("originals"):
            known: Photos = self.ledger.store.load("photos")
            return known
        return derived(self.originals, self.intake, self.settings.workers, progress)

    def _site(self, change: Change) -> Site:
        site = site_of(self.settings, self.intake, change.photos)
        if change.summaries:
            return site
        directory = replace(site.directory, rows=self.ledger.store.load("tables"))
        return replace(site, directory=directory)

    def _publish(
        self,
        site: Site,
        change: Change,
        todo: Work,
        with_data: bool,  # noqa: FBT001 - named by whoever calls
        errors: TextIO,
        progress: Progress,
    ) -> None:
        """Make in a folder of its own, verify there, and only then touch the site.

        with_data: also the files that are made from all summaries and photos.
        """
        self.shells = self.ledger.store.load("shells")
        with staging(self.folder) as staged:
            verifying = Beside(
                lambda: write_files(staged, verify_files(site)),
                forking=with_data and self.settings.workers > 1,
            )
            self.record = write_pages(site, self.shells, str(staged), todo.made)
            if with_data:
                written = written_pages(self.files)
                write_files(staged, other_data_files(site, todo.requests, written))
                verifying.answer()
            publish_all(
                self._new_photos(change), photo_cache(self.intake.setting), staged, progress
            )
            cards = cards_of(site) if change.summaries else None
            new = {name: cards[name] for name in cards.keys() - self.files.keys()} if cards else {}
            publish_cards(new, 1, card_cache(self.intake.setting), staged, progress)
            self._put(staged, site.directory, change, todo, errors, cards)

    def _put(
        self,
        staged: Path,
        directory: Directory,
        change: Change,
        todo: Work,
        errors: TextIO,
        cards: Mapping[str, SocialCard] | None,
    ) -> None:
        """cards: of today; None where they are those of before."""
        names = dict(stamped_files(str(staged)))
        gone = [f"{address}index.html" for address in todo.gone]
        gone += sorted(photo_addresses(change.former_photos) - photo_addresses(change.photos))
        if cards is not None:
            gone += [name for name in self.files if is_product_card(name) and name not in cards]
        if ROBOTS in names:  # all data files were made; another number of parts leaves some over
            gone += [name for name in self.files if is_data_file(name) and name not in names]
        pages = {f"{request.address}index.html" for request in todo.requests}
        known = (pages | self.files.keys() | names.keys()) - set(gone)
        if change.summaries:
            self.expected = expectation(directory, self.basis.languages, cards or ())
        else:
            self.expected = self.ledger.expected()
        if not verify_changes(staged, self.folder, list(names), known, self.expected, errors):
            raise UnfitSiteError
        self.ledger.store.suspend()
        put_in_place(staged, self.folder, names)
        take_away(self.folder, gone)
        self.files.update({name: stamp for name, stamp in names.items() if name not in pages})
        for name in gone:
            self.files.pop(name, None)

    def _new_photos(self, change: Change) -> list[Original]:
        former = change.former_photos
        keys = ((photo, (photo.product, photo.name)) for photo in self.originals)
        return [photo for photo, key in keys if former.get(key) != change.photos.get(key)]

    def _remember(self, site: Site, change: Change, todo: Work) -> Tally:
        """The records of the last complete build stay as they are; later ones become one."""
        others = frozenset(request.address for request in todo.made).union(todo.gone)
        for record in self.records:
            record.hidden |= others
        first = self.ledger.store.load("first")
        base, later = self.records[:first], self.records[first:]
        recent = joined([*later, self.record])
        records, kept = [*base, recent], ["shells", *(f"record-{n}" for n in range(first))]
        if len(recent.addresses) * LARGE > len(todo.requests):
            first, records, kept = 1, [joined(records)], ["shells"]
        if not change.summaries:
            kept += ["summaries", "tables", "requests", "expected"]
        if not change.has_other_photos:
            kept += ["photos", "originals"]
        basis = replace(self.basis, digests=digests_of(self.intake))
        found = tally(self.intake, site.directory, records, self.files, len(todo.made))
        write_marker(self.folder, basis, self.settings.today)
        summaries = self.intake.stock.summaries
        shells = self.shells
        account = Account(
            basis,
            records,
            site,
            summaries,
            self.originals,
            todo.requests,
            self.files,
            found,
            shells,
            first,
            self.expected,
        )
        self.ledger.save(account, kept)
        return found
