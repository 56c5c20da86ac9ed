"""A table goes out, is edited in a spreadsheet, and comes back as exactly those edits."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from catalogue.officers.exports.guard import guarded, unguarded
from tests.officers.office import HONEY, HONEY_FILE, PRODUCER_FILE, TEA, Office, annex

SIGNED = "Lần công nhận cuối – Quyết định công nhận – Ngày ban hành"
BOTH = ["mat-ong-thu-nghiem", "tra-thu-nghiem"]

RICH = """\
# yaml-language-server: $schema=../../../schema/product.schema.json
# xã đã kiểm tra ngày 01/09/2026
name: Mật ong thử nghiệm
other_names:
  - Mật ong ví dụ   # tên trên nhãn cũ
provenance: officer
group: {code: thuc-pham}
producer: htx-vi-du-mot
place:
  as_certified: Xã Tơ Tung, Gia Lai
  register: from-2025-07
  code: "23668"
story: |-
  Đoạn thứ nhất.

  Đoạn thứ hai.
certificates:
  # lần đầu
  - stars: 3
    kind: new
    decision:
      number: 9743/QĐ-UBND
      issuer: UBND tỉnh Gia Lai
      level: province
      date: "2025-08-25"
  - stars: 4      # nâng hạng
    score: 72.5
    kind: upgrade
    decision:
      number: 9800/QĐ-UBND
      issuer: UBND tỉnh Gia Lai
      level: province
      date: "2026-10-01"
"""


@pytest.fixture
def table(office: Office, tmp_path: Path) -> Path:
    """The catalogue with one rich product, exported."""
    office.take_in(annex(HONEY))
    office.put(HONEY_FILE, RICH)
    assert office.check()[0] == 0
    code, said = office.run("export", str(tmp_path / "ra.xlsx"))
    assert (code, said) == (0, f"Đã ghi 1 sản phẩm vào {tmp_path / 'ra.xlsx'}.\n")
    return tmp_path / "ra.xlsx"


def edit(table: Path, **cells: object) -> None:
    """Change cells of the first row, as a spreadsheet does. Names are headings, _ for spaces."""
    book = load_workbook(table)
    page: Any = book["Sản phẩm"]
    headings = {cell.value: cell.column for cell in page[1]}
    for heading, value in cells.items():
        page.cell(2, headings[heading.replace("_", " ")]).value = value
    book.save(table)


def in_csv(table: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.read_bytes().decode("utf-8-sig"), newline="")))


def come_back(office: Office, table: Path, *flags: str) -> tuple[int, str]:
    return office.run("import", str(table), *flags)


def test_a_table_that_nobody_edited_changes_nothing(office: Office, table: Path) -> None:
    before = office.entries()
    code, said = come_back(office, table)
    assert (code, said) == (
        0,
        "Nhập ra.xlsx: 1 dòng sản phẩm\nDòng: 1 không đổi.\nKhông có gì để ghi.\n",
    )
    assert office.entries() == before


def test_an_edited_cell_changes_its_line_and_no_other(office: Office, table: Path) -> None:
    edit(table, Tên_sản_phẩm="Mật ong rừng thử nghiệm", **{"Lần công nhận cuối – Điểm": 73.25})
    code, said = come_back(office, table)
    assert code == 0, said
    assert "Tên sản phẩm: “Mật ong thử nghiệm” → “Mật ong rừng thử nghiệm”" in said
    assert office.entries()[HONEY_FILE] == RICH.replace(
        "name: Mật ong thử nghiệm", "name: Mật ong rừng thử nghiệm"
    ).replace("score: 72.5", "score: 73.25")


def test_a_field_is_added_at_its_place_and_another_removed(office: Office, table: Path) -> None:
    edit(table, Mô_tả="Mật ong để thử.", **{"Lần công nhận cuối – Điểm": None})
    code, said = come_back(office, table)
    assert code == 0, said
    assert office.entries()[HONEY_FILE] == RICH.replace(
        "story:", "description: Mật ong để thử.\nstory:"
    ).replace("    score: 72.5\n", "")


def test_choices_are_written_in_vietnamese_and_read_back(office: Office, table: Path) -> None:
    edit(table, **{"Lần công nhận cuối – Loại công nhận": "Đánh giá lại, công nhận lại, cấp lại"})
    code, said = come_back(office, table)
    assert code == 0, said
    assert office.entries()[HONEY_FILE] == RICH.replace("kind: upgrade", "kind: re-evaluation")


def test_what_cannot_be_patched_is_written_anew_with_the_same_meaning(
    office: Office, table: Path
) -> None:
    before = office.values(HONEY_FILE)
    edit(table, **{"Nhóm sản phẩm – Bộ sản phẩm": "mat-ong-mat-khac"})
    code, said = come_back(office, table)
    assert code == 0, said
    assert "chú thích (#) trong tệp không giữ được" in said
    before["group"]["set"] = "mat-ong-mat-khac"
    assert office.values(HONEY_FILE) == before


def test_what_changed_elsewhere_in_the_file_since_the_export_stays(
    office: Office, table: Path
) -> None:
    now = RICH.replace("Đoạn thứ hai.", "Đoạn thứ hai, sửa.")
    office.put(HONEY_FILE, now)
    edit(table, Tên_sản_phẩm="Mật ong rừng thử nghiệm")
    code, said = come_back(office, table)
    assert code == 0, said
    expected = now.replace("name: Mật ong thử nghiệm", "name: Mật ong rừng thử nghiệm")
    assert office.entries()[HONEY_FILE] == expected


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_table_may_be_edited_and_imported_again_and_again(
    office: Office, tmp_path: Path, table: Path, ending: str
) -> None:
    file = tmp_path / f"lai.{ending}"
    office.run("export", str(file))
    if ending == "csv":
        text = file.read_text(encoding="utf-8-sig")
        file.write_text(text.replace("72,5", "73,25"), encoding="utf-8-sig")
        assert come_back(office, file)[0] == 0
        file.write_text(text.replace("72,5", "74"), encoding="utf-8-sig")
        code, said = come_back(office, file)
        assert (code, "đã đổi ô này thành “73.25”; bảng ghi “74”" in said) == (1, True)
        return
    edit(file, Mô_tả="Mật ong để thử.")
    assert come_back(office, file)[0] == 0
    assert "Dòng: 1 không đổi." in come_back(office, file)[1]
    edit(file, Tên_sản_phẩm="Mật ong rừng thử nghiệm")
    code, said = come_back(office, file)
    assert code == 0, said
    assert office.values(HONEY_FILE)["description"] == "Mật ong để thử."
    assert office.values(HONEY_FILE)["name"] == "Mật ong rừng thử nghiệm"


def test_a_cell_that_both_changed_is_a_conflict_and_is_named(office: Office, table: Path) -> None:
    office.put(HONEY_FILE, RICH.replace("name: Mật ong thử nghiệm", "name: Mật ong hoa cà phê"))
    edit(table, Tên_sản_phẩm="Mật ong rừng thử nghiệm", Mô_tả="Mật ong để thử.")
    before = office.entries()
    code, said = come_back(office, table)
    assert code == 1
    assert f"ô E2: cột “Tên sản phẩm”: từ khi xuất bảng, tệp {HONEY_FILE} đã đổi ô này" in said
    assert "thành “Mật ong hoa cà phê”; bảng ghi “Mật ong rừng thử nghiệm”." in said
    assert "Mô tả" not in said
    assert "--overwrite" in said
    assert office.entries() == before


def test_an_edit_of_the_last_recognition_never_meets_another(office: Office, table: Path) -> None:
    renewed = """\
  - stars: 4
    score: 72.5
    kind: re-evaluation
    decision:
      number: 9900/QĐ-UBND
      issuer: UBND tỉnh Gia Lai
      level: province
      date: "2026-11-01"
"""
    office.put(HONEY_FILE, RICH + renewed)
    edit(table, **{"Lần công nhận cuối – Điểm": 73.25})
    code, said = come_back(office, table)
    assert code == 1
    assert "lần công nhận cuối trong tệp" in said
    assert office.entries()[HONEY_FILE] == RICH + renewed


def test_a_table_of_before_cells_were_marked_names_no_culprit(office: Office, table: Path) -> None:
    book = load_workbook(table)
    page: Any = book["Sản phẩm"]
    page["B2"].value = page["B2"].value.partition(".")[0]
    book.save(table)
    assert "Dòng: 1 không đổi." in come_back(office, table)[1]
    office.put(HONEY_FILE, RICH.replace("Đoạn thứ hai.", "Đoạn thứ hai, sửa."))
    edit(table, Tên_sản_phẩm="Mật ong rừng thử nghiệm")
    code, said = come_back(office, table)
    assert code == 1
    assert "bảng này không cho biết đổi ô nào" in said


def test_an_edited_column_that_is_only_to_be_seen_is_told(office: Office, table: Path) -> None:
    edit(table, **{"Tên chủ thể (không sửa)": "HTX Khác"})
    code, said = come_back(office, table)
    assert code == 0
    assert "ô D2: cột “Tên chủ thể (không sửa)” chỉ để xem, khác danh mục nhưng không nhập" in said
    assert office.entries()[HONEY_FILE] == RICH


def test_messages_about_an_edit_name_its_cell_and_are_whole(office: Office, table: Path) -> None:
    edit(table, **{"Lần công nhận cuối – Loại công nhận": "Cấp", SIGNED: "2027-01-05"})
    _, said = come_back(office, table)
    assert "chọn một trong: Cấp mới, Đánh giá lại, công nhận lại, cấp lại, Nâng hạng\n" in said
    edit(table, **{"Lần công nhận cuối – Loại công nhận": "Nâng hạng"})
    code, said = come_back(office, table)
    assert code == 1
    cell = said.partition("E306")[0].rpartition("ô ")[2]
    assert cell.startswith(tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), said
    assert "…" not in said


def test_an_edit_that_the_check_refuses_is_refused(office: Office, table: Path) -> None:
    edit(table, **{"Lần công nhận cuối – Hạng sao": 5})
    before = office.entries()
    code, said = come_back(office, table)
    assert code == 1
    assert "E301: " in said
    assert office.entries() == before


def test_a_dry_run_shows_the_edits_and_writes_nothing(office: Office, table: Path) -> None:
    edit(table, Tên_sản_phẩm="Mật ong rừng thử nghiệm")
    before = office.entries()
    code, said = come_back(office, table, "--dry-run")
    assert code == 0
    assert "Sẽ ghi: 0 tệp mới, sửa 1 tệp." in said
    assert office.entries() == before


def test_a_column_that_was_deleted_clears_nothing(office: Office, table: Path) -> None:
    book = load_workbook(table)
    page: Any = book["Sản phẩm"]
    column = next(cell.column for cell in page[1] if cell.value == "Câu chuyện sản phẩm")
    page.delete_cols(column)
    book.save(table)
    _, said = come_back(office, table)
    assert "Dòng: 1 không đổi." in said
    assert office.entries()[HONEY_FILE] == RICH


@pytest.mark.parametrize(
    ("heading", "value", "message"),
    [
        ("Mã sản phẩm", "khong-co", "ô A2: không có mục nào mã “khong-co”"),
        ("Mã sản phẩm", None, "ô A2: thiếu mã"),
        ("Lần công nhận cuối – Hạng sao", "bốn", "“bốn” không có trong danh sách"),
        ("Lần công nhận cuối – Điểm", "cao", "“cao” không phải số"),
        ("Lần công nhận cuối – Năm của đợt đánh giá", "x", "“x” không phải số nguyên"),
        (SIGNED, "31/02/2026", "không có ngày 31/02/2026"),
        ("Tên sản phẩm", "#N/A", "ô báo lỗi #N/A của Excel"),
        ("Tên sản phẩm", None, "ô E2: Thiếu ô bắt buộc “name”"),
        ("Lần công nhận cuối – Quyết định công nhận – Số quyết định", "số 743", "ô T2: "),
    ],
)  # fmt: skip
def test_a_bad_edit_is_named_and_changes_nothing(
    office: Office, table: Path, heading: str, value: object, message: str
) -> None:
    edit(table, **{heading: value})
    code, said = come_back(office, table)
    assert code == 1
    assert message in said
    assert "      Sửa: " in said
    assert office.entries()[HONEY_FILE] == RICH


def test_a_workbook_helps_who_edits_it(office: Office, table: Path) -> None:
    book = load_workbook(table)
    page: Any = book["Sản phẩm"]
    assert page.freeze_panes == "F2"
    assert page.column_dimensions["B"].hidden
    lists: Any = book["Lựa chọn"]
    assert lists.sheet_state == "hidden"
    choices = [
        tuple(cell.value for cell in column if cell.value is not None) for column in lists.columns
    ]
    assert (3, 4, 5) in choices
    assert ("Cấp mới", "Đánh giá lại, công nhận lại, cấp lại", "Nâng hạng") in choices
    assert len(page.data_validations.dataValidation) == len(choices)
    headings = [cell.value for cell in page[1]]
    assert headings[:5] == [
        "Mã sản phẩm",
        "Dấu vân tay (không sửa)",
        "Tình trạng (không sửa)",
        "Tên chủ thể (không sửa)",
        "Tên sản phẩm",
    ]
    assert [cell.value for cell in page[2]][2:4] == ["Còn hiệu lực", "HTX Ví Dụ Một"]


def test_text_that_begins_like_a_formula_stays_text(office: Office, tmp_path: Path) -> None:
    office.take_in(annex(HONEY))
    office.put(HONEY_FILE, RICH.replace("name: Mật ong thử nghiệm", 'name: "=1+1 mật ong"'))
    office.run("export", str(tmp_path / "ra.csv"))
    office.run("export", str(tmp_path / "ra.xlsx"))
    heading, row = in_csv(tmp_path / "ra.csv")
    assert row[heading.index("Tên sản phẩm")] == "'=1+1 mật ong"
    page: Any = load_workbook(tmp_path / "ra.xlsx")["Sản phẩm"]
    assert page["E2"].data_type == "s"
    for name in ("ra.csv", "ra.xlsx"):
        assert "Dòng: 1 không đổi." in come_back(office, tmp_path / name)[1]


@pytest.mark.parametrize(
    "text",
    ["=1", "+84", "-5", "@x", "\tx", "'x", "''=1", "04279", "＝1", "8934567890123", "", "Mật", "5"],
)  # fmt: skip
def test_the_guard_is_undone_by_the_import(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "＝", "04", "8934"))


def test_text_tables_are_for_vietnamese_spreadsheets(office: Office, table: Path) -> None:
    file = table.with_suffix(".csv")
    office.run("export", str(file))
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    heading, row = in_csv(file)
    cells = dict(zip(heading, row, strict=True))
    assert cells["Lần công nhận cuối – Điểm"] == "72,5"
    assert cells["Lần công nhận cuối – Quyết định công nhận – Ngày ban hành"] == "01/10/2026"
    assert cells["Nơi sản xuất – Mã đơn vị hành chính"] == "23668"
    text = file.read_bytes().decode("utf-8-sig").replace("72,5", "73,5")
    file.write_bytes(text.encode("utf-8-sig"))
    assert come_back(office, file)[0] == 0
    assert office.entries()[HONEY_FILE] == RICH.replace("72.5", "73.5")


@pytest.mark.parametrize(
    ("flags", "names"),
    [
        ((), BOTH),
        (("--stars", "4"), ["mat-ong-thu-nghiem"]),
        (("--province", "Bình Định"), BOTH),
        (("--province", "Hà Nội"), []),
        (("--group", "Thực phẩm", "--stars", "3"), ["tra-thu-nghiem"]),
        (("--group", "do-uong"), []),
        (("--status", "valid"), BOTH),
        (("--status", "expired"), []),
        (("--decision", "9743/qđ-ubnd"), BOTH),
        (("--decision", "1/QĐ-UBND"), []),
        (("--kind", "producer"), ["htx-vi-du-mot"]),
    ],
)  # fmt: skip
def test_any_listing_can_be_exported(
    office: Office, tmp_path: Path, flags: tuple[str, ...], names: list[str]
) -> None:
    office.take_in(annex(HONEY, TEA))
    code, said = office.run("export", str(tmp_path / "ra.csv"), *flags)
    if not names:
        assert (code, said) == (1, "Không có mục nào như thế: chưa ghi tệp nào.\n")
        return
    assert code == 0
    assert [row[0] for row in in_csv(tmp_path / "ra.csv")[1:]] == names


def test_producers_are_edited_in_a_table_too(office: Office, tmp_path: Path) -> None:
    office.take_in(annex(HONEY))
    file = tmp_path / "chu-the.csv"
    office.run("export", str(file), "--kind", "producer")
    text = file.read_bytes().decode("utf-8-sig").replace("HTX Ví Dụ Một", "Hợp tác xã Ví Dụ Một")
    file.write_bytes(text.encode("utf-8-sig"))
    assert come_back(office, file)[0] == 0
    assert office.values(PRODUCER_FILE)["name"] == "Hợp tác xã Ví Dụ Một"


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("ra.pdf",), "Không biết ghi “ra.pdf” dạng gì. Sửa: "),
        (("ra.csv", "--province", "Gia Lay"), "Không có tỉnh nào tên “Gia Lay”; có phải Gia Lai"),
        (("ra.csv", "--group", "an-vat"), "Không có nhóm nào tên “an-vat”. Sửa: một trong "),
        (("ra.csv", "--kind", "producer", "--stars", "4"), "Chỉ sản phẩm mới lọc được"),
        (("thu-muc/ra.csv",), "Không ghi được "),
    ],
)  # fmt: skip
def test_an_export_that_cannot_be_says_why(
    office: Office, tmp_path: Path, flags: tuple[str, ...], message: str
) -> None:
    office.take_in(annex(HONEY))
    code, said = office.run("export", str(tmp_path / flags[0]), *flags[1:])
    assert code == 1
    assert said.startswith(message)


def test_a_table_is_not_overwritten_unasked(office: Office, table: Path) -> None:
    before = table.read_bytes()
    code, said = office.run("export", str(table))
    assert code == 1
    assert said.startswith(f"Đã có tệp {table}; không ghi đè.")
    assert table.read_bytes() == before
    assert office.run("export", str(table), "--overwrite")[0] == 0
