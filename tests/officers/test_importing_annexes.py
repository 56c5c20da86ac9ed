"""An annex of a decision, as provinces have them, becomes entries that pass the check."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from catalogue.officers.sheets import tcvn3, vni
from tests.officers.office import (
    HEADER,
    HONEY,
    HONEY_FILE,
    PLACE,
    PRODUCER_FILE,
    TEA,
    TITLE,
    Office,
    annex,
    saved,
    text_table,
    windows_1258,
    workbook,
)

TEA_FILE = "products/gia-lai/tra-thu-nghiem/product.yml"


def outcomes(report: str) -> list[str]:
    return [row["outcome"] for row in json.loads(report)["rows"]]


def in_tcvn3(text: str) -> bytes:
    letters = {letter: sign.encode("latin-1") for sign, letter in tcvn3._DECODE.items()}
    return b"".join(letters.get(c) or c.encode("ascii") for c in text)


def in_vni(text: str) -> bytes:
    signs = {letter: sign.encode("cp1252") for sign, letter in vni._LETTERS.items()}
    return b"".join(signs.get(c) or c.encode("ascii") for c in text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Maät ong röøng", "Mật ong rừng"),
        ("Haït ñieàu rang muoái", "Hạt điều rang muối"),
        ("SAÛN PHAÅM ÑAËC SAÛN", "SẢN PHẨM ĐẶC SẢN"),
        ("Röôïu caàn, möïc moät naéng", "Rượu cần, mực một nắng"),
        ("Traø Ñaêk Haø, kyõ thuaät, lyù", "Trà Đăk Hà, kỹ thuật, lý"),
        ("tænh Gia Lai, Myõ Ñöùc", "tỉnh Gia Lai, Mỹ Đức"),
    ],
)
def test_text_typed_in_vni(typed: str, meant: str) -> None:
    assert vni.from_latin(typed) == meant


@pytest.mark.parametrize(
    "heading",
    [
        "THỰC PHẨM",
        "NHÓM THỰC PHẨM",
        "Nhóm: Thực phẩm",
        "Nhóm 1: Thực phẩm",
        "NGÀNH HÀNG: THỰC PHẨM",
        "NGÀNH THỰC PHẨM (12 sản phẩm)",
        "SẢN PHẨM THỰC PHẨM",
        "Nhóm sản phẩm thực phẩm",
    ],
)
def test_a_section_names_its_group_as_annexes_do(office: Office, heading: str) -> None:
    code, said = office.run(
        "import", str(office.file("pl.xlsx", workbook((TITLE,), HEADER, ("I", heading), HONEY)))
    )
    assert code == 0, said
    assert office.values(HONEY_FILE)["group"] == {"code": "thuc-pham"}


def test_a_workbook_with_titles_sections_and_merged_producers(office: Office) -> None:
    table = workbook(
        ("ỦY BAN NHÂN DÂN TỈNH GIA LAI",),
        ("DANH SÁCH SẢN PHẨM OCOP NĂM 2025",),
        (TITLE,),
        (),
        HEADER,
        ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
        ("I", "THỰC PHẨM"),
        HONEY,
        (2, "Trà thử nghiệm", None, None, 61.25, "★★★", ""),
        ("II", "Đồ uống (1 sản phẩm)"),
        (1, "Rượu ghè thử nghiệm", "Hộ kinh doanh Ví Dụ Hai", PLACE, 55, "03", "mới"),
        ("", "Tổng cộng: 3 sản phẩm"),
        ("", "", "", "", "TM. ỦY BAN NHÂN DÂN"),
        merges=("A1:G1", "A3:G3", "C8:C9", "D8:D9"),
    )
    code, said = office.run("import", str(office.file("pl.xlsx", table)))
    assert code == 0, said
    assert "Dòng: 3 mới." in said
    assert "Tệp: 5 mới, 0 sửa." in said
    assert office.values(HONEY_FILE) == {
        "name": "Mật ong thử nghiệm",
        "provenance": "officer",
        "producer": "htx-vi-du-mot",
        "group": {"code": "thuc-pham"},
        "place": {
            "as_certified": "Xã Tơ Tung, Gia Lai",
            "register": "from-2025-07",
            "code": "23668",
        },
        "certificates": [
            {
                "stars": "4",
                "score": "72.5",
                "kind": "new",
                "decision": {
                    "number": "9743/QĐ-UBND",
                    "issuer": "UBND tỉnh Gia Lai",
                    "level": "province",
                    "date": "2025-08-25",
                },
            }
        ],
        "sources": [{"title": "Quyết định 9743/QĐ-UBND ngày 25/08/2025 của UBND tỉnh Gia Lai"}],
    }
    assert office.values(TEA_FILE)["producer"] == "htx-vi-du-mot"
    drink = office.values("products/gia-lai/ruou-ghe-thu-nghiem/product.yml")
    assert drink["group"] == {"code": "do-uong"}
    assert office.check()[0] == 0


def test_nothing_of_a_dry_run_is_written(office: Office) -> None:
    code, said = office.take_in(annex(HONEY), "--dry-run")
    assert code == 0
    assert "Sẽ ghi: 2 tệp mới, sửa 0 tệp." in said
    assert office.entries() == {}


def test_a_second_import_of_the_same_table_changes_nothing(office: Office) -> None:
    office.take_in(annex(HONEY, TEA))
    before = office.entries()
    code, said = office.take_in(annex(HONEY, TEA))
    assert code == 0
    assert "Dòng: 2 không đổi." in said
    assert office.entries() == before


def test_columns_stand_in_any_order_and_under_other_words(office: Office) -> None:
    header = ("STT", "Kết quả phân hạng", "Tên chủ thể sản xuất", "Tổng điểm", "Sản phẩm OCOP")
    table = workbook(
        (TITLE,),
        (*header, "Xã/phường", "Tỉnh"),
        (
            1,
            "Hạng 4 sao",
            "Công ty TNHH Ví Dụ",
            "72,5 điểm",
            "Cà phê thử nghiệm",
            "xã Tơ Tung",
            "Gia Lai",
        ),
    )
    code, said = office.take_in(table)
    assert code == 0, said
    values = office.values("products/gia-lai/ca-phe-thu-nghiem/product.yml")
    assert values["certificates"][0]["stars"] == "4"
    assert office.values("producers/gia-lai/cong-ty-vi-du.yml")["kind"] == "enterprise"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1258", "tcvn3", "vni"]
)
def test_text_in_every_encoding_and_with_every_separator(
    office: Office, encoding: str, delimiter: str
) -> None:
    row = (
        1,
        "Mật ong thử nghiệm",
        "HTX Ví Dụ Một",
        "xã Tơ Tung - tỉnh Gia Lai",
        "72.5",
        "4 sao",
        "",
    )
    text = text_table((TITLE,), HEADER, row, delimiter=delimiter)
    encoders = {"windows-1258": windows_1258, "tcvn3": in_tcvn3, "vni": in_vni}
    content = encoders[encoding](text) if encoding in encoders else text.encode(encoding)
    code, said = office.take_in(content, name="bang.csv")
    assert code == 0, said
    assert office.values(HONEY_FILE)["name"] == "Mật ong thử nghiệm"
    assert office.values(PRODUCER_FILE)["name"] == "HTX Ví Dụ Một"


@pytest.mark.parametrize(
    ("font", "encoded"),
    [("phông .VnTime", in_tcvn3), ("phông VNI-Times", in_vni)],
)
def test_a_workbook_typed_in_an_old_font_is_read_in_real_letters(
    office: Office, font: str, encoded: Callable[[str], bytes]
) -> None:
    def typed(text: object) -> object:
        return encoded(text).decode("cp1252") if isinstance(text, str) else text

    rows: Sequence[Sequence[object]] = ((TITLE,), HEADER, HONEY)
    code, said = office.take_in(workbook(*([typed(cell) for cell in row] for row in rows)))
    assert code == 0, said
    assert font in said
    assert office.values(HONEY_FILE)["name"] == "Mật ong thử nghiệm"


def test_a_web_page_under_the_name_of_a_workbook(office: Office) -> None:
    cells = "".join(f"<th>{heading}</th>" for heading in HEADER)
    content = f"""<html><head><meta charset="utf-8"><style>td {{color: red}}</style></head><body>
        <p>{TITLE}</p><table><tr>{cells}</tr>
        <tr><td>1</td><td>Mật ong<br>thử nghiệm</td><td rowspan="2">HTX Ví Dụ Một</td>
        <td rowspan="2">{PLACE}</td><td>72,5</td><td>4 sao</td><td></td></tr>
        <tr><td>2</td><td>Trà thử nghiệm</td><td>61,25</td><td>3 sao</td></tr></table>"""
    code, said = office.take_in(content.encode(), name="bang.xls")
    assert code == 0, said
    assert office.values(TEA_FILE)["producer"] == "htx-vi-du-mot"
    assert office.values(TEA_FILE)["certificates"][0]["score"] == "61.25"


def test_xml_under_the_name_of_a_workbook(office: Office) -> None:
    def row(cells: Sequence[object]) -> str:
        inner = "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in cells)
        return f"<Row>{inner}</Row>"

    name = "urn:schemas-microsoft-com:office:spreadsheet"
    content = (
        f'<?xml version="1.0"?><Workbook xmlns="{name}" xmlns:ss="{name}">'
        f'<Worksheet ss:Name="Bảng"><Table>{row((TITLE,))}{row(HEADER)}{row(HONEY)}'
        "</Table></Worksheet></Workbook>"
    )
    code, said = office.take_in(content.encode(), name="bang.xls")
    assert code == 0, said
    assert HONEY_FILE in office.entries()


def test_blank_cells_of_a_merged_table_saved_as_text_are_filled_on_request(office: Office) -> None:
    second = (2, "Trà thử nghiệm", "", "", "61,25", "3", "")
    first = (
        "1",
        "Mật ong thử nghiệm",
        "HTX Ví Dụ Một",
        "xã Tơ Tung; tỉnh Gia Lai",
        "72,5",
        "4",
        "",
    )
    content = text_table((TITLE,), HEADER, first, second, delimiter="\t").encode()
    code, said = office.take_in(content, name="bang.csv")
    assert code == 1
    assert "ô C4: thiếu chủ thể.\n      Sửa: ghi tên chủ thể; nếu ô này vốn gộp" in said
    code, said = office.take_in(content, "--fill", name="bang.csv")
    assert code == 0, said
    assert office.values(TEA_FILE)["producer"] == "htx-vi-du-mot"


def test_decision_issuer_and_date_come_from_flags_where_titles_are_silent(office: Office) -> None:
    flags = ("--decision", "9001/QĐ-UBND", "--date", "03/09/2025", "--issuer", "UBND tỉnh Gia Lai")
    code, said = office.take_in(workbook(HEADER, HONEY), *flags)
    assert code == 0, said
    assert office.values(HONEY_FILE)["certificates"][0]["decision"] == {
        "number": "9001/QĐ-UBND",
        "issuer": "UBND tỉnh Gia Lai",
        "level": "province",
        "date": "2025-09-03",
    }


def test_the_tables_own_decision_is_told_from_those_that_it_rests_on(office: Office) -> None:
    title = f"Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ. {TITLE}"
    code, said = office.take_in(workbook((title,), HEADER, HONEY))
    assert code == 0, said
    decision = office.values(HONEY_FILE)["certificates"][0]["decision"]
    assert decision["number"] == "9743/QĐ-UBND"


def later(*rows: Sequence[object], number: str = "9800", day: str = "01/10/2026") -> bytes:
    title = f"(Kèm theo Quyết định số {number}/QĐ-UBND ngày {day} của UBND tỉnh Gia Lai)"
    return workbook((title,), HEADER, *rows)


def certified(stars: int, score: str = "72,5", note: str = "") -> Sequence[object]:
    return (1, "Mật ong thử nghiệm", "Hợp tác xã Ví Dụ Một", PLACE, score, stars, note)


def test_a_later_decision_renews_and_keeps_every_other_line_of_the_file(office: Office) -> None:
    office.take_in(annex(HONEY))
    remarked = office.entries()[HONEY_FILE].replace("name:", "# do xã kiểm tra\nname:", 1)
    office.put(HONEY_FILE, remarked)
    code, said = office.take_in(later(certified(4)), "--json")
    assert (code, outcomes(said)) == (0, ["renewal"])
    text = office.entries()[HONEY_FILE]
    before, after = remarked.split("sources:")
    assert text.startswith(before)
    assert text.endswith(f"sources:{after}")
    certificates = office.values(HONEY_FILE)["certificates"]
    assert [c["kind"] for c in certificates] == ["new", "re-evaluation"]
    assert office.check()[0] == 0


def test_more_stars_are_an_upgrade(office: Office) -> None:
    office.take_in(annex((1, *HONEY[1:4], "61", "3", "")))
    code, said = office.take_in(later(certified(4)), "--json")
    assert (code, outcomes(said)) == (0, ["upgrade"])
    certificates = office.values(HONEY_FILE)["certificates"]
    assert [(c["stars"], c["kind"]) for c in certificates] == [("3", "new"), ("4", "upgrade")]


def test_an_earlier_decision_joins_the_history_before_the_later_one(office: Office) -> None:
    office.take_in(later(certified(4)))
    code, said = office.take_in(annex((1, *HONEY[1:4], "61", "3", "")), "--json")
    assert (code, outcomes(said)) == (0, ["earlier"])
    days = [c["decision"]["date"] for c in office.values(HONEY_FILE)["certificates"]]
    assert days == ["2025-08-25", "2026-10-01"]


def test_what_the_catalogue_left_empty_is_filled_in(office: Office) -> None:
    office.take_in(annex((1, *HONEY[1:4], "", "4", "")))
    code, said = office.take_in(annex(HONEY), "--json")
    assert (code, outcomes(said)) == (0, ["completed"])
    assert office.values(HONEY_FILE)["certificates"][0]["score"] == "72.5"


def test_other_stars_under_the_same_decision_are_a_conflict_and_change_nothing(
    office: Office,
) -> None:
    office.take_in(annex(HONEY))
    before = office.entries()
    code, said = office.take_in(annex((1, *HONEY[1:4], "61", "3", "")))
    assert code == 1
    assert "ô F3: danh mục đã ghi quyết định 9743/QĐ-UBND với hạng sao là 4, bảng ghi 3.\n" in said
    assert office.entries() == before


def test_a_name_that_is_nearly_a_known_one_is_asked_about(office: Office) -> None:
    office.take_in(annex(HONEY))
    row = (1, "Tiêu thử nghiệm", "HTX Ví Dụ Mộtt", PLACE, "72", 4, "")
    code, said = office.take_in(annex(row))
    assert code == 1
    assert "chưa có chủ thể “HTX Ví Dụ Mộtt”; có phải HTX Ví Dụ Một (htx-vi-du-mot)?" in said
    assert '--choose "HTX Ví Dụ Mộtt=htx-vi-du-mot"' in said
    code, said = office.take_in(annex(row), "--choose", "HTX Ví Dụ Mộtt=htx-vi-du-mot")
    assert code == 0, said
    pepper = office.values("products/gia-lai/tieu-thu-nghiem/product.yml")
    assert pepper["producer"] == "htx-vi-du-mot"


def test_or_is_another_one_when_the_officer_says_so(office: Office) -> None:
    office.take_in(annex(HONEY))
    row = (1, "Tiêu thử nghiệm", "HTX Ví Dụ Mộtt", PLACE, "72", 4, "")
    code, said = office.take_in(annex(row), "--choose", "HTX Ví Dụ Mộtt=mới")
    assert code == 0, said
    assert "producers/gia-lai/htx-vi-du-mott.yml" in office.entries()


def test_a_place_that_no_register_has_is_offered_never_guessed(office: Office) -> None:
    row = (1, *HONEY[1:3], "xã Tơ Tungg, tỉnh Gia Lai", "72", 4, "")
    code, said = office.take_in(annex(row))
    assert code == 1
    assert "ô D3: “Xã Tơ Tungg, Gia Lai” không khớp đơn vị hành chính nào; có phải: " in said
    assert "Xã Tơ Tung (tên từ 01/07/2025, mã 23668)" in said
    choice = "Xã Tơ Tungg, Gia Lai=23668"
    code, said = office.take_in(annex(row), "--choose", choice)
    assert code == 0, said
    assert office.values(HONEY_FILE)["place"] == {
        "as_certified": "Xã Tơ Tung, Gia Lai",
        "register": "from-2025-07",
        "code": "23668",
    }


@pytest.mark.parametrize("choice", ["23668", "from-2025-07:23668"])
@pytest.mark.parametrize("words", ["Xã Tơ Tung, Gia Lai", PLACE])
def test_a_chosen_place_keeps_the_words_of_the_sheet(
    office: Office, words: str, choice: str
) -> None:
    code, said = office.take_in(annex(HONEY), "--choose", f"{words}={choice}")
    assert code == 0, said
    assert office.values(HONEY_FILE)["place"]["as_certified"] == "Xã Tơ Tung, Gia Lai"


def test_a_former_commune_is_chosen_with_its_register(office: Office) -> None:
    row = (1, *HONEY[1:3], "xã Tơ Tung, huyện Kbang, tỉnh Gia Lai", "72", 4, "")
    words = "Xã Tơ Tung, Huyện Kbang, Gia Lai"
    code, said = office.take_in(annex(row), "--choose", f"{words}=before-2025-07:23665")
    assert code == 0, said
    assert office.values(HONEY_FILE)["place"]["as_certified"] == words


def test_house_numbers_and_villages_stay_out_of_the_catalogue(office: Office) -> None:
    row = (1, *HONEY[1:3], "Số 12 đường Ví Dụ, thôn 3, xã Tơ Tung, tỉnh Gia Lai", "72", 4, "")
    office.take_in(annex(row))
    assert office.values(HONEY_FILE)["place"]["as_certified"] == "Xã Tơ Tung, Gia Lai"


def test_what_the_check_would_refuse_is_refused_as_a_row(office: Office) -> None:
    title = TITLE.replace("tháng 8 năm 2025", "tháng 12 năm 2024")
    place = "xã Tơ Tung, huyện Kbang, tỉnh Gia Lai"
    rows = ((1, *HONEY[1:3], place, "72", 4, ""), (2, *TEA[1:3], place, "61", 3, ""))
    code, said = office.take_in(workbook((title,), HEADER, *rows))
    assert code == 1
    assert "Phụ lục, dòng 4: Trà thử nghiệm — không nhập" in said
    assert "E302: Theo Quyết định 148/QĐ-TTg, ngày 25/12/2024 cấp tỉnh không công nhận" in said
    assert set(office.entries()) == {HONEY_FILE, PRODUCER_FILE}
    assert office.check()[0] == 0


def test_every_sheet_with_a_table_is_read_and_the_others_are_named(office: Office) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Bìa"
    first.append(["Báo cáo"])
    for name, row in (("Phụ lục 1", HONEY), ("Phụ lục 2", TEA)):
        page = book.create_sheet(name)
        for cells in ((TITLE,), HEADER, row):
            page.append(list(cells))
    code, said = office.take_in(saved(book))
    assert code == 0, said
    assert "Trang “Bìa” không có bảng sản phẩm: bỏ qua." in said
    assert {HONEY_FILE, TEA_FILE} <= set(office.entries())


def test_the_report_is_written_as_a_file_asks(office: Office, tmp_path: Path) -> None:
    bad = (2, "=HYPERLINK(1)", "HTX Ví Dụ Một", PLACE, "61", "bảy sao", "")
    table = tmp_path / "ket-qua.csv"
    code, _ = office.take_in(annex(HONEY, bad), "--report", str(table))
    assert code == 1
    content = table.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfTrang,")
    assert "ô F4: “bảy sao” không phải hạng sao" in content.decode()
    kept = tmp_path / "ket-qua.json"
    office.take_in(annex(HONEY), "--report", str(kept))
    assert json.loads(kept.read_bytes())["rows"][0]["product"] == "mat-ong-thu-nghiem"


def test_the_compilers_own_list_is_taken_in_as_before(office: Office) -> None:
    columns = (
        "name,producer,producer_type,commune,district,province,group_stated,group_suggested,"
        "stars,score,year,decision_no,decision_date,valid_until,source,notes"
    )
    row = "Măng thử,HTX Ví Dụ,Hợp tác xã,Xã Tơ Tung,Kbang,Gia Lai,,,3,,2020,,,,https://a.vn/1,"
    file = office.file("products.csv", f"{columns}\n{row}\n".encode())
    code, said = office.run("import", str(file))
    assert code == 0
    assert "Nhập products.csv: 1 dòng" in said
    assert "products/gia-lai/mang-thu-vi-du/product.yml" in office.entries()


def test_an_old_binary_workbook(office: Office) -> None:
    """The table of the merged producer, saved in the format of Excel 97 by xlwt 1.3.0."""
    content = Path(__file__).with_name("bang-thu-nghiem.xls").read_bytes()
    code, said = office.take_in(content, name="bang.xls")
    assert code == 0, said
    assert office.values(HONEY_FILE)["certificates"][0]["score"] == "72.5"
    assert office.values(TEA_FILE)["producer"] == "htx-vi-du-mot"
    assert office.values(TEA_FILE)["certificates"][0]["stars"] == "3"
