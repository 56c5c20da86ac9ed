"""E6xx."""

from __future__ import annotations

from catalogue.findings.samples.sample import PRODUCT, Content, Files, Made, Sample, whole

_PHOTO = PRODUCT.replace("product.yml", "anh-thu.jpg")


def _text(*names: str) -> str:
    items = "".join(f"  - file: {name}\n    credit: Người chụp thử\n" for name in names)
    return whole(PRODUCT, f"photos:\n{items}" if names else "")


_GOOD: Files = {PRODUCT: _text("anh-thu.jpg"), _PHOTO: Made.PHOTO}


def _photo(broken: Content) -> Sample:
    return Sample({**_GOOD, _PHOTO: broken}, _GOOD, _PHOTO, _PHOTO)


def _named(*names: str) -> Sample:
    return Sample({PRODUCT: _text(*names), _PHOTO: Made.PHOTO}, _GOOD, PRODUCT, PRODUCT)


SAMPLES: dict[str, Sample] = {
    "E601": _photo(Made.HEAVY),
    "E602": _photo(Made.NO_PHOTO),
    "E603": _photo(Made.PNG),
    "E604": _photo(Made.SMALL),
    "E605": _photo(Made.POSITION),
    "E606": _photo(Made.CUT),
    "E607": Sample({PRODUCT: _text("anh-thu.jpg")}, _GOOD, PRODUCT, PRODUCT),
    "E608": _named(),
    "E609": Sample(
        {PRODUCT: _text("anh-thu.webp"), _PHOTO.replace(".jpg", ".webp"): Made.MOVING},
        _GOOD,
        _PHOTO.replace(".jpg", ".webp"),
        _PHOTO,
    ),
    "E610": _named("anh-thu.jpg", "anh-thu.jpg"),
}
