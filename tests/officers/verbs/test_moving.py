"""`ocop move`: old ids lead on, and whoever names an entry follows it."""

from __future__ import annotations

from pathlib import Path

from tests.officers.verbs.conftest import HONEY, POINT, PRODUCT, Run, contents

PLACE = 'place: {as_certified: "Xã Tơ Tung, tỉnh Gia Lai", register: from-2025-07, code: "23668"}'
BLOCK = """\
place:
  as_certified: Xã Tơ Tung, tỉnh Gia Lai
  register: from-2025-07
  code: "23668"
"""


def test_a_new_id_takes_the_folder_along_and_the_old_one_leads_on(ocop: Run, office: Path) -> None:
    code, out, err = ocop("move", "mat-ong-bia", "--new-id", "mat-ong-moi")
    assert (code, err) == (0, "")
    assert "“mat-ong-bia” dẫn về “mat-ong-moi”" in out
    assert not (office / "products/gia-lai/mat-ong-bia").exists()
    moved = office / "products/gia-lai/mat-ong-moi/product.yml"
    assert moved.read_text(encoding="utf-8") == f"{PRODUCT}former_ids:\n  - mat-ong-bia\n"
    point = office / "sales-points/gia-lai/quay-bia.yml"
    assert point.read_text(encoding="utf-8") == POINT.replace("- mat-ong-bia", "- mat-ong-moi")
    assert ocop("check")[0] == 0
    code, _, err = ocop("move", "mat-ong-moi", "--new-id", "mat-ong-bia")
    assert code == 1
    assert "đã từng được dùng" in err


def test_a_producers_new_id_is_told_to_its_products_and_points(ocop: Run, office: Path) -> None:
    assert ocop("move", "htx-bia-dat", "--kind", "producer", "--new-id", "htx-moi")[0] == 0
    assert "producer: htx-moi\n" in (office / HONEY).read_text(encoding="utf-8")
    assert "- htx-moi\n" in (office / "sales-points/gia-lai/quay-bia.yml").read_text("utf-8")
    assert ocop("check")[0] == 0


def test_another_province_is_another_folder_with_the_photos_in_it(ocop: Run, office: Path) -> None:
    (office / HONEY).write_text(PRODUCT.replace(f"{PLACE}\n", BLOCK), encoding="utf-8")
    place = ("--place", "Đặc khu Trường Sa, tỉnh Khánh Hòa")
    code, _, err = ocop("move", "mat-ong-bia", *place)
    assert (code, err) == (0, "")
    moved = office / "products/khanh-hoa/mat-ong-bia/product.yml"
    text = moved.read_text(encoding="utf-8")
    assert "as_certified: Đặc khu Trường Sa, tỉnh Khánh Hòa\n" in text
    assert "# Lịch sử, cũ trước.\n" in text
    assert not (office / HONEY).exists()


def test_a_former_commune_becomes_the_one_of_today(ocop: Run, office: Path) -> None:
    former = BLOCK.replace("from-2025-07", "before-2025-07").replace("23668", "23665")
    (office / HONEY).write_text(PRODUCT.replace(f"{PLACE}\n", former), encoding="utf-8")
    assert ocop("move", "mat-ong-bia", "--place", "23668")[0] == 0
    text = (office / HONEY).read_text(encoding="utf-8")
    assert text == PRODUCT.replace(f"{PLACE}\n", BLOCK)


def test_a_new_producer_must_be_one(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, _, err = ocop("move", "mat-ong-bia", "--producer", "htx-bia-dait")
    assert code == 1
    assert "Có phải “htx-bia-dat”?" in err
    code, _, err = ocop("move", "mat-ong-bia")
    assert code == 2
    assert contents(office) == before


def test_a_dry_run_moves_nothing(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, out, _ = ocop("move", "mat-ong-bia", "--new-id", "mat-ong-moi", "--dry-run")
    assert code == 0
    assert f"Sẽ chuyển đi {HONEY}" in out
    assert contents(office) == before
