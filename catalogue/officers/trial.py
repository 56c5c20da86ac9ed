"""Would the catalogue still pass its check? Asked in memory, before anything is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path, PurePosixPath

from catalogue.checking.claims import claims_of
from catalogue.checking.complaint import Context, Neighbours, located
from catalogue.checking.identity import reserved_ids
from catalogue.checking.registry import complaints, neighbour_complaints
from catalogue.findings.finding import Finding, Severity
from catalogue.intake.entry import BUILDERS, Means
from catalogue.model.catalogue import Catalogue
from catalogue.model.directory import Reference
from catalogue.model.entries import Entry, Producer, Product, SalesPoint
from catalogue.model.summarising import summary_of
from catalogue.officers.plan import PlannedFile
from catalogue.officers.standing import Standing, values_of
from catalogue.reading.names import is_photo_name


def errors_among(found: Iterable[Finding]) -> list[Finding]:
    """Without advice."""
    return [each for each in found if each.severity is Severity.ERROR]


def findings_after(
    root: Path,
    files: Sequence[PlannedFile],
    entries: Sequence[Standing],
    means: Mapping[str, Means],
    reference: Reference,
    today: date,
    arriving: Collection[str] = (),
) -> list[Finding]:
    """What the check would say of the planned files, advice too.

    entries: of all kinds, as they stand. Photos were checked when they came, and stay.
    arriving: paths of photos that come with the files.
    """
    planned = {file.path: _planned(file, means) for file in files}
    others = [_entry(one) for one in entries if one.path not in planned and one.values is not None]
    unreadable = {(one.kind, one.id) for one in entries if one.values is None}
    everyone = sorted([*planned.values(), *others], key=lambda entry: entry.file)
    claims = tuple(
        claims_of(entry, summary_of(entry, reference.places, today).where) for entry in everyone
    )
    context = Context(
        _catalogue(list(planned.values()), reference),
        today,
        _photos(root, planned.values(), arriving),
    )
    found = [
        *reserved_ids(planned.values()),
        *located(complaints(context), lambda _: None),
        *located(neighbour_complaints(Neighbours(claims, frozenset(unreadable))), lambda _: None),
    ]
    return [each for each in found if each.file in planned]


def _entry(one: Standing) -> Entry:
    return BUILDERS[one.kind](one.values or {}, one.id, one.path)


def _planned(file: PlannedFile, means: Mapping[str, Means]) -> Entry:
    content = file.content.encode("utf-8")
    values = values_of(content, file.path, means[file.kind])
    return _entry(Standing(file.kind, file.id, file.path, content, values))


def _catalogue(entries: Sequence[Entry], reference: Reference) -> Catalogue:
    return Catalogue(
        products={entry.id: entry for entry in entries if isinstance(entry, Product)},
        producers={entry.id: entry for entry in entries if isinstance(entry, Producer)},
        sales_points={entry.id: entry for entry in entries if isinstance(entry, SalesPoint)},
        places=reference.places,
        regimes=reference.regimes,
        groups=reference.groups,
    )


def _photos(
    root: Path, entries: Iterable[Entry], arriving: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """The names beside each product that has any, as rules about photos want them."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if isinstance(entry, Product):
            folder = PurePosixPath(entry.file).parent
            coming = {PurePosixPath(p).name for p in arriving if PurePosixPath(p).parent == folder}
            present = (
                {p.name for p in (root / folder).iterdir()} if (root / folder).is_dir() else set()
            )
            found[entry.id] = tuple(sorted(filter(is_photo_name, coming | present)))
    return found
