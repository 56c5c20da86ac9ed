"""`ocop check --changed` in a real repository."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.intake import stock
from catalogue.intake.git_changes import GitChanges, GitError, entry_file
from tests.rules.trees import TODAY

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = "products/gia-lai/mang-le-rung-to-tung/product.yml"


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Người thử", "-c", "user.email=thu@bia.example")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Gia Lai alone, committed, in a folder below the repository's own."""
    whole = tmp_path / "kho git"
    folder = whole / "danh mục"
    shutil.copytree(ROOT / "schema", folder / "schema")
    for name in ("products", "producers", "sales-points"):
        shutil.copytree(ROOT / name / "gia-lai", folder / name / "gia-lai")
    (whole / ".gitignore").write_text(".cache/\n", encoding="utf-8")
    git(whole, "init", "--quiet", "--initial-branch", "chinh")
    git(whole, "add", "--all")
    git(whole, "commit", "--quiet", "--message", "Đầu tiên")
    return folder


def changed(root: Path, base: str) -> frozenset[str]:
    there = (path.relative_to(root).as_posix() for path in root.glob("*/gia-lai/**/*.*"))
    return GitChanges(root, base).files(there)


def checked(
    root: Path, capsys: pytest.CaptureFixture[str], *arguments: str
) -> tuple[int, str, str]:
    code = main(["check", "--root", str(root), "--today", TODAY.isoformat(), *arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_changed_added_removed_and_unknown_files_are_found(root: Path) -> None:
    assert changed(root, "HEAD") == frozenset()
    with (root / PRODUCT).open("a", encoding="utf-8") as file:
        file.write("# một dòng\n")
    (root / "producers/gia-lai/moi.yml").write_text("name: Bịa\n", encoding="utf-8")
    gone = min((root / "sales-points/gia-lai").iterdir())
    gone.unlink()
    expected = {PRODUCT, "producers/gia-lai/moi.yml", f"sales-points/gia-lai/{gone.name}"}
    assert changed(root, "HEAD") == expected
    git(root, "checkout", "--quiet", "-b", "nhanh")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Thay đổi")
    assert changed(root, "HEAD") == frozenset()
    assert changed(root, "chinh") == expected


def test_what_git_is_told_to_ignore_has_not_changed(root: Path) -> None:
    (root / ".gitignore").write_text("nhap-*.yml\n", encoding="utf-8")
    for name in ("nhap-bia.yml", "that-bia.yml"):
        (root / "producers/gia-lai" / name).write_text("name: Bịa\n", encoding="utf-8")
    assert changed(root, "HEAD") == {"producers/gia-lai/that-bia.yml"}


def test_advice_is_about_changed_files_only(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = {file: file.read_text(encoding="utf-8") for file in root.glob("products/*/*/*.yml")}
    file = next(f for f, text in texts.items() if "url: https://" in text.partition("sources:")[2])
    before, mark, after = texts[file].partition("sources:")
    file.write_text(f"{before}{mark}{after.replace('https://', 'http://')}", encoding="utf-8")
    code, out, err = checked(root, capsys, "--changed")
    assert (code, "W504" in out) == (0, True)
    assert "1 tệp dữ liệu thay đổi so với HEAD" in err
    git(root, "commit", "--quiet", "--all", "--message", "Nguồn không mã hóa")
    assert "W504" in checked(root, capsys)[1]
    code, out, err = checked(root, capsys, "--changed")
    assert (code, "W504" in out) == (0, False)
    assert "0 tệp dữ liệu thay đổi so với HEAD" in err


def test_an_error_that_a_change_makes_in_another_file_is_told(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checked(root, capsys)
    text = (root / PRODUCT).read_text(encoding="utf-8")
    producer = text.partition("producer: ")[2].partition("\n")[0]
    (root / "producers/gia-lai" / f"{producer}.yml").unlink()
    code, out, err = checked(root, capsys, "--changed")
    assert code == 1
    assert f"{PRODUCT}:" in out
    assert "E201" in out
    assert "1 tệp dữ liệu" in err


def test_a_mended_file_is_right_again_though_it_is_remembered_as_wrong(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (root / PRODUCT).read_text(encoding="utf-8")
    (root / PRODUCT).write_text(f"{text}stars: 9\n", encoding="utf-8")
    assert checked(root, capsys, "--changed")[0] == 1
    assert checked(root, capsys)[0] == 1
    (root / PRODUCT).write_text(text, encoding="utf-8")
    assert checked(root, capsys, "--changed")[0] == 0


def test_a_few_changes_are_not_worth_writing_down_all_that_is_known(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock, "FRESH", 0)
    assert checked(root, capsys)[0] == 0
    (head,) = root.glob(".cache/**/entries/head")
    before = head.read_bytes()
    with (root / PRODUCT).open("a", encoding="utf-8") as file:
        file.write("stars: 9\n")
    assert checked(root, capsys, "--changed")[0] == 1
    assert head.read_bytes() == before
    assert checked(root, capsys)[0] == 1
    assert head.read_bytes() != before


@pytest.mark.parametrize("base", ["khong-co", "--output=x"])
def test_a_base_that_is_none_is_said_in_one_sentence(
    root: Path, capsys: pytest.CaptureFixture[str], base: str
) -> None:
    code, _, err = checked(root, capsys, f"--changed={base}")
    assert code == 2
    assert f"“{base}”" in err
    assert "Sửa:" in err
    assert "Traceback" not in err


def test_outside_a_repository_git_says_so(root: Path) -> None:
    shutil.rmtree(root.parent / ".git")
    with pytest.raises(GitError):
        changed(root, "HEAD")


def test_a_photo_belongs_to_its_product() -> None:
    assert entry_file("products/gia-lai/mang-le/anh.jpg") == "products/gia-lai/mang-le/product.yml"
    assert entry_file("producers/gia-lai/htx.yml") == "producers/gia-lai/htx.yml"
