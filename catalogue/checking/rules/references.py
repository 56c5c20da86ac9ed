"""Whether ids lead somewhere, and one id or name means one thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.near import near
from catalogue.findings.finding import Path, shown
from catalogue.language.fold import fold
from catalogue.language.formats import day
from catalogue.language.vi.words import ENTRY_KINDS
from catalogue.model.certificate import Decision
from catalogue.model.entries import Entry, Product


@dataclass(frozen=True, slots=True)
class _Kind:
    """What an id may lead to. file: where the entry would stand."""

    kind: str
    known: Mapping[str, Entry]
    file: str


def _kinds(context: Context) -> dict[str, _Kind]:
    catalogue = context.catalogue
    return {
        "product": _Kind("product", catalogue.products, "products/<tỉnh>/{}/product.yml"),
        "producer": _Kind("producer", catalogue.producers, "producers/<tỉnh>/{}.yml"),
        "sales-point": _Kind("sales-point", catalogue.sales_points, "sales-points/<tỉnh>/{}.yml"),
    }


def references_exist(context: Context) -> Iterator[Complaint]:
    """Every id that an entry names is an entry's, be it one with errors of its own."""
    kinds = _kinds(context)
    for entry, path, kind, id in _references(context):  # noqa: A001 - the field's own name
        if id in kinds[kind].known or (kind, id) in context.unreadable:
            continue
        yield complain(
            "E201",
            entry,
            *path,
            kind=ENTRY_KINDS[kind],
            id=shown(id),
            near=near(id, kinds[kind].known),
            expected=kinds[kind].file.format(id),
        )


def _references(context: Context) -> Iterator[tuple[Entry, Path, str, str]]:
    """(entry, where, kind of what is named, its id)."""
    catalogue = context.catalogue
    for product in catalogue.products.values():
        if product.producer is not None:
            yield product, ("producer",), "producer", product.producer
        for index, point in enumerate(product.sales_points):
            yield product, ("sales_points", index), "sales-point", point
    for sales_point in catalogue.sales_points.values():
        for index, named in enumerate(sales_point.sells.products):
            yield sales_point, ("sells", "products", index), "product", named
        for index, named in enumerate(sales_point.sells.producers):
            yield sales_point, ("sells", "producers", index), "producer", named
    for kind in _kinds(context).values():
        for entry in kind.known.values():
            if entry.retired and entry.retired.replaced_by:
                yield entry, ("retired", "replaced_by"), kind.kind, entry.retired.replaced_by


def former_ids_are_free(context: Context) -> Iterator[Complaint]:
    """A former id leads to one entry only, and to no other entry's present address."""
    for kind in _kinds(context).values():
        taken: dict[str, Entry] = dict(kind.known)
        for entry in kind.known.values():
            for index, former in enumerate(entry.former_ids):
                if former in taken:
                    values = {"id": former, "other": taken[former].file}
                    yield complain("E205", entry, "former_ids", index, **values)
                taken.setdefault(former, entry)


def producer_names_are_distinct(context: Context) -> Iterator[Complaint]:
    """Two producers of one name in one place are one producer entered twice."""
    seen: dict[tuple[str, str], Entry] = {}
    for producer in sorted(context.catalogue.listed_producers, key=lambda entry: entry.file):
        place = context.catalogue.place_of(producer)
        unit = (place.commune or place.province) if place else None
        key = (fold(producer.name), unit.code if unit else "")
        if key in seen:
            values = {"name": shown(producer.name), "other": seen[key].file}
            yield complain("E203", producer, "name", **values)
        seen.setdefault(key, producer)


def decisions_agree(context: Context) -> Iterator[Complaint]:
    """One number of one issuer in one year is one decision, of one date.

    Numbers restart every year: Gia Lai has a 743/QĐ-UBND of 2020 and another of 2023.
    """
    seen: dict[tuple[str, str, int], tuple[Decision, Entry]] = {}
    for product in context.catalogue.products.values():
        for path, decision in _decisions(product):
            if not (decision.number and decision.issuer and decision.date):
                continue
            key = (fold(decision.number), fold(decision.issuer), decision.date.year)
            first, other = seen.setdefault(key, (decision, product))
            if first.date is not None and first.date != decision.date:
                yield complain(
                    "E204",
                    product,
                    *(*path, "date"),
                    number=decision.number,
                    issuer=decision.issuer,
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
