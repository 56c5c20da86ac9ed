"""Who names an entry, so that a new id is told to all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from catalogue.officers.amending import Change
from catalogue.officers.amending import Path as Where
from catalogue.officers.plan import PlannedFile
from catalogue.officers.verbs.desk import Desk, VerbRefusedError

_FIELDS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("product", "producer"): ("producer",),
    ("product", "sales-point"): ("sales_points",),
    ("sales-point", "product"): ("sells", "products"),
    ("sales-point", "producer"): ("sells", "producers"),
}
"""(kind that names, kind that is named) -> the field."""


def renamed(desk: Desk, kind: str, old: str, new: str) -> Iterator[PlannedFile]:
    """Every other entry that names the old id, naming the new one."""
    for (its_kind, its_id), entry in desk.known.entries.items():
        values = entry.values
        if (its_kind, its_id) == (kind, old):
            continue
        if values is None:
            if old.encode() in entry.content:
                raise VerbRefusedError("broken", path=entry.path)
            continue
        changes = [Change(where, new) for where in _naming(values, its_kind, kind, old)]
        if changes:
            yield desk.edited(entry, changes)


def _naming(values: Mapping[str, Any], its_kind: str, kind: str, old: str) -> Iterator[Where]:
    if its_kind == kind and values.get("retired", {}).get("replaced_by") == old:
        yield "retired", "replaced_by"
    field = _FIELDS.get((its_kind, kind))
    if field is None:
        return
    found: Any = values
    for name in field:
        found = found.get(name, {}) if isinstance(found, Mapping) else {}
    if found == old:
        yield field
    elif isinstance(found, list):
        for index, each in enumerate(found):
            if each == old:
                yield (*field, index)
