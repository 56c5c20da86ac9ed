"""The least that each kind of entry needs, as values."""

from __future__ import annotations

from typing import Any

from catalogue.checking.schema import schema_findings
from catalogue.findings.finding import Finding
from catalogue.reading.document import Document
from tests.schema.examples import check

SOURCES = [{"title": "Nguồn thử"}]
PLACE = {
    "as_certified": "Xã Tơ Tung, tỉnh Gia Lai",
    "register": "from-2025-07",
    "code": "23668",
}
PRODUCT = {"name": "Sản phẩm thử", "provenance": "public-source", "sources": SOURCES}
PRODUCER = {**PRODUCT, "name": "HTX thử", "kind": "cooperative"}
SALES_POINT = {**PRODUCT, "name": "Điểm bán thử", "kind": "display-point", "place": PLACE}

LEAST = {"product": PRODUCT, "producer": PRODUCER, "sales-point": SALES_POINT}


def said(kind: str, /, **fields: Any) -> list[Finding]:
    """What the schema's check says of a least entry with some fields set."""
    content = {**LEAST[kind], **fields}
    return schema_findings(Document("thu.yml", content, {}, {}), check(kind))
