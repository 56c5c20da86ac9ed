"""Many photos, no two of the same content, made in seconds."""

from __future__ import annotations

from pathlib import Path

from bench.national.drawn_photos import draw

DRAWN = range(20, 200)
"""Pictures that are really drawn and encoded, one in a hundred photos but so many at least and at
most; the others differ from them in four bytes."""

_JFIF = b"\xff\xd8\xff\xe0\x00\x10JFIF\0"
_DENSITY = slice(14, 18)
"""Where a JPEG's header has its density: pixels by unit, across and down. No picture needs it."""


def pictures(folder: Path, count: int) -> list[bytes]:
    """The drawn ones, for a set of `count`."""
    folder.mkdir(parents=True)
    found = []
    for number in range(min(max(count // 100, DRAWN.start), DRAWN.stop)):
        draw(folder / f"{number}.jpg", number)
        found.append((folder / f"{number}.jpg").read_bytes())
    return found


def variant(picture: bytes, number: int) -> bytes:
    """The same picture in a file of another hash. number: 0 to 4 billion."""
    if not picture.startswith(_JFIF):
        raise ValueError("not a JPEG as Pillow writes it")
    changed = bytearray(picture)
    changed[_DENSITY] = (number + 0x0001_0001).to_bytes(4, "big")
    return bytes(changed)


def photo_of(root: Path, number: int) -> Path:
    return root / "products" / f"{number % 34:02d}" / f"san-pham-{number}" / "anh.jpg"


def write_all(root: Path, drawn: list[bytes], count: int) -> int:
    """One photo for each of `count` products; returns their bytes."""
    size = 0
    for number in range(count):
        path = photo_of(root, number)
        path.parent.mkdir(parents=True)
        size += path.write_bytes(variant(drawn[number % len(drawn)], number))
    return size
