"""The product group that a row states or suggests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from catalogue.language import spoken
from catalogue.model.group import CURRENT_VOCABULARY, Groups
from catalogue.officers.rows import ProductRow


@dataclass(frozen=True, slots=True)
class RowGroup:
    """values: as in a product's file; None where the row names no known group.

    is_stated: the source's own words, not the compiler's suggestion.
    """

    values: dict[str, Any] | None = None
    is_stated: bool = False
    remarks: tuple[str, ...] = ()


def group_of(row: ProductRow, groups: Groups) -> RowGroup:
    text = row.group_stated or row.group_suggested
    if not text:
        return RowGroup()
    known = next(groups.named(text), None)
    code = known and (known.code if known.vocabulary == CURRENT_VOCABULARY else known.now)
    current = groups.group(code or "")
    if current is None:
        return RowGroup(remarks=(spoken.importing.REMARKS["group"].format(text=text),))
    values = {"code": current.code}
    if row.group_stated and row.group_stated != current.name:
        values["as_certified"] = row.group_stated
    return RowGroup(values, is_stated=bool(row.group_stated))
