"""The base map's shapes, and which products come from where."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from catalogue.intake.share import load_reference
from catalogue.model.base_map import BaseMap, area, holds, middle
from catalogue.model.origins import Origins
from tests import factories

SQUARE = ((108.0, 14.0), (109.0, 14.0), (109.0, 15.0), (108.0, 15.0), (108.0, 14.0))


@pytest.fixture(scope="module")
def base(root: Path) -> BaseMap:
    return load_reference(root).base_map


def test_every_province_of_today_has_a_shape(base: BaseMap, root: Path) -> None:
    provinces = load_reference(root).places.current_provinces
    assert set(base.shapes) == {unit.code for unit in provinces}
    assert len(base.shapes) == 34


def test_both_archipelagos_belong_to_their_provinces(base: BaseMap) -> None:
    owners = {name: {x.province for x in islets} for name, islets in base.archipelagos.items()}
    assert owners == {"Quần đảo Hoàng Sa": {"48"}, "Quần đảo Trường Sa": {"56"}}
    assert [len(islets) for islets in base.archipelagos.values()] == [13, 14]


def test_the_largest_part_of_a_province_comes_first(base: BaseMap) -> None:
    for rings in base.shapes.values():
        assert [area(ring) for ring in rings] == sorted(map(area, rings), reverse=True)


def test_the_middle_of_a_square_is_its_middle_whichever_way_it_runs() -> None:
    for ring in (SQUARE, SQUARE[::-1]):
        assert all(map(math.isclose, middle(ring), (108.5, 14.5)))
        assert math.isclose(area(ring), 1)


@pytest.mark.parametrize(
    ("point", "inside"),
    [((108.5, 14.5), True), ((107.5, 14.5), False), ((109.5, 14.5), False), ((108.5, 15.5), False)],
)
def test_a_square_holds_what_lies_inside(point: tuple[float, float], inside: bool) -> None:  # noqa: FBT001 - a case of the table
    assert holds(SQUARE, point) is inside


def test_products_are_counted_by_place_standing_and_stars() -> None:
    valid = factories.certificate(5)
    products = [
        factories.product("nam-sao", certificates=(valid,)),
        factories.product("bon-sao"),
        factories.product(
            "ba-sao-sap-het", certificates=(factories.certificate(3, factories.EXPIRING.start),)
        ),
        factories.product("it-nhat-den", certificates=(factories.VALID_BY_YEAR,)),
        factories.product("khong-ro-han", certificates=(factories.UNKNOWN_VALIDITY,)),
        factories.product("het-han", certificates=(factories.EXPIRED,)),
        factories.product("thu-hoi", certificates=(factories.REVOKED,)),
        factories.product("chua-ro", certificates=(factories.UNCONFIRMED,)),
        factories.product("tinh-thoi", place=factories.place(factories.PROVINCE)),
        factories.product("noi-khac", place=factories.place("90011")),
        factories.product("nghi", retired=factories.RETIRED),
    ]
    directory = factories.site(products).directory
    assert directory.origins(factories.COMMUNE) == Origins(all=8, valid=4, five=1, four=3, three=1)
    assert directory.origins(factories.PROVINCE) == Origins(all=9, valid=5, five=1, four=4, three=1)
    assert directory.origins("90011") == Origins(all=1, valid=1, five=0, four=1, three=0)
    assert directory.origins(factories.NAMESAKE) == Origins()


def test_hours_reach_the_summary_in_minutes() -> None:
    point = factories.full_sales_point()
    (row,) = factories.site([], [], [point]).directory.sales_points.values()
    assert row.hours == ((("mon", "tue"), 450, 1050),)
