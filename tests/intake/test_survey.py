"""The next run reads what has changed, and nothing else."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from bench.national.generate import generate
from catalogue.intake import beside, stock
from catalogue.intake.intake import Intake, read_catalogue
from tests.factories import TODAY

LONG_AGO = 1_500_000_000


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("danh-muc")
    generate(12, folder)
    return folder


@pytest.fixture(params=[1, 2], ids=["alone", "with a second process"])
def members(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(beside, "default_workers", lambda: 2)
    monkeypatch.setattr(stock, "MANY", 0)
    found: int = request.param
    return found


@pytest.fixture
def root(pattern: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of a time so long ago that times alone tell what is new."""
    root = tmp_path / "root"
    shutil.copytree(pattern, root)
    monkeypatch.setattr(stock, "FRESH", 0)
    for path in root.rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))
    return root


def read(root: Path, members: int) -> Intake:
    return read_catalogue(root, TODAY, members, remembering=True)


def products(root: Path) -> list[Path]:
    return sorted(root.glob("products/*/*/product.yml"))


def test_nothing_is_read_again_when_nothing_has_changed(root: Path, members: int) -> None:
    assert len(read(root, members).stock.read) == read(root, members).files
    assert read(root, members).stock.is_same


def test_what_was_written_is_read_again_and_what_was_removed_is_gone(
    root: Path, members: int
) -> None:
    read(root, members)
    written, removed, *_ = products(root)
    written.write_text(f"{written.read_text('utf-8')}# thêm một dòng\n", "utf-8")
    shutil.rmtree(removed.parent)
    found = read(root, members)
    assert set(found.stock.read) == {written.relative_to(root).as_posix()}
    assert found.stock.gone == {removed.relative_to(root).as_posix()}


def test_another_time_for_the_same_content_is_no_change(root: Path, members: int) -> None:
    read(root, members)
    for path in products(root):
        os.utime(path)
    assert read(root, members).stock.is_same


def test_a_new_folder_is_found_in_one_that_was_listed_before(root: Path, members: int) -> None:
    read(root, members)
    first = products(root)[0].parent
    shutil.copytree(first, first.with_name("them-vao-sau"))
    found = read(root, members)
    assert [Path(file).parent.name for file in found.stock.read] == ["them-vao-sau"]
