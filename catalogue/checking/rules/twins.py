"""Whether one thing stands in the catalogue once, and one document is quoted in one way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from catalogue.checking.claims import Claims
from catalogue.checking.complaint import Complaint, Neighbours, complain
from catalogue.findings.finding import shown
from catalogue.language.formats import day
from catalogue.language.vi.words import ENTRY_KINDS

_SAME_NAME = ("producer", "sales-point")


def names_are_distinct(neighbours: Neighbours) -> Iterator[Complaint]:
    """Two producers of one name in one place are one entered twice; so are two sales points."""
    for kind in _SAME_NAME:
        for entry, first in _twins(neighbours, kind):
            values = {"kind": ENTRY_KINDS[kind].capitalize(), "name": shown(entry.name)}
            yield complain("E203", entry, "name", **values, other=first.file)


def products_are_distinct(neighbours: Neighbours) -> Iterator[Complaint]:
    """A new recognition of a product continues its history; it is not another product."""
    for entry, first in _twins(neighbours, "product"):
        yield complain("E207", entry, "name", name=shown(entry.name), other=first.file)


def _twins(neighbours: Neighbours, kind: str) -> Iterator[tuple[Claims, Claims]]:
    """(an entry, the first that is the same thing), in the order of their files."""
    seen: dict[str, Claims] = {}
    for entry in neighbours.of_kind(kind):
        if entry.twin:
            first = seen.setdefault(entry.twin, entry)
            if first is not entry:
                yield entry, first


def barcodes_are_distinct(neighbours: Neighbours) -> Iterator[Complaint]:
    """A GTIN belongs to one packaging of one product."""
    seen: dict[str, str] = {}
    for product in neighbours.of_kind("product"):
        for index, gtin in product.gtins:
            key = gtin.zfill(14)  # shorter numbers are longer ones without zeros in front
            if key in seen:
                values = {"gtin": gtin, "other": seen[key]}
                yield complain("E505", product, "packagings", index, "gtin", **values)
            seen.setdefault(key, product.file)


def decisions_agree(neighbours: Neighbours) -> Iterator[Complaint]:
    """One number of one issuer in one year is one decision, of one date."""
    seen: dict[str, tuple[int, Claims]] = {}
    for product in neighbours.of_kind("product"):
        for path, key, signed, number, issuer in product.decisions:
            first, other = seen.setdefault(key, (signed, product))
            if first != signed:
                yield complain(
                    "E204",
                    product,
                    *path,
                    number=number,
                    issuer=shown(issuer),
                    year=date.fromordinal(signed).year,
                    date=day(date.fromordinal(signed)),
                    other=other.file,
                    others=day(date.fromordinal(first)),
                )
