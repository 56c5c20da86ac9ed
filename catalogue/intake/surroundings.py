"""A digest of everything beside the entries that decides what is read and what is made."""

from __future__ import annotations

import os
import site as python_site
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent
READERS = ("language", "findings", "reading", "model", "checking", "intake")
"""Folders of the program that take part in reading: all that this one may import."""

_SKIPPED = frozenset({"__pycache__"})


def digest_of(parts: Iterable[str | Path]) -> str:
    """One digest of texts, and of files and folders with the names of what is in them."""
    found = blake2b(digest_size=16)
    for part in parts:
        for piece in _pieces(part):
            found.update(len(piece).to_bytes(8, "big"))
            found.update(piece)
    return found.hexdigest()


def _pieces(part: str | Path) -> Iterator[bytes]:
    if isinstance(part, str):
        yield part.encode()
    elif part.is_dir():
        yield from _folder(str(part), "")
    elif part.is_file():
        yield part.read_bytes()
    else:
        yield b"nothing"


def _folder(folder: str, below: str) -> Iterator[bytes]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        name = f"{below}{entry.name}"
        if entry.is_dir():
            if entry.name not in _SKIPPED:
                yield from _folder(entry.path, f"{name}/")
        else:
            yield name.encode()
            yield Path(entry.path).read_bytes()


def libraries() -> str:
    """What is installed beside the program, with versions: the names of its records."""
    folders = {*python_site.getsitepackages(), *sys.path}
    names = {
        name
        for folder in folders
        if folder and Path(folder).is_dir()
        for name in os.listdir(folder)  # noqa: PTH208 - names only
        if name.endswith(".dist-info")
    }
    return "\n".join([sys.version, *sorted(names)])


def reading_key(root: Path, today: str) -> str:
    """Of what is read: program, libraries, schema with its reference data, and the day."""
    program = (PROGRAM / folder for folder in READERS)
    return digest_of([*program, libraries(), root / "schema", today])


def making_key(root: Path, today: str, settings: Iterable[str]) -> str:
    """Of what is made: also documents, theme and configuration, with settings from outside."""
    theme = root / "catalogue" / "theme"
    parts = (root / "mkdocs.yml", root / "docs", theme if theme != PROGRAM / "theme" else "")
    return digest_of([PROGRAM, libraries(), root / "schema", today, *parts, *settings])
