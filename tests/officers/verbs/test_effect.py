"""`ocop diff` in real repositories: what a branch does to products, not to lines."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from catalogue.commands import main
from tests.officers.verbs.conftest import HONEY, Run

REVOKED = "    revoked:\n      reason: Bịa.\nsources:\n"


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Người thử", "-c", "user.email=thu@bia.example")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def repository(office: Path, tmp_path: Path) -> Path:
    """The invented catalogue in a folder below the repository's own, on a branch of its own."""
    whole = tmp_path / "kho git"
    root = whole / "danh mục"
    shutil.copytree(office, root, ignore=shutil.ignore_patterns(".cache"))
    (whole / ".gitignore").write_text(".cache/\n", encoding="utf-8")
    git(whole, "init", "--quiet", "--initial-branch", "chinh")
    git(whole, "add", "--all")
    git(whole, "commit", "--quiet", "--message", "Đầu tiên")
    git(whole, "checkout", "--quiet", "-b", "nhanh")
    return root


def edit(root: Path, old: str, new: str) -> None:
    text = (root / HONEY).read_text(encoding="utf-8")
    assert old in text
    (root / HONEY).write_text(text.replace(old, new), encoding="utf-8")


def told(ocop: Run, root: Path, *flags: str) -> str:
    code, out, err = ocop("diff", "chinh", *flags, "--root", str(root))
    assert (code, err) == (0, "")
    return out


def events(ocop: Run, root: Path) -> list[tuple[str, str, dict[str, object]]]:
    found = json.loads(told(ocop, root, "--json"))["events"]
    return [(each["happening"], each["id"], each["details"]) for each in found]


def test_nothing_is_nothing(ocop: Run, repository: Path) -> None:
    assert told(ocop, repository) == "Thay đổi so với chinh\nKhông có gì thay đổi.\n"


@pytest.mark.parametrize("name", ["Phụ lục 2026.xlsx", "bang.CSV", "Tờ trình.docx"])
def test_a_table_left_among_the_data_is_told_with_what_to_do(
    ocop: Run, repository: Path, name: str
) -> None:
    (repository / name).write_bytes(b"bang")
    said = told(ocop, repository)
    assert name in said
    assert "Bảng tính, văn bản của mình thì đừng gửi theo: chuyển vào thư mục nhap" in said
    (repository / name).unlink()
    (repository / "chuong-trinh.py").write_bytes(b"1")
    assert "nhap" not in told(ocop, repository)


def test_a_table_that_would_be_sent_along_is_warned_of(
    ocop: Run, repository: Path, tmp_path: Path
) -> None:
    warning = "Nhắc: bang.csv nằm trong kho nên có thể bị gửi theo"
    (repository / ".gitignore").write_text("/nhap/\n", encoding="utf-8")
    for folder, warned in ((repository, True), (repository / "nhap", False), (tmp_path, False)):
        folder.mkdir(exist_ok=True)
        (folder / "bang.csv").write_text("a;b\n", encoding="utf-8")
        _, _, err = ocop(
            "export", str(folder / "bang.csv"), "--overwrite", "--root", str(repository)
        )
        assert (warning in err) is warned


def test_an_upgrade_is_told_with_stars_and_decision(ocop: Run, repository: Path) -> None:
    renewal = (
        *("--stars", "4", "--decision", "90/QĐ-UBND", "--issuer", "UBND tỉnh Gia Lai"),
        *("--date", "10/05/2026", "--root", str(repository)),
    )
    assert ocop("renew", "mat-ong-bia", *renewal)[0] == 0
    git(repository, "commit", "--quiet", "--all", "--message", "Nâng hạng")
    details = {"before": 3, "stars": 4, "decision": "90/QĐ-UBND"}
    assert events(ocop, repository) == [("upgraded", "mat-ong-bia", details)]
    assert told(ocop, repository) == (
        "Thay đổi so với chinh\n"
        "Nâng hạng (1):\n"
        f"  Sản phẩm Mật ong Bịa ({HONEY}): 3 → 4 sao, 90/QĐ-UBND\n"
    )


def test_a_recognition_that_comes_revoked_is_told_as_revoked_too(
    ocop: Run, repository: Path
) -> None:
    renewal = (
        *("--stars", "4", "--decision", "90/QĐ-UBND", "--issuer", "UBND tỉnh Gia Lai"),
        *("--date", "10/05/2026", "--root", str(repository)),
    )
    assert ocop("renew", "mat-ong-bia", *renewal)[0] == 0
    revocation = (
        *("--decision", "95/QĐ-UBND", "--issuer", "UBND tỉnh Gia Lai", "--date", "20/06/2026"),
        *("--reason", "Bịa để thử", "--root", str(repository)),
    )
    assert ocop("revoke", "mat-ong-bia", *revocation)[0] == 0
    revoked, upgraded = events(ocop, repository)
    assert revoked == ("revoked", "mat-ong-bia", {"stars": 4, "reason": "Bịa để thử"})
    assert upgraded[0] == "upgraded"


def test_as_many_stars_again_are_a_renewal(ocop: Run, repository: Path) -> None:
    later = (
        "  - stars: 3\n    kind: re-evaluation\n    decision:\n      number: 91/QĐ-UBND\n"
        "      issuer: UBND tỉnh Gia Lai\n      level: province\n"
        '      date: "2026-05-10"\nsources:\n'
    )
    edit(repository, "sources:\n", later)
    assert [event[:2] for event in events(ocop, repository)] == [("renewed", "mat-ong-bia")]


def test_revoked_corrected_expired_and_changed_are_told_apart(ocop: Run, repository: Path) -> None:
    edit(repository, "sources:\n", REVOKED)
    assert events(ocop, repository) == [("revoked", "mat-ong-bia", {"stars": 3, "reason": "Bịa."})]
    git(repository, "checkout", "--quiet", ".")
    edit(repository, "stars: 3", "stars: 4")
    corrected = {"before": 3, "stars": 4, "number": 1}
    assert events(ocop, repository) == [("corrected", "mat-ong-bia", corrected)]
    git(repository, "checkout", "--quiet", ".")
    edit(repository, "2024-03-12", "2021-03-12")
    assert events(ocop, repository)[0] == ("expired", "mat-ong-bia", {"stars": 3})
    git(repository, "checkout", "--quiet", ".")
    edit(repository, "Mật ong Bịa", "Mật ong Đặt")
    assert events(ocop, repository) == [("changed", "mat-ong-bia", {"fields": ["Tên sản phẩm"]})]


def test_a_moved_entry_is_no_removal_and_a_deleted_one_is(ocop: Run, repository: Path) -> None:
    ocop("move", "mat-ong-bia", "--new-id", "mat-ong-moi", "--root", str(repository))
    found = [event[:2] for event in events(ocop, repository)]
    assert found == [("moved", "mat-ong-moi"), ("changed", "quay-bia")]
    git(repository, "checkout", "--quiet", ".")
    git(repository, "clean", "-fdq")
    (repository / HONEY).unlink()
    assert [event[:2] for event in events(ocop, repository)] == [("removed", "mat-ong-bia")]


def test_new_entries_broken_files_and_photos_are_told(ocop: Run, repository: Path) -> None:
    Image.new("RGB", (400, 400)).save((repository / HONEY).with_name("anh.jpg"))
    (repository / "producers/gia-lai/htx-hai.yml").write_text("name: [\n", encoding="utf-8")
    point = repository / "sales-points/gia-lai/quay-bia.yml"
    (point.with_name("quay-hai.yml")).write_bytes(point.read_bytes())
    found = json.loads(told(ocop, repository, "--json"))
    assert [(e["happening"], e["id"]) for e in found["events"]] == [
        ("broken", "htx-hai"),
        ("added", "quay-hai"),
    ]
    size = (repository / HONEY).with_name("anh.jpg").stat().st_size
    photo = {"path": "products/gia-lai/mat-ong-bia/anh.jpg", "before": None, "after": size}
    assert found["photos"] == [photo]


def test_what_is_no_data_comes_first_and_loud(ocop: Run, repository: Path) -> None:
    (repository.parent / "la.py").write_text("1\n", encoding="utf-8")
    (repository / "schema/regimes.txt").write_text("1\n", encoding="utf-8")
    edit(repository, "sources:\n", REVOKED)
    lines = told(ocop, repository).splitlines()
    assert lines[1] == "🔴 NGOÀI DỮ LIỆU (2 tệp): người duyệt cần xem kỹ:"
    assert lines[2:4] == ["  danh mục/schema/regimes.txt", "  la.py"]
    assert lines[4] == "Bị thu hồi (1):"


def test_a_hostile_name_stays_a_name_in_a_pull_request(ocop: Run, repository: Path) -> None:
    edit(repository, "name: Mật ong Bịa ", 'name: "[x](https://a.vn) @ai <img src=x> `rm`" ')
    said = told(ocop, repository, "--markdown")
    assert "\n### Sửa nội dung (1)\n" in said
    assert "\\[x\\]\\(https&#58;//a\\.vn\\) &#64;ai &lt;img src=x\\> \\`rm\\`" in said


def test_a_reviewer_reads_the_whole_in_one_line_first(ocop: Run, repository: Path) -> None:
    (repository.parent / "la.py").write_text("1\n", encoding="utf-8")
    edit(repository, "sources:\n", REVOKED)
    Image.new("RGB", (400, 400)).save((repository / HONEY).with_name("anh.jpg"))
    lines = told(ocop, repository, "--markdown").splitlines()
    assert lines[:3] == [
        "## Thay đổi so với chinh",
        "",
        "**🔴 Ngoài dữ liệu (1 tệp) · Bị thu hồi (1) · Ảnh (1)**",
    ]


@pytest.mark.parametrize("base", ["khong-co", "--output=x"])
def test_a_base_that_is_none_is_said_in_one_sentence(
    repository: Path, base: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["diff", "--root", str(repository), "--", base])
    err = capsys.readouterr().err
    assert code == 2
    assert f"“{base}”" in err
    assert "Sửa:" in err
