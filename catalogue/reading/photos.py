"""Photos as they come in: what one is, or why it is refused.

The size in bytes is looked at before the file is opened, the size in pixels before it is decoded.
"""

from __future__ import annotations

import hashlib
import io
import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path, PurePosixPath

from PIL import Image, ImageCms

from catalogue.findings.finding import Finding, shown
from catalogue.language.formats import number
from catalogue.language.system import problem as system_problem
from catalogue.reading.photo_formats import Anatomy, BrokenPhotoError, anatomy

MAX_BYTES = 10_000_000
"""A phone's photo has 3 to 6 MB; git keeps every version of it for ever."""

MIN_SIDE = 300
"""Pixels: below this a card on a phone looks blurred."""

MAX_SIDE = 12_000
"""Pixels: panoramas beyond this are of no use on a card, and cost a decoder its memory."""

MAX_PIXELS = 40_000_000
"""A decoded picture takes 4 bytes a pixel: 160 MB, which a build machine has twice over."""

FORMATS = ("JPEG", "PNG", "WEBP")

ENDINGS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",), "WEBP": (".webp",)}
_SMALLER = "thu nhỏ ảnh trước khi thêm, ví dụ cạnh dài 2.000 điểm."


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """A photo fit to be published.

    format: one of `FORMATS`. width, height: pixels, as stored. sha256: of the file, hexadecimal.
    """

    format: str
    width: int
    height: int
    sha256: str


def photo_content(path: Path, file: str) -> tuple[bytes | None, list[Finding]]:
    """The bytes of the file, or None and why: too many of them, or none to be had."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            return None, [_too_heavy(size, file)]
        return path.read_bytes(), []
    except OSError as error:
        return None, [Finding("E017", file, values={"problem": system_problem(error)})]


def inspect_photo_bytes(content: bytes, file: str) -> tuple[PhotoFacts | None, list[Finding]]:
    """The facts of a photo, or None and every complaint at once where it can be taken apart.

    file: its POSIX path for the findings.
    """
    if len(content) > MAX_BYTES:
        return None, [_too_heavy(len(content), file)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of odd metadata, which is refused anyway
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        return _inspected(content, file)


def _inspected(content: bytes, file: str) -> tuple[PhotoFacts | None, list[Finding]]:
    try:
        photo = anatomy(content)
    except BrokenPhotoError:
        return None, [Finding("E606", file)]
    if photo is None:
        return None, [Finding("E602", file)]
    findings = list(_complaints(photo, file)) or list(_unusable(content, photo, file))
    if findings:
        return None, findings
    sha256 = hashlib.sha256(content).hexdigest()
    return PhotoFacts(photo.format, photo.width, photo.height, sha256), []


def _too_heavy(size: int, file: str) -> Finding:
    megabytes = Decimal(math.ceil(size / 10_000)) / 100
    values = {"size": number(megabytes), "limit": number(Decimal(MAX_BYTES) / 1_000_000)}
    return Finding("E601", file, values=values)


def _complaints(photo: Anatomy, file: str) -> Iterator[Finding]:
    """Everything that a look at the file's structure tells."""
    path = PurePosixPath(file)
    endings = ENDINGS[photo.format]
    if path.suffix.lower() not in endings:
        expected = shown(path.with_suffix(endings[0]).name)
        values = {"extension": shown(path.suffix), "format": photo.format, "expected": expected}
        yield Finding("E603", file, values=values)
    yield from _size(photo, file)
    if photo.extras:
        yield Finding("E605", file, values={"tags": _listed(photo)})
    if photo.animated:
        yield Finding("E609", file)


MOST_TAGS = 5
"""Of the extras that a message names; the remedy is one for all."""


def _listed(photo: Anatomy) -> str:
    names = list(photo.extras)
    return ", ".join(names[:MOST_TAGS]) + (" …" if len(names) > MOST_TAGS else "")


def _size(photo: Anatomy, file: str) -> Iterator[Finding]:
    width, height = photo.width, photo.height
    if min(width, height) < MIN_SIDE:
        limit = f"cần ít nhất {MIN_SIDE}×{MIN_SIDE}"
        hint = "lấy ảnh gốc lớn hơn hoặc chụp lại; phóng to ảnh nhỏ không giúp gì."
    elif max(width, height) > MAX_SIDE:
        limit, hint = f"mỗi cạnh tối đa {number(MAX_SIDE)}", _SMALLER
    elif width * height > MAX_PIXELS:
        limit, hint = f"tối đa {MAX_PIXELS // 1_000_000} triệu điểm", _SMALLER
    else:
        return
    values = {"width": str(width), "height": str(height), "limit": limit, "hint": hint}
    yield Finding("E604", file, values=values)


def _unusable(content: bytes, photo: Anatomy, file: str) -> Iterator[Finding]:
    """Unless Pillow reads the picture to its last pixel, and its profile, and agrees on both."""
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as image:
            image.load()
            same = (image.format, *image.size) == (photo.format, photo.width, photo.height)
            profile = image.info.get("icc_profile")
    except Exception:  # noqa: BLE001 - what hostile bytes provoke in a decoder is not documented
        same = False
    if not same:
        yield Finding("E606", file)
    elif photo.profiled and not _is_profile(profile):
        yield Finding("E605", file, values={"tags": "hồ sơ màu hỏng"})


def _is_profile(profile: bytes | None) -> bool:
    """Whether a colour engine takes it; anything at all may stand where a profile should."""
    if not profile:
        return False
    try:
        ImageCms.ImageCmsProfile(io.BytesIO(profile))
    except Exception:  # noqa: BLE001 - nor is what they provoke in a colour engine
        return False
    return True
