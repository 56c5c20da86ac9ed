"""E0xx."""

from __future__ import annotations

import unicodedata

from catalogue.findings.samples.sample import PRODUCT, Made, Sample, sample, whole

_FOLDER = PRODUCT.removesuffix("product.yml")
_PLAIN = whole(PRODUCT, "")
_NAME = "name: Măng le thử\n"
_LONG = "description: >-\n" + "  Chữ dán nhầm từ một văn bản rất dài, không thuộc về đây.\n" * 1200
_DEEP = "story: " + "[" * 21 + "]" * 21 + "\n"


def _raw(content: bytes, mended: str = _NAME) -> Sample:
    mended_text = whole(PRODUCT, mended)
    return Sample({PRODUCT: content}, {PRODUCT: mended_text}, PRODUCT, PRODUCT)


_TCVN3 = b"name: M\xa8ng le th\xf6\n" + whole(PRODUCT, "name: ").replace("name: \n", "").encode()

SAMPLES: dict[str, Sample] = {
    "E001": sample(_LONG, "description: Măng le phơi khô, chỉ để thử.\n"),
    "E002": _raw(_TCVN3),
    "E003": sample(unicodedata.normalize("NFD", _NAME), _NAME),
    "E004": sample("name: Măng\u00a0le thử\n", _NAME),
    "E005": sample('name: "Măng le thử\nother_names: [Măng khô]\n', 'name: "Măng le thử"\n'),
    "E006": sample("name: Măng thử\nname: Măng le thử\n", _NAME),
    "E007": sample("description: *măng thử loại một\n", 'description: "*măng thử loại một"\n'),
    "E008": sample("english:\n  <<: {name: Trial}\n", "english:\n  name: Trial\n"),
    "E009": sample("description: !ngon măng thử\n", 'description: "!ngon măng thử"\n'),
    "E010": sample(f"{_PLAIN}---\n{_NAME}", _NAME),
    "E011": sample(_DEEP, "story: Chuyện của măng, chỉ để thử.\n"),
    "E012": Sample(
        {PRODUCT: Made.LINK, "products/gia-lai/san-pham-khac/product.yml": _PLAIN},
        {PRODUCT: _PLAIN},
        PRODUCT,
        PRODUCT,
    ),
    "E013": sample(
        "photos:\n  - file: ../anh.jpg\n    credit: Người chụp thử\n",
        "photos:\n  - file: anh.jpg\n    credit: Người chụp thử\n",
        beside_mended={f"{_FOLDER}anh.jpg": Made.PHOTO},
    ),
    "E014": Sample(
        {PRODUCT: _PLAIN, f"{_FOLDER}Product.yml": _PLAIN},
        {PRODUCT: _PLAIN},
        f"{_FOLDER}Product.yml",
        PRODUCT,
    ),
    "E015": Sample({f"{PRODUCT}.txt": _PLAIN}, {PRODUCT: _PLAIN}, f"{PRODUCT}.txt", PRODUCT),
    "E016": Sample({PRODUCT: "# chưa có gì\n"}, {PRODUCT: _PLAIN}, PRODUCT, PRODUCT),
    "E017": Sample({PRODUCT: Made.LOCKED}, {PRODUCT: _PLAIN}, PRODUCT, PRODUCT),
    "E018": sample("[tên]: Măng thử\n", _NAME),
    "E019": sample("name: Măng lе thử\n", _NAME),
    "E020": sample("name: Măng le #1\n", 'name: "Măng le #1"\n'),
}
"""E019 has a Cyrillic е in its name."""
