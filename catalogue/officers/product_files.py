"""A product's rows -> its file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from catalogue.model.place import Places
from catalogue.officers.citing import gathered
from catalogue.officers.merging import PlannedProduct
from catalogue.officers.plan import PlannedFile, Schemas, planned_file
from catalogue.officers.recognitions import awarded
from catalogue.officers.row_places import common_place, place_values

_FIELDS = ("name", "producer", "group", "place")
"""In the schema's order of what may be unconfirmed."""


def product_file(product: PlannedProduct, places: Places, schemas: Schemas) -> PlannedFile:
    located, _ = common_place([read.located for read in product.reads], places)
    certificates = [c for read in product.reads for c in read.certificates]
    values: dict[str, Any] = {
        "name": product.latest.row.name,
        "provenance": "public-source",
        "unconfirmed": _unconfirmed(product),
        "producer": product.producer.id if product.producer else "",
        "group": _group(product),
        "place": place_values(located) if located else None,
        "certificates": sorted(_once(certificates), key=awarded),
        "proposals": _once(read.proposal for read in product.reads if read.proposal),
        "sources": gathered(source for read in product.reads for source in read.sources),
        **_more(product),
    }
    values = {name: value for name, value in values.items() if value}
    province = product.latest.located.province_today
    return planned_file("product", product.id, province, values, schemas)


def _unconfirmed(product: PlannedProduct) -> list[str]:
    fields = {f for read in product.reads for f in read.note.entry.get("unconfirmed", ())}
    if not any(read.group.is_stated for read in product.reads) and _group(product):
        fields.add("group")
    return [field for field in _FIELDS if field in fields]


def _group(product: PlannedProduct) -> dict[str, Any] | None:
    """As the newest row states it, or else as the newest suggests it."""
    known = [read.group for read in product.reads if read.group.values]
    stated = [group for group in known if group.is_stated]
    return (stated or known)[-1].values if known else None


def _more(product: PlannedProduct) -> dict[str, Any]:
    """Other fields that notes give, such as standards: lists grow, else the newest counts."""
    found: dict[str, Any] = {}
    for read in product.reads:
        for name, value in read.note.entry.items():
            if name != "unconfirmed":
                found[name] = (
                    _once([*found.get(name, []), *value]) if isinstance(value, list) else value
                )
    return found


def _once(values: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
