"""Joins the parts of a site: all of them, nothing but them, each as it was made, then verified."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO

from catalogue.intake.intake import Intake, read_catalogue
from catalogue.intake.share import Setting
from catalogue.intake.store import DamagedStoreError
from catalogue.publishing.assembly import without_errors, write_marker
from catalogue.publishing.basis import Basis, digests_of
from catalogue.publishing.files import stamped_files
from catalogue.publishing.ledger import Ledger
from catalogue.publishing.parts import FILES, Manifest, UnfitPartError, read_manifest
from catalogue.publishing.photo_cache import link
from catalogue.publishing.report import UnfitSiteError, verify_site
from catalogue.publishing.sealing import Seal, fingerprint, regular_files, seal_of
from catalogue.publishing.swap import ensure_fit, replacing
from catalogue.publishing.tally import Tally, tally
from catalogue.publishing.verification.expectation import expectation


@dataclass(frozen=True, slots=True)
class Part:
    folder: Path
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Joining:
    """What is to be joined. root: of the catalogue that the parts were made from."""

    root: Path
    folders: Sequence[Path]
    site: Path
    workers: int


def join(wish: Joining, errors: TextIO) -> Tally:
    """Raises UnfitPartError, UnfitSiteError and what a build raises; the former site then stands.

    The day and the address are the parts' own.
    """
    ensure_fit(wish.site, wish.root)
    parts = [Part(folder, read_manifest(folder)) for folder in wish.folders]
    ensure_together(parts)
    for part in parts:
        ensure_complete(part)
    intake, basis = _catalogue(wish, parts[0].manifest)
    ledger = Ledger(intake.setting, wish.site, remembering=True)
    with replacing(wish.site) as fresh:
        for part in parts:
            _take_over(part, fresh)
        found = tally(intake, intake.directory, (), dict(stamped_files(str(fresh))))
        write_marker(fresh, basis, intake.setting.today)
        expected = expectation(intake.directory, basis.languages)
        if not verify_site(fresh, expected, wish.workers, errors, failures_only=True):
            raise UnfitSiteError
        ledger.store.forget()  # it tells of the site that now goes
    return found


def ensure_together(parts: Sequence[Part]) -> None:
    """They are the whole set of one site, each once, and no file belongs to two."""
    first, *others = parts
    for part in others:
        ensure_akin(part, first)
    by_number: dict[int, Part] = {}
    owners: dict[str, Part] = {}
    for part in parts:
        shard = part.manifest.shard
        twin = by_number.setdefault(shard.number, part)
        if twin is not part:
            raise UnfitPartError("twice", shard=shard, part=part.folder, first=twin.folder)
        for name in part.manifest.files:
            owner = owners.setdefault(name.casefold(), part)  # some disks know no capitals
            if owner is not part:
                raise UnfitPartError("shared", name=name, part=part.folder, first=owner.folder)
    of = first.manifest.shard.of
    missing = [number for number in range(1, of + 1) if number not in by_number]
    if missing:
        listed = ", ".join(map(str, missing))
        raise UnfitPartError("missing", missing=listed, number=missing[0], of=of)


def ensure_akin(part: Part, first: Part) -> None:
    """Made from the same, in the same number of parts."""
    ours, theirs = part.manifest, first.manifest
    if ours.shard.of != theirs.shard.of:
        counts = {"of": ours.shard.of, "others": theirs.shard.of}
        raise UnfitPartError("count", part=part.folder, first=first.folder, **counts)
    if ours.fingerprint != theirs.fingerprint:
        raise UnfitPartError("mixed", part=part.folder, first=first.folder)


def ensure_complete(part: Part) -> None:
    """Exactly the files of its manifest are there; their content is looked at on the way."""
    told = part.manifest.files
    there = set(regular_files(str(part.folder / FILES)))
    for name in sorted(told.keys() ^ there):
        reason = "lost" if name in told else "unknown"
        raise UnfitPartError(reason, part=part.folder, name=name)


def _catalogue(wish: Joining, told: Manifest) -> tuple[Intake, Basis]:
    """The catalogue that the site is verified against: the parts must be made from this one."""
    try:
        today = date.fromisoformat(told.today)
    except ValueError:
        raise UnfitPartError("manifest", part=wish.folders[0]) from None
    intake = _read(wish, today)
    basis = Basis(
        digests_of(without_errors(intake)),
        told.url,
        told.repository,
        told.languages,
        told.cards,
    )
    if fingerprint(basis, Setting(wish.root, today)) != told.fingerprint:
        raise UnfitPartError("other", part=wish.folders[0], root=wish.root)
    return intake, basis


def _read(wish: Joining, today: date) -> Intake:
    """With what former runs have left, unless that does not hold; it may have travelled, too."""
    intake = read_catalogue(wish.root, today, wish.workers, remembering=True)
    try:
        _ = intake.directory
    except DamagedStoreError:
        return read_catalogue(wish.root, today, wish.workers)
    return intake


def _take_over(part: Part, site: Path) -> None:
    """Every file under a second name where the disk can do that; the part stays as it is."""
    source, made = part.folder / FILES, set()
    for name, seal in part.manifest.files.items():
        if not _is_as_made(f"{source}/{name}", seal):
            raise UnfitPartError("damaged", part=part.folder, name=name)
        folder = name.rpartition("/")[0]
        if folder not in made:
            (site / folder).mkdir(parents=True, exist_ok=True)
            made.add(folder)
        link(source / name, site / name)


def _is_as_made(path: str, seal: Seal) -> bool:
    try:
        return seal_of(path) == seal
    except OSError:
        return False
