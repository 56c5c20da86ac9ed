"""When finished derivatives are used again, and how they get into a site."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from catalogue.publishing.derivatives import Derived
from catalogue.publishing.photo_cache import link, store, whole

DERIVED = Derived((600, 400), {"480.webp": b"small picture", "shared.jpg": b"large picture"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store(tmp_path / "k1", "k1", DERIVED)
    return tmp_path / "k1"


def test_what_was_stored_is_whole_and_leaves_no_other_files(folder: Path) -> None:
    assert whole(folder, "k1") == (600, 400)
    assert sorted(path.name for path in folder.iterdir()) == ["480.webp", "ready", "shared.jpg"]


def test_a_changed_derivative_does_not_count_though_its_size_is_the_same(folder: Path) -> None:
    (folder / "480.webp").write_bytes(b"SMALL picture")
    os.utime(folder / "480.webp", ns=(1, 1))
    assert whole(folder, "k1") is None


def test_a_derivative_cut_short_does_not_count_though_its_time_is_the_same(folder: Path) -> None:
    changed = (folder / "480.webp").stat().st_mtime_ns
    (folder / "480.webp").write_bytes(b"small")
    os.utime(folder / "480.webp", ns=(changed, changed))
    assert whole(folder, "k1") is None


def test_what_is_written_into_a_published_file_is_noticed_in_the_cache(
    folder: Path, tmp_path: Path
) -> None:
    link(folder / "480.webp", tmp_path / "published.webp")
    with (tmp_path / "published.webp").open("r+b") as file:
        file.write(b"X")
    os.utime(tmp_path / "published.webp", ns=(1, 1))
    assert whole(folder, "k1") is None
    store(folder, "k1", DERIVED)
    assert whole(folder, "k1") == (600, 400)
    assert (folder / "480.webp").read_bytes() == b"small picture"
    assert (tmp_path / "published.webp").read_bytes() == b"Xmall picture"


@pytest.mark.parametrize("name", ["480.webp", "shared.jpg", "ready"])
@pytest.mark.parametrize("content", [b"", b"x", b"\xff\n", b"600 400\n", b"1\n" * 5000, None])
def test_a_missing_or_foreign_file_does_not_count(
    folder: Path, name: str, content: bytes | None
) -> None:
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    assert whole(folder, "k1") is None


def test_no_byte_of_the_seal_may_be_another(folder: Path) -> None:
    sealed = (folder / "ready").read_bytes()
    for place in range(len(sealed) - 1):
        changed = bytearray(sealed)
        changed[place] ^= 1
        (folder / "ready").write_bytes(changed)
        assert whole(folder, "k1") is None, place


def test_the_folder_of_another_key_does_not_count(folder: Path) -> None:
    assert whole(folder, "k2") is None


def test_a_link_in_place_of_a_derivative_does_not_count(folder: Path, tmp_path: Path) -> None:
    (folder / "480.webp").rename(tmp_path / "elsewhere")
    (folder / "480.webp").symlink_to(tmp_path / "elsewhere")
    assert whole(folder, "k1") is None


def test_a_cache_unpacked_with_other_times_counts_and_is_hashed_only_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("480.webp", "shared.jpg"):
        os.utime(folder / name, ns=(10**18, 10**18))
    assert whole(folder, "k1") == (600, 400)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was hashed again"))
    assert whole(folder, "k1") == (600, 400)


def test_a_file_put_into_a_site_replaces_another_and_leaves_its_source_alone(
    folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "a.webp"
    for _ in range(2):
        link(folder / "480.webp", target)
        assert target.read_bytes() == b"small picture"
    link(folder / "shared.jpg", target)
    assert target.read_bytes() == b"large picture"
    assert (folder / "480.webp").read_bytes() == b"small picture"


@pytest.mark.parametrize("reason", [errno.EXDEV, errno.EMLINK, errno.EPERM, errno.ENOTSUP])
def test_a_disk_that_cannot_link_gets_a_copy(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(reason, "no links here")

    link(folder / "shared.jpg", tmp_path / "a.webp")
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    link(folder / "480.webp", tmp_path / "a.webp")
    assert (tmp_path / "a.webp").read_bytes() == b"small picture"
    assert not (tmp_path / "a.webp").samefile(folder / "480.webp")
    assert (folder / "shared.jpg").read_bytes() == b"large picture"


def test_a_published_file_may_be_read_by_the_web_server(folder: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    assert (folder / "480.webp").stat().st_mode == plain.stat().st_mode


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:3])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        store(tmp_path / "k1", "k1", DERIVED)
    assert list((tmp_path / "k1").iterdir()) == []
    assert whole(tmp_path / "k1", "k1") is None
