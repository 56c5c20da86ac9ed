"""Rows of products become products, producers and histories, and nothing that was not said."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from catalogue.model.group import Groups
from catalogue.model.place import Places, Register
from catalogue.officers.notes import Note
from catalogue.officers.plan import Plan, Schemas
from catalogue.officers.products import plan_products
from tests.officers.making import (
    COOPERATIVE,
    ENTERPRISE,
    HOUSEHOLD,
    only,
    product_row,
    row,
    written,
)

Planner = Callable[..., Plan]


@pytest.fixture(scope="session")
def plan(places: Places, groups: Groups, schemas: Schemas) -> Planner:
    def planned(*rows: Any, **notes: Note) -> Plan:
        return plan_products(rows, notes, places, groups, schemas)

    return planned


TO_TUNG = {
    "producer": "HTX NN TM và DV Tơ Tung",
    "producer_type": COOPERATIVE,
    "district": "Kbang",
    "group_suggested": "Thực phẩm",
}


def test_a_row_becomes_a_product_and_its_producer(plan: Planner) -> None:
    made = plan(product_row(**TO_TUNG, stars="3", year="2019", decision_no="743/QĐ-UBND"))
    assert written(made) == {
        "products/gia-lai/mang-le-rung-to-tung/product.yml": {
            "name": "Măng le rừng",
            "provenance": "public-source",
            "unconfirmed": ["group"],
            "producer": "htx-to-tung",
            "group": {"code": "thuc-pham"},
            "place": {
                "as_certified": "Kbang, Gia Lai",
                "register": "before-2025-07",
                "code": "625",
            },
            "certificates": [{"stars": "3", "decision": {"number": "743/QĐ-UBND"}, "year": "2019"}],
            "sources": [{"title": "a.vn", "url": "https://a.vn/1"}],
        },
        "producers/gia-lai/htx-to-tung.yml": {
            "name": "HTX NN TM và DV Tơ Tung",
            "provenance": "public-source",
            "kind": "cooperative",
            "place": {
                "as_certified": "Kbang, Gia Lai",
                "register": "before-2025-07",
                "code": "625",
            },
            "sources": [{"title": "a.vn", "url": "https://a.vn/1"}],
        },
    }


def test_the_compilers_sum_of_36_months_is_not_taken_over(plan: Planner) -> None:
    made = plan(product_row(stars="3", decision_date="2021-11-03", valid_until="2024-11-03"))
    assert only(made)["certificates"] == [{"stars": "3", "decision": {"date": "2021-11-03"}}]


def test_without_stars_there_is_no_certificate_unless_a_recognition_is_stated(
    plan: Planner,
) -> None:
    silent = product_row(year="2020", decision_no="38/QĐ-UBND", score="91.5", notes="n")
    made = plan(silent, n=Note())
    assert "certificates" not in only(made)
    assert row(made).remarks == (
        "chưa rõ đã được công nhận hay chưa: không ghi lần công nhận nào",
        "có điểm 91.5 nhưng không rõ của lần công nhận nào: chưa ghi điểm",
    )
    stated = plan(silent, n=Note(recognised=True, certificate={"note": "Đạt 3 hoặc 4 sao."}))
    (certificate,) = only(stated)["certificates"]
    assert certificate["decision"] == {"number": "38/QĐ-UBND"}
    assert "stars" not in certificate


def test_a_potential_five_stars_is_a_proposal_with_its_score_and_never_a_certificate(
    plan: Planner,
) -> None:
    made = plan(
        product_row(score="91,75", year="2024", decision_no="1810/QĐ-UBND", notes="n"),
        n=Note(proposal={"stars": 5, "note": "Gửi trung ương."}),
    )
    values = only(made)
    assert "certificates" not in values
    assert values["proposals"] == [
        {
            "stars": "5",
            "score": "91.75",
            "year": "2024",
            "decision": {"number": "1810/QĐ-UBND"},
            "note": "Gửi trung ương.",
        }
    ]


def test_four_stars_and_a_proposal_for_five_stand_apart(plan: Planner) -> None:
    made = plan(
        product_row(stars="4", year="2023", decision_no="5/QĐ-UBND", notes="n"),
        n=Note(certificate={"decision": {"level": "province"}}, proposal={"stars": 5}),
    )
    values = only(made)
    assert values["certificates"] == [
        {
            "stars": "4",
            "decision": {"number": "5/QĐ-UBND", "level": "province"},
            "year": "2023",
        }
    ]
    assert values["proposals"] == [{"stars": "5", "year": "2023"}]


@pytest.mark.parametrize(
    ("number", "decision"),
    [
        ("2361/QĐ-BNNMT", {"number": "2361/QĐ-BNNMT", "level": "central"}),
        ("377/QĐ-BNN-VPĐP", {"number": "377/QĐ-BNN-VPĐP", "level": "central"}),
        ("38/QĐ-UBND", {"number": "38/QĐ-UBND"}),
    ],
)
def test_only_the_ministrys_number_tells_its_level(
    plan: Planner, number: str, decision: dict[str, str]
) -> None:
    made = plan(product_row(stars="5", decision_no=number))
    assert only(made)["certificates"] == [{"stars": "5", "decision": decision}]


def test_one_product_at_two_certificates_is_one_history_oldest_first(plan: Planner) -> None:
    later = product_row(
        2,
        name="Mỳ gạo Lục Ngạn",
        producer="HTX Dịch vụ nông nghiệp Hằng Hiếu",
        producer_type=COOPERATIVE,
        district="Lục Ngạn",
        province="Bắc Giang",
        stars="4",
        year="2024",
        source="https://b.vn/2",
    )
    earlier = product_row(
        3,
        name="Mỳ Gạo Lục Ngạn",
        producer="Hợp tác xã Dịch vụ Nông nghiệp Hằng Hiếu",
        producer_type=COOPERATIVE,
        commune="Thị trấn Chũ",
        district="Lục Ngạn",
        province="Bắc Giang",
        stars="3",
        decision_date="2021-08-26",
    )
    made = plan(later, earlier)
    values = only(made)
    assert values["name"] == "Mỳ gạo Lục Ngạn"
    assert values["place"]["as_certified"] == "Thị trấn Chũ, Lục Ngạn, Bắc Giang"
    assert [certificate["stars"] for certificate in values["certificates"]] == ["3", "4"]
    assert [source["title"] for source in values["sources"]] == ["a.vn", "b.vn"]
    producer = only(made, "producer")
    assert producer["name"] == "Hợp tác xã Dịch vụ Nông nghiệp Hằng Hiếu"
    assert producer["other_names"] == ["HTX Dịch vụ nông nghiệp Hằng Hiếu"]
    assert [(r.number, r.is_first) for r in made.rows] == [(2, True), (3, False)]


def test_equal_names_of_unknown_or_other_producers_stay_apart(plan: Planner) -> None:
    made = plan(
        product_row(2, district="Kbang"),
        product_row(3, district="Kbang"),
        product_row(4, **TO_TUNG),
    )
    assert [account.entry for account in made.rows] == [
        "mang-le-rung-kbang-gia-lai",
        "mang-le-rung-kbang-gia-lai-2",
        "mang-le-rung-to-tung",
    ]


def test_near_names_of_one_producer_are_named_and_not_merged(plan: Planner) -> None:
    made = plan(
        product_row(2, **TO_TUNG, stars="4", year="2021"),
        product_row(3, **{**TO_TUNG, "name": "Măng le"}, stars="4", source="https://b.vn"),
        product_row(4, **{**TO_TUNG, "name": "Mắc ca"}, source="https://b.vn"),
    )
    assert [(c.kind, c.first_name, c.second_name) for c in made.candidates] == [
        ("product", "Măng le rừng", "Măng le")
    ]
    assert len([file for file in made.files if file.kind == "product"]) == 3


def test_two_near_names_in_one_list_are_two(plan: Planner) -> None:
    names = ("Vang sim rừng", "Vang sim rừng 1")
    rows = [product_row(n, **{**TO_TUNG, "name": name}) for n, name in enumerate(names, 2)]
    assert plan(*rows).candidates == ()


def test_the_order_of_rows_changes_no_file(plan: Planner) -> None:
    rows = [
        product_row(
            number,
            name=name,
            producer=producer,
            producer_type=COOPERATIVE,
            province=province,
            stars="3",
            year=str(2019 + number % 4),
        )
        for number, (name, producer, province) in enumerate(
            [
                ("Giò lụa", "HTX Bình Minh", "Bắc Giang"),
                ("Giò lụa", "Hợp tác xã Bình Minh", "Bắc Giang"),
                ("Giò lụa", "HTX Bình Minh", "Vĩnh Phúc"),
                ("Chả", "HTX Bình Minh", "Vĩnh Phúc"),
                ("Mắc ca", "", "Gia Lai"),
            ],
            start=2,
        )
    ]
    expected = plan(*rows).files
    assert {file.id for file in expected if file.kind == "producer"} == {
        "htx-binh-minh-bac-giang",
        "htx-binh-minh-vinh-phuc",
    }
    for seed in range(5):
        shuffled = random.Random(seed).sample(rows, len(rows))
        assert plan(*shuffled).files == expected


def test_a_producer_seen_in_two_districts_keeps_what_they_share(plan: Planner) -> None:
    company = {"producer": "Công ty TNHH Lac", "producer_type": ENTERPRISE}
    made = plan(
        product_row(2, name="A b", district="Kbang", **company),
        product_row(3, name="C d", district="Chư Pưh", **company),
    )
    assert only(made, "producer")["place"]["as_certified"] == "Gia Lai"
    assert [(r.producer, r.remark) for r in made.producer_remarks] == [
        (
            "cong-ty-lac",
            "các dòng ghi nơi khác nhau (Chư Pưh, Gia Lai / Kbang, Gia Lai): chỉ ghi phần chung",
        )
    ]


def test_a_producer_whose_rows_give_a_province_only_has_no_place(plan: Planner) -> None:
    made = plan(product_row(producer="Công ty TNHH Lac", producer_type=ENTERPRISE))
    assert "place" not in only(made, "producer")


def test_a_household_named_after_a_person_lends_its_name_to_no_address(plan: Planner) -> None:
    made = plan(
        product_row(
            name="Kẹo cu đơ",
            producer="Hộ kinh doanh Nguyễn Thị Hằng",
            producer_type=HOUSEHOLD,
            commune="Xã Hương Long",
            district="Hương Khê",
            province="Hà Tĩnh",
        )
    )
    assert sorted(file.path for file in made.files) == [
        "producers/ha-tinh/ho-keo-cu-do.yml",
        "products/ha-tinh/keo-cu-do-huong-long/product.yml",
    ]
    assert only(made, "producer")["kind"] == "household"


def test_an_english_producers_name_is_marked(plan: Planner) -> None:
    made = plan(
        product_row(
            producer="Sau Ri Company Limited (tên tiếng Anh trong nguồn)",
            producer_type=ENTERPRISE,
        )
    )
    producer = only(made, "producer")
    assert producer["name"] == "Sau Ri Company Limited"
    assert producer["unconfirmed"] == ["name"]
    assert producer["english"] == {"name": "Sau Ri Company Limited"}


def test_a_stated_group_is_certain_and_keeps_its_old_wording(plan: Planner) -> None:
    old = only(plan(product_row(group_stated="Dịch vụ du lịch nông thôn, bán hàng")))
    assert old["group"] == {
        "code": "du-lich",
        "as_certified": "Dịch vụ du lịch nông thôn, bán hàng",
    }
    assert "unconfirmed" not in old
    current = only(plan(product_row(group_stated="Đồ uống", group_suggested="Thực phẩm")))
    assert current["group"] == {"code": "do-uong"}


def test_an_unknown_group_is_left_out_and_reported(plan: Planner) -> None:
    made = plan(product_row(group_suggested="Cơ khí"))
    assert "group" not in only(made)
    assert row(made).remarks[-1] == "không có nhóm nào tên “Cơ khí”: chưa ghi nhóm"


def test_what_a_note_tells_goes_where_the_table_says(plan: Planner) -> None:
    note = Note(
        certificate={"kind": "re-evaluation", "round": 2, "revoked": {"reason": "Quá hạn."}},
        later_certificates=[{"stars": 4, "note": "Báo chí nêu."}],
        entry={"unconfirmed": ["name"], "standards": [{"kind": "vietgap"}]},
        producer={"unconfirmed": ["name"]},
        source_note="Nguồn nói thêm.",
        producer_note="Tên ghi khác nhau.",
        more_sources=[{"title": "Báo khác"}],
    )
    made = plan(product_row(**TO_TUNG, stars="3", year="2021", notes="n"), n=note)
    values = only(made)
    assert values["unconfirmed"] == ["name", "group"]
    assert values["standards"] == [{"kind": "vietgap"}]
    assert values["certificates"] == [
        {
            "stars": "3",
            "kind": "re-evaluation",
            "year": "2021",
            "round": "2",
            "revoked": {"reason": "Quá hạn."},
        },
        {"stars": "4", "note": "Báo chí nêu."},
    ]
    assert values["sources"] == [
        {"title": "a.vn", "url": "https://a.vn/1", "note": "Nguồn nói thêm."},
        {"title": "Báo khác"},
    ]
    producer = only(made, "producer")
    assert producer["unconfirmed"] == ["name"]
    assert producer["sources"][0]["note"] == "Tên ghi khác nhau."


def test_a_note_can_hold_a_row_to_todays_register(plan: Planner) -> None:
    made = plan(product_row(province="Cà Mau", notes="n"), n=Note(register=Register.CURRENT))
    assert only(made)["place"] == {
        "as_certified": "Cà Mau",
        "register": "from-2025-07",
        "code": "96",
    }


def test_a_note_that_nobody_read_is_reported_and_the_plain_facts_imported(plan: Planner) -> None:
    made = plan(product_row(stars="4", year="2020", notes="Potential 5-star!"))
    assert only(made)["certificates"] == [{"stars": "4", "year": "2020"}]
    assert row(made).remarks == ("ghi chú chưa được diễn giải: “Potential 5-star!”",)
    assert row(made).unread


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"name": ""}, "không có tên"),
        ({"source": ""}, "không có nguồn"),
        ({"province": "Gia Lay"}, "không có tỉnh nào tên “Gia Lay” trong các bảng mã hành chính"),
        ({"stars": "4,5"}, "ô “stars” phải là số, ở đây là “4,5”"),
        ({"stars": "4", "score": "chín mươi"}, "ô “score” phải là số, ở đây là “chín mươi”"),
        ({"producer": "X", "producer_type": "HTX"}, "không có loại hình chủ thể “HTX”; chỉ nhận "),
        ({"stars": "2"}, "certificates.0.stars: 2 sao "),
        (
            {"stars": "3", "decision_date": "31/12/2020"},
            "certificates.0.decision.date: Ngày ban hành: ",
        ),
        (
            {"producer": "X", "producer_type": "Khác"},
            "không ghi được chủ thể “X” (name: Tên chủ thể: ",
        ),
        ({"notes": "n"}, "nguồn không nêu tên"),
    ],
)
def test_a_row_that_is_no_evidence_is_refused_with_its_reason(
    plan: Planner, cells: dict[str, str], reason: str
) -> None:
    made = plan(
        product_row(2, **cells), product_row(3, name="Khác"), n=Note(refused="nguồn không nêu tên")
    )
    assert row(made).refused.startswith(reason)
    assert [file.id for file in made.files] == ["khac-gia-lai"]
    assert [account.number for account in made.rows] == [2, 3]


@pytest.mark.parametrize(
    ("character", "problem"),
    [
        ("\0", "Có ký tự ẩn hoặc không dùng được U+0000 (byte 0, tệp có thể là UTF-16)."),
        ("\r", "Có ký tự ẩn hoặc không dùng được U+000D (xuống dòng kiểu máy cũ)."),
        ("\u202e", "Có ký tự ẩn hoặc không dùng được U+202E (đảo chiều chữ)."),
        ("\u0430", "Có chữ không dùng trong danh mục: U+0430 (chữ Kirin)."),
    ],
)
def test_a_row_that_a_check_would_refuse_is_refused_with_its_words(
    plan: Planner, character: str, problem: str
) -> None:
    made = plan(product_row(name=f"Măng{character} le"))
    assert row(made).refused == problem
    assert made.files == ()
    made = plan(product_row(producer=f"HTX{character} Tơ Tung", producer_type=COOPERATIVE))
    assert problem in row(made).refused
    assert made.files == ()
