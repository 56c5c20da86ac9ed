"""E4xx, W4xx."""

from __future__ import annotations

from catalogue.findings.samples.sample import POINT, PRODUCT, Sample, sample

OLD, NOW = "before-2025-07", "from-2025-07"
_TO_TUNG = "Xã Tơ Tung, tỉnh Gia Lai"


def _place(text: str, register: str, code: str, current: str = "") -> str:
    now = f'  current: "{current}"\n' if current else ""
    return f'place:\n  as_certified: {text}\n  register: {register}\n  code: "{code}"\n{now}'


def _hours(*rows: tuple[str, str]) -> str:
    return "hours:\n" + "".join(
        f'  - days: [mon]\n    opens: "{opens}"\n    closes: "{closes}"\n' for opens, closes in rows
    )


def _at(latitude: str, longitude: str) -> str:
    return f"coordinates:\n  latitude: {latitude}\n  longitude: {longitude}\n"


SAMPLES: dict[str, Sample] = {
    "E401": sample(_place(_TO_TUNG, NOW, "23669"), _place(_TO_TUNG, NOW, "23668")),
    "E402": sample(
        _place("Xã Tơ Tung, huyện Kbang", OLD, "23665", "23638"),
        _place("Xã Tơ Tung, huyện Kbang", OLD, "23665", "23668"),
    ),
    "E403": sample(
        _place("Xã Kông Lơng Khơng, tỉnh Gia Lai", NOW, "23668"), _place(_TO_TUNG, NOW, "23668")
    ),
    "E404": sample(
        _place(_TO_TUNG, NOW, "23668"),
        _place(_TO_TUNG, NOW, "23668"),
        "products/dak-lak/san-pham-thu/product.yml",
        moved=PRODUCT,
    ),
    "E405": sample(
        "provenance: officer\n" + _place("Tỉnh Gia Lai", NOW, "52"),
        "provenance: officer\n" + _place(_TO_TUNG, NOW, "23668"),
        "producers/gia-lai/htx-thu.yml",
    ),
    "W406": sample(
        _place("Phường Cống Vị, quận Ba Đình, thành phố Hà Nội", OLD, "00007"),
        _place("Phường Cống Vị, quận Ba Đình, thành phố Hà Nội", OLD, "00007", "00008"),
        "products/ha-noi/san-pham-thu/product.yml",
    ),
    "E407": sample(
        "group:\n  code: thuc-pham\n  set: che-bien-tu-rau-cu-qua\n",
        "group:\n  code: thuc-pham\n  set: che-bien-tu-rau-cu-qua-hat\n",
    ),
    "E408": sample(
        "group:\n  code: thuc-pham\n  as_certified: Thảo dược\n",
        "group:\n  code: thuc-pham\n  as_certified: Thực phẩm\n",
    ),
    "E409": sample(_place(_TO_TUNG, NOW, "23668", "23638"), _place(_TO_TUNG, NOW, "23668")),
    "E410": sample(_hours(("07:30", "05:30")), _hours(("07:30", "17:30")), POINT),
    "E411": sample(
        _hours(("07:30", "11:30"), ("11:00", "17:30")),
        _hours(("07:30", "11:30"), ("13:00", "17:30")),
        POINT,
    ),
    "E412": sample(_at("15.0671", "108.526"), _at("14.0671", "108.526"), POINT),
    "E413": sample(
        _place("Xã Tân An, tỉnh Gia Lai", NOW, "02320"),
        _place("Xã Tân An, tỉnh Tuyên Quang", NOW, "02320"),
        "products/tuyen-quang/san-pham-thu/product.yml",
    ),
    "W415": sample(
        _place("xa To Tung, tinh Gia Lai", NOW, "23668"), _place(_TO_TUNG, NOW, "23668")
    ),
    "E414": sample("", "", "products/binh-dinh/san-pham-thu/product.yml", moved=PRODUCT),
}
