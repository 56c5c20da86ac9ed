"""A part of a site on disk: its files, and a manifest that is written last and says what they are.

    part-2/part.json    shard, fingerprint, and size and digest of every file, under a seal
    part-2/files/…      what will stand in the site

A part may have travelled: nothing in it is believed before it was looked at.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from catalogue.findings.finding import printable, shown
from catalogue.intake.store import digest
from catalogue.publishing.sealing import Seal
from catalogue.publishing.swap import MARKER, UnfitTargetError, ensure_fit

T = TypeVar("T")

MANIFEST, FILES = "part.json", "files"
FORMAT = "ocop-part-2"


class Shard(NamedTuple):
    """The number-th of so many parts; numbers start with 1."""

    number: int
    of: int

    @property
    def is_first(self) -> bool:
        return self.number == 1

    def own(self, items: Sequence[T]) -> list[T]:
        """Dealt out like cards: as many as the others, or one more.

        items: what all shards list in the same order.
        """
        return list(items[self.number - 1 :: self.of])

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a part is. files: by POSIX path below the site."""

    shard: Shard
    today: str
    url: str
    repository: str
    languages: tuple[str, ...]
    fingerprint: str
    cards: bool
    files: Mapping[str, Seal]

    @property
    def size(self) -> int:
        """Of all files, in bytes."""
        return sum(seal.size for seal in self.files.values())

    @property
    def pages(self) -> int:
        return sum(name.endswith(".html") for name in self.files)


class UnfitPartError(Exception):
    """A folder that no site is joined from. reason: a key of the commands' texts.

    values: what stands for the text's placeholders.
    """

    def __init__(self, reason: str, **values: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = {name: _told(value) for name, value in values.items()}


def _told(value: object) -> str:
    """A folder whole, however long: whoever named it must find it again."""
    return printable(str(value)) if isinstance(value, Path) else shown(value)


def ensure_replaceable(folder: Path, root: Path) -> None:
    """Only what is new, empty or a former part gives way to a part; a whole site does not."""
    if (folder / MARKER).exists():
        raise UnfitTargetError("site")
    try:
        ensure_fit(folder, root)
    except UnfitTargetError as unfit:
        if unfit.reason != "foreign" or not (folder / MANIFEST).is_file():
            raise


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Last, so that a folder with a manifest is a whole part."""
    text = json.dumps({"format": FORMAT, **asdict(manifest)}, ensure_ascii=False, indent=0)
    seal = digest(text.encode())
    path = folder / MANIFEST
    path.write_text(f"{text}\n{json.dumps(seal)}\n", encoding="utf-8", newline="\n")


def read_manifest(folder: Path) -> Manifest:
    """Raises UnfitPartError where there is none, or another than was written."""
    try:
        content = (folder / MANIFEST).read_bytes()
    except OSError:
        raise UnfitPartError("none", part=folder) from None
    text, _, seal = content.removesuffix(b"\n").rpartition(b"\n")
    if not text.startswith(f'{{\n"format": "{FORMAT}"'.encode()):
        raise UnfitPartError("none", part=folder)
    if seal.decode("ascii", "replace") != json.dumps(digest(text)):
        raise UnfitPartError("manifest", part=folder)
    try:
        manifest = _manifest(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UnfitPartError("manifest", part=folder) from None
    for name in manifest.files:
        if not is_plain(name):
            raise UnfitPartError("hostile", part=folder, name=name)
    return manifest


def _manifest(told: Any) -> Manifest:
    """From what JSON gave. Raises whatever comes of a value of another shape."""
    number, of = map(int, told["shard"])
    if not 1 <= number <= of:
        raise ValueError(number)
    files = {name: Seal(int(size), str(seal)) for name, (size, seal) in told["files"].items()}
    today, url, repository, made_from = (str(told[name]) for name in _TEXTS)
    cards = told["cards"] is True
    languages = tuple(map(str, told["languages"]))
    shard = Shard(number, of)
    return Manifest(shard, today, url, repository, languages, made_from, cards, files)


_TEXTS = ("today", "url", "repository", "fingerprint")


_FORBIDDEN = frozenset('\\:*?"<>|')
"""What some system reads as more than a letter of a name."""


def is_plain(name: str) -> bool:
    """Whether a name stays below the site on every system, and is not the site's own marker."""
    return name != MARKER and all(map(_is_plain_piece, name.split("/")))


def _is_plain_piece(piece: str) -> bool:
    if not piece or piece[-1] in ". " or not _FORBIDDEN.isdisjoint(piece):
        return False  # `..` too; Windows drops a last dot or space
    return not any(unicodedata.category(letter).startswith("C") for letter in piece)
