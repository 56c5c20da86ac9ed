"""`ocop report`: the catalogue in figures, for people, spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from catalogue.language.vi.reports import MISSING
from catalogue.officers.reports import overview
from tests.officers.verbs.conftest import FILES, HONEY, Run

SECOND = "products/gia-lai/tra-bia/product.yml"
ELSEWHERE = "products/ha-noi/com-bia/product.yml"


@pytest.fixture
def three(office: Path) -> Path:
    """Honey that is valid until 12/03/2027; expired tea; rice without stars elsewhere."""
    expired = FILES[HONEY].replace("Mật ong Bịa", "=Trà Bịa").replace("2024-03-12", "2021-03-12")
    bare = FILES[HONEY].replace("Mật ong Bịa", "Cốm Bịa").replace("  - stars: 3\n   ", "  -")
    bare = bare.replace("officer", "public-source")
    for path, text in ((SECOND, expired), (ELSEWHERE, bare)):
        (office / path).parent.mkdir(parents=True)
        (office / path).write_text(text, encoding="utf-8")
    return office


def test_the_report_counts_by_status_province_and_what_is_missing(ocop: Run, three: Path) -> None:
    code, out, err = ocop("report", "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert {name: found[name] for name in ("products", "producers", "sales_points")} == {
        "products": 3,
        "producers": 1,
        "sales_points": 1,
    }
    assert {name: count for name, count in found["statuses"].items() if count} == {
        "valid": 1,
        "expired": 1,
        "unconfirmed": 1,
    }
    assert found["stars"] == {"5": 0, "4": 0, "3": 1}
    assert found["provinces"]["Hà Nội"]["unconfirmed"] == 1
    assert list(found["provinces"]) == ["Gia Lai", "Hà Nội"]
    assert (found["missing"]["stars"], found["missing"]["photo"]) == (1, 3)
    assert found["day"] == "2026-11-21"


def test_what_will_soon_run_out_counts_as_valid_as_it_does_for_a_build(
    ocop: Run, three: Path
) -> None:
    out = ocop("report", "--today", "2027-03-01")[1]
    statuses = out.partition("Tình trạng\n")[2].splitlines()[1:3]
    assert [line.rsplit(maxsplit=1) for line in statuses] == [
        ["  Còn hiệu lực", "1"],
        ["  – trong đó sắp hết hạn", "1"],
    ]
    counted = json.loads(ocop("report", "--json", "--today", "2027-03-01")[1])["statuses"]
    assert (counted["valid"], counted["expiring"]) == (0, 1)


def test_a_province_may_be_named_as_it_was(ocop: Run, three: Path) -> None:
    out = ocop("report", "--province", "Bình Định")[1]
    assert out.startswith("Danh mục ngày 21/11/2026: Gia Lai\n2 sản phẩm, 1 chủ thể, 1 điểm bán;")
    assert "Hà Nội" not in out


def test_a_province_that_is_none_is_said_with_the_nearest(ocop: Run, three: Path) -> None:
    code, out, err = ocop("report", "--province", "Gia Lay")
    assert (code, out) == (1, "")
    assert "Gia Lai" in err


def test_the_table_for_excel_has_a_line_a_product_and_no_formula(ocop: Run, three: Path) -> None:
    out = ocop("report", "--csv")[1]
    assert out.startswith("\ufeffMã,")
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
    assert [row["Tên sản phẩm"] for row in rows] == ["Mật ong Bịa", "'=Trà Bịa", "Cốm Bịa"]
    assert (rows[0]["Tình trạng"], rows[0]["Sao được hiện"], rows[0]["Hết hạn"]) == (
        "Còn hiệu lực",
        "3",
        "12/03/2027",
    )
    assert (rows[1]["Tình trạng"], rows[1]["Sao được hiện"]) == ("Đã hết hạn", "")
    assert rows[2]["Còn thiếu"] == "hạng sao, ảnh, mô tả"


def test_markdown_has_tables_that_line_up(ocop: Run, three: Path) -> None:
    lines = ocop("report", "--markdown")[1].splitlines()
    assert lines[0] == "## Danh mục ngày 21/11/2026: cả nước"
    assert "| Còn hiệu lực | 1 |" in lines
    rows = [line for line in lines if line.startswith("| Gia Lai")]
    assert [row.count("|") for row in rows] == [9]


def test_a_broken_file_is_told_and_not_counted(ocop: Run, three: Path) -> None:
    (three / SECOND).write_text("name: [\n", encoding="utf-8")
    out = ocop("report")[1]
    assert "1 tệp còn lỗi, không tính ở đây: chạy  ocop check" in out
    assert out.splitlines()[1].startswith("2 sản phẩm")


def test_what_runs_out_soon_is_said_at_the_top(ocop: Run, three: Path) -> None:
    said = "Hết hạn trong 90 ngày: 1 sản phẩm; xem  ocop report expiring"
    assert said not in ocop("report")[1]
    assert ocop("report", "--today", "2027-01-01")[1].splitlines()[2] == said


def test_whatever_can_be_missing_has_a_name() -> None:
    assert set(overview.MISSING) == set(MISSING)


@pytest.mark.parametrize(
    "flags",
    [
        ("--days", "30"),
        ("--issues",),
        ("links",),
        ("expiring", "--issues", "--province", "Gia Lai"),
    ],
)
def test_flags_that_do_not_fit_are_refused_in_one_sentence(
    ocop: Run, three: Path, flags: tuple[str, ...]
) -> None:
    code, out, err = ocop("report", *flags)
    assert (code, out) == (2, "")
    assert "Sửa:" in err
