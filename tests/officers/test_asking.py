"""At a terminal an officer is shown what was understood, and asked what nobody may guess."""

from __future__ import annotations

import io

import pytest

from catalogue.officers.annexes.asking import Asker
from catalogue.officers.annexes.importing import import_annex
from catalogue.officers.annexes.options import Options
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.reading import read_sheets
from catalogue.officers.table_report import TableReport
from tests.officers.office import HONEY, HONEY_FILE, PLACE, TODAY, Office, annex


def asked(office: Office, answers: str, *rows: tuple[object, ...]) -> tuple[TableReport, str]:
    from datetime import date

    screen = io.StringIO()
    report = import_annex(
        read_sheets(annex(*rows), "bang.xlsx"),
        office.root,
        date.fromisoformat(TODAY),
        Options(group="thuc-pham"),
        file="bang.xlsx",
        dry_run=False,
        asker=Asker(io.StringIO(answers), screen),
    )
    return report, screen.getvalue()


def test_the_columns_are_shown_and_enter_agrees(office: Office) -> None:
    report, screen = asked(office, "\n", HONEY)
    assert [row.outcome for row in report.rows] == ["new"]
    assert "  C  Chủ thể  →  Chủ thể\n" in screen
    assert "Quyết định: 9743/QĐ-UBND, ngày 25/08/2025, UBND tỉnh Gia Lai (tỉnh)." in screen


def test_what_was_shown_and_agreed_to_is_not_told_again(office: Office) -> None:
    report, screen = asked(office, "c\n", HONEY)
    assert "dòng tên cột 2" in screen
    assert next(report.lines()) == "Nhập bang.xlsx: 1 dòng sản phẩm"
    assert "dòng tên cột 2" in report.as_json()["notes"][0]


@pytest.mark.parametrize("answer", ["c", "có", "Có", "CO", "y", "yes"])
def test_yes_is_said_in_many_ways(office: Office, answer: str) -> None:
    report, screen = asked(office, f"{answer}\n", HONEY)
    assert [row.outcome for row in report.rows] == ["new"]
    assert screen.count("Hiểu các cột như trên có đúng không? [C/k]: ") == 1


def test_any_other_word_is_no_yes_and_is_asked_about_again(office: Office) -> None:
    with pytest.raises(ImportRefusedError, match="Chưa ghi gì"):
        asked(office, "sai rồi\nkhoan\nk\n", HONEY)
    assert office.entries() == {}
    _, screen = asked(office, "sai rồi\nc\n", HONEY)
    assert screen.count("Gõ c (có) hoặc k (không).") == 1


@pytest.mark.parametrize("answers", ["k\n", "không\n", "n\n", "no\n", ""])
def test_who_disagrees_or_goes_away_changes_nothing(office: Office, answers: str) -> None:
    with pytest.raises(ImportRefusedError, match="Chưa ghi gì"):
        asked(office, answers, HONEY)
    assert office.entries() == {}


def test_a_place_is_chosen_by_its_number(office: Office) -> None:
    row = (*HONEY[:3], "xã Tơ Tungg, tỉnh Gia Lai", *HONEY[4:])
    report, screen = asked(office, "\nnhiều\n9\n1\n", row)
    assert "  1. Xã Tơ Tung (tên từ 01/07/2025, mã 23668)\n" in screen
    assert screen.count("Chỉ nhận một số từ 0 đến ") == 2
    assert [row.outcome for row in report.rows] == ["new"]
    assert office.values(HONEY_FILE)["place"]["code"] == "23668"


def test_one_question_settles_every_row_that_asks_it(office: Office) -> None:
    office.take_in(annex(HONEY))
    rows = [(n, f"Hàng thử {n}", "HTX Ví Dụ Mộtt", PLACE, "72", 4, "") for n in (1, 2)]
    report, screen = asked(office, "\n1\n", *rows)
    assert screen.count("Chọn số [0]: ") == 1
    assert {row.producer for row in report.rows} == {"htx-vi-du-mot"}


@pytest.mark.parametrize("answer", ["0", ""])
def test_a_question_put_off_leaves_its_row_out(office: Office, answer: str) -> None:
    office.take_in(annex(HONEY))
    report, _ = asked(
        office, f"\n{answer}\n", (1, "Hàng thử", "HTX Ví Dụ Mộtt", PLACE, "72", 4, "")
    )
    assert [row.outcome for row in report.rows] == ["conflict"]
