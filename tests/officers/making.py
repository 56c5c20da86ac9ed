"""Rows and plans for tests, with only what each test is about spelled out."""

from __future__ import annotations

from typing import Any

import yaml

from catalogue.officers.notes import Notes
from catalogue.officers.plan import Plan, PlannedRow
from catalogue.officers.rows import ProductRow, SalesPointRow, columns

COOPERATIVE = "Hợp tác xã"
ENTERPRISE = "Doanh nghiệp"
HOUSEHOLD = "Hộ kinh doanh/Cơ sở sản xuất"

NO_NOTES: Notes = {}


def product_row(number: int = 2, **cells: str) -> ProductRow:
    given = {"name": "Măng le rừng", "province": "Gia Lai", "source": "https://a.vn/1", **cells}
    return ProductRow(number=number, **{c: given.get(c, "") for c in columns(ProductRow)})


def sales_point_row(number: int = 2, **cells: str) -> SalesPointRow:
    given = {
        "name": "Cửa hàng Khánh Phát",
        "type": "Cửa hàng OCOP",
        "province": "Hà Nội",
        "source": "https://a.vn/1",
        **cells,
    }
    return SalesPointRow(number=number, **{c: given.get(c, "") for c in columns(SalesPointRow)})


def written(plan: Plan) -> dict[str, Any]:
    """Path -> values of every planned file, all scalars as text."""
    return {
        file.path: yaml.load(file.content, Loader=yaml.BaseLoader)  # noqa: S506 - it builds text only
        for file in plan.files
    }


def only(plan: Plan, kind: str = "product") -> Any:
    """The values of the one planned file of a kind."""
    paths = {file.path: file.kind for file in plan.files}
    (values,) = (v for path, v in written(plan).items() if paths[path] == kind)
    return values


def row(plan: Plan, number: int = 2) -> PlannedRow:
    return next(row for row in plan.rows if row.number == number)
