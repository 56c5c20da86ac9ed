"""E2xx, W2xx."""

from __future__ import annotations

from catalogue.findings.samples.sample import PRODUCER, Sample, sample, whole

_HTX = {PRODUCER: whole(PRODUCER, "")}
_OTHER = "products/gia-lai/san-pham-khac/product.yml"
_FAR = "products/dak-lak/san-pham-thu/product.yml"
_TWIN = "products/gia-lai/san-pham-thu-71392/product.yml"  # gives the same eight letters
_SECOND = "producers/gia-lai/htx-thu-moi.yml"
_PLACE = (
    'place:\n  as_certified: Xã Tơ Tung, tỉnh Gia Lai\n  register: from-2025-07\n  code: "23668"\n'
)


def _decided(day: str) -> str:
    return (
        "certificates:\n  - stars: 4\n    decision:\n      number: 7/QĐ-UBND\n"
        f"      issuer: UBND tỉnh Gia Lai\n      date: {day}\n"
    )


_GONE = "retired:\n  date: 2026-03-01\n  reason: Nhập trùng, để thử.\n"

SAMPLES: dict[str, Sample] = {
    "E201": sample("producer: htx-thuu\n", "producer: htx-thu\n", beside=_HTX),
    "E202": sample(
        "name: Măng thử\n",
        "name: Măng thử\n",
        moved="products/gia-lai/san-pham-thu-to-tung/product.yml",
        beside={_FAR: whole(_FAR, "name: Trà thử\n")},
    ),
    "E203": sample(
        f"name: HTX Thử\n{_PLACE}",
        f"name: HTX Thử Tơ Tung\n{_PLACE}",
        _SECOND,
        beside={PRODUCER: whole(PRODUCER, _PLACE)},
    ),
    "E204": sample(
        f"name: Măng thử\n{_decided('2024-12-31')}",
        f"name: Măng thử\n{_decided('2024-12-30')}",
        beside={_OTHER: whole(_OTHER, f"name: Trà thử\n{_decided('2024-12-30')}")},
    ),
    "E205": sample(
        "name: Măng thử\nformer_ids: [mang-cu]\n",
        "name: Măng thử\n",
        beside={_OTHER: whole(_OTHER, "name: Trà thử\nformer_ids: [mang-cu]\n")},
    ),
    "E206": sample(f"{_GONE}  replaced_by: san-pham-thu\n", _GONE),
    "E207": sample(
        "name: Trà Thử\nproducer: htx-thu\n",
        "name: Trà thử túi lọc\nproducer: htx-thu\n",
        beside={**_HTX, _OTHER: whole(_OTHER, "name: Trà thử\nproducer: htx-thu\n")},
    ),
    "W208": sample(
        "producer: htx-thu\n",
        "producer: htx-thu-moi\n",
        beside={
            PRODUCER: whole(PRODUCER, f"name: HTX cũ\n{_GONE}  replaced_by: htx-thu-moi\n"),
            _SECOND: whole(_SECOND, ""),
        },
    ),
    "E209": sample("unconfirmed: [group]\n", "unconfirmed: [group]\ngroup:\n  code: thuc-pham\n"),
    "E210": sample(
        "name: HTX thử\nkind: enterprise\n", "name: HTX thử\nkind: cooperative\n", PRODUCER
    ),
    "E211": sample(
        "name: Trang trại thử\nkind: farm\n",
        "name: Trang trại thử\nkind: farm\n",
        "producers/gia-lai/trang-2.yml",
        moved="producers/gia-lai/trang-trai-thu.yml",
    ),
    "E212": sample(
        "name: Sản phẩm 77695\n",
        "name: Sản phẩm 77695\n",
        "products/gia-lai/san-pham-thu-77695/product.yml",
        moved="products/gia-lai/san-pham-thu-to-tung/product.yml",
        beside={_TWIN: whole(_TWIN, "name: Sản phẩm 71392\n")},
    ),
}
