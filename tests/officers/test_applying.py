"""Writing: new files only, whole or not at all, and the same report again and again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from catalogue.officers import applying
from catalogue.officers.applying import apply, write_atomically
from catalogue.officers.plan import Candidate, Plan, PlannedFile, PlannedRow, ProducerRemark
from catalogue.officers.report import Outcome, Report
from catalogue.officers.rows import ImportRefusedError

PRODUCT = "products/gia-lai/mang-le/product.yml"
PRODUCER = "producers/gia-lai/htx-to-tung.yml"
PLAN = Plan(
    kind="product",
    files=(
        PlannedFile("producer", "htx-to-tung", PRODUCER, "name: HTX Tơ Tung\n"),
        PlannedFile("product", "mang-le", PRODUCT, "name: Măng le\n"),
    ),
    rows=(
        PlannedRow(2, "Măng le", "mang-le", "htx-to-tung"),
        PlannedRow(3, "Măng le rừng", "mang-le", "htx-to-tung", is_first=False),
        PlannedRow(4, "Trà", refused="không có tên"),
    ),
)


def outcomes(report: Report) -> tuple[list[str], list[str]]:
    return [r.outcome.value for r in report.rows], [f.outcome.value for f in report.files]


def applied(root: Path, *, replace: bool = False, dry_run: bool = False) -> Report:
    return apply(PLAN, root, replace=replace, dry_run=dry_run, file="a.csv")


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def test_an_empty_catalogue_gets_every_file(tmp_path: Path) -> None:
    assert outcomes(applied(tmp_path)) == (["new", "merged", "refused"], ["new", "new"])
    assert files(tmp_path) == {
        PRODUCER: "name: HTX Tơ Tung\n".encode(),
        PRODUCT: "name: Măng le\n".encode(),
    }


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    applied(tmp_path)
    before = files(tmp_path)
    written = (tmp_path / PRODUCT).stat().st_mtime_ns
    assert outcomes(applied(tmp_path)) == (
        ["unchanged", "merged", "refused"],
        ["unchanged", "unchanged"],
    )
    assert files(tmp_path) == before
    assert (tmp_path / PRODUCT).stat().st_mtime_ns == written


def test_a_dry_run_says_the_same_and_writes_nothing(tmp_path: Path) -> None:
    assert outcomes(applied(tmp_path, dry_run=True)) == (
        ["new", "merged", "refused"],
        ["new", "new"],
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_someone_changed_is_left_alone(tmp_path: Path) -> None:
    applied(tmp_path)
    (tmp_path / PRODUCT).write_bytes(b"name: mine\n")
    assert outcomes(applied(tmp_path)) == (
        ["conflict", "merged", "refused"],
        ["unchanged", "conflict"],
    )
    assert (tmp_path / PRODUCT).read_bytes() == b"name: mine\n"


def test_it_is_replaced_on_request(tmp_path: Path) -> None:
    applied(tmp_path)
    (tmp_path / PRODUCT).write_bytes(b"name: mine\n")
    assert outcomes(applied(tmp_path, replace=True, dry_run=True))[1] == ["unchanged", "replaced"]
    assert (tmp_path / PRODUCT).read_bytes() == b"name: mine\n"
    assert outcomes(applied(tmp_path, replace=True))[1] == ["unchanged", "replaced"]
    assert (tmp_path / PRODUCT).read_bytes() == "name: Măng le\n".encode()


def test_windows_line_ends_are_no_difference(tmp_path: Path) -> None:
    applied(tmp_path)
    (tmp_path / PRODUCT).write_bytes("name: Măng le\r\n".encode())
    assert outcomes(applied(tmp_path))[1] == ["unchanged", "unchanged"]


def test_an_id_that_stands_in_another_province_is_a_conflict(tmp_path: Path) -> None:
    other = tmp_path / "products" / "hue" / "mang-le" / "product.yml"
    other.parent.mkdir(parents=True)
    other.write_bytes(b"name: x\n")
    report = applied(tmp_path, replace=True)
    assert [(f.outcome, f.elsewhere) for f in report.files] == [
        (Outcome.NEW, ""),
        (Outcome.CONFLICT, "products/hue/mang-le/product.yml"),
    ]
    assert not (tmp_path / PRODUCT).exists()


@pytest.mark.parametrize("place", ["products", "products/gia-lai", "products/gia-lai/mang-le"])
@pytest.mark.parametrize("dry_run", [False, True])
def test_a_link_on_the_way_is_refused_before_anything_is_written(
    tmp_path: Path, place: str, *, dry_run: bool
) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    outside.mkdir()
    (root / place).parent.mkdir(parents=True)
    (root / place).symlink_to(outside, target_is_directory=True)
    with pytest.raises(ImportRefusedError) as caught:
        applied(root, replace=True, dry_run=dry_run)
    assert str(caught.value) == (
        f"Không ghi được vào {PRODUCT}: “{place}” là liên kết tượng trưng (symlink)."
    )
    assert files(root) == {}
    assert list(outside.iterdir()) == []


def test_a_file_that_is_a_link_is_refused_even_to_nowhere(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / PRODUCER).parent.mkdir(parents=True)
    (root / PRODUCER).symlink_to(tmp_path / "outside.yml")
    with pytest.raises(ImportRefusedError, match="symlink"):
        applied(root)
    assert not (tmp_path / "outside.yml").exists()


def test_the_root_itself_may_be_reached_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "root", target_is_directory=True)
    assert outcomes(applied(tmp_path / "link"))[1] == ["new", "new"]


def test_a_name_cannot_turn_the_report_around(tmp_path: Path) -> None:
    plan = Plan(kind="product", files=(), rows=(PlannedRow(2, "a\u202eb\x1bc", refused="x"),))
    report = apply(plan, tmp_path, replace=False, dry_run=True, file="a.csv")
    assert list(report.lines())[1] == "  dòng 2: a\\u202eb\\u001bc — không nhập"


def test_a_write_that_fails_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.yml"
    write_atomically(file, "old\n")

    def fails(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(applying.os, "replace", fails)
    with pytest.raises(OSError, match="disk full"):
        write_atomically(file, "new\n")
    assert files(tmp_path) == {"a.yml": b"old\n"}


def test_files_are_written_with_plain_line_ends_and_readable_by_all(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b.yml", "ă\nb\n")
    file = tmp_path / "a" / "b.yml"
    assert file.read_bytes() == b"\xc4\x83\nb\n"
    assert file.stat().st_mode & 0o044 == 0o044


def test_the_report_tells_every_row_and_what_to_look_at(tmp_path: Path) -> None:
    plan = Plan(
        kind="product",
        files=PLAN.files,
        rows=(
            PlannedRow(2, "Măng le", "mang-le", "htx-to-tung", remarks=("xem lại",), unread=True),
            *PLAN.rows[1:],
        ),
        candidates=(Candidate("product", "mang-le", "Măng le", "mang", "Măng"),),
        producer_remarks=(ProducerRemark("htx-to-tung", "hai nơi"),),
    )
    applied(tmp_path)
    (tmp_path / PRODUCT).write_bytes(b"name: mine\n")
    report = apply(plan, tmp_path, replace=False, dry_run=True, file="a.csv")
    assert list(report.lines()) == [
        "Xem trước việc nhập a.csv: 3 dòng (chưa ghi gì)",
        "  dòng 2: Măng le — khác với tệp đã có, giữ nguyên tệp (htx-to-tung → mang-le)",
        "      xem lại",
        "  dòng 3: Măng le rừng — gộp vào lịch sử của mang-le",
        "  dòng 4: Trà — không nhập",
        "      không có tên",
        "Có thể là một, chưa gộp (1):",
        "  mang-le và mang: “Măng le” / “Măng”",
        "Chủ thể cần xem (1):",
        "  htx-to-tung: hai nơi",
        "Dòng: 1 gộp vào lịch sử, 1 khác với tệp đã có, giữ nguyên tệp, 1 không nhập.",
        "Tệp: chủ thể 1 (1 không đổi), sản phẩm 1 (1 khác với tệp đã có, giữ nguyên tệp).",
        "Ghi chú chưa được diễn giải: 1 dòng.",
        "Có 1 tệp khác với tệp đã có; thêm --replace nếu muốn ghi đè:",
        "  products/gia-lai/mang-le/product.yml",
    ]


def test_the_report_is_plain_json(tmp_path: Path) -> None:
    report = json.loads(json.dumps(applied(tmp_path).as_json()))
    assert report["file"] == "a.csv"
    assert report["rows"][1]["outcome"] == "merged"
    assert report["rows"][1]["row"]["entry"] == "mang-le"
    assert report["files"][0] == {
        "path": PRODUCER,
        "kind": "producer",
        "outcome": "new",
        "elsewhere": "",
    }
