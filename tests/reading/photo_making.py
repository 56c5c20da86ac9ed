"""Photos for tests: real ones drawn by Pillow, and files put together byte by byte."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms


def drawn(width: int = 400, height: int = 300, mode: str = "RGB") -> Image.Image:
    """A picture with enough detail that a cut-off file shows."""
    gradient = Image.radial_gradient("L").resize((width, height))
    return gradient.convert("RGB").convert(mode)


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()


def jpeg(**options: Any) -> bytes:
    return saved(drawn(), "JPEG", **options)


def png(**options: Any) -> bytes:
    return saved(drawn(), "PNG", **options)


def webp(**options: Any) -> bytes:
    return saved(drawn(), "WEBP", **options)


def exif(*, place: bool = False, orientation: int | None = None) -> bytes:
    tags = Image.Exif()
    if place:
        tags.get_ifd(0x8825).update({1: "N", 2: (14.0, 4.0, 1.0), 3: "E", 4: (108.0, 31.0, 35.0)})
    if orientation is not None:
        tags[0x0112] = orientation
    return tags.tobytes()


def colour_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def jpeg_with(marker: int, payload: bytes) -> bytes:
    """A JPEG with one more segment, right after its start."""
    whole = jpeg()
    segment = struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload
    return whole[:2] + segment + whole[2:]


def chunk(name: bytes, payload: bytes) -> bytes:
    """A PNG chunk with its checksum."""
    checksum = zlib.crc32(name + payload)
    return struct.pack(">I", len(payload)) + name + payload + struct.pack(">I", checksum)


def png_with(name: bytes, payload: bytes) -> bytes:
    """A PNG with one more chunk, right after its header."""
    whole = png()
    return whole[:33] + chunk(name, payload) + whole[33:]


def png_claiming(width: int, height: int) -> bytes:
    """A few bytes whose header claims a picture of any size: a decompression bomb's fuse."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 10_000))
    return b"\x89PNG\r\n\x1a\n" + header + body + chunk(b"IEND", b"")


def webp_with(name: bytes, payload: bytes) -> bytes:
    """A WebP with one more chunk at its end."""
    body = (
        webp()[8:] + name + struct.pack("<I", len(payload)) + payload + b"\0" * (len(payload) % 2)
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body
