"""A phone's picture -> one that may be published: upright, in sRGB, small, with nothing hidden."""

from __future__ import annotations

import importlib
import io
import sys
import warnings

from PIL import Image, ImageCms, ImageOps

from catalogue.officers.verbs.desk import VerbRefusedError
from catalogue.reading.photos import FORMATS, MAX_PIXELS

LONGEST_SIDE = 2000
"""Pixels: twice the widest that the site shows; a phone's 12 megapixels shrink to about 500 kB."""

QUALITY = 88
"""Of JPEG: below it, makers see the difference on their own labels; above, only the size grows."""

MOST_BYTES = 60_000_000
"""No phone's picture is larger; read at once."""

_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_HEIC_MODULE = "pi_heif"


def published(content: bytes, name: str) -> bytes:
    """The picture as JPEG. Raises VerbRefusedError, whatever the decoder came across.

    name: of the file, for messages.
    """
    if len(content) > MOST_BYTES:
        raise VerbRefusedError("photo-heavy", file=name, limit=MOST_BYTES // 1_000_000)
    formats = _formats(content, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd metadata, which is dropped anyway
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _jpeg(content, formats)
    except Exception:  # noqa: BLE001 - what hostile bytes provoke in a decoder is not documented
        raise VerbRefusedError("photo-broken", file=name) from None


def is_heic(content: bytes) -> bool:
    return content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS


def _formats(content: bytes, name: str) -> tuple[str, ...]:
    """What Pillow may take the bytes for; HEIC only with the optional package."""
    if not is_heic(content):
        return FORMATS
    try:
        importlib.import_module(_HEIC_MODULE).register_heif_opener()
    except ImportError:
        python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
        raise VerbRefusedError("photo-heic", file=name, python=python) from None
    return ("HEIF",)


def _jpeg(content: bytes, formats: tuple[str, ...]) -> bytes:
    with Image.open(io.BytesIO(content), formats=formats) as opened:
        if opened.width * opened.height > MAX_PIXELS * 4:
            raise ValueError("too many pixels")
        opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG decoder halves while it reads
        profile = opened.info.get("icc_profile")
        upright = ImageOps.exif_transpose(opened)
    picture = _without_alpha(_in_srgb(upright, profile))
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    plain = Image.new("RGB", picture.size)
    plain.paste(picture)  # pixels only: no EXIF, XMP, comment or profile comes along
    made = io.BytesIO()
    plain.save(made, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return made.getvalue()


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Colours as every screen shows them; phones record Display P3."""
    if not profile or image.mode not in {"RGB", "RGBA", "L", "CMYK"}:
        return image
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, source, target, outputMode=mode) or image
    except (ImageCms.PyCMSError, OSError, ValueError):  # no profile: the pixels are what they are
        return image


def _without_alpha(image: Image.Image) -> Image.Image:
    """On white, as the site's cards are."""
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        white.alpha_composite(layer)
        return white.convert("RGB")
    return image.convert("RGB")
