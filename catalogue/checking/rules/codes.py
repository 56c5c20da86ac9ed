"""Barcodes and addresses that are well formed but not as they should be."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.formats import VIETNAM_PREFIX
from catalogue.findings.finding import shown


def barcode_is_vietnamese(context: Context) -> Iterator[Complaint]:
    """GS1 Vietnam's numbers begin with 893; foreign and short numbers exist, so it is advice."""
    for product in context.catalogue.products.values():
        for index, packaging in enumerate(product.packagings):
            gtin = packaging.gtin
            if gtin and len(gtin) == 13 and not gtin.startswith(VIETNAM_PREFIX):
                yield complain("W502", product, "packagings", index, "gtin", gtin=gtin)


def sources_are_encrypted(context: Context) -> Iterator[Complaint]:
    for entry in context.entries:
        for index, source in enumerate(entry.sources):
            if source.url and source.url.startswith("http:"):
                yield complain("W504", entry, "sources", index, "url", url=shown(source.url))
