"""Names on a map, placed so that none covers another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from catalogue.pages.drawing import Spot

LETTER = 0.6
"""Width of a letter in font sizes, on the wide side of what a sans serif takes."""

LINE = 1.2
"""Height of a line in font sizes."""


class Box(NamedTuple):
    """Units of the drawing."""

    left: float
    top: float
    right: float
    bottom: float

    def is_within(self, size: Spot) -> bool:
        return self.left >= 0 and self.top >= 0 and self.right <= size[0] and self.bottom <= size[1]

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


class Name(NamedTuple):
    """at: what is named, in units. clear: units to keep between it and a name that stands beside.

    A name without `clear` may stand on what it names, as on a province.
    """

    text: str
    at: Spot
    clear: int = 0


class Placed(NamedTuple):
    """middle: of the text's line, both ways."""

    text: str
    middle: Spot
    box: Box

    @classmethod
    def at(cls, text: str, middle: Spot, size: int) -> Placed:
        return cls(text, middle, _box(text, middle, size))


def placed(
    names: Iterable[Name], size: int, within: Spot, taken: Sequence[Box] = ()
) -> Iterator[Placed]:
    """Those that find room, the first ones first.

    size: of the font; within: width and height of the drawing; taken: what no name may cover.
    """
    boxes = list(taken)
    for name in names:
        for middle in _candidates(name, size):
            found = Placed.at(name.text, middle, size)
            if found.box.is_within(within) and not any(map(found.box.meets, boxes)):
                boxes.append(found.box)
                yield found
                break


def beside(text: str, spot: Spot, line: int, size: int, width: int) -> Placed:
    """So many lines above a spot, and moved aside as far as the drawing's width asks for."""
    half = len(text) * LETTER * size / 2
    x = min(max(spot[0], half + size // 2), width - half - size // 2)
    return Placed.at(text, (round(x), round(spot[1] - line * size * LINE)), size)


def _candidates(name: Name, size: int) -> Iterator[Spot]:
    """On the spot and then a little off it; or beside it on either side, above and below."""
    x, y = name.at
    half, line = round(len(name.text) * LETTER * size / 2), round(size * LINE)
    if name.clear:
        beside, above = name.clear + half, name.clear + line // 2
        yield from ((x + beside, y), (x - beside, y), (x, y - above), (x, y + above))
        return
    yield x, y
    for off in (line // 3, line * 2 // 3):
        yield from ((x, y - off), (x, y + off), (x + off, y), (x - off, y))
        yield from ((x + off, y - off), (x - off, y + off), (x + off, y + off), (x - off, y - off))


def _box(text: str, middle: Spot, size: int) -> Box:
    half, line = len(text) * LETTER * size / 2, size * LINE / 2
    return Box(middle[0] - half, middle[1] - line, middle[0] + half, middle[1] + line)
