"""Degrees into the units of an SVG drawing, and shapes into paths."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians

from catalogue.model.base_map import Point, Ring

Spot = tuple[int, int]
"""Units of the drawing: to the right, and down."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Degrees: what a drawing shows."""

    west: float
    south: float
    east: float
    north: float

    def wider(self, degrees: float) -> Frame:
        return Frame(
            self.west - degrees, self.south - degrees, self.east + degrees, self.north + degrees
        )

    @classmethod
    def around(cls, points: Iterable[Point]) -> Frame:
        """The smallest that holds them all. points: at least one."""
        east, north = zip(*points, strict=True)
        return cls(min(east), min(north), max(east), max(north))

    @property
    def breadth(self) -> float:
        """From west to east, in degrees of latitude: a degree of longitude is shorter."""
        return (self.east - self.west) * cos(radians((self.north + self.south) / 2))


@dataclass(frozen=True, slots=True)
class Projection:
    """Equirectangular, true to scale in the middle of the frame. scale: units a degree north."""

    frame: Frame
    scale: float

    @classmethod
    def fitting(cls, frame: Frame, width: int, height: int) -> Projection:
        """As large as both allow, in units."""
        tall = frame.north - frame.south
        return cls(frame, min(width / frame.breadth, height / tall))

    @property
    def width(self) -> int:
        return round(self.frame.breadth * self.scale)

    @property
    def height(self) -> int:
        return round((self.frame.north - self.frame.south) * self.scale)

    def at(self, point: Point) -> Spot:
        east = (point[0] - self.frame.west) / (self.frame.east - self.frame.west)
        return (
            round(east * self.frame.breadth * self.scale),
            round((self.frame.north - point[1]) * self.scale),
        )

    @property
    def view_box(self) -> str:
        return f"0 0 {self.width} {self.height}"


def path(rings: Iterable[Ring], projection: Projection) -> str:
    """The `d` of an SVG path on whole units.

    Whole units make it simple, too: what falls on the unit before is left out. A border that two
    provinces share keeps the same points on both sides, so that no gap opens between them, which
    a line simplified on its own would do. An island smaller than a unit stays as one square unit.
    """
    return "".join(_closed([projection.at(point) for point in ring]) for ring in rings)


def _closed(spots: list[Spot]) -> str:
    kept = [spots[0]]
    for spot in spots[1:]:
        if spot != kept[-1]:
            kept.append(spot)
    if len(kept) > 1 and kept[-1] == kept[0]:
        kept.pop()
    if len(kept) < 3:
        return f"M{kept[0][0]} {kept[0][1]}h1v1h-1z"
    steps = (f"{x - u}{'' if y < v else ' '}{y - v}" for (u, v), (x, y) in pairwise(kept))
    line = "".join(
        step if step[0] == "-" or not place else f" {step}" for place, step in enumerate(steps)
    )
    return f"M{kept[0][0]} {kept[0][1]}l{line}z"
