"""A map of letters: it shows where nothing else does, in a terminal, on GitHub, on GitLab.

GitHub takes every drawing out of a summary; a block of text stays. Each letter stands for 0.3
degrees across and 0.6 down, since letters are twice as high as they are wide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from string import ascii_lowercase, ascii_uppercase

from catalogue.model.base_map import BaseMap, Point, Ring, holds

WEST, EAST, SOUTH, NORTH = 102.0, 117.0, 7.5, 23.7
"""Degrees: the mainland and both archipelagos."""

STEP = 0.3
"""Degrees of longitude a letter."""

LAND, SEA, SEVERAL = "·", " ", "*"

MARKS = ascii_uppercase + ascii_lowercase
"""As many points have a letter of their own; the others are only listed."""

_WIDTH, _HEIGHT = round((EAST - WEST) / STEP), round((NORTH - SOUTH) / (2 * STEP))

Box = tuple[float, float, float, float]


def letter_map(base: BaseMap, marks: Sequence[tuple[str, Point]]) -> list[str]:
    """Lines of equal meaning per place. marks: (letter, (longitude, latitude))."""
    rows = [[SEA] * _WIDTH for _ in range(_HEIGHT)]
    for row, column in _land(base):
        rows[row][column] = LAND
    _name_archipelagos(base, rows)
    for (row, column), letters in _by_cell(marks).items():
        if 0 <= row < _HEIGHT and 0 <= column < _WIDTH:
            rows[row][column] = letters if len(letters) == 1 else SEVERAL
    return ["".join(row).rstrip() for row in rows]


def _by_cell(marks: Sequence[tuple[str, Point]]) -> Mapping[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for letter, at in marks:
        found[_cell(at)] = found.get(_cell(at), "") + letter
    return found


def _cell(at: Point) -> tuple[int, int]:
    """Row from the north, column from the west."""
    return int((NORTH - at[1]) / (2 * STEP)), int((at[0] - WEST) / STEP)


def _land(base: BaseMap) -> Iterator[tuple[int, int]]:
    """The cells whose middle lies on land, and those that hold an islet."""
    boxed = [(_box(ring), ring) for rings in base.shapes.values() for ring in rings]
    for row in range(_HEIGHT):
        for column in range(_WIDTH):
            middle = WEST + (column + 0.5) * STEP, NORTH - (row + 0.5) * 2 * STEP
            if any(_is_in(middle, box) and holds(ring, middle) for box, ring in boxed):
                yield row, column
    for islet in base.islets:
        yield _cell(islet.at)


def _box(ring: Ring) -> Box:
    east, north = zip(*ring, strict=True)
    return min(east), min(north), max(east), max(north)


def _is_in(point: Point, box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _name_archipelagos(base: BaseMap, rows: list[list[str]]) -> None:
    """Each by its whole name, in the row above its northernmost islet."""
    groups: Mapping[str, Sequence[Point]] = {
        name: [islet.at for islet in islets] for name, islets in base.archipelagos.items()
    }
    for name, points in groups.items():
        row = min(_cell(at)[0] for at in points) - 1
        middle = sum(_cell(at)[1] for at in points) // len(points)
        start = min(max(0, middle - len(name) // 2), _WIDTH - len(name))
        rows[row][start : start + len(name)] = name
