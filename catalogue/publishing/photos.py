"""Derivatives of product photos, made once for each content."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from catalogue.pages.site import PhotoFiles

WIDTHS = (480, 960)
"""Pixels: a card on a phone, and the page's photo; larger ones gained nothing on phones."""
SHARED_WIDTH = 1200
"""Pixels: what social networks show of a shared link."""
WEBP_QUALITY, JPEG_QUALITY = 78, 80
RECIPE = f"2-{WIDTHS}-{SHARED_WIDTH}-{WEBP_QUALITY}-{JPEG_QUALITY}"
"""Part of the cache's key: another recipe makes other derivatives."""


@dataclass(frozen=True, slots=True)
class Original:
    """A committed photo. sha256: of its content, in hexadecimal."""

    product: str
    name: str
    path: Path
    sha256: str

    @property
    def key(self) -> str:
        return hashlib.sha256(f"{self.sha256} {RECIPE}".encode()).hexdigest()[:32]

    @property
    def stem(self) -> str:
        """Address of its derivatives, without width and ending; the hash defeats stale caches."""
        name = self.name.rpartition(".")[0]
        return f"assets/anh/{self.product}/{name}-{self.key[:8]}"


def _prepared(path: Path) -> Image.Image:
    """Upright, in sRGB, without alpha or any metadata."""
    with Image.open(path, formats=("JPEG", "PNG", "WEBP")) as opened:
        image = ImageOps.exif_transpose(opened)
        profile = image.info.get("icc_profile")
        if profile and image.mode in {"RGB", "CMYK", "L"}:
            image = _in_srgb(image, profile)
        if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
            layer = image.convert("RGBA")
            image = Image.new("RGBA", layer.size, "white")
            image.alpha_composite(layer)
        plain = image.convert("RGB")
    plain.info.clear()
    return plain


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, source, target, outputMode="RGB") or image
    except (ImageCms.PyCMSError, OSError, ValueError):  # no profile: the pixels are what they are
        return image


def _narrowed(image: Image.Image, width: int) -> Image.Image:
    """At most so many pixels wide; never enlarged."""
    if image.width <= width:
        return image.copy()
    return image.resize(
        (width, round(image.height * width / image.width)), Image.Resampling.LANCZOS
    )


def _write(path: Path, image: Image.Image, form: str, **options: int | bool) -> None:
    """Beside, then renamed: two builds may share one cache."""
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        image.save(file, form, **options)
    Path(name).replace(path)


def _is_whole(folder: Path) -> bool:
    """Whether every derivative is there with something in it: a full disk leaves empty files."""
    names = ("ready", "shared.jpg", *(f"{width}.webp" for width in WIDTHS))
    try:
        return all((folder / name).stat().st_size > 0 for name in names)
    except OSError:
        return False


def derive(original: Original, cache: Path) -> None:
    """Fill the cache's folder for this content, unless it is there already and whole."""
    folder = cache / original.key
    if _is_whole(folder):
        return
    folder.mkdir(parents=True, exist_ok=True)
    image = _prepared(original.path)
    for width in WIDTHS:
        smaller = _narrowed(image, width)
        _write(folder / f"{width}.webp", smaller, "WEBP", quality=WEBP_QUALITY, method=4)
    shared = _narrowed(image, SHARED_WIDTH)
    options = {"quality": JPEG_QUALITY, "optimize": True, "progressive": True}
    _write(folder / "shared.jpg", shared, "JPEG", **options)
    size = f"{image.width} {image.height}"
    (folder / "ready.part").write_text(size, encoding="ascii", newline="\n")
    (folder / "ready.part").replace(folder / "ready")


def photo_files(original: Original, cache: Path) -> PhotoFiles:
    """Addresses and sizes of a photo's derivatives, once `derive` has made them."""
    text = (cache / original.key / "ready").read_text(encoding="ascii")
    width, height = map(int, text.split())
    shown = min(width, WIDTHS[-1])
    return PhotoFiles(
        webp=tuple((min(width, w), f"{original.stem}-{w}.webp") for w in WIDTHS),
        jpeg=f"{original.stem}.jpg",
        width=shown,
        height=round(height * shown / width),
    )


def publish(original: Original, cache: Path, site: Path) -> Iterator[str]:
    """Copy the derivatives into the site; yields their addresses."""
    folder = cache / original.key
    names: Mapping[str, str] = {
        **{f"{width}.webp": f"{original.stem}-{width}.webp" for width in WIDTHS},
        "shared.jpg": f"{original.stem}.jpg",
    }
    for name, address in names.items():
        target = site / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, target)
        yield address
