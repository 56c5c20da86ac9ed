"""A sample's files on disk, those that no text can be among them."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from catalogue.findings.samples import Content, Files, Made
from tests.reading import photo_making


def _moving() -> bytes:
    frames = [photo_making.drawn(mode="L"), photo_making.drawn().rotate(90).convert("L")]
    return photo_making.saved(frames[0], "WEBP", save_all=True, append_images=frames[1:])


def _bytes(made: Made) -> bytes:
    whole = photo_making.jpeg()
    return {
        Made.PHOTO: lambda: whole,
        Made.HEAVY: lambda: whole + bytes(10_000_000),
        Made.NO_PHOTO: lambda: b"%PDF-1.4 khong phai anh" * 50,
        Made.PNG: photo_making.png,
        Made.SMALL: lambda: photo_making.saved(Image.new("RGB", (120, 90)), "JPEG"),
        Made.POSITION: lambda: photo_making.jpeg(exif=photo_making.exif(place=True)),
        Made.CUT: lambda: whole[: len(whole) // 2],
        Made.MOVING: _moving,
    }[made]()


def place(root: Path, files: Files) -> None:
    """Write the files below a root; `LOCKED` ones are there, and nothing to be read."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is Made.LINK:
            path.symlink_to(next(other for other in files if other != name).rpartition("/")[2])
        else:
            path.write_bytes(_as_bytes(content))


def _as_bytes(content: Content) -> bytes:
    if content is Made.LOCKED:
        return b""
    if isinstance(content, Made):
        return _bytes(content)
    return content.encode() if isinstance(content, str) else content
