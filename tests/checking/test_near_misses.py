"""An officer who was nearly right is told what would have been right."""

from __future__ import annotations

import pytest

from catalogue.checking.near import closest, near
from catalogue.findings.rules import fix, message
from tests.checking.entries import LEAST, said


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("VietGap", "vietgap"),
        ("viet-gap", "vietgap"),
        ("ISO22000", "iso-22000"),
        ("Hữu cơ", "organic"),
        ("huu co", "organic"),
        ("HACPP", "haccp"),
    ],
)
def test_a_standard_is_recognised_by_its_name_or_nearly(written: str, offered: str) -> None:
    (finding,) = said("product", standards=[{"kind": written}])
    assert f" Có phải “{offered}”?" in message(finding)


@pytest.mark.parametrize(
    ("kind", "field", "written", "offered"),
    [
        ("producer", "kind", "Hợp tác xã", "cooperative"),
        ("producer", "kind", "HỢP TÁC XÃ", "cooperative"),
        ("producer", "kind", "cooperatives", "cooperative"),
        ("sales-point", "kind", "Trung tâm OCOP", "ocop-centre"),
        ("sales-point", "kind", "ocop-center", "ocop-centre"),
        ("product", "provenance", "public source", "public-source"),
    ],
)
def test_a_value_of_a_list_is_recognised(kind: str, field: str, written: str, offered: str) -> None:
    (finding,) = said(kind, **{field: written})
    assert finding.code == "E104"
    assert f" Có phải “{offered}”?" in message(finding)


def test_a_group_is_recognised_by_its_name() -> None:
    (finding,) = said("product", group={"code": "Thực phẩm"})
    assert message(finding).endswith(" Có phải “thuc-pham”?")


@pytest.mark.parametrize(
    ("written", "offered"),
    [("certificate", "certificates"), ("Mô tả", "description"), ("cau chuyen san pham", "story")],
)
def test_a_field_is_recognised_by_its_title_or_nearly(written: str, offered: str) -> None:
    (finding,) = said("product", **{written: "x"})
    assert finding.code == "E102"
    assert message(finding) == f"Không có ô nào tên “{written}” ở đây. Có phải “{offered}”?"


def test_nothing_is_offered_for_what_resembles_nothing() -> None:
    (finding,) = said("producer", kind="abcxyz")
    assert "Có phải" not in message(finding)
    assert near("abcxyz", ["vietgap", "haccp"]) == ""
    assert near("", []) == ""


def test_the_most_alike_is_offered() -> None:
    ids = ["mang-le-rung", "mang-le-rung-to-tung", "mang-kho"]
    assert near("mang-le-rung-to-tug", ids) == " Có phải “mang-le-rung-to-tung”?"
    assert closest("Măng khô", {"mang-kho": "mang-kho", "mang": "mang"}) == "mang-kho"


def test_the_list_says_what_its_values_mean_while_that_is_short() -> None:
    (finding,) = said("producer", kind="abcxyz")
    assert "cooperative (Hợp tác xã)" in message(finding)
    (finding,) = said("sales-point", kind="abcxyz")
    assert "chỉ nhận ocop-centre, display-point, " in message(finding)


def test_stars_beyond_the_list() -> None:
    (finding,) = said("product", certificates=[{"stars": 7}])
    assert message(finding) == "Hạng sao: 7 không có trong danh sách; chỉ nhận 3, 4 hoặc 5."
    assert fix(finding) == "chọn một giá trị trong danh sách, ví dụ  stars: 4"


@pytest.mark.parametrize(
    ("field", "written", "meant"),
    [
        ({"certificates": [{"valid_from": "?"}]}, "30/12/2024", "2024-12-30"),
        ({"certificates": [{"valid_from": "?"}]}, "1.3.2024", "2024-03-01"),
        ({"producer": "?"}, "HTX Tơ Tung", "htx-to-tung"),
        ({"photos": [{"file": "?", "credit": "HTX thử"}]}, "Măng Le.JPG", "mang-le.jpg"),
        ({"former_ids": ["?"]}, "Măng_le", "mang-le"),
        ({"traceability_url": "?"}, "http://example.com/tem", "https://example.com/tem"),
        ({"traceability_url": "?"}, "www.example.com", "https://www.example.com"),
        ({"certificates": [{"decision": {"number": "?"}}]}, "Số 743/QĐ-UBND", "743/QĐ-UBND"),
        ({"certificates": [{"decision": {"number": "?"}}]}, "743 / QĐ-UBND", "743/QĐ-UBND"),
        ({"certificates": [{"decision": {"number": "?"}}]}, "9991/QD-UBND", "9991/QĐ-UBND"),
        ({"certificates": [{"decision": {"number": "?"}}]}, "743/qđ-ubnd", "743/QĐ-UBND"),
        ({"certificates": [{"decision": {"number": "?"}}]}, "743 QĐ UBND", "743/QĐ-UBND"),
        ({"certificates": [{"decision": {"number": "?"}}]}, "490/qđ-ttg", "490/QĐ-TTg"),
        ({"certificates": [{"decision": {"number": "?"}}]}, "490/Q\u00d0-TTg", "490/QĐ-TTg"),
        ({"certificates": [{"valid_from": "?"}]}, "5/6/26", "2026-06-05"),
    ],
)
def test_a_value_in_another_spelling_is_respelled(
    field: dict[str, object], written: str, meant: str
) -> None:
    (finding,) = said("product", **filled(field, written))
    assert finding.code == "E105"
    assert message(finding).endswith(f"“{written}” không đúng cách viết. Có phải “{meant}”?")


@pytest.mark.parametrize(
    ("field", "written", "meant"),
    [
        ({"contacts": {"phone": "?"}}, "0269 300.0000", "02693000000"),
        ({"contacts": {"phone": "?"}}, "(0269) 300-0000", "02693000000"),
        ({"hours": [{"days": ["mon"], "opens": "?", "closes": "23:59"}]}, "7h30", "07:30"),
        ({"hours": [{"days": ["mon"], "opens": "?", "closes": "23:59"}]}, "7 giờ", None),
        ({"hours": [{"days": ["mon"], "opens": "?", "closes": "23:59"}]}, "7h", "07:00"),
        ({"hours": [{"days": ["mon"], "opens": "?", "closes": "23:59"}]}, "25:30", None),
    ],
)
def test_what_has_no_other_spelling_is_left_alone(
    field: dict[str, object], written: str, meant: str | None
) -> None:
    (finding,) = said("sales-point", **filled(field, written))
    offered = f" Có phải “{meant}”?" if meant else ""
    assert message(finding).endswith(f"“{written}” không đúng cách viết.{offered}")


def filled(field: object, value: str) -> dict[str, object]:
    """The field with the value in place of its question mark."""

    def inner(part: object) -> object:
        if isinstance(part, dict):
            return {key: inner(item) for key, item in part.items()}
        if isinstance(part, list):
            return [inner(item) for item in part]
        return value if part == "?" else part

    found = inner(field)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("kind", LEAST)
def test_the_entry_around_the_mistake_is_right(kind: str) -> None:
    assert said(kind) == []
