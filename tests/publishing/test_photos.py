"""Derivatives of photos that the tests draw themselves."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from catalogue.publishing.photos import Original, derive, photo_files, publish

GPS, ORIENTATION = 34853, 274


def drawn(path: Path, size: tuple[int, int], mode: str = "RGB", **options: object) -> Original:
    image = Image.new(mode, size, "green" if mode != "CMYK" else (80, 0, 90, 10))
    image.paste("red" if mode != "CMYK" else (0, 90, 90, 0), (0, 0, size[0] // 2, size[1]))
    content = io.BytesIO()
    image.save(content, "PNG" if path.suffix == ".png" else "JPEG", **options)
    path.write_bytes(content.getvalue())
    digest = hashlib.sha256(content.getvalue()).hexdigest()
    return Original("san-pham-thu", path.name, path, digest)


def test_a_photo_gives_two_webp_and_one_jpeg_at_addresses_that_carry_its_hash(
    tmp_path: Path,
) -> None:
    original = drawn(tmp_path / "anh.jpg", (2000, 1500))
    derive(original, tmp_path / "cache")
    files = photo_files(original, tmp_path / "cache")
    site = tmp_path / "site"
    addresses = list(publish(original, tmp_path / "cache", site))
    assert [width for width, _ in files.webp] == [480, 960]
    assert (files.width, files.height) == (960, 720)
    assert sorted(addresses) == sorted([files.jpeg, *(address for _, address in files.webp)])
    sizes = {}
    for address in addresses:
        with Image.open(site / address) as image:
            sizes[address] = image.size
    assert sizes == {
        files.webp[0][1]: (480, 360),
        files.webp[1][1]: (960, 720),
        files.jpeg: (1200, 900),
    }
    assert original.key[:8] in files.jpeg


def test_a_small_photo_is_never_enlarged(tmp_path: Path) -> None:
    original = drawn(tmp_path / "anh.jpg", (400, 300))
    derive(original, tmp_path / "cache")
    files = photo_files(original, tmp_path / "cache")
    assert (files.width, files.height) == (400, 300)
    assert [width for width, _ in files.webp] == [400, 400]


def test_no_position_or_other_metadata_survives_and_the_picture_stands_upright(
    tmp_path: Path,
) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif.get_ifd(GPS)[1] = "N"
    original = drawn(tmp_path / "anh.jpg", (1000, 600), exif=exif)
    derive(original, tmp_path / "cache")
    for path in (tmp_path / "cache" / original.key).glob("*.*"):
        with Image.open(path) as image:
            assert not image.getexif()
            assert image.height > image.width
            assert "icc_profile" not in image.info


@pytest.mark.parametrize("mode", ["CMYK", "L", "RGB"])
def test_every_colour_mode_becomes_plain_rgb(tmp_path: Path, mode: str) -> None:
    original = drawn(tmp_path / "anh.jpg", (600, 600), mode)
    derive(original, tmp_path / "cache")
    with Image.open(tmp_path / "cache" / original.key / "480.webp") as image:
        assert image.mode == "RGB"


def test_transparency_becomes_white_and_a_broken_profile_is_ignored(tmp_path: Path) -> None:
    image = Image.new("RGBA", (500, 500), (0, 0, 0, 0))
    path = tmp_path / "anh.png"
    image.save(path, icc_profile=b"broken")
    original = Original("thu", path.name, path, "0" * 64)
    derive(original, tmp_path / "cache")
    with Image.open(tmp_path / "cache" / original.key / "480.webp") as made:
        assert made.getpixel((100, 100)) == (255, 255, 255)


def test_a_profile_is_converted_not_just_dropped(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    original = drawn(tmp_path / "anh.jpg", (500, 500), icc_profile=profile)
    derive(original, tmp_path / "cache")
    assert photo_files(original, tmp_path / "cache").width == 500


def test_what_is_cached_is_not_made_again_and_other_content_is(tmp_path: Path) -> None:
    original = drawn(tmp_path / "anh.jpg", (600, 600))
    derive(original, tmp_path / "cache")
    made = tmp_path / "cache" / original.key / "480.webp"
    made.write_bytes(b"kept")
    derive(original, tmp_path / "cache")
    assert made.read_bytes() == b"kept"
    other = drawn(tmp_path / "anh.jpg", (601, 600))
    assert other.key != original.key


@pytest.mark.parametrize("name", ["ready", "shared.jpg", "480.webp", "960.webp"])
def test_a_cache_that_lost_or_emptied_a_file_is_never_trusted(tmp_path: Path, name: str) -> None:
    original = drawn(tmp_path / "anh.jpg", (600, 600))
    derive(original, tmp_path / "cache")
    broken = tmp_path / "cache" / original.key / name
    broken.write_bytes(b"")
    derive(original, tmp_path / "cache")
    assert broken.stat().st_size > 0
    broken.unlink()
    derive(original, tmp_path / "cache")
    assert broken.stat().st_size > 0


def test_what_only_calls_itself_a_profile_does_not_stop_a_build(tmp_path: Path) -> None:
    original = drawn(tmp_path / "anh.jpg", (500, 500), icc_profile=b"<script>" * 200)
    derive(original, tmp_path / "cache")
    assert photo_files(original, tmp_path / "cache").width == 500


def test_a_set_of_derivatives_that_was_cut_short_is_made_anew(tmp_path: Path) -> None:
    original = drawn(tmp_path / "anh.jpg", (600, 600))
    derive(original, tmp_path / "cache")
    folder = tmp_path / "cache" / original.key
    (folder / "ready").unlink()
    (folder / "480.webp").write_bytes(b"half")
    derive(original, tmp_path / "cache")
    with Image.open(folder / "480.webp") as image:
        assert image.size == (480, 480)
