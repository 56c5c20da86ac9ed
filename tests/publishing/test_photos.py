"""Derivatives of photos that the tests draw themselves."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from catalogue.findings.finding import Finding
from catalogue.findings.rules import message
from catalogue.pages.site import PhotoFiles
from catalogue.progress import Silent
from catalogue.publishing import derivatives
from catalogue.publishing.photos import Original, derive, derive_all, publish_all

GPS, ORIENTATION = 34853, 274


def drawn(path: Path, size: tuple[int, int], mode: str = "RGB", **options: object) -> Original:
    image = Image.new(mode, size, "green" if mode != "CMYK" else (80, 0, 90, 10))
    image.paste("red" if mode != "CMYK" else (0, 90, 90, 0), (0, 0, size[0] // 2, size[1]))
    content = io.BytesIO()
    image.save(content, "PNG" if path.suffix == ".png" else "JPEG", **options)
    path.write_bytes(content.getvalue())
    digest = hashlib.sha256(content.getvalue()).hexdigest()
    file = f"products/gia-lai/san-pham-thu/{path.name}"
    return Original("san-pham-thu", path.name, path, digest, file)


def files_of(original: Original, cache: Path) -> PhotoFiles:
    """Derives the photo."""
    (files,) = derive_all([original], cache, 1, Silent()).files.values()
    return files


def test_a_photo_gives_two_webp_and_one_jpeg_at_addresses_that_carry_its_hash(
    tmp_path: Path,
) -> None:
    original = drawn(tmp_path / "anh.jpg", (2000, 1500))
    files = files_of(original, tmp_path / "cache")
    site = tmp_path / "site"
    publish_all([original], tmp_path / "cache", site, Silent())
    addresses = [path.relative_to(site).as_posix() for path in site.rglob("*.*")]
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
    files = files_of(original, tmp_path / "cache")
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
    original = Original("thu", path.name, path, hashlib.sha256(path.read_bytes()).hexdigest())
    derive(original, tmp_path / "cache")
    with Image.open(tmp_path / "cache" / original.key / "480.webp") as made:
        assert made.getpixel((100, 100)) == (255, 255, 255)


def test_a_profile_is_converted_not_just_dropped(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    original = drawn(tmp_path / "anh.jpg", (500, 500), icc_profile=profile)
    assert files_of(original, tmp_path / "cache").width == 500


def test_what_is_cached_is_not_made_again_and_other_content_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = drawn(tmp_path / "anh.jpg", (600, 600))
    derive(original, tmp_path / "cache")
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("the original was read again"))
    assert derive(original, tmp_path / "cache") == (600, 600)
    monkeypatch.undo()
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
    assert files_of(original, tmp_path / "cache").width == 500


def test_a_set_of_derivatives_that_was_cut_short_is_made_anew(tmp_path: Path) -> None:
    original = drawn(tmp_path / "anh.jpg", (600, 600))
    derive(original, tmp_path / "cache")
    folder = tmp_path / "cache" / original.key
    (folder / "ready").unlink()
    (folder / "480.webp").write_bytes(b"half")
    derive(original, tmp_path / "cache")
    with Image.open(folder / "480.webp") as image:
        assert image.size == (480, 480)


def test_a_large_photo_read_small_has_the_sizes_of_one_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = drawn(tmp_path / "anh.jpg", (4001, 2251))
    small = derivatives.derived(original.path.read_bytes())
    monkeypatch.setattr("PIL.JpegImagePlugin.JpegImageFile.draft", lambda *_: None)
    large = derivatives.derived(original.path.read_bytes())
    assert small.size == large.size == (4001, 2251)
    for name, size in {
        "480.webp": (480, 270),
        "960.webp": (960, 540),
        "shared.jpg": (1200, 675),
    }.items():
        for made in (small, large):
            with Image.open(io.BytesIO(made.files[name])) as image:
                assert image.size == size
    assert small.files["480.webp"] != large.files["480.webp"]


def test_a_large_lying_photo_is_read_no_smaller_than_its_widest_derivative(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    original = drawn(tmp_path / "anh.jpg", (4000, 2500), exif=exif)
    made = derivatives.derived(original.path.read_bytes())
    assert made.size == (2500, 4000)
    with Image.open(io.BytesIO(made.files["shared.jpg"])) as image:
        assert image.size == (1200, 1920)


class Told:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.story: list[object] = []

    def begin(self, title: str, total: int) -> None:
        self.story += [title, total]

    def advance(self, count: int = 1) -> None:
        self.story.append(count)

    def done(self) -> None:
        self.story.append("done")


def several(folder: Path, count: int) -> list[Original]:
    return [drawn(folder / f"anh-{n}.jpg", (400 + n, 400)) for n in range(count)]


@pytest.mark.parametrize("workers", [1, 2])
def test_all_photos_are_made_in_one_or_more_processes_in_the_order_given(
    tmp_path: Path, workers: int
) -> None:
    originals, told = several(tmp_path, 10), Told()
    photos = derive_all(originals, tmp_path / "cache", workers, told)
    assert list(photos.files) == [("san-pham-thu", f"anh-{n}.jpg") for n in range(10)]
    assert [files.width for files in photos.files.values()] == list(range(400, 410))
    assert photos.findings == ()
    assert told.story == ["Thu nhỏ ảnh", 10, *[1] * 10, "done"]
    for original in originals:
        assert (
            files_of(original, tmp_path / "cache") == photos.files[original.product, original.name]
        )


def test_a_second_run_over_the_same_photos_opens_none_and_says_nothing(tmp_path: Path) -> None:
    originals, told = several(tmp_path, 3), Told()
    first = derive_all(originals, tmp_path / "cache", 1, Silent())
    for original in originals:
        original.path.unlink()
    assert derive_all(originals, tmp_path / "cache", 1, told) == first
    assert told.story == []


def test_one_or_many_processes_make_the_same_bytes(tmp_path: Path) -> None:
    originals = several(tmp_path, 9)
    for workers in (1, 2):
        cache, site = tmp_path / f"cache-{workers}", tmp_path / f"site-{workers}"
        derive_all(originals, cache, workers, Silent())
        publish_all(originals, cache, site, Silent())
    made = {
        workers: {
            path.relative_to(tmp_path / f"site-{workers}"): path.read_bytes()
            for path in (tmp_path / f"site-{workers}").rglob("*.*")
        }
        for workers in (1, 2)
    }
    assert made[1] == made[2]
    assert len(made[1]) == 27


@pytest.mark.parametrize("workers", [1, 2])
def test_a_photo_that_cannot_be_made_is_told_with_its_file_and_costs_no_other(
    tmp_path: Path, workers: int
) -> None:
    originals = several(tmp_path, 12)
    broken = originals[3].path.read_bytes()[:400]
    originals[3].path.write_bytes(broken)
    originals[3] = Original(
        "san-pham-thu",
        "anh-3.jpg",
        originals[3].path,
        hashlib.sha256(broken).hexdigest(),
        "a/3.jpg",
    )
    originals[5].path.unlink()
    originals[7].path.write_bytes(originals[8].path.read_bytes())
    photos = derive_all(originals, tmp_path / "cache", workers, Silent())
    assert [(finding.code, finding.file, message(finding)) for finding in photos.findings] == [
        ("E606", "a/3.jpg", "Ảnh hỏng, không mở được hết."),
        (
            "E017",
            "products/gia-lai/san-pham-thu/anh-5.jpg",
            "Không đọc được tệp: không có tệp hoặc thư mục này.",
        ),
        (
            "E017",
            "products/gia-lai/san-pham-thu/anh-7.jpg",
            "Không đọc được tệp: ảnh bị sửa trong lúc đang dựng.",
        ),
    ]
    assert [name for _, name in photos.files] == [
        f"anh-{n}.jpg" for n in range(12) if n not in {3, 5, 7}
    ]


def test_a_photo_beyond_all_limits_is_not_decoded_though_its_hash_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "anh.png"
    Image.new("1", (8001, 5000)).save(path)
    original = Original(
        "thu", path.name, path, hashlib.sha256(path.read_bytes()).hexdigest(), "a.png"
    )
    monkeypatch.setattr(
        "PIL.PngImagePlugin.PngImageFile.load", lambda _: pytest.fail("it was decoded")
    )
    outcome = derive(original, tmp_path / "cache")
    assert isinstance(outcome, Finding)
    assert outcome.code == "E606"


def test_two_products_with_the_same_photo_share_its_derivatives(tmp_path: Path) -> None:
    one = drawn(tmp_path / "anh.jpg", (500, 500))
    two = Original("khac", "b.jpg", one.path, one.sha256)
    told = Told()
    photos = derive_all([one, two], tmp_path / "cache", 1, told)
    assert told.story == ["Thu nhỏ ảnh", 1, 1, "done"]
    assert photos.files["khac", "b.jpg"].jpeg == f"assets/anh/khac/b-{one.key[:8]}.jpg"
    publish_all([one, two], tmp_path / "cache", tmp_path / "site", told)
    assert told.story[4:] == ["Đưa ảnh vào trang", 2, 1, 1, "done"]
    assert (tmp_path / "site" / photos.files["khac", "b.jpg"].jpeg).stat().st_size > 0


def test_what_is_made_stays_when_the_rest_is_interrupted(tmp_path: Path) -> None:
    class Impatient(Told):
        def advance(self, count: int = 1) -> None:
            super().advance(count)
            if self.story.count(1) == 2:
                raise KeyboardInterrupt

    originals, told = several(tmp_path, 4), Impatient()
    with pytest.raises(KeyboardInterrupt):
        derive_all(originals, tmp_path / "cache", 1, told)
    assert told.story[-1] == "done"
    again = Told()
    derive_all(originals, tmp_path / "cache", 1, again)
    assert again.story == ["Thu nhỏ ảnh", 2, 1, 1, "done"]
