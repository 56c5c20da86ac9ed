"""Rows of sales points become sales points with a place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from catalogue.model.place import Places
from catalogue.officers.notes import Note
from catalogue.officers.plan import Plan, Schemas
from catalogue.officers.point_names import POINT_KINDS
from catalogue.officers.sales_points import plan_sales_points
from tests.officers.making import only, row, sales_point_row

Planner = Callable[..., Plan]


@pytest.fixture(scope="session")
def plan(places: Places, schemas: Schemas) -> Planner:
    def planned(*rows: Any, **notes: Note) -> Plan:
        return plan_sales_points(rows, notes, places, schemas)

    return planned


def test_a_row_becomes_a_sales_point(plan: Planner) -> None:
    made = plan(
        sales_point_row(
            name="Điểm giới thiệu và bán sản phẩm OCOP 183 Ngô Gia Tự",
            type="Điểm giới thiệu và bán sản phẩm OCOP",
            address="183 phố Ngô Gia Tự",
            commune_district="Quận Long Biên",
            notes="n",
        ),
        n=Note(entry={"description": "Mở cửa ngày 12/01/2022."}, source_note="Nguồn nói thêm."),
    )
    assert [file.path for file in made.files] == ["sales-points/ha-noi/183-ngo-gia-tu.yml"]
    assert only(made, "sales-point") == {
        "name": "Điểm giới thiệu và bán sản phẩm OCOP 183 Ngô Gia Tự",
        "provenance": "public-source",
        "kind": "display-point",
        "place": {
            "as_certified": "Quận Long Biên, Hà Nội",
            "register": "before-2025-07",
            "code": "004",
        },
        "address": "183 phố Ngô Gia Tự",
        "description": "Mở cửa ngày 12/01/2022.",
        "sources": [{"title": "a.vn", "url": "https://a.vn/1", "note": "Nguồn nói thêm."}],
    }


@pytest.mark.parametrize(
    ("words", "province", "as_certified", "code"),
    [
        (
            "Phường Hà Khẩu, TP. Hạ Long",
            "Quảng Ninh",
            "Phường Hà Khẩu, TP. Hạ Long, Quảng Ninh",
            "06655",
        ),
        ("TP. Hạ Long", "Quảng Ninh", "TP. Hạ Long, Quảng Ninh", "193"),
        ("Bát Tràng, huyện Gia Lâm", "Hà Nội", "Bát Tràng, huyện Gia Lâm, Hà Nội", "00583"),
        ("Hạ Thái, huyện Thường Tín", "Hà Nội", "Hạ Thái, huyện Thường Tín, Hà Nội", "279"),
        (
            "Xã Thanh Lương (theo nguồn), huyện Thanh Oai",
            "Hà Nội",
            "Xã Thanh Lương, huyện Thanh Oai, Hà Nội",
            "278",
        ),
        ("Phường Đức Xuân", "Thái Nguyên (Bắc Kạn cũ)", "Phường Đức Xuân, Thái Nguyên", "01840"),
        ("", "Sóc Trăng (nay Cần Thơ)", "Sóc Trăng", "94"),
    ],
)
def test_its_place_is_read_from_free_words(
    plan: Planner, words: str, province: str, as_certified: str, code: str
) -> None:
    made = plan(sales_point_row(commune_district=words, province=province))
    place = only(made, "sales-point")["place"]
    assert (place["as_certified"], place["code"]) == (as_certified, code)


def test_a_place_that_is_not_settled_is_reported(plan: Planner) -> None:
    made = plan(sales_point_row(commune_district="Hạ Thái, huyện Thường Tín"))
    assert row(made).unresolved
    assert row(made).remarks == (
        "“Hạ Thái” không khớp đơn vị hành chính nào, chỉ ghi đến Huyện Thường Tín",
    )


def test_a_note_may_part_the_operator_from_the_name(plan: Planner) -> None:
    made = plan(
        sales_point_row(name="Trung tâm OCOP Hội An (HTX Quê Vườn quản lý)", notes="n"),
        n=Note(entry={"name": "Trung tâm OCOP Hội An", "operator": "HTX Quê Vườn"}),
    )
    values = only(made, "sales-point")
    assert (values["name"], values["operator"]) == ("Trung tâm OCOP Hội An", "HTX Quê Vườn")
    assert made.files[0].id == "hoi-an"


def test_equal_names_in_two_provinces_get_two_ids(plan: Planner) -> None:
    made = plan(sales_point_row(2), sales_point_row(3, province="Gia Lai"))
    assert [file.id for file in made.files] == ["khanh-phat-gia-lai", "khanh-phat-ha-noi"]


def test_every_kind_of_point_is_mapped_by_name(plan: Planner) -> None:
    assert POINT_KINDS["Siêu thị/cửa hàng"].value == "shop-corner"
    made = plan(sales_point_row(type="Chợ"))
    assert row(made).refused.startswith("không có loại điểm bán “Chợ”; chỉ nhận Trung tâm OCOP")
    assert made.files == ()


def test_a_note_nobody_read_is_reported(plan: Planner) -> None:
    assert row(plan(sales_point_row(notes="Opened 1/10"))).unread
