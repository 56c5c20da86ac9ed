"""One of several disjoint parts of a site, made where the others are made elsewhere.

Every list shows entries of the whole country, so every shard knows all summaries: it reads all
entries, or takes what a former run has left of them. Only the making of pages and photos is
divided. The first shard also makes what there is one of: the theme's files, documents, data files.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from catalogue.intake.intake import Intake, Reading
from catalogue.intake.stock import open_store
from catalogue.intake.store import DamagedStoreError, Store
from catalogue.pages.everything import plan
from catalogue.pages.request import PageRequest
from catalogue.pages.site import PhotoFiles
from catalogue.progress import Progress
from catalogue.publishing import photos
from catalogue.publishing.assembly import (
    Settings,
    basis_of,
    card_cache,
    derived,
    originals_of,
    photo_cache,
    set_to_work,
    site_of,
    without_errors,
    write_files,
    written_pages,
)
from catalogue.publishing.build import Wish
from catalogue.publishing.data_files import data_files
from catalogue.publishing.files import stamped_files
from catalogue.publishing.maker import Maker
from catalogue.publishing.parts import FILES, Manifest, Shard, ensure_replaceable, write_manifest
from catalogue.publishing.photos import Original
from catalogue.publishing.sealing import fingerprint, sealed
from catalogue.publishing.shell import Shells
from catalogue.publishing.social_cards import cards_of, publish_cards
from catalogue.publishing.swap import replacing

if TYPE_CHECKING:
    from catalogue.publishing.mkdocs_plugin import Theme


def own_pages(shard: Shard, requests: Iterable[PageRequest]) -> list[PageRequest]:
    """Dealt out kind by kind, so that no shard has more than its share of the long ones.

    Runs of neighbours, which show the same entries, would spare a shard only 7 % of its cards.
    """
    return shard.own(sorted(requests, key=lambda request: request.maker))


def make_part(wish: Wish, shard: Shard, progress: Progress) -> Manifest:
    """Raises what a complete build raises; a former part then stands as it was."""
    ensure_replaceable(wish.site, wish.root)
    entries = open_store(wish.setting, remembering=True)
    if wish.fresh:
        entries.forget()
    try:
        return _made(wish, shard, entries, progress)
    except DamagedStoreError:
        entries.forget()
        return _made(wish, shard, entries, progress)


def _made(wish: Wish, shard: Shard, entries: Store, progress: Progress) -> Manifest:
    """Entries are read by other processes while the theme is drawn in this one."""
    from catalogue.publishing import mkdocs_plugin  # takes 0.3 s, which a refusal does without

    os.environ["OCOP_TODAY"] = wish.today.isoformat()  # mkdocs.yml reads both
    os.environ["OCOP_WORKERS"] = str(wish.workers)
    reading = Reading(wish.setting, entries, wish.workers, Maker)
    with replacing(wish.site) as fresh, TemporaryDirectory() as spare:
        files = fresh / FILES
        files.mkdir()
        reading.start()
        try:
            drawn = files if shard.is_first else Path(spare)
            theme = mkdocs_plugin.theme(wish.root / "mkdocs.yml", drawn)
            manifest = _Part(wish, shard, reading, files, progress).make(theme)
        finally:
            reading.crew.dismiss()
        write_manifest(fresh, manifest)
    return manifest


class _Part:
    """One part under way. files: the folder of what will stand in the site."""

    def __init__(
        self, wish: Wish, shard: Shard, reading: Reading, files: Path, progress: Progress
    ) -> None:
        self.wish = wish
        self.shard = shard
        self.reading = reading
        self.files = files
        self.progress = progress

    def make(self, theme: Theme) -> Manifest:
        shells = theme.draw()
        intake = without_errors(self.reading.finish())
        settings = theme.settings
        self._fill(settings, shells, intake)
        basis = basis_of(intake, settings)
        return Manifest(
            self.shard,
            self.wish.today.isoformat(),
            basis.url,
            basis.repository,
            basis.languages,
            fingerprint(basis, self.wish.setting),
            basis.cards,
            sealed(self.files),
        )

    def _fill(self, settings: Settings, shells: Shells, intake: Intake) -> None:
        originals = originals_of(intake)
        own = self.shard.own(originals)
        derived(own, intake, settings.workers, self.progress)
        site = site_of(settings, intake, _shown(intake, originals))
        requests = plan(site)
        written = written_pages(name for name, _ in stamped_files(str(self.files)))
        pages = own_pages(self.shard, requests)
        set_to_work(self.reading, site, shells, self.files, pages)
        intake.remember()  # while the others make pages, as all that follows
        if self.shard.is_first:
            write_files(self.files, data_files(site, requests, written))
        cards = cards_of(site)
        self.reading.crew.hear()
        mine = {name: cards[name] for name in self.shard.own(sorted(cards))}
        cache = card_cache(intake.setting)
        publish_cards(mine, settings.workers, cache, self.files, self.progress)
        photos.publish_all(own, photo_cache(intake.setting), self.files, self.progress)


def _shown(intake: Intake, originals: Sequence[Original]) -> dict[tuple[str, str], PhotoFiles]:
    """What pages say of every photo, most of which other shards make.

    A photo that passed inspection carries no orientation: it is shown as large as it is stored.
    """
    return {
        (one.product, one.name): photos.files_of(one, (shown.facts.width, shown.facts.height))
        for one, shown in zip(originals, intake.photos, strict=True)
    }
