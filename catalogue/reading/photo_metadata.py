"""Names of what a photo carries beside its picture: None for the parts that the picture needs."""

from __future__ import annotations

from PIL import Image

from catalogue.findings.finding import shown

_GPS_TAG = 0x8825
_XMP_NAMESPACES = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")

_APP0, _APP1, _APP2, _APP13, _APP14, _APP15, _COMMENT = 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF, 0xFE

_JFIF_WITHOUT_THUMBNAIL = 14
"""Bytes of a JFIF segment; a longer one has a small picture, perhaps of what was cropped away."""

_PNG_PICTURE = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"bKGD", b"hIST", b"pHYs", b"sBIT", b"sPLT"}
    | {b"cHRM", b"cICP", b"cLLI", b"gAMA", b"iCCP", b"mDCV", b"sRGB"}
    | {b"acTL", b"fcTL", b"fdAT"}  # of an animation, which is refused as such
    | {b"tIME"}  # when it was saved, which git tells, too
)
_WEBP_PICTURE = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP", b"ANIM", b"ANMF"})


def jpeg_segment(marker: int, segment: bytes) -> str | None:
    if marker == _COMMENT:
        return "chú thích"
    if not _APP0 <= marker <= _APP15 or _is_plain(marker, segment):
        return None
    if marker == _APP1 and segment.startswith(b"Exif\0"):
        return exif(segment[6:])
    if marker == _APP1 and segment.startswith(_XMP_NAMESPACES):
        return xmp(segment)
    if marker == _APP13:
        return "IPTC"
    return f"APP{marker - _APP0}"


def _is_plain(marker: int, segment: bytes) -> bool:
    """JFIF's and Adobe's word on the coding of colours, or a colour profile."""
    if marker == _APP0:
        return segment.startswith(b"JFIF\0") and len(segment) == _JFIF_WITHOUT_THUMBNAIL
    starts = {_APP2: b"ICC_PROFILE\0", _APP14: b"Adobe"}
    return marker in starts and segment.startswith(starts[marker])


def png_chunk(name: bytes, chunk: bytes) -> str | None:
    if name in _PNG_PICTURE:
        return None
    if name == b"eXIf":
        return exif(chunk)
    if name not in {b"tEXt", b"zTXt", b"iTXt"}:
        return f"khối {shown(name.decode('latin-1'))}"
    keyword = chunk.partition(b"\0")[0].decode("latin-1")
    return xmp(chunk) if keyword == "XML:com.adobe.xmp" else f"chú thích “{shown(keyword)}”"


def webp_chunk(name: bytes, chunk: bytes) -> str | None:
    if name in _WEBP_PICTURE:
        return None
    if name == b"EXIF":
        return exif(chunk.removeprefix(b"Exif\0\0"))
    return xmp(chunk) if name == b"XMP " else f"khối {shown(name.decode('latin-1'))}"


def exif(tiff: bytes) -> str:
    """`EXIF`, and whether it tells the place."""
    try:
        tags = Image.Exif()
        tags.load(b"Exif\0\0" + tiff)
        has_place = _GPS_TAG in tags
    except Exception:  # noqa: BLE001 - what hostile bytes provoke in Pillow is not documented
        has_place = False
    return "EXIF có tọa độ GPS" if has_place else "EXIF"


def xmp(packet: bytes) -> str:
    return "XMP có tọa độ GPS" if b"GPSL" in packet else "XMP"
