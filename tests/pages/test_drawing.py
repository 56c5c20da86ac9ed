"""Drawings of places: degrees to units, shapes to paths, names beside each other, tones."""

from __future__ import annotations

import itertools

import pytest

from catalogue.pages.drawing import Frame, Projection, path
from catalogue.pages.map_names import Box, Name, placed
from catalogue.pages.steps import Step, steps, tone_of

EQUATOR = Projection.fitting(Frame(100, -1, 102, 1), 200, 200)
"""A hundred units a degree, both ways."""


def test_a_point_falls_on_its_unit() -> None:
    assert EQUATOR.at((100, 1)) == (0, 0)
    assert EQUATOR.at((101.5, -0.5)) == (150, 150)
    assert EQUATOR.view_box == "0 0 200 200"


def test_a_degree_of_longitude_is_half_as_long_at_sixty_degrees() -> None:
    high = Projection.fitting(Frame(100, 59, 104, 61), 1000, 200)
    assert (high.width, high.height) == (200, 200)


def test_a_drawing_is_no_larger_than_both_sides_allow() -> None:
    tall = Projection.fitting(Frame(100, -2, 101, 2), 500, 400)
    assert (tall.width, tall.height) == (100, 400)


def test_a_shape_is_drawn_by_steps_and_closed() -> None:
    triangle = ((100.0, 1.0), (101.0, 1.0), (100.5, 0.9), (100.0, 1.0))
    assert path([triangle], EQUATOR) == "M0 0l100 0-50 10z"


def test_what_falls_on_the_unit_before_is_left_out() -> None:
    ring = ((100.0, 1.0), (100.001, 1.0), (101.0, 1.0), (101.0, 0.999), (100.5, 0.9), (100.0, 1.0))
    assert path([ring], EQUATOR) == "M0 0l100 0-50 10z"


def test_an_island_smaller_than_a_unit_stays() -> None:
    dot = ((101.0, 0.0), (101.001, 0.0), (101.001, 0.001), (101.0, 0.0))
    assert path([dot], EQUATOR) == "M100 100h1v1h-1z"


def test_neighbours_keep_the_same_points_on_their_border() -> None:
    border = ((101.0, 0.5), (101.003, 0.251), (101.0, 0.002))
    west = (*border, (100.0, 0.0), (100.0, 0.5), border[0])
    east = (*border[::-1], (102.0, 0.5), (102.0, 0.0), border[-1])
    assert path([west], EQUATOR).startswith("M100 50l0 25 0 25")
    assert path([east], EQUATOR).startswith("M100 100l0-25 0-25")


def test_no_name_covers_another_or_what_is_taken() -> None:
    names = [Name(f"Tỉnh {number}", (100 + number % 3, 100 + number)) for number in range(30)]
    taken = Box(90, 90, 110, 110)
    found = list(placed(names, 13, (400, 400), [taken]))
    assert 2 <= len(found) < 30
    boxes = [taken, *(x.box for x in found)]
    assert not [pair for pair in itertools.combinations(boxes, 2) if pair[0].meets(pair[1])]


def test_the_first_names_get_the_room() -> None:
    names = [Name("Hà Nội", (50, 50)), Name("Hà Tĩnh", (50, 50))]
    assert next(placed(names, 13, (100, 60))).text == "Hà Nội"


def test_no_name_leaves_the_drawing() -> None:
    assert list(placed([Name("Thừa Thiên Huế", (10, 50))], 20, (100, 100))) == []


def test_a_name_beside_a_circle_does_not_touch_it() -> None:
    (found,) = placed([Name("Xã", (100, 100), clear=20)], 10, (300, 200))
    assert found.box.left >= 120


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([], ()),
        ([0, 0], ()),
        ([7, 0], (Step(7, 7, 3),)),
        ([1, 2], (Step(1, 1, 1), Step(2, 2, 5))),
        (
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500],
            (Step(1, 2, 1), Step(3, 4, 2), Step(5, 6, 3), Step(7, 8, 4), Step(9, 500, 5)),
        ),
        ([1, 1, 1, 1, 1, 1, 1, 1, 2, 30], (Step(1, 1, 1), Step(2, 30, 5))),
    ],
)
def test_counts_fall_into_steps_of_equally_many_places(
    counts: list[int], expected: tuple[Step, ...]
) -> None:
    assert steps(counts) == expected


def test_a_place_without_products_has_no_tone() -> None:
    known = steps([1, 5, 9])
    assert [tone_of(count, known) for count in (0, 1, 4, 5, 8, 9, 100)] == [0, 1, 1, 3, 3, 5, 5]
