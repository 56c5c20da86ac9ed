"""The benchmark of parts says that two sites are the same only where they are."""

from __future__ import annotations

import filecmp
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.sharding import same


def site(folder: Path) -> Path:
    page = folder / "san-pham" / "a" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text("Mắc ca", encoding="utf-8")
    os.utime(page, (0, 0))
    return folder


def compared(one: Path, other: Path) -> bool:
    return same(filecmp.dircmp(one, other, ignore=[]))


def test_sites_of_the_same_files_are_the_same(tmp_path: Path) -> None:
    assert compared(site(tmp_path / "a"), site(tmp_path / "b"))


def change(folder: Path) -> None:
    page = folder / "san-pham" / "a" / "index.html"
    page.write_bytes("Mắc ca".encode().replace(b"c", b"k"))
    os.utime(page, (0, 0))


def add(folder: Path) -> None:
    (folder / "san-pham" / ".ocop-site").touch()


def lose(folder: Path) -> None:
    (folder / "san-pham" / "a" / "index.html").unlink()


@pytest.mark.parametrize("spoil", [change, add, lose])
def test_sites_that_differ_anywhere_are_not(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    one, other = site(tmp_path / "a"), site(tmp_path / "b")
    spoil(other)
    assert not compared(one, other)
    assert not compared(other, one)
