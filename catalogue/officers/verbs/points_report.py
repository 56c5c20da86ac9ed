"""New points as a map of letters, and as the list that explains the letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.findings.finding import shown
from catalogue.findings.markdown import marked
from catalogue.language.vi.effects import EFFECT
from catalogue.model.base_map import BaseMap, Point
from catalogue.officers.verbs.effect_points import NewPoint
from catalogue.officers.verbs.letter_map import MARKS, letter_map

_NO_MARK = " "


def lettered(points: Sequence[NewPoint]) -> list[tuple[str, NewPoint]]:
    """Each with its letter on the map; those that have no place, or came too late, with none."""
    letters = iter(MARKS)
    return [(next(letters, _NO_MARK) if point.at else _NO_MARK, point) for point in points]


def marks_of(points: Sequence[NewPoint]) -> list[tuple[str, str, Point]]:
    """(letter, name, (longitude, latitude)) of those that a map can show."""
    return [
        (letter, point.name, (point.at[1], point.at[0]))
        for letter, point in lettered(points)
        if point.at and letter != _NO_MARK
    ]


def drawn(points: Sequence[NewPoint], base_map: BaseMap) -> list[str]:
    """No line where no point has a place."""
    marks = [(letter, at) for letter, _, at in marks_of(points)]
    return letter_map(base_map, marks) if marks else []


def listed(points: Sequence[NewPoint]) -> Iterator[str]:
    """For a terminal."""
    for letter, point in lettered(points):
        where = f"{_coordinates(point)} {_remark(point)}"
        name = f"{EFFECT[point.kind]} {shown(point.name)}"
        yield f"  {letter} {name}, {shown(point.place)}: {where}".rstrip()


def tabled(points: Sequence[NewPoint]) -> Iterator[str]:
    """For a pull request: the coordinates lead to a map, for whoever wants to see the place."""
    yield EFFECT["points-columns"]
    yield "|---|---|---|---|---|"
    for letter, point in lettered(points):
        name = f"{EFFECT[point.kind]} {marked(point.name)}"
        yield f"| {letter} | {name} | {marked(point.place)} | {_link(point)} | {_remark(point)} |"


def _coordinates(point: NewPoint) -> str:
    return f"{point.at[0]:.5f}, {point.at[1]:.5f}" if point.at else EFFECT["nowhere"]


def _link(point: NewPoint) -> str:
    if point.at is None:
        return EFFECT["nowhere"]
    latitude, longitude = (f"{degrees:.5f}" for degrees in point.at)
    pin = f"mlat={latitude}&mlon={longitude}#map=15/{latitude}/{longitude}"
    return f"[{_coordinates(point)}](https://www.openstreetmap.org/?{pin})"


def _remark(point: NewPoint) -> str:
    remark = EFFECT["exact"] if point.is_exact else EFFECT["centre"]
    if point.moved is not None:
        return EFFECT["shifted"].format(km=point.moved, remark=remark)
    return remark if point.at else ""
