"""The three photo formats taken apart without decoding: size in pixels, and what else is inside.

A decoder shows pixels and passes over the rest; here the rest is what matters. Each reader walks
the whole file by the format's own structure, knows the parts that a picture needs, and names all
others. So nothing hides in an odd segment, between scans, or behind the end of the picture.
"""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass, field

from catalogue.reading.photo_metadata import jpeg_segment, png_chunk, webp_chunk

MAX_SCANS = 50
"""Of a JPEG. Cameras write 1, progressive encoders about 10; thousands of empty ones take hours."""

MAX_PARTS = 10_000
"""Segments or chunks of a file. A PNG of 10 MB in the usual pieces of 8 KB has 1,300."""

AFTER_END = "dữ liệu nối sau ảnh"


class BrokenPhotoError(ValueError):
    """The file ends too early, or does not hold to its format."""


@dataclass(slots=True)
class Anatomy:
    """What a photo's file says about itself.

    width, height: pixels; the largest, where a file gives several.
    extras: names of whatever is neither picture nor colour profile, in the order of the file.
    profiled: it has a part for a colour profile, whatever is in there.
    """

    format: str
    width: int = 0
    height: int = 0
    animated: bool = False
    profiled: bool = False
    extras: dict[str, None] = field(default_factory=dict)
    parts: int = 0

    def grow(self, width: int, height: int) -> None:
        self.width, self.height = max(self.width, width), max(self.height, height)

    def add(self, extra: str | None) -> None:
        """One more part; extra: its name, if the picture does without it."""
        self.parts += 1
        if self.parts > MAX_PARTS:
            raise BrokenPhotoError("too many parts")
        if extra is not None:
            self.extras[extra] = None

    def end(self, rest: bytes) -> Anatomy:
        """Zero bytes after the picture are padding; some cameras write them."""
        self.add(AFTER_END if rest.strip(b"\0") else None)
        return self


def anatomy(content: bytes) -> Anatomy | None:
    """None where the content begins like none of the three; raises BrokenPhotoError."""
    try:
        if content.startswith(b"\xff\xd8\xff"):
            return _jpeg(content)
        if content.startswith(_PNG):
            return _png(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except (struct.error, IndexError) as error:
        raise BrokenPhotoError("the file ends too early") from error
    return None


_PNG = b"\x89PNG\r\n\x1a\n"
_MARKER = re.compile(rb"\xff([^\x00\xff\xd0-\xd7])", re.DOTALL)
"""A JPEG marker that ends compressed data: no stuffed zero, no restart, no filling."""
_START_OF_SCAN, _END_OF_IMAGE, _PROFILE = 0xDA, 0xD9, 0xE2
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def _jpeg(content: bytes) -> Anatomy:
    photo, scans, place = Anatomy("JPEG"), 0, 2
    while True:
        found = _MARKER.search(content, place)
        if found is None or not (scans or _is_filling(content[place : found.start()])):
            raise BrokenPhotoError("the picture has no end")
        marker, place = found[1][0], found.end()
        if marker == _END_OF_IMAGE:
            return photo.end(content[place:])
        (length,) = struct.unpack_from(">H", content, place)
        segment = content[place + 2 : place + length]
        if len(segment) != length - 2:
            raise BrokenPhotoError("a segment is cut off")
        place += length
        scans += marker == _START_OF_SCAN
        if scans > MAX_SCANS:
            raise BrokenPhotoError("too many scans")
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", segment, 1)
            photo.grow(width, height)
        photo.profiled |= marker == _PROFILE
        photo.add(jpeg_segment(marker, segment))


def _is_filling(gap: bytes) -> bool:
    """Whether nothing but 0xFF stands before a marker; only after a scan may there be data."""
    return not gap.strip(b"\xff")


def _png(content: bytes) -> Anatomy:
    photo, place = Anatomy("PNG"), len(_PNG)
    while True:
        length, name = struct.unpack_from(">I4s", content, place)
        end = place + 8 + length
        (checksum,) = struct.unpack_from(">I", content, end)
        if zlib.crc32(content[place + 4 : end]) != checksum:
            raise BrokenPhotoError("a checksum is wrong")
        chunk, place = content[place + 8 : end], end + 4
        if name == b"IEND":
            return photo.end(content[place:])
        if name == b"IHDR":
            photo.grow(*struct.unpack_from(">II", chunk))
        photo.animated |= name == b"acTL"
        photo.profiled |= name == b"iCCP"
        photo.add(png_chunk(name, chunk))


def _webp(content: bytes) -> Anatomy:
    photo, place = Anatomy("WEBP"), 12
    (size,) = struct.unpack_from("<I", content, 4)
    body = content[: 8 + size]
    while place < 8 + size:
        name, length = struct.unpack_from("<4sI", body, place)
        chunk = body[place + 8 : place + 8 + length]
        if len(chunk) != length:
            raise BrokenPhotoError("a chunk is cut off")
        place += 8 + length + length % 2
        photo.grow(*_webp_size(name, chunk))
        photo.animated |= name in {b"ANIM", b"ANMF"}
        photo.profiled |= name == b"ICCP"
        photo.add(webp_chunk(name, chunk))
    return photo.end(content[8 + size :])


def _webp_size(name: bytes, chunk: bytes) -> tuple[int, int]:
    """The size that a chunk states, in pixels; (0, 0) for chunks that state none."""
    if name == b"VP8X":
        return (
            int.from_bytes(chunk[4:7], "little") + 1,
            int.from_bytes(chunk[7:10], "little") + 1,
        )
    if name == b"VP8 ":
        width, height = struct.unpack_from("<HH", chunk, 6)
        return width & 0x3FFF, height & 0x3FFF
    if name == b"VP8L":
        (bits,) = struct.unpack_from("<I", chunk, 1)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return 0, 0
