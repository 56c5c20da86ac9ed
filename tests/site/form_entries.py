"""Invented entries without a mistake, what stands beside them, and how a mistake is made in one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

FieldPath = tuple[str | int, ...]

PLACE = {
    "as_certified": "Xã Tơ Tung, tỉnh Gia Lai",
    "register": "from-2025-07",
    "code": "23668",
}

BASE: dict[str, dict[str, Any]] = {
    "product": {
        "name": "Mật ong Bịa Đặt",
        "provenance": "officer",
        "producer": "htx-to-tung",
        "group": {"code": "thuc-pham"},
        "place": PLACE,
        "description": "Mật ong bịa ra để thử, không có thật ở đâu cả.",
        "certificates": [
            {
                "stars": 4,
                "score": 85,
                "kind": "new",
                "decision": {
                    "number": "12/QĐ-UBND",
                    "issuer": "UBND tỉnh Gia Lai",
                    "level": "province",
                    "date": "2025-08-01",
                    "url": "https://gialai.gov.vn/bia-dat",
                },
                "year": 2025,
                "round": 1,
            }
        ],
        "packagings": [
            {
                "net_content": "500 g",
                "gtin": "8930000000002",
                "price": {"amount": 90000, "date": "2025-09-01"},
            }
        ],
        "shops": [{"name": "Cửa hàng Bịa", "url": "https://bia-dat.com/mat-ong"}],
    },
    "producer": {
        "name": "Hộ kinh doanh Bịa Đặt",
        "provenance": "officer",
        "kind": "household",
        "place": PLACE,
        "contacts": {"phone": "0900000000", "email": "thu@bia-dat.com"},
        "consent": {"date": "2025-01-01", "fields": ["phone", "email"]},
    },
    "sales-point": {
        "name": "Quầy Bịa Đặt",
        "provenance": "officer",
        "kind": "shop-corner",
        "place": PLACE,
        "coordinates": {"latitude": 14.067, "longitude": 108.526},
        "hours": [{"days": ["mon"], "opens": "07:00", "closes": "17:00"}],
    },
}
"""Invented entries without a mistake; a producer that the catalogue has makes the product."""


NEIGHBOURS: dict[str, tuple[str, dict[str, Any]]] = {
    "products/an-giang/san-pham-thu-71392/product.yml": (
        "product",
        {
            "name": "Sản phẩm thứ 71392",
            "provenance": "public-source",
            "certificates": [
                {
                    "stars": 4,
                    "decision": {
                        "number": "99/QĐ-UBND",
                        "issuer": "Ủy ban nhân dân tỉnh Gia Lai",
                        "date": "2025-03-03",
                    },
                }
            ],
            "packagings": [{"net_content": "1 kg", "gtin": "8930000000019"}],
            "sources": [{"title": "Quyết định bịa ra để thử"}],
            "former_ids": ["mat-ong-xua"],
        },
    ),
    "producers/gia-lai/hop-tac-xa-bia-cu.yml": (
        "producer",
        {
            "name": "Hợp tác xã Bịa Cũ",
            "provenance": "officer",
            "kind": "cooperative",
            "place": PLACE,
        },
    ),
    "sales-points/gia-lai/quay-bia-cu.yml": (
        "sales-point",
        {
            "name": "Quầy Bịa Cũ",
            "provenance": "officer",
            "kind": "shop-corner",
            "place": PLACE,
            "address": "12 đường Bịa Đặt",
        },
    ),
}
"""By path: what the catalogue has already. The product's printed code is also that of a
`san-pham-thu-77695`."""

_WHOLE = frozenset({"year", "round", "amount"})
_NUMBERS = frozenset({"score", "year", "round", "amount", "latitude", "longitude"})


class Mistake(NamedTuple):
    """path: the field that is typed into; ("id",) is the id's own. before: what else is changed in
    the entry. at: the field that is said to be wrong, if it is another. folder: its province's.
    told: what the form says where its words are others, of days as they are typed there."""

    kind: str
    path: FieldPath
    typed: str | int
    code: str
    message: str
    before: Mapping[FieldPath, Any] = MappingProxyType({})
    at: FieldPath | None = None
    folder: str = "gia-lai"
    told: str = ""

    @property
    def said_by_the_form(self) -> str:
        return self.told or self.message

    @property
    def id(self) -> str:
        return str(self.typed) if self.path == ("id",) else "vi-bia-dat"

    @property
    def draft(self) -> dict[str, Any]:
        """What stands in the form before the mistake is made."""
        values: Any = BASE[self.kind]
        for path, value in self.before.items():
            values = _put(values, path, value)
        return dict(values)

    @property
    def values(self) -> dict[str, Any]:
        """Those of a file in which the mistake is made."""
        if self.path == ("id",):
            return self.draft
        return dict(_put(self.draft, self.path, _value(self.path, self.typed)))

    @property
    def place(self) -> FieldPath:
        return self.path if self.at is None else self.at


def _value(path: FieldPath, typed: str | int) -> Any:
    """As the form gives it to the file; None where nothing is left."""
    if not isinstance(typed, str) or path[-1] not in _NUMBERS:
        return typed or None
    plain = typed.replace(".", "", 1)
    if not plain.isdecimal() or (path[-1] in _WHOLE and plain != typed):
        return typed
    return float(typed) if plain != typed else int(typed)


def _put(holder: Any, path: FieldPath, value: Any) -> Any:
    if not path:
        return value
    key = path[0]
    if isinstance(key, int):
        items = list(holder or [])
        items += [None] * (key + 1 - len(items))
        items[key] = _put(items[key], path[1:], value)
        return items
    inner = _put((holder or {}).get(key), path[1:], value)
    others = {name: one for name, one in (holder or {}).items() if name != key}
    return others if inner is None else {**(holder or {}), key: inner}
