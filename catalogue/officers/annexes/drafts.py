"""Entries while a table is read into them: one that is new, or one that the catalogue has."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from catalogue.model.place import Places
from catalogue.officers.amending import Amended, Change, amended, changed
from catalogue.officers.annexes.reading_rows import ReadRow
from catalogue.officers.annexes.recognising import Outcome, Recognised
from catalogue.officers.plan import (
    PlannedFile,
    Schemas,
    planned_file,
    require_readable,
    schema_address,
)
from catalogue.officers.row_places import common_place, place_values
from catalogue.officers.standing import Standing


@dataclass
class ProducerDraft:
    """A producer that the catalogue has not. rows: of its products."""

    id: str
    province: str
    rows: list[ReadRow] = field(default_factory=list)
    differ: str = ""

    def file(self, places: Places, schemas: Schemas, provenance: str, source: str) -> PlannedFile:
        """Raises RowRefusedError where no file may hold it."""
        located, self.differ = common_place([r.located for r in self.rows if r.located], places)
        first = self.rows[0]
        values: dict[str, Any] = {
            "name": first.producer,
            "provenance": provenance,
            "kind": first.producer_kind,
            "place": place_values(located) if located else None,
            "sources": [{"title": source}] if source else [],
        }
        values = {name: value for name, value in values.items() if value}
        return planned_file("producer", self.id, self.province, values, schemas)


@dataclass
class ProductDraft:
    """A product with what the table adds. base: its file, where the catalogue has one."""

    id: str
    province: str
    values: dict[str, Any]
    base: Standing | None = None
    changes: list[Change] = field(default_factory=list)
    rows: list[ReadRow] = field(default_factory=list)
    keeps_layout: bool = True

    @classmethod
    def of(cls, base: Standing) -> ProductDraft:
        return cls(base.id, base.province, copy.deepcopy(dict(base.values or {})), base)

    @property
    def certificates(self) -> Sequence[dict[str, Any]]:
        found: Sequence[dict[str, Any]] = self.values.get("certificates", ())
        return found

    def take(self, found: Recognised) -> None:
        """Add the recognition to the history, or what was missing of one that is there."""
        if found.outcome is Outcome.COMPLETED:
            for path, value in found.missing:
                self._change(Change(("certificates", found.index, *path), value))
        elif not self.certificates:
            self._change(Change(("certificates",), [dict(found.certificate)]))
        else:
            certificate = dict(found.certificate)
            self._change(Change(("certificates", found.index), certificate, inserts=True))

    def _change(self, change: Change) -> None:
        self.changes.append(change)
        self.values = changed(self.values, [change])

    def file(self, schemas: Schemas) -> PlannedFile:
        """Raises RowRefusedError where no file may hold it."""
        if self.base is None:
            return planned_file("product", self.id, self.province, self.values, schemas)
        made = amended_entry(self.base, self.changes, schemas)
        self.keeps_layout = made.keeps_layout
        return PlannedFile("product", self.id, self.base.path, made.text)


def amended_entry(base: Standing, changes: Sequence[Change], schemas: Schemas) -> Amended:
    """The file with the changes. Raises RowRefusedError where it may not be so."""
    check = schemas[base.kind]
    address = schema_address(base.kind, base.path)
    text = base.content.decode("utf-8-sig")
    made = amended(text, base.values or {}, changes, check.schema, address)
    require_readable(made.text, base.path, check)
    return made
