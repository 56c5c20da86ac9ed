import os
from pathlib import Path

import pytest

from catalogue.publishing.swap import MARKER, UnfitTargetError, ensure_fit, replacing


def test_a_finished_site_takes_the_place_of_the_former(tmp_path: Path) -> None:
    site = tmp_path / "trang web"
    site.mkdir()
    (site / "cu.html").write_text("cũ", encoding="utf-8")
    with replacing(site) as fresh:
        (fresh / "moi.html").write_text("mới", encoding="utf-8")
        assert (site / "cu.html").exists()
    assert [path.name for path in site.iterdir()] == ["moi.html"]
    assert list((tmp_path / ".build").iterdir()) == []


def test_a_build_that_breaks_leaves_the_former_site_and_no_litter(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "cu.html").write_text("cũ", encoding="utf-8")

    def break_off() -> None:
        with replacing(site) as fresh:
            (fresh / "moi.html").write_text("mới", encoding="utf-8")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert [path.name for path in site.iterdir()] == ["cu.html"]
    assert list((tmp_path / ".build").iterdir()) == []


def test_a_site_set_aside_by_a_build_that_died_is_put_back(tmp_path: Path) -> None:
    kept = tmp_path / ".build" / "old-x" / "site"
    kept.mkdir(parents=True)
    (kept / "cu.html").write_text("cũ", encoding="utf-8")

    def break_off() -> None:
        with replacing(tmp_path / "site"):
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert (tmp_path / "site" / "cu.html").exists()
    assert list((tmp_path / ".build").iterdir()) == []


def test_what_a_killed_build_left_is_swept_away_once_it_is_nobodys(tmp_path: Path) -> None:
    old, young = tmp_path / ".build" / "new-old", tmp_path / ".build" / "new-young"
    for folder in (old, young):
        folder.mkdir(parents=True)
    os.utime(old, (0, 0))
    with replacing(tmp_path / "site"):
        pass
    assert [path.name for path in (tmp_path / ".build").iterdir()] == ["new-young"]


def test_a_rename_that_fails_puts_the_former_site_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "cu.html").write_text("cũ", encoding="utf-8")
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name.startswith("new-"):
            raise PermissionError
        return rename(self, target)

    def build() -> None:
        with replacing(site):
            monkeypatch.setattr(Path, "rename", failing)

    with pytest.raises(PermissionError):
        build()
    assert (site / "cu.html").exists()


@pytest.mark.parametrize("name", ["products", ".", "..", "schema/reference", ".git", "docs"])
def test_data_and_programs_are_never_replaced(tmp_path: Path, name: str) -> None:
    root = tmp_path / "danh muc"
    (root / name).mkdir(parents=True, exist_ok=True)
    with pytest.raises(UnfitTargetError, match="data"):
        ensure_fit(root / name, root)


def test_only_nothing_an_empty_folder_or_a_built_site_is_replaced(tmp_path: Path) -> None:
    root, other = tmp_path / "danh muc", tmp_path / "khac"
    root.mkdir()
    ensure_fit(other, root)
    other.mkdir()
    ensure_fit(other, root)
    (other / "anh.jpg").write_bytes(b"x")
    with pytest.raises(UnfitTargetError, match="foreign"):
        ensure_fit(other, root)
    (other / MARKER).write_bytes(b"")
    ensure_fit(other, root)
    with pytest.raises(UnfitTargetError, match="file"):
        ensure_fit(other / "anh.jpg", root)
