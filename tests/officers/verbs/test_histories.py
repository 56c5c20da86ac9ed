"""`ocop renew` and `ocop revoke`: a history grows, and every other byte stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.officers.verbs.desk import Desk, carry_out
from catalogue.officers.verbs.questions import StoppedError
from catalogue.officers.verbs.renewing import renew
from tests.officers.verbs.conftest import HONEY, PRODUCT, Run, contents, typing

RENEWAL = (
    *("mat-ong-bia", "--stars", "4", "--decision", "90/QĐ-UBND"),
    *("--issuer", "UBND tỉnh Gia Lai", "--date", "10/05/2026"),
)

RENEWED = """\
      date: 2024-03-12  # ngày ký
  - stars: 4
    kind: upgrade
    decision:
      number: 90/QĐ-UBND
      issuer: UBND tỉnh Gia Lai
      level: province
      date: "2026-05-10"
sources:
"""
SOURCE = "  - title: Quyết định 90/QĐ-UBND ngày 10/05/2026 của UBND tỉnh Gia Lai\n"


def test_a_renewal_inserts_its_lines_and_touches_no_other(ocop: Run, office: Path) -> None:
    code, out, err = ocop("renew", *RENEWAL)
    assert (code, err) == (0, "")
    assert "Mật ong Bịa: nâng từ 3 lên 4 sao." in out
    expected = PRODUCT.replace("      date: 2024-03-12  # ngày ký\nsources:\n", RENEWED) + SOURCE
    assert (office / HONEY).read_text(encoding="utf-8") == expected
    assert ocop("check")[0] == 0


def test_line_ends_and_byte_order_mark_stay_as_they_are(ocop: Run, office: Path) -> None:
    (office / HONEY).write_bytes(b"\xef\xbb\xbf" + PRODUCT.replace("\n", "\r\n").encode())
    assert ocop("renew", *RENEWAL)[0] == 0
    expected = PRODUCT.replace("      date: 2024-03-12  # ngày ký\nsources:\n", RENEWED) + SOURCE
    assert (office / HONEY).read_bytes() == b"\xef\xbb\xbf" + expected.replace(
        "\n", "\r\n"
    ).encode()


def test_an_earlier_recognition_takes_its_place_in_time(ocop: Run, office: Path) -> None:
    earlier = [*RENEWAL[:2], "3", *RENEWAL[3:-1], "10/05/2021"]
    code, out, _ = ocop("renew", *earlier)
    assert code == 0
    assert "thêm một lần công nhận trước đây" in out
    text = (office / HONEY).read_text(encoding="utf-8")
    assert text.index("2021-05-10") < text.index("2024-03-12")


def test_the_same_recognition_is_not_added_twice(ocop: Run, office: Path) -> None:
    assert ocop("renew", *RENEWAL)[0] == 0
    before = contents(office)
    code, _, err = ocop("renew", *RENEWAL)
    assert code == 1
    assert "đã có lần công nhận này" in err
    assert contents(office) == before


def test_another_decision_of_the_same_day_is_a_contradiction(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, _, err = ocop("renew", *RENEWAL[:-1], "12/03/2024")
    assert code == 1
    assert "12/QĐ-UBND" in err
    assert contents(office) == before


def test_a_layout_that_cannot_be_kept_is_refused(ocop: Run, office: Path) -> None:
    flow = PRODUCT[: PRODUCT.index("certificates:")] + (
        'certificates: [{stars: 3, kind: new, decision: {number: 12/QĐ-UBND, issuer: "UBND '
        'huyện Bịa", level: district, date: "2024-03-12"}}]\n'
    )
    (office / HONEY).write_text(flow, encoding="utf-8")
    code, _, err = ocop("renew", *RENEWAL)
    assert code == 1
    assert f"python3 scripts/fmt.py {HONEY}" in err
    assert (office / HONEY).read_text(encoding="utf-8") == flow
    assert ocop("fmt", str(office / HONEY))[0] == 0
    assert ocop("renew", *RENEWAL)[0] == 0


def test_an_unknown_product_is_answered_with_the_likely_one(ocop: Run) -> None:
    code, _, err = ocop("renew", "mat-ong-bja", *RENEWAL[1:])
    assert code == 1
    assert "Có phải “mat-ong-bia”?" in err


def test_an_officer_is_asked_for_the_recognition(desk: Desk, office: Path) -> None:
    lines = ("★★★", "", "", "90/QĐ-UBND", "UBND tỉnh Gia Lai", "10/05/2026")
    answers, screen = typing(*lines)
    carry_out(desk, renew(desk, "mat-ong-bia", answers), dry_run=False)
    assert "kind: re-evaluation" in (office / HONEY).read_text(encoding="utf-8")
    assert "[Đánh giá lại, công nhận lại, cấp lại]: " in screen.getvalue()


REVOKED = """\
      date: 2024-03-12  # ngày ký
    revoked:
      date: "2025-02-10"
      reason: Quá hạn bịa.
      decision:
        number: 7/QĐ-UBND
        issuer: UBND tỉnh Gia Lai
        level: province
        date: "2025-02-01"
sources:
"""


def test_a_revocation_marks_the_certificate_and_touches_no_other_line(
    ocop: Run, office: Path
) -> None:
    reason = ("mat-ong-bia", "--reason", "Quá hạn bịa.", "--revoked-on", "10/02/2025")
    decision = ("--decision", "7/QĐ-UBND", "--issuer", "UBND tỉnh Gia Lai", "--date", "01/02/2025")
    code, out, err = ocop("revoke", *reason, *decision)
    assert (code, err) == (0, "")
    assert "thu hồi lần công nhận thứ 1 (3 sao)" in out
    expected = PRODUCT.replace("      date: 2024-03-12  # ngày ký\nsources:\n", REVOKED)
    assert (office / HONEY).read_text(encoding="utf-8") == expected
    assert ocop("check")[0] == 0
    code, _, err = ocop("revoke", *reason)
    assert code == 1
    assert "đã được ghi là thu hồi" in err


@pytest.mark.parametrize(
    ("verb", "flag"), [("renew", "--date"), ("revoke", "--date"), ("revoke", "--revoked-on")]
)
def test_a_day_that_is_none_is_named_with_its_flag(
    ocop: Run, office: Path, verb: str, flag: str
) -> None:
    before = contents(office)
    given = ("--stars", "4") if verb == "renew" else ("--reason", "Bịa đặt.")
    decision = ("--decision", "7/QĐ-UBND", "--issuer", "UBND tỉnh Gia Lai")
    for day, told in (
        ("30/02/2026", "Không có ngày 30/02/2026"),
        ("1/2/26", "có phải 01/02/2026?"),
    ):
        code, _, err = ocop(verb, "mat-ong-bia", *given, *decision, flag, day)
        assert (code, err.startswith(f"{flag}: "), told in err) == (1, True, True), err
    assert contents(office) == before


def test_a_revocation_needs_its_reason(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, _, err = ocop("revoke", "mat-ong-bia")
    assert code == 2
    assert "--reason" in err
    assert contents(office) == before


@pytest.mark.parametrize("number", ["0", "2", "một"])
def test_only_a_certificate_that_is_there_is_revoked(ocop: Run, number: str) -> None:
    code, _, err = ocop("revoke", "mat-ong-bia", "--reason", "Bịa.", "--certificate", number)
    assert code == 1
    assert "có 1 lần công nhận" in err


def test_a_dry_run_shows_the_difference_only(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, out, _ = ocop("revoke", "mat-ong-bia", "--reason", "Bịa đặt.", "--dry-run")
    assert code == 0
    assert "+      reason: Bịa đặt." in out
    assert contents(office) == before


def test_a_product_is_found_by_letters_of_its_name_or_its_producers(desk: Desk) -> None:
    """As people type: no marks, đ as d, in any order; the officer picks."""
    for text in ("mat ong", "Mật ong Bịa", "dat bia ong", "htx bia dat"):
        answers, screen = typing("1", "4", "", "", "90/QĐ-UBND", "UBND tỉnh Gia Lai", "10/05/2026")
        (file,) = renew(desk, text, answers).files
        assert file.path == HONEY
        assert "  1. Mật ong Bịa · HTX Bịa Đặt · Tỉnh Gia Lai · mat-ong-bia\n" in screen.getvalue()


def test_without_any_word_the_product_is_asked_for(desk: Desk) -> None:
    answers, screen = typing("khong co", "mat", "1")
    with pytest.raises(StoppedError):
        renew(desk, "", answers)
    assert screen.getvalue().count("Sản phẩm nào: ") == 3
    assert "Không thấy “khong co”." in screen.getvalue()


def test_a_name_is_not_taken_for_an_id_where_nobody_can_be_asked(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, _, err = ocop("renew", "mật ong bịa", *RENEWAL[1:])
    assert code == 1
    assert err == (
        "“mật ong bịa” không phải mã sản phẩm; có phải: Mật ong Bịa · HTX Bịa Đặt · Tỉnh Gia Lai · "
        "mat-ong-bia?\nSửa: ghi mã ở cuối thay cho tên, ví dụ  mat-ong-bia\n"
    )
    code, _, err = ocop("renew", *RENEWAL[1:])
    assert (code, "còn thiếu sản phẩm nào" in err) == (2, True)
    assert "Không có sản phẩm nào mã “khong-co”" in ocop("renew", "khong-co", *RENEWAL[1:])[2]
    assert contents(office) == before
