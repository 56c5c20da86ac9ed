"""`ocop fmt`: one form for equal values; remarks stay beside what they speak of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.officers.verbs.conftest import HONEY, PRODUCT, Run, contents

CANONICAL = """\
# yaml-language-server: $schema=../../../schema/product.schema.json
name: Mật ong Bịa  # tên trên nhãn
provenance: officer
producer: htx-bia-dat
group:
  code: thuc-pham
place:
  as_certified: Xã Tơ Tung, tỉnh Gia Lai
  register: from-2025-07
  code: "23668"
# Lịch sử, cũ trước.
certificates:
  - stars: 3
    kind: new
    decision:
      number: 12/QĐ-UBND
      issuer: UBND huyện Bịa
      level: district
      date: "2024-03-12"  # ngày ký
sources:
  - title: Quyết định bịa
"""


def test_a_file_gets_its_canonical_form_and_keeps_its_remarks(ocop: Run, office: Path) -> None:
    code, out, _ = ocop("fmt")
    assert code == 0
    assert (office / HONEY).read_text(encoding="utf-8") == CANONICAL
    assert "-    code: thuc-pham" in out
    assert "+  code: thuc-pham" in out
    assert ocop("fmt") == (0, "Mọi tệp đã đúng dạng chuẩn.\n", "")


def test_check_shows_and_writes_nothing(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, out, _ = ocop("fmt", "--check")
    assert code == 1
    assert "1 tệp chưa đúng dạng chuẩn" in out
    assert contents(office) == before


def test_the_repositorys_own_data_is_in_canonical_form(
    capsys: pytest.CaptureFixture[str],
) -> None:
    from catalogue.commands import main

    assert main(["fmt", "--check", "--root", str(ROOT)]) == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("provenance: officer\n", "# đầu\nprovenance: officer\n"),
        ("provenance: officer\n", "provenance: officer # có # hai\n"),
        ("  - stars: 3\n", "  # lần đầu\n  - stars: 3\n"),
        ("sources:\n", "sources:   # nguồn\n"),
        ("  - title: Quyết định bịa\n", "  - title: Quyết định bịa\n# cuối\n"),
    ],
)
def test_remarks_of_every_kind_stay(ocop: Run, office: Path, before: str, after: str) -> None:
    (office / HONEY).write_text(PRODUCT.replace(before, after), encoding="utf-8")
    assert ocop("fmt")[0] == 0
    expected = CANONICAL.replace(before, after.replace("   #", "  #").replace("r #", "r  #"))
    assert (office / HONEY).read_text(encoding="utf-8") == expected
    assert ocop("fmt") == (0, "Mọi tệp đã đúng dạng chuẩn.\n", "")


def test_a_sign_within_words_is_no_remark(ocop: Run, office: Path) -> None:
    text = PRODUCT.replace("Quyết định bịa", "'Quyết định # 3'") + "story: |\n  Một\n\n  # hai\n"
    (office / HONEY).write_text(text, encoding="utf-8")
    assert ocop("fmt")[0] == 0
    made = (office / HONEY).read_text(encoding="utf-8")
    assert made.count("# hai") == 1
    assert 'title: "Quyết định # 3"' in made


def test_a_remark_that_finds_no_place_leaves_the_file_alone(ocop: Run, office: Path) -> None:
    two = PRODUCT.replace(
        "place: {as_certified",
        "place:  # một\n  {  # hai\n  as_certified",
    )
    (office / HONEY).write_text(two, encoding="utf-8")
    code, out, _ = ocop("fmt")
    assert code == 1
    assert "không giữ được ghi chú: dòng " in out
    assert (office / HONEY).read_text(encoding="utf-8") == two


def test_a_broken_file_is_named_and_the_others_are_written(ocop: Run, office: Path) -> None:
    broken = office / "producers/gia-lai/htx-bia-dat.yml"
    broken.write_text("name: [\n", encoding="utf-8")
    code, out, _ = ocop("fmt")
    assert code == 1
    assert "producers/gia-lai/htx-bia-dat.yml: còn lỗi, giữ nguyên" in out
    assert broken.read_text(encoding="utf-8") == "name: [\n"
    assert (office / HONEY).read_text(encoding="utf-8") == CANONICAL


def test_only_entries_are_formatted(ocop: Run, tmp_path: Path) -> None:
    code, _, err = ocop("fmt", str(tmp_path))
    assert code == 1
    assert "không phải tệp của sản phẩm" in err
