"""Whether one thing stands in the catalogue once, and one document is quoted in one way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.findings.finding import Path, shown
from catalogue.language.fold import fold
from catalogue.language.formats import day
from catalogue.language.vi.words import ENTRY_KINDS
from catalogue.model.certificate import Decision
from catalogue.model.entries import Entry, Product, SalesPoint


def names_are_distinct(context: Context) -> Iterator[Complaint]:
    """Two producers of one name in one place are one entered twice; so are two sales points."""
    catalogue = context.catalogue
    kinds: tuple[tuple[str, Iterable[Entry]], ...] = (
        ("producer", catalogue.listed_producers),
        ("sales-point", catalogue.listed_sales_points),
    )
    for kind, entries in kinds:
        seen: dict[tuple[str, ...], Entry] = {}
        for entry in sorted(entries, key=lambda entry: entry.file):
            first = seen.setdefault(_name_and_place(context, entry), entry)
            if first is not entry:
                values = {"kind": ENTRY_KINDS[kind].capitalize(), "name": shown(entry.name)}
                yield complain("E203", entry, "name", **values, other=first.file)


def _name_and_place(context: Context, entry: Entry) -> tuple[str, ...]:
    """Shops of one chain stand in one commune at several addresses."""
    place = context.catalogue.place_of(entry)
    unit = (place.commune or place.province) if place else None
    address = entry.address if isinstance(entry, SalesPoint) else None
    return fold(entry.name), unit.code if unit else "", fold(address or "")


def products_are_distinct(context: Context) -> Iterator[Complaint]:
    """A new recognition of a product continues its history; it is not another product."""
    seen: dict[tuple[str, str], Entry] = {}
    for product in sorted(context.catalogue.listed_products, key=lambda product: product.file):
        if product.producer is None:
            continue
        first = seen.setdefault((product.producer, fold(product.name)), product)
        if first is not product:
            values = {"name": shown(product.name), "other": first.file}
            yield complain("E207", product, "name", **values)


def barcodes_are_distinct(context: Context) -> Iterator[Complaint]:
    """A GTIN belongs to one packaging of one product."""
    seen: dict[str, str] = {}
    for product in sorted(context.catalogue.listed_products, key=lambda product: product.file):
        for index, packaging in enumerate(product.packagings):
            if packaging.gtin is None:
                continue
            key = packaging.gtin.zfill(14)  # shorter numbers are longer ones without zeros in front
            if key in seen:
                values = {"gtin": packaging.gtin, "other": seen[key]}
                yield complain("E505", product, "packagings", index, "gtin", **values)
            seen.setdefault(key, product.file)


def decisions_agree(context: Context) -> Iterator[Complaint]:
    """One number of one issuer in one year is one decision, of one date.

    Numbers restart every year: Gia Lai has a 743/QĐ-UBND of 2020 and another of 2023.
    """
    seen: dict[tuple[str, str, int], tuple[Decision, Entry]] = {}
    for product in context.catalogue.products.values():
        for path, decision in _decisions(product):
            if not (decision.number and decision.issuer and decision.date):
                continue
            issuer = fold(decision.issuer).replace("uy ban nhan dan", "ubnd")
            key = (fold(decision.number), issuer, decision.date.year)
            first, other = seen.setdefault(key, (decision, product))
            if first.date is not None and first.date != decision.date:
                yield complain(
                    "E204",
                    product,
                    *(*path, "date"),
                    number=decision.number,
                    issuer=shown(decision.issuer),
                    year=decision.date.year,
                    date=day(decision.date),
                    other=other.file,
                    others=day(first.date),
                )


def _decisions(product: Product) -> Iterator[tuple[Path, Decision]]:
    recognitions = ((("certificates", i), c.decision) for i, c in enumerate(product.certificates))
    proposals = ((("proposals", i), p.decision) for i, p in enumerate(product.proposals))
    for path, decision in chain(recognitions, proposals):
        if decision is not None:
            yield (*path, "decision"), decision
