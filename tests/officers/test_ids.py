"""Ids: telling, stable, without anybody's name."""

from __future__ import annotations

import itertools
import json
import unicodedata
from pathlib import Path

import pytest

from catalogue.model.entries import ProducerKind
from catalogue.officers.ids import Wish, new_id, new_producer_id, producer_id, product_id, settled
from catalogue.officers.naming import producer_name, same_producer_key
from catalogue.officers.point_names import point_id

VECTORS = json.loads(Path(__file__).with_name("producer-ids.json").read_text(encoding="utf-8"))
COMPANY, COOPERATIVE = ProducerKind.ENTERPRISE, ProducerKind.COOPERATIVE
GROUP, HOUSEHOLD = ProducerKind.COOPERATIVE_GROUP, ProducerKind.HOUSEHOLD


@pytest.mark.parametrize(
    ("name", "part", "expected"),
    [
        ("Măng le rừng", "Tơ Tung", "mang-le-rung-to-tung"),
        ("Miến Việt Cường", "Việt Cường", "mien-viet-cuong"),
        ("Hạt tiêu Cùa", "Tiêu Cùa", "hat-tieu-cua"),
        ("Gạo nếp Thái Sơn", "Thái Sơn Bắc Giang", "gao-nep-thai-son-bac-giang"),
        ("Trà lài Cầu Đất", "Chè Cầu Đất Đà Lạt", "tra-lai-cau-dat-da-lat"),
        ("Nụ hoa Sâm Nam núi Dành", "Dành Liên Chung", "nu-hoa-sam-nam-nui-danh-lien-chung"),
        ("Trà LiLa", "Dược Thảo LiLa", "tra-lila-duoc-thao-lila"),
        ("Chè Đà", "Sương Đà Lạt", "che-da-suong-da-lat"),
        ("Mắc ca M'nông", "", "mac-ca-mnong"),
    ],
)
def test_a_product_is_called_by_its_name_and_what_tells_it_apart(
    name: str, part: str, expected: str
) -> None:
    assert product_id(name, part) == expected


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ((), "mat-ong-rung"),
        (("mat-ong",), "mat-ong-rung"),
        (("mat-ong-rung",), "mat-ong-rung-to-tung"),
        (("mat-ong-rung", "mat-ong-rung-to-tung"), "mat-ong-rung-to-tung-2"),
        (
            ("mat-ong-rung", "mat-ong-rung-to-tung", "mat-ong-rung-to-tung-2"),
            "mat-ong-rung-to-tung-3",
        ),
    ],
)
def test_a_new_entry_is_called_by_its_name_alone_while_that_is_free(
    taken: tuple[str, ...], expected: str
) -> None:
    assert new_id("Mật ong rừng", "Tơ Tung", taken.__contains__) == expected


def test_a_name_that_no_folder_may_have_gets_its_commune() -> None:
    assert new_id("Con", "Tơ Tung", ().__contains__) == "con-to-tung"
    assert new_id("★★★", "Tơ Tung", ().__contains__) == "to-tung"


def test_a_long_name_is_cut_so_that_what_tells_it_apart_remains() -> None:
    assert product_id("Bộ sản phẩm " + "rất dài " * 12, "Tơ Tung") == (
        "bo-san-pham" + 7 * "-rat-dai" + "-rat-to-tung"
    )


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (COOPERATIVE, "HTX NN TM và DV Tơ Tung", "htx-to-tung"),
        (COOPERATIVE, "Hợp tác xã Nông nghiệp Xanh", "htx-nong-nghiep-xanh"),
        (COOPERATIVE, "HTX Nông nghiệp xanh Yên Thế", "htx-nong-nghiep-xanh-yen-the"),
        (COOPERATIVE, "HTXNN Thượng Giang", "htx-thuong-giang"),
        (COOPERATIVE, "Hợp tác xã Dịch vụ Hòa Phong 1", "htx-hoa-phong-1"),
        (COMPANY, "Công ty TNHH SX&TM Toàn Gia Phú", "cong-ty-toan-gia-phu"),
        (COMPANY, "Công ty TNHH Yến sào Kon Tum", "cong-ty-yen-sao-kon-tum"),
        (COMPANY, "Công ty Cổ phần Dược phẩm Lâm Đồng", "cong-ty-duoc-pham-lam-dong"),
        (COMPANY, "Công ty TNHH Cao dược liệu Định Sơn Mai Thị Thủy", "cong-ty-dinh-son"),
        (COMPANY, "Công ty cổ phần tư vấn xây dựng 2/9", "cong-ty-tu-van-xay-dung-2-9"),
        (COMPANY, "Dong Phat Food Company Limited", "cong-ty-dong-phat-food"),
        (COMPANY, "Sâm rừng - Chi nhánh Công ty Cổ phần PYLOHERB", "cong-ty-pyloherb"),
        (GROUP, "Tổ hợp tác Lê Nậm Pung", "to-hop-tac-le-nam-pung"),
        (HOUSEHOLD, "Hộ kinh doanh Tám Yến", "ho-tam-yen"),
        (HOUSEHOLD, "Cơ sở sản xuất bún Vạn Linh", "co-so-van-linh"),
    ],
)
def test_a_producer_is_called_by_its_form_and_proper_name(
    kind: ProducerKind, name: str, expected: str
) -> None:
    places = ("Kon Tum", "Lâm Đồng", "Yên Thế")
    assert producer_id(kind, name, producer_name(name), places, "Chả heo") == expected


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (HOUSEHOLD, "Hộ kinh doanh Nguyễn Thị Hằng", "ho-cha-heo"),
        (HOUSEHOLD, "Hộ kinh doanh sản xuất chả Võ Thị Huynh", "ho-cha-heo"),
        (HOUSEHOLD, "Hộ Hồ Ngọc Dũng", "ho-cha-heo"),
        (HOUSEHOLD, "Cơ sở sản xuất Trần Thị Nhung", "co-so-cha-heo"),
        (COMPANY, "Công ty TNHH MTV Hoàng Tuấn Tùng", "cong-ty-cha-heo"),
    ],
)
def test_a_person_is_not_put_into_an_address(kind: ProducerKind, name: str, expected: str) -> None:
    assert producer_id(kind, name, producer_name(name), (), "Chả heo") == expected


@pytest.mark.parametrize(("kind", "name", "commune", "expected"), VECTORS["named"])
def test_what_an_officer_adds_is_called_alike_whichever_way_it_comes(
    kind: str, name: str, commune: str, expected: str
) -> None:
    """tests/site/test_forms.py holds the form to the same list."""
    for spelled in (name, unicodedata.normalize("NFD", name)):
        found = new_producer_id(ProducerKind(kind), spelled, ("Gia Lai", "Lâm Đồng"), commune)
        assert found == expected


@pytest.mark.parametrize(("wish", "commune", "taken", "expected"), VECTORS["free"])
def test_an_id_that_is_taken_grows_by_the_commune_if_it_has_not_got_it_and_a_number(
    wish: str, commune: str, taken: list[str], expected: str
) -> None:
    assert new_id(wish, commune, taken.__contains__) == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("HTX chè Hảo Đạt", "Hợp tác xã chè Hảo Đạt"),
        ("Công ty TNHH MTV Từ Phong", "Công ty Trách nhiệm hữu hạn Một thành viên Từ Phong"),
        ("Công ty TNHH SXKD tổng hợp Đông Á", "Công ty TNHH Sản xuất, Kinh doanh tổng hợp Đông Á"),
        ("HTX Sản xuất - tiêu thụ vú sữa", "Hợp tác xã Sản xuất - Tiêu thụ Vú sữa"),
    ],
)
def test_two_spellings_of_a_producer_are_one(first: str, second: str) -> None:
    assert same_producer_key(first) == same_producer_key(second)


def test_near_spellings_are_two() -> None:
    near = ("HTX Nông nghiệp xanh Yên Thế", "Hợp tác xã Nông nghiệp Xanh")
    assert same_producer_key(near[0]) != same_producer_key(near[1])


def test_those_who_want_one_id_add_their_province_then_a_number() -> None:
    wishes = {
        1: Wish("htx-binh-minh", "Bắc Giang", ("b",)),
        2: Wish("htx-binh-minh", "Vĩnh Phúc", ("c",)),
        3: Wish("chao", "Huế", ("z",)),
        4: Wish("chao", "Huế", ("a",)),
        5: Wish("chao-hue", "Huế", ("m",)),
        6: Wish("le-nam-pung", "Lào Cai", ("n",)),
    }
    expected = {
        1: "htx-binh-minh-bac-giang",
        2: "htx-binh-minh-vinh-phuc",
        4: "chao-hue",
        5: "chao-hue-2",
        3: "chao-hue-3",
        6: "le-nam-pung",
    }
    for order in itertools.permutations(wishes):
        assert settled({key: wishes[key] for key in order}) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Điểm giới thiệu và bán sản phẩm OCOP thị trấn Nhơn Hòa (phối hợp A)", "nhon-hoa"),
        ("Điểm giới thiệu và bán sản phẩm OCOP huyện Thanh Oai", "thanh-oai"),
        ("Trung tâm OCOP thành phố Hội An", "hoi-an"),
        ("Điểm OCOP làng cổ Đường Lâm", "lang-co-duong-lam"),
        ("Cửa hàng OCOP", "cua-hang-ocop"),
    ],
)
def test_a_sales_point_drops_the_words_that_all_begin_with(name: str, expected: str) -> None:
    assert point_id(name) == expected
