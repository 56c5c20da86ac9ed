"""Builds a whole site beside the old one, verifies it, and swaps the two."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TextIO

from catalogue.intake.intake import Reading
from catalogue.progress import Progress
from catalogue.publishing.assembly import assemble
from catalogue.publishing.ledger import Account, Ledger
from catalogue.publishing.report import UnfitSiteError, verify_site
from catalogue.publishing.swap import replacing
from catalogue.publishing.tally import Tally, tally
from catalogue.publishing.verification.expectation import expectation


def complete(
    root: Path, site: Path, ledger: Ledger, reading: Reading, errors: TextIO, progress: Progress
) -> Tally:
    """Entries are read by other processes while the theme is drawn in this one.

    Raises UnfitSiteError, WrongCatalogueError, ThemeError and whatever a full disk raises; the
    former site then stands as it was.
    """
    from catalogue.publishing import mkdocs_plugin  # takes 0.3 s, which a renewal does without

    today = reading.setting.today.isoformat()
    os.environ["OCOP_TODAY"] = today  # mkdocs.yml reads both
    os.environ["OCOP_WORKERS"] = str(reading.members)
    with replacing(site) as fresh:
        reading.start(progress)
        try:
            theme = mkdocs_plugin.theme(root / "mkdocs.yml", fresh)
            shells = theme.draw()
            made = assemble(theme.settings, reading, shells, fresh, progress)
        finally:
            progress.done()
            reading.crew.dismiss()
        expected = expectation(made.intake.directory, made.basis.languages, made.pictures)
        if not verify_site(fresh, expected, reading.members, errors, failures_only=True):
            raise UnfitSiteError
        ledger.store.suspend()
    found = tally(made.intake, made.site.directory, made.records, made.files)
    summaries = made.intake.stock.summaries
    account = Account(
        made.basis,
        made.records,
        made.site,
        summaries,
        made.originals,
        made.requests,
        made.files,
        found,
        shells,
        len(made.records),
        expected,
    )
    ledger.save(account)
    return found
