"""Rows of products -> the files of products and producers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.officers.candidates import likely_producers, likely_products
from catalogue.officers.merging import PlannedProduct, planned_products
from catalogue.officers.notes import Notes
from catalogue.officers.plan import (
    Plan,
    PlannedFile,
    PlannedRow,
    ProducerRemark,
    RowRefusedError,
    Schemas,
    planned_file,
)
from catalogue.officers.producers import Key, PlannedProducer, planned_producers, producer_key
from catalogue.officers.product_files import product_file
from catalogue.officers.product_rows import ReadProduct, read_product
from catalogue.officers.row_places import common_place
from catalogue.officers.rows import ProductRow


def plan_products(
    rows: Iterable[ProductRow], notes: Notes, places: Places, groups: Groups, schemas: Schemas
) -> Plan:
    """What to write for the rows of one file, and what became of each of them."""
    reads, refused = _read(rows, notes, places, groups)
    producers = planned_producers(reads, places)
    made, unwritable = _producer_files(producers, schemas)
    kept = [read for read in reads if producer_key(read) not in unwritable]
    refused += [
        _refused(read.row, unwritable[key])
        for read in reads
        if (key := producer_key(read)) in unwritable
    ]
    products = planned_products(kept, producers)
    files, accounts = _files(products, made, places, schemas)
    return Plan(
        kind="product",
        files=tuple(files[path] for path in sorted(files)),
        rows=tuple(sorted([*refused, *accounts], key=lambda account: account.number)),
        candidates=(*likely_products(products), *likely_producers(producers.values())),
        producer_remarks=_producer_remarks(producers.values()),
    )


def _files(
    products: Iterable[PlannedProduct],
    producers: Mapping[str, PlannedFile],
    places: Places,
    schemas: Schemas,
) -> tuple[dict[str, PlannedFile], list[PlannedRow]]:
    """The files of products, each with its producer's, by path; and what became of their rows."""
    files: dict[str, PlannedFile] = {}
    accounts: list[PlannedRow] = []
    for product in products:
        try:
            file = product_file(product, places, schemas)
        except RowRefusedError as error:
            accounts += [_refused(read.row, str(error)) for read in product.reads]
            continue
        accounts += _accounts(product, places)
        for each in (file, producers[product.producer.id] if product.producer else file):
            files[each.path] = each
    return files, accounts


def _producer_remarks(producers: Iterable[PlannedProducer]) -> tuple[ProducerRemark, ...]:
    return tuple(
        ProducerRemark(producer.id, remark) for producer in producers for remark in producer.remarks
    )


def _read(
    rows: Iterable[ProductRow], notes: Notes, places: Places, groups: Groups
) -> tuple[list[ReadProduct], list[PlannedRow]]:
    reads: list[ReadProduct] = []
    refused: list[PlannedRow] = []
    for row in rows:
        try:
            reads.append(read_product(row, notes, places, groups))
        except RowRefusedError as error:
            refused.append(_refused(row, str(error)))
    return reads, refused


def _refused(row: ProductRow, reason: str) -> PlannedRow:
    return PlannedRow(row.number, row.name, refused=reason)


def _producer_files(
    producers: Mapping[Key, PlannedProducer], schemas: Schemas
) -> tuple[dict[str, PlannedFile], dict[Key | None, str]]:
    """The files by id, and why a producer cannot be written, by its key."""
    files: dict[str, PlannedFile] = {}
    unwritable: dict[Key | None, str] = {}
    for key, producer in producers.items():
        try:
            files[producer.id] = planned_file(
                "producer", producer.id, producer.province, producer.values, schemas
            )
        except RowRefusedError as error:
            name = shown(producer.names[0])
            unwritable[key] = spoken.importing.ROW["producer-invalid"].format(
                name=name, problem=error
            )
    return files, unwritable


def _accounts(product: PlannedProduct, places: Places) -> list[PlannedRow]:
    """One for each row; the first of the file stands for the product, the others joined it."""
    _, differ = common_place([read.located for read in product.reads], places)
    shared = [spoken.importing.REMARKS["several-places"].format(places=differ)] if differ else []
    first = min(read.row.number for read in product.reads)
    return [
        PlannedRow(
            number=read.row.number,
            name=read.row.name,
            entry=product.id,
            producer=product.producer.id if product.producer else "",
            is_first=read.row.number == first,
            remarks=(*read.remarks, *shared),
            unread=read.unread,
            unresolved=bool(read.located.unresolved),
        )
        for read in product.reads
    ]
