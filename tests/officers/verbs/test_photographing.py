"""`ocop photo`: what a phone records beside the picture never gets into the catalogue."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from catalogue.officers.verbs import picture
from catalogue.reading.photos import inspect_photo_bytes
from tests.officers.verbs.conftest import HONEY, PRODUCT, Run, contents

SIDEWAYS, GPS = 0x0112, 0x8825


def phone_picture(file: Path, size: tuple[int, int] = (2600, 1300), **save: object) -> Path:
    """Red on its left half, blue on its right, stored lying with EXIF that says how and where."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    exif = Image.Exif()
    exif[SIDEWAYS] = 6  # to be shown turned by 90° clockwise
    exif[0x010F] = "Máy Bịa"
    exif.get_ifd(GPS)[1] = "N"
    image.save(file, exif=exif, **save)
    return file


def added(ocop: Run, file: Path, *flags: str) -> tuple[int, str, str]:
    return ocop("photo", "mat-ong-bia", str(file), "--credit", "HTX Bịa Đặt", *flags)


@pytest.mark.parametrize("ending", ["jpg", "png", "webp"])
def test_a_picture_is_turned_stripped_shrunk_and_named(
    ocop: Run, office: Path, tmp_path: Path, ending: str
) -> None:
    source = phone_picture(tmp_path / f"IMG 0042.{ending}")
    code, out, err = added(ocop, source, "--caption", "Gói mật ong 500 g")
    assert (code, err) == (0, "")
    file = (office / HONEY).parent / "goi-mat-ong-500-g.jpg"
    content = file.read_bytes()
    with Image.open(io.BytesIO(content)) as image:
        assert image.size == (1000, 2000)
        assert not image.getexif()
        assert "icc_profile" not in image.info
        top, bottom = image.getpixel((500, 100)), image.getpixel((500, 1900))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert (top[0] > 200, bottom[2] > 200) == (True, True)
    assert inspect_photo_bytes(content, "a.jpg")[1] == []
    before, after = source.stat().st_size / 1000, len(content) / 1000
    assert f"IMG 0042.{ending}: {before:.0f} kB → goi-mat-ong-500-g.jpg, {after:.0f} kB" in out
    expected = PRODUCT.replace(
        "sources:\n",
        "photos:\n  - file: goi-mat-ong-500-g.jpg\n    caption: Gói mật ong 500 g\n"
        "    credit: HTX Bịa Đặt\nsources:\n",
    )
    assert (office / HONEY).read_text(encoding="utf-8") == expected
    assert ocop("check")[0] == 0


def test_a_second_picture_gets_a_name_of_its_own_and_stands_last(
    ocop: Run, office: Path, tmp_path: Path
) -> None:
    assert added(ocop, phone_picture(tmp_path / "a.jpg"))[0] == 0
    assert added(ocop, phone_picture(tmp_path / "b.jpg", (900, 700)))[0] == 0
    text = (office / HONEY).read_text(encoding="utf-8")
    assert text.index("- file: mat-ong-bia.jpg") < text.index("- file: mat-ong-bia-2.jpg")
    before = contents(office)
    code, _, err = added(ocop, tmp_path / "b.jpg")
    assert code == 1
    assert "đã có: mat-ong-bia-2.jpg" in err
    assert contents(office) == before


def test_colours_of_another_profile_become_srgb(tmp_path: Path) -> None:
    source = tmp_path / "lab.jpg"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (400, 400), (10, 200, 30)).save(source, icc_profile=profile, quality=95)
    with Image.open(io.BytesIO(picture.published(source.read_bytes(), "lab.jpg"))) as image:
        pixel = image.getpixel((200, 200))
        assert "icc_profile" not in image.info
    assert isinstance(pixel, tuple)
    assert max(abs(a - b) for a, b in zip(pixel, (10, 200, 30), strict=True)) <= 4


def test_what_shines_through_becomes_white(tmp_path: Path) -> None:
    Image.new("RGBA", (400, 400), (0, 0, 0, 0)).save(tmp_path / "logo.png")
    made = picture.published((tmp_path / "logo.png").read_bytes(), "logo.png")
    with Image.open(io.BytesIO(made)) as image:
        assert image.getpixel((200, 200)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "không phải ảnh"),
        (b"GIF89a" + bytes(50), "không phải ảnh"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "không phải ảnh"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "không phải ảnh"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(
    ocop: Run, office: Path, tmp_path: Path, content: bytes, said: str
) -> None:
    before = contents(office)
    (tmp_path / "x.jpg").write_bytes(content)
    code, _, err = added(ocop, tmp_path / "x.jpg")
    assert code == 1
    assert said in err
    assert contents(office) == before


def test_a_picture_that_is_too_small_is_refused(ocop: Run, tmp_path: Path) -> None:
    code, _, err = added(ocop, phone_picture(tmp_path / "nho.jpg", (200, 200)))
    assert code == 1
    assert "300×300" in err
    assert err.count("\nSửa: ") == 1


def test_the_id_may_be_left_out_where_somebody_can_be_asked(ocop: Run, tmp_path: Path) -> None:
    files = [str(phone_picture(tmp_path / name)) for name in ("a.jpg", "b.jpg")]
    for given in (files[:1], files):
        code, _, err = ocop("photo", *given, "--credit", "HTX Bịa Đặt")
        assert (code, "còn thiếu sản phẩm nào" in err) == (2, True)
    code, _, err = ocop("photo", "mật bịa", *files, "--credit", "HTX Bịa Đặt")
    assert (code, "có phải: Mật ong Bịa · " in err) == (1, True)


def test_a_picture_without_its_author_or_its_file_is_not_taken(ocop: Run, tmp_path: Path) -> None:
    code, _, err = ocop("photo", "mat-ong-bia", str(phone_picture(tmp_path / "a.jpg")))
    assert (code, "--credit" in err) == (2, True)
    code, _, err = added(ocop, tmp_path / "khong-co.jpg")
    assert (code, "khong-co.jpg" in err) == (1, True)


def test_an_iphones_heic_is_read_where_its_package_is(ocop: Run, office: Path) -> None:
    """2600×1300 pixels, red and blue, with EXIF; made by libheif for this test."""
    code, _, err = added(ocop, Path(__file__).parent / "pictures/IMG_0042.HEIC")
    assert (code, err) == (0, "")
    content = (office / HONEY).with_name("mat-ong-bia.jpg").read_bytes()
    assert inspect_photo_bytes(content, "a.jpg")[1] == []
    with Image.open(io.BytesIO(content)) as image:
        assert (image.format, image.size) == ("JPEG", (2000, 1000))
        left = image.getpixel((100, 500))
    assert isinstance(left, tuple)
    assert left[0] > 200


def test_heic_without_its_package_says_what_to_install(
    tmp_path: Path, ocop: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture, "_HEIC_MODULE", "khong_co_goi_nay")
    (tmp_path / "IMG.HEIC").write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    code, _, err = added(ocop, tmp_path / "IMG.HEIC")
    assert code == 1
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    assert f"{python} -m pip install --require-hashes -r requirements/heic.txt" in err


def test_a_printers_picture_in_cmyk_shows_its_colours_on_a_screen(
    ocop: Run, office: Path, tmp_path: Path
) -> None:
    source = tmp_path / "nhan-hop.jpg"
    ink = Image.new("CMYK", (900, 700), (0, 255, 255, 0))  # red: magenta and yellow
    ink.paste((255, 0, 255, 0), (450, 0, 900, 700))  # green: cyan and yellow
    ink.save(source, quality=95)
    code, _, err = added(ocop, source, "--caption", "Nhãn hộp")
    assert (code, err) == (0, "")
    (made,) = (office / HONEY).parent.glob("nhan-hop*")
    with Image.open(made) as image:
        assert image.mode == "RGB"
        red, green = image.getpixel((200, 300)), image.getpixel((700, 300))
    assert red[0] > 200 > 60 > max(red[1:])
    assert green[1] > 100 > 90 > max(green[0], green[2])
