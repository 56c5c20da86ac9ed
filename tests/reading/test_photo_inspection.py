"""Which photos may come in, and what is said of the others."""

from __future__ import annotations

import hashlib
import random
import time
import warnings
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from catalogue.findings.finding import Finding
from catalogue.findings.rules import fix, message
from catalogue.reading.photos import PhotoFacts, inspect_photo_bytes, photo_content
from tests.reading.photo_making import (
    chunk,
    colour_profile,
    drawn,
    exif,
    jpeg,
    jpeg_with,
    png,
    png_claiming,
    png_with,
    saved,
    webp,
    webp_with,
)

FOLDER = "products/gia-lai/mang-le"


def accepted(content: bytes, name: str) -> PhotoFacts:
    facts, findings = inspect_photo_bytes(content, f"{FOLDER}/{name}")
    assert findings == []
    assert facts is not None
    return facts


def refused(content: bytes, name: str = "anh.jpg") -> list[Finding]:
    facts, findings = inspect_photo_bytes(content, f"{FOLDER}/{name}")
    assert facts is None
    assert findings != []
    return findings


def codes(content: bytes, name: str = "anh.jpg") -> list[str]:
    return [finding.code for finding in refused(content, name)]


def test_the_facts_of_a_photo_are_its_own() -> None:
    content = jpeg()
    assert accepted(content, "anh.jpg") == PhotoFacts(
        "JPEG", 400, 300, hashlib.sha256(content).hexdigest()
    )
    assert accepted(png(), "anh.png").format == "PNG"
    assert accepted(webp(), "anh.webp").format == "WEBP"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (jpeg(), "anh.jpeg"),
        (jpeg(), "ANH.JPG"),
        (jpeg(progressive=True), "anh.jpg"),
        (jpeg(restart_marker_blocks=1), "anh.jpg"),
        (jpeg(icc_profile=colour_profile()), "anh.jpg"),
        (saved(drawn(mode="CMYK"), "JPEG"), "anh.jpg"),
        (saved(drawn(mode="L"), "JPEG"), "anh.jpg"),
        (jpeg() + b"\0" * 100, "anh.jpg"),
        (png(icc_profile=colour_profile(), dpi=(72, 72)), "anh.png"),
        (saved(drawn(mode="P"), "PNG", transparency=0), "anh.png"),
        (saved(drawn(mode="LA"), "PNG"), "anh.png"),
        (saved(drawn(mode="1"), "PNG"), "anh.png"),
        (webp(lossless=True), "anh.webp"),
        (webp(icc_profile=colour_profile()), "anh.webp"),
        (saved(drawn(mode="RGBA"), "WEBP"), "anh.webp"),
    ],
)
def test_ordinary_photos_of_all_kinds_are_accepted(content: bytes, name: str) -> None:
    facts = accepted(content, name)
    assert (facts.width, facts.height) == (400, 300)


def test_a_file_over_10_mb_is_refused_before_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "anh.jpg"
    with path.open("wb") as stream:
        stream.truncate(10_000_001)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was opened"))
    content, findings = photo_content(path, f"{FOLDER}/anh.jpg")
    assert content is None
    assert [message(finding) for finding in findings] == ["Ảnh nặng 10,01 MB; tối đa 10 MB."]
    assert codes(b"x" * 10_000_001) == ["E601"]


def test_a_photo_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "anh.jpg"
    path.write_bytes(jpeg())
    assert photo_content(path, f"{FOLDER}/anh.jpg") == (jpeg(), [])
    content, findings = photo_content(tmp_path / "khac.jpg", f"{FOLDER}/khac.jpg")
    assert content is None
    assert [(f.code, f.file) for f in findings] == [("E017", f"{FOLDER}/khac.jpg")]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xd8",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 400 300\n",
        saved(drawn(), "EPS"),
        saved(drawn(), "GIF"),
        saved(drawn(), "BMP"),
        saved(drawn(), "TIFF"),
        saved(drawn(), "PDF"),
        saved(drawn(), "PPM"),
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"<!doctype html><title>x</title>" + jpeg(),
        b"SIMPLE  =                    T",
        b"PK\x03\x04" + jpeg(),
        b"RIFF\x00\x00\x00\x00WAVE",
        b" " + png(),
    ],
)
@pytest.mark.parametrize("name", ["anh.jpg", "anh.png"])
def test_whatever_is_none_of_the_three_formats_is_refused(content: bytes, name: str) -> None:
    assert codes(content, name) == ["E602"]


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (png(), "anh.jpg", "anh.png"),
        (webp(), "anh.png", "anh.webp"),
        (jpeg(), "anh.webp", "anh.jpg"),
        (jpeg(), "anh.gif", "anh.jpg"),
        (jpeg(), "anh", "anh.jpg"),
    ],
)
def test_the_ending_must_be_that_of_the_content(content: bytes, name: str, expected: str) -> None:
    (finding,) = refused(content, name)
    assert (finding.code, finding.values["expected"]) == ("E603", expected)


@pytest.mark.parametrize(("width", "height"), [(299, 400), (400, 299), (1, 1)])
def test_a_photo_below_300_pixels_is_too_small(width: int, height: int) -> None:
    (finding,) = refused(saved(drawn(width, height), "JPEG"))
    assert finding.code == "E604"
    assert message(finding) == f"Ảnh {width}×{height} điểm; cần ít nhất 300×300."


def test_the_smallest_and_the_longest_photo_allowed() -> None:
    assert accepted(saved(drawn(300, 300), "JPEG"), "a.jpg").width == 300
    assert accepted(saved(Image.new("L", (12_000, 300)), "PNG"), "a.png").width == 12_000
    (finding,) = refused(saved(Image.new("L", (12_001, 300)), "PNG"), "a.png")
    assert message(finding) == "Ảnh 12001×300 điểm; mỗi cạnh tối đa 12.000."


def test_40_megapixels_are_the_limit() -> None:
    assert accepted(saved(Image.new("L", (8000, 5000)), "PNG"), "a.png").height == 5000
    (finding,) = refused(saved(Image.new("L", (8001, 5000)), "PNG"), "a.png")
    assert message(finding) == "Ảnh 8001×5000 điểm; tối đa 40 triệu điểm."


@pytest.mark.parametrize(
    "bomb",
    [
        png_claiming(50_000, 50_000),
        png_claiming(11_000, 9_000),
        png_claiming(2**31 - 1, 2**31 - 1),
        jpeg().replace(b"\x01\x2c\x01\x90", b"\xff\xff\xff\xff"),
        webp_with(b"VP8X", b"\x00" * 4 + b"\xff" * 6),
    ],
)
def test_a_decompression_bomb_is_refused_by_its_header(
    bomb: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Image, "open", lambda *_, **__: pytest.fail("it was opened"))
    name = "anh.png" if bomb.startswith(b"\x89PNG") else "anh.jpg"
    name = "anh.webp" if bomb.startswith(b"RIFF") else name
    assert codes(bomb, name) == ["E604"]


def test_a_png_that_holds_less_than_it_claims_is_broken() -> None:
    assert codes(png_claiming(400, 300), "a.png") == ["E606"]


@pytest.mark.parametrize(
    ("content", "name"), [(jpeg(), "a.jpg"), (png(), "a.png"), (webp(), "a.webp")]
)
def test_a_photo_cut_off_anywhere_is_refused(content: bytes, name: str) -> None:
    for length in {1, 2, 3, 50, 200} | {len(content) * part // 10 for part in range(1, 10)}:
        assert codes(content[:length], name)[0] in {"E602", "E606"}
    assert codes(content[:-1], name) == ["E606"]
    assert codes(content[: len(content) // 2], name) == ["E606"]


def test_a_flipped_bit_in_a_png_is_found() -> None:
    content = bytearray(png())
    content[len(content) // 2] ^= 1
    assert codes(bytes(content), "a.png") == ["E606"]


def test_a_wrong_checksum_and_stray_bytes_are_found() -> None:
    whole = png_with(b"gAMA", b"\0\0\xb1\x8f")
    assert accepted(whole, "a.png").format == "PNG"
    assert codes(whole.replace(b"\0\0\xb1\x8f", b"\0\0\xb1\x8e"), "a.png") == ["E606"]
    checksum = len(whole) - 13  # the last byte of the picture's own, before the empty end chunk
    changed = whole[:checksum] + bytes([whole[checksum] ^ 1]) + whole[checksum + 1 :]
    assert codes(changed, "a.png") == ["E606"]
    whole = jpeg()
    assert codes(whole[:20] + b"stray" + whole[20:]) == ["E606"]
    whole = webp_with(b"EXIF", b"MM\0*")
    assert codes(whole[:-8] + b"\xff\0\0\0" + whole[-4:], "a.webp") == ["E606"]


def test_a_photo_with_two_sizes_is_broken() -> None:
    header = png_claiming(1000, 1000)[8:33]
    whole = png()
    assert codes(whole[:8] + header + whole[8:], "a.png") == ["E606"]


def test_pillow_may_try_three_formats_only(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    opened = Image.open

    def watched(*where: Any, **options: Any) -> Image.Image:
        asked.append(options["formats"])
        return opened(*where, **options)

    monkeypatch.setattr(Image, "open", watched)
    accepted(jpeg(), "a.jpg")
    assert asked == [("JPEG", "PNG", "WEBP")]


def test_what_pillow_calls_a_bomb_is_refused_whatever_our_limits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 400 * 300 - 1)
    assert codes(jpeg()) == ["E606"]


def tags(content: bytes, name: str = "anh.jpg") -> str:
    (finding,) = refused(content, name)
    assert finding.code == "E605"
    return finding.values["tags"]


@pytest.mark.parametrize(
    ("content", "name", "named"),
    [
        (jpeg(exif=exif(place=True)), "a.jpg", "EXIF có tọa độ GPS"),
        (png(exif=exif(place=True)), "a.png", "EXIF có tọa độ GPS"),
        (webp(exif=exif(place=True)), "a.webp", "EXIF có tọa độ GPS"),
        (jpeg(exif=exif(orientation=6)), "a.jpg", "EXIF"),
        (webp(exif=exif(orientation=6)), "a.webp", "EXIF"),
        (jpeg_with(0xE1, b"Exif\0\0broken"), "a.jpg", "EXIF"),
        (jpeg(xmp=b"<x:xmpmeta/>"), "a.jpg", "XMP"),
        (jpeg(xmp=b"<x exif:GPSLatitude='14,4N'/>"), "a.jpg", "XMP có tọa độ GPS"),
        (webp(xmp=b"<x:xmpmeta/>"), "a.webp", "XMP"),
        (png_with(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>"), "a.png", "XMP"),
        (jpeg_with(0xED, b"Photoshop 3.0\x008BIM\x04\x04"), "a.jpg", "IPTC"),
        (jpeg(comment=b"<script>alert(1)</script>"), "a.jpg", "chú thích"),
        (jpeg_with(0xE2, b"MPF\0MM\0*"), "a.jpg", "APP2"),
        (jpeg_with(0xEC, b"Ducky"), "a.jpg", "APP12"),
        (jpeg_with(0xE0, b"JFXX\0\x10"), "a.jpg", "APP0"),
        (jpeg_with(0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1RGB"), "a.jpg", "APP0"),
        (png_with(b"tEXt", b"Comment\0Created with x"), "a.png", "chú thích “Comment”"),
        (
            png_with(b"zTXt", b"Raw profile type exif\0\0x"),
            "a.png",
            "chú thích “Raw profile type exif”",
        ),
        (png_with(b"prVt", b"anything"), "a.png", "khối prVt"),
        (webp_with(b"ABCD", b"anything"), "a.webp", "khối ABCD"),
        (jpeg() + b"<script>alert(1)</script>", "a.jpg", "dữ liệu nối sau ảnh"),
        (jpeg() + b"PK\x03\x04", "a.jpg", "dữ liệu nối sau ảnh"),
        (jpeg() + jpeg(), "a.jpg", "dữ liệu nối sau ảnh"),
        (png() + b"%PDF-1.7", "a.png", "dữ liệu nối sau ảnh"),
        (webp() + b"#!/bin/sh", "a.webp", "dữ liệu nối sau ảnh"),
    ],
)
def test_whatever_is_not_picture_is_refused_by_name(content: bytes, name: str, named: str) -> None:
    assert tags(content, name) == named


def test_a_comment_between_two_scans_is_found() -> None:
    whole = jpeg(progressive=True)
    scan = whole.index(b"\xff\xda", whole.index(b"\xff\xda") + 2)
    assert tags(whole[:scan] + b"\xff\xfe\x00\x06quet" + whole[scan:]) == "chú thích"


def test_several_extras_are_named_together() -> None:
    whole = jpeg(exif=exif(place=True), xmp=b"<x/>", comment=b"x")
    assert tags(whole) == "EXIF có tọa độ GPS, XMP, chú thích"
    many = b"".join(b"\xff" + bytes([0xE3 + n]) + b"\x00\x04xx" for n in range(8))
    assert tags(jpeg()[:2] + many + jpeg()[2:]) == "APP3, APP4, APP5, APP6, APP7 …"


NO_PROFILE = b"<script>alert(1)</script>" * 2000


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (jpeg(icc_profile=NO_PROFILE), "anh.jpg"),
        (jpeg(icc_profile=colour_profile()[:200]), "anh.jpg"),
        (jpeg_with(0xE2, b"ICC_PROFILE\0" + NO_PROFILE), "anh.jpg"),
        (png(icc_profile=NO_PROFILE), "anh.png"),
        (png_with(b"iCCP", b"x\0\0" + NO_PROFILE), "anh.png"),
        (webp(icc_profile=NO_PROFILE), "anh.webp"),
    ],
)
def test_a_colour_profile_that_is_none_is_refused(content: bytes, name: str) -> None:
    (finding,) = refused(content, name)
    assert finding.code == "E605"
    assert message(finding) == ("Ảnh còn dữ liệu kèm theo (hồ sơ màu hỏng), có thể lộ nơi chụp.")


def test_animations_are_refused() -> None:
    frames = [drawn(), drawn().rotate(90), drawn().rotate(180)]
    options = {"save_all": True, "append_images": frames[1:], "duration": 100}
    assert codes(saved(frames[0], "WEBP", **options), "a.webp") == ["E609"]
    assert codes(saved(frames[0], "PNG", **options), "a.png") == ["E609"]


def test_all_complaints_come_at_once() -> None:
    whole = saved(drawn(200, 200), "PNG", exif=exif(place=True))
    assert codes(whole, "anh.jpg") == ["E603", "E604", "E605"]


def test_endless_parts_and_scans_are_refused_at_once() -> None:
    started = time.perf_counter()
    whole = jpeg(progressive=True)
    end = whole.rindex(b"\xff\xd9")
    scan = whole[whole.rindex(b"\xff\xda") : end]
    assert codes(whole[:end] + scan * 60 + whole[end:]) == ["E606"]
    segments = b"\xff\xe1\x00\x0aExif\0\0MM" * 800_000
    assert codes(whole[:2] + segments + whole[2:]) == ["E606"]
    assert codes(b"\xff\xd8" + b"\xff" * 9_000_000 + b"\x00") == ["E606"]
    assert codes(png()[:33] + chunk(b"prVt", b"") * 700_000) == ["E606"]
    assert time.perf_counter() - started < 3


def test_no_warning_leaves_and_no_setting_of_pillow_changes() -> None:
    limit = Image.MAX_IMAGE_PIXELS
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        filters = list(warnings.filters)
        refused(png_claiming(10_000, 9_500), "a.png")
        refused(jpeg_with(0xE1, b"Exif\0\0II*\0\x08\0\0\0\xff\xff\xff"))
        refused(jpeg()[:-200])
        accepted(saved(drawn(mode="P"), "PNG", transparency=b"\0\1\2"), "a.png")
        assert list(warnings.filters) == filters
    assert seen == []
    assert limit == Image.MAX_IMAGE_PIXELS
    assert limit is not None


@pytest.mark.parametrize(
    ("content", "name"), [(jpeg(), "a.jpg"), (png(), "a.png"), (webp(), "a.webp")]
)
def test_no_bytes_make_the_inspection_fail(content: bytes, name: str) -> None:
    chance = random.Random(20261121)
    for _ in range(300):
        changed = bytearray(content)
        for _ in range(chance.randint(1, 5)):
            place = chance.randrange(len(changed))
            changed[place : place + chance.choice((0, 1, 1, 8))] = chance.randbytes(
                chance.choice((0, 1, 1, 8))
            )
        facts, findings = inspect_photo_bytes(bytes(changed), name)
        assert (facts is None) == bool(findings)
        for finding in findings:
            assert (message(finding) + fix(finding)).isprintable()
