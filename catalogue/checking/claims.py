"""What an entry says that other entries may contradict: all that rules across files look at.

Claims hold nothing but text, numbers and tuples of these, so that they travel between processes
and keep in a cache as summaries do.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from catalogue.findings.finding import Path
from catalogue.language.fold import fold
from catalogue.model.entries import Entry, Producer, Product, SalesPoint

ACROSS_ENTRIES = frozenset({"W208"})
"""Advice of rules across entries; all other advice is about one entry alone."""

Reference = tuple[Path, str, str]
"""(path, kind, id): an id that an entry names, and the kind of the entry that it should be."""

Decided = tuple[Path, str, int, str, str]
"""(path, key, day, number, issuer): a decision as an entry quotes it.

key: its number and issuer, folded, and its year; day: ordinal of its date.
"""


Excepted = tuple[int, str, int]
"""(place in the list, rule, last day as an ordinal): advice across entries that is not followed."""


class Claims(NamedTuple):
    """twin: what no two entries in use may share, folded; empty where that cannot be said.

    gtins: (place in the list, number) of the barcodes. replaced_by: of a retired entry.
    """

    kind: str
    id: str
    file: str
    name: str
    is_retired: bool
    replaced_by: str | None
    former_ids: tuple[str, ...]
    references: tuple[Reference, ...]
    twin: str
    gtins: tuple[tuple[int, str], ...]
    decisions: tuple[Decided, ...]
    exceptions: tuple[Excepted, ...] = ()


def claims_of(entry: Entry, where: tuple[str, str, str]) -> Claims:
    """where: the `Location` of its summary."""
    gone = entry.retired
    return Claims(
        kind=_kind(entry),
        id=entry.id,
        file=entry.file,
        name=entry.name,
        is_retired=gone is not None,
        replaced_by=gone.replaced_by if gone else None,
        former_ids=entry.former_ids,
        references=tuple(_references(entry)),
        twin="" if gone else _twin(entry, where),
        gtins=() if gone or not isinstance(entry, Product) else _gtins(entry),
        decisions=tuple(_decisions(entry)) if isinstance(entry, Product) else (),
        exceptions=tuple(_exceptions(entry)),
    )


def _kind(entry: Entry) -> str:
    if isinstance(entry, Product):
        return "product"
    return "producer" if isinstance(entry, Producer) else "sales-point"


def _references(entry: Entry) -> Iterator[Reference]:
    if isinstance(entry, Product):
        if entry.producer is not None:
            yield ("producer",), "producer", entry.producer
        for index, named in enumerate(entry.sales_points):
            yield ("sales_points", index), "sales-point", named
    elif isinstance(entry, SalesPoint):
        for index, named in enumerate(entry.sells.products):
            yield ("sells", "products", index), "product", named
        for index, named in enumerate(entry.sells.producers):
            yield ("sells", "producers", index), "producer", named


def _twin(entry: Entry, where: tuple[str, str, str]) -> str:
    """A product by producer and name; others by name and place.

    Shops of one chain stand in one commune at several addresses.
    """
    if isinstance(entry, Product):
        return f"{entry.producer}\n{fold(entry.name)}" if entry.producer else ""
    address = entry.address if isinstance(entry, SalesPoint) else None
    province, commune, _ = where
    return f"{fold(entry.name)}\n{commune or province}\n{fold(address or '')}"


def _exceptions(entry: Entry) -> Iterator[Excepted]:
    for index, exemption in enumerate(entry.exceptions):
        if exemption.rule in ACROSS_ENTRIES:
            yield index, exemption.rule, exemption.until.toordinal()


def _gtins(product: Product) -> tuple[tuple[int, str], ...]:
    return tuple((i, p.gtin) for i, p in enumerate(product.packagings) if p.gtin is not None)


def _decisions(product: Product) -> Iterator[Decided]:
    recognitions = ((("certificates", i), c.decision) for i, c in enumerate(product.certificates))
    proposals = ((("proposals", i), p.decision) for i, p in enumerate(product.proposals))
    for path, decision in chain(recognitions, proposals):
        if decision is not None and decision.number and decision.issuer and decision.date:
            yield (
                (*path, "decision", "date"),
                _decision_key(decision.number, decision.issuer, decision.date.year),
                decision.date.toordinal(),
                decision.number,
                decision.issuer,
            )


def _decision_key(number: str, issuer: str, year: int) -> str:
    """Numbers restart every year: Gia Lai has a 743/QĐ-UBND of 2020 and another of 2023."""
    return f"{fold(number)}\n{fold(issuer).replace('uy ban nhan dan', 'ubnd')}\n{year}"
