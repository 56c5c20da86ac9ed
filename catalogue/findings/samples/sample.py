"""A small catalogue that breaks one rule, and the same one mended.

The officer's guide shows it, and a test runs it through the real check: so no page can show an
example that the program judges otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Made(Enum):
    """What cannot stand in a text file here: whoever tries the sample makes it."""

    PHOTO = "photo"
    """A JPEG of 400 by 300 pixels without anything beside the picture."""
    HEAVY = "heavy"
    NO_PHOTO = "no-photo"
    PNG = "png"
    SMALL = "small"
    POSITION = "position"
    """A JPEG that says where it was taken."""
    CUT = "cut"
    MOVING = "moving"
    LINK = "link"
    """A symbolic link to the product's other file."""
    LOCKED = "locked"
    """A file that is there and cannot be read."""


Content = str | bytes | Made

Files = Mapping[str, Content]
"""Path below the catalogue's root -> what stands there."""


@dataclass(frozen=True, slots=True)
class Sample:
    """broken, mended: all files of each.

    shown: the file to look at; where the mended catalogue has it elsewhere, its place there.
    """

    broken: Files
    mended: Files
    shown: str
    shown_mended: str


PRODUCT = "products/gia-lai/san-pham-thu/product.yml"
PRODUCER = "producers/gia-lai/htx-thu.yml"
POINT = "sales-points/gia-lai/diem-thu.yml"

_SOURCES = "sources:\n  - title: Nguồn thử\n"
_PLACE = "  as_certified: Xã Tơ Tung, tỉnh Gia Lai\n  register: from-2025-07\n  code: "
_LEAST = {
    "products": {
        "name": "name: Sản phẩm thử\n",
        "provenance": "provenance: public-source\n",
        "sources": _SOURCES,
    },
    "producers": {
        "name": "name: HTX thử\n",
        "provenance": "provenance: public-source\n",
        "kind": "kind: cooperative\n",
        "sources": _SOURCES,
    },
    "sales-points": {
        "name": "name: Điểm bán thử\n",
        "provenance": "provenance: public-source\n",
        "kind": "kind: display-point\n",
        "place": f'place:\n{_PLACE}"23668"\n',
        "sources": _SOURCES,
    },
}
"""The fields that an entry of each folder cannot do without."""


def whole(file: str, text: str) -> str:
    """A file's text, with the fields behind it that every entry needs and that it does not have."""
    text = text.lstrip("\n")
    return text + "".join(
        line
        for name, line in _LEAST[file.split("/")[0]].items()
        if not f"\n{text}".count(f"\n{name}:")
    )


def sample(
    broken: str,
    mended: str,
    file: str = PRODUCT,
    *,
    moved: str | None = None,
    beside: Files | None = None,
    beside_mended: Files | None = None,
) -> Sample:
    """A sample about one entry's file, of which only the fields that matter are given.

    moved: where the mended one stands, if elsewhere. beside: other files, whole; of the mended
    catalogue too unless that has others.
    """
    others = beside or {}
    others_mended = others if beside_mended is None else beside_mended
    target = moved or file
    return Sample(
        {file: whole(file, broken), **others},
        {target: whole(target, mended), **others_mended},
        file,
        target,
    )
