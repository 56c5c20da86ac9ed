"""Whatever an officer hands over, one clear message says where it is wrong and how to mend it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from tests.officers.office import (
    HEADER,
    HONEY,
    PLACE,
    TEA,
    TITLE,
    Office,
    annex,
    text_table,
    workbook,
)


def changed(**cells: object) -> bytes:
    """The honey's row with other cells, in row 3."""
    names = ("order", "name", "producer", "address", "score", "stars", "note")
    given = dict(zip(names, HONEY, strict=True)) | cells
    return annex(tuple(given[name] for name in names))


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def tampered(part: str, edit: Callable[[bytes], bytes]) -> bytes:
    """A workbook of which one part is another."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(annex(HONEY))) as before, zipfile.ZipFile(stream, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            after.writestr(name, edit(content) if name == part else content)
    return stream.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
ENTITY = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
MERGE = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'

CELLS = {
    "no name": (changed(name=""), "ô B3: thiếu tên sản phẩm"),
    "no producer": (changed(producer=""), "ô C3: thiếu chủ thể"),
    "no address": (changed(address=""), "ô D3: thiếu địa chỉ"),
    "no stars": (changed(stars=""), "ô F3: thiếu hạng sao"),
    "stars that do not exist": (changed(stars="6 sao"), "ô F3: “6 sao” không phải hạng sao"),
    "two stars": (
        changed(stars="★★☆☆☆"),
        "ô F3: “★★☆☆☆”: sản phẩm không được công nhận thì không có trong danh mục",
    ),
    "stars that are only proposed": (
        changed(stars="Tiềm năng 5 sao"),
        "ô F3: “Tiềm năng 5 sao” là đề nghị, chưa phải công nhận",
    ),
    "stars that are two": (changed(stars="3-4 sao"), "ô F3: “3-4 sao” không phải hạng sao"),
    "a score of words": (changed(score="bảy mươi"), "ô E3: “bảy mươi” không phải điểm"),
    "a score beyond 100": (changed(score="725"), "ô E3: “725” không phải điểm"),
    "a formula that failed": (changed(score="#REF!"), "ô E3: ô báo lỗi #REF! của Excel"),
    "a place of nowhere": (
        changed(address="xã Không Có Thật, tỉnh Gia Lai"),
        "ô D3: “Xã Không Có Thật, Gia Lai” không khớp đơn vị hành chính nào",
    ),
    "stars that the score does not reach": (changed(score="52", stars=5), "E301:"),
    "a name with a line of its own": (changed(name="x"), "name: "),
    "text that would be markup": (
        changed(name="\u202eMật ong"),
        "U+202E",
    ),
}


CELLS |= {
    "a phone in the producer's name": (
        annex((1, "Mật ong thử", "HTX Ví Dụ - 0912345678", PLACE, "72,5", "4 sao", "")),
        "ô C3: có số điện thoại “0912345678”.",
    ),
    "stars in the product's name": (
        annex((1, "Mật ong thử ★★★★", "HTX Ví Dụ", PLACE, "72,5", "4 sao", "")),
        "ô B3: có hạng sao trong tên: “★★★★”.",
    ),
    "two decisions in one cell": (
        workbook(
            (*HEADER, "Số quyết định"),
            (),
            (1, "Mật ong thử", "HTX Ví Dụ", PLACE, 72, 4, "", "1/QĐ-UBND; 2/QĐ-UBND"),
        ),
        "ô H3: một ô ghi nhiều quyết định (1/QĐ-UBND, 2/QĐ-UBND).",
    ),
}


def test_a_phone_in_an_address_is_left_out_and_the_place_found(office: Office) -> None:
    row = (1, "Mật ong thử", "HTX Ví Dụ", f"{PLACE}, ĐT 0912 345 678", "72,5", "4 sao", "")
    code, said = office.take_in(annex(row))
    assert code == 0, said
    assert "0912" not in "".join(office.entries().values())


@pytest.mark.parametrize(("content", "message"), CELLS.values(), ids=CELLS)
def test_a_bad_cell_is_named_and_nothing_of_its_row_is_written(
    office: Office, content: bytes, message: str
) -> None:
    code, said = office.take_in(content)
    assert code == 1
    assert "dòng 3: " in said
    assert message in said
    assert "      Sửa: " in said
    assert office.entries() == {}


FILES = {
    "nothing": (b"", "Tệp bang.xlsx trống."),
    "an empty workbook": (workbook(()), "Tệp bang.xlsx trống."),
    "a PDF": (b"%PDF-1.7 ...", "Tệp bang.xlsx là PDF, không phải bảng tính."),
    "a Word document": (
        zipped(**{"word/document.xml": b"<x/>"}),
        "Tệp bang.xlsx là văn bản Word.",
    ),
    "an OpenDocument without tables": (
        zipped(**{"content.xml": b"<x/>"}),
        "Tệp bang.xlsx trống",
    ),
    "an archive cut short": (annex(HONEY)[:900], "Tệp bang.xlsx hỏng"),
    "a workbook without sheets": (
        tampered("xl/workbook.xml", lambda _: b"<workbook/>"),
        "Tệp bang.xlsx trống",
    ),
    "an old workbook of noise": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000,
        "Tệp bang.xlsx hỏng",
    ),
    "a workbook with a password": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 90,
        "Tệp bang.xlsx có mật khẩu",
    ),
    "a bomb": (
        zipped(**{"xl/workbook.xml": b"<x/>", SHEET: b"\0" * 120_000_000}),
        "Tệp bang.xlsx khi giải nén lớn bất thường",
    ),
    "entities": (
        tampered(SHEET, lambda xml: xml.replace(b"<worksheet", ENTITY + b"<worksheet", 1)),
        "Tệp bang.xlsx chứa khai báo XML (DOCTYPE)",
    ),
    "a merge of the whole sheet": (
        tampered(SHEET, lambda xml: xml.replace(b"</worksheet>", MERGE)),
        "Tệp bang.xlsx có vùng ô gộp lớn bất thường",
    ),
    "a cell at the end of the world": (
        tampered(SHEET, lambda xml: xml.replace(b'r="F3"', b'r="XFD3"')),
        "Trang “Phụ lục” có chữ ở ô XFD3",
    ),
    "bytes of no encoding": (b"TT;T\x81\x8d\x8f\x90\x9d;x\n1;\x81\x8d;y\n", "Không biết tệp"),
    "quotes that never close": (
        'TT;Tên sản phẩm\n1;"Mật ong\n2;Trà\n'.encode(),
        "Tệp bang.xlsx, dòng 2: dấu ngoặc kép mở mà không đóng",
    ),
    "no header": (
        workbook(("Mật ong", "HTX A"), ("Trà", "HTX B")),
        "Không thấy dòng tên cột trong bang.xlsx",
    ),
    "a header without rows": (workbook((TITLE,), HEADER), "Bảng không có dòng sản phẩm nào"),
    "two columns for one thing": (
        workbook((TITLE,), (*HEADER, "Tên SP"), (*HONEY, "x")),
        "Trang “Phụ lục”, dòng 2: hai cột B “Tên sản phẩm” và H “Tên SP” cùng có thể là",
    ),
    "no decision": (
        workbook(HEADER, HONEY),
        "Không thấy số, ngày ký, cơ quan ban hành của quyết định",
    ),
    "several decisions": (
        workbook(("Quyết định số 1/QĐ-UBND và số 2/QĐ-UBND",), HEADER, HONEY),
        "Các dòng tiêu đề nêu nhiều quyết định (1/QĐ-UBND, 2/QĐ-UBND)",
    ),
}


@pytest.mark.parametrize(("content", "message"), FILES.values(), ids=FILES)
def test_a_file_that_cannot_be_taken_says_why_and_what_to_do(
    office: Office, content: bytes, message: str
) -> None:
    code, said = office.take_in(content)
    assert code == 1
    assert said.startswith(message)
    assert "Sửa: " in said
    assert len(said.strip().splitlines()) == 1
    assert office.entries() == {}


FLAGS = {
    "a sheet that is not there": (
        ("--sheet", "Trang 9"),
        "Tệp không có trang nào tên “Trang 9”; có: “Phụ lục”.",
    ),
    "a row that is not there": (("--header", "99"), "Trang “Phụ lục” không có dòng 99."),
    "a column that is not there": (
        ("--column", "Tên hàng=Tên sản phẩm"),
        "Không có cột “Tên hàng” ở dòng 2 của trang “Phụ lục”.",
    ),
    "a field that is none": (("--column", "B=Mùi vị"), "Không có loại cột “Mùi vị”"),
    "a pair without its sign": (("--column", "B"), "“B” không phải dạng CỘT=LOẠI."),
    "a group that is none": (("--group", "an-vat"), "Không có nhóm nào tên “an-vat”."),
    "another encoding than the file's": (
        ("--encoding", "utf-8"),
        "Tệp bang.csv không phải bảng mã UTF-8 (byte thứ 5).",
    ),
}


@pytest.mark.parametrize(("flags", "message"), FLAGS.values(), ids=FLAGS)
def test_a_flag_that_does_not_fit_the_table_says_so(
    office: Office, flags: tuple[str, ...], message: str
) -> None:
    is_text = "--encoding" in flags
    content = text_table(HEADER, HONEY).encode("utf-16-be") if is_text else annex(HONEY)
    content = b"TT;T\xcan;x" if is_text else content
    code, said = office.take_in(content, *flags, name="bang.csv" if is_text else "bang.xlsx")
    assert code == 1
    assert said.startswith(message)
    assert office.entries() == {}


def test_a_missing_file_is_named(office: Office) -> None:
    code, said = office.run("import", "khong-co.xlsx")
    assert (code, said) == (1, "Không đọc được tệp khong-co.xlsx: không có tệp này.\n")


def test_a_commune_without_its_province_is_not_looked_for_in_the_whole_country(
    office: Office,
) -> None:
    decision = ("--decision", "9001/QĐ-BNNMT", "--date", "25/08/2025")
    issuer = ("--issuer", "Bộ Nông nghiệp và Môi trường")
    content = changed(address="xã Tơ Tung", stars=5, score=92)
    code, said = office.take_in(content, *decision, *issuer)
    assert code == 1
    assert "ô D3: không biết “Xã Tơ Tung” thuộc tỉnh nào" in said
    assert '--province "Gia Lai"' in said
    code, said = office.take_in(content, *decision, *issuer, "--province", "Gia Lai")
    assert code == 0, said


def test_all_that_is_wrong_with_a_table_is_said_at_once(office: Office) -> None:
    bad = (2, "", "HTX Ví Dụ Một", PLACE, "725", "6", "")
    code, said = office.take_in(annex(HONEY, bad, (3, *TEA[1:5], "", "")))
    assert code == 1
    for message in ("ô B4: thiếu tên", "ô E4: “725”", "ô F4: “6”", "ô F5: thiếu hạng sao"):
        assert message in said
    assert "Dòng: 1 mới, 2 không nhập." in said


def test_the_same_product_twice_with_other_figures_is_a_conflict(office: Office) -> None:
    code, said = office.take_in(annex(HONEY, (2, *HONEY[1:4], "81", "4", "")))
    assert code == 1
    assert "ô F4: danh mục đã ghi quyết định 9743/QĐ-UBND với điểm là 72,5, bảng ghi 81" in said
