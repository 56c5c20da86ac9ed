"""One build: as little as a change asks for, or everything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TextIO

from catalogue.intake.beside import Beside
from catalogue.intake.intake import Reading
from catalogue.intake.share import Setting
from catalogue.intake.stock import open_store
from catalogue.intake.store import DamagedStoreError, Store
from catalogue.progress import Progress
from catalogue.publishing.completion import complete
from catalogue.publishing.ledger import Ledger
from catalogue.publishing.maker import Maker
from catalogue.publishing.published import forget_manifest
from catalogue.publishing.refusals import unless_refused
from catalogue.publishing.renewal import losses, renew
from catalogue.publishing.swap import ensure_fit
from catalogue.publishing.tally import Tally


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be built. site: where; fresh: whether to use nothing of former builds."""

    root: Path
    site: Path
    today: date
    workers: int
    fresh: bool = False

    @property
    def setting(self) -> Setting:
        return Setting(self.root, self.today)


def build_site(wish: Wish, errors: TextIO, progress: Progress) -> Tally | None:
    """Build what is wished; None when something is wrong, which `errors` then tells."""
    return unless_refused(lambda: _built(wish, errors, progress), wish.site, errors)


def _built(wish: Wish, errors: TextIO, progress: Progress) -> Tally:
    ensure_fit(wish.site, wish.root)
    entries = open_store(wish.setting, remembering=True)
    ledger = Ledger(wish.setting, wish.site, remembering=True)
    if wish.fresh:
        _forget(entries, ledger)
    forking = wish.workers > 1 and not ledger.store.is_empty
    lost = Beside(partial(losses, wish.site, ledger), forking=forking)
    try:
        reading = Reading(wish.setting, entries, wish.workers, Maker)
        renewed = renew(wish.root, wish.site, ledger, reading, lost, errors, progress)
        if renewed is not None:
            forget_manifest(wish.site)
            return renewed
        if reading.has_begun:
            reading = Reading(wish.setting, entries, wish.workers, Maker)
        return complete(wish.root, wish.site, ledger, reading, errors, progress)
    except DamagedStoreError:
        _forget(entries, ledger)
        reading = Reading(wish.setting, entries, wish.workers, Maker)
        return complete(wish.root, wish.site, ledger, reading, errors, progress)


def _forget(entries: Store, ledger: Ledger) -> None:
    entries.forget()
    ledger.store.forget()
