"""What there is below a root: which files are entries, which are photos, and what is neither.

Nothing here opens a file or follows a link.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from catalogue.findings.finding import Finding
from catalogue.reading.listing import Item, listing
from catalogue.reading.misplaced import (
    PRODUCT,
    PROVINCES,
    ROOT,
    TOPS,
    Room,
    misplaced,
    without_product_file,
)
from catalogue.reading.names import (
    ENTRY_ENDING,
    PRODUCT_FILE,
    is_id,
    is_photo_name,
    same_for_others,
)

Marks = tuple[int, ...]
"""Times of change of a folder's content and of the folder itself, in nanoseconds."""

Listed = tuple[Marks, tuple[str, ...]]
"""A folder in which nothing was wrong: its marks, and the names that count in it."""

_NOTHING: Mapping[str, Listed] = {}

_NO_PHOTOS = (PRODUCT_FILE,)
_WELCOME_AT_TOP = frozenset({".gitkeep", "README.md"})


class EntryFile(NamedTuple):
    """A producer's or sales point's file.

    province: its folder's name. id: its own name without the ending.
    file: POSIX path below the root.
    """

    province: str
    id: str
    file: str


class ProductFolder(NamedTuple):
    """A product's folder. file: POSIX path of its product.yml; photos: the names beside it."""

    province: str
    id: str
    file: str
    photos: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """POSIX path below the root."""
        return self.file.removesuffix("/" + PRODUCT_FILE)


@dataclass(frozen=True, slots=True)
class Tree:
    """Everything in the three folders, in the order of the paths; findings, too.

    listed: provinces' and products' folders by path, for the next `scan`.
    """

    products: tuple[ProductFolder, ...]
    producers: tuple[EntryFile, ...]
    sales_points: tuple[EntryFile, ...]
    findings: tuple[Finding, ...]
    listed: Mapping[str, Listed] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class _Walk:
    """What the run before has listed, and what this one has found so far."""

    known: Mapping[str, Listed]
    listed: dict[str, Listed] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def names(self, folder: Item, room: Room, name_of: Callable[[Item], str]) -> tuple[str, ...]:
        """The names that count in a folder, in order. It is listed only if it has new marks.

        name_of: an item's name, empty for what has no place here, which is refused.
        """
        marks = _marks(folder.path)
        before = self.known.get(folder.file)
        if before is not None and before[0] == marks:
            self.listed[folder.file] = before
            return before[1]
        count, found = len(self.findings), []
        for item in listing(folder, self.findings):
            name = name_of(item)
            if name:
                found.append(name)
            else:
                _refuse(item, room, self.findings)
        if marks and len(self.findings) == count:
            self.listed[folder.file] = marks, tuple(found)
        return tuple(found)


def scan(root: Path, known: Mapping[str, Listed] = _NOTHING) -> Tree:
    """The entries below a root; one of the three folders that is missing has none.

    known: what a former scan has listed; folders that have the same marks still are not listed
    again.
    """
    walk = _Walk(known)
    tops = {top.name: top for top in _tops(root, walk.findings)}
    products = tuple(_products(tops.get("products"), walk))
    producers = tuple(_entries(tops.get("producers"), walk))
    sales_points = tuple(_entries(tops.get("sales-points"), walk))
    in_order = tuple(sorted(walk.findings, key=lambda finding: finding.sort_key))
    return Tree(products, producers, sales_points, in_order, walk.listed)


def _tops(root: Path, findings: list[Finding]) -> Iterator[Item]:
    whole = Item(str(root), "")
    for item in listing(whole, findings, wanted=lambda name: same_for_others(name) in TOPS):
        if item.is_folder and item.name in TOPS:
            yield item
        else:
            _refuse(item, ROOT, findings)


def _provinces(top: Item | None, findings: list[Finding]) -> Iterator[Item]:
    if top is None:
        return
    for item in listing(top, findings):
        if item.is_folder and is_id(item.name):
            yield item
        elif not (item.is_file and item.name in _WELCOME_AT_TOP):
            _refuse(item, TOPS[top.name], findings)


def _entries(top: Item | None, walk: _Walk) -> Iterator[EntryFile]:
    for province in _provinces(top, walk.findings):
        for stem in walk.names(province, _room_of(province), _stem):
            yield EntryFile(province.name, stem, f"{province.file}/{stem}{ENTRY_ENDING}")


def _stem(item: Item) -> str:
    stem = item.name.removesuffix(ENTRY_ENDING)
    return stem if item.is_file and stem != item.name and is_id(stem) else ""


def _products(top: Item | None, walk: _Walk) -> Iterator[ProductFolder]:
    for province in _provinces(top, walk.findings):
        for name in walk.names(province, _room_of(province), _folder_id):
            file = f"{province.file}/{name}"
            photos = _photos(Item(f"{province.path}{os.sep}{name}", file, name), walk)
            if photos is not None:
                yield ProductFolder(province.name, name, f"{file}/{PRODUCT_FILE}", photos)


def _folder_id(item: Item) -> str:
    return item.name if item.is_folder and is_id(item.name) else ""


def _marks(folder: str) -> Marks:
    """Adding, removing and renaming a file changes the times of its folder."""
    try:
        status = os.stat(folder)  # noqa: PTH116 - once for every product
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_ctime_ns


def _photos(folder: Item, walk: _Walk) -> tuple[str, ...] | None:
    """The photos beside a product.yml; None where there is no such file."""
    before = len(walk.findings)
    names = walk.names(folder, PRODUCT, _file_of_product)
    if names == _NO_PHOTOS:
        return ()
    if PRODUCT_FILE in names:
        return tuple(name for name in names if name != PRODUCT_FILE)
    if not any(_stands_for_product_file(finding) for finding in walk.findings[before:]):
        walk.findings.append(without_product_file(folder))
    return None


def _file_of_product(item: Item) -> str:
    fits = item.is_file and (item.name == PRODUCT_FILE or is_photo_name(item.name))
    return item.name if fits else ""


def _stands_for_product_file(finding: Finding) -> bool:
    """Whether a finding already says why there is no product.yml: its name, or what it is."""
    return finding.file.casefold().endswith(
        ("/product.yml", "/product.yaml", "/product.yml.txt", "/product.yaml.txt")
    )


def _room_of(province: Item) -> Room:
    return PROVINCES[province.file.partition("/")[0]]


def _refuse(item: Item, room: Room, findings: list[Finding]) -> None:
    """E015 for the item, and E012 for every link that hides below it."""
    findings.append(misplaced(item, room))
    folders = [item] if item.is_folder else []
    while folders:
        folders += [inner for inner in listing(folders.pop(), findings) if inner.is_folder]
